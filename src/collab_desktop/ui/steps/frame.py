"""The frame of a step page: head, sub-steps, the column of questions, and the action bar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.soon import Soon
from collab_desktop.ui.steps.action_bar import ActionBar
from collab_desktop.ui.widgets.messages import ErrorSummary
from collab_desktop.ui.widgets.page import READING_COLUMN, PageHead, ScrollPage
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.shapes import State
from collab_desktop.ui.widgets.substeps import SubstepList
from collab_desktop.ui.widgets.text import Ground, Separator

Notice = TypeVar("Notice", bound=QWidget)
WIDE_ENOUGH = 790
"""Below this width, at 100 %, the sub-steps become one choice above the question."""
HIGH_ENOUGH = 400
"""Below this height, at 100 %, head and actions scroll with the question."""
RING = 6
"""Room for the focus ring around fields that fill the column."""


class StepFrame(Ground):
    """Everything of a step page that stays while sections change."""

    section_chosen = Signal(str)
    depth_chosen = Signal(str)
    subject_chosen = Signal(str)

    def __init__(
        self, runs: list[tuple[str, str]], *, deepens: bool, parent: QWidget | None = None
    ) -> None:
        """Make an empty frame.

        Args:
            runs: subject and title of each time the step is walked, if more than once.
            deepens: whether the step has questions beyond the quick ones.
            parent: the page.
        """
        super().__init__("surface", parent)
        self._soon = Soon(self, self._arrange)
        self.head = PageHead("")
        self.runs = self._segments(self.tr("Time of the check"), runs, self.subject_chosen)
        depths = [("quick", self.tr("Quick")), ("full", self.tr("Full"))] if deepens else []
        self.depths = self._segments(self.tr("Depth"), depths, self.depth_chosen)
        self.substeps = SubstepList(self.tr("Parts of this step"))
        self.substeps.chosen.connect(self.section_chosen)
        self.summary = ErrorSummary()
        self.bar = ActionBar()
        self.pages = ScrollPage(READING_COLUMN)
        self.content: QWidget | None = None
        self._arranged: tuple[bool, bool] | None = None
        self._lay_out()

    def _segments(
        self, name: str, choices: list[tuple[str, str]], signal: SignalInstance
    ) -> Segments | None:
        if not choices:
            return None
        segments = Segments(name, choices)
        segments.chosen.connect(signal)
        self.head.add_button(segments)
        return segments

    def _lay_out(self) -> None:
        self._top = _box(self.head, bottom=14)
        self._rule = _box(Separator(), side=RING)
        self._side = _box(self.substeps)
        self._line = Separator(Qt.Orientation.Vertical)
        self._foot = _line(self.bar, theme.px(READING_COLUMN))
        self._main = QVBoxLayout()
        self._main.setSpacing(0)
        self._main.addWidget(self.pages, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        self._body.addWidget(self._line)
        self._body.addLayout(self._main, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(self._body, 1)
        self.pages.body.setContentsMargins(RING, 20, RING, 20)
        self.pages.body.setSpacing(16)
        self.pages.body.addWidget(self.summary)
        self.pages.body.addStretch(1)

    @property
    def column(self) -> QWidget | None:
        """The widget that the questions stand in; made inside it, they need no second polish."""
        return self.pages.body.parentWidget()

    def add_notice(self, notice: Notice) -> Notice:
        """Take what stands above every question page, and give it back."""
        self.pages.body.insertWidget(self.pages.body.indexOf(self.summary), notice)
        return notice

    def set_content(self, content: QWidget) -> None:
        """Show other questions, from their top."""
        if self.content is not None:
            self.content.hide()
            self.content.deleteLater()
        self.pages.body.insertWidget(self.pages.body.indexOf(self.summary) + 1, content)
        self.content = content
        self.pages.verticalScrollBar().setValue(0)

    def show_place(self, rows: Sequence[tuple[str, str, State]], current: str, words: str) -> None:
        """Say which parts the step has, how far each is, and at which one is."""
        self.substeps.set_rows(rows)
        self.substeps.set_current(current)
        self.head.set_purpose(words)

    def show_choices(self, depth: str, subject: str) -> None:
        """Show which depth and which time of the check are chosen."""
        if self.depths is not None:
            self.depths.set_value(depth)
        if self.runs is not None:
            self.runs.set_value(subject)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for this size."""
        super().resizeEvent(event)
        self._soon.ask()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange again when the text size changes."""
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() == kinds.LayoutDirectionChange:
            self._arranged = None
        if event.type() in (kinds.FontChange, kinds.StyleChange, kinds.LayoutDirectionChange):
            theme.when_applied(self, self._arrange)

    def set_back(self, title: str) -> None:
        """Name the project that the back link leads to."""
        self.head.set_back(title)

    def _arrange(self) -> None:
        """Sub-steps beside or above; head and actions fixed, or scrolling with the question."""
        if not hasattr(self, "_column"):
            return
        compact = self.width() < theme.px(WIDE_ENOUGH)
        tight = self.height() < theme.px(HIGH_ENOUGH)
        if (compact, tight) == self._arranged:
            return
        self._arranged = (compact, tight)
        focus = self.window().focusWidget()
        self._place(compact=compact, tight=tight)
        if focus is not None:
            focus.setFocus()

    def _place(self, *, compact: bool, tight: bool) -> None:
        self.substeps.set_compact(compact=compact)
        self._line.setVisible(not compact)
        body = self.pages.body
        for part in (self._top, self._rule, self._side, self._foot):
            for layout in (body, self._column, self._body, self._main):
                layout.removeWidget(part)
        for number, part in enumerate((self._top, self._rule)):
            (body if tight else self._column).insertWidget(number, part)
        if not compact:
            self._body.insertWidget(0, self._side)
        elif tight:
            body.insertWidget(2, self._side)
        else:
            self._column.insertWidget(2, self._side)
        ring = 0 if tight else RING
        self._inset(self._column, 32 - RING, 12, 30 - RING, 0)
        self._inset(self._side.layout(), *((ring, 10, ring, 0) if compact else (RING, 16, 24, 16)))
        self._inset(self._top.layout(), ring, 0, ring, 14)
        self._inset(self._rule.layout(), ring, 0, ring, 0)
        self._inset(self._main, 0 if compact else 30 - RING, 0, 0, 0)
        if tight:
            body.addWidget(self._foot)
        else:
            self._main.addWidget(self._foot)
        self._inset(self._foot.layout(), ring, 12, ring, 20)

    def _inset(self, layout: QLayout | None, start: int, top: int, end: int, bottom: int) -> None:
        """Set margins from the leading edge: Qt does not mirror them by itself."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        if layout is not None:
            layout.setContentsMargins(start, top, end, bottom)


def _line(widget: QWidget, most: int) -> QWidget:
    """Wrap a widget that is never wider than ``most``, and that gets the height for that width."""
    host = QWidget()
    row = QHBoxLayout(host)
    row.setContentsMargins(RING, 12, RING, 20)
    row.addWidget(widget, 1)
    row.addStretch(0)
    widget.setMaximumWidth(most)
    return host


def _box(widget: QWidget, *, side: int = 0, top: int = 0, bottom: int = 0) -> QWidget:
    """Wrap a widget so that it has margins of its own."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(side, top, side, bottom)
    layout.addWidget(widget)
    return box

