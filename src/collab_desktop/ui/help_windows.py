"""Windows that help and stay beside the work: all shortcuts, and what this program is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from collab_desktop import __version__
from collab_desktop.services.notices import Notice, notices
from collab_desktop.ui import theme
from collab_desktop.ui.actions import MENUS, Menu, words
from collab_desktop.ui.plain_page import column_of
from collab_desktop.ui.terms import TERMS, meaning, term
from collab_desktop.ui.widgets.buttons import Button, shortcut_text
from collab_desktop.ui.widgets.fields import ComboBox, Field
from collab_desktop.ui.widgets.page import ScrollPage
from collab_desktop.ui.widgets.text import Label, Separator

if TYPE_CHECKING:
    from collab_desktop.ui.window import MainWindow


class HelpWindow(QWidget):
    """A window beside the main one; Escape closes it."""

    def __init__(self, window: MainWindow, width: int, height: int) -> None:
        """Build an empty window; :meth:`set_title` names it."""
        super().__init__(window, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.main = window
        self._page = ScrollPage(name=" ")
        self.body = self._page.body
        self.body.setContentsMargins(32, 24, 32, 32)
        self.body.setSpacing(8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._page)
        self._heading = Label("", "page_title", wrap=True)
        self.body.addWidget(self._heading)
        screen = window.screen().availableGeometry()
        self.resize(
            min(theme.px(width), screen.width() - 40), min(theme.px(height), screen.height() - 80)
        )

    def set_title(self, title: str) -> None:
        """Name the window, its page and its heading."""
        self.setWindowTitle(title)
        self._page.setAccessibleName(title)
        self._heading.setText(title)

    def open(self) -> None:
        """Show the window and give it the keyboard."""
        self.show()
        self.activateWindow()
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)


class CheatSheet(HelpWindow):
    """Every shortcut of the program, by menu, drawn from the rows of the actions."""

    def __init__(self, window: MainWindow) -> None:
        """List the rows that have keys, and the keys of pages."""
        super().__init__(window, 560, 720)
        self.set_title(self.tr("Keyboard shortcuts"))
        for key, text in MENUS.items():
            self._group(QCoreApplication.translate("menus", text).replace("&", ""), key)
        self._on_pages()
        self._in_the_room()
        self.body.addStretch(1)

    def _group(self, heading: str, menu: Menu) -> None:
        lines = [
            (words(action), row.shortcuts) for row, action in self.main.actions_
            if row.menu == menu and row.shortcuts
        ]
        self._table(heading, lines)

    def _on_pages(self) -> None:
        self._table(self.tr("On a page"), [
            (self.tr("Continue to the next page"), ("Ctrl+Return",)),
            (self.tr("Give a score"), ("0", "1", "2", "3", "4", "5")),
            (self.tr("Not sure"), ("?",)), (self.tr("Clear a score or a choice"), ("Del",)),
            (self.tr("Open the menu of a row"), ("Shift+F10",)),
        ])
        self._table(self.tr("On a board"), [
            (self.tr("Hang the card and type the next"), ("Return",)),
            (self.tr("Move the chosen cards"), (
                "Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Up", "Ctrl+Shift+Down",
            )),
            (self.tr("Edit the words of a card"), ("F2",)),
            (self.tr("Take cards down"), ("Del",)),
            (self.tr("Hang pasted lines as cards"), ("Ctrl+V",)),
        ])

    def _in_the_room(self) -> None:
        self._table(self.tr("In a workshop"), [
            (self.tr("Write a decision, a parked point, an action"), ("D", "P", "A")),
            (self.tr("The same while typing"), ("Ctrl+Shift+D", "Ctrl+Shift+P", "Ctrl+Shift+A")),
        ])
        self._table(self.tr("In the window of the room"), [
            (self.tr("Pause, or go on"), (".", "B")),
            (self.tr("Next thing, thing before"), ("Right", "Left", "PgDown", "PgUp")),
            (self.tr("To another screen"), ("S",)), (self.tr("Leave"), ("Esc",)),
        ])

    def _table(self, heading: str, lines: list[tuple[str, tuple[str, ...]]]) -> None:
        if not lines:
            return
        self.body.addSpacing(8)
        self.body.addWidget(Label(heading, "section"))
        self.body.addWidget(Separator(Qt.Orientation.Horizontal, "line2"))
        host = QWidget()
        grid = QGridLayout(host)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setVerticalSpacing(8)
        for number, (text, keys) in enumerate(lines):
            grid.addWidget(Label(text, "body", wrap=True), number, 0)
            shown = ", ".join(shortcut_text(key) for key in keys)
            grid.addWidget(Label(shown, "strong", wrap=True), number, 1)
        self.body.addWidget(host)


class TermList(HelpWindow):
    """The words of the program that are explained where they stand, all in one place."""

    def __init__(self, window: MainWindow) -> None:
        """List them in the order in which one meets them."""
        super().__init__(window, 560, 640)
        self.set_title(self.tr("Words explained"))
        for name in TERMS:
            self.body.addSpacing(8)
            self.body.addWidget(Label(term(name), "section", wrap=True))
            self.body.addWidget(Label(meaning(name), "body", wrap=True))
        self.body.addStretch(1)


class About(HelpWindow):
    """What the program is, its version, its licence and those of what it is built on."""

    def __init__(self, window: MainWindow) -> None:
        """Say it all on one page."""
        super().__init__(window, 560, 640)
        self.set_title(self.tr("About Collab Desktop"))
        for text in about_lines():
            self.body.addWidget(Label(text, "body", wrap=True))
        self.body.addSpacing(8)
        self.body.addWidget(Label(self.tr("Built on"), "section"))
        button = Button(self.tr("Licence notices"))
        button.clicked.connect(self.show_notices)
        self.body.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
        self.parts = notices()
        host, column = column_of(spacing=4)
        for part in self.parts:
            said = f"{part.name} {part.version} · {part.licence}"
            column.addWidget(Label(said, "body", wrap=True))
        self.body.addWidget(host)
        self.body.addStretch(1)

    def show_notices(self) -> None:
        """Open the notices in full."""
        (self.main.findChild(Notices) or Notices(self.main, self.parts)).open()


class Notices(HelpWindow):
    """The licence notices of every part, word by word: a choice of the part, and its text."""

    def __init__(self, window: MainWindow, parts: Sequence[Notice] = ()) -> None:
        """Show the first part.

        Args:
            window: the main one.
            parts: whose notices to show; all when left out.
        """
        super().__init__(window, 720, 640)
        self.set_title(self.tr("Licence notices"))
        parts = parts or notices()
        self._texts = [part.text or part.licence for part in parts]
        self.choice = ComboBox()
        for part in parts:
            self.choice.addItem(f"{part.name} {part.version}")
        self.choice.currentIndexChanged.connect(self._show)
        self.reader = NoticeText(self.tr("Text of the notice"))
        self.body.addWidget(Field(self.tr("Part"), self.choice))
        self.body.addWidget(self.reader, 1)
        self._show(self.choice.currentIndex())

    def _show(self, index: int) -> None:
        self.reader.setPlainText(self._texts[index] if index >= 0 else "")


class NoticeText(QPlainTextEdit):
    """Text that is read only, from left to right as licences are written; Tab leaves it."""

    def __init__(self, name: str) -> None:
        """Begin empty."""
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setMinimumHeight(theme.px(280))


def about_lines() -> list[str]:
    """What is said about the program itself."""
    say = QCoreApplication.translate
    return [
        say("About", "Version {version}").format(version=__version__),
        say("About", "Plans, checks and documents a data collaboration, from the question to the"
            " decision. It works without a network, and everything stays in files of yours."),
        say("About", "Free software under the MIT licence: use it, change it, pass it on. It comes"
            " without any warranty."),
        say("About", "Built to meet WCAG 2.2 at level AA: by keyboard, with a screen reader, at"
            " 200 % text size and in high contrast."),
    ]
