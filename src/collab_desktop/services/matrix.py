"""The responsibility matrix of a project: letters, findings, fixes, proposals and usual rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from collab_desktop.domain.answers import Address
from collab_desktop.domain.journal import DELETED, Change
from collab_desktop.domain.messages import Message
from collab_desktop.domain.raci import project as of_project
from collab_desktop.domain.raci.checker import Checker
from collab_desktop.domain.raci.findings import Finding, Weight
from collab_desktop.domain.raci.fixes import Fix, fixes
from collab_desktop.domain.raci.matrix import Activity, Matrix, Person
from collab_desktop.domain.raci.proposals import proposals
from collab_desktop.framework.schemes import Duty, Scheme
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.letter_words import in_words
from collab_desktop.services.session import Session, new_id, now, set_fields
from collab_desktop.services.texts import Voice

_FOLLOW_FROM_EMPTY: Final = frozenset({"R1", "R3", "R7", "X9"})
Cell = tuple[str, str]
"""Activity and stakeholder, both row ids."""


@dataclass(frozen=True)
class Found:
    """A finding as a screen shows it; ``kept`` is the reason why it stays as it is."""

    finding: Finding
    voice: Voice = field(compare=False, repr=False)
    kept: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it still wants something."""
        return not self.kept

    @property
    def is_heavy(self) -> bool:
        """Whether it is open, and more than advice."""
        return self.is_open and self.finding.weight in (Weight.ERROR, Weight.WARNING)

    @cached_property
    def text(self) -> str:
        """The sentence, looked up when somebody reads it."""
        return self.voice.say(self.finding.message)


