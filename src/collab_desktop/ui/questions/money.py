"""Editor of ``money``: an amount and its currency, kept in minor units."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.written import WrittenEditor
from collab_desktop.ui.widgets.fields import ComboBox

CURRENCIES = ("GBP", "EUR", "USD", "KES", "INR", "BDT", "BRL", "CHF", "JOD", "NGN", "UGX", "ZAR")
"""Offered in the list; a value in another currency brings its own entry."""


class MoneyEditor(WrittenEditor):
    """An amount in a currency; a currency alone is no answer."""

    def _extend(self, line_row: QHBoxLayout) -> None:
        self.currency = ComboBox(self.tr("Currency"), self)
        self.currency.addItems(list(CURRENCIES))
        self.currency.activated.connect(lambda: self._typed(self.line.text()))
        line_row.addWidget(self.currency)

    def _inputs(self) -> Sequence[QWidget]:
        return (self.line, self.currency)

    def _show(self, value: JsonValue) -> None:
        if isinstance(value, dict):
            self._choose(str(value["currency"]))
        super()._show(value)

    def _choose(self, code: str) -> None:
        if self.currency.findText(code) < 0:
            self.currency.addItem(code)
        self.currency.setCurrentIndex(self.currency.findText(code))

    def _write(self, value: JsonValue) -> str:
        return self.desk.formats.amount(value["minor"], value["currency"])

    def _read(self, text: str) -> JsonValue:
        code = self.currency.currentText()
        return {"minor": self.desk.formats.parse_money(text, code), "currency": code}
