"""What the computed fields of the initiation say, on the sample and on what is changed there."""

from __future__ import annotations

import pytest

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.calculations import compute
from collab_desktop.services.questionnaire import Questionnaire


@pytest.fixture
def said(make):
    session = make("sample", sample=True)
    project = session.project_by_code("CQ-2026-01")

    def say(path: str, subject: str = "project", **changes: object) -> str:
        for address, value in changes.items():
            Questionnaire(session, project).set_answer(Address.parse(address), Answer.of(value))
        data = session.project(project)
        address = Address(path, subject)
        return compute(data, data.index.question(path), address, session.voice)

    say.session, say.project = session, project
    return say


def rows(said, register):
    return said.session.project(said.project).rows(register)


def test_the_figures_of_the_budget(said):
    text = said("pid.budget.budget_summary")
    for part in ("84,000", "22,500", "30,000", "54,000", "reserve 7.1", "young people 10"):
        assert part in text, part
    line = next(r.id for r in rows(said, "budget_lines")
                if said.session.project(said.project).cell(r, "quantity") == 24)
    assert said("budget_lines.total", f"record:{line}").endswith(("9,600.00", "9,600"))


def test_what_to_look_at_names_gap_wrong_lines_and_missing_pay_for_the_young(said):
    first = rows(said, "budget_lines")[0].id
    youth = next(r.id for r in rows(said, "budget_lines")
                 if said.session.project(said.project).cell(r, "category") == "youth_participation")
    text = said("pid.budget.budget_checks", **{
        f"record:{first}/budget_lines.quantity": 3,
        f"record:{first}/budget_lines.unit_cost": {"minor": 100, "currency": "GBP"},
        f"record:{youth}/budget_lines.category": "other",
        "youth.outcome.outcome": "direct",
    })
    assert "54,000" in text
    assert "confirmed part”: the amount is not quantity times unit cost." in text
    assert "Young people take part, but no line pays for it." in text


def test_the_plan_names_what_is_late_and_what_runs_backward(said):
    last, work = rows(said, "milestones")[-1].id, rows(said, "work_packages")[0].id
    text = said("pid.plan.plan_state", **{
        f"record:{last}/milestones.forecast": "2027-11-11",
        f"record:{work}/work_packages.end": "2027-01-01",
    })
    assert "Milestones reached: 0 of 5; the last one is expected on 11 Nov 2027." in text
    assert "Late: “Impact”, weeks: 2." in text
    assert "“Data agreed and cleaned” ends before it begins." in text


def test_screening_risks_and_safes_in_words(said):
    outcome = said("pid.assessment.outcome")
    assert outcome.startswith("A full impact assessment is required. Because of: ")
    assert "Combines data from several sources" in outcome
    assert said("dpia_risks.level", f"record:{rows(said, 'dpia_risks')[0].id}") == "High"
    assert said("pid.dpia_risks.dpia_state") == "What is left is medium."
    assert said("datasets.five_state", f"record:{rows(said, 'datasets')[0].id}") == (
        "One weak: look closer")
    assert "4 Law and conduct: partial." in said("pid.dmp_more.dmp_state")
    assert said("pid.risks.risk_map").splitlines()[0].startswith("3 × 3 = 9: 3 ")
    assert said("pid.data.data_state").startswith("Red: Seasonal camp locations.")
    wrong = said("pid.assessment.outcome", **{"pid.assessment.status": "not_needed"})
    assert wrong.endswith("The screening asks for a full assessment.")
