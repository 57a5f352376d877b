"""Closing a workshop: what is still open, and what goes out of the room within the hour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from collab_desktop.domain import agenda, boards
from collab_desktop.domain import workshops as rules
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import Row
from collab_desktop.domain.standing import day
from collab_desktop.domain.views import FieldView
from collab_desktop.domain.workshops import PARKING, State, Workshop
from collab_desktop.services.capture import Capture
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.hands import signed
from collab_desktop.services.meetings import Letter
from collab_desktop.services.outputs import write_bytes
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.reporting.minutes import next_after
from collab_desktop.services.reporting.words import Words
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.session import Session
from collab_desktop.services.workshops import Workshops

if TYPE_CHECKING:
    from collab_desktop.exchange.calendar_out import Event

ACTIONS: Final = "actions"
DECISIONS: Final = "decisions"
QUOTED: Final = 120
"""Characters up to which a sentence quotes words whole."""
END, ACT, DROP = "end", "act", "drop"
"""What may be done about an open point at once: end a block, act on what was parked, drop it."""


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something that should be settled before the minutes go out."""

    kind: str
    key: str
    """The row, or the round, that it is about."""
    message: Message
    cells: tuple[Address, ...] = ()
    """Answers that settle it, to be given right here."""
    mends: tuple[str, ...] = ()
    part: str = ""
    """The part of the workshop that it is settled on: ``round/<id>``, ``board/<id>``."""


