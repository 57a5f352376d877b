"""The focus ring: drawn over everything, clear of the control, for whatever has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from collab_desktop.ui import theme
from collab_desktop.ui.soon import Soon

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDTH = 2
_RADIUS = 6
_TYPING = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
_OWN_RING = (QMenu, QMenuBar)


class RingOverlay(QWidget):
    """The two strokes of the ring, as a child of the window that lets everything through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ring = QRectF()
        self.hide()

    def surround(self, ring: QRect, clip: QRect) -> None:
        """Draw the ring along ``ring``, seen through ``clip``; both in the window's coordinates."""
        seen = ring.intersected(clip)
        if seen.isEmpty():
            self.hide()
            return
        self.setGeometry(seen)
        half = _WIDTH / 2
        self._ring = QRectF(ring.translated(-seen.topLeft())).adjusted(half, half, -half, -half)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), _WIDTH))
        painter.drawRoundedRect(self._ring, _RADIUS + 2, _RADIUS + 2)


class FocusRing(QObject):
    """Follows the focus of the application and draws one ring round what has it.

    A widget may name another one to be ringed (``ring_host()``), a part of itself
    (``ring_rect()``), or another clearance in pixels (``ring_gap``; below zero is inside).
    After a click, buttons go without a ring until a key is pressed; fields always have it.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._overlay: RingOverlay | None = None
        self._by_pointer = False
        self._soon = Soon(self, self.place)
        app.focusChanged.connect(self._focus_changed)

    @classmethod
    def install(cls, app: QApplication) -> FocusRing:
        """Return the ring of an application, made at the first call."""
        found = app.findChild(cls)
        return found if isinstance(found, cls) else cls(app)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget when it or anything it stands in moves."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and self._by_pointer:
            self._by_pointer = False
            self.place()
        elif kind in _MOVING:
            self._soon.ask()
        return super().eventFilter(watched, event)

    def place(self) -> None:
        """Put the ring where the focus is now."""
        target = self._target
        if (
            target is None
            or not isValid(target)
            or not target.isVisible()
            or not self._is_wanted(target)
        ):
            self._drop_overlay()
            return
        overlay = self._overlay_of(target.window())
        rect, gap = _ring_rect(target)
        room = gap + _WIDTH
        overlay.surround(rect.adjusted(-room, -room, room, room), _visible_part(target))

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._by_pointer = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        self._follow(None if isinstance(new, _OWN_RING) else new)
        self.place()

    def _follow(self, widget: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._target = widget
        self._watched = []
        while widget is not None:
            self._watched.append(widget)
            widget.installEventFilter(self)
            widget = None if widget.isWindow() else widget.parentWidget()

    def _is_wanted(self, target: QWidget) -> bool:
        return isinstance(target, _TYPING) or not self._by_pointer

    def _overlay_of(self, window: QWidget) -> RingOverlay:
        old = self._overlay
        if old is None or not isValid(old) or old.parentWidget() is not window:
            self._drop_overlay()
            self._overlay = old = RingOverlay(window)
        return old

    def _drop_overlay(self) -> None:
        if self._overlay is not None and isValid(self._overlay):
            self._overlay.hide()  # at once: deleting waits for the event loop
            self._overlay.deleteLater()
        self._overlay = None


_MOVING = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
        QEvent.Type.KeyRelease,
        QEvent.Type.Wheel,
    }
)


def _ring_rect(target: QWidget) -> tuple[QRect, int]:
    """Return what to ring in coordinates of the window, and the clearance in pixels."""
    host = target.ring_host() if hasattr(target, "ring_host") else target
    default = 1 if isinstance(target, QTextEdit | QPlainTextEdit) else 3
    gap = int(getattr(target, "ring_gap", default))
    if hasattr(target, "ring_rect"):
        rect = target.ring_rect()
    elif isinstance(target, QAbstractItemView) and target.currentIndex().isValid():
        rect = target.visualRect(target.currentIndex())
        host, gap = target.viewport(), -3
    else:
        rect = host.rect()
    return QRect(host.mapTo(target.window(), rect.topLeft()), rect.size()), gap


def _visible_part(target: QWidget) -> QRect:
    """Return the part of the window in which the target can be seen."""
    window = target.window()
    seen = window.rect()
    parent = target.parentWidget()
    while parent is not None and parent is not window:
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            seen &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
        parent = area
    return seen
