"""What one is at is seen: pages open at their top, and follow the line and the cell one is in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui import walking

from collab_desktop.screenshots import screens, settle
from collab_desktop.ui.widgets.fields import Radio
from collab_desktop.ui.widgets.long_text import LongText
from collab_desktop.ui.widgets.text import FlowLabel
from collab_desktop.ui.window import MainWindow

SMALL = (960, 600)


@pytest.fixture
def window() -> Iterator[MainWindow]:
    with walking.sample(SMALL) as one:
        walking.put_on(one, walking.Look(percent=200))
        yield one


def go(window: MainWindow, name: str) -> QWidget:
    window.go(dict(screens(window.session))[name])
    settle(walking.application())
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def seen(part: QRect, inside: QWidget, page: QWidget) -> bool:
    """Whether a part of a widget lies in what the page shows of itself."""
    return (
        page.viewport()
        .rect()
        .contains(QRect(inside.mapTo(page.viewport(), part.topLeft()), part.size()))
    )


@pytest.mark.parametrize("name", ["call-gaps", "cq-call", "pr-commit"])
def test_a_sub_step_opens_at_its_top_wherever_the_one_before_was_left(window, name):
    go(window, "cq-question")
    bar = window.screen_now.frame.pages.verticalScrollBar()
    bar.setValue(bar.maximum())
    window.screen_now.frame.bar.go_on.setFocus()
    settle(walking.application())
    go(window, name)
    pages = window.screen_now.frame.pages.verticalScrollBar()
    assert pages.maximum() > 0
    assert pages.value() == 0


def test_the_page_follows_the_row_one_goes_to(window):
    view = go(window, "call-needs")
    for _ in range(view.model().rowCount() - 1):
        QTest.keyClick(view, Qt.Key.Key_Down)
        settle(walking.application())
        cell = view.visualRect(view.currentIndex())
        assert seen(cell, view.viewport(), window.screen_now.frame.pages)
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    settle(walking.application())
    first = view.visualRect(view.model().index(0, 0))
    assert seen(first, view.viewport(), window.screen_now.frame.pages)


def test_the_page_follows_the_line_one_types_in(window):
    field = go(window, "cq-question")
    assert isinstance(field, LongText)
    for number in range(12):
        QTest.keyClicks(field, f"Line {number}")
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(walking.application())
        assert seen(field.cursorRect(), field.viewport(), window.screen_now.frame.pages)


def test_what_a_pointer_presses_does_not_move_away(window):
    view = go(window, "call-needs")
    bar = window.screen_now.frame.pages.verticalScrollBar()
    settle(walking.application())
    bar.setValue(0)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    settle(walking.application())
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert bar.value() == 0


def test_the_keyboard_starts_at_the_answer_that_is_chosen(window):
    for name in ("pr-first_look", "gov-ask"):
        focus = go(window, name)
        assert isinstance(focus, Radio)
        assert focus.isChecked()


def test_what_is_computed_is_passed_over_on_the_way_to_the_first_question(window):
    focus = go(window, "tn-outcome")
    assert isinstance(focus, Radio)
    assert focus.isChecked()


@pytest.fixture
def usual() -> Iterator[MainWindow]:
    with walking.sample() as one:
        yield one


def test_a_table_of_a_few_dozen_rows_scrolls_with_its_page_and_not_inside(usual, qtbot):
    view = go(usual, "pr-cost")
    assert view.model().rowCount() > 12
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() == 0, timeout=3000)


def test_what_one_does_with_a_row_stands_on_one_line(usual):
    go(usual, "pr-commit")
    table = usual.screen_now.page.blocks[0].editor
    assert len({button.y() for button in table._buttons.values()} | {table.add_button.y()}) == 1


def test_all_sub_steps_of_the_longest_step_are_seen_in_arabic_too(usual):
    walking.put_on(usual, walking.Look(direction=Qt.LayoutDirection.RightToLeft, language="ar"))
    go(usual, "pr-answer")
    assert usual.screen_now.frame.substeps.list.verticalScrollBar().maximum() == 0


def test_a_latin_name_in_an_arabic_line_has_its_colon_behind_it(usual):
    walking.put_on(usual, walking.Look(direction=Qt.LayoutDirection.RightToLeft, language="ar"))
    go(usual, "home")
    shown = (label.text() for label in usual.screen_now.findChildren(FlowLabel))
    names = [name for name in shown if ":" in name]
    assert names
    assert all(name.startswith("\u200f\u2068") for name in names), names


class Windows(QObject):
    """Writes down every other window that appears, if only for a moment."""

    def __init__(self, own: QWidget) -> None:
        super().__init__(own)
        self._own = own
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and watched is not self._own:
            self.seen.add(type(watched).__name__)
        return False


def test_no_part_of_a_screen_is_a_window_of_its_own_while_it_is_built(usual):
    watch = Windows(usual)
    walking.application().installEventFilter(watch)
    found = {}
    for name, route in screens(usual.session):
        watch.seen.clear()
        usual.go(route)
        settle(walking.application())
        if watch.seen:
            found[name] = set(watch.seen)
    walking.application().removeEventFilter(watch)
    assert not found
