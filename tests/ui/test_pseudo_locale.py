"""Every word on every screen was given to translation, or is data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from babel.dates import get_day_names, get_month_names
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTableView,
    QWidget,
)
from tests.ui import walking
from tests.ui.audit import mnemonics
from tests.ui.audit_screen import describe, shown
from tests.ui.pseudo import CLOSE, OPEN, PseudoTranslator, pseudo

from collab_desktop import paths
from collab_desktop.screenshots import screens
from collab_desktop.services import texts
from collab_desktop.ui.languages import screen_languages
from collab_desktop.ui.window import MainWindow

ENTITIES = (
    "workspace", "project", "person", "organisation", "answer", "pack", "record", "comment",
    "note", "signature", "override", "step_state", "round", "ballot",
)  # fmt: skip
KEYS = "Ctrl Alt Shift Enter Return min"
"""Names of keys, which stand on the keyboard."""
SEPARATORS = re.compile(r"[,:;·()–|“”\n/+?.…]|\d+")
CURRENCY = re.compile(r"[A-Z]{3}")
WORDS = re.compile(r"[^\W_]+")
LETTERS = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture(scope="module")
def window(qapp) -> Iterator[MainWindow]:
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    real = texts.sentences
    texts.sentences = lambda language: {k: accented(v) for k, v in real(language).items()}
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


# -- what is on show ------------------------------------------------------------------------------


def words_on(widget: QWidget) -> Iterator[str]:
    """Everything a widget shows, says to a pointer or to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(index) for index in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model(), with_heads=isinstance(widget, QTableView))


def _cells(model: QAbstractItemModel, *, with_heads: bool) -> Iterator[str]:
    root = QModelIndex()
    columns = model.columnCount(root) if with_heads else 1  # lists do not tell how many
    for column in range(columns):
        if with_heads:
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(root)):
            yield str(model.index(row, column).data() or "")


def data_of(window: MainWindow) -> str:
    """Everything that may stand as it is: what people and packs have written, and the calendar."""
    session = window.session
    rows = [row for entity in ENTITIES for row in session.store.rows(entity)]
    written = [str(value) for row in rows for value in dict(row).values()]
    calendar = [
        name for width in ("wide", "abbreviated")
        for names in (get_month_names(width, locale="en_GB"), get_day_names(width, locale="en_GB"))
        for name in names.values()
    ]
    own = [name for _, name in screen_languages()]
    skills = (paths.resource_dir() / "skills.toml").read_text(encoding="utf-8")
    file = session.store.path.name
    return clean(" ".join([*written, *calendar, *own, file, skills, KEYS]))


def clean(text: str) -> str:
    """Letters only, in small, one blank between words."""
    plain = text.replace("\\n", " ").replace("&", "").casefold()
    return f" {' '.join(WORDS.findall(plain))} "


def untranslated(text: str, data: str) -> bool:
    """Whether words stand outside the marks of the pseudo language that are no data."""
    if Path(text).is_absolute() or CURRENCY.fullmatch(text):
        return False
    return any(
        LETTERS.search(part) and clean(part) not in data
        for part in SEPARATORS.split(outside_marks(text))
    )


def outside_marks(text: str) -> str:
    """What a text holds outside the marks of translated words, which may stand in each other."""
    depth, rest = 0, []
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        if depth == 0:
            rest.append("\n" if letter == CLOSE else letter)
    return "".join(rest)
