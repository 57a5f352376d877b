"""Numbers, money and dates: every locale writes what it can read, and nobody guesses."""

from __future__ import annotations

import datetime as dt
import tomllib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collab_desktop import paths
from collab_desktop.formats import Formats, NotUnderstoodError, minor_digits

LOCALES = "en en_US en_IN fr fr_CH es ar ar_JO ar_EG pt pt_PT sw ru zh_CN bn hi de de_CH".split()
ANY_FORMAT = st.builds(
    Formats, st.sampled_from(LOCALES), st.sampled_from(["auto", "latin", "native"])
)
CURRENCIES = st.sampled_from(["GBP", "EUR", "USD", "KES", "JPY", "JOD", "UGX", "BDT", "CLF"])


@given(ANY_FORMAT, st.decimals(-(10**12), 10**12, places=4))
def test_every_locale_reads_the_number_it_writes(formats, number):
    assert formats.parse_number(formats.number(number)) == number


@given(ANY_FORMAT, st.integers(-(10**14), 10**14), CURRENCIES)
def test_every_locale_reads_the_money_it_writes(formats, minor, currency):
    assert formats.parse_money(formats.money(minor, currency), currency) == minor
    assert formats.parse_money(formats.amount(minor, currency), currency) == minor


@given(ANY_FORMAT, st.decimals(-1000, 1000, places=2))
def test_every_locale_reads_the_percentage_it_writes(formats, value):
    assert formats.parse_percent(formats.percent(value)) == value


@given(ANY_FORMAT, st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)))
def test_every_locale_reads_the_date_it_writes_and_the_iso_date(formats, day):
    assert formats.parse_date(formats.date(day)) == day
    assert formats.parse_date(day.isoformat()) == day


@given(ANY_FORMAT, st.text(max_size=70))
def test_reading_anything_gives_a_value_or_a_message(formats, text):
    def money(written: str) -> int:
        return formats.parse_money(written, "GBP")

    for read in (formats.parse_number, formats.parse_percent, formats.parse_date, money):
        try:
            read(text)
        except NotUnderstoodError as error:
            assert error.message_id.startswith("format.")
            assert error.params["text"] == text.strip()


@pytest.mark.parametrize(
    ("locale", "written", "number"),
    [
        ("en", "12,500.50", "12500.50"),
        ("en", " 12 500.50 ", "12500.50"),
        ("en", "−3", "-3"),
        ("en_IN", "12,34,567", "1234567"),
        ("de", "12.500,50", "12500.50"),
        ("de", "12500.50", "12500.50"),
        ("de", "1.234", "1234"),
        ("fr", "12 500,50", "12500.50"),
        ("fr", "12\u202f500,50", "12500.50"),
        ("de_CH", "12'500.50", "12500.50"),
        ("ar_JO", "12,500.50", "12500.50"),
        ("ar_JO", "١٢٬٥٠٠٫٥٠", "12500.50"),
        ("ar", "١٢٥٠٠", "12500"),
        ("bn", "১২,৫০০.৫", "12500.5"),
    ],
)
def test_numbers_are_read_in_the_locale_then_in_plain_form(locale, written, number):
    assert Formats(locale).parse_number(written) == Decimal(number)


@pytest.mark.parametrize("written", ["", "12,50", "1,2345", "1.2.3", "abc", "1e9", "9" * 41, "--1"])
def test_a_number_that_could_be_two_things_is_not_guessed(written):
    with pytest.raises(NotUnderstoodError) as refused:
        Formats("en").parse_number(written)
    assert refused.value.message_id == "format.number"
    assert refused.value.params == {"text": written, "example": "12,500.5"}


def test_whole_numbers_have_no_fraction():
    assert Formats("en").parse_integer("1,200.0") == 1200
    with pytest.raises(NotUnderstoodError, match=r"format\.whole_number"):
        Formats("en").parse_integer("1.5")


@pytest.mark.parametrize(
    ("locale", "minor", "currency", "written"),
    [
        ("en", 1_250_000, "GBP", "£12,500.00"),
        ("en", 1_250_000, "JPY", "JP¥1,250,000"),
        ("en", 1_250_000, "JOD", "JOD\u00a01,250.000"),
        ("en", -5, "GBP", "-£0.05"),
        ("en", 10**17, "GBP", "£1,000,000,000,000,000.00"),
        ("fr", 1_250_000, "EUR", "12\u202f500,00\u00a0€"),
    ],
)
def test_money_has_the_decimals_of_its_currency(locale, minor, currency, written):
    assert Formats(locale).money(minor, currency) == written


@pytest.mark.parametrize("written", ["£12.5", "12.50", "GBP 12.50", "12.50 GBP", "12.50£"])
def test_the_currency_may_be_written(written):
    assert Formats("en").parse_money(written, "GBP") == 1250


