"""Risks: bands, the override for children, which stand on top."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collab_desktop.domain.risk import (
    CHILDREN,
    Band,
    Risk,
    band_of,
    by_cell,
    highest_residual,
    rate,
    top_risks,
)
from collab_desktop.services.texts import say

FIVE = st.integers(1, 5)


@pytest.mark.parametrize(
    ("score", "band"),
    [(1, Band.LOW), (4, Band.LOW), (5, Band.MODERATE), (9, Band.MODERATE), (10, Band.HIGH),
     (14, Band.HIGH), (15, Band.SEVERE), (25, Band.SEVERE)],
)  # fmt: skip
def test_bands(score, band):
    assert band_of(score) is band


def test_grave_harm_to_children_is_at_least_high():
    rating = rate(1, 5, CHILDREN)
    assert rating is not None
    assert (rating.score, rating.band, rating.raised) == (5, Band.HIGH, True)
    assert "children" in say(rating.message)
    plain = rate(1, 5, "delivery")
    assert plain is not None
    assert (plain.band, plain.raised) == (Band.MODERATE, False)
    mild = rate(1, 3, CHILDREN)
    assert mild is not None
    assert (mild.band, mild.raised) == (Band.LOW, False)


def test_a_blank_is_not_rated_and_a_wrong_figure_is_refused():
    assert rate(None, 5) is None
    assert rate(3, None) is None
    with pytest.raises(ValueError, match="6"):
        rate(6, 1)


def test_top_risks_take_what_is_left_and_leave_out_what_is_closed():
    risks = [
        Risk("a", "Delay", "delivery", 4, 4, 1, 2),
        Risk("b", "Exposure", CHILDREN, 2, 5, 1, 5),
        Risk("c", "Funding", "financial", 3, 3),
        Risk("d", "Gone", "legal", 5, 5, status="closed"),
        Risk("e", "Unrated", "legal"),
    ]
    assert [risk.id for risk in top_risks(risks)] == ["b", "c", "a"]
    assert [risk.id for risk in top_risks(risks, 1)] == ["b"]
    assert highest_residual(risks) == 5
    assert {cell: [r.id for r in found] for cell, found in by_cell(risks).items()} == {
        (1, 2): ["a"], (1, 5): ["b"], (3, 3): ["c"]
    }  # fmt: skip


def test_equal_risks_keep_their_order():
    risks = [Risk(key, key, None, 2, 3) for key in "cab"]
    assert [risk.id for risk in top_risks(risks)] == ["c", "a", "b"]


@given(FIVE, FIVE, st.sampled_from([None, CHILDREN, "legal"]))
def test_more_of_either_never_lowers_the_band(likelihood, severity, category):
    order = list(Band)
    here = rate(likelihood, severity, category)
    more = rate(min(likelihood + 1, 5), min(severity + 1, 5), category)
    assert here is not None
    assert more is not None
    assert order.index(more.band) >= order.index(here.band)
