"""The draft over a real file: each choice one step to undo, and what choosing a team writes."""

from __future__ import annotations

import pytest
from tests.services.offered_rows import put_forms

from collab_desktop.domain.matching.watch import Watch
from collab_desktop.domain.team.suggestion import Search
from collab_desktop.services import team_words
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.team_desk import TeamDesk
from collab_desktop.services.texts import say

TODAY = "2027-07-14"


@pytest.fixture
def forms(session, project):
    return put_forms(session, project)


@pytest.fixture
def desk(session, project, forms):
    desk = TeamDesk(session, project)
    desk.edits = []
    session.edited.connect(desk.edits.append)
    return desk


def table(desk, register):
    return desk._session.project(desk.project_id).table(register)


def suggest(desk):
    search = Search(desk.question)
    return search.explained(search.first(Watch()), Watch())


def said(messages):
    return [say(message) for message in messages]


def test_each_choice_is_one_step_that_one_undo_takes_back(desk, forms, session):
    hill = forms["hill"]
    for place in ("member", "pinned", "banned", "", "member"):
        before, steps = desk.place(hill), len(desk.edits)
        desk.set_place(hill, place)
        assert (desk.place(hill), len(desk.edits)) == (place, steps + 1)
        session.take_back(desk.edits[-1])
        desk.refresh()
        assert desk.place(hill) == before
        session.apply_again(desk.edits[-1])
        desk.refresh()
        assert desk.place(hill) == place


def test_members_stand_first_then_who_adds_most(desk, forms):
    desk.set_place(forms["osei"], "member")
    desk.set_place(forms["hill"], "banned")
    names = [offer.name for offer in desk.columns]
    assert names[:2] == ["Osei", "Northmoor"]
    assert names[-1] == "Hill"


def test_a_cell_says_level_and_seat(desk, forms):
    geo, stats = (asked.id for asked in desk.asked[:2])
    assert desk.cell(geo, forms["northmoor"]).seat == "full"
    assert desk.cell(stats, forms["osei"]).seat == "half"
    assert desk.cell(geo, forms["osei"]) is None


def test_taking_a_suggestion_is_one_step(desk, forms, session):
    desk.set_place(forms["brightpath"], "member")
    steps = len(desk.edits)
    desk.set_draft(suggest(desk).best.team)
    assert len(desk.edits) == steps + 1
    assert {desk.question.names[one] for one in desk.draft.members} == {
        "Northmoor", "Hill", "Lantern", "Osei",
    }
    session.take_back(desk.edits[-1])
    desk.refresh()
    assert desk.draft.members == (forms["brightpath"],)


def test_rules_are_answers_and_the_order_of_tiers_moves(desk):
    desk.set_rule("most", 3)
    desk.move_tier("backups", -3)
    assert desk.question.problem.team.max == 3
    assert desk.question.problem.order[0].value == "backups"
    desk.move_tier("backups", 3)
    assert desk.rule("order") is None, "the usual order needs no answer"


def test_choosing_hands_the_team_on_to_every_register(desk, forms):
    found = suggest(desk)
    desk.set_draft(found.best.team)
    desk.choose(found, "", TODAY)
    lock = desk.lock
    assert (lock.on, lock.by, lock.differs, lock.found["proven"]) == (TODAY, "D. Hale", False, True)
    assert lock.found["tiers"][0] == {"name": "essentials", "value": 2, "limit": 2, "proven": True}
    assert len(lock.found["alternatives"]) == len(found.options) - 1
    team = {row["name"]: row for row in table(desk, "team")}
    assert set(team) == {"Northmoor", "Hill", "Lantern", "Osei"}
    assert team["Northmoor"]["skills"] == ["Geospatial processing", "Statistics"]
    assert team["Northmoor"]["role"] == "Brings Geospatial processing, Statistics"
    needs = {row["skill"]: (row["covered"], row["covered_by"]) for row in table(desk, "needs")}
    assert needs["Statistics"] == ("full", "Northmoor")
    assert needs["Child health"] == ("half", "Osei")
    assert [row["skill"] for row in table(desk, "gap_plan")] == ["Child health"]
    people = [row for row in table(desk, "stakeholders") if row["type"] == "delivery_team"]
    assert len(people) == len(table(desk, "sg_people")) == 4
    decided = {row["id"]: row["decision"] for row in table(desk, "eois")}
    assert decided[forms["northmoor"]] == "select"
    assert decided[forms["cloudrise"]] is None
    data = desk._session.project(desk.project_id)
    assert data.value("call.team.coi") == "yes"
    assert data.text("call.team.coi_note") == "Nobody in the team declared a conflict."


def test_choosing_again_takes_out_who_left_and_keeps_what_people_typed(desk, forms, session):
    desk.set_draft([forms["northmoor"], forms["hill"]])
    desk.choose(None, "", TODAY)
    questions = Questionnaire(session, desk.project_id)
    questions.add_row("call.team.team", values={"name": "District nurses", "role": "Advise"})
    before = desk.edits[-1]
    desk.set_place(forms["hill"], "")
    desk.choose(None, "", TODAY)
    assert desk.edits[-1] is not before
    assert [row["name"] for row in table(desk, "team")] == ["Northmoor", "District nurses"]
    assert [row["name"] for row in table(desk, "stakeholders")] == ["Northmoor"]
    session.take_back(desk.edits[-1])
    assert "Hill" in [row["name"] for row in table(desk, "team")]


