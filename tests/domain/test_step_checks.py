"""Every rule of the gates after the decision, once blocking and once passing (CONTENT 1.2)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from tests.domain.projects import index, made, put_row, states
from tests.domain.signing import sign, sign_at

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.gate_checks import completion
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.signatures import current_hash
from collab_desktop.domain.states import Severity
from collab_desktop.domain.step_checks import STEP_CHECKS

OK, STOP = Severity.OK, Severity.STOP
TODAY = date.today().isoformat()


def safe(contact: str = "none", *, person: str = "p1", done: str = TODAY, **answers: str):
    found = {f"safe.contact.{key}": value for key, value in answers.items()}
    row = {"person": person, "contact": contact, "done": done}
    return made({"safe.statement.statement": "I will.", **found}, {"sg_people": [row]})


def with_member(member: dict[str, str]) -> ProjectData:
    """A team of one who signed and was trained, and somebody else in its list."""
    data = sign(safe(), "sg_people-0", "p1")
    put_row(data, "team-more", "team", member)
    return data


def waived() -> ProjectData:
    data = safe()
    data.step_states.update(states(safe="waived"))
    return data


DAY = "2099-01-01"


def legal(*statuses: str, seen: bool = False, **card: Any) -> ProjectData:
    parties = [{"agreement": " data  SHARING", "status": status} for status in statuses]
    data = made(None, {
        "agreements": [{"title": "Data sharing", **card}], "agreement_parties": parties,
        "legal_topics": [{"topic": "Publishing", "light": "care"}], "team": [{"person": "p1"}],
        "legal_circulation": [{"person": "p1"}],
    })
    return sign(data, "legal_circulation-0", "p1") if seen else data


def dataset(**cells: Any) -> ProjectData:
    row = {"name": "Counts", "about": ["families"], "level": "aggregate", **cells}
    return made(None, {"datasets": [row]})


def ethics(
    run: str = "ci1", status: str = "", **more: Any
) -> ProjectData:
    """A project with one check-in; answers by section and field."""
    answers = {f"run:{run}/ethics.{key.replace('__', '.')}": value for key, value in more.items()}
    found = {("ethics", f"run:{run}"): {"id": run, "status": status}} if status else {}
    return made(answers, step_states=found)


def dated(run: str = "ci1", **more: str) -> ProjectData:
    return ethics(run, harm__concern="high", harm__action="Coarsen", **{
        "harm__action_owner": "p1", "harm__action_due": "2027-03-01", **more})


def halfway(start: str, **more: Any) -> ProjectData:
    data = ethics("ci2", **more)
    for path, value in (("pr.plan.start", start), ("pr.plan.duration", 10)):
        data.answers[Address(path)] = Answer.of(value)
    return data


def met(**cells: Any) -> ProjectData:
    """A project with one workshop."""
    return made(None, {"ws_workshops": [{"title": "Understand", **cells}]})


def youth(outcome: str = "", *views: dict[str, str], **answers: str) -> ProjectData:
    found = {f"youth.outcome.{key}": value for key, value in answers.items()}
    if outcome:
        found["youth.outcome.outcome"] = outcome
    return made(found, {"youth_views": list(views)})


def impact(rows: dict[str, list[dict[str, Any]]] | None = None, **statuses: str) -> ProjectData:
    return made(None, rows, step_states=states(**statuses))


def claimed(*levels: int) -> ProjectData:
    return impact({"claims": [{"claim": "It is used.", "evidence": level} for level in levels]})


def acting(priority: str, status: str) -> ProjectData:
    return impact({"actions": [{"action": "Hear the elders", "priority": priority,
                                "status": status}]})


def owner_approved(headline: str = "Eight wells") -> ProjectData:
    data = made({"impact.story.headline": "Eight wells"})
    sign_at(data, Address("impact.approval.owner"), "p1")
    data.answers[Address("impact.story.headline")] = Answer.of(headline)
    return data


def followed(*days: str | None) -> ProjectData:
    return impact({"follow_ups": [{"when": "six_months", "date": day} for day in days]})


HEARD = {"view": "The fence is scary.", "result": "done", "told": "2027-06-03"}


PERSONAL = {"name": "Register", "about": ["families"], "level": "identifiable"}


def screened(status: str = "", always=(), consider=(), **more: Any) -> ProjectData:
    answers = {
        "pid.screening.always": list(always), "pid.consider.consider": list(consider),
        "pid.assessment.status": status,
        **{f"pid.{key.replace('__', '.')}": value for key, value in more.items()},
    }
    return made({k: v for k, v in answers.items() if v != ""}, {"datasets": [PERSONAL]})


def signed_off(residual: str = "low", **more: Any) -> ProjectData:
    data = screened("signed_off", ["combining"], **{
        "dpia_sign__measures_by": "p1", "dpia_sign__residual_by": "p2", **more})
    put_row(data, "risk-0", "dpia_risks", {"risk": "Seen", "residual": residual})
    return data


def approved(end: str = "2027-03-01", forecast: str = "", **tolerances: Any) -> ProjectData:
    """A project whose board approved a last milestone in March and 1,000 of cost."""
    row = {"milestone": "Last", "planned": end, **({"forecast": forecast} if forecast else {})}
    kept = {"end": "2027-03-01", "cash": 100_000, "currency": "GBP", "risk": 6,
            "decision": "approved"}
    cost = {"amount": {"minor": 104_000, "currency": "GBP"}}
    answers = {f"pid.tolerances.tol_{key}": value for key, value in tolerances.items()}
    return made(answers, {
        "milestones": [row], "budget_lines": [cost],
        "risks": [{"title": "x", "residual_likelihood": 3, "residual_severity": 4}],
    }, baselines=({"at": "2026-12-10", "number": 1, "data": kept},))


def listed(status: str) -> dict[tuple[str, str], dict[str, Any]]:
    return {("pid", "project"): {"id": "pid", "outstanding": {"owner": "p1", "due": DAY},
                                 "status": status}}


BASIS = "Air is measured, not people."
NONE_NEEDED = {"legal.agreements.agreements": Answer.not_applicable("All data are open.")}

RULES: list[tuple[str, Callable[[], ProjectData], Severity]] = [
    ("statements_signed", made, STOP),
    ("statements_signed", safe, STOP),
    ("statements_signed", lambda: sign(safe(done="2020-01-01"), "sg_people-0", "p1"), STOP),
    ("statements_signed", lambda: sign(safe(done="2999-01-01"), "sg_people-0", "p1"), STOP),
    ("statements_signed", lambda: sign(safe(), "sg_people-0", "p1"), OK),
    ("statements_signed", lambda: with_member({"name": "N. Low"}), STOP),
    ("statements_signed", lambda: with_member({"name": "water  OFFICE"}), OK),
    ("statements_signed", lambda: with_member({"name": "N. Low", "until": "2020-01-01"}), OK),
    ("statements_signed", lambda: with_member({"person": "p2", "until": "2020-01-01"}), OK),
    ("statements_signed", lambda: with_member({"person": "p2", "until": "2999-01-01"}), STOP),
    ("statements_signed", waived, OK),
    ("ethics_one_complete", made, STOP),
    ("ethics_one_complete", lambda: ethics(status="recheck"), STOP),
    ("ethics_one_complete", lambda: ethics(status="complete"), OK),
    ("ethics_one_complete", lambda: made(step_states=states(ethics="waived")), OK),
    ("no_ethics_stop", made, OK),
    ("no_ethics_stop", lambda: ethics(harm__concern="stop"), STOP),
    ("no_ethics_stop", lambda: ethics("ci2", lines_now__crossed="unsure"), STOP),
    ("no_ethics_stop", lambda: ethics(harm__concern="stop", harm__settled="Not drawn."), OK),
    ("ethics_review_settled", made, STOP),
    ("ethics_review_settled", lambda: ethics(review__status="not_needed"), STOP),
    ("ethics_review_settled",
     lambda: ethics(review__status="not_needed", review__basis=BASIS), OK),
    ("ethics_review_settled", lambda: ethics(
        review__status="not_needed", review__basis=BASIS, review__applies=["linking"]), STOP),
    ("ethics_review_settled", lambda: ethics(
        review__status="approved", review__basis="2027/31", review__applies=["linking"]), OK),
    ("ethics_review_settled",
     lambda: ethics(review__status="submitted", review__basis="In January"), STOP),
    ("ethics_two_complete", made, STOP),
    ("ethics_two_complete", lambda: ethics("ci2", "complete"), OK),
    ("ethics_two_complete", lambda: ethics("ci2", left_out__skipped="Three months only."), OK),
    ("high_concerns_acted_on", made, OK),
    ("high_concerns_acted_on", lambda: ethics(harm__concern="high"), STOP),
    ("high_concerns_acted_on", dated, OK),
    ("high_concerns_acted_on", lambda: dated(harm__action_due="soon"), STOP),
    ("ethics_two_in_time", lambda: halfway("2020-01-01"), STOP),
    ("ethics_two_in_time", lambda: halfway("2020-01-01", session__date="2020-05-01"), OK),
    ("ethics_two_in_time", lambda: halfway("2020-01-01", session__date="2020-08-15"), STOP),
    ("ethics_two_in_time", made, OK),
    ("ethics_three_complete", made, STOP),
    ("ethics_three_complete", lambda: ethics("ci3", "complete"), OK),
    ("ethics_three_complete",
     lambda: ethics("ci3", "complete", language__concern="stop"), STOP),
    ("disclosure_checked", made, STOP),
    ("disclosure_checked", lambda: ethics("ci3", publish__disclosure="no"), STOP),
    ("disclosure_checked", lambda: ethics("ci3", publish__disclosure="yes"), OK),
    ("claims_evidenced", lambda: claimed(3, 1), STOP),
    ("claims_evidenced", lambda: claimed(0), STOP),
    ("claims_evidenced", lambda: claimed(2, 4), OK),
    ("impact_complete", made, STOP),
    ("impact_complete", lambda: impact(impact="recheck"), STOP),
    ("impact_complete", lambda: impact(impact="complete"), OK),
    ("must_actions_closed", lambda: acting("must", "open"), STOP),
    ("must_actions_closed", lambda: acting("must", "dropped"), OK),
    ("must_actions_closed", lambda: acting("should", "open"), OK),
    ("owner_approved_impact", made, STOP),
    ("owner_approved_impact", lambda: owner_approved("Nine wells"), STOP),
    ("owner_approved_impact", owner_approved, OK),
    ("follow_ups_dated", made, STOP),
    ("follow_ups_dated", lambda: followed("2027-05-17", None), STOP),
    ("follow_ups_dated", lambda: followed("2027-05-17", "2027-11-15"), OK),
    ("youth_decided", made, STOP),
    ("youth_decided", lambda: youth("not_appropriate"), STOP),
    ("youth_decided", lambda: youth("not_appropriate", reason="All is decided."), OK),
    ("youth_decided", lambda: made(step_states=states(youth="waived")), OK),
    ("youth_review_date", lambda: youth("not_appropriate"), STOP),
    ("youth_review_date", lambda: youth("later", review="in spring"), STOP),
    ("youth_review_date", lambda: youth("not_appropriate", review="2027-04-15"), OK),
    ("youth_review_date", lambda: youth("direct"), OK),
    ("youth_feedback_given", made, STOP),
    ("youth_feedback_given", lambda: youth("direct"), STOP),
    ("youth_feedback_given", lambda: youth("direct", HEARD, {"view": "More shade"}), STOP),
    ("youth_feedback_given", lambda: youth("direct", HEARD), OK),
    ("youth_feedback_given", lambda: youth("existing"), OK),
    ("agreements_signed", made, STOP),
    ("agreements_signed", lambda: made(NONE_NEEDED), OK),
    ("agreements_signed", lambda: legal(), STOP),
    ("agreements_signed", lambda: legal("signed", "out"), STOP),
    ("agreements_signed", lambda: legal("signed", "signed"), OK),
    ("agreements_signed", lambda: legal("signed", end="2020-01-01"), STOP),
    ("agreements_signed", lambda: legal("draft", needed=False), OK),
    ("legal_sheet_seen", made, STOP),
    ("legal_sheet_seen", lambda: legal("signed"), STOP),
    ("legal_sheet_seen", lambda: legal("signed", seen=True), OK),
    ("data_permitted", dataset, STOP),
    ("data_permitted", lambda: dataset(permission="unknown"), STOP),
    ("data_permitted", lambda: dataset(permission="agreement"), OK),
    ("data_permitted", lambda: dataset(about=["places_only"]), OK),
    ("pid_complete_or_outstanding", made, STOP),
    ("pid_complete_or_outstanding", lambda: made(step_states=listed("in_progress")), OK),
    ("nothing_outstanding", made, STOP),
    ("nothing_outstanding", lambda: made(step_states=listed("in_progress")), STOP),
    ("nothing_outstanding", lambda: made(step_states=listed("complete")), OK),
    ("dpia_settled", made, STOP),
    ("dpia_settled", screened, STOP),
    ("dpia_settled", lambda: screened("not_needed", assessment__reason="One valley."), OK),
    ("dpia_settled", lambda: screened("not_needed"), STOP),
    ("dpia_settled", lambda: screened(
        "not_needed", ["combining"], assessment__reason="Too little time."), STOP),
    ("dpia_settled", lambda: screened(
        "declined", consider=["large_scale", "vulnerable"], assessment__reason="Counts."), STOP),
    ("dpia_settled", lambda: screened(
        "declined", consider=["large_scale", "vulnerable"], assessment__reason="Counts.",
        assessment__steward="p1"), OK),
    ("dpia_settled", lambda: screened("in_progress", ["combining"]), STOP),
    ("dpia_settled", lambda: screened("signed_off", ["combining"]), STOP),
    ("dpia_settled", signed_off, OK),
    ("dpia_settled", lambda: signed_off("high"), STOP),
    ("dpia_settled", lambda: signed_off("high", dpia_sign__regulator="answered"), OK),
    ("data_disposed", made, OK),
    ("data_disposed", dataset, STOP),
    ("data_disposed", lambda: dataset(disposition="deleted", disposed_on="2027-11-03"), OK),
    ("within_tolerances", made, OK),
    ("within_tolerances", lambda: approved(weeks=4, cost="5", risk=15), OK),
    ("within_tolerances", lambda: approved(forecast="2027-04-05", weeks=4), STOP),
    ("within_tolerances", lambda: approved(forecast="2027-03-29", weeks=4), OK),
    ("within_tolerances", lambda: approved(cost="3.9"), STOP),
    ("within_tolerances", lambda: approved(risk=12), STOP),
    ("within_tolerances", lambda: approved(forecast="2029-03-29"), OK),
    ("direct_contact_signed", safe, OK),
    ("direct_contact_signed", lambda: safe("direct"), STOP),
    ("direct_contact_signed", lambda: safe(in_person="yes"), STOP),
    ("direct_contact_signed", lambda: sign(safe("direct"), "sg_people-0", "p1"), OK),
    ("user_in_workshop", made, STOP),
    ("user_in_workshop", lambda: met(state="closed", owner_present="no"), STOP),
    ("user_in_workshop", lambda: met(owner_present="yes", end_users_present=2), STOP),
    ("user_in_workshop", lambda: met(state="closed", owner_present="yes"), OK),
    ("user_in_workshop", lambda: met(state="running", end_users_present=1), OK),
    ("user_in_workshop", lambda: made(step_states=states(workshops="waived")), OK),
]


@pytest.mark.parametrize(
    ("name", "project", "expected"), RULES, ids=[f"{n}-{i}" for i, (n, _, _) in enumerate(RULES)]
)
def test_a_rule(name, project, expected):
    assert STEP_CHECKS[name](project()).severity is expected


def test_every_check_is_tried_both_ways():
    tried = {(name, severity) for name, _, severity in RULES}
    assert {name for name, severity in tried if severity is OK} == set(STEP_CHECKS)
    assert {name for name, severity in tried if severity is STOP} == set(STEP_CHECKS)


def ids(data: ProjectData, step: str, subject: str = "project") -> list[str]:
    return [message.id for _, message in completion(data, step, subject)]


def test_safeguarding_is_complete_when_everybody_may_begin():
    late = (date.today() + timedelta(days=400)).isoformat()
    data = safe()
    assert "problem.safe_blocked" in ids(data, "safe")
    data = made({"safe.concerns.review": late})
    assert "problem.review_late" in ids(data, "safe")
    signed = sign(safe(), "sg_people-0", "p1")
    assert not {"problem.safe_blocked", "problem.review_late"} & set(ids(signed, "safe"))


def test_the_legal_sheet_is_complete_when_all_have_seen_it_and_its_rows_fit():
    data = legal("signed", effective="2027-05-01", end="2027-04-01")
    assert {"problem.end_before_start", "problem.legal_unseen"} <= set(ids(data, "legal"))
    assert "problem.no_card" not in ids(data, "legal")
    stray = made(None, {"agreements": [{"title": "A"}], "agreement_parties": [{"agreement": "B"}]})
    assert "problem.no_card" in ids(stray, "legal")
    assert "problem.legal_unseen" not in ids(legal("signed", seen=True), "legal")


def check_in(run: str, **more: Any) -> ProjectData:
    """A check-in in which every question is assessed and three people sit together."""
    sections = [s for s in index().step("ethics").sections if s.like and run in s.runs]
    answers = {f"{section.key}__concern": "low" for section in sections}
    together = {"session__people": ["p1", "p2", "p3"], "outcome__outcome": "go_on"}
    return ethics(run, **{**answers, **together, **more})


def test_a_check_in_is_complete_when_all_is_assessed_by_enough_people():
    assert ids(check_in("ci1"), "ethics", "run:ci1")[-1:] != ["problem.ethics_assess"]
    fine = {"problem.ethics_assess", "problem.ethics_people", "problem.ethics_outcome",
            "problem.ethics_review", "problem.ethics_order"}
    assert not fine & set(ids(check_in("ci1"), "ethics", "run:ci1"))
    blank = check_in("ci1", harm__concern="not_assessed")
    assert "problem.ethics_assess" in ids(blank, "ethics", "run:ci1")
    alone = check_in("ci1", session__people=["p1", "p2"])
    assert "problem.ethics_people" in ids(alone, "ethics", "run:ci1")
    one_house = check_in("ci1", session__people=["p1", "p1", "p1"])
    assert "problem.ethics_people" in ids(one_house, "ethics", "run:ci1")
    for day, is_to_come in (("2999-01-01", True), (date.today().isoformat(), False)):
        found = ids(check_in("ci1", session__date=day), "ethics", "run:ci1")
        assert ("problem.ethics_to_come" in found) is is_to_come


def test_an_open_stop_is_never_averaged_away():
    stopped = check_in("ci1", harm__concern="stop")
    assert "problem.ethics_outcome" in ids(stopped, "ethics", "run:ci1")
    paused = check_in("ci1", harm__concern="stop", outcome__outcome="pause")
    assert "problem.ethics_outcome" not in ids(paused, "ethics", "run:ci1")


def test_check_ins_come_in_order_and_only_the_midpoint_can_be_left_out():
    assert "problem.ethics_order" in ids(check_in("ci2"), "ethics", "run:ci2")
    after = check_in("ci3")
    assert ids(after, "ethics", "run:ci3").count("problem.ethics_order") == 2
    after.step_states["ethics", "run:ci1"] = {"id": "ci1", "status": "complete"}
    assert ids(after, "ethics", "run:ci3").count("problem.ethics_order") == 1
    after.answers[Address("ethics.left_out.skipped", "run:ci2")] = Answer.of("Three months only.")
    assert "problem.ethics_order" not in ids(after, "ethics", "run:ci3")
    after.answers[Address("ethics.left_out.skipped", "run:ci1")] = Answer.of("In a hurry.")
    after.step_states.clear()
    assert ids(after, "ethics", "run:ci3").count("problem.ethics_order") == 1


def test_a_review_that_the_screening_asks_for_is_not_declined():
    declined = check_in("ci1", review__status="not_needed", review__applies=["abroad"])
    assert "problem.ethics_review" in ids(declined, "ethics", "run:ci1")


def test_what_another_step_fills_in_a_row_leaves_a_signature_alone():
    data = made({"pr.answer.answer": "A list"}, {"outputs": [{"title": "List", "user": "Office"}]})
    address = Address("pr.endorse.endorse")
    before = current_hash(data, address)
    delivered = Address("outputs.delivered", "record:outputs-0")
    data.answers[delivered] = Answer.of("yes")
    assert current_hash(data, address) == before, "the proposal does not ask what was delivered"
    data.answers[Address("outputs.user", "record:outputs-0")] = Answer.of("Schools")
    assert current_hash(data, address) != before
