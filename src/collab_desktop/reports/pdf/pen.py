"""The pen: draws on a page in reading direction and marks everything it draws for the tag tree.

``x`` runs from the start edge of the page (left, or right in right-to-left documents), ``y`` from
its top, both in points. Whatever is drawn outside ``tagged`` is furniture (an artifact).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from math import cos, radians, sin
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen import canvas

from collab_desktop.reports.letters import bare
from collab_desktop.reports.pdf.fonts import Face
from collab_desktop.reports.pdf.structure import (
    Element,
    Mark,
    Node,
    Note,
    number_of,
    register,
    text_string,
)
from collab_desktop.reports.pdf.style import COLOURS, Style
from collab_desktop.reports.pdf.text import Line, Span, Typesetter
from collab_desktop.reports.tree import Align

Point = tuple[float, float]
Place = tuple[float, float, float, float]
"""Start, top, width and height on the page."""
Painter = Callable[["Pen", float, float], None]
"""Draws something whose start-top corner is given."""


class TaggingCanvas(canvas.Canvas):
    """A reportlab canvas whose pages carry the keys of a tagged PDF and no standard font."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"

    def _setAnnotations(self, page: Any) -> None:
        super()._setAnnotations(page)
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self._pageNumber - 1
        page.Tabs = pdfdoc.PDFName("S")

    def append(self, code: str) -> None:
        """Append operators to the page."""
        self._code.append(code)

    def annotate(self, name: str) -> None:
        """Put a registered annotation on the page."""
        self._annotationrefs.append(pdfdoc.PDFObjectReference(name))

    @property
    def pdf(self) -> Any:
        """The document behind the canvas."""
        return self._doc


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


