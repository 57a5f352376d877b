"""Actions, decisions and trade-offs of a project on one list, and its days as a calendar file."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from collab_desktop.domain import gathered, legals
from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.messages import Message
from collab_desktop.domain.ordering import between
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.standing import day, label
from collab_desktop.domain.views import FieldView, RowView
from collab_desktop.domain.workshops import origin
from collab_desktop.services import describing
from collab_desktop.services.coming_up import dates
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.outputs import write_bytes
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.register_form import register_field
from collab_desktop.services.session import new_id, set_fields, today

ACTIONS, DECISIONS, TRADE_OFFS = "actions", "decisions", "trade_offs"
REVIEWED = ("gov.decision.next", "safe.concerns.review", "youth.outcome.review")
"""Where a step says on which day it is looked at again."""
FIRST = {ACTIONS: "action", DECISIONS: "decision", TRADE_OFFS: "value_a"}
"""The field that a line typed into the list fills, by register."""


class Gathering(ForProject):
    """What was agreed in one project, wherever it was written down."""

    def actions(self) -> tuple[gathered.Action, ...]:
        """Every action once, open ones first."""
        found = gathered.actions(self.data)
        return tuple(replace(each, origin=self._origin(each.origin)) for each in found)

    def decisions(self) -> tuple[gathered.Decided, ...]:
        """The decisions, the latest first."""
        found = gathered.decisions(self.data)
        return tuple(replace(each, origin=self._origin(each.origin)) for each in found)

    def _origin(self, came_from: str) -> str:
        """Where something was agreed, in words: a workshop by its number."""
        workshop = origin(self.data, came_from)
        if workshop is None:
            return "" if came_from.startswith("workshop:") else came_from
        return self._session.voice.say(Message("minutes.from", {"number": workshop.number}))

    def trade_offs(self) -> tuple[gathered.Decided, ...]:
        """What was weighed against what."""
        return gathered.trade_offs(self.data)

    def add(self, text: str, register: str = ACTIONS, came_from: str = "") -> str:
        """Add a row to one of the three registers; return it.

        Args:
            text: the action, the decision, or the first of two values.
            register: ``actions``, ``decisions`` or ``trade_offs``.
            came_from: where it was agreed, as the register keeps it.
        """
        rows = self.data.rows(register)
        record, desk = new_id(), Questionnaire(self._session, self.project_id)
        changes = set_fields(
            "record", record, project_id=self.project_id, register=register, subject=PROJECT,
            position=between(rows[-1].position if rows else None, None),
        )
        usual = {ACTIONS: {"status": "open"}, DECISIONS: {"date": today()}, TRADE_OFFS: {}}
        cells = {FIRST[register]: text.strip(), **usual[register]}
        if came_from:
            cells["from"] = came_from
        for field, value in cells.items():
            address = Address(f"{register}.{field}", f"record:{record}")
            changes += desk.answer_changes(address, Answer.of(value))
        self._session.commit("edit.rows_added", changes, project_id=self.project_id)
        return record

    def form(self, record_id: str) -> tuple[FieldView, RowView]:
        """Every field of a row of one of the registers, to be edited.

        Raises:
            KeyError: it is gone.
        """
        record = self.data.records[record_id]
        field = register_field(self.data, record.register)
        if str(self.data.cell(record, "from") or "").startswith("workshop:"):
            rest = tuple(column for column in field.columns if column.key != "from")
            field = replace(field, columns=rest)  # said in words in its line
        label = describing.row_label(self.data, record)
        return field, RowView(record.id, self.data.cells(record), label)

    def remove(self, record_id: str) -> None:
        """Put a row of one of the registers into the trash."""
        Questionnaire(self._session, self.project_id).delete_row(record_id)

    def close(self, action: gathered.Action) -> None:
        """Mark an action of the shared register as done.

        Raises:
            KeyError: it is not in the shared register.
        """
        address = Address(f"{ACTIONS}.status", f"record:{self.data.records[action.record].id}")
        Questionnaire(self._session, self.project_id).set_answer(address, Answer.of("done"))

    # -- calendar -----------------------------------------------------------------------------

    def days(self) -> tuple[tuple[date, str, str], ...]:
        """Every day on which something is due, with what and who, each once."""
        found = dict.fromkeys((on, what, who) for on, what, who in self._days() if what)
        return tuple(sorted(found))

    def _days(self) -> Iterator[tuple[date, str, str]]:
        data, say = self.data, self._session.voice.say
        for when, message, _ in dates(data):
            on = day(when)
            if on is not None:
                yield on, say(message), ""
        for action in self.actions():
            on = day(action.due)
            if on is not None and action.is_open and action.origin != _conditions(data):
                yield on, action.text, data.person(action.owner)
        for key_date in legals.key_dates(data):
            yield key_date.day, say(key_date.message), ""
        yield from self._reviews()
        for row in data.table("follow_ups"):
            on = day(row.get("date"))
            if on is not None:
                when_words = label(data.index.find("follow_ups.when"), str(row.get("when") or ""))
                said = Message("calendar.follow_up", {"when": when_words})
                yield on, say(said), str(row.get("ask") or "")

    def _reviews(self) -> Iterator[tuple[date, str, str]]:
        """The days on which a decision or a risk is looked at again."""
        data, say = self.data, self._session.voice.say
        for path in REVIEWED:
            on, step = day(data.value(path)), data.index.find_step(path.split(".")[0])
            if on is not None and step is not None:
                yield on, say(Message("calendar.review", {"what": step.title})), ""
        for row in data.table("risks"):
            on = day(row.get("review"))
            if on is not None and row.get("status") != "closed":
                what = {"what": str(row.get("title") or "–")}
                yield on, say(Message("calendar.review", what)), data.person(row.get("owner"))

    def write_calendar(self, target: Path) -> int:
        """Write the days as a calendar file; return how many there are.

        Raises:
            OSError: it cannot be written; what lay there is as it was.
        """
        from collab_desktop.exchange.calendar_out import Event, as_ics

        name = str(self.data.row["code"] or self.data.row["title"] or "")
        told: Counter[str] = Counter()
        events = []
        for on, what, who in self.days():
            told[what] += 1
            uid = _uid(self.project_id, what, told[what])
            events.append(Event(uid, on, f"{name}: {what}" if name else what, who))
        write_bytes(target, as_ics(events, datetime.now(UTC)))
        return len(events)


def _uid(project_id: str, what: str, number: int) -> str:
    """The same for the same thing, so that a day that moved replaces the earlier one."""
    found = hashlib.sha256(f"{project_id}\n{what}\n{number}".encode()).hexdigest()[:32]
    return f"{found}@collab-desktop"


def _conditions(data: ProjectData) -> str:
    """Where conditions come from: their days are told already."""
    found = data.index.find_step("gov")
    return found.title if found is not None else ""
