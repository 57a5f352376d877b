"""Expressions of interest: what was offered, how it was assessed, and how far each one is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from collab_desktop.domain.answers import Address
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.rounding import half_up
from collab_desktop.framework.schema import Score5Question
from collab_desktop.framework.tree import PackIndex

EOIS: Final = "eois"
SKILLS: Final = "eoi_skills"
MEMBERS: Final = "eoi_members"
DATA: Final = "eoi_data"
PARTS: Final = (SKILLS, MEMBERS, DATA)
"""The registers whose rows belong to one expression of interest."""
NAMES: Final = ("lead", "org", "original")
"""What says who somebody is: it stays hidden while one is read blind."""
DECIDING: Final = frozenset({"decision", "decision_reason", "reply_sent"})
"""Fields that no form asks for: what was decided about one, and told."""
ALL: Final = "all"
"""In a place: the whole inbox, not one of them."""

ASSESSORS: Final = "call.reading.assessors"
BLIND: Final = "call.reading.blind"
TALK_FROM: Final = 2
"""Points between two assessors from which they should talk (CONTENT 3.2)."""
EVIDENCE_FROM: Final = 3
"""The level from which a claim wants evidence (CONTENT 3.2)."""
REPLIES: Final = frozenset({"select", "reserve", "advisory", "decline", "ask"})
"""The decisions that are answered with a letter."""

Row = Mapping[str, Any]


class Stage(StrEnum):
    """How far one expression of interest is."""

    NEW = "new"
    READING = "reading"
    """Some assessors handed in a sheet."""
    READ = "read"
    """All sheets are open; nothing is decided."""
    DECIDED = "decided"
    ANSWERED = "answered"


def round_step(eoi: str) -> str:
    """What a round of assessment names as its step."""
    return f"eoi:{eoi}"


def round_id(data: ProjectData, eoi: str) -> str:
    """The id of the one round in which an expression of interest is assessed; empty without."""
    step = round_step(eoi)
    return next((str(row["id"]) for row in data.rounds if row["step"] == step), "")


def is_revealed(data: ProjectData, eoi: str) -> bool:
    """Whether the sheets about it lie open."""
    step = round_step(eoi)
    return any(row["step"] == step and row["state"] == "revealed" for row in data.rounds)


def sheets_in(data: ProjectData, eoi: str) -> tuple[Row, ...]:
    """The sheets about it that are handed in, sealed or not."""
    wanted = round_id(data, eoi)
    return tuple(
        ballot for ballot in data.ballots
        if ballot["round_id"] == wanted and ballot["sheet"] and not ballot["withdrawn"]
    )


def stage(data: ProjectData, eoi: str) -> Stage:
    """How far it is."""
    if data.cell(eoi, "reply_sent"):
        return Stage.ANSWERED
    if data.cell(eoi, "decision"):
        return Stage.DECIDED
    if is_revealed(data, eoi):
        return Stage.READ
    return Stage.READING if sheets_in(data, eoi) else Stage.NEW


def is_blind(data: ProjectData, eoi: str) -> bool:
    """Whether names stay hidden: until every assessor has saved a sheet, unless switched off."""
    if data.value(BLIND) == "no" or data.cell(eoi, "decision"):
        return False
    return not is_revealed(data, eoi)


# -- scores ---------------------------------------------------------------------------------


def criteria(index: PackIndex) -> tuple[Score5Question, ...]:
    """What is scored, each with its weight."""
    register = index.find_register(EOIS)
    fields = register.fields if register is not None else ()
    return tuple(f for f in fields if isinstance(f, Score5Question) and f.weight)


def agreed(data: ProjectData, eoi: str) -> dict[str, int]:
    """The agreed scores by criterion; what is blank or not sure stands nowhere."""
    found = {c.key: data.cell(eoi, c.key) for c in criteria(data.index)}
    return {key: value for key, value in found.items() if isinstance(value, int)}


def total(data: ProjectData, scores: Mapping[str, int | Decimal]) -> Decimal | None:
    """``Σ(weight × score) / (5 × Σ weight) × 100`` (CONTENT 3.2); nothing while one is missing."""
    asked = criteria(data.index)
    if not asked or any(c.key not in scores for c in asked):
        return None
    weighed = sum((c.weight * Decimal(scores[c.key]) for c in asked), Decimal(0))
    return 100 * weighed / (5 * sum(c.weight for c in asked))


def score(data: ProjectData, eoi: str) -> Decimal | None:
    """The agreed total of one expression of interest, 0 to 100."""
    return total(data, agreed(data, eoi))


def fit(data: ProjectData, eoi: str) -> int:
    """The agreed total as a whole number for the matching; 0 where nothing was agreed."""
    found = score(data, eoi)
    return int(half_up(found, 0)) if found is not None else 0


def spread(sheets: tuple[Row, ...], key: str) -> int:
    """How many points lie between the lowest and the highest score of a criterion."""
    given = [sheet["sheet"].get("scores", {}).get(key) for sheet in sheets]
    scores = [score for score in given if isinstance(score, int)]
    return max(scores) - min(scores) if scores else 0


def effective_level(level: Any, evidence: Any) -> int:
    """The level that counts: a claim of 3 or 4 without evidence counts one lower."""
    claimed = level if isinstance(level, int) else 0
    backed = isinstance(evidence, str) and bool(evidence.strip())
    return claimed - 1 if claimed >= EVIDENCE_FROM and not backed else claimed


# -- names and dates ------------------------------------------------------------------------


def next_code(data: ProjectData) -> str:
    """The reference of the next one, ``EOI-001`` first."""
    found = [str(row.get("code") or "") for row in data.table(EOIS)]
    numbers = [int(code[4:]) for code in found if code[:4] == "EOI-" and code[4:].isdigit()]
    return f"EOI-{max(numbers, default=0) + 1:03d}"


def names_in(data: ProjectData, eoi: str) -> tuple[str, ...]:
    """Every name by which somebody could be recognised, the longest first."""
    lead = data.people.get(data.cell(eoi, "lead") or "")
    names = [str(lead[key] or "") for key in ("name", "email")] if lead else []
    names.append(data.organisation(data.cell(eoi, "org")))
    names += [str(row["name"] or "") for row in data.table(MEMBERS, f"record:{eoi}")]
    names += [str(row["person"] or "") for row in data.table(SKILLS, f"record:{eoi}")]
    return tuple(sorted({name for name in names if len(name) > 1}, key=lambda n: (-len(n), n)))


def masking(data: ProjectData, eoi: str, instead: str) -> Callable[[str], str]:
    """What puts a word in place of every name in a text."""
    names = names_in(data, eoi)
    if not names:
        return str
    known = re.compile("|".join(re.escape(name) for name in names), re.IGNORECASE)
    return lambda text: known.sub(lambda _found: instead, text)


def seen(data: ProjectData, eoi: str, address: Address, text: str, instead: str) -> str:
    """What of a field of one may be seen now: names only when everybody has read it."""
    if not is_blind(data, eoi):
        return text
    if address.path in {f"{EOIS}.{key}" for key in NAMES}:
        return instead
    return masking(data, eoi, instead)(text)


def a_year_after(day: str) -> str:
    """Twelve months after an ISO date, the usual time to keep a record."""
    start = date.fromisoformat(day)
    last = 28 if (start.month, start.day) == (2, 29) else start.day
    return start.replace(year=start.year + 1, day=last).isoformat()
