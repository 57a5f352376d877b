"""The stakeholder map: two pictures, numbers beside them, and what follows from where all stand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.views import PageView
from collab_desktop.services.stakeholder_map import Stake, StakeholderDesk
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.stakeholders.board import Board
from collab_desktop.ui.stakeholders.chosen_bar import ChosenBar
from collab_desktop.ui.stakeholders.circle_picture import CirclePicture
from collab_desktop.ui.stakeholders.findings import MapFindings
from collab_desktop.ui.stakeholders.grid_picture import GridPicture
from collab_desktop.ui.stakeholders.marks import DECIDES, OTHERS, TEAM, TOUCHED, MarkShape
from collab_desktop.ui.stakeholders.places import Move, Picture
from collab_desktop.ui.steps.panels import Panel
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.fields import ComboBox
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.text import Label, isolated

GRID, CIRCLES = "grid", "circles"
REST: Final = 150
"""Milliseconds of rest after a key on the picture before the words below follow it."""
CONSULT: Final = "consult"


class StakeholderMap(Panel):
    """Shows where everybody stands; each drag, key or number is one step to undo."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        self.desk = StakeholderDesk(rooms.session, rooms.project_id)
        self.formats = rooms.session.voice.formats
        self._pictures: dict[str, Picture] = {GRID: GridPicture(), CIRCLES: CirclePicture()}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._add_head()
        self.hint = Label("", "small", "muted", wrap=True)
        self._column.addWidget(self.hint)
        self.board = Board(self._pictures[GRID], self)
        self._column.addWidget(self.board)
        self._add_key()
        self.bar = ChosenBar(self.desk.levels(), self)
        self._column.addWidget(self.bar)
        self.findings = MapFindings(self.formats, self)
        self._column.addWidget(self.findings)
        self._words_due = QTimer(self, singleShot=True, interval=REST)
        self._words_due.timeout.connect(self._tell)
        self._is_shown_anew = False
        self.board.read_only = self.findings.read_only = rooms.read_only
        self.bar.set_read_only(rooms.read_only)
        self._connect()

    def _add_head(self) -> None:
        head = FlowRow(16)
        views = [(GRID, self.tr("Power and interest")), (CIRCLES, self.tr("Closeness"))]
        self.view = Segments(self.tr("How the map is drawn"), views)
        head.addWidget(self.view)
        self.phase = ComboBox(self.tr("Aboard in"))
        self.phase.addItem(self.tr("Everybody"), "")
        now = self.desk.phase_now()
        for slug, words in self.desk.phases():
            shown = self.tr("{phase} (now)").format(phase=words) if slug == now else words
            self.phase.addItem(shown, slug)
        self.phase.setCurrentIndex(max(0, self.phase.findData(now)))
        head.addWidget(Label(self.tr("Aboard in"), "small_strong", "muted"))
        head.addWidget(self.phase)
        self._column.addLayout(head)

    def _add_key(self) -> None:
        """What the shapes mean."""
        flow = FlowRow(16)
        for shape, words in (
            (TEAM, self.tr("Delivery team")), (DECIDES, self.tr("Decides or pays")),
            (TOUCHED, self.tr("Uses it or is affected")), (OTHERS, self.tr("Others")),
        ):  # fmt: skip
            host = QWidget()
            row = QHBoxLayout(host)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(MarkShape(shape))
            row.addWidget(Label(words, "small", "muted"))
            flow.addWidget(host)
        flow.addWidget(Label(self.tr("Larger: more strongly affected"), "small", "muted"))
        self._column.addLayout(flow)

    def _connect(self) -> None:
        self.view.chosen.connect(self._change_picture)
        self.phase.activated.connect(lambda _place: self._draw())
        self.board.moved.connect(self._move)
        self.board.refused.connect(self._refuse)
        self.board.chosen.connect(lambda _who: self._show_chosen())
        self.bar.chosen.connect(self.board.choose)
        self.bar.number_set.connect(self._set_number)
        self.bar.level_set.connect(self._set_level)
        self.findings.consulted.connect(
            lambda who: self.acting.emit(partial(self.desk.set_level, who, CONSULT))
        )
        self.findings.asked.connect(self.asked)

    # -- what is on show --------------------------------------------------------------------

    def show_page(self, page: PageView) -> None:
        """Draw everybody as they stand now."""
        del page
        self._draw()

    def _draw(self) -> None:
        """Draw the picture at once; what is said below it waits while keys move a mark."""
        self._is_shown_anew = True
        stakes = self.desk.stakes(self._phase())
        for part in (self.board, self.bar, self.hint):
            part.setVisible(bool(stakes))
        self.board.show_stakes(stakes, self._title())
        self._say_hint()
        with QSignalBlocker(self.bar):
            self.bar.show_stakes(stakes)
        self._show_chosen()
        if self.board.hasFocus():
            self._words_due.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._words_due.stop()
        phase = self._phase()
        words = dict(self.desk.phases()).get(phase, "")
        crowd, plan = self.desk.crowd(), self.desk.plan()
        self.findings.show_all(self.desk.stakes(phase), crowd, plan, words)

    def _phase(self) -> str:
        return str(self.phase.currentData() or "")

    def _title(self) -> str:
        if self.view.value() == CIRCLES:
            return self.tr("Closeness in three circles")
        return self.tr("Power and interest: interest grows along the line, influence upwards")

    def _say_hint(self) -> None:
        keys = self.tr("Page Up and Page Down choose the next.")
        if self.view.value() == CIRCLES:
            words = self.tr("Drag a mark into another circle, or press the up and down arrows.")
        else:
            words = self.tr("Drag a mark to another place, or press the arrow keys.")
        self.hint.setText(f"{self._title()}. {words} {keys}")

    def _show_chosen(self) -> None:
        self.bar.show_stake(self.board.current(), self.formats)

    def _change_picture(self, view: str) -> None:
        self.board.set_picture(self._pictures[view])
        self._draw()

    # -- moving -----------------------------------------------------------------------------

    def _move(self, move: Move) -> None:
        """Show a mark in its new place before the file has it; writing takes longer than a look."""
        who, desk = move.stakeholder, self.desk
        if move.level:
            self.board.show_moved(who, lambda stake: stake.taking_part(move.level))
            self._act(partial(desk.set_level, who, move.level))
        else:
            place = (move.influence, move.interest)
            self.board.show_moved(who, lambda stake: stake.at(*place))
            self._act(partial(desk.place, who, influence=place[0], interest=place[1]))

    def _act(self, act: Callable[[], None]) -> None:
        self._is_shown_anew = False
        self.acting.emit(act)
        if not self._is_shown_anew:  # nothing was written: back to what the file says
            self._draw()

    def _set_number(self, key: str, value: object) -> None:
        stake = self.board.current()
        if stake is not None:
            number = value if isinstance(value, int) else None
            self.acting.emit(partial(self.desk.set_number, stake.id, key, number))

    def _set_level(self, level: str) -> None:
        stake = self.board.current()
        if stake is not None:
            self.acting.emit(partial(self.desk.set_level, stake.id, level))

    def _refuse(self, stake: Stake) -> None:
        words = self.tr("{name} belongs to the delivery team, which is always at the core.")
        if self.view.value() == CIRCLES and stake.is_team:
            self.hint.setText(words.format(name=isolated(stake.name)))
            announce(self.board, self.hint.text())
