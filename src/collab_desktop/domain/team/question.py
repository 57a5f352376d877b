"""The problem of a project: its needs, its candidates and the rules that people set."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final

from collab_desktop.domain.matching.problem import (
    LEVELS,
    MOST_SEATS,
    Candidate,
    Importance,
    Need,
    Problem,
    Quota,
)
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.team import choices
from collab_desktop.domain.team.offers import Offer, offers
from collab_desktop.framework.catalogue import same_skill

YOUTH_LED: Final = "youth"
_IMPORTANCE: Final = {
    "must": Importance.MUST, "should": Importance.SHOULD, "could": Importance.COULD,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """One need as people wrote it."""

    id: str
    skill: str
    package: str
    need: Need


@dataclass(frozen=True)
class Question:
    """Which team? Everything that decides the answer, and the names that go with it."""

    asked: tuple[Asked, ...]
    offers: tuple[Offer, ...]
    voices: tuple[choices.Voice, ...]
    places: Mapping[str, str]
    problem: Problem

    @cached_property
    def by_id(self) -> dict[str, Offer]:
        """Offers by candidate."""
        return {offer.id: offer for offer in self.offers}

    @cached_property
    def names(self) -> dict[str, str]:
        """What to call candidates, needs and voices, by id."""
        named = {asked.id: asked.skill for asked in self.asked}
        named |= {voice.id: voice.name for voice in self.voices}
        return named | {offer.id: offer.title for offer in self.offers}

    @cached_property
    def draft(self) -> tuple[str, ...]:
        """The draft team: whoever is in it and still a candidate, in the order of the forms."""
        inside = {one for one, place in self.places.items() if place != choices.BANNED}
        return tuple(offer.id for offer in self.offers if offer.id in inside and not offer.barred)

    def who_could(self, need: Need) -> tuple[str, ...]:
        """The candidates who reach the level of a need."""
        return tuple(
            person.id for person in self.problem.candidates
            if (skill := person.skills.get(need.id)) is not None and skill.counted >= need.level
            and self.places.get(person.id) != choices.BANNED
        )

    def digest(self) -> str:
        """A hash of the problem: an equal one means an equal question."""
        return hashlib.sha256(
            json.dumps(_plain(self.problem), sort_keys=True).encode()
        ).hexdigest()


def question_of(data: ProjectData) -> Question:
    """Read the question of a project."""
    asked, every, voices = needs(data), offers(data), choices.voices(data)
    keys = [(each.id, same_skill(each.skill)) for each in asked]
    days = choices.days_of_a_need(data)
    people = tuple(
        _candidate(offer, keys, voices, days) for offer in every if not offer.barred
    )
    problem = Problem(
        tuple(each.need for each in asked), people, choices.rules(data),
        tuple(Quota(voice.id, voice.at_least) for voice in voices),
        tuple(_pairs(data, every, {person.id for person in people})),
        order=choices.order(data),
    )
    return placed(Question(asked, every, voices, {}, problem), choices.places(data))


def placed(question: Question, places: Mapping[str, str]) -> Question:
    """The same question with other members, pins and bans."""
    known = [person.id for person in question.problem.candidates]
    problem = replace(
        question.problem,
        pins=tuple(sorted(c for c in known if places.get(c) == choices.PINNED)),
        bans=tuple(sorted(c for c in known if places.get(c) == choices.BANNED)),
    )
    return replace(question, places=places, problem=problem)


def needs(data: ProjectData) -> tuple[Asked, ...]:
    """The needs that name a skill."""
    return tuple(_asked(row) for row in data.table("needs") if row["skill"])


def _asked(row: Mapping[str, Any]) -> Asked:
    level = row["level"] if row["level"] in LEVELS else 2 if row["level"] is None else 1
    count = row["headcount"] if isinstance(row["headcount"], int) else 1
    need = Need(
        str(row["id"]), level, min(max(1, count), MOST_SEATS),
        _IMPORTANCE.get(str(row["importance"]), Importance.SHOULD), bool(row.get("critical")),
    )
    return Asked(need.id, str(row["skill"]), str(row["work_package"] or ""), need)


def _candidate(
    offer: Offer, keys: Sequence[tuple[str, str]], voices: tuple[choices.Voice, ...],
    days: int | None,
) -> Candidate:
    offered = {need: offer.skills[key] for need, key in keys if key in offer.skills}
    heard = frozenset(voice.id for voice in voices if _speaks(offer, voice))
    seats = None if days is None or offer.days is None else offer.days // days
    return Candidate(
        offer.id, offered, offer.organisation_id or offer.organisation, offer.sector, heard,
        offer.fit, seats,
    )


def _speaks(offer: Offer, voice: choices.Voice) -> bool:
    """Whether a candidate speaks for a voice: by sector, or because they said they would."""
    if voice.kind == "sector" and voice.sector:
        return offer.sector == voice.sector
    by_sector = voice.kind == "youth" and offer.sector == YOUTH_LED
    return by_sector or voice.name.casefold().strip() in offer.voices


def _pairs(
    data: ProjectData, every: tuple[Offer, ...], known: set[str]
) -> list[tuple[str, str]]:
    """Conflicts between candidates; one between forms holds for everybody on them."""
    on: dict[str, list[str]] = {}
    for offer in every:
        on.setdefault(offer.form, []).append(offer.id)
        on.setdefault(offer.id, []).append(offer.id)
    return sorted({
        (min(a, b), max(a, b))
        for one, other in choices.conflicts(data)
        for a in on.get(one, ()) for b in on.get(other, ())
        if a != b and {a, b} <= known
    })


def _plain(problem: Problem) -> dict[str, Any]:
    team = problem.team
    return {
        "needs": [[n.id, n.level, n.count, int(n.importance), n.critical] for n in problem.needs],
        "candidates": sorted(
            [c.id, {k: [s.level, s.evidence] for k, s in c.skills.items()}, c.organisation,
             c.sector, sorted(c.voices), c.fit, c.capacity] for c in problem.candidates
        ),
        "team": [team.max, team.min, team.per_organisation, str(team.sector_share)],
        "voices": [[q.id, q.at_least] for q in problem.voices],
        "conflicts": problem.conflicts, "pins": problem.pins, "bans": problem.bans,
        "order": [tier.value for tier in problem.order],
    }
