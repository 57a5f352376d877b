"""A hash from the foot of a page is looked up with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.screenshots import settle
from collab_desktop.services import reporting
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.window import MainWindow


def said(window: MainWindow) -> str:
    shown = [label for label in window.screen_now.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.text() for label in shown)


def look_up(window: MainWindow, text: str) -> str:
    window.go(Route("printed"))
    settle(QApplication.instance())
    screen = window.screen_now
    assert screen.first_focus() is screen.edit
    QTest.keyClicks(screen.edit, text)
    QTest.keyClick(screen.edit, Qt.Key.Key_Return)
    settle(QApplication.instance())
    return said(window)


def test_a_paper_is_found_and_its_change_leads_to_the_field(
    window: MainWindow, tmp_path: Path
) -> None:
    session, project = window.session, portfolio(window.session)[0].project_id
    result = reporting.export_document(session, project, "P1", tmp_path / "a.pdf")
    digits = result.content_hash[:8].upper()
    words = look_up(window, digits)
    assert f"Challenge question sheet, version {result.version}" in words
    assert "Nothing has changed since" in words
    questions = Questionnaire(session, project)
    questions.set_answer(Address("cq.question.question"), Answer.of("How can fewer wait?"))
    settle(QApplication.instance())
    words = said(window)  # the page follows what is changed
    assert "Changed since: 1" in words
    assert "Now: How can fewer wait?" in words
    (link,) = [b for b in window.screen_now.findChildren(LinkButton) if "uestion" in b.label()]
    link.click()
    settle(QApplication.instance())
    assert (window.trail.here.step, window.trail.here.question) == ("cq", "question")


def test_nothing_and_nonsense_are_said_in_words(window: MainWindow) -> None:
    assert "another workspace" in look_up(window, "0123456789")
    assert "This is no hash" in look_up(window, "hello")
    assert "another workspace" not in said(window)
