"""Which needs a team covers, told without the machinery of the search: for gates and registers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.team import choices
from collab_desktop.domain.team.offers import Offer, offers
from collab_desktop.domain.team.question import Asked, needs
from collab_desktop.framework.catalogue import same_skill


@dataclass(frozen=True, slots=True)
class Covered:
    """How one need is filled, and by whom."""

    asked: Asked
    full: tuple[Offer, ...]
    half: tuple[Offer, ...]

    @property
    def state(self) -> str:
        """Full, half or gap, as the register of needs calls it."""
        wanted = self.asked.need.count
        if len(self.full) >= wanted:
            return "full"
        return "half" if self.full or self.half else "gap"


def covering(asked: Collection[Asked], team: Collection[Offer]) -> tuple[Covered, ...]:
    """What a team does for each need."""
    return tuple(_covered(each, team) for each in asked)


def _covered(asked: Asked, team: Collection[Offer]) -> Covered:
    key, level = same_skill(asked.skill), asked.need.level
    levels = {offer.id: offer.skills[key].counted for offer in team if key in offer.skills}
    return Covered(
        asked,
        tuple(offer for offer in team if levels.get(offer.id, 0) >= level),
        tuple(offer for offer in team if 1 <= levels.get(offer.id, 0) == level - 1),
    )


def chosen(data: ProjectData) -> tuple[Offer, ...] | None:
    """The offers in the team that was chosen last; nothing before one was."""
    lock = choices.lock(data)
    if lock is None:
        return None
    by_id: Mapping[str, Offer] = {offer.id: offer for offer in offers(data)}
    return tuple(by_id[one] for one in lock.chosen if one in by_id)


def chosen_covering(data: ProjectData) -> tuple[Covered, ...] | None:
    """What the chosen team does for each need; nothing before one was chosen."""
    team = chosen(data)
    return None if team is None else covering(needs(data), team)
