"""The first moments of the window: the last-seen list at once, the workspace right behind it."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from collab_desktop.ui.marking import Speaker
from collab_desktop.ui.navigation import HOME, Route

Start: Final = Speaker("Start")

if TYPE_CHECKING:
    from collab_desktop.ui.window import MainWindow


def connect(window: MainWindow) -> None:
    """Give every action its handler, and the room its window."""
    from collab_desktop.ui.commands import Commands
    from collab_desktop.ui.presenting import open_room

    open_room(window)
    window.commands = Commands(window)
    window.actions_.handle(window.commands.handlers())


def show_first(window: MainWindow, workspace: Path | None, *, sample: bool = False) -> None:
    """Show the first screen; it needs no workspace yet."""
    if not (window.settings.first_run_done or workspace or sample):
        window.go(Route("first_run"))
        return
    window.go(HOME)


def open_first(window: MainWindow, workspace: Path | None, *, sample: bool) -> None:
    """Open the workspace behind the painted window.

    The heavy modules are imported in a worker thread, so that the window answers meanwhile.
    """
    from collab_desktop.ui import work

    if workspace is None and not sample:
        return
    call = partial(_finish, window, workspace)
    window.first_job = work.start(
        lambda _progress: _import_heavy(), finished=lambda _result: call(),
        failed=window.show_fault,
    )


def tell_crash(window: MainWindow, report: Path | None) -> None:
    """Say that something unexpected happened, and where the report lies."""
    words = Start.tr(
        "Something unexpected happened. Everything that was saved is in the file; look whether what"
        " you did last is there."
    )
    if report is not None:
        words += " " + Start.tr("A report without your answers lies at {}.").format(report)
    window.banner.set_message(words, [])
    window.banner.show()


def _import_heavy() -> None:
    for name in ("session", "portfolio"):
        import_module(f"collab_desktop.services.{name}")


def _finish(window: MainWindow, workspace: Path | None) -> None:
    if workspace is None:
        window.trigger("open_sample")
        return
    window.commands.open_path(workspace)
    QTimer.singleShot(0, window.commands.back_up_quietly)
