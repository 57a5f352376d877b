"""The accessibility audit: walks a window as a person with a keyboard or a screen reader would.

``audit`` looks at a window as it is; ``audit_zoom`` sets the text to 200 % and looks for words
that were cut off or did not grow.  Each rule is a function from a window to findings.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QColor,
    QFontInfo,
    QImage,
    QKeySequence,
    QPalette,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QMessageBox,
    QPlainTextEdit,
    QScrollBar,
    QTableView,
    QTextEdit,
    QWidget,
)

TARGET = 24
SMALL_TEXT, LARGE_TEXT = 4.5, 3.0
_NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)
_TYPING = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
_PRESSED = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractSlider)


@dataclass(frozen=True)
class Finding:
    """One thing that somebody could not see, hear or reach."""

    rule: str
    where: str
    problem: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.where}: {self.problem}"


# -- what is on screen ----------------------------------------------------------------------


def shown(window: QWidget) -> Iterator[QWidget]:
    """Yield the window and everything visible in it that a page made itself."""
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and widget.window() is window and not _is_internal(widget):
            yield widget


def _is_internal(widget: QWidget) -> bool:
    if isinstance(widget, QHeaderView | QScrollBar):
        return True
    if widget.objectName().startswith("qt_") or widget.objectName() == "focus_ring":
        return True
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox | QHeaderView)


def describe(widget: QWidget) -> str:
    """Return class, name and words of a widget, to find it again."""
    words = widget.accessibleName() or words_of(widget) or widget.objectName()
    return f"{type(widget).__name__} {words[:40]!r}"


def words_of(widget: QWidget) -> str:
    """Return the words a widget shows, if it is one of those that show words."""
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def spoken(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    """Return what a screen reader says a widget is."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role()


def takes_focus(widget: QWidget, policy: Qt.FocusPolicy = Qt.FocusPolicy.ClickFocus) -> bool:
    """Tell whether a widget can have the keyboard."""
    wanted = (Qt.FocusPolicy.TabFocus, policy)
    has = any(widget.focusPolicy() & one == one for one in wanted)
    return has and widget.isEnabled() and widget.focusProxy() is None


def takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab should reach a widget."""
    return takes_focus(widget, Qt.FocusPolicy.TabFocus)


# -- rules on single widgets ----------------------------------------------------------------


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
    """A button without words shows them on a pointer."""
    for widget in shown(window):
        if isinstance(widget, QAbstractButton) and not widget.text() and not widget.toolTip():
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
        if re.search(r"<\w", widget.toolTip()):
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


# -- contrast -------------------------------------------------------------------------------


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (linear(part) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of WCAG 2, from 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


_ROLES = QPalette.ColorRole
PAIRS = (
    (_ROLES.WindowText, _ROLES.Window),
    (_ROLES.WindowText, _ROLES.Base),
    (_ROLES.Text, _ROLES.Base),
    (_ROLES.Text, _ROLES.AlternateBase),
    (_ROLES.ButtonText, _ROLES.Button),
    (_ROLES.HighlightedText, _ROLES.Highlight),
    (_ROLES.PlaceholderText, _ROLES.Base),
    (_ROLES.ToolTipText, _ROLES.ToolTipBase),
    (_ROLES.Link, _ROLES.Window),
    (_ROLES.Link, _ROLES.Base),
)


def palette_contrast(palette: QPalette) -> Iterator[Finding]:
    """Every pair of text and ground in a palette reaches 4.5:1, active or not."""
    groups = QPalette.ColorGroup
    for group in (groups.Active, groups.Inactive):
        for text, ground in PAIRS:
            below = palette.color(group, ground)
            ratio = contrast(_over(palette.color(group, text), below), below)
            if ratio < SMALL_TEXT:
                where = f"{text.name} on {ground.name}, {group.name}"
                yield Finding("palette", where, f"contrast {ratio:.2f}")


def _over(colour: QColor, ground: QColor) -> QColor:
    """Return a colour that lets the ground through, as it looks on it."""
    share = colour.alphaF()
    parts = (
        (colour.red(), ground.red()),
        (colour.green(), ground.green()),
        (colour.blue(), ground.blue()),
    )
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))


def app_palette(window: QWidget) -> Iterator[Finding]:
    """The palette of the window is readable."""
    yield from palette_contrast(window.palette())


def pixel_contrast(window: QWidget) -> Iterator[Finding]:
    """Words as they are painted stand out from what is behind them."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for widget in shown(window):
        if not words_of(widget).strip() or not widget.isEnabled():
            continue
        rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()) & _seen(widget, window)
        if rect.width() < 8 or rect.height() < 8:
            continue
        enough = 3 if len(words_of(widget)) > 2 else 1  # one figure has few full pixels
        ratio = _painted_contrast(picture.copy(rect), enough)
        if ratio < (LARGE_TEXT if _is_large(widget) else SMALL_TEXT) - 0.05:
            yield Finding("contrast", describe(widget), f"painted contrast {ratio:.2f}")


def _is_large(widget: QWidget) -> bool:
    info = QFontInfo(widget.font())
    return info.pointSizeF() >= 18 or (info.pointSizeF() >= 14 and info.weight() >= 600)


