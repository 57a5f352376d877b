"""The needs and forms of the Arden Highlands in a real file, as the inbox writes them."""

from __future__ import annotations

from typing import Any

from tests.domain.offered import FORMS, NEEDS

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.services.directory import Directory
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, set_fields


def put_forms(session: Session, project: str) -> dict[str, str]:
    """Write needs and forms as one step; return the rows of the forms by name."""
    rows = _Rows(session, project)
    directory = Directory(session)
    for skill, importance, level in NEEDS.values():
        rows.put("needs", {"skill": skill, "importance": importance, "level": level})
    found = {}
    for name, form in FORMS.items():
        found[name] = rows.put("eois", {
            "kind": "organisation", "org": directory.add_organisation(name.title()),
            "lead": directory.add_person(f"Lead of {name.title()}"), "sector": form["sector"],
            "coi": "no", "safeguarding": True, "consent": True,
        })
        for skill, level in form["skills"].items():
            rows.put("eoi_skills", {
                "skill": skill, "level": level, "evidence": form.get("evidence", "Two in use."),
            }, f"record:{found[name]}")
    rows.write()
    return found


class _Rows:
    """Rows that are written together; names are not hidden."""

    def __init__(self, session: Session, project: str) -> None:
        self._session, self._project = session, project
        self._desk = Questionnaire(session, project)
        blind = Address("call.reading.blind")
        self._changes: list[Change] = self._desk.answer_changes(blind, Answer.of("no"))

    def put(self, register: str, cells: dict[str, Any], subject: str = "project") -> str:
        row, place = new_id(), len(self._changes)
        self._changes += set_fields(
            "record", row, project_id=self._project, register=register, subject=subject,
            position=f"b{place:05d}",
        )
        for key, value in cells.items():
            address = Address(f"{register}.{key}", f"record:{row}")
            self._changes += self._desk.answer_changes(address, Answer.of(value))
        return row

    def write(self) -> None:
        self._session.commit("edit.row_added", self._changes, project_id=self._project)
