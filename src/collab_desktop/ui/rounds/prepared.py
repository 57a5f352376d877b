"""A round that is laid out before its day: its sheets are printed, then it is opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.ballots import RoundView
from collab_desktop.ui import theme
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.page import READING_COLUMN
from collab_desktop.ui.widgets.text import Label


class PreparedView(QWidget):
    """What will be asked, and what can be done before: print, open, put away."""

    begun = Signal()
    printed = Signal()
    dropped = Signal()

    def __init__(self, view: RoundView, secrecy: str, parent: QWidget | None = None) -> None:
        """Show a round; ``secrecy`` is what the room will be told."""
        super().__init__(parent)
        self.setMaximumWidth(theme.px(READING_COLUMN))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 6, 24)
        column.setSpacing(12)
        told = self.tr(
            "Prepared, not open yet. Print its sheets; once it is open they are typed in by"
            " their seats."
        )
        column.addWidget(Label(told, "strong", wrap=True))
        column.addWidget(Label(secrecy, "body", wrap=True))
        lines = "\n".join(item.title for item in view.about.items)
        column.addWidget(Label(lines, "body", "muted", wrap=True))
        self.begin = Button(self.tr("Open the round"), "primary", size="main")
        self.begin.clicked.connect(self.begun)
        self.sheets = Button(self.tr("Print the sheets"), size="main")
        self.sheets.clicked.connect(self.printed)
        self.drop = LinkButton(self.tr("Put this round away"))
        self.drop.clicked.connect(self.dropped)
        flow = FlowRow(10)
        for button in (self.begin, self.sheets, self.drop):
            flow.addWidget(button)
        column.addLayout(flow)

    def set_read_only(self) -> None:
        """Printing only."""
        for button in (self.begin, self.drop):
            button.setEnabled(False)
