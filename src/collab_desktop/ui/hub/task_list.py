"""The task list of the hub: phases, tasks with their states, and gates as dividing lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from collab_desktop.domain.views import GateView, HubView, Status, StepView
from collab_desktop.ui import states, theme
from collab_desktop.ui.widgets.buttons import LinkButton, PlainButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.shapes import State, StateLabel, StateShape, paint_state
from collab_desktop.ui.widgets.text import Label, TabularLabel

PHASE_WIDTH: Final = 152
STATE_FROM: Final = 350
DETAIL_FROM: Final = 560
TEAM = "team"
QUIET: Final = frozenset({Status.COMPLETE, Status.WAIVED, Status.NOT_APPLICABLE})


class TaskList(QWidget):
    """Every step of a project in its order, with the gates between them."""

    step_opened = Signal(str)
    gate_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)

    def show_hub(self, hub: HubView, phases: dict[str, tuple[str, str]]) -> None:
        """Show the steps and gates of a project.

        Args:
            hub: what the services say.
            phases: heading and a few words below it, by phase.
        """
        while (item := self._box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        team = [step for step in hub.steps if step.phase == TEAM]
        self._box.addWidget(self._team(team, phases[TEAM]))
        for step in team:
            self._gates(hub, step.key)
        phase = TEAM
        for step in hub.steps:
            if step.phase == TEAM:
                continue
            heading = phases[step.phase] if step.phase != phase else None
            phase = step.phase
            self._box.addWidget(self._task(step, heading))
            self._gates(hub, step.key)

    def _gates(self, hub: HubView, after: str) -> None:
        for gate in hub.gates:
            if gate.after == after:
                line = GateLine(gate)
                line.clicked.connect(lambda _=False, key=gate.key: self.gate_opened.emit(key))
                self._box.addWidget(line)

    # -- question and team ----------------------------------------------------------------------

    def _team(self, steps: Sequence[StepView], heading: tuple[str, str]) -> QWidget:
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(_phase(heading), 0, Qt.AlignmentFlag.AlignTop)
        flow_host = QWidget()
        flow = FlowRow(20, flow_host)
        for step in steps:
            flow.addWidget(self._team_part(step))
        row.addWidget(flow_host, 1)
        return host

    def _team_part(self, step: StepView) -> QWidget:
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(8)
        shape = StateShape(states.SHAPES[step.status], states.word(step.status))
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._name(step, step.title))
        column.addWidget(Label(step.detail or states.word(step.status), "small", "muted"))
        row.addLayout(column)
        return host

    # -- the numbered steps -----------------------------------------------------------------------

    def _task(self, step: StepView, heading: tuple[str, str] | None) -> QWidget:
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(_phase(heading), 0, Qt.AlignmentFlag.AlignTop)
        cells = QWidget()
        grid = QGridLayout(cells)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(12)
        number = TabularLabel(str(step.number or ""), "body", "muted")
        number.setFixedWidth(theme.px(24))
        grid.addWidget(number, 0, 0)
        grid.addWidget(self._name(step, step.task), 0, 1)
        grid.addWidget(self._state(step), 0, 2)
        detail = Label(step.detail, "small", "muted", wrap=True)
        grid.addWidget(detail, 0, 3)
        for column, share in ((1, STATE_FROM - 24), (2, 190), (3, 220)):
            grid.setColumnStretch(column, share)
            grid.setColumnMinimumWidth(column, theme.px(100))
        row.addWidget(cells, 1)
        return host

    def _state(self, step: StepView) -> QWidget:
        text = states.word(step.status)
        label = StateLabel(states.SHAPES[step.status], text)
        if step.reason:
            label.setToolTip(self.tr("First: {steps}").format(steps=step.reason))
            label.setAccessibleDescription(step.reason)
        return label

    def _name(self, step: StepView, text: str) -> QWidget:
        """A link until the step is completed; plain words when its screens are still to come."""
        if not step.built:
            return Label(text, "strong", "muted", wrap=True)
        link = LinkButton(text, wrap=True)
        if step.status in QUIET:
            link.setAccessibleDescription(states.word(step.status))
        link.clicked.connect(lambda: self.step_opened.emit(step.key))
        return link


def _phase(heading: tuple[str, str] | None) -> QWidget:
    host = QWidget()
    host.setFixedWidth(theme.px(PHASE_WIDTH))
    box = QVBoxLayout(host)
    box.setContentsMargins(0, 4, 0, 0)
    box.setSpacing(0)
    if heading is not None:
        box.addWidget(Label(heading[0], "bold", wrap=True))
        box.addWidget(Label(heading[1], "small", "muted", wrap=True))
    return host


class GateLine(PlainButton):
    """A gate: the dividing line itself with its diamond, name and state."""

    ring_gap = -1

    def __init__(self, gate: GateView) -> None:
        """Show one gate; pressing it opens its rules."""
        super().__init__("")
        self.gate = gate
        number = gate.key.removeprefix("G")
        self._name = self.tr("Gate {number}: {title}").format(number=number, title=gate.title)
        self._state = self._words()
        self.setAccessibleName(f"{self._name}, {self._state}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _words(self) -> str:
        gate = self.gate
        if gate.passed:
            return self.tr("passed")
        if gate.stops == 1:
            return self.tr("1 thing missing")
        if gate.stops:
            return self.tr("{count} things missing").format(count=gate.stops)
        return self.tr("not checked yet")

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """A low row with room for its words."""
        return QSize(theme.px(300), max(theme.px(32), 24))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Gates never force the page wider."""
        return QSize(theme.px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the dashed line, the diamond and the words, from the leading edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        lead = theme.px(PHASE_WIDTH + 24)
        x = self._dash(painter, 0, lead, middle) + 8
        x = self._diamond(painter, x, middle) + 10
        x = self._text(painter, x, self._name, "small_bold", "text")
        x = self._text(painter, x + 10, self._state, "small", "muted")
        self._dash(painter, x + 14, self.width(), middle)

    def _dash(self, painter: QPainter, start: float, end: float, y: float) -> float:
        pen = QPen(theme.colour("line2"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        first, last = self._mirrored(start), self._mirrored(end)
        painter.drawLine(round(first), round(y), round(last), round(y))
        return end

    def _diamond(self, painter: QPainter, x: float, y: float) -> float:
        gate = self.gate
        state = State.GATE_PASSED if gate.passed else State.GATE
        state = State.GATE_NEXT if gate.is_next else state
        side = 16.0
        left = self._mirrored(x + side) if self.is_mirrored() else x
        paint_state(painter, state, QRectF(left, y - side / 2, side, side))
        return x + side

    def _text(
        self, painter: QPainter, x: float, text: str, role: theme.FontRole, colour: str
    ) -> float:
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(colour))
        width = painter.fontMetrics().horizontalAdvance(text) + 2
        left = self._mirrored(x + width) if self.is_mirrored() else x
        place = QRect(round(left), 0, width, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        return x + width

    def _mirrored(self, x: float) -> float:
        return self.width() - x if self.is_mirrored() else x
