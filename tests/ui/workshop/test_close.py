"""Closing a workshop as a person does it: settle on the page, close, and save the minutes."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.reports.documents import filled
from tests.services.workshop_held import PRIVATE, SEALED, held
from tests.services.workshop_held import row as add_row
from tests.ui.audit import audit
from tests.ui.shell.conftest import bare, settle

from collab_desktop.domain.agenda import blocks, timetable
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.workshops import workshops
from collab_desktop.formats import Formats
from collab_desktop.services.closing import Closing
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui import theme
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.workshop import close_out
from collab_desktop.ui.workshop.words import when

__all__ = ["bare"]


@pytest.fixture
def window(bare, tmp_path):
    """A workshop that runs, seen from its plan."""
    session, project = filled.sample(tmp_path)
    workshop = held(session, project)
    window = bare()
    window.take_session(session)
    window.go(Route("step", project, "workshops", detail=workshop))
    settle()
    return window


def words(window) -> str:
    labels = window.screen_now.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def press(window, name: str, kind=Button) -> None:
    (button,) = [b for b in window.screen_now.findChildren(kind)
                 if b.isVisible() and name in (b.label(), b.accessibleName())]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle()


def test_minutes_are_saved_three_presses_after_the_plan(window, tmp_path, monkeypatch, qtbot):
    target = tmp_path / "minutes.pdf"
    monkeypatch.setattr(close_out, "ask_where", lambda *_: target)
    press(window, "Close", LinkButton)
    assert "5 points are open. It can be closed all the same." in words(window)
    press(window, "Close workshop")
    assert "Closed; 4 points are open and stand so in the minutes." in words(window)
    assert window.focusWidget().label() == "Save minutes as PDF", "the next press is ready"
    press(window, "Save minutes as PDF")
    qtbot.waitUntil(lambda: bool(window.session.store.rows("export")), timeout=20_000)
    settle()
    assert target.read_bytes().startswith(b"%PDF")


def test_a_workshop_that_is_over_took_as_long_as_it_was_held(window):
    session, project = window.session, window.trail.here.project
    data = session.project(project)
    define = next(one for one in workshops(data) if one.title == "Define")
    for row in data.table("ws_agenda", define.subject):
        if row["began"] and not row["ended"]:
            cell = Address("ws_agenda.ended", f"record:{row['id']}")
            Questionnaire(session, project).set_answer(cell, Answer.of("2026-10-06T10:20:00"))
    press(window, "Close", LinkButton)
    press(window, "Close workshop")
    data = session.project(project)
    define = next(one for one in workshops(data) if one.title == "Define")
    table = timetable(define, blocks(data, define))
    assert len(table.lines) == 3, "one block never began"
    assert "09:34 – 10:20 · 46 minutes" in when(define, table, Formats("en_GB"))


def test_open_points_are_settled_where_they_stand_and_nothing_jumps(window):
    press(window, "Close", LinkButton)
    screen = window.screen_now
    before = list(screen.points.lines)
    line = screen.points.lines[before[0]]
    field = line.editors["reason"].focusProxy()
    field.setFocus()
    QTest.keyClicks(field, "Offices are close")
    assert screen.keep()
    settle()
    assert list(screen.points.lines) == before
    assert line.shape.accessibleName() == "Settled"
    assert line.editors["reason"].focusProxy() is field, "still there to be corrected"
    press(window, "Drop it: “Licence of the satellite pictures” is still parked, without an owner.")
    press(window, "End it now: “Vote” has no end.")
    assert "2 points are open" in words(window)
    ended = next(one for one in screen.points.lines.values() if one.point.kind == "block")
    assert not ended.ways.isEnabled(), "what is over cannot be ended again"
    window.trigger("undo")
    settle()
    assert "3 points are open" in words(window)
    press(window, f"Go to: The round “{SEALED}” is still sealed.", LinkButton)
    assert SEALED in words(window)
    assert type(window.screen_now).__name__ == "RoundScreen"


def test_the_letter_is_copied_only_when_asked_and_days_are_saved(window, tmp_path):
    press(window, "Close", LinkButton)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    screen = window.screen_now
    assert "– Plan by week, not by day" in screen.out.letter.text()
    assert clipboard.text() == "before"
    press(window, "Copy the text")
    assert clipboard.text() == Closing(
        window.session, screen.project, screen.workshop_id).letter().text
    assert PRIVATE not in clipboard.text()
    screen.out.save_days(tmp_path / "days.ics")
    assert (tmp_path / "days.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    screen.out.save_days(tmp_path / "nowhere" / "days.ics")
    settle()
    assert "It could not be written there" in words(window)


def test_a_letter_like_a_book_is_shown_in_part_and_copied_whole(window):
    opened = window.screen_now
    long = "Roads change every few days. " * 1_700
    add_row(window.session, opened.project, "decisions", decision=long,
        **{"from": f"workshop:{opened.workshop_id}"})
    started = time.process_time()
    press(window, "Close", LinkButton)
    assert time.process_time() - started < 3, "seconds of the processor"
    screen = window.screen_now
    assert len(screen.out.letter.text()) < 5_000
    assert screen.out.letter.text().endswith("…")
    assert "what is copied is the whole of it" in words(window)
    press(window, "Copy the text")
    assert long.strip() in QGuiApplication.clipboard().text()


def test_papers_open_for_this_workshop(window):
    press(window, "Close", LinkButton)
    workshop = window.screen_now.workshop_id
    press(window, "Sign-in sheet")
    options = window.screen_now._options
    assert options.document().name == "sign_in_sheet"
    assert options.make_render().data.about == workshop


def test_the_page_passes_the_audit_with_open_points_in_normal_and_large_text(window, qapp):
    press(window, "Close", LinkButton)
    assert audit(window) == []
    theme.apply(qapp, "light", 200)
    window.resize(960, 600)
    settle()
    assert audit(window) == []
