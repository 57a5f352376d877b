"""The list of the inbox as a table: one row for each expression of interest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from collab_desktop.formats import Formats
from collab_desktop.services.inbox import InterestLine
from collab_desktop.ui import theme
from collab_desktop.ui.inbox.words import standing, who
from collab_desktop.ui.inbox.words_table import WordsModel, WordsTable

WEIGHTS = (0.9, 2.4, 2.6, 1.2, 1.5, 0.7, 1.8)
"""How wide the columns are to each other."""
LEAST = 620
"""Pixels at 100 % under which only what is needed to choose stays: who, how far, what to do."""
FEW = (0, 1, 4, 6)


class LinesModel(WordsModel):
    """The rows, read from the service and never changed here."""

    lines: tuple[InterestLine, ...] = ()

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads = (
            self.tr("Reference"), self.tr("Who"), self.tr("Offers"), self.tr("Received"),
            self.tr("How far"), self.tr("Score"), self.tr("To look at"),
        )  # fmt: skip
        self._formats = formats
        self._say: Any = None

    def show_lines(self, lines: tuple[InterestLine, ...], say: Any) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.lines, self._say = lines, say
        self.endResetModel()

    def name(self, row: int) -> str:
        """Its reference."""
        return self.lines[row].code

    def words(self, row: int, column: int) -> str:
        """What is known of an expression of interest, one thing in each column."""
        line = self.lines[row]
        received = self._formats.date(line.received) if line.received else ""
        score = self._formats.number(line.score) if line.score is not None else ""
        attention = "\n".join(self._say(message) for message in line.attention)
        named = "\n".join(part for part in (who(line), line.sector) if part)
        return (
            line.code, named, ", ".join(line.skills), received, standing(line), score, attention,
        )[column]  # fmt: skip


class LinesTable(WordsTable):
    """The table; Enter or a click opens a row."""

    def __init__(self, name: str, model: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(name, model, WEIGHTS, parent)
        self.lines = model
        self.clicked.connect(lambda _index: self.pressed_key.emit("open"))

    def _shown(self, room: int) -> Sequence[int]:
        """A narrow page leaves out what can be read inside."""
        return range(len(WEIGHTS)) if room >= theme.px(LEAST) else FEW

    def current_id(self) -> str:
        """The expression of interest that the cursor is on, or nothing."""
        row = self.currentIndex().row()
        return self.lines.lines[row].id if 0 <= row < len(self.lines.lines) else ""

    def stand_on(self, eoi: str) -> None:
        """Put the cursor on one, or on the first where it is not in the list."""
        ids = [line.id for line in self.lines.lines]
        row = ids.index(eoi) if eoi in ids else 0
        self.setCurrentIndex(self.lines.index(row, 0))
