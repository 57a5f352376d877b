"""What the board approved is kept; leaving it by more than allowed brings the project back."""

from __future__ import annotations

import pytest
from tests.reports.documents import filled

from collab_desktop.domain import baseline, standing
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.states import Severity, Status
from collab_desktop.services import reporting
from collab_desktop.services.completing import Completing
from collab_desktop.services.gating import Gating
from collab_desktop.services.hub import hub
from collab_desktop.services.questionnaire import Questionnaire


class Board:
    """The sample project, decided by its board."""

    def __init__(self, session):
        self.session, self.id = session, session.project_by_code("CQ-2026-01")
        self.questions = Questionnaire(session, self.id)
        self.completing = Completing(session, self.id)

    @property
    def data(self):
        return self.session.project(self.id)

    def write(self, address, value):
        self.questions.set_answer(Address.parse(address), Answer.of(value))

    def decide(self, decision):
        """Write the decision down and complete the step, whatever else is open."""
        self.write("gov.decision.decision", decision)
        self.write("gov.decision.next", "2027-06-17")
        for row in self.data.rows("votes"):
            self.questions.delete_row(row.id)
        for organisation in standing.core_partners(self.data):
            self.questions.add_row("gov.votes.votes", values={
                "organisation": organisation, "decision": "support",
                "date": self.data.table("meetings")[-1]["date"]})
        self.session.commit("edit.filled", self.questions.state_changes(
            "gov", "project", depth="quick"), project_id=self.id)
        assert self.completing.complete("gov") == ()

    def rule(self, gate, rule):
        return {r.id: r for r in Gating(self.session, self.id).gate(gate).rules}[rule]

    def last_milestone(self, field, day):
        self.write(f"record:{self.data.rows('milestones')[-1].id}/milestones.{field}", day)


@pytest.fixture
def board(make):
    return Board(make("sample", sample=True))


def test_an_approval_keeps_the_figures_and_a_deferral_keeps_none_to_hold_to(board):
    board.decide("deferred")
    assert baseline.approved(board.data) is None
    board.decide("approved")
    kept = baseline.approved(board.data)
    assert (kept.end.isoformat(), kept.cash, kept.currency) == ("2027-10-28", 8_400_000, "GBP")
    board.session.forget(board.id)
    assert baseline.approved(board.data) == kept, "the file knows it too"
    assert board.completing.snapshots("pid")[-1]["kind"] == baseline.KIND


def test_an_approval_that_the_votes_alone_carry_keeps_the_figures_too(board):
    board.decide(None)
    assert baseline.decision(board.data) in baseline.APPROVED
    assert baseline.approved(board.data).cash == 8_400_000


def test_a_decision_is_completed_only_when_the_core_partners_recorded_theirs(board):
    board.session.commit("edit.filled", board.questions.state_changes(
        "gov", "project", depth="quick"), project_id=board.id)
    shown = {step.key: step.status for step in hub(board.session, board.id).steps}
    assert shown["gov"] is Status.IN_PROGRESS
    (problem,) = board.completing.complete("gov")
    assert (problem.message.id, problem.address.path) == (
        "problem.votes_missing", "gov.votes.votes")
    first, last = standing.core_partners(board.data)
    board.questions.add_row("gov.votes.votes", values={
        "organisation": first, "core": True, "decision": "support"})
    assert board.completing.complete("gov") != (), "the other core partner says nothing yet"
    assert board.rule("G4", "g4_core").severity is Severity.STOP
    assert board.rule("G4", "g4_approved").severity is Severity.STOP
    part = reporting.freeze(board.session, board.id, "P10", "en").board
    assert [(vote.core, vote.mark) for vote in part.votes] == [(True, "check"), (True, "open")]
    assert "eferred" not in part.headline, "the meeting is still to come"
    board.questions.add_row("gov.votes.votes", values={
        "organisation": last, "decision": "support"})
    shown = {step.key: step.status for step in hub(board.session, board.id).steps}
    assert shown["gov"] is Status.READY, "nothing is missing: somebody may read it"
    assert board.completing.complete("gov") == ()


def test_a_broken_tolerance_closes_the_gate_until_the_board_decides_again(board):
    board.decide("approved")
    assert board.rule("G4", "g4_tolerances").severity is Severity.OK
    board.last_milestone("forecast", "2027-11-25")
    assert board.rule("G4", "g4_tolerances").severity is Severity.OK, "four weeks are allowed"
    board.last_milestone("forecast", "2027-12-10")
    rule = board.rule("G4", "g4_tolerances")
    assert rule.severity is Severity.STOP
    assert "weeks: 7" in board.session.voice.say(rule.note)
    assert rule.place.section == "changes"
    request = board.questions.add_row("pid.changes.changes", values={
        "what": "Seven weeks more", "why": "Roads", "effect": "They wait", "weeks": 7})
    assert board.data.state("gov")["status"] == "recheck", "a request goes back to the board"
    for decision, day in (("open", None), ("approved", "2025-01-01"), ("refused", "2099-01-14")):
        board.write(f"record:{request}/change_requests.decision", decision)
        board.write(f"record:{request}/change_requests.date", day)
        (problem,) = board.completing.still_right("gov")
        assert problem.message.id == "problem.change_undecided", decision
        assert "weeks: 7" in board.session.voice.say(problem.message)
    board.write(f"record:{request}/change_requests.decision", "approved")
    board.decide("approved")
    assert board.rule("G4", "g4_tolerances").severity is Severity.OK


def test_a_risk_that_the_board_knew_is_no_drift_and_a_greater_one_is(board):
    def judge(likelihood):
        for row in board.data.rows("risks")[:1]:
            board.write(f"record:{row.id}/risks.residual_likelihood", likelihood)
            board.write(f"record:{row.id}/risks.residual_severity", 4)

    judge(4)
    board.write("pid.tolerances.tol_risk", 15)
    board.decide("approved")
    assert board.rule("G4", "g4_tolerances").severity is Severity.OK
    assert board.completing.still_right("gov") == ()
    judge(5)
    assert board.rule("G4", "g4_tolerances").severity is Severity.STOP


def second_round(board):
    """Deferred in December; then an answer changed, a condition was met, the board meets again."""
    board.decide("deferred")
    board.write("pr.answer.answer", "A model that elders have seen first.")
    row = board.data.rows("conditions")[0].id
    board.write(f"record:{row}/conditions.answer", "The officer signed on 20 January.")
    board.questions.add_row("gov.meeting.meetings", values={"date": "2027-02-04", "quorum": 1})


def test_a_vote_of_an_earlier_round_is_asked_for_again(board):
    second_round(board)
    votes = standing.board(board.data).votes
    assert [vote.decision for vote in votes] == [None, None]
    for row in board.data.rows("votes"):
        board.write(f"record:{row.id}/votes.date", "2027-02-04")
    assert standing.board(board.data).all_core_decided


def test_the_board_reads_what_changed_and_how_conditions_were_answered(board, tmp_path):
    second_round(board)
    reporting.make_render(board.session, board.id, "P10")(tmp_path / "a.pdf")
    pages = filled.text_of(tmp_path / "a.pdf")
    last = pages[-1]
    assert len(pages) == 3
    assert "round 2" in last
    assert "A model that elders have seen first" in last
    assert "The officer signed on 20 January" in last
    assert "Round before: " in last


def test_a_first_meeting_tells_of_no_round_before(board, tmp_path):
    reporting.make_render(board.session, board.id, "P10")(tmp_path / "a.pdf")
    assert "round" not in filled.text_of(tmp_path / "a.pdf")[-1].casefold()
