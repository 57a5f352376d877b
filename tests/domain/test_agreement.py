"""The word for agreement: thresholds, what is counted apart, and what adding a voice does."""

from __future__ import annotations

from decimal import Decimal
from statistics import median

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from collab_desktop.domain.agreement import Agreement, agreements, item_agreement, word_for
from collab_desktop.domain.scoring import Sheet

SCORES = st.lists(st.integers(0, 5), min_size=1, max_size=9)
ORDER = [Agreement.CLOSE, Agreement.MIXED, Agreement.SPLIT]


@pytest.mark.parametrize(
    ("scores", "word"),
    [
        ([3, 4, 4, 4, 4, 5], Agreement.CLOSE),
        ([1, 1, 2, 3, 5, 5], Agreement.SPLIT),
        ([1, 2, 3, 3, 4, 5], Agreement.MIXED),
        ([1, 3, 3, 5, 5], Agreement.MIXED),
        ([0, 0, 5, 5], Agreement.SPLIT),
        ([2, 2, 2], None),
        ([], None),
    ],
)
def test_words(scores, word):
    assert word_for(scores) is word


def test_not_sure_missing_and_recused_are_counted_apart():
    row = item_agreement("im", [4, 4, 4, 5, "?", None], recused=1, missing=2)
    assert (row.not_sure, row.missing, row.recused) == (1, 3, 1)
    assert row.counts == (0, 0, 0, 0, 3, 1)
    assert row.median == 4
    ids = [message.id for message in row.in_words]
    assert ids == [
        "agreement.range", "agreement.not_sure", "agreement.missing", "agreement.recused"
    ]  # fmt: skip


def test_not_sure_does_not_make_up_the_four_ballots():
    assert item_agreement("im", [4, 4, 4, "?", "?"]).word is None


def test_nobody_scored():
    row = item_agreement("im", ["?", None])
    assert (row.median, row.lowest, row.highest, row.word) == (None, None, None, None)
    assert sum(row.counts) == 0


def test_a_split_says_whom_to_hear():
    row = item_agreement("de", [1, 1, 2, 3, 5, 5])
    assert row.median == Decimal("2.5")
    assert row.advice is not None
    assert dict(row.advice.params) == {"lowest": 1, "highest": 5}
    assert item_agreement("de", [4, 4, 4, 4]).advice is None


def test_rows_of_a_reveal():
    sheets = [Sheet({"a": 3, "b": "?"}), Sheet({"a": 3}), Sheet({"a": 0, "b": 0}, recused=True)]
    first, second = agreements(["a", "b"], sheets, missing=1)
    assert (first.counts, first.missing, first.recused) == ((0, 0, 0, 2, 0, 0), 1, 1)
    assert (second.not_sure, second.missing, second.median) == (1, 2, None)


@given(SCORES, st.randoms())
def test_order_does_not_matter(scores, random):
    shuffled = scores[:]
    random.shuffle(shuffled)
    assert word_for(scores) is word_for(shuffled)


@given(SCORES)
def test_one_more_at_the_median_never_parts_people(scores):
    middle = median(scores)
    assume(middle == int(middle))
    before, after = word_for(scores), word_for([*scores, int(middle)])
    assume(before is not None)
    assert before is not None
    assert after is not None
    assert ORDER.index(after) <= ORDER.index(before)


@given(SCORES)
def test_upside_down_is_the_same_agreement(scores):
    assert word_for(scores) is word_for([5 - score for score in scores])
