"""Editor of ``lvl4``: a level from 0 to 4."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, row
from collab_desktop.ui.widgets.segments import Segments


class LevelEditor(Editor):
    """A level in five cells."""

    def _build(self) -> None:
        self.cells = Segments(self.question.label, [(level, level) for level in "01234"])
        self.cells.chosen.connect(lambda level: self._changed(int(level)))
        row(self, self.cells)

    def _inputs(self) -> Sequence[QWidget]:
        return (self.cells,)

    def _show(self, value: JsonValue) -> None:
        self.cells.set_value("" if value is None else str(value))
