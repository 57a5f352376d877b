"""From needs and forms to the question that the matching answers, and what a draft is worth."""

from __future__ import annotations

from fractions import Fraction

import pytest
from tests.domain.offered import highlands, put_form
from tests.domain.projects import put_row

from collab_desktop.domain.matching.problem import MOVABLE, Importance, Tier
from collab_desktop.domain.matching.watch import Watch
from collab_desktop.domain.team import choices
from collab_desktop.domain.team.covering import chosen, chosen_covering
from collab_desktop.domain.team.draft import Draft
from collab_desktop.domain.team.offers import offers
from collab_desktop.domain.team.question import question_of
from collab_desktop.domain.team.suggestion import Search


def of(data):
    return {offer.id: offer for offer in offers(data)}


def candidates(data):
    return {candidate.id: candidate for candidate in question_of(data).problem.candidates}


def test_a_skill_is_known_by_all_its_words():
    skill = candidates(highlands())["northmoor"].skills["geo"]
    assert (skill.level, skill.evidence, skill.counted) == (4, True, 4)


def test_a_claim_without_evidence_counts_one_level_lower():
    assert candidates(highlands())["cloudrise"].skills["stats"].counted == 3


def test_needs_carry_what_people_said():
    data = highlands(needs={"geo": {"headcount": 2, "critical": True}, "law": {"level": 0}})
    found = {need.id: need for need in question_of(data).problem.needs}
    assert (found["geo"].count, found["geo"].critical, found["geo"].essential) == (2, True, True)
    assert found["plain"].importance is Importance.COULD
    assert found["law"].level == 1


def test_each_person_of_a_form_is_a_candidate_where_skills_name_several():
    data = highlands()
    put_form(
        data, "harbour", sector="public", skills={"Statistics": 3, "GIS": 3, "Child health": 3},
        members=({"name": "Ann Reed", "days": 12}, {"name": "Bo Lind", "days": 5}),
        persons={"Statistics": "ann reed", "GIS": "Bo Lind"},
    )
    found = of(data)
    ann, bo = found["harbour-m0"], found["harbour-m1"]
    assert (ann.name, ann.organisation, ann.days) == ("Ann Reed", "Harbour", 12)
    assert ann.form == bo.form == "harbour"
    assert set(ann.skills) == {"statistics", "child health"}, "what names nobody is the first one's"
    assert set(bo.skills) == {"geospatial processing"}


@pytest.mark.parametrize(("cells", "reason"), [
    ({"coi": "unsure"}, "coi"), ({"safeguarding": False}, "safeguarding"),
    ({"decision": "decline"}, "decision"), ({"earliest_start": "2027-05-01"}, "late"),
])
def test_gates_come_before_any_comparing(cells, reason):
    data = highlands(forms={"hill": cells}, answers={"call.match.ready_by": "2027-03-01"})
    assert of(data)["hill"].barred == reason
    assert "hill" not in candidates(data)


def test_a_form_that_is_read_blind_has_only_its_reference():
    data = highlands(forms={"osei": {"code": "EOI-007"}, "hill": {"decision": "reserve"}})
    found = of(data)
    assert (found["osei"].title, found["osei"].name) == ("EOI-007", "Osei")
    assert found["hill"].title == "Hill", "once decided about, everybody may know"
    assert question_of(data).names["osei"] == "EOI-007"


def test_the_agreed_assessment_decides_between_equals():
    scores = {"score_fit": 4, "score_contribution": 4, "score_delivery": 4, "score_values": 4,
              "score_practical": 4}
    assert candidates(highlands(forms={"osei": scores}))["osei"].fit == 80


def test_a_conflict_with_the_owner_bars_and_one_between_two_keeps_them_apart():
    data = highlands(rows={"team_conflicts": [
        {"one": "hill"}, {"one": "osei", "other": "northmoor"},
    ]})
    assert of(data)["hill"].barred == "owner"
    assert question_of(data).problem.conflicts == (("northmoor", "osei"),)


def test_voices_come_by_sector_or_by_what_the_form_says():
    data = highlands(forms={"osei": {"voices": ["Highland nurses"]}}, rows={"voices": [
        {"voice": "Academia", "kind": "sector", "sector": "academia"},
        {"voice": "Young people", "kind": "youth"},
        {"voice": "Highland Nurses", "kind": "end_user", "at_least": 2},
    ]})
    people = candidates(data)
    assert people["northmoor"].voices == {"voices-0"}
    assert people["hill"].voices == {"voices-1"}
    assert people["osei"].voices == {"voices-2"}
    assert [quota.at_least for quota in question_of(data).problem.voices] == [1, 1, 2]


