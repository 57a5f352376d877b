"""The matrix of a project: its activities and stakeholders as the checks see them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.raci.checker import Checker
from collab_desktop.domain.raci.findings import Finding
from collab_desktop.domain.raci.matrix import Activity, Matrix, NeededSkill, Person
from collab_desktop.framework.schemes import OWN, SHIPPED, Scheme, kept_scheme, shipped_scheme

ACTIVITIES: Final = "activities"
STAKEHOLDERS: Final = "stakeholders"
SCHEME: Final = "raci.activities.scheme"
OWN_SCHEME: Final = "raci.activities.own_scheme"
ABLE: Final = 4
"""A skill of somebody whose level nobody wrote down counts fully."""

_WITHOUT_AUTHORITY: Final = frozenset({"children", "media"})
_GONE: Final = frozenset({"away", "left", "declined"})

Row = Mapping[str, Any]


def scheme_of(data: ProjectData) -> Scheme:
    """The letters that the project uses; RACI where its own cannot be read."""
    chosen = data.value(SCHEME)
    if chosen == OWN:
        return kept_scheme(data.text(OWN_SCHEME)) or shipped_scheme(SHIPPED[0])
    return shipped_scheme(chosen if chosen in SHIPPED else SHIPPED[0])


def matrix_of(data: ProjectData) -> Matrix:
    """The matrix as it stands now, rows and columns in their order."""
    critical = {
        _same(row["skill"]) for row in data.table("needs") if row.get("importance") == "must"
    }
    skills = _skills(data)
    activities = [_activity(data, row, critical) for row in data.table(ACTIVITIES)]
    people = [_person(data, row, skills) for row in data.table(STAKEHOLDERS)]
    cells = [
        [data.assignments.get((activity.id, person.id), "") for person in people]
        for activity in activities
    ]
    return Matrix(scheme_of(data), activities, people, cells)


def open_findings(data: ProjectData) -> list[Finding]:
    """What the checks find and nobody decided to keep, the heaviest first."""
    kept = kept_reasons(data)
    return [found for found in Checker(matrix_of(data)).findings() if key(found) not in kept]


def kept_reasons(data: ProjectData) -> dict[tuple[str, str, str], str]:
    """Findings that stay as they are, with the reason."""
    return {
        (str(row["finding"]), str(row["activity"] or ""), str(row["person"] or "")):
            str(row["reason"] or "")
        for row in data.kept_findings
    }  # fmt: skip


def key(finding: Finding) -> tuple[str, str, str]:
    """What makes a finding the same one after an edit."""
    return (finding.id, finding.activity, finding.person)


def _activity(data: ProjectData, row: Row, critical: set[str]) -> Activity:
    skill = str(row.get("skill") or "")
    need = NeededSkill(_same(skill), int(row.get("level") or 1), _same(skill) in critical)
    return Activity(
        row["id"],
        str(row.get("title") or ""),
        str(row.get("phase") or ""),
        data.organisation(row.get("organisation")),
        frozenset(row.get("touches") or ()),
        (need,) if skill else (),
    )


def _person(data: ProjectData, row: Row, skills: Mapping[str, Mapping[str, int]]) -> Person:
    return Person(
        row["id"], str(row.get("name") or ""), data.organisation(row.get("organisation")),
        is_available=row.get("availability") not in _GONE,
        has_authority=_has_authority(row), kind=str(row.get("type") or ""),
        leads=frozenset(row.get("leads") or ()), capacity=row.get("capacity"),
        influence=row.get("influence"), interest=row.get("interest"),
        affected=row.get("affected"), skills=_skills_of(row, skills),
    )  # fmt: skip


def _has_authority(row: Row) -> bool:
    told = row.get("authority")
    return told != "no" if told else row.get("type") not in _WITHOUT_AUTHORITY


def _skills(data: ProjectData) -> dict[str, dict[str, int]]:
    """The skills of the team, by person and by name."""
    found: dict[str, dict[str, int]] = {}
    for row in data.table("team"):
        skills = {_same(skill): ABLE for skill in row.get("skills") or ()}
        for name in filter(None, (row.get("person"), _same(row.get("name")))):
            found.setdefault(name, {}).update(skills)
    return found


def _skills_of(row: Row, skills: Mapping[str, Mapping[str, int]]) -> Mapping[str, int]:
    return skills.get(str(row.get("person") or "")) or skills.get(_same(row.get("name"))) or {}


def _same(text: object) -> str:
    return " ".join(str(text or "").casefold().split())
