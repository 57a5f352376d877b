"""Windows that help and stay beside the work: all shortcuts, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from collab_desktop import __version__
from collab_desktop.ui import theme
from collab_desktop.ui.actions import MENUS, Menu, words
from collab_desktop.ui.plain_page import column_of
from collab_desktop.ui.widgets.buttons import shortcut_text
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
        host, column = column_of(spacing=4)
        for name, version, licence in components():
            text = f"{name} {version}".strip()
            column.addWidget(Label(f"{text} · {licence}", "body", wrap=True))
        self.body.addWidget(host)
        self.body.addStretch(1)


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


COMPONENTS: Final = (
    ("Qt for Python", "PySide6-Essentials", "LGPL-3.0"), ("SQLAlchemy", "sqlalchemy", "MIT"),
    ("pydantic", "pydantic", "MIT"), ("ReportLab", "reportlab", "BSD-3-Clause"),
    ("pypdfium2", "pypdfium2", "BSD-3-Clause, Apache-2.0"), ("Babel", "babel", "BSD-3-Clause"),
    ("platformdirs", "platformdirs", "MIT"), ("Fira Sans", "fontpkg-fira-sans", "OFL-1.1"),
    ("IBM Plex Sans Arabic", "fontpkg-ibm-plex-sans-arabic", "OFL-1.1"),
    ("python-bidi", "python-bidi", "LGPL-3.0"), ("arabic-reshaper", "arabic-reshaper", "MIT"),
    ("uharfbuzz", "uharfbuzz", "Apache-2.0"), ("Pillow", "pillow", "MIT-CMU"),
)
"""Name, package and licence of everything the program is built on."""


def components() -> list[tuple[str, str, str]]:
    """Name, version and licence; without a version where a packaged program does not carry it."""
    from importlib.metadata import PackageNotFoundError, version

    found = []
    for name, package, licence in COMPONENTS:
        try:
            found.append((name, version(package), licence))
        except PackageNotFoundError:
            found.append((name, "", licence))
    return found
