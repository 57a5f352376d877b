"""Lessons that other projects share, beside the step they belong to (CONTENT 14)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from collab_desktop.domain.answers import Answer, AnswerState
from collab_desktop.domain.standing import label
from collab_desktop.services.session import Row, Session

REGISTER = "lessons"
MOST_OFFERED = 3


@dataclass(frozen=True, slots=True)
class Lesson:
    """What another project learned and shares."""

    project: str
    theme: str
    keep: str
    """Keep, stop or try, in words."""
    happened: str
    why: str

    @property
    def text(self) -> str:
        """The lesson as one line."""
        return f"{self.keep}: {self.happened}" if self.keep else self.happened


def shared(session: Session, without: str = "") -> tuple[Lesson, ...]:
    """Every lesson that projects share, the newest project first.

    Args:
        session: the open workspace; only the rows of the lessons are read from its file.
        without: the id of a project that knows its own.
    """
    kept = [row for row in session.store.rows("record", register=REGISTER) if not row["deleted"]]
    by_place = sorted(kept, key=lambda row: str(row["position"] or ""))
    return tuple(
        lesson for project in reversed(session.project_rows()) if project["id"] != without
        for row in by_place if row["project_id"] == project["id"]
        and (lesson := _lesson(session, str(row["id"]), project))
    )


def offered(session: Session, project_id: str, step: str) -> tuple[Lesson, ...]:
    """The few lessons of other projects that belong to a step."""
    found = [each for each in shared(session, project_id) if each.theme == step]
    return tuple(found[:MOST_OFFERED])


def _lesson(session: Session, record_id: str, project: Row) -> Lesson | None:
    cells = _cells(session, record_id)
    if cells.get("share") is not True or not cells.get("happened"):
        return None
    index = session.packs.index(str(project["pack"]), session.settings.screen_language)
    keep = index.find(f"{REGISTER}.keep")
    return Lesson(
        str(project["title"] or ""), str(cells.get("theme") or ""),
        label(keep, str(cells.get("keep") or "")), str(cells["happened"]),
        str(cells.get("why") or ""),
    )


def _cells(session: Session, record_id: str) -> dict[str, Any]:
    """The plain values of one row, straight from the file: its project need not be loaded."""
    found = {}
    for row in session.store.rows("answer", subject=f"record:{record_id}"):
        answer = Answer.from_envelope(row["envelope"]) if row["envelope"] else None
        if answer is not None and answer.state is AnswerState.VALUE:
            found[str(row["path"]).partition(".")[2]] = answer.value
    return found
