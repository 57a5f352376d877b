"""Rounds: what a ballot may say, and a tally that equals counting by hand in whatever order."""

from __future__ import annotations

from fractions import Fraction
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collab_desktop.domain.agreement import Agreement
from collab_desktop.domain.rounds import (
    About,
    Item,
    Method,
    SheetRefusedError,
    check,
    seat_number,
    seats,
    sheets_from,
    tally,
)

ITEMS = (Item("a", "Wells", {"5": "Fully"}), Item("b", "Pumps"))
ASKED = About("Which first?", ITEMS)
CARDS = About("Which first?", ITEMS, board="b1", dots=3, rule="Most dots")
SCORE = st.one_of(st.integers(0, 5), st.just("?"))
SHEET = st.fixed_dictionaries({}, optional={"a": SCORE, "b": SCORE})


def scored(**scores):
    return {"scores": scores}


def fingers(people, **counts):
    return {"counts": {key: dict(found) for key, found in counts.items()}, "people": people}


def refused(content, about=ASKED, method=Method.SCORE):
    with pytest.raises(SheetRefusedError) as found:
        check(content, about, method)
    return found.value.message.id


def test_what_is_asked_is_stored_and_read_back():
    for about in (ASKED, CARDS, About("", ())):
        assert About.of(about.as_json()) == about
    assert About.of(None) == About("", ())


def test_seats_have_numbers_and_people_have_none():
    assert [seat_number(seat) for seat in seats(3)] == [1, 2, 3]
    assert seat_number("p-17") is None
    assert seat_number("seat:x") is None


# -- what a sheet may say -------------------------------------------------------------------------


@pytest.mark.parametrize("score", [6, -1, True, "3", "??", None, 2.5])
def test_only_scores_of_the_scale_stand_on_a_sheet(score):
    assert refused(scored(a=score)) == "round.no_score"


def test_a_sheet_speaks_of_what_is_asked_alone():
    assert refused(scored(c=3)) == "round.unknown_item"
    assert refused({"counts": {"c": {}}, "people": 1}) == "round.unknown_item"
    assert refused({}) == "round.no_scores"
    check(scored(a=0, b="?"), ASKED, Method.GRADIENTS)


def test_nobody_gives_more_dots_than_there_are():
    check({"dots": {"a": 2, "b": 1}}, CARDS, Method.DOTS)
    check({"dots": {"a": 6}, "people": 2}, CARDS, Method.DOTS)
    assert refused({"dots": {"a": 4}}, CARDS, Method.DOTS) == "round.too_many_dots"
    assert refused({"dots": {"a": -1}}, CARDS, Method.DOTS) == "round.no_dots"
    assert refused({"dots": {"a": True}}, CARDS, Method.DOTS) == "round.no_dots"
    assert refused(scored(a=1), CARDS, Method.DOTS) == "round.no_dots"


def test_fingers_add_up_to_the_people_in_the_room():
    check(fingers(3, a={"1": 1, "5": 2}, b={"?": 3}), ASKED, Method.SCORE)
    assert refused(fingers(3, a={"1": 1, "5": 1}, b={"?": 3})) == "round.counts_differ"
    assert refused(fingers(3, a={"1": 3})) == "round.no_counts"
    assert refused(fingers(3, a={"6": 3}, b={"1": 3})) == "round.no_counts"
    assert refused(fingers(3, a={"1": 4, "2": -1}, b={"1": 3})) == "round.no_counts"
    assert refused(fingers(0, a={}, b={})) == "round.no_people"
    assert refused(fingers("3", a={"1": 3}, b={"1": 3})) == "round.no_people"


# -- the tally ------------------------------------------------------------------------------------


