"""Agreements: how far each is signed, and which of their dates comes next (CONTENT 10)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from collab_desktop.domain import standing
from collab_desktop.domain.answers import Address, AnswerState
from collab_desktop.domain.closing_day import as_of
from collab_desktop.domain.members import active
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData, Row
from collab_desktop.domain.signatures import given, living

SIGN = "legal_circulation.sign"


class Stage(StrEnum):
    """How far an agreement or one of its parties is, in this order."""

    DRAFT = "draft"
    LAWYERS = "lawyers"
    OUT = "out"
    SIGNED = "signed"
    EXPIRED = "expired"


ORDER = (Stage.EXPIRED, Stage.DRAFT, Stage.LAWYERS, Stage.OUT, Stage.SIGNED)
"""The least of its parties decides how far an agreement is."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """One card with what its parties did."""

    id: str
    title: str
    needed: bool
    stages: tuple[Stage, ...]
    effective: date | None
    end: date | None

    def stage(self, today: date) -> Stage:
        """Signed when all its parties signed; expired after its last day."""
        if self.end is not None and self.end < today:
            return Stage.EXPIRED
        return min(self.stages, key=ORDER.index, default=Stage.DRAFT)


@dataclass(frozen=True, slots=True)
class KeyDate:
    """A day on which something begins, ends or is due."""

    day: date
    kind: str
    """``begins``, ``ends``, ``publishing`` or ``payment``."""
    what: str

    @property
    def message(self) -> Message:
        """What happens, in words."""
        return Message(f"legal.date.{self.kind}", {"what": self.what})


def same_title(one: Any, other: Any) -> bool:
    """Whether two titles mean the same card; capitals and spaces do not matter."""
    return " ".join(str(one or "").split()).casefold() == " ".join(
        str(other or "").split()).casefold()


def agreements(data: ProjectData) -> tuple[Agreement, ...]:
    """Every card, with the stages of the parties that name it."""
    parties = data.table("agreement_parties")
    return tuple(_agreement(row, parties) for row in data.table("agreements"))


def _agreement(row: Row, parties: Iterable[Row]) -> Agreement:
    own = [p for p in parties if same_title(p.get("agreement"), row.get("title"))]
    stages = tuple(
        Stage(p["status"]) if p.get("status") in set(Stage) else Stage.DRAFT for p in own
    )
    return Agreement(
        str(row["id"]), str(row.get("title") or ""), row.get("needed") is not False, stages,
        standing.day(row.get("effective")), standing.day(row.get("end")),
    )


def key_dates(data: ProjectData) -> tuple[KeyDate, ...]:
    """Beginnings, ends, notices and payments in the order of their days."""
    found = list(_notices(data))
    for each in agreements(data):
        if each.effective:
            found.append(KeyDate(each.effective, "begins", each.title))
        if each.end:
            found.append(KeyDate(each.end, "ends", each.title))
    for row in data.table("agreement_payments"):
        due = standing.day(row.get("date"))
        if due:
            found.append(KeyDate(due, "payment", str(row.get("trigger") or "")))
    return tuple(sorted(found, key=lambda each: (each.day, each.kind, each.what)))


def _notices(data: ProjectData) -> Iterator[KeyDate]:
    """By when partners must have seen what is published: the longest notice promised decides."""
    notices = (row.get("publishing") for row in data.table("agreements"))
    days = [each for each in notices if isinstance(each, int) and each > 0]
    for row in data.table("outputs") if days else ():
        due = standing.day(row.get("due"))
        out = standing.day(row.get("delivered_on"))
        if due and out is None and due.toordinal() > max(days):
            last = due - timedelta(days=max(days))
            yield KeyDate(last, "publishing", str(row.get("title") or ""))


def without_permission(data: ProjectData) -> tuple[str, ...]:
    """Amber and red datasets of which nobody knows what allows their use."""
    return tuple(
        str(row.get("name") or "") for row in data.table("datasets")
        if standing.sensitivity(row) in {"amber", "red"}
        and row.get("permission") in {None, "", "unknown"}
    )


def strays(data: ProjectData) -> tuple[str, ...]:
    """Rows of parties that name an agreement for which there is no card, by id."""
    titles = [row.get("title") for row in data.table("agreements")]
    return tuple(
        str(row["id"]) for row in data.table("agreement_parties")
        if not any(same_title(row.get("agreement"), title) for title in titles)
    )


def unknown_data(data: ProjectData) -> tuple[tuple[str, str], ...]:
    """Rights that name a dataset which is not, or no longer, in the list: row id and name."""
    names = [row.get("name") for row in data.table("datasets")]
    return tuple(
        (str(row["id"]), str(row["dataset"])) for row in data.table("data_rights")
        if row.get("dataset") and not any(same_title(row["dataset"], name) for name in names)
    )


@dataclass(frozen=True, slots=True)
class Seen:
    """Who acknowledged the sheet as it stands, and who of the team has not."""

    seen: tuple[str, ...]
    earlier: tuple[str, ...]
    open: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many have to."""
        return len(self.seen) + len(self.earlier) + len(self.open)

    @property
    def is_whole(self) -> bool:
        """Whether the whole team has, and there is one."""
        return bool(self.seen) and len(self.seen) == self.total


def seen_by(data: ProjectData) -> Seen:
    """The team and everybody on the list; members without a person cannot acknowledge."""
    stood: dict[str, str] = {}
    for row in data.table("legal_circulation"):
        if row.get("person"):
            stood[str(row["person"])] = row_stands(data, row)
    for member in active(data, as_of(data)):
        if member.get("person"):
            stood.setdefault(str(member["person"]), "open")
    people = {s: tuple(p for p, found in stood.items() if found == s)
              for s in ("seen", "earlier", "open")}
    return Seen(people["seen"], people["earlier"], people["open"])


def row_stands(data: ProjectData, row: Mapping[str, Any]) -> str:
    """``seen``, ``earlier`` or ``open``, for one row of the list."""
    address = Address(SIGN, f"record:{row['id']}")
    if any(s["person_id"] == row.get("person") for s in living(data, address)):
        return "seen"
    return "earlier" if given(data, address) else "open"


@dataclass(frozen=True, slots=True)
class LegalStanding:
    """Where the agreements of a project stand today."""

    all: tuple[Agreement, ...]
    today: date
    lights: Mapping[str, int]
    next: KeyDate | None

    @property
    def signed(self) -> tuple[Agreement, ...]:
        """Those that all their parties signed and that have not run out."""
        return tuple(a for a in self.all if a.stage(self.today) is Stage.SIGNED)

    @property
    def waiting(self) -> tuple[Agreement, ...]:
        """Those that are needed before work begins and are not signed."""
        return tuple(a for a in self.all if a.needed and a not in self.signed)


def legal_standing(data: ProjectData, today: date | None = None) -> LegalStanding:
    """Read the cards, lights and dates of a project."""
    now = today or as_of(data)
    found = [str(row.get("light") or "") for row in data.table("legal_topics")]
    lights = {light: found.count(light) for light in ("ask", "care", "nothing")}
    coming = next((each for each in key_dates(data) if each.day >= now), None)
    return LegalStanding(agreements(data), now, lights, coming)


def needs_none(data: ProjectData) -> bool:
    """Whether somebody said that no agreement applies, with the reason."""
    said = data.answer("legal.agreements.agreements")
    return said is not None and said.state is AnswerState.NOT_APPLICABLE and bool(said.value)
