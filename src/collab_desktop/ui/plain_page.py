"""The frame of screens without a drawer: a head, one scrolling column, and lists that refill."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.page import PageHead, ScrollPage
from collab_desktop.ui.widgets.text import Label, Separator


class PlainScreen(Screen):
    """A screen with a head above one scrolling column."""

    def __init__(
        self, shell: Shell, title: str, purpose: str = "", *, back: tuple[str, Route] | None = None,
        column: int | None = None,
    ) -> None:
        """Build the frame; the content goes into ``body``.

        Args:
            shell: the window around the screen.
            title: what the page and the title bar say.
            purpose: one line below the title.
            back: words and route of the link above the title.
            column: the widest the content may become.
        """
        super().__init__()
        self.shell = shell
        self.page = ScrollPage(column)
        self.body = self.page.body
        self.body.setContentsMargins(40, 12, 40, 32)
        self.body.setSpacing(16)
        self.head = PageHead(title, purpose, back=back[0] if back else "")
        if back is not None:
            self.head.back_pressed.connect(lambda: shell.go(back[1]))
        self.body.addWidget(self.head)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.page)

    def window_title(self) -> str:
        """The title of the page."""
        return self.head.title()


class Measured(QWidget, theme.Themed):
    """Something that never grows wider than its measure, which follows the text size."""

    def __init__(self, content: QWidget, width: int) -> None:
        """Hold something; ``width`` is its measure at 100 %."""
        super().__init__()
        self._measure = width
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(content)
        self.retheme()

    def retheme(self) -> None:
        """Follow the text size."""
        self.setMaximumWidth(theme.px(self._measure))

    def hasHeightForWidth(self) -> bool:
        """Words inside may wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at the width that it will really have."""
        layout = self.layout()
        room = min(width, self.maximumWidth())
        return layout.totalHeightForWidth(room) if layout is not None else 0


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout, before it is filled anew."""
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if inner is not None:
            emptied(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def column_of(parent: QWidget | None = None, spacing: int = 8) -> tuple[QWidget, QVBoxLayout]:
    """A widget whose content stands in a column without margins."""
    host = QWidget(parent)
    box = QVBoxLayout(host)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    return host, box


class Row(QWidget):
    """Parts that belong together, for screen readers too."""

    accessible_role = Role.Grouping


def row_of(parent: QWidget | None = None, spacing: int = 8) -> tuple[Row, QHBoxLayout]:
    """A widget whose content stands in a row without margins."""
    host = Row(parent)
    box = QHBoxLayout(host)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    return host, box


def group(box: QVBoxLayout, heading: str, *, note: str = "", first: bool = False) -> QVBoxLayout:
    """Begin a group of a long page: a line, its heading, and the column for its content."""
    host, inner = column_of(spacing=14)
    if not first:
        inner.addSpacing(8)
        inner.addWidget(Separator(Qt.Orientation.Horizontal))
        inner.addSpacing(8)
    inner.addWidget(Label(heading, "section", wrap=True))
    if note:
        inner.addWidget(Label(note, "body", "muted", wrap=True))
    host.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    box.addWidget(host)
    return inner
