"""Layout of the RACI poster: activities by phase, people by organisation, letters as chips."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
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
LEAST_PITCH = 44
"""A column narrower than this, in points, has no room for a name."""
_WIDE = 1088.5
"""The width that everything is measured for; narrower paper scales everything down."""
_LEAST_TYPE = 6.5
"""A very long word in a narrow column is broken rather than set smaller than this."""
_APART = 3
"""Between the head of a column and the next one, in points."""
_LOW = 0.68
"""Rows and letters do not shrink below this share, whatever the paper."""
_SEMI = Weight.SEMIBOLD
_LOOKS = {
    "decides": ("wine", "paper"),
    "does": ("navy", "paper"),
    "supports": ("teal", "ink"),
    "asked": ("sand", "ink"),
    "told": ("paper", "ink"),
}
"""Fill and ink of each duty; of several in one cell the first counts."""
_USUAL = {"A": "decides", "R": "does", "S": "supports", "C": "asked", "I": "told"}


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The measures of one sheet of the poster; narrower paper scales everything down."""

    people: tuple[RaciPerson, ...]
    first: int
    width: float
    scale: float
    duties: Mapping[str, str]

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
    scale = min(1.0, width / _WIDE) * block.scale
    whole = _Sheet((), 0, width, scale, _duties(block.legend))
    most = max(1, min(MOST_PEOPLE, int((whole.end - whole.start) / LEAST_PITCH)))
    count = -(-len(block.people) // most) or 1
    each = -(-len(block.people) // count)
    for i in range(count):
        people = block.people[i * each : (i + 1) * each]
        sheet = replace(whole, people=people, first=i * each)
        if i == 0 and block.legend_first:
            sheets.append(_legend(block.legend, sheet, frame, parent))
        closes = i == count - 1 and not block.legend_first
        sheets.append(_sheet(block, sheet, frame, parent, closes=closes))
    return Stack(sheets, (4, 4))


def _duties(legend: Sequence[LegendEntry]) -> dict[str, str]:
    """What is behind each letter, as its legend says or as is usual."""
    return _USUAL | {entry.letter: entry.duty for entry in legend if entry.duty}


def _sheet(block: RaciPoster, sheet: _Sheet, frame: Frame, parent: Element, *, closes: bool) -> Box:
    table = parent.add("Table", attributes=f"/O /Table /Summary {text_string(block.summary)}")
    head = _head(block, sheet, frame, table.add("TR"))
    items: list[Box] = [head]
    for phase in block.phases:
        items.append(_band(phase, sheet, table.add("TR")))
        items += [_activity(a, sheet, frame, table.add("TR")) for a in phase.activities]
    foot = [
        ruled("navy", 1.0, sheet.width), _load(block, sheet, frame, table.add("TR")),
        ruled("rule", 0.5, sheet.width),
    ]  # fmt: skip
    legend = [_legend(block.legend, sheet, frame, parent)] if closes else []
    items.append(Stack([*foot, *legend], together=True))
    return Stack(items, (4, 6), head=_head(block, sheet, frame, None))


def _head(block: RaciPoster, sheet: _Sheet, frame: Frame, row: Element | None) -> Box:
    def bottom(text: str, wide: float, cell: Element | None) -> Box:
        return frame.text(text, sheet.style(9.3, Weight.MEDIUM, "muted"), wide, cell)

    cells = _head_cells(row, len(sheet.people))
    names = " ".join(person.name for person in block.people)
    name_style = _narrow(names, sheet.style(12.5, _SEMI), sheet.pitch - _APART, frame)
    roles = " ".join(person.role for person in block.people)
    role_style = _narrow(roles, sheet.style(9.3), sheet.pitch - _APART, frame)
    activity = bottom(block.activity_word, sheet.start - 8, cells[0])
    check = bottom(block.check_word, sheet.width - sheet.end - 8, cells[-1])
    organisations = [
        Side(
            sheet.start + first * sheet.pitch + 3,
            _organisation(name, count * sheet.pitch - 8, sheet, frame, cells[first + 1]),
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
                        frame.text(person.name, name_style, sheet.pitch - _APART, owner),
                        frame.text(person.role, role_style, sheet.pitch - _APART, owner),
                    ]
                ),
            )
        )
    top, low = Row(organisations, pad=(4, 3)), Row(people, pad=(0, 4))
    tall = top.height + low.height

    def draw(pen: Pen, x: float, y: float) -> None:
        for name, first, count in sheet.groups():
            if not name:
                continue
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


