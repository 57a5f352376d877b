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
        "check", "half", "decide", "half", "half", "half", "half", "later"]
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
    assert "S. Adeyemi (facilitator)" in ask.recommendation.rest


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


def add_row(session, project, register, **cells):
    row = f"{register}-{len(session.project(project).rows(register))}"
    session.commit("edit.row_added", set_fields(
        "record", row, project_id=project, register=register, subject="project", position=row))
    for key, value in cells.items():
        Questionnaire(session, project).set_answer(
            Address(f"{register}.{key}", f"record:{row}"), Answer.of(value))


def text_of(session, project, document, folder):
    reporting.make_render(session, project, document)(folder / "a.pdf")
    return " ".join(filled.text_of(folder / "a.pdf"))


def test_full_depth_prints_every_sub_criterion(own, tmp_path):
    session, _ = own
    project = session.project_by_code("CQ-2026-02")
    text = text_of(session, project, "P7", tmp_path)
    for said in ("Sub-criteria, 0 to 5", "Data access and quality", "What 5 looks like",
                 "full assessment"):
        assert said in text, said
    assert "quick assessment" in text  # True North was walked on the quick path
    deeper = Questionnaire(session, project).state_changes("tn", "project", depth="full")
    session.commit("edit.depth", deeper)
    assert "quick assessment" not in text_of(session, project, "P7", tmp_path)


def test_board_versions_of_texts_print_where_they_were_written(own, tmp_path):
    session, project = own
    questions = Questionnaire(session, project)
    for key in ("question", "timeline", "budget", "impacts", "team"):
        questions.set_answer(Address(f"gov.board.board_{key}"), Answer.of(f"For boards: {key}."))
    text = text_of(session, project, "P16", tmp_path)
    for key in ("question", "timeline", "budget", "impacts", "team"):
        assert f"For boards: {key}." in text


def test_questions_of_the_board_and_the_minute_are_kept(own, tmp_path):
    session, project = own
    add_row(session, project, "board_questions", question="Who pays later?", answer="The office.",
            **{"from": "Northmoor University"})
    meeting = session.project(project).rows("meetings")[-1]
    Questionnaire(session, project).set_answer(
        Address("meetings.minutes_ref", f"record:{meeting.id}"), Answer.of("2026-12/4"))
    text = text_of(session, project, "P10d", tmp_path)
    for said in ("Northmoor University: Who pays later?", "The office.", "minute 2026-12/4"):
        assert said in text, said


def test_red_flags_and_open_answers_are_said(tmp_path):
    session, project = filled.empty(tmp_path)
    questions = Questionnaire(session, project)
    questions.set_answer(Address("tn.q1.answer", "run:idea"), Answer.of("Fewer dry wells."))
    questions.set_answer(Address("tn.q1.rating", "run:idea"), Answer.of("not_yet"))
    questions.set_answer(Address("tn.flags.stop", "run:idea"), Answer.of(["no_user"]))
    text = text_of(session, project, "P7", tmp_path)
    for said in ("One answer is not yet clear, three are not assessed; there is no score yet",
                 "Red flags", "The output has no user", "No outcome yet"):
        assert said in text, said
    session.close()


def test_a_score_on_its_way_is_never_nought(tmp_path):
    from collab_desktop.services.scoring import Scoring

    session, project = filled.empty(tmp_path)
    Scoring(session, project).agree("impact", 4)
    part = frozen(session, project, "P7").score
    assert part is not None
    assert part.total is None
    assert part.total_text == "–"
    text = text_of(session, project, "P7", tmp_path)
    assert "The score is not complete yet" in text
    assert "0.0" not in text
    session.close()


@pytest.mark.parametrize(("scores", "said"), [
    ((4, 3, 4, 2, 3), "two points above"), ((1, 1, 1, 1, 1), "45 points below"),
    ((3, 3, 4, 3, 3), "one point above"),
])
def test_where_the_score_stands_is_said_in_words(tmp_path, scores, said):
    from collab_desktop.services.scoring import Scoring

    session, project = filled.empty(tmp_path)
    names = ("suitability", "deliverability", "impact", "scalability", "portfolio")
    for name, score in zip(names, scores, strict=True):
        Scoring(session, project).agree(name, score)
    part = frozen(session, project, "P7").score
    assert part is not None
    assert said in part.headline
    session.close()


def test_a_project_without_work_packages_is_one_bar(tmp_path):
    session, project = filled.empty(tmp_path)
    questions = Questionnaire(session, project)
    questions.set_answer(Address("pr.plan.start"), Answer.of("2027-02-01"))
    questions.set_answer(Address("pr.plan.duration"), Answer.of(9))
    part = frozen(session, project).time
    assert part is not None
    assert [(s.name, s.end) for s in part.work] == [("Project", dt.date(2027, 10, 31))]
    assert "no milestone is set yet" in part.headline
    assert len(part.months) == 9
    session.close()


def test_decades_of_plan_still_print(own, tmp_path):
    session, project = own
    add_row(session, project, "milestones", milestone="Far away", planned="2099-01-01")
    part = frozen(session, project).time
    assert part is not None
    assert len(part.months) == 36
    assert "Far away" in text_of(session, project, "P16", tmp_path)


# -- only what was said ----------------------------------------------------------------------------


