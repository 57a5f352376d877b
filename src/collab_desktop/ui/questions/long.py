"""Editor of ``long``: plain text of several lines with a live word counter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, column
from collab_desktop.ui.questions.counting import word_hint
from collab_desktop.ui.widgets.long_text import LongText


class LongEditor(Editor):
    """Text of several lines; the number of words is a hint and never a bar."""

    counted = Signal(str)
    """The sentence about the number of words; the page shows it below the field."""

    def _build(self) -> None:
        self.area = LongText("", min_lines=2 if self.compact else 3)
        self.area.edited.connect(self._typed)
        column(self, self.area)

    def _inputs(self) -> Sequence[QWidget]:
        return (self.area,)

    def _show(self, value: JsonValue) -> None:
        text = value if isinstance(value, str) else ""
        if text != self.area.text():
            self.area.set_text(text)
        self.counted.emit(self.hint())

    def hint(self) -> str:
        """Return how many words there are and how many read well."""
        question = self.question
        return word_hint(self.area.word_count(), question.least, question.words)

    def mark(self, spans: Iterable[tuple[int, int]]) -> None:
        """Mark stretches of the text, each a start and a length, that advice speaks of."""
        self.area.mark_words(list(spans))

    def show_span(self, start: int, length: int) -> None:
        """Select a stretch and bring it into sight."""
        self.area.show_range(start, length)
        self.area.setFocus()

    def _typed(self, text: str) -> None:
        self.counted.emit(self.hint())
        self._changed(text if text.strip() else None)
