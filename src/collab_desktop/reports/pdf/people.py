"""Layout of the team against its needs: levels, gaps first, one column a member."""

from __future__ import annotations

from collab_desktop.domain import charts
from collab_desktop.reports.pdf.boxes import Box, Free, Row, Side, Stack, ruled
from collab_desktop.reports.pdf.fonts import Weight
from collab_desktop.reports.pdf.frame import Frame, paint
from collab_desktop.reports.pdf.pen import Pen
from collab_desktop.reports.pdf.prose import marked_text
from collab_desktop.reports.pdf.structure import Element, text_string
from collab_desktop.reports.pdf.style import NOTE, ROLES, Style
from collab_desktop.reports.tree import Align, CoverageNeed, CoverageTable, Role

_SEMI = Weight.SEMIBOLD
_NAME = Style(9.5, 11.6, _SEMI)
_HEAD = Style(8.5, 10.5, _SEMI)
_LEVEL = Style(10, 12, _SEMI, "paper")
BAR_START, BAR_LENGTH, MARK_START, MEMBERS_START = 135.6, 104.8, 251.5, 299.0


class _Places:
    """Where the columns stand; fewer than five members stand closer to the end edge."""

    def __init__(self, block: CoverageTable, width: float) -> None:
        factor = width / 493.24
        self.width = width
        self.bar = BAR_START * factor
        self.length = BAR_LENGTH * factor
        self.mark = MARK_START * factor
        self.members = MEMBERS_START * factor
        self.pitch = (width - self.members) / max(len(block.members), 1)

    def centre(self, number: int) -> float:
        """Return the middle of a member's column."""
        return self.members + (number + 0.5) * self.pitch


def coverage_table(block: CoverageTable, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out needs against the team."""
    place = _Places(block, width)
    table = parent.add("Table", attributes=f"/O /Table /Summary {text_string(block.summary)}")
    head = _head(block, frame, place, table.add("TR"))
    items: list[Box] = [ruled("navy", 1.0, width), head, ruled("rule", 0.5, width)]
    for need in block.needs:
        items += [_need(need, block, frame, place, table.add("TR")), ruled("rule", 0.5, width)]
    items.append(_extras(block, frame, place, table.add("TR")))
    items.append(ruled("navy", 1.0, width))
    return Stack(items, (3, 0), head=_head(block, frame, place, None))


def _head(block: CoverageTable, frame: Frame, place: _Places, row: Element | None) -> Box:
    sides = []
    if row:  # the columns of the bar and of the status have no words
        for _ in range(2):
            row.add("TH", attributes="/O /Table /Scope /Column")
    for i, member in enumerate(block.members):
        cell = row.add("TH", attributes="/O /Table /Scope /Column") if row else None
        wide = place.pitch - 2
        name = frame.text(member.name, _HEAD, wide, cell, Align.CENTRE)
        second = frame.text(member.second, NOTE, wide, cell, Align.CENTRE)
        sides.append(Side(place.centre(i) - wide / 2, Stack([name, second])))
    line = Row(sides, pad=(3.8, 4.0), least=28, keep=True)
    tall = line.height

    def scale(pen: Pen, x: float, y: float) -> None:
        for step in range(block.maximum + 1):
            at = x + place.bar + place.length * step / block.maximum
            pen.text(at, y + tall - 6.2, str(step), NOTE, Align.CENTRE)

    line.sides.append(Side(0, Free(0, lambda pen, x, y: scale(pen, x, y - 3.8))))
    return line


def _need(
    need: CoverageNeed, block: CoverageTable, frame: Frame, place: _Places, element: Element
) -> Box:
    head = element.add("TH", attributes="/O /Table /Scope /Row")
    name = Stack(
        [
            frame.text(need.name, _NAME, place.bar - 6, head),
            frame.text(need.importance, ROLES[Role.NOTE], place.bar - 6, head),
        ]
    )
    status = marked_text(
        need.status.mark,
        need.status.word,
        Style(9.5, 12, _SEMI),
        frame,
        place.members - place.mark - 2,
        element.add("TD"),
    )
    drawing = charts.coverage_bar(need.asked, need.best, place.length, 12, block.maximum)
    cells = [element.add("TD") for _ in need.levels]
    tall = max(30.0, name.height + 6)

    def draw(pen: Pen, x: float, y: float) -> None:
        name.draw(pen, x, y + (tall - name.height) / 2)
        paint(pen, drawing, x + place.bar, y + tall / 2 - 9)
        status.draw(pen, x + place.mark, y + tall / 2 - 6)
        for i, value in enumerate(need.levels):
            _level(
                pen,
                x + place.centre(i),
                y + tall / 2,
                value,
                cells[i],
                min(8.5, place.pitch / 2 - 1),
            )

    return Free(tall, draw)


def _level(pen: Pen, x: float, y: float, value: int | None, cell: Element, r: float) -> None:
    if not value:
        pen.line(x - 3, y, x + 3, y, "rule", 1.2)
        return
    pen.circle(x, y, r, "navy")
    with pen.tagged(cell):
        pen.text(x, y + 3.4, str(value), _LEVEL, Align.CENTRE)


def _extras(block: CoverageTable, frame: Frame, place: _Places, element: Element) -> Box:
    head = element.add("TH", attributes="/O /Table /Scope /Row")
    span = f"/O /Table /ColSpan {len(block.members) + 1}"
    cell = element.add("TD", attributes=span)
    label = frame.text(block.extras_label, NOTE, place.bar - 6, head)
    text = " \u00a0\u00a0".join(extra.replace(" ", "\u00a0") for extra in block.extras)
    extras = frame.text(text, ROLES[Role.SMALL], place.width - place.mark, cell, Align.END)

    def key(pen: Pen, x: float, y: float) -> None:
        pen.line(x + 2, y + 1, x + 2, y + 12.5, "ink", 1.3)
        pen.text(x + 7, y + 9.6, block.key_asked, NOTE)

    return Row(
        [Side(0, label), Side(place.bar, Free(12, key)), Side(place.mark, extras)], pad=(4.5, 4)
    )
