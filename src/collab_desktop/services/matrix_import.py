"""A matrix in from CSV or XLSX: what each column is, what would happen, and all of it at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.domain.messages import Message
from collab_desktop.domain.ordering import between
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.raci.project import ACTIVITIES, STAKEHOLDERS
from collab_desktop.exchange.matrix_in import header_row
from collab_desktop.exchange.tables_in import TableRefusedError, read_table
from collab_desktop.framework.schemes import Scheme
from collab_desktop.services.matrix import Cell, MatrixDesk
from collab_desktop.services.matrix_files import MatrixRefused
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, set_fields

ADD: Final = "add"
LEAVE_OUT: Final = ""
LONGEST_NAME: Final = 160
MOST_ADDED: Final = 2_000
"""Activities in one file; a matrix that anybody can read has far fewer."""


@dataclass(frozen=True)
class Columns:
    """What the columns of a file are.

    Attributes:
        names: the place of the row that names the people.
        activity: the place of the column that names the activities.
        people: for each other column: ``ADD``, ``LEAVE_OUT``, or the id of a stakeholder.
    """

    names: int
    activity: int
    people: Mapping[int, str]


@dataclass
class Outcome:
    """What an import does, or did, and what it leaves out."""

    new_activities: int = 0
    known_activities: int = 0
    new_people: int = 0
    letters: int = 0
    left_out: list[Message] = field(default_factory=list)


class MatrixImport:
    """One file on its way into the matrix of a project."""

    def __init__(self, session: Session, project_id: str, content: bytes) -> None:
        """Read the file; nothing is written yet.

        Raises:
            MatrixRefused: no matrix can be read from it.
        """
        self._session = session
        self._desk = MatrixDesk(session, project_id)
        try:
            table = read_table(content)
            self.names = header_row(table.rows)
        except TableRefusedError as error:
            raise MatrixRefused(error.message) from None
        self.rows: Sequence[Sequence[str]] = table.rows
        self.notes: Sequence[Message] = table.notes

    @property
    def known(self) -> list[tuple[str, str]]:
        """Id and name of everybody who has a column."""
        return [(person.id, person.name) for person in self._desk.people]

    def guess(self, names: int | None = None, activity: int | None = None) -> Columns:
        """What the columns seem to be; a person may say otherwise."""
        row = self.names if names is None else names
        first = self._activity_column(row) if activity is None else activity
        there = {_same(name): id_ for id_, name in reversed(self.known)}
        people: dict[int, str] = {}
        for place, name in enumerate(self.rows[row]):
            if place != first:
                people[place] = there.get(_same(name), ADD) if self._holds(row, place) else ""
        return Columns(row, first, people)

    def _activity_column(self, row: int) -> int:
        """The first column most of whose cells are words and no letters."""
        below = self.rows[row + 1 :]
        for place in range(len(self.rows[row])):
            words = [r[place] for r in below if self._desk.scheme.read(r[place]) is None]
            if below and len(words) * 2 > len(below):
                return place
        return 0

    def _holds(self, row: int, place: int) -> bool:
        """Whether a column has a name, and not only words that are no letters."""
        cells = [r[place] for r in self.rows[row + 1 :] if r[place]]
        letters = sum(self._desk.scheme.read(cell) is not None for cell in cells)
        return bool(self.rows[row][place]) and (not cells or letters * 2 >= len(cells))

    def preview(self, columns: Columns) -> Outcome:
        """What the import would do; nothing is written."""
        return _Plan(self._session, self._desk, self.rows, columns).outcome

    def bring_in(self, columns: Columns) -> Outcome:
        """Import everything in one step that one undo takes back.

        Raises:
            StorageFault: nothing was written.
        """
        plan = _Plan(self._session, self._desk, self.rows, columns)
        changes = [*plan.changes, *self._desk.cell_changes(plan.cells)]
        self._session.commit("edit.matrix_imported", changes, project_id=self._desk.project_id)
        return plan.outcome


class _Plan:
    """Rows, columns and letters that a file brings."""

    def __init__(
        self, session: Session, desk: MatrixDesk, rows: Sequence[Sequence[str]], columns: Columns
    ) -> None:
        self._session, self._desk, self._columns = session, desk, columns
        self._data: ProjectData = session.project(desk.project_id)
        self._questions = Questionnaire(session, desk.project_id)
        self._scheme: Scheme = desk.scheme
        self.outcome = Outcome()
        self.changes: list[Change] = []
        self.cells: dict[Cell, str] = {}
        self._beyond: list[int] = []
        """Rows that would bring more new activities than a file may."""
        self._last = {register: self._position(register) for register in (ACTIVITIES, STAKEHOLDERS)}
        names = rows[columns.names]
        people = self._people(names)
        self._activities = {_same(row.title): row.id for row in reversed(desk.activities)}
        for number, row in enumerate(rows[columns.names + 1 :], columns.names + 2):
            if any(row) and list(row) != list(names):
                self._row(number, row, names, people)
            elif any(row):
                self._leave_out("matrix.skipped", row=number, text=_first(row))
        if self._beyond:
            first, last = self._beyond[0], self._beyond[-1]
            self.outcome.left_out.insert(0, Message("matrix.too_many", {
                "count": len(self._beyond), "first": first, "last": last, "most": MOST_ADDED,
            }))

    def _position(self, register: str) -> str | None:
        rows = self._data.rows(register)
        return rows[-1].position if rows else None

    def _people(self, names: Sequence[str]) -> dict[int, str]:
        """The stakeholder of each column; one name in two columns is one person."""
        found: dict[int, str] = {}
        added: dict[str, str] = {}
        for place, choice in self._columns.people.items():
            name = names[place][:LONGEST_NAME]
            if choice == ADD and name:
                if _same(name) in added:
                    self._leave_out("matrix.same_person", person=name)
                else:
                    added[_same(name)] = self._add(STAKEHOLDERS, "name", name)
                    self.outcome.new_people += 1
                found[place] = added[_same(name)]
            elif choice not in (ADD, LEAVE_OUT):
                found[place] = choice
        return found

    def _row(
        self, number: int, row: Sequence[str], names: Sequence[str], people: Mapping[int, str]
    ) -> None:
        title = row[self._columns.activity][:LONGEST_NAME]
        if not title:
            self._leave_out("matrix.nameless", row=number, text=_first(row))
            return
        activity = self._activity(number, title)
        for place, person in people.items():
            letters = self._scheme.read(row[place]) if activity else ""
            if letters is None:
                text = row[place][:80]
                self._leave_out("matrix.unread", row=number, person=names[place], text=text)
            elif letters:
                self._give((activity, person), letters)

    def _activity(self, number: int, title: str) -> str:
        if _same(title) in self._activities:
            self.outcome.known_activities += 1
        elif self.outcome.new_activities >= MOST_ADDED:
            self._beyond.append(number)
            return ""
        else:
            self._activities[_same(title)] = self._add(ACTIVITIES, "title", title)
            self.outcome.new_activities += 1
        return self._activities[_same(title)]

    def _give(self, cell: Cell, letters: str) -> None:
        both = {*filter(None, self.cells.get(cell, "").split("/")), *letters.split("/")}
        self.outcome.letters += cell not in self.cells
        self.cells[cell] = "/".join(sorted(both))

    def _add(self, register: str, label: str, name: str) -> str:
        record = new_id()
        self._last[register] = position = between(self._last[register], None)
        self.changes += set_fields(
            "record", record, project_id=self._desk.project_id, register=register,
            subject=PROJECT, position=position,
        )
        address = Address(f"{register}.{label}", f"record:{record}")
        self.changes += self._questions.answer_changes(address, Answer.of(name))
        return record

    def _leave_out(self, message: str, **params: str | int) -> None:
        self.outcome.left_out.append(Message(message, params))


def _same(text: str) -> str:
    return " ".join(text.casefold().split())


def _first(row: Sequence[str]) -> str:
    return next((cell for cell in row if cell), "")[:80]
