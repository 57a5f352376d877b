"""What an erased candidate leaves behind in projects: no pin, no place in a team, an honest gap.

The rows that came with their choice go, unless people wrote more into them; such a row is nobody's
any more.  What they covered is counted anew, so that the gap shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from collab_desktop.domain.answers import Address, Answer, AnswerState
from collab_desktop.domain.journal import DELETED, ERASED_MARK, Change
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.services.belongings import Erasure
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session
from collab_desktop.services.team_lock import FOLLOWERS, remaining_changes
from collab_desktop.services.texts import say


def leave(session: Session, erasure: Erasure, person: str) -> None:
    """Write into every project what follows from an erasure that was done; no undo brings it back.

    Args:
        session: the workspace, read again after the erasure.
        erasure: what was erased.
        person: id of who was erased; empty for a name on a form.

    Raises:
        StorageFault: the person is erased; the rest stands as it was.
    """
    for row in session.project_rows():
        project = str(row["id"])
        gone = {candidate for where, candidate in erasure.candidates if where == project}
        leaving = _Leaving(session, project)
        changes = [*leaving.references(person), *leaving.places(gone)]
        session.commit("edit.erased", changes, project_id=project, undoable=False)
        session.commit(
            "edit.erased", leaving.team(gone), project_id=project, undoable=False
        )
        session.commit(
            "edit.erased", [*leaving.typed()], project_id=project, undoable=False
        )


class _Leaving:
    """One project that somebody leaves."""

    def __init__(self, session: Session, project: str) -> None:
        self._session, self._project = session, project
        self._questions = Questionnaire(session, project)

    @property
    def _data(self) -> ProjectData:
        return self._session.project(self._project)

    def references(self, person: str) -> Iterator[Change]:
        """Nobody is named where the person was, so that somebody else can be asked for."""
        if not person:
            return
        for address, answer in list(self._data.answers.items()):
            if answer.state is not AnswerState.VALUE:
                continue
            record = self._data.records.get(address.record_id or "")
            if record and record.register == "sg_people" and len(self._data.cells(record)) == 1:
                if answer.value == person:  # a line that says nothing but who
                    yield Change("record", record.id, DELETED, True)
            elif answer.value == person:
                yield from self._questions.answer_changes(address, None)
            elif isinstance(answer.value, list) and person in answer.value:
                rest = [one for one in answer.value if one != person]
                yield from self._questions.answer_changes(
                    address, Answer.of(rest) if rest else None
                )

    def places(self, gone: set[str]) -> Iterator[Change]:
        """No pin, ban or conflict names who is gone."""
        columns = {"team_draft": ("form",), "team_conflicts": ("one", "other")}
        for register, keys in columns.items():
            for row in self._data.table(register):
                if any(row.get(key) in gone for key in keys):
                    yield Change("record", str(row["id"]), DELETED, True)

    def team(self, gone: set[str]) -> list[Change]:
        """The rows of the choice, and what the rest of the team covers."""
        data = self._data
        return remaining_changes(self._session, data, self._questions, gone) if gone else []

    def typed(self) -> Iterator[Change]:
        """Rows that people typed: a need that only the erased covered is open again."""
        data, alone = self._data, nobody(self._data.language)
        for row in data.table("needs"):
            if str(row.get("covered_by") or "").strip() in {alone, ERASED_MARK}:
                yield from self._cells("needs", row, {"covered": "gap", "covered_by": None})
        for register in FOLLOWERS:
            for row in data.table(register):
                name = str(row.get("name") or "")
                if register == "stakeholders" and (name == alone or ERASED_MARK in name):
                    yield from self._cells(register, row, {"availability": "left"})

    def _cells(self, register: str, row: dict[str, Any], cells: dict[str, Any]) -> Iterator[Change]:
        for key, value in cells.items():
            address = Address(f"{register}.{key}", f"record:{row['id']}")
            answer = None if value is None else Answer.of(value)
            if self._data.index.find(address.path) and self._data.answers.get(address) != answer:
                yield from self._questions.answer_changes(address, answer)


def nobody(language: str) -> str:
    """What stands in place of a name that was erased."""
    return say(Message("privacy.nobody"), language)