def _organisation(name: str, room: float, sheet: _Sheet, frame: Frame, cell: Element | None) -> Box:
    style = _narrow(name, sheet.style(9.5, colour="muted"), room, frame)
    return frame.text(name, style, room, cell)


def _narrow(words: str, style: Style, room: float, frame: Frame) -> Style:
    """The style small enough for the longest word, down to where it can just be read."""
    longest = max((frame.setter.measure(word, style) for word in words.split()), default=0.0)
    if longest <= room:
        return style
    size = max(style.size * room / longest * 0.99, min(_LEAST_TYPE, style.size))
    return replace(style, size=size, leading=size * 1.22)


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
    tall = 18.6 * max(sheet.scale, _LOW)

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
    check = _check(activity, sheet, frame, row.add("TD"))
    tall = max(24.8 * max(sheet.scale, _LOW), name.height + 5, check.height + 2)
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
        check.draw(pen, x + sheet.end + 12 * sheet.scale, middle - check.height / 2)
        pen.line(x, y + tall, x + sheet.width, y + tall, "rule", 0.5)

    return Free(tall, draw)


def _check(activity: RaciActivity, sheet: _Sheet, frame: Frame, cell: Element) -> Box:
    fine = activity.check.mark is Mark.CHECK
    style = sheet.style(10.5, Weight.REGULAR if fine else _SEMI)
    r = 5.6 * max(sheet.scale, _LOW)
    lead = 2 * r + 4.5
    room = sheet.width - sheet.end - 12 * sheet.scale - lead
    words = frame.text(activity.check.word, style, room, cell)

    def draw(pen: Pen, x: float, y: float) -> None:
        draw_mark(pen, activity.check.mark, x + r, y + words.height / 2, r)
        words.draw(pen, x + lead, y)

    return Free(words.height, draw)


def chip(pen: Pen, letter: str, x: float, y: float, sheet: _Sheet, cell: Element | None) -> None:
    """Draw the letters of a cell around (x, y); whoever decides has a double border."""
    factor = min(1.0, sheet.pitch / 46) * max(sheet.scale, _LOW)
    codes = letter.split("/")
    held = {sheet.duties.get(code, "") for code in codes}
    look = next((duty for duty in _LOOKS if duty in held), "told")
    fill, ink = _LOOKS[look]
    wide, tall = 41 * factor, 20.2 * factor
    left, top = x - wide / 2, y - tall / 2
    if look == "decides":
        pen.rect(left - 1.6, top - 0.6, wide + 3.2, tall + 1.2, "paper", "wine", 1.1)
        pen.rect(left + 0.6, top + 1.4, wide - 1.2, tall - 2.8, "wine")
    elif look == "does":
        pen.rect(left, top, wide, tall, fill)
    else:
        pen.rect(left, top, wide, tall, fill, "ink", 0.9 if look == "told" else 0.7)
    style = Style((18 if len(codes) < 3 else 12) * factor, 20, Weight.BOLD, ink)
    with pen.tagged(cell):
        pen.text(x, y + 0.345 * style.size, " ".join(codes), style, Align.CENTRE)


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


def _legend(entries: Sequence[LegendEntry], sheet: _Sheet, frame: Frame, parent: Element) -> Box:
    width, scale = sheet.width, sheet.scale
    bold, plain = sheet.style(12, _SEMI), sheet.style(11, colour="muted")
    rows: list[Box] = []
    sides: list[Side] = []
    x = 0.0
    for entry in entries:
        owner = parent.add("P")
        chip_wide = 50 * max(scale, _LOW)
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
    wide = replace(sheet, people=(RaciPerson("", "", ""),) * 9)

    def draw(pen: Pen, x: float, y: float) -> None:
        with pen.tagged(owner):
            chip(pen, entry.letter, x + chip_wide / 2 - 2, y + 11, wide, None)
            used = pen.text(x + chip_wide, y + 11 + 0.345 * bold.size, entry.word, bold)
            pen.text(x + chip_wide + used + 5, y + 11 + 0.345 * bold.size, entry.meaning, plain)

    return Fixed(22, draw)
