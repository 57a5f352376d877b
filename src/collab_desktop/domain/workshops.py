"""The workshops of a project as they stand: which there are, who was there, which are over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from collab_desktop.domain.project_data import ProjectData

STEP: Final = "workshops"
WORKSHOPS: Final = "ws_workshops"
AGENDA: Final = "ws_agenda"
ATTENDANCE: Final = "ws_attendance"
PARKING: Final = "ws_parking"
BOARDS: Final = "ws_boards"
CARDS: Final = "ws_cards"
PHOTOS: Final = "ws_photos"
MOODS: Final = (1, 2, 3, 4, 5)


class State(StrEnum):
    """How far a workshop is; one of which nothing is said is planned."""

    PLANNED = "planned"
    RUNNING = "running"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Workshop:
    """One workshop, with its number in the list."""

    id: str
    number: int
    title: str
    kind: str
    date: str
    start: str
    place: str
    online: str
    facilitator: str
    """The id of the person, or empty."""
    owner_present: str
    end_users: int
    young_advisers: int
    state: State
    began: str
    notes: str
    moods: tuple[int, int, int, int, int]
    """How many left with each mood, from 1 to 5."""

    @property
    def subject(self) -> str:
        """To whom its agenda, its attendance and its boards belong."""
        return f"record:{self.id}"

    @property
    def origin(self) -> str:
        """What stands in ``from`` of whatever came out of it."""
        return f"workshop:{self.id}"

    @property
    def had_users(self) -> bool:
        """Whether the challenge owner or somebody who will use the answer was there."""
        return self.owner_present == "yes" or self.end_users > 0


def workshops(data: ProjectData) -> tuple[Workshop, ...]:
    """All workshops of a project in their order."""
    return tuple(_workshop(n, row) for n, row in enumerate(data.table(WORKSHOPS), 1))


def find(data: ProjectData, workshop_id: str) -> Workshop | None:
    """One workshop, or nothing when it is not there (any more)."""
    return next((each for each in workshops(data) if each.id == workshop_id), None)


def _workshop(number: int, row: Mapping[str, Any]) -> Workshop:
    text = {key: str(row.get(key) or "") for key in (
        "title", "kind", "date", "start", "place", "online", "facilitator", "owner_present",
        "began", "notes",
    )}  # fmt: skip
    state = row.get("state")
    first, second, third, fourth, fifth = (_count(row.get(f"mood_{mood}")) for mood in MOODS)
    return Workshop(
        id=str(row["id"]), number=number, **text,
        end_users=_count(row.get("end_users_present")),
        young_advisers=_count(row.get("young_advisers_present")),
        state=State(state) if state in set(State) else State.PLANNED,
        moods=(first, second, third, fourth, fifth),
    )


def _count(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0


def origin(data: ProjectData, came_from: object) -> Workshop | None:
    """The workshop that a row says it comes from; nothing for any other words."""
    kind, _, workshop = str(came_from or "").partition(":")
    return find(data, workshop) if kind == "workshop" else None


def held(data: ProjectData) -> tuple[Workshop, ...]:
    """The workshops that have begun."""
    return tuple(each for each in workshops(data) if each.state is not State.PLANNED)


def closed(data: ProjectData) -> tuple[Workshop, ...]:
    """The workshops that are over."""
    return tuple(each for each in workshops(data) if each.state is State.CLOSED)


def user_was_there(data: ProjectData) -> bool:
    """Whether any workshop had the challenge owner or an end user in the room."""
    return any(each.had_users for each in held(data))
