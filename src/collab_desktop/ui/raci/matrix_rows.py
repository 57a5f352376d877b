"""Adds, moves and deletes rows and columns of the matrix, wherever it was asked for."""

from __future__ import annotations

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.matrix_people import ACTIVITIES, Candidate, add_person, candidates
from collab_desktop.services.usual_rows import add_presets
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.raci.matrix_model import MatrixModel
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.rooms import Rooms


class MatrixRows:
    """Rows are activities, columns are stakeholders; both are rows of a register."""

    def __init__(self, shell: Shell, rooms: Rooms, model: MatrixModel) -> None:
        self._shell = shell
        self._rooms = rooms
        self._model = model

    def add_activity(self, title: str, after: str | None) -> None:
        """Add an activity below another one, in the same phase."""
        phase = self._rooms.questions.data.cell(after, "phase") if after else None
        values = {"title": title, **({"phase": phase} if phase else {})}
        questions = self._rooms.questions
        self._shell.attempt(lambda: questions.add_row(ACTIVITIES, after=after, values=values))

    def add_usual(self) -> None:
        """Add the activities that most projects have."""
        self._shell.attempt(
            lambda: add_presets(self._rooms.session, self._rooms.project_id, ACTIVITIES)
        )

    def add_person(self, candidate: Candidate) -> None:
        """Give somebody a column."""
        self._shell.attempt(
            lambda: add_person(self._rooms.session, self._rooms.project_id, candidate)
        )

    def drop_person(self, key: str, column: int) -> None:
        """Give somebody the column on which they were dropped."""
        for candidate in candidates(self._rooms.session, self._rooms.project_id):
            if candidate.key == key:
                self.add_person(candidate)
                people = self._model.desk.people
                if 0 <= column < len(people) - 1 and not self._model.folded:
                    self.move_column(people[-1].id, column - len(people) + 1)
                return

    def move_row(self, activity: str, offset: int) -> None:
        """Move an activity past its neighbour on screen; at the edge of a phase into the next."""
        desk = self._model.desk
        order = [line.row for line in self._model.lines if line.kind == "activity"]
        rows = [desk.activities[row].id for row in order]
        place = rows.index(activity)
        target = place + (1 if offset > 0 else -1)
        if not 0 <= target < len(rows):
            return
        there = desk.activities[order[target]].phase
        if desk.activities[order[place]].phase != there:
            self._change_phase(activity, there)
            return
        steps = order[target] - order[place]
        self._shell.attempt(lambda: self._rooms.questions.move_row(activity, steps))

    def _change_phase(self, activity: str, phase: str) -> None:
        address = Address("activities.phase", f"record:{activity}")
        answer = Answer.of(phase) if phase else None
        self._shell.attempt(lambda: self._rooms.questions.set_answer(address, answer))

    def move_column(self, person: str, offset: int) -> None:
        """Move a column past its neighbour on screen, be that one person or a folded group."""
        columns = self._model.columns
        people = [p.id for p in self._model.desk.people]
        here = people.index(person)
        column = next(n for n, found in enumerate(columns) if here in found.places)
        target = column + offset
        if 0 <= target < len(columns) and offset:
            there = columns[target].places
            steps = (max(there) if offset > 0 else min(there)) - here
            self._shell.attempt(lambda: self._rooms.questions.move_row(person, steps))

    def drop_column(self, section: int, target: int) -> None:
        """Put a person where the head was dropped."""
        columns = self._model.columns
        if section < len(columns) and not columns[section].is_folded:
            person = self._model.desk.people[columns[section].places[0]].id
            self.move_column(person, min(target, len(columns) - 1) - section)

    def drop_row(self, section: int, target: int) -> None:
        """Put an activity where it was dropped, in the phase of what stands there."""
        desk, lines = self._model.desk, self._model.lines
        if lines[section].kind != "activity":
            return
        near = lines[target : target + 2] if lines[target].kind == "phase" else [lines[target]]
        there = next((line.row for line in near if line.kind == "activity"), None)
        row = lines[section].row
        if there is None or there == row:
            return
        activity, phase = desk.activities[row].id, desk.activities[there].phase
        changes_phase = desk.activities[row].phase != phase
        self._shell.attempt(lambda: self._rooms.questions.move_row(activity, there - row))
        if changes_phase:
            with self._rooms.session.following():  # one gesture, one undo
                self._change_phase(activity, phase)

    def delete(self, record: str, words: str) -> None:
        """Take a row or a column out; Undo brings it back with its letters."""
        if self._shell.attempt(lambda: self._rooms.questions.delete_row(record)):
            self._shell.toast(words, undo_in=self._rooms.project_id)

    def describe(self, part: str) -> None:
        """Open the page on which rows or columns are described."""
        self._shell.go(Route("step", self._rooms.project_id, "raci", part))
