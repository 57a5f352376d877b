"""The reveal: waits until everybody is in, or asks why it cannot wait."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.ballots import RoundView
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label


class RevealFoot(QWidget):
    """One button, off until all ballots are in; beside it the way round, with a reason."""

    revealed = Signal(str)
    """The reason where ballots are missing; empty when all are in."""

    def __init__(
        self, view: RoundView, *more: QWidget, parent: QWidget | None = None
    ) -> None:
        """Build it for a round; ``more`` stands in the same line."""
        super().__init__(parent)
        self.view = view
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(0)
        ready = view.all_in and view.scored > 0
        self.reveal = Button(self.tr("Reveal"), "primary" if ready else "secondary", size="main")
        self.reveal.setEnabled(ready)
        self.reveal.clicked.connect(lambda: self.revealed.emit(""))
        self.anyway = LinkButton(self.tr("Reveal anyway"), parent=self)
        self.anyway.setVisible(not view.all_in and view.scored > 0)
        self.anyway.clicked.connect(self._ask_reason)
        box = QWidget()
        flow = FlowRow(16)
        box.setLayout(flow)
        for part in (self.reveal, self.anyway, *more):
            flow.addWidget(part)
        column.addWidget(box)
        column.addSpacing(6)
        self.waits = Label(self._waiting(), "small", "muted", wrap=True)
        column.addWidget(self.waits)
        self.reveal.setAccessibleDescription(self.waits.text())
        self._add_reason(column)

    def _waiting(self) -> str:
        missing = self.view.missing
        if missing == 1:
            return self.tr("The reveal waits for one sheet.")
        if missing:
            return self.tr("The reveal waits for {n} sheets.", "", missing).format(n=missing)
        if not self.view.scored:
            return self.tr("Everybody stands aside; there is nothing to reveal.")
        return self.tr("Everything is in. The reveal opens all sheets at once.")

    def _add_reason(self, outer: QVBoxLayout) -> None:
        self._reason_box = QWidget()
        column = QVBoxLayout(self._reason_box)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(10)
        self.reason = LineEdit()
        self.reason.returnPressed.connect(self._reveal_now)
        hint = self.tr("One sentence. It stays with the round.")
        self.reason_field = Field(self.tr("Why not wait for the others?"), self.reason, hint)
        column.addWidget(self.reason_field)
        self.now = Button(self.tr("Reveal now"))
        self.now.clicked.connect(self._reveal_now)
        column.addWidget(self.now, 0, Qt.AlignmentFlag.AlignLeading)
        self._reason_box.hide()
        outer.addWidget(self._reason_box)

    def _ask_reason(self) -> None:
        self._reason_box.show()
        self.reason.setFocus()

    def _reveal_now(self) -> None:
        if not self.reason.text().strip():
            self.reason_field.set_problem(self.tr("Give the reason in one sentence."))
            self.reason.setFocus()
            return
        self.revealed.emit(self.reason.text().strip())
