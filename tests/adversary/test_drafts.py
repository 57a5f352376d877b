"""Whatever somebody types is kept, shown and taken along in a file of answers."""

from __future__ import annotations

import json

import pytest
from tests.adversary.conftest import SETTINGS

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.values import as_text
from collab_desktop.formats import Formats
from collab_desktop.services.answer_files import answers_text, fill_answers
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session

TYPED = (
    "1.234,56", "1 234,56", "١٢٣", "٣٫١٤", "12/11/2026", "2026-02-30", "0000-00-00", "1e9", "-5",
    "1" + "0" * 30, "NaN", "½", "² ५", "<b>&amp;</b>", "<img src=/etc/passwd>", "\0\x01", "\ud800",
    "🎉👨\u200d👩\u200d👧", "مرحبا (world) [x] {y}", "বাংলা স্বাস্থ্য", "   ", "\u2028\u2029",
    "\u202eabc", "a\r\nb\tc", "%s {0} %(a)s", "x" * 50_000, "w" * 10_000, 10**30, -1, True,
    {"minor": 10**30, "currency": "GBP"}, {"minor": "5", "currency": "GBP"}, {"a": 1},
    ["x", "x"], ["\0"], [""], [None], [],
)


@pytest.fixture
def session(tmp_path):
    made = Session.create(tmp_path / "drafts.collab", SETTINGS)
    yield made
    assert made.store.verify() == []
    made.close()


@pytest.fixture
def places(session: Session):
    """A fresh project, and one address for each kind of question."""
    project = Projects(session).start("Draft <b>&amp; [x]", "D-1")
    index = session.project(project).index
    found = {}
    for path in index.paths():
        if index.spot(path) is not None:
            runs = index.step(path.split(".")[0]).runs
            subject = f"run:{runs[0].key}" if runs else "project"
            found.setdefault(index.question(path).kind, Address(path, subject))
    return Questionnaire(session, project), found


@pytest.mark.parametrize("typed", TYPED, ids=lambda value: ascii(value)[:20])
def test_what_was_typed_survives_a_file_of_answers(session, tmp_path, places, typed):
    questions, found = places
    for address in found.values():
        questions.set_answer(address, Answer.of(typed))
        field = questions.field(address)
        as_text(field.question, field.answer)
        assert field.answer is None or field.answer.value not in ("", None)
    before = answers_text(session, questions.project_id)
    other = Session.create(tmp_path / "other.collab", SETTINGS)
    project = Projects(other).start("Other", "D-1")
    assert fill_answers(other, project, before.encode()) == ()
    assert answers_text(other, project) == before
    other.close()


def test_rows_and_unknown_people_come_back_too(session, places):
    questions, found = places
    table = found["table"]
    register = questions.field(table).question.register_name
    row = questions.add_row(table.path, table.subject)
    for column in questions.field(table).columns:
        questions.set_answer(Address(f"{register}.{column.key}", f"record:{row}"),
                             Answer.of("nobody knows <this>"))
    questions.set_answer(found["person"], Answer.dont_know("nobody", "soon"))
    project = questions.project_id
    before = answers_text(session, project)
    assert '"draft"' in before
    assert fill_answers(session, project, before.encode()) == ()
    assert answers_text(session, project) == before


def test_a_draft_is_still_an_envelope(session, places):
    questions, found = places
    before = answers_text(session, questions.project_id)
    for draft in (None, [], {}, {"value": 1, "x": 2}, {"draft": {"value": 1}}, {"dont_know": 3}):
        content = {"pack": "dcc/1.0", "project": "D-1",
                   "answers": {str(found["date"]): {"draft": draft}}}
        assert fill_answers(session, questions.project_id, json.dumps(content).encode()) != ()
    assert answers_text(session, questions.project_id) == before


@pytest.mark.parametrize("language", ["en", "fr", "ar", "bn"])
def test_the_largest_numbers_have_words(language):
    formats = Formats(language)
    assert len(formats.money(10**40, "GBP")) > 40
    assert len(formats.number(10**40)) > 40
