"""Fields: one-line edits, choices, check boxes and radios, each with its label above."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from collab_desktop.domain.answers import LONGEST_TEXT
from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.icons import paint_icon
from collab_desktop.ui.widgets.shapes import StateLabel
from collab_desktop.ui.widgets.text import Label, words_painter

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QAbstractButton as _Button
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Button = _Widget = object

_UNLIMITED = 2**31 - 1


def say_too_long(field: QWidget) -> None:
    """Say at a field that what came last was not taken, because the text is too long with it."""
    words = QCoreApplication.translate(
        "Field", "This was not taken in: an answer can have 100,000 characters at most."
    )
    QToolTip.showText(field.mapToGlobal(field.rect().bottomLeft()), words, field)
    announce(field, words)


def _is_project_undo(event: QEvent) -> bool:
    """Tell whether an event is Undo or Redo, which belong to the project and not to a field."""
    if not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)


def _is_command(event: QKeyEvent) -> bool:
    """Whether a key is pressed with Alt alone, which is a shortcut here and never a letter.

    Where Alt writes letters of its own (macOS), or stands for AltGr, it stays a letter.
    """
    keys = Qt.KeyboardModifier
    alone = event.modifiers() & (keys.AltModifier | keys.ControlModifier | keys.MetaModifier)
    return alone == keys.AltModifier and sys.platform != "darwin" and event.text().isprintable()


class Typed(_Widget):
    """What fields that people type in share; named first among their bases."""

    def event(self, event: QEvent) -> bool:
        """Let Undo and Redo pass to the window."""
        if _is_project_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave shortcuts to the page; they never type their letter."""
        if event.text() and _is_command(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class LineEdit(Typed, QLineEdit):
    """A one-line edit that leaves Undo to the project and reports what people typed.

    What would make the text longer than any answer may be is refused as a whole: Qt would cut it.
    """

    edited = Signal(str)

    def __init__(self, name: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_UNLIMITED)
        self._kept = text
        self.setText(text)
        self.setAccessibleName(name)
        self.textEdited.connect(self._typed)
        self.textChanged.connect(lambda _text: setattr(self, "_kept", self.text()))

    def _typed(self, text: str) -> None:
        if len(text) > LONGEST_TEXT:
            self.setText(self._kept)
            say_too_long(self)
        else:
            self.edited.emit(text)

    def set_text(self, text: str) -> None:
        """Show another text without reporting it, keeping the cursor where it can."""
        if text != self.text():
            place = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(place, len(text)))


