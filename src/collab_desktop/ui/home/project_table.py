"""The portfolio list: one row a project, the whole row one target and one tab stop."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QLocale, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from collab_desktop.domain.project_rows import ProjectRow
from collab_desktop.ui import states, theme
from collab_desktop.ui.home.short_label import ShortLabel
from collab_desktop.ui.marking import Speaker
from collab_desktop.ui.soon import Arranged
from collab_desktop.ui.widgets.buttons import PlainButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.icons import paint_icon
from collab_desktop.ui.widgets.shapes import ShapeStrip
from collab_desktop.ui.widgets.text import FlowLabel, Label, Separator, TabularLabel

if TYPE_CHECKING:
    from collab_desktop.formats import Formats

COLUMNS: Final = (540, 208, 144, 184, 110, 28)
"""Widths at 1366; they share the room there is in these proportions."""
GAPS: Final = (40, 16, 16, 16, 8, 0)
"""Clear pixels behind each column."""
OUTSIDE: Final = 14
"""How far plate and ring of a row reach into the margins of the page."""
NARROW: Final = 900
"""Below this width only the project and its step stand in the row."""
Dates: Final = Speaker("Dates")
STACKED: Final = 560
"""Below this width the step stands below the project."""


class ProjectTable(Arranged, QWidget):
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
        self.arrange_from_now()

    def set_rows(self, rows: Sequence[ProjectRow], formats: Formats | None) -> None:
        """Show these projects; ``formats`` writes the days on which they changed."""
        when = When(formats)
        self._clear()
        self._head = _Heads()
        self._box.addWidget(self._head)
        self._box.addWidget(Separator(Qt.Orientation.Horizontal, "line2"))
        for row in rows:
            button = RowButton(row, when.words(row.changed))
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

    def _arrange(self) -> None:
        """Leave columns out where there is no room for them."""
        narrow = self.width() < theme.px(NARROW)
        stacked = self.width() < theme.px(STACKED)
        for row in self._rows:
            row.set_narrow(narrow=narrow, stacked=stacked)
        if self._head is not None:
            self._head.set_narrow(narrow=narrow, stacked=stacked)


class _Cells(QWidget):
    """A row of cells in the proportions of the table."""

    def __init__(self, cells: Sequence[QWidget]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._cells = tuple(cells)
        self._shape: tuple[bool, bool] | None = None
        for column, (cell, width) in enumerate(zip(cells, COLUMNS, strict=True)):
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(cell.sizePolicy().hasHeightForWidth())
            cell.setSizePolicy(policy)
            self._grid.addWidget(cell, 0, column, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(column, width)
        self._keep_gaps()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the gaps behind the columns when the page turns round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_gaps()

    def _keep_gaps(self) -> None:
        """Qt does not turn the margins of a widget round with the page."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for cell, gap in zip(self._cells, GAPS, strict=True):
            cell.setContentsMargins(gap if mirrored else 0, 0, 0 if mirrored else gap, 0)

    def set_narrow(self, *, narrow: bool, stacked: bool) -> None:
        """Show project and step only, or everything; ``stacked`` puts the step below."""
        if self._shape == (narrow, stacked):
            return
        self._shape = (narrow, stacked)
        for column, cell in enumerate(self._cells):
            shown = not narrow or column in {0, 1, 5}
            cell.setVisible(shown)
            takes_room = shown and not (stacked and column == 1)
            self._grid.setColumnStretch(column, COLUMNS[column] if takes_room else 0)
        self._grid.setVerticalSpacing(8)
        self._grid.addWidget(
            self._cells[1], int(stacked), int(not stacked), Qt.AlignmentFlag.AlignTop
        )


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

    def set_narrow(self, *, narrow: bool, stacked: bool) -> None:
        """Show project and step only, or everything; no heads where they stand below."""
        self._cells.set_narrow(narrow=narrow, stacked=stacked)
        self.setVisible(not stacked)


class RowButton(PlainButton):
    """One project of the list."""

    ring_gap = -2

    def ring_rect(self) -> QRect:
        """The ring stands clear of the words, in the margins of the page."""
        return self.rect().adjusted(-OUTSIDE, 0, OUTSIDE, 0)

    def __init__(self, row: ProjectRow, changed: str) -> None:
        """Show one project; its words are read out as one sentence.

        Args:
            row: the project.
            changed: when it changed last, in words.
        """
        super().__init__("")
        self.row = row
        self._when = changed
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
        line = FlowRow(10)
        line.addWidget(FlowLabel(self.row.title or self.tr("Untitled project"), "section"))
        if self.row.sample:
            line.addWidget(Label(self.tr("Sample"), "small_strong", "muted"))
        box.addLayout(line)
        question = self.row.question or self.tr("No challenge question yet")
        box.addWidget(ShortLabel(question))
        return host

    def _step(self) -> QWidget:
        host, box = _column(4)
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
        text = self.tr("{done} of {all} steps done", "", self.row.steps_done)
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
        box.addWidget(Label(self._when, "body", "muted", wrap=True))
        return host

    def set_narrow(self, *, narrow: bool, stacked: bool) -> None:
        """Show project and step only, or everything."""
        self._cells.set_narrow(narrow=narrow, stacked=stacked)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its words need at this width."""
        layout = self.layout()
        width = max(self.width(), 1)
        height = layout.heightForWidth(width) if layout and layout.hasHeightForWidth() else 104
        return QSize(theme.px(240), max(height, theme.px(104)))

    def minimumSizeHint(self) -> QSize:
        """Narrow rows are possible; their words wrap."""
        return QSize(theme.px(160), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that fits the new width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
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


def _column(spacing: int = 6) -> tuple[QWidget, QVBoxLayout]:
    host = QWidget()
    box = QVBoxLayout(host)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    return host, box


def _day_in_words(moment: datetime, *, with_weekday: bool) -> str:
    """A day from Qt's names alone, in our digits; only for the moment before there are formats."""
    names, short = QLocale(), QLocale.FormatType.ShortFormat
    day = f"{moment.day} {names.monthName(moment.month, short)}"
    return f"{names.dayName(moment.isoweekday(), short)} {day}" if with_weekday else day


class When:
    """When something changed, as people say it: today with the time, else the day."""

    def __init__(self, formats: Formats | None) -> None:
        """``formats`` may still be on their way at the start."""
        self._formats = formats

    def words(self, moment: datetime | None) -> str:
        """A moment in words; nothing for none."""
        if moment is None:
            return ""
        days = (date.today() - moment.date()).days
        if days == 0:
            return Dates.tr("Today {time}").format(time=f"{moment:%H:%M}")
        this_week = 0 < days < 7
        if self._formats is None:
            return _day_in_words(moment, with_weekday=this_week)
        return self._formats.date(moment.date(), "MMMEd" if this_week else "MMMd")



