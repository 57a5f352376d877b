"""The workspace file as the services see it: commit changes, read rows, answers and history."""

from __future__ import annotations

import hashlib
import sqlite3
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import ClassVar, Final, Self, TypeVar

from sqlalchemy import bindparam, select

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import (
    ERASED,
    Change,
    FieldKey,
    JsonValue,
    Operation,
    canonical,
    moment,
)
from collab_desktop.domain.messages import Message
from collab_desktop.storage import (
    backups,
    checks,
    copying,
    erasing,
    faults,
    lock,
    opening,
    reading,
    resealing,
    search,
)
from collab_desktop.storage.database import Database, identify, prepare
from collab_desktop.storage.journal import (
    Journal,
    branch_device,
    read_info,
    start_branch,
)
from collab_desktop.storage.migrations import MIGRATIONS, Migration
from collab_desktop.storage.present import Batch, Present, write_heads, write_rows
from collab_desktop.storage.reading import Row, project_of
from collab_desktop.storage.tables import blob, entity_tables

T = TypeVar("T")
_BLOB_NAMES: Final = prepare(select(blob.c.sha256))
_ADD_BLOB: Final = prepare(blob.insert().prefix_with("OR IGNORE"))
_BLOB: Final = prepare(select(blob.c.data).where(blob.c.sha256 == bindparam("sha256")))
_answer = entity_tables["answer"]
_ANSWERS: Final = prepare(
    select(_answer.c.path, _answer.c.subject, _answer.c.envelope).where(
        _answer.c.project_id == bindparam("project_id"), _answer.c.envelope.is_not(None)
    )
)


