"""A small window that asks for one line of text: one field, one button, Escape leaves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label


class AskLine(QDialog):
    """Asks for one line; an empty answer is said beside the field, never in another window."""

    def __init__(
        self, window: QWidget, title: str, label: str, *, button: str, hint: str = "",
        text: str = "",
    ) -> None:
        """Build the question; :meth:`ask` shows it.

        Args:
            window: what it stands above.
            title: what it is for.
            label: what the field asks.
            button: verb and noun of the one button.
            hint: a line below the label.
            text: what stands in the field at first.
        """
        super().__init__(window)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit = LineEdit(label, text)
        self.field = Field(label, self.edit, hint)
        self.button = Button(button, "primary")
        self.button.clicked.connect(self._take)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self._answered: Callable[[str], object] = str
        row = FlowRow(8)
        row.addWidget(self.button)
        row.addWidget(leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(20)
        box.addWidget(Label(title, "section", wrap=True))
        box.addWidget(self.field)
        self._more(box)
        box.addLayout(row)
        self.resize(theme.px(480), self.sizeHint().height())

    def _more(self, box: QVBoxLayout) -> None:
        """What else is asked, below the line."""

    def ask(self, answered: Callable[[str], object]) -> None:
        """Show the question; ``answered`` is called with the text, without blanks around it."""
        self._answered = answered
        self.edit.selectAll()
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
        self._answered(text)
