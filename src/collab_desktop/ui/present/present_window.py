"""The window that the room looks at: it paints one slide and holds nothing else."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QEvent, QRect, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.clock import Clock
from collab_desktop.domain.slides import PauseSlide, Slide, TimerSlide
from collab_desktop.ui import theme
from collab_desktop.ui.present.canvas import Canvas
from collab_desktop.ui.present.head import draw_clock, draw_count, draw_way_out
from collab_desktop.ui.present.sheets import sheets_of
from collab_desktop.ui.present.spoken import spoken
from collab_desktop.ui.present.words import Room
from collab_desktop.ui.widgets.accessible import Role

FORWARD = (Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Down)
BACK = (Qt.Key.Key_PageUp, Qt.Key.Key_Up)
APPEARING = 2.0
"""Seconds in which a window may be given the keyboard only because it is new."""
TELLING = 8000
"""Milliseconds in which a window that covers the console says how to come back."""
PAUSE_KEYS = (Qt.Key.Key_Period, Qt.Key.Key_B)


class PresentWindow(QWidget, theme.Themed):
    """A frameless window that covers a screen, or a framed one beside the console."""

    accessible_role = Role.Pane
    left = Signal()
    """Escape, or closed by the system."""
    stepped = Signal(int)
    """To the next thing (1) or the one before (-1)."""
    pause_asked = Signal()
    move_asked = Signal()
    """To another screen."""
    unasked = Signal()
    """The system gave it the keyboard because it appeared; that belongs to the console."""

    def __init__(self) -> None:
        """Make a window that shows a pause."""
        QWidget.__init__(self, None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        theme.Themed.__init__(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._slide: Slide = PauseSlide()
        self._clock: Clock | None = None
        self._appeared = 0.0
        self._telling = QTimer(self, singleShot=True, interval=TELLING)
        self._telling.timeout.connect(self.update)
        self.sheet = 0
        self.written: tuple[str, ...] = ()
        """Every word that was painted last."""
        self.retheme()

    @property
    def slide(self) -> Slide:
        """What is painted."""
        return self._slide

    def show_slide(self, slide: Slide, clock: Clock | None) -> None:
        """Paint another slide, from its first sheet; the same one stays where it is."""
        if type(slide) is not type(self._slide) or _name(slide) != _name(self._slide):
            self.sheet = 0
        self._slide, self._clock = slide, clock
        self.setAccessibleDescription(spoken(slide))
        self.update()

    def show_clock(self, clock: Clock | None) -> None:
        """Paint how late it is."""
        self._clock = clock
        self.update()

    def turn(self, by: int) -> bool:
        """Go to another sheet of this slide; false where there is none."""
        count = len(sheets_of(self._canvas(), self._slide, self._clock))
        if not 0 <= self.sheet + by < count:
            return False
        self.sheet += by
        self.update()
        return True

    def cover(self, geometry: QRect, *, with_keyboard: bool) -> None:
        """Cover a screen; the keyboard comes along only where the console is covered too."""
        self._become(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        active = Qt.WidgetAttribute.WA_ShowWithoutActivating
        self.setAttribute(active, on=not with_keyboard)
        self._appeared = 0.0 if with_keyboard else monotonic()
        self.setGeometry(geometry)
        self.showFullScreen()
        if with_keyboard:
            self._telling.start()
            self.raise_()
            self.activateWindow()
            self.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the language chosen now; give the keyboard back where nobody asked for it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retheme()
            self.setAccessibleDescription(spoken(self._slide))
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            if monotonic() - self._appeared < APPEARING:
                self.unasked.emit()
            self._appeared = 0.0

    def stand_beside(self, geometry: QRect) -> None:
        """Be a window with a frame that covers nobody's work."""
        self._become(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setGeometry(geometry)
        self.showNormal()
        self.lower()

    def _become(self, flags: Qt.WindowType) -> None:
        if self.windowFlags() != flags:
            self.hide()
            self.setWindowFlags(flags)

    def retheme(self) -> None:
        """Take the colours of the theme, and say its words again."""
        self.setWindowTitle(Room.tr("For the room"))
        self.setAccessibleName(Room.tr("What the room sees"))
        self.update()

    def _canvas(self, painter: QPainter | None = None) -> Canvas:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Canvas(QSizeF(self.size()), painter, mirrored=mirrored)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet that is on, and the time that is left."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        canvas = self._canvas(painter)
        found = sheets_of(canvas, self._slide, self._clock)
        self.sheet = min(self.sheet, len(found) - 1)
        found[self.sheet](canvas)
        if self._clock is not None and not isinstance(self._slide, PauseSlide | TimerSlide):
            draw_clock(canvas, self._clock)
        if len(found) > 1:
            draw_count(canvas, self.sheet + 1, len(found))
        if self._telling.isActive():
            draw_way_out(canvas)
        painter.end()
        self.written = tuple(canvas.written)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; a full stop or B pauses; arrows step."""
        key = event.key()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in PAUSE_KEYS:
            self.pause_asked.emit()
        elif key in (ahead, *FORWARD):
            self.stepped.emit(1)
        elif key in (back, *BACK):
            self.stepped.emit(-1)
        elif key == Qt.Key.Key_S:
            self.move_asked.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the console."""
        super().closeEvent(event)
        self.left.emit()


def _name(slide: Slide) -> str:
    """What stays the same while a slide only follows: its question or its title."""
    asked = getattr(slide, "asked", slide)
    return str(getattr(asked, "question", getattr(asked, "title", "")))
