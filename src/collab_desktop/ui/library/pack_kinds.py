"""Asks for a new question: what it asks, and of which kind it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from collab_desktop.services.pack_parts import MADE
from collab_desktop.ui import theme
from collab_desktop.ui.marking import Speaker
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import ComboBox, Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label

kinds = Speaker("kinds")


def kind_name(kind: str) -> str:
    """A kind of question in words."""
    return {
        "text": kinds.tr("One line of text"), "long": kinds.tr("A longer text"),
        "choice": kinds.tr("One of several options"),
        "multi": kinds.tr("Any number of options"), "bool": kinds.tr("A box to tick"),
        "yn": kinds.tr("Yes, no or not sure"), "score5": kinds.tr("A score from 0 to 5"),
        "conf": kinds.tr("How sure one is"), "int": kinds.tr("A whole number"),
        "pct": kinds.tr("Percent"), "money": kinds.tr("An amount of money"),
        "date": kinds.tr("A date"), "person": kinds.tr("A person"),
        "org": kinds.tr("An organisation"), "people": kinds.tr("Several people"),
        "tags": kinds.tr("A few words"), "link": kinds.tr("A link"),
        "info": kinds.tr("Words without an answer"),
    }[kind]


class AskQuestion(QDialog):
    """One field, one choice, one button; Escape leaves."""

    def __init__(self, window: QWidget) -> None:
        """Build the question; :meth:`ask` shows it."""
        super().__init__(window)
        title = self.tr("Add a question")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit = LineEdit(self.tr("What do you ask?"))
        self.field = Field(self.tr("What do you ask?"), self.edit)
        self.kind = ComboBox(self.tr("How is it answered?"))
        for kind in MADE:
            self.kind.addItem(kind_name(kind), kind)
        self.button = Button(self.tr("Add question"), "primary")
        self.button.clicked.connect(self._take)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self._answered: Callable[[str, str], object] = lambda _kind, _label: None
        row = FlowRow(8)
        row.addWidget(self.button)
        row.addWidget(leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(20)
        box.addWidget(Label(title, "section", wrap=True))
        box.addWidget(self.field)
        box.addWidget(Field(self.tr("How is it answered?"), self.kind))
        box.addLayout(row)
        self.resize(theme.px(480), self.sizeHint().height())

    def ask(self, answered: Callable[[str, str], object]) -> None:
        """Show the question; ``answered`` is called with the kind and the words."""
        self._answered = answered
        self.open()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field presses the one button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.edit.hasFocus():
            self._take()
            return
        super().keyPressEvent(event)

    def _take(self) -> None:
        text = self.edit.text().strip()
        if not text:
            self.field.set_problem(self.tr("Write something here, or press Escape."))
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
        self._answered(str(self.kind.currentData()), text)
