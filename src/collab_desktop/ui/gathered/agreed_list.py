"""A list of what was agreed: a line to add one, the lines, and the form of the one being edited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.views import FieldView, RowView
from collab_desktop.ui.gathered.lines import EDIT, GatheredLine, Told
from collab_desktop.ui.plain_page import emptied, row_of
from collab_desktop.ui.questions.desk import Desk
from collab_desktop.ui.questions.row_form import RowForm
from collab_desktop.ui.revealing import scroll_to
from collab_desktop.ui.soon import Soon
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.text import Label


class AgreedList(QWidget):
    """Actions, decisions or trade-offs; everything is done with the keyboard too."""

    added = Signal(str)
    asked = Signal(str, str)
    """What one wants to do with a row: the offer and the row."""
    opened = Signal(object)

    def __init__(self, desk: Desk, nothing: str, parent: QWidget | None = None) -> None:
        """Make an empty list.

        Args:
            desk: what the editors of the form may ask for.
            nothing: what is said while there is no line.
            parent: the owner.
        """
        super().__init__(parent)
        self._desk = desk
        self._nothing = nothing
        self.form: RowForm | None = None
        self._into_sight = Soon(self, self._show_form)
        self.lines: dict[str, GatheredLine] = {}
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.setSpacing(14)
        self.new: LineEdit | None = None
        host = QWidget()
        self._column = QVBoxLayout(host)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._all.addWidget(host)

    def offer_new(self, label: str, words: str) -> None:
        """Put the line above the list where one types a new one."""
        host, line = row_of(spacing=10)
        self.new = LineEdit()
        self.new.returnPressed.connect(self._add)
        add = Button(words, icon="plus")
        add.clicked.connect(self._add)
        line.addWidget(Field(label, self.new), 1)
        line.addWidget(add, 0, Qt.AlignmentFlag.AlignBottom)
        self._all.insertWidget(0, host)

    def _add(self) -> None:
        if self.new is not None and self.new.text().strip():
            self.added.emit(self.new.text().strip())

    # -- lines --------------------------------------------------------------------------------

    def show_lines(self, told: Sequence[Told], nothing: str = "") -> None:
        """Show these lines; while a form is open none of them changes its place.

        Args:
            told: the lines in their order.
            nothing: what is said when there is none; the usual words when left out.
        """
        now = {each.key: each for each in told}
        if self.form is not None and set(now) == set(self.lines):
            now = {key: now[key] for key in self.lines}
        if self.form is not None and self.form.record_id not in now:
            self.close_form()
        if list(now) == list(self.lines) and now:
            for key, each in now.items():
                self.lines[key].show_told(each)
            return
        self._lay(list(now.values()), nothing or self._nothing)

    def _lay(self, told: Sequence[Told], nothing: str) -> None:
        focused, before = self._focused(), list(self.lines)
        if self.form is not None:
            self._column.removeWidget(self.form)
        emptied(self._column)
        self.lines = {}
        for each in told:
            line = GatheredLine(each)
            line.asked.connect(lambda offer, key=each.key: self.asked.emit(offer, key))
            line.opened.connect(self.opened)
            self.lines[each.key] = line
            self._column.addWidget(line)
            if self.form is not None and self.form.record_id == each.key:
                self._column.addWidget(self.form)
        if not told:
            self._column.addWidget(Label(nothing, "body", "muted", wrap=True))
        if focused is not None:
            self._focus_near(focused[0], focused[1], before)

    def _focused(self) -> tuple[str, str] | None:
        for key, line in self.lines.items():
            for offer, button in line.buttons.items():
                if button.hasFocus():
                    return key, offer
        return None

    def _focus_near(self, key: str, offer: str, before: list[str]) -> None:
        """The same line again, or the one that took its place, or where one adds."""
        place = before.index(key)
        after = [k for k in (*before[place:], *reversed(before[:place])) if k in self.lines]
        line = next((self.lines[k] for k in after if self.lines[k].buttons), None)
        if line is not None:
            line.focus(offer)
        elif self.new is not None:
            self.new.setFocus()

    # -- the form -----------------------------------------------------------------------------

    def open_form(self, field: FieldView, record: RowView, start: str = "") -> None:
        """Open every field of a row below its line and start typing.

        Args:
            field: the register.
            record: the row.
            start: the field to begin with; the first one when left out.
        """
        self.close_form()
        line = self.lines.get(record.id)
        if line is None:
            return
        self.form = RowForm(field, record, self._desk, self)
        self.form.closed.connect(self._close_and_return)
        self._column.insertWidget(self._column.indexOf(line) + 1, self.form)
        self.form.focus_first(start)
        self._into_sight.ask()

    def _show_form(self) -> None:
        if self.form is not None:
            scroll_to(self.form)

    def close_form(self) -> None:
        """Put the form away; what was typed is kept already."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _close_and_return(self) -> None:
        line = self.lines.get(self.form.record_id) if self.form is not None else None
        self.close_form()
        if line is not None:
            line.focus(EDIT)
