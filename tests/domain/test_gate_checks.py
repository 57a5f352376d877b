"""Every rule of the gates to the board and of its decision, fine and not fine (CONTENT 1.2)."""

from __future__ import annotations

from typing import Any

import pytest
from tests.domain.projects import index, made, states

from collab_desktop.domain.answers import Answer
from collab_desktop.domain.gate_checks import CHECKS, completion
from collab_desktop.domain.states import Severity
from collab_desktop.domain.step_checks import STEP_CHECKS
from collab_desktop.domain.word_lists import WordLists
from collab_desktop.framework.tree import PackIndex
from collab_desktop.services.wording import word_lists

OK, STOP = Severity.OK, Severity.STOP


def skill(name: str = "Hydrology", **cells: Any) -> dict[str, Any]:
    return {"skill": name, "importance": "must", **cells}


def vote(organisation: str, decision: str | None, *, core: bool = True) -> dict[str, Any]:
    return {"organisation": organisation, "core": core, "decision": decision}


def condition(**cells: Any) -> dict[str, Any]:
    return {"condition": "Publish after 30 days", "owner": "p1", "due": "2099-01-01", **cells}


CLEAR = (
    "How can travel data help health teams in the highland districts plan outreach so that every"
    " child is vaccinated on time?"
)
MATRIX = {"activities": [{"title": "Link the data"}], "stakeholders": [{"name": "Lab"}]}
MEETING = {"date": "2026-12-10", "quorum": 2}

def agreed(**changed: Any) -> dict[str, Any]:
    step = index().step("pf")
    assert step.rubric is not None
    keys = {f"pf.agreed.{category.key}": 4 for category in step.rubric.categories}
    return {**keys, **{f"pf.agreed.{key}": value for key, value in changed.items()}}


