"""Layout of panels and strips: the ask, key figures, the eight steps, before/after, signatures."""

from __future__ import annotations

from dataclasses import replace

from collab_desktop.domain import charts
from collab_desktop.reports.pdf.boxes import (
    Box,
    Fixed,
    Free,
    Row,
    Side,
    Stack,
    blank,
    ruled,
)
from collab_desktop.reports.pdf.fonts import Weight
from collab_desktop.reports.pdf.frame import Frame, paint
from collab_desktop.reports.pdf.marks import draw_mark
from collab_desktop.reports.pdf.pen import Painter, Pen
from collab_desktop.reports.pdf.structure import Element
from collab_desktop.reports.pdf.style import LABELS, NOTE, Style
from collab_desktop.reports.tree import (
    Align,
    AskPanel,
    BeforeAfter,
    ContentsLine,
    KeyFigure,
    KeyFigures,
    Mark,
    Role,
    SignatureLines,
    Signer,
    StatusBanner,
    Step,
    StepStrip,
)

_SEMI = Weight.SEMIBOLD
_PANEL_FIGURE = Style(13, 16, _SEMI, "paper")
_PANEL_WORDS = Style(8.5, 11, Weight.REGULAR, "pale")
_FIGURE = Style(15, 18, _SEMI, "navy")
_STEP_NAME = Style(8.5, 10.5, _SEMI)
_STEP_STATUS = Style(8.5, 10.5)


