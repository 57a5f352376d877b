"""One row for each project, the latest change first."""

from __future__ import annotations

import pytest
from tests.samples import SETTINGS, copy_of_sample

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.states import Status
from collab_desktop.domain.views import Place
from collab_desktop.services import gating
from collab_desktop.services.directory import Directory
from collab_desktop.services.portfolio import joined, needs_you, portfolio
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session
from collab_desktop.services.waiving import Waiver, Waiving

S = Status


def test_the_latest_change_stands_first(session):
    first = Projects(session).start("Wells", "CQ-1")
    Projects(session).start("Air", "CQ-2")
    assert [row.code for row in portfolio(session)] == ["CQ-2", "CQ-1"]
    questions = Questionnaire(session, first)
    questions.set_answer(Address("cq.question.question"), Answer.of("Which wells?"))
    questions.set_answer(Address("cq.owner.theme"), Answer.of("climate"))
    row = portfolio(session)[0]
    assert (row.code, row.question, row.theme) == ("CQ-1", "Which wells?", "climate")
    assert row.step == "Challenge question"
    assert row.gate == "Publish the question"
    assert len(row.statuses) == 8
    assert (row.score, row.outcome, row.sample) == ("", "", False)


def test_what_waits_for_you(session):
    for number in range(4):
        Projects(session).start(f"Project {number}")
    waiting = needs_you(session)
    assert len(waiting) == 3
    assert waiting[0][2].place == Place("cq", "owner", "owner_org")
    assert len(needs_you(session, limit=9)) == 4


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        ([S.COMPLETE, S.COMPLETE], S.COMPLETE),
        ([S.COMPLETE, S.WAIVED], S.COMPLETE),
        ([S.WAIVED, S.WAIVED], S.WAIVED),
        ([S.COMPLETE, S.NOT_STARTED], S.IN_PROGRESS),
        ([S.NOT_STARTED, S.NOT_STARTED], S.NOT_STARTED),
    ],
)
def test_a_number_that_two_parts_share(parts, whole):
    assert joined(parts) is whole


def test_a_waived_step_counts_as_done(session, project):
    before = portfolio(session)[0].steps_done
    Waiving(session, project).waive(
        "legal", Waiver("A framework agreement is in force.", "D. Hale", "chair")
    )
    assert portfolio(session)[0].steps_done == before + 1


def test_a_project_is_on_no_step_once_the_eight_are_done(tmp_path):
    session = Session.open(copy_of_sample(tmp_path / "sample.collab"), SETTINGS)
    closed, other = (
        next(row for row in portfolio(session) if row.code == code)
        for code in ("CQ-2025-04", "CQ-2026-01")
    )
    session.close()
    assert (closed.step, closed.steps_done) == ("", 8)
    assert other.step


def test_a_list_that_did_not_change_is_not_worked_out_again(session, monkeypatch):
    """Home is drawn anew after every change; five hundred projects are not."""
    projects = Projects(session)
    first, second = projects.start("First"), projects.start("Second")
    before = {row.project_id: row for row in portfolio(session)}
    worked: list[str] = []
    real = gating.gate_views

    def counted(data):
        worked.append(data.id)
        return real(data)

    monkeypatch.setattr(gating, "gate_views", counted)
    projects.rename(second, "Other")
    after = {row.project_id: row for row in portfolio(session)}
    assert worked == [second]
    assert after[first] == before[first]
    assert after[second].title == "Other"
    Directory(session).add_person("Ada Lind")
    assert len(portfolio(session)) == 2
    assert sorted(worked[1:]) == sorted([first, second])
