"""Editor of ``conf``: how sure somebody is, in three words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, row
from collab_desktop.ui.widgets.segments import Segments


class ConfidenceEditor(Editor):
    """Low, medium or high."""

    def _build(self) -> None:
        words = (
            ("low", self.tr("Low")), ("medium", self.tr("Medium")), ("high", self.tr("High")),
        )  # fmt: skip
        self.cells = Segments(self.question.label, words)
        self.cells.chosen.connect(lambda value: self._changed(value))
        row(self, self.cells)

    def _inputs(self) -> Sequence[QWidget]:
        return (self.cells,)

    def _show(self, value: JsonValue) -> None:
        self.cells.set_value("" if value is None else str(value))
