"""An open workspace: the one path by which anything in it changes.

Every service builds changes and hands them to :meth:`Session.commit`.  The session writes them in
one transaction, keeps the projects in memory in step, and publishes what changed and how to take
it back.  Undo and redo come in through the same door.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Self, TypeVar

from collab_desktop.domain.journal import Change, Edit, FieldKey, field_key
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.values import storable
from collab_desktop.domain.views import Changed
from collab_desktop.formats import Formats
from collab_desktop.framework.schema import Pack
from collab_desktop.framework.tree import PackIndex
from collab_desktop.services.bus import Published
from collab_desktop.services.folding import fold
from collab_desktop.services.hands import NOBODY, Hands, unnamed
from collab_desktop.services.loading import WHOLE, load_project
from collab_desktop.services.packs import PackShelf
from collab_desktop.services.reopening import reopenings
from collab_desktop.services.texts import Voice
from collab_desktop.services.unheld import sweep
from collab_desktop.services.wording import word_lists
from collab_desktop.services.written import Written
from collab_desktop.settings import Settings
from collab_desktop.storage.faults import DiskFull, ReadOnly
from collab_desktop.storage.workspace_file import WorkspaceFile

Row = Mapping[str, Any]
Decisions = dict[tuple[FieldKey, str], bool]
"""By field and word: whether the word goes, or stays."""
T = TypeVar("T")
_SHARED: Final = frozenset({"person", "organisation", "workspace", "pack"})
"""What all projects look at."""


class Session:
    """One open workspace file, its packs, its projects in memory, and who works in it."""

    def __init__(self, store: WorkspaceFile, settings: Settings) -> None:
        """Take over an open file; use :meth:`open` or :meth:`create`."""
        self.store = store
        self.settings = settings
        self.packs = PackShelf(store, settings.screen_language)
        self.changed: Published[Changed] = Published()
        self.edited: Published[Edit] = Published()
        self.forgotten: Published[None] = Published()
        """Something was erased: what lies in memory to be undone would bring it back."""
        self._hands = Hands(store)
        self.decided: Decisions = {}
        """What somebody decided about words before an erasure; it goes with the session."""
        self._commits = 0
        self._following = False
        self._projects: dict[str, ProjectData] = {}
        self._worked_out: dict[str, dict[Callable[..., Any], tuple[object, Any]]] = {}
        self._people: dict[str, dict[str, Any]] = _by_id(store.rows("person"))
        self._organisations: dict[str, dict[str, Any]] = _by_id(store.rows("organisation"))
        self._workspace: dict[str, dict[str, Any]] = _by_id(store.rows("workspace"))

    @classmethod
    def open(cls, path: Path, settings: Settings) -> Self:
        """Open a workspace file; where nothing can be written, for reading, with a notice.

        Raises:
            StorageFault: with one plain sentence that says what is wrong and what to do.
        """
        try:
            store = WorkspaceFile.open(path, holder=settings.name, device=settings.device)
        except (ReadOnly, DiskFull) as fault:
            # What is in it can still be read, printed and copied to a better place.
            store = WorkspaceFile.open(
                path, holder=settings.name, device=settings.device, read_only=True
            )
            store.notice = fault.message
        try:
            opened = cls(store, settings)
            for row in opened.project_rows():  # better told now than by a page without questions
                opened.packs.index(str(row["pack"]), settings.screen_language)
            return opened
        except BaseException:
            store.close()
            raise

    @classmethod
    def create(cls, path: Path, settings: Settings, name: str = "") -> Self:
        """Make a new workspace file; an existing file is never touched.

        Raises:
            StorageFault: the folder is missing, read-only or full, or the file exists.
        """
        store = WorkspaceFile.create(
            path, device=settings.device, name=name or path.stem, holder=settings.name
        )
        return cls(store, settings)

    def move_to(self, copy: Path) -> None:
        """Go on in a copy of the open file that was just made; memory and undo stay as they are.

        Raises:
            StorageFault: the copy cannot be opened; work goes on where it was.
        """
        store = WorkspaceFile.open(
            copy, holder=self.settings.name, device=self.settings.device
        )
        before, self.store = self.store, store
        self.packs.stand_beside(store)
        self._hands = Hands(store)
        before.close()

    def close(self) -> None:
        """Release the file and its lock; what was undone cannot come back and goes."""
        if self._commits:
            sweep(self.store)
        self.store.close()

    # -- who and where --------------------------------------------------------------------

    @property
    def actor(self) -> str:
        """The name of who is working."""
        return self.settings.name or NOBODY

    def joining(self) -> tuple[str, list[Change]]:
        """Who is working as the journal names them, and what introduces them where they are new."""
        return self._hands.joining(self.actor)

    def who(self, actor: str) -> str:
        """The name of somebody whom the journal names, in words where there is none."""
        return self._hands.name(actor) or self.voice.say(unnamed(actor))

    @property
    def voice(self) -> Voice:
        """How the screens speak to this person, whatever language the papers have."""
        chosen = self.settings
        formats = Formats(chosen.region or chosen.screen_language, digits=chosen.digits)
        return Voice(chosen.screen_language, formats)

    @property
    def people(self) -> Mapping[str, Row]:
        """Everybody in the workspace by id, those in the trash included."""
        return self._people

    @property
    def organisations(self) -> Mapping[str, Row]:
        """All organisations in the workspace by id, those in the trash included."""
        return self._organisations

    @property
    def workspace(self) -> Row:
        """The workspace's own row: name, organisation, logo, decision rule."""
        return self._workspace.get("workspace", {})

    def project_rows(self) -> list[Row]:
        """The projects that are not in the trash, oldest first."""
        rows = [row for row in self.store.rows("project") if row["pack"] and not row["deleted"]]
        return sorted(rows, key=lambda row: (row["created"] or "", row["code"] or ""))

    def project(self, project_id: str) -> ProjectData:
        """A project in memory; loaded at first use and kept in step from then on."""
        data = self._projects.get(project_id)
        if data is None:
            row = self.store.row("project", project_id)
            if row is None:
                raise KeyError(project_id)
            data = self._projects[project_id] = self._loaded(row)
        return data

    def _loaded(self, row: Row) -> ProjectData:
        index = self.packs.index(str(row["pack"]), self.settings.screen_language)
        data = load_project(self.store, row, index, self._people, self._organisations)
        data.workspace = self._workspace
        data.words = word_lists
        return data

    def project_by_code(self, code: str | None) -> str:
        """The id of the project with that code, or of the only one.

        Raises:
            KeyError: no such project, or several and no code was given.
        """
        rows = self.project_rows()
        found = [r for r in rows if code is None or r["code"] == code]
        if len(found) != 1:
            raise KeyError(code)
        return str(found[0]["id"])

    def pack_of(self, project_id: str) -> Pack:
        """The pack a project is bound to."""
        return self.index_of(project_id).pack

    def index_of(self, project_id: str) -> PackIndex:
        """The index of the pack a project is bound to."""
        return self.project(project_id).index

    # -- the one way in ---------------------------------------------------------------------

    def commit(
        self, label: str, changes: Sequence[Change], *, project_id: str | None = None,
        merge_key: str | None = None, undoable: bool = True, forgetting: Iterable[FieldKey] = (),
    ) -> Edit:
        """Write changes in one transaction and publish them.

        Args:
            label: message id of what was done, for the undo menu.
            changes: what to set; what stands there already is not written again.
            project_id: the project whose undo list it belongs to.
            merge_key: equal for a burst of typing into one field.
            undoable: false for what is revoked and never undone.
            forgetting: fields whose earlier values go from the journal as well.

        Raises:
            StorageFault: nothing was written; memory and file are as before.
        """
        inverse = self._write(changes, forgetting)
        edit = Edit(
            label, tuple(changes), inverse, project_id, merge_key, undoable, self._following
        )
        if inverse:
            self.edited.publish(edit)
        return edit

    @contextmanager
    def following(self) -> Iterator[None]:
        """Let what is committed inside belong to the gesture before it: one undo for both."""
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before

    def write_beside(self, changes: Sequence[Change], project_id: str) -> Written:
        """Write very many changes of one project from a worker thread.

        Memory is as before until :meth:`take_in` is called in the thread of the window.

        Raises:
            StorageFault: nothing was written.
        """
        kept, count = [_storable(change) for change in changes], self._commits
        opened = reopenings(kept, [self.project(project_id)], self.store)
        hand, joined = self.joining()
        inverse = self.store.commit([*joined, *kept, *opened], actor=hand)
        row = self.store.row("project", project_id) or {}
        data = self._loaded(row)
        follows = {field_key(change) for change in (*joined, *opened)}
        return Written(
            tuple(kept), tuple(c for c in inverse if field_key(c) not in follows), data, count,
            _by_id(self.store.rows("person")), _by_id(self.store.rows("organisation")),
        )

    def take_in(self, label: str, written: Written) -> Edit:
        """Bring memory in step with what was written beside the window, as one edit."""
        self.take_over(written)
        edit = Edit(label, written.changes, written.inverse, written.data.id)
        self.edited.publish(edit)
        return edit

    def take_over(self, written: Written) -> None:
        """Bring memory in step with what was written beside the window, and publish it."""
        project_id, self._commits = written.data.id, self._commits + 1
        self._hands.forget()
        for table, rows in (
            (self._people, written.people), (self._organisations, written.organisations),
        ):
            table.clear()
            table.update(rows)
        self._projects[project_id] = written.data
        if written.count + 1 != self._commits:  # somebody went on meanwhile: what was read is old
            self._read_rows_again()
            del self._projects[project_id]
        self._worked_out.pop(project_id, None)
        entities = frozenset(change.entity for change in written.changes)
        here = frozenset({(project_id, WHOLE)})
        self.changed.publish(Changed(frozenset({project_id}), here, entities))

    def take_back(self, edit: Edit) -> None:
        """Undo: write the values from before; a step that the edit opened again stays open."""
        self._write(edit.inverse)

    def apply_again(self, edit: Edit) -> None:
        """Redo: write the values once more."""
        self._write(edit.changes)

    def _write(
        self, changes: Sequence[Change], forgetting: Iterable[FieldKey] = ()
    ) -> tuple[Change, ...]:
        """Write changes and what follows from them; return what takes back the changes alone."""
        if not changes:
            return ()
        changes = [_storable(change) for change in changes]
        opened = reopenings(changes, self._projects.values(), self.store)
        hand, joined = self.joining()
        every = [*joined, *changes, *opened]
        inverse = self.store.commit(every, actor=hand, forgetting=forgetting)
        self._commits += 1
        if joined:
            self._hands.forget()
        if inverse:
            shared = {
                "person": self._people, "organisation": self._organisations,
                "workspace": self._workspace,
            }
            changed = fold(inverse, self.store, self._projects, shared)
            for change in inverse:
                if change.entity == "project" and change.field == "pack":
                    self.forget(change.row_id)  # it is asked other questions from now on
            self._drop_worked_out(changed)
            self.changed.publish(changed)
        follows = {field_key(change) for change in (*joined, *opened)}
        return tuple(change for change in inverse if field_key(change) not in follows)

    def read_again(self) -> None:
        """After an erasure: nothing of what was read before stays in memory."""
        self._read_rows_again()
        self._hands.forget()
        projects = frozenset(self._projects)
        self._projects.clear()
        self._worked_out.clear()
        self.forgotten.publish(None)
        self.changed.publish(Changed(projects, entities=frozenset({"person", "record"})))

    def _read_rows_again(self) -> None:
        """Read the rows that all projects look at."""
        for table, entity in (
            (self._people, "person"), (self._organisations, "organisation"),
            (self._workspace, "workspace"),
        ):
            table.clear()
            table.update(_by_id(self.store.rows(entity)))

    def forget(self, project_id: str) -> None:
        """Drop a project from memory, so that its next use reads the file again."""
        self._projects.pop(project_id, None)
        self._worked_out.pop(project_id, None)

    def worked_out(self, project_id: str, work_out: Callable[[ProjectData], T]) -> T:
        """What follows from a project, worked out once a day until something in it changes.

        Args:
            project_id: the project.
            work_out: works it out from that project, today and the settings alone.
        """
        known, stand = self._worked_out.setdefault(project_id, {}), (today(), self.settings)
        if work_out not in known or known[work_out][0] != stand:
            known[work_out] = (stand, work_out(self.project(project_id)))
        found: T = known[work_out][1]
        return found

    def _drop_worked_out(self, changed: Changed) -> None:
        if changed.entities & _SHARED:
            self._worked_out.clear()
        for project_id in changed.project_ids:
            self._worked_out.pop(project_id, None)


def new_id() -> str:
    """A random id for a row that only this laptop can have made."""
    return str(uuid.uuid4())


def now(timespec: str = "seconds") -> str:
    """The present moment in UTC, ISO 8601 to the second or finer; the services' one clock."""
    return datetime.now(UTC).isoformat(timespec=timespec)


def moment_now() -> datetime:
    """The present moment on the wall clock, with the zone of this computer."""
    return datetime.now().astimezone()


def today() -> str:
    """Today's local date in ISO form."""
    return datetime.now().astimezone().date().isoformat()


def set_fields(entity: str, row_id: str, **fields: Any) -> list[Change]:
    """One change for each field of a row."""
    return [Change(entity, row_id, field, value) for field, value in fields.items()]


def _storable(change: Change) -> Change:
    """The change without characters that no file can keep; packs stay as their hash knows them."""
    value = change.value if change.entity == "pack" else storable(change.value)
    return change if value is change.value or value == change.value else replace(
        change, value=value
    )


def _by_id(rows: Sequence[Row]) -> dict[str, dict[str, Any]]:
    return {str(row["id"]): dict(row) for row in rows}
