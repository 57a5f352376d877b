"""A project of the built-in pack in a window that only remembers, walked by keyboard alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget
from tests.ui.walkable import Around

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.completing import Completing
from collab_desktop.services.directory import Directory
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.shell import Screen
from collab_desktop.ui.steps.pages import step_screen

NAMES = ("Amina Yusuf", "Tomas Brenner", "Lindiwe Nkosi", "Ravi Menon", "Olga Petrova", "Sam Field")
CATEGORIES = ("suitability", "deliverability", "impact", "scalability", "portfolio")
SHEETS = ((3, 1, 3, 1, 3), (4, 1, 4, 2, 4), (4, 2, 4, 3, 4), (4, 3, 4, 3, 4), (4, 5, 5, 4, 5),
          (5, 5, 5, 5, "?"))
MOST_TABS = 300


class Room(Around):
    """One project, its people, and the screen that is open."""

    def __init__(self, folder: Path) -> None:
        settings = Settings(name="Amina Yusuf", device="device-1")
        session = Session.create(folder / "room.collab", settings)
        super().__init__(session)
        self.people = tuple(Directory(session).add_person(name) for name in NAMES)
        self.project = Projects(session).start("Outreach for vaccination")
        self.questions = Questionnaire(session, self.project)
        self.scoring = Scoring(session, self.project)
        self.screens: list[Screen] = []

    # -- what stands ------------------------------------------------------------------------

    def set(self, path: str, value: Any, subject: str = "project") -> None:
        self.questions.set_answer(Address(path, subject), Answer.of(value))

    def round(self, *sheets: tuple[Any, ...], depth: str = "quick") -> str:
        """A round in which as many people as there are sheets handed in."""
        round_id = self.scoring.open_round(self.people[: len(sheets)], depth)
        items = self.scoring.items(depth)
        for person, scores in zip(self.people, sheets, strict=False):
            scores = scores * (len(items) // len(scores))
            content = {"scores": dict(zip(items, scores, strict=True))}
            self.scoring.hand_in(round_id, person, content)
        return round_id

    def revealed(self, *sheets: tuple[Any, ...], depth: str = "quick") -> str:
        round_id = self.round(*(sheets or SHEETS), depth=depth)
        self.scoring.reveal(round_id)
        return round_id

    def agree(self, *scores: int) -> None:
        for item, score in zip(CATEGORIES, scores, strict=False):
            self.scoring.agree(item, score)

    def pass_true_north(self) -> None:
        """Let the first run pass, so that the priority can be completed."""
        self.set("cq.owner.owner", "Arden District Health Office")
        for key in ("q1", "q2", "q3", "q4"):
            self.set(f"tn.{key}.rating", "clear", "run:idea")
            self.set(f"tn.{key}.answer", "Children of the valley", "run:idea")
        self.set("tn.panel.panel", list(self.people[:2]), "run:idea")
        self.set("tn.panel.date", "2027-01-15", "run:idea")
        self.set("tn.outcome.outcome", "pass", "run:idea")
        assert Completing(self.session, self.project).complete("tn", "run:idea") == ()

    # -- the screen ---------------------------------------------------------------------------

    def enter(self, step: str, section: str | None = None, *, subject: str = "project",
              question: str | None = None, size: tuple[int, int] = (1294, 740)) -> Any:
        route = Route("step", self.project, step, section, question, subject)
        screen = step_screen(self, route)
        self.page = screen
        self.screens.append(screen)
        screen.resize(*size)
        screen.setWindowTitle(screen.window_title())
        screen.show()
        screen.activateWindow()
        QTest.qWaitForWindowExposed(screen)
        first = screen.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        return screen


# -- a keyboard -----------------------------------------------------------------------------------


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)
    QApplication.processEvents()


def write(text: str) -> None:
    """Type as a person does; a question mark is a key of its own on no keyboard of Qt's."""
    for letter in text:
        if letter == "?":
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_Question, Qt.KeyboardModifier.NoModifier, "?")
                QApplication.sendEvent(focused(), key)
        else:
            QTest.keyClicks(focused(), letter)
    QApplication.processEvents()


def spoken(widget: QWidget) -> str:
    """What a screen reader says first."""
    name = widget.accessibleName()
    if not name and isinstance(widget, (QPushButton, QRadioButton)):
        name = widget.text().replace("&&", "&")
    return name


def tab_to(name: str) -> QWidget:
    """Press Tab until what has the keyboard is called ``name``; fail when nothing is."""
    passed = []
    for _ in range(MOST_TABS):
        here = focused()
        if spoken(here).startswith(name) and here.isEnabled():
            return here
        passed.append(spoken(here))
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"{name!r} was not reached; passed {passed[:40]}")


def choose_name(name: str) -> None:
    """Type a whole name and leave the field, as somebody does who knows who is meant."""
    line = focused()
    write(name)
    for popup in QApplication.topLevelWidgets():
        if popup.windowType() is Qt.WindowType.Popup:
            popup.hide()
    QTest.keyClick(line, Qt.Key.Key_Return)
    line.setFocus()
    QApplication.processEvents()


def push(name: str) -> None:
    """Go to a button with Tab and press it with the space bar."""
    tab_to(name)
    press(Qt.Key.Key_Space)
