"""What the votes of the partners amount to, whether there is a quorum, and what blocks the start.

Source: CONTENT 9.  The rule proposes, the chair records; every proposal names its reasons.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from collab_desktop.domain.messages import Message
from collab_desktop.domain.wording import together


class Decision(StrEnum):
    """What one partner organisation decides."""

    SUPPORT = "support"
    SUPPORT_WITH_CONDITIONS = "support_with_conditions"
    DEFER = "defer"
    DO_NOT_SUPPORT = "do_not_support"
    ABSTAIN = "abstain"
    RECUSED = "recused"


class Overall(StrEnum):
    """The overall decision."""

    APPROVED = "approved"
    APPROVED_WITH_CONDITIONS = "approved_with_conditions"
    DEFERRED = "deferred"
    NOT_APPROVED = "not_approved"

    @property
    def message(self) -> Message:
        """Its words."""
        return Message(f"governance.overall.{self.value}")


class Rule(StrEnum):
    """How a workspace lets its boards decide."""

    ALL_CORE = "all_core"
    MAJORITY = "majority"
    CHAIR = "chair"


FOR = frozenset({Decision.SUPPORT, Decision.SUPPORT_WITH_CONDITIONS})
ASIDE = frozenset({Decision.ABSTAIN, Decision.RECUSED})
"""Left out when votes are counted."""


@dataclass(frozen=True, slots=True)
class Vote:
    """The line of one partner organisation; ``decision`` is nothing until it decided."""

    organisation: str
    core: bool
    decision: Decision | None = None
    chair: bool = False
    """The voter chairs the meeting."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Something the board asks for."""

    text: str
    blocks_start: bool = False
    status: str | None = "open"
    owner: str | None = None
    due: date | None = None

    @property
    def is_open(self) -> bool:
        """Neither met nor withdrawn."""
        return self.status in {None, "open"}

    @property
    def is_complete(self) -> bool:
        """It says who and by when (G4)."""
        return bool(self.owner) and self.due is not None


@dataclass(frozen=True, slots=True)
class Attendee:
    """One person in the meeting; who withdrew for a conflict is recused."""

    organisation: str
    voting: bool
    withdrew: bool = False


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many voting members counted, and whether that is enough."""

    present: int
    required: int | None

    @property
    def met(self) -> bool | None:
        """Nothing while nobody has said how many are needed."""
        return None if self.required is None else self.present >= self.required

    @property
    def message(self) -> Message:
        """The quorum in one sentence."""
        if self.met is None:
            return Message("governance.quorum_unset", {"count": self.present})
        said = "governance.quorum_met" if self.met else "governance.quorum_missed"
        return Message(said, {"count": self.present, "required": self.required})


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the votes amount to; ``overall`` is nothing where there is no decision."""

    overall: Overall | None
    reasons: tuple[Message, ...]
    start_blocked_by: tuple[Condition, ...] = ()

    @property
    def may_start(self) -> bool:
        """Approved, and no open condition blocks the start (G5)."""
        approved = {Overall.APPROVED, Overall.APPROVED_WITH_CONDITIONS}
        return self.overall in approved and not self.start_blocked_by

    def needs_reason(self, chosen: str | None) -> bool:
        """Whether the recorded decision differs from the proposal."""
        return self.overall is not None and chosen is not None and chosen != self.overall


def propose(
    votes: Sequence[Vote], conditions: Iterable[Condition] = (), rule: Rule = Rule.ALL_CORE
) -> Proposal:
    """Propose the overall decision.

    Args:
        votes: one line for each partner organisation.
        conditions: what the board asks for; a withdrawn one counts for nothing.
        rule: the decision rule of the workspace.
    """
    asked = tuple(c for c in conditions if c.status != "withdrawn")
    blocking = tuple(c for c in asked if c.blocks_start and c.is_open)
    if all(vote.decision is None for vote in votes):
        return Proposal(None, (Message("governance.no_votes"),), blocking)
    overall, reasons = _RULES[rule](votes)
    if overall is Overall.APPROVED and (asked or _conditional(votes)):
        overall = Overall.APPROVED_WITH_CONDITIONS
        reasons = (*reasons, *_about_conditions(asked, votes))
    return Proposal(overall, (*reasons, *_about_start(overall, blocking)), blocking)


_Finding = tuple[Overall | None, tuple[Message, ...]]


