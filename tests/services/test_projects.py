"""Projects: started, renamed, copied, thrown away and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.services.conftest import SETTINGS
from tests.services.walking import Walk

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.hub import hub
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire


@pytest.fixture
def projects(session):
    return Projects(session)


def codes(session):
    return [row["code"] for row in session.project_rows()]


def test_codes_count_through_the_year_and_are_never_given_twice(session, projects):
    year = date.today().year
    first = projects.start("Wells")
    projects.start("Air", f"CQ-{year}-02")
    projects.start("Roads")
    assert codes(session) == [f"CQ-{year}-0{n}" for n in (1, 2, 3)]
    projects.delete(first)
    assert projects.next_code() == f"CQ-{year}-04", "the trash may come back"


@pytest.mark.parametrize("code", ["CQ-1", "  "])
def test_a_reference_that_is_taken_or_blank_is_refused(session, projects, code):
    projects.start("Wells", "CQ-1")
    other = projects.start("Air", "CQ-2")
    with pytest.raises(ValueError, match=rf"^\s*{code.strip()}\s*$"):
        projects.start("Roads", code)
    with pytest.raises(ValueError, match=rf"^\s*{code.strip()}\s*$"):
        projects.set_code(other, code)
    assert sorted(codes(session)) == ["CQ-1", "CQ-2"]


def test_title_reference_and_language_can_change(session, projects, project):
    projects.rename(project, " Dry wells ")
    projects.set_code(project, " W-7 ")
    projects.set_code(project, "W-7")
    projects.set_language(project, "fr")
    row = session.project(project).row
    assert (row["title"], row["code"], row["language"]) == ("Dry wells", "W-7", "fr")
    assert portfolio(session)[0].title == "Dry wells"


def test_what_is_thrown_away_comes_back(session, projects, project, questions, team):
    row = questions.add_row("pr.risks.risks", values={"title": "Sensors fail"})
    questions.add_row("pr.risks.risks")
    nameless = questions.data.rows("risks")[1].id
    questions.delete_row(row)
    questions.delete_row(nameless)
    other = projects.start("Air", "CQ-9")
    projects.delete(other)
    assert "CQ-9" not in codes(session)
    trash = {entry.id: entry for entry in projects.trash()}
    assert trash[row].label == "Sensors fail"
    assert trash[row].where.endswith("Risks")
    assert trash[nameless].label.casefold() == "risk"
    assert trash[other].at is not None
    for entry in trash.values():
        projects.put_back(entry)
    assert projects.trash() == ()
    assert [r.id for r in questions.data.rows("risks")] == [row, nameless]
    assert "CQ-9" in codes(session)


def test_rows_of_a_project_in_the_trash_do_not_show(session, projects, project, questions):
    questions.delete_row(questions.add_row("pr.risks.risks", values={"title": "Rain"}))
    projects.delete(project)
    assert [entry.entity for entry in projects.trash()] == ["project"]


def test_a_copy_takes_answers_and_rows_along_but_no_votes(session, projects, project, team):
    walk = Walk(session, project, team)
    walk.go()
    walk.questions.add_row("gov.votes.votes", values={"organisation": team.office})
    copy = projects.duplicate(project)
    old, new = session.project(project), session.project(copy)
    assert new.text("cq.question.question") == old.text("cq.question.question")
    assert new.row["code"] != old.row["code"]
    assert [r["title"] for r in new.table("risks")] == [r["title"] for r in old.table("risks")]
    assert not {r.id for r in new.records.values()} & {r.id for r in old.records.values()}
    assert new.rows("votes") == ()
    assert new.rows("meetings") == ()
    assert new.rounds == ()
    assert not [a for a in new.answers if a.path.startswith(("gov.", "pf.agreed."))]
    # the skills come along with who covers them, and with them the gate of the team
    assert not any(gate.passed for gate in hub(session, copy).gates[2:])
    Questionnaire(session, copy).set_answer(
        Address("cq.question.question"), Answer.of("Another question?")
    )
    assert old.text("cq.question.question") != "Another question?"


def test_an_office_that_trains_by_level_writes_it_into_each_new_project(make):
    office = make("office", replace(SETTINGS, training="by_level"))
    first = Projects(office).start("Wells")
    assert office.project(first).value("safe.level.policy") == "by_level"
    usual = make("usual")
    assert usual.project(Projects(usual).start("Air")).value("safe.level.policy") is None
