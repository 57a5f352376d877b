"""What settings do to the running program: palette, text size and language."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QApplication

from collab_desktop.settings import Settings
from collab_desktop.ui import theme
from collab_desktop.ui.languages import speak

LIVE: Final = ("theme", "text_percent", "language", "region", "digits")
"""Settings that change what is on the screen."""


def changes(before: Settings, after: Settings) -> set[str]:
    """The settings of the screen in which the two differ."""
    return {name for name in LIVE if getattr(before, name) != getattr(after, name)}


def apply(settings: Settings, changed: set[str]) -> None:
    """Put what changed on the program."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    if changed & {"theme", "text_percent"}:
        apply_theme(app, settings)
    if "language" in changed:
        speak(app, settings.screen_language)


def apply_theme(app: QApplication, settings: Settings) -> None:
    """Put the chosen palette and text size on the program."""
    chosen = settings.theme
    name = theme.preferred_palette(app) if chosen == "auto" else chosen
    if name in theme.PALETTES:
        theme.apply(app, name, settings.text_percent)
