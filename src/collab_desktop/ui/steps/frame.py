"""The frame of a step page: head, sub-steps, the column of questions, and the action bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.steps.action_bar import ActionBar
from collab_desktop.ui.widgets.messages import ErrorSummary
from collab_desktop.ui.widgets.page import READING_COLUMN, PageHead, ScrollPage
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.substeps import SubstepList
from collab_desktop.ui.widgets.text import Ground, Separator

ROOM = 790
"""Below this width, at 100 %, the sub-steps become one choice above the question."""


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
        self._line = Separator(Qt.Orientation.Vertical)
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
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        side = QVBoxLayout()
        side.setContentsMargins(0, 16, 24, 16)
        side.addWidget(self.substeps)
        self._side = QWidget()
        self._side.setLayout(side)
        main = QVBoxLayout()
        main.setContentsMargins(30, 0, 0, 0)
        main.setSpacing(0)
        main.addWidget(self.pages, 1)
        main.addWidget(self._foot())
        self._main = main
        self._body.addWidget(self._side)
        self._body.addWidget(self._line)
        self._body.addLayout(main, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 12, 30, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addSpacing(14)
        column.addWidget(Separator())
        column.addLayout(self._body, 1)

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(3, 12, 3, 20)
        column.addWidget(self.bar)
        self._foot_widget = foot
        return foot

    def set_content(self, content: QWidget) -> None:
        """Show other questions, from their top."""
        if self.content is not None:
            self.content.hide()
            self.content.deleteLater()
        body = self.pages.body
        if not body.count():
            body.setContentsMargins(3, 20, 3, 20)
            body.setSpacing(16)
            body.addWidget(self.summary)
            body.addStretch(1)
        body.insertWidget(1, content)
        self.content = content
        self.pages.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the sub-steps above when there is no room beside."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange again when the text size changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def _arrange(self) -> None:
        if not hasattr(self, "_body"):
            return
        compact = self.width() < theme.px(ROOM)
        if compact == self.substeps.is_compact() and self._line.isHidden() == compact:
            return
        self.substeps.set_compact(compact=compact)
        self._line.setVisible(not compact)
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.TopToBottom if compact else directions.LeftToRight)
        margins = (0, 10, 0, 0) if compact else (0, 16, 24, 16)
        layout = self._side.layout()
        if layout is not None:
            layout.setContentsMargins(*margins)
        self._main.setContentsMargins(0 if compact else 30, 0, 0, 0)
        self._foot_widget.setMaximumWidth(theme.px(READING_COLUMN))
