"""The True North check: pinned examples, the order of the rules, two runs side by side."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collab_desktop.domain.true_north import (
    Outcome,
    Rated,
    Rating,
    Run,
    compare,
    counts,
    propose,
)
from collab_desktop.services.texts import say

CLEAR, PARTLY, NOT_YET, OPEN = Rating
FOUR = st.tuples(*[st.sampled_from(Rating)] * 4)


def run(questions, values=(), flags=()):
    return Run(
        tuple(Rated(f"q{i}", f"Question {i}", r) for i, r in enumerate(questions, 1)),
        tuple(Rated(f"v{i}", f"Value {i}", r) for i, r in enumerate(values, 1)),
        {flag: flag.replace("_", " ") for flag in flags},
    )


@pytest.mark.parametrize(
    ("checked", "outcome"),
    [
        (run([CLEAR] * 4, [CLEAR] * 4), Outcome.PASS),
        (run([CLEAR] * 4), Outcome.PASS),
        (run([CLEAR, CLEAR, CLEAR, PARTLY], [CLEAR] * 4), Outcome.PASS_WITH_ACTIONS),
        (run([CLEAR, CLEAR, PARTLY, PARTLY], [CLEAR] * 4), Outcome.REWORK),
        (run([CLEAR, CLEAR, CLEAR, NOT_YET], [CLEAR] * 4), Outcome.REWORK),
        (run([CLEAR] * 4, [CLEAR, CLEAR, CLEAR, NOT_YET]), Outcome.REWORK),
        (run([CLEAR] * 4, [PARTLY, CLEAR, CLEAR, CLEAR]), Outcome.PASS_WITH_ACTIONS),
        (run([CLEAR, CLEAR, CLEAR, PARTLY], [PARTLY] * 4), Outcome.PASS_WITH_ACTIONS),
        (run([CLEAR] * 4, [], ["duplicate"]), Outcome.PASS_WITH_ACTIONS),
        (run([CLEAR, CLEAR, PARTLY, PARTLY], [], ["duplicate"]), Outcome.REWORK),
        (run([CLEAR] * 4, [CLEAR] * 4, ["no_benefit"]), Outcome.STOP),
        (run([CLEAR] * 4, [], ["no_user"]), Outcome.STOP),
        (run([OPEN] * 4, [], ["serious_harm"]), Outcome.STOP),
        (run([CLEAR, CLEAR, CLEAR, OPEN]), None),
        (run([CLEAR] * 4, [CLEAR, CLEAR, CLEAR, OPEN]), None),
        (run([]), None),
    ],
)
def test_proposed_outcomes(checked, outcome):
    proposal = propose(checked)
    assert proposal.outcome is outcome
    assert proposal.reasons


def test_reasons_name_what_they_mean():
    proposal = propose(run([CLEAR, PARTLY, CLEAR, CLEAR], [], ["duplicate", "mandate_conflict"]))
    assert [say(reason) for reason in proposal.reasons] == [
        "Red flags are up: duplicate and mandate conflict.",
        "Partly clear: Question 2.",
    ]


def test_people_may_decide_otherwise_with_a_reason():
    proposal = propose(run([CLEAR] * 4))
    assert proposal.needs_reason("rework")
    assert not proposal.needs_reason("pass")
    assert not proposal.needs_reason(None)
    assert not propose(run([OPEN] * 4)).needs_reason("pass")


def test_the_headline_counts_the_answers():
    said = [say(message) for message in counts(run([CLEAR, CLEAR, CLEAR, PARTLY]))]
    assert said == ["3 answers are clear", "1 answer is partly clear"]


def test_two_runs_side_by_side():
    first = run([PARTLY, CLEAR, NOT_YET, OPEN])
    second = run([CLEAR, CLEAR, PARTLY, CLEAR], [CLEAR])
    changes = [d.change for d in compare(first, second)]
    assert changes == ["better", "same", "better", "new", "new"]
    assert [d.change for d in compare(second, first)] == ["worse", "same", "worse", "new", "new"]


@given(FOUR, FOUR, st.integers(0, 3))
def test_a_better_rating_never_leads_to_a_worse_outcome(questions, values, place):
    order = list(Outcome)
    known = [CLEAR, PARTLY, NOT_YET]
    before = propose(run(questions, values)).outcome
    at = questions[place]
    if before is None or at is CLEAR:
        return
    better = [*questions]
    better[place] = known[known.index(at) - 1]
    after = propose(run(better, values)).outcome
    assert after is not None
    assert order.index(after) <= order.index(before)


@given(FOUR, FOUR, st.randoms())
def test_the_order_of_the_questions_does_not_matter(questions, values, random):
    shuffled = list(questions)
    random.shuffle(shuffled)
    assert propose(run(questions, values)).outcome is propose(run(shuffled, values)).outcome
