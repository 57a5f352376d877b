"""User text on paper: nothing is lost, nothing is read as markup, every script in its order."""

from __future__ import annotations

import os
import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reports.demo_pages import document
from tests.reports.reading import boxes, open_pdf, tags, text

from collab_desktop.reports.letters import clean
from collab_desktop.reports.pdf import TextTooLongError, compose, missing_glyphs
from collab_desktop.reports.pdf.text import keep_together
from collab_desktop.reports.tree import (
    Hanging,
    Paragraph,
    Role,
    Run,
    State,
    Table,
    TableColumn,
    TableRow,
)

EXAMPLES = int(os.environ.get("COLLAB_PDF_EXAMPLES", "40"))


def printed(*blocks, **other) -> str:
    return text(compose(document("Test", State.FINAL, *blocks, **other))[0])


def words(value: str) -> list[str]:
    return re.sub(r"[\s\ufffe\x02]+", " ", value).split()


@pytest.mark.parametrize(
    "value",
    [
        "Ann <ann@example.org> said R&D; a<b and b>c",
        '<img src="/etc/passwd"/> <b>not bold</b> &amp; &#65; <br/> 100 % (sure)',
        "back\\slash and (brackets) and [squares] /Names << >> Tj ET",
        "{placeholders} %s %d {{}} ${HOME}",
    ],
)
def test_what_looks_like_markup_is_printed_as_typed(value):
    assert words(value) == words(printed(Paragraph(value)))


def test_line_breaks_are_kept_and_controls_are_not():
    out = printed(Paragraph("first line\nsecond\x00 line\r\nthird\x1b line\u2028fourth"))
    assert [line.strip() for line in out.splitlines() if line.strip()] == [
        "first line",
        "second line",
        "third line",
        "fourth",
    ]


def test_overrides_that_could_fake_a_name_are_not_printed():
    assert clean("invoice\u202egpj.exe") == "invoicegpj.exe"


def test_a_text_of_more_than_a_hundred_thousand_characters_is_refused():
    with pytest.raises(TextTooLongError):
        compose(document("Test", State.FINAL, Paragraph("a " * 50_001)))


@pytest.mark.parametrize("value", ["x" * 50_000, "word " * 10_000, "line\n" * 8_000, "أ" * 30_000])
def test_very_long_texts_are_printed_to_their_last_character(value):
    data, pages, _ = compose(document("Test", State.FINAL, Hanging("Label", (Paragraph(value),))))
    assert pages > 3
    if value[0] == "x":
        assert text(data).count("x") >= 50_000


def test_long_texts_go_on_inside_table_cells():
    row = TableRow(("short", "never ending " * 3_000))
    table = Table((TableColumn("A", 3), TableColumn("B", 9)), (row,) * 3)
    data, pages, _ = compose(document("Test", State.FINAL, table))
    assert pages > 10
    assert text(data).count("never") == 9_000


def test_amounts_units_and_dates_stay_together():
    assert keep_together("GBP 84,000 for 5 km, 58 % by 15 Jan 2027") == (
        "GBP\u00a084,000 for 5\u00a0km, 58\u00a0% by 15\u00a0Jan 2027"
    )
    assert keep_together("7 minutes, 3 percent, 12 apples") == "7 minutes, 3 percent, 12 apples"


def test_missing_characters_are_told_before_the_export():
    doc = document("Test", State.FINAL, Paragraph("Latin Ελληνικά Кириллица عربي and 漢 😀"))
    assert missing_glyphs(doc) == ("漢", "😀")
    assert missing_glyphs(document("Test", State.FINAL, Paragraph("سلام—“quoted” naïve"))) == ()


def test_characters_without_a_glyph_can_still_be_copied():
    assert "漢字" in printed(Paragraph("before 漢字 after"))


