"""Everybody of the team in a table in which each signs for themselves, many at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from collab_desktop.domain.answers import PROJECT, Address, Answer, JsonValue
from collab_desktop.domain.closing_day import as_of
from collab_desktop.domain.journal import Change
from collab_desktop.domain.members import active
from collab_desktop.domain.ordering import between
from collab_desktop.domain.signatures import current_hash, living
from collab_desktop.framework.schema import SignQuestion, TableQuestion
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, set_fields

SCAN = "scan"
"""The field of a row that holds the sheet which was signed."""
MANY = ("paper", "email")
"""How many may have signed at once, outside the program."""


@dataclass(frozen=True, slots=True)
class Unsigned:
    """Somebody in the table whose signature is missing or belongs to an earlier version."""

    record_id: str
    name: str


class Roster(ForProject):
    """One table of people who sign, at the path of its question."""

    def __init__(self, session: Session, project_id: str, path: str) -> None:
        """Stand before the table.

        Raises:
            TypeError: the question is no table in which people sign.
        """
        super().__init__(session, project_id)
        data = session.project(project_id)
        question = data.index.question(path)
        if not isinstance(question, TableQuestion):
            raise TypeError(path)
        self._register = question.register_name
        fields = data.index.fields(self._register)
        self._sign = next((f for f in fields.values() if isinstance(f, SignQuestion)), None)
        if self._sign is None or self._sign.signer is None:
            raise TypeError(path)
        self._signer = self._sign.signer

    def missing(self) -> tuple[str, ...]:
        """Members of the team who still work in it and are not in the table, by id."""
        rows = self.data.rows(self._register)
        there = {self.data.cell(row, self._signer) for row in rows}
        members = (row.get("person") for row in active(self.data, as_of(self.data)))
        return tuple(dict.fromkeys(str(m) for m in members if m and m not in there))

    def add_team(self) -> int:
        """Add a row for each member of the team who has none; return how many."""
        people = self.missing()
        rows = self.data.rows(self._register)
        position = rows[-1].position if rows else None
        desk = Questionnaire(self._session, self.project_id)
        changes: list[Change] = []
        for person in people:
            record_id, position = new_id(), between(position, None)
            changes += set_fields(
                "record", record_id, project_id=self.project_id, register=self._register,
                subject=PROJECT, position=position,
            )
            address = Address(f"{self._register}.{self._signer}", f"record:{record_id}")
            changes += desk.answer_changes(address, Answer.of(person))
        if changes:
            self._session.commit("edit.team_added", changes, project_id=self.project_id)
        return len(people)

    def unsigned(self) -> tuple[Unsigned, ...]:
        """Everybody named in the table without a living signature of their own."""
        data, found = self.data, []
        for row in data.rows(self._register):
            person = data.cell(row, self._signer)
            own = [s for s in living(data, self._address(row.id)) if s["person_id"] == person]
            if person and not own:
                found.append(Unsigned(row.id, data.person(person)))
        return tuple(found)

    def _address(self, record_id: str) -> Address:
        assert self._sign is not None
        return Address(f"{self._register}.{self._sign.key}", f"record:{record_id}")

    def signed_outside(
        self, record_ids: Iterable[str], day: str, method: str,
        scan: Mapping[str, JsonValue] | None = None,
    ) -> int:
        """Record that people signed on paper or by e-mail, each for themselves; return how many.

        Args:
            record_ids: their rows.
            day: the date they signed, as ISO text.
            method: ``paper`` or ``email``.
            scan: the attached sheet, which then stands in each of the rows.

        Raises:
            ValueError: an unknown method.
        """
        if method not in MANY:
            raise ValueError(method)
        data, changes, count = self.data, list[Change](), 0
        for record_id in record_ids:
            person = data.cell(record_id, self._signer)
            if not person:
                continue
            changes += self._signature(record_id, str(person), day, method)
            changes += self._scan(record_id, scan)
            count += 1
        if changes:
            self._session.commit(
                "edit.signed", changes, project_id=self.project_id, undoable=False
            )
        return count

    def _scan(self, record_id: str, scan: Mapping[str, JsonValue] | None) -> list[Change]:
        field = f"{self._register}.{SCAN}"
        if scan is None or self.data.index.find(field) is None:
            return []
        desk = Questionnaire(self._session, self.project_id)
        return desk.answer_changes(Address(field, f"record:{record_id}"), Answer.of(dict(scan)))

    @property
    def takes_scan(self) -> bool:
        """Whether a row has a place for the sheet that was signed."""
        return self.data.index.find(f"{self._register}.{SCAN}") is not None

    def _signature(self, record_id: str, person: str, day: str, method: str) -> list[Change]:
        data, address = self.data, self._address(record_id)
        row = data.people.get(person) or {}
        role = str(row.get("role") or "") or (self._sign.role if self._sign is not None else "")
        return set_fields(
            "signature", new_id(), project_id=self.project_id,
            address=f"{address.subject}/{address.path}", person_id=person, role=role,
            organisation=data.organisation(row.get("organisation_id")),
            content_hash=current_hash(data, address), method=method, at=f"{day}T12:00:00+00:00",
            witness_id=None, revoked=None,
        )
