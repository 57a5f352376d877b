"""What the room sees, as the program sees it: show, pause, follow, and the screen it is on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal

from collab_desktop.domain.slides import PauseSlide, Slide
from collab_desktop.ui.present import kept_timer
from collab_desktop.ui.present.displays import Display, Displays, for_the_room
from collab_desktop.ui.present.present_window import PresentWindow
from collab_desktop.ui.present.room_timer import RoomTimer
from collab_desktop.ui.widgets.accessible import announce

if TYPE_CHECKING:
    from collab_desktop.ui.bridge import Bridge
    from collab_desktop.ui.frame import Frame
    from collab_desktop.ui.shell import Screen

SCREEN = "present/screen"


class Presenter(QObject):
    """``shell.present``: the one projected window, and the one timer of the room."""

    changed = Signal()
    """What the room sees, or whether it sees anything, is another one now."""

    said = Signal(str)
    """What those at the console are told in words."""

    def __init__(
        self, window: Frame, page: Callable[[], Screen | None], displays: Displays | None = None
    ) -> None:
        """Stand behind the main window; nothing is projected yet.

        Args:
            window: the console.
            page: gives the screen that is open in it.
            displays: what is plugged in.
        """
        super().__init__(window)
        self._main = window
        self._page = page
        self._displays = displays or Displays(self)
        self._displays.changed.connect(self._screens_changed)
        self._window: PresentWindow | None = None
        self._slide: Slide = PauseSlide()
        self._blank = False
        self._on: Display | None = None
        self._owner: Screen | None = None
        self.notice = ""
        """One sentence about the screen of the room, while there is something to say."""
        self.timer = RoomTimer(self)
        self.timer.ticked.connect(self._show_time)
        self.timer.said.connect(self._say)
        self.timer.was_set.connect(self._keep_time)
        self._workspace = ""

    # -- what the room sees -----------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether the room sees a window of this program."""
        return self._window is not None

    @property
    def is_blank(self) -> bool:
        """Whether the room sees only the card of a pause."""
        return self._blank

    @property
    def slide(self) -> Slide:
        """What was released for the room last, also while it is paused or closed."""
        return self._slide

    @property
    def display(self) -> Display | None:
        """The screen that is covered; none while it stands beside the console or is closed."""
        return self._on if self.is_open and not self.notice else None

    @property
    def window(self) -> PresentWindow | None:
        """The projected window while it is open."""
        return self._window

    def show(self, slide: Slide, owner: Screen | None = None) -> None:
        """Let the room see a slide; the window opens where it is closed.

        Args:
            slide: what the room may see.
            owner: the page it comes from, which is asked again after every change.
        """
        self._slide, self._blank = slide, False
        self._owner = owner or self._page()
        if self._window is None:
            self._open()
        self._paint()

    def renew(self) -> None:
        """Ask the page that the slide came from again; a pause stays a pause."""
        if self._window is None or self._owner is None:
            return
        if self._owner is not self._page():
            self._owner = None
            return
        slide = self._owner.slide()
        if slide is not None and slide != self._slide:
            self._slide = slide
            self._paint()

    def blank(self) -> None:
        """Show the room a calm card, until something is shown again."""
        self._blank = True
        self._paint()

    def pause_or_go_on(self) -> None:
        """Pause, or go on where the room was."""
        if self._window is not None:
            self._blank = not self._blank
            self._paint()

    def close(self) -> None:
        """Take the window away; the timer runs on."""
        window, self._window = self._window, None
        self.notice = ""
        if window is not None:
            window.left.disconnect(self.close)
            had_keyboard = window.isActiveWindow()
            window.close()
            window.deleteLater()
            if had_keyboard:  # not every system gives it back by itself
                self._main.activateWindow()
            self.changed.emit()

    def step(self, by: int) -> None:
        """Go on, or back: to another sheet, else to what the page has next."""
        if self._window is None or self._blank:
            return
        if self._window.turn(by):
            return
        owner = self._owner
        if owner is not None and owner is self._page() and owner.step_slide(by):
            self.renew()

    def _paint(self) -> None:
        if self._window is not None:
            slide = PauseSlide() if self._blank else self._slide
            self._window.show_slide(slide, self.timer.clock)
        self.changed.emit()

    def _show_time(self) -> None:
        if self._window is not None:
            self._window.show_clock(self.timer.clock)

    def _say(self, words: str) -> None:
        announce(self._main, words)
        self.said.emit(words)

    def _keep_time(self) -> None:
        if self._workspace:
            kept_timer.remember(self._main.kept(), self._workspace, self.timer.clock)

    def listen(self, bridge: Bridge, workspace: str) -> None:
        """Follow what is committed in the workspace that is open now; its timer goes on."""
        bridge.changed.connect(lambda _changed: self.renew())
        self._workspace = workspace
        self.timer.go_on(lambda now: kept_timer.recall(self._main.kept(), workspace, now))

    def end(self) -> None:
        """Let go of a workspace: the room sees nothing of it any more."""
        self._workspace = ""
        self.timer.stop()
        self._slide, self._owner = PauseSlide(), None
        self.close()

    # -- the screen it is on ------------------------------------------------------------------

    def _open(self) -> None:
        self._window = window = PresentWindow()
        window.left.connect(self.close)
        window.stepped.connect(self.step)
        window.pause_asked.connect(self.pause_or_go_on)
        window.move_asked.connect(self.next_screen)
        window.unasked.connect(self._main.activateWindow)
        console = self._displays.of(self._main)
        remembered = str(self._main.kept().value(SCREEN) or "")
        self._cover(for_the_room(self._displays.all(), console, remembered))

    def _cover(self, display: Display) -> None:
        if self._window is None:
            return
        same = display.key == self._displays.of(self._main).key
        self._on, self.notice = display, ""
        self._displays.put(self._window, display)
        self._window.cover(display.geometry, with_keyboard=same)
        if not same:
            self._main.kept().setValue(SCREEN, display.key)

    def next_screen(self) -> None:
        """Move to the next screen, and remember it."""
        if self._window is None:
            return
        displays = self._displays.all()
        keys = [display.key for display in displays]
        at = keys.index(self._on.key) if self._on and self._on.key in keys else -1
        self._cover(displays[(at + 1) % len(displays)])
        self.changed.emit()

    def _screens_changed(self) -> None:
        # The system moves windows about first; what holds is looked at when it is done.
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        if self._window is None:
            return
        displays = {display.key: display for display in self._displays.all()}
        console = self._displays.of(self._main)
        remembered = str(self._main.kept().value(SCREEN) or "")
        on = self._on.key if self._on is not None else ""
        if on in displays and not self.notice:
            self._cover(displays[on])
        elif remembered in displays and remembered != console.key:
            self._cover(displays[remembered])
        elif not self.notice:
            self._stand_beside(console)
        self.changed.emit()

    def _stand_beside(self, console: Display) -> None:
        """The projector is gone: a window on the screen that is left, and one sentence."""
        if self._window is None:
            return
        self._on = console
        self.notice = self.tr(
            "The second screen is gone. What the room saw stands in a window of its own."
        )
        room = console.room
        across = room.width() // 2
        box = QRect(0, 0, across, across * 9 // 16)
        box.moveBottomRight(room.bottomRight())
        self._displays.put(self._window, console)
        self._window.stand_beside(box)
        self._main.activateWindow()
        self._say(self.notice)
