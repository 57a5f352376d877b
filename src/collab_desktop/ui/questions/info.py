"""Editor of ``info``: fixed text that asks nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, column
from collab_desktop.ui.widgets.text import Label


class InfoEditor(Editor):
    """Text to read; its heading is the label of the question."""

    def _build(self) -> None:
        column(self, Label(self.question.help, "body", wrap=True, parent=self))

    def _inputs(self) -> Sequence[QWidget]:
        return ()

    def _show(self, value: JsonValue) -> None:
        del value
