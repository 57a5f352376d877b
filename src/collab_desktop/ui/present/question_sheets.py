"""A question for the room: as large as it fits, broken by sense, with its scale and the ballots."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from collab_desktop.domain.slides import QuestionSlide, RoundSlide, ScalePoint
from collab_desktop.ui.present import words
from collab_desktop.ui.present.canvas import (
    BOLD,
    COUNT,
    DIGIT,
    MARGIN,
    QUESTION,
    WORD,
    Canvas,
    Type,
    step_of,
    width_of,
    wrapped,
)
from collab_desktop.ui.present.head import Sheet, draw_parts, height_of, write_lines

SIZES = (QUESTION, 56, 48, 40, 36, WORD)
QUESTION_TOP = 339.0
TIGHT_TOP, TIGHT_MOST = 262.0, 48
"""Where a question begins, and its largest size, above a scale that needs most of the sheet."""
BOTTOM = 120.0
"""Nothing stands below this, from the bottom."""
BALLOTS = 124.0
"""Middle of the ballots, from the bottom."""
DISC, DISC_STEP, MOST_DISCS = 17.0, 54.0, 20
NEXT_ROW, TIGHT_ROW, MARK_WIDE = 66.0, 58.0, 90.0
DIGIT_TYPE, WORD_TYPE, COUNT_TYPE = Type(DIGIT, BOLD), Type(WORD), Type(COUNT, BOLD)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines in one type that fit a place."""

    lines: list[str]
    kind: Type

    @property
    def height(self) -> float:
        """How high they are together."""
        return height_of(self.lines, self.kind)


def fitted(text: str, width: float, height: float, most: int = QUESTION) -> Block:
    """A question as large as it fits, up to a size; at the smallest it may be too high."""
    for size in SIZES[SIZES.index(most) :]:
        block = Block(wrapped(text, Type(size, BOLD), width), Type(size, BOLD))
        if block.height <= height:
            break
    return block


def question_sheets(canvas: Canvas, slide: QuestionSlide | RoundSlide) -> list[Sheet]:
    """The sheets of a question: one, or as many as a very long one needs."""
    asked = slide.asked if isinstance(slide, RoundSlide) else slide
    foot = BALLOTS + 147 if isinstance(slide, RoundSlide) else BOTTOM
    scale = _Scale.fitting(asked.scale, canvas.inner)
    bottom = canvas.height - foot - (scale.height + 30 if scale else 0)
    room = bottom - QUESTION_TOP - _note_height(canvas, asked)
    block = fitted(asked.question, canvas.inner, room)
    if scale is None or block.height <= room:
        return _pages_of(canvas, slide, asked, block, scale, foot)
    tight = replace(scale, tight=True)
    room = canvas.height - foot - tight.height - 16 - TIGHT_TOP - _note_height(canvas, asked)
    block = fitted(asked.question, canvas.inner, room, TIGHT_MOST)
    if block.height <= room:
        return _pages_of(canvas, slide, asked, block, tight, foot, TIGHT_TOP)
    alone = canvas.height - foot - QUESTION_TOP - _note_height(canvas, asked)
    pages = _pages_of(canvas, slide, asked, fitted(asked.question, canvas.inner, alone), None, foot)
    return [*pages, *_scale_pages(canvas, slide, asked, scale, foot)]


def _note_height(canvas: Canvas, asked: QuestionSlide) -> float:
    if not asked.note:
        return 0
    return height_of(wrapped(asked.note, WORD_TYPE, canvas.inner), WORD_TYPE) + 16


def _pages_of(
    canvas: Canvas, slide: QuestionSlide | RoundSlide, asked: QuestionSlide, block: Block,
    scale: _Scale | None, foot: float, top: float = QUESTION_TOP,
) -> list[Sheet]:
    """One sheet; two or more where the words do not fit at the smallest size."""
    last = canvas.height - foot - (scale.height + 16 if scale else 0)
    parts, rest = [], list(block.lines)
    while rest:
        room = last - top - _note_height(canvas, asked)
        count = _that_fit(rest, block.kind, room)
        parts.append(rest[:count])
        rest = rest[count:]

    def draw(on: Canvas, lines: list[str], *, with_note: bool) -> None:
        draw_parts(on, asked)
        below = write_lines(on, lines, block.kind, MARGIN, top, on.inner)
        if asked.note and with_note:
            notes = wrapped(asked.note, WORD_TYPE, on.inner)
            write_lines(on, notes, WORD_TYPE, MARGIN, below + 16, on.inner, role="muted")
        if scale is not None:
            scale.draw(on, on.height - foot - scale.height)
        _draw_foot(on, slide)

    return [
        partial(draw, lines=lines, with_note=lines is parts[-1])
        for lines in parts or [[]]
    ]


def _that_fit(lines: list[str], kind: Type, room: float) -> int:
    height = 0.0
    for count, line in enumerate(lines):
        height += step_of(line, kind)
        if height > room:
            return max(1, count)
    return len(lines)


