"""Writing a document as a Word file: styles, header and footer, properties, one whole file."""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_ORIENTATION
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Pt

from collab_desktop.reports import tree
from collab_desktop.reports.files import CancelledError, write_whole
from collab_desktop.reports.letters import bare
from collab_desktop.reports.paper import SIZES
from collab_desktop.reports.tree import Block, Document
from collab_desktop.reports.word import canvas, charts, fields, prose, strips, styles, tables
from collab_desktop.reports.word.flow import FIRST, LAST, Book, Flow, embedded
from collab_desktop.reports.word.marking import field, put

Progress = Callable[[int, int], bool]
Writer = Callable[[Any, Flow], None]

MARGIN = 51.0
SOME_DAY = dt.datetime(2000, 1, 1)  # noqa: DTZ001 (Word files know no zones)
"""When a file says it was made, so that the same document gives the same bytes."""

WRITERS: dict[type, Writer] = {
    tree.PageBreak: prose.page_break,
    tree.MeetingLine: prose.meeting_line,
    tree.Headline: prose.headline,
    tree.Section: prose.section,
    tree.ContentsLine: prose.contents_line,
    tree.Paragraph: prose.paragraph,
    tree.BulletList: prose.bullet_list,
    tree.NumberedList: prose.numbered_list,
    tree.Marked: prose.marked,
    tree.MarkedLine: prose.marked_line,
    tree.RowWithOwner: prose.row_with_owner,
    tree.Callout: prose.callout,
    tree.Hanging: prose.hanging,
    tree.Columns: prose.columns,
    tree.Spacer: prose.spacer,
    tree.Rule: prose.rule,
    tree.AskPanel: strips.ask_panel,
    tree.StatusBanner: strips.status_banner,
    tree.KeyFigures: strips.key_figures,
    tree.StepStrip: strips.step_strip,
    tree.BeforeAfter: charts.before_after,
    tree.Level: tables.level,
    tree.SignatureField: tables.signature_field,
    tree.Table: tables.table,
    tree.MarkedRows: tables.marked_rows,
    tree.SignatureLines: strips.signature_lines,
    tree.TotalBar: charts.total_bar,
    tree.ScoreBars: charts.score_bars,
    tree.StackedBar: charts.stacked_bar,
    tree.Timeline: charts.timeline,
    tree.Picture: charts.picture,
    tree.Chart: charts.chart,
    tree.CoverageTable: tables.coverage_table,
    tree.RaciPoster: tables.raci_poster,
    tree.WalletCards: strips.wallet_cards,
    tree.FillableRow: fields.fillable_row,
    tree.FillableTable: fields.fillable_table,
    tree.Canvas: canvas.canvas,
}
"""Every block and what writes it."""


def render(document: Document, target: Path, *, progress: Progress | None = None) -> None:
    """Write a document as Word; the target appears whole or not at all.

    Args:
        document: what to write.
        target: the file to make or replace.
        progress: called with (blocks written, blocks in all); False stops.

    Raises:
        CancelledError: ``progress`` returned False.
        TextTooLongError: a text is longer than a document takes.
        OSError: the file cannot be written.
    """
    write_whole(compose(document, progress), target)


def compose(document: Document, progress: Progress | None = None) -> bytes:
    """Return the bytes of a Word file; the same document gives the same bytes."""
    word = docx.Document()
    styles.set_up(word, document)
    _paper(word, document)
    _furniture(word, document)
    _properties(word, document)
    flow = _flow(word, document)
    count = len(document.blocks)
    for number, block in enumerate(document.blocks, start=1):
        write(block, flow)
        if progress and not progress(number, count):
            raise CancelledError
    fields.hidden_fields(flow, document.hidden)
    flow.close()
    return _same_bytes(word)


def write(block: Block, flow: Flow) -> None:
    """Write one block."""
    WRITERS[type(block)](block, flow)


def _flow(word: Any, document: Document) -> Flow:
    breaks = [block for block in document.blocks if isinstance(block, tree.PageBreak)]
    named = tuple(dict.fromkeys(block.section for block in breaks if block.section))
    ids = {style.name: style.style_id for style in word.styles}
    book = Book(word.part, ids, document.words, document.rtl, named, write, used=len(named))
    return Flow(book, word, SIZES[document.paper][0] - 2 * MARGIN)


def _paper(word: Any, document: Document) -> None:
    page = word.sections[0]
    wide, tall = SIZES[document.paper]
    page.orientation = WD_ORIENTATION.LANDSCAPE if wide > tall else WD_ORIENTATION.PORTRAIT
    page.page_width, page.page_height = Pt(wide), Pt(tall)
    page.left_margin = page.right_margin = Pt(MARGIN)
    page.top_margin = page.bottom_margin = Pt(62)
    page.header_distance = page.footer_distance = Pt(30)
    if document.rtl:
        put(page._sectPr, "w:bidi")


def _furniture(word: Any, document: Document) -> None:
    page, words = word.sections[0], document.words
    end = Pt(SIZES[document.paper][0] - 2 * MARGIN)
    line = _line(page.header.paragraphs[0], end)
    _add(line, f"{document.code} {document.project}".strip(), bold=True)
    _add(line, f"   {document.name}\t")
    _add(line, words.states[document.state], bold=True)
    foot = _line(page.footer.paragraphs[0], end)
    parts = (document.code, document.name, words.version.format(version=document.version),
             document.content_hash[:8], document.date, words.quick if document.quick else "",
             *document.notes)
    foot.add_run(" · ".join(_apart(part, document) for part in parts if part) + "\t")
    before, _, after = words.page.partition("{page}")
    middle, _, rest = after.partition("{pages}")
    for text, code in ((before, "PAGE"), (middle, "NUMPAGES"), (rest, "")):
        _add(foot, text)
        if code:
            field(foot, code)
    last = page.footer.add_paragraph(style="Note text")
    _add(last, document.template_line)
    if len(document.content_hash) > 8:
        _add(last, "\n" + words.full_hash.format(hash=document.content_hash))


def _apart(text: str, document: Document) -> str:
    """A part of a line with a direction of its own, on pages that are read from the right."""
    return embedded(f"{FIRST}{text}{LAST}") if document.rtl else bare(text)


def _line(paragraph: Any, end: Any) -> Any:
    paragraph.style = "Note text"
    paragraph.paragraph_format.tab_stops.add_tab_stop(end, WD_TAB_ALIGNMENT.RIGHT)
    return paragraph


def _add(paragraph: Any, text: str, *, bold: bool = False) -> None:
    run = paragraph.add_run(bare(text))
    run.bold = bold


def _properties(word: Any, document: Document) -> None:
    facts = word.core_properties
    facts.title = bare(document.title)[:255]
    facts.author = bare(document.author or document.project)[:255]
    facts.subject = bare(f"{document.code} {document.name}".strip())[:255]
    facts.language, facts.version = document.language, document.version[:255]
    facts.comments = facts.keywords = facts.last_modified_by = ""
    facts.created = facts.modified = SOME_DAY


def _same_bytes(word: Any) -> bytes:
    """Pack the file with one fixed time for all its parts."""
    first, out = BytesIO(), BytesIO()
    word.save(first)
    with zipfile.ZipFile(first) as packed, zipfile.ZipFile(out, "w") as again:
        for name in packed.namelist():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            again.writestr(info, packed.read(name))
    return out.getvalue()
