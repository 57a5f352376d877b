"""What votes amount to: the pinned examples, the three rules, quorum, conditions, invariants."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collab_desktop.domain.governance_rules import (
    Attendee,
    Condition,
    Decision,
    Overall,
    Rule,
    Vote,
    core_against,
    core_undecided,
    overdue,
    propose,
    quorum,
)
from collab_desktop.services.texts import say

SUPPORT, CONDITIONS, DEFER, AGAINST, ABSTAIN, RECUSED = Decision
VOTES = st.lists(
    st.builds(
        Vote, st.sampled_from("ABCDE"), st.booleans(), st.none() | st.sampled_from(Decision),
        chair=st.booleans(),
    ),
    max_size=6,
)  # fmt: skip


def core(*decisions):
    return [Vote(f"Partner {i}", core=True, decision=d) for i, d in enumerate(decisions, 1)]


@pytest.mark.parametrize(
    ("decisions", "overall"),
    [
        ((SUPPORT, SUPPORT, DEFER), Overall.DEFERRED),
        ((SUPPORT, RECUSED), Overall.APPROVED),
        ((RECUSED, RECUSED), None),
        ((ABSTAIN, RECUSED), None),
        ((SUPPORT, SUPPORT, None), Overall.DEFERRED),
        ((SUPPORT, AGAINST, None), Overall.NOT_APPROVED),
        ((SUPPORT, AGAINST, DEFER), Overall.NOT_APPROVED),
        ((SUPPORT, CONDITIONS), Overall.APPROVED_WITH_CONDITIONS),
        ((SUPPORT, ABSTAIN), Overall.APPROVED),
        ((None, None), None),
        ((), None),
    ],
)
def test_all_core_partners_support(decisions, overall):
    proposal = propose(core(*decisions))
    assert proposal.overall is overall
    assert all(say(reason) != reason.id for reason in proposal.reasons)


def test_approved_with_a_condition_that_blocks_the_start():
    votes = core(SUPPORT, RECUSED, CONDITIONS)
    proposal = propose(votes, [Condition("Publication notice 30 days", blocks_start=True)])
    assert proposal.overall is Overall.APPROVED_WITH_CONDITIONS
    assert not proposal.may_start
    met = propose(votes, [Condition("Publication notice", blocks_start=True, status="met")])
    assert met.overall is Overall.APPROVED_WITH_CONDITIONS
    assert met.may_start


def test_a_withdrawn_condition_counts_for_nothing():
    gone = [Condition("Earlier", blocks_start=True, status="withdrawn")]
    proposal = propose(core(SUPPORT), gone)
    assert (proposal.overall, proposal.may_start) == (Overall.APPROVED, True)


def test_partners_that_are_not_core_stop_nothing_but_their_conditions_count():
    votes = [*core(SUPPORT), Vote("Guest", core=False, decision=AGAINST)]
    assert propose(votes).overall is Overall.APPROVED
    votes[1] = Vote("Guest", core=False, decision=CONDITIONS)
    assert propose(votes).overall is Overall.APPROVED_WITH_CONDITIONS


def members(chair, *others):
    rest = [Vote(f"Partner {i}", core=False, decision=d) for i, d in enumerate(others)]
    return [Vote("Chair's office", core=False, decision=chair, chair=True), *rest]


@pytest.mark.parametrize(
    ("votes", "overall"),
    [
        (members(SUPPORT, SUPPORT, AGAINST), Overall.APPROVED),
        (members(SUPPORT, AGAINST, AGAINST), Overall.NOT_APPROVED),
        (members(AGAINST, SUPPORT, SUPPORT), Overall.NOT_APPROVED),
        (members(SUPPORT, AGAINST), Overall.NOT_APPROVED),
        (members(SUPPORT, DEFER, DEFER), Overall.DEFERRED),
        (members(SUPPORT, None, None), Overall.DEFERRED),
        (members(None, SUPPORT, SUPPORT), Overall.DEFERRED),
        (members(SUPPORT, ABSTAIN, RECUSED), Overall.APPROVED),
        (members(CONDITIONS, SUPPORT, AGAINST), Overall.APPROVED_WITH_CONDITIONS),
        (members(RECUSED, ABSTAIN), None),
    ],
)
def test_majority_and_chair(votes, overall):
    assert propose(votes, rule=Rule.MAJORITY).overall is overall


@pytest.mark.parametrize(
    ("chair", "overall"),
    [(SUPPORT, Overall.APPROVED), (CONDITIONS, Overall.APPROVED_WITH_CONDITIONS),
     (DEFER, Overall.DEFERRED), (AGAINST, Overall.NOT_APPROVED), (RECUSED, None), (None, None)],
)  # fmt: skip
def test_chair_alone(chair, overall):
    proposal = propose(members(chair, SUPPORT), rule=Rule.CHAIR)
    assert proposal.overall is overall


def test_recused_members_do_not_count_for_the_quorum():
    attendees = [
        Attendee("A", voting=True),
        Attendee("B", voting=True, withdrew=True),
        Attendee("C", voting=True),
        Attendee("D", voting=False),
    ]
    votes = [Vote("C", core=True, decision=RECUSED)]
    assert quorum(2, attendees).met is True
    assert quorum(2, attendees, votes).met is False
    assert quorum(2, attendees, votes).present == 1
    assert quorum(None, attendees).met is None
    assert say(quorum(2, attendees, votes).message) == (
        "No quorum: 1 voting member counted, 2 needed."
    )


def test_what_the_gate_looks_at():
    votes = core(SUPPORT, None, AGAINST)
    assert core_undecided(votes) == ("Partner 2",)
    assert core_against(votes) == ("Partner 3",)
    late = Condition("Late", owner="p1", due=date(2026, 11, 1))
    soon = Condition("Soon", due=date(2026, 12, 1))
    assert overdue([late, soon], date(2026, 11, 22)) == (late,)
    assert (late.is_complete, soon.is_complete) == (True, False)


def test_another_decision_than_proposed_needs_a_reason():
    proposal = propose(core(SUPPORT))
    assert proposal.needs_reason("deferred")
    assert not proposal.needs_reason("approved")


@given(VOTES, st.sampled_from(Rule), st.randoms())
def test_the_order_of_the_votes_does_not_matter(votes, rule, random):
    if sum(vote.chair for vote in votes) > 1:
        votes = [Vote(v.organisation, v.core, v.decision) for v in votes]
    shuffled = votes[:]
    random.shuffle(shuffled)
    assert propose(votes, rule=rule).overall is propose(shuffled, rule=rule).overall


@given(VOTES, st.sampled_from(Rule))
def test_nothing_is_approved_without_support(votes, rule):
    proposal = propose(votes, rule=rule)
    assert proposal.reasons
    if proposal.overall in {Overall.APPROVED, Overall.APPROVED_WITH_CONDITIONS}:
        assert any(v.decision in {SUPPORT, CONDITIONS} for v in votes)
    if proposal.may_start:
        assert proposal.overall is not None


@given(VOTES)
def test_one_core_partner_against_is_enough(votes):
    against = [*votes, Vote("X", core=True, decision=AGAINST)]
    assert propose(against).overall is Overall.NOT_APPROVED


@given(VOTES, st.sampled_from([ABSTAIN, RECUSED]))
def test_standing_aside_changes_nothing_once_somebody_decided(votes, aside):
    if any(v.decision for v in votes):
        more = [*votes, Vote("X", core=True, decision=aside)]
        assert propose(more).overall is propose(votes).overall
