"""The letters to drag, which are also brushes: press one, then click cells."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from collab_desktop.framework.schemes import Letter, Scheme
from collab_desktop.ui import theme
from collab_desktop.ui.raci.drags import DraggedLetters, DragStart, drag_letters
from collab_desktop.ui.raci.letters import IN_TRAY, paint_letter
from collab_desktop.ui.widgets.buttons import PlainButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import words_painter

_PADDING = 6


class LetterButton(PlainButton):
    """One letter with its word; it can be dragged, and pressed to become the brush."""

    def __init__(self, letter: Letter, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(letter.label, parent)
        self.letter = letter
        self._scheme = scheme
        DragStart(self, self._drag)
        self.setCheckable(True)
        self.setToolTip(
            self.tr("{letter}: {meaning}. Drag it, or press it and click cells.").format(
                letter=letter.code,
                meaning=letter.meaning,
            )
        )
        self.setAccessibleName(
            self.tr("Brush {label}, {letter}").format(label=letter.label, letter=letter.code)
        )

    def sizeHint(self) -> QSize:
        """Return room for the shape and the word."""
        metrics = QFontMetrics(theme.font("body"))
        side = theme.px(IN_TRAY)
        width = (
            side + theme.px(10) + metrics.horizontalAdvance(self.label()) + 2 * theme.px(_PADDING)
        )
        return QSize(width, max(side + 12, metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its word."""
        return self.sizeHint()

    def _drag(self) -> None:
        drag_letters(self, DraggedLetters(self.letter.code), self._scheme)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape and the word; the brush stands on a plate with an edge."""
        painter = words_painter(self)
        if self.isChecked() or self.is_pressed_or_hovered():
            painter.setPen(QPen(theme.colour("accent" if self.isChecked() else "line2"), 1.5))
            painter.setBrush(theme.colour("tint" if self.isChecked() else "surface"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        side, gap = theme.px(IN_TRAY), theme.px(_PADDING)
        left = self.width() - gap - side if self.is_mirrored() else gap
        box = QRectF(left, (self.height() - side) / 2, side, side)
        paint_letter(painter, self.letter, box)
        self._paint_word(painter, side, gap)

    def _paint_word(self, painter: QPainter, side: int, gap: int) -> None:
        start = side + gap + theme.px(10)
        words = QRectF(0 if self.is_mirrored() else start, 0, self.width() - start, self.height())
        edge = Qt.AlignmentFlag.AlignRight if self.is_mirrored() else Qt.AlignmentFlag.AlignLeft
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("body"))
        painter.drawText(
            words,
            edge | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute,
            self.label(),
        )


class LetterTray(QWidget):
    """All letters of the scheme; at most one is the brush."""

    brush_changed = Signal(str)

    def __init__(self, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = FlowRow(8, self)
        self.buttons: list[LetterButton] = []
        self.set_scheme(scheme)

    def set_scheme(self, scheme: Scheme) -> None:
        """Offer the letters of a scheme."""
        for old in self.buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = [LetterButton(letter, scheme, self) for letter in scheme.letters]
        for button in self.buttons:
            self._row.addWidget(button)
            button.toggled.connect(self._toggled)

    def brush(self) -> str:
        """The letter that a click writes, or empty text."""
        return next((button.letter.code for button in self.buttons if button.isChecked()), "")

    def put_down(self) -> None:
        """No brush any more."""
        for button in self.buttons:
            button.setChecked(False)

    def _toggled(self, checked: bool) -> None:  # noqa: FBT001 (Qt's signal)
        sender = self.sender()
        if checked:
            for button in self.buttons:
                if button is not sender:
                    button.setChecked(False)
        self.brush_changed.emit(self.brush())
