"""Answers out to a JSON file and back in: the same shape, upserts by id, all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from collab_desktop.domain.answers import Address, Answer, AnswerState
from collab_desktop.domain.journal import DELETED, Change
from collab_desktop.domain.messages import Message
from collab_desktop.domain.ordering import between
from collab_desktop.domain.private_entries import private_rows, without
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.exchange.answers_json import ExchangedRow, read_answers, write_answers
from collab_desktop.exchange.json_reading import LARGEST_JSON, JsonRefusedError, read_json
from collab_desktop.services.backups import backup_job
from collab_desktop.services.faults import StorageFault
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, set_fields

Row = Mapping[str, Any]
PERSON = {"name": "name", "email": "email", "role": "role", "organisation": "organisation_id"}
ORGANISATION = {"name": "name", "country": "country", "sector": "sector"}
SHARED = {"people": ("person", PERSON), "organisations": ("organisation", ORGANISATION)}


def answers_text(session: Session, project_id: str) -> str:
    """Everything a project says as JSON, with the people and organisations it names."""
    data = session.project(project_id)
    data = without(data, private_rows(data))  # what is private to its writer never goes out
    own = {
        address: answer for address, answer in data.answers.items()
        if data.index.kept(address.path) is not None
    }
    members = session.store.rows("membership", project_id=project_id)
    shared = list(_shared_rows(data, {str(row["person_id"]) for row in members}))
    known = {row.id for row in shared}
    rows = [*shared, *_member_rows(members, known), *_register_rows(data)]
    text = write_answers(
        data.index.pack.full_id, str(data.row["code"]), own, rows,
        index=data.index, known_ids=known,
    )
    return text.rstrip("\n")


def _register_rows(data: ProjectData) -> Iterator[ExchangedRow]:
    ordered = sorted(
        data.records.values(), key=lambda r: (r.register, r.subject, r.position, r.id)
    )
    for record in ordered:
        if data.has_register(record.register):
            yield ExchangedRow(record.register, record.id, data.cells(record), record.subject)


def _member_rows(members: Iterable[Row], known: Collection[str]) -> Iterator[ExchangedRow]:
    for row in sorted(members, key=lambda r: str(r["id"])):
        if not row["deleted"] and row["person_id"] in known:
            cells = {"person": Answer.of(row["person_id"])}
            if row["roles"]:
                cells["roles"] = Answer.of(row["roles"])
            yield ExchangedRow("memberships", str(row["id"]), cells)


def _shared_rows(data: ProjectData, members: Collection[str]) -> Iterator[ExchangedRow]:
    """Everybody who is named; who was erased has no name to travel with."""
    used = {*_ids_in(data), *members}
    people = [row for row in data.people.values() if row["id"] in used and row["name"]]
    used |= {row["organisation_id"] for row in people}
    organisations = [
        row for row in data.organisations.values() if row["id"] in used and row["name"]
    ]
    for name, rows in (("people", people), ("organisations", organisations)):
        fields = SHARED[name][1]
        for row in sorted(rows, key=lambda r: str(r["id"])):
            cells = {k: Answer.of(row[f]) for k, f in fields.items() if row[f]}
            yield ExchangedRow(name, str(row["id"]), cells)


def _ids_in(data: ProjectData) -> Iterator[str]:
    """Every text in the answers; those that are ids of people or organisations count."""
    for answer in data.answers.values():
        if isinstance(answer.value, str):
            yield answer.value
        elif isinstance(answer.value, list):
            yield from (item for item in answer.value if isinstance(item, str))
        elif answer.state is AnswerState.DONT_KNOW and answer.value:
            yield str(answer.value.get("who"))


def file_content(file: Path) -> bytes:
    """What stands in a file, up to one byte more than is ever taken.

    Raises:
        OSError: it cannot be read.
    """
    with file.open("rb") as opened:
        return opened.read(LARGEST_JSON + 1)


def import_answers(
    session: Session, project_id: str | None, content: bytes
) -> tuple[Message, ...]:
    """Fill in a file that somebody chose; without a backup nothing is written."""
    keep = backup_job(session, "import")

    def kept() -> Message | None:
        try:
            keep()
        except StorageFault as fault:
            return Message("answers.no_backup", {"why": fault.message})
        return None

    return fill_answers(session, project_id, content, before=kept)


def fill_answers(
    session: Session, project_id: str | None, content: bytes, *,
    before: Callable[[], Message | None] = lambda: None,
) -> tuple[Message, ...]:
    """Read a file of answers into a project: upserts by id, deletes nothing, all or nothing.

    Args:
        session: the open workspace.
        project_id: the project; left out, the file names it by its code.
        content: the file.
        before: called when nothing is wrong yet; says why nothing may be written after all.

    Returns:
        Everything that is wrong; empty when it was filled in.
    """
    if project_id is None:
        project_id = _named_project(session, content)
    if project_id is None:
        return (Message("answers.no_project"),)
    data = session.project(project_id)
    known = {*session.people, *session.organisations}
    parsed = read_answers(content, data.index.pack, known_ids=known)
    if parsed.problems:
        return parsed.problems
    filling = _Filling(session, data)
    taken = filling.taken_ids(parsed.rows)
    if taken:
        return tuple(Message("answers.id_taken", {"id": row_id}) for row_id in taken)
    changes = filling.changes(parsed.answers, parsed.rows)
    why_not = before()
    if why_not is not None:
        return (why_not,)
    session.commit("edit.filled", changes, project_id=project_id)
    return ()


def _named_project(session: Session, content: bytes) -> str | None:
    """The project whose code the file names; the only one where it names none."""
    try:
        found = read_json(content)
        code = found.get("project") if isinstance(found, dict) else None
    except JsonRefusedError:
        code = None
    rows = session.project_rows()
    named = [r for r in rows if r["code"] == code]
    chosen = named if code and isinstance(code, str) else rows[:1] if len(rows) == 1 else []
    return str(chosen[0]["id"]) if chosen else None


class _Filling:
    """Turns read answers and rows into changes."""

    def __init__(self, session: Session, data: ProjectData) -> None:
        self._session = session
        self._data = data
        self._questions = Questionnaire(session, data.id)
        self._ends: dict[tuple[str, str], str | None] = {}

    def changes(
        self, answers: Mapping[Address, Answer | None], rows: tuple[ExchangedRow, ...]
    ) -> list[Change]:
        found: list[Change] = []
        for row in rows:
            found += self._row(row)
        for address, answer in answers.items():
            found += self._questions.answer_changes(address, answer)
        return found

    def taken_ids(self, rows: tuple[ExchangedRow, ...]) -> tuple[str, ...]:
        """The ids of rows that are something else here: of another project or register."""
        return tuple(row.id for row in rows if self._is_taken(row))

    def _is_taken(self, row: ExchangedRow) -> bool:
        if row.register in SHARED:
            others = {"people": self._data.organisations, "organisations": self._data.people}
            return row.id in others[row.register]
        if row.register == "memberships":
            found, wanted = self._session.store.row("membership", row.id), {}
        else:
            found = self._session.store.row("record", row.id)
            wanted = {"register": row.register, "subject": row.subject}
        wanted["project_id"] = self._data.id
        return found is not None and any(found[key] != value for key, value in wanted.items())

    def _row(self, row: ExchangedRow) -> list[Change]:
        if row.register in SHARED:
            entity, fields = SHARED[row.register]
            values = {fields[key]: answer.value for key, answer in row.cells.items()}
            return set_fields(entity, row.id, **values)
        if row.register == "memberships":
            return self._membership(row)
        return [*self._record(row), *self._cells(row)]

    def _membership(self, row: ExchangedRow) -> list[Change]:
        fields = {"person_id": row.cells["person"].value}
        before = self._session.store.row("membership", row.id)
        if before is None or before["deleted"]:
            fields |= {"roles": [], DELETED: False}
        if "roles" in row.cells:
            fields["roles"] = row.cells["roles"].value
        return set_fields("membership", row.id, project_id=self._data.id, **fields)

    def _record(self, row: ExchangedRow) -> list[Change]:
        if row.id in self._data.records:
            return []
        key = (row.register, row.subject)
        last = self._ends.get(key) or self._last(*key)
        self._ends[key] = position = between(last, None)
        return [
            *set_fields(
                "record", row.id, project_id=self._data.id, register=row.register,
                subject=row.subject, position=position,
            ),
            Change("record", row.id, DELETED, False),
        ]

    def _last(self, register: str, subject: str) -> str | None:
        rows = self._data.rows(register, subject)
        return rows[-1].position if rows else None

    def _cells(self, row: ExchangedRow) -> list[Change]:
        found: list[Change] = []
        for key, answer in row.cells.items():
            address = Address(f"{row.register}.{key}", f"record:{row.id}")
            found += self._questions.answer_changes(address, answer)
        return found


