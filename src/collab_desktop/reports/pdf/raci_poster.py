"""Layout of the RACI poster: activities by phase, people by organisation, letters as chips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from collab_desktop.reports.pdf.boxes import Box, Fixed, Free, Row, Side, Stack, ruled
from collab_desktop.reports.pdf.fonts import Weight
from collab_desktop.reports.pdf.frame import Frame
from collab_desktop.reports.pdf.marks import draw_mark
from collab_desktop.reports.pdf.pen import Pen
from collab_desktop.reports.pdf.structure import Element, text_string
from collab_desktop.reports.pdf.style import Style
from collab_desktop.reports.tree import (
    Align,
    LegendEntry,
    Mark,
    RaciActivity,
    RaciPerson,
    RaciPhase,
    RaciPoster,
)

MOST_PEOPLE = 14
_SEMI = Weight.SEMIBOLD
_FILLS = {
    "R": ("navy", "paper"),
    "A": ("wine", "paper"),
    "C": ("sand", "ink"),
    "I": ("paper", "ink"),
}


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The measures of one sheet of the poster; narrower paper scales everything down."""

    people: tuple[RaciPerson, ...]
    first: int
    width: float
    scale: float

    @property
    def start(self) -> float:
        """Where the columns of people start."""
        return 262 * self.scale

    @property
    def end(self) -> float:
        """Where they end and the row check starts."""
        return self.width - 110 * self.scale

    @property
    def pitch(self) -> float:
        """Width of one person's column."""
        return (self.end - self.start) / max(len(self.people), 1)

    def style(self, size: float, weight: Weight = Weight.REGULAR, colour: str = "ink") -> Style:
        """Return a style at the scale of the sheet, never below 7.5."""
        size = max(size * self.scale, 7.5)
        return Style(size, size * 1.22, weight, colour)

    def groups(self) -> list[tuple[str, int, int]]:
        """Return runs of people of one organisation: name, first, count."""
        found, at = [], 0
        for name, members in groupby(self.people, key=lambda p: p.organisation):
            count = len(list(members))
            found.append((name, at, count))
            at += count
        return found


