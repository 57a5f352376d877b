"""Where the safeguarding of a project stands: its level, and everybody of the team."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from collab_desktop.domain import safeguarding
from collab_desktop.domain.answers import Address
from collab_desktop.domain.closing_day import as_of
from collab_desktop.domain.members import active
from collab_desktop.domain.project_data import ProjectData, Row
from collab_desktop.domain.safeguarding import Level, Screening, Session, Signed, Standing
from collab_desktop.domain.signatures import given, living
from collab_desktop.domain.standing import day
from collab_desktop.domain.states import Severity

SIGN = "sg_people.sign"
SECTIONS = {
    "in_person": "contact", "online": "contact", "partner": "contact", "overnight": "contact",
    "identifiable": "data", "images": "data", "reveal": "data", "distressing": "around",
    "raised_risk": "around", "abroad": "around",
}
"""Where each answer of the screening stands."""


def screening(data: ProjectData) -> Screening:
    """What the answers of the screening amount to."""
    return safeguarding.screen({
        key: data.value(f"safe.{section}.{key}") for key, section in SECTIONS.items()
    })


def level(data: ProjectData) -> Level:
    """The level that holds: the one people set, else the computed one."""
    chosen = data.value("safe.level.override")
    return next((each for each in Level if each.key == chosen), screening(data).level)


@dataclass(frozen=True, slots=True)
class TeamStanding:
    """Everybody in the register, and who of the team is not in it yet."""

    people: tuple[Standing, ...]
    missing: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many have to sign."""
        return len(self.people) + len(self.missing)

    @property
    def signed(self) -> int:
        """How many signed the statement as it stands now."""
        return sum(p.is_signed for p in self.people)

    @property
    def trained(self) -> int:
        """How many have the training they need."""
        return sum(p.is_trained for p in self.people)

    @property
    def blocked(self) -> tuple[str, ...]:
        """Who may not begin, by id."""
        stopped = [p.person for p in self.people if p.severity is Severity.STOP]
        return (*stopped, *self.missing)

    @property
    def first_end(self) -> date | None:
        """The next day on which something runs out."""
        return min((p.first_end for p in self.people if p.first_end), default=None)


def team(data: ProjectData, today: date | None = None) -> TeamStanding:
    """Where everybody of the team stands; members without a person cannot sign."""
    on = today or as_of(data)
    sessions = tuple(_sessions(data, on))
    rows = data.table("sg_people")
    found = tuple(_standing(data, row, sessions, on) for row in rows)
    there = {standing.person for standing in found}
    members = (row.get("person") for row in active(data, on))
    missing = tuple(dict.fromkeys(str(m) for m in members if m and m not in there))
    return TeamStanding(found, missing)


def of_row(data: ProjectData, record_id: str) -> Standing | None:
    """Where the person of one row stands; nothing while nobody is named."""
    row = next((r for r in data.table("sg_people") if r["id"] == record_id), None)
    if row is None or not row.get("person"):
        return None
    today = as_of(data)
    return _standing(data, row, tuple(_sessions(data, today)), today)


def direct_contact_signed(data: ProjectData) -> bool:
    """Whether everybody who meets children signed, and somebody is named if anybody does."""
    direct = [p for p in team(data).people if p.contact == "direct"]
    meets = screening(data).level is Level.DIRECT and not screening(data).raised
    return all(p.is_signed for p in direct) and (bool(direct) or not meets)


def _past(value: Any, today: date) -> date | None:
    """A day on which something was done; what is planned for a later one is not done yet."""
    found = day(value)
    return found if found is not None and found <= today else None


def _sessions(data: ProjectData, today: date) -> list[Session]:
    found = []
    for row in data.table("sg_training"):
        held = _past(row.get("date"), today)
        if held is not None:
            attendees = frozenset(str(p) for p in row.get("attendees") or ())
            found.append(Session(str(row.get("kind") or ""), held, attendees))
    return found


def _standing(
    data: ProjectData, row: Mapping[str, Any], sessions: tuple[Session, ...], today: date
) -> Standing:
    person = str(row.get("person") or "")
    everybody = data.value("safe.level.policy") != "by_level"
    kinds = safeguarding.needed(level(data), row.get("contact"), everybody=everybody)
    trained = safeguarding.trained_on(person, kinds, sessions, _past(row.get("done"), today))
    signed, signed_on = _signed(data, row, person, today)
    check_open = row.get("check_needed") in safeguarding.YES and not (
        row.get("check_ref") and _past(row.get("check_date"), today)
    )
    return Standing(
        person, row.get("contact"), kinds, trained, signed, signed_on, check_open, today
    )


def signature(data: ProjectData, row_id: str, person: str) -> Row | None:
    """The latest living signature of a person in the register; nobody signs for another."""
    address = Address(SIGN, f"record:{row_id}")
    own = [s for s in living(data, address) if s["person_id"] == person]
    return max(own, key=lambda s: str(s["at"]), default=None)


def _signed(
    data: ProjectData, row: Mapping[str, Any], person: str, today: date
) -> tuple[Signed, date | None]:
    last = signature(data, row["id"], person)
    if last is None:
        earlier = given(data, Address(SIGN, f"record:{row['id']}"))
        return (Signed.EARLIER if earlier else Signed.NONE), None
    on = date.fromisoformat(str(last["at"])[:10])
    is_old = safeguarding.a_year_after(on) < today
    return (Signed.EXPIRED if is_old else Signed.HOLDS), on
