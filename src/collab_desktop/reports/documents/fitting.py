"""Keeps pages on their sheets: the first way to set them that does not run over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from collab_desktop.domain.report_data import ReportData
from collab_desktop.reports.documents.sheet import sheet
from collab_desktop.reports.tree import (
    Block,
    BulletList,
    Columns,
    Hanging,
    Headline,
    HeadlineSize,
    NumberedList,
    Paper,
    Paragraph,
    Role,
    RowWithOwner,
    Run,
    Table,
    TableCell,
)

Blocks = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Room:
    """How much of the texts a page shows, in characters and rows, and how large the question is."""

    text: int
    """A paragraph beside a label on the cover."""
    column: int
    """A third of the summary page."""
    question: int
    line: int
    rows: int
    bars: int
    moments: int
    owned: int = 64
    """A row with its owner on the cover."""
    lead: Role = Role.LEAD
    closing: bool = True
    airy: bool = True
    head: HeadlineSize = HeadlineSize.COVER
    compact: bool = False
    """Whether smaller type is tried before the texts become shorter still."""


GENEROUS = Room(text=420, column=190, question=330, line=64, rows=3, bars=5, moments=8)
DENSE = replace(GENEROUS, bars=4, lead=Role.BODY, airy=False)
BARE = replace(DENSE, closing=False)
SMALL = replace(BARE, head=HeadlineSize.PAGE)
TIGHT = replace(SMALL, compact=True)
ROOMS = (
    GENEROUS, DENSE, BARE, SMALL,
    replace(SMALL, text=340, column=165, question=300, line=58),
    replace(SMALL, text=300, column=150, question=275, line=54, moments=6),
    replace(SMALL, text=270, column=140, question=250, line=50, moments=5),
    replace(TIGHT, text=235, column=130, question=235, line=50, rows=2, bars=3, moments=4),
    replace(TIGHT, text=200, column=120, question=220, line=44, rows=2, bars=3, moments=3,
            owned=54),
    replace(TIGHT, text=165, column=105, question=200, line=42, rows=2, bars=2, moments=3,
            owned=48),
    replace(TIGHT, text=130, column=90, question=180, line=40, rows=2, bars=2, moments=2, owned=42),
    replace(TIGHT, text=80, column=80, question=150, line=36, rows=1, bars=2, moments=1, owned=36),
)
"""From generous to tight: less space first, then less of the longer texts, then smaller type."""


MOST_ON_A_SHEET = 20_000
"""Characters; far more than a sheet holds, far fewer than people may write."""
LONG = 100_000
"""Characters of a book: set in a smaller letter it would only be harder to read."""


def on_one_page(data: ReportData, paper: Paper, build: Callable[[Room], Blocks]) -> Blocks:
    """The most generous setting of a page that stays on one sheet; the tightest if none does."""
    found: Blocks = ()
    tried: list[tuple[Blocks, bool]] = []
    for room in ROOMS:
        found = build(room)
        if (found, room.compact) in tried:  # this page has nothing that such a room makes less
            continue
        tried.append((found, room.compact))
        for way in (found, smaller(found))[: 1 + room.compact]:
            if _is_one_sheet(data, paper, way):
                return way
    return fewest_sheets(data, paper, found)


def _is_one_sheet(data: ReportData, paper: Paper, blocks: Blocks) -> bool:
    """Whether blocks stay on one sheet; texts that never could are not even set."""
    length = _length(data, paper, blocks)
    return length <= MOST_ON_A_SHEET and sheets(data, paper, blocks) <= 1


def _length(data: ReportData, paper: Paper, blocks: Blocks) -> int:
    """How many characters some blocks have."""
    from collab_desktop.reports.plain import texts

    return sum(len(text) for text in texts(sheet(data, blocks, paper)))


def fewest_sheets(data: ReportData, paper: Paper, *ways: Blocks) -> Blocks:
    """The first way to say something that takes fewest sheets, as it is or set smaller.

    Args:
        data: what is printed.
        paper: the sheet.
        ways: the same said in one way or another, the best first; nothing is ever cut.
    """
    if _length(data, paper, ways[0]) > LONG:
        return ways[0]
    found, least = ways[0], sheets(data, paper, ways[0])
    for way in (*ways[1:], *map(smaller, ways)):
        if least == 1:
            break
        count = sheets(data, paper, way)
        if count < least:
            found, least = way, count
    return found


def sheets(data: ReportData, paper: Paper, blocks: Blocks) -> int:
    """How many sheets some blocks take."""
    from collab_desktop.reports.pdf import count_pages

    return count_pages(sheet(data, blocks, paper))


SMALLER = {
    Role.LEAD: Role.BODY, Role.BODY: Role.COMPACT, Role.LIST: Role.COMPACT,
    Role.COMPACT: Role.SUMMARY, Role.STRONG: Role.QUESTION,
}


def as_it_is(blocks: Blocks) -> Blocks:
    """The same blocks in the size they have."""
    return blocks


def smaller(blocks: Blocks) -> Blocks:
    """The same blocks one size smaller, with less space in tables and beside labels."""
    return tuple(_smaller(block) for block in blocks)


def _smaller(block: Block) -> Block:
    match block:
        case Headline(size=HeadlineSize.COVER):
            return replace(block, size=HeadlineSize.PAGE)
        case Paragraph() | BulletList() | NumberedList() | RowWithOwner():
            return replace(block, role=SMALLER.get(block.role, block.role))
        case Hanging():
            label = Role.SUMMARY if block.role is Role.BODY else block.role
            return replace(block, role=label, blocks=smaller(block.blocks))
        case Columns():
            return replace(block, columns=tuple(smaller(column) for column in block.columns))
        case Table():
            return _smaller_table(block)
    return block


def _smaller_table(table: Table) -> Table:
    columns = tuple(
        replace(column, role=SMALLER.get(column.role, column.role)) for column in table.columns
    )
    rows = tuple(replace(row, cells=tuple(map(_smaller_cell, row.cells))) for row in table.rows)
    return replace(table, columns=columns, rows=rows, dense=True, airy=False)


def _smaller_cell(cell: TableCell) -> TableCell:
    """A cell of blocks one size smaller; plain texts follow their column."""
    if not isinstance(cell, tuple):
        return cell
    blocks = tuple(part for part in cell if not isinstance(part, Run))
    return smaller(blocks) if len(blocks) == len(cell) else cell
