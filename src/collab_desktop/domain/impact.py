"""Impact: how strong claims are, how they are worded, and what was achieved (CONTENT 14)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from collab_desktop.domain.money import percent
from collab_desktop.domain.project_data import ProjectData, Row
from collab_desktop.domain.word_lists import Span, WordLists

STRONGEST: Final = 4
WEAK_UP_TO: Final = 2
"""At this evidence and below, strong words are pointed out."""
UNBACKED_UP_TO: Final = 1
"""At this evidence and below, a claim is a warning before publishing (G7)."""
CLOSE: Final = Decimal("0.1")
"""A target counts as reached when no more than this share of it is missing."""
LEAST_LESSONS: Final = 3
FOLLOW_UPS: Final = "follow_ups"
OWNER: Final = "impact.approval.owner"
_APART, _POINTS = "\u00a0\u202f\u2009 ,٬'’", ".,٫"
_NUMBER = re.compile(
    rf"([-−]?)(?:((?![0٠۰])\d{{1,3}}(?:[{_APART}]\d{{3}}(?!\d))+)|(\d+))((?:[{_POINTS}]\d+)*)"
)
"""Groups of three apart by commas or spaces, or none, then a fraction; digits of any script."""


# -- claims --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing that people say the project did."""

    id: str
    text: str
    evidence: int | None

    @property
    def is_weak(self) -> bool:
        """Whether strong words would say more than is known."""
        return (self.evidence or 0) <= WEAK_UP_TO

    @property
    def is_unbacked(self) -> bool:
        """Whether it rests on nothing but the team's own word."""
        return (self.evidence or 0) <= UNBACKED_UP_TO


def claims(data: ProjectData) -> tuple[Claim, ...]:
    """Every claim in its order."""
    return tuple(_claim(row) for row in data.table("claims") if row.get("claim"))


def _claim(row: Row) -> Claim:
    level = row.get("evidence")
    known = isinstance(level, int) and 0 <= level <= STRONGEST
    return Claim(str(row["id"]), str(row["claim"]), level if known else None)


def overclaims(claim: Claim, lists: WordLists) -> tuple[Span, ...]:
    """Words that promise more than the evidence holds; nothing where it is strong."""
    return lists.find(lists.overclaims, claim.text) if claim.is_weak else ()


# -- intended and achieved -----------------------------------------------------------------------


class Achieved(StrEnum):
    """How an indicator stands against its target."""

    REACHED = "reached"
    SHORT = "short"
    MISSED = "missed"


def number(text: Any) -> Decimal | None:
    """The first number in a text such as "58 %" or "8 of 38"; nothing when there is none."""
    found = _NUMBER.search(str(text or ""))
    if found is None:
        return None
    sign, grouped, plain, rest = found.groups(default="")
    whole = re.sub(rf"[{_APART}]", "", grouped) or plain
    marks = re.split(rf"[{_POINTS}]", rest)[1:]
    if len(marks) > 1 and all(len(mark) == len("000") for mark in marks):
        return Decimal(f"{sign and '-'}{whole}{''.join(marks)}")  # 1.250.000
    return Decimal(f"{sign and '-'}{whole}.{marks[0] if marks else 0}")


def achieved(baseline: Any, target: Any, actual: Any) -> Achieved | None:
    """How far a figure came from where it stood to its target.

    Reached within ten percent of the target; short when it moved the right way; missed when it
    did not move, or not even half of the way where nobody knows where it stood.
    """
    start, goal, now = number(baseline), number(target), number(actual)
    if goal is None or now is None:
        return None
    direction = -1 if start is not None and start > goal else 1
    missing = (goal - now) * direction
    if missing <= abs(goal) * CLOSE:
        return Achieved.REACHED
    has_moved = (now - start) * direction > 0 if start is not None else missing * 2 <= abs(goal)
    return Achieved.SHORT if has_moved else Achieved.MISSED


# -- lessons, data and money ---------------------------------------------------------------------


def lessons_missing(rows: Iterable[Row]) -> str:
    """What a full statement still lacks: ``few``, ``stop``, or nothing."""
    kept = [row.get("keep") for row in rows]
    if len(kept) < LEAST_LESSONS:
        return "few"
    return "" if "stop" in kept else "stop"


@dataclass(frozen=True, slots=True)
class Spending:
    """Cash that was planned and spent, in minor units of one currency."""

    planned: int
    spent: int

    @property
    def share(self) -> Decimal | None:
        """Percent of the planned cash that was spent."""
        return percent(self.spent, self.planned)


def spending(data: ProjectData, unit: str) -> Spending:
    """The cash lines of the budget, and those that are spent; other currencies are left out."""
    planned = spent = 0
    for row in data.table("budget_lines"):
        amount = row.get("amount")
        if not isinstance(amount, dict) or amount.get("currency") != unit or row.get("in_kind"):
            continue
        planned += int(amount["minor"])
        spent += int(amount["minor"]) if row.get("status") == "spent" else 0
    return Spending(planned, spent)