class ComboBox(QComboBox):
    """A choice from a list, 36 high, that a wheel passing over it does not change."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the choice."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Return room for the longest choice and the arrow."""
        metrics = QFontMetrics(theme.font("body"))
        texts = [self.itemText(index) for index in range(self.count())]
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return QSize(min(widest, theme.px(420)) + theme.px(48), self._height())

    def minimumSizeHint(self) -> QSize:
        """Stay usable when there is little room."""
        return QSize(theme.px(80), self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw edge, chosen text and arrow."""
        painter = words_painter(self)
        enabled = self.isEnabled()
        painter.setPen(QPen(theme.colour("border" if enabled else "line2"), 1))
        painter.setBrush(theme.colour("surface" if enabled else "window"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        ink = theme.colour("text" if enabled else "muted")
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = theme.px(16)
        x = theme.px(10) if mirrored else self.width() - theme.px(10) - side
        place = QRectF(x, (self.height() - side) / 2, side, side)
        paint_icon(painter, "chevron_down", place, theme.colour("muted"))
        lead, tail = theme.px(10), side + theme.px(16)
        left, right = (tail, lead) if mirrored else (lead, tail)
        words = self.rect().adjusted(left, 0, -right, 0)
        painter.setPen(ink)
        painter.setFont(theme.font("body"))
        text = painter.fontMetrics().elidedText(
            self.currentText() or self.placeholderText(),
            Qt.TextElideMode.ElideRight,
            words.width(),
        )
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(flags) | int(Qt.TextFlag.TextSingleLine), text)

    def _height(self) -> int:
        return max(theme.px(36), QFontMetrics(theme.font("body")).height() + 8)


_GAP = 10
_WRAP = int(Qt.TextFlag.TextWordWrap)


class _Choice(_Button):
    """What a check box and a radio share: words beside the mark, which may wrap."""

    def _let_wrap(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in lines of this width."""
        metrics = QFontMetrics(theme.font("body"))
        room = max(1, width - _lead())
        words = metrics.boundingRect(0, 0, room, 10000, _WRAP, self._words())
        return max(theme.px(32), words.height() + 8)

    def sizeHint(self) -> QSize:
        """Return room for one line."""
        metrics = QFontMetrics(theme.font("body"))
        return QSize(_lead() + metrics.horizontalAdvance(self._words()) + 4, theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """Return room for the mark and the longest word."""
        metrics = QFontMetrics(theme.font("body"))
        words = (metrics.horizontalAdvance(word) for word in self._words().split())
        return QSize(_lead() + max(words, default=0) + 4, theme.px(32))

    def hitButton(self, pos: QPoint) -> bool:
        """The whole row is the target."""
        return self.rect().contains(pos)

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _paint_words(self, painter: QPainter) -> QRectF:
        """Draw the words; return the square for the mark."""
        side, lead = theme.px(18), _lead()
        rect = self.rect()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = rect.adjusted(0, 0, -lead, 0) if mirrored else rect.adjusted(lead, 0, 0, 0)
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = int(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter) | _WRAP
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text" if self.isEnabled() else "muted"))
        painter.drawText(words, flags, self._words())
        line = min(rect.height(), self.heightForWidth(100_000))
        x = rect.right() - side + 1 if mirrored else rect.left()
        top = (rect.height() - side) / 2 if rect.height() <= line + 4 else (line - side) / 2
        return QRectF(QPointF(x, top), QSize(side, side).toSizeF())


def _lead() -> int:
    return theme.px(18 + _GAP)


class CheckBox(_Choice, QCheckBox):
    """A check box of 18 with its words beside it, which may wrap."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._let_wrap()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, its check and the words."""
        painter = words_painter(self)
        box = self._paint_words(painter)
        edge = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.checkState() == Qt.CheckState.Unchecked:
            painter.setPen(QPen(theme.colour("border"), 1.5))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(edge, 3, 3)
            return
        ground = theme.colour("accent" if self.isEnabled() else "muted")
        painter.setPen(QPen(ground, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(edge, 3, 3)
        name = "check" if self.checkState() == Qt.CheckState.Checked else "minus"
        paint_icon(painter, name, box.adjusted(1, 1, -1, -1), theme.colour("on_accent"))


class Radio(_Choice, QRadioButton):
    """A radio of 16 with its words beside it, which may wrap."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._let_wrap()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring, its dot and the words."""
        painter = words_painter(self)
        box = self._paint_words(painter)
        middle, unit = box.center(), box.width() / 18
        chosen = "accent" if self.isEnabled() else "muted"
        painter.setPen(QPen(theme.colour(chosen if self.isChecked() else "border"), 1.5))
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(middle, 8 * unit, 8 * unit)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(chosen))
            painter.drawEllipse(middle, 4 * unit, 4 * unit)


class Field(QWidget):
    """A label above an edit, with a hint between them and, when needed, the problem in words."""

    def __init__(
        self, label: str, editor: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label = Label(label, "strong", wrap=True)
        self._hint = Label(hint, "small", "muted", wrap=True)
        self._problem = StateLabel("stop", " ")
        self._label.setBuddy(editor)
        if not editor.accessibleName():
            editor.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._label, self._hint, self._problem, editor):
            column.addWidget(part)
        self._hint.setVisible(bool(hint))
        self.set_problem("")
        self.setFocusProxy(editor)

    def set_problem(self, text: str) -> None:
        """Say what is wrong in words next to the field; an empty text takes it away."""
        self._problem.set_state("stop", text or " ")
        self._problem.setVisible(bool(text))
        self.editor.setAccessibleDescription(text or self._hint.text())

    def problem(self) -> str:
        """Return the problem on show."""
        return self._problem.text().strip()
