"""A document says the same in grey: colours keep their steps, statuses differ by shape and word."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from tests.reports.demo_pages import document, raci
from tests.reports.reading import open_pdf, page_text

from collab_desktop.domain.charts import CATEGORIES
from collab_desktop.reports.colours import HEX
from collab_desktop.reports.pdf import compose
from collab_desktop.reports.tree import (
    BarPart,
    Columns,
    Mark,
    Marked,
    Paper,
    Paragraph,
    Role,
    ScoreBars,
    ScoreRow,
    StackedBar,
    State,
)

SCALE = 4


def _linear(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(digits: str) -> float:
    red, green, blue = (_linear(int(digits[i : i + 2], 16)) for i in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def lightness(digits: str) -> float:
    y = luminance(digits)
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


def contrast(one: str, two: str) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def grey_page(*blocks, state=State.FINAL, **other):
    page = open_pdf(compose(document("T", state, *blocks, **other))[0])[0]
    return page.render(scale=SCALE).to_pil().convert("L")


def test_the_five_chart_colours_are_steps_apart_in_grey():
    steps = [lightness(HEX[ink]) for ink in CATEGORIES]
    assert [round(step) for step in steps] == pytest.approx([22, 35, 53, 70, 86], abs=1)
    assert min(b - a for a, b in pairwise(steps)) > 13


@pytest.mark.parametrize("colour", ["ink", "muted", "navy", "wine"])
def test_text_can_be_read_on_paper_and_on_the_watermark(colour):
    assert contrast(HEX[colour], HEX["paper"]) >= 4.5
    assert contrast(HEX[colour], HEX["watermark"]) >= 4.5


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("paper", "navy"),
        ("sand", "navy"),
        ("pale", "navy"),
        ("paper", "wine"),
        ("ink", "sand"),
        ("muted", "band"),
        ("navy", "band"),
        ("ink", "season"),
    ],
)
def test_words_on_colour_can_be_read(ink, ground):
    assert contrast(HEX[ink], HEX[ground]) >= 4.5


def test_parts_of_a_bar_are_parted_by_light_and_dark():
    image = grey_page(StackedBar(tuple(BarPart(c, 1, "1") for c in "abcdef"), "six parts"))
    y = round((85.4 + 7) * SCALE)
    row = [image.getpixel((x, y)) for x in range(round(51 * SCALE), round(544 * SCALE))]
    changes = sum(abs(a - b) > 25 for a, b in pairwise(row))
    assert changes >= 10, "a gap or an outline stands between all parts"


def test_a_tick_is_seen_on_the_bar_and_on_the_track():
    rows = (ScoreRow("Full", 5, "5"), ScoreRow("Empty", 0, "0"))
    image = grey_page(ScoreBars(rows, threshold=2.5, compact=True))
    for index in range(2):
        y = round((85.4 + 3 + 4.5 + index * 15.7) * SCALE)
        line = [image.getpixel((x, y)) for x in range(round(120 * SCALE), round(500 * SCALE))]
        dark, light = min(line), max(line)
        assert light > 240
        assert dark < 60
        middle = len(line) // 2
        tick = [i for i in range(len(line)) if line[i] < 45 and abs(i - middle) < 60 * SCALE]
        around = line[tick[0] - 2 * SCALE : tick[0]] + line[tick[-1] + 1 : tick[-1] + 2 * SCALE]
        assert max(around) > 250, "a white halo on both grounds"


SIGNS = [mark for mark in Mark if mark is not Mark.MILESTONE]


def _sign(mark: Mark):
    image = grey_page(Marked(mark, "word", Role.STRONG))
    return image.crop((round(50 * SCALE), round(84 * SCALE), round(65 * SCALE), round(100 * SCALE)))


def test_every_two_marks_differ_in_grey():
    pictures = {mark: _sign(mark).tobytes() for mark in SIGNS}
    for one, two in combinations(SIGNS, 2):
        pairs = zip(pictures[one], pictures[two], strict=True)
        differ = sum(abs(a - b) > 60 for a, b in pairs)
        assert differ > 80, f"{one} and {two} look alike"


def test_a_mark_never_stands_without_its_word():
    blocks = tuple(Marked(mark, f"word-of-{mark}") for mark in Mark)
    out = page_text(open_pdf(compose(document("T", State.FINAL, Columns((blocks,))))[0]), 0)
    assert all(f"word-of-{mark}" in out.replace("\ufffe", "-") for mark in Mark)


def test_the_letters_of_the_poster_differ_in_fill_or_border():
    image = grey_page(*raci(), state=State.DRAFT, paper=Paper.A3_LANDSCAPE)
    chips = {"A": (0, 0), "I": (1, 0), "C": (3, 0), "R": (4, 0)}
    start, pitch, top = 51.02 + 262, (1190.55 - 102.04 - 262 - 110) / 9, _first_row(image)
    looks = {}
    for letter, (column, _) in chips.items():
        x = start + (column + 0.5) * pitch
        fill = image.getpixel((round((x - 16) * SCALE), round(top * SCALE)))
        edge = [
            image.getpixel((round((x - 22.1 + i / SCALE) * SCALE), round(top * SCALE)))
            for i in range(8)
        ]
        looks[letter] = (fill, max(edge) - min(edge))
    assert looks["I"][0] == 255, "white, the watermark does not grey it"
    assert 180 < looks["C"][0] < 250
    assert looks["R"][0] < 90
    assert looks["A"][0] < 90
    assert looks["A"][1] > 100, "a white gap runs inside the border"


def _first_row(image) -> float:
    """Return the middle of the first row of activities, found below the first band."""
    x = round(56 * SCALE)
    run = 0
    for y in range(round(120 * SCALE), round(400 * SCALE)):
        run = run + 1 if 225 < image.getpixel((x, y)) < 245 else 0
        if run > 12 * SCALE:
            return y / SCALE + 6.6 + 12.4
    raise AssertionError("no band of a phase")


def test_a_plain_page_is_white_around_its_text():
    image = grey_page(Paragraph("x"))
    assert image.getpixel((5, 5)) == 255
