"""Binds the window of the room to the main window, and shows it the page that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from collab_desktop.ui.present.presenter import Presenter

if TYPE_CHECKING:
    from collab_desktop.ui.window import MainWindow


def open_room(window: MainWindow) -> None:
    """Give the window its presenter, which lives as long as a workspace is open."""
    window.present = present = Presenter(window, lambda: window.screen_now)
    present.said.connect(window.toast)
    window.workspace_opened.connect(
        lambda: present.listen(window.bridge, str(window.session.store.path))
    )
    window.workspace_closed.connect(present.end)


def present_page(window: MainWindow) -> None:
    """Let the room see what is on the page that is open; else the challenge question."""
    from collab_desktop.services.presenting import challenge_slide

    screen, project = window.screen_now, window.trail.here.project
    if screen is None or project is None or not screen.keep():
        return
    slide = screen.slide() or challenge_slide(window.session, project)
    window.present.show(slide, screen)
