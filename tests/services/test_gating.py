"""Gates as a project stands: what passes, what is overridden, what nobody may override."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.services.walking import Walk

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Edit
from collab_desktop.domain.states import Severity
from collab_desktop.domain.views import Place
from collab_desktop.services.gathering import Gathering
from collab_desktop.services.gating import Gating, gate_view, is_passed
from collab_desktop.services.hub import hub, wanted_by_gates
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.navigation import Route, route_to


@pytest.fixture
def gating(session, project):
    return Gating(session, project)


def rules(gating, gate):
    return {rule.id: rule for rule in gating.gate(gate).rules}


def test_the_first_gate_that_is_not_passed_is_the_next(gating, session, project, team):
    gates = gating.gates()
    assert [gate.key for gate in gates] == [f"G{n}" for n in range(9)]
    assert [gate.key for gate in gates if gate.is_next] == ["G0"]
    Walk(session, project, team).go(until=lambda thing: thing.place.step == "call")
    assert is_passed(session.project(project), "G0")
    assert not is_passed(session.project(project), "G1")
    assert not is_passed(session.project(project), "G99")
    assert [gate.key for gate in gating.gates() if gate.is_next] == ["G1"]


def test_rules_that_stop_stand_first_and_warnings_stop_nothing(gating):
    view = gating.gate("G0")
    severities = [rule.severity for rule in view.rules]
    order = [Severity.STOP, Severity.ATTENTION, Severity.OK, Severity.NOT_CHECKED]
    assert severities == sorted(severities, key=order.index)
    assert view.stops == 5
    assert rules(gating, "G0")["g0_deadline"].severity is Severity.ATTENTION


def test_gates_of_steps_that_nobody_began_pass_nothing(gating):
    for key in ("G5", "G6", "G7", "G8"):
        view = gating.gate(key)
        assert not view.passed, key
    assert rules(gating, "G2")["g2_workshop"].severity is Severity.ATTENTION
    assert rules(gating, "G5")["g5_youth"].severity is Severity.STOP


def test_what_was_overridden_at_one_gate_is_not_asked_again_at_the_next(gating):
    for rule in gating.gate("G2").rules:
        if rule.severity is Severity.STOP:
            assert rules(gating, "G3")["g3_g2"].severity is Severity.STOP
            assert gating.override("G2", rule.id, "The season begins in May.", "chair") is None
    assert gating.gate("G2").passed
    assert rules(gating, "G3")["g3_g2"].severity is Severity.OK


def test_no_pack_lets_anybody_override_what_protects_children(session, project):
    data = session.project(project)
    gate = data.index.gate("G7")
    soft = tuple(rule.model_copy(update={"never_overridable": False}) for rule in gate.rules)
    data = replace(data, overrides=tuple(
        {"gate": "G7", "rule": rule.id, "reason": "In a hurry."} for rule in soft))
    view = {r.id: r for r in gate_view(data, gate.model_copy(update={"rules": soft})).rules}
    assert view["g7_ethics"].overridden
    assert not view["g7_disclosure"].overridden
    assert view["g7_disclosure"].never_overridable


def test_rules_of_a_step_that_the_pack_leaves_out_keep_nobody_waiting(session, project):
    data = session.project(project)
    gate = data.index.gate("G2")
    gone = tuple(rule.model_copy(update={"step": "gone"}) for rule in gate.rules[1:])
    view = gate_view(data, gate.model_copy(update={"rules": (gate.rules[0], *gone)}))
    assert {rule.severity for rule in view.rules[1:]} == {Severity.NOT_CHECKED}
    assert not view.passed, "the first rule still stops"
    fine = gate.rules[0].model_copy(update={"check": "contingency_planned"})
    assert gate_view(data, gate.model_copy(update={"rules": (fine, *gone)})).passed


def test_an_override_lets_through_with_its_reason_and_can_be_undone(gating, session):
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    assert gating.override("G0", "g0_end_user", "The user is found next week.", "chair") is None
    rule = rules(gating, "G0")["g0_end_user"]
    assert (rule.severity, rule.overridden) == (Severity.STOP, "The user is found next week.")
    assert gating.gate("G0").stops == 4
    session.take_back(edits[-1])
    assert rules(gating, "G0")["g0_end_user"].overridden == ""
    session.apply_again(edits[-1])
    assert gating.gate("G0").stops == 4


def test_an_override_is_kept_with_who_and_when(gating, session, project):
    gating.override("G0", "g0_end_user", " soon ", "chair")
    (kept,) = session.project(project).overrides
    assert (kept["reason"], kept["person"], kept["role"]) == ("soon", "D. Hale", "chair")
    assert len(kept["date"]) == 10


@pytest.mark.parametrize(
    ("gate", "rule"), [("G5", "g5_safe_direct"), ("G5", "g5_ethics_stop"), ("G7", "g7_disclosure")]
)
def test_what_protects_children_is_never_overridden(gating, session, project, gate, rule):
    message = gating.override(gate, rule, "We are in a hurry.", "chair")
    assert message is not None
    assert message.id == "gate.never"
    assert session.project(project).overrides == ()


def test_an_override_needs_a_reason_and_a_rule(gating):
    assert gating.override("G0", "g0_end_user", "Soon.", " ").id == "waiver.role"
    message = gating.override("G0", "g0_end_user", "   ", "chair")
    assert message is not None
    assert message.id == "problem.reason"
    for gate, rule in (("G0", "nothing"), ("G99", "g0_end_user")):
        with pytest.raises(KeyError):
            gating.override(gate, rule, "because", "chair")


def test_an_override_says_nothing_once_the_rule_is_met(gating, questions):
    gating.override("G0", "g0_end_user", "soon", "chair")
    questions.add_row("cq.users.users", values={"role": "Engineer"})
    rule = rules(gating, "G0")["g0_end_user"]
    assert (rule.severity, rule.overridden) == (Severity.OK, "")


def test_a_rule_leads_to_a_page_that_is_shown(gating, questions):
    assert rules(gating, "G0")["g0_deadline"].place == Place("cq")
    questions.set_depth("cq", "full")
    assert rules(gating, "G0")["g0_deadline"].place == Place("cq", "call", "deadline")
    assert rules(gating, "G0")["g0_true_north"].place == Place(
        "tn", "outcome", "outcome", "run:idea"
    )
    assert rules(gating, "G3")["g3_pid"].place == Place("pid", gate="G3")


def test_an_exception_can_be_given_at_the_quick_depth(gating, questions):
    choice = Address("pf.recommendation.recommendation")
    questions.set_answer(choice, Answer.of("do_not_take_forward"))
    rule = rules(gating, "G3")["g3_score"]
    assert rule.severity is Severity.STOP
    page = questions.page("pf", "recommendation")
    assert "exception" in {view.question.key for view in page.fields}
    questions.set_answer(Address("pf.recommendation.exception"), Answer.of("The chair agrees."))
    assert rules(gating, "G3")["g3_score"].severity is Severity.OK


def test_every_rule_leads_to_its_field_or_says_where_that_is(gating, session, project):
    index = session.project(project).index
    for gate in index.pack.header.gates:
        found = rules(gating, gate.key)
        for rule in gate.rules:
            step = index.find_step(rule.step or "")
            if step is None or not step.built or not rule.goes_to:
                continue
            if index.question(rule.goes_to).show_if is not None:
                continue  # it is asked once an answer calls for it
            place, note = found[rule.id].place, found[rule.id].note
            is_there = place is not None and rule.goes_to.endswith(f".{place.question}")
            is_told = note is not None and note.id == "gate.full_depth"
            assert is_there != is_told, rule.id
            assert index.question(rule.goes_to).depth == ("quick" if is_there else "full")


def test_what_only_the_full_questions_ask_is_one_question_and_says_where(session, project):
    missing = next(
        item for item in hub(session, project).missing if item.task.startswith("Set a deadline")
    )
    assert missing.minutes == 1, "not the minutes of the whole step"
    assert missing.where.startswith("Choose “Full” at the top of the page")


def test_what_young_people_were_told_leads_to_its_table_once_they_take_part(
    gating, questions, session, project
):
    assert rules(gating, "G7")["g7_youth"].place == Place("youth")
    questions.set_answer(Address("youth.outcome.outcome"), Answer.of("direct"))
    assert rules(gating, "G7")["g7_youth"].place == Place("youth", "feedback", "views")


def test_the_quorum_leads_to_who_took_part(gating, session, project):
    rule = rules(gating, "G4")["g4_quorum"]
    assert rule.place == Place("gov", "meeting", "attendees")
    assert rule.note is not None
    assert rule.note.id == "governance.quorum_unset"
    index = session.project(project).index
    for path in ("meetings.quorum", "gov.meeting.attendees"):
        assert f"“{index.question(path).label}”" in rule.text, "it names what is to be filled in"


def test_a_rule_about_another_gate_leads_there_and_the_next_thing_to_what_stops_it(
    gating, session, project
):
    place = rules(gating, "G3")["g3_g2"].place
    assert place == Place("pr", gate="G2")
    stopping = [r.text for r in gating.gate("G2").rules if r.severity is Severity.STOP]
    data = session.project(project)
    wanted = list(wanted_by_gates(data, (gating.gate("G3"),)))
    assert [thing.task for thing in wanted][: len(stopping)] == stopping
    assert all(thing.place.gate in {"", "G3"} for thing in wanted)


def test_open_actions_are_settled_where_they_are_gathered(gating, session, project):
    Gathering(session, project).add("Hear the elders")
    (action,) = session.project(project).rows("actions")
    Questionnaire(session, project).set_answer(
        Address("actions.priority", f"record:{action.id}"), Answer.of("must"))
    rule = rules(gating, "G8")["g8_actions"]
    assert rule.severity is Severity.STOP
    assert rule.place == Place("impact", gathered=True)
    assert route_to(project, rule.place) == Route("gathered", project)