@pytest.mark.parametrize(
    ("written", "currency", "problem"),
    [
        ("EUR 12", "GBP", "format.other_currency"),
        ("12.505", "GBP", "format.too_precise"),
        ("12.5", "JPY", "format.too_precise"),
        ("twelve", "GBP", "format.number"),
    ],
)
def test_money_that_is_not_meant_so_is_refused(written, currency, problem):
    with pytest.raises(NotUnderstoodError) as refused:
        Formats("en").parse_money(written, currency)
    assert refused.value.message_id == problem


def test_minor_digits_follow_iso_4217():
    assert [minor_digits(code) for code in ("GBP", "JPY", "JOD", "CLF")] == [2, 0, 3, 4]


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-02",
        "2026/11/2",
        "2 Nov 2026",
        "2 November 2026",
        "2nd of November 2026",
        "November 2, 2026",
        "2026 Nov 2",
        "2/11/2026",
        "02.11.2026",
        "२ nov २०२६",
    ],
)
def test_a_day_may_be_written_in_many_ways(written):
    assert Formats("en").parse_date(written) == dt.date(2026, 11, 2)


@pytest.mark.parametrize(
    ("locale", "written"),
    [("fr", "2 novembre 2026"), ("ar_JO", "٢ تشرين الثاني ٢٠٢٦"), ("zh_CN", "2026年11月2日")],
)
def test_months_are_read_in_the_persons_language(locale, written):
    assert Formats(locale).parse_date(written) == dt.date(2026, 11, 2)


@pytest.mark.parametrize(
    ("locale", "written", "problem"),
    [
        ("en", "11/22/2026", "format.date"),
        ("en_US", "11/22/2026", "format.date"),
        ("en_US", "05/06/2026", "format.date_two_ways"),
        ("en", "05/06/26", "format.year"),
        ("en", "30 Feb 2026", "format.date"),
        ("en", "Nov 2026", "format.date"),
        ("en", "2 Nov 202", "format.date"),
        ("en", "2 Nov 26", "format.year"),
        ("en", "2 Nov", "format.no_year"),
        ("en", "2 Nov 2026 at noon", "format.date"),
        ("en", "", "format.date"),
    ],
)
def test_a_day_is_never_guessed(locale, written, problem):
    with pytest.raises(NotUnderstoodError) as refused:
        Formats(locale).parse_date(written)
    assert refused.value.message_id == problem
    assert refused.value.params["text"] == written


def test_both_readings_of_a_day_are_named():
    with pytest.raises(NotUnderstoodError) as refused:
        Formats("en_US").parse_date("05/06/2026")
    assert refused.value.params["one"] == "Jun 5, 2026"
    assert refused.value.params["other"] == "May 6, 2026"


def test_digits_are_chosen_by_the_person():
    assert Formats("ar_EG", "auto").number(1250) == "١٬٢٥٠"
    assert Formats("ar_EG", "latin").number(1250) == "1,250"
    assert Formats("hi", "native").date("2026-11-22") == "२२ नव॰ २०२६"


def test_dates_name_their_month():
    assert Formats("en").date("2026-11-22") == "22 Nov 2026"
    moment = dt.datetime(2026, 11, 22, 14, 2).astimezone()
    assert Formats("en").date_time(moment) == "22 Nov 2026, 14:02"


def test_words_follow_the_language():
    assert Formats("en").listing(["a", "b", "c"]) == "a, b and c"
    assert Formats("ru").plural_form(2) == "few"
    assert Formats("ar").right_to_left()
    assert not Formats("fr").right_to_left()


@pytest.mark.parametrize("unknown", ["", "xx", "not a locale", "../en"])
def test_an_unknown_language_falls_back(unknown):
    assert Formats(unknown).date("2026-11-22") == "22 Nov 2026"


def test_an_unknown_region_keeps_the_language():
    assert Formats("fr-XX").listing(["a", "b"]) == "a et b"


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (Formats("en").parse_number, "x"),
        (Formats("en").parse_integer, "1.5"),
        (lambda text: Formats("en").parse_money(text, "GBP"), "1.005"),
        (lambda text: Formats("en").parse_money(text, "GBP"), "EUR 1"),
        (Formats("en").parse_date, "x"),
        (Formats("en_US").parse_date, "05/06/2026"),
        (Formats("en").parse_date, "5/6/26"),
    ],
)
def test_every_problem_has_a_sentence_that_says_what_was_written(read, text):
    sentences = tomllib.loads(paths.resource("texts/en_formats.toml").read_text(encoding="utf-8"))
    with pytest.raises(NotUnderstoodError) as refused:
        read(text)
    said = sentences[refused.value.message_id].format(**refused.value.params)
    assert f"“{text}”" in said


def test_the_sign_of_a_currency_stays_behind_its_letters_between_arabic_words():
    arabic = Formats("ar")
    written = arabic.money(1_250_000, "GBP")
    assert written.endswith("UK£\u200e")
    assert arabic.parse_money(written, "GBP") == 1_250_000
    assert not Formats("en").money(1_250_000, "GBP").endswith("\u200e")
