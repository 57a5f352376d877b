"""One expression of interest to read, or to type in field by field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.answers import Address
from collab_desktop.domain.views import FieldView
from collab_desktop.services.inbox import ReadField
from collab_desktop.ui.inbox.eoi_desk import EoiDesk
from collab_desktop.ui.steps.block import QuestionBlock
from collab_desktop.ui.widgets.text import Label


class EoiReading(QWidget):
    """What was answered, to be read from top to bottom."""

    def __init__(self, fields: Sequence[ReadField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for field in fields:
            column.addWidget(Label(field.label, "small_strong", "muted", wrap=True))
            column.addWidget(Label(field.text, "body", wrap=True))
            column.addSpacing(14)
        if not fields:
            words = self.tr("Nothing was answered yet.")
            column.addWidget(Label(words, "body", "muted", wrap=True))


class EoiForm(QWidget):
    """Every question of the form; what is typed is kept like every other answer."""

    edited = Signal(object, object)
    history_asked = Signal(object)

    def __init__(
        self, fields: Sequence[FieldView], desk: EoiDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(28)
        self.blocks = [self._block(field, desk) for field in fields]
        for block in self.blocks:
            column.addWidget(block)

    def _block(self, field: FieldView, desk: EoiDesk) -> QuestionBlock:
        block = QuestionBlock(field, desk, "section", self)
        block.edited.connect(self.edited)
        return block

    def block(self, address: Address) -> QuestionBlock | None:
        """The block of an address."""
        return next((block for block in self.blocks if block.address == address), None)

    def show_fields(self, fields: Sequence[FieldView], busy: Address | None) -> None:
        """Show the answers as they stand now; the field one is typing in stays."""
        for field in fields:
            block = self.block(field.address)
            if block is not None:
                block.set_field(field, untouched=field.address == busy)
