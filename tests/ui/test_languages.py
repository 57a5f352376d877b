"""The screens in each language: nothing stays English, and a change of language happens at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit
from tests.ui import walking
from tests.ui.audit import audit, clipping, mnemonic, mnemonics, sideways
from tests.ui.audit_screen import describe, shown
from tests.ui.pseudo import CLOSE, OPEN
from tests.ui.visible_words import data_of, untranslated, words_on
from tests.ui.walking import Look

from collab_desktop import paths
from collab_desktop.screenshots import screens, settle
from collab_desktop.services import texts
from collab_desktop.settings import Settings
from collab_desktop.ui import languages
from collab_desktop.ui.actions import ROWS
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.window import MainWindow

SHIPPED = sorted(languages.translated())


@pytest.fixture
def window(qapp) -> Iterator[MainWindow]:
    with walking.sample() as opened:
        yield opened
    languages.speak(qapp, languages.SOURCE)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def speak(window: MainWindow, language: str) -> None:
    window.change_settings(replace(window.settings, language=language))
    settle(walking.application())
    walking.sweep()


def titles(window: MainWindow) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


class Marked(QTranslator):
    """What the installed translation says, between marks."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._real = QTranslator()
        assert self._real.load(str(paths.resource_dir() / "i18n" / f"collab_{language}.qm"))

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        found = self._real.translate(context, source, disambiguation, n)
        if found:
            return f"{OPEN}{found}{CLOSE}"
        return None if context == "QShortcut" else ""  # keys are called as Qt calls them

    def isEmpty(self) -> bool:
        return False


def marked(sentence: Any) -> Any:
    if isinstance(sentence, Mapping):
        return {form: marked(text) for form, text in sentence.items()}
    return f"{OPEN}{sentence}{CLOSE}"


@pytest.fixture(params=SHIPPED)
def marking(request, window, qapp) -> Iterator[MainWindow]:
    """The window in a language, its words between marks; no sentence falls back to English."""
    language, real = request.param, texts.sentences
    speak(window, language)
    translator = Marked(language)
    qapp.installTranslator(translator)
    texts.sentences = cache(lambda tag: (
        {key: marked(text) for key, text in real(tag).items()} if tag == language else {}
    ))
    try:
        window.retitle()
        yield window
    finally:
        texts.sentences = real
        qapp.removeTranslator(translator)


def test_no_word_stays_english(marking):
    data, found = data_of(marking), set()
    for name, route in screens(marking.session):
        walking.visit(marking, route)
        found |= {
            f"{name}: {describe(widget)}: {text!r}" for widget in shown(marking)
            for text in words_on(widget) if untranslated(text, data)
        }
    assert not found, "\n".join(sorted(found))


def test_words_of_this_computer_are_chosen_by_its_order():
    assert languages.best_of(["de-DE", "de", "ar-EG", "fr-FR"]) == "ar"
    assert languages.best_of(["fr-CA", "fr-Latn-CA", "fr"]) == "fr"
    assert languages.best_of(["en-KE", "fr"]) == "en"
    assert languages.best_of(["C"]) == "en"


def test_a_person_may_leave_the_language_to_the_computer():
    settings = Settings(system_language="fr")
    assert settings.screen_language == "fr"
    assert replace(settings, language="ar").screen_language == "ar"


@pytest.mark.parametrize("language", SHIPPED)
def test_another_language_speaks_at_once_and_goes_at_once(window, language):
    walking.visit(window, Route("settings"))
    english = titles(window)
    speak(window, language)
    assert window.trail.here.name == "settings"
    assert set(titles(window)).isdisjoint(english)
    title = window.windowTitle()
    assert not title.startswith("Settings")
    assert walking.application().layoutDirection() == QLocale(language).textDirection()
    assert QLocale().language() == QLocale(language).language()
    speak(window, "en")
    assert titles(window) == english
    assert window.windowTitle().startswith("Settings")
    assert walking.application().layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_settings_say_that_a_translation_is_a_draft(window):
    walking.visit(window, Route("settings"))
    assert not languages.is_draft()
    speak(window, "fr")
    assert languages.is_draft()
    shown = [label.text() for label in window.screen_now.findChildren(QObject) if has_text(label)]
    assert any("brouillon" in text for text in shown)


def has_text(thing: QObject) -> bool:
    return hasattr(thing, "text") and isinstance(thing.text(), str)


@pytest.mark.parametrize("language", SHIPPED)
def test_letters_of_the_menus_open_one_thing_each(window, language):
    keys = {row.key: window.actions_[row.key].shortcuts() for row in ROWS}
    speak(window, language)
    assert list(mnemonics(window)) == []
    assert {row.key: window.actions_[row.key].shortcuts() for row in ROWS} == keys


@pytest.mark.parametrize("language", SHIPPED)
def test_words_of_qt_itself_are_translated(window, language):
    speak(window, language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    line = QLineEdit()
    menu = line.createStandardContextMenu()
    assert "Cancel" not in box.buttons()[0].text()
    assert not any("Paste" in action.text() for action in menu.actions())
    for widget in (menu, line, box):
        widget.deleteLater()


def test_plural_forms_follow_the_count(qapp):
    from collab_desktop.ui.questions.counting import word_hint

    languages.speak(qapp, "ar")
    try:
        said = {n: word_hint(n, 0, 40).split("؛")[0] for n in (1, 2, 3, 11, 100)}
    finally:
        languages.speak(qapp, "en")
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert said == {1: "كلمة واحدة", 2: "كلمتان", 3: "3 كلمات", 11: "11 كلمة", 100: "100 كلمة"}
    assert word_hint(2, 0, 40).startswith("2 words")


@pytest.mark.parametrize("language", SHIPPED)
def test_no_menu_takes_the_key_that_adds_a_row(window, language):
    speak(window, language)
    letters = {mnemonic(action.text()) for action in window.menuBar().actions()}
    assert "Alt+A" not in letters


@pytest.mark.parametrize("language", SHIPPED)
def test_long_words_in_a_small_window_are_whole_and_nothing_scrolls_sideways(window, language):
    speak(window, language)
    walking.put_on(window, Look(direction=languages.direction(language), percent=200))
    window.resize(960, 600)
    findings = []
    for name, route in screens(window.session)[::2]:
        walking.visit(window, route)
        assert window.width() == 960, name
        findings += [f"{name}: {finding}" for finding in audit(window, [sideways, clipping])]
    assert findings == []
