"""Minor corrections: a spelling or a number put right without asking anybody to sign again.

What may be one is told by the frozen step (CONTENT 0.6): words that were there and still are, and
most of them the same.  The text of a statement never takes one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Any, Final

from collab_desktop.domain.answers import Address, Answer, AnswerState
from collab_desktop.domain.journal import Change
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.signatures import address_of, current_hash, frozen
from collab_desktop.framework.schema import SignQuestion

KINDS: Final = frozenset({"text", "long"})
SAME_AT_LEAST: Final = 0.75
"""How alike two texts are, from 0 to 1; with less somebody wrote something else."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One text before and after."""

    address: Address
    before: Answer
    now: Answer

    @property
    def words(self) -> tuple[str, str]:
        """Before and after, as they were typed."""
        return str(self.before.value), str(self.now.value)


def corrections(
    data: ProjectData, step: str, subject: str, kept: Mapping[str, Any]
) -> tuple[Correction, ...]:
    """What was put right in a step since it was frozen; nothing if more than that was changed."""
    now = frozen(data, step, subject)
    if {**now, "answers": 0, "registers": 0} != {**kept, "answers": 0, "registers": 0}:
        return ()
    before, after = dict(_envelopes(kept)), dict(_envelopes(now))
    if before.keys() != after.keys() or _rows(kept) != _rows(now):
        return ()
    found = [
        Correction(address, Answer.from_envelope(before[address]), Answer.from_envelope(value))
        for address, value in after.items() if value != before[address]
    ]
    return tuple(found) if all(_is_minor(data, each) for each in found) else ()


def _envelopes(content: Mapping[str, Any]) -> Iterator[tuple[Address, Any]]:
    for address, envelope in content["answers"].items():
        yield Address.parse(address), envelope
    for register, rows in content["registers"].items():
        for row in rows:
            for key in row.keys() - {"id"}:
                yield Address(f"{register}.{key}", f"record:{row['id']}"), row[key]


def _rows(content: Mapping[str, Any]) -> dict[str, list[str]]:
    return {key: [row["id"] for row in rows] for key, rows in content["registers"].items()}


def _is_minor(data: ProjectData, found: Correction) -> bool:
    question = data.index.find(found.address.path)
    if question is None or question.kind not in KINDS or found.address.path in _statements(data):
        return False
    if {found.before.state, found.now.state} != {AnswerState.VALUE}:
        return False
    return SequenceMatcher(None, *found.words, autojunk=False).ratio() >= SAME_AT_LEAST


def _statements(data: ProjectData) -> set[str]:
    """The answers that everybody signs word by word, each in a row of their own."""
    given = (address_of(signature) for signature in data.signatures)
    asked = (data.index.find(each.path) for each in given if each.record_id is not None)
    return {path for each in asked if isinstance(each, SignQuestion) for path in each.binds}


def kept_alive(data: ProjectData, found: tuple[Correction, ...]) -> list[Change]:
    """Binds every signature that held before the corrections to what stands there now."""
    answers = {**data.answers, **{each.address: each.before for each in found}}
    earlier = replace(data, answers=answers)
    changes = []
    for signature in data.signatures:
        address, bound = address_of(signature), signature["content_hash"]
        now = current_hash(data, address)
        if not signature["revoked"] and bound != now and bound == current_hash(earlier, address):
            changes.append(Change("signature", str(signature["id"]), "content_hash", now))
    return changes
