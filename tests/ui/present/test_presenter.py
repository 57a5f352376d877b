"""F5 lets the room see one thing; it follows, pauses, and survives what happens to projectors."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.present.conftest import LAPTOP, OTHER, PROJECTOR, TestDisplays
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop.domain.slides import ListSlide, PauseSlide, QuestionSlide
from collab_desktop.ui.languages import speak
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.present.kept_timer import KEY, recall


@pytest.fixture
def window(open_at):
    """The hub of a project, with a projector beside the laptop."""
    window = open_at()
    window.go(Route("hub", project_ids(window)[0]))
    settle()
    plug(window, PROJECTOR)
    return window


def plug(window, *displays) -> TestDisplays:
    present = window.present
    present._displays = TestDisplays(*displays)
    present._displays.changed.connect(present._screens_changed)
    return present._displays


def room(window):
    settle()
    return window.present.window


def test_the_hub_shows_the_challenge_question_on_the_other_screen(window):
    window.trigger("present")
    shown = room(window)
    assert window.present.display == PROJECTOR and shown.isFullScreen()
    assert isinstance(shown.slide, QuestionSlide) and shown.slide.question
    assert not window.present.is_blank and window.isEnabled()


def test_a_question_page_shows_the_question_one_is_at_and_steps_to_the_next(window):
    window.go(Route("step", project_ids(window)[0], "cq", "owner"))
    window.trigger("present")
    shown = room(window)
    first = window.screen_now.page.blocks[0].field.question
    assert shown.slide.question == first.label
    assert (shown.slide.number, shown.slide.of) == (1, len(window.screen_now.page.blocks))
    QTest.keyClick(shown, Qt.Key.Key_Right)
    assert shown.slide.question == window.screen_now.page.blocks[1].field.question.label
    QTest.keyClick(shown, Qt.Key.Key_PageUp)
    assert shown.slide.question == first.label


def test_a_full_stop_or_b_is_a_pause_and_again_is_where_one_was(window):
    window.trigger("present")
    shown = room(window)
    before = shown.slide
    for key in (Qt.Key.Key_Period, Qt.Key.Key_B):
        QTest.keyClick(shown, key)
        assert isinstance(shown.slide, PauseSlide) and window.present.is_blank
        QTest.keyClick(shown, key)
        assert shown.slide == before
    window.trigger("present_pause")
    window.present.renew()
    assert isinstance(shown.slide, PauseSlide), "what changes behind a pause stays behind it"


def test_escape_leaves_and_the_timer_runs_on(window):
    window.trigger("present")
    window.present.timer.start(300)
    QTest.keyClick(room(window), Qt.Key.Key_Escape)
    settle()
    assert not window.present.is_open and window.present.timer.runs
    assert window.isVisible()


def test_without_a_second_screen_it_covers_the_one_there_is(window):
    plug(window)
    window.trigger("present")
    assert room(window).isFullScreen() and window.present.display == LAPTOP
    settle()
    assert "Esc: back to your own page" in room(window).written, "nobody is caught behind it"
    room(window)._telling.timeout.emit()
    room(window)._telling.stop()
    room(window).repaint()
    assert "Esc: back to your own page" not in room(window).written
    QTest.keyClick(room(window), Qt.Key.Key_Escape)
    settle()
    assert window.isActiveWindow(), "whoever left it can go on with the keyboard"


def test_beside_a_projector_the_room_reads_nothing_about_keys(window):
    plug(window, PROJECTOR)
    window.trigger("present")
    settle()
    room(window).repaint()
    assert "Esc: back to your own page" not in room(window).written


def test_the_screen_chosen_last_is_remembered(window):
    plug(window, PROJECTOR, OTHER)
    window.trigger("present")
    QTest.keyClick(room(window), Qt.Key.Key_S)
    assert window.present.display == OTHER
    window.trigger("present_stop")
    window.trigger("present")
    assert window.present.display == OTHER


def test_an_unplugged_projector_leaves_a_window_beside_the_console_and_one_sentence(window):
    displays = plug(window, PROJECTOR)
    window.trigger("present")
    shown = room(window)
    displays.plug()
    settle()
    assert shown.isVisible() and not shown.isFullScreen()
    assert not shown.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert LAPTOP.room.contains(shown.geometry()) and shown.geometry() != LAPTOP.geometry
    assert "second screen is gone" in window.present.notice
    assert window.property("announced") == window.present.notice
    displays.plug(PROJECTOR)
    settle()
    assert window.present.display == PROJECTOR and not window.present.notice


def test_a_projector_that_changes_its_size_is_covered_again(window):
    from dataclasses import replace

    displays = plug(window, PROJECTOR)
    window.trigger("present")
    small = replace(PROJECTOR, geometry=PROJECTOR.geometry.adjusted(0, 0, -896, -312))
    displays.plug(small)
    settle()
    assert window.present.display == small


def test_what_is_given_stays_when_another_page_is_opened(window):
    window.present.show(ListSlide("What we decided", ("We begin in two districts.",)))
    window.go(Route("home"))
    settle()
    window.present.renew()
    assert window.present.slide.title == "What we decided"


def test_a_closed_workspace_takes_the_window_of_the_room_along(window):
    window.trigger("present")
    shown = room(window)
    window.close_session()
    assert not window.present.is_open and not shown.isVisible()
    assert isinstance(window.present.slide, PauseSlide)


def test_a_timer_goes_on_when_the_program_opens_again(window, open_at):
    timer = window.present.timer
    timer._now = lambda: 1_000.0
    timer.start(300)
    kept, file = window.kept(), str(window.session.store.path)
    assert recall(kept, file, 1_060.0).left == 240, "killed: nothing more was written"
    assert recall(kept, file, 1_400.0) is None
    assert recall(kept, "another.collab", 1_060.0) is None
    assert recall(kept, file, 400.0).left == 300, "the clock was set back"
    window.present.end()
    timer._now = lambda: 1_100.0
    window.present.listen(window.bridge, file)
    assert (timer.runs, timer.clock.seconds) == (True, 200)
    timer.stop()
    assert recall(kept, file, 1_101.0) is None, "stopped by hand"
    for broken in ("{", "[]", '{"workspace": 1}'):
        kept.setValue(KEY, broken)
        assert recall(kept, file, 1_101.0) is None
        timer.start(60)


def test_the_timer_is_said_in_words(window):
    present = window.present
    present.timer._now = lambda: 1_000.0
    present.timer.start(120)
    present.timer._now = lambda: 1_060.0
    present.timer.look()
    assert window.property("announced") == "One minute left."
    present.timer._now = lambda: 400.0
    present.timer.look()
    assert "set back" in window.property("announced") and "1:00" in window.property("announced")
    present.timer._now = lambda: 500.0
    present.timer.look()
    assert window.property("announced") == "Time is up."
    assert not present.timer.runs


def test_the_room_reads_the_language_that_is_chosen_while_it_looks(window, qapp):
    window.trigger("present")
    window.present.blank()
    shown = room(window)
    shown.grab()
    assert "Pause" in shown.written
    speak(qapp, "ar")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    shown.grab()
    assert "Pause" not in shown.written and shown.accessibleDescription() in shown.written
    assert shown.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_nothing_is_paused_where_nothing_is_shown(window):
    window.trigger("present_pause")
    assert not window.present.is_open and not window.present.is_blank
