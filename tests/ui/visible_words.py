"""What a screen shows in words, and which of them were never given to translation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel.dates import get_day_names, get_month_names
from babel.numbers import get_currency_symbol
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTableView,
    QWidget,
)
from tests.ui.pseudo import CLOSE, OPEN

from collab_desktop import paths
from collab_desktop.domain.workshops import workshops
from collab_desktop.services.call import Call
from collab_desktop.services.closing import Closing
from collab_desktop.services.deciding import Deciding
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.session import Session
from collab_desktop.ui.languages import screen_languages
from collab_desktop.ui.window import MainWindow

ENTITIES = (
    "workspace", "project", "person", "organisation", "answer", "pack", "record", "comment",
    "note", "signature", "override", "step_state", "round", "ballot",
)  # fmt: skip
KEYS = "Ctrl Alt Shift Enter Return min"
"""Names of keys, which stand on the keyboard."""
SEPARATORS = re.compile(r"[,:;·()–|“”«»،؛؟\u200f\n/+?.…]|\d+")
CURRENCY = re.compile(r"[A-Z]{3}")
WORDS = re.compile(r"[^\W\d_]+|\d+")
LETTERS = re.compile(r"[^\W\d_]{2,}")


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
    spoken = window.settings.screen_language.replace("en", "en_GB")
    rows = [row for entity in ENTITIES for row in session.store.rows(entity)]
    written = [str(value) for row in rows for value in dict(row).values()]
    calendar = [
        name for width in ("wide", "abbreviated")
        for names in (get_month_names(width, locale=spoken), get_day_names(width, locale=spoken))
        for name in names.values()
    ]
    own = [name for _, name in screen_languages()]
    asked = [session.index_of(str(row["id"])).pack for row in session.project_rows()]
    packs = [json.dumps(pack.model_dump(mode="json"), ensure_ascii=False) for pack in asked]
    money = get_currency_symbol("GBP", locale=spoken)
    skills = (paths.resource_dir() / "skills.toml").read_text(encoding="utf-8")
    file = session.store.path.name
    # A letter speaks the language of its project, whatever the screens speak.
    letters = [text for row in session.project_rows() for text in _letters(session, str(row["id"]))]
    return clean(" ".join([*written, *letters, *calendar, *own, *packs, money, file, skills, KEYS]))


def _letters(session: Session, project: str) -> Iterator[str]:
    """What a project sends out, and what its rounds came to, as its decision log will keep it."""
    yield Call(session, project).letter().text
    for held in workshops(session.project(project)):
        yield Closing(session, project, held.id).letter().text
    for view in Rounds(session, project).rounds():
        if view.is_revealed:
            yield Deciding(session, project).result_words(view.id)


def clean(text: str) -> str:
    """Letters only, in small, one blank between words."""
    plain = text.replace("\\n", " ").replace("&", "").casefold()
    return f" {' '.join(WORDS.findall(plain))} "


@cache
def untranslated(text: str, data: str) -> bool:
    """Whether words stand outside the marks of the pseudo language that are no data.

    Most words stand on every screen, and the data are long: each text is looked for once.
    """
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
