"""Layout of heads and running text: headlines, sections, paragraphs, lists, hanging labels."""

from __future__ import annotations

from dataclasses import replace

from collab_desktop.reports.pdf.boxes import Box, Fixed, Row, Side, Stack, baseline, blank, ruled
from collab_desktop.reports.pdf.fonts import Weight
from collab_desktop.reports.pdf.frame import Frame, stacked
from collab_desktop.reports.pdf.marks import draw_mark
from collab_desktop.reports.pdf.pen import Pen
from collab_desktop.reports.pdf.structure import Element
from collab_desktop.reports.pdf.style import (
    HEADLINES,
    LABELS,
    MEETING,
    NOTE,
    ROLES,
    SECTION,
    SMALL_SECTION,
    Style,
)
from collab_desktop.reports.tree import (
    Align,
    BulletList,
    Callout,
    Columns,
    Hanging,
    Headline,
    HeadlineSize,
    Mark,
    Marked,
    MarkedLine,
    MeetingLine,
    NumberedList,
    Paragraph,
    Picture,
    Role,
    RowWithOwner,
    Rule,
    RuleKind,
    Section,
    Spacer,
    Table,
    Text,
    flat,
)

DOTS = " \u00a0\u00a0·\u00a0\u00a0 "
_REGULAR_MARKS = {Role.LIST, Role.COMPACT, Role.SMALL, Role.NOTE, Role.BODY, Role.SECOND}


