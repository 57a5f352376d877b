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

    What cannot be read is kept as text, so that nothing is lost.  When people leave the field, the
    value is written the way the program writes it, or the sentence about it appears.
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
        self.line.set_text(self._written(value))
        self._say(self._misread(self.line.text()))

    def _written(self, value: JsonValue) -> str:
        """A value in the line; what was never understood stands as it was typed."""
        if value is None:
            return ""
        try:
            return self._write(value)
        except (ValueError, TypeError, ArithmeticError, LookupError):
            return str(value)

    def _write(self, value: JsonValue) -> str:
        """Return the value as it stands in the line."""
        raise NotImplementedError

    def _read(self, text: str) -> JsonValue:
        """Read a line that is not empty; raises NotUnderstoodError."""
        raise NotImplementedError

    def _typed(self, text: str) -> None:
        self._say("")
        value = self._understood(text)
        if value != self._value:
            self._value = value
            self._changed(value)

    def _understood(self, text: str) -> JsonValue:
        """Read a line; what cannot be read is kept as text, and nothing is lost."""
        try:
            return self._read(text.strip()) if text.strip() else None
        except NotUnderstoodError:
            return text.strip()

    def _tidy(self) -> None:
        """On leaving: write what was understood, or say what was not."""
        text = self.line.text()
        self._say(self._misread(text))
        self.line.set_text(self._written(self._understood(text)))

    def _misread(self, text: str) -> str:
        try:
            if text.strip():
                self._read(text.strip())
        except NotUnderstoodError as problem:
            return self.desk.say(Message(problem.message_id, problem.params))
        return ""

    def _say(self, sentence: str) -> None:
        if sentence and self._note is None:
            self._note = Label("", "small_strong", "stop", wrap=True, parent=self)
            self._column.addWidget(self._note)
        if self._note is not None:
            self._note.setText(sentence)
            self._note.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence or " ".join(self.problems))
