"""What every block needs to lay itself out: the grid of the page, its type and its direction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from collab_desktop.domain import charts
from collab_desktop.reports.letters import bare, has_rtl, safe_link
from collab_desktop.reports.pdf.boxes import Box, Fixed, Stack, TextBox
from collab_desktop.reports.pdf.pen import Pen
from collab_desktop.reports.pdf.structure import Element
from collab_desktop.reports.pdf.style import RTL_LEADING, TONES, Style
from collab_desktop.reports.pdf.text import Typesetter
from collab_desktop.reports.tree import Align, Block, Paper, Run, Text, flat

MARGIN = 51.02
GUTTERS = {paper: 14.17 if paper is Paper.A3_LANDSCAPE else 11.34 for paper in Paper}
CONTENT_TOP = MARGIN + 24 + 10.4
"""Below the header rule."""


@dataclass(slots=True)
class Frame:
    """The page and its type.

    Attributes:
        lay: lays out blocks one below the other.
        sections: named sections in order, with the page each begins on (known after paging).
        continued: the word beside the head of a table that goes on over a page.
    """

    setter: Typesetter
    size: tuple[float, float]
    gutter: float
    lay: Callable[[Frame, Sequence[Block], float, Element], Stack]
    sections: list[tuple[str, int]] = field(default_factory=list)
    continued: str = ""

    @property
    def rtl(self) -> bool:
        """Whether the page is read from the right."""
        return self.setter.rtl

    @property
    def width(self) -> float:
        """Width between the margins."""
        return self.size[0] - 2 * MARGIN

    @property
    def room(self) -> float:
        """Height for content on a page."""
        return self.size[1] - MARGIN - CONTENT_TOP

    def column(self, number: float, width: float | None = None) -> float:
        """Return where column ``number`` (from 1) of twelve starts in a given width."""
        return (number - 1) * ((width or self.width) + self.gutter) / 12

    def flow(self, blocks: Sequence[Block], width: float, parent: Element) -> Stack:
        """Lay out blocks one below the other."""
        return self.lay(self, blocks, width, parent)

    def text(
        self,
        text: Text,
        style: Style,
        width: float,
        element: Element | None,
        align: Align = Align.START,
        gap: tuple[float, float] = (0, 0),
    ) -> TextBox:
        """Lay out a text (empty text gives an empty box)."""
        runs = (
            [(text, style, "")]
            if isinstance(text, str)
            else [(run.text, _run_style(style, run), safe_link(run.link)) for run in text]
        )
        lines = self.setter.lines(runs, max(width, 12)) if any(r[0] for r in runs) else []
        whole = flat(text)
        if element and whole and (self.rtl or has_rtl(whole)):
            element.actual = f"{element.actual} {bare(whole)}".strip()
        if self.rtl and len(lines) > 1:
            for line in lines:
                line.height *= RTL_LEADING
        return TextBox(lines, style.size, width, element, align, gap)


def _run_style(style: Style, run: Run) -> Style:
    style = style.bold() if run.bold else style
    colour = TONES.get(run.tone)
    return style.tinted(colour) if colour else style


def stacked(items: Sequence[Box], gap: tuple[float, float] = (0, 0)) -> Stack:
    """Return boxes one below the other with their own gaps."""
    return Stack(list(items), gap)


def drawn(drawing: charts.Drawing, height: float, below: float = 0) -> Fixed:
    """Return a chart as a box; it starts ``below`` the top."""
    return Fixed(height, lambda pen, x, y: paint(pen, drawing, x, y + below))


def paint(pen: Pen, drawing: charts.Drawing, x: float, y: float) -> None:
    """Draw the shapes of a chart."""
    for shape in drawing.shapes:
        _paint(pen, shape, x, y)


def _paint(pen: Pen, shape: charts.Shape, x: float, y: float) -> None:
    match shape:
        case charts.Rect():
            _rect(pen, shape, x + shape.x, y + shape.y)
        case charts.Line():
            pen.line(
                x + shape.x1,
                y + shape.y1,
                x + shape.x2,
                y + shape.y2,
                shape.stroke,
                shape.line,
                shape.dash,
            )
        case charts.Dot():
            pen.circle(x + shape.x, y + shape.y, shape.radius, shape.fill, shape.stroke, shape.line)
        case charts.Diamond():
            diamond(pen, x + shape.x, y + shape.y, shape.radius, shape.fill)
            if shape.hollow:
                diamond(pen, x + shape.x, y + shape.y, shape.radius * 0.45, "paper")
        case charts.Polygon():
            corners = [(x + across, y + down) for across, down in shape.points]
            pen.path(corners, shape.fill, shape.stroke, shape.line)
        case charts.Label():
            style = Style(shape.size, shape.size * 1.3, colour=shape.ink)
            pen.text(
                x + shape.x,
                y + shape.y,
                shape.text,
                style.bold() if shape.bold else style,
                Align(shape.place),
            )


def _rect(pen: Pen, shape: charts.Rect, left: float, top: float) -> None:
    w, h = shape.width, shape.height
    if shape.hatched:
        pen.rect(left, top, w, h, shape.fill)
        pen.hatch(left, top, w, h)
        pen.rect(left, top, w, h, None, shape.stroke, shape.line)
    else:
        pen.rect(left, top, w, h, shape.fill, shape.stroke, shape.line, shape.dash)


def diamond(
    pen: Pen, x: float, y: float, r: float, fill: str, stroke: str | None = None, line: float = 0
) -> None:
    """Draw a square on its corner."""
    pen.path([(x, y - r), (x + r, y), (x, y + r), (x - r, y)], fill, stroke, line)
