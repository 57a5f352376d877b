"""Editor of ``date``: typed as people write it, or picked from a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.written import WrittenEditor
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.calendar import Calendar


class DateEditor(WrittenEditor):
    """A date: ISO, "22 Nov 2026" or "today" is understood, the stored form is always ISO."""

    calendar: Calendar | None = None

    def _extend(self, line_row: QHBoxLayout) -> None:
        self.button = Button(self.tr("Calendar"), icon="calendar", parent=self)
        self.button.clicked.connect(self.open_calendar)
        line_row.addWidget(self.button)

    def _inputs(self) -> Sequence[QWidget]:
        return (self.line, self.button)

    def _name(self, label: str) -> None:
        self.button.setAccessibleName(self.tr("Calendar for: {label}").format(label=label))
        super()._name(label)

    def _write(self, value: JsonValue) -> str:
        return self.desk.formats.date(value)

    def _read(self, text: str) -> JsonValue:
        if text.strip().casefold() == self.tr("today").casefold():
            return date.today().isoformat()
        return self.desk.formats.parse_date(text).isoformat()

    def open_calendar(self) -> None:
        """Open the calendar at the date in the field, or today."""
        calendar = Calendar(self)
        calendar.setAccessibleName(self.button.accessibleName())
        day = QDate.fromString(str(self._value or ""), Qt.DateFormat.ISODate)
        if day.isValid():
            calendar.setSelectedDate(day)
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        calendar.move(self.mapToGlobal(self.line.geometry().bottomLeft()))
        self.calendar = calendar
        calendar.show()
        calendar.setFocus()

    def _picked(self, day: QDate) -> None:
        if self.calendar is not None:
            self.calendar.close()
            self.calendar = None
        value = date(day.year(), day.month(), day.day()).isoformat()
        self._value = value
        self.line.setText(self._write(value))
        self._say("")
        self._changed(value)
        self.line.setFocus()

