"""The backups of a workspace: when, what is in each, and going back to one in two clicks."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.views import BackupRow
from collab_desktop.ui.plain_page import column_of, emptied, row_of
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.text import Label, Separator


@runtime_checkable
class GoesBack(Protocol):
    """A window that can close its workspace and open an earlier state of it."""

    def restore_backup(self, backup: Path) -> None:
        """Go back to a backup of the open workspace."""


class BackupList(QWidget):
    """One line a backup; the first click asks beside the button, the second goes back."""

    def __init__(self, shell: Shell) -> None:
        """List the backups of the open workspace."""
        super().__init__()
        self._shell = shell
        self._asked = ""
        self._buttons: dict[str, Button] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.fill()

    def fill(self) -> None:
        """Show the backups as they are now."""
        from collab_desktop.services.backups import list_backups

        emptied(self._box)
        self._buttons = {}
        rows = list_backups(self._shell.session)
        if not rows:
            self._box.addWidget(Label(self.tr("No backup yet."), "body", "muted"))
        for row in rows:
            self._box.addWidget(self._line(row))
            self._box.addWidget(Separator(Qt.Orientation.Horizontal))

    def first(self) -> Button | None:
        """The button of the newest backup."""
        return next(iter(self._buttons.values()), None)

    def _line(self, row: BackupRow) -> QWidget:
        host, line = row_of(spacing=16)
        line.setContentsMargins(0, 10, 0, 10)
        words, column = column_of(spacing=2)
        at = self._shell.formats.date_time(row.at)
        column.addWidget(Label(at, "strong", wrap=True))
        column.addWidget(Label(self._about(row), "small", "muted", wrap=True))
        line.addWidget(words, 1)
        if row.kind != "damaged":
            line.addWidget(self._buttons_of(row, at), 0, Qt.AlignmentFlag.AlignTop)
        return host

    def _about(self, row: BackupRow) -> str:
        if row.kind == "damaged":
            return self.tr("Damaged; it cannot be used")
        kinds = {
            "open": self.tr("when it was opened"), "import": self.tr("before an import"),
            "restore": self.tr("before going back"), "migration": self.tr("before an update"),
        }
        megabytes = self._shell.formats.number(Decimal(row.size) / 1_000_000, decimals=1)
        size = self.tr("{megabytes} MB").format(megabytes=megabytes)
        return " · ".join(p for p in (kinds.get(row.kind, ""), size, row.content) if p)

    def _buttons_of(self, row: BackupRow, at: str) -> QWidget:
        host, line = row_of()
        asked = self._asked == row.path
        words = self.tr("Yes, go back to this") if asked else self.tr("Go back to this")
        button = Button(words, "primary" if asked else "secondary", size="drawer")
        button.setAccessibleName(f"{words}: {at}")
        button.clicked.connect(partial(self._restore if asked else self._ask, row.path))
        if asked:
            leave = Button(self.tr("Cancel"), size="drawer")
            leave.clicked.connect(partial(self._ask, ""))
            line.addWidget(leave)
        line.addWidget(button)
        self._buttons[row.path] = button
        return host

    def _ask(self, path: str) -> None:
        self._asked = path
        self.fill()
        if path in self._buttons:
            self._buttons[path].setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self, path: str) -> None:
        if isinstance(self._shell, GoesBack):
            self._shell.restore_backup(Path(path))
