"""The named styles of a Word file: headings that Word itself knows, and one for each text role."""

from __future__ import annotations

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt, RGBColor

from collab_desktop.reports.colours import HEX
from collab_desktop.reports.tree import Document, Role
from collab_desktop.reports.word.marking import put

LATIN, ARABIC = "Calibri", "Arial"
"""Typefaces that office programs have, or know how to replace."""

HEADLINE = "Heading 1"
"""Of every size: Word shows how deep a heading stands, not how large a page is set."""
SECTIONS = {2: "Heading 2", 3: "Heading 3"}
TABLE_HEAD, BULLET, NUMBER, MEETING, CAPTION = (
    "Table head", "List Bullet", "List Number", "Meeting line", "Caption"
)  # fmt: skip

ROLES: dict[Role, tuple[str, float, str, bool]] = {
    Role.LEAD: ("Lead", 12, "ink", False),
    Role.BODY: ("Body Text", 11, "ink", False),
    Role.LIST: ("List text", 10.5, "ink", False),
    Role.COMPACT: ("Table text", 10, "ink", False),
    Role.SUMMARY: ("Summary text", 10, "ink", False),
    Role.SECOND: ("Second line", 9, "muted", False),
    Role.NOTE: ("Note text", 9, "muted", False),
    Role.SMALL: ("Small text", 9, "ink", False),
    Role.STRONG: ("Strong line", 10.5, "ink", True),
    Role.QUESTION: ("Question", 10, "ink", True),
    Role.LABEL: ("Label", 11, "navy", True),
    Role.EASY: ("Easy text", 14, "ink", False),
    Role.WALL: ("Wall text", 24, "ink", False),
}
"""Role -> name of its style, size in points, colour, and whether it is bold."""

_HEADINGS = {"Heading 1": (20, 18, 6), "Heading 2": (13, 14, 4), "Heading 3": (11.5, 10, 3)}
"""Size, space above and space below, in points."""


def set_up(word: Any, document: Document) -> None:
    """Give a new file its styles, its language and its direction."""
    _base(word, document)
    for name, (size, above, below) in _HEADINGS.items():
        style = _dressed(word.styles[name], size, "navy", bold=True)
        _spaced(style, above, below)
        style.paragraph_format.keep_with_next = True
    for role, (name, size, colour, bold) in ROLES.items():
        _spaced(_dressed(_style(word, name), size, colour, bold=bold), 0, 4)
        word.styles[name].paragraph_format.keep_with_next = role in {Role.LABEL, Role.QUESTION}
    _spaced(_dressed(_style(word, TABLE_HEAD), 9, "muted", bold=True), 2, 2)
    _spaced(_dressed(_style(word, MEETING), 10, "muted", bold=False), 0, 2)
    _spaced(_dressed(word.styles[CAPTION], 9, "muted", bold=False), 0, 6)
    for name in (BULLET, NUMBER):
        _spaced(_dressed(word.styles[name], 10.5, "ink", bold=False), 0, 3)


def _base(word: Any, document: Document) -> None:
    normal = word.styles["Normal"]
    _dressed(normal, 10.5, "ink", bold=False)
    _spaced(normal, 0, 4)
    marks = normal.element.get_or_add_rPr()
    spoken = {"bidi": document.language} if document.rtl else {"val": document.language}
    put(marks, "w:lang", **spoken)
    if document.rtl:
        put(normal.element.get_or_add_pPr(), "w:bidi")


def _style(word: Any, name: str) -> Any:
    if name in {style.name for style in word.styles}:
        return word.styles[name]
    style = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = word.styles["Normal"]
    style.quick_style = True
    return style


def _dressed(style: Any, size: float, colour: str, *, bold: bool) -> Any:
    style.font.size = Pt(size)
    style.font.bold, style.font.italic = bold, False
    style.font.color.rgb = RGBColor.from_string(HEX[colour].upper())
    marks = style.element.get_or_add_rPr()
    faces = {"ascii": LATIN, "hAnsi": LATIN, "eastAsia": LATIN, "cs": ARABIC}
    put(marks, "w:rFonts", **faces)
    put(marks, "w:szCs", val=round(size * 2))
    if bold:
        put(marks, "w:bCs")
    return style


def _spaced(style: Any, above: float, below: float) -> None:
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(below)
    style.paragraph_format.line_spacing = 1.08


def shaded(settings: Any, colour: str) -> None:
    """Fill a cell or a paragraph with a colour of the house."""
    put(settings, "w:shd", val="clear", color="auto", fill=HEX[colour].upper())
