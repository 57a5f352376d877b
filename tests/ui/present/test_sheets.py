"""What is painted for the room: large enough, broken by sense, inside the sheet, and all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSizeF

from collab_desktop.domain.clock import Clock
from collab_desktop.domain.slides import (
    AgendaLine,
    AgendaSlide,
    Bar,
    BoardArea,
    BoardCard,
    BoardSlide,
    ListSlide,
    PauseSlide,
    QuestionSlide,
    ResultSlide,
    RoundSlide,
    ScalePoint,
    TimerSlide,
)
from collab_desktop.ui import theme
from collab_desktop.ui.present.breaking import lines_of
from collab_desktop.ui.present.canvas import QUESTION, WORD, Canvas, width_of
from collab_desktop.ui.present.head import draw_clock
from collab_desktop.ui.present.sheets import sheets_of

SIZES = ((1920, 1080), (1024, 768), (2560, 1080))
SENSE = "How much will children gain, and will a named user act on it?"
LONG = " ".join(["Where did the idea come from, which need does it answer, and who said so?"] * 3)
ARABIC = "ما مقدار ما سيكسبه الأطفال، وهل سيعمل به مستخدم معروف بالاسم في كل مقاطعة؟"
EMOJI = "Is it fair 🙂 for the families 👨‍👩‍👧 of the river?"
WORDLESS = "Wasserversorgungsgenossenschaftsversammlungsprotokoll" * 4
TEXTS = (SENSE, LONG, ARABIC, EMOJI, WORDLESS, "一个孩子能得到多少" * 12, "?")
SHORT = tuple(ScalePoint(mark, word) for mark, word in zip(
    "012345?", ("none", "vague", "small", "clear", "strong", "lasting", "not sure"), strict=True
))  # fmt: skip
ROWS = tuple(ScalePoint(str(n), f"Point {n}: {LONG[:90]}") for n in range(6))


class Measured(Canvas):
    """A canvas that remembers where each line stands and in which type."""

    def __init__(self, size):
        super().__init__(QSizeF(*size))
        self.lines = []

    def write(self, text, kind, x, middle, width, **how):
        super().write(text, kind, x, middle, width, **how)
        self.lines.append((text, kind, x, middle, width))


def drawn(slide, size, clock=None):
    canvas = Measured(size)
    count = len(sheets_of(canvas, slide, clock))
    found = []
    for number in range(count):
        canvas = Measured(size)
        sheets_of(canvas, slide, clock)[number](canvas)
        if clock is not None and not isinstance(slide, TimerSlide):
            draw_clock(canvas, clock)
        found.append(canvas)
    return found


def slides(text):
    asked = QuestionSlide(text, "Impact", 3, 5, "For every child", SHORT)
    cards = tuple(BoardCard(text[:200], n, n, 7 * n, 5 * n) for n in range(12))
    bars = tuple(Bar(str(n), n, 2) for n in range(6))
    return (
        asked, QuestionSlide(text, text[:60], 1, 2, "Build trust", ROWS, note=text[:120]),
        QuestionSlide(text), RoundSlide(asked, 4, 6), RoundSlide(asked, 9, 40, "open"),
        ResultSlide(asked, bars, "Split: 1 to 5", "median 4", "Hear from a 1 and a 5", 1),
        ResultSlide(QuestionSlide(text[:90]), tuple(Bar(text[:80], n) for n in range(9))),
        BoardSlide(text[:60], tuple(BoardArea(text[:40], cards) for _ in range(3))),
        BoardSlide("Grid", (BoardArea("", cards),), {"x_low": "little", "y_high": "much"}),
        AgendaSlide(text[:60], text[:200], text[:90],
                    tuple(AgendaLine("09:30", text[:120], 25, "now") for _ in range(12))),
        ListSlide(text[:60], (text,) * 8), TimerSlide(text[:80]), PauseSlide(),
    )  # fmt: skip


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_small_and_nothing_leaves_the_sheet(qapp, size):
    theme.register_fonts()
    clock = Clock.start(300, 0).look(140)
    wrong = []
    for text in TEXTS:
        for slide in slides(text):
            for canvas in drawn(slide, size, clock):
                for said, kind, x, middle, width in canvas.lines:
                    half = kind.points * 96 / 72 / 2
                    fits = width_of(said, kind) <= width + 1 and x + width <= canvas.width + 1
                    inside = middle - half >= 0 and middle + half <= canvas.height
                    if kind.points < WORD or not fits or not inside:
                        wrong.append((type(slide).__name__, said, kind, middle, width))
    assert wrong == []


def test_all_words_of_a_question_are_on_its_sheets(qapp):
    for text in TEXTS:
        for scale in ((), SHORT, ROWS):
            sheets = drawn(QuestionSlide(text, scale=scale), (1920, 1080))
            said = "".join(line[0] for canvas in sheets for line in canvas.lines)
            assert "".join(text.split()) in "".join(said.split())
            assert all("".join(p.word.split()) in "".join(said.split()) for p in scale)


def test_the_question_of_the_picture_stands_as_in_the_picture(qapp):
    canvas = drawn(RoundSlide(QuestionSlide(SENSE, scale=SHORT), 4, 6), (1920, 1080))[0]
    first, second = (line for line in canvas.lines if line[1].points == QUESTION)
    assert (first[0], second[0]) == (
        "How much will children gain,", "and will a named user act on it?"
    )
    assert second[3] - first[3] == 108 and first[2] == 120


def test_a_long_question_shrinks_by_rule_and_then_takes_another_sheet(qapp):
    sizes = []
    for times in (1, 3, 6, 20):
        sheets = drawn(QuestionSlide(" ".join([SENSE] * times), scale=SHORT), (1920, 1080))
        sizes.append((len(sheets), min(line[1].points for line in sheets[0].lines)))
    assert sizes == sorted(sizes, key=lambda pair: (pair[0], -pair[1]))
    assert sizes[0][0] == 1 and sizes[-1][0] > 1 and sizes[-1][1] == WORD


@pytest.mark.parametrize(("text", "lines"), [
    ("drill wells first, and who decides?", ["drill wells first,", "and who decides?"]),
    ("one two three four five six", ["one two three", "four five six"]),
    ("abcdefghijklmnopqrstuvwxyz", ["abcdefghijklmnopqr", "stuvwxyz"]),
    ("first line\nsecond", ["first line", "second"]),
    ("", []),
])
def test_lines_end_where_one_would_breathe(text, lines):
    assert lines_of(text, len, 18) == lines
