"""Everything round the matrix: head, letters, the bar about a second A, new activities."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.framework.schemes import Scheme
from collab_desktop.ui.raci.tray import LetterTray
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.page import PageHead, ScrollPage
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.text import FlowLabel, Ground, Separator


class NewActivity(QWidget):
    """A line to type the name of an activity; Enter adds it and waits for the next."""

    added = Signal(str)
    usual_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = LineEdit(self.tr("New activity, verb first"))
        self.name.setPlaceholderText(self.tr("New activity, verb first"))
        self.name.returnPressed.connect(self._add)
        self.add = Button(self.tr("Add it"))
        self.add.clicked.connect(self._add)
        self.usual = Button("")
        self.usual.clicked.connect(self.usual_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.add)
        row.addWidget(self.usual)

    def offer_usual(self, count: int) -> None:
        """Offer the usual activities that are not there yet."""
        self.usual.set_label(self.tr("Add {count} usual ones", "", count).format(count=count))
        self.usual.setVisible(count > 0)

    def _add(self) -> None:
        title = self.name.text().strip()
        if title:
            self.name.clear()
            self.added.emit(title)


class MatrixFrame(Ground):
    """The page of the matrix; the screen fills it.  It scrolls where the window is small."""

    part_chosen = Signal(str)

    def __init__(
        self, parts: list[tuple[str, str]], scheme: Scheme, parent: QWidget | None = None
    ) -> None:
        super().__init__("surface", parent)
        self.head = PageHead("")
        self.parts = Segments(self.tr("Parts of this step"), parts)
        self.parts.chosen.connect(self.part_chosen)
        self.propose = Button(self.tr("Propose letters"))
        self.more = Button(self.tr("More …"))
        self.add_activity = Button(self.tr("Add activity"), "primary", icon="plus")
        for button in (self.parts, self.more, self.propose, self.add_activity):
            self.head.add_button(button)
        self.tray = LetterTray(scheme)
        self.hint = FlowLabel("", "small", "muted")
        self.new_activity = NewActivity()
        self.new_activity.hide()
        self.banner = InlineBanner(state="attention")
        self.refusal = InlineBanner()
        self.leaving = InlineBanner(state="attention")
        self.filter = LineEdit(self.tr("Show only activities with these words"))
        self.filter.setPlaceholderText(self.tr("Filter"))
        self._lay_out()

    def _lay_out(self) -> None:
        page = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        column = page.body
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        tools = FlowRow(12)
        for part in (self.tray, self.filter, self.hint):
            tools.addWidget(part)
        column.addLayout(tools)
        column.addWidget(self.new_activity)
        column.addWidget(self.banner)
        column.addWidget(self.leaving)
        column.addWidget(self.refusal)
        column.addWidget(Separator())
        self.body = QVBoxLayout()
        column.addLayout(self.body, 1)
