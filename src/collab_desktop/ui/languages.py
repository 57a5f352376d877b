"""The languages of the screens: which there are, and speaking one of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from collab_desktop import paths
from collab_desktop.ui.marking import QT_TRANSLATE_NOOP

SOURCE: Final = "en"
"""The language in which the words of the code are written."""
PREFIX: Final = "collab_"
_INSTALLED: Final = "spoken"
_SAID_BETTER: Final = (QT_TRANSLATE_NOOP("QShortcut", "Return"),)
"""Words of Qt that our translations say otherwise; where Qt lacks a language, more stand here."""


def translated() -> set[str]:
    """Tags of the languages that the words of the code were translated into."""
    files = _folder().glob(f"{PREFIX}*.qm")
    return {file.stem.removeprefix(PREFIX) for file in files}


def screen_languages() -> list[tuple[str, str]]:
    """Tag and own name of every language that the screens or the questions are written in."""
    questions = paths.resource_dir().glob("framework/*/texts/*.toml")
    tags = {SOURCE, *translated(), *(file.stem for file in questions)}
    return sorted(((tag, own_name(tag)) for tag in tags), key=lambda pair: pair[1].casefold())


def own_name(tag: str) -> str:
    """A language as it calls itself, with a capital where its script has one."""
    name = "English" if tag == SOURCE else QLocale(tag).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else tag


def system_language() -> str:
    """The language of this computer, as far as the screens can speak it."""
    return best_of(QLocale.system().uiLanguages())


def best_of(wanted: Sequence[str]) -> str:
    """The first of some languages that the screens can speak; else the language of the code.

    Args:
        wanted: tags such as ``fr-CA``, the dearest first.
    """
    spoken = {SOURCE, *translated()}
    tags = (tag.replace("-", "_") for tag in wanted)
    forms = (form for tag in tags for form in (tag, tag.split("_")[0]))
    return next((form for form in forms if form in spoken), SOURCE)


def speak(app: QApplication, language: str) -> None:
    """Let all words that are looked up from now on be in a language, and the page run its way."""
    before = app.findChildren(QTranslator, _INSTALLED)
    for old in before:
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language))
    qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    spoken = best_of([language]) != SOURCE
    if spoken:
        _install(app, qt_words, "qtbase_", language)  # the buttons and menus that Qt itself writes
        _install(app, _folder(), PREFIX, language)  # asked first: the last one wins
    if spoken or before:  # else nothing was said otherwise, and the page runs as it ran
        app.setLayoutDirection(direction(language if spoken else SOURCE))


def is_draft() -> bool:
    """Whether no native speaker has read the words on screen; the translation says so itself."""
    found = QCoreApplication.translate(
        "Translation", "source", "not shown: draft, or reviewed once a native speaker has read all"
    )
    return found == "draft"


def direction(language: str) -> Qt.LayoutDirection:
    """Which way the pages of a language run."""
    return QLocale(language).textDirection()


def _folder() -> Path:
    return paths.resource_dir() / "i18n"


def _install(app: QApplication, folder: Path, prefix: str, language: str) -> None:
    """Install the words of a language, or of the language it is a kind of."""
    translator = QTranslator(app)
    translator.setObjectName(_INSTALLED)
    names = (f"{prefix}{tag}.qm" for tag in dict.fromkeys((language, language.split("_")[0])))
    if any(translator.load(str(folder / name)) for name in names if (folder / name).exists()):
        app.installTranslator(translator)
