"""Who of the team works in a project on a day, and whom nobody can ask to sign."""

from __future__ import annotations

from datetime import date

from collab_desktop.domain.project_data import ProjectData, Row
from collab_desktop.domain.standing import day

TEAM = "team"


def active(data: ProjectData, today: date) -> tuple[Row, ...]:
    """The lines of the team whose last day is not over."""
    ends = ((row, day(row.get("until"))) for row in data.table(TEAM))
    return tuple(row for row, end in ends if end is None or end >= today)


def unnamed(data: ProjectData, today: date) -> tuple[str, ...]:
    """Members who stand there by name alone: no person is chosen, and it is no organisation."""
    organisations = {_same(row.get("name")) for row in data.organisations.values()}
    return tuple(
        str(row["name"]) for row in active(data, today)
        if row.get("name") and not row.get("person") and _same(row["name"]) not in organisations
    )


def _same(name: object) -> str:
    return " ".join(str(name or "").split()).casefold()