class WorkspaceFile:
    """One open workspace.  Nothing else in the program knows that there is a database."""

    migrations: ClassVar[tuple[Migration, ...]] = MIGRATIONS
    """What brings files of earlier versions up to date."""

    def __init__(self, database: Database, *, device: str, read_only: bool) -> None:
        self._database = database
        self._read_only = read_only
        self.notice: Message | None = None
        """Why the file opened read-only although nobody asked for that, or nothing."""
        self.workspace_id = read_info(database, "workspace_id") or ""
        branch = read_info(database, "branch")
        # Nameless: the name of a device is in the hash of its chain and could not be erased.
        self._journal = Journal(database, self.workspace_id, branch_device(device, branch), "")
        self._present = Present(database)
        self._last: dict[str, int] | None = None
        self._closed = False

    # -- opening and closing ----------------------------------------------------------------

    @classmethod
    def create(cls, path: Path, *, device: str, name: str, holder: str = "") -> Self:
        """Make a new workspace file with this name inside it, and open it.

        Raises:
            StorageFault: nothing was made.
        """
        opening.make_file(path, str(uuid.uuid4()))
        made = cls.open(path, holder=holder, device=device)
        made.commit([Change("workspace", "workspace", "name", name)], actor="")
        return made

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        holder: str,
        device: str,
        read_only: bool = False,
        keep_older: bool = True,
    ) -> Self:
        """Open an existing workspace file.

        A file of a later version opens read-only, with ``notice`` saying so.

        Args:
            path: the file.
            holder: name of the person, for others who find the file locked.
            device: id of this installation; names the chain in the journal.
            read_only: look, but never write.
            keep_older: back up a file of an earlier version before it is brought up to date.

        Raises:
            StorageFault: with the reason; the file was not changed.
        """
        database, newer = opening.open_database(
            path,
            read_only=read_only,
            keep=_keep_older if keep_older else lambda _connection: None,
            migrations=cls.migrations,
        )
        try:
            opened = cls(database, device=device, read_only=read_only or newer)
            opened._hold(holder)
        except BaseException:
            database.close()
            raise
        if newer:
            opened.notice = faults.Newer(path).message
        return opened

    def close(self) -> None:
        """Close the file; closing twice does no harm."""
        if self._closed:
            return
        self._closed = True
        self._database.close()
        if not self._read_only:
            lock.let_go(self._database.identity)
            lock.remove_note(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._database.path

    @property
    def read_only(self) -> bool:
        """Whether commits are refused."""
        return self._read_only

    @property
    def device(self) -> str:
        """The chain of the journal that this program continues in this file."""
        return self._journal.device

    def _hold(self, holder: str) -> None:
        if not self._read_only:
            lock.hold(self._database.identity)
            lock.write_note(self.path, holder)

    # -- writing ----------------------------------------------------------------------------

    def commit(
        self, changes: Sequence[Change], *, actor: str, forgetting: Iterable[FieldKey] = ()
    ) -> tuple[Change, ...]:
        """Journal and apply the changes in one transaction.

        A change to the value that is there already is left away, unless two laptops disagree
        about the field: then it settles the matter.

        Args:
            changes: in the order in which they happen.
            actor: id of the person who is working.
            forgetting: fields whose earlier values are blanked in the journal too, in the same
                transaction; nothing brings them back.

        Returns:
            The changes that take these back, in the order to apply them.

        Raises:
            StorageFault: nothing was kept, neither in the file nor in memory.
        """
        if any(change.field == ERASED for change in changes):
            raise ValueError(ERASED)
        with self._writing():
            held = erasing.held(forgetting, self._present)
            gone = erasing.take_erasure(held, actor, self._present, self._journal)
            batch = self._present.take(changes, actor, self._journal)
            if gone.entries or batch.entries:
                with self._database.transaction():
                    self._write(gone)
                    erasing.blank(self._database, held)
                    self._write(batch)
                self._remember(batch)
            return tuple(reversed(batch.inverse))

    def put_blob(self, data: bytes) -> str:
        """Keep the bytes of an attachment and return their SHA-256, which is their name."""
        self.put_blobs([data])
        return hashlib.sha256(data).hexdigest()

    def put_blobs(self, contents: Iterable[bytes]) -> None:
        """Keep the bytes of several attachments, or of none."""
        rows = [{"sha256": hashlib.sha256(data).hexdigest(), "data": data} for data in contents]
        with self._writing(), self._database.transaction():
            self._database.run_many(_ADD_BLOB, rows)

    def fields_with(self, holds: Callable[[str], bool]) -> set[FieldKey]:
        """Every field that holds such a text now, or held it at any time."""
        with self._sound(), self._database.lock:
            return erasing.fields_with(self._database, holds)

    def erase(
        self, fields: Iterable[FieldKey], *, actor: str, blobs: Iterable[str] = (),
        worked: Callable[[str], bool] = lambda _name: False,
    ) -> None:
        """Erase fields for good: from the tables, the journal, the index and the free space.

        Backups are files of their own: ``erasing.erase_in_backups``.  Earlier changes that are
        still in memory to be undone would bring the values back; forget them too.

        Args:
            fields: entity, row id and field of everything to erase.
            actor: id of the person who is working.
            blobs: SHA-256 of attached files that go as well.
            worked: who is no longer named as having worked here.

        Raises:
            StorageFault: nothing was erased; or it was, but the file could not be written anew,
                which erasing again makes good.
        """
        wanted = sorted(set(fields))
        with self._writing():
            marks, seal = resealing.sealing(self._database, worked)
            batch = erasing.take_erasure(wanted, actor, self._present, self._journal, seal)
            with self._database.transaction():
                self._write(batch)
                erasing.blank(self._database, wanted)
                erasing.drop_blobs(self._database, blobs)
                resealing.rename(self._database, marks)
            self._remember(batch)
            erasing.scrub(self._database)

    def rebuild(self) -> None:
        """Write tables, heads and index anew from the journal, which is what counts."""
        with self._writing(), self._database.transaction():
            ops, parents = checks.read_journal(self._database)
            rows = checks.expected_rows(ops)
            write_heads(self._database, checks.expected_heads(ops, parents))
            write_rows(self._database, rows)
            search.rewrite(self._database, rows.items())
            self._present.forget()
            self._last = None

    def _write(self, batch: Batch) -> None:
        self._journal.write(batch.entries)
        self._present.write(batch)
        search.update(self._database, batch)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if self._read_only:
            refusal = faults.ReadOnly(self.path)
            refusal.message = self.notice or refusal.message
            raise refusal
        with self._database.lock:
            try:
                yield
            except BaseException:
                self._present.forget()
                self._journal.forget()
                raise

    def _remember(self, batch: Batch) -> None:
        """Keep the time of the last change of each project in step, once it was asked for."""
        if self._last is None:
            return
        for entry in batch.entries:
            key = (entry.columns["entity"], entry.columns["row_id"])
            project = project_of(key, batch.rows[key].state.values)
            if project:
                self._last[project] = entry.columns["hlc"]

    # -- reading ----------------------------------------------------------------------------

    def rows(self, entity: str, **equals: JsonValue) -> list[Row]:
        """All rows of an entity whose fields have these values, deleted ones too."""
        query = reading.select_rows(entity, tuple(sorted(equals)))
        wanted = {f"{name}_is": reading.stored_form(name, equals[name]) for name in equals}
        found = self._database.read(query, wanted)
        with self._sound():
            return reading.decode_rows(entity, found)

    def row(self, entity: str, row_id: str) -> Row | None:
        """One row, or nothing."""
        found = self.rows(entity, id=row_id)
        return found[0] if found else None

    def answers(self, project_id: str) -> dict[Address, Answer]:
        """Every answer of a project, in one query."""
        found = self._database.read(_ANSWERS, {"project_id": canonical(project_id)})
        with self._sound():
            return reading.decode_answers(found)

    def history(self, entity: str, row_id: str, field: str | None = None) -> list[Operation]:
        """What happened to a row or to one of its fields, newest first."""
        return [
            operation
            for operation in self.history_of_rows([row_id])
            if operation.change.entity == entity and field in {None, operation.change.field}
        ]

    def history_of_rows(self, ids: Iterable[str], limit: int | None = None) -> list[Operation]:
        """What happened to any of the rows, newest first."""
        with self._sound():
            return self._journal.of_rows(ids, limit)

    def last_changes(self, project_id: str | None = None) -> dict[str, datetime]:
        """When each project, or only this one, was changed last."""
        with self._database.lock:
            if self._last is None:
                self._last = reading.last_changes(self._database)
            return {
                project: moment(hlc)
                for project, hlc in self._last.items()
                if project_id in {None, project}
            }

    def blob_names(self) -> list[str]:
        """SHA-256 of everything that is attached, or was."""
        with self._sound():
            return [str(name) for (name,) in self._database.read(_BLOB_NAMES)]

    def blob(self, sha256: str) -> bytes | None:
        """The bytes of an attachment, or nothing when there are none under this name."""
        found = self._database.read(_BLOB, {"sha256": sha256})
        return bytes(found[0][0]) if found else None

    def search(self, text: str, limit: int = 50) -> list[search.Hit]:
        """Rows that hold words beginning with each of the words, best first."""
        return search.find(self._database, text, limit)

    # -- the file as a whole ------------------------------------------------------------------

    def verify(self) -> list[Message]:
        """Everything that is wrong inside the file; nothing if it is as it was written."""
        return checks.verify(self._database, read_only=self._read_only)

    def save_copy(self, target: Path) -> None:
        """Write a copy of the workspace, also when its own place is full, gone or read-only.

        The copy continues the journal as a branch of its own.

        Args:
            target: where the copy goes; a file that lies there is replaced.

        Raises:
            StorageFault: ``target`` is as it was.
        """
        if target.exists() and lock.is_open_here(identify(target)):
            raise faults.Locked(target, lock.holder_of(target))
        self.lend(
            lambda connection: copying.copy_database(connection, target, start_branch)
        )

    def lend(self, use: Callable[[sqlite3.Connection], T]) -> T:
        """Let storage's own modules use the connection while nobody else does."""
        with self._database.lock, self._database.faults():
            return use(self._database.connection)

    @contextmanager
    def _sound(self) -> Iterator[None]:
        """A value that is no JSON can only come from damage."""
        try:
            yield
        except ValueError as error:
            raise faults.Corrupt(self.path) from error


def _keep_older(connection: sqlite3.Connection) -> None:
    backups.keep(connection, "migration")
