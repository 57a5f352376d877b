"""Editor of ``link``: the address of something, kept as text and never opened by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, column
from collab_desktop.ui.widgets.fields import LineEdit


class LinkEditor(Editor):
    """An address, written from left to right in every language."""

    def _build(self) -> None:
        self.line = LineEdit(parent=self)
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.line.edited.connect(lambda text: self._changed(text.strip() or None))
        column(self, self.line)

    def _inputs(self) -> Sequence[QWidget]:
        return (self.line,)

    def _show(self, value: JsonValue) -> None:
        if (value or "") != self.line.text().strip():
            self.line.set_text(value or "")
