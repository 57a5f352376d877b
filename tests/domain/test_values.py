"""What each kind of question does with what people type."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from tests.domain.asking import ask

from collab_desktop.domain.answers import Answer
from collab_desktop.domain.messages import Message
from collab_desktop.domain.values import (
    ValueRefusedError,
    as_text,
    check,
    coerce_envelope,
    coerce_json,
    count_words,
    is_blank,
    normalise,
    say_english,
)
from collab_desktop.domain.values.rules import Words
from collab_desktop.formats import Formats
from collab_desktop.framework.base import KINDS
from collab_desktop.services.texts import say

SHA = "a" * 64


def value(kind, raw, **more):
    answer = normalise(ask(kind, **more), raw)
    return answer.value if answer else None


@pytest.mark.parametrize(
    ("kind", "raw", "stored"),
    [
        ("text", "  a\r\nb\tc \x00", "a b c"),
        ("text", "e\u0301", "é"),
        ("text", " \n ", None),
        ("long", "one\r\ntwo\u2028three\x0bfour\tx", "one\ntwo\nthree\nfour\tx"),
        ("long", "a\ud800b\x1b[0m", "ab[0m"),
        ("link", " https://example.org ", "https://example.org"),
        ("choice", " red ", "red"),
        ("choice", "", None),
        ("multi", ["blue", "red", "blue"], ["red", "blue"]),
        ("multi", ["zzz", "red"], ["red", "zzz"]),
        ("multi", [], []),
        ("bool", True, True),
        ("bool", False, False),
        ("yn", "Unsure", "unsure"),
        ("score5", "0", 0),
        ("score5", 5, 5),
        ("score5", "?", "?"),
        ("score5", "", None),
        ("lvl4", "4", 4),
        ("conf", "high", "high"),
        ("int", "12,500", 12500),
        ("int", " -3 ", -3),
        ("int", "12.5", "12.5"),
        ("int", "many", "many"),
        ("int", 0, 0),
        ("pct", "7.10 %", "7.1"),
        ("pct", Decimal("50.00"), "50"),
        ("pct", 100, "100"),
        ("pct", "-0", "0"),
        ("pct", "x", "x"),
        ("money", {"minor": 5, "currency": "GBP"}, {"minor": 5, "currency": "GBP"}),
        ("money", "GBP 12,500.50", {"minor": 1250050, "currency": "GBP"}),
        ("money", "5000 JPY", {"minor": 5000, "currency": "JPY"}),
        ("money", "12", "12"),
        ("money", "", None),
        ("date", "2026-11-22", "2026-11-22"),
        ("date", "22 Nov 2026", "2026-11-22"),
        ("date", date(2026, 11, 22), "2026-11-22"),
        ("date", datetime(2026, 11, 22, 9, 0), "2026-11-22"),
        ("date", "soon", "soon"),
        ("date", " ", None),
        ("person", " p1 ", "p1"),
        ("org", "", None),
        ("people", ["p2", "p1", "p2", ""], ["p2", "p1"]),
        ("people", [], None),
        ("tags", "Water, health ;WATER", ["Water", "health"]),
        ("tags", ["a", " ", "A"], ["a"]),
        ("tags", "", None),
        ("file", {"sha256": SHA, "name": " a.pdf "}, {"sha256": SHA, "name": "a.pdf", "title": ""}),
        ("file", {}, None),
        ("table", [1], None),
        ("sign", "me", None),
        ("calc", 3, None),
        ("info", "x", None),
        ("text", None, None),
    ],
)
def test_what_is_stored(kind, raw, stored):
    found = value(kind, raw)
    assert found == stored
    assert type(found) is type(stored)


def test_multi_without_none_is_blank_when_empty():
    assert value("multi", [], none_allowed=False) is None
    assert is_blank(ask("multi", none_allowed=False), Answer.of([]))
    assert not is_blank(ask("multi"), Answer.of([]))


def test_numbers_and_dates_in_the_readers_own_way():
    german = Formats("de_DE")
    assert normalise(ask("int"), "12.500", german) == Answer.of(12500)
    assert normalise(ask("pct"), "7,5", german) == Answer.of("7.5")
    assert normalise(ask("date"), "22. Nov. 2026", german) == Answer.of("2026-11-22")
    arabic = Formats("ar_EG", "native")
    assert as_text(ask("int"), Answer.of(12), formats=arabic) == "١٢"


def test_a_text_of_more_than_100000_characters_is_refused_and_never_cut():
    assert len(value("long", "x" * 100_000)) == 100_000
    for kind, raw in (("long", "x" * 100_001), ("tags", ["x" * 100_001]), ("text", "x" * 100_001)):
        with pytest.raises(ValueRefusedError) as caught:
            normalise(ask(kind), raw)
        assert "at most 100000" in say_english(caught.value.message)


def test_composing_may_make_a_text_too_long():
    with pytest.raises(ValueRefusedError):
        normalise(ask("long"), "\ufb2c" * 50_000)  # one sign that composes to three


@pytest.mark.parametrize(
    ("kind", "stored", "more", "said"),
    [
        ("text", "x" * 161, {}, "161 characters; the limit is 160"),
        ("text", 3, {}, "Enter text"),
        ("long", ["x"], {}, "Enter text"),
        ("link", "javascript:alert(1)", {}, "web address"),
        ("link", "a b", {}, "web address"),
        ("link", "https://e.org/" + "x" * 2000, {}, "limit is 2000"),
        ("choice", "pink", {}, "“pink” is not one"),
        ("choice", ["red"], {}, "Choose one"),
        ("multi", ["red", "pink"], {}, "“pink” is not one"),
        ("multi", "red", {}, "Choose from"),
        ("bool", "yes", {}, "yes or no"),
        ("yn", True, {}, "yes, no or unsure"),
        ("score5", 6, {}, "from 0 to 5"),
        ("score5", "x", {}, "not sure"),
        ("score5", True, {}, "not sure"),
        ("lvl4", 5, {}, "from 0 to 4"),
        ("lvl4", "?", {}, "from 0 to 4"),
        ("conf", "huge", {}, "low, medium or high"),
        ("int", 11, {"least": 0, "most": 10}, "from 0 to 10"),
        ("int", -1, {"least": 0}, "at least 0"),
        ("int", 11, {"most": 10}, "at most 10"),
        ("int", 10**16, {}, "at most"),
        ("int", True, {}, "whole number"),
        ("int", 1.5, {}, "whole number"),
        ("pct", "101", {}, "from 0 to 100"),
        ("pct", "-0.5", {}, "from 0 to 100"),
        ("pct", 7, {}, "percentage"),
        ("money", {"minor": -1, "currency": "GBP"}, {}, "at least 0"),
        ("money", {"minor": 10**16, "currency": "GBP"}, {}, "Check the zeros"),
        ("money", "12", {}, "with its currency"),
        ("money", {"minor": 1}, {}, "with its currency"),
        ("money", {"minor": 1, "currency": "gbp"}, {}, "with its currency"),
        ("date", "1026-01-01", {}, "from 1900"),
        ("date", 20261122, {}, "22 Nov 2026"),
        ("person", ["p1"], {}, "Choose a person"),
        ("people", ["p1"], {"least": 2}, "at least 2"),
        ("people", "p1", {}, "Choose people"),
        ("tags", ["x" * 81], {}, "limit is 80"),
        ("file", {"sha256": "x", "name": "a"}, {}, "SHA-256"),
        ("file", {"name": "a"}, {}, "Choose a file"),
        ("calc", 3, {}, "calculated"),
    ],
)
def test_what_is_wrong_is_said_beside_the_value(kind, stored, more, said):
    (message,) = check(ask(kind, **more), Answer.of(stored))
    assert said in say_english(message)


@pytest.mark.parametrize(
    ("kind", "written", "message"),
    [
        ("int", "many", "format.number"),
        ("int", "1.5", "format.whole_number"),
        ("pct", "half", "format.number"),
        ("date", "soon", "format.date"),
        ("money", "GBP 1.234", "format.too_precise"),
    ],
)
def test_what_was_not_understood_is_kept_and_explained(kind, written, message):
    question = ask(kind)
    answer = normalise(question, written)
    assert answer == Answer.of(written)
    (found,) = check(question, answer)
    assert found.id == message
    assert found.params["text"] == written
    assert as_text(question, answer) == written


@pytest.mark.parametrize(
    ("kind", "stored", "text"),
    [
        ("text", "Hello", "Hello"),
        ("long", "a\nb", "a\nb"),
        ("choice", "red", "Red"),
        ("choice", "gone", "gone"),
        ("multi", ["red", "gone"], "Red, gone"),
        ("multi", [], "None of these"),
        ("bool", False, "No"),
        ("bool", True, "Yes"),
        ("yn", "unsure", "Unsure"),
        ("score5", 0, "0"),
        ("score5", "?", "Not sure"),
        ("lvl4", 3, "3"),
        ("conf", "low", "Low"),
        ("int", 12500, "12,500"),
        ("pct", "7.1", "7.1%"),
        ("money", {"minor": 1250000, "currency": "GBP"}, "£12,500.00"),
        ("date", "2026-11-22", "22 Nov 2026"),
        ("person", "p1", "P1!"),
        ("people", ["p1", "p2"], "P1!, P2!"),
        ("org", "o1", "O1!"),
        ("tags", ["a", "b"], "a, b"),
        ("file", {"sha256": SHA, "name": "a.pdf", "title": "Letter"}, "Letter"),
        ("file", {"sha256": SHA, "name": "a.pdf", "title": ""}, "a.pdf"),
        ("link", "https://example.org", "https://example.org"),
        ("calc", 3, ""),
        ("text", "", ""),
        ("text", 3, "3"),
    ],
)
def test_values_in_words(kind, stored, text):
    assert as_text(ask(kind), Answer.of(stored), names=lambda i: i.upper() + "!") == text


def test_the_three_ways_to_answer():
    question = ask("long")
    unknown = Answer.dont_know("p1", "2026-11-22")
    assert as_text(question, None) == ""
    assert as_text(question, unknown, names=str.upper) == "Not known yet (P1, 22 Nov 2026)"
    assert as_text(question, Answer.dont_know()) == "Not known yet"
    assert as_text(question, Answer.not_applicable("no data")) == "Not applicable: no data"
    assert is_blank(question, None)
    assert not is_blank(question, unknown)
    assert check(question, None) == ()
    assert check(question, unknown) == ()
    assert check(question, Answer.dont_know(by="soon"))[0].id == "value.type_date"
    assert check(question, Answer.not_applicable(" "))[0].id == "value.reason_missing"
    assert check(ask("sign"), Answer.not_applicable("x"))[0].id == "value.signature_needed"


def test_states_are_cleaned_too():
    question = ask("text")
    assert normalise(question, Answer.not_applicable(" a\x00b ")) == Answer.not_applicable("ab")
    assert normalise(question, Answer.dont_know("", "")) == Answer.dont_know(None, None)
    assert normalise(question, Answer.of(" x ")) == Answer.of("x")


def test_words_come_from_whoever_speaks():
    said = as_text(ask("bool"), Answer.of(True), say=lambda m: f"<{m.id}>")
    assert said == "<word.yes>"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n", 0),
        ("one", 1),
        ("It's a well-known fact", 4),
        ("3.5 % of 1,000", 3),
        ("a – b", 2),
        ("مرحبا بالعالم", 2),
        ("数据合作", 4),
        ("नमस्ते दुनिया", 2),
        ("a/b", 2),
    ],
)
def test_words_are_counted_as_people_count(text, words):
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("kind", "raw"),
    [
        ("int", "12"),
        ("int", 12.0),
        ("score5", "3"),
        ("pct", 7.1),
        ("date", "22 Nov 2026"),
        ("date", "2026-13-01"),
        ("bool", "true"),
        ("yn", "Yes"),
        ("money", "GBP 12"),
        ("tags", "a, b"),
        ("multi", ["pink"]),
        ("text", "x" * 161),
        ("long", "x" * 1_000_000),
        ("table", []),
        ("sign", "p1"),
        ("calc", 1),
        ("info", "x"),
        ("text", {"a": 1}),
    ],
)
def test_nothing_is_guessed_in_a_file(kind, raw):
    found = coerce_json(ask(kind), raw)
    assert isinstance(found, Message)
    assert say_english(found)


def test_good_values_in_a_file():
    assert coerce_json(ask("text"), " x ") == Answer.of("x")
    assert coerce_json(ask("text"), None) is None
    assert coerce_json(ask("text"), "") is None
    assert coerce_json(ask("score5"), "?") == Answer.of("?")


@pytest.mark.parametrize(
    ("envelope", "expected"),
    [
        ({"value": "x"}, Answer.of("x")),
        ({"value": None}, None),
        ({"dont_know": {}}, Answer.dont_know()),
        ({"dont_know": {"who": "p", "by": "2026-01-02"}}, Answer.dont_know("p", "2026-01-02")),
        ({"not_applicable": "why"}, Answer.not_applicable("why")),
        ({"not_applicable": ""}, "value.reason_missing"),
        ({"not_applicable": "x" * 100_001}, "value.refused_length"),
        ({"not_applicable": 3}, "value.envelope"),
        ({"dont_know": {"by": "soon"}}, "value.type_date"),
        ({"dont_know": {"who": 3}}, "value.envelope"),
        ({"dont_know": {"when": "x"}}, "value.envelope"),
        ({"dont_know": "x"}, "value.envelope"),
        ({"value": 1, "dont_know": {}}, "value.envelope"),
        ({"other": 1}, "value.envelope"),
        ({}, "value.envelope"),
        ("x", "value.envelope"),
    ],
)
def test_envelopes_in_a_file(envelope, expected):
    found = coerce_envelope(ask("text"), envelope)
    assert (found.id if isinstance(found, Message) else found) == expected


def test_states_of_kinds_without_a_value():
    assert coerce_envelope(ask("table"), {"not_applicable": "x"}) == Answer.not_applicable("x")
    for kind in ("sign", "calc", "info"):
        assert isinstance(coerce_envelope(ask(kind), {"dont_know": {}}), Message)


def test_every_kind_says_what_it_takes():
    for kind in KINDS:
        assert say_english(Message(f"value.type_{kind}"))


@pytest.mark.parametrize(("language", "items", "said"), [
    ("en", ["one", "two"], "one, two"), ("en", ["new technology, also models", "children"],
                                         "new technology, also models; children"),
    ("fr", ["a, b", "c"], "a, b ; c"), ("ar", ["نعم", "لا"], "نعم، لا"),
    ("ar", ["A. Yusuf", "L. Brandt"], "A. Yusuf, L. Brandt"),
    ("ar", ["هذا، وذاك", "لا"], "هذا، وذاك؛ لا"),
])
def test_several_stand_apart_as_the_language_does_and_so_that_each_is_one(language, items, said):
    words = Words(say=lambda message: say(message, language))
    assert words.several(items) == said
