"""The part of a document's frozen data that sets all projects side by side."""

from __future__ import annotations

from dataclasses import dataclass

from collab_desktop.domain.report_parts import Fact, Marked, ScoreLine


@dataclass(frozen=True, slots=True)
class PortfolioLine:
    """One project of the portfolio."""

    code: str
    title: str
    owner: str
    theme: str
    step: str
    mark: str
    gate: str
    score: float | None
    score_text: str
    outcome: Marked
    depth: str
    place: str
    cost: str
    lines: tuple[ScoreLine, ...] = ()


@dataclass(frozen=True, slots=True)
class PortfolioPart:
    """All projects side by side."""

    headline: str
    note: str
    projects: tuple[PortfolioLine, ...]
    themes: tuple[Fact, ...]
    apart: tuple[str, ...]
