"""The frame: going and coming back, what is shown before a workspace is open, faults."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.shell.conftest import project_ids, settle
from tests.ui.shell.three_projects import SETTINGS

from collab_desktop import settings as settings_file
from collab_desktop.services.backups import list_backups
from collab_desktop.services.session import Session
from collab_desktop.storage.faults import DiskFull
from collab_desktop.ui import start
from collab_desktop.ui.frame import TITLE_BAR
from collab_desktop.ui.home.home_screen import HomeScreen
from collab_desktop.ui.hub.hub_screen import HubScreen
from collab_desktop.ui.navigation import HOME, Route, Trail, parent_of
from collab_desktop.ui.people.people_screen import PeopleScreen
from collab_desktop.ui.screens import SCREENS
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.window import MainWindow


def words(window) -> str:
    return " ".join(label.text() for label in window.screen_now.findChildren(QLabel))


def test_every_screen_opens(open_at):
    window = open_at()
    project = project_ids(window)[0]
    for name in SCREENS:
        detail = "G0" if name == "gate" else ""
        with_project = {"hub", "gate", "waive", "step", "export", "forms", "gathered"}
        own = project if name in with_project else None
        step = "cq" if name == "step" else None
        window.go(Route(name, own, step, detail=detail))
        settle()
        assert window.trail.here.name == name
        assert window.windowTitle()


def test_back_leads_through_the_screens(open_at):
    window = open_at()
    hub = Route("hub", project_ids(window)[0])
    for route in (hub, Route("people"), Route("settings")):
        window.go(route)
    window.trigger("back")
    assert window.trail.here == Route("people")
    window.trigger("back")
    assert window.trail.here == hub
    assert isinstance(window.screen_now, HubScreen)


def test_a_way_to_a_field_brings_it_into_sight(open_at, qtbot):
    window = open_at()
    window.resize(960, 600)
    project = project_ids(window)[0]
    window.go(Route("step", project, "pr", "plan", "milestones"))
    settle()
    focus = QApplication.focusWidget()
    assert window.screen_now.page.block_of(focus).address.path == "pr.plan.milestones"
    assert not focus.visibleRegion().isEmpty()


def test_moving_inside_a_page_adds_nothing_to_the_trail():
    trail = Trail()
    trail.go(Route("step", "p", "cq", "owner", "owner"))
    trail.go(Route("step", "p", "cq", "owner", "theme"))
    assert trail.back() == HOME
    assert trail.back() is None


def test_the_trail_forgets_a_project_that_is_gone():
    trail = Trail()
    trail.go(Route("hub", "p"))
    trail.go(Route("people"))
    trail.forget("p")
    assert trail.back() == HOME


def test_every_screen_has_a_parent_or_is_one():
    assert parent_of(Route("step", "p", "cq")) == Route("hub", "p")
    assert parent_of(Route("compare")) == HOME
    assert parent_of(Route("people")) is None


def test_the_rail_leads_and_marks(open_at):
    window = open_at()
    window.rail._buttons["people"].click()
    assert isinstance(window.screen_now, PeopleScreen)
    assert window.rail.current() == "people"
    window.go(Route("hub", project_ids(window)[0]))
    assert window.rail.current() == "home"


def test_f6_goes_round_the_panes(open_at):
    window = open_at()
    window.go(Route("hub", project_ids(window)[0]))
    settle()
    window.activateWindow()
    seen = []
    for _ in range(3):
        window.trigger("next_pane")
        focus = QApplication.focusWidget()
        drawer = window.screen_now._drawer
        inside = "rail" if window.rail.isAncestorOf(focus) else "page"
        seen.append("drawer" if drawer.isAncestorOf(focus) else inside)
    assert sorted(seen) == ["drawer", "page", "rail"]


def test_the_drawer_closes_and_opens(open_at):
    window = open_at()
    window.go(Route("hub", project_ids(window)[0]))
    drawer = window.screen_now._drawer
    settle()
    window.trigger("drawer")
    assert not drawer.isVisible()
    window.trigger("drawer")
    assert drawer.isVisible()


# -- the start ------------------------------------------------------------------------------------


def test_the_list_of_last_time_stands_before_the_workspace_is_open(open_at, bare, workspace):
    first = open_at()
    first.close()
    window = bare(recent=(str(workspace),))
    start.show_first(window, workspace)
    settle()
    assert not window.has_session
    assert len(window.screen_now._table.rows()) == 3
    assert "Outreach for vaccination" in words(window)


def test_a_click_before_the_workspace_is_open_waits_for_it(open_at, bare, workspace):
    first = open_at()
    first.close()
    window = bare(recent=(str(workspace),))
    start.show_first(window, workspace)
    row = window.screen_now._table.rows()[0]
    row.click()
    assert isinstance(window.screen_now, HomeScreen)
    assert window.commands.open_path(workspace)
    assert window.trail.here == Route("hub", row.row.project_id)


def test_the_workspace_opens_behind_the_window(bare, workspace, qtbot):
    window = bare()
    start.show_first(window, workspace)
    start.open_first(window, workspace, sample=False)
    qtbot.waitUntil(lambda: window.has_session, timeout=10_000)
    qtbot.waitUntil(lambda: window.commands._job is not None, timeout=10_000)
    settle()
    assert window.screen_now._table.rows()
    assert settings_file.load().recent[0] == str(workspace)


def test_the_first_start_shows_the_first_page(bare):
    window = bare(first_run_done=False)
    start.show_first(window, None)
    assert window.trail.here.name == "first_run"
    assert not window.rail.isVisible()


# -- faults ---------------------------------------------------------------------------------------


class Full(DiskFull):
    """A disk that is full until somebody makes room."""

    def __init__(self) -> None:
        super().__init__(Path("Arden.collab"))


def press(window, text: str) -> None:
    links = window.banner.findChildren(LinkButton)
    next(link for link in links if link.isVisible() and link.label() == text).click()


def test_a_fault_is_told_above_the_page_and_can_be_tried_again(open_at):
    window = open_at()
    full = [True, True]

    def write() -> None:
        if full:
            full.pop()
            raise Full

    assert not window.attempt(write)
    assert window.banner.isVisible()
    press(window, "Try again")
    assert window.banner.isVisible()
    press(window, "Try again")
    assert not window.banner.isVisible()
    assert not full


def test_two_windows_on_one_file_say_who_has_it(open_at, bare, workspace):
    open_at()
    other = bare(name="Tomas Brenner")
    other.go(HOME)
    assert not other.commands.open_path(workspace)
    assert other.banner.isVisible()
    assert "Amina Yusuf" in other.banner.text()
    assert not other.has_session


def test_a_locked_file_opens_once_it_is_free(open_at, bare, workspace):
    first = open_at()
    other = bare()
    other.go(HOME)
    other.commands.open_path(workspace)
    first.close()
    press(other, "Try again")
    assert other.has_session
    assert len(other.screen_now._table.rows()) == 3


def test_opening_another_workspace_forgets_the_way_through_the_first(open_at, workspace):
    window = open_at()
    window.go(Route("hub", project_ids(window)[0]))
    second = workspace.with_name("second.collab")
    assert window.commands.create_at(second)
    assert window.trail.here == HOME
    window.trigger("back")
    assert window.trail.here == HOME
    assert "No projects yet" in words(window)


def test_a_window_that_cannot_save_stays_and_says_so(open_at):
    window = open_at()
    window.screen_now.leave = lambda: False
    window.close()
    assert window.isVisible()
    assert "not in the file" in window.banner.text()
    press(window, "Close and lose it")
    assert not window.isVisible()


def test_a_read_only_copy_is_looked_at_only(bare, workspace, monkeypatch):
    window = bare()
    session = Session.open(workspace, window.settings)
    monkeypatch.setattr(type(session.store), "read_only", property(lambda _self: True))
    window.take_session(session)
    window.go(HOME)
    off = {row.key for row, action in window.actions_ if not action.isEnabled()}
    assert {"new_project", "undo", "import_answers"} <= off
    window.go(Route("hub", project_ids(window)[0]))
    off = {row.key for row, action in window.actions_ if not action.isEnabled()}
    assert {"rename_project", "delete_project"} <= off
    assert window.actions_["export"].isEnabled()
    monkeypatch.undo()


# -- workspaces and projects ---------------------------------------------------------------------


def test_a_new_project_is_asked_for_in_one_line(open_at):
    window = open_at()
    window.trigger("new_project")
    settle()
    dialog = QApplication.activeModalWidget()
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert dialog.field.problem()
    assert dialog.isVisible()
    QTest.keyClicks(dialog.edit, "Malaria nets, Sarn")
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    settle()
    assert isinstance(window.screen_now, HubScreen)
    assert "Malaria nets, Sarn" in words(window)


def test_a_project_is_renamed_and_back_again(open_at):
    window = open_at()
    project = project_ids(window)[0]
    window.go(Route("hub", project))
    window.trigger("rename_project")
    dialog = QApplication.activeModalWidget()
    assert dialog.edit.text().startswith("Outreach")
    dialog.edit.setText("Vaccines")
    dialog.button.click()
    settle()
    assert window.session.project(project).row["title"] == "Vaccines"
    assert "Vaccines" in window.windowTitle()
    window.trigger("undo")
    settle()
    assert window.session.project(project).row["title"].startswith("Outreach")


def test_a_project_is_duplicated(open_at):
    window = open_at()
    window.go(Route("hub", project_ids(window)[0]))
    window.trigger("duplicate_project")
    settle()
    assert len(project_ids(window)) == 4
    assert isinstance(window.screen_now, HubScreen)


def test_the_next_thing_opens_its_page(open_at):
    window = open_at()
    window.go(Route("hub", project_ids(window)[0]))
    window.trigger("next_thing")
    assert window.trail.here.name == "step"


def test_answers_go_out_and_come_back(open_at, tmp_path):
    window = open_at()
    project = project_ids(window)[0]
    window.go(Route("hub", project))
    file = tmp_path / "answers.json"
    window.commands.export_to(file, project)
    window.commands.import_from(file)
    assert "imported" in window._toast.text(), window.banner.text()
    assert "import" in {row.kind for row in list_backups(window.session)}
    file.write_text("{", encoding="utf-8")
    window.commands.import_from(file)
    assert "Nothing was imported" in window.banner.text()
    window.commands.import_from(tmp_path / "none.json")
    assert "none.json" in window.banner.text()
    window.commands.export_to(tmp_path / "no" / "folder.json", project)
    assert "folder.json" in window.banner.text()


def test_a_copy_elsewhere_opens_too(open_at, bare, tmp_path, monkeypatch):
    window = open_at()
    target = tmp_path / "copy.collab"
    dialogs = "collab_desktop.ui.commands.QFileDialog.getSaveFileName"
    monkeypatch.setattr(dialogs, lambda *_: (str(tmp_path / "copy"), ""))
    window.trigger("save_copy")
    assert target.exists()
    other = bare()
    assert other.commands.open_path(target)
    assert len(project_ids(other)) == 3


def test_a_file_that_is_none_is_refused_in_one_sentence(bare, workspace):
    window = bare()
    window.go(HOME)
    text = workspace.with_name("letter.collab")
    text.write_text("Dear all", encoding="utf-8")
    assert not window.commands.open_path(text)
    assert window.banner.isVisible()
    assert "letter.collab" in window.banner.text()


def test_geometry_comes_back(bare):
    window = bare()
    window.resize(1100, 700)
    window.close()
    again = bare()
    again._restore()
    assert again.height() == 700


def test_home_puts_the_keyboard_on_a_project_or_on_the_way_to_the_first(bare, home, open_at):
    window = open_at()
    window.activateWindow()
    settle()
    QTest.qWait(50)
    assert window.focusWidget() is window.screen_now._table.rows()[0]
    empty = bare()
    empty.take_session(Session.create(home / "empty.collab", empty.settings))
    empty.go(HOME)
    empty.activateWindow()
    settle()
    QTest.qWait(50)
    assert empty.focusWidget().text() == "Start a project"


def test_the_list_that_comes_late_takes_the_keyboard_unless_somebody_went_on(open_at, monkeypatch):
    monkeypatch.setattr("collab_desktop.ui.home.home_screen.FIRST_SLICE", -1.0)
    window = open_at()
    window.activateWindow()
    QTest.qWait(200)
    home = window.screen_now
    assert window.focusWidget() is home._table.rows()[0]
    home._came_early = True
    home._new.setFocus()
    home._show_all()
    settle()
    assert home._new.hasFocus()


def test_the_first_window_leaves_room_for_its_title_bar(bare):
    window = bare()
    window.resize(window.screen().availableGeometry().size())
    window._fit()
    room = window.screen().availableGeometry()
    assert window.frameGeometry().top() == room.top(), "what is moved is moved with its frame"
    assert window.frameGeometry().top() + TITLE_BAR + window.height() <= room.bottom() + 1


def test_the_sample_opens(bare):
    window = bare()
    window.go(HOME)
    window.trigger("open_sample")
    settle()
    assert window.has_session
    assert window.screen_now._table.rows()


def test_the_workspace_that_is_open_is_not_opened_twice(open_at, workspace):
    window = open_at()
    assert window.commands.open_path(workspace)
    shutil.copy(workspace, workspace.with_name("x.collab"))


def test_enter_presses_what_has_the_keyboard(open_at):
    window = open_at()
    people = window.rail._buttons["people"]
    people.setFocus()
    QTest.keyClick(people, Qt.Key.Key_Return)
    assert window.trail.here.name == "people"


def test_the_keyboard_stays_beside_what_went_away(open_at):
    window = open_at()
    window.go(Route("step", project_ids(window)[1], "cq", "owner"))
    settle()
    page = window.screen_now
    page.frame.bar.go_on.setFocus()
    page.frame.bar.go_on.setEnabled(False)
    focus = QApplication.focusWidget()
    assert page.isAncestorOf(focus), focus


def test_what_gets_the_keyboard_is_brought_into_sight(open_at):
    window = open_at()
    window.resize(960, 600)
    window.go(Route("step", project_ids(window)[1], "cq", "owner"))
    settle()
    page = window.screen_now
    page.frame.pages.setMaximumHeight(90)
    settle()
    last = page.page.blocks[-1].editor
    target = last.focusProxy() or last
    assert target.visibleRegion().isEmpty()
    target.setFocus()
    settle()
    assert not target.visibleRegion().isEmpty()


def test_the_first_window_is_no_larger_than_the_screen(qapp, home):
    window = MainWindow(SETTINGS)
    room = window.screen().availableGeometry()
    assert room.contains(window.geometry())
    framed = window.geometry().adjusted(0, 0, 0, TITLE_BAR)
    assert room.contains(framed), "the title bar has a place too, and pushes the rest down"
    window.deleteLater()
    settle()
