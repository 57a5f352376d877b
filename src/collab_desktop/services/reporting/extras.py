"""Papers of single steps that a board pack may take in as parts of its own (CONTENT 9)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Final

from collab_desktop.domain import progress
from collab_desktop.domain.paper_parts import PaperPart
from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.states import Status
from collab_desktop.services.reporting import ethics, initiation
from collab_desktop.services.reporting.source import Source

OFFERED: Final[Mapping[str, tuple[str, Callable[[Source], PaperPart]]]] = {
    "project_initiation_short": ("pid", initiation.short),
    "impact_assessment": ("pid", initiation.assessment),
    "ethics_summary": ("ethics", ethics.short),
}
"""Papers by the name of their document, with the step they tell of."""


def with_extras(source: Source, found: ReportData, added: Collection[str]) -> ReportData:
    """A pack that offers the papers of steps that have begun, and holds those that were chosen.

    Args:
        source: the project.
        found: the pack.
        added: the names of the papers to take in, as they were offered.
    """
    named = {_name(source, key): fill for key, (step, fill) in OFFERED.items()
             if _has_begun(source, step) and _name(source, key)}
    chosen = tuple((name, fill(source)) for name, fill in named.items() if name in added)
    return replace(found, offers=tuple(named), extras=chosen)


def _has_begun(source: Source, step: str) -> bool:
    data = source.data
    return data.index.find_step(step) is not None and progress.step_status(
        data, step) is not Status.NOT_STARTED


def _name(source: Source, document: str) -> str:
    """What the pack calls a document; empty where it has none."""
    specs = source.data.index.pack.header.documents
    return next((spec.title for spec in specs if spec.name == document), "")
