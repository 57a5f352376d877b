"""The form of one row of a register: every field of the row under each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.views import FieldView, RowView
from collab_desktop.ui.questions.base import Editor, row
from collab_desktop.ui.questions.rows_model import cell_field
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import Field
from collab_desktop.ui.widgets.text import Label, Separator

if TYPE_CHECKING:
    from collections.abc import Callable

    from collab_desktop.ui.questions.desk import Desk


class RowForm(QWidget):
    """All fields of one row; what is typed is kept like every other answer."""

    closed = Signal()

    def __init__(self, field: FieldView, record: RowView, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.record_id = record.id
        self._desk = desk
        self.editors: dict[str, Editor] = {}
        self._fields: dict[str, Field] = {}
        self._heading = Label(self._called(field, record), "section", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(14)
        layout.addWidget(self._heading)
        self._origin = Label("", "small", "muted", wrap=True)
        layout.addWidget(self._origin)
        self._say_origin(record)
        for column in field.columns:
            layout.addWidget(self._field(cell_field(field, record, column)))
        done = Button(self.tr("Close form"), size="drawer")
        done.clicked.connect(self.closed)
        foot = QWidget()
        row(foot, done)
        layout.addWidget(foot)
        layout.addWidget(Separator(role="line2"))

    def show_row(self, field: FieldView, record: RowView) -> None:
        """Show the row as it stands now; a field that somebody types in is left alone."""
        self._heading.setText(self._called(field, record))
        self._say_origin(record)
        for column in field.columns:
            editor = self.editors.get(column.key)
            if editor is not None and not holds_focus(editor):
                editor.set_field(cell_field(field, record, column))

    def _called(self, field: FieldView, record: RowView) -> str:
        """What the row is called; one without a name ("need 1") begins as a sentence does."""
        singular, label = self._desk.singular(field), record.label
        is_nameless = label.startswith(f"{singular} ") and label[len(singular) + 1:].isdecimal()
        return label[:1].upper() + label[1:] if is_nameless else label

    def _say_origin(self, record: RowView) -> None:
        """Say from which cards of a workshop the row comes."""
        self._origin.setText(self._desk.say(record.origin) if record.origin is not None else "")
        self._origin.setVisible(record.origin is not None)

    def focus_first(self, key: str = "") -> None:
        """Start typing in a field, the first one that takes input when none is named."""
        editor = self.editors.get(key)
        if editor is None:
            editor = next((e for e in self.editors.values() if e.focusProxy()), None)
        if editor is not None:
            editor.setFocus()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - named like Qt's setters
        """Let people read but not change."""
        for editor in self.editors.values():
            editor.set_read_only(read_only)

    def set_problems(self, problems: dict[str, str]) -> None:
        """Say beside each field what is to correct, by field key."""
        for key, box in self._fields.items():
            box.set_problem(problems.get(key, ""))

    def _field(self, cell: FieldView) -> Field:
        editor = self._desk.editor(cell, self, compact=True)
        editor.edited.connect(self._keeper(cell.address))
        key = cell.question.key
        self.editors[key] = editor
        self._fields[key] = Field(cell.question.label, editor, cell.question.help)
        return self._fields[key]

    def _keeper(self, address: Address) -> Callable[[Answer | None], None]:
        return lambda answer: self._desk.keep(address, answer)


def holds_focus(widget: QWidget) -> bool:
    """Whether the keyboard is inside a widget."""
    focused = widget.window().focusWidget() if widget.window() is not None else None
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))