def _scale_pages(
    canvas: Canvas, slide: QuestionSlide | RoundSlide, asked: QuestionSlide, scale: _Scale,
    foot: float,
) -> list[Sheet]:
    """The points of a scale on sheets of their own."""

    def draw(on: Canvas, part: _Scale) -> None:
        draw_parts(on, asked)
        part.draw(on, QUESTION_TOP - 60)
        _draw_foot(on, slide)

    room = canvas.height - foot - QUESTION_TOP + 60
    return [partial(draw, part=part) for part in scale.parts(room)]


def _draw_foot(canvas: Canvas, slide: QuestionSlide | RoundSlide) -> None:
    if not isinstance(slide, RoundSlide):
        return
    middle = canvas.height - BALLOTS
    text = words.ballots(slide.ballots_in, slide.ballots_of)
    said = words.secrecy(slide.secrecy)
    discs = slide.ballots_of * DISC_STEP + 30 if slide.ballots_of <= MOST_DISCS else 0.0
    counted = width_of(text, COUNT_TYPE)
    if discs + counted > canvas.inner:
        discs = 0.0
    x = MARGIN
    if discs:
        for seat in range(slide.ballots_of):
            canvas.disc(x + DISC, middle, DISC, filled=seat < slide.ballots_in)
            x += DISC_STEP
        x += 30
    canvas.write(text, COUNT_TYPE, x, middle, canvas.width - x - MARGIN)
    if discs + counted + width_of(said, WORD_TYPE) + 60 > canvas.inner:
        canvas.write(said, WORD_TYPE, MARGIN, middle + 66, canvas.inner, role="muted")
    else:
        canvas.write(said, WORD_TYPE, MARGIN, middle, canvas.inner, role="muted", align="end")


@dataclass(frozen=True, slots=True)
class _Scale:
    """A scale as columns where its words are short, else as rows."""

    points: tuple[ScalePoint, ...]
    rows: tuple[list[str], ...]
    """The lines of each word."""
    in_columns: bool
    apart: float
    tight: bool = False
    """Rows without air between them, so that a question has room above."""

    @classmethod
    def fitting(cls, points: tuple[ScalePoint, ...], width: float) -> _Scale | None:
        """The arrangement that fits a width."""
        if not points:
            return None
        apart = width / len(points)
        below = [wrapped(point.word, WORD_TYPE, apart - 24) for point in points]
        whole = all(
            len(lines) < 3 and " ".join(lines) == " ".join(point.word.split())
            for lines, point in zip(below, points, strict=True)
        )
        if whole and all(point.mark for point in points):
            return cls(points, tuple(below), in_columns=True, apart=apart)
        rows = tuple(wrapped(point.word, WORD_TYPE, width - MARK_WIDE) for point in points)
        return cls(points, rows, in_columns=False, apart=apart)

    @property
    def height(self) -> float:
        """How much room it needs, with the line above it."""
        if self.in_columns:
            return 126 + max(height_of(lines, WORD_TYPE) for lines in self.rows)
        return 26 + sum(self._row_height(lines) for lines in self.rows)

    def _row_height(self, lines: list[str]) -> float:
        height = height_of(lines, WORD_TYPE)
        if self.tight:
            return TIGHT_ROW if len(lines) == 1 else height
        return max(NEXT_ROW, height + 8)

    def parts(self, room: float) -> list[_Scale]:
        """The scale in parts that fit a height."""
        parts: list[list[int]] = [[]]
        height = 26.0
        for number, lines in enumerate(self.rows):
            more = self._row_height(lines)
            if parts[-1] and height + more > room and not self.in_columns:
                parts.append([])
                height = 26.0
            parts[-1].append(number)
            height += more
        return [
            _Scale(
                tuple(self.points[n] for n in part), tuple(self.rows[n] for n in part),
                in_columns=self.in_columns, apart=self.apart,
            )
            for part in parts
        ]  # fmt: skip

    def draw(self, canvas: Canvas, top: float) -> None:
        """Draw it below a line."""
        canvas.line(MARGIN, top, canvas.width - MARGIN, top)
        if self.in_columns:
            self._draw_columns(canvas, top)
        else:
            self._draw_rows(canvas, top + 26)

    def _draw_columns(self, canvas: Canvas, top: float) -> None:
        for number, (point, lines) in enumerate(zip(self.points, self.rows, strict=True)):
            x = MARGIN + number * self.apart
            canvas.write(point.mark, DIGIT_TYPE, x, top + 95, self.apart)
            role = "muted" if point.mark == "?" else "text"
            write_lines(canvas, lines, WORD_TYPE, x, top + 148, self.apart - 24, role=role)

    def _draw_rows(self, canvas: Canvas, top: float) -> None:
        for point, lines in zip(self.points, self.rows, strict=True):
            middle = top + step_of(lines[0] if lines else "", WORD_TYPE) / 2
            if point.mark:
                canvas.write(point.mark, COUNT_TYPE, MARGIN, middle, MARK_WIDE)
            else:
                canvas.disc(MARGIN + DISC, middle, DISC, filled=False)
            role = "muted" if point.mark == "?" else "text"
            across = canvas.inner - MARK_WIDE
            write_lines(canvas, lines, WORD_TYPE, MARGIN + MARK_WIDE, top, across, role=role)
            top += self._row_height(lines)
