"""Projects: start, rename, delete, list; and the trash from which everything comes back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from collab_desktop.domain import interest, workshops
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import DELETED, Change, moment
from collab_desktop.domain.messages import Message
from collab_desktop.domain.private_entries import without
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.values import ValueRefusedError, clean_line
from collab_desktop.domain.views import TrashRow
from collab_desktop.services import describing
from collab_desktop.services.courtesy import hidden_rows, is_hidden
from collab_desktop.services.session import Session, new_id, now, set_fields
from collab_desktop.settings import Settings

OF_THE_BOARD = frozenset({"votes", "meetings", "attendees", "conditions", "board_questions"})
"""Registers of one board's work, which a copy of a project does not take along."""
OF_THE_CALL = frozenset({interest.EOIS, *interest.PARTS, "invitations"})
"""Registers of people who agreed to be considered for one question, and for no other."""
OF_THE_ROOM = frozenset({
    workshops.WORKSHOPS, workshops.AGENDA, workshops.ATTENDANCE, workshops.PARKING,
    workshops.BOARDS, workshops.CARDS, workshops.PHOTOS,
})  # fmt: skip
"""Registers of workshops: who met, and what they said there."""
POLICY = "safe.level.policy"
"""Who is trained in safeguarding; what the settings of this computer say stands first."""
LONGEST_CODE = 60
"""Characters of a reference: it stands in tables, page heads and file names."""


class Projects:
    """The projects of a workspace."""

    def __init__(self, session: Session) -> None:
        """Stand before an open workspace."""
        self._session = session

    def next_code(self) -> str:
        """The next free reference, ``CQ-YYYY-nn`` (CONTENT 2, cq.code)."""
        taken = {row["code"] for row in self._session.store.rows("project")}
        year = date.today().year
        return next(c for c in _codes(year) if c not in taken)

    def start(
        self, title: str, code: str | None = None, *, sample: bool = False, pack: str = ""
    ) -> str:
        """Start a project; return its id.

        Args:
            title: what it is called.
            code: its reference; without one it is the next that is free.
            sample: whether it is the project that shows the program.
            pack: the hash of the pack that it is asked from; empty: the one that comes along.

        Raises:
            ValueError: the code is taken or blank.
        """
        title = clean_line(title)
        if code is not None:
            code = _clean_code(code)
            self._refuse_taken(code)
        builtin, changes = self._session.packs.builtin()
        project_id = new_id()
        changes += set_fields(
            "project", project_id, code=code or self.next_code(), title=title,
            pack=pack or builtin.sha256, status="draft", sample=sample, created=now(),
            language=self._session.settings.screen_language,
        )
        self._session.commit("edit.project_started", changes)
        self._keep_policy(project_id)
        return project_id

    def _keep_policy(self, project_id: str) -> None:
        """Write down who is trained in safeguarding, where this office does not train everybody."""
        chosen, data = self._session.settings.training, self._session.project(project_id)
        if chosen == Settings().training or data.index.find(POLICY) is None:
            return
        address = Address(POLICY)
        self._session.commit("edit.project_started", set_fields(
            "answer", address.row_id(project_id), project_id=project_id, subject=address.subject,
            path=address.path, envelope=Answer.of(chosen).envelope(),
        ))

    def _refuse_taken(self, code: str) -> None:
        if not code.strip() or any(r["code"] == code for r in self._session.project_rows()):
            raise ValueError(code)

    def rename(self, project_id: str, title: str) -> None:
        """Give a project another title."""
        self._session.commit(
            "edit.project_renamed", [Change("project", project_id, "title", clean_line(title))],
            project_id=project_id, merge_key=f"title/{project_id}",
        )

    def set_code(self, project_id: str, code: str) -> None:
        """Give a project another reference.

        Raises:
            ValueError: another project has it, or it is blank.
        """
        code = _clean_code(code)
        if code == self._session.project(project_id).row["code"]:
            return
        self._refuse_taken(code)
        self._session.commit(
            "edit.project_code", [Change("project", project_id, "code", code)],
            project_id=project_id,
        )

    def set_language(self, project_id: str, language: str) -> None:
        """Choose the language of a project's papers, whatever the screens speak."""
        change = Change("project", project_id, "language", language)
        self._session.commit("edit.project_language", [change], project_id=project_id)

    def delete(self, project_id: str) -> None:
        """Put a project into the trash."""
        self._session.commit(
            "edit.project_deleted", [Change("project", project_id, DELETED, True)]
        )

    def duplicate(self, project_id: str) -> str:
        """Start a new project with the answers and rows of another; sheets and votes stay.

        So do private entries of others: nobody else may see them, here or there.
        """
        source = self._session.project(project_id)
        source = without(source, hidden_rows(self._session, project_id))
        copy_id = new_id()
        changes = set_fields(
            "project", copy_id, code=self.next_code(), title=str(source.row["title"]),
            pack=source.row["pack"], status="draft", language=source.row["language"],
            sample=False, created=now(),
        )
        changes += _copies(source, copy_id)
        self._session.commit("edit.project_started", changes)
        return copy_id

    # -- trash ------------------------------------------------------------------------------

    def trash(self) -> tuple[TrashRow, ...]:
        """Everything deleted that can come back, newest first."""
        found = [*self._trashed_shared(), *self._trashed_records()]
        return tuple(sorted(found, key=lambda r: str(r.at or ""), reverse=True))

    def _trashed_shared(self) -> Iterator[TrashRow]:
        for entity, name in (("project", "title"), ("person", "name"), ("organisation", "name")):
            for row in self._session.store.rows(entity, deleted=True):
                yield TrashRow(
                    entity, str(row["id"]), str(row[name] or ""), "",
                    self._deleted_at(entity, str(row["id"])),
                )

    def _trashed_records(self) -> Iterator[TrashRow]:
        live = {str(row["id"]) for row in self._session.project_rows()}
        for row in self._session.store.rows("record", deleted=True):
            project_id = str(row["project_id"])
            if project_id not in live or is_hidden(self._session, project_id, str(row["id"])):
                continue
            data = self._session.project(project_id)
            register = data.index.find_register(str(row["register"]))
            if register is None:
                continue
            address = Address(f"{register.key}.{register.label_field}", f"record:{row['id']}")
            question = data.index.question(address.path)
            label = describing.question_text(data, question, address) or register.singular
            where = f"{data.row['code']}, {register.title}"
            yield TrashRow(
                "record", str(row["id"]), label, where,
                self._deleted_at("record", str(row["id"])),
            )

    def _deleted_at(self, entity: str, row_id: str) -> datetime | None:
        operations = self._session.store.history(entity, row_id, DELETED)
        return moment(operations[0].hlc).astimezone() if operations else None

    def put_back(self, row: TrashRow) -> None:
        """Take something out of the trash."""
        self._session.commit("edit.put_back", [Change(row.entity, row.id, DELETED, False)])


