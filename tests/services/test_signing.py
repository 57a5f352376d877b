"""Signatures bind to what was signed; a later change shows, and a signature is only revoked."""

from __future__ import annotations

import pytest

from collab_desktop.domain import progress
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Edit
from collab_desktop.domain.views import Place
from collab_desktop.services import describing
from collab_desktop.services.completing import Completing
from collab_desktop.services.reporting import freeze
from collab_desktop.services.signing import Signing

SIGN = Address("tn.outcome.sign", "run:proposal")


@pytest.fixture
def signing(session, project):
    return Signing(session, project)


def test_a_signature_holds_until_what_was_signed_changes(signing, questions, team):
    outcome = Address("tn.outcome.outcome", "run:proposal")
    questions.set_answer(outcome, Answer.of("pass"))
    signing.sign(SIGN, team.owner, role="facilitator", organisation="Water office")
    (view,) = signing.signatures(SIGN)
    assert (view.name, view.role, view.holds, view.revoked) == (
        "M. Tarn", "facilitator", True, ""
    )
    questions.set_answer(outcome, Answer.of("rework"))
    assert not signing.signatures(SIGN)[0].holds, "signed an earlier version"
    questions.set_answer(outcome, Answer.of("pass"))
    assert signing.signatures(SIGN)[0].holds, "the very same words again"


def test_another_run_is_another_matter(signing, questions, team):
    signing.sign(SIGN, team.owner, role="facilitator")
    questions.set_answer(Address("tn.outcome.outcome", "run:idea"), Answer.of("pass"))
    assert signing.signatures(SIGN)[0].holds
    assert signing.signatures(Address("tn.outcome.sign", "run:idea")) == ()


def test_a_row_is_signed_by_its_cells(signing, questions, team):
    row = questions.add_row("gov.votes.votes", values={"decision": "support"})
    sign = Address("votes.sign", f"record:{row}")
    signing.sign(sign, team.owner, role="member")
    assert signing.signatures(sign)[0].holds
    questions.add_row("gov.votes.votes", values={"decision": "defer"})
    assert signing.signatures(sign)[0].holds, "another row changes nothing"
    questions.set_answer(Address("votes.decision", f"record:{row}"), Answer.of("defer"))
    assert not signing.signatures(sign)[0].holds


def test_signing_is_revoked_with_a_reason_and_never_undone(session, signing, team):
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    signature = signing.sign(SIGN, team.owner, role="facilitator")
    with pytest.raises(ValueError, match="reason"):
        signing.revoke(signature, "  ")
    signing.revoke(signature, "Signed for the wrong run.")
    assert signing.signatures(SIGN)[0].revoked == "Signed for the wrong run."
    assert [edit.undoable for edit in edits] == [False, False]


@pytest.mark.parametrize("method", ["verbal", "waved"])
def test_a_spoken_agreement_needs_a_witness_and_other_ways_are_none(signing, team, method):
    with pytest.raises(ValueError, match=method):
        signing.sign(SIGN, team.owner, role="facilitator", method=method)


def test_a_witness_is_named(signing, team):
    signing.sign(
        SIGN, team.owner, role="facilitator", method="verbal", witness_id=team.scientist
    )
    assert signing.signatures(SIGN)[0].witness == "A. Yusuf"

def wanted(session, project, step="tn", subject="run:proposal"):
    data = session.project(project)
    found = [gap for gap in progress.gaps(data, step, subject) if gap.question.kind == "sign"]
    return [describing.problem(data, gap).message.id for gap in found]


def test_a_signature_of_an_earlier_version_is_outstanding_everywhere(
    session, project, signing, questions, team
):
    questions.set_depth("tn", "full")
    assert wanted(session, project) == ["problem.required"]
    signing.sign(SIGN, team.owner, role="facilitator")
    assert wanted(session, project) == []
    questions.set_answer(Address("tn.outcome.outcome", "run:proposal"), Answer.of("pass"))
    assert wanted(session, project) == ["problem.signed_earlier"]
    lines = [m.place for m in Completing(session, project).missing("tn") if m.place]
    assert Place("tn", "outcome", "sign", "run:proposal") in lines
    signing.sign(SIGN, team.owner, role="facilitator")
    assert wanted(session, project) == [], "signed again"


def test_a_vote_changed_after_signing_prints_as_not_signed(
    session, project, signing, questions, team
):
    row = questions.add_row(
        "gov.votes.votes", values={"organisation": team.office, "decision": "support"}
    )
    signing.sign(Address("votes.sign", f"record:{row}"), team.owner, role="member")
    (line,) = freeze(session, project, "P10", "en").board.votes
    assert line.signed_by == "M. Tarn"
    questions.set_answer(Address("votes.reason", f"record:{row}"), Answer.of("On second thought."))
    (line,) = freeze(session, project, "P10", "en").board.votes
    assert (line.signed_by, line.method) == ("", "signed an earlier version")
