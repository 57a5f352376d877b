"""What every page carries: header with the state, footer, watermark, the full hash at the end."""

from __future__ import annotations

from math import hypot

from collab_desktop.reports.letters import has_rtl
from collab_desktop.reports.pdf.fonts import Weight
from collab_desktop.reports.pdf.frame import MARGIN
from collab_desktop.reports.pdf.marks import draw_mark
from collab_desktop.reports.pdf.pen import Pen
from collab_desktop.reports.pdf.style import Style
from collab_desktop.reports.tree import Align, Document, Mark, State

_SEMI = Weight.SEMIBOLD
_CODE = Style(9, 12, _SEMI)
_NAME = Style(9, 12, Weight.REGULAR, "muted")
_STATE = Style(8.5, 11, Weight.BOLD)
_FOOT = Style(7.5, 10, Weight.REGULAR, "muted")
_FOOT_BOLD = Style(7.5, 10, _SEMI)
_MARKS = {State.DRAFT: Mark.OPEN, State.FOR_DECISION: Mark.DECIDE, State.APPROVED: Mark.CHECK,
          State.FINAL: Mark.CHECK}  # fmt: skip
SPACING = 0.5
DOTS = " \u00a0·\u00a0 "


def furniture(pen: Pen, document: Document, page: int, pages: int) -> None:
    """Draw what stands around the content of one page; all of it is an artifact."""
    with pen.tagged(None):
        if document.state is State.DRAFT:
            _watermark(pen, document.words.states[State.DRAFT])
        _header(pen, document)
        _footer(pen, document, page, pages)


def _watermark(pen: Pen, word: str) -> None:
    wanted = hypot(pen.width, pen.height) / 2
    size = 100 * wanted / max(pen.setter.measure(word, Style(100, 100, Weight.BOLD)), 1)
    style = Style(size, size, Weight.BOLD, "watermark")
    pen.turned(pen.width / 2, pen.height / 2, word, style, 24)


def _header(pen: Pen, document: Document) -> None:
    base, end = MARGIN + 11.5, pen.width - MARGIN
    state_start = _state_box(pen, document, end)
    x = MARGIN
    if document.code:
        x += pen.text(x, base, document.code, _CODE) + 6.3
    room = state_start - x - 10
    project = _shortened(pen, document.project, _CODE, room * 0.7)
    x += pen.text(x, base, project, _CODE) + 10
    pen.text(x, base, _shortened(pen, document.name, _NAME, state_start - x - 8), _NAME)
    pen.line(MARGIN, MARGIN + 24, end, MARGIN + 24, "navy", 1.5)


def _shortened(pen: Pen, text: str, style: Style, room: float) -> str:
    """As many whole words as there is room for; of a single long word, its beginning."""
    if pen.setter.measure(text, style) <= room:
        return text
    words = text.split(" ")
    while len(words) > 1 and pen.setter.measure(f"{' '.join(words)} …", style) > room:
        words.pop()
    kept = " ".join(words)
    while kept and pen.setter.measure(f"{kept} …", style) > room:
        kept = kept[:-1]
    return f"{kept} …".lstrip()


def _state_box(pen: Pen, document: Document, end: float) -> float:
    word = document.words.states[document.state]
    spacing = 0.0 if has_rtl(word) else SPACING
    wide = pen.setter.measure(word, _STATE) + spacing * len(word) + 30
    left, top = end - wide, MARGIN
    dash = (3, 2) if document.state is State.DRAFT else ()
    pen.rect(left, top, wide, 17, "paper", "ink", 1.0, dash)
    draw_mark(pen, _MARKS[document.state], left + 12, top + 8.5, 4.4)
    pen.spaced(left + 21, top + 8.5 + 0.345 * 8.5, word, _STATE, spacing)
    return left


def _footer(pen: Pen, document: Document, page: int, pages: int) -> None:
    top, end = pen.height - MARGIN, pen.width - MARGIN
    pen.line(MARGIN, top + 5, end, top + 5, "rule", 0.5)
    words = document.words
    number = words.page.format(page=page, pages=pages)
    state = words.states[document.state]
    parts = [document.name, words.version.format(version=document.version)]
    after = [document.date, *((words.quick,) if document.quick else ()), *document.notes]
    pen.text(end, top + 16.5, number, _FOOT_BOLD, Align.END)
    pen.text(end, top + 26.5, state, _FOOT_BOLD, Align.END)
    room = end - MARGIN - _widest_number(pen, document, pages) - 14
    code_and_hash = " · ".join(part for part in (document.code, document.content_hash[:8]) if part)
    if pen.setter.rtl:  # codes and hashes are runs of their own
        used = pen.setter.measure(code_and_hash, _FOOT)
        pen.text(MARGIN + room, top + 16.5, code_and_hash, _FOOT, Align.END)
        rest, lead = [*parts, *after], ""
        room -= used + 14
    else:
        rest, lead = [*parts, document.content_hash[:8], *after], f"{document.code} ".lstrip()
    line = _first_line(pen, document, lead, [part for part in rest if part], room)
    pen.text(MARGIN, top + 16.5, line, _FOOT)
    second = _shortened(pen, document.template_line, _FOOT, room)
    pen.text(MARGIN, top + 26.5, second, _FOOT)
    if page == pages and len(document.content_hash) > 8:
        full = words.full_hash.format(hash=document.content_hash)
        pen.text(MARGIN, top + 36, _shortened(pen, full, _FOOT, end - MARGIN), _FOOT)


def _widest_number(pen: Pen, document: Document, pages: int) -> float:
    """What the number of any page takes at most: the footers of a document say the same."""
    words, digits = document.words.page, len(str(pages))
    return max(
        pen.setter.measure(words.format(page=digit * digits, pages=pages), _FOOT_BOLD)
        for digit in "0123456789"
    )


def _first_line(
    pen: Pen, document: Document, lead: str, rest: list[str], room: float
) -> str:
    """The parts of a footer; a name that has no room is left to the header and its code."""
    tail = DOTS + DOTS.join(rest)
    name, left = lead + document.project, room - pen.setter.measure(tail, _FOOT)
    if document.code and pen.setter.measure(name, _FOOT) > left:
        name = lead.strip()
    line = _shortened(pen, name, _FOOT, left) + tail if name else DOTS.join(rest)
    return _shortened(pen, line, _FOOT, room)
