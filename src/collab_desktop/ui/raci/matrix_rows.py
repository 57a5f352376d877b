"""Adds, moves and deletes rows and columns of the matrix, wherever it was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.matrix_people import ACTIVITIES, Candidate, add_person, candidates
from collab_desktop.services.usual_rows import add_presets
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.raci.lines import Line
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

    def add_person(self, candidate: Candidate) -> str:
        """Give somebody a column, the last one; return its id, or nothing where that failed."""
        made: list[str] = []
        session, project = self._rooms.session, self._rooms.project_id
        self._shell.attempt(lambda: made.append(add_person(session, project, candidate)))
        return made[0] if made else ""

    def add_known(self, key: str) -> str:
        """Give somebody of the team or the workspace a column; return its id."""
        known = candidates(self._rooms.session, self._rooms.project_id)
        found = next((candidate for candidate in known if candidate.key == key), None)
        return self.add_person(found) if found else ""

    def drop_person(self, key: str, column: int) -> None:
        """Give somebody the column on which they were dropped, folded or not; one undo for both."""
        columns, count = self._model.columns, len(self._model.desk.people)
        place = min(columns[column].places) if 0 <= column < len(columns) else count
        person = self.add_known(key)
        if person and place < count:
            with self._rooms.session.following():
                self._move(person, place - count)

    def _move(self, record: str, offset: int) -> None:
        self._shell.attempt(lambda: self._rooms.questions.move_row(record, offset))

    def move_row(self, activity: str, offset: int) -> None:
        """Move an activity past its neighbour on screen; beyond the edge of a phase into the next.

        It comes in at the edge that it crossed: as the first of the next phase, or as the last of
        the one before.
        """
        desk = self._model.desk
        order = [line.row for line in self._model.lines if line.kind == "activity"]
        rows = [desk.activities[row].id for row in order]
        place = rows.index(activity)
        target = place + (1 if offset > 0 else -1)
        if not 0 <= target < len(rows):
            return
        row, neighbour = order[place], order[target]
        there = desk.activities[neighbour].phase
        if desk.activities[row].phase == there:
            self._move(activity, neighbour - row)
        else:
            self._cross(activity, there, _steps(row, neighbour, before=offset > 0))

    def _cross(self, activity: str, phase: str, steps: int) -> None:
        """Into another phase, at a place in it; one gesture, one undo."""
        self._move(activity, steps)
        following = self._rooms.session.following() if steps else nullcontext()
        with following:
            self._change_phase(activity, phase)

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
        """Put an activity where it was dropped: below what then stands above it, in its phase."""
        desk, lines = self._model.desk, list(self._model.lines)
        if lines[section].kind != "activity":
            return
        row = lines.pop(section).row
        place = _landing(lines, target)
        if place is None:
            return
        neighbour, before = place
        activity, phase = desk.activities[row].id, desk.activities[neighbour].phase
        steps = _steps(row, neighbour, before=before)
        if desk.activities[row].phase == phase:
            self._move(activity, steps)
        else:
            self._cross(activity, phase, steps)

    def delete(self, record: str, words: str) -> None:
        """Take a row or a column out; Undo brings it back with its letters."""
        if self._shell.attempt(lambda: self._rooms.questions.delete_row(record)):
            self._shell.toast(words, undo_in=self._rooms.project_id)

    def print(self, document: str) -> None:
        """Go to where a document of the matrix is looked at and printed."""
        self._shell.go(Route("export", self._rooms.project_id, detail=document))

    def describe(self, part: str) -> None:
        """Open the page on which rows or columns are described."""
        self._shell.go(Route("step", self._rooms.project_id, "raci", part))


def _landing(lines: Sequence[Line], target: int) -> tuple[int, bool] | None:
    """The row that a dropped one comes to stand beside, and whether before it.

    Args:
        lines: what is on screen, without the dropped one.
        target: the place between them.

    Returns:
        Nothing below the heading of a phase whose only activity was dropped there again.
    """
    if target > 0 and lines[target - 1].kind == "activity":
        return lines[target - 1].row, False
    if target > 0 and (target >= len(lines) or lines[target].kind != "activity"):
        return None
    below = next((line for line in lines[target:] if line.kind == "activity"), None)
    return (below.row, True) if below else None


def _steps(row: int, neighbour: int, *, before: bool) -> int:
    """How far a row goes in the register to stand right before or right after another one."""
    if neighbour > row:
        return neighbour - row - before
    return neighbour - row + (not before)
