"""A line whose text is read as something else: a number, an amount, a date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.domain.messages import Message
from collab_desktop.formats import NotUnderstoodError
from collab_desktop.ui import theme
from collab_desktop.ui.questions.base import Editor, column
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.text import Label


class WrittenEditor(Editor):
    """Reads what was typed; what is not understood stays in the field and is said in words.

    While somebody types, a text that cannot be read (yet) changes nothing.  When they leave the
    field it is written the way the program writes it, or the sentence about it appears.
    """

    line_width = 160

    def _build(self) -> None:
        self.line = LineEdit(parent=self)
        self.line.setFixedWidth(theme.px(self.line_width))
        self.line.edited.connect(self._typed)
        self.line.editingFinished.connect(self._tidy)
        self._value: JsonValue = None
        self._note: Label | None = None
        self._line_row = QHBoxLayout()
        self._line_row.setSpacing(8)
        self._line_row.addWidget(self.line)
        self._extend(self._line_row)
        self._line_row.addStretch(1)
        self._column = column(self, self._line_row, spacing=4)

    def _extend(self, line_row: QHBoxLayout) -> None:
        """Add what stands beside the line, such as a unit."""

    def _inputs(self) -> Sequence[QWidget]:
        return (self.line,)

    def _show(self, value: JsonValue) -> None:
        if value == self._value and self.line.hasFocus():
            return
        self._value = value
        self.line.setText("" if value is None else self._write(value))
        self._say("")

    def _write(self, value: JsonValue) -> str:
        """Return the value as it stands in the line."""
        raise NotImplementedError

    def _read(self, text: str) -> JsonValue:
        """Read a line that is not empty; raises NotUnderstoodError."""
        raise NotImplementedError

    def _typed(self, text: str) -> None:
        self._say("")
        try:
            value = self._read(text.strip()) if text.strip() else None
        except NotUnderstoodError:
            return
        if value != self._value:
            self._value = value
            self._changed(value)

    def _tidy(self) -> None:
        """On leaving: write what was understood, or say what was not."""
        text = self.line.text().strip()
        try:
            value = self._read(text) if text else None
        except NotUnderstoodError as problem:
            self._say(self.desk.say(Message(problem.message_id, problem.params)))
        else:
            self.line.setText("" if value is None else self._write(value))
            self._say("")

    def _say(self, sentence: str) -> None:
        if sentence and self._note is None:
            self._note = Label("", "small_strong", "stop", wrap=True, parent=self)
            self._column.addWidget(self._note)
        if self._note is not None:
            self._note.setText(sentence)
            self._note.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence or " ".join(self.problems))
