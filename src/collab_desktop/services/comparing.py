"""Projects side by side: ranks, category scores, cost and theme (CONTENT 7.2)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from collab_desktop.domain import comparison, standing
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.states import Severity
from collab_desktop.services.session import Session
from collab_desktop.services.texts import Voice

THEME = "cq.owner.theme"
ACROSS, UP = "deliverability", "impact"
"""The categories along the two axes of the bubble chart."""


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """One project of the comparison; ``rank`` is nothing for one that stands apart."""

    project_id: str
    code: str
    title: str
    theme: str
    total: str
    outcome: Message | None
    severity: Severity
    rank: int | None
    tied: bool
    apart: Message | None
    bars: tuple[tuple[str, Decimal | None], ...]
    """Title and score of each category, 0 to 5, in the order of the rubric."""
    across: Decimal | None = None
    up: Decimal | None = None
    cost: int | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """Ranked projects first, then those that stand apart, each with the reason."""

    rows: tuple[ComparedRow, ...]
    notes: tuple[Message, ...]
    themes: tuple[tuple[str, str], ...]
    """Slug and words of every theme that a project of the workspace has."""
    titles: tuple[str, str] = ("", "")
    """Words of the two axes."""


def compared(session: Session, theme: str = "") -> Compared:
    """Compare the projects of a workspace, or those of one theme.

    Args:
        session: the open workspace.
        theme: slug of a theme; all projects when empty.
    """
    everything = [session.project(str(row["id"])) for row in session.project_rows()]
    themes = {str(d.value(THEME)): _theme(d) for d in everything if d.value(THEME)}
    shown = [d for d in everything if not theme or d.value(THEME) == theme]
    found = comparison.compare([_scored(data) for data in shown])
    by_id = {data.id: data for data in shown}
    return Compared(
        tuple(_row(by_id[row.project.id], row, session.voice) for row in found.rows), found.notes,
        tuple(sorted(themes.items(), key=lambda item: item[1])), _axes(everything),
    )


def _scored(data: ProjectData) -> comparison.Scored:
    return comparison.Scored(
        data.id, str(data.row["title"] or ""), str(data.row["pack"]), standing.priority(data),
        str(data.value(THEME) or ""),
    )


def _theme(data: ProjectData) -> str:
    return standing.label(data.index.find(THEME), str(data.value(THEME) or ""))


def _row(data: ProjectData, row: comparison.Row, voice: Voice) -> ComparedRow:
    result = row.project.result
    means = {c.id: c.mean for c in result.categories} if result is not None else {}
    total = standing.budget(data).cash
    return ComparedRow(
        data.id, str(data.row["code"] or ""), row.project.title, _theme(data),
        voice.figure(row.total),
        row.outcome.message if row.outcome else None,
        row.outcome.severity if row.outcome else Severity.NOT_CHECKED,
        row.rank, row.tied, row.apart,
        tuple((c.title, c.mean) for c in result.categories) if result is not None else (),
        means.get(ACROSS), means.get(UP), total or None, standing.currency(data),
    )


def _axes(projects: list[ProjectData]) -> tuple[str, str]:
    for data in projects:
        rubric = standing.rubric(data)
        if rubric is not None:
            titles = {c.id: c.title for c in rubric.categories}
            return titles.get(ACROSS, ACROSS), titles.get(UP, UP)
    return ACROSS, UP
