"""Choices in one line: segments for views and depths, and the cells of a score from 0 to 5."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainterPath, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import plain_tip, words_painter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent


class Cell(QRadioButton):
    """One cell of a line of choices; the line draws the common edge."""

    key = Signal(QKeyEvent)

    def __init__(self, text: str, value: str, *, filled: bool, parent: QWidget) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.value = value
        self.is_sealed = False
        """Whether it looks the same when it is chosen."""
        self._filled = filled
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return room for the bold words, so that choosing does not move anything."""
        metrics = QFontMetrics(theme.font("bar_bold"))
        words = metrics.horizontalAdvance(self.text().replace("&&", "&"))
        if self._filled:
            return QSize(max(theme.px(32), words + 12), max(theme.px(34), metrics.height() + 6))
        return QSize(words + theme.px(26), max(theme.px(36), metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its words."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """The whole cell is the target."""
        return self.rect().contains(pos)

    def ring_host(self) -> QWidget | None:
        """The focus ring goes round the whole line."""
        return self.parentWidget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer keys to the line first."""
        event.ignore()
        self.key.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, and the plate of the chosen cell."""
        painter = words_painter(self)
        chosen = self.isChecked() and not self.is_sealed
        ink = "text" if self.isEnabled() else "muted"
        if chosen:
            ink = "on_accent" if self._filled else "accent"
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.setBrush(theme.colour("accent" if self._filled else "tint"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6)
        elif self.underMouse() and self.isEnabled():
            painter.fillPath(_rounded(QRectF(self.rect()).adjusted(1, 1, -1, -1)), _hover())
        painter.setFont(theme.font("bar_bold" if chosen else "bar"))
        painter.setPen(theme.colour(ink))
        middle = Qt.AlignmentFlag.AlignCenter
        painter.drawText(self.rect(), middle, self.text().replace("&&", "&"))


def _rounded(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, 5, 5)
    return path


def _hover() -> QColor:
    return theme.mixed("surface", "tint", 0.7)


class ChoiceLine(QWidget):
    """Cells in one edge, of which one is chosen; one tab stop, arrows move.

    Where the page is too narrow for the line, the cells go on in the next one.
    """

    chosen = Signal(str)
    accessible_role = Role.Grouping

    def __init__(self, name: str, *, filled: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled = filled
        self._cells: list[Cell] = []
        self._row = FlowRow(0, self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def add_cell(self, value: str, text: str, name: str) -> None:
        """Add a choice; ``name`` is what a screen reader says."""
        cell = Cell(text, value, filled=self._filled, parent=self)
        cell.setAccessibleName(name)
        cell.key.connect(self.take_key)
        cell.clicked.connect(self._clicked)
        self._row.addWidget(cell)
        self._cells.append(cell)
        self._one_tab_stop()

    def value(self) -> str:
        """Return the chosen value, empty when nothing is chosen."""
        return next((cell.value for cell in self._cells if cell.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose without reporting it; an empty value clears."""
        for cell in self._cells:
            cell.setAutoExclusive(False)
            cell.setChecked(cell.value == value)
        for cell in self._cells:
            cell.setAutoExclusive(True)
        self._one_tab_stop()

    def choose(self, value: str) -> None:
        """Choose as a person does: report it when it changes."""
        if value != self.value():
            self.set_value(value)
            self.chosen.emit(value)
        target = next((cell for cell in self._cells if cell.isChecked()), None)
        if target is not None and any(cell.hasFocus() for cell in self._cells):
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def seal(self) -> None:
        """Take choices without showing them to whoever looks on."""
        for cell in self._cells:
            cell.is_sealed = True

    def explain(self, words: Mapping[str, str]) -> None:
        """Say what each choice means, to those who point at it and to those who hear it."""
        for cell in self._cells:
            meaning = words.get(cell.value, "")
            cell.setToolTip(plain_tip(meaning))
            cell.setAccessibleDescription(meaning)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key that opened a cell of a table."""
        event.ignore()
        self.take_key(event)

    def take_key(self, event: QKeyEvent) -> None:
        """Choose a cell by its own key, such as a digit."""
        if event.text() and event.text() in {cell.value for cell in self._cells}:
            self.choose(event.text())
            event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the common edge."""
        painter = words_painter(self)
        painter.setPen(QPen(theme.colour("border" if self.isEnabled() else "line2"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _clicked(self) -> None:
        self._one_tab_stop()
        self.chosen.emit(self.value())

    def _one_tab_stop(self) -> None:
        """Only the chosen cell, or the first, is reached by Tab."""
        stop = next((cell for cell in self._cells if cell.isChecked()), None)
        stop = stop or (self._cells[0] if self._cells else None)
        policies = Qt.FocusPolicy
        for cell in self._cells:
            cell.setFocusPolicy(policies.StrongFocus if cell is stop else policies.ClickFocus)
        if stop is not None:
            self.setFocusProxy(stop)


class Segments(ChoiceLine):
    """An exclusive choice of a view, a depth or a size."""

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """Make segments from pairs of value and words; the first is chosen."""
        super().__init__(name, filled=False, parent=parent)
        for value, text in choices:
            self.add_cell(value, text, text)
        if choices:
            self.set_value(choices[0][0])
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)


class ScoreCells(ChoiceLine):
    """A score from 0 to 5, or "not sure"; keys 0 to 5, ?, and Delete for blank."""

    NOT_SURE = "?"

    def __init__(
        self, name: str, *, not_sure: bool = False, highest: int = 5,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(name, filled=True, parent=parent)
        for score in map(str, range(highest + 1)):
            self.add_cell(score, score, self.tr("{name}: {score}").format(name=name, score=score))
        if not_sure:
            words = self.tr("{name}: not sure").format(name=name)
            self.add_cell(self.NOT_SURE, self.NOT_SURE, words)

    def take_key(self, event: QKeyEvent) -> None:
        """Set the score by its own key, or clear it."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.choose("")
            event.accept()
        else:
            super().take_key(event)
