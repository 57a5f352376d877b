"""Documents as PDF: ``render`` writes one; the only rooms that know reportlab."""

from collab_desktop.reports.files import CancelledError
from collab_desktop.reports.letters import TextTooLongError
from collab_desktop.reports.pdf.output import (
    RenderResult,
    compose,
    count_pages,
    missing_glyphs,
    render,
)

__all__ = [
    "CancelledError",
    "RenderResult",
    "TextTooLongError",
    "compose",
    "count_pages",
    "missing_glyphs",
    "render",
]
