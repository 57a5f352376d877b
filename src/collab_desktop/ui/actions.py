"""Every action of the program, one row each: menus, palette, cheat sheet and tests follow.

The words stand here as literals marked for translation; ``Actions`` turns the rows into QActions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from collab_desktop.ui.marking import QT_TRANSLATE_NOOP

Menu = Literal["file", "edit", "view", "project", "help"]
Needs = Literal["nothing", "workspace", "project", "writable", "open_project", "new_project"]
"""``writable``: a workspace that may be changed; ``open_project``: a project in such a one;
``new_project``: not a workspace that may only be read."""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action: its key, its words, its menu, its shortcuts, and when it can be used."""

    key: str
    text: str
    menu: Menu
    shortcuts: tuple[str, ...] = ()
    needs: Needs = "nothing"
    separated: bool = False
    """Stands below a line in its menu."""


MENUS: Final[dict[Menu, str]] = {
    "file": QT_TRANSLATE_NOOP("menus", "&File"),
    "edit": QT_TRANSLATE_NOOP("menus", "&Edit"),
    "view": QT_TRANSLATE_NOOP("menus", "&View"),
    "project": QT_TRANSLATE_NOOP("menus", "&Project"),
    "help": QT_TRANSLATE_NOOP("menus", "&Help"),
}

ROWS: Final[tuple[ActionRow, ...]] = (
    ActionRow("new_workspace", QT_TRANSLATE_NOOP("actions", "New &workspace…"), "file"),
    ActionRow("open_workspace", QT_TRANSLATE_NOOP("actions", "&Open workspace…"), "file",
              ("Ctrl+O",)),
    ActionRow("open_sample", QT_TRANSLATE_NOOP("actions", "Open a &sample workspace"), "file"),
    ActionRow("save_copy", QT_TRANSLATE_NOOP("actions", "Save a &copy elsewhere…"), "file",
              needs="workspace", separated=True),
    ActionRow("import_answers", QT_TRANSLATE_NOOP("actions", "&Import answers…"), "file",
              needs="writable"),
    ActionRow("export_answers", QT_TRANSLATE_NOOP("actions", "Export &answers…"), "file",
              needs="project"),
    ActionRow("restore_backup", QT_TRANSLATE_NOOP("actions", "&Backups…"), "file",
              needs="workspace"),
    ActionRow("fill_ballot", QT_TRANSLATE_NOOP("actions", "Fill in a ba&llot…"), "file",
              needs="workspace"),
    ActionRow("check_printed", QT_TRANSLATE_NOOP("actions", "Check a printed &hash…"), "file",
              needs="workspace"),
    ActionRow("show_trash", QT_TRANSLATE_NOOP("actions", "&Trash"), "file", needs="workspace"),
    ActionRow("settings", QT_TRANSLATE_NOOP("actions", "S&ettings"), "file", ("Ctrl+,",),
              separated=True),
    ActionRow("quit", QT_TRANSLATE_NOOP("actions", "&Quit"), "file", ("Ctrl+Q",)),
    ActionRow("undo", QT_TRANSLATE_NOOP("actions", "&Undo"), "edit", ("Ctrl+Z",), "writable"),
    ActionRow("redo", QT_TRANSLATE_NOOP("actions", "&Redo"), "edit",
              ("Ctrl+Shift+Z", "Ctrl+Y"), "writable"),
    ActionRow("find", QT_TRANSLATE_NOOP("actions", "&Find in this page"), "edit", ("Ctrl+F",),
              separated=True),
    ActionRow("palette", QT_TRANSLATE_NOOP("actions", "Search or run a &command"), "edit",
              ("Ctrl+K",)),
    ActionRow("home", QT_TRANSLATE_NOOP("actions", "&Home"), "view", ("Ctrl+1",)),
    ActionRow("people", QT_TRANSLATE_NOOP("actions", "&People and organisations"), "view",
              ("Ctrl+2",), "workspace"),
    ActionRow("library", QT_TRANSLATE_NOOP("actions", "&Library"), "view", ("Ctrl+3",),
              "workspace"),
    ActionRow("inbox", QT_TRANSLATE_NOOP("actions", "&Expressions of interest"), "view",
              ("Ctrl+4",), "workspace"),
    ActionRow("compare", QT_TRANSLATE_NOOP("actions", "&Compare scores"), "view",
              needs="workspace"),
    ActionRow("back", QT_TRANSLATE_NOOP("actions", "&Back"), "view", ("Alt+Left",),
              separated=True),
    ActionRow("drawer", QT_TRANSLATE_NOOP("actions", "Show or hide the &drawer"), "view",
              ("Ctrl+.",)),
    ActionRow("next_pane", QT_TRANSLATE_NOOP("actions", "&Next pane"), "view", ("F6",)),
    ActionRow("zoom_in", QT_TRANSLATE_NOOP("actions", "Lar&ger text"), "view",
              ("Ctrl+=", "Ctrl++"), separated=True),
    ActionRow("zoom_out", QT_TRANSLATE_NOOP("actions", "&Smaller text"), "view", ("Ctrl+-",)),
    ActionRow("zoom_reset", QT_TRANSLATE_NOOP("actions", "N&ormal text"), "view", ("Ctrl+0",)),
    ActionRow("full_screen", QT_TRANSLATE_NOOP("actions", "&Full screen"), "view", ("F11",)),
    ActionRow("present", QT_TRANSLATE_NOOP("actions", "P&resent this page"), "view", ("F5",),
              "project", separated=True),
    ActionRow("present_pause", QT_TRANSLATE_NOOP("actions", "Pa&use or go on presenting"), "view",
              ("Ctrl+F5",), "workspace"),
    ActionRow("present_screen", QT_TRANSLATE_NOOP("actions", "Present on ano&ther screen"),
              "view", needs="workspace"),
    ActionRow("present_stop", QT_TRANSLATE_NOOP("actions", "Stop present&ing"), "view",
              ("Shift+F5",), "workspace"),
    ActionRow("new_project", QT_TRANSLATE_NOOP("actions", "&New project"), "project",
              ("Ctrl+N",), "new_project"),
    ActionRow("next_thing", QT_TRANSLATE_NOOP("actions", "Do the next &thing"), "project",
              ("Ctrl+J",), "project"),
    ActionRow("rename_project", QT_TRANSLATE_NOOP("actions", "&Rename project…"), "project",
              needs="open_project"),
    ActionRow("duplicate_project", QT_TRANSLATE_NOOP("actions", "&Duplicate project"), "project",
              needs="open_project"),
    ActionRow("waive_step", QT_TRANSLATE_NOOP("actions", "&Waive a step…"), "project",
              needs="open_project"),
    ActionRow("project_questions", QT_TRANSLATE_NOOP("actions", "&Questions of this project"),
              "project", needs="open_project"),
    ActionRow("delete_project", QT_TRANSLATE_NOOP("actions", "&Move project to the trash"),
              "project", needs="open_project"),
    ActionRow("export", QT_TRANSLATE_NOOP("actions", "&Export or print…"), "project",
              ("Ctrl+P",), "project", separated=True),
    ActionRow("send_page", QT_TRANSLATE_NOOP("actions", "&Send this page…"), "project",
              needs="project"),
    ActionRow("send_form", QT_TRANSLATE_NOOP("actions", "Send the &form of the call…"), "project",
              needs="project"),
    ActionRow("forms_in", QT_TRANSLATE_NOOP("actions", "F&orms in…"), "project",
              needs="open_project"),
    ActionRow("cheat_sheet", QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), "help",
              ("F1", "Ctrl+/")),
    ActionRow("terms", QT_TRANSLATE_NOOP("actions", "&Words explained"), "help"),
    ActionRow("about", QT_TRANSLATE_NOOP("actions", "&About Collab Desktop"), "help"),
)


