"""The matrix in from files and out to them, by the menu and the pages that people see."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from tests.ui.audit import audit
from tests.ui.shell.conftest import settle

from collab_desktop.ui import theme
from collab_desktop.ui.raci.import_screen import ImportScreen
from collab_desktop.ui.raci.matrix_menus import more_menu
from collab_desktop.ui.widgets.text import Label

FILE = "Activity,Ann,Dee,Notes\nPlan,A,R,soon\nTell families,R,X,later\n"


@pytest.fixture
def importing(matrix, tmp_path):
    """The page that asks what is in a file."""
    file = tmp_path / "theirs.csv"
    file.write_text(FILE, encoding="utf-8")
    matrix.screen.files.import_from(file)
    settle()
    assert isinstance(matrix.window.screen_now, ImportScreen)
    return matrix.window.screen_now


def words(screen):
    return [label.text() for label in screen.findChildren(Label)]


def test_the_menu_offers_files_both_ways(matrix):
    QTest.mouseClick(matrix.screen.frame.more, Qt.MouseButton.LeftButton)
    said = [action.text() for action in matrix.screen.menu.actions() if action.text()]
    matrix.screen.menu.close()
    assert said[0].startswith("Import")
    assert len([text for text in said if text.startswith("Export")]) == 4


def test_a_file_is_asked_about_shown_and_brought_in(matrix, importing):
    chosen = {box.accessibleName(): box.currentText() for box in importing.choices.values()}
    assert chosen == {"Ann": "Is Ann", "Dee": "Add as somebody new", "Notes": "Leave out"}
    assert "New activities: 1" in words(importing)
    importing.bring_in()
    settle()
    assert any("“X”" in text for text in words(importing))
    QTest.mouseClick(importing.to_matrix, Qt.MouseButton.LeftButton)
    settle()
    screen = matrix.window.screen_now
    assert [p.name for p in screen.desk.people] == ["Ann", "Bo", "Cy", "Dee"]
    assert screen.desk.activities[-1].title == "Tell families"
    matrix.window.trigger("undo")
    settle()
    assert matrix.letters() == [". . ."] * 3
    assert len(screen.desk.people) == 3


def test_somebody_left_out_stays_out(matrix, importing):
    box = next(box for box in importing.choices.values() if box.accessibleName() == "Dee")
    box.setCurrentIndex(box.findText("Leave out"))
    box.activated.emit(box.currentIndex())
    settle()
    assert not any("“X”" in text for text in words(importing))
    importing.bring_in()
    people = matrix.window.session.project(matrix.project).table("stakeholders")
    assert [row["name"] for row in people] == ["Ann", "Bo", "Cy"]


@pytest.mark.parametrize("content", [b"", b"\0\0", None])
def test_a_file_without_a_matrix_is_refused_on_the_page(matrix, tmp_path, content):
    file = tmp_path / "bad.xlsx"
    if content is not None:
        file.write_bytes(content)
    matrix.screen.files.import_from(file)
    settle()
    screen = matrix.window.screen_now
    assert screen.refusal.isVisible()
    assert "bad.xlsx" in screen.refusal.text()


@pytest.mark.parametrize("kind", ["csv", "xlsx", "png", "svg"])
def test_the_matrix_goes_out(matrix, tmp_path, kind):
    matrix.fill("A R I", "C A/R .")
    target = tmp_path / f"out.{kind}"
    matrix.screen.files.export_to(target, kind)
    content = target.read_bytes()
    assert content.startswith({"csv": b"\xef\xbb\xbf", "xlsx": b"PK", "png": b"\x89PNG",
                               "svg": b"<?xml"}[kind])  # fmt: skip
    if kind == "svg":
        for said in ("Ann", "Check", "Accountable"):
            assert said in content.decode()


def test_a_picture_is_light_and_sharp_whatever_the_screen(matrix, qapp, tmp_path):
    matrix.fill("A R I", "C A/R .")
    theme.apply(qapp, "dark", 200)
    matrix.screen.files.export_to(tmp_path / "dark.png", "png")
    assert theme.palette_name() == "dark"
    theme.apply(qapp, "light", 100)
    matrix.screen.files.export_to(tmp_path / "light.png", "png")
    dark, light = (QImage(str(tmp_path / f"{name}.png")) for name in ("dark", "light"))
    assert dark == light
    assert dark.width() > 1000


def test_a_folder_that_is_not_there_is_said(matrix, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(matrix.window, "toast", lambda text, **_more: said.append(text))
    matrix.screen.files.export_to(tmp_path / "no" / "where.csv", "csv")
    assert "where.csv" in said[0]


@pytest.mark.parametrize("percent", [100, 200])
def test_the_page_passes_the_audit(matrix, importing, qapp, percent):
    theme.apply(qapp, "light", percent)
    matrix.window.resize(960, 600)
    settle()
    assert [str(f) for f in audit(matrix.window)] == []


OURS = """
id = "ours"
title = "Two letters"
letters = [
  {code = "D", label = "Does", meaning = "does it", duty = "does"},
  {code = "K", label = "Keeps", meaning = "answers for it", duty = "decides"},
]
"""


def test_letters_from_a_file_stand_in_the_tray_or_are_refused_above_the_matrix(matrix, tmp_path):
    file = tmp_path / "ours.toml"
    file.write_text(OURS.replace('duty = "does"', 'duty = "sings"'), encoding="utf-8")
    matrix.screen.files.bring_scheme(file)
    refusal = matrix.screen.frame.refusal
    assert refusal.isVisible()
    assert "ours.toml, line 5" in refusal.text()
    file.write_text(OURS, encoding="utf-8")
    matrix.screen.files.bring_scheme(file)
    settle()
    assert not refusal.isVisible()
    assert [button.letter.code for button in matrix.screen.frame.tray.buttons] == ["D", "K"]
    matrix.go(0, 0)
    QTest.keyClick(matrix.view, Qt.Key.Key_K)
    assert matrix.letters()[0] == "K . ."


def test_the_menu_leads_to_the_poster(matrix):
    menu = more_menu(matrix.screen)
    next(a for a in menu.actions() if "poster" in a.text()).trigger()
    settle()
    here = matrix.window.trail.here
    assert (here.name, here.detail) == ("export", "P6p")
