"""Which fields of a workspace belong to somebody, or to an expression of interest, now or earlier.

The journal is asked, not the tables: what was undone or deleted is gone from the screens and still
in the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from collab_desktop.domain import interest
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.interest import DECIDING, EOIS, MEMBERS, PARTS, SKILLS
from collab_desktop.domain.journal import FieldKey
from collab_desktop.services.name_words import Words, holder, same_name, whole_words
from collab_desktop.services.session import Session
from collab_desktop.storage.tables import ENTITIES
from collab_desktop.storage.traces import fields_saying
from collab_desktop.storage.workspace_file import WorkspaceFile

_NAMED: dict[str, str] = {f"{MEMBERS}.name": MEMBERS, f"{SKILLS}.person": SKILLS}
"""Cells that say whom a row of a form is about."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """Whom it is about: a person of the workspace, or a name on a form."""

    name: str
    person: str = ""
    """Their id; empty for a name on a form."""
    email: str = ""

    @property
    def words(self) -> Words:
        """By what they are recognised in texts."""
        return whole_words((self.name, self.email))


@dataclass(frozen=True, slots=True)
class Erasure:
    """What is to go.

    Attributes:
        whole: fields that go altogether.
        blobs: attached files.
        words: what goes wherever it stands, so that the rest of the text stays.
        candidates: rows of forms, and of people on them, that are nobody any more, by project.
        parts: words that go in one field only, as somebody decided.
        worked: names of people who worked in the file, beyond the words.
    """

    whole: frozenset[FieldKey]
    blobs: frozenset[str]
    words: Words = ()
    candidates: tuple[tuple[str, str], ...] = ()
    parts: tuple[tuple[FieldKey, str], ...] = ()
    worked: frozenset[str] = frozenset()


class Belongings:
    """Reads an open workspace for what belongs to whom."""

    def __init__(self, session: Session) -> None:
        """Stand before an open workspace."""
        self._session = session

    @property
    def _store(self) -> WorkspaceFile:
        return self._session.store

    # -- forms ----------------------------------------------------------------------------------

    def led(self, person: str) -> list[tuple[str, str]]:
        """Project and id of each expression of interest that somebody led last, undone ones too."""
        said = fields_saying(self._store, [Answer.of(person).envelope()])
        return sorted({
            (project, subject.partition(":")[2])
            for project, path, subject in self._addresses(said)
            if path == f"{EOIS}.lead" and self._last(project, path, subject) == person
        })

    def named(self, somebody: Somebody) -> list[tuple[str, str, str]]:
        """Project, register and id of each row of a form that is about somebody."""
        if not somebody.words:
            return []
        found = self._store.fields_with(holder(somebody.words))
        return sorted({
            (project, _NAMED[path], subject.partition(":")[2])
            for project, path, subject in self._addresses(found)
            if path in _NAMED and same_name(self._last(project, path, subject), somebody.name)
        })

    def _addresses(self, keys: Iterable[FieldKey]) -> Iterator[tuple[str, str, str]]:
        """Project, path and subject of the answers among some fields, also of undone ones."""
        for entity, row, field in keys:
            if entity == "answer" and field == "envelope":
                said = {
                    o.change.field: o.change.value
                    for o in reversed(self._store.history("answer", row)) if o.change.value
                }
                if {"project_id", "path", "subject"} <= set(said):
                    yield str(said["project_id"]), str(said["path"]), str(said["subject"])

    def _last(self, project: str, path: str, subject: str) -> object:
        """What a cell said last before it was emptied or undone."""
        return next(self._said(Address(path, subject).row_id(project)), "")

    def _said(self, row: str) -> Iterator[object]:
        for operation in self._store.history("answer", row, "envelope"):
            if operation.change.value is not None:
                yield Answer.from_envelope(operation.change.value).value

    # -- what goes ------------------------------------------------------------------------------

    def of(self, somebody: Somebody) -> Erasure:
        """Everything that belongs to somebody."""
        whole: set[FieldKey] = set()
        blobs: set[str] = set()
        gone: list[tuple[str, str]] = []
        if somebody.person:
            whole |= {("person", somebody.person, field) for field in ENTITIES["person"]}
            for row in self._store.rows("membership", person_id=somebody.person):
                whole |= {("membership", str(row["id"]), f) for f in ENTITIES["membership"]}
            for project, eoi in self.led(somebody.person):
                own = self.of_interest(project, eoi)
                whole |= own.whole
                blobs |= own.blobs
                gone += own.candidates
        for project, register, line in self.named(somebody):
            whole |= self._fields(self._rows_of({line}))
            gone += [(project, line)] if register == MEMBERS else []
        return self.with_forms(
            Erasure(frozenset(whole), frozenset(blobs), somebody.words, tuple(gone))
        )

    def with_forms(self, erasure: Erasure) -> Erasure:
        """The same with the files of all forms that say a word that goes: they hold it as well."""
        words = erasure.words
        said = self._store.fields_with(holder(words)) if words else set()
        whole, blobs = set(erasure.whole), set(erasure.blobs)
        for project, eoi in self._saying({*said, *(key for key, _ in erasure.parts)}):
            files = self._files(project, eoi)
            whole |= self._of_files(project, eoi, files)
            blobs |= files
        return replace(erasure, whole=frozenset(whole), blobs=frozenset(blobs))

    def _saying(self, keys: Iterable[FieldKey]) -> set[tuple[str, str]]:
        """Project and id of those whose form was filled in with one of the fields."""
        found = set()
        for project, path, subject in self._addresses(keys):
            register, _, key = path.partition(".")
            row = subject.partition(":")[2]
            if register == EOIS and key not in DECIDING:
                found.add((project, row))
            elif register in PARTS:
                found.add((project, self._owner(row)))
        return found

    def of_interest(self, project: str, eoi: str) -> Erasure:
        """One with all it lists, its sheets, comments and attached forms."""
        files, parts = self._files(project, eoi), self.parts(eoi)
        rows = self._rows_of({eoi, *parts})
        rounds = {
            row for entity, row, field in fields_saying(self._store, [interest.round_step(eoi)])
            if (entity, field) == ("round", "step")
        }
        rows |= {("round", row) for row in rounds}
        rows |= {
            ("ballot", row) for entity, row, field in fields_saying(self._store, sorted(rounds))
            if (entity, field) == ("ballot", "round_id")
        }
        subjects = {f"record:{row}" for row in (eoi, *parts)}
        rows |= {
            ("comment", str(row["id"])) for row in self._store.rows("comment", project_id=project)
            if str(row["address"]).partition("/")[0] in subjects
        }
        whole = self._fields(rows) | self._of_files(project, eoi, files)
        gone = tuple((project, row) for row in sorted({eoi, *parts}))
        return Erasure(frozenset(whole), files, candidates=gone)

    def names_on(self, project: str, eoi: str) -> Words:
        """Who is named among the people offered on one, and nowhere else."""
        data = self._session.project(project)
        listed = [
            (address.record_id, str(answer.value)) for address, answer in data.answers.items()
            if address.path in _NAMED and answer.value
        ]
        own = self.parts(eoi)
        others = [name for row, name in listed if row not in own]
        others += [str(row["name"] or "") for row in self._session.people.values()]
        said = {str(name) for row in own for path in _NAMED
                for name in self._said(Address(path, f"record:{row}").row_id(project))}
        return whole_words(
            name for name in said if not any(same_name(name, other) for other in others)
        )

    def parts(self, eoi: str) -> set[str]:
        """The rows that one lists or ever listed: skills, people, data."""
        return {
            row for entity, row, field in fields_saying(self._store, [f"record:{eoi}"])
            if (entity, field) == ("record", "subject")
        }

    def _owner(self, row: str) -> str:
        """The expression of interest to which a row of a form belongs."""
        said = [o.change.value for o in self._store.history("record", row, "subject")]
        return str(next(filter(None, said), "")).partition(":")[2]

    def _rows_of(self, records: set[str]) -> set[tuple[str, str]]:
        """The rows and their cells."""
        cells = fields_saying(self._store, [f"record:{row}" for row in sorted(records)])
        return {("record", row) for row in records} | {
            ("answer", row) for entity, row, field in cells
            if (entity, field) == ("answer", "subject")
        }

    def _fields(self, rows: Iterable[tuple[str, str]]) -> set[FieldKey]:
        return {(entity, row, field) for entity, row in rows for field in ENTITIES[entity]}

    # -- attached files -------------------------------------------------------------------------

    def _files(self, project: str, eoi: str) -> frozenset[str]:
        """The attached forms, now and before, but for those that something else holds as well."""
        row = Address("eois.original", f"record:{eoi}").row_id(project)
        found = {str(v["sha256"]) for v in self._said(row) if isinstance(v, dict)}
        others = [
            each["envelope"] for each in self._store.rows("answer")
            if each["id"] != row and each["envelope"] is not None
        ] if found else []
        said = json.dumps(others)
        return frozenset(sha256 for sha256 in found if sha256 not in said)

    def _of_files(self, project: str, eoi: str, files: frozenset[str]) -> set[FieldKey]:
        """What says of attached forms that they are there."""
        if not files:
            return set()
        rows = {("answer", Address("eois.original", f"record:{eoi}").row_id(project))}
        rows |= {
            ("attachment", str(row["id"])) for row in self._store.rows("attachment")
            if row["sha256"] in files
        }
        return self._fields(rows)
