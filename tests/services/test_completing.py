"""Completing, waiving and reopening steps: snapshots stay, nothing is completed by accident."""

from __future__ import annotations

import pytest
from tests.services.walking import Walk

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.signatures import content_hash
from collab_desktop.domain.states import Severity, Status
from collab_desktop.services.completing import Completing
from collab_desktop.services.gating import Gating
from collab_desktop.services.hub import hub


@pytest.fixture
def completing(session, project):
    return Completing(session, project)


@pytest.fixture
def answered(session, project, team):
    """The challenge question is answered on all its pages, not completed."""
    walk = Walk(session, project, team)
    walk.go(until=lambda thing: thing.place.section is None)
    return walk.questions


def states(session, project):
    return {step.key: step for step in hub(session, project).steps}


def test_gaps_stand_in_the_way(completing, session, project):
    problems = completing.blockers("cq")
    assert problems
    assert completing.complete("cq") == problems
    assert completing.snapshots("cq") == []
    missing = completing.missing("cq")
    assert len(missing) == len(problems)
    assert missing[0].place is not None
    assert {m.severity for m in missing} == {Severity.STOP}
    assert states(session, project)["cq"].status is Status.NOT_STARTED


@pytest.mark.parametrize(
    ("answer", "counts"),
    [
        (Answer.dont_know(), False), (Answer.not_applicable(" "), False),
        (Answer.not_applicable("The question asks it already."), True), (Answer.of("x"), True),
    ],
)
def test_what_counts_as_an_answer(completing, questions, answer, counts):
    desk = Address("cq.desk.desk")
    questions.set_answer(desk, answer)
    assert (desk not in {problem.address for problem in completing.blockers("cq")}) is counts


def test_a_completed_step_is_frozen_with_ids_and_its_hash(completing, answered, team):
    assert completing.complete("cq") == ()
    assert completing.complete("cq") == (), "twice is once"
    (snapshot,) = completing.snapshots("cq")
    assert snapshot["sha256"] == content_hash(snapshot["data"])
    assert snapshot["data"]["answers"]["cq.owner.owner"] == {"value": team.owner}
    assert "M. Tarn" not in str(snapshot["data"])
    assert snapshot["data"]["registers"]["end_users"]


def test_a_new_revision_keeps_the_old_snapshot(completing, answered):
    completing.complete("cq")
    answered.set_answer(Address("cq.desk.desk"), Answer.of("A map."))
    assert answered.data.state("cq")["status"] == "reopened"
    assert completing.complete("cq") == ()
    first, second = completing.snapshots("cq")
    assert (first["number"], second["number"]) == (1, 2)
    assert first["sha256"] != second["sha256"]
    completing.reopen("cq")
    assert len(completing.snapshots("cq")) == 2


def test_a_step_that_is_not_complete_may_be_listed_as_outstanding(
    completing, session, project, team
):
    assert completing.complete("pid")
    rule = {r.id: r for r in Gating(session, project).gate("G3").rules}["g3_pid"]
    assert rule.severity is Severity.STOP
    assert rule.place is not None
    assert rule.place.gate == "G3"
    completing.list_outstanding("pid", team.owner, "2027-06-01")
    rule = {r.id: r for r in Gating(session, project).gate("G3").rules}["g3_pid"]
    assert (rule.severity, rule.outstanding) == (Severity.OK, ("M. Tarn", "2027-06-01"))


def test_what_comes_first_has_to_be_begun_first(completing, session, project):
    assert states(session, project)["pr"].status is Status.CANNOT
    assert states(session, project)["pr"].detail == "first: Challenge question"
    messages = [p.message for p in completing.blockers("pr")]
    assert ("problem.needs", {"step": "Challenge question"}) in [
        (m.id, dict(m.params)) for m in messages
    ]


def test_the_score_waits_for_true_north_and_for_agreement(completing):
    ids = [problem.message.id for problem in completing.blockers("pf")]
    assert "problem.true_north_first" in ids
    assert "problem.agree_all" in ids
