"""Boards over a real file: cards come in, move, gather, are voted on and go, each with one undo."""

from __future__ import annotations

import pytest

from collab_desktop.domain.boards import WORKSHOPS, grouped, next_number
from collab_desktop.domain.cleaning import ValueRefusedError
from collab_desktop.services.boards import MOST_AT_ONCE, BoardDesk
from collab_desktop.services.session import new_id, set_fields


@pytest.fixture
def desk(session, project):
    desk = BoardDesk(session, project)
    desk.edits = []
    session.edited.connect(desk.edits.append)
    return desk


@pytest.fixture
def workshop(session, project):
    row = new_id()
    fields = set_fields(
        "record", row, project_id=project, register=WORKSHOPS, subject="project", position="1"
    )
    session.commit("edit.row_added", fields, project_id=project)
    return row


@pytest.fixture
def board(desk, workshop):
    return desk.add_board(workshop, "desk_story")


def texts(desk, board, area):
    return [card.text for card in desk.board(board).in_area(area)]


def ids(desk, board, *numbers):
    return [card.id for card in desk.board(board).cards if card.number in numbers]


def undo(desk):
    desk._session.take_back(desk.edits.pop())


def test_a_board_is_called_as_its_canvas_until_somebody_calls_it_otherwise(desk, workshop, board):
    assert [found.title for found in desk.boards(workshop)] == ["A day at the desk"]
    desk.rename(board, "At the pump")
    assert desk.board(board).title == "At the pump"
    desk.rename(board, "  ")
    assert desk.board(board).title == "A day at the desk"


def test_cards_are_numbered_once_and_never_again(desk, workshop, board):
    for word in ("one", "two", "three"):
        desk.add(board, word, "now")
    desk.remove(ids(desk, board, 3))
    other = desk.add_board(workshop, "pre_mortem")
    desk.add(other, "four", "us")
    assert [card.number for card in desk.board(other).cards] == [4]
    assert desk.add(board, " \n\t ", "now") == ""
    assert next_number(desk.data) == 5


def test_five_hundred_lines_come_in_at_once_and_go_by_one_undo(desk, board):
    lines = [f"thought {number}" for number in range(500)]
    before = len(desk.edits)
    assert desk.add_many(board, "\r\n".join(lines) + "\n\n", "missing") == 500
    assert texts(desk, board, "missing") == lines
    assert [card.number for card in desk.board(board).cards] == list(range(1, 501))
    assert len(desk.edits) == before + 1
    undo(desk)
    assert desk.board(board).cards == ()


def test_pasted_lines_are_cleaned_and_kept_whole(desk, board):
    long = "w" * 5000
    assert desk.add_many(board, f"a\x00b\x07c\u2028\t tab\there \ud800\n{long}", "now") == 3
    assert texts(desk, board, "now") == ["abc", "tab here", long]


def test_what_is_too_much_is_refused_as_a_whole(desk, board):
    with pytest.raises(ValueRefusedError):
        desk.add_many(board, "short\n" + "x" * 100_001, "now")
    with pytest.raises(ValueRefusedError) as refused:
        desk.add_many(board, "line\n" * (MOST_AT_ONCE + 1), "now")
    assert refused.value.message.id == "board.too_many"
    assert desk.board(board).cards == ()


def test_cards_move_between_areas_and_places_and_one_undo_takes_a_move_back(desk, board):
    desk.add_many(board, "a\nb\nc\nd", "now")
    desk.move(board, ids(desk, board, 1, 3), "missing")
    assert (texts(desk, board, "now"), texts(desk, board, "missing")) == (["b", "d"], ["a", "c"])
    desk.move(board, ids(desk, board, 4), "missing", before=ids(desk, board, 3)[0])
    assert texts(desk, board, "missing") == ["a", "d", "c"]
    undo(desk)
    undo(desk)
    assert texts(desk, board, "now") == ["a", "b", "c", "d"]