def test_another_choice_than_the_suggestion_is_kept_with_its_reason(desk, forms):
    found = suggest(desk)
    desk.set_draft([forms["northmoor"], forms["cloudrise"]])
    fine, stamp = team_words.stamp(desk.draft, found)
    assert not fine
    assert say(stamp).startswith("Your own choice: 46 points below")
    desk.choose(found, "They have worked together before.", TODAY)
    assert desk.lock.differs
    assert desk.lock.reason == "They have worked together before."
    assert set(desk.lock.suggested) == set(found.best.team)


def test_a_suggestion_for_another_question_is_not_kept_as_one(desk, forms):
    found = suggest(desk)
    desk.set_rule("most", 2)
    desk.set_draft([forms["northmoor"]])
    assert say(team_words.stamp(desk.draft, found)[1]).startswith("Needs, forms or rules changed")
    desk.choose(found, "", TODAY)
    assert desk.lock.suggested == ()


def test_what_is_said_about_needs_sizes_members_and_prices(desk, forms):
    found = suggest(desk)
    desk.set_draft(found.best.team)
    asked = {each.skill: each.need for each in desk.asked}
    assert say(team_words.need_line(asked["Child health"])) == "must, level 3"
    assert say(team_words.who_could(desk.question, asked["Child health"])).startswith("Nobody yet")
    assert say(team_words.who_could(desk.question, asked["Statistics"])) == "Northmoor or Cloudrise"
    northmoor = forms["northmoor"]
    assert said(team_words.leaving(desk.draft, northmoor, found.leaving[northmoor])) == [
        "Coverage falls from 89 % to 57 %.", "Less covered: Geospatial processing, Statistics.",
        "Best replacement: Cloudrise.",
    ]
    assert said(team_words.size_curve(found.curve))[-1] == "More than 4 add no coverage."
    assert said(team_words.prices(found.prices))[0].startswith("One essential need less:")
    added = [say(team_words.adds(desk.draft.adds(forms[name]))) for name in ("hill", "cloudrise")]
    assert added == ["+21", "nothing"]


def test_under_load_what_goes_with_a_member_is_what_is_left_without_them(desk, forms):
    found = suggest(desk)
    desk.set_rule("days", 30)
    team = list(found.best.team)
    desk.set_draft(team)
    told = {member: desk.draft.without(member) for member in team}
    whole = desk.draft.standing.coverage
    assert any(value < whole for value in told.values())
    for member, value in told.items():
        desk.set_draft([one for one in team if one != member])
        assert desk.draft.standing.coverage == value <= whole


def test_nobody_is_named_as_a_replacement_who_fills_nothing_again(desk, forms):
    found = suggest(desk)
    desk.set_draft(found.best.team)
    for member, left in found.leaving.items():
        words = said(team_words.leaving(desk.draft, member, left))
        named = any(line.startswith("Best replacement") for line in words)
        assert named == bool(left.replacement and desk.draft.restores(member, left.replacement))
        if named and desk.draft.lost_without(member):
            lost = set(desk.draft.lost_without(member))
            desk.set_draft([*(one for one in found.best.team if one != member), left.replacement])
            assert lost - set(desk.draft.lost_without(left.replacement)) != lost
            desk.set_draft(found.best.team)


def test_rules_that_cannot_hold_are_said_with_names_and_what_to_relax(desk, forms):
    desk.set_place(forms["hill"], "pinned")
    desk.set_place(forms["osei"], "pinned")
    desk.keep_apart(forms["hill"], forms["osei"])
    found = suggest(desk)
    assert found.best is None
    sentences = said(team_words.refusal(desk.question, found.refusal))
    assert "never together" in sentences[0]
    assert all(f"“{name}” has to be in the team" in sentences[0] for name in ("Hill", "Osei"))
    assert any("work together" in sentence for sentence in sentences[1:])
    ((row, *both),) = desk.apart()
    assert both == ["Hill", "Osei"]
    desk.let_together(row)
    assert suggest(desk).best.proven


def test_nobody_and_nothing_asked_are_said(desk, session, project):
    for form in list(table(desk, "eois")):
        Questionnaire(session, project).delete_row(form["id"])
    desk.refresh()
    assert said(team_words.refusal(desk.question, suggest(desk).refusal)) == [
        "There are no candidates to choose from: invite somebody.",
    ]


def test_an_alternative_says_who_comes_and_who_goes(desk, forms):
    names = {key: desk.question.names[row] for key, row in forms.items()}
    best = [forms["northmoor"], forms["hill"]]
    said_of = [
        team_words.option(desk.question, "B", team, best)
        for team in ([forms["northmoor"], forms["osei"]], [*best, forms["osei"]], best[:1], best)
    ]
    assert said(said_of) == [
        f"B: {names['osei']} instead of {names['hill']}", f"B: also {names['osei']}",
        f"B: without {names['hill']}", f"B: {names['northmoor']}, {names['hill']}",
    ]


def test_the_best_team_without_each_member_is_worked_out_and_said(desk, forms):
    found = suggest(desk)
    assert set(found.rebuilt) == set(found.best.team)
    for member, again in found.rebuilt.items():
        assert again is not None
        assert again.proven
        assert member not in again.team
        sentence = say(team_words.rebuilt(desk.question, found.best, member, again))
        assert sentence.startswith("The best team without them covers ")
    northmoor = found.rebuilt[forms["northmoor"]]
    new = sorted(desk.question.names[one] for one in set(northmoor.team) - set(found.best.team))
    sentence = say(team_words.rebuilt(
        desk.question, found.best, forms["northmoor"], northmoor
    ))
    assert new and all(name in sentence for name in new)
    assert say(team_words.rebuilt(desk.question, found.best, forms["hill"], None)) == (
        "No team keeps the rules without them."
    )
