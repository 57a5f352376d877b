"""One table of actions feeds menus, palette and cheat sheet; every row does something."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel
from tests.ui.pseudo import OPEN, PseudoTranslator
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop.ui.actions import MENUS, ROWS, Actions, words
from collab_desktop.ui.help_windows import About, CheatSheet, Notices
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.palette import Palette


def test_keys_are_unique():
    assert len({row.key for row in ROWS}) == len(ROWS)


def test_a_shortcut_does_one_thing():
    keys = Counter(QKeySequence(keys).toString() for row in ROWS for keys in row.shortcuts)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


def test_no_shortcut_is_alt_and_a_letter():
    """Those belong to the menus."""
    plain = [keys for row in ROWS for keys in row.shortcuts if keys.startswith("Alt+")]
    assert all(len(keys.removeprefix("Alt+")) > 1 for keys in plain)


def test_letters_open_one_thing_in_each_menu():
    for menu in MENUS:
        letters = Counter(
            QKeySequence.mnemonic(row.text).toString() for row in ROWS if row.menu == menu
        )
        assert [k for k, n in letters.items() if n > 1 or not k] == [], menu


def test_every_row_has_a_handler_and_no_handler_is_left(bare):
    window = bare()
    handlers = window.commands.handlers()
    assert set(handlers) == {row.key for row in ROWS}
    with pytest.raises(KeyError):
        Actions(window).handle({})


def test_every_action_stands_in_its_menu(bare):
    window = bare()
    shown = {
        action.objectName() for menu in window.menuBar().actions()
        for action in menu.menu().actions() if action.objectName()
    }
    assert shown == {row.key for row in ROWS}


def test_what_needs_a_project_is_off_at_home(open_at):
    window = open_at()
    off = {row.key for row, action in window.actions_ if not action.isEnabled()}
    assert {"export", "rename_project", "delete_project", "next_thing"} <= off
    window.go(Route("hub", project_ids(window)[0]))
    assert all(window.actions_[key].isEnabled() for key in ("export", "rename_project"))


def test_without_a_workspace_only_ways_to_one_are_on(bare):
    window = bare()
    window.go(Route("home"))
    on = {row.key for row, action in window.actions_ if action.isEnabled()}
    assert {"open_workspace", "new_workspace", "open_sample", "new_project", "settings"} <= on
    assert not on & {"people", "library", "save_copy", "undo", "export", "show_trash"}


def test_the_palette_holds_every_action_that_can_be_used(open_at):
    window = open_at(Route("settings"))
    palette = Palette(window)
    palette.open()
    shown = {command.id for command in palette.view.shown()}
    usable = {row.key for row, action in window.actions_ if action.isEnabled()}
    assert usable - shown == {"palette"}
    assert not shown & {"export", "rename_project"}


def test_the_cheat_sheet_holds_every_shortcut(bare):
    window = bare()
    sheet = CheatSheet(window)
    sheet.open()
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    for row, action in window.actions_:
        if row.shortcuts:
            assert words(action) in said, row.key
    sheet.close()


def test_about_names_the_licences(bare):
    window = bare()
    about = About(window)
    about.open()
    said = " ".join(label.text() for label in about.findChildren(QLabel))
    assert "MIT" in said and "LGPL-3.0" in said and "OFL-1.1" in said
    about.show_notices()
    notices = window.findChild(Notices)
    for index, part in enumerate(about.parts):
        notices.choice.setCurrentIndex(index)
        assert part.version and notices.reader.toPlainText().strip(), part.name
    qt = [part.name for part in about.parts].index("PySide6_Essentials")
    notices.choice.setCurrentIndex(qt)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in notices.reader.toPlainText()
    notices.close()
    about.close()


def test_every_word_of_menus_can_be_translated(bare, qapp):
    window = bare()
    translator = PseudoTranslator()
    QCoreApplication.installTranslator(translator)
    try:
        window._say_everything_again()
        texts = [action.text() for _, action in window.actions_]
        texts += [action.text() for action in window.menuBar().actions()]
        texts += [button.label() for button in window.rail._buttons.values()]
        assert [text for text in texts if OPEN not in text] == []
    finally:
        QCoreApplication.removeTranslator(translator)
    settle()
