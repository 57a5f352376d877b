"""Critique, first look, rounding and lists in a sentence."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collab_desktop.domain.critique import critique
from collab_desktop.domain.first_look import Look, first_look
from collab_desktop.domain.messages import Message
from collab_desktop.domain.risk import Band
from collab_desktop.domain.rounding import half_up
from collab_desktop.domain.states import Severity
from collab_desktop.domain.true_north import Rating
from collab_desktop.domain.wording import either, together
from collab_desktop.services.texts import say

ASKED = {"a": "Clear to a stranger", "b": "Broad enough", "c": "Narrow enough"}


def test_critique_shows_mean_and_lowest():
    found = critique({"a": 4, "b": 5, "c": 4}, ASKED)
    assert (found.mean, found.lowest, found.severity) == (Decimal("4.3"), 4, Severity.OK)
    assert found.lowest_titles == ("Clear to a stranger", "Narrow enough")
    assert found.message is None


def test_a_weak_point_is_to_be_rewritten_together():
    found = critique({"a": 2, "b": "?", "c": 0}, ASKED)
    assert (found.mean, found.scored, found.asked) == (Decimal("1.0"), 2, 3)
    assert found.severity is Severity.ATTENTION
    assert found.message is not None
    assert say(found.message) == (
        "Rewrite together: Clear to a stranger and Narrow enough are below 3."
    )


def test_no_critique_yet():
    assert critique({"a": None, "b": "?"}, ASKED).severity is Severity.NOT_CHECKED


LOOKS = {
    "data": "nothing_special", "harm": "nothing_special",
    "right": "nothing_special", "youth": "nothing_special",
}  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "severity", "sentence"),
    [
        ({}, Severity.OK, "Nothing special in all 4."),
        ({"data": "look_closer"}, Severity.ATTENTION, "Look closer: the use of data."),
        ({"youth": None}, Severity.NOT_CHECKED, "Not looked at yet: the part of young people."),
        (
            {"harm": "stop_and_talk", "data": None},
            Severity.STOP,
            "Stop and talk: who could be harmed.",
        ),
    ],
)
def test_first_look(changes, severity, sentence):
    found = first_look(LOOKS | changes)
    assert found.severity is severity
    assert say(found.message) == sentence


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [(Fraction(1, 20), 1, "0.1"), (Decimal("2.25"), 1, "2.3"), (Decimal("-2.25"), 1, "-2.3"),
     (Fraction(2, 3), 2, "0.67"), (5, 0, "5"), (Fraction(1, 2), 0, "1")],
)  # fmt: skip
def test_halves_go_up(value, places, shown):
    assert str(half_up(value, places)) == shown


@given(st.fractions(-1000, 1000))
def test_rounding_is_never_further_away_than_half_a_step(value):
    assert abs(Fraction(half_up(value)) - value) <= Fraction(1, 20)


@pytest.mark.parametrize(
    ("items", "either_one", "all_of_them"),
    [([], "", ""), (["A"], "A", "A"), (["A", "B"], "A or B", "A and B"),
     (["A", "B", "C"], "A, B or C", "A, B and C"),
     (["A", "B", "C", "D"], "A, B, C or D", "A, B, C and D")],
)  # fmt: skip
def test_lists_in_a_sentence(items, either_one, all_of_them):
    assert say(Message("critique.rewrite", {"count": 1, "names": either(items)})) == (
        f"Rewrite together: {either_one} is below 3."
    )
    assert say(Message("critique.rewrite", {"count": 1, "names": together(items)})) == (
        f"Rewrite together: {all_of_them} is below 3."
    )


@pytest.mark.parametrize("words", [Look, Band, Rating])
def test_a_worse_word_never_has_a_milder_shape(words):
    order = [Severity.OK, Severity.ATTENTION, Severity.STOP]
    shapes = [word.severity for word in words if word.severity in order]
    assert shapes == sorted(shapes, key=order.index)
    assert {Severity.OK, Severity.STOP} <= set(shapes)
