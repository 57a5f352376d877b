"""The priority score: pinned examples, gaps, floors, medians, and what always holds."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.rubrics import KEYS, RUBRIC, full, quick

from collab_desktop.domain.rubric import Depth, rubric_of
from collab_desktop.domain.scoring import Outcome, Sheet, judge, score
from collab_desktop.domain.states import Severity
from collab_desktop.framework.schema import Category, Criterion, RubricData

FIVE = st.tuples(*[st.integers(0, 5)] * 5)
ANSWER = st.one_of(st.integers(0, 5), st.just("?"), st.none())


def reasons(result):
    return [(reason.severity, reason.message.id) for reason in result.reasons]


@pytest.mark.parametrize(
    ("scores", "total", "outcome"),
    [
        ((4, 3, 4, 2, 3), "67.0", Outcome.DEVELOP),
        ((4, 3, 4, 3, 3), "70.0", Outcome.RECOMMEND),
        ((4, 3, 4, 3, 4), "72.0", Outcome.RECOMMEND),
        ((2, 2, 2, 2, 2), "40.0", Outcome.DO_NOT_TAKE_FORWARD),
        ((3, 3, 3, 3, 3), "60.0", Outcome.DEVELOP),
    ],
)
def test_quick_totals_and_outcomes(scores, total, outcome):
    result = score(RUBRIC, Depth.QUICK, quick(*scores))
    assert (result.shown, result.outcome) == (total, outcome)


def test_a_low_category_alone_asks_to_develop():
    result = score(RUBRIC, Depth.QUICK, quick(4, 3, 4, 2, 3))
    assert reasons(result) == [(Severity.ATTENTION, "score.category_low")]
    assert result.reasons[0].message.params["category"] == "Scalability"


def test_a_broken_floor_outweighs_a_high_total():
    values = quick(5, 5, Decimal("1.9"), 5, 5)
    result = judge(RUBRIC, Depth.QUICK, values)
    assert (result.shown, result.outcome) == ("81.4", Outcome.DO_NOT_TAKE_FORWARD)
    assert reasons(result) == [(Severity.STOP, "score.floor")]


def test_every_reason_is_named():
    result = score(RUBRIC, Depth.QUICK, quick(1, 1, 3, 1, 5))
    ids = [message_id for _, message_id in reasons(result)]
    assert ids == ["score.total_low", "score.floor", "score.floor", "score.category_low"]


def test_two_of_four_scored_is_incomplete_and_never_zero():
    agreed = full(su=4, de=4, im=4, sc=4, po=4) | {"sc1": None, "sc2": "?"}
    result = score(RUBRIC, Depth.FULL, agreed)
    assert (result.shown, result.total, result.outcome) == ("–", None, None)
    gap = next(c for c in result.categories if c.id == "sc")
    assert gap.mean is None
    assert gap.incomplete is not None
    assert gap.incomplete.params["count"] == 2


def test_three_of_four_scored_is_enough():
    agreed = full(su=4, de=4, im=4, sc=4, po=4) | {"sc1": None}
    assert score(RUBRIC, Depth.FULL, agreed).shown == "80.0"


@pytest.mark.parametrize("item", ["im1", "im2", "su1", "de4"])
def test_an_essential_criterion_stops_at_zero_and_may_not_be_blank(item):
    agreed = full(su=5, de=5, im=5, sc=5, po=5)
    stopped = score(RUBRIC, Depth.FULL, agreed | {item: 0})
    assert stopped.outcome is Outcome.DO_NOT_TAKE_FORWARD
    assert reasons(stopped) == [(Severity.STOP, "score.zero_stop")]
    assert score(RUBRIC, Depth.FULL, agreed | {item: "?"}).outcome is None


def test_zero_stops_do_not_exist_in_a_quick_assessment():
    result = score(RUBRIC, Depth.QUICK, quick(5, 5, 5, 0, 5))
    assert reasons(result) == [(Severity.ATTENTION, "score.category_low")]


def test_thirds_are_summed_exactly():
    agreed = full(su=3, de=3, sc=3, po=3) | {"im1": 2, "im2": 2, "im3": 3, "im4": None}
    result = score(RUBRIC, Depth.FULL, agreed)
    assert result.categories[2].exact == Fraction(7, 3)
    assert result.shown == "56.0"


def test_the_printed_total_is_the_judged_total():
    """64.95 prints as 65.0, so it is not called "below 65" beside it."""
    values = quick(3, 3, Decimal("3.825"), 3, 3)
    result = judge(RUBRIC, Depth.QUICK, values)
    assert (result.shown, result.outcome) == ("65.0", Outcome.RECOMMEND)
    below = judge(RUBRIC, Depth.QUICK, values | {"im": Decimal("3.824")})
    assert (below.shown, below.outcome) == ("64.9", Outcome.DEVELOP)


def test_medians_are_provisional_until_anything_is_agreed():
    rows = [(4, 2, 4, 3, 4), (5, 3, 4, "?", None), (4, 4, 5, 3, 3)]
    sheets = [Sheet(quick(*row)) for row in rows]
    provisional = score(RUBRIC, Depth.QUICK, {}, sheets)
    assert provisional.provisional
    assert [c.mean for c in provisional.categories] == [4, 3, 4, 3, Decimal("3.5")]
    agreed = score(RUBRIC, Depth.QUICK, {"su": 4}, sheets)
    assert not agreed.provisional
    assert agreed.total is None


def test_a_recused_sheet_counts_nowhere():
    sheets = [Sheet(quick(4, 3, 4, 3, 4)), Sheet(quick(0, 0, 0, 0, 0), recused=True)]
    result = score(RUBRIC, Depth.QUICK, {}, sheets)
    assert result.shown == "72.0"
    assert not result.talk_about


def test_wide_spreads_are_listed():
    sheets = [Sheet(quick(4, 2, 4, 3, 4)), Sheet(quick(5, 4, 5, 3, 3))]
    assert [s.title for s in score(RUBRIC, Depth.QUICK, {}, sheets).talk_about] == [
        "Deliverability"
    ]


@pytest.mark.parametrize(
    ("words", "word"),
    [(["high", "high"], "firm"), (["medium", "high"], "firm"), (["medium", "medium"], "fair"),
     (["low", "medium"], "fair"), (["low", "low"], "shaky"), ([], None)],
)  # fmt: skip
def test_confidence_is_a_word(words, word):
    sheets = [Sheet({}, {"im1": w}) for w in words]
    agreed = full(su=4, de=4, im=4, sc=4, po=4)
    result = score(RUBRIC, Depth.FULL, agreed, sheets)
    assert result.confidence_word == word
    assert result.outcome is (Outcome.DEVELOP if word == "shaky" else Outcome.RECOMMEND)


def test_points_add_up_to_the_total():
    result = score(RUBRIC, Depth.QUICK, quick(4, 3, 4, 3, 4))
    assert [str(c.points) for c in result.categories] == ["16.0", "15.0", "24.0", "9.0", "8.0"]


def test_a_pack_gives_the_rubric():
    criteria = (Criterion(key="a1", title="A1", prompt="?", low="l", high="h", zero_stops=True),)
    data = RubricData(
        categories=(
            Category(key="a", title="A", weight=100, anchors=(), criteria=criteria, floor="2.0"),
        ),
        recommend_from=70,
    )
    rubric = rubric_of(data)
    assert rubric.recommend_from == 70
    assert rubric.categories[0].floor == Decimal("2.0")
    assert judge(rubric, Depth.FULL, {"a1": 0}).outcome is Outcome.DO_NOT_TAKE_FORWARD


@given(FIVE, st.tuples(*[st.integers(1, 60)] * 5))
def test_a_total_lies_between_0_and_100_whatever_the_weights(scores, weights):
    rubric = RUBRIC.reweighted(dict(zip(KEYS, map(Decimal, weights), strict=True)))
    total = score(rubric, Depth.QUICK, quick(*scores)).total
    assert total is not None
    assert 20 * min(scores) <= total <= 20 * max(scores)


@given(FIVE, st.integers(0, 4))
def test_a_better_score_never_makes_a_worse_outcome(scores, place):
    order = list(Outcome)
    better = [s + (i == place and s < 5) for i, s in enumerate(scores)]
    before, after = (score(RUBRIC, Depth.QUICK, quick(*s)) for s in (scores, better))
    assert before.total is not None
    assert after.total is not None
    assert after.total >= before.total
    assert before.outcome is not None
    assert after.outcome is not None
    assert order.index(after.outcome) <= order.index(before.outcome)


@given(st.lists(st.tuples(*[ANSWER] * 5), max_size=6), st.randoms())
def test_the_order_of_the_ballots_does_not_matter(rows, random):
    sheets = [Sheet(quick(*row)) for row in rows]
    shuffled = sheets[:]
    random.shuffle(shuffled)
    assert score(RUBRIC, Depth.QUICK, {}, sheets) == score(RUBRIC, Depth.QUICK, {}, shuffled)


@given(st.dictionaries(st.sampled_from(list(RUBRIC.items(Depth.FULL))), ANSWER))
def test_a_result_without_outcome_says_what_is_missing(agreed):
    result = score(RUBRIC, Depth.FULL, agreed)
    assert result.reasons
    assert (result.outcome is None) == (result.total is None)


def test_thresholds_are_data():
    lower = replace(RUBRIC, recommend_from=Decimal(60))
    assert score(lower, Depth.QUICK, quick(3, 3, 3, 3, 3)).outcome is Outcome.RECOMMEND
