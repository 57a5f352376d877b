"""Editor of ``score5``: cells 0 to 5 and "not sure", with the words of each point below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, column, row
from collab_desktop.ui.widgets.segments import ScoreCells
from collab_desktop.ui.widgets.text import Label


class ScoreEditor(Editor):
    """A score; blank is "not scored" and ``?`` is "not sure", and neither is ever 0."""

    def _build(self) -> None:
        self.cells = ScoreCells(self.question.label, not_sure=True)
        self.cells.chosen.connect(self._chosen)
        self._words = Label("", "small", "muted", wrap=True, parent=self)
        line = QWidget(self)
        row(line, self.cells)
        column(self, line, self._words, spacing=8)

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
        """Say what the chosen point means; while nothing is chosen, what the ends mean."""
        anchors = {anchor.score: anchor.text for anchor in self.question.anchors}
        if value == ScoreCells.NOT_SURE:
            words = self.tr("Not sure. It counts neither for nor against.")
        elif value in anchors:
            words = f"{value} = {anchors[value]}"
        elif anchors:
            low, high = min(anchors), max(anchors)
            words = f"{low} = {anchors[low]}   {high} = {anchors[high]}"
        else:
            words = ""
        self._words.setText(words)
        self._words.setVisible(bool(words))
