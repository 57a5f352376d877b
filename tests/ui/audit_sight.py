"""The audit by eye: contrast of palettes and pixels, and words that are cut off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QRect
from PySide6.QtGui import (
    QColor,
    QFontInfo,
    QImage,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QTableView,
    QWidget,
)
from shiboken6 import isValid
from tests.ui.audit_screen import (
    Finding,
    describe,
    seen_through,
    shown,
    words_of,
)

SMALL_TEXT, LARGE_TEXT = 4.5, 3.0


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (linear(part) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of WCAG 2, from 1 to 21."""
    return _ratio(luminance(first), luminance(second))


def _ratio(first: float, second: float) -> float:
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)


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
        rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()) & seen_through(
            widget, window
        )
        if rect.width() < 8 or rect.height() < max(8, 0.8 * widget.height()):
            continue  # half of it scrolled away
        enough = 3 if len(words_of(widget)) > 8 else 1  # short words have few full pixels
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
    below = _pixel_luminance(ground)
    lights = [_pixel_luminance(value) for value, count in pixels.items() if count >= enough]
    return max((_ratio(light, below) for light in lights), default=1.0)


@cache
def _pixel_luminance(value: int) -> float:
    """Return the luminance of one painted pixel; pictures have few colours, again and again."""
    return luminance(QColor(value & 0xFFFFFF))


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


def sideways(window: QWidget) -> Iterator[Finding]:
    """Nothing scrolls sideways but paper as large as it prints, and tables in their own area."""
    for widget in shown(window):
        if not isinstance(widget, QAbstractScrollArea) or isinstance(widget, QTableView):
            continue
        hidden = widget.horizontalScrollBar().maximum()
        if hidden > 0 and type(widget).__name__ != "_Paper":
            yield Finding("sideways", describe(widget), f"hides {hidden} pixels at its side")


def _size(widget: QWidget) -> str:
    need = widget.sizeHint()
    return f"{widget.width()} x {widget.height()} of {need.width()} x {need.height()}"


def _scrolls(parent: QWidget) -> bool:
    area = parent.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is parent


MOST_ROUNDS = 10


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
    clipped = at_rest(window, clipping)
    findings = [
        Finding("stuck", describe(widget), "does not grow with the text size")
        for widget in with_words
        if isValid(widget) and widget.font().pointSizeF() < before[id(widget)] * 1.9
    ]
    findings += clipped
    zoom(100)
    QCoreApplication.processEvents()
    return findings


def at_rest(window: QWidget, rule: Callable[[QWidget], Iterable[Finding]]) -> list[Finding]:
    """What a rule finds once a page has laid itself out, which on a busy machine takes longer."""
    for _ in range(MOST_ROUNDS):
        found = list(rule(window))
        if not found:
            break
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    return found
