"""The True North check: what the ratings and red flags propose, and two runs side by side.

Source: CONTENT 7.1.  The ratings are words that a panel sets together, never votes on a number;
the rule proposes and people decide, with one sentence where they differ.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from collab_desktop.domain.messages import Message
from collab_desktop.domain.states import Severity
from collab_desktop.domain.wording import together


class Rating(StrEnum):
    """How well a question is answered; the order is from best to worst."""

    CLEAR = "clear"
    PARTLY = "partly"
    NOT_YET = "not_yet"
    NOT_ASSESSED = "not_assessed"

    @property
    def severity(self) -> Severity:
        """The shape it is shown with."""
        return _SHAPES[self]


_SHAPES = {
    Rating.CLEAR: Severity.OK,
    Rating.PARTLY: Severity.ATTENTION,
    Rating.NOT_YET: Severity.STOP,
    Rating.NOT_ASSESSED: Severity.NOT_CHECKED,
}


class Outcome(StrEnum):
    """Where the check leads."""

    PASS = "pass"
    PASS_WITH_ACTIONS = "pass_with_actions"
    REWORK = "rework"
    STOP = "stop"

    @property
    def message(self) -> Message:
        """Its words."""
        return Message(f"true_north.outcome.{self.value}")


PASSED = frozenset({Outcome.PASS, Outcome.PASS_WITH_ACTIONS})
"""The outcomes that let the prioritisation be completed."""

HARD_FLAGS = frozenset({"no_benefit", "no_user", "serious_harm"})
"""Benefit to children cannot be named · output has no user · foreseeable serious harm."""


@dataclass(frozen=True, slots=True)
class Rated:
    """One question or value with the rating of the panel."""

    key: str
    title: str
    rating: Rating = Rating.NOT_ASSESSED


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the check; ``values`` is empty where the depth does not ask for them."""

    questions: tuple[Rated, ...]
    values: tuple[Rated, ...] = ()
    flags: Mapping[str, str] = field(default_factory=dict)
    """The red flags that are up, id and title."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the rule proposes; ``outcome`` is nothing while something is not assessed."""

    outcome: Outcome | None
    reasons: tuple[Message, ...]

    def needs_reason(self, chosen: str | None) -> bool:
        """Whether people decided otherwise, which takes one sentence."""
        return self.outcome is not None and chosen is not None and chosen != self.outcome


@dataclass(frozen=True, slots=True)
class Difference:
    """One question or value in two runs."""

    key: str
    title: str
    before: Rating | None
    after: Rating | None

    @property
    def change(self) -> str:
        """``better``, ``worse``, ``same`` or ``new`` (only one of the runs assessed it)."""
        known = [Rating.CLEAR, Rating.PARTLY, Rating.NOT_YET]
        if self.before not in known or self.after not in known:
            return "same" if self.before == self.after else "new"
        step = known.index(self.after) - known.index(self.before)
        if step == 0:
            return "same"
        return "worse" if step > 0 else "better"


def propose(run: Run, hard: Collection[str] = HARD_FLAGS) -> Proposal:
    """Propose an outcome (CONTENT 7.1).

    A hard flag speaks first, whatever is still open, because no rating can change what it says.
    """
    stopping = [title for flag, title in run.flags.items() if flag in hard]
    if stopping:
        return _because(Outcome.STOP, "hard_flag", stopping)
    rated = (*run.questions, *run.values)
    open_ones = _titles(rated, Rating.NOT_ASSESSED)
    if open_ones or not run.questions:
        return _because(None, "not_assessed", open_ones)
    return _rework(run) or _pass(run, rated)


def _rework(run: Run) -> Proposal | None:
    not_yet = _titles((*run.questions, *run.values), Rating.NOT_YET)
    if not_yet:
        return _because(Outcome.REWORK, "not_yet", not_yet)
    partly = _titles(run.questions, Rating.PARTLY)
    return _because(Outcome.REWORK, "several_partly", partly) if len(partly) >= 2 else None


def _pass(run: Run, rated: tuple[Rated, ...]) -> Proposal:
    reasons = []
    if run.flags:
        reasons.append(_reason("soft_flag", list(run.flags.values())))
    partly = _titles(rated, Rating.PARTLY)
    if partly:
        reasons.append(_reason("partly", partly))
    if reasons:
        return Proposal(Outcome.PASS_WITH_ACTIONS, tuple(reasons))
    return _because(Outcome.PASS, "all_clear", [r.title for r in run.questions])


def _titles(rated: tuple[Rated, ...], rating: Rating) -> list[str]:
    return [r.title for r in rated if r.rating is rating]


def _because(outcome: Outcome | None, cause: str, names: list[str]) -> Proposal:
    return Proposal(outcome, (_reason(cause, names),))


def _reason(cause: str, names: list[str]) -> Message:
    params = {"count": len(names), "names": together(names)}
    return Message(f"true_north.{cause}", params)


def counts(run: Run) -> tuple[Message, ...]:
    """The four answers in words for a headline, e.g. "3 answers are clear", "1 is partly clear"."""
    found = ((rating, len(_titles(run.questions, rating))) for rating in Rating)
    return tuple(Message(f"true_north.count.{r.value}", {"count": n}) for r, n in found if n)


def compare(before: Run, after: Run) -> tuple[Difference, ...]:
    """Two runs side by side, in the order of the later one."""
    earlier = {r.key: r for r in (*before.questions, *before.values)}
    later = {r.key: r for r in (*after.questions, *after.values)}
    found = [
        Difference(r.key, r.title, earlier[r.key].rating if r.key in earlier else None, r.rating)
        for r in later.values()
    ]
    gone = (r for r in earlier.values() if r.key not in later)
    return (*found, *(Difference(r.key, r.title, r.rating, None) for r in gone))
