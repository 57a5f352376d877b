"""Layout of pocket cards: what to do when worried about a child, front and back side by side."""

from __future__ import annotations

from collab_desktop.reports.pdf.boxes import Box, Free, Stack, TextBox
from collab_desktop.reports.pdf.fonts import Weight
from collab_desktop.reports.pdf.frame import Frame
from collab_desktop.reports.pdf.pen import Painter, Pen
from collab_desktop.reports.pdf.structure import Element
from collab_desktop.reports.pdf.style import Style
from collab_desktop.reports.tree import Align, WalletCards

WIDE, TALL = 242.65, 153.07  # 85.6 x 54 mm
_BAR = 20
_SEMI = Weight.SEMIBOLD
_TITLE = Style(12, 15, _SEMI, "paper")
_BOLD = Style(8.8, 10.8, _SEMI)
_PLAIN = Style(8.3, 10.3)


def wallet_cards(block: WalletCards, frame: Frame, width: float, parent: Element) -> Box:
    """Lay out the cards, one a row."""
    start = max((width - 2 * WIDE) / 2, 0)
    count = max(1, min(block.copies, 4))
    rows = [_card(block, frame, start, parent, number, count) for number in range(count)]
    return Stack(rows, (10, 6))


def _card(
    block: WalletCards, frame: Frame, start: float, parent: Element, number: int, count: int
) -> Box:
    group = parent.add("Sect")
    front = _front(block, frame, group)
    back = _back(block, frame, group)

    def draw(pen: Pen, x: float, y: float) -> None:
        x += start
        _cuts(pen, x, y, last=number == count - 1)
        front(pen, x, y)
        back(pen, x + WIDE, y)

    return Free(TALL, draw)


def _cuts(pen: Pen, x: float, y: float, *, last: bool) -> None:
    dash = (4, 3)
    pen.line(x, y, x + 2 * WIDE, y, "edge", 0.6, dash)
    if last:
        pen.line(x, y + TALL, x + 2 * WIDE, y + TALL, "edge", 0.6, dash)
    for at in (x, x + 2 * WIDE):
        pen.line(at, y, at, y + TALL, "edge", 0.6, dash)
    pen.line(x + WIDE, y, x + WIDE, y + TALL, "edge", 0.6, (0.8, 2.4))


def _front(block: WalletCards, frame: Frame, group: Element) -> Painter:
    inner = WIDE - 12
    title = frame.text(block.title, _TITLE, inner - 14, group.add("H2"))
    steps: list[tuple[TextBox, TextBox]] = []
    for step in block.steps[:4]:
        owner = group.add("P")
        steps.append(
            (
                frame.text(step.value, _BOLD, inner - 26, owner),
                frame.text(step.words, _PLAIN, inner - 26, owner),
            )
        )
    urgent = _urgent(block.urgent, frame, group.add("P"))

    def draw(pen: Pen, x: float, y: float) -> None:
        x += 6
        pen.rect(x, y + 6, inner, 21, "navy")
        title.draw(pen, x + 8, y + 6 + (21 - title.height) / 2)
        for i, (bold, plain) in enumerate(steps):
            top = y + 30.5 + i * 23
            pen.circle(x + 10, top + 10, 6.8, "paper", "navy", 1.1)
            pen.text(x + 10, top + 13, str(i + 1), Style(8.8, 11, _SEMI, "navy"), Align.CENTRE)
            bold.draw(pen, x + 22, top)
            plain.draw(pen, x + 22, top + bold.height - 0.6)
        pen.rect(x, y + TALL - 26, inner, _BAR, "wine")
        pen.circle(x + 10, y + TALL - 16, 6.8, "paper")
        pen.text(
            x + 10, y + TALL - 13, str(len(steps) + 1), Style(8.8, 11, _SEMI, "wine"), Align.CENTRE
        )
        urgent.draw(pen, x + 22, y + TALL - 16 - urgent.height / 2)
        pen.rect(x + inner - 102, y + TALL - 23, 96, 14, "paper")

    return draw


def _urgent(words: str, frame: Frame, owner: Element) -> TextBox:
    """The line of the red bar, in two smaller lines where a language needs them."""
    line = frame.text(words, Style(9.5, 12, _SEMI, "paper"), 100, owner)
    if line.height <= _BAR:
        return line
    return frame.text(words, Style(8, 9.4, _SEMI, "paper"), 104, owner)


def _back(block: WalletCards, frame: Frame, group: Element) -> Painter:
    inner = WIDE - 24
    phone = inner - 80
    title = frame.text(block.back_title, Style(12, 15, _SEMI, "navy"), phone - 8, group.add("H2"))
    contacts: list[tuple[TextBox, TextBox]] = []
    for contact in block.contacts[:3]:
        owner = group.add("P")
        contacts.append(
            (
                frame.text(contact.role, _BOLD, phone - 6, owner),
                frame.text(contact.person, _PLAIN.tinted("muted"), phone - 6, owner),
            )
        )
    sentence = frame.text(block.sentence, _PLAIN, inner, group.add("P"))
    footer = frame.text(
        block.footer, Style(7.5, 9.5, Weight.REGULAR, "muted"), inner, group.add("P")
    )

    def draw(pen: Pen, x: float, y: float) -> None:
        x += 12
        title.draw(pen, x, y + 8.5)
        pen.text(x + phone, y + 20.5, block.phone_word, Style(8.3, 10, Weight.REGULAR, "muted"))
        pen.line(x, y + 27, x + inner, y + 27, "navy", 1.0)
        for i, (role, person) in enumerate(contacts):
            top = y + 29.2 + i * 25
            role.draw(pen, x, top)
            person.draw(pen, x, top + role.height - 0.6)
            pen.line(x + phone, top + 18.5, x + inner, top + 18.5, "ink", 0.75)
            pen.line(x, top + 23.2, x + inner, top + 23.2, "rule", 0.5)
        sentence.draw(pen, x, y + 29.2 + len(contacts) * 25 + 1.5)
        footer.draw(pen, x, y + TALL - 6 - footer.height)

    return draw
