"""The task list of the hub: phases, tasks with their states, and gates as dividing lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from collab_desktop.domain.states import Status
from collab_desktop.domain.views import GateView, HubView, StepView
from collab_desktop.ui import states, theme
from collab_desktop.ui.hub.task_menu import TaskMenu
from collab_desktop.ui.plain_page import column_of, emptied, row_of
from collab_desktop.ui.reflow import UNBOUND, Columns
from collab_desktop.ui.terms import explain
from collab_desktop.ui.widgets.buttons import LinkButton, PlainButton
from collab_desktop.ui.widgets.shapes import State, StateLabel, StateShape, paint_state
from collab_desktop.ui.widgets.text import Label, TabularLabel, plain_tip, words_painter

PHASE_WIDTH: Final = 152
STATE_SHARE: Final = 350
LEAST_CELLS: Final = 680
LEAST_ROW: Final = 640
"""Widths at 100 % below which state and detail, or the heading, stand on lines of their own."""
TEAM = "team"
QUIET: Final = frozenset({Status.COMPLETE, Status.WAIVED, Status.NOT_APPLICABLE})


class TaskList(QWidget):
    """Every step of a project in its order, with the gates between them."""

    step_opened = Signal(str)
    gate_opened = Signal(str)
    waive_asked = Signal(str)
    withdrawn = Signal(str)
    paper_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.papers: dict[str, list[tuple[str, str]]] = {}
        """Name and title of the papers that tell of a step, by step."""
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)

    def show_hub(self, hub: HubView, phases: dict[str, tuple[str, str]]) -> None:
        """Show the steps and gates of a project.

        Args:
            hub: what the services say.
            phases: heading and a few words below it, by phase.
        """
        emptied(self._box)
        team = [step for step in hub.steps if step.phase == TEAM]
        self._box.addWidget(self._team(team, phases[TEAM]))
        for step in team:
            self._gates(hub, step.key, between_phases=True)
        phase, number = TEAM, 0
        rest = [step for step in hub.steps if step.phase != TEAM]
        for place, step in enumerate(rest):
            heading = phases[step.phase] if step.phase != phase else None
            shown = "" if step.number == number else str(step.number or "")
            phase, number = step.phase, step.number or 0
            self._box.addWidget(self._task(step, heading, shown))
            following = rest[place + 1].phase if place + 1 < len(rest) else ""
            self._gates(hub, step.key, between_phases=following != phase)

    def _gates(self, hub: HubView, after: str, *, between_phases: bool) -> None:
        for gate in hub.gates:
            if gate.after == after:
                line = GateLine(gate, 0 if between_phases else PHASE_WIDTH + 8)
                line.clicked.connect(lambda _=False, key=gate.key: self.gate_opened.emit(key))
                self._box.addWidget(line)

    # -- question and team ----------------------------------------------------------------------

    def _team(self, steps: Sequence[StepView], heading: tuple[str, str]) -> QWidget:
        return PhaseRow(_phase(heading), EvenRow([self._team_part(step) for step in steps]), 8)

    def _team_part(self, step: StepView) -> QWidget:
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(8)
        shape = StateShape(states.SHAPES[step.status], states.word(step.status))
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._name(step, step.title, wrap=False))
        is_marked = step.status in {Status.RECHECK, Status.REOPENED}
        word = states.word(step.status)
        detail = Label(word if is_marked or not step.detail else step.detail, "small", "muted")
        more = [step.detail if is_marked else "", step.people]  # too long for the strip
        if any(more):
            detail.setToolTip(plain_tip("\n".join(filter(None, more))))
            detail.setAccessibleDescription(" ".join(filter(None, more)))
        column.addWidget(detail)
        row.addLayout(column)
        row.addWidget(self._menu(step), 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        return host

    # -- the numbered steps -----------------------------------------------------------------------

    def _task(
        self, step: StepView, heading: tuple[str, str] | None, shown_number: str
    ) -> QWidget:
        named, row = row_of()
        number = TabularLabel(shown_number, "body", "muted")
        number.setFixedWidth(theme.px(16))
        row.addWidget(number)
        row.addWidget(self._name(step, step.task), 1)
        row.addWidget(self._menu(step))
        said = "\n".join(filter(None, (step.detail, step.people)))
        detail = Label(said, "small", "muted", wrap=True)
        cells = Columns(
            [(named, STATE_SHARE), (self._state(step), 190), (detail, 220)],
            least=LEAST_CELLS, gap=12, under=0, top=False,
        )
        cells.setMinimumHeight(theme.px(36))
        return PhaseRow(_phase(heading), cells)

    def _menu(self, step: StepView) -> QWidget:
        menu = TaskMenu(step, self.papers.get(step.key, ()))
        menu.opened.connect(self.step_opened)
        menu.waive_asked.connect(self.waive_asked)
        menu.withdrawn.connect(self.withdrawn)
        menu.paper_asked.connect(self.paper_asked)
        return menu

    def _state(self, step: StepView) -> QWidget:
        text = states.word(step.status)
        label = StateLabel(states.SHAPES[step.status], text)
        if step.reason:
            label.setToolTip(plain_tip(self.tr("First: {steps}").format(steps=step.reason)))
            label.setAccessibleDescription(step.reason)
        return label

    def _name(self, step: StepView, text: str, *, wrap: bool = True) -> QWidget:
        """A way to the step; plain words when its screens are still to come."""
        if not step.built:
            words = Label(text, "strong", "muted", wrap=wrap)
            words.setContentsMargins(0, 2, 0, 2)  # as high as a link, so that names stand in line
            words.setMinimumHeight(24)
            return words
        colour = "muted" if step.status is Status.CANNOT else "link"
        name = TaskName(text, "text" if step.status in QUIET else colour, wrap=wrap)
        name.setAccessibleDescription(states.word(step.status))
        name.clicked.connect(lambda: self.step_opened.emit(step.key))
        return name


class TaskName(LinkButton):
    """The name of a task: a link until it is completed, then plain text that still opens it."""

    def __init__(self, text: str, colour: str, *, wrap: bool) -> None:
        """Show a name in the colour of its state."""
        super().__init__(text, wrap=wrap)
        self._colour = colour

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name; the line under it appears under a pointer."""
        if self._colour == "link":
            super().paintEvent(event)
            return
        painter = words_painter(self)
        font = theme.font("strong")
        font.setUnderline(self.is_pressed_or_hovered())
        painter.setFont(font)
        painter.setPen(theme.colour(self._colour))
        flags = Qt.AlignmentFlag
        side = flags.AlignRight if self.is_mirrored() else flags.AlignLeft
        wrap = Qt.TextFlag.TextWordWrap if self.hasHeightForWidth() else Qt.TextFlag.TextSingleLine
        place = int(side | flags.AlignAbsolute | flags.AlignVCenter) | int(wrap)
        painter.drawText(self.rect(), place, self.label())


