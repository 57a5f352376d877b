"""What every screen may ask of the window around it, and what the window asks of a screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.settings import Settings
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.tab_order import TabAsEyes
from collab_desktop.ui.widgets.page import SaveSign

if TYPE_CHECKING:
    from collab_desktop.domain.slides import Slide
    from collab_desktop.domain.views import Changed
    from collab_desktop.formats import Formats
    from collab_desktop.services.session import Session
    from collab_desktop.ui.bridge import Bridge
    from collab_desktop.ui.present.presenter import Presenter


class Shell(Protocol):
    """The window, as a screen sees it."""

    @property
    def session(self) -> Session:
        """The open workspace."""

    @property
    def has_session(self) -> bool:
        """Whether a workspace is open yet."""

    @property
    def bridge(self) -> Bridge:
        """What changed, and the undo lists."""

    @property
    def settings(self) -> Settings:
        """What the person chose."""

    @property
    def formats(self) -> Formats:
        """Numbers, money and dates as the person reads them."""

    @property
    def present(self) -> Presenter:
        """What the room sees: show, blank, and the timer of the room."""

    def go(self, route: Route) -> None:
        """Open a screen."""

    def go_back(self) -> None:
        """Open the screen before."""

    def say(self, message: Message) -> str:
        """The sentence of a message in the language of the screens."""

    def toast(
        self, text: str, *, undo_in: str | None = None, action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Say what was done; offer Undo in a list (a project id, or ""), or another action."""

    def show_fault(self, fault: Exception) -> None:
        """Say what went wrong above the page, with the ways out."""

    def change_settings(self, settings: Settings) -> None:
        """Keep other settings and apply them at once."""

    def attempt(self, call: Callable[[], Any]) -> bool:
        """Call a service; on a storage fault show the banner that offers a way out.

        Returns:
            Whether it was done.
        """

    def trigger(self, action: str) -> None:
        """Run an action of ``ui.actions`` by its key."""


class Screen(TabAsEyes):
    """One screen; the window makes it for a route and throws it away after leaving."""

    def window_title(self) -> str:
        """What the title bar says."""
        return ""

    def show_route(self, route: Route) -> bool:
        """Show another route of the same screen; false makes the window build a new screen."""
        del route
        return False

    def refresh(self, changed: Changed) -> None:
        """Show what a committed change touched."""

    def follow(self, changed: Changed) -> None:
        """Take a commit, whoever made it: show what it touched, and that it is saved."""
        self.refresh(changed)
        for sign in self.findChildren(SaveSign):
            sign.committed()

    def keep(self) -> bool:
        """Write everything that was typed; false when that failed."""
        return True

    def leave(self) -> bool:
        """Keep everything before the screen goes; false when that failed and it must stay."""
        return self.keep()

    def slide(self) -> Slide | None:
        """What the room may see of this screen; without it the room sees the question."""
        return None

    def step_slide(self, by: int) -> bool:
        """Make another thing the one that :meth:`slide` shows; false where there is none."""
        del by
        return False

    def first_focus(self) -> QWidget | None:
        """Where the keyboard starts on this screen."""
        return None
