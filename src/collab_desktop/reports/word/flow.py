"""Where blocks go in a Word file, the body or a cell of a table: paragraphs, runs and tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from collab_desktop.reports.colours import HEX
from collab_desktop.reports.letters import bare, has_rtl, safe_link
from collab_desktop.reports.tree import Align, Block, FurnitureWords, Mark, Run, Text, Tone
from collab_desktop.reports.word.marking import borders, element, put

SIGNS = {
    Mark.CHECK: "✔", Mark.HALF: "◐", Mark.OPEN: "○", Mark.LATER: "◌", Mark.WARNING: "▲",
    Mark.HIGH: "■", Mark.STOP: "✖", Mark.DECIDE: "◆", Mark.AWAY: "⊘", Mark.MILESTONE: "◇",
}  # fmt: skip
"""The mark before a word, each another sign, that the fonts of office programs have."""

_ALIGNED = {
    Align.START: WD_ALIGN_PARAGRAPH.LEFT,
    Align.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Align.END: WD_ALIGN_PARAGRAPH.RIGHT,
}
"""Word mirrors left and right in paragraphs that are read from the right."""


@dataclass(slots=True)
class Book:
    """What all parts of one file share.

    Attributes:
        part: the main part of the file, which holds addresses of links.
        styles: names of styles and the ids that the file knows them by.
        sections: names of the sections in order, for the line of contents.
        write: writes one block into a flow.
        used: how many numbers of bookmarks and drawings are taken.
    """

    part: Any
    styles: dict[str, str]
    words: FurnitureWords
    rtl: bool
    sections: tuple[str, ...]
    write: Callable[[Block, Flow], None]
    used: int = 0

    def number(self) -> int:
        """A number that nothing else in the file has."""
        self.used += 1
        return self.used


@dataclass(slots=True)
class Flow:
    """A body or a cell that grows downwards.

    Attributes:
        into: the document or cell of python-docx.
        width: room from side to side in points.
        wide: whether the pages lie on their side now.
    """

    book: Book
    into: Any
    width: float
    _spare: Any = field(default=None)
    _after_table: bool = False
    _is_title: bool = False
    wide: bool = False

    def paragraph(self, style: str, text: Text = "", align: Align = Align.START) -> Any:
        """Add a paragraph; in a new cell the one that is there already is taken."""
        made = self._spare or self.into.add_paragraph()
        self._spare, self._after_table = None, False
        self._is_title = style.startswith("Heading")
        made._p.style = self.book.styles[style]  # by its id: python-docx would look through all
        if align is not Align.START:
            made.alignment = _ALIGNED[align]
        self.write(made, text)
        return made

    def write(self, paragraph: Any, text: Text) -> None:
        """Add runs to a paragraph; the text is data, also where it looks like markup."""
        for run in (Run(text),) if isinstance(text, str) else text:
            if run.text:
                self.run(paragraph, run)

    def run(self, paragraph: Any, run: Run) -> Any:
        """Add one run to a paragraph and return it."""
        made = paragraph.add_run(embedded(run.text) if self.book.rtl else bare(run.text))
        marks = made._r.get_or_add_rPr()
        if run.bold:
            made.bold = True
            put(marks, "w:bCs")
        if run.tone is not Tone.DEFAULT:
            made.font.color.rgb = RGBColor.from_string(HEX[run.tone.value].upper())
        if has_rtl(run.text):
            put(marks, "w:rtl")
        if address := safe_link(run.link):
            self._link(paragraph, made, address)
        return made

    def _link(self, paragraph: Any, run: Any, address: str) -> None:
        known = self.book.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = element("w:hyperlink")
        link.set(qn("r:id"), known)
        run.underline = True
        link.append(run._r)
        paragraph._p.append(link)

    def blocks(self, blocks: Sequence[Block]) -> None:
        """Write blocks one below the other."""
        for block in blocks:
            self.book.write(block, self)

    def gap(self, height: float = 4) -> None:
        """Leave a little room; two tables without it would become one."""
        below_title = self._is_title
        made = self.paragraph("Normal")
        if below_title:  # which else would stay here without what it is the title of
            made.paragraph_format.keep_with_next = True
        made.paragraph_format.space_after = Pt(0)
        made.paragraph_format.line_spacing = Pt(max(height, 1))

    def table(self, spans: Sequence[float], rows: int, *, about: str = "") -> Any:
        """Add a table of the whole width; ``about`` tells it to readers who do not see it.

        Args:
            spans: widths of the columns, in any unit.
            rows: how many rows it has.
            about: alternative text.
        """
        if self._spare is None:
            self.gap()
        spare, self._spare = self._spare, None
        grid = self._grid(rows, len(spans))
        if spare is not None:
            spare._p.getparent().remove(spare._p)
        grid.autofit = False
        grid.alignment = WD_TABLE_ALIGNMENT.LEFT
        settings = grid._tbl.tblPr
        put(settings, "w:tblW", w=5000, type="pct")
        if self.book.rtl:
            put(settings, "w:bidiVisual")
        if about:
            put(settings, "w:tblDescription", val=bare(about)[:1000])
        whole = sum(spans) or 1
        widths = [round(20 * self.width * span / whole) for span in spans]
        for column, width in zip(grid._tbl.tblGrid.gridCol_lst, widths, strict=True):
            column.set(qn("w:w"), str(width))
        for row in grid._tbl.tr_lst:  # python-docx would walk the whole table for each cell
            for cell, width in zip(row.tc_lst, widths, strict=True):
                put(cell.get_or_add_tcPr(), "w:tcW", w=width, type="dxa")
        self._after_table = True
        return grid

    def _grid(self, rows: int, columns: int) -> Any:
        from docx.table import _Cell

        grid = self.into.add_table(rows, columns)
        if isinstance(self.into, _Cell):  # which adds an empty paragraph of its own
            self.into.paragraphs[-1]._p.getparent().remove(self.into.paragraphs[-1]._p)
        return grid

    def cell(self, cell: Any, width: float) -> Flow:
        """The inside of a cell."""
        return Flow(self.book, cell, width - 8, cell.paragraphs[0])

    def close(self) -> None:
        """End a cell: Word wants a paragraph after a table that ends one."""
        if self._after_table:
            self.gap(1)


FIRST, LAST = "\u2068", "\u2069"
_PARTS = re.compile(f"[{FIRST}{LAST}]|[^{FIRST}{LAST}]+")
_LEFT, _RIGHT, _END, _MARK = "\u202a", "\u202b", "\u202c", "\u200f"


def embedded(text: str) -> str:
    """A text of a page read from the right, in the signs that office programs know.

    They lay out words that are set apart (Unicode's isolates) as if nothing stood there; what
    they understand is an embedding with a mark before and behind it.  A text all in letters that
    are read from the left is one as a whole: else its full stop would stand before it.
    """
    if not has_rtl(text) and FIRST not in text:
        return f"{_LEFT}{bare(text)}{_END}" if any(map(str.isalpha, text)) else bare(text)
    out: list[str] = []
    for part in _PARTS.findall(text):
        if part == LAST:
            out.append(f"{_END}{_MARK}")
        elif part == FIRST:
            out.append(_MARK)
        else:
            opened = out[-1:] == [_MARK]
            out += [_RIGHT if has_rtl(part) else _LEFT] if opened else []
            out.append(bare(part))
    return "".join(out)


def cells(grid: Any) -> list[list[Any]]:
    """The cells of a table by rows, looked up once for the whole table."""
    from docx.table import _Cell

    return [[_Cell(found, grid) for found in line.tc_lst] for line in grid._tbl.tr_lst]


def unbroken(grid: Any) -> None:
    """Cut no row of a table where a page ends."""
    for line in grid._tbl.tr_lst:
        line.get_or_add_trPr().append(element("w:cantSplit"))


def unframed(grid: Any) -> None:
    """Take the lines off a table that only sets blocks beside each other."""
    borders(grid._tbl.tblPr, "w:tblBorders", top=None, bottom=None, insideH=None, insideV=None)
