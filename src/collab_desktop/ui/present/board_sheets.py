"""A canvas for the room: its areas in columns with their cards, or a grid with its two axes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from collab_desktop.domain.slides import BoardArea, BoardCard, BoardSlide
from collab_desktop.ui.present.canvas import (
    BOLD,
    MARGIN,
    WORD,
    Canvas,
    Type,
    width_of,
    wrapped,
)
from collab_desktop.ui.present.head import (
    Sheet,
    draw_title,
    height_of,
    in_pieces,
    shortened,
    write_lines,
)
from collab_desktop.ui.present.plain_sheets import in_parts
from collab_desktop.ui.present.question_sheets import BOTTOM

WORDS, AREA, VOTES = Type(WORD), Type(WORD, BOLD), Type(WORD, BOLD)
AREAS_TOP = 262.0
MOST_COLUMNS, NARROWEST_COLUMN, GAP = 4, 380.0, 40.0
PAD, BETWEEN = 18.0, 20.0
DOT = 26.0


@dataclass(frozen=True, slots=True)
class Column:
    """A part of one area that fits beside others."""

    title: list[str]
    cards: list[tuple[BoardCard, list[str]]]


def board_sheets(canvas: Canvas, slide: BoardSlide) -> list[Sheet]:
    """Areas beside each other; what does not fit goes on to the next sheet."""
    if slide.axes:
        return _grid_sheets(canvas, slide)
    count = max(1, min(MOST_COLUMNS, len(slide.areas), int(canvas.inner // NARROWEST_COLUMN)))
    across = (canvas.inner - (count - 1) * GAP) / count
    room = canvas.height - BOTTOM / 2 - AREAS_TOP
    columns = [column for area in slide.areas for column in _columns(area, across, room)]

    def draw(on: Canvas, part: list[Column]) -> None:
        draw_title(on, slide.title)
        for number, column in enumerate(part):
            _draw_column(on, column, MARGIN + number * (across + GAP), across)

    parts = [columns[at : at + count] for at in range(0, len(columns), count)] or [[]]
    return [partial(draw, part=part) for part in parts]


def _columns(area: BoardArea, across: float, room: float) -> list[Column]:
    title = shortened(wrapped(area.title, AREA, across), 3, AREA, across)
    room -= height_of(title, AREA) + BETWEEN
    cards = [
        (card if not number else replace(card, votes=0), piece) for card in area.cards
        for number, piece in enumerate(
            in_pieces(_card_lines(card, across), WORDS, room - 2 * PAD - BETWEEN)
        )
    ]
    heights = [_card_height(lines) for _, lines in cards]
    parts = in_parts(heights, room)
    return [Column(title, [cards[number] for number in part]) for part in parts]


def _card_lines(card: BoardCard, across: float) -> list[str]:
    votes = 90.0 if card.votes else 0.0
    return wrapped(card.text, WORDS, across - 2 * PAD - votes)


def _card_height(lines: list[str]) -> float:
    return height_of(lines, WORDS) + 2 * PAD + BETWEEN


def _draw_column(canvas: Canvas, column: Column, x: float, across: float) -> None:
    top = write_lines(canvas, column.title, AREA, x, AREAS_TOP, across) + 8
    canvas.line(x, top, x + across, top)
    top += BETWEEN - 8
    for card, lines in column.cards:
        height = _card_height(lines) - BETWEEN
        canvas.box(x, top, across, height, fill="tint", radius=10)
        write_lines(canvas, lines, WORDS, x + PAD, top + PAD, across - 2 * PAD)
        if card.votes:
            _draw_votes(canvas, card.votes, x + across - PAD, top + PAD + WORDS.step / 2)
        top += height + BETWEEN


def _draw_votes(canvas: Canvas, votes: int, end: float, middle: float) -> None:
    """The number of votes with a disc before it, so that it is no number of a card."""
    wide = width_of(str(votes), VOTES)
    canvas.write(str(votes), VOTES, end - wide, middle, wide)
    canvas.disc(end - wide - 22, middle, 10)


def _grid_sheets(canvas: Canvas, slide: BoardSlide) -> list[Sheet]:
    """The grid with the numbers of its cards, then a list of the cards by number."""
    cards = [card for area in slide.areas for card in area.cards]
    room = canvas.height - BOTTOM - AREAS_TOP
    texts = [
        (card if not number else replace(card, votes=0), piece) for card in cards
        for number, piece in enumerate(
            in_pieces(wrapped(_numbered(card), WORDS, canvas.inner - 120), WORDS, room - 12)
        )
    ]
    heights = [height_of(lines, WORDS) + 12 for _, lines in texts]

    def draw_list(on: Canvas, part: list[int]) -> None:
        draw_title(on, slide.title)
        top = AREAS_TOP
        for number in part:
            card, lines = texts[number]
            write_lines(on, lines, WORDS, MARGIN, top, on.inner)
            if card.votes:
                _draw_votes(on, card.votes, on.width - MARGIN, top + WORDS.step / 2)
            top += heights[number]

    parts = in_parts(heights, room) if cards else []
    lists: list[Sheet] = [partial(draw_list, part=part) for part in parts]
    return [lambda on: _draw_grid(on, slide, cards), *lists]


def _numbered(card: BoardCard) -> str:
    return f"{card.number}  {card.text}" if card.number else card.text


def _draw_grid(canvas: Canvas, slide: BoardSlide, cards: list[BoardCard]) -> None:
    draw_title(canvas, slide.title)
    left, top = MARGIN, AREAS_TOP + 62
    wide, high = canvas.inner, canvas.height - BOTTOM - top - 40
    canvas.box(left, top, wide, high, edge="border", radius=6)
    canvas.line(left + wide / 2, top, left + wide / 2, top + high)
    canvas.line(left, top + high / 2, left + wide, top + high / 2)
    words = slide.axes
    canvas.write(words.get("y_high", ""), WORDS, left, top - 36, wide, align="centre", role="muted")
    below = top + high + 44
    canvas.write(words.get("y_low", ""), WORDS, left, below, wide, align="centre", role="muted")
    canvas.write(words.get("x_low", ""), WORDS, left, below, wide / 3, role="muted")
    canvas.write(
        words.get("x_high", ""), WORDS, left + wide * 2 / 3, below, wide / 3, align="end",
        role="muted",
    )
    for card in cards:
        if card.x is None or card.y is None:
            continue
        x = left + DOT + 8 + (wide - 2 * DOT - 16) * card.x / 100
        y = top + high - DOT - 8 - (high - 2 * DOT - 16) * card.y / 100
        _draw_dot(canvas, card, x, y)


def _draw_dot(canvas: Canvas, card: BoardCard, x: float, y: float) -> None:
    text = str(card.number or "")
    half = max(DOT, width_of(text, VOTES) / 2 + 12)
    canvas.box(x - half, y - DOT - 2, 2 * half, 2 * DOT + 4, fill="tint", edge="accent", radius=DOT)
    canvas.write(text, VOTES, x - half, y, 2 * half, align="centre")
