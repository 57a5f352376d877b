"""Recording what was decided after a round, while everybody still knows why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.deciding import Decision
from collab_desktop.ui import theme
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.page import READING_COLUMN
from collab_desktop.ui.widgets.text import Label


class DecisionForm(QWidget):
    """What, why, who, and how somebody saw it differently; the result is written beside it."""

    recorded = Signal(object)
    """A :class:`Decision`."""

    def __init__(self, result: str, rule: str = "", parent: QWidget | None = None) -> None:
        """Ask; ``result`` and the ``rule`` of the round go into the log with the decision."""
        super().__init__(parent)
        self.setMaximumWidth(theme.px(READING_COLUMN))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 6, 24)
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Record the decision"), "section", wrap=True))
        self.result = Label(result, "body", "muted", wrap=True)
        column.addWidget(self.result)
        if rule:
            agreed = self.tr("You agreed to decide so: {rule}").format(rule=rule)
            column.addWidget(Label(agreed, "strong", wrap=True))
        self.decision = LineEdit()
        self.decision_field = Field(
            self.tr("What is decided?"), self.decision,
            self.tr("One line that can be read on its own."),
        )
        self.reason, self.by, self.dissent = LineEdit(), LineEdit(), LineEdit()
        fields = (
            self.decision_field, Field(self.tr("Why?"), self.reason),
            Field(self.tr("Who decided it, and who sees to it?"), self.by),
            Field(self.tr("Did somebody see it differently?"), self.dissent,
                  self.tr("In their words; a name is not needed.")),
        )
        for field in fields:
            column.addWidget(field)
        self.button = Button(self.tr("Add to the decisions"), "primary")
        self.button.clicked.connect(self._record)
        for edit in (self.decision, self.reason, self.by, self.dissent):
            edit.returnPressed.connect(self._record)
        flow = FlowRow(8)
        flow.addWidget(self.button)
        column.addLayout(flow)

    def _record(self) -> None:
        if not self.decision.text().strip():
            self.decision_field.set_problem(self.tr("Write what is decided."))
            self.decision.setFocus()
            return
        self.decision_field.set_problem("")
        self.recorded.emit(Decision(
            self.decision.text(), self.reason.text(), self.by.text(), self.dissent.text()
        ))

    def is_begun(self) -> bool:
        """Whether something is written that is not in the log."""
        edits = (self.decision, self.reason, self.by, self.dissent)
        return any(edit.text().strip() for edit in edits)

    def clear(self) -> None:
        """Empty the form once it is in the log."""
        for edit in (self.decision, self.reason, self.by, self.dissent):
            edit.set_text("")
