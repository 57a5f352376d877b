"""The priority score: from agreed scores to a weighted total and an outcome with its reasons.

Source: CONTENT 7.2 (a weighted sum, as multi-criteria analysis has it) and METHODS 3.  Sums are
exact fractions.  The total is rounded half up to one decimal, once; the figure that is printed is
the figure that is judged, so no paper can say "65.0" and "below 65" at the same time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from statistics import median
from typing import Literal

from collab_desktop.domain.messages import Message
from collab_desktop.domain.rounding import half_up
from collab_desktop.domain.rubric import BEST, Category, Criterion, Depth, Rubric
from collab_desktop.domain.states import Severity

Score = int | Literal["?"] | None
"""0-5; ``?`` is not sure, ``None`` is not scored; neither is ever 0."""

Figure = int | Decimal | Fraction
CONFIDENCE = {"low": Decimal("0.4"), "medium": Decimal("0.7"), "high": Decimal(1)}
NO_FIGURE = "–"


class Outcome(StrEnum):
    """What the score proposes; people decide."""

    RECOMMEND = "recommend"
    DEVELOP = "develop"
    DO_NOT_TAKE_FORWARD = "do_not_take_forward"

    @property
    def severity(self) -> Severity:
        """The shape it is shown with."""
        return _SHAPES[self]

    @property
    def message(self) -> Message:
        """Its words."""
        return Message(f"score.outcome.{self.value}")


_SHAPES = {
    Outcome.RECOMMEND: Severity.OK,
    Outcome.DEVELOP: Severity.ATTENTION,
    Outcome.DO_NOT_TAKE_FORWARD: Severity.STOP,
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one scorer handed in; a recused scorer's sheet counts nowhere."""

    scores: Mapping[str, Score]
    confidence: Mapping[str, str] = field(default_factory=dict)
    recused: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the outcome is what it is."""

    severity: Severity
    message: Message


@dataclass(frozen=True, slots=True)
class Values:
    """The scores that count, by item; medians are provisional until anything is agreed."""

    scores: Mapping[str, Fraction]
    provisional: bool


@dataclass(frozen=True, slots=True)
class Spread:
    """How far apart the scorers are on one item."""

    item: str
    title: str
    lowest: int
    highest: int
    wide: bool


@dataclass(frozen=True, slots=True)
class CategoryResult:
    """One category as it is shown and printed; figures are rounded to one decimal."""

    id: str
    title: str
    weight: Decimal
    exact: Fraction | None
    floor: Decimal | None
    incomplete: Message | None = None

    @property
    def mean(self) -> Decimal | None:
        """The category score, 0 to 5."""
        return None if self.exact is None else half_up(self.exact)

    @property
    def points(self) -> Decimal | None:
        """What the category adds when the weights sum to 100."""
        return None if self.exact is None else half_up(Fraction(self.weight) * self.exact / BEST)


@dataclass(frozen=True, slots=True)
class ScoreResult:
    """The whole result; ``outcome`` is nothing while a category is incomplete."""

    depth: Depth
    categories: tuple[CategoryResult, ...]
    total: Decimal | None
    outcome: Outcome | None
    reasons: tuple[Reason, ...]
    provisional: bool = False
    confidence: Decimal | None = None
    confidence_word: str | None = None
    spreads: tuple[Spread, ...] = ()

    @property
    def shown(self) -> str:
        """The total with one decimal, or a dash; never 0 for what is not known."""
        return NO_FIGURE if self.total is None else str(self.total)

    @property
    def talk_about(self) -> tuple[Spread, ...]:
        """The items on which the scorers are far apart."""
        return tuple(spread for spread in self.spreads if spread.wide)


def counting(
    rubric: Rubric, depth: Depth, agreed: Mapping[str, Score], sheets: Iterable[Sheet] = ()
) -> Values:
    """Take the agreed scores; before there are any, the medians of the revealed sheets."""
    items = rubric.items(depth)
    fixed = {i: Fraction(s) for i in items if isinstance(s := agreed.get(i), int)}
    if fixed:
        return Values(fixed, provisional=False)
    given = list(sheets)
    scores = {item: given_scores(given, item) for item in items}
    medians = {i: Fraction(median(map(Fraction, s))) for i, s in scores.items() if s}
    return Values(medians, provisional=True)


def given_scores(sheets: Iterable[Sheet], item: str) -> list[int]:
    """The plain scores for an item; not sure, blank and recused are left out."""
    scores = (sheet.scores.get(item) for sheet in sheets if not sheet.recused)
    return [score for score in scores if isinstance(score, int)]


def score(
    rubric: Rubric, depth: Depth, agreed: Mapping[str, Score], sheets: Sequence[Sheet] = ()
) -> ScoreResult:
    """Compute the whole result of one project.

    Args:
        rubric: categories, weights and thresholds.
        depth: quick scores categories, full scores their sub-criteria.
        agreed: the consensus by item.
        sheets: the revealed sheets, in any order.
    """
    values = counting(rubric, depth, agreed, sheets)
    confidence = confidence_index(sheets, rubric.items(depth))
    return replace(
        judge(rubric, depth, values.scores, confidence),
        provisional=values.provisional,
        confidence=None if confidence is None else half_up(confidence, 2),
        confidence_word=_confidence_word(rubric, confidence),
        spreads=_spreads(rubric, depth, sheets),
    )


def judge(
    rubric: Rubric,
    depth: Depth,
    values: Mapping[str, Figure],
    confidence: Fraction | None = None,
) -> ScoreResult:
    """Compute categories, total and outcome from the scores that count."""
    categories = tuple(_category(rubric, c, depth, values) for c in rubric.categories)
    total = weighted_total(categories)
    gaps = tuple(Reason(Severity.NOT_CHECKED, c.incomplete) for c in categories if c.incomplete)
    if total is None or gaps:
        return ScoreResult(depth, categories, None, None, gaps)
    reasons = _stops(rubric, depth, categories, values, total)
    reasons += _cautions(rubric, categories, total, confidence)
    return ScoreResult(depth, categories, total, _worst(reasons), reasons or _praise(rubric, total))


def weighted_total(categories: Iterable[CategoryResult]) -> Decimal | None:
    """``100 * sum(w * mean) / (5 * sum(w))``, one decimal, half up (CONTENT 7.2)."""
    above, below = Fraction(0), Fraction(0)
    for category in categories:
        if category.exact is None:
            return None
        above += Fraction(category.weight) * category.exact
        below += Fraction(category.weight)
    return half_up(100 * above / (BEST * below)) if below else None


def confidence_index(sheets: Iterable[Sheet], items: Iterable[str]) -> Fraction | None:
    """Mean of the stated confidences over all sheets; nothing when none was asked for."""
    asked = set(items)
    stated = [
        Fraction(CONFIDENCE[word])
        for sheet in sheets
        if not sheet.recused
        for item, word in sheet.confidence.items()
        if item in asked and word in CONFIDENCE
    ]
    return sum(stated, Fraction(0)) / len(stated) if stated else None


def _confidence_word(rubric: Rubric, index: Fraction | None) -> str | None:
    if index is None:
        return None
    if index >= Fraction(rubric.confidence_firm):
        return "firm"
    return "fair" if index >= Fraction(rubric.confidence_attention) else "shaky"


def _spreads(rubric: Rubric, depth: Depth, sheets: Sequence[Sheet]) -> tuple[Spread, ...]:
    found = []
    for item, title in rubric.items(depth).items():
        scores = given_scores(sheets, item)
        if scores:
            low, high = min(scores), max(scores)
            found.append(Spread(item, title, low, high, high - low >= rubric.wide_from))
    return tuple(found)


def _category(
    rubric: Rubric, category: Category, depth: Depth, values: Mapping[str, Figure]
) -> CategoryResult:
    """Score one category, or say what is missing for it."""
    if depth is Depth.QUICK:
        entered = values.get(category.id)
        exact = None if entered is None else Fraction(entered)
        gap = Message("score.blank", {"category": category.title}) if exact is None else None
    else:
        exact, gap = _mean(rubric, category, values)
    return CategoryResult(category.id, category.title, category.weight, exact, category.floor, gap)


def _mean(
    rubric: Rubric, category: Category, values: Mapping[str, Figure]
) -> tuple[Fraction | None, Message | None]:
    blank = next((c for c in category.criteria if c.zero_stops and c.id not in values), None)
    if blank:
        return None, _said("score.blank_essential", category, blank)
    scored = [Fraction(values[c.id]) for c in category.criteria if c.id in values]
    least = min(rubric.least_criteria, len(category.criteria))
    if len(scored) < least or not scored:
        params = {"category": category.title, "count": len(scored), "of": len(category.criteria)}
        return None, Message("score.incomplete", {**params, "least": least})
    return sum(scored, Fraction(0)) / len(scored), None


def _said(message_id: str, category: Category, criterion: Criterion) -> Message:
    return Message(message_id, {"category": category.title, "criterion": criterion.title})


def _stops(
    rubric: Rubric,
    depth: Depth,
    categories: tuple[CategoryResult, ...],
    values: Mapping[str, Figure],
    total: Decimal,
) -> tuple[Reason, ...]:
    """Say everything that means "do not take forward"."""
    found = []
    if total < rubric.develop_from:
        found.append(_about_total("score.total_low", total, rubric.develop_from))
    found += [_about_mean("score.floor", c, c.floor) for c in categories if _floor_broken(c)]
    if depth is Depth.FULL:
        found += [
            _said("score.zero_stop", category, criterion)
            for category in rubric.categories
            for criterion in category.criteria
            if criterion.zero_stops and values[criterion.id] == 0
        ]
    return tuple(Reason(Severity.STOP, message) for message in found)


def _cautions(
    rubric: Rubric,
    categories: tuple[CategoryResult, ...],
    total: Decimal,
    confidence: Fraction | None,
) -> tuple[Reason, ...]:
    """Say everything that means "develop further"; what a stop says already is left out."""
    found = []
    if rubric.develop_from <= total < rubric.recommend_from:
        found.append(_about_total("score.total_middle", total, rubric.recommend_from))
    line = rubric.category_attention
    found += [
        _about_mean("score.category_low", c, line)
        for c in categories
        if c.exact is not None and c.exact < Fraction(line) and not _floor_broken(c)
    ]
    if confidence is not None and confidence < Fraction(rubric.confidence_attention):
        found.append(Message("score.confidence_low"))
    return tuple(Reason(Severity.ATTENTION, message) for message in found)


def _praise(rubric: Rubric, total: Decimal) -> tuple[Reason, ...]:
    found = [_about_total("score.total_high", total, rubric.recommend_from)]
    if any(category.floor is not None for category in rubric.categories):
        found.append(Message("score.floors_kept"))
    return tuple(Reason(Severity.OK, message) for message in found)


def _floor_broken(category: CategoryResult) -> bool:
    if category.exact is None or category.floor is None:
        return False
    return category.exact < Fraction(category.floor)


def _about_total(message_id: str, total: Decimal, line: Decimal) -> Message:
    return Message(message_id, {"total": total, "line": line})


def _about_mean(message_id: str, category: CategoryResult, line: Decimal | None) -> Message:
    return Message(message_id, {"category": category.title, "mean": category.mean, "line": line})


def _worst(reasons: Iterable[Reason]) -> Outcome:
    severities = {reason.severity for reason in reasons}
    if Severity.STOP in severities:
        return Outcome.DO_NOT_TAKE_FORWARD
    return Outcome.DEVELOP if Severity.ATTENTION in severities else Outcome.RECOMMEND