def ask_panel(block: AskPanel, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out the dark panel of page one."""
    edge = frame.column(9, width) - 10.4 if block.figures else width
    group = parent.add("Sect")
    label = Style(10.5, 14, _SEMI, "sand")
    ask = Style(14, 21, Weight.REGULAR, "paper")
    left = Stack(
        [blank(12.3), frame.text(block.label, label, edge - 28, group.add("H2")), blank(6.2)]
    )
    for line in block.lines:
        left.items.append(frame.text(line, ask, edge - 14 - 6, group.add("P")))
    right = Stack([blank(15)])
    for figure in block.figures:
        right.items += _panel_figure(figure, frame, width - edge - 28, group)
    tall = max(112.0, left.height + 13, right.height + 3)
    sides = [Side(14, left), Side(edge + 14, right)]

    def ground(pen: Pen, x: float, y: float) -> None:
        pen.rect(x, y, width, tall, "navy")
        if block.figures:
            pen.line(x + edge, y + 16.4, x + edge, y + tall - 16, "panel_line", 0.75)

    return _on_ground(ground, Row(sides), tall, 13.5)


def _on_ground(ground: Painter, row: Row, tall: float, after: float) -> Box:
    def draw(pen: Pen, x: float, y: float) -> None:
        ground(pen, x, y)
        row.draw(pen, x, y)

    return Free(tall, draw, (12, after))


def _panel_figure(figure: KeyFigure, frame: Frame, width: float, group: Element) -> list[Box]:
    element = group.add("P")
    value = frame.text(figure.value, _PANEL_FIGURE, width, element)
    words = frame.text(figure.words, _PANEL_WORDS, width, element)
    return [value, words, blank(4)]


def status_banner(block: StatusBanner, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out the dark strip of a public sheet."""
    style = Style(12.5, 16, _SEMI, "paper")
    wide = frame.setter.measure(block.date, style) + 1
    element = parent.add("P")
    words = frame.text(block.words, style, width - wide - 60, element)
    date = frame.text(block.date, style.tinted("sand"), wide, element, Align.END)
    tall = words.height + 18
    row = Row([Side(33.4, words), Side(width - wide - 14, date)], pad=(9, 9))

    def ground(pen: Pen, x: float, y: float) -> None:
        pen.rect(x, y, width, tall, "navy")
        pen.circle(x + 19.6, y + 9 + style.leading / 2, 5.5, "sand")

    return _on_ground(ground, row, tall, 14)


def key_figures(block: KeyFigures, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out figures between two rules."""
    if not block.figures:
        return blank(0)
    small = replace(NOTE, size=8.5)
    natural = [
        max(frame.setter.measure(f.value, _FIGURE), frame.setter.measure(f.words, small)) + 16
        for f in block.figures
    ]
    equal = width / len(natural)
    wides = [equal] * len(natural)
    if any(n > equal for n in natural) and sum(natural) <= width:
        spare = (width - sum(natural)) / len(natural)
        wides = [n + spare for n in natural]
    sides, x, starts = [], 0.0, []
    for figure, wide in zip(block.figures, wides, strict=True):
        element = parent.add("P")
        start = x if x == 0 else x + 7.2
        column = Stack(
            [
                frame.text(figure.value, _FIGURE, wide - 9, element),
                frame.text(figure.words, small, wide - 9, element),
            ]
        )
        sides.append(Side(start, column))
        starts.append(x)
        x += wide
    row = Row(sides, pad=(7.2, 5.8))
    tall = row.height

    def uprights(pen: Pen, left: float, y: float) -> None:
        for start in starts[1:]:
            pen.line(left + start, y + 8.5, left + start, y + tall - 8.5, "rule", 0.5)

    bars: list[Box] = [Fixed(0, uprights), row]
    if block.joined:
        return Stack([*bars, ruled("rule", 0.5, width)], (0, 8.5), together=True)
    line = ruled("navy", 1.0, width)
    return Stack([line, *bars, line], (8.5, 8.5), together=True)


def step_strip(block: StepStrip, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out the eight steps on one line."""
    group = parent.add("Sect")
    edge = frame.column(4, width)
    label = frame.text(block.label, LABELS[Role.BODY], edge - frame.gutter, group.add("H3"))
    note = frame.text(block.note, replace(NOTE, size=9, leading=14), width - edge, group.add("P"))
    head = Row([Side(0, label), Side(edge, note)])
    strip = _strip(block, frame, width, group.add("L"))
    items: list[Box] = [head, strip]
    if block.rule:
        items += [blank(11), ruled("rule", 0.5, width)]
    return Stack(items, (8.7, 0), together=True)


def _strip(block: StepStrip, frame: Frame, width: float, whole: Element) -> Box:
    pitch = width / max(len(block.steps), 1)
    names = [frame.text(s.name, _STEP_NAME, pitch - 4, None).height for s in block.steps]
    sides = []
    for i, step in enumerate(block.steps):
        colour = (
            "muted"
            if step.mark is Mark.LATER
            else "wine"
            if i == block.current and step.mark is Mark.DECIDE
            else "ink"
        )
        box = _step(step, colour, max(names) - names[i], frame, pitch - 4, whole)
        sides.append(Side(i * pitch + 1, box))
    row = Row(sides)
    tall = 30 + row.height + 4

    def draw(pen: Pen, x: float, y: float) -> None:
        _line_of_steps(pen, block, x, y, pitch)
        if block.current is not None:
            pen.rect(
                x + block.current * pitch - 3, y, 59.6 * pitch / 61.65, tall, None, "wine", 1.2
            )
        row.draw(pen, x, y + 29.4)

    return Free(tall, draw)


def _step(step: Step, colour: str, pad: float, frame: Frame, width: float, whole: Element) -> Box:
    item = whole.add("LI").add("LBody")
    name = frame.text(step.name, _STEP_NAME, width, item)
    status = frame.text(step.status, _STEP_STATUS.tinted(colour), width, item)
    return Stack([name, blank(0.6 + pad), status])


def _line_of_steps(pen: Pen, block: StepStrip, x: float, y: float, pitch: float) -> None:
    middle = y + 16.4
    current = -1 if block.current is None else block.current
    for i, step in enumerate(block.steps):
        start = x + i * pitch
        if i < len(block.steps) - 1:
            dash, ink, weight = ((), "navy", 1.5) if i < current else ((2.4, 2), "edge", 0.9)
            pen.line(start + 19.6, middle, start + pitch - 3, middle, ink, weight, dash)
        draw_mark(pen, step.mark, start + 8.6, middle, 8)
        pen.text(start + 20.6, y + 13, str(i + 1), Style(8.5, 11, _SEMI))


def before_after(block: BeforeAfter, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out a measure now and its target on one line."""
    drawing = charts.before_after(block.now, block.target, width - 8)
    value = Style(9.5, 12, _SEMI)
    below = NOTE

    def draw(pen: Pen, x: float, y: float) -> None:
        paint(pen, drawing, x + 4, y + 12.5)
        places = [block.now * (width - 8) + 4, block.target * (width - 8) + 4]
        for texts, style, base in (
            ((block.now_value, block.target_value), value, y + 9.8),
            ((block.now_words, block.target_words), below, y + 31.8),
        ):
            wides = [frame.setter.measure(t, style) for t in texts]
            for i, middle in enumerate(apart(places, wides, width, 8)):
                tint = "navy" if style is value and i else style.colour
                pen.text(x + middle, base, texts[i], style.tinted(tint), Align.CENTRE)

    return Fixed(33.5, draw, parent.add("Figure", block.alt), gap=(1, 4))


def apart(middles: list[float], wides: list[float], width: float, space: float) -> list[float]:
    """Return the middles of labels moved so that they neither touch nor leave the width."""
    order = sorted(range(len(middles)), key=lambda i: middles[i])
    moved = list(middles)
    edge = 0.0
    for i in order:
        moved[i] = max(moved[i], edge + wides[i] / 2)
        edge = moved[i] + wides[i] / 2 + space
    edge = width
    for i in reversed(order):
        moved[i] = min(moved[i], edge - wides[i] / 2)
        edge = moved[i] - wides[i] / 2 - space
    return moved


def signature_lines(block: SignatureLines, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out lines to sign on, three a row."""
    group = parent.add("Sect")
    items: list[Box] = []
    wide = (width - 2 * frame.gutter) / 3
    for start in range(0, len(block.signers), 3):
        sides = [
            Side(i * (wide + frame.gutter), _signer(signer, block, frame, wide - 8, group))
            for i, signer in enumerate(block.signers[start : start + 3])
        ]
        items.append(Row(sides, (6, 6)))
    if block.note:
        items.append(frame.text(block.note, NOTE, width, group.add("P"), gap=(9, 0)))
    return Stack(items, (6, 6), together=True)


def _signer(
    signer: Signer, block: SignatureLines, frame: Frame, width: float, group: Element
) -> Box:
    element = group.add("P")

    def line(pen: Pen, x: float, y: float) -> None:
        pen.line(x, y + 30, x + width, y + 30, "ink", 0.75)
        pen.line(x + 0.675 * width, y + 26, x + 0.675 * width, y + 30, "ink", 0.75)

    split = 0.675 * width
    role = frame.text(signer.role, Style(9, 11.5, _SEMI), split, element)
    name = frame.text(signer.name, Style(9, 11.5), split, element)
    date = frame.text(signer.date or block.date_word, NOTE, width - split, element, Align.END)
    below = Row([Side(0, Stack([role, name])), Side(split, date)])
    return Stack([Fixed(33.5, line), below])


def contents_line(block: ContentsLine, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out the list of named sections; page numbers are filled in when drawn."""
    edge = frame.column(4, width)
    label = frame.text(block.label, LABELS[Role.NOTE], edge - frame.gutter, parent.add("H3"))
    element = parent.add("P")

    def rows() -> list[str]:
        found: dict[int, list[str]] = {}
        for title, page in frame.sections[1:]:
            found.setdefault(page, []).append(title)
        return [
            f"{page} {' · '.join(titles)}".replace(" ", "\u00a0") for page, titles in found.items()
        ]

    def lines() -> Box:
        return frame.text("\u00a0\u00a0 ".join(rows()), NOTE, width - edge, element)

    tall = frame.text("\u00a0\u00a0 ".join(rows()) or "0", NOTE, width - edge, None).height

    def draw(pen: Pen, x: float, y: float) -> None:
        lines().draw(pen, x, y)

    return Row([Side(0, label), Side(edge, Free(tall, draw))], (5, 5))
