"""Safeguarding: the level that a screening sets, and what one person still needs (CONTENT 11)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from collab_desktop.domain.messages import Message
from collab_desktop.domain.states import Severity

MONTHS_VALID = 12
"""Training and signature hold for a year."""
SOON_DAYS = 30
"""From so many days before the end on, a year that runs out is pointed out."""
YES = frozenset({"yes", "unsure"})
"""Unsure counts as yes."""
DIRECT_BY = ("in_person", "overnight")
INDIRECT_BY = ("online", "partner", "distressing")
DATA_BY = ("identifiable", "images", "reveal")
RAISED_WITH = ("online", "partner", "identifiable")
SCREENED = (*DIRECT_BY, *INDIRECT_BY, *DATA_BY, "raised_risk", "abroad")


class Level(IntEnum):
    """How much care a project asks for."""

    BASELINE = 0
    DATA = 1
    INDIRECT = 2
    DIRECT = 3

    @property
    def key(self) -> str:
        """Its slug."""
        return self.name.lower()

    @property
    def message(self) -> Message:
        """Its word."""
        return Message(f"safe.level.{self.key}")


class Signed(StrEnum):
    """How a signature under the statement stands."""

    NONE = "none"
    HOLDS = "holds"
    EARLIER = "earlier"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Screening:
    """The level, which answers set it, whether it was raised by one, and what is not answered."""

    level: Level
    reasons: tuple[str, ...] = ()
    raised: bool = False
    unanswered: tuple[str, ...] = ()


def screen(answers: Mapping[str, str | None]) -> Screening:
    """Set the level from the ten answers: 0 none, 1 data, 2 indirect, 3 direct contact.

    Raised risk together with contact or recognisable data raises it by one, to 3 at most.
    """
    said = frozenset(key for key in SCREENED if answers.get(key) in YES)
    level = Level.BASELINE
    by: tuple[str, ...] = ()
    for found, keys in ((Level.DIRECT, DIRECT_BY), (Level.INDIRECT, INDIRECT_BY),
                        (Level.DATA, DATA_BY)):
        if said & set(keys):
            level, by = found, keys
            break
    raised = "raised_risk" in said and bool(said & set(RAISED_WITH)) and level < Level.DIRECT
    reasons = tuple(key for key in by if key in said)
    if raised:
        level, reasons = Level(level + 1), (*reasons, "raised_risk")
    return Screening(
        level, reasons, raised, tuple(key for key in SCREENED if answers.get(key) is None)
    )


def needed(level: Level, contact: str | None, *, everybody: bool = True) -> tuple[str, ...]:
    """The kinds of training one person needs.

    Args:
        level: of the project.
        contact: how close this person comes: none, data, indirect or direct.
        everybody: whether everybody is trained, or only who has contact.
    """
    close = contact in {"indirect", "direct"}
    if not everybody and contact in {None, "none"}:
        return ()
    if level is Level.DIRECT or (level is Level.INDIRECT and close):
        return ("bespoke",)
    if level is Level.DATA or contact == "data":
        return ("standard", "data")
    return ("standard",)


def a_year_after(day: date) -> date:
    """The same day of the next year; the last of February for a leap day."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


@dataclass(frozen=True, slots=True)
class Session:
    """One training: what kind, when, and who stayed to the end."""

    kind: str
    day: date
    attendees: frozenset[str]


def trained_on(
    person: str, kinds: Iterable[str], sessions: Iterable[Session], typed: date | None = None
) -> date | None:
    """Since when a person has all the training needed; what was typed counts for all of it.

    A bespoke session counts for the standard one.
    """
    if typed is not None:
        return typed
    attended = [s for s in sessions if person in s.attendees]
    latest = []
    for kind in kinds:
        days = [s.day for s in attended if kind == s.kind or (kind, s.kind) == BETTER]
        if not days:
            return None
        latest.append(max(days))
    return min(latest, default=None)


BETTER = ("standard", "bespoke")


@dataclass(frozen=True, slots=True)
class Standing:
    """What one person has, and whether work may begin for this person."""

    person: str
    contact: str | None
    kinds: tuple[str, ...]
    trained: date | None
    signed: Signed
    signed_on: date | None
    check_open: bool
    today: date

    @property
    def expires(self) -> date | None:
        """When the training runs out."""
        return a_year_after(self.trained) if self.trained and self.kinds else None

    @property
    def signature_expires(self) -> date | None:
        """When the signature runs out."""
        return a_year_after(self.signed_on) if self.signed_on else None

    @property
    def is_signed(self) -> bool:
        """Whether the statement as it stands now is signed."""
        return self.signed is Signed.HOLDS

    @property
    def is_trained(self) -> bool:
        """Whether all training needed was done within the last year, or none is needed."""
        return not self.kinds or (self.expires is not None and self.expires >= self.today)

    @property
    def first_end(self) -> date | None:
        """The day on which training or signature runs out first."""
        return min((d for d in (self.expires, self.signature_expires) if d), default=None)

    @property
    def reasons(self) -> tuple[Message, ...]:
        """Why this person may not begin; none when nothing is missing."""
        found = [] if self.is_signed else [Message(f"safe.signed.{self.signed.value}")]
        if not self.is_trained:
            found.append(Message("safe.training_old" if self.trained else "safe.training_open"))
        if self.check_open:
            found.append(Message("safe.check_open"))
        return tuple(found)

    @property
    def severity(self) -> Severity:
        """Stop while anything is missing, attention in the last month of a year."""
        if self.reasons:
            return Severity.STOP
        end = self.first_end
        soon = end is not None and (end - self.today).days <= SOON_DAYS
        return Severity.ATTENTION if soon else Severity.OK
