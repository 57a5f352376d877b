"""The board pack: one tree of sections, decision first, each page with its message on top."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from collab_desktop.domain.report_data import ReportData
from collab_desktop.reports.documents import (
    decision_notice,
    project_summary,
    sections,
    true_north_prioritisation,
)
from collab_desktop.reports.documents.fitting import fewest_sheets
from collab_desktop.reports.documents.sheet import exceptions, missing
from collab_desktop.reports.tree import (
    Align,
    Block,
    ContentsLine,
    Hanging,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Role,
)

PNG = b"\x89PNG\r\n\x1a\n"
LOGO_WIDTH, LOGO_HEIGHT = 140, 34


def blocks(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """Cover, summary, True North and score, then what has begun, then the decision."""
    return tuple(_pages(data, paper))


def _pages(data: ReportData, paper: Paper) -> Iterator[Block]:
    contents = (ContentsLine(data.word("label.in_this_pack")),)
    yield from project_summary.cover(data, paper, tuple(_logo(data)), contents)
    yield PageBreak(data.word("page.summary"))
    yield from project_summary.summary(data, paper)
    if data.true_north is not None or data.score is not None:
        yield PageBreak(data.word("page.true_north"))
        yield from true_north_prioritisation.page(data, paper)
    for name, build in sections.PAGES.items():
        found = build(data)
        if found:
            yield PageBreak(data.word(name))
            yield from fewest_sheets(data, paper, found)
    yield PageBreak(data.word("page.decision"))
    last = (*decision_notice.page(data), *exceptions(data), *_left_out(data))
    yield from fewest_sheets(data, paper, last)


def _logo(data: ReportData) -> Iterator[Block]:
    """The organisation's own picture; what cannot be read as a PNG is left out."""
    logo = data.identity.logo
    width, height = _size(logo) if logo[:8] == PNG else (0, 0)
    if width and height:
        scale = min(LOGO_WIDTH / width, LOGO_HEIGHT / height)
        yield Picture(logo, data.identity.author, width * scale, height * scale, align=Align.END)


def _size(picture: bytes) -> tuple[int, int]:
    """Width and height of a picture that is whole, else nothing."""
    from reportlab.lib.utils import ImageReader

    try:
        reader = ImageReader(BytesIO(picture))
        reader.getRGBData()
        width, height = reader.getSize()
    except (OSError, SyntaxError, ValueError):
        return 0, 0
    return int(width), int(height)


def _left_out(data: ReportData) -> Iterator[Block]:
    """Pages that are not here, by name, and everything that the gate still wants."""
    if data.left_out:
        names = data.word("comma").join(data.left_out)
        yield Hanging(data.word("label.left_out"), (Paragraph(names, Role.COMPACT),), rule=False)
    yield from missing(data)
