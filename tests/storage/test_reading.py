"""Reading: rows, answers, history and search."""

from __future__ import annotations

import pytest
from tests.storage.examples import PROJECT_ID, answer_changes

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.storage import faults


def test_rows_by_their_fields(filled):
    filled.commit([Change("person", "p2", "role", "lead")], actor="p1")
    assert [row["id"] for row in filled.rows("person")] == ["p1", "p2"]
    assert [row["id"] for row in filled.rows("person", role="lead")] == ["p2"]
    assert [row["id"] for row in filled.rows("person", role=None, name="Ada Example")] == ["p1"]
    assert filled.rows("person", name="nobody") == []
    assert filled.row("person", "p3") is None


def test_answers_of_one_project_in_every_state(file):
    wanted = {
        Address("a.b.text"): Answer.of("text with “quotes”, \n lines and \u0000"),
        Address("a.b.list"): Answer.of(["x", "y"]),
        Address("a.b.money"): Answer.of({"minor": 12_50, "currency": "GBP"}),
        Address("a.b.zero"): Answer.of(0),
        Address("a.b.later", "run:idea"): Answer.dont_know("p1", "2026-12-01"),
        Address("risks.name", "record:r1"): Answer.not_applicable("no risk"),
    }
    for address, answer in wanted.items():
        file.commit(answer_changes(address, answer), actor="p1")
    other = "22222222-2222-4222-8222-222222222222"
    file.commit(answer_changes(Address("a.b.text"), Answer.of("other"), other), actor="p1")
    assert file.answers(PROJECT_ID) == wanted
    assert list(file.answers(other).values()) == [Answer.of("other")]
    assert file.answers("none") == {}


def test_a_taken_back_answer_is_not_there(file):
    inverse = file.commit(answer_changes(Address("a.b.c"), Answer.of(1)), actor="p1")
    file.commit(inverse, actor="p1")
    assert file.answers(PROJECT_ID) == {}
    assert file.rows("answer") == []


def test_history_newest_first_and_by_field(filled):
    row_id = Address("cq.question.q3").row_id(PROJECT_ID)
    values = [op.change.value for op in filled.history("answer", row_id, "envelope")]
    assert values == [{"value": "Changed 3"}, {"value": "Answer number 3"}]
    assert len(filled.history("answer", row_id)) == 5
    assert filled.history("person", row_id) == []


def test_history_of_many_rows_with_a_limit(filled):
    ids = [Address(f"cq.question.q{n}").row_id(PROJECT_ID) for n in range(30)]
    every = filled.history_of_rows(ids)
    assert len(every) == 130
    assert [op.hlc for op in every] == sorted((op.hlc for op in every), reverse=True)
    assert filled.history_of_rows(ids, 7) == every[:7]
    assert filled.history_of_rows([]) == []


def test_five_thousand_answers_are_read(file):
    changes = [
        change
        for number in range(5000)
        for change in answer_changes(Address(f"s.t.q{number}"), Answer.of(f"Answer {number} " * 9))
    ]
    file.commit(changes, actor="p1")
    assert len(file.answers(PROJECT_ID)) == 5000


def test_search_finds_beginnings_of_words_without_accents(filled):
    filled.commit(
        answer_changes(Address("pr.plan.why", "run:idea"), Answer.of("Niños en São Tomé")),
        actor="p1",
    )
    (hit,) = filled.search("nino tome", 10)
    assert hit.entity == "answer"
    assert (hit.project_id, hit.subject, hit.path) == (PROJECT_ID, "run:idea", "pr.plan.why")
    assert "Niños" in hit.snippet
    assert filled.search("omé", 10) == []


@pytest.mark.parametrize(
    ("words", "entity", "row_id"),
    [("ada", "person", "p1"), ("harbour", "organisation", "o1"), ("meals", "project", PROJECT_ID)],
)
def test_search_finds_people_organisations_and_projects(filled, words, entity, row_id):
    assert [(hit.entity, hit.row_id) for hit in filled.search(words, 10)] == [(entity, row_id)]


@pytest.mark.parametrize("words", ["", "   ", '"', "* OR NOT", "a AND (", "\0", "text:", "NEAR("])
def test_search_takes_any_text_for_text(filled, words):
    filled.search(words, 10)


def test_search_follows_every_change(filled):
    row = Address("cq.question.q0").row_id(PROJECT_ID)
    assert len(filled.search("changed", 100)) == 10
    inverse = filled.commit([Change("answer", row, "envelope", None)], actor="p1")
    assert len(filled.search("changed", 100)) == 9
    filled.commit(inverse, actor="p1")
    assert len(filled.search("changed", 100)) == 10
    assert len(filled.search("changed", 4)) == 4


def test_search_shows_nothing_from_the_trash(filled):
    cell = Address("risks.name", "record:r1")
    filled.commit(answer_changes(cell, Answer.of("flooding")), actor="p1")
    assert [hit.path for hit in filled.search("flooding", 9)] == ["risks.name"]
    filled.commit([Change("record", "r1", "deleted", True)], actor="p1")
    assert filled.search("flooding", 9) == []
    filled.commit([Change("record", "r1", "deleted", False)], actor="p1")
    assert len(filled.search("flooding", 9)) == 1
    filled.commit([Change("project", PROJECT_ID, "deleted", True)], actor="p1")
    assert filled.search("flooding", 9) == []
    filled.commit([Change("person", "p1", "deleted", True)], actor="p1")
    assert filled.search("ada", 9) == []
    assert filled.verify() == []


def test_search_finds_reasons_but_no_ids_and_no_ballots(filled):
    filled.commit(
        [
            *answer_changes(Address("a.b.c"), Answer.not_applicable("seasonal only")),
            *answer_changes(Address("a.b.d"), Answer.of([PROJECT_ID, "deadbeef" * 8])),
            *answer_changes(Address("a.b.e"), Answer.dont_know("somebody")),
            Change("ballot", "b1", "sheet", {"x": "secret"}),
        ],
        actor="p1",
    )
    assert [hit.path for hit in filled.search("seasonal", 9)] == ["a.b.c"]
    for words in ("11111111", "deadbeef", "somebody", "secret"):
        assert filled.search(words, 9) == []


def test_a_value_that_is_no_json_is_damage(filled):
    with filled._database.transaction():
        filled._database.run("UPDATE answer SET envelope = '{'", {})
    with pytest.raises(faults.Corrupt):
        filled.answers(PROJECT_ID)
