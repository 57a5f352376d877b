"""What the workspace knows about somebody: shown, handed out, and erased so that it is gone.

Somebody is a person of the workspace, or only a name among the people offered on a form.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from collab_desktop.domain import interest
from collab_desktop.domain.interest import EOIS, MEMBERS, SKILLS
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.services.belongings import Belongings, Erasure, Somebody
from collab_desktop.services.erasing import Erasing
from collab_desktop.services.free_text import WORKED, Hit, hits
from collab_desktop.services.inbox import Inbox
from collab_desktop.services.name_words import holder, same_name, whole_words
from collab_desktop.services.session import Session, now


@dataclass(frozen=True, slots=True)
class Found:
    """What the workspace knows about somebody, counted."""

    name: str
    interests: tuple[str, ...]
    """References of the expressions of interest they lead, e.g. ``CQ-2026-01 EOI-003``."""
    mentions: int
    """Fields that hold the name, or held it, beyond those."""
    files: int
    """Attached forms that go with them."""
    offered: tuple[str, ...] = ()
    """References of the forms of others that name them."""


@dataclass(frozen=True, slots=True)
class Offered:
    """Somebody whom a form names, and who is no person of the workspace."""

    project: str
    row: str
    name: str
    reference: str
    organisation: str


class Privacy:
    """Showing, handing out and erasing what is known about people."""

    def __init__(self, session: Session) -> None:
        """Stand before an open workspace."""
        self._session = session
        self._belongings = Belongings(session)

    # -- finding --------------------------------------------------------------------------------

    def person(self, person: str) -> Somebody:
        """A person of the workspace.

        Raises:
            KeyError: there is no such person.
        """
        row = self._session.people[person]
        return Somebody(str(row["name"] or ""), person, str(row["email"] or ""))

    def offered(self, search: str = "") -> tuple[Offered, ...]:
        """The people whom forms name and the workspace does not know, by name."""
        known = [str(row["name"] or "") for row in self._session.people.values()]
        found = [one for one in self._on_forms() if not any(same_name(one.name, n) for n in known)]
        wanted = search.casefold()
        return tuple(sorted(
            (o for o in found if wanted in f"{o.name} {o.organisation}".casefold()),
            key=lambda one: one.name.casefold(),
        ))

    def _on_forms(self) -> Iterator[Offered]:
        for project in self._session.project_rows():
            data = self._session.project(str(project["id"]))
            for address, answer in data.answers.items():  # few of very many are names
                row = data.records.get(address.record_id or "")
                if address.path != f"{MEMBERS}.name" or row is None or not answer.value:
                    continue
                eoi = row.subject.partition(":")[2]
                if eoi not in data.records:
                    continue
                place = data.organisation(data.cell(eoi, "org"))
                place = "" if interest.is_blind(data, eoi) else place
                yield Offered(data.id, row.id, str(answer.value), _reference(data, eoi), place)

    def on_form(self, project: str, row: str) -> Somebody:
        """Somebody named among the people offered on a form.

        Raises:
            KeyError: there is no such row.
        """
        name = str(self._session.project(project).cell(row, "name") or "")
        return Somebody(name)

    def found(self, somebody: Somebody) -> Found:
        """What is known about somebody."""
        erasure = self._belongings.of(somebody)
        spread = self._session.store.fields_with(holder(somebody.words)) - erasure.whole
        return Found(
            somebody.name, tuple(code for code, _, _ in self._interests(somebody)), len(spread),
            len(erasure.blobs), tuple(dict.fromkeys(code for code, _, _ in self._forms(somebody))),
        )

    def _interests(self, somebody: Somebody) -> Iterator[tuple[str, str, str]]:
        """Reference, project and id of each expression of interest that somebody leads."""
        for project in self._session.project_rows():
            data = self._session.project(str(project["id"]))
            for record in data.rows(EOIS) if somebody.person else ():
                if data.cell(record, "lead") == somebody.person:
                    yield _reference(data, record.id), data.id, record.id

    def _forms(self, somebody: Somebody) -> Iterator[tuple[str, str, str]]:
        """Reference, project and row of each line of a form of others that is about somebody."""
        led = {eoi for _, _, eoi in self._interests(somebody)}
        for project in self._session.project_rows():
            data = self._session.project(str(project["id"]))
            for record in data.rows(EOIS):
                code = _reference(data, record.id)
                for register, key in ((MEMBERS, "name"), (SKILLS, "person")):
                    for row in data.table(register, f"record:{record.id}"):
                        if record.id not in led and same_name(row[key] or "", somebody.name):
                            yield code, data.id, str(row["id"])

    # -- handing out ----------------------------------------------------------------------------

    def everything(self, somebody: Somebody) -> str:
        """All that is known about somebody, as JSON with words for names of fields."""
        told: dict[str, Any] = {"made": now(), "person": self._about(somebody)}
        told["expressions_of_interest"] = [
            {"reference": code, **self._interest(project, eoi)}
            for code, project, eoi in self._interests(somebody)
        ]
        told["lines_on_forms_of_others"] = [
            {"reference": code, **self._line(project, row)}
            for code, project, row in self._forms(somebody)
        ]
        told["named_in"] = sorted(self._named_in(somebody))
        return json.dumps(told, ensure_ascii=False, indent=2) + "\n"

    def _about(self, somebody: Somebody) -> dict[str, Any]:
        row = self._session.people.get(somebody.person)
        if row is None:
            return {"name": somebody.name}
        about = {key: row[key] for key in ("name", "email", "role") if row[key]}
        organisation = self._session.organisations.get(row["organisation_id"] or "")
        return about | ({"organisation": organisation["name"]} if organisation else {})

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

    def _line(self, project: str, row: str) -> dict[str, Any]:
        data = self._session.project(project)
        record = data.records[row]
        return {
            data.index.question(f"{record.register}.{key}").label: answer.value
            for key, answer in data.cells(record).items()
        }

    def _named_in(self, somebody: Somebody) -> Iterator[str]:
        """Where somebody is named by id or by name, in words."""
        holds = holder((*filter(None, (somebody.person,)), *somebody.words))
        for project in self._session.project_rows():
            data = self._session.project(str(project["id"]))
            for address, answer in data.answers.items():
                if holds(json.dumps(answer.value, ensure_ascii=False)):
                    question = data.index.find(address.path)
                    label = question.label if question is not None else address.path
                    yield f"{project['code']}: {label}"

    # -- deciding about free text ---------------------------------------------------------------

    def hits(self, somebody: Somebody) -> tuple[Hit, ...]:
        """Where a part of the name stands alone in words of others, for a person to decide."""
        return hits(self._session, somebody, self._belongings.of(somebody).whole)

    def decision(self, hit: Hit) -> bool | None:
        """What was decided about a hit: it goes, it stays, or nothing yet."""
        return self._session.decided.get((hit.key, hit.word))

    def decide(self, hit: Hit, *, goes: bool) -> None:
        """Remember what somebody decided about a hit, as long as the workspace is open."""
        self._session.decided[hit.key, hit.word] = goes

    def _decided(self, erasure: Erasure, somebody: Somebody) -> Erasure:
        going = [
            (hit.key, hit.word) for hit in hits(self._session, somebody, erasure.whole)
            if self.decision(hit)
        ]
        return self._belongings.with_forms(replace(
            erasure, parts=tuple(one for one in going if one[0][0] != WORKED[0]),
            worked=frozenset(key[1] for key, _ in going if key[0] == WORKED[0]),
        ))

    # -- erasing --------------------------------------------------------------------------------

    def erase(self, somebody: Somebody) -> list[Path]:
        """Erase somebody with every expression of interest they lead; it cannot be undone.

        The lines about them on forms of others go as well; and the file of every form that says
        their name, as it came in.

        Returns:
            Kept backups that could not be opened, and may still hold the name.

        Raises:
            StorageFault: nothing was erased; or the file could not be written anew, which
                erasing again makes good.
        """
        erasing = self.erasing(somebody)
        erasing.write()
        return erasing.finish()

    def erasing(self, somebody: Somebody) -> Erasing:
        """The same, to be written in a worker thread."""
        erasure = self._decided(self._belongings.of(somebody), somebody)
        return Erasing(self._session, erasure, somebody.person)

    def erase_interest(self, project: str, eoi: str) -> list[Path]:
        """Erase one expression of interest with the names on it.

        Whoever is known from elsewhere stays.

        Raises:
            KeyError: there is no such one.
            StorageFault: as above.
        """
        erasing = self.erasing_interest(project, eoi)
        erasing.write()
        return erasing.finish()

    def erasing_interest(self, project: str, eoi: str) -> Erasing:
        """The same, to be written in a worker thread."""
        lead = str(self._session.project(project).cell(eoi, "lead") or "")
        own = self._belongings.of_interest(project, eoi)
        names = self._belongings.names_on(project, eoi)
        if lead in self._session.people:
            alone = self._belongings.led(lead) == [(project, eoi)]
            if alone and not self._is_elsewhere(lead, own):
                somebody = self.person(lead)
                erasure = self._decided(self._belongings.of(somebody), somebody)
                both = replace(erasure, words=whole_words((*erasure.words, *names)))
                return Erasing(self._session, self._belongings.with_forms(both), lead)
        own = self._belongings.with_forms(replace(own, words=names))
        return Erasing(self._session, own)

    def _is_elsewhere(self, person: str, own: Erasure) -> bool:
        """Whether somebody is named beyond what is to be erased."""
        said = self._session.store.fields_with(lambda text: text == person)
        rows = {key[:2] for key in own.whole}
        return any(key[:2] not in rows for key in said)


def _reference(data: ProjectData, eoi: str) -> str:
    """``CQ-2026-01 EOI-003``; while it is read blind only the project, as nobody learns whose."""
    code = str(data.row["code"] or "")
    if interest.is_blind(data, eoi):
        return code
    return f"{code} {data.cell(eoi, 'code') or ''}".strip()


def erased(left: list[Path]) -> Message:
    """What is said after an erasure."""
    return Message("privacy.left", {"count": len(left)}) if left else Message("privacy.gone")
