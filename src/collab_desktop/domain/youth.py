"""Youth participation: what eight answers suggest, the four elements, what became of views.

After Lundy: audience and influence are settled before anybody is invited (CONTENT 13).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any, Final

from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.rounding import half_up

QUESTIONS: Final[Mapping[str, str]] = {
    "touches": "matter", "open": "matter", "audience": "matter", "safe": "ready",
    "time": "ready", "money": "ready", "skills": "worth", "adds": "worth",
}
"""Where each of the eight answers stands."""
AGAINST_DIRECT: Final = ("open", "audience", "safe")
EFFORT: Final = ("time", "money", "skills")
ELEMENTS: Final = ("space", "voice", "audience", "influence")
SETTLED_FIRST: Final = ("audience", "influence")
LEAST_RATING: Final = 2
"""Below it, audience and influence keep a plan from being completed."""
LEAST_SHOWN: Final = 5
"""Fewer young people than these are never shown as a figure: somebody could be recognised."""
BANDS: Final = ("under_8", "from_8", "from_12", "from_15", "from_18")
MARKS: Final = ("one", "two", "three", "four", "five")
FIRMLY: Final = frozenset({"collaborate", "young_led"})
ALWAYS: Final = frozenset({"voluntary", "safe"})
OUTCOME: Final = "youth.outcome.outcome"


class Outcome(StrEnum):
    """What was decided."""

    DIRECT = "direct"
    REPRESENTATIVES = "representatives"
    EXISTING = "existing"
    LATER = "later"
    NOT_APPROPRIATE = "not_appropriate"


TAKE_PART: Final = frozenset({Outcome.DIRECT, Outcome.REPRESENTATIVES})


class Suggested(StrEnum):
    """What the eight answers suggest."""

    NOT_DIRECT = "not_direct"
    NOT_NEEDED = "not_needed"
    EXISTING = "existing"
    SMALLER = "smaller"
    PARTICIPATE = "participate"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The suggestion with the answers that led to it; nothing while too little is answered."""

    found: Suggested | None
    reasons: tuple[str, ...] = ()
    unanswered: int = 0
    refused: tuple[str, ...] = ()
    """Every question answered with no: each asks for something before anybody is invited."""

    @property
    def against_direct(self) -> bool:
        """Whether direct participation would be for show, or harmful."""
        return self.found is Suggested.NOT_DIRECT


def suggest(answers: Mapping[str, Any]) -> Suggestion:
    """What the answers suggest, the gravest reason first (CONTENT 13, Y2).

    Args:
        answers: ``yes``, ``partly``, ``no`` or nothing, by the key of the question.
    """
    no = [key for key in QUESTIONS if answers.get(key) == "no"]
    unanswered = sum(answers.get(key) is None for key in QUESTIONS)
    for found, keys in (
        (Suggested.NOT_DIRECT, AGAINST_DIRECT), (Suggested.NOT_NEEDED, ("touches",)),
        (Suggested.EXISTING, ("adds",)), (Suggested.SMALLER, EFFORT),
    ):
        reasons = tuple(key for key in keys if key in no)
        if reasons:
            return Suggestion(found, reasons, unanswered, tuple(no))
    return Suggestion(None if unanswered else Suggested.PARTICIPATE, (), unanswered)


def suggestion(data: ProjectData) -> Suggestion:
    """What the answers of a project suggest."""
    return suggest({
        key: data.value(f"youth.{section}.{key}") for key, section in QUESTIONS.items()
    })


def outcome(data: ProjectData) -> Outcome | None:
    """What was decided, if anything was."""
    said = data.text(OUTCOME)
    return Outcome(said) if said in set(Outcome) else None


def take_part(data: ProjectData) -> bool:
    """Whether young people take part, themselves or through others."""
    return outcome(data) in TAKE_PART


