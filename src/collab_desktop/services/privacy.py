"""What the workspace knows about one person: shown, handed out, and erased so that it is gone.

Erasing blanks every value in the tables, the journal, the index, attached files and kept backups;
the journal still verifies, because its hashes were made over hashes of salted values.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from collab_desktop.domain import interest
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.interest import EOIS
from collab_desktop.domain.journal import DELETED, Change, FieldKey
from collab_desktop.domain.messages import Message
from collab_desktop.services.inbox import Inbox
from collab_desktop.services.session import Session, now
from collab_desktop.storage.backup_erasure import erase_in_backups
from collab_desktop.storage.tables import ENTITIES
from collab_desktop.storage.workspace_file import WorkspaceFile

SHORTEST: Final = 3
"""Characters of a word that is looked for everywhere; shorter ones would hit other words."""
ERASED_MARK: Final = "▮▮▮"
"""Stands where a name was inside a text that belongs to others as well."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the workspace knows about one person, counted."""

    name: str
    interests: tuple[str, ...]
    """References of the expressions of interest they lead, e.g. ``CQ-2026-01 EOI-003``."""
    mentions: int
    """Fields that hold the name, or held it, beyond those."""
    files: int
    """Attached forms that go with them."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """What is to go."""

    whole: frozenset[FieldKey]
    """Fields that go altogether."""
    blobs: frozenset[str]


class Privacy:
    """Showing, handing out and erasing what is known about people."""

    def __init__(self, session: Session) -> None:
        """Stand before an open workspace."""
        self._session = session

    # -- finding --------------------------------------------------------------------------------

    def found(self, person: str) -> Found:
        """What is known about somebody.

        Raises:
            KeyError: there is no such person.
        """
        row = self._session.people[person]
        words, erasure = self._words(person), self._erasure(person)
        spread = self._session.store.fields_with(_holder(words)) - erasure.whole
        return Found(
            str(row["name"] or ""), tuple(code for code, _, _ in self._interests(person)),
            len(spread), len(erasure.blobs),
        )

    def _interests(self, person: str) -> Iterator[tuple[str, str, str]]:
        """Reference, project and id of each expression of interest that somebody leads."""
        for project in self._session.project_rows():
            data = self._session.project(str(project["id"]))
            for record in data.rows(EOIS):
                if data.cell(record, "lead") == person:
                    code = f"{project['code']} {data.cell(record, 'code') or ''}".strip()
                    yield code, data.id, record.id

    def _words(self, person: str) -> tuple[str, ...]:
        """The name and the address by which somebody is recognised, the longest first."""
        row = self._session.people[person]
        words = {str(row[key] or "").strip() for key in ("name", "email")}
        return tuple(sorted((w for w in words if len(w) >= SHORTEST), key=len, reverse=True))

    # -- handing out ----------------------------------------------------------------------------

    def everything(self, person: str) -> str:
        """All that is known about somebody, as JSON with words for names of fields.

        Raises:
            KeyError: there is no such person.
        """
        row = self._session.people[person]
        organisation = self._session.organisations.get(row["organisation_id"] or "")
        about = {key: row[key] for key in ("name", "email", "role") if row[key]}
        if organisation is not None:
            about["organisation"] = organisation["name"]
        told = {
            "made": now(), "person": about,
            "expressions_of_interest": [
                {"reference": code, **self._interest(project, eoi)}
                for code, project, eoi in self._interests(person)
            ],
            "named_in": sorted(self._named_in(person)),
        }  # fmt: skip
        return json.dumps(told, ensure_ascii=False, indent=2) + "\n"

    def _interest(self, project: str, eoi: str) -> dict[str, Any]:
        data = self._session.project(project)
        keys = ("received", "decision", "decision_reason", "reply_sent", "keep_until",
                "consent_date", *interest.agreed(data, eoi))  # fmt: skip
        index = data.index
        said = {
            index.question(f"{EOIS}.{key}").label: data.cell(eoi, key)
            for key in keys if data.cell(eoi, key) is not None
        }
        read = Inbox(self._session, project).everything(eoi)
        return {field.label: field.text for field in read} | said

    def _named_in(self, person: str) -> Iterator[str]:
        """Where somebody is named by id or by name, in words."""
        holds = _holder((person, *self._words(person)))
        for project in self._session.project_rows():
            data = self._session.project(str(project["id"]))
            for address, answer in data.answers.items():
                if holds(json.dumps(answer.value, ensure_ascii=False)):
                    question = data.index.find(address.path)
                    label = question.label if question is not None else address.path
                    yield f"{project['code']}: {label}"

    # -- erasing --------------------------------------------------------------------------------

    def erase_person(self, person: str) -> list[Path]:
        """Erase somebody with every expression of interest they lead; it cannot be undone.

        Returns:
            Kept backups that could not be opened, and may still hold the name.

        Raises:
            KeyError: there is no such person.
            StorageFault: nothing was erased; or the file could not be written anew, which
                erasing again makes good.
        """
        return self._erase(self._erasure(person), self._words(person))

    def erase_interest(self, project: str, eoi: str) -> list[Path]:
        """Erase one expression of interest; whoever is known from elsewhere stays.

        Raises:
            KeyError: there is no such one.
            StorageFault: as above.
        """
        data = self._session.project(project)
        lead = data.cell(eoi, "lead")
        alone = [found for _, _, found in self._interests(lead or "")] == [eoi]
        if lead in self._session.people and alone and not self._is_elsewhere(lead, project, eoi):
            return self.erase_person(lead)
        files = self._files(project, {eoi})
        return self._erase(Erasure(frozenset(self._of_interests(project, {eoi}, files)), files), ())

    def _is_elsewhere(self, person: str, project: str, eoi: str) -> bool:
        """Whether somebody is named beyond one expression of interest."""
        own = {("answer", row) for _, row, _ in self._of_interests(project, {eoi}, frozenset())}
        spread = self._session.store.fields_with(_holder((person,)))
        return any(key[:2] not in own for key in spread)

    def _erasure(self, person: str) -> Erasure:
        whole = {("person", person, field) for field in ENTITIES["person"]}
        for row in self._session.store.rows("membership", person_id=person):
            whole |= {("membership", str(row["id"]), f) for f in ENTITIES["membership"]}
        led: dict[str, set[str]] = {}
        for _, project, eoi in self._interests(person):
            led.setdefault(project, set()).add(eoi)
        blobs: set[str] = set()
        for project, eois in led.items():
            files = self._files(project, eois)
            whole |= set(self._of_interests(project, eois, files))
            blobs |= files
        return Erasure(frozenset(whole), frozenset(blobs))

    def _of_interests(
        self, project: str, eois: set[str], files: frozenset[str]
    ) -> Iterator[FieldKey]:
        """Every field of some with all they list, their sheets, comments and attached forms."""
        store = self._session.store
        owners = {f"record:{eoi}" for eoi in eois}
        parts = [
            str(row["id"]) for row in store.rows("record", project_id=project)
            if row["subject"] in owners
        ]
        rows = [("record", row) for row in (*eois, *parts)]
        subjects = {f"record:{row}" for row in (*eois, *parts)}
        rows += [
            ("answer", str(row["id"])) for row in store.rows("answer", project_id=project)
            if row["subject"] in subjects
        ]
        steps = {interest.round_step(eoi) for eoi in eois}
        rounds = {
            str(row["id"]) for row in store.rows("round", project_id=project)
            if row["step"] in steps
        }
        rows += [("round", row) for row in rounds]
        rows += [
            ("ballot", str(row["id"])) for row in store.rows("ballot", project_id=project)
            if row["round_id"] in rounds
        ]
        rows += [
            ("comment", str(row["id"])) for row in store.rows("comment", project_id=project)
            if str(row["address"]).partition("/")[0] in subjects
        ]
        rows += [
            ("attachment", str(row["id"])) for row in store.rows("attachment")
            if row["sha256"] in files
        ]
        for entity, row in rows:
            for field in ENTITIES[entity]:
                yield entity, row, field

    def _files(self, project: str, eois: set[str]) -> frozenset[str]:
        """The attached forms, now and before, but for those that something else holds as well."""
        found = {sha256 for eoi in eois for sha256 in self._originals(project, eoi)}
        own = {f"record:{eoi}" for eoi in eois}
        others = [
            row["envelope"] for row in self._session.store.rows("answer")
            if row["subject"] not in own and row["envelope"] is not None
        ] if found else []
        said = json.dumps(others)
        return frozenset(sha256 for sha256 in found if sha256 not in said)

    def _originals(self, project: str, eoi: str) -> Iterator[str]:
        """Every form that came in for one, also those that a second version took the place of."""
        row = Address("eois.original", f"record:{eoi}").row_id(project)
        for operation in self._session.store.history("answer", row, "envelope"):
            envelope = operation.change.value
            if envelope is not None:
                value = Answer.from_envelope(envelope).value
                if isinstance(value, dict):
                    yield str(value["sha256"])

    def _unheld(self) -> frozenset[str]:
        """Files that no row names any more: what came in and was undone."""
        store = self._session.store
        named = {str(row["sha256"]) for row in store.rows("attachment") if row["sha256"]}
        answers = json.dumps([row["envelope"] for row in store.rows("answer")])
        logo = str(self._session.workspace.get("logo") or "")
        return frozenset(
            name for name in store.blob_names()
            if name not in named and name != logo and name not in answers
        )

    def _erase(self, erasure: Erasure, words: tuple[str, ...]) -> list[Path]:
        store, actor = self._session.store, self._session.actor
        blobs = erasure.blobs | self._unheld()
        holds = _holder(words)
        spread = store.fields_with(holds) - erasure.whole if words else set()
        kept = _without(store, spread, words)
        store.erase(erasure.whole | spread, actor=actor, blobs=blobs)
        store.commit(kept, actor=actor)
        left = erase_in_backups(
            store.workspace_id, erasure.whole | spread, actor=actor,
            device=self._session.settings.device, blobs=blobs,
            holds=holds if words else None,
            instead=lambda backup, keys: _without(backup, {*keys, *spread}, words),
        )
        self._session.read_again()
        return left


def _holder(words: tuple[str, ...]) -> Any:
    """Whether a text holds one of the words as a whole."""
    pattern = _pattern(words)
    return lambda text: pattern is not None and pattern.search(text) is not None


def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    # However many spaces or line breaks stand between the parts of a name.
    known = "|".join(r"\s+".join(map(re.escape, word.split())) for word in words)
    return re.compile(rf"(?<!\w)(?:{known})(?!\w)", re.IGNORECASE) if known else None


def _without(
    store: WorkspaceFile, keys: Iterable[FieldKey], words: tuple[str, ...]
) -> list[Change]:
    """What stands in the fields now, with a mark where a word was: texts of others stay."""
    pattern, changes = _pattern(words), []
    for entity, row_id, field in sorted(keys):
        row = store.row(entity, row_id)
        value = row.get(field) if row is not None else None
        if pattern is not None and value is not None and field != DELETED:
            changes.append(Change(entity, row_id, field, _masked(value, pattern)))
    return changes


def _masked(value: Any, pattern: re.Pattern[str]) -> Any:
    if isinstance(value, str):
        return pattern.sub(ERASED_MARK, value)
    if isinstance(value, list):
        return [_masked(item, pattern) for item in value]
    if isinstance(value, dict):
        return {key: _masked(item, pattern) for key, item in value.items()}
    return value


def erased(left: list[Path]) -> Message:
    """What is said after an erasure."""
    return Message("privacy.left", {"count": len(left)}) if left else Message("privacy.gone")
