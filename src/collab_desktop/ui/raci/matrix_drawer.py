"""The drawer beside the matrix: findings, people, who is invited, help, and the cell in words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.framework.schemes import Scheme
from collab_desktop.ui.raci.findings_tab import FindingsTab
from collab_desktop.ui.raci.matrix_model import MatrixModel
from collab_desktop.ui.raci.meeting_tab import MeetingTab
from collab_desktop.ui.raci.people_tab import PeopleTab
from collab_desktop.ui.widgets.drawer import Drawer
from collab_desktop.ui.widgets.reading import ReadingText
from collab_desktop.ui.widgets.text import Label, isolated


class MatrixDrawer(Drawer):
    """What stands beside the matrix; the screen fills it."""

    def __init__(
        self, scheme: Scheme, purpose: str, *, read_only: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.findings, self.people, self.meeting = FindingsTab(), PeopleTab(), MeetingTab()
        self.findings.read_only = self.people.lanes.read_only = read_only
        self.add_tab("findings", self.tr("Findings"), self.findings)
        self.add_tab("people", self.tr("People"), self.people)
        self.add_tab("meeting", self.tr("Invite"), self.meeting)
        self.add_tab("help", self.tr("Help"), ReadingText(self._help(scheme, purpose)))
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(Label(self.tr("This cell"), "section", wrap=True))
        self.this_cell = Label("", "body", wrap=True)
        column.addWidget(self.this_cell)
        self.set_foot(host)

    def show_cell(self, model: MatrixModel, index: QModelIndex) -> None:
        """Spell out a cell with its keys, and show the lanes of its activity."""
        self.this_cell.setText(self._cell_words(model, index))
        if self.current() == "people":
            line = model.lines[index.row()] if model.can_stand(index) else None
            self.people.lanes.show_activity(
                model.desk, model.desk.activities[line.row] if line else None
            )

    def _cell_words(self, model: MatrixModel, index: QModelIndex) -> str:
        if not model.can_stand(index):
            return self.tr("Choose a cell.")
        row = isolated(model.line_title(index.row()))
        who = isolated(model.column_title(index.column())[0])
        if model.cell(index) is None:
            keys = self.tr("Press + to unfold it.")
        else:
            letters = model.desk.voice.joined(x.code for x in model.desk.scheme.letters)
            keys = self.tr("Press {letters}. Delete clears it.").format(letters=letters)
        return f"{row}\n{who}: {model.said(index)}\n{keys}"

    def _help(self, scheme: Scheme, purpose: str) -> str:
        letters = "\n".join(
            f"{letter.code}: {letter.label}, {letter.meaning}." for letter in scheme.letters
        )
        keys = self.tr(
            "Type a letter to write it, with Shift to add it. Delete clears, Enter opens a menu."
            " Shift and arrows"
            " choose a range; Ctrl+D and Ctrl+R fill it. Alt and arrows move a row or a column."
        )
        return "\n\n".join((purpose, letters, keys))
