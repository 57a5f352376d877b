"""What came out of a round: the word first, then the number, bars, and whom to hear next."""

from __future__ import annotations

from functools import partial

from collab_desktop.domain.slides import Bar, ResultSlide
from collab_desktop.ui.present import words
from collab_desktop.ui.present.canvas import BOLD, COUNT, MARGIN, WORD, Canvas, Type, wrapped
from collab_desktop.ui.present.head import Sheet, draw_parts, height_of, shortened, write_lines
from collab_desktop.ui.present.plain_sheets import in_parts
from collab_desktop.ui.present.question_sheets import BOTTOM, fitted

WORDS, MARK, RESULT = Type(WORD), Type(COUNT, BOLD), Type(48, BOLD)
QUESTION_ROOM, QUESTION_AT = 130.0, 262.0
ROW, BAR_HIGH = 74.0, 36.0
BARS_SHARE, GAP = 0.56, 90.0
"""The bars take this part of the width, the words the rest."""
MARK_WIDE, COUNT_WIDE = 70.0, 90.0
MOST_LINES = 4
"""Of the words of a card; the whole of it stands on the board."""


def result_sheets(canvas: Canvas, slide: ResultSlide) -> list[Sheet]:
    """The bars beside the words; more points than fit go on to another sheet."""
    question = fitted(slide.asked.question, canvas.inner, QUESTION_ROOM)
    lines = shortened(question.lines, 3, question.kind, canvas.inner)
    top = QUESTION_AT + height_of(lines, question.kind) + 44
    across = canvas.inner * BARS_SHARE
    wide, name = _labels_wide(slide), across * 0.5
    labels = [
        shortened(wrapped(bar.label, WORDS, name), MOST_LINES, WORDS, name) if wide
        else [bar.label] for bar in slide.bars
    ]
    heights = [max(ROW, height_of(text, WORDS) + 18) for text in labels]
    parts = in_parts(heights, canvas.height - BOTTOM - top)
    most = max([bar.count for bar in slide.bars] + [bar.earlier or 0 for bar in slide.bars] + [1])

    def draw(on: Canvas, part: list[int]) -> None:
        draw_parts(on, slide.asked)
        write_lines(on, lines, question.kind, MARGIN, QUESTION_AT, on.inner)
        on.line(MARGIN, top - 22, on.width - MARGIN, top - 22)
        at = top
        for number in part:
            _draw_bar(on, slide.bars[number], labels[number], at, heights[number], across, most)
            at += heights[number]
        _draw_words(on, slide, top)

    return [partial(draw, part=part) for part in parts]


def _labels_wide(slide: ResultSlide) -> bool:
    return any(len(bar.label) > 2 for bar in slide.bars)


def _draw_bar(
    canvas: Canvas, bar: Bar, label: list[str], top: float, height: float, across: float, most: int
) -> None:
    """The bar of this round filled; the one of the round before around it, hollow."""
    middle = top + height / 2
    names = MARK_WIDE if len(label) == 1 and len(label[0]) <= 2 else across * 0.5 + 20
    if names == MARK_WIDE:
        canvas.write(label[0], MARK, MARGIN, middle, names)
    else:
        write_lines(
            canvas, label, WORDS, MARGIN, middle - height_of(label, WORDS) / 2, names - 20
        )
    x, room = MARGIN + names, across - names - COUNT_WIDE
    long = room * bar.count / most
    if bar.count:
        canvas.box(x, middle - BAR_HIGH / 2, long, BAR_HIGH, fill="accent", radius=4)
    if bar.earlier:
        hollow = room * bar.earlier / most
        canvas.box(x, middle - BAR_HIGH / 2 - 7, hollow, BAR_HIGH + 14, edge="border", radius=4)
        long = max(long, hollow)
    canvas.write(str(bar.count), MARK, x + long + 22, middle, COUNT_WIDE)


def _draw_words(canvas: Canvas, slide: ResultSlide, top: float) -> None:
    x = MARGIN + canvas.inner * BARS_SHARE + GAP
    across = canvas.width - MARGIN - x
    said = write_lines(canvas, wrapped(slide.words, RESULT, across), RESULT, x, top, across)
    figure = wrapped(slide.figure, MARK, across)
    said = write_lines(canvas, figure, MARK, x, said + 8, across)
    before = any(bar.earlier is not None for bar in slide.bars)
    unsure = words.not_sure(slide.not_sure)
    for quiet in ("" if unsure in slide.words else unsure, words.hollow() if before else ""):
        lines = wrapped(quiet, WORDS, across)
        said = write_lines(canvas, lines, WORDS, x, said + 8 * bool(lines), across, role="muted")
    advice = wrapped(slide.advice, WORDS, across - 30)
    if advice:
        said += 24
        canvas.box(x, said + 6, 6, height_of(advice, WORDS) - 12, fill="accent")
        write_lines(canvas, advice, WORDS, x + 30, said, across - 30)
