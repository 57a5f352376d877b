"""Matching in the real window: keys, menu, drag and buttons; every choice one undo."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.services.offered_rows import put_forms
from tests.ui.audit import audit
from tests.ui.shell.conftest import bare, open_at, project_ids, settle, three_projects, workspace

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.matching.watch import Watch
from collab_desktop.ui.matching.form_menu import form_menu
from collab_desktop.ui.matching.match_view import FORM_MIME
from collab_desktop.ui.navigation import Route

__all__ = ["bare", "open_at", "three_projects", "workspace"]

Key = Qt.Key


@pytest.fixture
def match(open_at):
    """The open screen over six needs and six forms."""
    window = open_at()
    project = project_ids(window)[1]
    forms = put_forms(window.session, project)
    window.go(Route("step", project, "call", "match"))
    settle()
    window.activateWindow()
    return SimpleNamespace(window=window, project=project, forms=forms, screen=window.screen_now)


def members(match):
    question = match.screen.desk.question
    return {question.names[one] for one in match.screen.desk.draft.members}


def press(match, name, key):
    match.screen.view.go_to(match.forms[name], 0)
    QTest.keyClick(match.screen.view, key)
    settle()


def undo(match):
    match.window.trigger("undo")
    settle()


def texts(widget):
    settle()
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def suggest(match):
    match.screen.suggest()
    while match.screen.searching.is_running:
        QTest.qWait(5)
    match.screen._show_tab()
    settle()


def drop(match, name, x, target):
    data = QMimeData()
    data.setData(FORM_MIME, match.forms[name].encode())
    event = QDropEvent(
        QPointF(x, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop,
    )
    target.dropEvent(event)
    settle()


def test_keys_put_forms_into_the_team_and_out_again_each_one_undo(match):
    for key, before, after in (
        (Key.Key_Space, "", "member"), (Key.Key_P, "member", "pinned"),
        (Key.Key_P, "pinned", "member"), (Key.Key_B, "member", "banned"),
        (Key.Key_B, "banned", ""), (Key.Key_Insert, "", "member"), (Key.Key_Delete, "member", ""),
        (Key.Key_Return, "", "member"),
        (Key.Key_Delete, "member", ""),
    ):
        hill = match.forms["hill"]
        assert match.screen.desk.place(hill) == before
        press(match, "hill", key)
        assert match.screen.desk.place(hill) == after
        assert match.screen.view.candidate() == hill, "the keyboard stays with the form"
        undo(match)
        assert match.screen.desk.place(hill) == before
        match.window.trigger("redo")
        settle()


def test_the_menu_does_what_the_keys_do(match):
    menu = form_menu(match.screen, match.forms["hill"])
    menu.actions()[0].trigger()
    assert members(match) == {"Hill"}
    menu.deleteLater()
    menu = form_menu(match.screen, match.forms["osei"])
    apart = menu.actions()[-1].menu()
    assert [action.text() for action in apart.actions()] == ["The owner of the challenge", "Hill"]
    apart.actions()[1].trigger()
    assert match.screen.desk.question.problem.conflicts
    menu.deleteLater()


def test_a_drag_takes_a_form_onto_the_team_and_a_member_off_it(match):
    view = match.screen.view
    press(match, "osei", Key.Key_Space)
    drop(match, "hill", 10, view)
    assert members(match) == {"Osei", "Hill"}
    drop(match, "lantern", 10, match.screen.draft)
    assert members(match) == {"Osei", "Hill", "Lantern"}
    drop(match, "hill", view.columnViewportPosition(5) + 10, view)
    assert members(match) == {"Osei", "Lantern"}


def test_cells_speak_level_and_seat_and_heads_say_who_could_fill_it(match):
    model = match.screen.model
    column = model.column_of(match.forms["cloudrise"])
    said = model.data(model.index(1, column), Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Statistics, Cloudrise: level 3, a full seat; claims level 4 without evidence"
    )
    assert model.need_lines(0) == (
        "Geospatial processing", "must, level 3", "Only Northmoor", False
    )
    assert model.need_lines(2)[2:] == ("Nobody yet: invite or buy", True)


def test_the_best_team_becomes_the_draft_and_every_reason_is_said(match):
    suggest(match)
    assert members(match) == {"Northmoor", "Hill", "Lantern", "Osei"}
    said = " ".join(texts(match.screen.reasons))
    for words in (
        "Proven best for up to 8 members", "How big must the team be?", "If a member leaves",
        "Northmoor: Coverage falls from 89 % to 57 %.", "What does a rule cost?",
    ):
        assert words in said
    match.screen.drawer.set_current("draft")
    said = " ".join(texts(match.screen.draft))
    assert "2 of 3" in said
    assert "Proven best" in said
    undo(match)
    assert members(match) == set(), "taking the suggestion is one step"


def test_why_somebody_is_not_in_the_team_is_worked_out_when_asked(match):
    suggest(match)
    press(match, "brightpath", Key.Key_W)
    while match.screen.searching.is_running:
        QTest.qWait(5)
    match.screen._show_tab()
    assert any("brings nothing that the team lacks" in words
               for words in texts(match.screen.reasons))


def test_a_search_is_called_off_and_the_window_is_free_again(match, monkeypatch):
    waits = []

    def slow(self, watch: Watch):
        while not watch.over:
            waits.append(1)
            QTest.qSleep(1)
        return

    monkeypatch.setattr("collab_desktop.domain.matching.matching.Matching.best", slow)
    match.screen.suggest()
    assert match.screen.frame.search.isVisibleTo(match.screen)
    QTest.qWait(30)
    match.screen.frame.search.cancel.click()
    assert not match.screen.searching.is_running
    assert not match.screen.frame.search.isVisibleTo(match.screen)
    QTest.qWait(50)
    assert match.screen.suggestion is None
    assert waits


def test_rules_that_cannot_hold_are_said_beside_the_matrix(match):
    for name in ("hill", "osei"):
        press(match, name, Key.Key_P)
    match.screen.keep_apart(match.forms["hill"], match.forms["osei"])
    suggest(match)
    assert match.screen.frame.refusal.text()
    said = " ".join(texts(match.screen.reasons))
    assert "No team can keep these rules together" in said
    assert "A team becomes possible when you" in said


def test_another_team_than_the_suggested_one_wants_a_reason(match):
    suggest(match)
    press(match, "osei", Key.Key_Delete)
    match.screen.ask_choice()
    band = match.screen.frame.choice
    band.choose.click()
    assert match.screen.desk.lock is None
    assert band.field.problem()
    band.reason.set_text("He advises instead.")
    band.choose.click()
    settle()
    assert match.screen.desk.lock.reason == "He advises instead."
    assert "Reason: He advises instead." in match.screen.frame.lock.text()
    rows = match.window.session.project(match.project).table("team")
    assert {"Northmoor", "Hill", "Lantern"} <= {row["name"] for row in rows}
    undo(match)
    assert match.screen.desk.lock is None


def test_the_screen_with_all_its_reasons_passes_the_audit(match):
    suggest(match)
    for tab in ("reasons", "draft", "rules"):
        match.screen.drawer.set_current(tab)
        QTest.qWait(150)
        assert [str(found) for found in audit(match.window)] == []


def test_rules_are_changed_beside_the_matrix(match):
    match.screen.rules.changed.emit("most", 3)
    settle()
    assert match.screen.desk.question.problem.team.max == 3
    match.screen.drawer.set_current("rules")
    assert "What comes first" in texts(match.screen.rules)
    undo(match)
    assert match.screen.desk.question.problem.team.max == 8


def test_without_forms_one_may_send_the_form_or_go_on_and_no_page_is_a_dead_end(open_at):
    window = open_at()
    project = project_ids(window)[1]
    window.go(Route("step", project, "call"))
    settle()
    assert window.screen_now.section == "needs"
    questions = window.screen_now.rooms.questions
    questions.add_row("call.needs.needs", values={"skill": "Hydrology", "importance": "must"})
    questions.add_row("call.team.team", values={"name": "A. Wells", "role": "Measures"})
    questions.set_answer(Address("call.team.coi"), Answer.of("yes"))
    settle()
    left_out = window.screen_now.page.blocks[0].editor.model.left_out
    assert {column.key for column in left_out}.isdisjoint({"covered_by", "covered"})
    window.go(Route("hub", project))
    window.go(Route("step", project, "call"))
    settle()
    assert window.screen_now.section == "check_answers", "the matching is free to leave"
    window.go(Route("step", project, "call", "match"))
    settle()
    screen = window.screen_now
    assert screen.waiting.isVisible()
    assert not screen.empty.isVisible()
    assert screen.first_focus().text().startswith("Send the form")
    screen.waiting.secondary_pressed.emit()
    settle()
    assert window.screen_now.section == "team"


def test_a_part_of_the_full_questions_can_be_reached_from_the_matching(match):
    assert match.screen.rooms.questions.depth("call") == "quick"
    match.screen.frame.parts.chosen.emit("invite")
    settle()
    page = match.window.screen_now
    assert page.section == "invite"
    assert page.rooms.questions.depth("call") == "full"
    match.window.trigger("undo")
    settle()
    assert match.window.session.project(match.project) is not None


def test_the_chosen_team_says_who_chose_it_and_what_comes_next(match):
    suggest(match)
    match.screen.ask_choice()
    match.screen.frame.choice.chosen.emit("")
    settle()
    assert match.screen.frame.lock.text().endswith("by Amina Yusuf.")
    assert match.screen.frame.go_on.hasFocus()
    match.screen.frame.go_on.click()
    settle()
    assert match.window.screen_now.section == "team"
