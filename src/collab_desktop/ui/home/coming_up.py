"""The foot of home: the next dates of all projects, each a way to the page where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.plain_page import emptied
from collab_desktop.ui.widgets.buttons import PlainButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label, plain_tip, words_painter

if TYPE_CHECKING:
    from collab_desktop.domain.views import Place
    from collab_desktop.formats import Formats
    from collab_desktop.services.coming_up import Coming

WIDTH, DAY = 340, 40


class ComingUp(QWidget):
    """Up to three dates side by side; not there when nothing is coming."""

    opened = Signal(str, object)
    """Project id and ``Place``."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 24, 0, 0)
        box.setSpacing(8)
        box.addWidget(Label(self.tr("Coming up"), "section"))
        self._row = FlowRow(20)
        box.addLayout(self._row)
        self.hide()

    def set_dates(self, dates: Sequence[Coming], formats: Formats) -> None:
        """Show these dates, all as high as the one with the longest words."""
        emptied(self._row)
        buttons = []
        for coming in dates:
            button = DateButton(
                formats.date(coming.day, "d"), formats.date(coming.day, "MMM"), coming.title,
                coming.project,
            )
            button.clicked.connect(
                lambda _=False, project=coming.project_id, place=coming.place:
                self._open(project, place)
            )
            buttons.append(button)
        lines = max((button.lines() for button in buttons), default=1)
        for button in buttons:
            button.set_lines(lines)
            self._row.addWidget(button)
        self.setVisible(bool(dates))

    def _open(self, project: str, place: Place) -> None:
        self.opened.emit(project, place)


class DateButton(PlainButton):
    """A big day with its month, what happens (over two lines at most), and in which project."""

    def __init__(self, day: str, month: str, title: str, where: str) -> None:
        """Show one date; read out as one sentence."""
        super().__init__("")
        self._day, self._month, self._title, self._where = day, month, title, where
        self.setAccessibleName(f"{day} {month}: {title}. {where}")
        self.setToolTip(plain_tip(title))
        self._lines = 1
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def lines(self) -> int:
        """How many lines the title needs."""
        words = QFontMetrics(theme.font("strong")).horizontalAdvance(self._title)
        return 1 if words <= theme.px(WIDTH - DAY) else 2

    def set_lines(self, lines: int) -> None:
        """Be as high as a title of so many lines needs."""
        self._lines = lines

    def minimumSizeHint(self) -> QSize:
        """Long words are cut where the page is narrow."""
        return QSize(theme.px(180), self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """A third of the page wide."""
        high = QFontMetrics(theme.font("big")).height() + QFontMetrics(theme.font("small")).height()
        more = (self._lines - 1) * QFontMetrics(theme.font("strong")).height()
        return QSize(theme.px(WIDTH), max(theme.px(44), high + 4) + more)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw day and month, then title and project."""
        painter = words_painter(self)
        if self.is_pressed_or_hovered():
            painter.fillRect(self.rect(), theme.colour("tint"))
        strong = QFontMetrics(theme.font("strong")).height()
        half = (self.height() - (self._lines - 1) * strong) * 0.54
        more = half + (self.lines() - 1) * strong
        low = more + self.height() - half - (self._lines - 1) * strong
        day = theme.px(DAY)
        spots: tuple[tuple[QRectF, theme.FontRole, str, str], ...] = (
            (self._spot(0, day, 0, half), "big", "text", self._day),
            (self._spot(0, day, half, low - more + half), "small", "muted", self._month),
            (self._spot(day, self.width(), 0, more), "strong", "text", self._title),
            (self._spot(day, self.width(), more, low), "small", "muted", self._where),
        )
        flags = Qt.AlignmentFlag
        side = flags.AlignRight if self.is_mirrored() else flags.AlignLeft
        for place, role, colour, text in spots:
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(colour))
            room = place.width() * (1.8 if text is self._title and self.lines() > 1 else 1)
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, int(room)
            )
            how = int(side | flags.AlignAbsolute | flags.AlignVCenter)
            painter.drawText(place, how | int(Qt.TextFlag.TextWordWrap), shown)

    def _spot(self, start: float, end: float, top: float, bottom: float) -> QRectF:
        left = self.width() - end if self.is_mirrored() else start
        return QRectF(left, top, end - start, bottom - top)
