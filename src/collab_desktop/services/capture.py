"""What is written down while a workshop runs: decisions, parked points, actions, who is there.

Everything is an answer like any other: written at once, journalled, undone by Ctrl+Z.  Where a row
comes from stands in it, so that people see what became of their words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.standing import day
from collab_desktop.domain.views import FieldView, RowView
from collab_desktop.domain.workshops import PARKING, WORKSHOPS, Workshop, find
from collab_desktop.services.attendance import PRESENT, AttendanceList, Guest
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.gathering import Gathering
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id
from collab_desktop.services.workshops import Workshops

Kept = Literal["ws_parking", "decisions", "actions"]
"""The register that a line goes into."""
KEPT: Final[tuple[Kept, ...]] = ("ws_parking", "decisions", "actions")
WORDS: Final[dict[str, str]] = {"ws_parking": "text", "decisions": "decision", "actions": "action"}
"""The field that holds the words of a line."""
CLOSED: Final = frozenset({"done", "dropped", "action", "decision"})


@dataclass(frozen=True, slots=True)
class KeptLine:
    """One line of the three lists."""

    id: str
    text: str
    owner: str = ""
    """The name of a person, or who decided."""
    day: str = ""
    """ISO date, or nothing."""
    is_open: bool = True


class Capture(ForProject):
    """The console of one running workshop."""

    def __init__(self, session: Session, project_id: str, workshop: str) -> None:
        """Stand before one workshop of an open workspace."""
        super().__init__(session, project_id)
        self._answers = Questionnaire(session, project_id)
        self._rows = Workshops(session, project_id)
        self._gathering = Gathering(session, project_id)
        self._attendance = AttendanceList(session, project_id)
        self.workshop_id = workshop

    @property
    def workshop(self) -> Workshop | None:
        """The workshop; nothing when it was taken away."""
        return find(self.data, self.workshop_id)

    @property
    def subject(self) -> str:
        """To whom its rows belong."""
        return f"record:{self.workshop_id}"

    @property
    def origin(self) -> str:
        """What its decisions and actions say about where they come from."""
        return f"workshop:{self.workshop_id}"

    # -- the three lists --------------------------------------------------------------------

    def lines(self, register: Kept) -> tuple[KeptLine, ...]:
        """What was written down in this workshop, in its order."""
        return tuple(self._lines(register))

    def _lines(self, register: Kept) -> Iterator[KeptLine]:
        data = self.data
        if register == PARKING:
            for row in data.table(PARKING, self.subject):
                settled = str(row.get("settled") or "open")
                owner = data.person(row.get("owner"))
                yield _line(register, row, owner, is_open=settled not in CLOSED)
            return
        for row in data.table(register):
            if row.get("from") != self.origin:
                continue
            who = row.get("by") if register == "decisions" else data.person(row.get("owner"))
            yield _line(register, row, str(who or ""), is_open=row.get("status") not in CLOSED)

    def add(self, register: Kept, text: str) -> str:
        """Write a line down; return its row."""
        if register != PARKING:
            return self._gathering.add(text, register, self.origin)
        row = new_id()
        cells = {"text": text.strip(), "settled": "open"}
        changes = self._rows.row(PARKING, self.subject, row, cells)
        self._session.commit("edit.rows_added", changes, project_id=self.project_id)
        return row

    def reword(self, register: Kept, row: str, text: str) -> None:
        """Say a line in other words; a burst of typing is one step to undo."""
        address = Address(f"{register}.{WORDS[register]}", f"record:{row}")
        self._answers.set_answer(address, Answer.of(text.strip()) if text.strip() else None)

    def remove(self, row: str) -> None:
        """Put a line into the trash; undo brings it back."""
        self._gathering.remove(row)

    def settle(self, register: Kept, row: str, how: str = "done") -> None:
        """Say what became of a parked point or an action."""
        field = "settled" if register == PARKING else "status"
        self._answers.set_answer(Address(f"{register}.{field}", f"record:{row}"), Answer.of(how))

    def make_action(self, parked: str) -> str:
        """Let a parked point become an action of the same owner; return the action.

        Raises:
            KeyError: the point is gone.
        """
        cells = self.data.cells(self.data.records[parked])
        text, owner = cells.get("text"), cells.get("owner")
        action = self.add("actions", str(text.value) if text is not None else "")
        with self._session.following():
            self.settle("ws_parking", parked, "action")
            if owner is not None:
                self._answers.set_answer(Address("actions.owner", f"record:{action}"), owner)
        return action

    def form(self, row: str) -> tuple[FieldView, RowView]:
        """Every field of a line, to be edited.

        Raises:
            KeyError: it is gone.
        """
        return self._gathering.form(row)

    # -- private notes ----------------------------------------------------------------------

    def note_place(self, block: str) -> str:
        """Where the private note of a block is kept."""
        return f"workshop:{self.workshop_id}/block:{block}"

    def note(self, block: str) -> str:
        """What the facilitator wrote for a block; it is never printed and never projected."""
        return self._answers.note(self.note_place(block))

    def set_note(self, place: str, text: str) -> None:
        """Keep a private note."""
        self._answers.set_note(place, text)

    # -- who is there -----------------------------------------------------------------------

    def guests(self) -> tuple[Guest, ...]:
        """Everybody who was expected, in the order of the list."""
        return self._attendance.guests(self.workshop_id)

    def came(self, guest: str, *, is_here: bool) -> None:
        """Tick somebody as present, or take the tick back."""
        self._attendance.mark(guest, PRESENT if is_here else None)

    def field(self, key: str) -> FieldView:
        """A field of the workshop itself, such as ``mood_3``."""
        return self._answers.field(Address(f"{WORKSHOPS}.{key}", self.subject))

    # -- the agenda ---------------------------------------------------------------------------

    def go_on(self) -> str:
        """End the block that is on and begin the next one; return it, or nothing at the end."""
        table = self._rows.timetable(self.workshop_id)
        if table.coming is not None:
            self._rows.start_block(table.coming.block.id)
            return table.coming.block.id
        if table.now is not None:
            self._rows.finish_block(table.now.block.id)
        return ""


def _line(register: Kept, row: dict[str, Any], who: str, *, is_open: bool) -> KeptLine:
    on = day(row.get("date" if register == "decisions" else "due"))
    text = str(row.get(WORDS[register]) or "")
    return KeptLine(str(row["id"]), text, who, on.isoformat() if on else "", is_open)

