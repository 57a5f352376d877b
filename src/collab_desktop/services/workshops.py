"""Workshops: the series and single sessions, their agendas, and the clock that runs over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Literal

from collab_desktop.domain.agenda import Block, Timetable, blocks, timetable
from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import DELETED, Change
from collab_desktop.domain.messages import Message
from collab_desktop.domain.ordering import between, spread
from collab_desktop.domain.values import normalise
from collab_desktop.domain.workshops import (
    AGENDA,
    ATTENDANCE,
    WORKSHOPS,
    State,
    Workshop,
    find,
    workshops,
)
from collab_desktop.framework.workshops import Agenda
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, now, set_fields

Cells = Mapping[str, Any]
NextStep = Literal["date", "agenda", "guests", "begin", "go_on", "attendance", "nothing"]
"""What a workshop wants next."""
OWN = "own"
_COPIED = ("kind", "title", "start", "place", "online", "facilitator")
"""What a copy of a workshop takes along; who came and what was felt belongs to the first."""
_PLAN = ("minutes", "activity", "method", "lead", "output", "screen", "about")
"""What a copy of a block takes along."""


class Workshops(ForProject):
    """The workshops of one project; each call is one step to undo."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        super().__init__(session, project_id)
        self._answers = Questionnaire(session, project_id)

    # -- looking --------------------------------------------------------------------------

    def all(self) -> tuple[Workshop, ...]:
        """The workshops in their order."""
        return workshops(self.data)

    def find(self, workshop: str) -> Workshop | None:
        """One workshop; nothing when it was taken away."""
        return find(self.data, workshop)

    def agendas(self) -> tuple[Agenda, ...]:
        """The agendas to begin with that the pack has."""
        return self.data.index.pack.room.agendas

    def missing_series(self) -> tuple[Agenda, ...]:
        """The workshops of the series that are not planned yet."""
        there = {each.kind for each in self.all()}
        room = self.data.index.pack.room
        return tuple(agenda for agenda in room.series if agenda.key not in there)

    def blocks(self, workshop: str) -> tuple[Block, ...]:
        """The agenda of a workshop; empty when it is not there."""
        found = self.find(workshop)
        return blocks(self.data, found) if found is not None else ()

    def timetable(self, workshop: str, at: datetime | None = None) -> Timetable:
        """The agenda of a workshop with its times, as they stand at a moment of the wall clock.

        Raises:
            KeyError: there is no such workshop.
        """
        found = self.find(workshop)
        if found is None:
            raise KeyError(workshop)
        clock = at if found.state is State.RUNNING else None
        return timetable(found, blocks(self.data, found), clock)

    def next_step(self, workshop: Workshop) -> NextStep:
        """What is to do next with a workshop."""
        if workshop.state is State.RUNNING:
            return "go_on"
        if workshop.state is State.CLOSED:
            return "nothing" if workshop.owner_present else "attendance"
        if not workshop.date:
            return "date"
        if not self.data.rows(AGENDA, workshop.subject):
            return "agenda"
        return "begin" if self.data.rows(ATTENDANCE, workshop.subject) else "guests"

    # -- adding and taking away -----------------------------------------------------------

    def add_series(self, dates: Sequence[str] = ()) -> tuple[str, ...]:
        """Plan the workshops of the series that are missing; return their ids.

        Args:
            dates: the day of each, as far as they are known.
        """
        missing = self.missing_series()
        ids = tuple(new_id() for _ in missing)
        changes: list[Change] = []
        place = self._last(WORKSHOPS)
        for number, (workshop, agenda) in enumerate(zip(ids, missing, strict=True)):
            place = between(place, None)
            day = {"date": dates[number]} if number < len(dates) and dates[number] else {}
            changes += self._from_agenda(workshop, agenda, place, day)
        self._commit("edit.workshops_added", changes)
        return ids

    def add(self, kind: str = OWN, cells: Cells | None = None) -> str:
        """Plan one workshop from an agenda of the pack, or an empty one; return its id."""
        agenda = self.data.index.pack.room.agenda(kind)
        workshop, place = new_id(), between(self._last(WORKSHOPS), None)
        if agenda is not None:
            changes = self._from_agenda(workshop, agenda, place, cells or {})
        else:
            title = self._session.voice.say(Message("workshop.untitled"))
            own = {"kind": OWN, "title": title, "state": State.PLANNED.value, **(cells or {})}
            changes = self.row(WORKSHOPS, PROJECT, workshop, own, place)
        self._commit("edit.workshop_added", changes)
        return workshop

    def duplicate(self, workshop: str) -> str:
        """Plan the same once more: its agenda and its guests, without what came of it.

        Raises:
            KeyError: there is no such workshop.
        """
        source = self.data.records[workshop]
        row = next(row for row in self.data.table(WORKSHOPS) if row["id"] == workshop)
        cells = {key: row[key] for key in _COPIED if row[key] is not None}
        copy, place = new_id(), self._after(WORKSHOPS, source.subject, workshop)
        planned = {**cells, "state": State.PLANNED.value}
        changes = self.row(WORKSHOPS, PROJECT, copy, planned, place)
        for register, keys in ((AGENDA, _PLAN), (ATTENDANCE, ("person",))):
            for record in self.data.rows(register, f"record:{workshop}"):
                own = {key: self.data.cell(record, key) for key in keys}
                changes += self.row(
                    register, f"record:{copy}", new_id(), own, record.position
                )
        self._commit("edit.workshop_added", changes)
        return copy

    def remove(self, workshop: str) -> None:
        """Put a workshop into the trash, from where it comes back whole."""
        self._commit("edit.workshop_removed", [Change("record", workshop, DELETED, True)])

    def move(self, workshop: str, offset: int) -> None:
        """Move a workshop up (negative) or down in the list."""
        self._answers.move_row(workshop, offset)

    def _from_agenda(
        self, workshop: str, agenda: Agenda, place: str, cells: Cells
    ) -> list[Change]:
        own = {"kind": agenda.key, "title": agenda.title, "state": State.PLANNED.value, **cells}
        changes = self.row(WORKSHOPS, PROJECT, workshop, own, place)
        for block, at in zip(agenda.blocks, spread(len(agenda.blocks)), strict=True):
            plan = {key: getattr(block, key, None) or None for key in _PLAN}
            changes += self.row(AGENDA, f"record:{workshop}", new_id(), plan, at)
        return changes

    # -- fields ---------------------------------------------------------------------------

    def set(self, workshop: str, **cells: Any) -> None:
        """Change fields of a workshop; ``None`` empties one. A burst of typing is one step."""
        self._set(WORKSHOPS, workshop, cells)

    def set_block(self, block: str, **cells: Any) -> None:
        """Change fields of a block; ``None`` empties one."""
        self._set(AGENDA, block, cells)

    def _set(self, register: str, row: str, cells: Cells) -> None:
        changes = self._cells(register, row, cells)
        merge = f"{self.project_id}/{row}/{'/'.join(cells)}" if len(cells) == 1 else None
        self._session.commit(
            "edit.workshop", changes, project_id=self.project_id, merge_key=merge
        )

    def undated(self) -> tuple[Workshop, ...]:
        """The planned workshops that have no date yet, in their order."""
        return tuple(w for w in self.all() if w.state is State.PLANNED and not w.date)

    def set_dates(self, first: date, every: int) -> None:
        """Give the workshops without a date one each, as one step.

        Args:
            first: the day of the first of them.
            every: days from each to the next.
        """
        changes: list[Change] = []
        for number, workshop in enumerate(self.undated()):
            day = first + timedelta(days=number * every)
            changes += self._cells(WORKSHOPS, workshop.id, {"date": day.isoformat()})
        self._commit("edit.workshop_dates", changes)

    # -- the agenda -----------------------------------------------------------------------

    def add_block(
        self, workshop: str, cells: Cells | None = None, *, after: str | None = None,
        copy_of: str | None = None,
    ) -> str:
        """Add a block of ten minutes or a copy, below another one or at the end; return its id."""
        block, subject = new_id(), f"record:{workshop}"
        place = self._after(AGENDA, subject, after) if after else None
        plan = {"minutes": 10, "screen": "none", **(cells or {})}
        if copy_of is not None:
            plan = {key: self.data.cell(copy_of, key) for key in _PLAN}
        changes = self.row(AGENDA, subject, block, plan, place)
        self._commit("edit.block_added", changes)
        return block

    def remove_block(self, block: str) -> None:
        """Take a block out of its agenda; undo puts it back."""
        self._commit("edit.block_removed", [Change("record", block, DELETED, True)])

    def move_block(self, block: str, offset: int) -> None:
        """Move a block up (negative) or down; the times follow."""
        self._answers.move_row(block, offset)

    # -- while it runs --------------------------------------------------------------------

    def start_block(self, block: str) -> None:
        """Begin a block; the one before it ends, and the workshop runs from now on."""
        workshop, at = self._of(block), now()
        changes = self._end_running(workshop, at)
        changes += self._cells(AGENDA, block, {"began": at, "ended": None})
        found = self.find(workshop)
        own: dict[str, Any] = {"state": State.RUNNING.value}
        if found is not None and not found.began:
            own["began"] = at
        changes += self._cells(WORKSHOPS, workshop, own)
        self._commit("edit.block_started", changes)

    def finish_block(self, block: str) -> None:
        """End a block that is on."""
        self._commit("edit.block_finished", self._cells(AGENDA, block, {"ended": now()}))

    def reset_block(self, block: str) -> None:
        """Say that a block has not begun after all."""
        changes = self._cells(AGENDA, block, {"began": None, "ended": None})
        self._commit("edit.workshop", changes)

    def close(self, workshop: str) -> None:
        """End a workshop: whatever is on ends with it."""
        changes = self._end_running(workshop, now())
        changes += self._cells(WORKSHOPS, workshop, {"state": State.CLOSED.value})
        self._commit("edit.workshop_closed", changes)

    def reopen(self, workshop: str) -> None:
        """Go on with a closed workshop; one that never began is planned again."""
        found = self.find(workshop)
        state = State.RUNNING if found is not None and found.began else State.PLANNED
        changes = self._cells(WORKSHOPS, workshop, {"state": state.value})
        self._commit("edit.workshop_reopened", changes)

    def _end_running(self, workshop: str, at: str) -> list[Change]:
        running = [b for b in self.blocks(workshop) if b.began and not b.ended]
        return [c for b in running for c in self._cells(AGENDA, b.id, {"ended": at})]

    def _of(self, block: str) -> str:
        return self.data.records[block].subject.partition(":")[2]

    # -- rows -----------------------------------------------------------------------------

    def row(
        self, register: str, subject: str, row: str, cells: Cells, place: str | None = None
    ) -> list[Change]:
        """The changes that write a row with its cells; at the end where no place is given."""
        if place is None:
            place = between(self._last(register, subject), None)
        record = set_fields(
            "record", row, project_id=self.project_id, register=register, subject=subject,
            position=place,
        )
        filled = {key: value for key, value in cells.items() if value is not None}
        return [*record, *self._cells(register, row, filled)]

    def _cells(self, register: str, row: str, cells: Cells) -> list[Change]:
        changes: list[Change] = []
        for key, value in cells.items():
            address = Address(f"{register}.{key}", f"record:{row}")
            question = self.data.index.question(address.path)
            formats = self._session.voice.formats
            answer = normalise(question, Answer.of(value), formats) if value is not None else None
            if answer != self.data.answers.get(address):
                changes += self._answers.answer_changes(address, answer)
        return changes

    def _last(self, register: str, subject: str = PROJECT) -> str | None:
        rows = self.data.rows(register, subject)
        return rows[-1].position if rows else None

    def _after(self, register: str, subject: str, row: str) -> str:
        rows = self.data.rows(register, subject)
        here = [record.id for record in rows].index(row)
        below = rows[here + 1].position if here + 1 < len(rows) else None
        return between(rows[here].position, below)

    def _commit(self, label: str, changes: Sequence[Change]) -> None:
        self._session.commit(label, changes, project_id=self.project_id)
