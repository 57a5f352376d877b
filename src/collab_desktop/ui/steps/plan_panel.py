"""Below the plan: work and milestones over months; arrow keys go through them, Enter opens one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import Address
from collab_desktop.domain.plan_charts import HEAD, ROW, Planned, gantt, months, planned
from collab_desktop.domain.views import PageView
from collab_desktop.ui.questions.base import column
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.steps.panels import Panel
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.drawing import DrawingView
from collab_desktop.ui.widgets.text import Label

WIDTH = 420.0
NAMED = {"work_packages": "title", "milestones": "milestone"}


class PlanView(DrawingView):
    """The drawing as a list that keys walk through."""

    moved = Signal(int)
    """The row that is meant now."""
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rows = 0
        self.row = 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down the rows; open the one that is meant."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -self.rows,
                 Qt.Key.Key_End: self.rows}
        key = Qt.Key(event.key())
        if key in steps:
            self._mean(self.row + steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mean the row below the pointer."""
        down = event.position().y() / self.factor(self.width()) - HEAD
        if down >= 0:
            self._mean(int(down // ROW))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say the row that is meant."""
        super().focusInEvent(event)
        self.moved.emit(self.row)

    def _mean(self, row: int) -> None:
        self.row = min(max(row, 0), max(self.rows - 1, 0))
        self.moved.emit(self.row)


class PlanPanel(Panel):
    """The plan as it is printed, and below it the words of the row that is meant."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        self._rows: tuple[Planned, ...] = ()
        self._meant = False
        self.view = PlanView()
        self.view.moved.connect(self._mean)
        self.view.opened.connect(self._open)
        self.words = Label("", "small_strong", wrap=True)
        title = Label(self.tr("The plan over months"), "section", wrap=True)
        help_ = Label(
            self.tr("Up and down go through the rows, Enter opens one. A filled diamond was"
                    " reached."), "small", "muted", wrap=True)
        column(self, title, help_, self.view, self.words, spacing=8)

    def show_page(self, page: PageView) -> None:
        """Draw the plan as it stands now; nothing while no day is known."""
        del page
        self._rows = planned(self.rooms.session.project(self.rooms.project_id))
        self.setVisible(bool(self._rows))
        self.view.rows = len(self._rows)
        self.view.row = min(self.view.row, max(len(self._rows) - 1, 0))
        self._draw()

    def _draw(self) -> None:
        if not self._rows:
            return
        formats = self.rooms.session.voice.formats
        names = [formats.date(first, "MMM").strip(".") for first in months(self._rows)]
        meant = self.view.row if self._meant else None
        self.view.show_drawing(
            gantt(self._rows, names, WIDTH, chosen=meant), "\n".join(map(self._said, self._rows)))
        self.words.setText(self._said(self._rows[meant]) if meant is not None else "")

    def _said(self, row: Planned) -> str:
        """A row in words: its name, its days, and who answers for it."""
        data, formats = self.rooms.session.project(self.rooms.project_id), self.rooms.session.voice
        days = [formats.formats.date(on.isoformat()) for on in dict.fromkeys((row.start, row.end))]
        parts = (" – ".join(days), data.person(row.owner))
        return f"{row.name}: {formats.joined(part for part in parts if part)}"

    def _mean(self, row: int) -> None:
        if self._rows:
            self._meant = True
            self._draw()
            announce(self.view, self._said(self._rows[row]))

    def _open(self, row: int) -> None:
        found = self._rows[row]
        self.asked.emit(Address(f"{found.register}.{NAMED[found.register]}",
                                f"record:{found.record}"))
