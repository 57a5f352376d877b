"""A board in a real window: typed, pasted, moved by keys and drags, found, gathered and sent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from tests.ui import walking

from collab_desktop.domain.agenda import Block
from collab_desktop.domain.boards import WORKSHOPS
from collab_desktop.domain.slides import BoardSlide
from collab_desktop.screenshots import settle
from collab_desktop.services.boards import BoardDesk
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.session import new_id, set_fields
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.workshop.block_places import has_place, place_of_block
from collab_desktop.ui.workshop.board_model import mime_of
from collab_desktop.ui.workshop.board_screen import BoardScreen
from collab_desktop.ui.workshop.boards_screen import BoardsScreen

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


@pytest.fixture(scope="module")
def window(qapp):
    with walking.sample() as opened:
        yield opened


@pytest.fixture
def workshop(window):
    """A workshop of its own for each test."""
    project, row = portfolio(window.session)[0].project_id, new_id()
    fields = set_fields(
        "record", row, project_id=project, register=WORKSHOPS, subject="project", position="zz"
    )
    window.session.commit("edit.row_added", fields, project_id=project)
    return project, row


def open_board(window, workshop, canvas, text=""):
    project, row = workshop
    desk = BoardDesk(window.session, project)
    board = desk.add_board(row, canvas)
    key = desk.board(board).canvas.areas[0].key
    if text:
        desk.add_many(board, text, "" if canvas == "impact_effort" else key)
    route = Route("step", project, "workshops", detail=f"{row}/board/{board}")
    screen = walking.visit(window, route)
    window.activateWindow()  # a question of the test before took the keyboard
    settle(walking.application())
    assert isinstance(screen, BoardScreen)
    return screen


def listed(screen, place):
    return screen.wall.lists()[place]


def texts(screen, place):
    return [card.text for card in listed(screen, place).cards.cards]


def key(widget, *keys, held=NONE):
    for each in keys:
        QTest.keyClick(widget, each, held)
    settle(walking.application())


def stand_on(screen, place, *texts_wanted):
    view = listed(screen, place)
    view.setFocus()
    ids = {card.id for card in view.cards.cards if card.text in texts_wanted}
    screen.wall.choose(ids, focus=True)
    return view


def test_hanging_a_canvas_opens_it_ready_to_type(window, workshop):
    project, row = workshop
    route = Route("step", project, "workshops", detail=f"{row}/board")
    boards = walking.visit(window, route)
    assert isinstance(boards, BoardsScreen)
    boards.hang("pre_mortem")
    settle(walking.application())
    screen = window.screen_now
    assert screen.head.title() == "It has failed"
    assert window.focusWidget() is screen.typing.text


def test_cards_are_typed_one_after_the_other_without_leaving_the_field(window, workshop):
    screen = open_board(window, workshop, "desk_story")
    field = screen.typing.text
    field.setFocus()
    for word in ("first", "second", "third"):
        QTest.keyClicks(field, word)
        key(field, KEY.Key_Return)
    assert texts(screen, 0) == ["first", "second", "third"]
    assert window.focusWidget() is field
    assert field.text() == ""
    screen.wall.columns[2].add.click()
    QTest.keyClicks(field, "fourth")
    key(field, KEY.Key_Return)
    assert texts(screen, 2) == ["fourth"]


def test_pasted_lines_become_cards_and_what_is_too_much_stays_out_with_one_sentence(
    window, workshop
):
    screen = open_board(window, workshop, "desk_story")
    field = screen.typing.text
    field.setFocus()
    QGuiApplication.clipboard().setText("one\ntwo\n\nthree")
    key(field, KEY.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    assert texts(screen, 0) == ["one", "two", "three"]
    QGuiApplication.clipboard().setText("line\n" * 1200)
    key(field, KEY.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    assert texts(screen, 0) == ["one", "two", "three"]
    assert "1200" in screen.fault.text()
    QTest.keyClicks(field, "half a card")
    QGuiApplication.clipboard().setText("four\nfive")
    key(field, KEY.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "half a card"
    field.setText("x" * 100_001)
    assert not screen.leave(), "words that cannot be kept are not left behind"
    field.setText("the rest")
    assert screen.leave()
    assert texts(screen, 0) == ["one", "two", "three", "four", "five", "the rest"]


def test_a_card_moves_by_keys_and_every_move_can_be_undone(window, workshop):
    screen = open_board(window, workshop, "desk_story", "a\nb\nc")
    view = stand_on(screen, 0, "b")
    key(view, KEY.Key_Up, held=BOTH)
    assert texts(screen, 0) == ["b", "a", "c"]
    key(view, KEY.Key_Right, held=BOTH)
    assert (texts(screen, 0), texts(screen, 1)) == (["a", "c"], ["b"])
    assert window.focusWidget() is listed(screen, 1)
    assert "in area Decides" in screen.wall.property("announced")
    window.trigger("undo")
    window.trigger("undo")
    settle(walking.application())
    assert texts(screen, 0) == ["a", "b", "c"]


def test_arrows_lead_from_area_to_area(window, workshop):
    screen = open_board(window, workshop, "desk_story", "a")
    view = stand_on(screen, 0, "a")
    key(view, KEY.Key_Right)
    assert window.focusWidget() is listed(screen, 1)
    key(listed(screen, 1), KEY.Key_Left, KEY.Key_Left)
    assert window.focusWidget() is view


def test_cards_are_dropped_between_others(window, workshop):
    screen = open_board(window, workshop, "desk_story", "a\nb\nc\nd")
    view = listed(screen, 0)
    cards = [view.cards.cards[3].id, view.cards.cards[2].id]
    box = view.visualRect(view.cards.index(1))
    at = QPointF(box.center().x(), box.top() + 3)
    drop(view, at, cards)
    assert texts(screen, 0) == ["a", "c", "d", "b"]
    other = listed(screen, 2)
    drop(other, QPointF(20, 20), cards)
    assert (texts(screen, 0), texts(screen, 2)) == (["a", "b"], ["c", "d"])
    drop(other, QPointF(20, 20), ["nobody"])
    assert texts(screen, 2) == ["c", "d"]


def test_the_chosen_card_is_edited_below_the_board_and_removed_with_a_way_back(window, workshop):
    screen = open_board(window, workshop, "desk_story", "a\nb")
    view = stand_on(screen, 0, "a")
    key(view, KEY.Key_Return)
    assert window.focusWidget() is screen.bar.text
    QTest.keyClicks(screen.bar.text, "other words")
    key(screen.bar.text, KEY.Key_Return)
    assert texts(screen, 0) == ["other words", "b"]
    screen.bar.text.setText("   ")
    screen.bar.text.editingFinished.emit()
    assert texts(screen, 0) == ["other words", "b"]
    view = stand_on(screen, 0, "b")
    key(view, KEY.Key_Delete)
    assert texts(screen, 0) == ["other words"]
    window.trigger("undo")
    settle(walking.application())
    assert texts(screen, 0) == ["other words", "b"]


def test_cards_are_found_by_words_and_the_rest_stands_back(window, workshop):
    screen = open_board(window, workshop, "desk_story", "pump runs dry\nno signal\nthe pump list")
    screen.typing.search.setText("PUMP")
    settle(walking.application())
    assert texts(screen, 0) == ["pump runs dry", "the pump list"]
    assert screen.typing.found.text() == "2 found"
    screen.typing.search.clear()
    settle(walking.application())
    assert len(texts(screen, 0)) == 3
    stand_on(screen, 0, "no signal")
    screen.bar.tags.setText("radio, north")
    screen.bar.tags.editingFinished.emit()
    screen.typing.search.setText("north")
    settle(walking.application())
    assert texts(screen, 0) == ["no signal"]
    assert screen.board.cards[1].tags == ("radio", "north")


def test_several_cards_gather_under_a_heading(window, workshop):
    screen = open_board(window, workshop, "desk_story", "a\nb\nc")
    stand_on(screen, 0, "a", "c")
    screen.group_under(screen.chosen()[0])
    settle(walking.application())
    assert texts(screen, 0) == ["a", "c", "b"]
    spoken = listed(screen, 0).cards.data(listed(screen, 0).cards.index(1), 11)
    assert spoken.endswith("in area Today, under a")


def test_a_card_goes_to_a_register_and_says_so(window, workshop):
    screen = open_board(window, workshop, "desk_story", "They have a phone")
    stand_on(screen, 0, "They have a phone")
    target = next(t for t in screen.sending.targets(screen.board) if t.title == "Assumptions")
    assert target.is_proposed
    screen.send_to(target)
    settle(walking.application())
    model = listed(screen, 0).cards
    assert "sent to" in model.data(model.index(0), 11)
    assert [found.words for found in screen.sending.whereabouts(screen.board.cards[0])] == [
        "Assumptions"
    ]
    window.trigger("undo")
    settle(walking.application())
    assert screen.board.cards[0].sent == ()


def test_words_that_stand_there_are_shown_before_cards_join_them(window, workshop):
    screen = open_board(window, workshop, "desk_story", "A new line")
    stand_on(screen, 0, "A new line")
    target = next(t for t in screen.sending.targets(screen.board) if t.now and t.is_proposed)
    screen.send_to(target)
    settle(walking.application())
    question = next(d for d in screen.children() if type(d).__name__ == "JoinWords")
    assert question.after.text() == f"{target.now}\nA new line"
    question.instead.setChecked(True)
    assert question.after.text() == "A new line"
    question.add.setChecked(True)
    question.go.click()
    settle(walking.application())
    data = window.session.project(screen.project)
    assert data.text(target.address.path) == f"{target.now}\nA new line"


def test_on_a_grid_cards_lie_where_they_are_dropped_and_keys_push_them(window, workshop):
    screen = open_board(window, workshop, "impact_effort", "quick\nslow")
    grid = screen.wall.grid
    cards = {card.text: card.id for card in screen.board.cards}
    drop(grid, QPointF(grid.width() - 20, 40), [cards["quick"]])
    card = screen.board.card(cards["quick"])
    assert (card.x, card.area) == (100, "plan")
    grid.choose([card.id])
    grid.setFocus()
    key(grid, KEY.Key_Down, KEY.Key_Left, held=BOTH)
    moved = screen.board.card(card.id)
    assert (moved.x, moved.y) == (95, card.y - 5)
    drag(grid, grid.box_of(moved).center(), QPointF(60, grid.height() - 60))
    assert screen.board.card(card.id).area == "maybe"
    assert len(listed(screen, 0).cards.cards) == 1


def drop(widget, at, cards):
    """What Qt sends when cards are let go of; the event does not own what it carries."""
    carried = mime_of(cards)
    widget.dropEvent(QDropEvent(at, Qt.DropAction.MoveAction, carried, LEFT, NONE))
    settle(walking.application())


def drag(widget, start, end):
    kinds = QMouseEvent.Type
    for kind, at, held in (
        (kinds.MouseButtonPress, start, LEFT), (kinds.MouseMove, (start + end) / 2, LEFT),
        (kinds.MouseMove, end, LEFT), (kinds.MouseButtonRelease, end, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(kind, at, widget.mapToGlobal(at), LEFT, held, NONE)
        walking.application().sendEvent(widget, event)
    settle(walking.application())


def test_the_room_sees_words_and_votes_and_no_author(window, workshop):
    screen = open_board(window, workshop, "desk_story", "seen")
    screen.desk.edit(screen.board.cards[0].id, author="R. Vale")
    screen.desk.take_votes(screen.board.id, {screen.board.cards[0].id: 3})
    slide = screen.slide()
    assert isinstance(slide, BoardSlide)
    assert (slide.areas[0].cards[0].text, slide.areas[0].cards[0].votes) == ("seen", 3)
    assert "R. Vale" not in repr(slide)


def test_a_board_that_is_taken_down_leads_back(window, workshop):
    screen = open_board(window, workshop, "desk_story", "a")
    screen.remove_board()
    settle(walking.application())
    assert isinstance(window.screen_now, BoardsScreen)
    window.trigger("undo")
    settle(walking.application())
    board = screen.desk.boards(workshop[1])[0]
    assert [card.text for card in board.cards] == ["a"]


def test_a_click_elsewhere_lets_go_of_what_was_chosen(window, workshop):
    screen = open_board(window, workshop, "desk_story", "a\nb")
    screen.desk.add(screen.board.id, "c", "missing")
    settle(walking.application())
    stand_on(screen, 0, "a", "b")
    other = listed(screen, 2)
    spot = other.visualRect(other.cards.index(0)).center()
    QTest.mouseClick(other.viewport(), LEFT, NONE, QPoint(spot))
    settle(walking.application())
    assert screen.bar.number.text() == "Card " + str(screen.board.in_area("missing")[0].number)
    assert len(screen.chosen()) == 1


def test_a_block_of_the_agenda_opens_its_board_and_hangs_it_once(window, workshop):
    project, row = workshop
    desk = BoardDesk(window.session, project)
    block = Block("b", 20, "Pre-mortem", screen="board", about="pre_mortem")
    first = place_of_block(window, project, row, block)
    assert first == place_of_block(window, project, row, block)
    assert [board.canvas.key for board in desk.boards(row)] == ["pre_mortem"]
    assert isinstance(walking.visit(window, first), BoardScreen)
    for screen, about, step in (
        ("question", "cq.question.question", "cq"), ("scoring", "", "pf"), ("proposal", "", "pr"),
    ):  # fmt: skip
        block = Block("b", 20, "Look", screen=screen, about=about)
        assert has_place(block)
        assert place_of_block(window, project, row, block).step == step
    assert not has_place(Block("b", 20, "Wait", screen="timer"))


def test_the_cards_of_a_board_are_chosen_for_a_vote_from_there(window, workshop):
    screen = open_board(window, workshop, "desk_story", "a\nb")
    screen.vote()
    settle(walking.application())
    opening = window.screen_now.opening
    assert opening.subject.currentText() == "A day at the desk"
    assert opening.methods.value() == "dots"


def test_what_was_typed_is_there_after_leaving(window, workshop):
    screen = open_board(window, workshop, "desk_story", "a")
    stand_on(screen, 0, "a")
    screen.bar.text.setText("a, said better")
    screen.typing.text.setText("not hung yet")
    window.go(Route("home"))
    settle(walking.application())
    assert not isinstance(window.screen_now, BoardScreen)
    cards = BoardDesk(window.session, workshop[0]).boards(workshop[1])[0].cards
    assert [card.text for card in cards] == ["a, said better", "not hung yet"]


def test_the_room_follows_a_card_that_moves(window, workshop):
    screen = open_board(window, workshop, "desk_story", "a\nb")
    window.trigger("present")
    settle(walking.application())
    assert window.present.is_open
    stand_on(screen, 0, "b")
    screen.move_to("missing")
    settle(walking.application())
    assert [card.text for card in window.present.slide.areas[2].cards] == ["b"]
    window.trigger("present")
    settle(walking.application())
