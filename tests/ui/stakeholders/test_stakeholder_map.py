"""The map by pointer, keys and numbers, in the real window: what is seen is what the file says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.ui.audit import audit
from tests.ui.shell.conftest import bare, open_at, project_ids, settle, three_projects, workspace

from collab_desktop.domain.answers import Address
from collab_desktop.services.matrix_people import PEOPLE
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.storage.faults import DiskFull
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.widgets.text import Label

__all__ = ["bare", "open_at", "three_projects", "workspace"]

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
PEOPLE_HERE = (
    {"name": "Ann", "type": "delivery_team", "influence": 4, "interest": 5, "affected": 1,
     "level": "collaborate"},
    {"name": "Families", "type": "carers", "influence": 1, "interest": 3, "affected": 5,
     "level": "inform", "phases": ["deliver"]},
    {"name": "Board", "type": "governance_board", "influence": 5, "interest": 2, "affected": 1,
     "level": "consult"},
    {"name": "New"},
)  # fmt: skip


@pytest.fixture
def opened(open_at):
    window = open_at()
    project = project_ids(window)[1]
    questions = Questionnaire(window.session, project)
    ids = [questions.add_row(PEOPLE, values=values) for values in PEOPLE_HERE]
    window.go(Route("step", project, "raci", "map"))
    settle()
    window.activateWindow()
    panel = window.screen_now.page.panel
    return Opened(window=window, project=project, ids=ids, panel=panel, board=panel.board)


class Opened(SimpleNamespace):
    """The window, its map, and what the file says."""

    def stake(self, place):
        return self.panel.desk.stakes()[place]

    def at(self, place):
        return self.board.spot(self.ids[place]).mark.center().toPoint()

    def drag(self, place, to):
        start = self.at(place)
        QTest.mousePress(self.board, Left, pos=start)
        for share in range(1, 6):
            QTest.mouseMove(self.board, start + (to - start) * share / 5)
        QTest.mouseRelease(self.board, Left, pos=to)
        settle()

    def undo(self):
        self.window.trigger("undo")
        settle()

    def press(self, *keys):
        for key in keys:
            QTest.keyClick(self.board, key)
        settle()

    def rest(self):
        """Wait until words and page have followed the keys."""
        due = (self.panel._words_due, self.window.screen_now._rest)
        while any(timer.isActive() for timer in due):
            QTest.qWait(20)
        settle()


def cell(opened, influence, interest):
    return opened.board.picture.cell(influence, interest).center().toPoint()


def place_of(stake):
    return stake.influence, stake.interest


def test_a_drag_puts_somebody_elsewhere_and_one_undo_back(opened):
    opened.drag(1, cell(opened, 4, 5))
    assert place_of(opened.stake(1)) == (4, 5)
    opened.undo()
    assert place_of(opened.stake(1)) == (1, 3)


def test_somebody_without_a_place_waits_and_is_dragged_onto_the_grid(opened):
    assert opened.at(3).y() > cell(opened, 1, 1).y()
    opened.drag(3, cell(opened, 2, 2))
    assert place_of(opened.stake(3)) == (2, 2)


def test_a_drag_off_the_grid_changes_nothing(opened):
    opened.drag(0, QPoint(opened.at(0).x(), 2))
    assert place_of(opened.stake(0)) == (4, 5)


def test_a_click_chooses_and_moves_nobody(opened):
    QTest.mouseClick(opened.board, Left, pos=opened.at(2))
    assert opened.board.current().name == "Board"
    assert opened.panel.bar.who.currentText().endswith("Board")
    assert place_of(opened.stake(2)) == (5, 2)


def test_escape_lets_go_of_a_drag(opened):
    QTest.mousePress(opened.board, Left, pos=opened.at(0))
    QTest.mouseMove(opened.board, cell(opened, 1, 1))
    opened.press(Key.Key_Escape)
    QTest.mouseRelease(opened.board, Left, pos=cell(opened, 1, 1))
    assert place_of(opened.stake(0)) == (4, 5)


def test_arrows_move_and_page_keys_choose(opened):
    opened.board.setFocus()
    opened.press(Key.Key_PageDown, Key.Key_Up, Key.Key_Up, Key.Key_Right)
    assert place_of(opened.stake(1)) == (3, 4)
    assert "Families" in opened.board.property("announced")
    opened.undo()
    assert place_of(opened.stake(1)) == (3, 3)
    opened.press(Key.Key_End, Key.Key_Left)
    assert place_of(opened.stake(3)) == (3, 3)
    opened.press(Key.Key_Home, Key.Key_Up, Key.Key_Up, Key.Key_Right)
    assert place_of(opened.stake(0)) == (5, 5)


def test_from_right_to_left_interest_grows_to_the_left(opened):
    opened.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    assert cell(opened, 1, 5).x() < cell(opened, 1, 1).x()
    opened.board.choose(opened.ids[1])
    opened.press(Key.Key_Left)
    assert place_of(opened.stake(1)) == (1, 4)
    opened.drag(1, cell(opened, 2, 5))
    assert place_of(opened.stake(1)) == (2, 5)


def test_every_position_has_a_number_that_can_be_typed(opened):
    opened.board.choose(opened.ids[1])
    field = opened.panel.bar.numbers["influence"]
    assert field.currentText() == "1"
    field.setFocus()
    QTest.keyClick(field, Key.Key_4)
    settle()
    assert opened.stake(1).influence == 4
    assert field.currentText() == "4"


def test_in_the_circles_a_drag_changes_the_level(opened):
    opened.panel.view.set_value("circles")
    opened.panel._change_picture("circles")
    settle()
    middle = opened.board.picture._middle.toPoint()
    opened.drag(1, middle)
    assert opened.stake(1).level == "collaborate"
    opened.undo()
    assert opened.stake(1).level == "inform"
    opened.board.choose(opened.ids[1])
    opened.press(Key.Key_Up)
    assert opened.stake(1).level == "consult"


def test_the_team_stays_at_the_core_and_it_is_said(opened):
    opened.panel._change_picture("circles")
    opened.panel.view.set_value("circles")
    rim = opened.board.picture._middle.toPoint() + QPoint(0, int(opened.board.height() * 0.45))
    opened.drag(0, rim)
    assert opened.stake(0).level == "collaborate"
    assert "always at the core" in opened.panel.hint.text()


def words(widget):
    return " ".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def test_the_unheard_are_named_and_consulted_with_one_press(opened):
    said = words(opened.panel.findings)
    assert "Affected but unheard: \u2068Families\u2069" in said
    assert opened.stake(1).is_unheard
    opened.panel.findings.consulted.emit(opened.ids[1])
    settle()
    assert opened.stake(1).level == "consult"
    assert "unheard" not in words(opened.panel.findings)


def test_who_is_aboard_follows_the_phase(opened):
    phase = opened.panel.phase
    phase.setCurrentIndex(phase.findData("close"))
    phase.activated.emit(phase.currentIndex())
    settle()
    assert "Aboard in Close: 3 of 4." in words(opened.panel.findings)
    phase.setCurrentIndex(phase.findData("deliver"))
    phase.activated.emit(phase.currentIndex())
    settle()
    assert "Aboard in Deliver: 4 of 4." in words(opened.panel.findings)


def test_a_gap_of_the_plan_leads_to_its_field(opened):
    opened.panel.desk.set_level(opened.ids[2], "involve")
    settle()
    opened.panel.findings.asked.emit(Address("stakeholders.channel", f"record:{opened.ids[2]}"))
    settle()
    form = opened.window.screen_now.page.blocks[0].editor.form
    assert form is not None
    assert form.record_id == opened.ids[2]
    assert form.editors["channel"].isAncestorOf(opened.window.focusWidget())


def test_a_file_that_is_only_read_moves_nobody(opened):
    opened.board.read_only = True
    opened.drag(1, cell(opened, 4, 5))
    opened.board.choose(opened.ids[1])
    opened.press(Key.Key_Up)
    assert place_of(opened.stake(1)) == (1, 3)


def test_nobody_yet_shows_no_picture(open_at):
    window = open_at()
    window.go(Route("step", project_ids(window)[1], "raci", "map"))
    settle()
    panel = window.screen_now.page.panel
    assert not panel.board.isVisible()
    assert "Nobody outside the delivery team yet." in words(panel.findings)


def test_the_map_passes_the_audit(opened):
    assert audit(opened.window) == []
    opened.panel._change_picture("circles")
    settle()
    assert audit(opened.window) == []


def test_a_hundred_and_twenty_find_room_in_both_pictures(opened):
    one = opened.stake(0)
    many = [
        replace(one, id=str(n), number=n, influence=n % 5 + 1, interest=n // 5 % 5 + 1)
        for n in range(1, 121)
    ]
    for view in ("grid", "circles"):
        opened.panel._change_picture(view)
        opened.board.show_stakes(many, "all")
        assert len(opened.board.spots) == 120
        inside = opened.board.rect().toRectF()
        assert all(inside.contains(spot.mark.center()) for spot in opened.board.spots)


def test_words_and_page_follow_when_the_keys_rest(opened):
    opened.board.setFocus()
    opened.board.choose(opened.ids[1])
    opened.press(*[Key.Key_Up] * 2)
    assert "unheard" in words(opened.panel.findings), "not with every key"
    opened.rest()
    assert "unheard" not in words(opened.panel.findings)
    field = opened.window.screen_now.page.blocks[0].field
    assert field.computed == "3 of 4 have a place on the map."


def test_a_mark_is_seen_in_its_place_before_the_file_has_it(opened, monkeypatch):
    seen = []

    def refuse(*_args, **_more):
        seen.append(place_of(opened.board.current()))
        raise DiskFull(Path("full.collab"))

    monkeypatch.setattr(opened.panel.desk, "place", refuse)
    opened.board.choose(opened.ids[1])
    opened.press(Key.Key_Up)
    assert seen == [(2, 3)]
    assert place_of(opened.board.current()) == (1, 3), "what was not written goes back"
