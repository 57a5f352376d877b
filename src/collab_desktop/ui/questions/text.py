"""Editor of ``text``: one line, or a small area where the limit is long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, column
from collab_desktop.ui.questions.counting import limit_hint
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.text import Label


class TextEditor(Editor):
    """One line of text; nothing is cut off, a text that is too long is said to be."""

    def _build(self) -> None:
        self.line = LineEdit(parent=self)
        self.line.edited.connect(self._typed)
        self._layout = column(self, self.line, spacing=4)
        self._hint: Label | None = None

    def _inputs(self) -> Sequence[QWidget]:
        return (self.line,)

    def _show(self, value: JsonValue) -> None:
        text = value if isinstance(value, str) else ""
        self.line.set_text(text)
        self._say_room(text)

    def _typed(self, text: str) -> None:
        self._say_room(text)
        self._changed(text if text.strip() else None)

    def _say_room(self, text: str) -> None:
        hint = limit_hint(len(text), getattr(self.question, "limit", 160))
        if hint and self._hint is None:
            self._hint = Label("", "small", "muted", parent=self)
            self._layout.addWidget(self._hint)
        if self._hint is not None:
            self._hint.setText(hint)
            self._hint.setVisible(bool(hint))
