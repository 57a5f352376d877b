"""Headings, running text and lists in a Word file."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from docx.enum.section import WD_ORIENTATION, WD_SECTION
from docx.oxml.ns import qn
from docx.shared import Length, Pt

from collab_desktop.reports import tree
from collab_desktop.reports.colours import HEX
from collab_desktop.reports.tree import Run, Text
from collab_desktop.reports.word import styles
from collab_desktop.reports.word.flow import SIGNS, Flow, cells, unframed
from collab_desktop.reports.word.marking import bookmark, borders, element

TWELFTHS = 12


def page_break(block: tree.PageBreak, flow: Flow) -> None:
    """Begin a new page, or leave some room where the page is shared."""
    turned = block.wide != flow.wide
    if turned:
        _turn_page(flow)
    mark = flow.paragraph("Normal")
    mark.paragraph_format.page_break_before = not (block.shared or block.flowing or turned)
    mark.paragraph_format.space_after = Pt(0)
    mark.paragraph_format.line_spacing = Pt(1)
    mark.paragraph_format.keep_with_next = True
    if block.section in flow.book.sections:
        bookmark(mark, anchor(flow.book.sections.index(block.section)), flow.book.number())


def _turn_page(flow: Flow) -> None:
    """Go on with pages that lie on their side, or stand upright again."""
    page = flow.into.add_section(WD_SECTION.NEW_PAGE)
    flow.width += Length(page.page_height - page.page_width).pt
    page.page_width, page.page_height = page.page_height, page.page_width
    flow.wide = not flow.wide
    page.orientation = WD_ORIENTATION.LANDSCAPE if flow.wide else WD_ORIENTATION.PORTRAIT
    for own, before in zip(_furniture(page), _furniture(flow.into.sections[-2]), strict=True):
        _copy_to_width(own, before, flow.width)


def _furniture(page: Any) -> tuple[Any, Any]:
    return page.header, page.footer


def _copy_to_width(own: Any, before: Any, width: float) -> None:
    """Give a turned page the lines of the one before, ending where its own text ends."""
    own.is_linked_to_previous = False
    for line in own.paragraphs:
        line._p.getparent().remove(line._p)
    for line in before.paragraphs:
        copied = deepcopy(line._p)
        own._element.append(copied)
        for stop in copied.iter(qn("w:tab")):
            if stop.get(qn("w:val")) == "right":
                stop.set(qn("w:pos"), str(round(20 * width)))


def anchor(index: int) -> str:
    """The name of the place where a section begins."""
    return f"section_{index + 1}"


def contents_line(block: tree.ContentsLine, flow: Flow) -> None:
    """List the sections, each a link to its place."""
    line = flow.paragraph("Note text", (Run(f"{block.label}: ", bold=True),))
    for index, name in enumerate(flow.book.sections):
        if index:
            flow.write(line, " · ")
        link = element("w:hyperlink", anchor=anchor(index), history=1)
        run = flow.run(line, Run(name))
        run.underline = True
        link.append(run._r)
        line._p.append(link)


def meeting_line(block: tree.MeetingLine, flow: Flow) -> None:
    """The muted line above a headline."""
    flow.paragraph(styles.MEETING, " · ".join(block.parts))


def headline(block: tree.Headline, flow: Flow) -> None:
    """The message of a page."""
    flow.paragraph(styles.HEADLINE, block.text)


def section(block: tree.Section, flow: Flow) -> None:
    """A section title, its note in smaller letters on the same line."""
    line = flow.paragraph(styles.SECTIONS[min(max(block.level, 2), 3)], block.title)
    if block.note:
        run = flow.run(line, Run(f"   {block.note}"))
        run.font.size, run.bold = Pt(9), False


def paragraph(block: tree.Paragraph, flow: Flow) -> None:
    """Running text."""
    flow.paragraph(styles.ROLES[block.role][0], block.text, block.align)


def bullet_list(block: tree.BulletList, flow: Flow) -> None:
    """Points without an order."""
    for item in block.items:
        flow.paragraph(styles.BULLET, item)


def numbered_list(block: tree.NumberedList, flow: Flow) -> None:
    """Points with their numbers, written out: a list of Word would go on counting in the next."""
    for number, item in enumerate(block.items, start=block.start):
        line = flow.paragraph("List text", (Run(f"{number}.\t"),))
        line.paragraph_format.left_indent = Pt(18)
        line.paragraph_format.first_line_indent = Pt(-18)
        line.paragraph_format.tab_stops.add_tab_stop(Pt(18))
        flow.write(line, item)


def signed(block: tree.Marked) -> tuple[Run, ...]:
    """A sign and its word."""
    return (Run(f"{SIGNS[block.mark]} "), Run(block.word))


def marked(block: tree.Marked, flow: Flow) -> None:
    """A mark and its word."""
    flow.paragraph(styles.ROLES[block.role][0], signed(block))


def marked_line(block: tree.MarkedLine, flow: Flow) -> None:
    """Several marked words on a line."""
    words: list[Run] = []
    for item in block.items:
        words += [Run("     ")] if words else []
        words += list(signed(item))
    flow.paragraph("List text", tuple(words))


def row_with_owner(block: tree.RowWithOwner, flow: Flow) -> None:
    """A text, and at the end of its line who sees to it."""
    words = [Run(f"{SIGNS[block.mark]} ")] if block.mark else []
    words += [Run(f"{block.number}  ", bold=True)] if block.number else []
    text = block.text if not isinstance(block.text, str) else (Run(block.text),)
    owner = (Run(f"  ({block.owner})", tone=tree.Tone.MUTED),) if block.owner else ()
    flow.paragraph(styles.ROLES[block.role][0], (*words, *text, *owner))


def callout(block: tree.Callout, flow: Flow) -> None:
    """A sentence in a frame."""
    words = [Run(f"{SIGNS[block.mark]} ")] if block.mark else []
    words += [Run(f"{block.title} ", bold=True)] if block.title else []
    text = block.text if not isinstance(block.text, str) else (Run(block.text),)
    framed(flow, (*words, *text))


def framed(flow: Flow, text: Text, fill: str = "track") -> None:
    """A paragraph on a ground with a line before it."""
    line = flow.paragraph("Body Text", text)
    settings = line._p.get_or_add_pPr()
    edge = HEX["navy"].upper()
    borders(settings, "w:pBdr", left=None if flow.book.rtl else edge,
            right=edge if flow.book.rtl else None)
    styles.shaded(settings, fill)


def hanging(block: tree.Hanging, flow: Flow) -> None:
    """A label in the first columns, its content beside it."""
    spans = (block.column, TWELFTHS - block.column)
    grid = flow.table(spans, 1)
    unframed(grid)
    if block.rule:
        borders(grid._tbl.tblPr, "w:tblBorders", bottom=HEX["rule"].upper())
    first = flow.cell(grid.cell(0, 0), flow.width * spans[0] / TWELFTHS)
    label = first.paragraph("Label", block.label)
    label.paragraph_format.keep_with_next = False  # else whole tables would follow each other
    if block.note:
        first.paragraph("Note text", block.note)
    second = flow.cell(grid.cell(0, 1), flow.width * spans[1] / TWELFTHS)
    second.blocks(block.blocks)
    second.close()


def columns(block: tree.Columns, flow: Flow) -> None:
    """Blocks beside each other."""
    spans = block.spans or (1.0,) * len(block.columns)
    grid = flow.table(spans, 1)
    unframed(grid)
    if block.rule:
        borders(grid._tbl.tblPr, "w:tblBorders", bottom=HEX["rule"].upper())
    for cell, blocks, span in zip(cells(grid)[0], block.columns, spans, strict=True):
        inside = flow.cell(cell, flow.width * span / sum(spans))
        inside.blocks(blocks)
        inside.close()


def spacer(block: tree.Spacer, flow: Flow) -> None:
    """Empty height."""
    flow.gap(min(block.height, 24))


def rule(block: tree.Rule, flow: Flow) -> None:
    """A line over the whole width."""
    line = flow.paragraph("Normal")
    colour = HEX["navy" if block.kind is tree.RuleKind.NAVY else "rule"].upper()
    borders(line._p.get_or_add_pPr(), "w:pBdr", bottom=colour)
    line.paragraph_format.line_spacing = Pt(3)