def _painted_contrast(picture: QImage, enough: int) -> float:
    """Return the best contrast of a colour with enough pixels with the most common one."""
    pixels = Counter(memoryview(picture.constBits()).cast("B").cast("I"))
    (ground, _), *_rest = pixels.most_common(1)
    below = QColor(ground & 0xFFFFFF)
    inks = (QColor(value & 0xFFFFFF) for value, count in pixels.items() if count >= enough)
    return max((contrast(ink, below) for ink in inks), default=1.0)


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of the window through which a widget can be seen."""
    rect = window.rect()
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            rect &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
        parent = area
    return rect


# -- the keyboard ---------------------------------------------------------------------------


def keyboard(window: QWidget) -> Iterator[Finding]:
    """Tab reaches everything, never gets stuck, shows where it is, and follows the page."""
    wanted = [widget for widget in shown(window) if takes_tab(widget) and widget is not window]
    if not wanted:
        return
    places = {id(widget): _place(widget, window) for widget in wanted}
    visited: list[QWidget] = []
    yield from _walk(window, wanted, visited)
    for widget in wanted:
        if widget not in visited and takes_tab(widget):  # a group of radios is one stop
            yield Finding("reach", describe(widget), "is not reached by Tab")
    visited = [widget for widget in _from_first(window, visited) if id(widget) in places]
    yield from _order(visited, places, window.layoutDirection())


def _walk(window: QWidget, wanted: list[QWidget], visited: list[QWidget]) -> Iterator[Finding]:
    """Press Tab until it comes round; note who had the focus."""
    window.activateWindow()
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    QCoreApplication.processEvents()
    before = _picture(window)
    for _ in range(2 * len(wanted) + 2):
        old = QApplication.focusWidget()
        QTest.keyClick(old or window, Qt.Key.Key_Tab)
        QCoreApplication.processEvents()
        new = QApplication.focusWidget()
        if new is None or new is old:
            if len(wanted) > 1:
                yield Finding("trap", describe(old or window), "does not let Tab go on")
            return
        after = _picture(window)
        if new in visited:
            return
        visited.append(new)
        if not _changed(before, after, _ring_place(new, window)):
            yield Finding("focus", describe(new), "does not show that it has the focus")
        before = after


def _picture(window: QWidget) -> QImage:
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _ring_place(widget: QWidget, window: QWidget) -> QRect:
    host = widget.ring_host() if hasattr(widget, "ring_host") else widget
    return _place(host, window).adjusted(-8, -8, 8, 8) & window.rect()


def _changed(before: QImage, after: QImage, rect: QRect) -> bool:
    """Tell whether a line's worth of pixels differs."""
    parts = [image.copy(rect) for image in (before, after)]  # kept while their bits are read
    old, new = (memoryview(part.constBits()).cast("B").cast("I") for part in parts)
    return sum(a != b for a, b in zip(old, new, strict=True)) >= 40


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _order(
    visited: list[QWidget], places: dict[int, QRect], direction: Qt.LayoutDirection
) -> Iterator[Finding]:
    """Going on is going down, or on along the line of reading; another column may start above."""
    for old, new in pairwise(visited):
        if _goes_back(places[id(old)], places[id(new)], direction):
            yield Finding("order", describe(new), f"comes after {describe(old)}")


def _goes_back(a: QRect, b: QRect, direction: Qt.LayoutDirection) -> bool:
    """Tell whether ``b`` stands above ``a`` in one column, or before it in one row."""
    overlap = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    if overlap > min(a.height(), b.height()) / 2:
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        return b.left() >= a.right() if mirrored else a.left() >= b.right()
    same_column = a.left() < b.right() and b.left() < a.right()
    return same_column and b.bottom() <= a.top()


def _from_first(window: QWidget, visited: list[QWidget]) -> list[QWidget]:
    """Return the round that Tab makes, beginning where the window begins."""
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window and widget not in visited:
        widget = widget.nextInFocusChain()
    start = visited.index(widget) if widget is not None and widget in visited else 0
    return visited[start:] + visited[:start]


# -- text of 200 % --------------------------------------------------------------------------


def clipping(window: QWidget) -> Iterator[Finding]:
    """No words are cut off by the widget they stand in, or by what that stands in."""
    for widget in shown(window):
        if words_of(widget).strip() and _is_cut(widget):
            yield Finding("clipped", describe(widget), f"has only {_size(widget)}")
        parent = widget.parentWidget()
        if parent is None or widget is window or _scrolls(parent):
            continue
        if words_of(widget).strip() and not parent.rect().contains(widget.geometry()):
            yield Finding("clipped", describe(widget), f"is cut off by {describe(parent)}")


def _is_cut(widget: QWidget) -> bool:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    need = widget.sizeHint()
    return need.width() > widget.width() + 1 or need.height() > widget.height() + 1


def _size(widget: QWidget) -> str:
    need = widget.sizeHint()
    return f"{widget.width()} x {widget.height()} of {need.width()} x {need.height()}"


def _scrolls(parent: QWidget) -> bool:
    area = parent.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is parent


def audit_zoom(window: QWidget, zoom: Callable[[int], None]) -> list[Finding]:
    """Look at a window with text of 200 %, and put it back to 100 %.

    Args:
        window: The window on screen.
        zoom: Sets the text size of the program in percent.
    """
    zoom(100)
    QCoreApplication.processEvents()
    with_words = [widget for widget in shown(window) if words_of(widget).strip()]
    before = {id(widget): widget.font().pointSizeF() for widget in with_words}
    zoom(200)
    for _ in range(3):
        QCoreApplication.processEvents()
    findings = [
        Finding("stuck", describe(widget), "does not grow with the text size")
        for widget in with_words
        if widget.font().pointSizeF() < before[id(widget)] * 1.9
    ]
    findings += clipping(window)
    zoom(100)
    QCoreApplication.processEvents()
    return findings


# -- all together ---------------------------------------------------------------------------

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
    keyboard,
)


def audit(window: QWidget, rules: Iterable[Rule] = RULES) -> list[Finding]:
    """Return what is wrong with a window that is on screen."""
    return [finding for rule in rules for finding in rule(window)]
