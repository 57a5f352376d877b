"""The trash: everything deleted that can come back, newest first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.views import Changed, TrashRow
from collab_desktop.ui.navigation import HOME, Route
from collab_desktop.ui.plain_page import PlainScreen, column_of, emptied, row_of
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.messages import EmptyState
from collab_desktop.ui.widgets.text import Label, Separator


class TrashScreen(PlainScreen):
    """What was deleted in this workspace, with one button each that puts it back."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the trash."""
        super().__init__(shell, "", back=("", HOME), column=860)
        del route
        self.head.set_title(self.tr("Trash"))
        self.head.set_back(self.tr("Projects"))
        self.head.set_purpose(
            self.tr("Nothing here is gone: put it back and it is where it was, with all it holds.")
        )
        host, self._list = column_of(spacing=0)
        self._buttons: list[Button] = []
        self._empty = EmptyState(self.tr("The trash is empty."), icon="delete")
        self.body.addWidget(host)
        self.body.addWidget(self._empty)
        self.body.addStretch(1)
        self._fill()

    def _fill(self) -> None:
        from collab_desktop.services.projects import Projects

        rows = Projects(self.shell.session).trash()
        emptied(self._list)
        self._buttons = []
        for row in rows:
            self._list.addWidget(self._line(row))
            self._list.addWidget(Separator(Qt.Orientation.Horizontal))
        self._empty.setVisible(not rows)

    def _line(self, row: TrashRow) -> QWidget:
        host, line = row_of(spacing=16)
        line.setContentsMargins(0, 12, 0, 12)
        words, column = column_of(spacing=2)
        label = row.label or self.tr("Without a name")
        column.addWidget(Label(label, "strong", wrap=True))
        column.addWidget(Label(self._about(row), "small", "muted", wrap=True))
        line.addWidget(words, 1)
        button = Button(self.tr("Put back"), icon="undo")
        button.setAccessibleName(self.tr("Put back {name}").format(name=label))
        button.setEnabled(not self.shell.session.store.read_only)
        button.clicked.connect(partial(self._put_back, row))
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._buttons.append(button)
        return host

    def _about(self, row: TrashRow) -> str:
        kinds = {
            "project": self.tr("Project"), "person": self.tr("Person"),
            "organisation": self.tr("Organisation"), "record": self.tr("Row"),
        }
        at = self.shell.formats.date_time(row.at) if row.at else ""
        deleted = self.tr("deleted {time}").format(time=at) if at else ""
        return " · ".join(p for p in (kinds.get(row.entity, ""), row.where, deleted) if p)

    def _put_back(self, row: TrashRow) -> None:
        from collab_desktop.services.projects import Projects

        session = self.shell.session
        if self.shell.attempt(lambda: Projects(session).put_back(row)):
            if row.entity == "project":
                session.forget(row.id)
            self.shell.toast(self.tr("“{name}” is back").format(name=row.label), undo_in="")

    def refresh(self, changed: Changed) -> None:
        """Show the trash as it is now."""
        del changed
        self._fill()

    def first_focus(self) -> QWidget | None:
        """The newest thing that can come back."""
        return self._buttons[0] if self._buttons else None
