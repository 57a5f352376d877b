"""What the readers of a version may read: the rest is kept back, and noted where it was wanted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.private_entries import private_rows, without
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.report_data import Withheld
from collab_desktop.framework.tree import PackIndex

TEAM, BOARD, PUBLIC = "team", "board", "public"
"""For whom a document is printed."""
WITHHELD: dict[str, frozenset[str]] = {
    TEAM: frozenset(), BOARD: frozenset({"team"}), PUBLIC: frozenset({"team", "board"}),
}
"""The answers that a version leaves out, by who may read them (framework.base.Readers)."""


NAMED = 5
"""Letters of the shortest name that is looked for in texts; a shorter one may be any word."""
Roles = Mapping[str, str]
"""What stands in a text where it names somebody, by the name."""


class ReadableAnswers(dict[Address, Answer]):
    """The answers that some readers may read; what a paper wants beyond is noted, not given."""

    def __init__(
        self, answers: dict[Address, Answer], index: PackIndex, audience: str, roles: Roles
    ) -> None:
        """Take the answers apart by the readers that the pack names for their questions."""
        withheld = WITHHELD[audience]
        self._kept = {a for a in answers if _readers(index, a.path) in withheld}
        self.wanted: dict[str, set[str]] = {}
        self.renamed: dict[str, set[str]] = {}
        """Texts in which somebody is named, and that were asked for, by path."""
        shown = {a: answer for a, answer in answers.items() if a not in self._kept}
        self._renamed = _renamed(shown, roles) if roles else {}
        super().__init__({**shown, **self._renamed})

    def get(self, key: Address, default: Any = None) -> Any:
        """Return an answer that may be read, else the default."""
        if key in self._kept:
            self.wanted.setdefault(key.path, set()).add(key.subject)
            return default
        if key in self._renamed:
            self.renamed.setdefault(key.path, set()).add(key.subject)
        return super().get(key, default)


def roles_of(data: ProjectData, somebody: str) -> dict[str, str]:
    """The role of everybody in the workspace by their name, for texts that name them."""
    return {
        str(row["name"]): str(row["role"] or "") or somebody for row in data.people.values()
        if len(str(row["name"] or "")) >= NAMED
    }


def _saying(roles: Roles) -> Callable[[Any], Any]:
    """How a value reads with the role in place of every name, in all texts within it."""
    longest_first = sorted(roles, key=len, reverse=True)
    # In Arabic "and", "to" and the like are written together with the name.
    named = re.compile(
        rf"(?:(?<!\w)|(?<=\b[وفبلك]))(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")

    def said(value: Any) -> Any:
        if isinstance(value, str):
            return named.sub(lambda found: roles[found[0]], value)
        if isinstance(value, Mapping):
            return {key: said(part) for key, part in value.items()}
        return [said(part) for part in value] if isinstance(value, list) else value

    return said


def _renamed(answers: Mapping[Address, Answer], roles: Roles) -> dict[Address, Answer]:
    """The answers that name somebody, with the role in place of every name."""
    said = _saying(roles)
    found = ((address, answer, said(answer.value)) for address, answer in answers.items())
    return {
        address: replace(answer, value=value)
        for address, answer, value in found if value != answer.value
    }


def _reasons_renamed(data: ProjectData, roles: Roles) -> ProjectData:
    """The same for what is written beside answers: reasons of overrides, waivers and findings."""
    said = _saying(roles)
    return replace(
        data, overrides=tuple(map(said, data.overrides)), ballots=tuple(map(said, data.ballots)),
        kept_findings=tuple(map(said, data.kept_findings)),
        step_states={key: said(row) for key, row in data.step_states.items()},
    )


def _readers(index: PackIndex, path: str) -> str:
    question = index.find(path)
    return question.readers if question is not None else "everyone"


def readable(data: ProjectData, audience: str, roles: Roles | None = None) -> ProjectData:
    """Return a project with nothing in it that these readers may not read.

    What is private to who wrote it is for no reader of any paper.

    Args:
        data: the project.
        audience: the readers.
        roles: what to print where a text names somebody; left out, names stay.
    """
    data = without(data, private_rows(data))
    if audience == TEAM and not roles:
        return data
    allowed = ReadableAnswers(data.answers, data.index, audience, roles or {})
    shown = _reasons_renamed(data, roles) if roles else data
    return replace(shown, answers=allowed, whole=data.whole or data)


def withheld(data: ProjectData) -> tuple[Withheld, ...]:
    """What a paper wanted to say and its readers do not get to read, as often as it is there."""
    answers, index = data.answers, data.index
    if not isinstance(answers, ReadableAnswers):
        return ()
    found: Counter[tuple[str, str, bool]] = Counter()
    for paths, as_roles in ((answers.wanted, False), (answers.renamed, True)):
        for path, cells in paths.items():
            question = index.find(path)
            if question is not None:
                name = question.short or question.label
                found[name, _where(index, path), as_roles] += len(cells)
    return tuple(
        Withheld(name, where, count, as_roles)
        for (name, where, as_roles), count in found.items()
    )


def _where(index: PackIndex, path: str) -> str:
    """The table of a cell, or the step of an answer."""
    head = path.partition(".")[0]
    step = index.find_step(head)
    return step.title if step is not None else index.register(head).title
