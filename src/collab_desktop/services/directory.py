"""People and organisations of the workspace: adults in professional roles, shared by projects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from collab_desktop.domain.journal import DELETED, Change
from collab_desktop.domain.values import clean_line
from collab_desktop.domain.views import OrganisationRow, PersonRow
from collab_desktop.services.session import Session, new_id, set_fields

Row = Mapping[str, Any]


class Directory:
    """Everybody and every organisation that projects can name."""

    def __init__(self, session: Session) -> None:
        """Stand before an open workspace."""
        self._session = session

    def people(self, search: str = "") -> tuple[PersonRow, ...]:
        """The people whose name, e-mail, role or organisation holds the search text, by name."""
        codes = self._codes_by_person()
        rows = [
            self._person(row, codes.get(str(row["id"]), ()))
            for row in self._session.people.values() if not row["deleted"]
        ]
        wanted = search.casefold()
        found = [
            r for r in rows
            if wanted in f"{r.name} {r.email} {r.role} {r.organisation}".casefold()
        ]
        return tuple(sorted(found, key=lambda r: r.name.casefold()))

    def organisations(self, search: str = "") -> tuple[OrganisationRow, ...]:
        """The organisations whose name holds the search text, by name."""
        wanted = search.casefold()
        rows = [
            self._organisation(r) for r in self._session.organisations.values()
            if not r["deleted"] and wanted in str(r["name"] or "").casefold()
        ]
        return tuple(sorted(rows, key=lambda r: r.name.casefold()))

    def _person(self, row: Row, projects: tuple[str, ...]) -> PersonRow:
        organisation_id = row["organisation_id"]
        organisation = self._session.organisations.get(organisation_id or "")
        return PersonRow(
            str(row["id"]), str(row["name"] or ""), str(row["email"] or ""),
            str(row["role"] or ""), organisation_id,
            str(organisation["name"] or "") if organisation else "",
            projects,
        )

    def _codes_by_person(self) -> dict[str, tuple[str, ...]]:
        members = [m for m in self._session.store.rows("membership") if not m["deleted"]]
        found: dict[str, tuple[str, ...]] = {}
        for project in self._session.project_rows():
            own = {str(m["person_id"]) for m in members if m["project_id"] == project["id"]}
            for person in own:
                found[person] = (*found.get(person, ()), str(project["code"]))
        return found

    def _organisation(self, row: Row) -> OrganisationRow:
        people = sum(
            1 for p in self._session.people.values()
            if p["organisation_id"] == row["id"] and not p["deleted"]
        )
        return OrganisationRow(
            str(row["id"]), str(row["name"] or ""), str(row["country"] or ""),
            str(row["sector"] or ""), people,
        )

    def add_person(
        self, name: str, *, email: str = "", role: str = "", organisation_id: str | None = None,
        project_id: str | None = None,
    ) -> str:
        """Add a person; return the id. In a project, it stands in the undo list of that one."""
        person_id = new_id()
        self._session.commit("edit.person_added", set_fields(
            "person", person_id, name=clean_line(name), email=clean_line(email),
            role=clean_line(role), organisation_id=organisation_id,
        ), project_id=project_id)
        return person_id

    def add_organisation(
        self, name: str, *, country: str = "", sector: str = "", project_id: str | None = None
    ) -> str:
        """Add an organisation; return the id; undone like a person."""
        organisation_id = new_id()
        self._session.commit("edit.organisation_added", set_fields(
            "organisation", organisation_id, name=clean_line(name),
            country=clean_line(country), sector=sector,
        ), project_id=project_id)
        return organisation_id

    def change_person(self, person_id: str, **fields: str | None) -> None:
        """Change fields of a person: name, email, role, organisation_id."""
        self._change("person", person_id, "edit.person", fields)

    def change_organisation(self, organisation_id: str, **fields: str | None) -> None:
        """Change fields of an organisation: name, country, sector."""
        self._change("organisation", organisation_id, "edit.organisation", fields)

    def _change(
        self, entity: str, row_id: str, label: str, fields: Mapping[str, str | None]
    ) -> None:
        row = self._session.store.row(entity, row_id) or {}
        said = {k: clean_line(v) if v else v for k, v in fields.items()}
        changed = {k: v for k, v in said.items() if row.get(k) != v}
        self._session.commit(
            label, set_fields(entity, row_id, **changed), merge_key=f"{entity}/{row_id}"
        )

    def delete_person(self, person_id: str) -> None:
        """Put a person into the trash; answers that name them keep the id."""
        self._session.commit("edit.person_deleted", [Change("person", person_id, DELETED, True)])

    def delete_organisation(self, organisation_id: str) -> None:
        """Put an organisation into the trash; answers that name it keep the id."""
        change = Change("organisation", organisation_id, DELETED, True)
        self._session.commit("edit.organisation_deleted", [change])