# -- the plan ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Element:
    """One of the four: how the team rates its plan, and how young people rate what they saw."""

    key: str
    team: int | None
    counts: tuple[int, ...] = ()
    """How many young people gave each mark from 1 to 5."""

    @property
    def raters(self) -> int:
        """How many young people rated it."""
        return sum(self.counts)

    @property
    def young(self) -> Decimal | None:
        """Their mean; nothing where so few rated that somebody could be recognised."""
        if self.raters < LEAST_SHOWN:
            return None
        total = sum(mark * count for mark, count in enumerate(self.counts, start=1))
        return half_up(Fraction(total, self.raters))


def elements(data: ProjectData) -> tuple[Element, ...]:
    """The four elements as they were rated."""
    rows = {row.get("element"): row for row in data.table("youth_ratings")}
    return tuple(
        Element(key, _mark(data.value(f"youth.{key}.rating")), _counts(rows.get(key, {})))
        for key in ELEMENTS
    )


def _mark(value: Any) -> int | None:
    return value if isinstance(value, int) and 0 <= value <= 5 else None


def _counts(row: Mapping[str, Any]) -> tuple[int, ...]:
    return tuple(count(row.get(mark)) for mark in MARKS)


def count(value: Any) -> int:
    """A count of people; what is no count counts as none."""
    return value if isinstance(value, int) and value > 0 else 0


def unsettled(data: ProjectData) -> tuple[str, ...]:
    """Audience and influence where they are so low that the plan has to be thought over."""
    return tuple(
        each.key for each in elements(data)
        if each.key in SETTLED_FIRST and each.team is not None and each.team < LEAST_RATING
    )


def exceeds(data: ProjectData) -> bool:
    """Whether more is promised than the open decisions allow."""
    levels = {row.get("level") for row in data.table("youth_levels")}
    changes = [row.get("change") for row in data.table("youth_decisions")]
    return bool(levels & FIRMLY) and bool(changes) and "yes" not in changes


def requirements(data: ProjectData) -> dict[str, str]:
    """How each of the nine requirements stands, by its slug."""
    return {
        str(row["requirement"]): str(row.get("state") or "")
        for row in data.table("youth_requirements") if row.get("requirement")
    }


def requirements_asked(data: ProjectData) -> int:
    """How many of the nine apply here: those that nobody called not applicable."""
    field = data.index.find("youth_requirements.requirement")
    known = len(getattr(field, "options", ()))
    found = list(requirements(data).values())
    return max(known, len(found)) - found.count("not_applicable")


def unmet(data: ProjectData) -> tuple[str, ...]:
    """Requirements without which nobody may be invited, and that are not met yet."""
    found = requirements(data)
    return tuple(key for key in sorted(ALWAYS) if found.get(key) == "not_yet")


def age_label(band: Any) -> Message | None:
    """Child, youth or both, by the age band: a child is under 18, youth is 15 to 24."""
    if band not in BANDS:
        return None
    kind = {"from_15": "both", "from_18": "youth"}.get(band, "child")
    return Message(f"youth.label.{kind}")


# -- you said, we did ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Feedback:
    """What became of the views of young people."""

    views: int
    done: int
    partly: int
    told: int

    @property
    def influence(self) -> Decimal | None:
        """Percent of the views that changed something; one that did in part counts half."""
        if not self.views:
            return None
        return half_up(Fraction(100 * (2 * self.done + self.partly), 2 * self.views), 0)

    @property
    def given(self) -> Decimal | None:
        """Percent of the views on which they were told what came of it."""
        return half_up(Fraction(100 * self.told, self.views), 0) if self.views else None

    @property
    def is_whole(self) -> bool:
        """Whether there are views, and they were told about every one."""
        return bool(self.views) and self.told == self.views


def feedback(data: ProjectData) -> Feedback:
    """Count the views, what was done, and on how many young people were told."""
    rows = data.table("youth_views")
    results = [row.get("result") for row in rows]
    told = sum(bool(row.get("told") and row.get("result")) for row in rows)
    return Feedback(len(rows), results.count("done"), results.count("partly"), told)
