"""The plain slides: agenda, timer, list and the calm card of a pause."""

from __future__ import annotations

from functools import partial

from collab_desktop.domain.clock import Clock, digits
from collab_desktop.domain.slides import AgendaLine, AgendaSlide, ListSlide, TimerSlide
from collab_desktop.ui.present import words
from collab_desktop.ui.present.canvas import (
    BOLD,
    COUNT,
    MARGIN,
    MEDIUM,
    QUESTION,
    WORD,
    Canvas,
    Type,
    step_of,
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
from collab_desktop.ui.present.question_sheets import BOTTOM, QUESTION_TOP, fitted

WORDS, HEADING, NOW = Type(WORD), Type(COUNT, MEDIUM), Type(WORD, BOLD)
BULLET, CLOCK_WIDE, GAP = 60.0, 170.0, 22.0
NEXT_LINES = 2
FACE, FACE_THICK = 560.0, 36.0


def list_sheets(canvas: Canvas, slide: ListSlide) -> list[Sheet]:
    """The lines of a list, on as many sheets as they need."""
    top = QUESTION_TOP - 40
    room = canvas.height - BOTTOM - top
    items = [
        (not number, piece) for line in slide.lines
        for number, piece in enumerate(_pieces(line, WORDS, canvas.inner - BULLET, room))
    ]
    heights = [height_of(lines, WORDS) + GAP for _, lines in items]

    def draw(on: Canvas, part: list[int]) -> None:
        draw_title(on, slide.title)
        below = top
        for number in part:
            begins, lines = items[number]
            if begins:
                on.disc(MARGIN + 10, below + WORDS.step / 2, 8)
            across = on.inner - BULLET
            write_lines(on, lines, WORDS, MARGIN + BULLET, below, across)
            below += heights[number]

    return [partial(draw, part=part) for part in in_parts(heights, room)]


def _pieces(text: str, kind: Type, width: float, room: float) -> list[list[str]]:
    return in_pieces(wrapped(text, kind, width), kind, room - GAP)


def in_parts(heights: list[float], room: float) -> list[list[int]]:
    """Rows in order, in parts that fit a height; there is always one part."""
    parts: list[list[int]] = [[]]
    filled = 0.0
    for number, height in enumerate(heights):
        if parts[-1] and filled + height > room:
            parts.append([])
            filled = 0.0
        parts[-1].append(number)
        filled += height
    return parts


def agenda_sheets(canvas: Canvas, slide: AgendaSlide) -> list[Sheet]:
    """What is on now, large; what comes next; and where in the agenda the room is."""
    top = QUESTION_TOP - 40
    sheets: list[Sheet] = [lambda on: _draw_now(on, slide)] if slide.now else []
    room, across = canvas.height - BOTTOM - top, canvas.inner - 2 * CLOCK_WIDE
    rows = [
        (line, not number, piece) for line in slide.lines
        for number, piece in enumerate(_pieces(line.activity, NOW, across, room))
    ]
    heights = [height_of(lines, NOW) + GAP for _, _, lines in rows]

    def draw(on: Canvas, part: list[int]) -> None:
        draw_title(on, slide.title)
        below = top
        for number in part:
            line, begins, lines = rows[number]
            _draw_line(on, line, lines, below, begins=begins)
            below += heights[number]

    if slide.lines:
        sheets += [partial(draw, part=part) for part in in_parts(heights, room)]
    return sheets or [lambda on: draw_title(on, slide.title)]


def _draw_now(canvas: Canvas, slide: AgendaSlide) -> None:
    draw_title(canvas, slide.title)
    after = wrapped(words.coming(slide.next), WORDS, canvas.inner)[:NEXT_LINES]
    foot = canvas.height - BOTTOM - height_of(after, WORDS) - 24
    # The whole list follows on the next sheet, so that nothing is lost where this is long.
    block = fitted(slide.now, canvas.inner, foot - QUESTION_TOP - 40)
    most = int((foot - QUESTION_TOP - 40) // step_of(slide.now, block.kind))
    lines = shortened(block.lines, most, block.kind, canvas.inner)
    write_lines(canvas, lines, block.kind, MARGIN, QUESTION_TOP, canvas.inner)
    if after:
        canvas.line(MARGIN, foot, canvas.width - MARGIN, foot)
        write_lines(canvas, after, WORDS, MARGIN, foot + 24, canvas.inner, role="muted")


def _draw_line(
    canvas: Canvas, line: AgendaLine, lines: list[str], top: float, *, begins: bool
) -> None:
    on = line.state == "now"
    role = "muted" if line.state == "done" else "text"
    middle = top + WORDS.step / 2
    if on:
        canvas.box(MARGIN - 36, top + 6, 10, height_of(lines, WORDS) - 12, fill="accent")
    kind = NOW if on else WORDS
    across = canvas.inner - 2 * CLOCK_WIDE
    write_lines(canvas, lines, kind, MARGIN + CLOCK_WIDE, top, across, role=role)
    if not begins:
        return
    canvas.write(line.start, kind, MARGIN, middle, CLOCK_WIDE, role=role)
    long = words.minutes(line.minutes)
    canvas.write(long, WORDS, MARGIN, middle, canvas.inner, role="muted", align="end")


def timer_sheets(_canvas: Canvas, slide: TimerSlide, clock: Clock | None) -> list[Sheet]:
    """One large ring with the digits inside."""

    def draw(on: Canvas) -> None:
        draw_title(on, slide.title)
        middle = on.height / 2 + 70
        on.ring(on.width / 2, middle, FACE, FACE_THICK, clock.share if clock else 0)
        text = digits(clock.seconds if clock else 0)
        on.write(text, Type(2 * QUESTION - 16, BOLD), 0, middle, on.width, align="centre")

    return [draw]


def pause_sheets(_canvas: Canvas) -> list[Sheet]:
    """A calm card that says only that there is a pause."""

    def draw(on: Canvas) -> None:
        middle = on.height / 2 - 30
        on.write(words.pause(), Type(QUESTION, BOLD), 0, middle, on.width, align="centre")
        on.line(on.width / 2 - 90, on.height / 2 + 50, on.width / 2 + 90, on.height / 2 + 50)

    return [draw]