def _all_core(votes: Sequence[Vote]) -> _Finding:
    """The default: all core partners support; abstaining and recused ones are left out."""
    core = [vote for vote in votes if vote.core]
    against = _organisations(core, {Decision.DO_NOT_SUPPORT})
    if against:
        return Overall.NOT_APPROVED, (_named("core_against", against),)
    waiting = _organisations(core, {Decision.DEFER})
    missing = _organisations(core, {None})
    if waiting or missing:
        kinds = (("core_defers", waiting), ("core_missing", missing))
        return Overall.DEFERRED, tuple(_named(k, names) for k, names in kinds if names)
    support = _organisations(core, FOR)
    if not support:
        return None, (Message("governance.no_support"),)
    return Overall.APPROVED, (_named("core_support", support),)


def _majority(votes: Sequence[Vote]) -> _Finding:
    """More than half of those who did not stand aside, and the chair among them."""
    counted = [vote for vote in votes if vote.decision not in ASIDE]
    chairs = [vote for vote in votes if vote.chair]
    support = len(_organisations(counted, FOR))
    against = len(_organisations(counted, {Decision.DO_NOT_SUPPORT}))
    tally = Message("governance.tally", {"count": support, "of": len(counted)})
    if not counted or not any(vote.decision for vote in counted):
        return None, (Message("governance.no_support"),)
    if any(vote.decision is Decision.DO_NOT_SUPPORT for vote in chairs):
        return Overall.NOT_APPROVED, (tally, Message("governance.chair_against"))
    if 2 * against >= len(counted):
        return Overall.NOT_APPROVED, (tally, Message("governance.no_majority_left"))
    if 2 * support <= len(counted):
        return Overall.DEFERRED, (tally, Message("governance.no_majority_yet"))
    if not chairs or any(vote.decision not in FOR for vote in chairs):
        return Overall.DEFERRED, (tally, Message("governance.chair_open"))
    return Overall.APPROVED, (tally, Message("governance.chair_support"))


def _chair(votes: Sequence[Vote]) -> _Finding:
    """The chair alone decides; a chair who stands aside leaves no decision."""
    decision = next((v.decision for v in votes if v.chair and v.decision is not None), None)
    if decision is None or decision in ASIDE:
        return None, (Message("governance.chair_none"),)
    if decision in FOR:
        return Overall.APPROVED, (Message("governance.chair_support"),)
    if decision is Decision.DEFER:
        return Overall.DEFERRED, (Message("governance.chair_defers"),)
    return Overall.NOT_APPROVED, (Message("governance.chair_against"),)


_RULES: dict[Rule, Callable[[Sequence[Vote]], _Finding]] = {
    Rule.ALL_CORE: _all_core,
    Rule.MAJORITY: _majority,
    Rule.CHAIR: _chair,
}


def _organisations(votes: Iterable[Vote], decisions: Iterable[Decision | None]) -> list[str]:
    wanted = set(decisions)
    return [vote.organisation for vote in votes if vote.decision in wanted]


def _named(cause: str, names: Sequence[str]) -> Message:
    params = {"count": len(names), "names": together(names)}
    return Message(f"governance.{cause}", params)


def _conditional(votes: Iterable[Vote]) -> list[str]:
    return _organisations(votes, {Decision.SUPPORT_WITH_CONDITIONS})


def _about_conditions(asked: Sequence[Condition], votes: Iterable[Vote]) -> tuple[Message, ...]:
    if asked:
        return (Message("governance.conditions", {"count": len(asked)}),)
    return (_named("conditions_unwritten", _conditional(votes)),)


def _about_start(overall: Overall | None, blocking: Sequence[Condition]) -> tuple[Message, ...]:
    if overall is not Overall.APPROVED_WITH_CONDITIONS or not blocking:
        return ()
    return (Message("governance.start_blocked", {"count": len(blocking)}),)


def core_undecided(votes: Iterable[Vote]) -> tuple[str, ...]:
    """Core partners that recorded nothing yet (G4)."""
    return tuple(_organisations((v for v in votes if v.core), {None}))


def core_against(votes: Iterable[Vote]) -> tuple[str, ...]:
    """Core partners that do not support (G4)."""
    return tuple(_organisations((v for v in votes if v.core), {Decision.DO_NOT_SUPPORT}))


def quorum(
    required: int | None, attendees: Iterable[Attendee], votes: Iterable[Vote] = ()
) -> Quorum:
    """Count the voting members present; recused ones do not count.

    Who withdrew is recused, and so is everybody of an organisation whose vote says so.
    """
    recused = set(_organisations(votes, {Decision.RECUSED}))
    present = [a for a in attendees if a.voting and not a.withdrew]
    return Quorum(sum(a.organisation not in recused for a in present), required)


def overdue(conditions: Iterable[Condition], today: date) -> tuple[Condition, ...]:
    """Open conditions whose date has passed."""
    return tuple(c for c in conditions if c.is_open and c.due is not None and c.due < today)