def test_missing_not_sure_and_recused_stand_apart_and_are_never_zero():
    found = tally(ASKED, Method.SCORE, 6, [
        scored(a=4, b="?"), scored(a=5), scored(a=4), {"recused": True},
    ])  # fmt: skip
    assert (found.voters, found.ballots, found.missing, found.recused) == (6, 3, 2, 1)
    first, second = (item.agreement for item in found.items)
    assert (first.counts, first.missing, first.word) == ((0, 0, 0, 0, 2, 1), 2, None)
    assert (second.not_sure, second.missing, second.median) == (1, 4, None)
    assert sum(second.counts) == 0


def test_from_four_ballots_on_there_is_a_word():
    def word(*scores):
        return tally(ASKED, Method.SCORE, 4, [scored(a=s) for s in scores]).items[0].agreement

    assert word(0, 5, 5).word is None
    assert word(0, 0, 5, 5).word is Agreement.SPLIT
    assert word(0, 0, 5, 5).advice.params == {"lowest": 0, "highest": 5}
    assert word(4, 4, 4, 5).word is Agreement.CLOSE


def test_dots_are_ranked_and_equal_ones_share_a_place():
    about = About("x", (*ITEMS, Item("c", "Roads")), dots=3)
    found = tally(about, Method.DOTS, 3, [
        {"dots": {"a": 1, "c": 2}}, {"dots": {"a": 1}}, {"dots": {"b": 1}, "people": 1},
    ])  # fmt: skip
    assert [(i.item.key, i.dots, i.place) for i in found.items] == [
        ("a", 2, 1), ("b", 1, 3), ("c", 2, 1),
    ]  # fmt: skip
    assert [i.item.key for i in found.ranked] == ["a", "c", "b"]
    assert (found.left, found.missing) == (4, 0)


@given(st.lists(SHEET, max_size=12), st.integers(0, 3), st.randoms())
def test_a_tally_is_what_counting_by_hand_gives_in_any_order(sheets, absent, random):
    contents = [{"scores": sheet} for sheet in sheets]
    shuffled = contents[:]
    random.shuffle(shuffled)
    voters = len(sheets) + absent
    found = tally(ASKED, Method.SCORE, voters, contents)
    assert found == tally(ASKED, Method.SCORE, voters, shuffled)
    for item in found.items:
        given_ = [sheet.get(item.item.key) for sheet in sheets]
        plain = [score for score in given_ if isinstance(score, int)]
        assert item.agreement.counts == tuple(plain.count(step) for step in range(6))
        assert item.agreement.not_sure == given_.count("?")
        assert item.agreement.missing == given_.count(None) + absent
        middle = median(map(Fraction, plain)) if plain else None
        assert item.agreement.median == middle


@given(st.lists(st.tuples(SCORE, SCORE), min_size=1, max_size=10), st.integers(0, 10))
def test_ways_of_entering_mix_in_one_tally(given_, by_hand):
    """Some sheets keyed one by one, the rest counted as fingers: the same comes out."""
    single, raised = given_[by_hand:], given_[:by_hand]
    contents = [scored(a=a, b=b) for a, b in single]
    if raised:
        counts = {
            key: {str(s): column.count(s) for s in set(column)}
            for key, column in zip("ab", map(list, zip(*raised, strict=True)), strict=True)
        }
        contents.append(fingers(len(raised), **counts))
    alone = [scored(a=a, b=b) for a, b in given_]
    voters = len(given_) + 1
    assert tally(ASKED, Method.SCORE, voters, contents) == tally(
        ASKED, Method.SCORE, voters, alone
    )
    assert len(sheets_from(contents)) == len(given_)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=9), st.randoms())
def test_dots_equal_their_sum_in_any_order(given_, random):
    contents = [{"dots": {"a": min(a, 3), "b": min(b, 3 - a)}} for a, b in given_]
    shuffled = contents[:]
    random.shuffle(shuffled)
    found = tally(CARDS, Method.DOTS, len(given_), contents)
    assert found == tally(CARDS, Method.DOTS, len(given_), shuffled)
    sums = [sum(c["dots"][key] for c in contents) for key in "ab"]
    assert [item.dots for item in found.items] == sums
    assert found.left == 3 * len(given_) - sum(sums)