class PhaseRow(Columns):
    """The heading of a phase beside its task; above it where there is no room."""

    def __init__(self, phase: QWidget, content: QWidget, margin: int = 0) -> None:
        """Put a heading, which may be empty, beside a task."""
        self._phase = phase
        super().__init__([(phase, 0), (content, 1)], least=LEAST_ROW, gap=12, under=2)
        self.setContentsMargins(0, margin, 0, margin)

    def arranged(self, *, narrow: bool) -> None:
        """Free the heading from its column; without words it needs no line of its own."""
        width = theme.px(PHASE_WIDTH)
        self._phase.setMinimumWidth(0 if narrow else width)
        self._phase.setMaximumWidth(UNBOUND if narrow else width)
        self._phase.setVisible(not narrow or bool(self._phase.findChildren(Label)))


class EvenRow(QWidget):
    """Parts side by side in even columns; where there is no room they go on in the next line."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        """Take the parts."""
        super().__init__()
        self._parts = list(parts)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._arrange(len(self._parts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose as many columns as fit."""
        super().resizeEvent(event)
        widest = max((part.sizeHint().width() for part in self._parts), default=1) + 12
        total = sum(part.sizeHint().width() + 12 for part in self._parts)
        one_line = total <= self.width() + 12
        columns = len(self._parts) if one_line else max(1, (self.width() + 12) // widest)
        self._arrange(columns)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for one part."""
        widest = max((part.minimumSizeHint().width() for part in self._parts), default=0)
        return QSize(widest, self._grid.minimumSize().height())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, part in enumerate(self._parts):
            self._grid.addWidget(part, number // columns, number % columns)
        self._grid.setColumnStretch(columns - 1, 0)
        self.updateGeometry()


def _phase(heading: tuple[str, str] | None) -> QWidget:
    host, box = column_of(spacing=0)
    box.setContentsMargins(0, 6, 0, 0)
    if heading is not None:
        box.addWidget(Label(heading[0], "bold", wrap=True))
        box.addWidget(Label(heading[1], "small", "muted", wrap=True))
    return host


class GateLine(PlainButton):
    """A gate: the dividing line itself with its diamond, name and state."""

    ring_gap = -1

    def __init__(self, gate: GateView, start: int) -> None:
        """Show one gate; pressing it opens its rules.

        Args:
            gate: the gate.
            start: where its line begins; between phases it runs the full width.
        """
        super().__init__("")
        self.gate = gate
        self._start = start
        number = gate.key.removeprefix("G")
        self._name = self.tr("Gate {number}: {title}").format(number=number, title=gate.title)
        self._state = self._words()
        self.setAccessibleName(f"{self._name}, {self._state}")
        explain(self, "gate")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _words(self) -> str:
        gate = self.gate
        if gate.passed:
            return self.tr("passed")
        if gate.stops == 1:
            return self.tr("1 thing missing")
        if gate.stops:
            return self.tr("{count} things missing", "", gate.stops).format(count=gate.stops)
        return self.tr("not checked yet")

    def sizeHint(self) -> QSize:
        """A low row with room for its words."""
        return QSize(theme.px(300), max(theme.px(30), 24))

    def minimumSizeHint(self) -> QSize:
        """Gates never force the page wider."""
        return QSize(theme.px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashed line, the diamond and the words, from the leading edge."""
        painter = words_painter(self)
        middle = self.height() / 2
        narrow = self.width() < theme.px(LEAST_ROW)
        start, lead = (0, 16) if narrow else (self._start, PHASE_WIDTH + 24)
        x = self._dash(painter, theme.px(start), theme.px(lead), middle) + 8
        x = self._diamond(painter, x, middle) + 10
        x = self._text(painter, x, self._name, "small_bold", "text")
        x = self._text(painter, x + 10, self._state, "small", "muted")
        self._dash(painter, x + 14, self.width(), middle)

    def _dash(self, painter: QPainter, start: float, end: float, y: float) -> float:
        pen = QPen(theme.colour("line2"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        if end <= start:
            return end
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
        metrics = painter.fontMetrics()
        room = max(0, round(self.width() - x))
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text) + 2
        left = self._mirrored(x + width) if self.is_mirrored() else x
        place = QRect(round(left), 0, width, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return x + width

    def _mirrored(self, x: float) -> float:
        return self.width() - x if self.is_mirrored() else x
