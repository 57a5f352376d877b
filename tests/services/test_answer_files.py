"""Answers out to a file and back in: the same answers elsewhere, all or nothing, nobody's rows."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.services.walking import Walk, tables

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Edit
from collab_desktop.services.answer_files import answers_text, fill_answers
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire

QUESTION = "cq.question.question"


@pytest.fixture
def walked(session, project, team):
    walk = Walk(session, project, team)
    walk.go()
    walk.questions.set_answer(Address("cq.problem.done"), Answer.not_applicable("Nothing yet."))
    walk.questions.set_answer(Address("cq.call.start"), Answer.dont_know(team.owner, "2027-01-01"))
    assert walk.completing.complete("cq") == ()
    return walk


def content(**more: Any) -> bytes:
    return json.dumps({"pack": "dcc/1.0", "project": "CQ-1", **more}).encode()


def test_the_same_answers_in_another_workspace(walked, session, project, make):
    text = answers_text(session, project)
    other = make("other")
    target = Projects(other).start("Wells")
    assert fill_answers(other, target, text.encode()) == ()
    ours, theirs = session.project(project), other.project(target)
    kept = {
        address: answer for address, answer in ours.answers.items()
        if not address.path.startswith("pf.reasons.")
    }
    assert dict(theirs.answers) == kept
    assert {r.id for r in theirs.records.values()} == {r.id for r in ours.records.values()}
    for register in ("risks", "milestones", "needs"):
        assert theirs.table(register) == ours.table(register), "in the same order"
    assert theirs.person(ours.value("cq.owner.owner")) == "M. Tarn"
    again = answers_text(other, target).replace(theirs.row["code"], ours.row["code"])
    assert again == text


def test_filling_twice_changes_nothing_more(walked, session, project):
    text = answers_text(session, project).encode()
    before = tables(session)
    assert fill_answers(session, project, text) == ()
    assert tables(session) == before


def test_filling_is_one_step_to_undo_and_opens_what_it_changes(walked, session, project):
    assert walked.questions.data.state("cq")["status"] == "complete"
    code = str(session.project(project).row["code"])
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    file = content(project=code, answers={QUESTION: {"value": "Which wells?"}}, registers={
        "risks": [{"id": "r-new", "title": "Rain"}],
    })
    assert fill_answers(session, None, file) == ()
    assert walked.questions.data.state("cq")["status"] == "reopened"
    assert walked.questions.data.state("pr")["status"] == "reopened"
    assert [e.label for e in edits] == ["edit.filled"]
    session.take_back(edits[0])
    assert "r-new" not in walked.questions.data.records
    assert walked.questions.data.text(QUESTION) != "Which wells?"


def test_nothing_is_deleted_and_a_row_in_the_trash_comes_back(session, project, questions):
    questions.set_answer(Address(QUESTION), Answer.of("Which wells?"))
    keep = questions.add_row("pr.risks.risks", values={"title": "Rain"})
    gone = questions.add_row("pr.risks.risks", values={"title": "Sensors"})
    questions.delete_row(gone)
    file = content(registers={"risks": [{"id": gone, "title": "Sensors fail"}]})
    assert fill_answers(session, project, file) == ()
    assert [r.id for r in questions.data.rows("risks")] == [keep, gone]
    assert questions.data.cell(gone, "title") == "Sensors fail"
    assert questions.data.text(QUESTION) == "Which wells?"


def test_an_answer_can_be_cleared(session, project, questions):
    questions.set_answer(Address(QUESTION), Answer.of("Which wells?"))
    file = content(answers={QUESTION: {"value": None}})
    assert fill_answers(session, project, file) == ()
    assert questions.field(Address(QUESTION)).answer is None


# -- rows of others ------------------------------------------------------------------------------


@pytest.mark.parametrize("register", ["risks", "needs", "memberships"])
def test_a_row_of_another_project_or_list_is_never_taken_over(
    session, project, questions, register
):
    own = questions.add_row("pr.risks.risks", values={"title": "Ours"})
    person = {"id": "p-1", "name": "M. Tarn"}
    members = {"people": [person], "memberships": [{"id": "m-1", "person": "p-1"}]}
    assert fill_answers(session, project, content(registers=members)) == ()
    other = Projects(session).start("Air", "CQ-AIR")
    row: dict[str, Any] = {
        "risks": {"id": own, "title": "Theirs"}, "needs": {"id": own, "skill": "Theirs"},
        "memberships": {"id": "m-1", "person": "p-1"},
    }[register]
    before = tables(session)
    target = project if register == "needs" else other
    problems = fill_answers(session, target, content(registers={register: [row]}))
    assert [(p.id, p.params["id"]) for p in problems] == [("answers.id_taken", row["id"])]
    assert tables(session) == before


# -- files that are wrong ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "file",
    [
        b"", b"\xff\xfe", b"[]", b"{", b'{"pack": "dcc/1.0"}', b"[" * 100_000, b"9" * 10_000,
        content(pack="other/2.0"), content(answers=[]), content(extra=1),
        content(answers={"cq.question.nowhere": {"value": "x"}}),
        content(answers={QUESTION: {"value": 7}}),
        content(answers={QUESTION: {"value": "x", "dont_know": {}}}),
        content(answers={f"record:r1/{QUESTION}": {"value": "x"}}),
        content(answers={f"run:idea/{QUESTION}": {"value": "x"}}),
        content(answers={"tn.q1.answer": {"value": "which run?"}}),
        content(answers={"cq.owner.owner": {"value": "nobody"}}),
        content(registers={"risks": [{"title": "no id"}]}),
        content(registers={"risks": [{"id": "r1"}, {"id": "r1"}]}),
        content(registers={"ballots": [{"id": "b1"}]}),
        content(answers={QUESTION: {"value": "fine"}}, registers={"risks": [{"id": "r", "x": 1}]}),
        content(answers={QUESTION: {"value": "x" * 100_001}}),
    ],
    ids=range(22),
)
def test_a_wrong_file_is_refused_in_words_and_changes_nothing(session, project, file):
    before = tables(session)
    for target in (project, None):
        problems = fill_answers(session, target, file)
        assert problems
    assert tables(session) == before


def test_the_file_says_for_which_project_it_is(session):
    projects = {code: Projects(session).start("Wells", code) for code in ("CQ-1", "CQ-2")}
    answers = {QUESTION: {"value": "Which wells?"}}
    assert fill_answers(session, None, content(project="CQ-2", answers=answers)) == ()
    assert session.project(projects["CQ-2"]).text(QUESTION) == "Which wells?"
    assert session.project(projects["CQ-1"]).text(QUESTION) == ""
    (problem,) = fill_answers(session, None, content(project="CQ-3", answers=answers))
    assert problem.id == "answers.no_project"


def test_a_file_of_thousands_of_rows(session, project):
    rows = [{"id": f"r{n}", "title": f"Risk {n}", "likelihood": 2} for n in range(1500)]
    assert fill_answers(session, project, content(registers={"risks": rows})) == ()
    data = session.project(project)
    assert [r["title"] for r in data.table("risks")] == [f"Risk {n}" for n in range(1500)]
    assert max(len(r.position) for r in data.records.values()) < 60


def test_sheets_and_notes_never_leave_with_the_answers(walked, session, project):
    walked.questions.set_note("cq.question", "between us")
    found = json.loads(answers_text(session, project))
    assert set(found) == {"pack", "project", "answers", "registers"}
    assert "between us" not in json.dumps(found)
    assert "confidence" not in found["registers"]
    assert Questionnaire(session, project).note("cq.question") == "between us"
