"""Palettes are readable, fonts are the right ones, and text size reaches everything."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QLineEdit, QPushButton
from tests.ui.audit import contrast, palette_contrast

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.icons import icon, icon_names, icon_path
from collab_desktop.ui.widgets.text import Label

GROUNDS = ("window", "surface", "tint", "warn_tint")
WORDS = ("text", "muted", "accent", "link", "warn", "stop")
EDGES = ("border", "ok", "warn", "stop", "accent", "text")
ON = ("accent", "ok", "warn", "stop", "raci_r", "raci_a", "raci_c")


@pytest.fixture(autouse=True)
def light(qapp):
    theme.apply(qapp, "light", 100)
    yield
    theme.apply(qapp, "light", 100)


@pytest.mark.parametrize("name", theme.PALETTES)
def test_words_reach_the_contrast_on_every_ground(name):
    colours = theme.load_palette(name).colours
    weak = [
        (word, ground, round(contrast(colours[word], colours[ground]), 2))
        for ground in GROUNDS
        for word in WORDS
        if contrast(colours[word], colours[ground]) < 4.5
    ]
    assert weak == []


@pytest.mark.parametrize("name", theme.PALETTES)
def test_shapes_and_edges_reach_the_contrast(name):
    colours = theme.load_palette(name).colours
    for ground in GROUNDS:
        for edge in EDGES:
            assert contrast(colours[edge], colours[ground]) >= 3, (edge, ground)
    for role in ON:
        assert contrast(colours[f"on_{role}"], colours[role]) >= 4.5, role


@pytest.mark.parametrize("name", theme.PALETTES)
def test_what_qt_paints_is_readable(name):
    assert list(palette_contrast(theme.qt_palette(theme.load_palette(name)))) == []


def test_all_palettes_know_the_same_roles():
    roles = {frozenset(theme.load_palette(name).colours) for name in theme.PALETTES}
    assert len(roles) == 1


@pytest.mark.parametrize(("role", "weight"), [("body", 400), ("strong", 500), ("bold", 600)])
def test_the_fonts_are_the_ones_that_documents_use(role, weight):
    info = QFontInfo(theme.font(role))
    assert (info.family(), info.weight()) == ("Fira Sans", weight)


def test_arabic_is_set_in_its_own_face(qapp):
    metrics = QFontMetrics(theme.font("body"))
    assert metrics.inFontUcs4(ord("a"))
    assert "IBM Plex Sans Arabic" in theme.font("body").families()


def test_tabular_figures_have_one_width():
    metrics = QFontMetrics(theme.font("body", tabular=True))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")
    plain = QFontMetrics(theme.font("body"))
    assert plain.horizontalAdvance("1111") != plain.horizontalAdvance("0000")


def test_the_text_size_reaches_widgets_that_exist(qapp, qtbot):
    widgets = [Label("Words"), QPushButton("Press"), QLineEdit("Type")]
    for widget in widgets:
        qtbot.addWidget(widget)
        widget.show()
    before = [widget.font().pointSizeF() for widget in widgets]
    theme.apply(qapp, "light", 200)
    assert [widget.font().pointSizeF() for widget in widgets] == [2 * size for size in before]
    assert theme.px(36) == 72


@pytest.mark.parametrize(("asked", "given"), [(20, 80), (100, 100), (999, 200)])
def test_the_text_size_has_limits(qapp, asked, given):
    theme.apply(qapp, "light", asked)
    assert theme.percent() == given


def test_the_system_decides_between_light_and_dark(qapp):
    assert theme.preferred_palette(qapp) in theme.PALETTES


def test_a_mixed_colour_lies_between():
    assert theme.mixed("surface", "text", 0) == theme.colour("surface")
    assert theme.mixed("surface", "text", 1) == theme.colour("text")


@pytest.mark.parametrize("name", icon_names())
def test_every_icon_stays_on_its_grid(name, qapp):
    bounds = icon_path(name).boundingRect()
    assert not bounds.isEmpty() or bounds.width() or bounds.height()
    assert bounds.left() >= 1.5
    assert bounds.top() >= 1.5
    assert bounds.right() <= 18.5
    assert bounds.bottom() <= 18.5
    assert not icon(name).isNull()


def test_arrows_turn_round_with_the_page(qapp):
    size = 20
    straight = icon("arrow_back").pixmap(size).toImage()
    turned = icon("arrow_back", mirrored=True).pixmap(size).toImage()
    assert straight != turned
    assert icon("home").pixmap(size).toImage() == icon("home", mirrored=True).pixmap(size).toImage()