def test_rules_are_the_usual_ones_until_somebody_sets_others():
    team = choices.rules(highlands())
    assert (team.max, team.min, team.per_organisation, team.per_sector) == (8, 0, 2, 4)
    team = choices.rules(highlands(answers={
        "call.match.most": 5, "call.match.fewest": 2, "call.match.per_organisation": 0,
        "call.match.sector_share": "all",
    }))
    assert (team.max, team.min, team.per_organisation, team.per_sector) == (5, 2, None, None)


def test_what_comes_first_can_be_changed_but_not_forgotten():
    turned = [tier.value for tier in reversed(MOVABLE)]
    assert choices.order(highlands(answers={"call.match.order": turned}))[0] is Tier.BACKUPS
    assert choices.order(highlands(answers={"call.match.order": turned[:2]})) == MOVABLE


def test_effort_becomes_the_number_of_seats_one_can_fill():
    data = highlands(forms={"hill": {"days_total": 25}}, answers={"call.match.days": 10})
    people = candidates(data)
    assert (people["hill"].capacity, people["osei"].capacity) == (2, None)


def test_equal_questions_have_equal_hashes_and_others_do_not():
    first = question_of(highlands()).digest()
    assert question_of(highlands()).digest() == first
    assert question_of(highlands(forms={"hill": {"sector": "public"}})).digest() != first


def drafted(*members, **changes):
    data = highlands(**changes)
    for member in members:
        put_row(data, choices.draft_row(data.id, member), "team_draft",
                {"form": member, "place": "member"})
    return data


def test_a_draft_says_what_each_one_adds_and_what_goes_with_a_member():
    draft = Draft(question_of(drafted("northmoor", "hill", "osei")))
    assert draft.standing.coverage == Fraction(100 * (3 + 3 + Fraction(3, 2) + 2 + 1), 14)
    assert draft.adds("lantern").points == Fraction(200, 14)
    assert draft.adds("brightpath").key == (0, 0, Fraction(0), 0)
    assert (draft.adds("northmoor").essentials, draft.adds("hill").essentials) == (2, 0)
    # without Northmoor R. Osei still fills half the seat of statistics
    assert draft.standing.coverage - draft.without("northmoor") == Fraction(450, 14)
    assert draft.lost_without("northmoor") == ("geo", "stats")


def test_a_backup_is_told_apart_from_nothing():
    data = drafted("northmoor", needs={"stats": {"critical": True}})
    draft = Draft(question_of(data))
    assert draft.adds("cloudrise").backups == 1
    assert draft.standing.single_points == ("stats",)


def test_the_proven_best_team_comes_with_its_reasons():
    search = Search(question_of(highlands(answers={"call.match.most": 5})))
    found = search.explained(search.first(Watch()), Watch())
    assert found.is_explained
    assert found.best.proven
    assert set(found.best.team) == {"northmoor", "hill", "lantern", "osei"}
    assert found.best.standing.essentials.met == 2
    assert [size for size, _ in found.curve] == [1, 2, 3, 4, 5]
    assert set(found.leaving) == set(found.best.team)
    assert found.leaving["northmoor"].replacement == "cloudrise"
    assert sum(found.shares.values()) == found.best.standing.coverage
    assert all(set(other.team) != set(found.best.team) for other in found.options[1:])


def test_where_effort_counts_somebody_fills_only_as_many_seats_as_they_have_days_for():
    short = {"northmoor": {"days_total": 12}}
    data = drafted("northmoor", forms=short, answers={"call.match.days": 10})
    draft = Draft(question_of(data))
    assert draft.pool.loaded
    assert draft.standing.coverage == Fraction(300, 14), "one of two must-haves"
    found = Search(question_of(data)).first(Watch())
    assert {"northmoor", "cloudrise"} <= set(found.best.team)


def test_when_the_time_is_over_the_best_found_so_far_comes_with_its_gap():
    search = Search(question_of(highlands()))
    found = search.first(Watch.of(0.0))
    assert found.best is not None
    assert not found.best.proven
    assert found.best.gap >= 0
    assert not search.explained(found, Watch.of(0.0)).is_explained


def test_why_somebody_is_not_in_the_team():
    search = Search(question_of(highlands(
        answers={"call.match.most": 4},
        rows={"team_conflicts": [{"one": "brightpath", "other": "cloudrise"}],
              "team_draft": [{"form": "cloudrise", "place": "pinned"}]},
    )))
    search.first(Watch())
    refused = search.why_not("brightpath", Watch())
    assert {rule.kind.value for rule in refused.refusal.quarrel} == {"conflicts", "pins"}


def test_a_chosen_team_stands_until_a_form_goes():
    lock = {"on": "2027-07-14", "chosen": ["northmoor", "gone"], "suggested": ["northmoor", "hill"]}
    data = highlands(rows={"team_locks": [lock]})
    assert choices.lock(data).differs
    assert [offer.id for offer in chosen(data)] == ["northmoor"]
    states = {found.asked.id: found.state for found in chosen_covering(data)}
    assert (states["geo"], states["health"]) == ("full", "gap")
