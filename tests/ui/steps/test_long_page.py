"""A page of a hundred questions appears from its top, and whole where somebody jumps into it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from tests.benchmarks.test_pages import hundred
from tests.ui import walkable

from collab_desktop.domain.answers import Address
from collab_desktop.ui import theme
from collab_desktop.ui.steps.section_page import AT_ONCE
from collab_desktop.ui.steps.step_page import StepPage
from collab_desktop.ui.tab_order import in_reading_order

LAST = Address("all.many.q97")


@pytest.fixture
def page(tmp_path: Path, qapp, qtbot) -> Iterator[StepPage]:
    theme.apply(qapp)
    session, project = walkable.start(tmp_path, hundred())
    window = walkable.Around(session)
    made = window.open(project, "all", "many")
    made.resize(1294, 740)
    yield made
    made.leave()
    made.hide()
    made.deleteLater()
    window.page = None
    qapp.sendPostedEvents(None, 52)
    window.close()


def shown(page: StepPage) -> int:
    return sum(not block.isHidden() for block in page.page.blocks)


def in_sight(page: StepPage, address: Address) -> bool:
    editor = page.page.block(address).editor
    top = editor.mapTo(page.frame.pages, QPoint(0, 0)).y()
    return 0 <= top <= page.frame.pages.height() - editor.height()


def test_the_others_appear_below_the_first(page, qtbot):
    assert shown(page) == AT_ONCE
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: shown(page) == 100)
    blocks = [part for part in in_reading_order(page.page) if part in page.page.blocks]
    assert blocks == page.page.blocks


def test_a_jump_finds_a_question_that_was_still_to_appear(page, qtbot, qapp):
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.focus_address(LAST)
    assert in_sight(page, LAST)
    qtbot.wait(50)
    assert in_sight(page, LAST)
    assert page.page.block_of(qapp.focusWidget()).address == LAST


def test_a_way_to_a_question_shows_it(page, qtbot):
    page.show_section("many", "q97")
    assert shown(page) == 100
    assert page.page.current.address == LAST
