"""A scale whose points have words: cells, and below them what the chosen one means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, column, row
from collab_desktop.ui.widgets.segments import ChoiceLine
from collab_desktop.ui.widgets.text import Label


class AnchoredEditor(Editor):
    """Digits choose a point; while none is chosen, the words of both ends stand below.

    In a cell of a table there is no room for words; they come to those who point.
    """

    cells: ChoiceLine
    words: Label | None = None

    def _make_cells(self) -> ChoiceLine:
        raise NotImplementedError

    def _build(self) -> None:
        self.cells = self._make_cells()
        self.cells.chosen.connect(self._chosen)
        anchors = self._anchors()
        self.cells.explain({str(score): said(score, anchors[score]) for score in anchors})
        if self.in_cell:
            row(self, self.cells)
            return
        self.words = Label("", "small", "muted", wrap=True, parent=self)
        line = QWidget(self)
        row(line, self.cells)
        column(self, line, self.words, spacing=8)

    def _anchors(self) -> dict[int, str]:
        return {anchor.score: anchor.text for anchor in self.question.anchors}

    def _inputs(self) -> Sequence[QWidget]:
        return (self.cells,)

    def _show(self, value: JsonValue) -> None:
        self.cells.set_value("" if value is None else str(value))
        self._say(value)

    def _chosen(self, text: str) -> None:
        value: JsonValue = int(text) if text.isdigit() else (text or None)
        self._say(value)
        self._changed(value)

    def _say(self, value: JsonValue) -> None:
        if self.words is None:
            return
        text = self._meaning(value)
        self.words.setText(text)
        self.words.setVisible(bool(text))

    def _meaning(self, value: JsonValue) -> str:
        """What the chosen point means; while nothing is chosen, what the ends mean."""
        anchors = self._anchors()
        if value in anchors:
            return said(value, anchors[value])
        ends = sorted({min(anchors), max(anchors)}) if anchors else []
        return "   ".join(said(score, anchors[score]) for score in ends)


def said(score: int, meaning: str) -> str:
    """A point of a scale and its words."""
    return f"{score} = {meaning}"
