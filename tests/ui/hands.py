"""Hands that use the real window: by keys alone, or by a pointer; they count what they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from collab_desktop.domain.views import FieldView
from collab_desktop.ui.questions.base import Editor
from collab_desktop.ui.questions.table import TableEditor
from collab_desktop.ui.steps.ballot_page import BallotPage
from collab_desktop.ui.steps.scoring_page import ScoringScreen
from collab_desktop.ui.steps.scoring_rows import ResultRow
from collab_desktop.ui.steps.step_page import StepPage
from collab_desktop.ui.widgets.bands import NextBand
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.page import PageHead
from collab_desktop.ui.widgets.segments import Cell
from collab_desktop.ui.window import MainWindow

PLAIN = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WORDS = {
    "long": "How can clinic data help health teams plan visits so that every child is reached?",
    "text": "Travel times by season",
    "person": "M. Tarn", "people": "M. Tarn", "org": "Arden Health Office", "int": "3",
    "pct": "40", "money": "1000", "date": "2027-03-01", "tags": "clinics",
    "link": "https://example.org/report",
}  # fmt: skip
ANSWERED = frozenset({*WORDS, "choice", "multi", "bool", "yn", "score5", "lvl4", "conf", "sign"})
SECONDS_A_KEY, SECONDS_A_PRESS = 0.28, 1.1
"""Keystroke-level model: typing by an average typist; pointing, homing and a press."""
SECONDS_TO_THINK = 1.35


class Hands:
    """What both ways share: the eyes, the counting, and waiting for the window."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.keys = self.presses = self.thoughts = 0

    def seconds(self) -> float:
        """How long a person would take, by the keystroke-level model."""
        return (
            self.keys * SECONDS_A_KEY + self.presses * SECONDS_A_PRESS
            + self.thoughts * SECONDS_TO_THINK
        )

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Press one key where the keyboard is."""
        self.keys += 1
        QTest.keyClick(self.at(), key, modifier)
        self.wait()

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        self.keys += len(text)
        QTest.keyClicks(self.at(), text)
        self.wait()

    def at(self) -> QWidget:
        """What has the keyboard: a list that dropped down, a small window, or a field."""
        app = QApplication
        return app.activePopupWidget() or app.focusWidget() or self.window

    def wait(self) -> None:
        """Let the window do what it has to do."""
        for _ in range(3):
            QApplication.processEvents()
        if QApplication.activeWindow() is None:  # offscreen, nobody manages windows
            self.window.activateWindow()
            QApplication.processEvents()

    def tab_to(self, wanted: Callable[[QWidget], bool], most: int = 80) -> bool:
        """Press Tab until something is reached."""
        for _ in range(most):
            if wanted(self.at()):
                return True
            self.key(Qt.Key.Key_Tab)
        return wanted(self.at())

    def name(self, text: str) -> None:
        """Type a name and take or add whom the list offers."""
        self.type(text)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self.key(Qt.Key.Key_Down)
            self.key(Qt.Key.Key_Return)

    # -- the way through a project --------------------------------------------------------

    def walk(self, most: int = 150) -> list[str]:
        """Do the next thing again and again until nothing is left; return where it led."""
        places: list[str] = []
        for _ in range(most):
            if not self.do_next() or self.window.trail.here.name in ("gate", "export"):
                return places  # the pack can go out; or a gate waits for steps to come
            here = self.window.trail.here
            place = f"{here.step}.{here.section} {here.subject}"
            places.append(place)
            if places.count(place) == 2 and place.startswith("call.needs"):
                self.cover_skills()
            assert places.count(place) < 4, f"no way on from {place}: {places[-6:]}"
            self.do_screen()
        raise AssertionError(places)

    def do_next(self) -> bool:
        """Go to the next thing; false when nothing is left."""
        raise NotImplementedError

    def do_screen(self) -> None:
        """Do what the screen on show asks for."""
        self.thoughts += 1
        screen: Any = self.window.screen_now
        if isinstance(screen, StepPage):
            if screen.page is not None:
                self.answer_page(screen)
            self.go_on()
        elif isinstance(screen, ScoringScreen):
            self.score(screen)
        else:
            raise TypeError(f"nothing to do on {type(screen).__name__}")

    def answer_page(self, screen: StepPage) -> None:
        """Answer what a page asks for and nobody has answered yet."""
        assert screen.page is not None
        for address in [block.address for block in screen.page.blocks]:
            block = screen.page.block(address)
            if block is not None and self.is_asked(block.field):
                self.reach(block.editor)
                self.fill(block.editor)

    def is_asked(self, field: FieldView) -> bool:
        """Whether a field needs an answer now."""
        if field.question.kind == "table":
            return len(field.rows) < max(int(field.required), field.question.min_rows) or any(
                column.required and column.key not in row.cells
                for row in field.rows for column in field.columns
            )
        return field.required and field.answer is None and field.question.kind in ANSWERED

    def fill(self, editor: Editor) -> None:
        """Answer one question in the way of its kind."""
        self.thoughts += 1
        kind = editor.question.kind
        if isinstance(editor, TableEditor):
            self.fill_table(editor)
        elif kind in ("person", "org", "people"):
            self.name(WORDS[kind])
        elif kind == "sign":
            self.sign(editor)
        elif kind in WORDS:
            self.type(WORDS[kind])
        elif isinstance(self.at(), QComboBox):
            self.key(Qt.Key.Key_Down)
        else:
            self.choose()

    def fill_table(self, editor: TableEditor) -> None:
        """Add the rows that are needed and fill what is required of each."""
        missing = max(1, editor.question.min_rows) - len(editor.field.rows)
        for _ in range(max(0, missing)):
            self.add_row(editor)
            self.fill_form(editor)
        for number in range(len(editor.field.rows)):
            row = editor.field.rows[number]
            if any(c.required and c.key not in row.cells for c in editor.field.columns):
                self.open_row(editor, number)
                self.fill_form(editor)

    def fill_form(self, editor: TableEditor) -> None:
        """Fill the form of a row."""
        assert editor.form is not None
        for part in editor.form.findChildren(Editor):
            if part.question.required and part.field.answer is None:
                self.reach(part)
                self.fill(part)

    def cover_skills(self) -> None:
        """Say of every needed skill that the team has it."""
        screen: Any = self.window.screen_now
        table = screen.findChild(TableEditor)
        for number in range(len(table.field.rows)):
            self.open_row(table, number)
            covered = table.form.editors["covered"]
            self.reach(covered)
            self.fill(covered)

    def sign(self, editor: Any) -> None:
        """Sign as the owner."""
        self.name(WORDS["person"])
        if not editor.role.text():
            self.reach(editor.role)
            self.type("Challenge owner")
        self.reach(editor.button)
        self.choose()

    # -- scoring --------------------------------------------------------------------------

    def score(self, screen: ScoringScreen) -> None:
        """Two people score alone, then agree."""
        if screen.setup is not None:
            for name in (WORDS["person"], "A. Yusuf"):
                self.reach(screen.setup.people)
                self.name(name)
            self.press(screen.setup.open)
        while screen.collecting is not None:
            waiting = [b for b in screen.collecting.findChildren(QAbstractButton)
                       if b.isVisible() and b.text().startswith("Pass the laptop")]
            if not waiting:
                self.press(screen.collecting.reveal)
                continue
            self.press(waiting[0])
            while screen.ballot is not None:
                self.fill_sheet(screen.ballot)
        if screen.results is not None:
            self.agree(screen)

    def fill_sheet(self, ballot: BallotPage) -> None:
        """Begin, score everything, hand in, and pass on or go back."""
        if ballot.sheet is None:
            self.press(ballot.card.primary)
            return
        for number in range(len(ballot.sheet.items)):
            self.thoughts += 1
            self.set_score(ballot.sheet.items[number].cells)
        self.press(ballot.hand)

    def agree(self, screen: ScoringScreen) -> None:
        """Agree one score for everything and finish."""
        assert screen.results is not None
        for row in screen.results.findChildren(ResultRow):
            if row.isVisible() and not row.cells.value():
                self.set_score(row.cells)
        for editor in screen.results.findChildren(Editor):
            if self.is_asked(editor.field):
                self.reach(editor)
                self.fill(editor)
        finish = [b for b in screen.findChildren(QAbstractButton)
                  if b.isVisible() and b.text().startswith("Finish scoring")]
        self.press(finish[0])

    # -- what each way does by itself -----------------------------------------------------

    def export(self) -> None:
        """Open the export and save."""
        raise NotImplementedError

    def reach(self, widget: QWidget) -> None:
        """Bring the keyboard into a widget."""
        raise NotImplementedError

    def press(self, button: QWidget) -> None:
        """Press a button."""
        raise NotImplementedError

    def choose(self) -> None:
        """Choose what has the keyboard."""
        raise NotImplementedError

    def set_score(self, cells: QWidget) -> None:
        """Give a 4."""
        raise NotImplementedError

    def go_on(self) -> None:
        """Leave a page the ordinary way."""
        raise NotImplementedError

    def add_row(self, editor: TableEditor) -> None:
        """Add a row to a table."""
        raise NotImplementedError

    def open_row(self, editor: TableEditor, number: int) -> None:
        """Open the form of a row."""
        raise NotImplementedError


class Keys(Hands):
    """Never touches the pointer."""

    def do_next(self) -> bool:
        before = self.window.screen_now
        self.key(Qt.Key.Key_J, CTRL)
        return self.window.screen_now is not before or self.window.trail.here.name == "step"

    def export(self) -> None:
        self.key(Qt.Key.Key_P, CTRL)
        self.key(Qt.Key.Key_S, CTRL)

    def reach(self, widget: QWidget) -> None:
        inside = self.tab_to(lambda at: widget is at or widget.isAncestorOf(at))
        assert inside, f"Tab does not reach {widget.accessibleName()}"

    def press(self, button: QWidget) -> None:
        self.reach(button)
        self.key(Qt.Key.Key_Space)

    def choose(self) -> None:
        self.key(Qt.Key.Key_Space)

    def set_score(self, cells: QWidget) -> None:
        self.reach(cells)
        self.type("4")

    def go_on(self) -> None:
        self.key(Qt.Key.Key_Return, CTRL)

    def add_row(self, editor: TableEditor) -> None:
        self.reach(editor)
        self.key(Qt.Key.Key_A, ALT)

    def open_row(self, editor: TableEditor, number: int) -> None:
        self.reach(editor.view)
        self.key(Qt.Key.Key_Home, CTRL)
        for _ in range(number):
            self.key(Qt.Key.Key_Down)
        self.key(Qt.Key.Key_Return)


class Pointer(Hands):
    """Clicks what is to be clicked, and types into fields."""

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Bring something into view and press it in its middle."""
        area: QWidget | None = widget.parentWidget()
        while area is not None:
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(widget)
            area = area.parentWidget()
        self.wait()
        self.presses += 1
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
            place or widget.rect().center(),
        )  # fmt: skip
        self.wait()

    def do_next(self) -> bool:
        self.go_home()
        screen: Any = self.window.screen_now
        band = screen.findChild(NextBand)
        if not band.isVisible() or band.button.label() != "Do it now":
            return False
        self.click(band.button)
        return True

    def go_home(self) -> None:
        """Back to the task list, by the link above the title."""
        if self.window.trail.here.name != "hub":
            screen: Any = self.window.screen_now
            head = screen.findChild(PageHead)
            self.click(head.findChild(LinkButton))

    def export(self) -> None:
        self.go_home()
        screen: Any = self.window.screen_now
        self.click(next(b for b in screen.findChildren(Button) if b.label() == "Export"))
        self.click(next(
            b for b in self.window.screen_now.findChildren(Button) if b.label() == "Save PDF"
        ))  # fmt: skip

    def reach(self, widget: QWidget) -> None:
        target = widget
        while target.focusProxy() is not None:
            target = target.focusProxy()
        if isinstance(target, QLineEdit | QTextEdit):
            self.click(target)
        else:
            target.setFocus()  # what is pressed is pressed by ``choose``

    def press(self, button: QWidget) -> None:
        self.click(button)

    def choose(self) -> None:
        at = self.at()
        self.click(at, QPoint(12, at.height() // 2) if isinstance(at, QRadioButton) else None)

    def set_score(self, cells: QWidget) -> None:
        self.click(next(c for c in cells.findChildren(Cell) if c.value == "4"))

    def go_on(self) -> None:
        screen: Any = self.window.screen_now
        self.click(screen.frame.bar.go_on)

    def add_row(self, editor: TableEditor) -> None:
        self.click(editor.add_button)

    def open_row(self, editor: TableEditor, number: int) -> None:
        place = editor.view.visualRect(editor.model.index(number, 0)).center()
        self.click(editor.view.viewport(), place)
        self.click(next(b for b in editor.findChildren(Button) if b.label() == "Open"))
