"""Colours, type and measures of the screen, applied together in one step.

A theme is a palette (read from ``resources/themes``) and a text size in percent.  Widgets ask this
module for a colour by role, a font by use and a length by its size at 100 %, and are asked to
``retheme`` when either changes.  An application style sheet freezes the fonts of the widgets that
exist already, so that palette, font and sheet are only ever set here.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Final, Literal
from weakref import WeakSet

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from collab_desktop import paths

PaletteName = Literal["light", "dark", "high_contrast"]
PALETTES: Final[tuple[PaletteName, ...]] = ("light", "dark", "high_contrast")

FAMILIES: Final = ("Fira Sans", "IBM Plex Sans Arabic")
_FONT_FILES: Final = (
    ("fontpkg_fira_sans", "FiraSans"),
    ("fontpkg_ibm_plex_sans_arabic", "IBMPlexSansArabic"),
)
_FACES: Final = ("Regular", "Medium", "SemiBold")
_POINT: Final = 96 / 72 if sys.platform == "darwin" else 1.0  # there, a point is a pixel

FontRole = Literal[
    "page_title", "question", "big", "section", "field", "row", "body", "strong", "bold",
    "bar", "bar_bold", "small", "small_strong", "small_bold",
    "present_title", "present_question", "present_digit", "present_word",
]  # fmt: skip

_TYPE: Final[dict[FontRole, tuple[float, int]]] = {
    "page_title": (20, 600),
    "question": (16, 600),
    "big": (16, 500),
    "section": (13, 600),
    "field": (13, 400),
    "row": (13, 500),
    "body": (11, 400),
    "strong": (11, 500),
    "bold": (11, 600),
    "bar": (10.5, 400),
    "bar_bold": (10.5, 600),
    "small": (10, 400),
    "small_strong": (10, 500),
    "small_bold": (10, 600),
    "present_title": (36, 500),
    "present_question": (64, 600),
    "present_digit": (60, 600),
    "present_word": (32, 400),
}


@dataclass(frozen=True)
class Palette:
    """The colours of one palette by role, as ``looks`` names them."""

    name: PaletteName
    dark: bool
    colours: dict[str, QColor]


@dataclass
class _Current:
    """What is on screen now."""

    palette: Palette | None = None
    percent: int = 100
    applying: bool = False
    fonts: dict[tuple[FontRole, bool], QFont] = field(default_factory=dict)


_current: Final = _Current()
_waiting: Final[dict[QWidget, Callable[[], None]]] = {}
_themed: Final[WeakSet[Themed]] = WeakSet()


class Themed:
    """A widget that holds on to colours or fonts and must be told when they change.

    Stands behind the Qt class in the list of bases, whose ``__init__`` calls this one's.
    """

    def __init__(self) -> None:
        # Asking Qt for all its widgets would wrap each of them, also those it is about to delete.
        _themed.add(self)

    def retheme(self) -> None:
        """Take fonts, colours and lengths from the theme again."""


def apply(app: QApplication, palette: PaletteName = "light", percent: int = 100) -> None:
    """Put palette, text size and style sheet on the whole program.

    Args:
        app: The running application.
        palette: Which palette; see ``preferred_palette`` for what the system asks for.
        percent: Text size, 80 to 200.
    """
    register_fonts()
    _current.palette = load_palette(palette)
    _current.percent = max(80, min(200, percent))
    _current.fonts.clear()
    _current.applying = True
    try:
        app.setPalette(qt_palette(_current.palette))
        app.setFont(font("body"))
        app.setStyleSheet(_sheet())
    finally:
        _current.applying = False
    _do_what_waited()  # what moves takes the font of its new parent, and its own again below
    for widget in list(_themed):
        if isValid(widget):
            widget.retheme()
    _do_what_waited()  # what fits beside each other is known only now
    _waiting.clear()


@contextmanager
def on_paper() -> Iterator[None]:
    """Give out light colours and types of 100 %, as for pictures that go into documents."""
    before = _current.palette, _current.percent
    _current.palette, _current.percent = load_palette("light"), 100
    _current.fonts.clear()
    try:
        yield
    finally:
        _current.palette, _current.percent = before
        _current.fonts.clear()


def when_applied(widget: QWidget, arrange: Callable[[], None]) -> None:
    """Arrange a widget anew now; while the theme goes through all widgets, after that.

    Qt holds a list of all widgets on its way, and does not survive everything that moves there.
    """
    if _current.applying:
        _waiting[widget] = arrange
    else:
        arrange()


def _do_what_waited() -> None:
    for widget, arrange in list(_waiting.items()):
        if isValid(widget):
            arrange()


def preferred_palette(app: QApplication) -> PaletteName:
    """Return what the system prefers; light where it does not say."""
    hints = app.styleHints()
    accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10
    if accessibility is not None:
        contrast = accessibility().contrastPreference()
        if contrast == Qt.ContrastPreference.HighContrast:
            return "high_contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def palette_name() -> PaletteName:
    """Return the name of the palette on screen."""
    return _palette().name


def percent() -> int:
    """Return the text size in percent."""
    return _current.percent


def colour(role: str) -> QColor:
    """Return the colour of a role, such as ``accent`` or ``muted``."""
    return _palette().colours[role]


def mixed(role: str, other: str, share: float) -> QColor:
    """Return the colour of ``role`` with a ``share`` (0 to 1) of ``other`` in it."""
    a, b = colour(role), colour(other)
    parts = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(one + (two - one) * share) for one, two in parts))


def px(length: float) -> int:
    """Return a length that holds text, given at 100 %, at the present text size."""
    return round(length * _current.percent / 100)


def font(role: FontRole, *, tabular: bool = False) -> QFont:
    """Return the font of a use; ``tabular`` gives figures of one width, for columns of numbers."""
    key = (role, tabular)
    if key not in _current.fonts:
        _current.fonts[key] = _make_font(role, tabular=tabular)
    return QFont(_current.fonts[key])


@cache
def register_fonts() -> None:
    """Give Qt the three weights of both families, from the packages that bring them."""
    for package, stem in _FONT_FILES:
        folder = Path(import_module(package).ROOT) / "files"
        for face in _FACES:
            QFontDatabase.addApplicationFont(str(folder / f"{stem}-{face}.ttf"))


@cache
def load_palette(name: PaletteName) -> Palette:
    """Read a palette from the resources."""
    path = paths.resource_dir() / "themes" / f"{name}.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    colours = {role: QColor(value) for role, value in data["colours"].items()}
    return Palette(name=name, dark=data["dark"], colours=colours)


def qt_palette(palette: Palette) -> QPalette:
    """Return the Qt palette for the widgets that Fusion paints."""
    roles = QPalette.ColorRole
    result = QPalette()
    for role, name in (
        (roles.Window, "window"), (roles.WindowText, "text"), (roles.Base, "surface"),
        (roles.AlternateBase, "window"), (roles.Text, "text"), (roles.Button, "surface"),
        (roles.ButtonText, "text"), (roles.BrightText, "stop"), (roles.ToolTipBase, "surface"),
        (roles.ToolTipText, "text"), (roles.Highlight, "accent"), (roles.Accent, "accent"),
        (roles.HighlightedText, "on_accent"), (roles.Link, "link"), (roles.LinkVisited, "link"),
        (roles.PlaceholderText, "muted"), (roles.Light, "surface"), (roles.Midlight, "line"),
        (roles.Mid, "line2"), (roles.Dark, "border"), (roles.Shadow, "border"),
    ):  # fmt: skip
        result.setColor(role, palette.colours[name])
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, palette.colours["muted"])
    return result


def _palette() -> Palette:
    if _current.palette is None:
        _current.palette = load_palette("light")
    return _current.palette


def _make_font(role: FontRole, *, tabular: bool) -> QFont:
    points, weight = _TYPE[role]
    result = QFont()
    result.setFamilies(list(FAMILIES))
    result.setPointSizeF(points * _POINT * _current.percent / 100)
    result.setWeight(QFont.Weight(weight))
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def _sheet() -> str:
    """Return the few rules that a palette cannot say."""
    names = {role: value.name() for role, value in _palette().colours.items()}
    sizes: dict[str, float] = {
        "bar_type": font("bar").pointSizeF(),
        "small_type": font("small").pointSizeF(),
        "inset": px(8),
        "field": px(34),
        "item": px(4),
        "bar": px(10),
        "menu": px(6),
        "scroller": px(56),  # shared by both buttons
    }
    return _SHEET.format(**names, **sizes)


_SHEET: Final = """
QMenuBar {{ background: {window}; border-bottom: 1px solid {line}; padding: 0 {item}px;
    font-size: {bar_type}pt; }}
QMenuBar::item {{ padding: {menu}px {bar}px; background: transparent; }}
QMenuBar::item:selected {{ background: {tint}; color: {text}; }}
QLineEdit {{ background: {surface}; border: 1px solid {border}; border-radius: 6px;
    padding: 0 {inset}px; min-height: {field}px; }}
QLineEdit:disabled {{ color: {muted}; background: {window}; }}
QAbstractItemView QLineEdit {{ border-radius: 0; padding: 0 2px; min-height: 0; }}
QTextEdit, QPlainTextEdit {{ background: {surface}; border: 1px solid {border};
    border-radius: 6px; }}
QTableView {{ border: none; gridline-color: {line}; }}
QHeaderView {{ background: {surface}; border: none; }}
QHeaderView::section {{ background: {surface}; color: {muted}; border: none;
    border-bottom: 1px solid {line2}; padding: {menu}px {item}px;
    font-size: {small_type}pt; font-weight: 500; }}
QTabBar::scroller {{ width: {scroller}px; }}
QTableCornerButton::section {{ background: {surface}; border: none;
    border-bottom: 1px solid {line2}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {border}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
