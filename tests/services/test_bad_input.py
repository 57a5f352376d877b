"""What goes wrong on ordinary days: one plain sentence each, and nothing disappears silently."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.services.conftest import SETTINGS

from collab_desktop.domain import legals, safeguarding_state, standing
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.gate_checks import completion
from collab_desktop.services import gating
from collab_desktop.services.completing import Completing
from collab_desktop.services.directory import Directory
from collab_desktop.services.namings import still_names_person, still_names_row
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.signing import Signing

BUDGET = "pid.budget.budget"


def said_about(session, questions, table: str, cell: Address) -> list[str]:
    """The sentences at one cell of a table, as the page shows them."""
    step, section, _ = table.split(".")
    found = questions.problems(step, section)
    return [session.voice.say(p.message) for p in found if p.address == cell]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("-5 GBP", "at least 0"), ("GBP 99999999999999999999", "Check the zeros"),
     ("12 cowries", "currency"), ("GBP 1.2.3", "number"), ("GBP ten", "number")],
)
def test_an_amount_that_cannot_be_is_told_and_counts_for_nothing(
    session, project, questions, typed, sentence
):
    row = questions.add_row(BUDGET, values={
        "category": "staff", "description": "Analysis", "amount": "GBP 1,000.10"})
    bad = questions.add_row(BUDGET, values={"category": "staff", "description": "Typed wrong"})
    cell = Address("budget_lines.amount", f"record:{bad}")
    questions.set_answer(cell, Answer.of(typed))
    (found,) = said_about(session, questions, BUDGET, cell)
    assert sentence in found
    kept = session.project(project).answers[cell].value
    assert kept not in (None, ""), "what was typed stays in its field"
    if isinstance(kept, str):
        assert kept == typed
    amount = session.project(project).cell(row, "amount")
    assert amount == {"minor": 100010, "currency": "GBP"}
    assert standing.budget(session.project(project)).cash == 100010


@pytest.mark.parametrize(("key", "typed", "sentence"), [
    ("amount", "GBP 99999999999999999999", "Check the zeros"),
    ("quantity", "-3", "Enter a number from 0 to 1000000."),
    ("quantity", "1e9", "could not be read as a number"),
])
def test_what_counts_for_nothing_keeps_the_step_from_being_completed(
    session, project, questions, key, typed, sentence
):
    row = questions.add_row(BUDGET, values={
        "category": "staff", "description": "Analysis", "amount": "GBP 10", key: typed})
    cell = Address(f"budget_lines.{key}", f"record:{row}")
    said = [session.voice.say(p.message) for p in Completing(session, project).blockers("pid")
            if p.address == cell]
    assert any(sentence in each for each in said)
    questions.set_answer(cell, Answer.of("GBP 5" if key == "amount" else "5"))
    assert cell not in {p.address for p in Completing(session, project).blockers("pid")}


def test_foreign_digits_and_separators_are_read_as_the_person_writes_them(make):
    session = make("fr", replace(SETTINGS, language="fr"))
    project = Projects(session).start("Puits")
    row = Questionnaire(session, project).add_row(BUDGET, values={"amount": "1 000,10 EUR"})
    assert session.project(project).cell(row, "amount") == {"minor": 100010, "currency": "EUR"}
    row = Questionnaire(session, project).add_row(BUDGET, values={"amount": "EUR ٥٠٠"})
    assert session.project(project).cell(row, "amount") == {"minor": 50000, "currency": "EUR"}


def test_an_end_before_its_start_is_named_at_the_end(session, project, questions):
    wp = questions.add_row("pr.plan.wps", values={
        "title": "Wells", "start": "2027-05-01", "end": "2027-03-01"})
    for step in ("pr", "pid"):
        found = {a: session.voice.say(m) for a, m in completion(session.project(project), step)}
        assert found[Address("work_packages.end", f"record:{wp}")] == (
            "“Wells” ends before it begins."), step


def test_whoever_signed_voted_or_owns_a_row_is_told_of_and_stays_named(
    session, project, questions, team
):
    risk = questions.add_row("pr.risks.risks", values={"title": "Flood", "owner": team.owner})
    vote = questions.add_row("gov.votes.votes", values={
        "organisation": team.office, "voter": team.owner, "decision": "support"})
    Signing(session, project).sign(Address("ethics.outcome.sign", "run:ci1"), team.owner, role="x")
    warning = still_names_person(session, team.owner)
    assert warning is not None
    assert (warning.params["answers"], warning.params["signatures"]) == (2, 1)
    Directory(session).delete_person(team.owner)
    data = session.project(project)
    assert {data.person(data.cell(risk, "owner")), data.person(data.cell(vote, "voter"))} == {
        "M. Tarn"}
    assert [s.name for s in Signing(session, project).signatures(
        Address("ethics.outcome.sign", "run:ci1"))] == ["M. Tarn"]


def test_a_dataset_that_an_agreement_names_is_missed_where_it_is_named(
    session, project, questions, team
):
    row = questions.add_row("pid.data.datasets", values={"name": "Well levels"})
    right = questions.add_row("legal.data.rights", values={
        "dataset": "well levels", "organisation": team.office, "may": ["view"]})
    assert still_names_row(session.project(project), row) is not None, "said before it goes"
    questions.delete_row(row)
    data = session.project(project)
    assert legals.unknown_data(data) == ((right, "well levels"),)
    found = dict(completion(data, "legal"))
    sentence = session.voice.say(found[Address("data_rights.dataset", f"record:{right}")])
    assert "well levels" in sentence


def test_a_statement_that_changed_asks_everybody_again(session, project, questions, team):
    questions.add_row("call.team.team", values={"person": team.owner})
    questions.set_answer(Address("safe.statement.statement"), Answer.of("I will listen."))
    questions.set_answer(Address("safe.statement.version"), Answer.of("SG-1.0"))
    row = questions.add_row("safe.register.people", values={
        "person": team.owner, "contact": "none", "done": "2026-11-01"})
    cell = Address("sg_people.sign", f"record:{row}")
    Signing(session, project).sign(cell, team.owner, role="member")
    questions.set_answer(Address("safe.statement.version"), Answer.of("SG-1.1"))
    (signature,) = Signing(session, project).signatures(cell)
    assert not signature.holds
    data = session.project(project)
    standing_now = safeguarding_state.of_row(data, row)
    assert standing_now is not None
    reasons = [session.voice.say(reason) for reason in standing_now.reasons]
    assert any("earlier version" in reason for reason in reasons)
    gate = next(g for g in gating.gate_views(data) if g.key == "G5")
    assert {r.id for r in gate.rules if r.severity.value == "stop"} >= {"g5_safe"}


def test_a_check_in_out_of_its_order_is_refused_with_the_one_that_comes_first(
    session, project, questions
):
    for run in ("ci2", "ci3"):
        found = [session.voice.say(p.message)
                 for p in Completing(session, project).blockers("ethics", f"run:{run}")]
        assert any("check-in 1" in sentence.lower() for sentence in found), run
    questions.set_answer(
        Address("ethics.left_out.skipped", "run:ci2"), Answer.of("The project lasts six weeks."))
    found = [session.voice.say(p.message)
             for p in Completing(session, project).blockers("ethics", "run:ci3")]
    assert not any("check-in 2" in sentence.lower() for sentence in found)
    assert standing.budget(session.project(project)).cash == 0
