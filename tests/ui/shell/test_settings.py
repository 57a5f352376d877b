"""Settings apply at once; the first page; the workspace's own choices; backups and the way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop import settings as settings_file
from collab_desktop.services.backups import backup_job, list_backups
from collab_desktop.services.directory import Directory
from collab_desktop.services.workspace import Workspace
from collab_desktop.ui import start, theme
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.settings.workspace_part import LARGEST_SIDE, fresh_png
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import CheckBox, ComboBox


def box(window, name: str) -> ComboBox:
    found = window.screen_now.findChildren(ComboBox)
    return next(b for b in found if b.accessibleName() == name)


def choose(combo: ComboBox, value: str) -> None:
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def button(window, text: str) -> Button:
    return next(b for b in window.screen_now.findChildren(Button) if b.label() == text)


def test_the_theme_changes_at_once_and_stays(open_at):
    window = open_at(Route("settings"))
    choose(box(window, "Theme"), "dark")
    assert theme.palette_name() == "dark"
    assert settings_file.load().theme == "dark"


def test_the_text_grows_at_once(open_at):
    window = open_at(Route("settings"))
    button(window, "Larger").click()
    assert theme.percent() == 110
    for _ in range(9):
        button(window, "Larger").click()
    assert settings_file.load().text_percent == 200
    assert not button(window, "Larger").isEnabled()


def test_zoom_keys_change_the_same_setting(open_at):
    window = open_at()
    window.trigger("zoom_in")
    window.trigger("zoom_in")
    assert settings_file.load().text_percent == 120
    window.trigger("zoom_reset")
    assert theme.percent() == 100


def test_name_and_organisation_are_kept_when_one_leaves(open_at):
    window = open_at(Route("settings"))
    window.screen_now._name.setText("Lindiwe Nkosi")
    window.go(Route("home"))
    assert settings_file.load().name == "Lindiwe Nkosi"
    assert window.session.actor == "Lindiwe Nkosi"


def test_check_boxes_are_kept(open_at):
    window = open_at(Route("settings"))
    for check in window.screen_now.findChildren(CheckBox):
        check.click()
    kept = settings_file.load()
    assert (kept.motion, kept.single_key) == (False, False)


def test_settings_that_cannot_be_kept_still_hold(open_at, monkeypatch):
    window = open_at(Route("settings"))

    def refuse(*_args):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(settings_file, "save", refuse)
    choose(box(window, "Theme"), "dark")
    assert theme.palette_name() == "dark"
    assert "could not be saved" in window._toast.text()


def test_another_language_speaks_at_once(open_at, monkeypatch):
    window = open_at(Route("settings"))
    tags = [box(window, "Language").itemData(i) for i in range(box(window, "Language").count())]
    assert "en" in tags
    window.change_settings(settings_file.replace(window.settings, language="fr"))
    settle()
    assert window.trail.here.name == "settings"
    assert window.session.pack_of(project_ids(window)[0]).language == "fr"


# -- the first page -------------------------------------------------------------------------------


def test_the_first_page_can_be_answered_in_one_go(bare, home):
    window = bare(first_run_done=False, name="", organisation="")
    start.show_first(window, None)
    settle()
    window.activateWindow()
    assert window.screen_now.first_focus() is window.screen_now.sample
    choose(box(window, "Theme"), "high_contrast")
    window.screen_now._name.setText("Amina Yusuf")
    window.screen_now.sample.click()
    settle()
    kept = settings_file.load()
    assert (kept.name, kept.theme, kept.first_run_done) == ("Amina Yusuf", "high_contrast", True)
    assert window.has_session and window.trail.here.name == "home"
    assert window.rail.isVisible()


def test_the_first_page_can_be_skipped(bare, home, monkeypatch):
    window = bare(first_run_done=False)
    start.show_first(window, None)
    target = home / "mine"
    monkeypatch.setattr(
        "collab_desktop.ui.commands.QFileDialog.getSaveFileName", lambda *_: (str(target), "")
    )
    window.screen_now.own.click()
    settle()
    assert window.session.store.path == target.with_suffix(".collab")
    assert settings_file.load().first_run_done


def test_closing_a_dialog_leaves_the_first_page(bare, monkeypatch):
    window = bare(first_run_done=False)
    start.show_first(window, None)
    monkeypatch.setattr(
        "collab_desktop.ui.commands.QFileDialog.getOpenFileName", lambda *_: ("", "")
    )
    window.screen_now.open.click()
    assert window.trail.here.name == "first_run"


# -- the workspace --------------------------------------------------------------------------------


def test_the_workspace_keeps_its_own_choices(open_at, workspace):
    window = open_at(Route("settings"))
    part = window.screen_now._workspace
    part._name.selectAll()
    QTest.keyClicks(part._name, "Highlands")
    part._rule.setCurrentIndex(part._rule.findData("chair"))
    part._rule.activated.emit(2)
    window.go(Route("home"))
    kept = Workspace(window.session)
    assert (kept.name, kept.decision_rule) == ("Highlands", "chair")
    window.trigger("undo")
    assert kept.name != "Highlands"


def test_an_unknown_decision_rule_is_refused(open_at):
    window = open_at()
    with pytest.raises(ValueError):
        Workspace(window.session).set_decision_rule("loudest")


def picture(folder: Path, side: int = 2000) -> Path:
    image = QImage(side, side // 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#0b5cad"))
    image.setText("Author", "somebody")
    file = folder / "logo.png"
    image.save(str(file))
    return file


def test_a_logo_is_drawn_anew_and_kept_in_the_file(open_at, tmp_path):
    window = open_at(Route("settings"))
    file = picture(tmp_path)
    window.screen_now._workspace.take_logo(str(file))
    kept = Workspace(window.session).logo
    image = QImage.fromData(kept)
    assert image.width() == LARGEST_SIDE
    assert b"somebody" in file.read_bytes()
    assert b"somebody" not in kept
    button(window, "Remove logo").click()
    assert Workspace(window.session).logo == b""


def test_a_file_that_is_no_picture_is_refused(open_at, tmp_path):
    window = open_at(Route("settings"))
    file = tmp_path / "logo.png"
    file.write_text("<svg onload=alert(1)>", encoding="utf-8")
    window.screen_now._workspace.take_logo(str(file))
    assert "no picture" in window._toast.text()
    assert Workspace(window.session).logo == b""
    assert fresh_png(str(tmp_path / "none.png")) == b""


# -- backups --------------------------------------------------------------------------------------


def test_going_back_takes_two_clicks_and_keeps_the_present(open_at):
    window = open_at()
    backup_job(window.session)()
    Directory(window.session).add_person("Later Person")
    window.go(Route("settings", detail="backups"))
    settle()
    backups = window.screen_now._backups
    first = backups.first()
    assert first is window.screen_now.first_focus()
    first.click()
    settle()
    assert len(Directory(window.session).people()) == 4
    confirm = backups.first()
    assert confirm.label() == "Yes, go back to this"
    confirm.click()
    settle()
    assert len(Directory(window.session).people()) == 3
    assert window.trail.here.name == "home"
    assert any(row.kind == "restore" for row in list_backups(window.session))


def test_going_back_can_be_called_off(open_at):
    window = open_at()
    backup_job(window.session)()
    window.go(Route("settings", detail="backups"))
    backups = window.screen_now._backups
    backups.first().click()
    settle()
    button(window, "Cancel").click()
    settle()
    assert backups.first().label() == "Go back to this"


def test_a_damaged_backup_cannot_be_chosen(open_at):
    window = open_at()
    path = backup_job(window.session)()
    path.write_bytes(b"no database")
    window.go(Route("settings", detail="backups"))
    assert window.screen_now._backups.first() is None
