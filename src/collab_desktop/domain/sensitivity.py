"""How firm is the outcome: other weights, one point more or less, ten thousand random weightings.

Source: CONTENT 7.2 and METHODS 3.  Floors do not depend on weights, so only the total is looked at
when weights move; points are judged by the same rules as the score itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from random import Random
from typing import Any

from collab_desktop.domain.messages import Message
from collab_desktop.domain.rounding import half_up
from collab_desktop.domain.rubric import BEST, Depth, Rubric
from collab_desktop.domain.scoring import (
    Outcome,
    Reason,
    ScoreResult,
    Sheet,
    confidence_index,
    counting,
    judge,
)
from collab_desktop.domain.scoring import Score as Given
from collab_desktop.domain.wording import either

STEP = 10
"""Points by which each weight is moved, up and down."""

DRAWS = 10_000
CONCENTRATION = 100.0
"""How closely the random weightings lie around the chosen ones: at 100, a weight of 25 moves
within about 10 points either way in most draws, the same reach as ``STEP``."""

SEED = 20_26
MOST_NAMED = 5
HALF_A_TENTH = Fraction(1, 20)


@dataclass(frozen=True, slots=True)
class WeightShift:
    """One weight moved, the others scaled so that the sum stays."""

    category: str
    title: str
    points: int
    total: Decimal
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class PointFlip:
    """One point more or less that changes the outcome."""

    item: str
    title: str
    points: int
    outcome: Outcome
    reason: Reason


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """The strip below the score and its sentences."""

    outcome: Outcome
    shifts: tuple[WeightShift, ...]
    smallest_flip: WeightShift | None
    point_flips: tuple[PointFlip, ...]
    holds: int
    """In how many of ``draws`` random weightings the outcome is the same."""
    draws: int
    sentences: tuple[Message, ...]


def sensitivity(
    rubric: Rubric,
    depth: Depth,
    agreed: Mapping[str, Given],
    sheets: Sequence[Sheet] = (),
    *,
    draws: int = DRAWS,
    seed: int = SEED,
) -> Sensitivity | None:
    """Look at the outcome from all sides; nothing while the score is incomplete."""
    values = counting(rubric, depth, agreed, sheets).scores
    confidence = confidence_index(sheets, rubric.items(depth))
    result = judge(rubric, depth, values, confidence)
    if result.outcome is None:
        return None
    weighing = _Weighing(rubric, result)
    shifts = tuple(weighing.shifts(STEP))
    smallest = weighing.smallest_flip()
    flips = tuple(_point_flips(rubric, depth, values, confidence, result.outcome))
    holds = weighing.holds(draws, Random(seed))
    sentences = (
        _weights_sentence(shifts, smallest, result.outcome),
        *_points_sentences(flips),
        _share_sentence(holds, draws),
    )
    return Sensitivity(result.outcome, shifts, smallest, flips, holds, draws, sentences)


class _Weighing:
    """The total of fixed category scores under other weights."""

    def __init__(self, rubric: Rubric, result: ScoreResult) -> None:
        self._rubric = rubric
        self._categories = result.categories
        self._means = {c.id: c.exact or Fraction(0) for c in result.categories}
        self._weights = {c.id: Fraction(c.weight) for c in result.categories}
        self._sum = sum(self._weights.values(), Fraction(0))
        self._unmoved = result.outcome
        self._worst_without_total = self._others_say(result)

    def _others_say(self, result: ScoreResult) -> Outcome:
        """The outcome that floors, low categories and confidence allow whatever the total is."""
        about_total = {"score.total_low", "score.total_middle", "score.total_high"}
        said = {r.severity for r in result.reasons if r.message.id not in about_total}
        worst = (Outcome.DO_NOT_TAKE_FORWARD, Outcome.DEVELOP)
        return next((o for o in worst if o.severity in said), Outcome.RECOMMEND)

    def outcome(self, total: Decimal) -> Outcome:
        """The outcome for a total."""
        if total < self._rubric.develop_from:
            return Outcome.DO_NOT_TAKE_FORWARD
        lower = Outcome.DEVELOP if total < self._rubric.recommend_from else Outcome.RECOMMEND
        order = list(Outcome)
        return max(lower, self._worst_without_total, key=order.index)

    def shifts(self, points: int) -> Iterator[WeightShift]:
        """Each weight ``points`` lower and higher, where it can be."""
        for category in self._categories:
            for moved in (-points, points):
                weight = min(max(self._weights[category.id] + moved, Fraction(0)), self._sum)
                real = weight - self._weights[category.id]
                if real:
                    total = self._total_with(category.id, weight)
                    yield WeightShift(
                        category.id, category.title, int(real), total, self.outcome(total)
                    )

    def _total_with(self, category: str, weight: Fraction) -> Decimal:
        own = self._weights[category]
        rest = self._sum - own
        if rest:
            others = sum(
                (w * self._means[i] for i, w in self._weights.items() if i != category), Fraction(0)
            )
            average = others / rest
        else:
            means = [mean for i, mean in self._means.items() if i != category]
            average = sum(means, Fraction(0)) / len(means) if means else self._means[category]
        mean = (weight * self._means[category] + (self._sum - weight) * average) / self._sum
        return half_up(100 * mean / BEST)

    def smallest_flip(self) -> WeightShift | None:
        """The smallest change of one weight, in whole points, that changes the outcome."""
        for points in range(1, int(self._sum) + 1):
            for shift in self.shifts(points):
                if abs(shift.points) == points and shift.outcome is not self._unmoved:
                    return shift
        return None

    def holds(self, draws: int, random: Random) -> int:
        """In how many random weightings (Dirichlet around the chosen ones) the outcome stays."""
        band = self._band()
        totals = [20 * mean for i, mean in self._means.items() if self._weights[i]]
        low, high = band
        if not totals or all(low <= total < high for total in totals):
            return draws
        pairs = [
            (float(self._weights[i] / self._sum) * CONCENTRATION, float(20 * self._means[i]))
            for i in self._means
            if self._weights[i]
        ]
        return _draws_within(pairs, float(low), float(high), draws, random)

    def _band(self) -> tuple[Fraction, Fraction]:
        """From where and up to where an exact total means the present outcome."""
        nothing, everything = Fraction(-1), Fraction(101)
        develop, recommend = (
            Fraction(line) - HALF_A_TENTH
            for line in (self._rubric.develop_from, self._rubric.recommend_from)
        )
        if self._worst_without_total is Outcome.DO_NOT_TAKE_FORWARD:
            return nothing, everything
        if self._unmoved is Outcome.DO_NOT_TAKE_FORWARD:
            return nothing, develop
        if self._unmoved is Outcome.RECOMMEND:
            return recommend, everything
        caution = self._worst_without_total is Outcome.DEVELOP
        return develop, everything if caution else recommend


def _draws_within(
    pairs: Sequence[tuple[float, float]], low: float, high: float, draws: int, random: Random
) -> int:
    """Count the weighted means in ``[low, high)``; a Dirichlet draw is gammas over their sum."""
    gamma = random.gammavariate
    found = 0
    for _ in range(draws):
        weight = total = 0.0
        for alpha, value in pairs:
            drawn = gamma(alpha, 1.0)
            weight += drawn
            total += drawn * value
        found += low * weight <= total < high * weight
    return found


def _point_flips(
    rubric: Rubric,
    depth: Depth,
    values: Mapping[str, Fraction],
    confidence: Fraction | None,
    outcome: Outcome,
) -> Iterator[PointFlip]:
    """Every single score that changes the outcome when it is one point lower or higher."""
    order = list(Outcome)
    for item, title in rubric.items(depth).items():
        for points in (-1, 1):
            moved = values[item] + points if item in values else Fraction(-1)
            if not 0 <= moved <= BEST:
                continue
            other = judge(rubric, depth, {**values, item: moved}, confidence)
            if other.outcome is not None and other.outcome is not outcome:
                worse = order.index(other.outcome) > order.index(outcome)
                shape = other.outcome.severity
                reason = next(r for r in other.reasons if r.severity is shape)
                if worse == (points < 0):
                    yield PointFlip(item, title, points, other.outcome, reason)


def _weights_sentence(
    shifts: Sequence[WeightShift], smallest: WeightShift | None, outcome: Outcome
) -> Message:
    """Say whether ten points matter, and if so the smallest change that does."""
    if smallest is None:
        return Message("sensitivity.weights_never")
    if all(shift.outcome is outcome for shift in shifts) and abs(smallest.points) > STEP:
        return Message("sensitivity.weights_hold", {"points": STEP})
    direction = "more" if smallest.points > 0 else "less"
    return Message(
        f"sensitivity.weight_{direction}",
        {
            "category": smallest.title,
            "count": abs(smallest.points),
            "outcome": smallest.outcome.message,
        },
    )


def _points_sentences(flips: Sequence[PointFlip]) -> Iterator[Message]:
    """One sentence for each direction and cause, naming all items it is true of."""
    groups: dict[tuple[int, str], list[PointFlip]] = {}
    for flip in flips:
        groups.setdefault((flip.points, flip.reason.message.id), []).append(flip)
    for (points, cause), group in groups.items():
        params = {"count": len(group), "items": _named([flip.title for flip in group])}
        outcome, line = group[0].outcome.message, group[0].reason.message.params.get("line")
        if points > 0:
            yield Message("sensitivity.point_more", {**params, "outcome": outcome})
        else:
            why = _WHY.get(cause, "sensitivity.point_less")
            yield Message(why, {**params, "outcome": outcome, "line": line})


def _named(titles: Sequence[str]) -> Any:
    """The items by name, or how many there are where a sentence cannot hold them."""
    if len(titles) > MOST_NAMED:
        return Message("sensitivity.any_of", {"count": len(titles)})
    return either(titles)


_WHY = {
    "score.category_low": "sensitivity.point_less_category",
    "score.floor": "sensitivity.point_less_floor",
    "score.total_low": "sensitivity.point_less_total",
    "score.total_middle": "sensitivity.point_less_total",
    "score.zero_stop": "sensitivity.point_less_zero",
}


def _share_sentence(holds: int, draws: int) -> Message:
    if holds == draws:
        return Message("sensitivity.share_all", {"draws": draws})
    share = min(max(half_up(Fraction(100 * holds, draws), 0), Decimal(1)), Decimal(99))
    return Message("sensitivity.share", {"share": int(share), "draws": draws})
