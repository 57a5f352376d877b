"""Ballot files on screen, and what the projector shows of a round."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.audit import audit
from tests.ui.rounds.conftest import KEYS, LINES
from tests.ui.steps.scoring_room import focused as at
from tests.ui.steps.scoring_room import press, push, spoken, write

from collab_desktop.domain.rounds import About, Item, Method
from collab_desktop.domain.slides import ResultSlide, RoundSlide
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.rounds.fill_screen import FillScreen

KEY = Qt.Key


def filler(hall, file):
    screen = FillScreen(hall, Route("ballot", detail=str(file)))
    hall.screens.append(screen)
    hall.page = screen
    screen.setWindowTitle(screen.window_title())
    screen.resize(1294, 740)
    screen.show()
    screen.activateWindow()
    QTest.qWaitForWindowExposed(screen)
    screen.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return screen


def test_a_ballot_is_filled_in_elsewhere_and_taken_in(hall, tmp_path):
    round_id = hall.opened(2)
    page = hall.enter_round(round_id)
    empty, back = tmp_path / "e.ballot.json", tmp_path / "b.ballot.json"
    page.files.save_blank(empty)
    screen = filler(hall, empty)
    assert audit(screen) == []
    push("Fill it in")
    for score in "43210":
        write(score)
        if score != "0":
            press(KEY.Key_Return)
    sheet = dict(screen.ballot.sheet.content())
    assert not screen.keep()
    screen.save_to(sheet, back)
    assert screen.ballot is None
    assert spoken(at()) == "Choose a ballot file"
    assert screen.first_focus() is screen.choose
    page = hall.enter_round(round_id)
    page.files.take_in([back, back, empty])
    assert hall.rounds.view(round_id).scored == 1
    assert hall.toasts[-1] == "Ballots taken in and sealed: 1"
    said = " ".join(page.frame.summary.findChildren(type(page.collecting.ways.blank))[n].text()
                    for n in range(2))
    assert "“b.ballot.json”: This ballot is in already; it counts once." in said
    assert "“e.ballot.json”: This ballot is empty" in said


def test_what_is_no_ballot_is_said_in_one_sentence(hall, tmp_path):
    file = tmp_path / "x.ballot.json"
    file.write_text("{}")
    screen = filler(hall, file)
    assert screen.paper is None
    assert screen.frame.summary.isVisible()
    assert at() is screen.choose


def test_the_room_sees_who_is_in_and_after_the_reveal_one_line_at_a_time(hall):
    round_id = hall.opened(2)
    page = hall.enter_round(round_id)
    assert page.slide() == RoundSlide(page.slide().asked, 0, 2, "secret")
    assert page.slide().asked.question == "Which first?"
    hall.fill(round_id, (1, 2), (5, 3))
    slide = page.slide()
    assert (slide.ballots_in, slide.ballots_of) == (2, 2)
    assert not page.step_slide(1)
    hall.rounds.reveal(round_id)
    slide = page.slide()
    assert isinstance(slide, ResultSlide)
    assert (slide.asked.question, slide.figure) == (LINES[0], "median 3")
    assert [bar.count for bar in slide.bars] == [1, 0, 0, 0, 1, 0]
    assert page.step_slide(1)
    assert page.slide().asked.number == 2
    assert not page.step_slide(-2)


def test_the_room_sees_dots_in_their_order(hall):
    about = About("Where first?", tuple(Item(k, k) for k in KEYS[:2]), dots=3)
    round_id = hall.opened(1, about=about, method=Method.DOTS)
    hall.rounds.hand_in(round_id, "seat:1", {"dots": {KEYS[1]: 2}})
    page = hall.enter_round(round_id)
    assert page.slide().asked.scale == ()
    hall.rounds.reveal(round_id)
    slide = page.slide()
    assert [(bar.label, bar.count) for bar in slide.bars] == [(KEYS[1], 2), (KEYS[0], 0)]
    assert slide.words == "1 dot was not given"


def test_nothing_is_shown_of_lists_and_forms(hall):
    assert hall.enter_round().slide() is None
    assert hall.enter_round("new").slide() is None
