"""What has changed under a completed step, or in it, since it was completed; from the journal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import DELETED, Operation, moment
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.states import Status
from collab_desktop.domain.values import as_text
from collab_desktop.domain.views import ChangeSince
from collab_desktop.services import describing
from collab_desktop.services.reopening import places_of_row
from collab_desktop.services.session import Session

Row = Mapping[str, Any]


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


class Rechecking:
    """The changes behind a step that needs a re-check or was reopened."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        self._session = session
        self.project_id = project_id

    @property
    def _data(self) -> ProjectData:
        return self._session.project(self.project_id)

    def changes(self, step: str, subject: str = PROJECT) -> tuple[ChangeSince, ...]:
        """What differs from when the step was completed, the latest first.

        Of a step that needs a re-check, what it rests on; of one that was reopened, its own
        answers.  Nothing for other steps, or when all was set back.
        """
        state = self._data.state(step, subject)
        if state.get("status") not in {Status.RECHECK.value, Status.REOPENED.value}:
            return ()
        since = self._completed_at(state)
        found = [*self._answers(step, subject, since), *self._rows(step, subject, since)]
        return tuple(sorted(found, key=lambda change: change.at, reverse=True))

    def _completed_at(self, state: Row) -> int:
        """The clock of the journal when the step was completed."""
        store = self._session.store
        if state.get("snapshot_id"):
            made = store.history("snapshot", str(state["snapshot_id"]), "sha256")
        else:
            of_status = store.history("step_state", str(state["id"]), "status")
            made = [o for o in of_status if o.change.value == Status.COMPLETE.value]
        return max((operation.hlc for operation in made), default=0)

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

    def _answers(self, step: str, subject: str, since: int) -> Iterator[ChangeSince]:
        rows = [
            row for row in self._session.store.rows("answer", project_id=self.project_id)
            if row["path"] and self._is_below(step, subject, _address(row))
        ]
        for touched in self._touched(rows, since):
            if touched.differs("envelope"):
                yield self._answer(_address(touched.row), touched)

    def _is_below(self, step: str, subject: str, address: Address) -> bool:
        """Whether a step rests on an answer; deleted rows are told of as rows."""
        data = self._data
        if address.record_id is None:
            return self._concerns(step, subject, address.path, address.subject)
        record = data.records.get(address.record_id)
        cell = address.path.partition(".")[2]
        return record is not None and self._is_row_below(
            step, subject, record.register, record.subject, cell
        )

    def _is_row_below(
        self, step: str, subject: str, register: str, about: str, cell: str = ""
    ) -> bool:
        places = places_of_row(self._data, register, about, cell)
        return any(self._concerns(step, subject, *place) for place in places)

    def _concerns(self, step: str, subject: str, path: str, about: str) -> bool:
        """Whether an answer may be the reason: it is the step's own, or the step rests on it."""
        if self._data.state(step, subject).get("status") == Status.REOPENED.value:
            return (path.split(".")[0], about) == (step, subject)
        return self._data.index.rests_on(step, subject, path, about)

    def _answer(self, address: Address, touched: _Touched) -> ChangeSince:
        data, last = self._data, touched.operations[0]
        name = self._session.voice.say(describing.field_name(data, address))
        return ChangeSince(
            name, self._text(address, touched.value("envelope", now=False)),
            self._text(address, touched.value("envelope", now=True)),
            moment(last.hlc).astimezone(), last.actor, describing.place(data, address),
        )

    def _text(self, address: Address, envelope: Any) -> str:
        if envelope is None:
            return ""
        answer, question = Answer.from_envelope(envelope), self._data.index.find(address.path)
        if question is None:
            return str(answer.value or "")
        voice = self._session.voice
        return as_text(question, answer, self._data.name, voice.formats, voice.say)

    # -- rows that came and went ------------------------------------------------------------

    def _rows(self, step: str, subject: str, since: int) -> Iterator[ChangeSince]:
        rows = [
            row for row in self._session.store.rows("record", project_id=self.project_id)
            if row["register"] and self._is_row_below(
                step, subject, str(row["register"]), str(row["subject"])
            )
        ]
        for touched in self._touched(rows, since):
            if touched.differs(DELETED) and touched.value(DELETED, now=True):
                yield self._deleted(touched)

    def _deleted(self, touched: _Touched) -> ChangeSince:
        """A row that is gone; its cells are told of nowhere else."""
        register = str(touched.row["register"])
        found = self._data.index.register(register)
        address = Address(f"{register}.{found.label_field}", f"record:{touched.row['id']}")
        answer = self._data.answers.get(address)
        envelope = answer.envelope() if answer is not None else None
        last = touched.operations[0]
        path = self._data.index.table_of_register(register)
        place = describing.place(self._data, Address(path or "", str(touched.row["subject"])))
        return ChangeSince(
            found.singular, self._text(address, envelope), "", moment(last.hlc).astimezone(),
            last.actor, place,
        )


def _address(row: Row) -> Address:
    return Address(str(row["path"]), str(row["subject"]))