def _clean_code(code: str) -> str:
    cleaned = clean_line(code)
    if len(cleaned) > LONGEST_CODE:
        params = {"length": len(cleaned), "limit": LONGEST_CODE}
        raise ValueRefusedError(Message("value.refused_length", params))
    return cleaned


def _codes(year: int) -> Iterator[str]:
    number = 1
    while True:
        yield f"CQ-{year}-{number:02d}"
        number += 1


def _copies(source: ProjectData, copy_id: str) -> list[Change]:
    """Changes that write the answers and rows of one project into another."""
    left = OF_THE_BOARD | OF_THE_CALL | OF_THE_ROOM
    records = {i: new_id() for i, r in source.records.items() if r.register not in left}
    changes: list[Change] = []
    for record in source.records.values():
        if record.id not in records:
            continue
        changes += set_fields(
            "record", records[record.id], project_id=copy_id, register=record.register,
            subject=record.subject, position=record.position,
        )
    for address, answer in source.answers.items():
        if address.path.startswith(("gov.", "pf.agreed.", "pf.reasons.")):
            continue
        changes += _copy_answer(address, answer, copy_id, records)
    return changes


def _copy_answer(
    address: Address, answer: Answer, copy_id: str, records: dict[str, str]
) -> list[Change]:
    record_id = address.record_id
    if record_id is not None:
        if record_id not in records:
            return []
        address = Address(address.path, f"record:{records[record_id]}")
    return set_fields(
        "answer", address.row_id(copy_id), project_id=copy_id, subject=address.subject,
        path=address.path, envelope=answer.envelope(),
    )
