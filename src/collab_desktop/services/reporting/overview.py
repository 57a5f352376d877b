"""All projects of a workspace side by side, ranked only among their likes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from collab_desktop.domain import standing
from collab_desktop.domain.report_parts import Fact, Marked
from collab_desktop.domain.report_portfolio import PortfolioLine, PortfolioPart
from collab_desktop.domain.rubric import Depth
from collab_desktop.services import gating, portfolio
from collab_desktop.services.reporting import money, score
from collab_desktop.services.reporting.questions import QUESTION
from collab_desktop.services.reporting.source import Source
from collab_desktop.services.reporting.words import capital


def overview(sources: Sequence[Source]) -> PortfolioPart:
    """Every project with its score; scores of another depth or pack stand apart."""
    words = sources[0].words
    groups = _groups(sources)
    places = _places(groups)
    lines = tuple(sorted(
        (_line(source, places.get(source.data.id, "")) for source in sources),
        key=lambda line: (line.score is None, -(line.score or 0), line.code),
    ))
    themes = Counter(line.theme for line in lines if line.theme)
    return PortfolioPart(
        capital(_headline(sources)), words("portfolio.note"), lines,
        tuple(Fact(words.formats.number(count), name) for name, count in themes.most_common()),
        _apart(sources, groups),
    )


def _headline(sources: Sequence[Source]) -> str:
    words = sources[0].words
    recommended = sum(_recommended(source) for source in sources)
    said = words.counted("portfolio.count", len(sources))
    if not recommended:
        return said
    return f"{said}; {words.counted('portfolio.recommended', recommended)}"


def _recommended(source: Source) -> bool:
    result = standing.priority(source.data)
    return result is not None and result.outcome == "recommend"


def _groups(sources: Sequence[Source]) -> dict[tuple[Depth, str], list[Source]]:
    """Projects with a whole, agreed score, by depth and pack."""
    groups: dict[tuple[Depth, str], list[Source]] = {}
    for source in sources:
        result = standing.priority(source.data)
        if result is None or result.total is None or result.provisional:
            continue
        key = (result.depth, source.data.index.pack.sha256)
        groups.setdefault(key, []).append(source)
    return groups


def _places(groups: dict[tuple[Depth, str], list[Source]]) -> dict[str, str]:
    """The place among the largest group of likes; ties share theirs."""
    likes = max(groups.values(), key=len, default=[])
    totals = {source.data.id: _total(source) for source in likes}
    return {
        project: f"{1 + sum(other > own for other in totals.values())}"
        + ("=" if list(totals.values()).count(own) > 1 else "")
        for project, own in totals.items()
    }


def _total(source: Source) -> Fraction:
    result = standing.priority(source.data)
    return Fraction(result.total) if result is not None and result.total is not None else Fraction()


def _apart(
    sources: Sequence[Source], groups: dict[tuple[Depth, str], list[Source]]
) -> tuple[str, ...]:
    """Who stands apart from the ranking, and why."""
    likes = max(groups.values(), key=len, default=[])
    ranked = {source.data.id for source in likes}
    found = []
    for source in sources:
        result = standing.priority(source.data)
        if source.data.id in ranked:
            continue
        if result is None or result.total is None or result.provisional:
            why = "no_score" if result is None or result.total is None else "provisional"
        elif likes and result.depth is not standing.depth(likes[0].data):
            why = f"depth_{result.depth}"
        else:
            why = "pack"
        said = source.words(f"apart.{why}")
        found.append(source.words("portfolio.apart", code=source.data.row["code"], why=said))
    return tuple(found)


def _line(source: Source, place: str) -> PortfolioLine:
    data, result = source.data, standing.priority(source.data)
    coming = next((gate for gate in gating.gate_views(data) if gate.is_next), None)
    total = None if result is None or result.total is None else float(result.total)
    return PortfolioLine(
        str(data.row["code"]), source.title() or source.text(QUESTION),
        source.text("cq.owner.owner_org"), source.text("cq.owner.theme"),
        portfolio.current_step(data), "half",
        source.words("label.next_gate", gate=coming.title) if coming else "", total,
        source.words.decimal(result.total) if result is not None else "–",
        score.outcome(source, result) if result is not None
        else Marked("open", source.words("score.none")),
        score.depth_word(source, result.depth) if result is not None else "", place,
        money.cost(source), score.lines(source, result) if result is not None else (),
    )
