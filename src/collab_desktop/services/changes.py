"""What of a project is another one than at some moment: answers, cells, and rows that went."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import DELETED, Operation, moment
from collab_desktop.domain.values import as_text
from collab_desktop.domain.views import ChangeSince
from collab_desktop.services import describing
from collab_desktop.services.courtesy import is_hidden
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.reopening import places_of_row
from collab_desktop.services.session import Session

Row = Mapping[str, Any]
Concerns = Callable[[str, str], bool]
"""Whether a path, with what it is about, is asked after."""


@dataclass(frozen=True, slots=True)
class _Touched:
    """One row of the workspace that a step rests on, with what happened to it, newest first."""

    row: Row
    operations: list[Operation]
    since: int

    def value(self, field: str, *, now: bool) -> Any:
        """What a field held when the step was completed, or holds now."""
        found = (
            o.change.value for o in self.operations
            if o.change.field == field and (now or o.hlc <= self.since)
        )
        return next(found, None)

    def differs(self, field: str) -> bool:
        """Whether a field holds something else now."""
        return bool(self.value(field, now=True) != self.value(field, now=False))


class Changes(ForProject):
    """The changes of one project since a moment, read from the journal."""

    def __init__(self, session: Session, project_id: str, concerns: Concerns | None = None) -> None:
        """Stand before one project; ``concerns`` leaves out what is not asked after."""
        super().__init__(session, project_id)
        self._concerns = concerns or (lambda _path, _about: True)

    def since(self, clock: int) -> tuple[ChangeSince, ...]:
        """What differs from that moment of the journal's clock, the latest first."""
        found = [*self._answers(clock), *self._rows(clock)]
        return tuple(sorted(found, key=lambda change: change.at, reverse=True))

    def _touched(self, rows: list[Row], since: int) -> Iterator[_Touched]:
        """The rows of which something happened since then."""
        by_id: dict[str, list[Operation]] = {str(row["id"]): [] for row in rows}
        for operation in self._session.store.history_of_rows(by_id):
            by_id[operation.change.row_id].append(operation)
        for row in rows:
            operations = by_id[str(row["id"])]
            if operations and operations[0].hlc > since:
                yield _Touched(row, operations, since)

    # -- answers and cells ------------------------------------------------------------------

    def _answers(self, since: int) -> Iterator[ChangeSince]:
        rows = [
            row for row in self._session.store.rows("answer", project_id=self.project_id)
            if row["path"] and self._is_asked(_address(row))
            and not self._is_private(_address(row).record_id)
        ]
        for touched in self._touched(rows, since):
            if touched.differs("envelope"):
                yield self._answer(_address(touched.row), touched)

    def _is_asked(self, address: Address) -> bool:
        """Whether an answer is asked after; deleted rows are told of as rows."""
        if address.record_id is None:
            return self._concerns(address.path, address.subject)
        record = self.data.records.get(address.record_id)
        cell = address.path.partition(".")[2]
        return record is not None and self._is_row_asked(record.register, record.subject, cell)

    def _is_private(self, record_id: str | None) -> bool:
        """Whether it is somebody else's, of whom this screen does not tell."""
        return is_hidden(self._session, self.project_id, record_id)

    def _is_row_asked(self, register: str, about: str, cell: str = "") -> bool:
        places = places_of_row(self.data, register, about, cell)
        return any(self._concerns(*place) for place in places)

    def _answer(self, address: Address, touched: _Touched) -> ChangeSince:
        data, last = self.data, touched.operations[0]
        name = self._session.voice.say(describing.field_name(data, address))
        return ChangeSince(
            name, self._text(address, touched.value("envelope", now=False)),
            self._text(address, touched.value("envelope", now=True)),
            moment(last.hlc).astimezone(), self._session.who(last.actor),
            describing.place(data, address),
        )

    def _text(self, address: Address, envelope: Any) -> str:
        if envelope is None:
            return ""
        answer, question = Answer.from_envelope(envelope), self.data.index.find(address.path)
        if question is None:
            return str(answer.value or "")
        voice = self._session.voice
        return as_text(question, answer, self.data.name, voice.formats, voice.say)

    # -- rows that came and went ------------------------------------------------------------

    def _rows(self, since: int) -> Iterator[ChangeSince]:
        rows = [
            row for row in self._session.store.rows("record", project_id=self.project_id)
            if row["register"] and self._is_row_asked(str(row["register"]), str(row["subject"]))
            and not self._is_private(str(row["id"]))
        ]
        for touched in self._touched(rows, since):
            if touched.differs(DELETED) and touched.value(DELETED, now=True):
                yield self._deleted(touched)

    def _deleted(self, touched: _Touched) -> ChangeSince:
        """A row that is gone; its cells are told of nowhere else."""
        register = str(touched.row["register"])
        found = self.data.index.register(register)
        address = Address(f"{register}.{found.label_field}", f"record:{touched.row['id']}")
        answer = self.data.answers.get(address)
        envelope = answer.envelope() if answer is not None else None
        last = touched.operations[0]
        path = self.data.index.table_of_register(register)
        place = describing.place(self.data, Address(path or "", str(touched.row["subject"])))
        return ChangeSince(
            found.singular, self._text(address, envelope), "", moment(last.hlc).astimezone(),
            self._session.who(last.actor), place,
        )


def _address(row: Row) -> Address:
    return Address(str(row["path"]), str(row["subject"]))
