"""Projects side by side: ranked only where their scores mean the same.

Source: CONTENT 7.2.  A rank needs the same depth and the same pack version; the others stand apart
and it says why.  Weights are stored with each score; a comparison may use one common set and says
so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction

from collab_desktop.domain.messages import Message
from collab_desktop.domain.rubric import Depth, Rubric
from collab_desktop.domain.scoring import CategoryResult, Outcome, ScoreResult, weighted_total


@dataclass(frozen=True, slots=True)
class Scored:
    """One project with its score."""

    id: str
    title: str
    pack: str
    """Id, version and hash of the pack it was scored with."""
    result: ScoreResult | None
    theme: str = ""
    cost: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the comparison; ``rank`` is nothing for one that stands apart."""

    project: Scored
    total: Decimal | None
    outcome: Outcome | None
    rank: int | None = None
    tied: bool = False
    apart: Message | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Ranked projects first, then those that stand apart."""

    rows: tuple[Row, ...]
    depth: Depth | None
    pack: str | None
    notes: tuple[Message, ...]

    @property
    def ranked(self) -> tuple[Row, ...]:
        """Only the projects that can be compared."""
        return tuple(row for row in self.rows if row.rank is not None)


def compare(projects: Sequence[Scored], common: Rubric | None = None) -> Comparison:
    """Rank the projects that share depth and pack; the largest such group is the ranking.

    Args:
        projects: in any order.
        common: recalculate all totals with the weights of this rubric.
    """
    key = _largest_group(projects)
    rows = [_row(project, common) for project in projects]
    inside = [row for row in rows if key is not None and _key(row.project) == key]
    outside = [
        replace(row, apart=_why_apart(row.project, key)) for row in rows if row not in inside
    ]
    depth, pack = key or (None, None)
    return Comparison((*_ranked(inside), *outside), depth, pack, _notes(inside, common))


_Key = tuple[Depth, str]


def _key(project: Scored) -> _Key | None:
    """What two scores must share; nothing while a score is incomplete or only provisional."""
    result = project.result
    if result is None or result.total is None or result.provisional:
        return None
    return result.depth, project.pack


def _largest_group(projects: Sequence[Scored]) -> _Key | None:
    """The group with most projects; among equals the deeper look, then the later pack."""
    sizes = Counter(key for project in projects if (key := _key(project)) is not None)
    if not sizes:
        return None
    return max(sizes, key=lambda key: (sizes[key], key[0] is Depth.FULL, key[1]))


def _row(project: Scored, common: Rubric | None) -> Row:
    result = project.result
    if result is None or result.total is None:
        return Row(project, None, None)
    if common is None:
        return Row(project, result.total, result.outcome)
    total = total_with(result.categories, common.weights)
    return Row(project, total, None)


def total_with(
    categories: Sequence[CategoryResult], weights: Mapping[str, Decimal]
) -> Decimal | None:
    """The total of fixed category scores under other weights; one decimal."""
    same = (replace(c, weight=weights.get(c.id, Decimal(0))) for c in categories)
    return weighted_total(same)


def _ranked(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Best first; equal totals share a rank, and the next rank is left out."""
    totals = [row.total or Decimal(0) for row in rows]
    ranked = [
        replace(row, rank=1 + sum(t > own for t in totals), tied=totals.count(own) > 1)
        for row, own in zip(rows, totals, strict=True)
    ]
    return tuple(sorted(ranked, key=lambda row: (row.rank or 0, row.project.title, row.project.id)))


def _why_apart(project: Scored, key: _Key | None) -> Message:
    result = project.result
    if result is None or result.total is None:
        return Message("comparison.no_score")
    if result.provisional:
        return Message("comparison.provisional")
    if key is not None and result.depth is not key[0]:
        return Message(f"comparison.depth_{result.depth.value}")
    return Message("comparison.pack")


def _notes(rows: Sequence[Row], common: Rubric | None) -> tuple[Message, ...]:
    if common is not None:
        return (Message("comparison.common_weights"),)
    chosen = {_weights(row.project.result) for row in rows if row.project.result is not None}
    return (Message("comparison.own_weights"),) if len(chosen) > 1 else ()


def _weights(result: ScoreResult) -> tuple[tuple[str, Fraction], ...]:
    return tuple((c.id, Fraction(c.weight)) for c in result.categories)
