"""Writing expressions of interest: one comes in with everything it lists, and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from collab_desktop.domain import interest
from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.interest import EOIS, PARTS
from collab_desktop.domain.journal import DELETED, Change
from collab_desktop.domain.ordering import between
from collab_desktop.domain.values import normalise
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, set_fields, today

Cells = Mapping[str, Any]
DEADLINE = "cq.call.deadline"


class InterestRows(ForProject):
    """The rows of the expressions of interest of one project; each call is one step to undo."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        super().__init__(session, project_id)
        self._answers = Questionnaire(session, project_id)

    def enter(
        self, cells: Cells, parts: Mapping[str, Sequence[Cells]] | None = None, *,
        row_id: str | None = None,
    ) -> str:
        """Take one in; return its id.

        Args:
            cells: values by field of ``eois``; reference, day of arrival and the day until which
                it is kept are filled in where they are missing.
            parts: rows of ``eoi_skills``, ``eoi_members`` and ``eoi_data``.
            row_id: the id it gets; a new one where none is given.

        Raises:
            KeyError: there is no field or register of that name.
            StorageFault: nothing was written.
        """
        eoi = row_id or new_id()
        changes = self.entering(eoi, self._usual() | dict(cells), parts or {})
        self._session.commit("edit.eoi_entered", changes, project_id=self.project_id)
        return eoi

    def entering(
        self, eoi: str, cells: Cells, parts: Mapping[str, Sequence[Cells]],
        place: str | None = None,
    ) -> list[Change]:
        """The changes that write one with all it lists; at the end where no place is given."""
        changes = self._row(EOIS, PROJECT, eoi, cells, place)
        for register, rows in parts.items():
            if register not in PARTS:
                raise KeyError(register)
            last = None
            for row in rows:
                last = between(last, None)
                changes += self._row(register, f"record:{eoi}", new_id(), row, last)
        return changes

    def part_changes(self, register: str, eoi: str, cells: Cells, place: str) -> list[Change]:
        """The changes that add one skill, person or dataset to one at a place in its list."""
        return self._row(register, f"record:{eoi}", new_id(), cells, place)

    def _usual(self) -> dict[str, Any]:
        deadline = self.data.value(DEADLINE)
        keep_until = interest.a_year_after(deadline if isinstance(deadline, str) else today())
        return {
            "code": interest.next_code(self.data), "received": today(), "keep_until": keep_until,
        }

    def add_part(self, register: str, eoi: str, cells: Cells | None = None) -> str:
        """Add a skill, a person or a dataset to one; return the id of the row."""
        rows = self.data.rows(register, f"record:{eoi}")
        place = between(rows[-1].position if rows else None, None)
        row = new_id()
        self._session.commit(
            "edit.row_added", self._row(register, f"record:{eoi}", row, cells or {}, place),
            project_id=self.project_id,
        )
        return row

    def _row(
        self, register: str, subject: str, row: str, cells: Cells, place: str | None = None
    ) -> list[Change]:
        if place is None:
            rows = self.data.rows(register, subject)
            place = between(rows[-1].position if rows else None, None)
        changes = set_fields(
            "record", row, project_id=self.project_id, register=register, subject=subject,
            position=place,
        )
        for key, value in cells.items():
            changes += self.cell_changes(register, row, key, value)
        return changes

    def cell_changes(self, register: str, row: str, key: str, value: Any) -> list[Change]:
        """What sets one cell, or empties it with ``None``."""
        address = Address(f"{register}.{key}", f"record:{row}")
        question = self.data.index.question(address.path)
        answer = normalise(question, Answer.of(value)) if value is not None else None
        if answer == self.data.answers.get(address):
            return []
        return self._answers.answer_changes(address, answer)

    def set_cells(self, eoi: str, label: str, cells: Cells) -> None:
        """Change several cells of one as one step to undo.

        Raises:
            StorageFault: nothing was written.
        """
        changes = [
            change for key, value in cells.items()
            for change in self.cell_changes(EOIS, eoi, key, value)
        ]
        self._session.commit(label, changes, project_id=self.project_id)

    def delete(self, eoi: str) -> None:
        """Put one into the trash, from where it comes back whole; erasing is something else."""
        change = Change("record", eoi, DELETED, True)
        self._session.commit("edit.row_deleted", [change], project_id=self.project_id)
