"""A matrix as the checks see it: activities, people, and a cell of letters for each pair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from collab_desktop.framework.schemes import Scheme


@dataclass(frozen=True, slots=True)
class NeededSkill:
    """A skill that an activity asks for; ``level`` from 1 to 4."""

    skill: str
    level: int = 1
    critical: bool = False


@dataclass(frozen=True, slots=True)
class Activity:
    """A row: something to do, to make or to decide.

    ``tags`` name what it touches (``ethics``, ``safeguarding``, ``dpia``, ``youth``, ``approval``,
    ``children``); ``organisation`` owns the work package it belongs to.
    """

    id: str
    title: str
    phase: str = ""
    organisation: str = ""
    tags: frozenset[str] = frozenset()
    skills: tuple[NeededSkill, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """A column: a person, a role or a group.

    Influence, interest and how strongly somebody is affected go from 1 to 5; nothing where it is
    not known.  ``capacity`` is the number of activities somebody says they can carry out.
    ``voice`` is ``children`` or ``end_user`` for those who speak for them.
    """

    id: str
    name: str
    organisation: str = ""
    is_available: bool = True
    has_authority: bool = True
    is_core: bool = False
    is_safeguarding_lead: bool = False
    voice: str = ""
    capacity: int | None = None
    influence: float | None = None
    interest: float | None = None
    affected: int | None = None
    skills: Mapping[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Matrix:
    """Rows by columns; ``cells[row][column]`` is empty or letters such as ``A/R``.

    ``knows_people`` is off where only names are known, as in a file from outside: whatever asks
    who somebody is cannot be checked then.
    """

    scheme: Scheme
    activities: Sequence[Activity]
    people: Sequence[Person]
    cells: list[list[str]]
    knows_people: bool = True
