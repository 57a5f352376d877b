"""Hostile words typed and pasted into real fields: kept whole, refused in words, never cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from tests.ui import walking

from collab_desktop.domain.answers import LONGEST_TEXT, Address
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.navigation import HOME, Route

CTRL = Qt.KeyboardModifier.ControlModifier
SHORT = (
    "🎉👨\u200d👩\u200d👧 family", "مرحبا (بالعالم) ١٢", "<b>&amp;</b> <img src=x>",
    "a\u202eb\u200fc", "1.234,56", "٣٫٥", "1e999", "31/02/2026", "5 janv. 2026",
)  # fmt: skip
LONG = ("word " * 9_999 + "end", "x" * LONGEST_TEXT)
KINDS = ("long", "text", "date", "money")


@pytest.fixture(scope="module")
def desk():
    """The window at an empty project, and a page for each kind that is typed."""
    with walking.sample() as window:
        project = Projects(window.session).start("Typed", "T-1")
        questions, found = Questionnaire(window.session, project), {}
        for step in window.session.index_of(project).pack.steps:
            subject = f"run:{step.runs[0].key}" if step.runs else "project"
            for section in questions.sections(step.key, subject) if not step.page else ():
                for field in questions.page(step.key, section.key, subject).fields:
                    route = Route(
                        "step", project, step.key, section.key, field.question.key, subject
                    )
                    found.setdefault(field.question.kind, (route, field.address))
        yield window, questions, found


def line_of(window, route: Route, address: Address):
    """The field of a question, opened anew."""
    window.go(HOME)
    window.go(route)
    window.activateWindow()
    QApplication.processEvents()
    editor = window.screen_now.page.block(address).editor
    return next(iter(editor.findChildren(QLineEdit) + editor.findChildren(QTextEdit)))


def paste(line, text: str) -> None:
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, CTRL)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(line, Qt.Key.Key_V, CTRL)
    assert line.text() == text, "the field shows something else than was pasted"
    QTest.keyClick(line, Qt.Key.Key_Tab)


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_pasted_is_there_when_one_comes_back(desk, kind):
    window, questions, found = desk
    route, address = found[kind]
    for text in (*SHORT, *LONG) if kind in ("long", "text") else SHORT:
        line = line_of(window, route, address)
        paste(line, text)
        left = line.text()
        assert line_of(window, route, address).text() == left
        answer = questions.field(address).answer
        assert answer is not None, text[:40]
        if kind in ("long", "text"):
            assert answer.value == text
        questions.set_answer(address, None)
    assert window.session.store.verify() == []


@pytest.mark.parametrize("kind", ["long", "text"])
def test_more_than_an_answer_can_hold_is_refused_whole_and_said(desk, kind):
    window, questions, found = desk
    route, address = found[kind]
    line = line_of(window, route, address)
    paste(line, "x" * (LONGEST_TEXT - 1))
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_End, CTRL)
    QTest.keyClicks(line, "yz")
    assert len(line.text()) == LONGEST_TEXT, "one more fits, the next does not"
    assert "100,000" in line.property("announced")
    QGuiApplication.clipboard().setText("w" * (LONGEST_TEXT + 1))
    QTest.keyClick(line, Qt.Key.Key_A, CTRL)
    QTest.keyClick(line, Qt.Key.Key_V, CTRL)
    assert line.text().endswith("xy")
    window.go(HOME)
    assert questions.field(address).answer.value == "x" * (LONGEST_TEXT - 1) + "y"
    questions.set_answer(address, None)


def test_a_sentence_quotes_the_beginning_of_what_cannot_be_read(desk):
    window, _, found = desk
    route, address = found["date"]
    line = line_of(window, route, address)
    paste(line, "x" * 40_000)
    assert len(window.screen_now.page.block(address).editor._note.text()) < 300
    window.go(HOME)
