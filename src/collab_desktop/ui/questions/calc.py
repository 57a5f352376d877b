"""Editor of ``calc``: a result that the program works out; nothing to type."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.domain.views import FieldView
from collab_desktop.ui.questions.base import Editor, column
from collab_desktop.ui.widgets.text import Label


class CalcEditor(Editor):
    """Shows what was computed, or that something is missing for it."""

    def _build(self) -> None:
        self.result = Label("", "row", wrap=True, tabular=True, parent=self)
        column(self, self.result)

    def _inputs(self) -> Sequence[QWidget]:
        return ()

    def _show(self, value: JsonValue) -> None:
        del value
        text = self.field.computed
        self.result.setText(text or self.tr("Not enough answers yet to work this out."))
        self.result.set_look("row" if text else "body", "text" if text else "muted")

    def set_field(self, field: FieldView) -> None:
        """Show the result as it is now."""
        self.field = field
        self._show(None)
