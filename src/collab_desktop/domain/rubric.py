"""What the prioritisation scores with: categories, weights, floors and thresholds, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collab_desktop.framework.schema import RubricData

BEST = 5
"""The upper end of the scale; the lower end is 0."""


class Depth(StrEnum):
    """How closely was looked (CONTENT 0.9)."""

    QUICK = "quick"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One sub-criterion; where ``zero_stops``, a 0 stops the project and a blank is a gap."""

    id: str
    title: str
    zero_stops: bool = False


@dataclass(frozen=True, slots=True)
class Category:
    """One category with its weight and the mean below which nothing is recommended."""

    id: str
    title: str
    weight: Decimal
    criteria: tuple[Criterion, ...] = ()
    floor: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Rubric:
    """Everything the score is computed with (CONTENT 7.2); the numbers come from the pack."""

    categories: tuple[Category, ...]
    recommend_from: Decimal = Decimal(65)
    develop_from: Decimal = Decimal(45)
    category_attention: Decimal = Decimal("2.5")
    confidence_attention: Decimal = Decimal("0.55")
    confidence_firm: Decimal = Decimal("0.8")
    least_criteria: int = 3
    wide_from: int = 2

    @property
    def weights(self) -> dict[str, Decimal]:
        """Weight by category id."""
        return {category.id: category.weight for category in self.categories}

    def reweighted(self, weights: Mapping[str, Decimal]) -> Rubric:
        """The same rubric with other weights; a category that is not named keeps its own."""
        changed = (replace(c, weight=weights.get(c.id, c.weight)) for c in self.categories)
        return replace(self, categories=tuple(changed))

    def items(self, depth: Depth) -> dict[str, str]:
        """What a sheet of that depth scores: id and title, in order."""
        if depth is Depth.QUICK:
            return {category.id: category.title for category in self.categories}
        return {c.id: c.title for category in self.categories for c in category.criteria}


def rubric_of(data: RubricData) -> Rubric:
    """Read the rubric of a framework pack."""
    return Rubric(
        tuple(
            Category(
                category.key,
                category.title,
                Decimal(category.weight),
                tuple(Criterion(c.key, c.title, c.zero_stops) for c in category.criteria),
                None if category.floor is None else Decimal(category.floor),
            )
            for category in data.categories
        ),
        recommend_from=Decimal(data.recommend_from),
        develop_from=Decimal(data.develop_from),
        category_attention=Decimal(data.category_attention),
        confidence_attention=Decimal(data.confidence_attention),
        least_criteria=data.least_criteria,
        wide_from=data.wide_from,
    )
