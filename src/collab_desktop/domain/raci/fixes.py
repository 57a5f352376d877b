"""What mends a finding in one step: a few cells with new letters, and a sentence for the button."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from collab_desktop.domain.messages import Message
from collab_desktop.domain.raci.findings import Finding
from collab_desktop.domain.raci.matrix import Matrix
from collab_desktop.framework.schemes import Duty, Scheme

Cells = Mapping[tuple[str, str], str]
"""New letters by activity and person, both ids."""


@dataclass(frozen=True, slots=True)
class Fix:
    """One way out: what the button says, and the cells it writes in one step."""

    message: Message
    cells: Cells


def letter_for(scheme: Scheme, duty: Duty) -> str:
    """The scheme's first letter with that duty; empty where it has none."""
    return next((letter.code for letter in scheme.letters if letter.duty is duty), "")


def with_duty(scheme: Scheme, cell: str, duty: Duty) -> str:
    """The cell with one more duty, where the two may stand together; else that duty alone."""
    both = "/".join(sorted({*filter(None, cell.split("/")), letter_for(scheme, duty)}))
    return both if scheme.is_allowed(both) else letter_for(scheme, duty)


def with_letter(scheme: Scheme, cell: str, code: str) -> str:
    """The cell with a letter added where both may stand, else replaced; taken away if there."""
    codes = {part for part in cell.split("/") if part}
    if code in codes:
        return "/".join(sorted(codes - {code}))
    both = "/".join(sorted(codes | {code}))
    return both if scheme.is_allowed(both) else code


def in_lane(scheme: Scheme, cell: str, code: str, left: str = "") -> str:
    """The cell after somebody came into the lane of a letter, out of another one or out of none.

    Letters that may not stand beside the new one go; no lane at all leaves no letter.
    """
    if not code:
        return ""
    codes = {part for part in cell.split("/") if part} - {left}
    both = "/".join(sorted(codes | {code}))
    return both if scheme.is_allowed(both) else code


def fixes(matrix: Matrix, finding: Finding) -> list[Fix]:
    """The ways out of a finding, the most usual first; many findings have none."""
    make = _FIXES.get(finding.id)
    return list(make(_Row(matrix, finding.activity), finding)) if make else []


class _Row:
    """The row of a finding, by person."""

    def __init__(self, matrix: Matrix, activity: str) -> None:
        self.scheme = matrix.scheme
        self.activity = activity
        place = [row.id for row in matrix.activities].index(activity)
        self.names = {person.id: person.name for person in matrix.people}
        self.people = matrix.people
        self.cells = dict(zip(self.names, matrix.cells[place], strict=True))

    def holders(self, duty: Duty) -> list[str]:
        return [
            person for person, cell in self.cells.items()
            if any(letter.duty is duty for letter in self.scheme.letters_of(cell))
        ]  # fmt: skip

    def fix(self, sentence: str, cells: Mapping[str, str], person: str = "", **more: str) -> Fix:
        message = Message(f"raci.fix.{sentence}", {"person": self.names.get(person, ""), **more})
        return Fix(message, {(self.activity, who): cell for who, cell in cells.items()})


def _keep_one(row: _Row, _finding: Finding) -> Iterator[Fix]:
    deciders = row.holders(Duty.DECIDES)
    for sentence, duty in (("others_do", Duty.DOES), ("others_asked", Duty.ASKED)):
        for kept in deciders:
            letter = letter_for(row.scheme, duty)
            others = {person: letter for person in deciders if person != kept}
            yield row.fix(sentence, others, kept)


def _decider_does(row: _Row, _finding: Finding) -> Iterator[Fix]:
    for person in row.holders(Duty.DECIDES):
        both = with_duty(row.scheme, row.cells[person], Duty.DOES)
        yield row.fix("decider_does", {person: both}, person)


def _doer_decides(row: _Row, _finding: Finding) -> Iterator[Fix]:
    for person in row.holders(Duty.DOES):
        both = with_duty(row.scheme, row.cells[person], Duty.DECIDES)
        yield row.fix("doer_decides", {person: both}, person)


def _tell_instead(row: _Row, _finding: Finding) -> Iterator[Fix]:
    """Those with the least interest first."""
    interest = {person.id: person.interest or 0 for person in row.people}
    for person in sorted(row.holders(Duty.ASKED), key=lambda who: interest[who])[:3]:
        yield row.fix("tell_instead", {person: letter_for(row.scheme, Duty.TOLD)}, person)


def _keep_letter(row: _Row, finding: Finding) -> Iterator[Fix]:
    for letter in row.scheme.letters_of(row.cells[finding.person]):
        cells = {finding.person: letter.code}
        yield row.fix("keep_letter", cells, finding.person, letter=letter.label)


def _who_can(row: _Row, finding: Finding) -> Iterator[Fix]:
    other = dict(finding.params).get("other")
    for person, name in row.names.items():
        if name == other:
            cell = with_duty(row.scheme, row.cells[person], Duty.DOES)
            yield row.fix("who_can", {person: cell}, person)
            return


def _ask(row: _Row, finding: Finding) -> Iterator[Fix]:
    asked = letter_for(row.scheme, Duty.ASKED)
    yield row.fix("ask", {finding.person: asked}, finding.person)


_FIXES: Final[Mapping[str, Callable[[_Row, Finding], Iterator[Fix]]]] = {
    "R1": _doer_decides, "R2": _keep_one, "R3": _decider_does, "R5": _tell_instead,
    "R10": _keep_letter, "X3": _who_can, "X5": _ask,
}  # fmt: skip
