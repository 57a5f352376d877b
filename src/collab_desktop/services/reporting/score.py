"""The priority score as it prints, with what would change it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from collab_desktop.domain import standing
from collab_desktop.domain.report_parts import Criterion, Marked, ScoreLine, ScorePart
from collab_desktop.domain.rubric import Depth, Rubric
from collab_desktop.domain.scoring import CategoryResult, Outcome, ScoreResult, Spread
from collab_desktop.domain.sensitivity import sensitivity
from collab_desktop.framework.schema import Category, RubricData
from collab_desktop.services.reporting.source import Source
from collab_desktop.services.reporting.words import Words

BROKEN = frozenset({"score.floor", "score.zero_stop"})
MARKS = {
    Outcome.RECOMMEND: "check", Outcome.DEVELOP: "warning", Outcome.DO_NOT_TAKE_FORWARD: "stop",
}


def score(source: Source) -> ScorePart | None:
    """The score; nothing before any score was agreed or revealed."""
    result, rubric = standing.priority(source.data), standing.rubric(source.data)
    if result is None or rubric is None:
        return None
    words = source.words
    return ScorePart(
        headline(words, result, rubric), _note(source, result, "long"),
        _note(source, result, "MMMd"),
        None if result.total is None else float(result.total), words.decimal(result.total),
        outcome(source, result), float(rubric.develop_from), float(rubric.recommend_from),
        float(rubric.category_attention), lines(source, result), _criteria(source, result),
        _firm(source, rubric, result), _holds(source, rubric, result),
        _floors(words, rubric, result),
        words.held(source.text("pf.recommendation.note")), _recommendation(source, result),
        words.decimal(rubric.category_attention),
    )


OF_NO_FORM = 100
"""A count of no form of its own in any language: Arabic has one for two, which 2.5 is not."""


def headline(words: Words, result: ScoreResult, rubric: Rubric) -> str:
    """Where the score stands, as half a sentence."""
    if result.total is None:
        return words("score.incomplete")
    distance = result.total - rubric.recommend_from
    if distance == 0:
        return words("score.on_line")
    points = abs(distance)
    whole = points == points.to_integral_value()
    number = words.count(int(points)) if whole else words.decimal(points)
    key = "score.above" if distance > 0 else "score.below"
    return words(key, count=int(points) if whole else OF_NO_FORM, number=number)


def outcome(source: Source, result: ScoreResult) -> Marked:
    """The outcome in words: what people recommend, else what the figures say."""
    if result.outcome is None:
        return Marked("open", source.words("score.incomplete_word"))
    return Marked(MARKS[result.outcome], source.words.say(result.outcome.message))


def depth_word(source: Source, depth: Depth) -> str:
    """Quick or full, in words."""
    return source.words("depth.quick" if depth is Depth.QUICK else "depth.full")


def _note(source: Source, result: ScoreResult, style: str) -> str:
    words, data = source.words, source.data
    scorers = len(source.value("pf.scorers.scorers") or ())
    opened = [str(r.get("revealed_at") or "") for r in data.rounds if r["step"] == "pf"]
    revealed = max(opened, default="")[:10]
    parts = [depth_word(source, result.depth)]
    if scorers:
        parts.append(words.counted("score.scorers", scorers))
    if result.provisional:
        parts.append(words("score.provisional"))
    elif revealed:
        key = "score.agreed_on" if style == "long" else "score.agreed_short"
        parts.append(words(key, date=words.date(revealed, style)))
    return words("semicolon" if style == "long" else "comma").join(parts)


# -- the rows --------------------------------------------------------------------------------------


def lines(source: Source, result: ScoreResult) -> tuple[ScoreLine, ...]:
    """One line for each category."""
    step = source.data.index.step("pf")
    texts = _anchors(step.rubric)
    spreads = {spread.item: spread for spread in result.spreads}
    return tuple(
        _line(source.words, category, texts.get(category.id), spreads.get(category.id))
        for category in result.categories
    )


def _anchors(rubric: RubricData | None) -> Mapping[str, Category]:
    return {category.key: category for category in rubric.categories} if rubric else {}


def _line(
    words: Words, category: CategoryResult, texts: Category | None, spread: Spread | None
) -> ScoreLine:
    low, high, told = _range(words, spread)
    return ScoreLine(
        category.title, None if category.mean is None else float(category.mean),
        words.decimal(category.mean), words("score.weight", weight=category.weight),
        low, high, told, words.decimal(category.points), _anchor(texts, category.mean),
        words("score.wide") if spread is not None and spread.wide else "",
    )


def _range(words: Words, spread: Spread | None) -> tuple[float | None, float | None, str]:
    if spread is None:
        return None, None, ""
    number = words.formats.number
    told = number(spread.lowest)
    if spread.highest != spread.lowest:
        told = f"{told}–{number(spread.highest)}"
    return float(spread.lowest), float(spread.highest), told


def _anchor(texts: Category | None, mean: Decimal | None) -> str:
    """The sentence of the scale that the score has reached."""
    if texts is None or mean is None:
        return ""
    reached = [a for a in texts.anchors if a.score <= mean]
    return max(reached, key=lambda a: a.score).text if reached else ""


def _criteria(source: Source, result: ScoreResult) -> tuple[Criterion, ...]:
    """Every sub-criterion with its agreed score, where they were scored."""
    step = source.data.index.step("pf")
    if result.depth is Depth.QUICK or step.rubric is None:
        return ()
    fixed = standing.agreed(source.data)
    spreads = {spread.item: spread for spread in result.spreads}
    return tuple(
        Criterion(
            category.title, criterion.title,
            _agreed(source, fixed.get(criterion.key)),
            _range(source.words, spreads.get(criterion.key))[2],
            criterion.high,
        )
        for category in step.rubric.categories for criterion in category.criteria
    )


def _agreed(source: Source, value: object) -> str:
    return source.words.formats.number(value) if isinstance(value, int) else "–"


# -- how firm --------------------------------------------------------------------------------------


def _firm(source: Source, rubric: Rubric, result: ScoreResult) -> str:
    data = source.data
    found = sensitivity(
        rubric, result.depth, standing.agreed(data), standing.revealed_sheets(data)
    )
    if found is None:
        return " ".join(source.words.say(reason.message) for reason in result.reasons)
    return " ".join(source.words.say(sentence) for sentence in found.sentences[:-1])


def _holds(source: Source, rubric: Rubric, result: ScoreResult) -> str:
    """How the outcome stands against random weightings, in one sentence."""
    data = source.data
    found = sensitivity(
        rubric, result.depth, standing.agreed(data), standing.revealed_sheets(data)
    )
    return source.words.say(found.sentences[-1]) if found is not None else ""


def _floors(words: Words, rubric: Rubric, result: ScoreResult) -> str:
    """Which floors there are, and whether one is broken."""
    broken = [r.message for r in result.reasons if r.message.id in BROKEN]
    if broken:
        return " ".join(words.say(message) for message in broken)
    levels: dict[Decimal, list[str]] = {}
    for category in rubric.categories:
        if category.floor is not None:
            levels.setdefault(category.floor, []).append(category.title)
    ordered = sorted(levels.items(), reverse=True)
    kept = words.listed([
        words("score.floor", names=words.listed(titles), line=words.decimal(line))
        for line, titles in ordered
    ])
    return f"{kept}{words('stop_mark')}" if kept else ""


def _recommendation(source: Source, result: ScoreResult) -> str:
    """What people recommend where they differ from the figures, with their reason."""
    chosen = source.value("pf.recommendation.recommendation")
    if not chosen or result.outcome is None or chosen == result.outcome:
        return ""
    label = source.chosen("pf.recommendation.recommendation", chosen)
    reason = source.text("pf.recommendation.exception")
    said = source.words("score.people_say", what=label)
    return f"{said} {reason}".strip()