def set_text(session, project, path, text):
    Questionnaire(session, project).set_answer(Address(path), Answer.of(text))


def test_the_board_reads_the_five_sentences_on_its_first_page(own, tmp_path):
    session, project = own
    set_text(session, project, "gov.summary.summary", "Five short sentences stand here.")
    for document in ("P10", "P16"):
        reporting.make_render(session, project, document)(tmp_path / "a.pdf")
        assert "Five short sentences stand here." in filled.text_of(tmp_path / "a.pdf")[0]


def test_what_the_quick_way_does_not_ask_leaves_no_gap(own, tmp_path):
    session, project = own
    questions = Questionnaire(session, project)
    set_text(session, project, "gov.summary.consulted", "")
    set_text(session, project, "gov.board.board_impacts", "")
    for register in ("datasets", "indicators"):
        for row in session.project(project).rows(register):
            questions.delete_row(row.id)
    reporting.make_render(session, project, "P10")(tmp_path / "a.pdf")
    cover, summary, *_ = filled.text_of(tmp_path / "a.pdf")
    assert "Consulted" not in cover
    assert "not said yet" not in cover + summary
    assert "What each partner commits" in summary
    assert session.project(project).text("cq.outcome.outcome")[:40] in summary


def test_nobody_says_after_action_before_there_is_a_score_after_action(own):
    session, project = own
    questions = Questionnaire(session, project)
    for row in session.project(project).rows("risks"):
        for key in ("residual_likelihood", "residual_severity"):
            questions.set_answer(Address(f"risks.{key}", f"record:{row.id}"), None)
    said = frozen(session, project).summary
    assert said is not None
    assert "high" in said.risks_headline
    assert "after" not in said.risks_headline


def test_a_gap_that_nobody_asks_the_board_for_stops_and_one_that_is_asked_for_does_not(own):
    session, project = own
    questions = Questionnaire(session, project)
    line = session.project(project).rows("budget_lines")[0].id
    questions.set_answer(
        Address("budget_lines.amount", f"record:{line}"), Answer.of("GBP 60,000"))
    asked = Address("gov.ask.ask_money")
    for money, mark in (("GBP 10", "warning"), (None, "stop")):
        questions.set_answer(asked, Answer.of(money))
        gap = frozen(session, project).budget.checks[0]
        assert "does not cover the cash cost" in gap.word
        assert gap.mark == mark


def test_money_that_partners_promise_is_no_gap_and_the_warning_names_what_is_asked(own):
    session, project = own
    questions = Questionnaire(session, project)
    questions.set_answer(
        Address("gov.ask.ask_money"), Answer.of({"minor": 5_000_000, "currency": "GBP"})
    )
    promised = {"minor": 3_300_000, "currency": "GBP"}
    for row in session.project(project).rows("commitments"):
        questions.delete_row(row.id)
    questions.add_row("pr.commit.commit", values={"cash": promised})
    part = frozen(session, project).budget
    assert part is not None
    assert [(f.kind, f.text) for f in part.funding][1:] == [
        ("asked", "50,000"), ("promised", "3,000"), ("open", "1,000"),
    ]  # fmt: skip
    (warning,) = [c.word.replace("\xa0", " ") for c in part.checks if "asked" in c.word]
    assert "GBP 54,000 is open" in warning
    assert "GBP 50,000" in warning


def test_the_summary_says_how_the_impact_assessment_stands(own):
    session, project = own
    part = frozen(session, project).summary
    assert part.data_note == "Impact assessment: In progress, L. Brandt, 15\u00a0Jan"


def test_income_and_rates_count_in_the_bars_as_they_do_in_the_figures(own):
    session, project = own
    questions = Questionnaire(session, project)
    line = session.project(project).rows("budget_lines")[1].id
    questions.set_answer(Address("budget_lines.amount", f"record:{line}"),
                         Answer.of({"minor": 1_000_000, "currency": "EUR"}))
    questions.add_row("pid.income.rates", values={
        "amount": {"minor": 10_000, "currency": "EUR"},
        "worth": {"minor": 8_700, "currency": "GBP"}})
    income = session.project(project).rows("income")[0].id
    questions.set_answer(Address("income.amount", f"record:{income}"),
                         Answer.of({"minor": 3_100_000, "currency": "GBP"}))
    part = frozen(session, project).budget
    assert sum(p.amount for p in part.parts) == 8_400_000 - 1_120_000 + 870_000
    assert part.funding[0].text == "31,000"


def test_that_children_take_no_part_after_all_stands_in_the_board_s_summary(own):
    session, project = own
    desk = Questionnaire(session, project)
    for path, value in (("youth.outcome.outcome", "not_appropriate"),
                        ("youth.outcome.reason", "Nothing is left to decide.")):
        desk.set_answer(Address(path), Answer.of(value))
    found = frozen(session, project, "P10").summary
    assert found is not None
    (look,) = [each for each in found.first_look if each.word == "Not appropriate"]
    assert (look.mark, look.detail) == ("warning", "Nothing is left to decide.")
    desk.set_answer(Address("youth.matter.touches"), Answer.of("no"))
    found = frozen(session, project, "P10").summary
    assert found is not None
    assert all(each.word != "Not appropriate" for each in found.first_look)
