"""A matching problem: what is needed, who offers what, and which rules a team has to keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from fractions import Fraction
from math import ceil
from typing import Final, NamedTuple

LEVELS: Final = range(1, 5)
"""1 aware, 2 works with guidance, 3 works alone, 4 leads and teaches others."""

CLAIM: Final = 3
"""From this level on a claim without evidence counts one level lower."""

MOST_SEATS: Final = 12
"""The largest headcount of a need: shares of seats stay whole numbers that a solver can hold."""

MOST_FIT: Final = 100


class Importance(IntEnum):
    """How much a need weighs; a must-need is essential."""

    COULD = 1
    SHOULD = 2
    MUST = 3


class Tier(StrEnum):
    """What makes one team better than another, in the usual order."""

    ESSENTIALS = "essentials"
    VOICES = "voices"
    COVERAGE = "coverage"
    BACKUPS = "backups"
    SIZE = "size"
    FIT = "fit"
    ORDER = "order"


MOVABLE: Final = (Tier.ESSENTIALS, Tier.VOICES, Tier.COVERAGE, Tier.BACKUPS)
"""The tiers whose order a person may change."""

LAST: Final = (Tier.SIZE, Tier.FIT, Tier.ORDER)


class Skill(NamedTuple):
    """What somebody says about one need."""

    level: int
    evidence: bool = False

    @property
    def counted(self) -> int:
        """The level that counts."""
        return self.level - (self.level >= CLAIM and not self.evidence)


@dataclass(frozen=True, slots=True)
class Need:
    """People with a skill at a level; each of them is a seat."""

    id: str
    level: int = 2
    count: int = 1
    importance: Importance = Importance.SHOULD
    critical: bool = False
    """A critical need wants a backup: one qualified person more than asked."""

    @property
    def essential(self) -> bool:
        """Whether the team should not go without it."""
        return self.importance is Importance.MUST


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person, or an organisation that names nobody, who passed the gates.

    Whether somebody is available, has declared conflicts of interest and is willing to train and
    to sign is settled before; nothing of it is a point here.
    """

    id: str
    skills: Mapping[str, Skill] = field(default_factory=dict)
    organisation: str = ""
    sector: str = ""
    voices: frozenset[str] = frozenset()
    fit: int = 0
    capacity: int | None = None
    """How many seats the person can fill at once; none: as many as there are."""


@dataclass(frozen=True, slots=True)
class Quota:
    """A voice that should be heard by at least so many members."""

    id: str
    at_least: int = 1


@dataclass(frozen=True, slots=True)
class TeamRules:
    """Limits that every team keeps; one that is absent is not applied."""

    max: int
    min: int = 0
    per_organisation: int | None = None
    sector_share: Fraction | None = None
    """The largest part of the seats at the table that one sector may take."""

    @property
    def per_sector(self) -> int | None:
        """The members that one sector may have, rounded up."""
        return None if self.sector_share is None else ceil(self.max * self.sector_share)


@dataclass(frozen=True, slots=True)
class Problem:
    """Everything that decides which team is the best one."""

    needs: tuple[Need, ...]
    candidates: tuple[Candidate, ...]
    team: TeamRules
    voices: tuple[Quota, ...] = ()
    conflicts: tuple[tuple[str, str], ...] = ()
    pins: tuple[str, ...] = ()
    bans: tuple[str, ...] = ()
    order: tuple[Tier, ...] = MOVABLE

    @property
    def tiers(self) -> tuple[Tier, ...]:
        """All tiers, the one that counts most first."""
        return (*self.order, *LAST)
