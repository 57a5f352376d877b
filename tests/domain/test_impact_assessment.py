"""What the screening asks for (CONTENT 8.5 and example 9 of 15), and the levels of risk."""

from __future__ import annotations

import pytest
from tests.domain.projects import made

from collab_desktop.domain import impact_assessment
from collab_desktop.domain.impact_assessment import ADVISED, FULL, NOT_NEEDED, REASON

PERSONAL = {"name": "Register", "about": ["families"], "level": "identifiable"}
COUNTS = {"name": "Counts", "about": ["families"], "level": "aggregate"}


def outcome(always=(), consider=(), *, unsure=(), rows=(PERSONAL,)) -> str:
    answers = {"pid.screening.always": list(always), "pid.consider.consider": list(consider),
               "pid.screening.always_unsure": list(unsure)}
    return impact_assessment.screening(made(answers, {"datasets": list(rows)})).outcome


def test_the_examples():
    assert outcome(["combining"]) == FULL
    assert outcome(consider=["vulnerable"]) == REASON
    assert outcome(consider=["vulnerable", "large_scale"]) == ADVISED
    assert outcome(unsure=["children_online"]) == FULL
    assert outcome(rows=[COUNTS]) == NOT_NEEDED


@pytest.mark.parametrize(
    ("level", "expected"),
    [("pseudonymised", REASON), ("identifiable", REASON), (None, REASON),
     ("anonymised", NOT_NEEDED), ("aggregate", NOT_NEEDED), ("no_personal", NOT_NEEDED)],
)
def test_data_about_people_are_personal_until_somebody_says_otherwise(level, expected):
    row = {"about": ["families"], **({"level": level} if level else {})}
    assert outcome(rows=[row]) == expected
    assert outcome(rows=[{**row, "about": ["places_only"]}]) == NOT_NEEDED


def test_a_trigger_counts_once_and_nothing_is_said_before_all_were_looked_at():
    assert outcome(consider=["vulnerable"], unsure=[]) == REASON
    both = {"pid.screening.always": [], "pid.consider.consider": ["vulnerable"],
            "pid.consider.consider_unsure": ["vulnerable"]}
    assert impact_assessment.screening(made(both, {"datasets": [PERSONAL]})).outcome == REASON
    assert impact_assessment.screening(made({"pid.screening.always": []})).outcome == ""
    assert impact_assessment.screening(made({"pid.screening.always": ["x"]})).outcome == FULL


@pytest.mark.parametrize(
    ("likelihood", "harm", "level"),
    [("probable", "minimal", "low"), ("remote", "severe", "low"),
     ("possible", "significant", "medium"), ("probable", "significant", "high"),
     ("possible", "severe", "high"), (None, "severe", ""), ("possible", None, "")],
)
def test_the_level_of_a_risk_to_people(likelihood, harm, level):
    assert impact_assessment.level({"likelihood": likelihood, "harm": harm}) == level


def test_the_highest_risk_that_is_left_counts():
    rows = [{"risk": "a", "residual": "low"}, {"risk": "b", "residual": "medium"}, {"risk": "c"}]
    assert impact_assessment.what_is_left(made(rows={"dpia_risks": rows})) == "medium"
    assert impact_assessment.what_is_left(made()) == ""