RULES: list[tuple[str, dict[str, Any], Severity]] = [
    # G0: publish the question
    ("question_present", {}, STOP),
    ("question_present", {"answers": {"cq.question.question": Answer.dont_know()}}, STOP),
    ("question_present", {"answers": {"cq.question.question": "Which wells?"}}, OK),
    ("outcome_present", {}, STOP),
    ("outcome_present", {"answers": {"cq.outcome.outcome": "Engineers deepen wells."}}, OK),
    ("end_user_named", {}, STOP),
    ("end_user_named", {"rows": {"end_users": [{"role": "Engineer"}]}}, OK),
    ("skill_named", {}, STOP),
    ("skill_named", {"rows": {"needs": [skill()]}}, OK),
    ("true_north_idea_passed", {}, STOP),
    ("true_north_idea_passed", {"answers": {"run:idea/tn.outcome.outcome": "rework"}}, STOP),
    ("true_north_idea_passed", {"answers": {"run:proposal/tn.outcome.outcome": "pass"}}, STOP),
    ("true_north_idea_passed", {"answers": {"run:idea/tn.outcome.outcome": "pass"}}, OK),
    ("wording_clean", {"answers": {"cq.question.question": CLEAR}, "words": word_lists}, OK),
    ("wording_clean",
     {"answers": {"cq.question.question": CLEAR.replace("?", ".")}, "words": word_lists}, STOP),
    ("deadline_set", {}, STOP),
    ("deadline_set", {"answers": {"cq.call.deadline": "2027-03-12"}}, OK),
    ("end_user_contact", {"rows": {"end_users": [{"role": "Engineer"}]}}, STOP),
    ("end_user_contact", {"rows": {"end_users": [{"organisation": "Water office"}]}}, OK),
    ("skills_number", {"rows": {"needs": [skill()] * 2}}, STOP),
    ("skills_number", {"rows": {"needs": [skill()] * 3}}, OK),
    ("skills_number", {"rows": {"needs": [skill()] * 9}}, OK),
    ("skills_number", {"rows": {"needs": [skill()] * 10}}, STOP),
    # G1: select the team
    ("must_skills_covered", {}, STOP),
    ("must_skills_covered", {"rows": {"needs": [skill(covered="half")]}}, STOP),
    ("must_skills_covered", {"rows": {"needs": [skill(covered="full")]}}, OK),
    ("must_skills_covered", {"rows": {"needs": [skill(importance="could", covered="gap")]}}, OK),
    ("must_skills_covered",
     {"rows": {"needs": [skill("GIS")], "gap_plan": [{"skill": "gis", "plan": "buy"}]}}, OK),
    ("must_skills_covered",
     {"rows": {"needs": [skill("GIS")], "gap_plan": [{"skill": "law", "plan": "buy"}]}}, STOP),
    ("conflicts_answered", {}, STOP),
    ("conflicts_answered", {"answers": {"call.team.coi": "unsure"}}, STOP),
    ("conflicts_answered", {"answers": {"call.team.coi": "no"}}, OK),
    ("several_sectors", {"rows": {"team": [{"organisation": "o1"}, {"organisation": "o3"}]}}, STOP),
    ("several_sectors", {"rows": {"team": [{"organisation": "o1"}, {"organisation": "o2"}]}}, OK),
    ("skills_spread", {"rows": {"needs": [skill(covered_by="A. Yusuf")] * 3}}, OK),
    ("skills_spread", {"rows": {"needs": [skill(covered_by="A. Yusuf")] * 4}}, STOP),
    ("team_size", {"rows": {"team": [{"name": "x"}] * 12}}, OK),
    ("team_size", {"rows": {"team": [{"name": "x"}] * 13}}, STOP),
    # G2: proposal to the board
    ("proposal_complete", {}, STOP),
    ("proposal_complete", {"step_states": states(pr="reopened")}, STOP),
    ("proposal_complete", {"step_states": states(pr="recheck")}, STOP),
    ("proposal_complete", {"step_states": states(pr="complete")}, OK),
    ("true_north_proposal_passed", {"answers": {"run:proposal/tn.outcome.outcome": "stop"}}, STOP),
    ("true_north_proposal_passed",
     {"answers": {"run:proposal/tn.outcome.outcome": "pass_with_actions"}}, OK),
    ("true_north_proposal_passed",
     {"answers": {"run:proposal/tn.outcome.outcome": "pass"},
      "step_states": states(tn_proposal="recheck")}, STOP),
    ("priority_complete", {}, STOP),
    ("priority_complete", {"step_states": states(pf="waived")}, OK),
    ("raci_clean", {}, STOP),
    ("raci_clean", {"rows": MATRIX}, STOP),
    ("raci_clean",
     {"rows": MATRIX, "assignments": {("activities-0", "stakeholders-0"): "A/R"}}, OK),
    ("raci_clean",
     {"rows": MATRIX, "assignments": {("activities-0", "stakeholders-0"): "R"},
      "kept_findings": ({"finding": "R1", "activity": "activities-0", "person": "",
                         "reason": "The board answers."},)}, OK),
    # G3: board pack
    ("gate_2_passed", {"step_states": states(pr="complete", pf="complete")}, STOP),
    ("gate_2_passed",
     {"step_states": states(pr="complete", pf="complete"),
      "answers": {"run:proposal/tn.outcome.outcome": "pass"}}, OK),
    ("score_allows", {}, STOP),
    ("score_allows", {"answers": {"pf.recommendation.recommendation": "develop"}}, OK),
    ("score_allows",
     {"answers": {"pf.recommendation.recommendation": "do_not_take_forward"}}, STOP),
    ("score_allows",
     {"answers": {"pf.recommendation.recommendation": "do_not_take_forward",
                  "pf.recommendation.exception": "The season begins in May."}}, OK),
    ("summary_complete", {}, STOP),
    ("summary_complete", {"answers": {"gov.summary.summary": "Five sentences."}}, OK),
    ("several_scorers", {"answers": {"pf.scorers.scorers": ["p1"]}}, STOP),
    ("several_scorers", {"answers": {"pf.scorers.scorers": ["p1", "p2"]}}, OK),
    ("score_green", {}, STOP),
    ("score_green", {"answers": agreed()}, OK),
    ("score_green", {"answers": agreed(scalability=2)}, STOP),
    ("score_green", {"answers": agreed(scalability=Answer.dont_know())}, STOP),
    ("residual_risk_low", {"rows": {"risks": [{"residual_likelihood": 3,
                                               "residual_severity": 5}]}}, STOP),
    ("residual_risk_low", {"rows": {"risks": [{"residual_likelihood": 3,
                                               "residual_severity": 4}]}}, OK),
    ("residual_risk_low", {"rows": {"risks": [{"residual_likelihood": "soon",
                                               "residual_severity": 5}]}}, OK),
    ("contingency_planned", {}, OK),
    ("contingency_planned",
     {"rows": {"budget_lines": [{"category": "staff",
                                 "amount": {"minor": 100, "currency": "GBP"}}]}}, STOP),
    ("contingency_planned",
     {"rows": {"budget_lines": [{"category": c, "amount": {"minor": 100, "currency": "GBP"}}
                                for c in ("staff", "contingency")]}}, OK),
    ("first_look_calm", {"answers": {"pr.first_look.harm": "look_closer"}}, OK),
    ("first_look_calm", {"answers": {"pr.first_look.harm": "stop_and_talk"}}, STOP),
    # G4: approval
    ("quorum_met", {}, STOP),
    ("quorum_met",
     {"rows": {"meetings": [MEETING], "votes": [vote("o1", "support"), vote("o2", "defer")]}}, OK),
    ("quorum_met", {"rows": {"meetings": [MEETING], "votes": [vote("o1", "support")]}}, STOP),
    ("quorum_met",
     {"rows": {"meetings": [MEETING], "votes": [vote("o1", "support"), vote("o2", "recused")]}},
     STOP),
    ("quorum_met",
     {"rows": {"meetings": [MEETING], "attendees": [{"person": "p1", "organisation": "o1"},
                                                    {"person": "p2", "organisation": "o2"}]}}, OK),
    ("quorum_met",
     {"rows": {"meetings": [MEETING], "attendees": [
         {"organisation": "o1"}, {"organisation": "o2", "voting": False}]}}, STOP),
    ("core_partners_decided", {}, STOP),
    ("core_partners_decided", {"rows": {"votes": [vote("o1", "support"), vote("o2", None)]}}, STOP),
    ("core_partners_decided",
     {"rows": {"votes": [vote("o1", "support"), vote("o2", None, core=False)]}}, OK),
    ("no_core_against", {"rows": {"votes": [vote("o1", "do_not_support")]}}, STOP),
    ("no_core_against", {"rows": {"votes": [vote("o1", "do_not_support", core=False)]}}, OK),
    ("core_partners_decided", {"rows": {
        "votes": [vote("o1", "support")],
        "commitments": [{"organisation": "o1", "core": True}, {"organisation": "o3"}],
        "partners": [{"organisation": "o2", "kind": "core"}]}}, STOP),
    ("core_partners_decided", {"rows": {
        "votes": [vote("o1", "support")],
        "commitments": [{"organisation": "o1", "core": True}, {"organisation": "o3"}]}}, OK),
    ("board_approves", {"rows": {
        "votes": [vote("o1", "support")], "commitments": [{"organisation": "o2", "core": True}]}},
     STOP),
    ("board_approves", {}, STOP),
    ("board_approves", {"rows": {"votes": [vote("o1", "support"), vote("o2", "recused")]}}, OK),
    ("board_approves", {"rows": {"votes": [vote("o1", "support"), vote("o2", "defer")]}}, STOP),
    ("board_approves", {"rows": {"votes": [vote("o1", "abstain")]}}, STOP),
    ("board_approves", {"rows": {"votes": [vote("o1", "support_with_conditions")]},
                        "answers": {"gov.decision.decision": "approved_with_conditions"}}, OK),
    ("board_approves", {"rows": {"votes": [vote("o1", "support")]},
                        "answers": {"gov.decision.decision": "deferred"}}, STOP),
    ("conditions_owned", {}, OK),
    ("conditions_owned", {"rows": {"conditions": [condition()]}}, OK),
    ("conditions_owned", {"rows": {"conditions": [condition(due=None)]}}, STOP),
    ("conditions_owned", {"rows": {"conditions": [condition(due="soon")]}}, STOP),
    ("conditions_owned", {"rows": {"conditions": [condition(owner=None)]}}, STOP),
    ("conditions_owned", {"rows": {"conditions": [condition(owner=None, status="met")]}}, OK),
    ("decision_holds", {"step_states": states(gov="recheck")}, STOP),
    ("decision_holds", {"step_states": states(gov="complete")}, OK),
    ("no_abstention", {"rows": {"votes": [vote("o1", "support")]}}, OK),
    ("no_abstention", {"rows": {"votes": [vote("o1", "abstain")]}}, STOP),
    ("conditions_in_time", {"rows": {"conditions": [condition(due="2020-01-01")]}}, STOP),
    ("conditions_in_time",
     {"rows": {"conditions": [condition(due="2020-01-01", status="met")]}}, OK),
    # G5: the one rule of it that can be checked today
    ("start_not_blocked", {"rows": {"conditions": [condition(blocks_start=True)]}}, STOP),
    ("start_not_blocked",
     {"rows": {"conditions": [condition(blocks_start=True, status="met")]}}, OK),
]


