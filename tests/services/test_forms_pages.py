"""A page goes to whoever knows and comes back: what changed is accepted field by field."""

from __future__ import annotations

import io

import openpyxl
import pytest
from tests.exchange import returned
from tests.exchange.test_form_other_files import cell_of, saved

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.exchange.form_reading import read_form
from collab_desktop.services.forms.pages import PageBack, is_page
from collab_desktop.services.forms.sending import FormsOut, proposed_name

QUESTION = "cq.question.question"


@pytest.fixture
def written(questions):
    """A project whose question and needed skills are written already."""
    questions.set_answer(Address(QUESTION), Answer.of("How can we see dry wells early?"))
    questions.set_answer(Address("cq.call.deadline"), Answer.of("2027-03-01"))
    row = questions.add_row("call.needs.needs", values={"skill": "Hydrology", "level": 3})
    return questions, row


def sent(session, project, tmp_path, step, section, suffix=".pdf"):
    out = FormsOut(session, project)
    form = out.page(step, section)
    return out.send(form, tmp_path / f"page{suffix}").read_bytes(), form


def test_a_page_comes_back_unchanged_without_a_difference(session, project, written, tmp_path):
    content, form = sent(session, project, tmp_path, "cq", "question")
    found = read_form(content)
    assert found.problems == []
    assert is_page(found)
    assert found.fields[QUESTION] == "How can we see dry wells early?"
    assert PageBack(session, project, found).changes == ()
    assert proposed_name(form).endswith(".pdf")


def test_what_changed_is_accepted_field_by_field(session, project, written, tmp_path):
    _, row = written
    content, _ = sent(session, project, tmp_path, "call", "needs")
    cell = f"record:{row}/needs"
    back = returned.filled(content, {
        f"{cell}.skill": "Hydrogeology", f"{cell}.level": "4", f"{cell}.importance": "must",
        "new:1/needs.skill": "Sewing", "new:1/needs.level": "2",
    })
    page = PageBack(session, project, read_form(back))
    told = {change.label: (change.before, change.after) for change in page.changes}
    assert told["Needed skills: Skill"] in {("Hydrology", "Hydrogeology"), ("", "Sewing")}
    assert len(page.changes) == 5
    taken = {f"{cell}.level", "new:1/needs.skill", "new:1/needs.level"}
    assert page.accept(taken) == 3
    table = session.project(project).table("needs")
    assert [(r["skill"], r["level"]) for r in table] == [("Hydrology", 4), ("Sewing", 2)]


def test_days_and_choices_come_back_through_every_kind_of_file(session, project, written, tmp_path):
    written[0].set_depth("cq", "full")
    content, _ = sent(session, project, tmp_path, "cq", "call")
    back = returned.filled(content, {"cq.call.deadline": "2 April 2027", "cq.call.status": "/open"})
    changes = {c.name: c.answer.value for c in PageBack(session, project, read_form(back)).changes}
    assert changes == {"cq.call.deadline": "2027-04-02", "cq.call.status": "open"}
    sheet, _ = sent(session, project, tmp_path, "cq", "call", ".xlsx")
    book = openpyxl.load_workbook(io.BytesIO(sheet))
    cell_of(book, "cq.call.deadline").value = "2 April 2027"
    cell_of(book, "cq.call.status").value = "Open"
    changes = {c.name: c.after for c in PageBack(session, project, read_form(saved(book))).changes}
    assert changes == {"cq.call.deadline": "2 Apr 2027", "cq.call.status": "Open"}


def test_word_comes_back_as_it_went(session, project, written, tmp_path):
    content, _ = sent(session, project, tmp_path, "cq", "question", ".docx")
    found = read_form(content)
    assert found.problems == []
    assert PageBack(session, project, found).changes == ()


def test_an_emptied_field_is_a_difference(session, project, written, tmp_path):
    content, _ = sent(session, project, tmp_path, "cq", "question")
    emptied = read_form(returned.filled(content, {QUESTION: ""}))
    change, = PageBack(session, project, emptied).changes
    assert (change.after, change.answer) == ("", None)