def test_keys_move_a_card_one_place_and_stop_at_the_ends(desk, board):
    desk.add_many(board, "a\nb\nc", "now")
    desk.step(board, ids(desk, board, 3), -1)
    assert texts(desk, board, "now") == ["a", "c", "b"]
    desk.step(board, ids(desk, board, 3), -5)
    assert texts(desk, board, "now") == ["c", "a", "b"]
    before = len(desk.edits)
    desk.step(board, ids(desk, board, 3), -1)
    assert len(desk.edits) == before
    desk.step(board, ids(desk, board, 1, 3), 1)
    assert texts(desk, board, "now") == ["b", "c", "a"]


def test_a_group_goes_where_its_heading_goes(desk, board):
    desk.add_many(board, "a\nb\nc\nd", "now")
    desk.group(board, ids(desk, board, 1)[0], ids(desk, board, 3, 4))
    assert texts(desk, board, "now") == ["a", "c", "d", "b"]
    desk.step(board, ids(desk, board, 1), 1)
    assert texts(desk, board, "now") == ["b", "a", "c", "d"]
    desk.move(board, ids(desk, board, 1), "missing")
    assert texts(desk, board, "missing") == ["a", "c", "d"]
    desk.remove(ids(desk, board, 1))
    assert texts(desk, board, "missing") == ["c", "d"]
    undo(desk)
    desk.ungroup(ids(desk, board, 3))
    below = [card.number for card in desk.board(board).cards if card.under]
    assert below == [4]


def test_a_card_dropped_into_a_group_belongs_to_it(desk, board):
    desk.add_many(board, "a\nb\nc", "now")
    a, b, c = ids(desk, board, 1, 2, 3)
    desk.group(board, a, [c])
    desk.move(board, [b], "now", before=c)
    assert [card.under for card in grouped(desk.board(board).cards)] == ["", a, a]


def test_on_a_grid_a_place_says_the_quarter(desk, workshop):
    grid = desk.add_board(workshop, "impact_effort")
    desk.add_many(grid, "quick\nslow", "")
    quick, slow = ids(desk, grid, 1, 2)
    assert [card.area for card in desk.board(grid).cards] == ["", ""]
    desk.place(grid, {quick: (0, 100), slow: (140, 10)})
    assert [(c.area, c.x, c.y) for c in desk.board(grid).cards] == [
        ("first", 0, 100), ("leave", 100, 10),
    ]  # fmt: skip
    desk.move(grid, [slow], "plan")
    assert desk.board(grid).card(slow).area == "plan"
    desk.move(grid, [slow], "")
    assert desk.board(grid).card(slow).x is None


def test_votes_are_what_a_revealed_round_gave(desk, board):
    desk.add_many(board, "a\nb\nc", "now")
    a, b, _ = ids(desk, board, 1, 2, 3)
    desk.take_votes(board, {a: 4, b: 0})
    assert [card.votes for card in desk.board(board).cards] == [4, 0, None]


def test_other_words_are_written_and_blank_ones_are_not(desk, board):
    card = desk.add(board, "first", "now", author="R. Vale")
    desk.edit(card, text="second")
    desk.set_tags(card, "pump, road; pump")
    desk.edit(card, text="  ", author="")
    found = desk.board(board).card(card)
    assert (found.text, found.author, found.tags) == ("second", "", ("pump", "road"))


def test_a_board_goes_with_its_cards_and_comes_back_with_them(desk, workshop, board):
    desk.add_many(board, "a\nb", "now")
    desk.remove_board(board)
    assert desk.boards(workshop) == ()
    assert next_number(desk.data) == 3
    undo(desk)
    assert texts(desk, board, "now") == ["a", "b"]


def test_places_that_two_laptops_gave_alike_are_mended_by_the_next_move(desk, board):
    desk.add_many(board, "a\nb\nc", "now")
    rows = desk.data.rows("ws_cards", f"record:{board}")
    for row in rows[1:]:
        desk._session.commit("edit.row_moved", set_fields("record", row.id, position="z"))
    last = desk.board(board).cards[2]
    desk.move(board, [desk.board(board).cards[0].id], "now", before=last.id)
    assert texts(desk, board, "now")[1] == "a"