@pytest.mark.parametrize(
    ("name", "project", "expected"), RULES, ids=[f"{n}-{i}" for i, (n, _, _) in enumerate(RULES)]
)
def test_a_rule(name, project, expected):
    assert CHECKS[name](made(**project)).severity is expected


def test_every_check_is_tried_both_ways():
    tried = {(name, severity) for name, _, severity in RULES}
    here = set(CHECKS) - set(STEP_CHECKS)
    assert {name for name, severity in tried if severity is OK} == here
    assert {name for name, severity in tried if severity is STOP} == here


def test_every_rule_of_the_pack_has_a_check():
    asked = {rule.check for gate in index().pack.header.gates for rule in gate.rules}
    assert asked == set(CHECKS)


def test_nobody_may_override_what_protects_children():
    never = {
        rule.check for gate in index().pack.header.gates for rule in gate.rules
        if rule.never_overridable
    }
    assert never == {"direct_contact_signed", "no_ethics_stop", "disclosure_checked"}
    stops = [gate.key for gate in index().pack.header.gates for rule in gate.rules
             if rule.check == "no_ethics_stop" and rule.never_overridable]
    assert stops == ["G5", "G6", "G7"], "a stop found later blocks as firmly as the first"


@pytest.mark.parametrize(
    ("state", "severity", "words"),
    [
        ({}, STOP, None), ({"outstanding": {"owner": "p1"}}, STOP, None),
        ({"outstanding": {"owner": "p1", "due": "2027-06-01"}}, OK, ("M. Tarn", "2027-06-01")),
        ({"outstanding": {"owner": "The office", "due": "2027-06-01"}}, OK,
         ("The office", "2027-06-01")),
        ({"status": "complete"}, OK, None),
    ],
)
def test_a_step_may_be_listed_as_outstanding(state, severity, words):
    data = made(step_states={("pid", "project"): state})
    verdict = CHECKS["pid_complete_or_outstanding"](data)
    assert (verdict.severity, verdict.outstanding) == (severity, words)


