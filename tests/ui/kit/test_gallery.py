"""The widgets of the kit pass the accessibility audit in every palette, direction and size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.audit import RULES, audit, audit_zoom, clipping, keyboard
from tests.ui.kit.gallery import PAGES, Gallery
from tests.ui.pseudo import PseudoTranslator

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.start import prepare

QUICK = [rule for rule in RULES if rule is not keyboard]


@pytest.fixture
def gallery(qtbot, qapp):
    prepare(qapp)

    def open_page(name: str, width: int = 1366, height: int = 900) -> Gallery:
        window = Gallery(PAGES[name]())
        qtbot.addWidget(window)
        window.resize(width, height)
        with qtbot.waitExposed(window):
            window.show()
        QApplication.processEvents()
        return window

    theme.apply(qapp, "light", 100)
    yield open_page
    theme.apply(qapp, "light", 100)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def lines(findings) -> list[str]:
    return [str(finding) for finding in findings]


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
@pytest.mark.parametrize("palette", theme.PALETTES)
@pytest.mark.parametrize("page", PAGES)
def test_every_palette_passes_the_audit(gallery, qapp, page, palette, direction):
    theme.apply(qapp, palette, 100)
    qapp.setLayoutDirection(Qt.LayoutDirection[direction])
    assert lines(audit(gallery(page), QUICK)) == []


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
@pytest.mark.parametrize("page", PAGES)
def test_everything_is_reached_and_seen_by_keyboard(gallery, qapp, page, direction):
    qapp.setLayoutDirection(Qt.LayoutDirection[direction])
    assert lines(audit(gallery(page), [keyboard])) == []


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_off_at_200_percent(gallery, qapp, page):
    window = gallery(page)
    assert lines(audit_zoom(window, lambda percent: theme.apply(qapp, "light", percent))) == []


@pytest.mark.parametrize("page", PAGES)
def test_the_smallest_window_at_200_percent_scrolls_one_way_only(gallery, qapp, page):
    theme.apply(qapp, "light", 200)
    window = gallery(page, 960, 600)
    assert window.width() == 960
    assert lines(clipping(window)) == []


def test_a_change_of_palette_reaches_widgets_that_exist(gallery, qapp):
    window = gallery("hub")
    label = next(label for label in window.findChildren(QLabel) if label.text() == "CQ-2026-01")
    assert label.palette().windowText().color() == theme.load_palette("light").colours["muted"]
    theme.apply(qapp, "dark", 100)
    assert label.palette().windowText().color() == theme.load_palette("dark").colours["muted"]


@pytest.mark.parametrize("page", PAGES)
def test_longer_words_of_another_language_fit(gallery, qapp, page):
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    try:
        assert lines(clipping(gallery(page))) == []
    finally:
        qapp.removeTranslator(translator)
