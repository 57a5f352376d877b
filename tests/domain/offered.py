"""The fictional Arden Highlands: six needs, six forms, as rows that a test may change."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from tests.domain.projects import made, put_row

from collab_desktop.domain.project_data import ProjectData

NEEDS = {
    "geo": ("Geospatial processing", "must", 3), "stats": ("Statistics", "must", 3),
    "health": ("Child health", "must", 3), "law": ("Data protection", "should", 3),
    "codesign": ("Co-design with young people", "should", 2),
    "plain": ("Plain-language writing", "could", 2),
}
FORMS: dict[str, dict[str, Any]] = {
    "northmoor": {"sector": "academia", "skills": {"GIS": 4, "Statistics": 4}},
    "brightpath": {"sector": "private", "skills": {"APIs and pipelines": 3, "Dashboards": 3}},
    "hill": {"sector": "youth", "skills": {"Co-design with young people": 3,
                                           "Plain-language writing": 3}},
    "lantern": {"sector": "third", "skills": {"Data protection": 3}},
    "osei": {"sector": "independent", "skills": {"Child health": 2, "Statistics": 2}},
    "cloudrise": {"sector": "private", "skills": {"Statistics": 4}, "evidence": ""},
}


def highlands(
    *, needs: dict[str, dict[str, Any]] | None = None,
    forms: dict[str, dict[str, Any]] | None = None,
    answers: dict[str, Any] | None = None, rows: dict[str, list[dict[str, Any]]] | None = None,
) -> ProjectData:
    """The project, with changes to single needs and forms."""
    data = made(answers, rows)
    for key, (skill, importance, level) in NEEDS.items():
        cells = {"skill": skill, "importance": importance, "level": level}
        put_row(data, key, "needs", cells | (needs or {}).get(key, {}))
    for key, form in deepcopy(FORMS).items():
        put_form(data, key, **{**form, **(forms or {}).get(key, {})})
    return data


def put_form(
    data: ProjectData, key: str, *, skills: dict[str, int] | None = None,
    evidence: str = "Two maps in use.", members: tuple[dict[str, Any], ...] = (),
    persons: dict[str, str] | None = None, **cells: Any,
) -> None:
    """Add a form with its skills and people."""
    put_row(data, key, "eois", {
        "kind": "organisation", "org": key.title(), "coi": "no", "safeguarding": True, **cells,
    })
    owner = f"record:{key}"
    for number, (skill, level) in enumerate((skills or {}).items()):
        put_row(data, f"{key}-s{number}", "eoi_skills", {
            "skill": skill, "level": level, "evidence": evidence,
            "person": (persons or {}).get(skill, ""),
        }, owner)
    for number, member in enumerate(members):
        put_row(data, f"{key}-m{number}", "eoi_members", member, owner)
