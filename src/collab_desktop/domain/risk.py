"""Risks: score, band, the override for harm to children, and which stand on top.

Source: CONTENT 0.6.  A low chance of serious harm to a child can still be a high risk, so such a
row is shown at least as high, whatever its likelihood.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from collab_desktop.domain.messages import Message
from collab_desktop.domain.states import Severity

CHILDREN = "childrens_rights"
"""Slug of the category "children's rights & safeguarding"."""

GRAVE_FROM = 4
"""From this severity on the override holds."""

BOARD_ATTENTION = 15
"""A residual score from here on is a warning before the board (G3)."""


class Band(StrEnum):
    """The words for a score; the order is from least to most."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"
    SEVERE = "severe"

    @property
    def severity(self) -> Severity:
        """The shape it is shown with."""
        return _SHAPES[self]

    @property
    def message(self) -> Message:
        """Its word."""
        return Message(f"risk.band.{self.value}")


_SHAPES = {
    Band.LOW: Severity.OK,
    Band.MODERATE: Severity.ATTENTION,
    Band.HIGH: Severity.STOP,
    Band.SEVERE: Severity.STOP,
}
_FROM = {Band.SEVERE: 15, Band.HIGH: 10, Band.MODERATE: 5, Band.LOW: 1}
_ORDER = list(Band)


@dataclass(frozen=True, slots=True)
class Rating:
    """Likelihood times severity, and the band it is shown in."""

    likelihood: int
    severity: int
    score: int
    band: Band
    raised: bool
    """The band is higher than the score alone, because children could come to grave harm."""

    @property
    def message(self) -> Message:
        """The score in words, with the reason where it was raised."""
        said = "risk.raised" if self.raised else "risk.rated"
        return Message(said, {"score": self.score, "band": self.band.message})


@dataclass(frozen=True, slots=True)
class Risk:
    """One row of the risk register, as far as it is computed with; blanks are ``None``."""

    id: str
    title: str
    category: str | None = None
    likelihood: int | None = None
    severity: int | None = None
    residual_likelihood: int | None = None
    residual_severity: int | None = None
    status: str | None = "open"

    @property
    def before(self) -> Rating | None:
        """The risk as it is without a response."""
        return rate(self.likelihood, self.severity, self.category)

    @property
    def residual(self) -> Rating | None:
        """The risk that is left; nothing until it was judged."""
        return rate(self.residual_likelihood, self.residual_severity, self.category)

    @property
    def present(self) -> Rating | None:
        """What counts now: what is left, or the first judgement while nothing else is known."""
        return self.residual or self.before

    @property
    def is_open(self) -> bool:
        """Whether it still can happen."""
        return self.status in {None, "open"}


def band_of(score: int) -> Band:
    """1-4 low, 5-9 moderate, 10-14 high, 15-25 severe."""
    return next(band for band, least in _FROM.items() if score >= least or band is Band.LOW)


def rate(
    likelihood: int | None, severity: int | None, category: str | None = None
) -> Rating | None:
    """Rate one risk; nothing while likelihood or severity is blank.

    Raises:
        ValueError: a figure is not from 1 to 5.
    """
    if likelihood is None or severity is None:
        return None
    if likelihood not in range(1, 6) or severity not in range(1, 6):
        raise ValueError((likelihood, severity))
    plain = band_of(likelihood * severity)
    grave = category == CHILDREN and severity >= GRAVE_FROM
    band = max(plain, Band.HIGH, key=_ORDER.index) if grave else plain
    return Rating(likelihood, severity, likelihood * severity, band, band is not plain)


def top_risks(risks: Iterable[Risk], most: int = 5) -> tuple[Risk, ...]:
    """The open risks that weigh most now: by band, score, severity, then in their own order."""
    rated = [risk for risk in risks if risk.is_open and risk.present is not None]
    return tuple(sorted(rated, key=_weight, reverse=True)[:most])


def _weight(risk: Risk) -> tuple[int, int, int]:
    rating = risk.present
    return (_ORDER.index(rating.band), rating.score, rating.severity) if rating else (-1, 0, 0)


def highest_residual(risks: Iterable[Risk]) -> int:
    """The highest score that is left among open risks; 0 when none was judged."""
    return max((r.residual.score for r in risks if r.is_open and r.residual), default=0)


def by_cell(risks: Iterable[Risk]) -> Mapping[tuple[int, int], tuple[Risk, ...]]:
    """Open risks by likelihood and severity as they stand now, for the 5 by 5 matrix."""
    cells: dict[tuple[int, int], tuple[Risk, ...]] = {}
    for risk in risks:
        rating = risk.present
        if risk.is_open and rating is not None:
            cell = (rating.likelihood, rating.severity)
            cells[cell] = (*cells.get(cell, ()), risk)
    return cells