class Pen:
    """Draws shapes and lines of text on the pages of one document."""

    def __init__(self, sheet: TaggingCanvas, size: Point, setter: Typesetter) -> None:
        self.sheet = sheet
        self.width, self.height = size
        self.setter = setter
        self.page_names: list[str] = []
        self.links: list[str] = []
        self.form = Node()
        self._marks = 0
        self._marked = 0
        self._open = False
        self._owner: Element | None = None
        self._images = 0

    # --- pages ---

    def start_page(self, size: Point) -> None:
        """Begin a page of a size; pages of one document may lie on their side."""
        self.width, self.height = size
        self.sheet.setPageSize(size)
        self._marks = 0
        self.page_names.append(self.sheet.pdf.thisPageName())

    def end_page(self) -> None:
        """Finish the page."""
        self.sheet.showPage()

    def bookmark(self, title: str, y: float, level: int = 1) -> None:
        """Name a place of this page among the bookmarks: a section (0) or a part of one (1)."""
        self._marked += 1
        key = f"part{self._marked}"
        self.sheet.bookmarkPage(key, fit="FitH", top=self.height - y)
        self.sheet.addOutlineEntry(bare(title).replace("\n", " "), key, level, closed=level > 0)

    @contextmanager
    def tagged(self, element: Element | None) -> Iterator[None]:
        """Everything drawn inside belongs to an element (None: it is furniture)."""
        if self._open:
            yield
            return
        if element is None:
            self.sheet.append("/Artifact BMC")
        else:
            mark = self._marks
            self._marks += 1
            element.kids.append(Mark(len(self.page_names) - 1, mark))
            self.sheet.append(f"/{element.tag} <</MCID {mark}>> BDC")
        self._open, self._owner = True, element
        yield
        self._open, self._owner = False, None
        self.sheet.append("EMC")

    @contextmanager
    def scaled(self, x: float, y: float, factor: float) -> Iterator[None]:
        """Shrink what is drawn inside around a corner (only for what is too high for a page)."""
        px, py = self._x(x), self.height - y
        self.sheet.append(
            f"q {factor:.4f} 0 0 {factor:.4f} {_n(px * (1 - factor))} {_n(py * (1 - factor))} cm"
        )
        yield
        self.sheet.append("Q")

    def _x(self, x: float) -> float:
        return self.width - x if self.setter.rtl else x

    def _paint(self, code: str) -> None:
        if self._open:
            self.sheet.append(code)
        else:
            self.sheet.append(f"/Artifact BMC {code} EMC")

    # --- shapes ---

    def path(
        self,
        points: Sequence[Point],
        fill: str | None = None,
        stroke: str | None = None,
        line: float = 0.5,
        dash: Sequence[float] = (),
        *,
        closed: bool = True,
        round_ends: bool = False,
    ) -> None:
        """Draw a polygon or a polyline through points."""
        moves = [
            f"{_n(self._x(x))} {_n(self.height - y)} {'l' if i else 'm'}"
            for i, (x, y) in enumerate(points)
        ]
        self._shape(
            " ".join(moves) + (" h" if closed else ""),
            fill,
            stroke,
            line,
            dash,
            "1 J 1 j " if round_ends else "",
        )

    def _shape(
        self,
        outline: str,
        fill: str | None,
        stroke: str | None,
        line: float,
        dash: Sequence[float],
        extra: str = "",
    ) -> None:
        set_up = extra
        if fill:
            set_up += f"{COLOURS[fill]} rg "
        if stroke:
            set_up += f"{COLOURS[stroke]} RG {_n(line)} w "
        if dash:
            set_up += f"[{' '.join(_n(d) for d in dash)}] 0 d "
        paint = "B" if fill and stroke else "f" if fill else "S"
        self._paint(f"q {set_up}{outline} {paint} Q")

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: str | None = None,
        stroke: str | None = None,
        line: float = 0.5,
        dash: Sequence[float] = (),
    ) -> None:
        """Draw a rectangle by its start-top corner."""
        left = self._x(x + width) if self.setter.rtl else x
        bottom = self.height - y - height
        self._shape(
            f"{_n(left)} {_n(bottom)} {_n(width)} {_n(height)} re", fill, stroke, line, dash
        )

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        stroke: str = "rule",
        line: float = 0.5,
        dash: Sequence[float] = (),
    ) -> None:
        """Draw a straight line."""
        self.path([(x1, y1), (x2, y2)], None, stroke, line, dash, closed=False)

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        fill: str | None = None,
        stroke: str | None = None,
        line: float = 0.5,
        dash: Sequence[float] = (),
    ) -> None:
        """Draw a circle around its centre."""
        self._shape(self._arc_path(x, y, radius, half=False), fill, stroke, line, dash)

    def half_disc(self, x: float, y: float, radius: float, fill: str) -> None:
        """Fill the start half of a circle."""
        self._shape(self._arc_path(x, y, radius, half=True), fill, None, 0, ())

    def _arc_path(self, x: float, y: float, radius: float, *, half: bool) -> str:
        r, k = radius, radius * 0.5522847
        sign = -1 if self.setter.rtl else 1
        cx, cy = self._x(x), self.height - y

        def p(dx: float, dy: float) -> str:
            return f"{_n(cx + sign * dx)} {_n(cy + dy)}"

        code = (
            f"{p(0, r)} m {p(-k, r)} {p(-r, k)} {p(-r, 0)} c {p(-r, -k)} {p(-k, -r)} {p(0, -r)} c"
        )
        if not half:
            code += f" {p(k, -r)} {p(r, -k)} {p(r, 0)} c {p(r, k)} {p(k, r)} {p(0, r)} c"
        return code + " h"

    def hatch(self, x: float, y: float, width: float, height: float, gap: float = 3.4) -> None:
        """Fill a rectangle with 45 degree lines in ink."""
        left = self._x(x + width) if self.setter.rtl else x
        bottom = self.height - y - height
        code = [f"q {COLOURS['ink']} RG 0.6 w"]
        step = gap * 2**0.5
        start = left - height
        while start < left + width:
            x1, x2 = max(start, left), min(start + height, left + width)
            y1, y2 = bottom + x1 - start, bottom + x2 - start
            code.append(f"{_n(x1)} {_n(y1)} m {_n(x2)} {_n(y2)} l")
            start += step
        self._paint(" ".join(code) + " S Q")

    # --- text ---

    def text(
        self, x: float, baseline: float, text: str, style: Style, align: Align = Align.START
    ) -> float:
        """Print one line of text and return its width."""
        line = self.setter.line(text, style)
        self.draw(x, baseline, line, align)
        return line.width

    def draw(self, x: float, baseline: float, line: Line, align: Align = Align.START) -> None:
        """Print a line that was set before."""
        if not line.spans:
            return
        shift = {Align.START: 0.0, Align.CENTRE: line.width / 2, Align.END: line.width}[align]
        left = x - shift
        if self.setter.rtl:
            left = self.width - left - line.width
        code = self.spans(line, left, self.height - baseline)
        if line.actual:
            code = f"/Span <</ActualText {text_string(line.actual)}>> BDC {code} EMC"
        self._paint(code)

    def spans(self, line: Line, left: float, y: float) -> str:
        """The operators that print a line at a point counted from the left and from below."""
        return " ".join(self._span(span, left, y) for span in line.spans)

    def _span(self, span: Span, left: float, y: float) -> str:
        font, size = span.face.font, _n(span.style.size)
        code = [f"BT {COLOURS[span.style.colour]} rg 1 0 0 1 {_n(left + span.x)} {_n(y)} Tm"]
        done = 0
        for subset, data in font.splitString(span.text, self.sheet.pdf):
            name = font.getSubsetInternalName(subset, self.sheet.pdf)
            text = span.text[done : done + len(data)]
            done += len(data)
            shown = (
                _tabular(span.face, data, text) if span.style.tabular else (f"{_literal(data)} Tj")
            )
            code.append(f"{name} {size} Tf {shown}")
        return " ".join(code) + " ET"

    def spaced(self, x: float, baseline: float, text: str, style: Style, spacing: float) -> None:
        """Print a word with letter spacing, which is set back at once."""
        line = self.setter.line(text, style)
        if line.actual or len(line.spans) != 1:
            self.draw(x, baseline, line)
            return
        left = x if not self.setter.rtl else self.width - x - line.width - spacing * len(text)
        code = self._span(line.spans[0], left, self.height - baseline)
        self._paint(f"{_n(spacing)} Tc {code} 0 Tc")

    def turned(self, x: float, y: float, text: str, style: Style, degrees: float) -> None:
        """Print a word turned around the middle of its baseline."""
        line = self.setter.line(text, style)
        a = radians(degrees)
        c, s = cos(a), sin(a)
        rise = -0.345 * style.size
        code = " ".join(self._span(span, -line.width / 2, rise) for span in line.spans)
        place = f"{c:.4f} {s:.4f} {-s:.4f} {c:.4f} {_n(self._x(x))} {_n(self.height - y)} cm"
        self._paint(f"q {place} {code} Q")

    # --- images and links ---

    def image(self, data: bytes, x: float, y: float, width: float, height: float) -> None:
        """Draw an image by its start-top corner."""
        left = self._x(x + width) if self.setter.rtl else x
        self.sheet.drawImage(
            ImageReader(BytesIO(data)), left, self.height - y - height, width, height, mask="auto"
        )

    def link(self, element: Element, place: Place, url: str) -> None:
        """Make a rectangle (start, top, width, height) of the page a link to an address."""
        action = _literal(url.encode("ascii", "replace"))

        def write(_: Any) -> str:
            return (
                f"/Subtype /Link /Border [ 0 0 0 ] /Contents {text_string(element.alt)} "
                f"/A << /Type /Action /S /URI /URI {action} >>"
            )

        self._note(element, place, write)

    def annotation(self, element: Element, place: Place, write: Callable[[Any], str]) -> str:
        """Make a rectangle of the page a field to fill in; return the name of its object."""
        return self._note(element, place, lambda document: f"/Subtype /Widget {write(document)}")

    def _note(self, element: Element, place: Place, write: Callable[[Any], str]) -> str:
        x, top, width, height = place
        left, foot = (self._x(x + width) if self.setter.rtl else x), self.height - top - height
        number, page = len(self.links), self.page_names[-1]
        name = f"Note{number}"
        self.links.append(name)
        element.kids.append(Note(len(self.page_names) - 1, name))
        box = f"[ {_n(left)} {_n(foot)} {_n(left + width)} {_n(foot + height)} ]"

        def whole(document: Any) -> str:
            return (
                f"<< /Type /Annot /F 4 /Rect {box} /P {number_of(document, page)} "
                f"/StructParent {len(self.page_names) + number} {write(document)} >>"
            )

        register(self.sheet.pdf, name, whole)
        self.sheet.annotate(name)
        return name


_ESCAPES = {ord("("): b"\\(", ord(")"): b"\\)", ord("\\"): b"\\\\"}
_LITERAL = [
    (_ESCAPES[i] if i in _ESCAPES else bytes([i]) if 32 <= i < 127 else b"\\%03o" % i).decode(
        "ascii"
    )
    for i in range(256)
]


def _literal(data: bytes) -> str:
    return "(" + "".join([_LITERAL[i] for i in data]) + ")"


def _tabular(face: Face, data: bytes, text: str) -> str:
    """Return a show operator that centres each digit in a cell as wide as a zero."""
    parts: list[str] = []
    for code, character in zip(data, text, strict=True):
        if "0" <= character <= "9":
            side = (face.digit - face.widths[ord(character)]) / 2
            parts.append(f"{-side:.0f} {_literal(bytes([code]))} {-side:.0f}")
        else:
            parts.append(_literal(bytes([code])))
    return f"[{' '.join(parts)}] TJ"
