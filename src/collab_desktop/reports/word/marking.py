"""The parts of a Word file for which python-docx has no words of its own: one place for its XML."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ORDER = {
    "w:tblPr": (
        "tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize",
        "tblStyleColBandSize", "tblW", "jc", "tblCellSpacing", "tblInd", "tblBorders", "shd",
        "tblLayout", "tblCellMar", "tblLook", "tblCaption", "tblDescription",
    ),
    "w:tcPr": (
        "cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar",
        "textDirection", "tcFitText", "vAlign",
    ),
    "w:pPr": (
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
        "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "bidi",
        "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr",
    ),
    "w:rPr": (
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "spacing", "sz", "szCs", "u", "shd",
        "rtl", "cs", "lang",
    ),
}  # fmt: skip
"""Word refuses a file whose settings stand in another order than its schema names them."""


def element(tag: str, **attributes: object) -> Any:
    """Return an element of the main vocabulary, such as ``element("w:jc", val="start")``."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def put(settings: Any, tag: str, **attributes: object) -> Any:
    """Set one property among the others, in the order that Word asks for; replaces the old one."""
    for old in settings.findall(qn(tag)):
        settings.remove(old)
    made = element(tag, **attributes)
    order = ORDER.get(_prefixed(settings), ())
    later = order[order.index(tag[2:]) + 1 :] if tag[2:] in order else ()
    names = {qn(f"w:{name}") for name in later}
    place = next((child for child in settings if child.tag in names), None)
    if place is None:
        settings.append(made)
    else:
        place.addprevious(made)
    return made


def _prefixed(settings: Any) -> str:
    return "w:" + str(settings.tag).rpartition("}")[2]


def borders(settings: Any, tag: str, **sides: str | None) -> None:
    """Draw lines at sides of a table, cell or paragraph: a colour, or nothing for no line."""
    frame = put(settings, tag)
    for side in ("top", "start", "left", "bottom", "end", "right", "insideH", "insideV"):
        if side not in sides:
            continue
        colour = sides[side]
        if colour is None:
            frame.append(element(f"w:{side}", val="nil"))
        else:
            frame.append(element(f"w:{side}", val="single", sz=6, space=0, color=colour))


def field(paragraph: Any, code: str) -> None:
    """Add a value that Word itself counts, such as ``PAGE``."""
    for kind in ("begin", "separate", "end"):
        run = paragraph.add_run()
        run._r.append(element("w:fldChar", fldCharType=kind))
        if kind == "begin":
            told = element("w:instrText")
            told.text = f" {code} "
            paragraph.add_run()._r.append(told)
        elif kind == "separate":
            paragraph.add_run("1")


def bookmark(paragraph: Any, name: str, number: int) -> None:
    """Name the place of a paragraph, so that a line elsewhere can lead to it."""
    start = element("w:bookmarkStart", id=number, name=name)
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
    paragraph._p.append(element("w:bookmarkEnd", id=number))


def parsed(xml: str) -> Any:
    """Return an element from XML that is ours; texts of users are set on it afterwards."""
    return parse_xml(xml)
