"""People and organisations of the workspace, shared by its projects."""

from __future__ import annotations

from collab_desktop.services.directory import Directory
from collab_desktop.services.projects import Projects
from collab_desktop.services.session import set_fields


def test_people_and_organisations_by_name(session, team):
    directory = Directory(session)
    directory.add_person("  zoé Marsh ", email=" zoe@example.org ", role="Planner")
    names = [row.name for row in directory.people()]
    assert names == ["A. Yusuf", "M. Tarn", "zoé Marsh"]
    assert [row.name for row in directory.people("EXAMPLE.org")] == ["zoé Marsh"]
    assert [row.name for row in directory.people("water")] == ["M. Tarn"]
    (office,) = directory.organisations("water")
    assert (office.name, office.sector, office.people) == ("Water office", "public", 1)
    assert len(directory.organisations()) == 2


def test_changes_reach_every_project_at_once(session, project, team):
    directory = Directory(session)
    directory.change_person(team.owner, name="M. Tarn-Lee", role="Head of planning")
    directory.change_organisation(team.office, name="Water and wells office")
    data = session.project(project)
    assert data.person(team.owner) == "M. Tarn-Lee"
    assert data.organisation(team.office) == "Water and wells office"
    assert directory.people("head of")[0].organisation == "Water and wells office"


def test_who_is_deleted_leaves_the_lists_but_keeps_the_name_in_answers(session, project, team):
    directory, data = Directory(session), session.project(project)
    directory.delete_person(team.owner)
    directory.delete_organisation(team.office)
    assert [row.name for row in directory.people()] == ["A. Yusuf"]
    assert [row.name for row in directory.organisations()] == ["Valley University"]
    assert data.name(team.owner) == "M. Tarn"
    assert data.name(team.office) == "Water office"


def test_the_projects_somebody_works_on(session, team):
    for code in ("CQ-1", "CQ-2"):
        project = Projects(session).start("Wells", code)
        session.commit("edit.filled", set_fields(
            "membership", f"m-{code}", project_id=project, person_id=team.owner, roles=["lead"],
        ))
    people = {row.name: row.projects for row in Directory(session).people()}
    assert people == {"M. Tarn": ("CQ-1", "CQ-2"), "A. Yusuf": ()}
