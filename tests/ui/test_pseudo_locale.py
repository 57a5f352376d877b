"""Every word on every screen was given to translation, or is data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest
from PySide6.QtWidgets import QMenu
from tests.ui import walking
from tests.ui.audit import mnemonics
from tests.ui.audit_screen import describe, shown
from tests.ui.pseudo import CLOSE, OPEN, PseudoTranslator, pseudo
from tests.ui.visible_words import clean, data_of, untranslated, words_on

from collab_desktop.screenshots import screens
from collab_desktop.services import texts
from collab_desktop.ui.window import MainWindow


@pytest.fixture(scope="module")
def window(qapp) -> Iterator[MainWindow]:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    real = texts.sentences
    texts.sentences = cache(lambda language: {k: accented(v) for k, v in real(language).items()})
    try:
        with walking.sample() as opened:
            yield opened
    finally:
        texts.sentences = real
        qapp.removeTranslator(translator)


def accented(sentence: Any) -> Any:
    """A sentence, or all its plural forms, in the language that nobody speaks."""
    if isinstance(sentence, Mapping):
        return {form: accented(text) for form, text in sentence.items()}
    return pseudo(sentence) if isinstance(sentence, str) else sentence


def test_every_visible_word_can_be_translated(window):
    data = data_of(window)
    found = []
    for name, route in screens(window.session):
        walking.visit(window, route)
        for widget in shown(window):
            found += [
                f"{name}: {describe(widget)}: {text!r}"
                for text in words_on(widget) if untranslated(text, data)
            ]
    assert not found, "\n".join(sorted(set(found)))


def test_every_entry_of_the_menus_can_be_translated(window):
    bar = window.menuBar()
    entries = [*bar.actions(), *(a for menu in bar.findChildren(QMenu) for a in menu.actions())]
    named = [action.text() for action in entries if not action.isSeparator()]
    assert len(named) > 25
    assert [text for text in named if not text.startswith(OPEN)] == []


def test_letters_of_the_menus_open_one_thing_each(window):
    assert list(mnemonics(window)) == []


def test_the_sweep_finds_a_hard_coded_word():
    data = clean("Outreach for vaccination")
    assert untranslated("Hard coded", data)
    assert untranslated(f"{OPEN}fine{CLOSE} but not this", data)
    assert not untranslated(f"Outreach for vaccination: {OPEN}dòne {OPEN}in{CLOSE}{CLOSE}", data)
    assert not untranslated("1,250.00 · 12", data)
