"""What the readers of a version may read: the rest is kept back, and noted where it was wanted."""

from __future__ import annotations

from collections import Counter
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


class ReadableAnswers(dict[Address, Answer]):
    """The answers that some readers may read; what a paper wants beyond is noted, not given."""

    def __init__(self, answers: dict[Address, Answer], index: PackIndex, audience: str) -> None:
        """Take the answers apart by the readers that the pack names for their questions."""
        withheld = WITHHELD[audience]
        self._kept = {a for a in answers if _readers(index, a.path) in withheld}
        self.wanted: dict[str, set[str]] = {}
        super().__init__({a: answer for a, answer in answers.items() if a not in self._kept})

    def get(self, key: Address, default: Any = None) -> Any:
        """Return an answer that may be read, else the default."""
        if key in self._kept:
            self.wanted.setdefault(key.path, set()).add(key.subject)
            return default
        return super().get(key, default)


def _readers(index: PackIndex, path: str) -> str:
    question = index.find(path)
    return question.readers if question is not None else "everyone"


def readable(data: ProjectData, audience: str) -> ProjectData:
    """Return a project with nothing in it that these readers may not read.

    What is private to who wrote it is for no reader of any paper.
    """
    data = without(data, private_rows(data))
    if audience == TEAM:
        return data
    allowed = ReadableAnswers(data.answers, data.index, audience)
    return replace(data, answers=allowed, whole=data.whole or data)


def withheld(data: ProjectData) -> tuple[Withheld, ...]:
    """What a paper wanted to say and its readers do not get to read, as often as it is there."""
    answers, index = data.answers, data.index
    if not isinstance(answers, ReadableAnswers):
        return ()
    found: Counter[tuple[str, str]] = Counter()
    for path, cells in answers.wanted.items():
        question = index.find(path)
        if question is not None:
            found[question.short or question.label, _where(index, path)] += len(cells)
    return tuple(Withheld(name, where, count) for (name, where), count in found.items())


def _where(index: PackIndex, path: str) -> str:
    """The table of a cell, or the step of an answer."""
    head = path.partition(".")[0]
    step = index.find_step(head)
    return step.title if step is not None else index.register(head).title
