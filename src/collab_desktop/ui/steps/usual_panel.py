"""Below a table: add the rows that are usual there, all at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.views import PageView
from collab_desktop.services.usual_rows import add_presets, missing_presets
from collab_desktop.ui.questions.base import row
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.steps.panels import Panel
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.buttons import Button


class UsualRowsPanel(Panel):
    """One button that says how many usual rows are still missing."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        self._path = self._subject = ""
        self.add = Button("", icon="plus")
        self.add.clicked.connect(self._add)
        row(self, self.add)

    def show_page(self, page: PageView) -> None:
        """Offer what is missing now; nothing while all is there."""
        data = self.rooms.session.project(self.rooms.project_id)
        paths = [f.address.path for f in page.fields if f.question.kind == "table"]
        self._subject = page.subject
        missing = {path: len(missing_presets(data, path, page.subject)) for path in paths}
        # Of several tables the one that waits for its rows; an answer may take the last one away.
        self._path = max(paths, key=missing.__getitem__, default="")
        count = missing.get(self._path, 0)
        self.add.set_label(self.tr("Add the usual rows ({count})").format(count=count))
        self.setVisible(bool(count) and not self.rooms.read_only)

    def _add(self) -> None:
        session, project = self.rooms.session, self.rooms.project_id
        path, subject = self._path, self._subject
        self.acting.emit(lambda: add_presets(session, project, path, subject))
