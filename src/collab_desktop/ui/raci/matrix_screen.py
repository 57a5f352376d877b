"""The screen of the matrix: writes what the view asks for, and shows what the checks say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from collab_desktop.domain.raci.findings import Finding
from collab_desktop.domain.raci.fixes import Fix
from collab_desktop.domain.views import Changed
from collab_desktop.services.loading import MATRIX
from collab_desktop.services.matrix import Cell, MatrixDesk
from collab_desktop.services.matrix_people import ACTIVITIES, candidates
from collab_desktop.services.meetings import Meetings
from collab_desktop.services.usual_rows import missing_presets
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.raci import popups
from collab_desktop.ui.raci.leaving import Leaving
from collab_desktop.ui.raci.lines import lines_of
from collab_desktop.ui.raci.matrix_drawer import MatrixDrawer
from collab_desktop.ui.raci.matrix_files import MatrixFiles
from collab_desktop.ui.raci.matrix_frame import MatrixFrame
from collab_desktop.ui.raci.matrix_model import MatrixModel
from collab_desktop.ui.raci.matrix_rows import MatrixRows
from collab_desktop.ui.raci.matrix_view import MatrixView
from collab_desktop.ui.raci.second_answer import SecondAnswer
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.drawer import WithDrawer
from collab_desktop.ui.widgets.messages import EmptyState

MATRIX_PART = "matrix"
CELL_WAIT = 60
"""Milliseconds of rest before the drawer spells out the cell; its words move the page."""
FINDINGS_WAIT = 150
"""Milliseconds of rest after a letter before the list of findings is drawn anew."""


class MatrixScreen(Screen):
    """Who does, decides, is asked and is told."""

    def __init__(self, shell: Shell, route: Route, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self.project, self.step = str(route.project), str(route.step)
        self.rooms = Rooms.of(shell.session, self.project, shell.say)
        self.desk = MatrixDesk(shell.session, self.project)
        self.model = MatrixModel(self.desk, self)
        self.meetings = Meetings(shell.session, self.desk)
        self.rows = MatrixRows(shell, self.rooms, self.model)
        self.files = MatrixFiles(self, shell, self.rooms, self.model)
        self._writing = False
        self._saved_at = ""
        self._findings_due = QTimer(self, singleShot=True, interval=FINDINGS_WAIT)
        self._findings_due.timeout.connect(self._show_findings)
        self._cell_due = QTimer(self, singleShot=True, interval=CELL_WAIT)
        self._cell_due.timeout.connect(self._say_cell)
        self.menu: QMenu | None = None
        self._build()
        self._connect()
        self.show_matrix()

    def _build(self) -> None:
        step = self.rooms.step(self.step)
        parts = [(section.key, section.title) for section in step.sections]
        self.frame = MatrixFrame(list(reversed(parts)), self.desk.scheme)
        self.frame.head.set_title(step.title)
        self.frame.head.set_back(self.rooms.project_title)
        self.frame.parts.set_value(MATRIX_PART)
        self.view = MatrixView(self.model, self.tr("Who does what"))
        self.view.read_only = self.rooms.read_only
        self.leaving = Leaving(self.frame.leaving)
        self.second = SecondAnswer(self.frame.banner, self.desk)
        self.empty = EmptyState(
            self.tr("A matrix needs activities and people. Begin with what most projects do."),
            primary=self.tr("Add the usual activities"), secondary=self.tr("Name stakeholders"),
        )  # fmt: skip
        self.frame.body.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        self.frame.body.addWidget(self.view, 1)
        self.drawer = MatrixDrawer(self.desk.scheme, step.purpose, read_only=self.rooms.read_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(WithDrawer(self.frame, self.drawer))
        self._saved()

    def _connect(self) -> None:
        frame, view = self.frame, self.view
        frame.head.back_pressed.connect(lambda: self._shell.go(Route("hub", self.project)))
        frame.part_chosen.connect(self.go_to_part)
        frame.tray.brush_changed.connect(self._take_brush)
        frame.filter.edited.connect(lambda _text: self._show_lines())
        frame.add_activity.clicked.connect(self.ask_activity)
        frame.new_activity.added.connect(self._add_activity)
        frame.new_activity.usual_asked.connect(self.rows.add_usual)
        frame.propose.clicked.connect(self.propose)
        frame.more.clicked.connect(lambda: popups.of_everything(self))
        self.second.settled.connect(self._settle)
        self.leaving.confirmed.connect(
            lambda person: self._shell.attempt(lambda: self.meetings.let_go(person))
        )
        self.files.told.connect(self.frame.refusal.set_message)
        self.drawer.meeting.said.connect(self._shell.toast)
        self.empty.primary_pressed.connect(self.rows.add_usual)
        self.empty.secondary_pressed.connect(lambda: self.go_to_part("people"))
        view.written.connect(self.write)
        view.said.connect(lambda text: self._shell.toast(text))
        view.row_moved.connect(self.rows.move_row)
        view.column_moved.connect(self.rows.move_column)
        view.fold_asked.connect(self.fold)
        view.column_dropped.connect(self.rows.drop_column)
        view.row_dropped.connect(self.rows.drop_row)
        view.person_dropped.connect(self.rows.drop_person)
        view.menu_asked.connect(partial(popups.of_cells, self))
        for changed in (view.selectionModel().currentChanged,
                        view.selectionModel().selectionChanged):
            changed.connect(lambda *_: self._cell_due.start())
        view.horizontalHeader().customContextMenuRequested.connect(
            partial(popups.of_column, self)
        )
        view.verticalHeader().customContextMenuRequested.connect(partial(popups.of_row, self))
        self._connect_drawer()

    def _connect_drawer(self) -> None:
        self.drawer.findings.fixed.connect(self._fix)
        self.drawer.findings.gone_to.connect(self.go_to_finding)
        self.drawer.findings.kept.connect(self._keep)
        self.drawer.findings.reconsidered.connect(self._reconsider)
        self.drawer.people.newcomers.chosen.connect(self.rows.add_person)
        self.drawer.people.lanes.written.connect(self.write)
        self.drawer.people.lanes.joined.connect(self._join)
        self.drawer.tab_changed.connect(lambda _tab: self._say_cell())
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._put_down)

    # -- where one is ---------------------------------------------------------------------------

    def window_title(self) -> str:
        """Name the step and the project."""
        return f"{self.frame.head.title()}, {self.rooms.project_title}"

    def show_route(self, route: Route) -> bool:
        """Stay for the matrix; the other parts of the step are pages of their own."""
        same = (route.project, route.step) == (self.project, self.step)
        return same and route.section in (None, MATRIX_PART) and not route.detail

    def first_focus(self) -> QWidget | None:
        """The matrix, or the way to fill it."""
        return self.view if self.view.isVisibleTo(self) else self.frame.add_activity

    def go_to_part(self, part: str) -> None:
        """Go to another part of the step."""
        if part != MATRIX_PART:
            self._shell.go(Route("step", self.project, self.step, part))

    # -- what is shown -------------------------------------------------------------------------

    def refresh(self, changed: Changed) -> None:
        """Read the matrix anew when something else than this screen changed it."""
        if self.project not in changed.project_ids or self._writing:
            return
        touched = {address for project, address in changed.addresses if project == self.project}
        if all(_elsewhere(address.path) for address in touched):
            return
        if touched == {MATRIX}:
            self._show_cells(self.desk.follow())
            self._saved()
            return
        self.show_matrix()
        self._saved()

    def show_matrix(self) -> None:
        """Read rows, columns and letters, and keep the keyboard where it is."""
        cell = self.model.cell(self.view.currentIndex())
        self.desk.refresh()
        self.frame.tray.set_scheme(self.desk.scheme)
        self._show_lines(cell)
        there = bool(self.desk.activities) and bool(self.desk.people)
        self.view.setVisible(there)
        self.empty.setVisible(not there)
        self.frame.propose.setVisible(there and not self.rooms.read_only)
        self.frame.add_activity.setVisible(not self.rooms.read_only)
        data = self._shell.session.project(self.project)
        self.frame.new_activity.offer_usual(len(missing_presets(data, ACTIVITIES)))
        self.drawer.people.newcomers.show_people(
            [] if self.rooms.read_only else candidates(self._shell.session, self.project)
        )
        self._show_findings()
        self._say_hint()

    def _show_lines(self, cell: Cell | None = None) -> None:
        cell = cell or self.model.cell(self.view.currentIndex())
        wanted = self.frame.filter.text().strip()
        self.model.show_lines(
            lines_of(self.desk.activities, self._phases(), grouped=True, wanted=wanted)
        )
        self.view.fit_lines()
        index = self.model.index_of(cell) if cell else self._first_cell()
        if index.isValid():
            self.view.setCurrentIndex(index)
        self._say_cell()

    def _first_cell(self) -> Any:
        for number, line in enumerate(self.model.lines):
            if line.kind == "activity" and self.desk.people:
                return self.model.index(number, 0)
        return self.model.index(-1, -1)

    def _phases(self) -> list[tuple[str, str]]:
        register = self._shell.session.index_of(self.project).register("activities")
        field = next((f for f in register.fields if f.key == "phase"), None)
        options = getattr(field, "options", ())
        return [(option.slug, option.label) for option in options]

    def _show_findings(self) -> None:
        found = self.desk.findings()
        counts = (self.desk.valid_rows(), len(self.desk.activities))
        tab = self.drawer.findings
        tab.show_findings(found, lambda item: self.desk.fixes(item.finding), counts)
        self._show_meetings()

    def _show_cells(self, cells: Sequence[Cell]) -> None:
        """Draw again what new letters touch; the list of findings waits until the keys rest."""
        self.model.tell_cells(cells)
        self.view.tell_heads(cells)
        self._findings_due.start()
        self._cell_due.start()

    def _say_hint(self) -> None:
        if self.frame.tray.brush():
            words = self.tr("Click cells to write {letter}. Esc puts it down.")
            self.frame.hint.setText(words.format(letter=self.frame.tray.brush()))
        elif self.model.ghosts:
            count = len(self.model.ghosts)
            words = self.tr(
                "{count} letters proposed. Press Propose letters again to take them all, type in a"
                " cell to decide yourself, or Esc to leave them.",
                "",
                count,
            )
            self.frame.hint.setText(words.format(count=count))
        else:
            self.frame.hint.setText(self.tr("Drag a letter, or press its key in a cell."))

    def _say_cell(self) -> None:
        self.drawer.show_cell(self.model, self.view.currentIndex())
        self._show_meetings()

    def _show_meetings(self) -> None:
        if self.drawer.current() == "meeting":
            cells = (self.model.cell(index) for index in self.view.chosen())
            self.drawer.meeting.show_meetings(self.meetings, {cell[0] for cell in cells if cell})

    def _saved(self) -> None:
        minute = f"{datetime.now().astimezone():%H:%M}"
        if minute != self._saved_at:
            self.frame.head.save_sign.saved(minute)
            self._saved_at = minute

    # -- letters ----------------------------------------------------------------------------------

    def write(self, cells: Mapping[Cell, str], label: str) -> None:
        """Write letters as one step; a second one who answers is asked about, not refused."""
        if not self._do(partial(self.desk.set_cells, cells, label)):
            return
        if self.model.ghosts:
            left = {cell: text for cell, text in self.model.ghosts.items() if cell not in cells}
            self.model.set_ghosts(left)
            self._say_hint()
        self._show_cells(list(cells))
        self.second.look_at(cells)

    def _join(self, newcomer: str, activity: str, letter: str) -> None:
        """Somebody without a column was dropped on a lane: a column and a letter, one undo."""
        person = self.rows.add_known(newcomer)
        if person:
            with self.rooms.session.following():
                self.write({(activity, person): letter}, "edit.letters")

    def _do(self, call: Callable[[], object]) -> bool:
        """Write without reading everything again; the desk keeps itself in step."""
        self._writing = True
        try:
            done = self._shell.attempt(call)
        finally:
            self._writing = False
        if done:
            self._saved()
        else:
            self.frame.head.save_sign.not_saved()
            self._saved_at = ""
        return done

    def _settle(self, fix: Fix | None) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if fix is not None:
            self._fix(fix)

    def _take_brush(self, letter: str) -> None:
        self.view.brush = letter
        shape = Qt.CursorShape.CrossCursor if letter else Qt.CursorShape.ArrowCursor
        self.view.viewport().setCursor(shape)
        self._say_hint()

    def _put_down(self) -> None:
        self.frame.tray.put_down()
        self.second.quiet()
        self.leaving.quiet()
        self.frame.refusal.set_message("")
        self.frame.new_activity.hide()
        self.model.set_ghosts({})
        self._say_hint()

    def propose(self) -> None:
        """Show letters that could stand in empty cells; pressed again, take them all."""
        if self.model.ghosts:
            ghosts = dict(self.model.ghosts)
            self.model.set_ghosts({})
            self.write(ghosts, "edit.letters_proposed")
            self._say_hint()
            return
        self.model.set_ghosts(self.desk.proposals())
        if not self.model.ghosts:
            self._shell.toast(self.tr("There is nothing to propose."))
        self._say_hint()

    def take_proposals(self, cells: list[Cell]) -> None:
        """Take the proposals of some cells."""
        taken = {cell: self.model.ghosts[cell] for cell in cells if cell in self.model.ghosts}
        if taken:
            self.write(taken, "edit.letters_proposed")

    # -- findings ---------------------------------------------------------------------------------

    def go_to_finding(self, finding: Finding) -> None:
        """Go to the cell, row or column that a finding is about."""
        activity = finding.activity or next((a.id for a in self.desk.activities), "")
        person = finding.person or next((p.id for p in self.desk.people), "")
        self.view.go_to((activity, person))

    def _fix(self, fix: Fix) -> None:
        self.write(fix.cells, "edit.finding_fixed")

    def _keep(self, finding: Finding, reason: str) -> None:
        if self._do(partial(self.desk.keep, finding, reason)):
            self._show_findings()
            self.view.viewport().update()

    def _reconsider(self, finding: Finding) -> None:
        if self._do(partial(self.desk.reconsider, finding)):
            self._show_findings()
            self.view.viewport().update()

    def ask_activity(self) -> None:
        """Open the line for a new activity."""
        self.frame.new_activity.show()
        self.frame.new_activity.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_activity(self, title: str) -> None:
        cell = self.model.cell(self.view.currentIndex())
        self.rows.add_activity(title, cell[0] if cell else None)

    # -- menus ---------------------------------------------------------------------------------

    def fold(self, organisation: str) -> None:
        """Fold the people of an organisation into one column, or unfold them."""
        self.fold_all(self.model.folded ^ {organisation})

    def fold_all(self, organisations: Iterable[str]) -> None:
        """Fold these organisations, and no others; the keyboard stays with whom it was at."""
        index, model = self.view.currentIndex(), self.model
        here: Cell | None = None
        if model.can_stand(index):
            person = self.desk.people[model.columns[index.column()].places[0]]
            here = self.desk.activities[model.lines[index.row()].row].id, person.id
        model.folded = set(organisations)
        model.show_lines(model.lines)
        self.view.fit_lines()
        if here is not None:
            self.view.setCurrentIndex(model.index_of(here))


def _elsewhere(path: str) -> bool:
    """Whether a change cannot touch the matrix."""
    return path != MATRIX.path and path.split(".")[0] not in {
        "activities", "stakeholders", "raci", "team", "needs", "project",
    }  # fmt: skip
