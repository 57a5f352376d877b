"""Who could become a column of the matrix: the team and the people of the workspace."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from collab_desktop.domain.project_data import ProjectData
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session

PEOPLE: Final = "raci.people.people"
ACTIVITIES: Final = "raci.activities.activities"


@dataclass(frozen=True)
class Candidate:
    """Somebody who is known and has no column yet; ``values`` fill the new row."""

    key: str
    name: str
    organisation: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)


def candidates(session: Session, project_id: str) -> list[Candidate]:
    """The team first, then the other people of the workspace, each once."""
    data = session.project(project_id)
    rows = data.table("stakeholders")
    there = {_same(row["name"]) for row in rows} | {row["person"] for row in rows if row["person"]}
    found: dict[str, Candidate] = {}
    for candidate in (*_team(data), *_workspace(session)):
        person = candidate.values.get("person")
        if _same(candidate.name) not in there and person not in there:
            found.setdefault(_same(candidate.name), candidate)
    return list(found.values())


def add_person(session: Session, project_id: str, candidate: Candidate) -> str:
    """Give somebody a column; return its id."""
    desk = Questionnaire(session, project_id)
    return desk.add_row(PEOPLE, values={"name": candidate.name, **candidate.values})


def _team(data: ProjectData) -> list[Candidate]:
    found = []
    for row in data.table("team"):
        if not row["name"]:
            continue
        values = {"type": "delivery_team", "role": row.get("role")}
        values |= {key: row[key] for key in ("organisation", "person") if row.get(key)}
        given = {key: value for key, value in values.items() if value}
        place = data.organisation(row.get("organisation"))
        found.append(Candidate(f"team:{row['id']}", str(row["name"]), place, given))
    return found


def _workspace(session: Session) -> list[Candidate]:
    found = []
    for person in session.people.values():
        if person.get("deleted") or not person.get("name"):
            continue
        values = {"person": person["id"]}
        organisation = session.organisations.get(str(person.get("organisation_id") or ""))
        if organisation:
            values["organisation"] = organisation["id"]
        place = str(organisation["name"] or "") if organisation else ""
        found.append(Candidate(f"person:{person['id']}", str(person["name"]), place, values))
    return sorted(found, key=lambda candidate: candidate.name.casefold())


def _same(text: object) -> str:
    return " ".join(str(text or "").casefold().split())
