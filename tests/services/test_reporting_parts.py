"""What goes into documents: money that adds up, months that end, steps that are never late."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reports.documents import filled

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services import reporting
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.reporting.summary import _positions as positions
from collab_desktop.services.reporting.timing import end_of
from collab_desktop.services.session import set_fields


@pytest.fixture
def own(tmp_path):
    session, project = filled.sample(tmp_path)
    yield session, project
    session.close()


def frozen(session, project, document="P16", language="en"):
    return reporting.freeze(session, project, document, language)


def test_the_parts_of_the_budget_bar_add_up_to_the_cash_cost(own):
    part = frozen(*own).budget
    assert part is not None
    assert sum(p.amount for p in part.parts) == 8_400_000
    assert [p.name for p in part.parts][-1] == "Reserve"
    assert len(part.parts) <= 6


def test_funding_adds_up_to_the_cost_as_well(own):
    part = frozen(*own).budget
    assert part is not None
    assert [(f.kind, f.text) for f in part.funding] == [
        ("confirmed", "30,000"), ("asked", "54,000")]


def test_money_that_nobody_gives_is_shown_as_open(own):
    session, project = own
    Questionnaire(session, project).set_answer(
        Address("gov.ask.ask_money"), Answer.of({"minor": 5_000_000, "currency": "GBP"}))
    part = frozen(session, project).budget
    assert part is not None
    assert [(f.kind, f.text) for f in part.funding][-1] == ("open", "4,000")


def test_lines_in_another_currency_keep_it_and_are_not_added(own):
    session, project = own
    row = session.project(project).rows("budget_lines")[1]
    Questionnaire(session, project).set_answer(
        Address("budget_lines.amount", f"record:{row.id}"),
        Answer.of({"minor": 100_000, "currency": "EUR"}))
    part = frozen(session, project).budget
    assert part is not None
    assert any(line[-1].replace("\u00a0", " ") == "EUR 1,000" for line in part.lines)
    assert sum(p.amount for p in part.parts) < 8_400_000


@pytest.mark.parametrize(("start", "months", "end"), [
    (dt.date(2027, 2, 1), 9, dt.date(2027, 10, 31)),
    (dt.date(2026, 12, 15), 1, dt.date(2027, 1, 14)),
    (dt.date(2027, 1, 31), 1, dt.date(2027, 2, 27)),
    (dt.date(2027, 3, 1), 12, dt.date(2028, 2, 29)),
])
def test_a_stretch_of_months_ends_on_the_day_before(start, months, end):
    assert end_of(start, months) == end


@given(st.dates(dt.date(2000, 1, 1), dt.date(2090, 1, 1)), st.integers(1, 120))
def test_a_stretch_of_months_never_fails_and_grows(start, months):
    assert start < end_of(start, months) < end_of(start, months + 1)


@pytest.mark.parametrize(("now", "target", "rises"), [
    ("58 %", "75 %", True), ("14", "5", False), ("1,5 days", "3", True),
])
def test_two_figures_stand_in_their_order(now, target, rises):
    low, high = positions(now, target)
    assert low is not None
    assert high is not None
    assert (low < high) is rises


@pytest.mark.parametrize(("now", "target"), [
    ("many", "few"), ("", "75 %"), ("58 %", "58 %"), ("10 of 20", "15 of 20"),
])
def test_what_is_no_figure_is_not_drawn(now, target):
    assert positions(now, target) == (None, None)


def test_steps_after_approval_are_due_later_and_never_failures(own):
    part = frozen(*own).steps
    assert part is not None
    assert [step.mark for step in part.steps] == [
        "check", "half", "decide", "later", "later", "later", "later", "later"]
    assert part.current == 2


def test_after_approval_the_rest_is_open(own):
    session, _ = own
    part = frozen(session, session.project_by_code("CQ-2025-04")).steps
    assert part is not None
    assert part.steps[2].mark == "check"
    assert "later" not in {step.mark for step in part.steps}


def test_the_facilitator_is_found_by_membership_first(own):
    session, project = own
    person = next(i for i, p in session.people.items() if p["name"] == "S. Adeyemi")
    session.commit("edit.filled", set_fields(
        "membership", "m1", project_id=project, person_id=person, roles=["Facilitator"]))
    ask = frozen(session, project).ask
    assert ask is not None
    assert "S. Adeyemi, facilitator" in ask.recommendation.rest


@pytest.mark.parametrize(("slug", "said"), [
    ("approve_funding", "Release the money"), ("approve_change", "Approve a change"),
    ("note", "Take note"),
])
def test_every_kind_of_ask_has_its_headline_and_lines(own, slug, said):
    session, project = own
    Questionnaire(session, project).set_answer(Address("gov.ask.ask"), Answer.of(slug))
    ask = frozen(session, project).ask
    assert ask is not None
    assert ask.headline.startswith(said)
    assert ask.lines[-1].rest.endswith(".")


def test_people_who_differ_from_the_score_are_quoted(own):
    session, project = own
    questions = Questionnaire(session, project)
    questions.set_answer(Address("pf.recommendation.recommendation"),
                         Answer.of("do_not_take_forward"))
    questions.set_answer(Address("pf.recommendation.exception"), Answer.of("The season is over."))
    part = frozen(session, project, "P7").score
    assert part is not None
    assert "Do not take forward" in part.recommendation
    assert "The season is over." in part.recommendation


def test_no_sealed_sheet_reaches_a_paper(tmp_path):
    from collab_desktop.services.directory import Directory
    from collab_desktop.services.scoring import Scoring

    session, project = filled.empty(tmp_path)
    person = Directory(session).add_person("M. Tarn")
    scoring = Scoring(session, project)
    round_id = scoring.open_round((person,), "quick")
    scoring.hand_in(round_id, person, {"scores": {"impact": 1}})
    assert frozen(session, project).score is None
    session.close()


def test_what_is_left_out_is_named(tmp_path):
    session, project = filled.empty(tmp_path)
    left_out = frozen(session, project).left_out
    assert {"True North, score", "Budget", "Timeline", "Risks", "Team"} <= set(left_out)
    assert "Legals at a glance" in left_out
    session.close()
