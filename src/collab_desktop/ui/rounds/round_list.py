"""The rounds of a workshop as a list: what was asked, and where each of them stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.formats import Formats
from collab_desktop.services.ballots import RoundView
from collab_desktop.ui import theme
from collab_desktop.ui.rounds.words import round_title
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.page import READING_COLUMN
from collab_desktop.ui.widgets.shapes import State, StateShape
from collab_desktop.ui.widgets.text import Label, Separator


class RoundList(QWidget):
    """One line for each round, and the way to a new one."""

    chosen = Signal(str)
    asked = Signal()

    def __init__(
        self, rounds: tuple[RoundView, ...], formats: Formats, *above: QWidget,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show rounds, the first one first; ``above`` stands over them."""
        super().__init__(parent)
        self._formats = formats
        self.setMaximumWidth(theme.px(READING_COLUMN))
        self.links: list[LinkButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 6, 24)
        column.setSpacing(0)
        for part in above:
            column.addWidget(part)
            column.addSpacing(16)
        if not rounds:
            words = self.tr("Nothing was scored or voted on yet.")
            column.addWidget(Label(words, "body", "muted", wrap=True))
        for view in rounds:
            column.addWidget(self._line(view))
            column.addWidget(Separator())
        column.addSpacing(16)
        self.new = Button(self.tr("Open a round"), "primary", size="main")
        self.new.clicked.connect(self.asked)
        flow = FlowRow(8)
        flow.addWidget(self.new)
        column.addLayout(flow)

    def _line(self, view: RoundView) -> QWidget:
        host = QWidget()
        line = QHBoxLayout(host)
        line.setContentsMargins(0, 10, 0, 10)
        line.setSpacing(12)
        line.addWidget(StateShape(_state(view)), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(6)
        link = LinkButton(view.about.title, wrap=True)
        link.setAccessibleName(f"{view.about.title}, {round_title(view)}")
        link.clicked.connect(lambda: self.chosen.emit(view.id))
        self.links.append(link)
        said.addWidget(link)
        said.addWidget(Label(self._stands(view), "small", "muted", wrap=True))
        line.addLayout(said, 1)
        return host

    def _stands(self, view: RoundView) -> str:
        if view.is_revealed:
            words = self.tr("{round}, revealed {date}")
            day = self._formats.date(view.revealed_at[:10])
            return words.format(round=round_title(view), date=day)
        if view.is_prepared:
            return self.tr("Prepared, not open yet")
        words = self.tr("{round}, {n} of {count} ballots are in")
        return words.format(round=round_title(view), n=view.scored, count=view.voting)

    def first(self) -> QWidget:
        """The latest round, or the way to the first one."""
        return self.links[-1] if self.links else self.new


def _state(view: RoundView) -> State:
    if view.is_prepared:
        return State.NOT_STARTED
    return State.FINISHED if view.is_revealed else State.IN_PROGRESS
