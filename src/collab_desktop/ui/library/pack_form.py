"""The form of one part of a pack: its words, how it is asked, its options; written as typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.ui.library.pack_entries import Entry
from collab_desktop.ui.plain_page import row_of
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import CheckBox, Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.long_text import LongText
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.text import Label


class PackForm(QWidget):
    """Shows the entries of one part and tells what people change."""

    typed = Signal(str, object)
    """A value on its way, by address: more may follow."""
    set_now = Signal(str, object)
    """A value that is meant as it is."""
    option_added = Signal(str, str)
    option_moved = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.read_only = False
        self.fields: dict[str, QWidget] = {}
        self._shape: tuple[object, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._host: QWidget | None = None

    def show_entries(self, entries: Sequence[Entry], *, read_only: bool) -> None:
        """Show the entries; where the same fields stand already, only their values."""
        shape = (read_only, *((e.sort, e.address, e.label, e.retired, e.hint) for e in entries))
        if shape != self._shape:
            self._shape, self.read_only = shape, read_only
            self._build(entries)
        else:
            for entry in entries:
                self._put(entry)

    def field(self, address: str) -> QWidget | None:
        """The field of an address, or the first one inside it."""
        found = (f for a, f in self.fields.items() if a == address or a.startswith(f"{address}."))
        return next(found, None)

    def first(self) -> QWidget | None:
        """The first field."""
        return next(iter(self.fields.values()), None)

    # -- building ---------------------------------------------------------------------------

    def _build(self, entries: Sequence[Entry]) -> None:
        if self._host is not None:
            self._host.hide()
            self._host.deleteLater()
        self.fields = {}
        self._host = QWidget(self)
        column = QVBoxLayout(self._host)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        makers: dict[str, Callable[[Entry], QWidget]] = {
            "line": self._line, "long": self._long, "number": self._number, "check": self._check,
            "pick": self._pick, "option": self._option, "note": self._note,
            "head": self._head, "add": self._add,
        }
        for entry in entries:
            if entry.sort != "add" or not self.read_only:
                column.addWidget(makers[entry.sort](entry))
        self._box.addWidget(self._host)

    def _put(self, entry: Entry) -> None:
        field = self.fields.get(entry.address)
        if isinstance(field, LineEdit | LongText):
            if field.text() != str(entry.value):
                field.set_text(str(entry.value))
        elif isinstance(field, CheckBox):
            field.setChecked(bool(entry.value))
        elif isinstance(field, Segments):
            field.set_value(str(entry.value))

    def _head(self, entry: Entry) -> QWidget:
        label = Label(entry.label, "section", wrap=True)
        label.setContentsMargins(0, 12, 0, 0)
        return label

    def _note(self, entry: Entry) -> QWidget:
        return Label(entry.label, "small", "muted", wrap=True)

    def _line(self, entry: Entry) -> QWidget:
        edit = LineEdit(entry.label, str(entry.value))
        edit.edited.connect(partial(self.typed.emit, entry.address))
        edit.setReadOnly(self.read_only)
        self.fields[entry.address] = edit
        return Field(entry.label, edit, entry.hint)

    def _long(self, entry: Entry) -> QWidget:
        edit = LongText(entry.label, str(entry.value), min_lines=2)
        edit.edited.connect(partial(self.typed.emit, entry.address))
        edit.setReadOnly(self.read_only)
        self.fields[entry.address] = edit
        return Field(entry.label, edit, entry.hint)

    def _number(self, entry: Entry) -> QWidget:
        edit = LineEdit(entry.label, str(entry.value))
        field = Field(entry.label, edit, entry.hint)
        edit.setReadOnly(self.read_only)

        def take(text: str) -> None:
            number = text.strip()
            is_number = number.isdecimal() and len(number) <= 4
            field.set_problem("" if is_number else self.tr("Write a whole number."))
            if is_number:
                self.typed.emit(entry.address, int(number))

        edit.edited.connect(take)
        self.fields[entry.address] = edit
        return field

    def _check(self, entry: Entry) -> QWidget:
        box = CheckBox(entry.label)
        box.setChecked(bool(entry.value))
        box.setEnabled(not self.read_only)
        box.clicked.connect(lambda: self.set_now.emit(entry.address, box.isChecked()))
        self.fields[entry.address] = box
        if not entry.hint:
            return box
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(box)
        column.addWidget(Label(entry.hint, "small", "muted", wrap=True))
        box.setAccessibleDescription(entry.hint)
        return host

    def _pick(self, entry: Entry) -> QWidget:
        choice = Segments(entry.label, entry.choices)
        choice.set_value(str(entry.value))
        choice.setEnabled(not self.read_only)
        choice.chosen.connect(partial(self.set_now.emit, entry.address))
        self.fields[entry.address] = choice
        return Field(entry.label, choice, entry.hint)

    # -- options ----------------------------------------------------------------------------

    def _option(self, entry: Entry) -> QWidget:
        option = entry.address.removesuffix(".label")
        edit = LineEdit(entry.label, str(entry.value))
        edit.edited.connect(partial(self.typed.emit, entry.address))
        edit.setReadOnly(self.read_only)
        self.fields[entry.address] = edit
        note = self.tr("No longer offered.") if entry.retired else ""
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Field(entry.label, edit, note))
        if not self.read_only:
            row = FlowRow(8)
            again = self.tr("Offer again") if entry.retired else self.tr("No longer offer")
            for words, act in (
                (self.tr("Up"), partial(self.option_moved.emit, option, -1)),
                (self.tr("Down"), partial(self.option_moved.emit, option, 1)),
                (again, partial(self.set_now.emit, f"{option}.retired", not entry.retired)),
            ):
                row.addWidget(self._button(words, entry, act))
            column.addLayout(row)
        return host

    def _button(self, words: str, entry: Entry, act: Callable[[], Any]) -> Button:
        button = Button(words, size="drawer")
        button.setAccessibleName(f"{words}: {entry.value}")
        button.clicked.connect(lambda: act())
        return button

    def _add(self, entry: Entry) -> QWidget:
        host, row = row_of(spacing=10)
        edit = LineEdit(entry.label)
        add = Button(entry.hint, icon="plus")

        def take() -> None:
            if edit.text().strip():
                self.option_added.emit(entry.address.removesuffix(".options"), edit.text().strip())
                edit.set_text("")

        edit.returnPressed.connect(take)
        add.clicked.connect(take)
        row.addWidget(Field(entry.label, edit), 1)
        row.addWidget(add, 0, Qt.AlignmentFlag.AlignBottom)
        self.fields[f"+{entry.address}"] = edit
        return host
