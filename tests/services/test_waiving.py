"""Waiving a step: reason, person, role, date and end; refused, withdrawn, ended, undone."""

from __future__ import annotations

import pytest

from collab_desktop.domain import progress
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Edit
from collab_desktop.domain.states import Severity, Status
from collab_desktop.services.gating import gate_view
from collab_desktop.services.hub import hub
from collab_desktop.services.reporting import freeze
from collab_desktop.services.waiving import Waiver, Waiving

FINE = Waiver("The partners met often before.", "O. Brandt", "chair", "2099-06-01")
ENDED = {"reason": "Not then.", "person": "O. Brandt", "role": "chair", "date": "2019-01-01",
         "expires": "2020-01-01"}


@pytest.fixture
def waiving(session, project):
    return Waiving(session, project)


def status(session, project, step):
    return progress.step_status(session.project(project), step)


@pytest.mark.parametrize(
    ("waiver", "about"),
    [
        (Waiver("  ", "O. Brandt", "chair"), "reason"),
        (Waiver("Met before.", "", "chair"), "person"),
        (Waiver("Met before.", "O. Brandt", " "), "role"),
        (Waiver("Met before.", "O. Brandt", "chair", "soon"), "expires"),
        (Waiver("Met before.", "O. Brandt", "chair", "2020-01-01"), "expires"),
    ],
)
def test_each_part_is_asked_for(waiving, session, project, waiver, about):
    assert set(waiving.waive("workshops", waiver)) == {about}
    assert status(session, project, "workshops") is Status.NOT_STARTED


def test_a_waiver_is_kept_whole_and_can_be_undone(waiving, session, project):
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    assert waiving.waive("workshops", FINE) == {}
    (view,) = waiving.waivers()
    assert (view.step, view.reason, view.person, view.role, view.expires) == (
        "workshops", "The partners met often before.", "O. Brandt", "chair", "2099-06-01"
    )
    assert len(view.since) == 10
    assert not view.has_ended
    assert status(session, project, "workshops") is Status.WAIVED
    assert {s.key: s.status for s in hub(session, project).steps}["workshops"] is Status.WAIVED
    session.take_back(edits[-1])
    assert waiving.waivers() == ()
    session.apply_again(edits[-1])
    assert status(session, project, "workshops") is Status.WAIVED


def test_a_step_that_is_walked_twice_is_waived_as_a_whole(waiving, session, project):
    assert waiving.waive("tn", FINE) == {}
    data = session.project(project)
    assert progress.subject_status(data, "tn", "run:idea") is Status.WAIVED
    assert progress.step_status(data, "tn") is Status.WAIVED
    assert [str(w.text) for w in freeze(session, project, "P10", "en").exceptions.waivers] == [
        "True North: The partners met often before."
    ]


@pytest.mark.parametrize("step", ["gov", "safe", "ethics"])
def test_some_steps_are_waived_only_after_a_confirmation(waiving, session, project, step):
    assert set(waiving.waive(step, FINE)) == {"confirmed"}
    assert waiving.waive(step, FINE, confirmed=True) == {}
    assert status(session, project, step) is Status.WAIVED


def test_what_is_complete_or_waived_already_is_refused(waiving, session, project, questions):
    changes = questions.state_changes("cq", "project", status="complete")
    session.commit("edit.filled", changes, project_id=project)
    assert waiving.problems("cq", FINE, confirmed=False)["step"].id == "waiver.complete"
    waiving.waive("workshops", FINE)
    assert waiving.problems("workshops", FINE, confirmed=False)["step"].id == "waiver.already"
    keys = [step.key for step in waiving.steps()]
    assert not {"cq", "workshops"} & set(keys)
    assert "pr" in keys


def test_a_pack_can_say_that_nobody_waives_a_step(waiving, session, project, monkeypatch):
    index = session.project(project).index
    never = index.step("safe").model_copy(update={"waiving": "never"})
    monkeypatch.setitem(index._steps, "safe", never)
    found = waiving.problems("safe", FINE, confirmed=True)
    assert found["step"].id == "waiver.never"


def test_a_waiver_lifts_no_rule_that_nobody_may_override(waiving, session, project):
    ids = [rule.id for rule in waiving.standing_rules("safe")]
    assert ids == ["g5_safe_direct"]
    waiving.waive("pr", FINE)
    data = session.project(project)
    gate = data.index.gate("G2")
    lifted = {rule.id: rule for rule in gate_view(data, gate).rules}["g2_proposal"]
    assert lifted.severity is Severity.OK
    rules = tuple(r.model_copy(update={"never_overridable": True}) for r in gate.rules)
    view = gate_view(data, gate.model_copy(update={"rules": rules}))
    assert {rule.id: rule for rule in view.rules}["g2_proposal"].severity is Severity.STOP


def test_withdrawing_leaves_the_step_as_far_as_its_answers_are(
    waiving, session, project, questions
):
    waiving.waive("pr", FINE)
    questions.set_answer(Address("pr.answer.answer"), Answer.of("Maps."))
    assert status(session, project, "pr") is Status.WAIVED
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    waiving.withdraw("pr")
    assert status(session, project, "pr") is Status.IN_PROGRESS
    assert waiving.waivers() == ()
    session.take_back(edits[-1])
    assert status(session, project, "pr") is Status.WAIVED


def test_a_waiver_ends_on_its_last_day(waiving, session, project, questions):
    changes = questions.state_changes("workshops", "project", status="waived", waiver=ENDED)
    session.commit("edit.filled", changes, project_id=project)
    assert status(session, project, "workshops") is Status.NOT_STARTED
    (view,) = waiving.waivers()
    assert view.has_ended
    assert freeze(session, project, "P10", "en").exceptions.waivers == ()
    assert waiving.waive("workshops", FINE) == {}, "again"


def test_the_paper_says_who_and_until_when(waiving, session, project):
    waiving.waive("workshops", Waiver("Met before.", "O. Brandt", "chair"))
    (line,) = freeze(session, project, "P10", "en").exceptions.waivers
    assert "O. Brandt, chair" in line.owner
    assert "no end date" in line.owner
