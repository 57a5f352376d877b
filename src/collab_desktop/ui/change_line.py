"""One answer that differs from an earlier moment: its name, who and when, before and now."""

from __future__ import annotations

import textwrap
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.views import ChangeSince
from collab_desktop.ui.navigation import route_to
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label

LONGEST: Final = 90
"""Characters of an answer that a line quotes."""


class ChangeLine(QWidget):
    """Tells of one change; its name leads to the field where it has a place."""

    def __init__(
        self, shell: Shell, project: str, change: ChangeSince, *, compared: bool = False
    ) -> None:
        """Tell of a change; ``compared`` quotes what stood there before and what stands now."""
        super().__init__()
        self._shell = shell
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = FlowRow(12)
        head.addWidget(self._name(project, change))
        when = f"{shell.formats.date_time(change.at)} · {change.actor}"
        head.addWidget(Label(when, "small", "muted"))
        column.addLayout(head)
        if compared:
            nothing = self.tr("nothing")
            before = self.tr("Before: {text}").format(text=_short(change.before) or nothing)
            now = self.tr("Now: {text}").format(text=_short(change.now) or nothing)
            for text in (before, now):
                column.addWidget(Label(text, "small", wrap=True))

    def _name(self, project: str, change: ChangeSince) -> QWidget:
        place = change.place
        if place is None:
            return Label(change.name, "strong", wrap=True)
        link = LinkButton(change.name, wrap=True)
        link.clicked.connect(lambda: self._shell.go(route_to(project, place)))
        return link


def _short(text: str) -> str:
    return textwrap.shorten(text, LONGEST, placeholder="…")
