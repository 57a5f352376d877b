"""Directions of reading: a text keeps its own one, with its stops, numbers and brackets."""

from __future__ import annotations

import pytest
from tests.reports.demo_pages import document
from tests.reports.reading import open_pdf, tags

from collab_desktop.reports.letters import bare, clean
from collab_desktop.reports.pdf import compose, missing_glyphs
from collab_desktop.reports.pdf.direction import ISOLATE, ISOLATED, base_of, ordered
from collab_desktop.reports.tree import Paragraph, State

ARABIC = "قاعدة"
TURNED = ARABIC[::-1]


@pytest.mark.parametrize(
    ("text", "rtl", "base"),
    [
        ("Hello there.", True, "L"),
        ("Hello", False, "L"),
        ("12 (3–4)", True, "R"),
        (f"GBP 5 {ARABIC}", True, "R"),
        (f"GBP 5 {ARABIC}", False, "L"),
        (f"{ARABIC} GBP", False, "R"),
        ("\u200f84,000 GBP", True, "R"),
    ],
)
def test_a_paragraph_reads_as_its_first_letter_or_as_its_page(text, rtl, base):
    assert base_of(text, rtl=rtl) == base


@pytest.mark.parametrize(
    ("text", "base", "seen"),
    [
        (f"{ARABIC} (9)", "R", f"(9) {TURNED}"),
        (f"({ARABIC}) x", "R", f"x ({TURNED})"),
        (f"«{ARABIC}»", "R", f"«{TURNED}»"),
        (f"({ARABIC}", "R", f"{TURNED})"),
        ("a (b).", "L", "a (b)."),
        ("\u1ab1\u1ab0a", "L", "a"),
    ],
)
def test_brackets_turn_with_their_text(text, base, seen):
    assert ordered(text, base) == seen


def test_an_isolated_part_keeps_its_stop_and_lets_no_number_in():
    line = f"{ISOLATE}L. Brandt{ISOLATED}، 15 {ARABIC}"
    seen = bare(ordered(line, "R"))
    assert seen == f"{TURNED} 15 ،L. Brandt"
    assert f"{bare(ordered(f'{ARABIC}: {ISOLATE}Stays open.{ISOLATED}', 'R'))}" == (
        f"Stays open. :{TURNED}"
    )


def _edges(text: str, language: str) -> list[tuple[str, float]]:
    """Characters of a page with where they stand, top line first."""
    pdf = open_pdf(compose(document("Test", State.FINAL, Paragraph(text), language=language))[0])
    page = pdf[0].get_textpage()
    found = [(page.get_text_range(i, 1), page.get_charbox(i)) for i in range(page.count_chars())]
    return [(c, box[0]) for c, box in found if 90 < box[1] < 770 and c.strip()]


def test_a_latin_sentence_on_an_arabic_page_ends_with_its_stop():
    said = _edges("Under five get their vaccines?", "ar")
    places = dict(said)
    assert places["?"] > places["U"]
    assert places["?"] > places["v"]


def test_an_isolate_goes_on_over_the_end_of_a_line():
    name = "Vaccination outreach planned around the rains in all ten wards of the highlands. " * 3
    said = _edges(f"{ARABIC}: {ISOLATE}{name.strip()}{ISOLATED}", "ar")
    stops = [x for c, x in said if c == "."]
    letters = [x for c, x in said if c.isascii() and c.isalpha()]
    assert len(stops) == 3
    assert min(stops) > min(letters)  # none hangs before the first letter of its line


def test_isolates_are_not_in_what_is_read_aloud():
    text = f"{ARABIC}: {ISOLATE}Stays{ISOLATED}"
    pdf = open_pdf(compose(document("Test", State.FINAL, Paragraph(text), language="ar"))[0])
    assert f"{ARABIC}: Stays" in [tag.actual for tag in tags(pdf, 0)]


def test_narrow_spaces_are_no_missing_characters():
    assert clean("84\u202f000\u2007€") == "84\u00a0000\u00a0€"
    assert missing_glyphs(document("Test", State.FINAL, Paragraph("84\u202f000"))) == ()


def test_overrides_are_still_removed():
    assert clean("a\u202eb\u2066c\u2067d") == "abcd"
