"""Who is expected in a workshop and who came; young people are counted and never named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import DELETED, Change
from collab_desktop.domain.ordering import between
from collab_desktop.domain.workshops import ATTENDANCE
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, set_fields

OWNER: Final = "cq.owner.owner"
PRESENT: Final = "present"
APOLOGY: Final = "apology"
ABSENT: Final = "absent"
ANSWERS: Final = (PRESENT, APOLOGY, ABSENT)


@dataclass(frozen=True, slots=True)
class Guest:
    """One person on the list of a workshop."""

    id: str
    """The row, by which the answer is changed."""
    person: str
    name: str
    organisation: str
    present: str
    """``present``, ``apology``, ``absent``, or empty while nobody looked."""


class AttendanceList(ForProject):
    """The attendance lists of the workshops of one project; each call is one step to undo."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        super().__init__(session, project_id)
        self._answers = Questionnaire(session, project_id)

    def guests(self, workshop: str) -> tuple[Guest, ...]:
        """Everybody on the list, in the order in which they were put there."""
        return tuple(
            self._guest(str(row["id"]), str(row.get("person") or ""), str(row.get("present") or ""))
            for row in self.data.table(ATTENDANCE, f"record:{workshop}")
        )

    def _guest(self, row: str, person: str, present: str) -> Guest:
        found = self.data.people.get(person)
        organisation = self.data.organisation(found["organisation_id"]) if found else ""
        return Guest(row, person, self.data.person(person), organisation, present)

    def candidates(self, workshop: str) -> tuple[str, ...]:
        """The people of the project who are not on the list: owner, team, stakeholders, members."""
        listed = {guest.person for guest in self.guests(workshop)}
        found = dict.fromkeys(self._people())
        return tuple(person for person in found if self._may_come(person) and person not in listed)

    def _people(self) -> Iterator[str]:
        data = self.data
        yield str(data.value(OWNER) or "")
        for register in ("team", "stakeholders"):
            yield from (str(row.get("person") or "") for row in data.table(register))
        for member in self._session.store.rows("membership", project_id=self.project_id):
            if not member["deleted"]:
                yield str(member["person_id"] or "")

    def _may_come(self, person: str) -> bool:
        found = self.data.people.get(person)
        return found is not None and bool(found["name"]) and not found["deleted"]

    def invite(self, workshop: str, *people: str) -> tuple[str, ...]:
        """Put people on the list who are not there yet; return their rows."""
        listed = {guest.person for guest in self.guests(workshop)}
        return self._add(workshop, [p for p in dict.fromkeys(people) if p not in listed])

    def add_line(self, workshop: str) -> str:
        """Put an empty line on the list, for a name to be chosen or typed; return it."""
        return self._add(workshop, [""])[0]

    def _add(self, workshop: str, people: Sequence[str]) -> tuple[str, ...]:
        subject = f"record:{workshop}"
        rows = self.data.rows(ATTENDANCE, subject)
        place = rows[-1].position if rows else None
        changes: list[Change] = []
        added = tuple(new_id() for _ in people)
        for row, person in zip(added, people, strict=True):
            place = between(place, None)
            changes += set_fields(
                "record", row, project_id=self.project_id, register=ATTENDANCE,
                subject=subject, position=place,
            )
            changes += self._cell(row, "person", person)
        self._session.commit("edit.guests_added", changes, project_id=self.project_id)
        return added

    def mark(self, guest: str, present: str | None) -> None:
        """Say whether somebody is there, sent word or stayed away; ``None`` takes it back."""
        self._session.commit(
            "edit.attendance", self._cell(guest, "present", present), project_id=self.project_id
        )

    def mark_all(self, workshop: str, present: str) -> None:
        """Say the same of everybody of whom nothing is said yet."""
        changes = [
            change for guest in self.guests(workshop) if not guest.present
            for change in self._cell(guest.id, "present", present)
        ]
        self._session.commit("edit.attendance", changes, project_id=self.project_id)

    def remove(self, guest: str) -> None:
        """Take somebody off the list."""
        change = Change("record", guest, DELETED, True)
        self._session.commit("edit.guest_removed", [change], project_id=self.project_id)

    def _cell(self, row: str, key: str, value: str | None) -> list[Change]:
        address = Address(f"{ATTENDANCE}.{key}", f"record:{row}")
        answer = Answer.of(value) if value else None
        if answer == self.data.answers.get(address):
            return []
        return self._answers.answer_changes(address, answer)
