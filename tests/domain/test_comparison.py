"""Projects side by side: who is ranked, who stands apart and why, common weights."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.rubrics import RUBRIC, full, quick

from collab_desktop.domain.comparison import Scored, compare
from collab_desktop.domain.rubric import Depth
from collab_desktop.domain.scoring import Sheet, score
from collab_desktop.services.texts import say

EQUAL = RUBRIC.reweighted(dict.fromkeys(RUBRIC.weights, Decimal(20)))


def project(name, *scores, pack="dcc 1", rubric=RUBRIC):
    return Scored(name, name, pack, score(rubric, Depth.QUICK, quick(*scores)))


def ranks(comparison):
    return [(row.project.id, row.rank, row.tied) for row in comparison.rows]


def test_ties_share_a_rank_and_the_next_is_left_out():
    projects = [
        project("b", 4, 3, 4, 3, 3),
        project("c", 3, 3, 3, 3, 3),
        project("a", 4, 3, 4, 3, 3),
        project("d", 5, 5, 5, 5, 5),
    ]
    assert ranks(compare(projects)) == [
        ("d", 1, False), ("a", 2, True), ("b", 2, True), ("c", 4, False)
    ]  # fmt: skip


def test_others_stand_apart_and_it_says_why():
    deep = Scored("deep", "deep", "dcc 1", score(RUBRIC, Depth.FULL, full()))
    medians = score(RUBRIC, Depth.QUICK, {}, [Sheet(quick(5, 5, 5, 5, 5))])
    projects = [
        deep,
        project("a", 4, 3, 4, 3, 4),
        project("b", 4, 3, 4, 3, 3),
        project("old", 5, 5, 5, 5, 5, pack="dcc 0"),
        Scored("blank", "blank", "dcc 1", None),
        Scored("early", "early", "dcc 1", medians),
        project("part", 4, 3, None, 3, 3),
    ]
    comparison = compare(projects)
    assert [row.project.id for row in comparison.ranked] == ["a", "b"]
    apart = {row.project.id: row.apart.id for row in comparison.rows if row.apart}
    assert apart == {
        "deep": "comparison.depth_full",
        "old": "comparison.pack",
        "blank": "comparison.no_score",
        "early": "comparison.provisional",
        "part": "comparison.no_score",
    }
    assert (comparison.depth, comparison.pack) == (Depth.QUICK, "dcc 1")


def test_common_weights_are_recalculated_and_it_says_so():
    mine = project("mine", 5, 3, 3, 3, 3, rubric=EQUAL)
    yours = project("yours", 3, 3, 5, 3, 3)
    own = compare([mine, yours])
    assert [row.project.id for row in own.ranked] == ["yours", "mine"]
    assert say(own.notes[0]).startswith("Each project keeps")
    common = compare([mine, yours], EQUAL)
    assert [(row.total, row.rank) for row in common.ranked] == [(Decimal("68.0"), 1)] * 2
    assert say(common.notes[0]).startswith("All totals are recalculated")


def test_nothing_to_compare():
    comparison = compare([Scored("a", "a", "dcc 1", None)])
    assert comparison.ranked == ()
    assert comparison.depth is None
    assert compare([]).rows == ()


@given(st.lists(st.tuples(*[st.integers(0, 5)] * 5), max_size=8), st.randoms())
def test_ranks_follow_totals_and_not_the_order(rows, random):
    projects = [project(str(i), *row) for i, row in enumerate(rows)]
    shuffled = projects[:]
    random.shuffle(shuffled)
    comparison = compare(projects)
    assert comparison == compare(shuffled)
    for row in comparison.ranked:
        better = [o for o in comparison.ranked if (o.total or 0) > (row.total or 0)]
        assert row.rank == 1 + len(better)