@pytest.mark.parametrize(
    ("question", "words", "severity", "note"),
    [
        ("", word_lists, Severity.NOT_CHECKED, None),
        (CLEAR, WordLists, Severity.NOT_CHECKED, "gate.wording.no_list"),
        (CLEAR.replace("?", "."), WordLists, STOP, "gate.wording.open"),
        ("Can an app do this?", word_lists, STOP, "gate.wording.open"),
        (CLEAR, word_lists, OK, None),
    ],
)
def test_the_wording_is_checked_where_the_language_has_a_word_list(
    question, words, severity, note
):
    verdict = CHECKS["wording_clean"](made({"cq.question.question": question}, words=words))
    assert (verdict.severity, verdict.note and verdict.note.id) == (severity, note)


def test_the_rules_about_a_run_say_which():
    assert CHECKS["true_north_idea_passed"](made()).subject == "run:idea"
    assert CHECKS["true_north_proposal_passed"](made()).subject == "run:proposal"


def ids(data, step, subject="project"):
    return [(str(address), message.id) for address, message in completion(data, step, subject)]


def test_what_keeps_a_step_from_being_completed():
    later = made()
    later.index = PackIndex(index().pack.model_copy(update={
        "steps": tuple(
            step.model_copy(update={"built": step.key != "impact"}) for step in index().pack.steps
        ),
    }))  # fmt: skip
    assert ids(later, "impact")[0] == ("impact.step.built", "problem.not_built")
    assert ids(made(), "pr") == [("cq.step.begun", "problem.needs")]
    assert ids(made({"cq.desk.desk": "x"}), "pr") == []
    scored = {**agreed(), "run:idea/tn.outcome.outcome": "pass"}
    assert ids(made(scored), "pf") == []
    undecided = {**agreed(), "run:proposal/tn.outcome.outcome": "rework"}
    assert ids(made(undecided), "pf") == [
        ("run:proposal/tn.outcome.outcome", "problem.true_north_first")
    ]


def test_deciding_otherwise_needs_a_reason():
    ratings = {f"run:idea/tn.{key}.rating": "clear" for key in ("q1", "q2", "q3", "q4")}
    data = made({**ratings, "run:idea/tn.outcome.outcome": "stop"})
    reason = ("run:idea/tn.outcome.reason", "problem.differs")
    assert reason in ids(data, "tn", "run:idea")
    data = made({
        **ratings, "run:idea/tn.outcome.outcome": "stop", "run:idea/tn.outcome.reason": "No money.",
    })
    assert reason not in ids(data, "tn", "run:idea")
