"""Rounds by keyboard alone: opened, entered in every way, sealed, revealed, decided."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.audit import audit, audit_zoom
from tests.ui.rounds.conftest import ASKED, KEYS
from tests.ui.steps.scoring_room import (
    NAMES,
    choose_name,
    focused,
    press,
    push,
    spoken,
    tab_to,
    write,
)

from collab_desktop.domain.rounds import FINGERS, About, Item, Method, Secrecy, Way
from collab_desktop.services.boards import BoardDesk
from collab_desktop.services.gathering import Gathering
from collab_desktop.services.round_subjects import boards
from collab_desktop.ui import theme
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.rounds import keying_grid
from collab_desktop.ui.rounds.keying_page import KeyingPage
from collab_desktop.ui.rounds.round_screen import round_route
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.buttons import LinkButton

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
# The offscreen platform says of each popup that it can neither grab keys nor raise it: no fault.
SPREAD = ((0,), (1,), (2,), (3,), (4,), (5,))


def words_on(widget):
    QApplication.processEvents()
    return " ".join(la.text() for la in widget.findChildren(QLabel) if la.isVisible())


def rest():
    """What waits for the next turn of the loop is done."""
    for _ in range(3):
        QApplication.processEvents()


# -- opening --------------------------------------------------------------------------------------


def test_a_round_is_opened_with_the_keyboard(hall):
    hall.enter_round()
    push("Open a round")
    tab_to("What do you ask the room?")
    write("Which first")
    tab_to("Lines")
    write("Wells")
    press(KEY.Key_Return)
    write("Pumps")
    tab_to("Scores 0 to 5")
    press(KEY.Key_Right)
    tab_to("Dots for each person")
    press(KEY.Key_A, CONTROL)
    write("4")
    tab_to("How many people vote?")
    write("6")
    tab_to("Secret")
    press(KEY.Key_Right)
    tab_to("How will you decide?")
    write("The most dots")
    push("Open the round")
    (view,) = hall.rounds.rounds(hall.workshop)
    about = view.about
    assert (about.title, about.dots, about.rule) == ("Which first", 4, "The most dots")
    assert [item.title for item in about.items] == ["Wells", "Pumps"]
    assert (view.method, view.secrecy, len(view.sheets)) == ("dots", "facilitator", 6)
    assert hall.page.collecting is not None
    assert "The facilitator can see" in words_on(hall.page)
    assert spoken(focused()) == "Pass the laptop to person 1"


def test_a_round_is_prepared_printed_and_opened_on_its_day(hall):
    screen = hall.enter_round("new")
    screen.opening.title.set_text("Which first?")
    screen.opening.lines.set_text("Wells\nRadio")
    screen.opening.count.setText("2")
    screen.opening.prepare.click()
    (view,) = hall.rounds.rounds(hall.workshop)
    assert view.is_prepared
    assert screen.collecting is None
    assert screen.slide() is None, "the room sees nothing of it yet"
    screen.waiting.sheets.click()
    assert hall.routes[-1] == Route(
        "export", hall.project, detail=f"score_sheets/{hall.workshop}")
    screen = hall.enter_round()
    assert "Prepared, not open yet" in words_on(screen)
    screen = hall.enter_round(view.id)
    screen.waiting.begin.click()
    assert hall.rounds.view(view.id).state == "open"
    assert screen.collecting is not None
    other = hall.rounds.prepare(ASKED, Method.SCORE, 2, Secrecy.SECRET, hall.workshop)
    screen = hall.enter_round(other)
    screen.waiting.drop.click()
    assert hall.toasts[-1] == f"Put away: {ASKED.title}"
    assert [r.id for r in hall.rounds.rounds(hall.workshop)] == [view.id]


def test_what_is_missing_is_said_and_the_keyboard_goes_there(hall):
    page = hall.enter_round("new")
    for named, typed in (("What do you ask", "Which"), ("Lines", "Wells"), ("How many", "3")):
        push("Open the round")
        assert page.opening.summary.isVisible()
        assert spoken(focused()).startswith(named)
        write(typed)
    push("Open the round")
    assert len(hall.rounds.rounds()) == 1


def test_scored_questions_and_those_of_true_north_can_be_chosen(hall):
    page = hall.enter_round("new")
    titles = [page.opening.subject.itemText(n) for n in range(page.opening.subject.count())]
    assert "True North" in " ".join(titles)
    page.opening.subject.setCurrentIndex(1)
    page.opening.count.setText("4")
    push("Open the round")
    (view,) = hall.rounds.rounds()
    assert view.about.path
    assert view.about.items[0].anchors["5"]


def test_people_vote_by_name_and_are_named_while_they_are_missing(hall):
    page = hall.enter_round("new")
    page.opening.title.set_text("Which first?")
    page.opening.lines.set_text("Wells\nPumps")
    tab_to("Without names")
    press(KEY.Key_Right)
    tab_to("Who votes?: add")
    for name in NAMES[:2]:
        choose_name(name)
    push("Open the round")
    page = hall.page
    assert "Missing: Amina Yusuf, Tomas Brenner" in words_on(page)
    push("Pass the laptop to Amina Yusuf")
    push("I am Amina Yusuf, begin")
    write("5")
    press(KEY.Key_Return)
    write("4")
    press(KEY.Key_Return)
    push("Back to the round")
    assert "Missing: Tomas Brenner" in words_on(page)


def test_a_round_that_is_not_there_leads_to_the_list(hall):
    assert hall.enter_round("nowhere").list is not None


def test_a_file_that_may_only_be_read_takes_no_ballot(hall, monkeypatch):
    round_id = hall.opened(2)
    monkeypatch.setattr(Rooms, "read_only", True)
    page = hall.enter_round(round_id)
    assert not page.collecting.ways.isEnabled()
    assert not page.collecting.foot.isEnabled()
    assert not hall.enter_round().list.new.isEnabled()


def test_what_is_begun_is_never_lost_by_leaving(hall):
    page = hall.enter_round("new")
    assert page.leave()
    page.opening.title.set_text("Which first?")
    assert not page.leave()
    assert "not open yet" in page.frame.summary.accessibleName()
    push("Cancel")
    assert page.opening is None and page.leave()
    page = hall.enter_round(hall.opened(2))
    push("Count fingers")
    assert page.leave()
    page.entering.page.rows[0].fields["3"].setText("2")
    assert not page.leave()
    assert "not handed in" in page.entering.page.frame.summary.accessibleName()
    push("Back without handing in")
    assert page.leave()
    page = hall.enter_round(hall.revealed((4,), (1,)))
    page.decision.reason.set_text("Because it rains")
    assert not page.leave()
    assert "not in the log" in page.frame.summary.accessibleName()
    page.decision.clear()
    assert page.leave()


# -- keying from paper ----------------------------------------------------------------------------


def test_twelve_people_and_five_lines_are_sixty_keys(hall):
    round_id = hall.opened(12)
    page = hall.enter_round(round_id)
    push("Type in from paper")
    keys = "".join(str((n * 7) % 6) for n in range(59)) + "?"
    for key in keys:
        write(key)
    rest()
    view = hall.rounds.view(round_id)
    assert (len(keys), view.all_in, view.scored) == (60, True, 12)
    assert {sheet.way for sheet in view.sheets} == {Way.PAPER}
    push("Done")
    assert "12 of 12 ballots are in" in words_on(page)
    push("Reveal")
    found = hall.rounds.tally(round_id)
    for place, item in enumerate(found.items):
        column = keys[place::5]
        assert item.agreement.counts == tuple(column.count(str(s)) for s in range(6))
    assert found.items[4].agreement.not_sure == 1


def test_keys_go_back_on_and_leave_blank(hall):
    round_id = hall.opened(3)
    hall.enter_round(round_id)
    push("Type in from paper")
    write("12")
    press(KEY.Key_Space)
    press(KEY.Key_Return)
    write("5")
    press(KEY.Key_Backspace)
    press(KEY.Key_Backspace)
    press(KEY.Key_Backspace)
    press(KEY.Key_Backspace)
    write("9x4")
    push("Done")
    hall.rounds.recuse(round_id, "seat:3")
    hall.rounds.reveal(round_id)
    scores = [item.agreement for item in hall.rounds.tally(round_id).items]
    assert [sum(s.counts) for s in scores] == [2, 1, 1, 0, 0]
    assert scores[2].counts[4] == 1


def test_the_second_pass_shows_what_differs_and_takes_what_is_keyed_again(hall):
    round_id = hall.opened(2)
    page = hall.enter_round(round_id)
    push("Type in from paper")
    write("1111122222")
    push("Type in a second time, to check")
    keying = page.entering.page
    assert "1" not in [keying.model.shown(0, c) for c in range(5)]
    write("1141122222")
    rest()
    assert keying.model.differences() == [(0, 2)]
    assert "Differences: 1" in words_on(page)
    keying.grid.go_to(0, 2)
    write("4")
    assert keying.model.differences() == []
    push("Done")
    hall.rounds.reveal(round_id)
    assert hall.rounds.tally(round_id).items[2].agreement.counts == (0, 0, 1, 0, 1, 0)


def test_no_digit_is_left_when_keying_is_done(hall):
    round_id = hall.opened(2)
    page = hall.enter_round(round_id)
    push("Type in from paper")
    write("4444")
    push("Done")
    rest()
    push("Type in from paper")
    assert isinstance(page.entering.page, KeyingPage)
    model = page.entering.page.model
    assert {model.shown(1, c) for c in range(5)} == {""}
    assert "person 1: in" in str(model.headerData(0, Qt.Orientation.Vertical))
    assert page.entering.page.grid.currentIndex().row() == 1


@pytest.mark.parametrize("secrecy", [Secrecy.SECRET, Secrecy.FACILITATOR])
def test_a_sheet_that_is_in_is_covered_in_a_secret_round(hall, secrecy):
    page = hall.enter_round(hall.opened(2, secrecy=secrecy))
    push("Type in from paper")
    write("43?")
    model = page.entering.page.model
    assert [model.shown(0, c) for c in range(5)] == ["4", "3", "?", "", ""]
    press(KEY.Key_Return)
    rest()
    covered = secrecy is Secrecy.SECRET
    row = [model.shown(0, c) for c in range(5)]
    assert row == (["•", "•", "•", "", ""] if covered else ["4", "3", "?", "", ""])
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert ("4" in said.rpartition(":")[2]) is not covered
    page.entering.page.grid.go_to(0, 1)
    write("5")
    assert model.shown(0, 1) == "5"
    assert (model.shown(0, 0) == "•") is covered
    press(KEY.Key_Return)
    rest()
    assert (model.shown(0, 1) == "•") is covered


def test_a_sheet_that_was_in_before_is_not_replaced_by_one_key(hall):
    round_id = hall.opened(2)
    page = hall.enter_round(round_id)
    push("Type in from paper")
    write("44444")
    push("Done")
    push("Type in from paper")
    keying = page.entering.page
    assert {keying.model.shown(0, c) for c in range(5)} == {"•"}
    keying.grid.go_to(0, 0)
    write("1")
    press(KEY.Key_Delete)
    assert "Take it back before you key it again" in words_on(page)
    keying.grid.go_to(1, 0)
    write("55555")
    push("Done")
    hall.rounds.reveal(round_id)
    found = hall.rounds.tally(round_id).items
    assert [item.agreement.counts for item in found] == [(0, 0, 0, 0, 1, 1)] * 5


def test_a_sheet_that_nobody_is_left_for_is_emptied_and_one_can_leave(hall):
    round_id = hall.opened(2)
    counted = {"people": 1, "counts": {key: {"3": 1} for key in KEYS}}
    hall.rounds.hand_in(round_id, FINGERS, counted, Way.FINGERS)
    page = hall.enter_round(round_id)
    push("Type in from paper")
    write("44444")
    write("55555")
    rest()
    keying = page.entering.page
    assert "3 ballots for 2 people" in keying.frame.summary.accessibleName()
    for column in range(5):
        keying.grid.go_to(1, column)
        QTest.keyClick(keying.grid, KEY.Key_Delete)
    push("Done")
    assert page.entering.page is None
    assert hall.rounds.view(round_id).scored == 2


def test_sheets_never_go_into_another_round(hall):
    first, second = hall.opened(2), hall.opened(2)
    page = hall.enter_round(first)
    push("Type in from paper")
    write("44444")
    hall.go(round_route(hall.project, hall.workshop, second))
    assert page.entering.page is None and page.isVisible()
    push("Type in from paper")
    write("55555")
    push("Done")
    for round_id, score in ((first, 4), (second, 5)):
        assert hall.rounds.view(round_id).scored == 1
        hall.rounds.reveal(round_id, "Nobody else comes")
        assert hall.rounds.tally(round_id).items[0].agreement.counts[score] == 1


def test_the_cell_one_keys_is_always_in_sight(hall):
    page = hall.enter_round(hall.opened(40), size=(700, 420))
    push("Type in from paper")
    grid = page.entering.page.grid
    for _ in range(39):
        write("4")
        press(KEY.Key_Return)
        rest()
        cell = grid.visualRect(grid.currentIndex())
        assert grid.viewport().visibleRegion().contains(cell.center())


def test_nobody_keys_more_dots_than_there_are(hall):
    about = About("x", tuple(Item(k, k) for k in KEYS), dots=3)
    round_id = hall.opened(2, about=about, method=Method.DOTS)
    page = hall.enter_round(round_id)
    push("Type in from paper")
    write("22")
    assert "more dots than there are, 3" in words_on(page)
    write("1")
    press(KEY.Key_Return)
    push("Done")
    assert hall.rounds.view(round_id).scored == 1


def test_ten_dots_and_more_are_keyed_with_a_plus(hall):
    about = About("x", tuple(Item(k, k) for k in KEYS), dots=25)
    round_id = hall.opened(2, about=about, method=Method.DOTS)
    page = hall.enter_round(round_id)
    push("Type in from paper")
    assert "press + first" in words_on(page)
    grid = page.entering.page.grid
    write("+3")
    assert (page.entering.page.model.values(0)[0], grid.currentIndex().column()) == ("13", 1)
    write("++1")
    assert "more dots than there are, 25" in words_on(page), "13 and 21"
    assert grid.tens == 0
    write("+")
    press(KEY.Key_Backspace)
    assert (grid.tens, grid.currentIndex().column()) == (0, 1)
    write("+")
    press(KEY.Key_Down)
    press(KEY.Key_Up)
    assert (grid.tens, grid.currentIndex().column()) == (0, 1), "they belonged to that cell"
    grid.go_to(1, len(KEYS) - 1)
    write("+1")
    assert grid.tens == 0, "also where no cell comes behind"
    write("0")
    grid.go_to(0, 1)
    write("+0")
    press(KEY.Key_Return)
    push("Done")
    hall.rounds.reveal(round_id, "Nobody else comes")
    dots = [item.dots for item in hall.rounds.tally(round_id).items]
    assert dots == [13, 10, 0, 0, 0]


# -- fingers, the laptop, one person --------------------------------------------------------------


def test_fingers_have_to_add_up(hall):
    round_id = hall.opened(3)
    page = hall.enter_round(round_id)
    push("Count fingers")
    fingers = page.entering.page
    assert fingers.people.text() == "3"
    for row in fingers.rows:
        row.fields["4"].setFocus()
        write("2")
    push("Hand in the counts")
    assert "add up to 2, and 3 people" in " ".join(
        b.text() for b in page.entering.page.frame.summary.findChildren(type(fingers.hand).__base__)
    )
    for row in fingers.rows:
        row.fields["?"].setFocus()
        write("1x")
    push("Hand in the counts")
    assert hall.rounds.view(round_id).all_in
    assert page.entering.page is None
    assert spoken(focused()) == "Reveal"


def test_the_laptop_is_passed_on_and_shows_no_digit_that_was_chosen(hall):
    round_id = hall.opened(2)
    page = hall.enter_round(round_id)
    push("Pass the laptop to person 1")
    push("I am person 1, begin")
    ballot = page.entering.page
    write("4")
    cells = ballot.sheet.items[0].cells
    chosen = cells.grab().toImage()
    write("1")
    assert cells.grab().toImage() == chosen, "the screen tells what was chosen"
    press(KEY.Key_Space)
    assert ballot.cover.isVisible()
    assert focused() is ballot.cover
    write("3")
    press(KEY.Key_Space)
    assert not ballot.cover.isVisible()
    for _ in range(4):
        press(KEY.Key_Return)
        write("5")
    press(KEY.Key_Return)
    assert ballot.sheet is None
    assert spoken(focused()) == "Pass to person 2"
    press(KEY.Key_Space)
    assert page.entering.page.name == "person 2"
    push("Back to the round")
    hall.rounds.reveal(round_id, "one left")
    counts = [i.agreement.counts for i in hall.rounds.tally(round_id).items]
    assert counts[0] == (0, 1, 0, 0, 0, 0)
    assert counts[1:] == [(0, 0, 0, 0, 0, 1)] * 4


def test_dots_are_given_on_the_laptop(hall):
    about = About("x", tuple(Item(k, k) for k in KEYS[:2]), dots=3)
    round_id = hall.opened(1, about=about, method=Method.DOTS)
    page = hall.enter_round(round_id)
    page.entering.pass_to("seat:1")
    page.entering.page.begin()
    write("3")
    press(KEY.Key_Return)
    write("2")
    press(KEY.Key_Return)
    assert page.entering.page.sheet is not None
    tab_to("Dots for line2")
    write("0")
    press(KEY.Key_Return)
    assert page.entering.page.sheet is None
    hall.rounds.reveal(round_id)
    assert [i.dots for i in hall.rounds.tally(round_id).items] == [3, 0]


def test_somebody_stands_aside_and_a_ballot_is_taken_back(hall):
    round_id = hall.opened(2)
    hall.fill(round_id, (4,))
    page = hall.enter_round(round_id)
    tab_to("Somebody’s ballot")
    push("Take it back")
    push("Yes, take it back")
    assert hall.rounds.view(round_id).scored == 0
    page.collecting.who.setCurrentIndex(1)
    push("Stands aside")
    assert hall.rounds.view(round_id).sheets[1].recused
    page.collecting.who.setCurrentIndex(1)
    push("Votes after all")
    assert not hall.rounds.view(round_id).sheets[1].recused


# -- the reveal and after -------------------------------------------------------------------------


def test_the_reveal_comes_early_only_with_a_reason(hall):
    round_id = hall.opened(3)
    hall.fill(round_id, (4, 4))
    page = hall.enter_round(round_id)
    assert not page.collecting.foot.reveal.isEnabled()
    push("Reveal anyway")
    press(KEY.Key_Return)
    assert page.collecting.foot.reason_field.problem()
    write("Two had to leave")
    press(KEY.Key_Return)
    assert hall.rounds.view(round_id).reason == "Two had to leave"
    assert "Two had to leave" in words_on(page)


def test_after_the_reveal_words_come_first_and_the_extremes_are_heard(hall):
    page = hall.enter_round(hall.revealed(*SPREAD))
    said = words_on(page)
    assert "Split: 0 to 5" in said
    assert "median 2.5" in said
    assert "Hear from somebody near 0, then somebody near 5" in said
    assert page.results.items[0].timer is not None
    assert all(i.bars.height() == i.bars.sizeHint().height() for i in page.results.items)
    assert "6 missing" in said


def test_the_reveal_leaves_the_keyboard_on_nothing_that_votes_again(hall):
    round_id = hall.opened(2)
    hall.fill(round_id, (4, 4), (3, 3))
    hall.enter_round(round_id)
    assert spoken(focused()) == "Reveal"
    press(KEY.Key_Return)
    assert hall.rounds.view(round_id).is_revealed
    assert spoken(focused()).startswith("Present")


def test_a_long_card_is_read_whole_beside_its_bar(hall):
    long = "We keep a paper ledger of every visit because the radio does not reach us. " * 3
    about = About("x", (Item("a", long), Item("b", "Radio")), dots=3)
    round_id = hall.opened(1, about=about, method=Method.DOTS)
    hall.rounds.hand_in(round_id, "seat:1", {"dots": {"a": 2}})
    hall.rounds.reveal(round_id)
    page = hall.enter_round(round_id)
    rest()
    (label,) = [w for w in page.results.findChildren(QLabel) if long.strip() in w.text()]
    assert label.height() >= label.heightForWidth(label.width())


def test_the_place_of_a_card_is_not_mixed_up_with_its_number(hall):
    cards = About("x", (Item("a", "1. Wells"), Item("b", "2. Pumps")), dots=2)
    round_id = hall.rounds.open(
        about=cards, method=Method.DOTS, voters=1, secrecy=Secrecy.SECRET, workshop=hall.workshop
    )
    hall.rounds.hand_in(round_id, "seat:1", {"dots": {"a": 0, "b": 2}})
    hall.rounds.reveal(round_id)
    said = words_on(hall.enter_round(round_id))
    assert said.index("2. Pumps") < said.index("1. Wells")
    assert "2. Pumps Place 1" in said


def test_with_three_ballots_there_is_no_word(hall):
    page = hall.enter_round(hall.revealed((0,), (5,), (5,)))
    assert not {"Close", "Mixed", "Split"} & set(words_on(page).replace(":", " ").split())


def test_a_second_round_stands_over_the_first(hall):
    page = hall.enter_round(hall.revealed((1,), (5,)))
    push("Vote again")
    second = hall.rounds.rounds()[-1]
    assert (second.number, page.round_id) == (2, second.id)
    hall.fill(second.id, (4,), (4,))
    push("Reveal")
    bars = page.results.items[0].bars
    assert (bars._counts, bars._earlier) == ((0, 0, 0, 0, 2, 0), (0, 1, 0, 0, 0, 1))
    assert "was 3" in words_on(page)


def test_the_decision_goes_into_the_log_with_its_round(hall):
    page = hall.enter_round(hall.revealed((4,), (4,), (4,), (5,)))
    push("Add to the decisions")
    assert page.decision.decision_field.problem()
    write("Wells near schools come first")
    tab_to("Why?")
    write("Most schools have none")
    tab_to("Did somebody see it differently?")
    write("Pumps break less")
    push("Add to the decisions")
    (row,) = hall.rounds.data.table("decisions")
    assert row["decision"] == "Wells near schools come first"
    assert row["dissent"] == "Pumps break less"
    assert "Close: 4 to 5" in row["informed_by"]
    assert row["from"] == f"workshop:{hall.workshop}"
    assert not page.decision.is_begun()
    assert hall.toasts[-1] == "Added to the decisions"


def test_until_the_reveal_no_screen_holds_a_score(hall):
    round_id = hall.opened(2)
    hall.fill(round_id, ("?", 5), (5, "?"))
    for shown in (round_id, ""):
        page = hall.enter_round(shown)
        held = words_on(page).replace("12", "")
        assert "?" not in held.replace("Which first?", "")
        assert "5" not in held
        assert page.results is None
    stack = hall.bridge.stack(hall.project)
    assert not any("ballot" in stack.text(n) or "sheet" in stack.text(n)
                   for n in range(stack.count()))


@pytest.mark.parametrize("secrecy", list(Secrecy))
def test_who_gave_what_is_shown_only_where_the_room_was_told_so(hall, secrecy):
    page = hall.enter_round(hall.revealed((4, "?"), (1,), secrecy=secrecy))
    assert "person 1: " not in words_on(page)
    if secrecy is Secrecy.SECRET:
        assert "Show who gave what" not in [b.text() for b in page.findChildren(LinkButton)]
        return
    push("Show who gave what")
    assert "person 1: 4 · ? · – · – · –" in words_on(page)
    push("Hide who gave what")
    assert "person 1: " not in words_on(page)


def test_votes_go_to_the_cards_only_while_their_board_is_there(hall):
    desk = BoardDesk(hall.session, hall.project)
    board = desk.add_board(hall.workshop, "desk_story")
    card = desk.add(board, "Wells near schools")
    about = replace(boards(hall.rounds.data, hall.workshop)[0], dots=3)
    round_id = hall.opened(1, about=about, method=Method.DOTS)
    hall.rounds.hand_in(round_id, "seat:1", {"dots": {card: 2}})
    hall.rounds.reveal(round_id)
    page = hall.enter_round(round_id)
    tab_to("Write the votes on the cards")
    Gathering(hall.session, hall.project).remove(board)
    press(KEY.Key_Space)
    assert "Write the votes on the cards" not in map(spoken, page.frame.buttons)


# -- how it looks ---------------------------------------------------------------------------------


def moments(hall):
    """Every moment of a round as a screen."""
    yield hall.enter_round("new")
    waits = hall.rounds.prepare(ASKED, Method.SCORE, 12, Secrecy.SECRET, hall.workshop)
    yield hall.enter_round(waits)
    round_id = hall.opened(12)
    hall.fill(round_id, (4, 5), (3, 2))
    yield hall.enter_round(round_id)
    page = hall.enter_round(round_id)
    for lay in (page.entering.key_sheets, page.entering.count_fingers):
        lay()
        yield page
    page.entering.pass_to("seat:5")
    page.entering.page.begin()
    yield page
    first = hall.revealed(*SPREAD)
    hall.fill(hall.rounds.again(first), *SPREAD)
    hall.rounds.reveal(hall.rounds.rounds()[-1].id)
    yield hall.enter_round(hall.rounds.rounds()[-1].id)
    yield hall.enter_round()


@pytest.mark.parametrize(
    ("palette", "percent", "size"),
    [("light", 100, (1294, 740)), ("high_contrast", 200, (888, 572))],
)
def test_every_moment_passes_the_audit(hall, qapp, palette, percent, size):
    theme.apply(qapp, palette, percent)
    findings = []
    try:
        for page in moments(hall):
            page.resize(*size)
            rest()
            findings += audit(page)
    finally:
        theme.apply(qapp, "light", 100)
    assert findings == []


def test_words_grow_and_fit_while_a_round_is_open(hall, qapp):
    page = hall.enter_round(hall.revealed(*SPREAD))
    assert audit_zoom(page, lambda percent: theme.apply(qapp, "light", percent)) == []


def test_a_long_word_over_a_column_shows_its_beginning_and_nothing_is_cut(qapp):
    image = QImage(120, 40, QImage.Format.Format_RGB32)
    for words in ("Krankenhausverwaltungsgesellschaft", "Of Krankenhausverwaltungsgesellschaft"):
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        keying_grid._draw_above(painter, QRectF(10, 0, 100, 40), words)
        painter.end()
        inked = [x for x in range(120) if any(image.pixelColor(x, y).lightness() < 200
                                              for y in range(40))]
        assert inked[0] > 10, "else its first letter would be cut"
        assert inked[-1] < 109
