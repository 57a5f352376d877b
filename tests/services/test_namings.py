"""Deleting says what still names the person or the row; what is named stays."""

from __future__ import annotations

import pytest

from collab_desktop.domain import gate_checks
from collab_desktop.services.directory import Directory
from collab_desktop.services.namings import still_names_person, still_names_row
from collab_desktop.services.questionnaire import Questionnaire


@pytest.fixture
def own(make):
    session = make("sample", sample=True)
    return session, session.project_by_code("CQ-2026-01")


def row_named(session, project, register, name):
    data = session.project(project)
    field = data.index.register(register).label_field
    return next(row["id"] for row in data.table(register) if row[field] == name)


def test_a_dataset_that_agreements_and_decisions_name(own):
    session, project = own
    row = row_named(session, project, "datasets", "Seasonal camp locations")
    said = session.voice.say(still_names_row(session.project(project), row))
    assert said.startswith("Still named in: ")
    assert "Decision points (4)" in said
    Questionnaire(session, project).delete_row(row)
    found = {(a.path, m.id) for a, m in gate_checks.completion(session.project(project), "legal")}
    assert ("data_rights.dataset", "problem.no_dataset") in found
    found = {(a.path, m.id) for a, m in gate_checks.completion(session.project(project), "pid")}
    assert ("data_decisions.dataset", "problem.no_dataset") in found


def test_a_row_that_nothing_names_goes_without_a_word(own):
    session, project = own
    data = session.project(project)
    assert still_names_row(data, data.rows("risks")[0].id) is None
    assert still_names_row(data, "gone") is None


def test_a_person_who_signed_voted_or_owns_a_row(own):
    session, project = own
    lead = next(p for p, row in session.people.items() if row["name"] == "D. Hale")
    named = still_names_person(session, lead)
    assert named.params["answers"] > 5
    assert named.params["signatures"] >= 2
    assert named.params["sheets"] >= 1
    Directory(session).delete_person(lead)
    assert session.project(project).person(lead) == "D. Hale", "papers still say who it was"
    assert still_names_person(session, Directory(session).add_person("Nobody yet")) is None
