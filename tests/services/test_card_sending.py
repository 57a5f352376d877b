"""Cards go to where they belong, and both ends say so: the card, and the row or answer."""

from __future__ import annotations

import pytest
from tests.services.test_boards import board as board  # fixtures
from tests.services.test_boards import desk as desk
from tests.services.test_boards import ids, undo
from tests.services.test_boards import workshop as workshop

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.cleaning import ValueRefusedError
from collab_desktop.services.card_sending import CardSending

DESK = Address("cq.desk.desk")


@pytest.fixture
def sending(session, project):
    return CardSending(session, project)


def target(sending, desk, board, name):
    return next(
        found for found in sending.targets(desk.board(board))
        if name in (found.address.path, found.title)
    )


def say(desk, message):
    return desk._session.voice.say(message) if message is not None else None


def notes(sending, desk, board, number):
    card = next(card for card in desk.board(board).cards if card.number == number)
    return [(w.words, say(desk, w.note)) for w in sending.whereabouts(card)]


def test_the_canvas_proposes_first_and_then_every_place_comes_once(sending, desk, board):
    found = sending.targets(desk.board(board))
    assert [t.title for t in found if t.is_proposed] == ["On the desk", "End users", "Assumptions"]
    assert [t.is_proposed for t in found] == sorted((t.is_proposed for t in found), reverse=True)
    assert len({t.address for t in found}) == len(found)
    titles = {t.title for t in found}
    wanted = {"Stakeholders", "Data", "Indicators", "Options", "Risks", "Outputs", "Milestones"}
    assert wanted <= titles
    assert not {"Applications", "Boards", "Cards"} & titles


def test_cards_become_rows_that_say_where_they_come_from(sending, desk, board, questions):
    desk.add_many(board, "Drivers keep the log\nNo signal north of the river", "now")
    before = len(desk.edits)
    assumptions = target(sending, desk, board, "Assumptions")
    assert sending.send(board, ids(desk, board, 1, 2), assumptions) == 2
    assert len(desk.edits) == before + 1
    rows = questions.field(assumptions.address).rows
    assert [row.label for row in rows] == ["Drivers keep the log", "No signal north of the river"]
    assert say(desk, rows[1].origin) == "From workshop 1, card 2."
    hint = say(desk, questions.field(assumptions.address).hint)
    assert hint == (
        "From the boards: “Drivers keep the log” from workshop 1, card 1,"
        " “No signal north of the river” from workshop 1, card 2."
    )
    assert notes(sending, desk, board, 1) == [("Assumptions", None)]
    assert sending.send(board, ids(desk, board, 1), assumptions) == 0
    undo(desk)
    assert questions.field(assumptions.address).rows == ()
    assert notes(sending, desk, board, 1) == []


def test_a_long_text_gets_a_line_for_each_card(sending, desk, board, questions):
    questions.set_answer(DESK, Answer.of("What was here."))
    desk.add_many(board, "A call at six\nA list on paper", "now")
    place = target(sending, desk, board, DESK.path)
    assert place.now == "What was here."
    cards = desk.board(board).cards
    assert sending.after(place, cards) == "What was here.\nA call at six\nA list on paper"
    assert sending.after(place, cards, "instead") == "A call at six\nA list on paper"
    sending.send(board, [card.id for card in cards], place)
    field = questions.field(DESK)
    assert field.answer.value == "What was here.\nA call at six\nA list on paper"
    assert say(desk, field.hint) == "From workshop 1, card 1, workshop 1, card 2."
    again = target(sending, desk, board, DESK.path)
    assert sending.send(board, [cards[0].id], again) == 0


def test_a_difference_is_pointed_out_at_both_ends(sending, desk, board, questions):
    desk.add_many(board, "one\ntwo", "now")
    assumptions = target(sending, desk, board, "Assumptions")
    sending.send(board, ids(desk, board, 1), assumptions)
    sending.send(board, ids(desk, board, 1), target(sending, desk, board, DESK.path))
    desk.edit(ids(desk, board, 1)[0], text="one and a half")
    differs = "says something else now"
    assert notes(sending, desk, board, 1) == [("Assumptions", differs), ("On the desk", differs)]
    assert "different things" in say(desk, questions.field(DESK).hint)
    assert "different things" in say(desk, questions.field(assumptions.address).rows[0].origin)
    undo(desk)
    assert notes(sending, desk, board, 1) == [("Assumptions", None), ("On the desk", None)]


def test_a_row_that_was_deleted_is_gone_and_the_card_can_go_again(
    sending, desk, board, questions
):
    desk.add(board, "one", "now")
    assumptions = target(sending, desk, board, "Assumptions")
    sending.send(board, ids(desk, board, 1), assumptions)
    questions.delete_row(questions.field(assumptions.address).rows[0].id)
    assert notes(sending, desk, board, 1) == [("Assumptions", "no longer there")]
    assert sending.send(board, ids(desk, board, 1), assumptions) == 1


def test_a_row_keeps_its_words_when_its_card_is_taken_down(sending, desk, board, questions):
    desk.add(board, "one", "now")
    assumptions = target(sending, desk, board, "Assumptions")
    sending.send(board, ids(desk, board, 1), assumptions)
    desk.remove(ids(desk, board, 1))
    row = questions.field(assumptions.address).rows[0]
    assert (row.label, row.origin) == ("one", None)


def test_an_answer_that_would_be_too_long_is_left_as_it_was(sending, desk, board, questions):
    questions.set_answer(DESK, Answer.of("x" * 99_990))
    desk.add(board, "more than ten letters", "now")
    with pytest.raises(ValueRefusedError):
        sending.send(board, ids(desk, board, 1), target(sending, desk, board, DESK.path))
    assert len(questions.field(DESK).answer.value) == 99_990
    assert notes(sending, desk, board, 1) == []
