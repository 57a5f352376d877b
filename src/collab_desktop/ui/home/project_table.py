"""The portfolio list: one row a project, the whole row one target and one tab stop."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from collab_desktop.domain.views import ProjectRow
from collab_desktop.ui import states, theme
from collab_desktop.ui.widgets.buttons import PlainButton
from collab_desktop.ui.widgets.icons import paint_icon
from collab_desktop.ui.widgets.shapes import ShapeStrip
from collab_desktop.ui.widgets.text import Label, Separator, TabularLabel

COLUMNS: Final = (500, 168, 150, 190, 110, 24)
"""Widths at 1366; they share the room there is in these proportions."""
NARROW: Final = 900
"""Below this width only the project and its step stand in the row."""


class ProjectTable(QWidget):
    """All projects with step, score, next gate and last change."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._head: _Heads | None = None
        self._rows: list[RowButton] = []

    def set_rows(self, rows: Sequence[ProjectRow]) -> None:
        """Show these projects."""
        self._clear()
        self._head = _Heads()
        self._box.addWidget(self._head)
        self._box.addWidget(Separator(Qt.Orientation.Horizontal, "line2"))
        for row in rows:
            button = RowButton(row)
            button.clicked.connect(lambda _=False, key=row.project_id: self.opened.emit(key))
            self._rows.append(button)
            self._box.addWidget(button)
            self._box.addWidget(Separator(Qt.Orientation.Horizontal))
        self._arrange()

    def _clear(self) -> None:
        while (item := self._box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        self._head = None

    def rows(self) -> list[RowButton]:
        """The buttons of the rows, for focus and tests."""
        return self._rows

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Leave columns out where there is no room for them."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Arrange again when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_rows"):
            self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < theme.px(NARROW)
        for part in (self._head, *self._rows):
            if part is not None:
                part.set_narrow(narrow=narrow)


class _Cells(QWidget):
    """A row of cells in the proportions of the table."""

    def __init__(self, cells: Sequence[QWidget]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._cells = cells
        for column, (cell, width) in enumerate(zip(cells, COLUMNS, strict=True)):
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(cell.sizePolicy().hasHeightForWidth())
            cell.setSizePolicy(policy)
            self._grid.addWidget(cell, 0, column, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(column, width)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show project and step only, or everything."""
        for column, cell in enumerate(self._cells):
            shown = not narrow or column in {0, 1}
            cell.setVisible(shown)
            self._grid.setColumnStretch(column, COLUMNS[column] if shown else 0)


class _Heads(QWidget):
    """The heads of the columns."""

    def __init__(self) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 8)
        heads = (
            self.tr("Project"), self.tr("Step"), self.tr("Priority"), self.tr("Next gate"),
            self.tr("Changed"), "",
        )
        self._cells = _Cells([Label(text, "small_strong", "muted") for text in heads])
        box.addWidget(self._cells)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show project and step only, or everything."""
        self._cells.set_narrow(narrow=narrow)


class RowButton(PlainButton):
    """One project of the list."""

    ring_gap = 0

    def __init__(self, row: ProjectRow) -> None:
        """Show one project; its words are read out as one sentence."""
        super().__init__("")
        self.row = row
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 20, 0, 20)
        self._cells = _Cells([
            self._project(), self._step(), self._score(), self._gate(), self._changed(),
            QWidget(),
        ])
        self._cells.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        box.addWidget(self._cells)
        self.setAccessibleName(self._spoken())

    def _spoken(self) -> str:
        row = self.row
        parts = (row.title, row.question, row.step, self._done(), row.score, row.gate)
        return ". ".join(part for part in parts if part)

    def _project(self) -> QWidget:
        host, box = _column()
        line = QHBoxLayout()
        line.setSpacing(12)
        title = Label(self.row.title or self.tr("Untitled project"), "section", wrap=True)
        line.addWidget(title, 0 if self.row.sample else 1)
        if self.row.sample:
            line.addWidget(Label(self.tr("Sample"), "small_strong", "muted"))
            line.addStretch(1)
        box.addLayout(line)
        question = self.row.question or self.tr("No challenge question yet")
        box.addWidget(Label(question, "body", "muted", wrap=True))
        return host

    def _step(self) -> QWidget:
        host, box = _column()
        box.addWidget(Label(self.row.step or self.tr("All steps done"), "strong", wrap=True))
        strip = ShapeStrip(self._done())
        words = ", ".join(
            f"{number} {states.word(status)}"
            for number, status in enumerate(self.row.statuses, 1)
        )
        strip.set_states([states.SHAPES[status] for status in self.row.statuses], words)
        box.addWidget(strip)
        box.addWidget(Label(self._done(), "small", "muted"))
        return host

    def _done(self) -> str:
        text = self.tr("{done} of {all} steps done")
        return text.format(done=self.row.steps_done, all=len(self.row.statuses))

    def _score(self) -> QWidget:
        host, box = _column()
        box.addWidget(TabularLabel(self.row.score or "–", "section"))
        box.addWidget(Label(self.row.outcome, "small", "muted", wrap=True))
        return host

    def _gate(self) -> QWidget:
        host, box = _column()
        box.addWidget(Label(self.row.gate, "strong", wrap=True))
        box.addWidget(Label(self.row.gate_detail, "small", "muted", wrap=True))
        return host

    def _changed(self) -> QWidget:
        host, box = _column()
        box.addWidget(Label(when(self.row.changed, self), "body", "muted", wrap=True))
        return host

    def set_narrow(self, *, narrow: bool) -> None:
        """Show project and step only, or everything."""
        self._cells.set_narrow(narrow=narrow)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As high as its words need at this width."""
        layout = self.layout()
        width = max(self.width(), 1)
        height = layout.heightForWidth(width) if layout and layout.hasHeightForWidth() else 104
        return QSize(theme.px(240), max(height, theme.px(104)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Narrow rows are possible; their words wrap."""
        return QSize(theme.px(160), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Ask for the height that fits the new width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the plate under the pointer and the chevron at the end."""
        painter = QPainter(self)
        if self.is_pressed_or_hovered():
            painter.fillRect(self.rect(), theme.colour("tint"))
        side = theme.px(20)
        left = 0 if self.is_mirrored() else self.width() - side
        place = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        muted = theme.colour("muted")
        paint_icon(painter, "chevron", place, muted, mirrored=self.is_mirrored())


def _column() -> tuple[QWidget, QVBoxLayout]:
    host = QWidget()
    box = QVBoxLayout(host)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(6)
    return host, box


def when(moment: datetime | None, speaker: QWidget) -> str:
    """When something changed, as people say it: today with the time, otherwise the day."""
    if moment is None:
        return ""
    if moment.date() == date.today():
        return speaker.tr("Today {time}").format(time=f"{moment:%H:%M}")
    return f"{moment.day} {moment:%b}"



