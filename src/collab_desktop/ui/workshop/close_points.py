"""What is still open in a workshop: one line each, settled right there or one press away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.domain.views import FieldView
from collab_desktop.services.closing import ACT, DROP, END, OpenPoint
from collab_desktop.ui import theme
from collab_desktop.ui.plain_page import Row, column_of, row_of
from collab_desktop.ui.questions.base import Editor
from collab_desktop.ui.questions.desk import Desk
from collab_desktop.ui.questions.row_form import holds_focus
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import Field
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.shapes import State, StateShape
from collab_desktop.ui.widgets.text import Label

NARROWEST = 220
"""Pixels of a field in which a name can still be read."""
ROWS = frozenset({"decision", "action", "parked"})
"""Kinds of points that are about a row, which may be taken away elsewhere."""


class PointLine(Row):
    """One open point: what it is, its missing answers, and the way to where it is settled."""

    mended = Signal(object, str)
    gone_to = Signal(object)

    def __init__(
        self, point: OpenPoint, words: str, fields: Sequence[FieldView], desk: Desk, *,
        read_only: bool,
    ) -> None:
        """Show a point with the fields that settle it."""
        super().__init__()
        self.point, self._words = point, words
        self.editors: dict[str, Editor] = {}
        host, line = row_of(self, spacing=12)
        self.shape = StateShape(State.ATTENTION, self.tr("Open"))
        line.addWidget(self.shape, 0, Qt.AlignmentFlag.AlignTop)
        whole, column = column_of(spacing=6)
        self.label = Label(words, "body", wrap=True)
        column.addWidget(self.label)
        self._add_fields(column, fields, desk, read_only=read_only)
        self.ways: QWidget | None = None
        if self.point.part or (self.point.mends and not read_only):
            self.ways = self._ways(read_only=read_only)
            column.addWidget(self.ways)
        line.addWidget(whole, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(host)

    def _add_fields(
        self, column: QVBoxLayout, fields: Sequence[FieldView], desk: Desk, *, read_only: bool
    ) -> None:
        """Short answers stand beside each other, words take the whole width."""
        host = QWidget()
        flow = FlowRow(12, host)
        for field in fields:
            editor = desk.editor(field, self, compact=True)
            editor.edited.connect(lambda answer, at=field.address: desk.keep(at, answer))
            editor.set_read_only(read_only)
            self.editors[field.question.key] = editor
            boxed = Field(field.question.label, editor)
            if field.question.kind == "text":
                column.addWidget(boxed)
            else:
                boxed.setMinimumWidth(theme.px(NARROWEST))
                flow.addWidget(boxed)
        if flow.count():
            column.addWidget(host)
        else:
            host.deleteLater()

    def _ways(self, *, read_only: bool) -> QWidget:
        host = QWidget()
        flow = FlowRow(8, host)
        names = {
            ACT: self.tr("Make it an action"), DROP: self.tr("Drop it"),
            END: self.tr("End it now"),
        }  # fmt: skip
        for how in () if read_only else self.point.mends:
            words = names[how]
            button = Button(words, size="drawer")
            button.setAccessibleName(f"{words}: {self._words}")
            button.clicked.connect(lambda _=False, how=how: self.mended.emit(self.point, how))
            flow.addWidget(button)
        if self.point.part:
            link = LinkButton(self.tr("Go there"))
            link.setAccessibleName(self.tr("Go to: {task}").format(task=self._words))
            link.clicked.connect(lambda: self.gone_to.emit(self.point))
            flow.addWidget(link)
        return host

    def show_standing(self, words: str | None) -> None:
        """Say what is open; once nothing is, it stays where it is, so that nothing jumps."""
        if words is None:
            self.shape.set_state(State.FINISHED, self.tr("Settled"))
        else:
            self.shape.set_state(State.ATTENTION, self.tr("Open"))
            self.label.setText(words)
        self.label.set_look("body", "muted" if words is None else "text")
        if self.ways is not None:
            self.ways.setEnabled(words is not None)

    def show_fields(self, fields: Sequence[FieldView]) -> None:
        """Show the answers as they stand now; the one that is typed in is left alone."""
        for field in fields:
            editor = self.editors.get(field.question.key)
            if editor is not None and not holds_focus(editor):
                editor.set_field(field)


class PointList(QWidget):
    """The checklist; what was settled stays on the page until it is opened anew."""

    mended = Signal(object, str)
    gone_to = Signal(object)

    def __init__(
        self, desk: Desk, say: Callable[[Message], str],
        field: Callable[..., FieldView], *, read_only: bool,
    ) -> None:
        """Make an empty list.

        Args:
            desk: what the editors may ask for.
            say: puts a message into words.
            field: a cell as it stands now.
            read_only: whether nothing may be changed.
        """
        super().__init__()
        self._desk, self._say, self._field, self._read_only = desk, say, field, read_only
        self.lines: dict[tuple[str, str], PointLine] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(16)

    def show_points(self, points: Sequence[OpenPoint], there: Callable[[str], bool]) -> None:
        """Show what is open now.

        Args:
            points: the open points.
            there: whether a row that was open before is still there at all.
        """
        now = {(point.kind, point.key): point for point in points}
        for key, line in list(self.lines.items()):
            if line.point.kind in ROWS and not there(key[1]):
                self._take_out(key)
            else:
                point = now.get(key)
                line.show_standing(None if point is None else self._say(point.message))
                line.show_fields([self._field(cell) for cell in line.point.cells])
        for key, point in now.items():
            if key not in self.lines:
                self._add(key, point)

    def _add(self, key: tuple[str, str], point: OpenPoint) -> None:
        fields = [self._field(cell) for cell in point.cells]
        line = PointLine(point, self._say(point.message), fields, self._desk,
                         read_only=self._read_only)
        line.mended.connect(self.mended)
        line.gone_to.connect(self.gone_to)
        self.lines[key] = line
        self._box.addWidget(line)

    def _take_out(self, key: tuple[str, str]) -> None:
        line = self.lines.pop(key)
        self._box.removeWidget(line)
        line.hide()
        line.deleteLater()
