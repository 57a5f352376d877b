"""A matrix as the checks see it: activities, people, and a cell of letters for each pair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

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
    ``kind`` is the type of the stakeholder (CONTENT 6.1); ``leads`` names special duties such as
    ``safeguarding``.
    """

    id: str
    name: str
    organisation: str = ""
    is_available: bool = True
    has_authority: bool = True
    kind: str = ""
    leads: frozenset[str] = frozenset()
    capacity: int | None = None
    influence: float | None = None
    interest: float | None = None
    affected: int | None = None
    skills: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_core(self) -> bool:
        """Whether this is one of those who do the work."""
        return self.kind == "delivery_team"

    @property
    def voice(self) -> str:
        """Whom this person speaks for: ``children``, ``end_user``, or nobody in particular."""
        return _VOICES.get(self.kind, "")


_VOICES: Final = {"children": "children", "carers": "children", "end_user": "end_user"}


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
