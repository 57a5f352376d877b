"""The page of actions and decisions, used as a person uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop.ui.navigation import Route
from collab_desktop.ui.widgets.buttons import Button


def words(window) -> str:
    labels = window.screen_now.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def test_an_action_is_typed_done_and_saved_with_the_days(open_at, tmp_path):
    probe = open_at(Route("home"))
    project = project_ids(probe)[0]
    probe.go(Route("gathered", project))
    settle()
    screen = probe.screen_now
    QTest.keyClicks(screen._new, "Ask the <b>council</b>")
    QTest.keyClick(screen._new, Qt.Key.Key_Return)
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
