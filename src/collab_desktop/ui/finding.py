"""Find in this page: a bar at the top that walks through labels, links and fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QWidget,
)

from collab_desktop.ui import theme
from collab_desktop.ui.revealing import scroll_to
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.bands import Band
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.text import Label

if TYPE_CHECKING:
    from collab_desktop.ui.window import MainWindow


class FindBar(Band):
    """One field with the count of places, above the page; Escape closes it."""

    def __init__(self, window: MainWindow) -> None:
        """Build the bar of a window; :meth:`open_over` shows it."""
        super().__init__("surface", "border", window)
        self._window = window
        self._places: list[QWidget] = []
        self._here = -1
        self._mark = Mark(window)
        self.field = LineEdit(self.tr("Find in this page"))
        self.field.setPlaceholderText(self.tr("Find in this page"))
        self.field.edited.connect(lambda _text: self.search())
        self.count = Label("", "small", "muted")
        back = Button(self.tr("Previous"), size="drawer")
        back.clicked.connect(lambda: self._move(-1))
        on = Button(self.tr("Next"), size="drawer")
        on.clicked.connect(lambda: self._move(1))
        shut = Button(self.tr("Close"), size="drawer")
        shut.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for part in (self.count, back, on, shut):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        window.screen_changed.connect(self._forget)

    @classmethod
    def open_over(cls, window: MainWindow) -> FindBar:
        """Show the one bar of a window and put the keyboard into its field."""
        bar = window.findChild(cls) or cls(window)
        bar.show()
        bar.raise_()
        bar.place()
        bar.field.selectAll()
        bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bar.search()
        return bar

    def place(self) -> None:
        """Stand at the top of the page, at its far end."""
        width = min(theme.px(560), self._window.width() - theme.px(120))
        self.setFixedWidth(width)
        self.adjustSize()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = theme.px(24) if mirrored else self._window.width() - width - theme.px(24)
        self.move(left, self._window.menuBar().height() + 8)

    def close_bar(self) -> None:
        """Go away and give the keyboard to what was found."""
        self.hide()
        self._mark.hide()
        target = self._places[self._here] if 0 <= self._here < len(self._places) else None
        if target is not None and target.focusPolicy() & Qt.FocusPolicy.TabFocus:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._move(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        """The page has changed: what was found is gone."""
        self._places = []
        self.close_bar()

    # -- searching ------------------------------------------------------------------------------

    def search(self) -> None:
        """Look for what stands in the field, and mark the first place."""
        screen, text = self._window.screen_now, self.field.text().strip().casefold()
        self._places = []
        if text and screen is not None:
            found = [w for w in screen.findChildren(QWidget) if text in _words(w).casefold()]
            shown = [w for w in found if w.isVisible() and w.width() > 0]
            self._places = sorted(shown, key=lambda w: _order(w, screen))
        self._here = -1
        self._move(1)

    def _move(self, step: int) -> None:
        if not self._places:
            self._mark.hide()
            self._say(self.tr("Nothing found") if self.field.text().strip() else "")
            return
        self._here = (self._here + step) % len(self._places)
        target = self._places[self._here]
        scroll_to(target)
        self._mark.point_at(target)
        self.raise_()
        words = self.tr("{number} of {count}")
        self._say(words.format(number=self._here + 1, count=len(self._places)))

    def _say(self, text: str) -> None:
        self.count.setText(text)
        announce(self, text)

    def found(self) -> QWidget | None:
        """The widget that is marked now."""
        return self._places[self._here] if 0 <= self._here < len(self._places) else None


class Mark(QWidget):
    """A dashed frame round what was found; the pointer goes through it."""

    def __init__(self, window: QWidget) -> None:
        """Start hidden."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def point_at(self, target: QWidget) -> None:
        """Stand round a widget."""
        window = self.parentWidget()
        if window is None:
            return
        corner = target.mapTo(window, QPoint(0, 0))
        self.setGeometry(QRect(corner, target.size()).adjusted(-5, -3, 5, 3))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("warn"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


def _words(widget: QWidget) -> str:
    """What a widget says."""
    if isinstance(widget, (QLabel, QLineEdit)):
        return widget.text()
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&&", "&")
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return widget.toPlainText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _order(widget: QWidget, screen: QWidget) -> tuple[int, int]:
    """From top to bottom, as one reads."""
    corner = widget.mapTo(screen, QPoint(0, 0))
    return corner.y(), corner.x()
