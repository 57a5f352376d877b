"""A completed step that rests on a changed one needs a re-check until somebody looked at it."""

from __future__ import annotations

import pytest
from tests.services.walking import Walk

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Edit
from collab_desktop.domain.states import Severity, Status
from collab_desktop.domain.views import Place
from collab_desktop.services.completing import Completing
from collab_desktop.services.gating import Gating
from collab_desktop.services.hub import hub, next_of
from collab_desktop.services.portfolio import needs_you, numbered_statuses
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.rechecking import Rechecking
from collab_desktop.services.reporting import freeze
from collab_desktop.services.scoring import Scoring

ANSWER = Address("pr.answer.answer")
QUESTION = Address("cq.question.question")
PROPOSAL = "run:proposal"


class Project:
    """The sample project: everything on the way to the board is complete."""

    def __init__(self, session):
        self.session = session
        self.id = session.project_by_code("CQ-2026-01")
        self.questions = Questionnaire(session, self.id)
        self.completing = Completing(session, self.id)
        self.rechecking = Rechecking(session, self.id)
        self.edits: list[Edit] = []
        session.edited.connect(self.edits.append)

    def status(self, step, subject="project"):
        return self.session.project(self.id).state(step, subject).get("status")

    def complete_all(self):
        """Every step of the way counts as complete, whatever the sample leaves open."""
        changes = []
        for step, subject in (("cq", "project"), ("call", "project"), ("pr", "project"),
                              ("tn", "run:idea"), ("tn", PROPOSAL), ("pf", "project"),
                              ("gov", "project")):
            changes += self.questions.state_changes(step, subject, status="complete")
        self.session.commit("edit.filled", changes, project_id=self.id)
        self.edits.clear()

    def write(self, address, text):
        self.questions.set_answer(address, Answer.of(text))


@pytest.fixture
def own(make):
    project = Project(make("sample", sample=True))
    project.complete_all()
    return project


def test_an_edit_marks_what_rests_on_it_and_nothing_else(own):
    own.write(ANSWER, "Another answer.")
    assert own.status("pr") == "reopened"
    marked = [("tn", PROPOSAL), ("pf", "project"), ("gov", "project")]
    assert [own.status(*step) for step in marked] == ["recheck"] * 3
    rest = [("cq", "project"), ("call", "project"), ("tn", "run:idea")]
    assert [own.status(*step) for step in rest] == ["complete"] * 3


def test_a_section_nobody_rests_on_marks_nobody(own):
    own.write(Address("cq.call.budget_hint"), {"minor": 100, "currency": "GBP"})
    assert own.status("cq") == "reopened"
    assert [own.status("call"), own.status("pr"), own.status("tn", "run:idea")] == ["complete"] * 3


def test_a_row_marks_what_rests_on_its_table(own):
    own.questions.add_row("cq.users.users", values={"role": "Engineer"})
    assert own.status("cq") == "reopened"
    assert (own.status("tn", "run:idea"), own.status("pr")) == ("recheck", "recheck")
    assert own.status("call") == "complete"


def test_a_cell_that_only_one_step_shows_is_an_edit_of_that_step(own):
    row = own.questions.data.rows("needs")[0]
    own.write(Address("needs.covered", f"record:{row.id}"), "half")
    assert own.status("call") == "reopened"
    assert own.status("cq") == "complete", "the question does not ask who covers a skill"


def test_what_is_marked_stays_marked_until_somebody_looks(own):
    before = own.questions.data.text(ANSWER.path)
    own.write(ANSWER, "Another answer.")
    own.session.take_back(own.edits[-1])
    assert own.questions.data.text(ANSWER.path) == before
    assert own.status("pf") == "recheck", "never silently complete again"
    assert own.rechecking.changes("pf") == (), "but nothing differs any more"


def test_still_right_completes_again_and_can_be_undone(own):
    before = own.completing.snapshots("tn")
    own.write(ANSWER, "Another answer.")
    assert own.completing.still_right("pr") == (), "it needs no re-check"
    assert own.status("pr") == "reopened"
    assert own.completing.still_right("tn", PROPOSAL) == ()
    assert own.status("tn", PROPOSAL) == "complete"
    assert own.edits[-1].label == "edit.still_right"
    own.session.take_back(own.edits[-1])
    assert own.status("tn", PROPOSAL) == "recheck"
    assert own.completing.snapshots("tn") == before
    own.session.apply_again(own.edits[-1])
    assert own.status("tn", PROPOSAL) == "complete"
    status = own.session.store.history("step_state", _row_of(own, "tn", PROPOSAL), "status")
    assert {operation.change.value for operation in status} >= {"recheck", "complete"}


def _row_of(own, step, subject):
    return str(own.session.project(own.id).state(step, subject)["id"])


def test_still_right_is_refused_where_the_step_could_not_be_completed(own):
    own.write(ANSWER, "Another answer.")
    own.questions.set_answer(Address("tn.outcome.outcome", PROPOSAL), Answer.of("rework"))
    problems = own.completing.still_right("pf")
    assert "problem.true_north_first" in {problem.message.id for problem in problems}
    assert own.status("pf") == "recheck"