def test_arabic_is_shaped_ordered_and_right_aligned():
    sentence = (
        "تساعد البيانات فرق الصحة (UNICEF 2026) على تخطيط 84,000 زيارة في CQ-2026-01 كل عام. "
    )
    doc = document("Test", State.FINAL, Paragraph(sentence * 4), language="ar")
    data = compose(doc)[0]
    pdf = open_pdf(data)
    assert words(tags(pdf, 0)[2].actual) == words(sentence * 4)
    found_words = text(data)
    assert all(found_words.count(w) >= 4 for w in words(sentence) if w.isalpha())
    lines: dict[int, list[tuple[float, str]]] = {}
    page = pdf[0]
    for item in page.get_objects(filter=[1]):
        _, bottom, right, top = item.get_bounds()
        if 80 < bottom < 740:
            lines.setdefault(round((bottom + top) / 2) // 8, []).append((right, ""))
    edges = [max(right for right, _ in found) for found in lines.values()]
    assert len(edges) >= 3
    assert all(abs(edge - (595.28 - 51.02)) < 3 for edge in edges)


def test_arabic_inside_an_english_page_keeps_its_words():
    sentence = "Signed by محمد علي, project lead"
    data = compose(document("Test", State.FINAL, Paragraph(sentence)))[0]
    assert sorted(words(text(data).replace(",", ""))) == sorted(words(sentence.replace(",", "")))
    assert sentence in [tag.actual for tag in tags(open_pdf(data), 0)]


def test_mixed_weights_keep_the_spaces_between_words():
    runs = (Run("Approve", bold=True), Run(" with "), Run("two", bold=True), Run(", then go."))
    assert words(printed(Paragraph(runs))) == ["Approve", "with", "two,", "then", "go."]


def test_digits_of_a_number_column_stand_under_each_other():
    values = ("1,111.10", "8,888.80", "4,070.47")
    table = Table(
        (TableColumn("Line", 6), TableColumn("Amount", 6, numeric=True)),
        tuple(TableRow(("x", value)) for value in values),
    )
    data = compose(document("Test", State.FINAL, table))[0]
    pdf = open_pdf(data)
    rows: dict[float, list[float]] = {}
    for left, bottom, right, _, character in boxes(pdf, 0):
        if character.isdigit() and left > 450 and 80 < bottom < 760:
            rows.setdefault(round(bottom / 6), []).append((left + right) / 2)
    middles = [sorted(found) for found in rows.values() if len(found) == 6]
    assert len(middles) == 3
    for column in zip(*middles, strict=True):
        assert max(column) - min(column) < 0.8


ALPHABETS = st.sampled_from(
    [
        "abcdefghijklmnopqrstuvwxyzäöüßéñçŵ'-.,;:!?()",
        "αβγδεζηθικλμνξοπρστυφχψω",
        "абвгдежзийклмнопрстуфхцчшщыэюя",
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        "<>&/\\\"'%{}[]()$#@*=+",
        "0123456789.,-/%",
    ]
)
WORDS = ALPHABETS.flatmap(lambda letters: st.text(letters, min_size=1, max_size=18))
TEXTS = st.lists(
    st.tuples(WORDS, st.sampled_from([" ", " ", " ", "\n"])), min_size=1, max_size=60
).map(lambda pairs: "".join(word + gap for word, gap in pairs))


# Brackets turn with the direction; a reader takes a hyphen that ends a line for a broken word.
MIRRORED = str.maketrans("([{<", ")]}>", "-")


def _comparable(value: str) -> list[str]:
    """Return words without their order inside lines, which directions of reading may change."""
    plain = unicodedata.normalize("NFC", value)
    return sorted("".join(words(plain)).translate(MIRRORED))


@given(TEXTS, st.sampled_from(["en-GB", "ar"]), st.sampled_from([Role.BODY, Role.NOTE]))
@settings(max_examples=EXAMPLES)
def test_no_character_is_lost_on_the_way_to_paper_and_back(value, language, role):
    data = compose(document("Test", State.FINAL, Paragraph(value, role), language=language))[0]
    assert _comparable(text(data)) == _comparable(value)
    if language == "ar" and value.strip():
        actual = " ".join(tag.actual for tag in tags(open_pdf(data), 0))
        assert words(actual) == words(unicodedata.normalize("NFC", value))


@given(
    st.lists(
        ALPHABETS.filter(lambda a: "ا" not in a).flatmap(
            lambda letters: st.text(letters.replace("-", ""), min_size=1, max_size=14)
        ),
        min_size=1,
        max_size=80,
    )
)
@settings(max_examples=EXAMPLES)
def test_words_come_back_in_order(value):
    assert words(printed(Paragraph(" ".join(value)))) == words(" ".join(value))
