"""Widgets of the kit that have to make do with little room, long words or another parent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from tests.ui import audit as rules

from collab_desktop.ui import theme
from collab_desktop.ui.home.bubble_chart import Bubble, BubbleChart
from collab_desktop.ui.widgets.bands import NeedsYou
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.drawer import DrawerTabs
from collab_desktop.ui.widgets.flow import Ends
from collab_desktop.ui.widgets.page import PageHead, ScrollPage
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.shapes import State
from collab_desktop.ui.widgets.start import prepare
from collab_desktop.ui.widgets.text import Label, keep_looks
from collab_desktop.ui.widgets.total_bar import TotalBar

LONG = ("ne pas poursuivre pour le moment", "à développer encore", "à recommander au conseil")


@pytest.fixture
def page(qtbot, qapp):
    """A page of a given width with some widgets on it."""
    prepare(qapp)
    theme.apply(qapp, "light", 100)
    pages: list[QWidget] = []

    def make(width: int, *widgets: QWidget) -> ScrollPage:
        made = ScrollPage()
        made.setWindowTitle("Page")
        for widget in widgets:
            made.body.addWidget(widget)
        made.body.addStretch(1)
        qtbot.addWidget(made)
        pages.append(made)
        made.resize(width, 400)
        with qtbot.waitExposed(made):
            made.show()
        for _ in range(3):
            QApplication.processEvents()
        return made

    yield make
    theme.apply(qapp, "light", 100)


def place_of(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("percent", [100, 200])
def test_a_label_keeps_its_look_in_another_parent(page, qapp, percent):
    label = Label("Title", "page_title", "muted")
    label.set_look("big", "stop")
    host = QWidget()
    QVBoxLayout(host).addWidget(label)
    page(600, host)
    theme.apply(qapp, "dark", percent)
    page(600, host)
    keep_looks(host)
    assert label.font().pointSizeF() == theme.font("big").pointSizeF()
    assert label.palette().windowText().color() == theme.colour("stop")


def test_segments_go_on_in_the_next_line_and_grow_no_page(page):
    segments = Segments("Run", [(str(n), f"Run {n}, on the proposal") for n in range(3)])
    shown = page(1000, segments)
    one_line = segments.height()
    shown.resize(260, 400)
    QTest.qWait(20)
    assert segments.height() >= 2 * one_line
    assert rules.audit(shown, [rules.sideways, rules.clipping]) == []


def test_a_head_puts_back_link_sign_and_buttons_below_each_other(page):
    head = PageHead("Prioritisation", "One line.", back="Outreach for vaccination, Arden")
    head.save_sign.saved("14:02")
    head.add_button(Button("Score again"))
    shown = page(900, head)
    link = head.findChildren(LinkButton)[0]
    assert place_of(link, head).top() < place_of(head.save_sign, head).bottom()
    shown.resize(240, 400)
    QTest.qWait(20)
    assert place_of(link, head).bottom() < place_of(head.save_sign, head).top()
    assert rules.audit(shown, [rules.sideways, rules.clipping]) == []


def test_the_ends_of_a_line_stand_below_each_other_where_it_is_short(page):
    start, end = Label("20 words; up to 150 reads well"), Label("Serves: Trust and Transparency")
    ends = Ends(start)
    ends.set_end(end)
    shown = page(900, ends)
    assert start.y() == end.y()
    assert (start.x(), end.geometry().right()) == (0, ends.width() - 1)
    shown.resize(300, 400)
    QTest.qWait(20)
    assert start.geometry().bottom() < end.y()
    assert rules.audit(shown, [rules.sideways]) == []


def test_what_needs_you_wraps_inside_its_band(page):
    band = NeedsYou()
    band.set_items([("a", "Outreach for vaccination:", "name the data controller of the clinic"),
                    ("b", "Safe water points:", "ask the board for its decision")])  # fmt: skip
    shown = page(320, band)
    assert rules.audit(shown, [rules.sideways, rules.clipping]) == []


def test_words_of_a_total_stand_below_the_numbers_where_they_would_overlap(page):
    short = TotalBar("Total", ("stop", "develop", "recommend"))
    long = TotalBar("Total", LONG)
    page(460, short, long)
    assert long.height() > short.height()
    first, middle, last = long._thirds(long.width())
    assert first.right() <= middle.left()
    assert middle.right() <= last.left()
    wide = TotalBar("Total", LONG)
    page(2400, wide)
    assert wide.height() == short.height()


def test_tabs_that_find_no_room_scroll_by_buttons_with_words(page):
    tabs = DrawerTabs()
    for word in ("Renseignements", "Commentaires", "Historique", "Manquants"):
        tabs.addTab(word)
    shown = page(220, tabs)
    assert rules.audit(shown, [rules.targets, rules.icon_tooltips]) == []


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_names_of_bubbles_do_not_overlap(page, direction):
    chart = BubbleChart()
    chart.setLayoutDirection(direction)
    names = ("Outreach for vaccination, Arden Highlands", "Safe water points", "Air near schools")
    bubbles = [
        Bubble(name, 3.5, 4.0, 10 * cost, State.FINISHED, "") for cost, name in enumerate(names, 1)
    ]
    chart.set_bubbles(bubbles, "Deliverability", "Impact")
    page(1000, chart)
    places = chart.name_places()
    assert not any(a.intersects(b) for a in places for b in places if a is not b)
    assert all(chart.rect().contains(place.toRect()) for place in places)
