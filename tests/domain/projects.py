"""Projects in memory, made of a few answers and rows; no file is needed."""

from __future__ import annotations

from functools import cache
from typing import Any

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.project_data import ProjectData, Record
from collab_desktop.framework.loader import load_builtin
from collab_desktop.framework.tree import PackIndex

ORGANISATIONS = {
    "o1": {"id": "o1", "name": "Water office", "sector": "public"},
    "o2": {"id": "o2", "name": "Valley University", "sector": "academia"},
    "o3": {"id": "o3", "name": "Harbour Trust", "sector": "public"},
}
PEOPLE = {
    "p1": {"id": "p1", "name": "M. Tarn", "organisation_id": "o1"},
    "p2": {"id": "p2", "name": "A. Yusuf", "organisation_id": "o2"},
}


@cache
def index() -> PackIndex:
    """The default pack."""
    return PackIndex(load_builtin("dcc"))


def made(
    answers: dict[str, Any] | None = None, rows: dict[str, list[dict[str, Any]]] | None = None,
    *, subject: str = "project", **more: Any,
) -> ProjectData:
    """A project with answers by address, and rows by register, as plain values.

    Args:
        answers: ``path`` or ``subject/path`` -> a value or an :class:`Answer`.
        rows: register -> its rows; cells by key.
        subject: who owns the rows.
        more: anything else a project has.
    """
    data = ProjectData(
        id="project-1", row={"id": "project-1", "code": "CQ-1"}, index=index(), answers={},
        records={}, people=PEOPLE, organisations=ORGANISATIONS, **more,
    )
    for text, value in (answers or {}).items():
        data.answers[Address.parse(text)] = as_answer(value)
    for register, lines in (rows or {}).items():
        for number, line in enumerate(lines):
            put_row(data, f"{register}-{number}", register, line, subject)
    return data


def put_row(
    data: ProjectData, row_id: str, register: str, cells: dict[str, Any],
    subject: str = "project", position: str = "",
) -> None:
    """Add a row."""
    data.put_record(Record(row_id, register, subject, position or row_id))
    for key, value in cells.items():
        data.answers[Address(f"{register}.{key}", f"record:{row_id}")] = as_answer(value)


def as_answer(value: Any) -> Answer:
    """A plain value as an answer."""
    return value if isinstance(value, Answer) else Answer.of(value)


def states(**statuses: str) -> dict[tuple[str, str], dict[str, Any]]:
    """Stored states of steps; the runs of True North are ``tn_idea`` and ``tn_proposal``."""
    found = {}
    for key, status in statuses.items():
        step, _, run = key.partition("_")
        subject = f"run:{run}" if run else "project"
        found[step, subject] = {"id": key, "step": step, "subject": subject, "status": status}
    return found
