"""What the eight answers suggest, the four elements, and what became of views (CONTENT 13, 15)."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.domain.projects import made

from collab_desktop.domain import youth
from collab_desktop.domain.gate_checks import completion
from collab_desktop.domain.progress import gaps
from collab_desktop.domain.youth import Suggested, suggest

YES = dict.fromkeys(youth.QUESTIONS, "yes")


@pytest.mark.parametrize(
    ("changed", "found", "reasons"),
    [
        ({}, Suggested.PARTICIPATE, ()),
        ({"open": "no"}, Suggested.NOT_DIRECT, ("open",)),
        ({"audience": "no", "safe": "no", "touches": "no"}, Suggested.NOT_DIRECT,
         ("audience", "safe")),
        ({"touches": "no", "adds": "no"}, Suggested.NOT_NEEDED, ("touches",)),
        ({"adds": "no", "money": "no"}, Suggested.EXISTING, ("adds",)),
        ({"time": "no", "skills": "no"}, Suggested.SMALLER, ("time", "skills")),
        ({"open": "partly", "time": "partly"}, Suggested.PARTICIPATE, ()),
        ({"adds": None}, None, ()),
        ({"adds": None, "safe": "no"}, Suggested.NOT_DIRECT, ("safe",)),
    ],
)
def test_the_gravest_no_decides(changed, found, reasons):
    said = suggest({**YES, **changed})
    assert (said.found, said.reasons) == (found, reasons)


def answered(outcome: str, **more):
    answers = {f"youth.{section}.{key}": "yes" for key, section in youth.QUESTIONS.items()}
    return made({**answers, youth.OUTCOME: outcome, **{
        key.replace("__", "."): value for key, value in more.items()}})


def ids(data):
    return [message.id for _, message in completion(data, "youth")
            if message.id.startswith("problem.youth")]


def test_direct_is_not_completed_against_a_no_about_an_open_decision():
    assert ids(answered("direct", youth__matter__open="no")) == ["problem.youth_direct"]
    assert ids(answered("representatives", youth__matter__open="no")) == []
    assert ids(answered("direct")) == []


def test_audience_and_influence_are_settled_before_the_plan_is_complete():
    low = {"youth__influence__rating": 1, "youth__audience__rating": 0}
    assert ids(answered("direct", **low)) == ["problem.youth_audience", "problem.youth_influence"]
    assert ids(answered("direct", youth__influence__rating=2, youth__space__rating=0)) == []
    assert ids(answered("not_appropriate", **low)) == [], "who takes no part needs no plan"


def test_nobody_is_invited_before_it_is_voluntary_and_safe():
    data = made({youth.OUTCOME: "direct"}, {"youth_requirements": [
        {"requirement": "voluntary", "state": "not_yet"}, {"requirement": "safe", "state": "met"},
        {"requirement": "relevant", "state": "not_yet"}]})
    assert ids(data) == ["problem.youth_voluntary"]


def test_few_young_people_are_never_shown_as_a_figure():
    counts = {"element": "space", "two": 1, "three": 2, "four": 1}
    (few, *_) = youth.elements(made(None, {"youth_ratings": [counts]}))
    assert (few.raters, few.young) == (4, None)
    (five, *_) = youth.elements(made(None, {"youth_ratings": [{**counts, "five": 1}]}))
    assert (five.raters, five.young) == (5, Decimal("3.4"))
    nobody = youth.elements(made({"youth.voice.rating": 4}))[1]
    assert (nobody.team, nobody.raters, nobody.young) == (4, 0, None)


def test_a_view_that_changed_something_in_part_counts_half():
    views = [{"view": "a", "result": "done", "told": "2027-06-01"},
             {"view": "b", "result": "partly"}, {"view": "c", "result": "not_done"}]
    found = youth.feedback(made(None, {"youth_views": views}))
    assert (found.influence, found.given, found.is_whole) == (50, 33, False)
    assert youth.feedback(made()).influence is None


@pytest.mark.parametrize(
    ("levels", "changes", "exceeds"),
    [
        (["collaborate"], ["partly", "no"], True), (["young_led"], ["no"], True),
        (["collaborate"], ["partly", "yes"], False), (["consult"], ["no"], False),
        (["collaborate"], [], False),
    ],
)
def test_a_promise_may_exceed_the_influence(levels, changes, exceeds):
    data = made(None, {"youth_levels": [{"stage": "design", "level": each} for each in levels],
                       "youth_decisions": [{"change": each} for each in changes]})
    assert youth.exceeds(data) is exceeds


@pytest.mark.parametrize(
    ("band", "label"),
    [("from_12", "youth.label.child"), ("from_15", "youth.label.both"),
     ("from_18", "youth.label.youth")],
)
def test_a_child_is_under_eighteen_and_youth_begins_with_fifteen(band, label):
    found = youth.age_label(band)
    assert found is not None
    assert found.id == label


def test_not_appropriate_asks_for_a_reason_and_a_date_and_no_plan():
    asked = [gap.path for gap in gaps(answered("not_appropriate"), "youth")]
    assert asked == ["youth.outcome.reason", "youth.outcome.review"]
    asked = [gap.path for gap in gaps(answered("direct"), "youth")]
    assert "youth.outcome.review" not in asked
    assert {"youth.who.groups", "youth.influence.rating", "youth.consent.limits"} <= set(asked)


@pytest.mark.parametrize(("outcome", "asked"), [
    ("direct", True), ("representatives", True), ("existing", False), ("not_appropriate", False),
])
def test_open_decisions_are_asked_in_full_only_where_young_people_take_part(outcome, asked):
    data = answered(outcome)
    data.step_states["youth", "project"] = {"id": "y", "depth": "full"}
    wanted = {gap.path for gap in gaps(data, "youth")}
    assert ("youth.why.decisions" in wanted) is asked, "nothing is open where nobody can decide"
    assert {"youth.why.existing", "youth.outcome.sign"} <= wanted
