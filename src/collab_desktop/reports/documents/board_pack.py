"""The board pack: one tree of sections, decision first, each page with its message on top."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO

from collab_desktop.domain.report_data import ReportData
from collab_desktop.reports.documents import (
    decision_notice,
    project_summary,
    sections,
    step_paper,
    true_north_prioritisation,
)
from collab_desktop.reports.documents.fitting import (
    Blocks,
    as_it_is,
    fewest_sheets,
    sheets,
    smaller,
)
from collab_desktop.reports.documents.sheet import exceptions, missing
from collab_desktop.reports.tree import (
    Align,
    Block,
    Columns,
    ContentsLine,
    Hanging,
    Marked,
    MarkedRows,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Role,
    Section,
    StackedBar,
    Timeline,
)

PNG = b"\x89PNG\r\n\x1a\n"
LOGO_WIDTH, LOGO_HEIGHT = 140, 34
REPEATED = (StackedBar, Timeline, MarkedRows, Marked)
"""What a section says again when the summary has shown all of it."""
MOST_PIXELS = 4_000_000
"""Of a logo; more than that is no logo, and a few bytes of it may fill the memory."""


def blocks(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """Cover, summary, True North and score, then what has begun, then the decision."""
    return tuple(_pages(data, paper))


def _pages(data: ReportData, paper: Paper) -> Iterator[Block]:
    contents = (ContentsLine(data.word("label.in_this_pack")),)
    yield from project_summary.cover(data, paper, tuple(_logo(data)), contents)
    summary = project_summary.summary(data, paper)
    yield PageBreak(data.word("page.summary"))
    yield from summary
    yield from _details(data, paper, summary)
    yield from _extras(data, paper)
    yield PageBreak(data.word("page.decision"))
    last = (*decision_notice.page(data), *exceptions(data), *_left_out(data))
    yield from fewest_sheets(data, paper, last)


def _extras(data: ReportData, paper: Paper) -> Iterator[Block]:
    """Papers that were taken in, each as one part; their own pages have no name in the pack."""
    for name, part in data.extras:
        yield PageBreak(name)
        told = step_paper.told(data, replace(part, headline=name))
        yield from fewest_sheets(data, paper, tuple(
            replace(block, section="") if isinstance(block, PageBreak) else block
            for block in told))


def _details(data: ReportData, paper: Paper, above: Blocks) -> Blocks:
    """What has begun, on as few sheets as it takes; short sections share one.

    What the summary shows in full is shown again where that costs no sheet.
    """
    head, whole, shown = _true_north(data, paper), tuple(_sections(data)), tuple(_inner(above))
    if not whole:
        return head
    again: Blocks = tuple(b for b in whole if isinstance(b, REPEATED) and b in shown)

    def count(way: Blocks) -> int:
        return sheets(data, paper, (*head, *way))

    left, size, least = _shortest(whole, again, count)
    for section in _by_section(whole, again):
        rest = tuple(other for other in left if other not in section)
        if len(rest) < len(left) and count(size(_without(whole, rest))) <= least:
            left = rest
    return (*head, *size(_without(whole, left)))


def _by_section(whole: Blocks, again: Blocks) -> list[Blocks]:
    """What is said again, in parts that come back together: all of a section or nothing of it."""
    found: list[Blocks] = [()]
    for block in whole:
        if isinstance(block, Section | PageBreak):
            found.append(())
        elif block in again:
            found[-1] = (*found[-1], block)
    return [part for part in found if part]


def _shortest(
    whole: Blocks, again: Blocks, count: Callable[[Blocks], int]
) -> tuple[Blocks, Callable[[Blocks], Blocks], int]:
    """What to leave out and how to set the rest for fewest sheets, and how many these are."""
    ways = [(left, size) for size in (as_it_is, smaller) for left in ((), again)]
    counted = [(left, size, count(size(_without(whole, left)))) for left, size in ways]
    return min(counted, key=lambda way: way[2])


def _true_north(data: ReportData, paper: Paper) -> Blocks:
    if data.true_north is None and data.score is None:
        return ()
    page = true_north_prioritisation.shortened_page(data, paper)
    return (PageBreak(data.word("page.true_north")), *page)


def _without(blocks: Blocks, left: Blocks) -> Blocks:
    """The blocks without some of them, and without titles that have no content then."""
    kept = [block for block in blocks if block not in left]
    return tuple(
        block for block, after in zip(kept, (*kept[1:], None), strict=True)
        if not isinstance(block, Section) or not isinstance(after, Section | PageBreak | None)
    )


def _inner(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Blocks and those in their columns."""
    for block in blocks:
        yield block
        if isinstance(block, Columns):
            yield from _inner(tuple(inner for column in block.columns for inner in column))


def _sections(data: ReportData) -> Iterator[Block]:
    for name, build in sections.PAGES.items():
        found = build(data)
        if found:
            yield PageBreak(data.word(name), shared=True)
            yield from found


def _logo(data: ReportData) -> Iterator[Block]:
    """The organisation's own picture; what cannot be read as a PNG is left out."""
    logo = data.identity.logo
    said = int.from_bytes(logo[16:20]) * int.from_bytes(logo[20:24])
    width, height = _size(logo) if logo[:8] == PNG and said <= MOST_PIXELS else (0, 0)
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