class Closing(ForProject):
    """Stands at the end of one workshop."""

    def __init__(self, session: Session, project_id: str, workshop: str) -> None:
        """Stand before one workshop of an open workspace."""
        super().__init__(session, project_id)
        self._workshops = Workshops(session, project_id)
        self._answers = Questionnaire(session, project_id)
        self.workshop_id = workshop

    @property
    def workshop(self) -> Workshop:
        """The workshop.

        Raises:
            KeyError: it was taken away.
        """
        found = rules.find(self.data, self.workshop_id)
        if found is None:
            raise KeyError(self.workshop_id)
        return found

    # -- what is open -------------------------------------------------------------------------

    def open_points(self) -> tuple[OpenPoint, ...]:
        """Everything that is not settled, in the order of the minutes."""
        return (*self._decisions(), *self._actions(), *self._rounds(), *self._cards(),
                *self._parked(), *self._blocks(), *self._people())  # fmt: skip

    def came_out(self, register: str) -> tuple[Row, ...]:
        """The rows of a shared register that this workshop brought."""
        origin = self.workshop.origin
        return tuple(row for row in self.data.table(register) if row.get("from") == origin)

    def _decisions(self) -> Iterator[OpenPoint]:
        for row in self.came_out(DECISIONS):
            if not row.get("reason"):
                yield _row_point("decision", DECISIONS, row, "decision", "reason")

    def _actions(self) -> Iterator[OpenPoint]:
        for row in self.came_out(ACTIONS):
            missing = [key for key in ("owner", "due") if not row.get(key)]
            if missing and row.get("status") in (None, "open"):
                kind = "action" if len(missing) == 2 else f"action_{missing[0]}"
                yield _row_point(kind, ACTIONS, row, "action", *missing)

    def _rounds(self) -> Iterator[OpenPoint]:
        for view in Rounds(self._session, self.project_id).rounds(self.workshop_id):
            if not (view.is_revealed or view.is_prepared):
                message = Message("closing.round", {"title": _named(view.about.title)})
                yield OpenPoint("round", view.id, message, part=f"round/{view.id}")

    def _cards(self) -> Iterator[OpenPoint]:
        """Cards with at least half of the most votes of their board, and sent nowhere."""
        for board in boards.boards_of(self.data, self.workshop_id):
            most = max((card.votes or 0 for card in board.cards), default=0)
            for card in board.cards:
                votes = card.votes or 0
                if votes and 2 * votes >= most and not card.sent:
                    words = {"number": card.number, "text": _named(card.text), "votes": votes}
                    yield OpenPoint(
                        "card", card.id, Message("closing.card", words), part=f"board/{board.id}"
                    )

    def _parked(self) -> Iterator[OpenPoint]:
        for row in self.data.table(PARKING, self.workshop.subject):
            if row.get("text") and row.get("settled") in (None, "open"):
                keys = () if row.get("owner") else ("owner",)
                kind = "parked" if row.get("owner") else "parked_owner"
                yield _row_point(kind, PARKING, row, "text", *keys, mends=(ACT, DROP))

    def _blocks(self) -> Iterator[OpenPoint]:
        for block in agenda.blocks(self.data, self.workshop):
            if block.began and not block.ended:
                message = Message("closing.block", {"block": _named(block.activity)})
                yield OpenPoint("block", block.id, message, mends=(END,))

    def _people(self) -> Iterator[OpenPoint]:
        rows = self.data.table(rules.ATTENDANCE, self.workshop.subject)
        waiting = sum(bool(row.get("person")) and not row.get("present") for row in rows)
        if waiting:
            message = Message("closing.people", {"count": waiting})
            yield OpenPoint("people", self.workshop_id, message, part="plan")

    # -- settling -----------------------------------------------------------------------------

    def field(self, cell: Address) -> FieldView:
        """A cell of an open point, to be answered."""
        return self._answers.field(cell)

    def mend(self, point: OpenPoint, how: str) -> None:
        """End a block now; let what was parked become an action, or drop it."""
        if how == END:
            self._workshops.finish_block(point.key)
        elif how == ACT:
            Capture(self._session, self.project_id, self.workshop_id).make_action(point.key)
        elif how == DROP:
            cell = Address(f"{PARKING}.settled", f"record:{point.key}")
            self._answers.set_answer(cell, Answer.of("dropped"))

    def close(self) -> None:
        """Close the workshop, whatever is open: the minutes list it."""
        self._workshops.close(self.workshop_id)

    def reopen(self) -> None:
        """Go on with it."""
        self._workshops.reopen(self.workshop_id)

    @property
    def is_closed(self) -> bool:
        """Whether it is over."""
        return self.workshop.state is State.CLOSED

    # -- what goes out ------------------------------------------------------------------------

    def letter(self) -> Letter:
        """The minutes in a few lines, in the language of the project, to everybody invited."""
        words, workshop = Words(self.data.language), self.workshop
        params = {"number": workshop.number, "title": workshop.title,
                  "day": words.date(workshop.date, "long")}
        subject = words.say(Message("closing.mail.subject", params)).strip(" ,،")
        parts = [words.say(Message("closing.mail.hello", params)), *self._told(words)]
        coming = self.following()
        if coming is not None:
            when = words.joined(
                (coming.title, words.full_date(coming.date), coming.start, coming.place))
            parts.append(words.say(Message("closing.mail.next", {"when": when})))
        close = Message("closing.mail.close", {"sender": signed(self._session.actor)})
        parts.append(words.say(close).strip())
        return Letter(self._addresses(), subject, "\n\n".join(parts))

    def _told(self, words: Words) -> Iterator[str]:
        decided = [str(row.get("decision") or "") for row in self.came_out(DECISIONS)]
        todo = [
            words.joined((str(row.get("action") or ""), self.data.person(row.get("owner")),
                          words.date(row.get("due"))), "semicolon")
            for row in self.came_out(ACTIONS)
        ]
        parked = [
            str(row["text"]) for row in self.data.table(PARKING, self.workshop.subject)
            if row.get("text") and row.get("settled") in (None, "open")
        ]
        for key, lines in (("decisions", decided), ("actions", todo), ("parked", parked)):
            if lines:
                head = words.say(Message(f"closing.mail.{key}"))
                yield "\n".join([head, *(f"– {line}" for line in lines)])

    def _addresses(self) -> tuple[str, ...]:
        rows = self.data.table(rules.ATTENDANCE, self.workshop.subject)
        known = (self.data.people.get(str(row.get("person") or "")) for row in rows)
        found = (str(person.get("email") or "") for person in known if person is not None)
        return tuple(dict.fromkeys(mail for mail in found if mail))

    def following(self) -> Workshop | None:
        """The next workshop that is still to come."""
        return next_after(rules.workshops(self.data), self.workshop)

    def write_calendar(self, target: Path) -> int:
        """Write the days of its actions and the next workshop as a calendar file.

        Returns:
            How many days there are.

        Raises:
            OSError: it cannot be written; what lay there is as it was.
        """
        from collab_desktop.exchange.calendar_out import as_ics

        events = tuple(self._events())
        write_bytes(target, as_ics(events, datetime.now(UTC)))
        return len(events)

    def _events(self) -> Iterator[Event]:
        from collab_desktop.exchange.calendar_out import Event

        code = str(self.data.row["code"] or self.data.row["title"] or "")
        for row in self.came_out(ACTIONS):
            on = day(row.get("due"))
            if on is not None and row.get("status") in (None, "open"):
                title = f"{code}: {row.get('action') or ''}"
                yield Event(f"{row['id']}@collab-desktop", on, title,
                            self.data.person(row.get("owner")))
        coming = self.following()
        on = day(coming.date) if coming is not None else None
        if coming is not None and on is not None:
            table = self._workshops.timetable(coming.id)
            begins = table.start.replace(tzinfo=None) if table.start is not None else None
            length = max(table.planned, timedelta(minutes=30))
            words = {"number": coming.number, "title": coming.title}
            said = Words(self.data.language).say(Message("minutes.workshop", words))
            ends = begins + length if begins is not None else None
            yield Event(f"{coming.id}@collab-desktop", on, f"{code}: {said}", begins=begins,
                        ends=ends, place=coming.place)


def _row_point(
    kind: str, register: str, row: Row, name: str, *cells: str, mends: tuple[str, ...] = ()
) -> OpenPoint:
    """An open point about a row, with the cells that settle it."""
    row_id = str(row["id"])
    addresses = tuple(Address(f"{register}.{cell}", f"record:{row_id}") for cell in cells)
    message = Message(f"closing.{kind}", {"text": _named(str(row.get(name) or ""))})
    return OpenPoint(kind.partition("_")[0], row_id, message, addresses, mends)


def _named(text: str) -> str:
    """Words as a sentence can quote them; a long text by its beginning."""
    return text if len(text) <= QUOTED else f"{text[: QUOTED - 1].rstrip()}…"
