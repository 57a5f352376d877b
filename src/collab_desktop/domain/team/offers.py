"""Who offered what: each person of a form is a candidate, and so is a form that names nobody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from collab_desktop.domain import interest
from collab_desktop.domain.answers import PROJECT, AnswerState
from collab_desktop.domain.journal import ERASED_MARK
from collab_desktop.domain.matching.problem import LEVELS, Skill
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.framework.catalogue import same_skill

OUT: Final = frozenset({"decline", "advisory"})
"""Decisions after which a form is no candidate any more."""

SECTORS: Final = {
    "public": "public", "private": "private", "academia": "academia", "third sector": "third",
    "UN/multilateral": "un", "youth-led": "youth", "independent": "independent",
}
"""The sectors of organisations, as forms call them."""

_CELLS: Final = tuple(f"{one}." for one in (interest.EOIS, interest.SKILLS, interest.MEMBERS))
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Offer:
    """What one candidate brings.

    Args:
        id: the row of the form, or of the person on it where it names several.
        form: the row of the form.
        barred: why this one is no candidate, as the end of a message id; empty for candidates.
    """

    id: str
    form: str
    code: str
    name: str
    organisation: str = ""
    organisation_id: str = ""
    person_id: str = ""
    sector: str = ""
    skills: Mapping[str, Skill] = field(default_factory=dict)
    """By :func:`same_skill`."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """The same skills as they were written."""
    voices: frozenset[str] = frozenset()
    """Names of voices, in small letters, that this one would like to speak for."""
    contribution: str = ""
    days: int | None = None
    start: str = ""
    coi: str = ""
    coi_note: str = ""
    decision: str = ""
    fit: int = 0
    barred: str = ""
    is_blind: bool = False

    @property
    def title(self) -> str:
        """What to call this one: only the reference, as long as it is read blind."""
        return self.code if self.is_blind else self.name

    @property
    def place(self) -> str:
        """Where this one comes from, unless it is read blind."""
        return "" if self.is_blind else self.organisation


def offers(data: ProjectData) -> tuple[Offer, ...]:
    """Every candidate of a project in the order of the forms, those who are barred included."""
    return tuple(_Reading(data).all())


class _Reading:
    """All forms with their skills and people, read in one pass: there may be hundreds."""

    def __init__(self, data: ProjectData) -> None:
        self._data = data
        self._cells: dict[str, dict[str, Any]] = {}
        for address, answer in data.answers.items():
            if not address.path.startswith(_CELLS):
                continue  # most answers are of other things, and this is asked for each gate
            _, _, key = address.path.partition(".")
            if (record := address.record_id) and answer.state is AnswerState.VALUE:
                self._cells.setdefault(record, {})[key] = answer.value
        self._hides = data.value(interest.BLIND) != "no"
        self._ready_by = str(data.value("call.match.ready_by") or "")
        self._with_owner = {
            row["one"] for row in data.table("team_conflicts") if not row.get("other")
        }

    def all(self) -> Iterator[Offer]:
        """The candidates."""
        for place, row in enumerate(self._rows(interest.EOIS, PROJECT), 1):
            yield from self._form(row, str(row.get("code") or f"EOI-{place:03d}"))

    def _rows(self, register: str, subject: str) -> list[Row]:
        if not self._data.has_register(register):
            return []
        found = self._data.rows(register, subject)
        return [{**self._cells.get(record.id, {}), "id": record.id} for record in found]

    def _form(self, row: Row, code: str) -> Iterator[Offer]:
        owner = f"record:{row['id']}"
        # Nobody is left who could bring what somebody erased once offered.
        claims = [
            claim for claim in self._rows(interest.SKILLS, owner)
            if ERASED_MARK not in str(claim.get("person") or "")
        ]
        members = [each for each in self._rows(interest.MEMBERS, owner) if each.get("name")]
        named = {_plain(claim.get("person")) for claim in claims} - {""}
        people = [each for each in members if _plain(each["name"]) in named]
        if len(people) < 2:
            yield self._offer(row, code, claims, None)
            return
        names = {_plain(each["name"]) for each in people}
        for place, person in enumerate(people):
            own = [
                claim for claim in claims
                if _plain(claim.get("person")) == _plain(person["name"])
                or (not place and _plain(claim.get("person")) not in names)
            ]
            yield self._offer(row, code, own, person)

    def _offer(self, row: Row, code: str, claims: Sequence[Row], person: Row | None) -> Offer:
        organisation, lead = str(row.get("org") or ""), str(row.get("lead") or "")
        known = self._data.organisations.get(organisation)
        place = self._data.organisation(organisation) or ("" if known else organisation)
        name = self._data.person(lead) or lead
        if person is not None:
            name = str(person["name"])
        elif row.get("kind") == "organisation" or not name:
            name = place or name or code
        days = row.get("days_total") if person is None else person.get("days")
        said = [claim for claim in claims if claim.get("skill")]
        return Offer(
            str((person or row)["id"]), str(row["id"]), code, name,
            place if place != name else "", organisation if known else "",
            lead if person is None and lead in self._data.people else "",
            str(row.get("sector") or SECTORS.get(str((known or {}).get("sector") or ""), "")),
            _skills(said), {same_skill(each["skill"]): str(each["skill"]) for each in said},
            frozenset(str(voice).casefold().strip() for voice in row.get("voices") or ()),
            str(row.get("contribution") or ""), days if isinstance(days, int) else None,
            str((person or {}).get("from") or row.get("earliest_start") or ""),
            str(row.get("coi") or ""), str(row.get("coi_note") or ""),
            str(row.get("decision") or ""),
            interest.fit(self._data, str(row["id"])) if "score_fit" in row else 0,
            self._barred(row), self._hides and interest.is_blind(self._data, str(row["id"])),
        )

    def _barred(self, row: Row) -> str:
        """Why a form is no candidate: the gates that come before any comparing (METHODS 1.1)."""
        if row.get("decision") in OUT:
            return "decision"
        if row.get("coi") not in {"yes", "no"}:
            return "coi"
        if row.get("safeguarding") is not True:
            return "safeguarding"
        if self._ready_by and str(row.get("earliest_start") or "") > self._ready_by:
            return "late"
        return "owner" if row["id"] in self._with_owner else ""


def _skills(claims: Sequence[Row]) -> dict[str, Skill]:
    """The best that is said of each skill; what is said without a level counts for nothing."""
    found: dict[str, Skill] = {}
    for claim in claims:
        level = claim.get("level")
        if not isinstance(level, int) or level not in LEVELS:
            continue
        key = same_skill(claim["skill"])
        skill = Skill(level, bool(str(claim.get("evidence") or "").strip()))
        found[key] = max(found.get(key, skill), skill, key=lambda each: (each.counted, each.level))
    return found


def _plain(text: object) -> str:
    return " ".join(str(text or "").casefold().split())
