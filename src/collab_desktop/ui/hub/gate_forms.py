"""The two short forms of a gate: why a rule is overridden, and who finishes a step by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.ui.plain_page import Measured
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow

if TYPE_CHECKING:
    from collab_desktop.formats import Formats


class ShortForm(QWidget):
    """Two lines and one button; what is wrong stands beside its line."""

    given = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        """Start with an empty column."""
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 8, 0, 0)
        self._box.setSpacing(14)
        self._lines: list[tuple[LineEdit, Field]] = []

    def _ask(self, label: str, hint: str = "") -> None:
        edit = LineEdit(label)
        field = Field(label, edit, hint)
        edit.returnPressed.connect(self._take)
        self._lines.append((edit, field))
        self._box.addWidget(Measured(field, 520))

    def _end(self, words: str) -> None:
        row = FlowRow(8)
        button = Button(words, "primary")
        button.clicked.connect(self._take)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.left)
        row.addWidget(button)
        row.addWidget(leave)
        self._box.addLayout(row)

    @property
    def first(self) -> LineEdit:
        """Where the keyboard starts."""
        return self._lines[0][0]

    def edits(self) -> tuple[LineEdit, ...]:
        """The lines, for tests."""
        return tuple(edit for edit, _ in self._lines)

    def _text(self, number: int) -> str:
        return self._lines[number][0].text().strip()

    def _is_fine(self, number: int, problem: str) -> bool:
        """Show or clear what is wrong with a line; whether nothing is."""
        edit, field = self._lines[number]
        field.set_problem(problem)
        if problem:
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return not problem

    def _take(self) -> None:
        raise NotImplementedError


class OverrideForm(ShortForm):
    """Why a blocking rule is kept, and as whom."""

    def __init__(self) -> None:
        """Ask for the reason and the role."""
        super().__init__()
        self._ask(
            self.tr("Why do you keep it?"),
            self.tr("One sentence. It prints in the board pack with your name."),
        )
        self._ask(self.tr("As whom?"), self.tr("For example: chair of the board."))
        self._end(self.tr("Override rule"))

    def _take(self) -> None:
        """Give reason and role; both there must be."""
        role = "" if self._text(1) else self.tr("Say as whom.")
        problem = "" if self._text(0) else self.tr("Say why in one sentence.")
        fine = [self._is_fine(1, role), self._is_fine(0, problem)]
        if all(fine):
            self.given.emit(self._text(0), self._text(1))


class OutstandingForm(ShortForm):
    """Who finishes a step that cannot be completed here yet, and by when."""

    def __init__(self, formats: Formats) -> None:
        """Ask for the owner and the date."""
        super().__init__()
        self._formats = formats
        self._ask(self.tr("Who finishes it?"))
        self._ask(self.tr("Due by"), self.tr("A date, for example {date}").format(
            date=formats.date("2026-12-10")
        ))
        self._end(self.tr("List as outstanding"))

    def _take(self) -> None:
        """Give owner and ISO date."""
        due = self._date()
        owner_problem = "" if self._text(0) else self.tr("Say who finishes it.")
        date_problem = "" if due else self.tr("Write a date with day, month and year.")
        fine = [self._is_fine(1, date_problem), self._is_fine(0, owner_problem)]
        if all(fine):
            self.given.emit(self._text(0), due)

    def _date(self) -> str:
        try:
            return self._formats.parse_date(self._text(1)).isoformat()
        except ValueError:
            return ""
