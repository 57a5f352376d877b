"""Editor of ``table``: the rows of a register, with a form for each row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.domain.views import FieldView, RowView
from collab_desktop.ui import theme
from collab_desktop.ui.questions.base import Editor, column
from collab_desktop.ui.questions.columns import fitting, widths
from collab_desktop.ui.questions.row_cells import CellDelegate
from collab_desktop.ui.questions.row_form import RowForm, holds_focus
from collab_desktop.ui.questions.rows_model import RowsModel
from collab_desktop.ui.questions.rows_view import RowsView
from collab_desktop.ui.revealing import scroll_if_hidden, scroll_to, scroll_to_part
from collab_desktop.ui.soon import Soon
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label, isolated


class TableEditor(Editor):
    """Rows that are added, opened, moved, duplicated and deleted by button and by key."""

    def _build(self) -> None:
        self._singular = self.desk.singular(self.field) or self.tr("row")
        self.model = RowsModel(self.field, self.desk, self)
        self.view = RowsView(self.question.label, self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(CellDelegate(self.desk, self.model, self.view))
        self.view.pressed_key.connect(self._act)
        self.view.selectionModel().currentChanged.connect(self._row_changed)
        self.empty = Label("", "body", "muted", wrap=True, parent=self)
        self.rest = Label("", "small", "muted", wrap=True, parent=self)
        self._say_rest = Soon(self, self._name_rest)
        self._fit_soon = Soon(self, lambda: self._fit(self.width()))
        self.form: RowForm | None = None
        self._wanted = ""
        self._make_buttons()
        self._column = column(self, self.empty, self.view, self.rest, self._bar, spacing=8)
        self._keys = QShortcut(QKeySequence("Alt+A"), self)
        self._keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._keys.activated.connect(self.add)
        self._refresh()

    def _make_buttons(self) -> None:
        self._bar = QWidget(self)
        flow = FlowRow(8)
        self._bar.setLayout(flow)
        words = self.tr("Add {row}").format(row=self._singular)
        self.add_button = Button(words, icon="plus", size="drawer")
        self.add_button.clicked.connect(lambda: self.add())
        flow.addWidget(self.add_button)
        self._buttons: dict[str, Button] = {}
        for key, label, icon in self._actions():
            button = Button(label, icon=icon, size="drawer")
            button.clicked.connect(lambda _=False, key=key: self._act(key))
            self._buttons[key] = button
            flow.addWidget(button)

    def _actions(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("open", self.tr("Open"), "edit"), ("up", self.tr("Up"), "arrow_up"),
            ("down", self.tr("Down"), "arrow_down"), ("duplicate", self.tr("Duplicate"), "copy"),
            ("delete", self.tr("Delete"), "delete"),
        )  # fmt: skip

    def add_from_anywhere(self) -> None:
        """Show the key that adds a row and let it work everywhere: no other table is here."""
        self.add_button.set_shortcut("Alt+A")
        self._keys.setContext(Qt.ShortcutContext.WindowShortcut)

    def _inputs(self) -> Sequence[QWidget]:
        return (self.view, self.add_button) if self.field.rows else (self.add_button, self.view)

    def _name(self, label: str) -> None:
        self.add_button.setAccessibleName(f"{label}: {self.add_button.label()}")
        super()._name(label)

    def _show(self, value: JsonValue) -> None:
        del value

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - named like Qt's setters
        """Let people read but not change."""
        self.read_only = read_only
        self.model.read_only = read_only
        self.add_button.setEnabled(not read_only)
        if self.form is not None:
            self.form.set_read_only(read_only)
        self._say_buttons()

    def set_field(self, field: FieldView) -> None:
        """Show the rows as they stand now; the current row and an open form stay."""
        here = self.current()
        keyboard, inside = holds_focus(self.view), holds_focus(self)
        self.field = field
        self.model.set_field(field)
        self._refresh()
        wanted = self._wanted or (here.id if here is not None else "")
        self.go_to(wanted, focus=keyboard and bool(field.rows))
        self._refresh_form()
        if inside and not holds_focus(self):
            self.setFocus()  # the row with the keyboard is gone

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as can be read."""
        super().resizeEvent(event)
        self._fit_soon.ask()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_column"):
            theme.when_applied(self, lambda: self._fit(self.width()))

    def _fit(self, room: int) -> None:
        """Show as many columns as can be read, the first one wide; they fill the width."""
        room -= self.view.beside_rows()
        columns = self.field.columns
        own = self._own_weights()
        chosen = fitting(columns, room, own)
        self.model.set_columns(chosen)
        for number, width in enumerate(widths(columns, chosen, room, own)):
            self.view.setColumnWidth(number, width)
        self._say_rest.ask()
        self.view.heads.fit()
        self.view.fit_rows()

    def _own_weights(self) -> Sequence[float]:
        """How wide the columns want to be, where that does not follow from their kinds."""
        return ()

    def _name_rest(self) -> None:
        """Say what each row holds beyond the columns that there is room for."""
        names = [isolated(one.short or one.label) for one in self.model.left_out]
        words = self.tr("No room here for: {columns}. Open a row to see them.")
        self.rest.setText(words.format(columns=self.desk.formats.listing(names)) if names else "")
        self.rest.setVisible(bool(names and self.field.rows))

    # -- rows -------------------------------------------------------------------------------

    def current(self) -> RowView | None:
        """Return the row one stands on."""
        place = self.view.currentIndex().row()
        return self.model.row(place) if 0 <= place < len(self.field.rows) else None

    def go_to(self, record_id: str, *, focus: bool = False) -> bool:
        """Stand on a row; false while it is not here (yet)."""
        place = self.model.place_of(record_id)
        if place < 0:
            return False
        self._wanted = ""
        column_here = max(0, self.view.currentIndex().column())
        self.view.setCurrentIndex(self.model.index(place, column_here))
        if focus:
            self.view.setFocus()
        return True

    def add(self, copy_of: str | None = None) -> None:
        """Add a row below the current one and open its form."""
        if self.read_only:
            return
        here = self.current()
        after = here.id if here is not None else None
        record_id = self.desk.add_row(self.address, after=after, copy_of=copy_of)
        self._wanted = record_id
        if self.go_to(record_id):
            self.open_form()

    def open_form(self, key: str = "") -> None:
        """Open the form of the current row."""
        record = self.current()
        if record is None:
            return
        if self.form is None or self.form.record_id != record.id:
            self._show_form(record)
        if self.form is not None:
            self.form.focus_first(key)
            scroll_to(self.form)
            scroll_if_hidden(self.form.editors.get(key, self.form))
            QTimer.singleShot(0, self.form, self._show_focus)  # once it has its real height

    def _show_focus(self) -> None:
        """The field of the form that has the keyboard is in sight."""
        if self.form is not None and holds_focus(self.form):
            scroll_if_hidden(self.window().focusWidget())

    def close_form(self) -> None:
        """Put the form away; everything typed in it is kept already."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _row_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        """Buttons and an open form follow the row one stands on."""
        self._say_buttons(current)
        if before.isValid() and current.isValid() and holds_focus(self.view):
            scroll_to_part(self.view.viewport(), self.view.visualRect(current))
        if self.form is not None and current.isValid() and current.row() != before.row():
            record = self.current()
            if record is not None and record.id != self.form.record_id:
                self._show_form(record)

    def _show_form(self, record: RowView) -> None:
        self.close_form()
        self.form = RowForm(self.field, record, self.desk, self)
        self.form.closed.connect(self._close_and_return)
        self.form.set_read_only(self.read_only)
        self._column.addWidget(self.form)

    def _close_and_return(self) -> None:
        self.close_form()
        self.view.setFocus()

    def _act(self, key: str) -> None:
        record = self.current()
        if key == "open":
            self.open_form()
        elif record is None or self.read_only:
            return
        elif key in ("up", "down"):
            self._wanted = record.id
            self.desk.move_row(record.id, -1 if key == "up" else 1)
        elif key == "duplicate":
            self.add(copy_of=record.id)
        elif key == "delete":
            self._delete(record)
        elif key == "clear":
            self._clear()

    def _delete(self, record: RowView) -> None:
        place = self.model.place_of(record.id)
        rest = [row.id for row in self.field.rows if row.id != record.id]
        self._wanted = rest[min(place, len(rest) - 1)] if rest else ""
        if self.form is not None and self.form.record_id == record.id:
            self.close_form()
        self.desk.delete_row(record.id, record.label)

    def _clear(self) -> None:
        index = self.view.currentIndex()
        if self.model.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.desk.keep(self.model.address(index), None)

    # -- what is on show ----------------------------------------------------------------------

    def _refresh(self) -> None:
        here = bool(self.field.rows)
        words = self.tr("Nothing here yet. Add the first {row}.").format(row=self._singular)
        self.empty.setText("" if here else words)
        self.empty.setVisible(not here)
        self.view.setVisible(here)
        self._fit(max(self.width(), theme.px(160)))
        self.setFocusProxy(self.view if here else self.add_button)
        self._say_buttons()

    def _refresh_form(self) -> None:
        if self.form is None:
            return
        place = self.model.place_of(self.form.record_id)
        if place < 0:
            self.close_form()
        else:
            self.form.show_row(self.field, self.model.row(place))

    def _say_buttons(self, current: QModelIndex | None = None) -> None:
        """Buttons name the row they act on; without a row they are not there."""
        del current
        record = self.current()
        for key, label, _ in self._actions():
            button = self._buttons[key]
            button.setVisible(record is not None)
            button.setEnabled(key == "open" or not self.read_only)
            if record is not None:
                button.setAccessibleName(f"{label}: {record.label}")
