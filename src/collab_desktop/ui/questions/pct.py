"""Editor of ``pct``: a percentage, kept as decimal text."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.written import WrittenEditor
from collab_desktop.ui.widgets.text import Label


class PercentEditor(WrittenEditor):
    """A percentage such as 7.1; the sign may be typed too."""

    line_width = 96

    def _extend(self, line_row: QHBoxLayout) -> None:
        line_row.addWidget(Label("%", "body", "muted", parent=self))

    def _write(self, value: JsonValue) -> str:
        return self.desk.formats.number(Decimal(value))

    def _read(self, text: str) -> JsonValue:
        return format(self.desk.formats.parse_percent(text).normalize(), "f")