def headline(block: Headline, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out the message of a page."""
    before = 7.8 if block.size is HeadlineSize.COVER else 5.5
    style = HEADLINES[block.size]
    element = parent.add("H1")
    box = frame.text(block.text, style, width, element)
    narrow = frame.text(block.text, style, width * 0.94, element)
    if len(narrow.lines) == len(box.lines) > 1:
        box = narrow  # a last line of one or two words looks lost
    return replace(box, gap=(before, 8), keep=True)


def meeting_line(block: MeetingLine, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out the muted line above a headline."""
    text = frame.text(DOTS.join(block.parts), MEETING, width, parent.add("P"))
    return Stack([blank(7.2), text], keep=True)


def section(block: Section, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out a section title with its note behind it, or below it when both do not fit."""
    style = SECTION if block.level == 2 else SMALL_SECTION
    element = parent.add(f"H{block.level}")
    before = 12.0 if block.level == 2 else 7.5
    title = frame.text(block.title, style, width, element)
    gap = (before, 3.0 if block.level == 2 else 1.0)
    if block.level == 2:
        title = replace(title, outline=block.title)
    if not block.note:
        return replace(title, gap=gap, keep=True)
    used = frame.setter.measure(block.title, style) + (8 if block.level == 2 else 6)
    note_element = parent.add("P")
    note_style = NOTE if block.level == 2 else replace(NOTE, size=8, leading=10.5)
    note = frame.text(block.note, note_style, width - used, note_element)
    if len(title.lines) > 1 or len(note.lines) != 1:
        below = frame.text(block.note, note_style, width, note_element)
        return Stack([title, below], gap, keep=True)
    shift = baseline(0, title.height, style.size) - baseline(0, note.height, note_style.size)
    return Row([Side(0, title), Side(used, Stack([blank(shift), note]))], gap, keep=True)


def paragraph(block: Paragraph, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out running text."""
    gap = 2.0 if block.role in (Role.SECOND, Role.NOTE, Role.SMALL) else 5.0
    if block.role in (Role.STRONG, Role.LABEL, Role.SUMMARY, Role.COMPACT):
        gap = 1.0 if block.role in (Role.STRONG, Role.LABEL) else 2.5
    if block.role in (Role.BODY, Role.LIST, Role.EASY):
        width = min(width, _measure(ROLES[block.role]))
    return frame.text(
        block.text, ROLES[block.role], width, parent.add("P"), block.align, (gap, gap)
    )


def _measure(style: Style) -> float:
    """Return the longest comfortable line, about 80 characters."""
    return style.size * 38


def bullet_list(block: BulletList, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out points with dashes."""
    return _listed([("–", item) for item in block.items], block.role, frame, width, parent)


def numbered_list(block: NumberedList, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out points with numbers."""
    items = [(str(block.start + i), item) for i, item in enumerate(block.items)]
    return _listed(items, block.role, frame, width, parent)


def _listed(
    items: list[tuple[str, Text]], role: Role, frame: Frame, width: float, parent: Element
) -> Box:
    style = ROLES[role]
    whole = parent.add("L")
    sign_style = replace(style, weight=Weight.SEMIBOLD, colour="navy")
    widest = max((frame.setter.measure(sign, sign_style) for sign, _ in items), default=0)
    indent = max(10.0, widest + 6) if items and items[0][0] == "–" else max(14.0, widest + 6)
    rows: list[Box] = []
    for sign, text in items:
        item = whole.add("LI")
        label = frame.text(sign, sign_style, indent, item.add("Lbl"))
        body = frame.text(text, style, width - indent, item.add("LBody"))
        rows.append(
            Row([Side(0, label), Side(indent, body)], gap=(1, 1) if len(items) > 1 else (0, 0))
        )
    return stacked(rows, (1.5, 4))


def mark_radius(style: Style) -> float:
    """Return the radius of a mark before a word: larger before a bold one."""
    return max(4.2, (0.55 if style.weight is Weight.SEMIBOLD else 0.48) * style.size)


def word_style(role: Role) -> Style:
    """Return the style of the word after a mark: bold unless it is running text."""
    style = ROLES[role]
    return style if role in _REGULAR_MARKS else replace(style, weight=Weight.SEMIBOLD, colour="ink")


def marked(block: Marked, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out a mark and its word."""
    return marked_text(
        block.mark, block.word, word_style(block.role), frame, width, parent.add("P")
    )


def marked_text(
    mark: Mark, text: Text, style: Style, frame: Frame, width: float, element: Element
) -> Row:
    """Lay out a mark with text that hangs behind it."""
    r = mark_radius(style)
    indent = 2 * r + 5
    body = frame.text(text, style, width - indent, element)
    leading = body.lines[0].height if body.lines else style.leading

    def sign(pen: Pen, x: float, y: float) -> None:
        draw_mark(pen, mark, x + r, y + leading / 2, r)

    return Row([Side(0, Fixed(leading, sign)), Side(indent, body)])


def marked_line(block: MarkedLine, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out several marked words on one line, wrapped when full."""
    rows: list[Box] = []
    sides: list[Side] = []
    x = 0.0
    for item in block.items:
        style = word_style(item.role)
        r = mark_radius(style)
        wide = min(2 * r + 5 + frame.setter.measure(item.word, style) + 0.5, width)
        if sides and x + wide > width:
            rows.append(Row(sides))
            sides, x = [], 0.0
        box = marked_text(item.mark, item.word, style, frame, wide, parent.add("P"))
        sides.append(Side(x, box))
        x += wide + 9
    return stacked([*rows, Row(sides)], (2, 2))


def row_with_owner(block: RowWithOwner, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out a text with its owner at the end of the first line."""
    style = word_style(block.role) if block.mark else ROLES[block.role]
    owner_style = (
        ROLES[Role.LIST]
        if block.role is Role.STRONG
        else replace(ROLES[block.role], weight=Weight.REGULAR)
    )
    said = frame.setter.measure(flat(block.text), style) + 2 * mark_radius(style) + 20
    wide = min(frame.setter.measure(block.owner, owner_style) + 1, max(width * 0.55, width - said))
    element = parent.add("P")
    room = width - wide - 14 if block.owner else width
    sides: list[Side] = []
    if block.mark:
        sides.append(Side(0, marked_text(block.mark, block.text, style, frame, room, element)))
    elif block.number:
        number = replace(style, weight=Weight.SEMIBOLD, colour="navy")
        sides.append(Side(0, frame.text(block.number, number, 14, element)))
        sides.append(Side(14, frame.text(block.text, style, room - 14, element)))
    else:
        sides.append(Side(0, frame.text(block.text, style, room, element)))
    if block.owner:
        end = frame.text(block.owner, owner_style, wide, element, Align.END)
        sides.append(Side(width - wide, end))
    return Row(sides, (2.5, 2.5) if block.mark else (1, 1))


def callout(block: Callout, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out a sentence with a mark between two hairlines."""
    element = parent.add("P")
    style = ROLES[Role.BODY]
    text: Text = block.text
    items: list[Box] = []
    if block.title:
        items.append(frame.text(block.title, style.bold(), width, element))
    items.append(frame.text(text, style, width, element))
    if block.mark:
        indent = 2 * mark_radius(style) + 5
        items = []
        if block.title:
            items.append(marked_text(block.mark, block.title, style.bold(), frame, width, element))
            items.append(Row([Side(indent, frame.text(text, style, width - indent, element))]))
        else:
            items.append(marked_text(block.mark, text, style, frame, width, element))
    return Stack(
        [ruled("rule", 0.5, width), blank(6), *items, blank(6), ruled("rule", 0.5, width)], (8, 8)
    )


WHOLE_HANGING = 80.0
"""Points; a label with its text up to this height is never cut."""
_HANGING_GAPS = {
    Role.EASY: (7, 7), Role.BODY: (9.2, 8.2), Role.SUMMARY: (4.6, 4.6), Role.NOTE: (5.0, 5.0),
}


def hanging(block: Hanging, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out a label in the first columns and its content from a column edge on."""
    role = block.role if block.role in LABELS else Role.BODY
    edge = frame.column(block.column, width)
    group = parent.add("Sect")
    label: list[Box] = [frame.text(block.label, LABELS[role], edge - frame.gutter, group.add("H3"))]
    if block.note:
        label.append(frame.text(block.note, NOTE, edge - frame.gutter, group.add("P")))
    blocks = [replace(b, ruled=False) if isinstance(b, Table) else b for b in block.blocks]
    content = frame.flow(blocks, width - edge, group)
    shift = _level(block, role)
    sides = [
        Side(0, stacked([blank(max(-shift, 0)), *label])),
        Side(edge, stacked([blank(max(shift, 0)), content])),
    ]
    row = Row(sides, _HANGING_GAPS[role], whole=frame.room if block.whole else WHOLE_HANGING)
    if not block.rule:
        return row
    return Stack([row, ruled("rule", 0.5, width)], (row.gap[0], 0))


def _level(block: Hanging, role: Role) -> float:
    """Return how far the content must go down to share the first baseline of the label."""
    first = block.blocks[0] if block.blocks else None
    if isinstance(first, Columns) and first.columns and first.columns[0]:
        first = first.columns[0][0]
    style = LABELS[role]
    if isinstance(first, Paragraph | BulletList | NumberedList | RowWithOwner | Marked):
        inner = ROLES[first.role]
        return baseline(0, style.leading, style.size) - baseline(0, inner.leading, inner.size)
    return 0.0


def columns(block: Columns, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out blocks side by side."""
    count = len(block.columns)
    spans = block.spans or (12 / max(count, 1),) * count
    unit = (width + frame.gutter) / sum(spans)
    sides, at = [], 0.0
    for span, blocks in zip(spans, block.columns, strict=True):
        wide = span * unit - frame.gutter
        sides.append(Side(at * unit, frame.flow(blocks, wide, parent.add("Sect"))))
        at += span
    row = Row(sides, (7, 6.5))
    if not block.rule:
        return row
    return Stack([row, ruled("rule", 0.5, width)], (7, 0))


def spacer(block: Spacer, _frame: Frame, _width: float, _parent: Element) -> Box:
    """Leave height empty."""
    return blank(block.height)


def rule(block: Rule, _frame: Frame, width: float, _parent: Element) -> Box:
    """Draw a line over the whole width."""
    if block.kind is RuleKind.NAVY:
        return replace(ruled("navy", 1.0, width, (8, 8)), keep=True)  # it opens what follows
    return ruled("rule", 0.5, width, (5, 0))


def picture(block: Picture, frame: Frame, width: float, parent: Element) -> Box:
    """Place an image with its alternative text, never wider than its column."""
    factor = min(1.0, width / block.width, frame.room / block.height)
    wide, tall = block.width * factor, block.height * factor
    shift = {Align.START: 0.0, Align.CENTRE: (width - wide) / 2, Align.END: width - wide}[
        block.align
    ]

    def draw(pen: Pen, x: float, y: float) -> None:
        pen.image(block.data, x + shift, y, wide, tall)

    image = Fixed(tall, draw, parent.add("Figure", block.alt or block.caption))
    if not block.caption:
        return Stack([image], (8, 8))
    caption = frame.text(block.caption, NOTE, width, parent.add("Caption"), gap=(3, 0))
    return Stack([image, caption], (8, 8), together=True)
