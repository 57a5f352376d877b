"""Every page of a step passes the accessibility audit, in every palette, direction and size."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from tests.ui.audit import audit, audit_zoom
from tests.ui.walkable import QUESTION

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.ui import theme
from collab_desktop.ui.steps.words import CHECK

PAGES = (
    ("cq", "question"), ("cq", CHECK), ("all", "typed"), ("all", "chosen"), ("all", "named"),
    ("all", "rows"), ("runs", "q1"),
)  # fmt: skip
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


def close(page, qapp):
    page.leave()
    page.hide()
    page.deleteLater()
    qapp.sendPostedEvents(None, 52)  # QEvent.DeferredDelete


def fill(questions):
    questions.set_answer(Address("cq.question.question"), Answer.of(QUESTION))
    for title in ("Map", "Report"):
        questions.add_row("all.rows.outputs", values={"title": title})


@pytest.mark.parametrize(("step", "section"), PAGES)
def test_pages_pass_the_audit(opened, questions, qapp, step, section):
    fill(questions)
    page = opened(step, section)
    page.setWindowTitle(page.window_title())
    assert audit(page) == []


@pytest.mark.parametrize(
    ("palette", "direction"), list(itertools.product(("dark", "high_contrast"), DIRECTIONS))
)
def test_palettes_and_directions(opened, questions, qapp, palette, direction):
    fill(questions)
    qapp.setLayoutDirection(direction)
    theme.apply(qapp, palette)
    try:
        for step, section in (("cq", "question"), ("all", "chosen")):
            page = opened(step, section)
            page.setWindowTitle(page.window_title())
            assert audit(page) == []
            close(page, qapp)
    finally:
        qapp.setLayoutDirection(DIRECTIONS[0])
        theme.apply(qapp)


@pytest.mark.parametrize(("step", "section"), PAGES)
def test_nothing_is_cut_off_at_twice_the_size(opened, questions, qapp, step, section):
    fill(questions)
    page = opened(step, section, width=888)
    sideways = []

    def zoom(percent):
        theme.apply(qapp, "light", percent)
        qapp.processEvents()
        sideways.append(page.frame.pages.horizontalScrollBar().maximum())

    assert audit_zoom(page, zoom) == []
    assert sideways
    assert max(sideways) == 0
