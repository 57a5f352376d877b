"""Takes forms in: all that were confirmed in one step, with their originals, or nothing at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from collab_desktop.domain import interest
from collab_desktop.domain.answers import PROJECT
from collab_desktop.domain.interest import EOIS, PARTS
from collab_desktop.domain.journal import DELETED, Change
from collab_desktop.domain.ordering import between
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.services.attachments import Attachments
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.forms.arrived import Arrived, digest_of
from collab_desktop.services.interest_rows import InterestRows
from collab_desktop.services.session import Session, new_id, set_fields, today
from collab_desktop.services.written import Written

LABEL: Final = "edit.forms_taken"
Progress = Callable[[int, int], bool]
"""Called with done and total; answers whether to go on."""


class FileChangedError(Exception):
    """A file is no longer what was shown; nothing was taken in."""

    def __init__(self, name: str) -> None:
        """Name the file."""
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Taking:
    """A form that a person confirmed; in place of an earlier row, or as a new one."""

    arrived: Arrived
    replaces: str = ""


class FormsIn(ForProject):
    """Writes confirmed forms into one project."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        super().__init__(session, project_id)
        self._rows = InterestRows(session, project_id)

    def take(self, chosen: Sequence[Taking]) -> list[str]:
        """Take forms in as one step that one undo takes back; return the ids of their rows.

        Raises:
            FileChangedError: a file is not the one that was read.
            StorageFault: nothing was written.
        """
        plan = _Plan(self._session, self.project_id, self._rows)
        rows = [plan.add(taking) for taking in chosen]
        if rows:
            self._session.store.put_blobs(plan.contents)
            self._session.commit(LABEL, plan.changes, project_id=self.project_id)
        return rows

    def write(self, chosen: Sequence[Taking], progress: Progress) -> Written | None:
        """The same from a worker thread, for very many; :meth:`finish` brings it into memory.

        Args:
            chosen: the forms.
            progress: called with how many are understood, of how many; answers whether to go on.

        Returns:
            What was written; nothing where somebody stopped before.

        Raises:
            FileChangedError: a file is not the one that was read.
            StorageFault: nothing was written.
        """
        plan = _Plan(self._session, self.project_id, self._rows)
        for done, taking in enumerate(chosen):
            if not progress(done, len(chosen)):
                return None
            plan.add(taking)
        if not progress(len(chosen), len(chosen)):
            return None
        self._session.store.put_blobs(plan.contents)
        return self._session.write_beside(plan.changes, self.project_id)

    def finish(self, written: Written) -> None:
        """Let everybody see what was written, as one step that one undo takes back."""
        self._session.take_in(LABEL, written)

    def begin(self, arrived: Arrived) -> str:
        """Begin an empty row for a file that nothing can be read from; it is kept as the original.

        Raises:
            FileChangedError: the file is not the one that was looked at.
            StorageFault: nothing was written.
        """
        return self.take([Taking(arrived)])[0]


class _Plan:
    """Everything that a number of forms changes."""

    def __init__(self, session: Session, project_id: str, rows: InterestRows) -> None:
        self._session, self._rows = session, rows
        self._data: ProjectData = session.project(project_id)
        self.changes: list[Change] = []
        self.contents: list[bytes] = []
        """The files as they came, to be kept when all are understood."""
        self._people = {_key(str(row["email"] or "") or str(row["name"] or "")): str(row["id"])
                        for row in session.people.values() if not row["deleted"]}
        self._organisations = {_key(str(row["name"] or "")): str(row["id"])
                               for row in session.organisations.values() if not row["deleted"]}
        last = self._data.rows(EOIS, PROJECT)
        self._last = last[-1].position if last else None
        self._number = int(interest.next_code(self._data)[4:])
        deadline = self._data.value("cq.call.deadline")
        self._keep_until = interest.a_year_after(
            deadline if isinstance(deadline, str) else today()
        )

    def add(self, taking: Taking) -> str:
        """Plan one form; return the id of its row."""
        cells = self._cells(taking.arrived)
        if taking.replaces:
            self._replace(taking.replaces, cells, taking.arrived.values.lists)
            return taking.replaces
        row = new_id()
        self._last = between(self._last, None)
        usual = {
            "code": f"EOI-{self._number:03d}", "received": today(),
            "keep_until": self._keep_until,
        }
        self._number += 1
        lists = {key: rows for key, rows in taking.arrived.values.lists.items() if key in PARTS}
        self.changes += self._rows.entering(row, usual | cells, lists, self._last)
        return row

    def _cells(self, arrived: Arrived) -> dict[str, Any]:
        """The values of a row: who is named is known or added, the original is kept."""
        cells = dict(arrived.values.cells)
        organisation = self._organisation(cells.pop("org", None), str(cells.get("sector") or ""))
        person = self._person(cells.pop("lead", None), organisation)
        cells |= {"org": organisation} if organisation else {}
        cells |= {"lead": person} if person else {}
        return cells | {"original": self._original(arrived)}

    def _original(self, arrived: Arrived) -> dict[str, Any]:
        """The file as it came, kept in the workspace; what was read must still be what is there."""
        try:
            content = arrived.path.read_bytes()
        except OSError:
            content = b""
        if not content or digest_of(arrived.path) != arrived.digest:
            raise FileChangedError(arrived.path.name)
        value, changes = Attachments(self._session).described(arrived.path.name, content)
        self.changes += changes
        self.contents.append(content)
        return value

    def _organisation(self, said: Mapping[str, str] | None, sector: str) -> str:
        name = said.get("name", "") if said else ""
        if not said or not name:
            return ""
        if _key(name) not in self._organisations:
            self._organisations[_key(name)] = made = new_id()
            self.changes += set_fields(
                "organisation", made, name=name, country=said.get("country", ""), sector=sector
            )
        return self._organisations[_key(name)]

    def _person(self, said: Mapping[str, str] | None, organisation: str) -> str:
        if not said or not said.get("name"):
            return ""
        key = _key(said.get("email") or said["name"])
        if key not in self._people:
            self._people[key] = made = new_id()
            self.changes += set_fields(
                "person", made, name=said["name"], email=said.get("email", ""),
                role=said.get("role", ""), organisation_id=organisation or None,
            )
        return self._people[key]

    def _replace(
        self, row: str, cells: Mapping[str, Any], lists: Mapping[str, Iterable[Mapping[str, Any]]]
    ) -> None:
        """A second version: its cells, and its lists in place of the earlier ones."""
        for key, value in cells.items():
            self.changes += self._rows.cell_changes(EOIS, row, key, value)
        for register in PARTS:
            for record in self._data.rows(register, f"record:{row}"):
                self.changes.append(Change("record", record.id, DELETED, True))
        for register in PARTS:
            last = None
            for line in lists.get(register, ()):
                last = between(last, None)
                self.changes += self._rows.part_changes(register, row, line, last)


def _key(text: str) -> str:
    return " ".join(text.casefold().split())
