"""The lines of the matrix on screen: activities under the heading of their phase, the load last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from collab_desktop.domain.raci.matrix import Activity

LineKind = Literal["phase", "activity", "load"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line; ``row`` is the activity's place in the matrix, -1 for headings and the load."""

    kind: LineKind
    row: int = -1
    title: str = ""


LOAD: Final = Line("load")


def lines_of(
    activities: Sequence[Activity],
    phases: Sequence[tuple[str, str]],
    *,
    grouped: bool,
    wanted: str = "",
) -> list[Line]:
    """The lines in the order of the phases, each activity once.

    Args:
        activities: the rows of the matrix.
        phases: key and title of the phases, in order.
        grouped: whether phases have headings; without them rows stand as in the register.
        wanted: part of a name that activities must have; empty for all of them.
    """
    shown = [
        row
        for row, activity in enumerate(activities)
        if wanted.casefold() in activity.title.casefold()
    ]
    if not grouped:
        return [*(Line("activity", row) for row in shown), LOAD]
    found: list[Line] = []
    known = [key for key, _ in phases]
    for key, title in (*phases, ("", "")):
        rows = [
            row
            for row in shown
            if activities[row].phase == key or (not key and activities[row].phase not in known)
        ]
        if rows and (title or found):
            found.append(Line("phase", title=title))
        found += [Line("activity", row) for row in rows]
    return [*found, LOAD]
