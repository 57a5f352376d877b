"""How firm an outcome is: weights, single points, random weightings, and how fast it is said."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.rubrics import KEYS, RUBRIC, full, quick

from collab_desktop.domain.rubric import Depth
from collab_desktop.domain.scoring import Outcome, score
from collab_desktop.domain.sensitivity import sensitivity
from collab_desktop.services.texts import say


def looked(*scores, **options):
    found = sensitivity(RUBRIC, Depth.QUICK, quick(*scores), **options)
    assert found is not None
    return found


def test_the_sentence_under_the_score():
    found = looked(4, 3, 4, 3, 4)
    assert [say(sentence) for sentence in found.sentences] == [
        "No change of one weight by 10 points moves the outcome.",
        (
            "One point less in Deliverability or Scalability would make it “Develop further”: "
            "each would take a category below 2.5."
        ),
        "The outcome holds in every random weighting tried around the chosen one.",
    ]


def test_one_point_more_can_lift_the_outcome():
    found = looked(4, 3, 4, 2, 3)
    assert [(f.title, f.points, f.outcome) for f in found.point_flips] == [
        ("Scalability", 1, Outcome.RECOMMEND)
    ]


def test_ten_points_are_renormalised():
    shift = next(s for s in looked(5, 3, 3, 3, 3).shifts if (s.category, s.points) == ("su", 10))
    # Suitability 30, the others share 70: 100 * (30 * 5 + 70 * 3) / 500
    assert shift.total == Decimal("72.0")


def test_the_smallest_flip_is_found_and_no_smaller_one_flips():
    found = looked(3, 3, 4, 3, 3)  # 66.0: one point above the line
    flip = found.smallest_flip
    assert flip is not None
    assert (flip.category, flip.points, flip.outcome) == ("im", -6, Outcome.DEVELOP)
    assert "Impact" in say(found.sentences[0])


def test_a_weight_is_never_taken_below_nothing():
    light = RUBRIC.reweighted({"po": Decimal(4), "im": Decimal(36)})
    found = sensitivity(light, Depth.QUICK, quick(4, 3, 4, 3, 4))
    assert found is not None
    assert [s.points for s in found.shifts if s.category == "po"] == [-4, 10]


def test_when_one_category_had_all_the_weight_the_others_share_alike():
    alone = RUBRIC.reweighted({key: Decimal(100 * (key == "im")) for key in KEYS})
    found = sensitivity(alone, Depth.QUICK, quick(3, 3, 5, 3, 3))
    assert found is not None
    down = next(s for s in found.shifts if (s.category, s.points) == ("im", -10))
    assert down.total == Decimal("96.0")  # 100 * (90 * 5 + 10 * 3) / 500


def test_a_total_just_above_the_lower_line_can_fall_either_way():
    found = looked(2, 2, 3, 2, 2)  # 46.0, with three categories below 2.5 whatever the total
    assert found.outcome is Outcome.DEVELOP
    assert 0 < found.holds < found.draws
    below = looked(2, 2, 2, 3, 2)
    assert below.outcome is Outcome.DO_NOT_TAKE_FORWARD
    assert 0 < below.holds <= below.draws


def test_a_broken_floor_holds_in_every_weighting():
    found = looked(5, 5, 1, 5, 5)
    assert found.outcome is Outcome.DO_NOT_TAKE_FORWARD
    assert (found.holds, found.smallest_flip) == (found.draws, None)


def test_random_weightings_are_seeded_and_near_the_line_they_differ():
    first, second = looked(3, 3, 4, 3, 3), looked(3, 3, 4, 3, 3)
    assert first.holds == second.holds
    assert 0 < first.holds < first.draws
    assert looked(3, 3, 4, 3, 3, seed=7).holds != first.holds


def test_an_incomplete_score_has_no_sensitivity():
    assert sensitivity(RUBRIC, Depth.QUICK, {"su": 4}) is None


def test_many_items_are_counted_instead_of_listed():
    near_the_line = full(su=4, de=3, im=3, sc=3, po=4) | {"im1": 5}  # 67.5, and 65.0 needs luck
    lifted = near_the_line | {"su1": 3, "de1": 4}
    for agreed in (near_the_line, lifted, full(su=3, de=3, im=4, sc=3, po=2)):
        found = sensitivity(RUBRIC, Depth.FULL, agreed)
        assert found is not None
        assert all(len(say(sentence)) < 250 for sentence in found.sentences)
    fragile = sensitivity(RUBRIC, Depth.FULL, full(su=4, de=3, im=3, sc=3, po=3) | {"de1": 4})
    assert fragile is not None
    assert len(fragile.point_flips) > 5
    assert any("any of" in say(sentence) for sentence in fragile.sentences)


@given(st.tuples(*[st.integers(0, 5)] * 5))
@settings(max_examples=60)
def test_flips_really_change_the_outcome(scores):
    found = looked(*scores, draws=50)
    agreed = quick(*scores)
    assert found.outcome is score(RUBRIC, Depth.QUICK, agreed).outcome
    assert 0 <= found.holds <= 50
    for flip in found.point_flips:
        moved = agreed | {flip.item: agreed[flip.item] + flip.points}
        assert score(RUBRIC, Depth.QUICK, moved).outcome is flip.outcome is not found.outcome


@given(st.tuples(*[st.integers(2, 5)] * 5), st.sampled_from(KEYS), st.sampled_from([-10, 10]))
@settings(max_examples=60)
def test_a_shift_equals_scoring_with_those_weights(scores, key, points):
    shifts = looked(*scores, draws=1).shifts
    shift = next(s for s in shifts if (s.category, s.points) == (key, points))
    own = RUBRIC.weights[key]
    weights = {k: w * (100 - own - points) / (100 - own) for k, w in RUBRIC.weights.items()}
    moved = score(RUBRIC.reweighted(weights | {key: own + points}), Depth.QUICK, quick(*scores))
    assert moved.total is not None
    assert abs(moved.total - shift.total) <= Decimal("0.1")  # the division above is not exact


@pytest.mark.benchmark
def test_it_is_said_at_once():
    near_the_line = full(su=4, de=3, im=3, sc=3, po=4) | {"im1": 5}
    began = time.perf_counter()
    sensitivity(RUBRIC, Depth.FULL, near_the_line)
    assert time.perf_counter() - began < 0.5  # 0.07 s measured; the promise is 0.15 s
