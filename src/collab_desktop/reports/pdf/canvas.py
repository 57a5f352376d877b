"""Layout of canvases: framed areas that share the page, empty or with the cards that hang there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from collab_desktop.reports.pdf.boxes import Box, Row, Side, Stack
from collab_desktop.reports.pdf.fonts import Weight
from collab_desktop.reports.pdf.frame import Frame
from collab_desktop.reports.pdf.pen import Pen
from collab_desktop.reports.pdf.structure import Element
from collab_desktop.reports.pdf.style import Style
from collab_desktop.reports.tree import Align, Canvas, CanvasBox

HEAD = 110.0
"""Points that headline and purpose take of the page."""
LEAST = 120.0
"""Points of the lowest area that one can still write in."""
APART, PAD = 10.0, 10.0

_TITLE = Style(15, 19, Weight.SEMIBOLD, "navy")
_PROMPT = Style(11, 15, colour="muted")
_CARD = Style(12, 16)
_AXIS = Style(11, 15, Weight.MEDIUM, "muted")


@dataclass(slots=True)
class Framed:
    """A box in a frame of at least some height."""

    inner: Box
    width: float
    least: float
    gap: tuple[float, float] = (0, 0)
    keep: bool = False

    @property
    def height(self) -> float:
        """As high as wanted, and as high as what stands in it."""
        return max(self.least, self.inner.height + 2 * PAD)

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw the frame, then what stands in it."""
        pen.rect(x, y, self.width, self.height, "paper", "edge", 0.9)
        self.inner.draw(pen, x + PAD, y + PAD)

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Cut what stands in it; an empty rest is not framed again."""
        if self.height <= room + 0.01:
            return self, None
        head, tail = self.inner.split(room - 2 * PAD, force=force)
        if head is None:
            return None, self
        return (replace(self, inner=head, least=room),
                replace(self, inner=tail, least=0) if tail is not None else None)


def canvas(block: Canvas, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out areas in rows; each row is as high as its fullest area."""
    axes = 2 * _AXIS.leading if block.axes else 0
    room = frame.room - HEAD - axes - APART * len(block.rows)
    high = max(LEAST, room / max(len(block.rows), 1))
    rows: list[Box] = [_row(row, high, frame, width, parent) for row in block.rows]
    if not block.axes:
        return Stack(rows, (8, 4))
    x_low, x_high, y_low, y_high = block.axes
    above = frame.text(y_high, _AXIS, width, parent.add("P"), Align.CENTRE)
    ends = ((x_low, Align.START), (y_low, Align.CENTRE), (x_high, Align.END))
    below = [Side(0, frame.text(word, _AXIS, width, parent.add("P"), at)) for word, at in ends]
    return Stack([above, *rows, Row(below)], (8, 4))


def _row(
    areas: Sequence[CanvasBox], high: float, frame: Frame, width: float, parent: Element
) -> Box:
    wide = (width - APART * (len(areas) - 1)) / len(areas)
    insides = [_area(area, frame, wide - 2 * PAD, parent) for area in areas]
    least = max([high, *(inside.height + 2 * PAD for inside in insides)])
    sides = [
        Side(place * (wide + APART), Framed(inside, wide, least))
        for place, inside in enumerate(insides)
    ]
    return Row(sides, (APART / 2, APART / 2), whole=frame.room)


def _area(area: CanvasBox, frame: Frame, width: float, parent: Element) -> Box:
    found: list[Box] = [frame.text(area.title, _TITLE, width, parent.add("H2"))]
    if area.prompt:
        found.append(frame.text(area.prompt, _PROMPT, width, parent.add("P"), gap=(2, 6)))
    if area.cards:
        listed = parent.add("L")
        for card in area.cards:
            body = listed.add("LI").add("LBody")
            found.append(frame.text(card, _CARD, width, body, gap=(4, 4)))
    return Stack(found)
