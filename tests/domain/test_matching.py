"""The best team is the best of all teams, whatever the problem; and what is said about it holds."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from fractions import Fraction
from math import ceil

import pytest
from tests.domain.matching_problems import (
    best_by_trying,
    random_problem,
    teams_by_trying,
    vector,
)

from collab_desktop.domain.matching import lexicographic
from collab_desktop.domain.matching.infeasible import RuleKind, explain
from collab_desktop.domain.matching.lexicographic import Solved
from collab_desktop.domain.matching.matching import Matching
from collab_desktop.domain.matching.pool import Pool
from collab_desktop.domain.matching.problem import (
    Candidate,
    Importance,
    Need,
    Problem,
    Skill,
    TeamRules,
    Tier,
)
from collab_desktop.domain.matching.solver import NoTeam, search
from collab_desktop.domain.matching.standing import keeps_rules, points, shares
from collab_desktop.domain.matching.watch import Watch

A_HUNDRED = range(100)
A_DAY = 86_400.0


def reached(solved: Solved) -> tuple[int, ...]:
    return tuple(found.value for found in solved.tiers if found.tier is not Tier.ORDER)


def solved(problem: Problem) -> tuple[Matching, Solved | None]:
    matching = Matching(problem)
    try:
        return matching, matching.best()
    except NoTeam:
        return matching, None


@pytest.mark.parametrize("batch", range(5))
def test_the_same_vector_as_trying_every_team(batch):
    for number in A_HUNDRED:
        problem = random_problem(100 * batch + number)
        matching, best = solved(problem)
        tried = best_by_trying(matching.pool)
        if best is None:
            assert tried is None, number
            continue
        assert best.proven
        assert reached(best) == tried == vector(matching.pool, best.team), number
        assert keeps_rules(matching.pool, best.team)


def test_no_team_is_explained_and_the_way_out_is_one():
    explained = 0
    for number in range(200):
        problem = random_problem(number)
        pool = Pool(problem)
        if best_by_trying(pool) is not None:
            continue
        explained += 1
        found = explain(pool, Watch())
        assert found.quarrel
        assert found.ways
        assert len({len(way) for way in found.ways}) == 1
        for way in found.ways:
            assert best_by_trying(Pool(without_rules(problem, way))) is not None
    assert explained > 20


def without_rules(problem: Problem, way) -> Problem:
    """The problem when these rules are relaxed as far as they say."""
    named = {kind: {rule.ids for rule in way if rule.kind is kind} for kind in RuleKind}
    limits = {rule.kind: rule.needed for rule in way}
    team, sector = problem.team, problem.team.per_sector
    most = limits.get(RuleKind.MAX, team.max)
    sector = limits.get(RuleKind.SECTOR, sector)
    return replace(
        problem,
        pins=tuple(name for name in problem.pins if (name,) not in named[RuleKind.PIN]),
        bans=tuple(name for name in problem.bans if (name,) not in named[RuleKind.BAN]),
        conflicts=tuple(c for c in problem.conflicts if c not in named[RuleKind.CONFLICT]),
        team=TeamRules(
            most, limits.get(RuleKind.MIN, team.min),
            limits.get(RuleKind.ORGANISATION, team.per_organisation),
            None if sector is None else Fraction(sector, most),
        ),
    )


def test_the_order_of_the_file_has_no_say():
    for number in range(20):
        problem = random_problem(number)
        people = list(problem.candidates)
        random.Random(number).shuffle(people)
        (first, one), (again, other) = (
            solved(problem), solved(replace(problem, candidates=tuple(people)))
        )
        ids = [m.pool.ids(s.team) if s else None for m, s in ((first, one), (again, other))]
        assert ids[0] == ids[1]


def test_an_alternative_changes_a_third_of_every_team_before():
    seen = 0
    for number in range(40):
        matching, best = solved(random_problem(number))
        if best is None:
            continue
        teams = [set(best.team)]
        for other in matching.alternatives(best.team, 3, Watch()):
            for before in teams:
                assert len(before - set(other.team)) >= ceil(len(before) / 3)
            assert keeps_rules(matching.pool, other.team)
            teams.append(set(other.team))
        seen += len(teams) - 1
    assert seen > 20


def test_an_alternative_is_the_best_of_all_that_differ_so_much():
    """Also after a team of one, whom no later team may have at all."""
    after_one = 0
    for number in A_HUNDRED:
        matching, best = solved(random_problem(number))
        if best is None:
            continue
        pool, teams = matching.pool, [best.team]
        found = [other.team for other in matching.alternatives(best.team, 4, Watch())]
        for team in found:
            assert vector(pool, team) == best_beside(pool, teams), number
            after_one += len(teams[-1]) == 1
            teams.append(team)
        if len(found) < 4 and teams[-1]:
            assert best_beside(pool, teams) is None, number
    assert after_one > 10


def best_beside(pool: Pool, teams) -> tuple[int, ...] | None:
    return max((
        vector(pool, team) for team in teams_by_trying(pool)
        if all(len({*team} & {*t}) <= len(t) - ceil(len(t) / 3) for t in teams)
    ), default=None)


def test_a_wide_look_that_cannot_end_in_time_is_not_begun(monkeypatch):
    """The library hears no call to stop while it simplifies what it was given."""
    looks = []

    def slow(model, part, cost, start, watch):
        looks.append(sum(column < model.blocks.people for column in part))
        time.sleep(0.0 if watch.left > A_DAY else 0.4)
        return search(model, part, cost, start, watch)

    monkeypatch.setattr(lexicographic, "search", slow)
    monkeypatch.setattr(lexicographic, "FIRST_LOOK", 5)
    monkeypatch.setattr(lexicographic, "FEW", 5)
    matching = Matching(many_who_do_much())
    assert matching.best(Watch()).proven
    assert max(looks) > 5
    looks.clear()
    assert not matching.best(Watch.of(1.5)).proven
    assert max(looks, default=0) <= 5


def many_who_do_much() -> Problem:
    dice = random.Random(1)
    needs = tuple(
        Need(f"n{i:02}", dice.choice([2, 3, 3, 4]), dice.choice([1, 1, 2, 3])) for i in range(12)
    )
    people = tuple(
        Candidate(f"c{j:04}", {
            need.id: Skill(dice.choice([1, 1, 2, 2, 3, 4]), dice.random() < 0.5)
            for need in dice.sample(needs, dice.randint(1, 12))
        })
        for j in range(200)
    )
    return Problem(needs, people, TeamRules(max=8))


def test_the_best_replacement_is_the_best_of_all():
    for number in range(60):
        matching, best = solved(random_problem(number))
        for member in best.team if best else ():
            rest = [p for p in best.team if p != member]
            loose = Pool(replace(matching.problem, pins=(), team=replace(
                matching.problem.team, min=0)))
            teams = [
                tuple(sorted([*rest, p])) for p in range(len(loose.people))
                if p not in best.team and keeps_rules(loose, [*rest, p])
            ]
            found = matching.leaving(best.team, member).replacement
            if not teams:
                assert found is None
            else:
                team = tuple(sorted([*rest, matching.pool.position[found]]))
                assert vector(loose, team) == max(vector(loose, team) for team in teams)


def test_with_loads_nobody_replaces_only_where_nobody_may():
    for number in range(40):
        matching, best = solved(random_problem(number, capacity=True))
        for member in best.team if best else ():
            rest = [p for p in best.team if p != member]
            loose = Pool(replace(matching.problem, pins=(), team=replace(
                matching.problem.team, min=0)))
            may = any(
                p not in best.team and keeps_rules(loose, [*rest, p])
                for p in range(len(loose.people))
            )
            assert (matching.leaving(best.team, member).replacement is not None) == may, number


def test_somebody_left_out_or_insisted_on():
    for number in range(40):
        matching, best = solved(random_problem(number))
        for member in range(len(matching.pool.people)) if best else ():
            name = matching.pool.people[member].id
            bare = replace(
                matching.problem,
                pins=tuple(p for p in matching.problem.pins if p != name),
                bans=tuple(b for b in matching.problem.bans if b != name),
            )
            without = matching.without(member, Watch())
            assert (reached(without) if without else None) == best_by_trying(
                Pool(replace(bare, bans=(*bare.bans, name))))
            including = matching.including(member, Watch())
            assert (reached(including) if including else None) == best_by_trying(
                Pool(replace(bare, pins=(*bare.pins, name))))


def test_a_price_is_what_one_less_gains():
    told = 0
    for number in range(80):
        matching, best = solved(random_problem(number))
        for price in matching.prices(best, Watch()) if best else ():
            told += 1
            team = matching.pool.positions(price.team)
            before, after = (matching.standing(t).coverage for t in (best.team, team))
            assert price.proven
            assert keeps_rules(matching.pool, team)
            assert after - before == price.coverage
    assert told > 30


def test_one_backup_less_may_be_that_of_a_weighty_need():
    """A backup counts by the weight of its need; what is asked is what one backup costs."""
    needs = (
        Need("wells", 2, 1, Importance.MUST, critical=True),
        Need("maps", 2, 1, Importance.SHOULD, critical=True),
    )
    able = Skill(2)
    matching = Matching(Problem(needs, (
        Candidate("ann", {"wells": able, "maps": able}), Candidate("ben", {"wells": able}),
        Candidate("cleo", {"maps": able}),
    ), TeamRules(max=5)))
    best = matching.best()
    assert len(best.team) == 3
    prices = {price.rule: price for price in matching.prices(best, Watch())}
    assert (prices["backups"].size, prices["backups"].coverage) == (1, 0)
    assert matching.standing(matching.pool.positions(prices["backups"].team)).backups.met == 1


def test_the_curve_says_how_far_each_size_gets():
    a_smaller_team_makes_a_sector_too_large = 191, 243
    for number in (*range(30), *a_smaller_team_makes_a_sector_too_large):
        problem = random_problem(number)
        curve = dict(Matching(problem).curve(Watch()))
        for size in range(1, problem.team.max + 1):
            team = replace(problem.team, max=size, min=min(size, problem.team.min))
            first = (Tier.COVERAGE, *(tier for tier in problem.order if tier is not Tier.COVERAGE))
            pool = Pool(replace(problem, team=team, order=first))
            best = best_by_trying(pool)
            assert curve.get(size) == (None if best is None else points(pool, best[0])), number


def test_shares_add_up_to_the_coverage():
    for number in range(20):
        matching, best = solved(random_problem(number))
        if best is not None:
            total = sum(shares(matching.pool, best.team).values())
            assert total == matching.standing(best.team).coverage


def test_the_pinned_example():
    problem = Problem(
        (Need("A", 3, importance=Importance.MUST), Need("B", 2)),
        (Candidate("x", {"A": Skill(2), "B": Skill(2)}),), TeamRules(3),
    )
    matching, best = solved(problem)
    found = matching.standing(best.team)
    assert (found.coverage, found.essentials.met, found.essentials.of) == (70, 0, 1)


def test_a_claim_without_evidence_counts_one_level_lower():
    needs = (Need("A", 3),)
    coverage = {}
    for level, evidence in ((4, False), (4, True), (3, False), (3, True), (2, False)):
        person = Candidate("x", {"A": Skill(level, evidence)})
        matching, best = solved(Problem(needs, (person,), TeamRules(1)))
        coverage[level, evidence] = matching.standing(best.team).coverage
    assert coverage == {(4, False): 100, (4, True): 100, (3, False): 50, (3, True): 100,
                        (2, False): 50}


def test_who_can_fill_one_seat_does_not_fill_two():
    needs = (Need("A", importance=Importance.MUST), Need("B"))
    both = {"A": Skill(2), "B": Skill(2)}
    people = (Candidate("x", both, capacity=1), Candidate("y", {"B": Skill(2)}))
    _, alone = solved(Problem(needs, (Candidate("x", both),), TeamRules(2)))
    matching, loaded = solved(Problem(needs, people[:1], TeamRules(2)))
    assert len(alone.team) == len(loaded.team) == 1
    assert matching.standing(loaded.team).coverage == 60
    matching, together = solved(Problem(needs, people, TeamRules(2)))
    assert matching.standing(together.team).coverage == 100
    assert matching.leaving(together.team, 1).lost == 40


def test_loads_never_help():
    for number in range(30):
        problem = random_problem(number, capacity=True)
        people = tuple(replace(person, capacity=None) for person in problem.candidates)
        (matching, loaded), (_, free) = solved(problem), solved(replace(problem, candidates=people))
        assert (loaded is None) == (free is None)
        if loaded is not None:
            assert loaded.proven
            assert reached(loaded) <= reached(free)
            assert keeps_rules(matching.pool, loaded.team)


def test_a_cancelled_search_says_what_it_does_not_know():
    matching = Matching(replace(random_problem(3), pins=(), bans=(), conflicts=()))
    hasty = matching.best(Watch(until=0.0))
    assert hasty is None or not hasty.proven
    tiers = []
    matching.best(Watch(tell=lambda step: tiers.append(step.tier)))
    assert tiers == list(matching.problem.tiers)
    calls = iter([False] * 3 + [True] * 10_000)
    early = matching.best(Watch(cancelled=lambda: next(calls)))
    if early is not None and not early.proven:
        best = matching.best()
        for found, real in zip(early.tiers, best.tiers, strict=True):
            if found.value != real.value:
                assert found.limit >= real.value
                break
