"""What the wording check shows: its findings, and the earlier wordings of a question."""

from __future__ import annotations

from collab_desktop.domain import standing
from collab_desktop.domain.lint import Finding
from collab_desktop.framework.schema import TableQuestion
from collab_desktop.ui.steps.rooms import Rooms

OUTCOME = standing.OUTCOME
WORDINGS = "wordings"


def findings(rooms: Rooms, question: str) -> tuple[Finding, ...]:
    """Check a wording, as it is being typed, against what else the project says."""
    return standing.wording(rooms.session.project(rooms.project_id), question)


def without_lists(rooms: Rooms) -> bool:
    """Whether the language of the project has no word lists, so that most is not checked."""
    data = rooms.session.project(rooms.project_id)
    return data.words(data.language).is_empty


def wordings_table(rooms: Rooms, step: str, section: str) -> str | None:
    """The path of the table that keeps the earlier wordings of a page; nothing without one."""
    for question in rooms.session.index_of(rooms.project_id).section(step, section).questions:
        if isinstance(question, TableQuestion) and question.register_name == WORDINGS:
            return f"{step}.{section}.{question.key}"
    return None


def earlier_wordings(rooms: Rooms) -> list[str]:
    """The wordings kept so far, oldest first."""
    data = rooms.session.project(rooms.project_id)
    if not data.has_register(WORDINGS):
        return []
    return [str(row.get("wording") or "") for row in data.table(WORDINGS)]