class MatrixDesk(ForProject):
    """Stands before the matrix of one project."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Read the matrix; :meth:`refresh` after rows or columns have changed elsewhere."""
        super().__init__(session, project_id)
        self.refresh()

    def refresh(self) -> None:
        """Read the matrix anew and look at all of it."""
        data = self.data
        self._voice = self._session.voice
        self.matrix: Matrix = of_project.matrix_of(data)
        self.matrix.scheme = in_words(self.matrix.scheme, self._voice)
        self._kept = of_project.kept_reasons(data)
        self._checker = Checker(self.matrix)
        self._held = dict(data.assignments)
        self._rows = {activity.id: place for place, activity in enumerate(self.matrix.activities)}
        self._columns = {person.id: place for place, person in enumerate(self.matrix.people)}
        self._wrong = {row for row in range(len(self.matrix.activities)) if self._is_wrong(row)}

    def follow(self) -> list[Cell]:
        """Take in letters that were written elsewhere, as by undo; return the cells."""
        now_held = self.data.assignments
        cells = sorted({cell for cell, _ in self._held.items() ^ now_held.items()})
        known = [cell for cell in cells if self._is_known(cell)]
        for cell in known:
            self._take(cell, now_held.get(cell, ""))
        self._held = dict(now_held)
        return known

    def _is_known(self, cell: Cell) -> bool:
        return cell[0] in self._rows and cell[1] in self._columns

    def _take(self, cell: Cell, text: str) -> None:
        row = self._rows[cell[0]]
        self._checker.set_cell(row, self._columns[cell[1]], text)
        (self._wrong.add if self._is_wrong(row) else self._wrong.discard)(row)

    def _is_wrong(self, row: int) -> bool:
        return any(
            finding.weight is Weight.ERROR and of_project.key(finding) not in self._kept
            for finding in self._checker.by_row[row]
        )

    # -- reading --------------------------------------------------------------------------

    @property
    def voice(self) -> Voice:
        """Speaks the language of the screens."""
        return self._voice

    @property
    def scheme(self) -> Scheme:
        """The letters in use."""
        return self.matrix.scheme

    @property
    def activities(self) -> Sequence[Activity]:
        """The rows."""
        return self.matrix.activities

    @property
    def people(self) -> Sequence[Person]:
        """The columns."""
        return self.matrix.people

    def letters(self, activity: str, person: str) -> str:
        """What stands in a cell, such as ``A/R``, or empty text."""
        return self.matrix.cells[self._rows[activity]][self._columns[person]]

    def count(self, person: str, duty: Duty) -> int:
        """In how many activities somebody has a duty."""
        return self._checker.columns[self._columns[person]].of(duty)

    def valid_rows(self) -> int:
        """How many activities have no open error."""
        return len(self.matrix.activities) - len(self._wrong)

    def findings(self) -> list[Found]:
        """What the checks say, kept ones last, else the heaviest first.

        An activity without a letter says so once, not also what follows from it.
        """
        every = self._checker.findings()
        empty = {finding.activity for finding in every if finding.id == "R8"}
        found = [
            self._shown(finding) for finding in every
            if finding.activity not in empty or finding.id not in _FOLLOW_FROM_EMPTY
        ]
        return sorted(found, key=lambda item: not item.is_open)

    def of_row(self, activity: str) -> list[Found]:
        """What there is to say about an activity."""
        return [self._shown(f) for f in self._checker.of_row(self._rows[activity])]

    def of_column(self, person: str) -> list[Found]:
        """What there is to say about a person."""
        return [self._shown(f) for f in self._checker.of_column(self._columns[person])]

    def heaviest_of_row(self, activity: str) -> Found | None:
        """The heaviest open finding of an activity that is at least a warning."""
        return next((found for found in self.of_row(activity) if found.is_heavy), None)

    def heaviest_of_column(self, person: str) -> Found | None:
        """The heaviest open finding of a person that is at least a warning."""
        return next((found for found in self.of_column(person) if found.is_heavy), None)

    def fixes(self, finding: Finding) -> list[tuple[str, Fix]]:
        """The ways out of a finding, each with the words of its button."""
        return [(self._say(fix.message), fix) for fix in fixes(self.matrix, finding)]

    def proposals(self) -> dict[Cell, str]:
        """Letters that could stand in empty cells; nothing is written."""
        return proposals(self.matrix)

    def _shown(self, finding: Finding) -> Found:
        reason = self._kept.get(of_project.key(finding), "")
        return Found(finding, self._voice, reason)

    def _say(self, message: Message) -> str:
        return self._voice.say(message)

    # -- writing --------------------------------------------------------------------------

    def set_cells(self, cells: Mapping[Cell, str], label: str = "edit.letters") -> None:
        """Write letters into cells, or take them out, as one step that one undo takes back.

        Cells of a row or column that is not there any more are left out.

        Raises:
            StorageFault: nothing was written.
        """
        known = {cell: text for cell, text in cells.items() if self._is_known(cell)}
        self._session.commit(label, self.cell_changes(known), project_id=self.project_id)
        for cell, text in known.items():
            self._take(cell, text)
            if text:
                self._held[cell] = text
            else:
                self._held.pop(cell, None)

    def cell_changes(self, cells: Mapping[Cell, str]) -> list[Change]:
        """What writing letters changes; cells may belong to rows that come in the same step."""
        return [change for cell, text in cells.items() for change in self._cell(cell, text)]

    def _cell(self, cell: Cell, text: str) -> list[Change]:
        data = self.data
        if data.assignments.get(cell, "") == text:
            return []
        activity, stakeholder = cell
        row_id = Address(f"assignment.{activity}", stakeholder).row_id(self.project_id)
        letters = text or None
        if self._session.store.row("assignment", row_id):
            return [Change("assignment", row_id, "letters", letters)]
        return set_fields(
            "assignment",
            row_id,
            project_id=self.project_id,
            activity=activity,
            stakeholder=stakeholder,
            letters=letters,
        )

    def keep(self, finding: Finding, reason: str) -> None:
        """Leave a finding as it is, because of a reason that prints.

        Raises:
            ValueError: there is no reason.
        """
        if not reason.strip():
            raise ValueError(finding.id)
        changes = set_fields(
            "kept_finding",
            new_id(),
            project_id=self.project_id,
            finding=finding.id,
            activity=finding.activity,
            person=finding.person,
            reason=reason.strip(),
            by=self._session.actor,
            at=now(),
        )
        self._session.commit("edit.finding_kept", changes, project_id=self.project_id)
        self._read_kept()

    def reconsider(self, finding: Finding) -> None:
        """Take back that a finding is kept."""
        data = self.data
        changes = [
            Change("kept_finding", str(row["id"]), DELETED, True)
            for row in data.kept_findings
            if (row["finding"], row["activity"], row["person"]) == of_project.key(finding)
        ]
        self._session.commit("edit.finding_reopened", changes, project_id=self.project_id)
        self._read_kept()

    def _read_kept(self) -> None:
        self._kept = of_project.kept_reasons(self.data)
        self._wrong = {row for row in range(len(self.matrix.activities)) if self._is_wrong(row)}
