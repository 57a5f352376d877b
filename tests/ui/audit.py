"""The accessibility audit: walks a window as a person with a keyboard or a screen reader would.

``audit`` looks at a window as it is; ``audit_zoom`` sets the text to 200 % and looks for words
that were cut off or did not grow.  Each rule is a function from a window to findings.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPlainTextEdit,
    QTableView,
    QTextEdit,
    QWidget,
)
from tests.ui.audit_keyboard import keyboard
from tests.ui.audit_screen import (
    Finding,
    describe,
    role_of,
    shown,
    spoken,
    takes_focus,
    words_of,
)
from tests.ui.audit_sight import (
    app_palette,
    at_rest,
    audit_zoom,
    clipping,
    contrast,
    palette_contrast,
    pixel_contrast,
    sideways,
)

__all__ = [
    "RULES", "Finding", "app_palette", "audit", "audit_zoom", "cell_words", "clipping", "contrast",
    "drag_alternatives", "icon_tooltips", "keyboard", "mnemonics", "names", "palette_contrast",
    "pixel_contrast", "plain_text", "roles", "sideways", "table_headers", "targets", "window_title",
]  # fmt: skip

TARGET = 24
_NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)
_TYPING = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
_PRESSED = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractSlider)


def names(window: QWidget) -> Iterator[Finding]:
    """Everything that can have the focus has a name."""
    for widget in shown(window):
        if widget is not window and takes_focus(widget) and not spoken(widget).strip():
            yield Finding("name", describe(widget), "has no accessible name")


def roles(window: QWidget) -> Iterator[Finding]:
    """Everything that can have the focus, or has a name of its own, says what it is."""
    for widget in shown(window):
        matters = takes_focus(widget) or bool(widget.accessibleName())
        if widget is not window and matters and role_of(widget) in _NO_ROLE:
            yield Finding("role", describe(widget), "has no role")


def window_title(window: QWidget) -> Iterator[Finding]:
    """A window has a title."""
    if window.isWindow() and not window.windowTitle().strip():
        yield Finding("title", type(window).__name__, "has no title")


def icon_tooltips(window: QWidget) -> Iterator[Finding]:
    """A button without words shows them on a pointer; one that holds or paints words is long."""
    for widget in shown(window):
        holds = any(words_of(part) for part in widget.findChildren(QLabel))
        if not isinstance(widget, QAbstractButton) or holds or widget.width() > 3 * widget.height():
            continue
        if not widget.text() and not widget.toolTip():
            yield Finding("tooltip", describe(widget), "has neither words nor a tooltip")


def targets(window: QWidget) -> Iterator[Finding]:
    """What one presses is at least 24 by 24."""
    for widget in shown(window):
        if not isinstance(widget, _PRESSED) or not takes_focus(widget):
            continue
        if widget.width() < TARGET or widget.height() < TARGET:
            size = f"{widget.width()} x {widget.height()}"
            yield Finding("target", describe(widget), f"is {size}, under {TARGET} x {TARGET}")


def plain_text(window: QWidget) -> Iterator[Finding]:
    """Words of people are never read as markup."""
    plain = Qt.TextFormat.PlainText
    for widget in shown(window):
        if isinstance(widget, QLabel) and widget.text() and widget.textFormat() != plain:
            yield Finding("plain", describe(widget), "would read its text as markup")
        if isinstance(widget, QMessageBox) and widget.textFormat() != plain:
            yield Finding("plain", describe(widget), "would read its text as markup")
        said = widget.toolTip().removeprefix("<span>")  # how plain_tip begins; the rest is escaped
        if re.search(r"<\w", said):
            yield Finding("plain", describe(widget), "has a tooltip with markup")


def table_headers(window: QWidget) -> Iterator[Finding]:
    """Every column of a table has a head in words."""
    for widget in shown(window):
        if not isinstance(widget, QTableView) or widget.model() is None:
            continue
        for column in range(widget.model().columnCount(QModelIndex())):
            head = widget.model().headerData(column, Qt.Orientation.Horizontal)
            if not widget.isColumnHidden(column) and not str(head or "").strip():
                yield Finding("header", describe(widget), f"column {column} has no head")


def cell_words(window: QWidget) -> Iterator[Finding]:
    """A cell that only shows a colour or a picture says the same in words."""
    roles_ = Qt.ItemDataRole
    signs = (roles_.DecorationRole, roles_.BackgroundRole)
    for widget in shown(window):
        if not isinstance(widget, QAbstractItemView) or widget.model() is None:
            continue
        for index in _cells(widget):
            words = index.data(roles_.DisplayRole) or index.data(roles_.AccessibleTextRole)
            if not words and any(index.data(sign) is not None for sign in signs):
                where = f"cell {index.row()}, {index.column()}"
                yield Finding("cell", describe(widget), f"{where} has no words")


def _cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    for row in range(min(view.model().rowCount(QModelIndex()), 100)):
        for column in range(20):
            index = view.model().index(row, column)
            if not index.isValid():  # lists do not tell how many columns they have
                break
            yield index


def drag_alternatives(window: QWidget) -> Iterator[Finding]:
    """Whatever is done by dragging can be done by an action with a shortcut."""
    done_by = {
        action.property("dragAlternativeFor")
        for action in _actions(window)
        if not action.shortcut().isEmpty()
    }
    for widget in shown(window):
        viewed = isinstance(widget, QAbstractItemView) and widget.dragEnabled()
        dropped = widget.acceptDrops() and not isinstance(widget, _TYPING)
        dropped = dropped and not isinstance(widget.parentWidget(), QAbstractScrollArea)
        dropped = dropped and widget is not window
        if (viewed or dropped) and widget.objectName() not in (done_by - {None, ""}):
            yield Finding("drag", describe(widget), "can be dragged only")


def mnemonics(window: QWidget) -> Iterator[Finding]:
    """A letter opens one thing in a menu, and a shortcut does one thing in a window."""
    for menu in window.findChildren(QMenu) + window.findChildren(QMenuBar):
        letters = Counter(filter(None, (mnemonic(action.text()) for action in menu.actions())))
        for letter, count in letters.items():
            if count > 1:
                yield Finding("mnemonic", describe(menu), f"{letter} stands for {count} entries")
    keys = Counter(key.toString() for action in _actions(window) for key in action.shortcuts())
    for key, count in keys.items():
        if count > 1:
            yield Finding("shortcut", type(window).__name__, f"{key} does {count} things")


def mnemonic(text: str) -> str:
    """Return the letter that opens an entry, empty when there is none."""
    return QKeySequence.mnemonic(text).toString()


def _actions(window: QWidget) -> list[QAction]:
    found = {id(action): action for action in window.findChildren(QAction)}
    for widget in [window, *window.findChildren(QWidget)]:
        found.update({id(action): action for action in widget.actions()})
    return [action for action in found.values() if action.isVisible()]


Rule = Callable[[QWidget], Iterable[Finding]]
RULES: tuple[Rule, ...] = (
    names,
    roles,
    window_title,
    icon_tooltips,
    targets,
    plain_text,
    table_headers,
    cell_words,
    drag_alternatives,
    mnemonics,
    app_palette,
    pixel_contrast,
    clipping,
    sideways,
    keyboard,
)


def audit(window: QWidget, rules: Iterable[Rule] = RULES) -> list[Finding]:
    """Return what is wrong with a window that is on screen, and stays so a moment later."""
    return [finding for rule in rules for finding in at_rest(window, rule)]
