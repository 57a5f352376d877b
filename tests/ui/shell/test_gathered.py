"""The page of actions and decisions, used as a person uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop.services.gathering import ACTIONS, DECISIONS, TRADE_OFFS
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.widgets.buttons import Button


def words(window) -> str:
    labels = window.screen_now.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def typed(screen, register: str, text: str) -> None:
    field = screen.lists[register].new
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()


def press(probe, name: str) -> None:
    (button,) = [b for b in probe.screen_now.findChildren(Button)
                 if b.isVisible() and b.accessibleName() == name]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle()


def fill(form, key: str, text: str) -> None:
    field = form.editors[key].focusProxy()
    field.setFocus()
    QTest.keyClicks(field, text)


def test_an_action_is_typed_done_and_saved_with_the_days(open_at, tmp_path):
    probe = open_at(Route("home"))
    project = project_ids(probe)[0]
    probe.go(Route("gathered", project))
    settle()
    screen = probe.screen_now
    typed(screen, ACTIONS, "Ask the <b>council</b>")
    settle()
    assert "Ask the <b>council</b>" in words(probe)
    done = [b for b in screen.findChildren(Button)
            if b.accessibleName() == "Mark as done: Ask the <b>council</b>"]
    done[0].click()
    settle()
    assert not [b for b in screen.findChildren(Button) if b.isVisible()
                and b.accessibleName() == "Mark as done: Ask the <b>council</b>"]
    screen.save_to(tmp_path / "days.ics")
    assert (tmp_path / "days.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    screen.save_to(tmp_path / "nowhere" / "days.ics")
    settle()
    assert "It could not be written there" in words(probe)


def test_a_decision_is_added_edited_found_removed_and_brought_back(open_at):
    probe = open_at(Route("home"))
    project = project_ids(probe)[0]
    probe.go(Route("gathered", project))
    settle()
    screen = probe.screen_now
    typed(screen, DECISIONS, "Measure every week")
    typed(screen, DECISIONS, "Meet in Moss Valley")
    press(probe, "Edit: Measure every week")
    form = screen.lists[DECISIONS].form
    fill(form, "reason", "Batteries last")
    fill(form, "options", "Each day")
    assert screen.keep()
    settle()
    (row,) = [r for r in screen._gathering.data.table("decisions")
              if r["decision"] == "Measure every week"]
    assert (row["reason"], row["options"]) == ("Batteries last", "Each day")
    assert row["date"], "the day it was noted"
    assert screen.lists[DECISIONS].form is form, "what one types in stays open"
    assert "Batteries last" in words(probe)
    QTest.keyClicks(screen.filter, "moss VALLEY")
    settle()
    assert "Meet in Moss Valley" in words(probe)
    assert "Measure every week" not in words(probe)
    assert "Nothing with these words." in words(probe)
    screen.filter.clear()
    screen._fill()
    settle()
    press(probe, "Remove: Meet in Moss Valley")
    assert "Removed" not in words(probe)
    assert "Meet in Moss Valley" not in words(probe)
    assert probe.focusWidget().accessibleName() == "Remove: Measure every week"
    probe.trigger("undo")
    settle()
    assert "Meet in Moss Valley" in words(probe)


def test_a_trade_off_opens_at_the_other_value(open_at):
    probe = open_at(Route("home"))
    project = project_ids(probe)[0]
    probe.go(Route("gathered", project))
    settle()
    screen = probe.screen_now
    typed(screen, TRADE_OFFS, "Exact maps")
    form = screen.lists[TRADE_OFFS].form
    assert form.isAncestorOf(probe.focusWidget())
    QTest.keyClicks(probe.focusWidget(), "Safe families")
    fill(form, "chosen", "5 km cells")
    assert screen.leave()
    settle()
    assert "Exact maps / Safe families" in words(probe)
    assert "Chosen: 5 km cells" in words(probe)