def raci_poster(block: RaciPoster, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out the matrix, on several sheets when more than fourteen people take part."""
    sheets: list[Box] = []
    count = -(-len(block.people) // MOST_PEOPLE) or 1
    each = -(-len(block.people) // count)
    for i in range(count):
        people = block.people[i * each : (i + 1) * each]
        sheet = _Sheet(people, i * each, width, min(1.0, width / 1088.5))
        sheets.append(_sheet(block, sheet, frame, parent))
    legend = _legend(block.legend, width, frame, parent)
    return Stack([*sheets, legend], (4, 4))


def _sheet(block: RaciPoster, sheet: _Sheet, frame: Frame, parent: Element) -> Box:
    table = parent.add("Table", attributes=f"/O /Table /Summary {text_string(block.summary)}")
    head = _head(block, sheet, frame, table.add("TR"))
    items: list[Box] = [head]
    for phase in block.phases:
        items.append(_band(phase, sheet, table.add("TR")))
        items += [_activity(a, sheet, frame, table.add("TR")) for a in phase.activities]
    items.append(ruled("navy", 1.0, sheet.width))
    items.append(_load(block, sheet, frame, table.add("TR")))
    items.append(ruled("rule", 0.5, sheet.width))
    return Stack(items, (4, 6), head=_head(block, sheet, frame, None))


def _head(block: RaciPoster, sheet: _Sheet, frame: Frame, row: Element | None) -> Box:
    def bottom(text: str, wide: float, cell: Element | None) -> Box:
        return frame.text(text, sheet.style(9.3, Weight.MEDIUM, "muted"), wide, cell)

    cells = _head_cells(row, len(sheet.people))
    activity = bottom(block.activity_word, sheet.start - 8, cells[0])
    check = bottom(block.check_word, sheet.width - sheet.end - 8, cells[-1])
    organisations = [
        Side(
            sheet.start + first * sheet.pitch + 3,
            frame.text(
                name, sheet.style(9.5, colour="muted"), count * sheet.pitch - 8, cells[first + 1]
            ),
        )
        for name, first, count in sheet.groups()
    ]
    people = []
    for i, person in enumerate(sheet.people):
        owner = cells[i + 1]
        people.append(
            Side(
                sheet.start + i * sheet.pitch + 3,
                Stack(
                    [
                        frame.text(person.name, sheet.style(12.5, _SEMI), sheet.pitch - 2, owner),
                        frame.text(person.role, sheet.style(9.3), sheet.pitch - 2, owner),
                    ]
                ),
            )
        )
    top, low = Row(organisations, pad=(4, 3)), Row(people, pad=(0, 4))
    tall = top.height + low.height

    def draw(pen: Pen, x: float, y: float) -> None:
        for _, first, count in sheet.groups():
            left = x + sheet.start + first * sheet.pitch + 3
            pen.line(left, y, left + count * sheet.pitch - 6, y, "navy", 1.5)
        top.draw(pen, x, y)
        shift = max((s.box.height for s in people if s.box), default=0)
        for side in people:
            if side.box:
                side.box.draw(pen, x + side.x, y + top.height + shift - side.box.height)
        activity.draw(pen, x, y + tall - 4 - activity.height)
        check.draw(pen, x + sheet.end + 12 * sheet.scale, y + tall - 4 - check.height)
        pen.line(x, y + tall, x + sheet.width, y + tall, "navy", 1.0)

    return Free(tall, draw, keep=True)


def _head_cells(row: Element | None, people: int) -> list[Element | None]:
    """Return the cells of the head: activity, each person with the organisation, row check."""
    if row is None:
        return [None] * (people + 2)
    return [row.add("TH", attributes="/O /Table /Scope /Column") for _ in range(people + 2)]


def _uprights(pen: Pen, sheet: _Sheet, x: float, y: float, tall: float) -> None:
    edges = [first for _, first, _ in sheet.groups()] + [len(sheet.people)]
    for edge in edges:
        at = x + sheet.start + edge * sheet.pitch
        pen.line(at, y, at, y + tall, "rule", 0.75)


def _band(phase: RaciPhase, sheet: _Sheet, row: Element) -> Box:
    cell = row.add("TH", attributes=f"/O /Table /Scope /Row /ColSpan {len(sheet.people) + 2}")
    title = sheet.style(12, _SEMI, "navy")
    tall = 18.6 * max(sheet.scale, 0.75)

    def draw(pen: Pen, x: float, y: float) -> None:
        pen.rect(x, y, sheet.width, tall, "band")
        with pen.tagged(cell):
            used = pen.text(x + 6, y + tall / 2 + 0.345 * title.size, phase.title, title)
            pen.text(
                x + 18 + used,
                y + tall / 2 + 0.345 * title.size,
                phase.note,
                sheet.style(9.5, colour="muted"),
            )

    return Free(tall, draw, keep=True)


def _activity(activity: RaciActivity, sheet: _Sheet, frame: Frame, row: Element) -> Box:
    head = row.add("TH", attributes="/O /Table /Scope /Row")
    name = frame.text(
        activity.name, sheet.style(12, Weight.MEDIUM), sheet.start - 28 * sheet.scale, head
    )
    letters = activity.letters[sheet.first : sheet.first + len(sheet.people)]
    cells = [row.add("TD") for _ in letters]
    check = row.add("TD")
    tall = max(24.8 * max(sheet.scale, 0.72), name.height + 5)
    number = sheet.style(10.5, colour="muted")

    def draw(pen: Pen, x: float, y: float) -> None:
        _uprights(pen, sheet, x, y, tall)
        middle = y + tall / 2
        with pen.tagged(head):
            pen.text(
                x + 16 * sheet.scale,
                middle + 0.345 * number.size,
                activity.number,
                number,
                Align.END,
            )
            name.draw(pen, x + 24 * sheet.scale, middle - name.height / 2)
        for i, letter in enumerate(letters):
            if letter:
                chip(
                    pen, letter, x + sheet.start + (i + 0.5) * sheet.pitch, middle, sheet, cells[i]
                )
        _check(pen, activity, sheet, x, middle, check)
        pen.line(x, y + tall, x + sheet.width, y + tall, "rule", 0.5)

    return Free(tall, draw)


def _check(
    pen: Pen, activity: RaciActivity, sheet: _Sheet, x: float, middle: float, cell: Element
) -> None:
    fine = activity.check.mark is Mark.CHECK
    style = sheet.style(10.5, Weight.REGULAR if fine else _SEMI)
    r = 5.6 * max(sheet.scale, 0.72)
    left = x + sheet.end + 12 * sheet.scale
    draw_mark(pen, activity.check.mark, left + r, middle, r)
    with pen.tagged(cell):
        pen.text(left + 2 * r + 4.5, middle + 0.345 * style.size, activity.check.word, style)


def chip(pen: Pen, letter: str, x: float, y: float, sheet: _Sheet, cell: Element | None) -> None:
    """Draw a letter chip around (x, y); accountable has a double border."""
    factor = min(1.0, sheet.pitch / 46) * max(sheet.scale, 0.72)
    wide, tall = 41 * factor, 20.2 * factor
    fill, ink = _FILLS["A" if "A" in letter else letter[:1]] if letter else ("paper", "ink")
    left, top = x - wide / 2, y - tall / 2
    if "A" in letter:
        pen.rect(left - 1.6, top - 0.6, wide + 3.2, tall + 1.2, "paper", "wine", 1.1)
        pen.rect(left + 0.6, top + 1.4, wide - 1.2, tall - 2.8, "wine")
    elif letter == "R":
        pen.rect(left, top, wide, tall, fill)
    else:
        pen.rect(left, top, wide, tall, fill, "ink", 0.7 if letter == "C" else 0.9)
    style = Style(18 * factor, 20, Weight.BOLD, ink)
    with pen.tagged(cell):
        pen.text(x, y + 0.345 * style.size, " ".join(letter), style, Align.CENTRE)


def _load(block: RaciPoster, sheet: _Sheet, frame: Frame, row: Element) -> Box:
    head = row.add("TH", attributes="/O /Table /Scope /Row")
    label = frame.text(block.load_word, sheet.style(12, _SEMI, "navy"), sheet.start - 30, head)
    sides = [Side(24 * sheet.scale, label)]
    for i, person in enumerate(sheet.people):
        load = frame.text(
            "\u00a0 ".join(person.load.split()),
            sheet.style(10, Weight.MEDIUM),
            sheet.pitch - 4,
            row.add("TD"),
            Align.CENTRE,
        )
        sides.append(Side(sheet.start + i * sheet.pitch + 2, load))
    count = frame.text(
        block.count_text,
        sheet.style(10, colour="muted"),
        sheet.width - sheet.end - 12,
        row.add("TD"),
    )
    sides.append(Side(sheet.end + 12 * sheet.scale, count))
    return Row(sides, pad=(5, 5), least=24 * sheet.scale)


def _legend(
    entries: Sequence[LegendEntry],
    width: float,
    frame: Frame,
    parent: Element,
) -> Box:
    scale = min(1.0, width / 1088.5)
    sheet = _Sheet((), 0, width, scale)
    bold, plain = sheet.style(12, _SEMI), sheet.style(11, colour="muted")
    rows: list[Box] = []
    sides: list[Side] = []
    x = 0.0
    for entry in entries:
        owner = parent.add("P")
        chip_wide = 46 * scale
        wide = (
            chip_wide
            + frame.setter.measure(entry.word, bold)
            + 6
            + frame.setter.measure(entry.meaning, plain)
        )
        if sides and x + wide > width:
            rows.append(Row(sides, (3, 3)))
            sides, x = [], 0.0
        sides.append(Side(x, _legend_entry(entry, sheet, bold, plain, chip_wide, owner)))
        x += wide + 18 * scale
    return Stack([*rows, Row(sides, (3, 3))], (6, 2), together=True)


def _legend_entry(
    entry: LegendEntry, sheet: _Sheet, bold: Style, plain: Style, chip_wide: float, owner: Element
) -> Box:
    wide = _Sheet((RaciPerson("", "", ""),) * 9, 0, sheet.width, sheet.scale)

    def draw(pen: Pen, x: float, y: float) -> None:
        with pen.tagged(owner):
            chip(pen, entry.letter, x + chip_wide / 2 - 2, y + 11, wide, None)
            used = pen.text(x + chip_wide, y + 11 + 0.345 * bold.size, entry.word, bold)
            pen.text(x + chip_wide + used + 5, y + 11 + 0.345 * bold.size, entry.meaning, plain)

    return Fixed(22, draw)