class Actions(QObject):
    """The QActions of the rows, by key; a row without a handler is a mistake that a test finds."""

    def __init__(self, owner: QWidget) -> None:
        """Make all actions as children of a window, so that their shortcuts work there."""
        super().__init__(owner)
        self._actions = {row.key: self._make(row, owner) for row in ROWS}

    def _make(self, row: ActionRow, owner: QWidget) -> QAction:
        action = QAction(QCoreApplication.translate("actions", row.text), owner)
        action.setObjectName(row.key)
        action.setShortcuts([QKeySequence(keys) for keys in row.shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if row.key == "settings":
            action.setMenuRole(QAction.MenuRole.PreferencesRole)
        owner.addAction(action)
        return action

    def __getitem__(self, key: str) -> QAction:
        """The action of a key."""
        return self._actions[key]

    def __iter__(self) -> Iterator[tuple[ActionRow, QAction]]:
        """Rows and actions in the order of the menus."""
        return iter((row, self._actions[row.key]) for row in ROWS)

    def handle(self, handlers: dict[str, Callable[[], object]]) -> None:
        """Connect handlers by key.

        Raises:
            KeyError: a row has no handler, or a handler has no row.
        """
        if set(handlers) != set(self._actions):
            raise KeyError(sorted(set(handlers) ^ set(self._actions)))
        for key, handler in handlers.items():
            self._actions[key].triggered.connect(lambda _=False, call=handler: call())

    def retitle(self) -> None:
        """Say the words again, after the language of the screens changed."""
        for row, action in self:
            action.setText(QCoreApplication.translate("actions", row.text))

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into its menu; what the bar held before goes."""
        bar.clear()
        for key, text in MENUS.items():
            menu = bar.addMenu(QCoreApplication.translate("menus", text))
            self._fill_menu(menu, key)

    def _fill_menu(self, menu: QMenu, key: Menu) -> None:
        for row, action in self:
            if row.menu != key:
                continue
            if row.separated:
                menu.addSeparator()
            menu.addAction(action)

    def allow(self, state: set[Needs]) -> None:
        """Enable what the present state allows."""
        for row, action in self:
            action.setEnabled(row.needs in state)


def words(action: QAction) -> str:
    """The text of an action without its mnemonic mark and dots."""
    return action.text().replace("&", "").rstrip("…")
