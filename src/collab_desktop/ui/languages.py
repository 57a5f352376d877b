"""The languages of the screens: which there are, and speaking one of them at once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from collab_desktop import paths

SOURCE: Final = "en"
"""The language in which the words of the code are written."""
_INSTALLED: Final = "spoken"


def screen_languages() -> list[tuple[str, str]]:
    """Tag and own name of every language that the screens or the questions are written in."""
    folder = paths.resource_dir()
    files = [*folder.glob("i18n/*.qm"), *folder.glob("framework/*/texts/*.toml")]
    tags = {SOURCE, *(file.stem for file in files)}
    return sorted(((tag, own_name(tag)) for tag in tags), key=lambda pair: pair[1].casefold())


def own_name(tag: str) -> str:
    """A language as it calls itself, with a capital where its script has one."""
    name = "English" if tag == SOURCE else QLocale(tag).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else tag


def speak(app: QApplication, language: str) -> None:
    """Let all words that are looked up from now on be in a language, and the page run its way."""
    before = app.findChildren(QTranslator, _INSTALLED)
    for old in before:
        app.removeTranslator(old)
        old.deleteLater()
    file = paths.resource_dir() / "i18n" / f"{language}.qm"
    translator = QTranslator(app)
    spoken = file.exists() and translator.load(str(file))
    if spoken:
        translator.setObjectName(_INSTALLED)
        app.installTranslator(translator)
    if spoken or before:  # else nothing was said otherwise, and the page runs as it ran
        app.setLayoutDirection(direction(language if spoken else SOURCE))


def direction(language: str) -> Qt.LayoutDirection:
    """Which way the pages of a language run."""
    return QLocale(language).textDirection()