def test_looking_again_reopens_and_an_edit_reopens_as_well(own):
    own.write(ANSWER, "Another answer.")
    own.completing.reopen("pf")
    assert own.status("pf") == "reopened"
    own.write(Address("tn.outcome.outcome", PROPOSAL), "rework")
    assert own.status("tn", PROPOSAL) == "reopened"


def test_reopening_marks_and_undo_takes_back_both(own):
    own.completing.reopen("pr")
    assert (own.status("pr"), own.status("gov")) == ("reopened", "recheck")
    own.session.take_back(own.edits[-1])
    assert (own.status("pr"), own.status("gov")) == ("complete", "complete")


def test_another_agreed_score_marks_the_approval(own):
    Scoring(own.session, own.id).agree("impact", 3)
    assert (own.status("pf"), own.status("gov")) == ("reopened", "recheck")


def test_it_says_what_changed_since(own):
    own.completing.reopen("pf")
    assert own.completing.complete("pf") == ()
    before = own.questions.data.text(ANSWER.path)
    own.write(ANSWER, "A first try.")
    own.write(ANSWER, "Another answer.")
    row = own.questions.add_row("pr.outputs.outputs", values={"title": "A map"})
    own.questions.delete_row(own.questions.data.rows("risks")[0].id)
    found = own.rechecking.changes("pf")
    answer = next(change for change in found if change.place and change.place.section == "answer")
    assert (answer.before, answer.now, answer.actor) == (before, "Another answer.", "D. Hale")
    assert answer.place == Place("pr", "answer", "answer")
    assert {"A map", ""} <= {change.now for change in found}
    gone = next(change for change in found if change.place and change.place.section == "risks")
    assert gone.before and not gone.now
    own.questions.delete_row(row)
    assert "A map" not in {change.now for change in own.rechecking.changes("pf")}
    assert own.rechecking.changes("cq") == (), "it needs no re-check"


def test_a_reopened_step_says_which_of_its_answers_were_changed(own):
    own.write(QUESTION, "How can travel data help health teams reach every child in time?")
    assert own.status("cq") == "reopened"
    (change,) = own.rechecking.changes("cq")
    assert (change.name, change.place) == ("Question", Place("cq", "question", "question"))
    coming = next_of(own.session, own.id)
    assert coming is not None
    assert coming.where.endswith(", because “Question” was changed")
    own.session.take_back(own.edits[-1])
    assert own.rechecking.changes("cq") == ()


def test_hub_gates_next_thing_and_papers_take_it_into_account(own):
    own.write(QUESTION, "How can travel data help health teams reach every child in time?")
    view = hub(own.session, own.id)
    steps = {step.key: step for step in view.steps}
    assert steps["tn"].status is Status.RECHECK
    assert steps["tn"].subject == "run:idea"
    assert steps["tn"].detail == "because “Question” was changed"
    own.completing.complete("cq")
    view = hub(own.session, own.id)
    assert view.next is not None
    assert (view.next.place.step, view.next.place.subject) == ("tn", "run:idea")
    assert "Look at “True North” again" in view.next.task
    assert "True North" in " ".join(item.task for _, _, item in needs_you(own.session))
    gates = {gate.key: {r.id: r for r in gate.rules} for gate in view.gates}
    rule = gates["G0"]["g0_true_north"]
    assert rule.severity is Severity.STOP
    assert rule.note is not None
    assert rule.note.id == "gate.recheck"
    assert gates["G2"]["g2_proposal"].severity is Severity.STOP
    assert numbered_statuses(own.session.project(own.id))[1] is Status.RECHECK
    strip = freeze(own.session, own.id, "P10", "en").steps.steps
    assert (strip[0].mark, strip[0].status) == ("warning", "Needs re-check")


def test_the_gate_of_the_decision_warns_when_what_the_board_saw_has_changed(own):
    def rule():
        return {r.id: r for r in Gating(own.session, own.id).gate("G4").rules}["g4_holds"]

    assert rule().severity is Severity.OK
    own.write(ANSWER, "Another answer.")
    assert rule().severity is Severity.ATTENTION


def test_a_project_walked_from_nothing_marks_nothing_by_itself(session, project, team):
    walk = Walk(session, project, team)
    walk.go(until=lambda thing: thing.place.step == "gov")
    found = {state["status"] for state in session.project(project).step_states.values()}
    assert "recheck" not in found


def test_opening_a_marked_step_copies_nothing_into_it(own):
    own.write(QUESTION, "How can travel data help health teams reach every child in time?")
    own.questions.take_prefills("tn", "q2", "run:idea")
    assert own.status("tn", "run:idea") == "recheck"


def test_a_pack_that_says_nothing_leads_by_what_a_step_needs(session, project):
    index = session.project(project).index
    assert index.grounds("impact", "project") == ("gov",)
    assert index.grounds("cq", "project") == ()
    assert index.rests_on("tn", "run:idea", "cq.users.users", "project")
    assert not index.rests_on("tn", PROPOSAL, "cq.users.users", "project")
    assert not index.rests_on("gov", "project", "tn.q1.answer", "run:idea")
    assert index.rests_on("gov", "project", "tn", PROPOSAL)
