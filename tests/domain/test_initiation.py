"""The project initiation: plan, lines of cost, Five Safes, data plan, and what completes it."""

from __future__ import annotations

import pytest
from tests.domain.projects import made

from collab_desktop.domain import initiation
from collab_desktop.domain.answers import Answer
from collab_desktop.domain.initiation_checks import completion
from collab_desktop.domain.states import Severity

GBP = "GBP"


def money(minor: int, currency: str = GBP) -> dict[str, object]:
    return {"minor": minor, "currency": currency}


def test_a_milestone_is_late_by_begun_weeks_and_what_was_reached_counts():
    found = initiation.milestones(made(rows={"milestones": [
        {"milestone": "Test", "planned": "2027-03-01", "forecast": "2027-03-09"},
        {"milestone": "Data", "planned": "2027-02-01", "forecast": "2027-06-01",
         "actual": "2027-01-20"},
        {"milestone": "Some day", "planned": "in spring"},
    ]}))
    assert [(m.title, m.weeks_late, m.reached) for m in found] == [
        ("Data", 0, True), ("Test", 2, False)]


@pytest.mark.parametrize(
    ("row", "total"),
    [
        ({"quantity": 3, "unit_cost": money(100_010)}, money(300_030)),
        ({"quantity": 0, "unit_cost": money(100)}, money(0)),
        ({"quantity": 3}, None), ({"unit_cost": money(5)}, None),
        ({"quantity": "three", "unit_cost": money(5)}, None),
    ],
)
def test_quantity_times_unit_cost_is_exact(row, total):
    """CONTENT 15, example 6."""
    assert initiation.worked_out(row) == total


STRONG = dict.fromkeys((f"five_{key}" for key in initiation.SAFES), "strong")


@pytest.mark.parametrize(
    ("change", "severity"),
    [
        ({}, Severity.OK), ({"five_data": None}, None),
        ({"five_data": "weak"}, Severity.ATTENTION),
        ({"five_data": "weak", "five_people": "adequate"}, Severity.STOP),
        ({"five_outputs": "weak"}, Severity.ATTENTION),
        ({"five_outputs": "weak", "five_projects": "weak"}, Severity.STOP),
    ],
)
def test_the_five_safes_are_taken_together(change, severity):
    assert initiation.five_safes({**STRONG, **change}) is severity


def test_the_data_plan_is_good_only_when_its_reader_says_so():
    data = made({
        "pid.dmp_data.text": "Monthly.", "pid.dmp_data.state": "good",
        "pid.dmp_docs.text": "A readme.", "pid.dmp_law.state": "good",
        "pid.dmp_who.text": Answer.not_applicable("No data."),
    })
    assert initiation.data_plan(data) == {
        "data": "good", "docs": "partial", "storage": "missing", "law": "missing",
        "share": "missing", "who": "partial",
    }


RISKS = [{"title": "a", "category": "childrens_rights"},
         {"title": "b", "category": "data_protection"}]


def problems(rows: dict[str, list[dict[str, object]]], *, deep: bool = False, **answers: object):
    state = {("pid", "project"): {"id": "pid", "depth": "full"}} if deep else {}
    found = {f"pid.{key.replace('__', '.')}": value for key, value in answers.items()}
    data = made(found, {"risks": RISKS, **rows}, step_states=state)
    return [(str(address), message.id) for address, message in completion(data, "project")]


def test_nothing_is_wrong_with_an_ordinary_plan():
    assert problems({"work_packages": [{"start": "2027-01-01", "end": "2027-01-01"}],
                     "budget_lines": [{"quantity": 2, "unit_cost": money(50),
                                       "amount": money(100)}]}) == []


def test_what_ends_before_it_begins_is_named():
    found = problems({
        "work_packages": [{"title": "Model", "start": "2027-05-01", "end": "2027-04-01"}],
        "team": [{"name": "A", "from": "2027-05-02", "until": "2027-05-01"}],
    })
    assert found == [
        ("record:work_packages-0/work_packages.end", "problem.end_before_start"),
        ("record:team-0/team.until", "problem.end_before_start"),
    ]


def test_lines_that_do_not_add_up_and_foreign_money_without_a_rate():
    lines = [
        {"description": "Visits", "quantity": 3, "unit_cost": money(100), "amount": money(200)},
        {"description": "Sensors", "amount": money(900, "USD")},
        {"description": "Typed in words", "amount": "a lot of pounds"},
    ]
    assert problems({"budget_lines": lines, "income": [{"amount": money(5, "CHF")}]}) == [
        ("record:budget_lines-0/budget_lines.amount", "problem.line_sum"),
        ("record:budget_lines-1/budget_lines.amount", "problem.no_rate"),
        ("record:income-0/income.amount", "problem.no_rate"),
    ]


def test_risks_to_children_and_to_data_are_named():
    assert problems({"risks": [{"title": "Rain"}]}) == [
        ("pid.risks.risks", "problem.no_risk.childrens_rights"),
        ("pid.risks.risks", "problem.no_risk.data_protection"),
    ]


def test_detailed_data_about_children_need_safe_hands_and_decision_points():
    row = {"name": "Register", "about": ["children_13_17"], "level": "identifiable",
           **STRONG, "five_data": "weak", "five_outputs": "weak"}
    assert problems({"datasets": [row]}) == [], "not asked at the quick depth"
    assert problems({"datasets": [row]}, deep=True) == [
        ("pid.five_safes.five", "problem.unsafe"),
        ("pid.five_safes.lifecycle", "problem.no_decisions"),
    ]


def test_a_dataset_that_is_gone_is_missed_where_a_decision_names_it():
    rows = {"datasets": [{"name": "Well levels"}],
            "data_decisions": [{"decision": "Share", "dataset": " WELL  levels"},
                               {"decision": "Keep", "dataset": "Camp map"}]}
    assert problems(rows) == [
        ("record:data_decisions-1/data_decisions.dataset", "problem.no_dataset")]


def test_the_assessment_goes_with_the_screening():
    found = problems({}, screening__always=["tracking"], assessment__status="not_needed")
    assert found == [("pid.assessment.status", "problem.dpia_full")]
