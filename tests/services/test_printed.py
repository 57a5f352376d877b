"""A printed hash leads to its paper or its completed step, and to what changed since."""

from __future__ import annotations

import re

import pypdfium2 as pdfium
import pytest
from tests.reports.documents.filled import sample

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.values import ValueRefusedError
from collab_desktop.services import reporting
from collab_desktop.services.completing import Completing
from collab_desktop.services.printed import find_printed, read_hash
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire

DIGEST = "ab12cd34" * 8


@pytest.fixture
def opened(tmp_path):
    session, project = sample(tmp_path)
    yield session, project
    session.close()


def foot_of(path) -> str:
    """The eight digits as a reader finds them at the foot of the first page."""
    document = pdfium.PdfDocument(path)
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    return re.search(r"version \S+\s·\s([0-9a-f]{8})\s·", text.replace("\xa0", " "))[1]


def test_the_foot_of_a_page_leads_to_its_version(opened, tmp_path):
    session, project = opened
    result = reporting.export_document(session, project, "P1", tmp_path / "a.pdf")
    (found,) = find_printed(session, foot_of(tmp_path / "a.pdf"))
    assert (found.kind, found.project_id) == ("paper", project)
    assert found.title == "Challenge question sheet"
    assert (found.version, found.sha256) == (result.version, result.content_hash)
    assert found.actor == "D. Hale"
    assert found.changes == ()


def test_what_changed_since_is_told_with_both_values(opened, tmp_path):
    session, project = opened
    result = reporting.export_document(session, project, "P1", tmp_path / "a.pdf")
    questions = Questionnaire(session, project)
    address = Address("cq.question.question")
    before = session.project(project).value(address.path)
    questions.set_answer(address, Answer.of("How can fewer children wait?"))
    (found,) = find_printed(session, result.content_hash)
    (change,) = found.changes
    assert (change.before, change.now) == (before, "How can fewer children wait?")
    assert change.place.question == "question"
    questions.set_answer(address, Answer.of(before))
    assert find_printed(session, result.content_hash)[0].changes == ()


def test_a_completed_step_is_found_with_its_own_changes_alone(opened):
    session, project = opened
    completing = Completing(session, project)
    completing.reopen("cq")
    assert completing.complete("cq") == ()
    (row, *_) = session.store.rows("snapshot", project_id=project, step="cq")
    questions = Questionnaire(session, project)
    questions.set_answer(Address("pr.title.acronym"), Answer.of("Elsewhere"))
    (found,) = find_printed(session, row["sha256"][:12])
    assert (found.kind, found.version) == ("step", "1")
    assert found.title == session.index_of(project).step("cq").title
    assert found.changes == ()
    questions.set_answer(Address("cq.question.question"), Answer.of("How now?"))
    assert [c.now for c in find_printed(session, row["sha256"])[0].changes] == ["How now?"]


def test_the_same_paper_twice_is_told_once_and_of_a_deleted_project_nothing(opened, tmp_path):
    session, project = opened
    first = reporting.export_document(session, project, "P1", tmp_path / "a.pdf")
    again = reporting.export_document(session, project, "P1", tmp_path / "b.pdf")
    assert first.content_hash == again.content_hash
    assert len(find_printed(session, first.content_hash)) == 1
    Projects(session).delete(project)
    assert find_printed(session, first.content_hash) == ()


def test_an_unknown_hash_finds_nothing(opened):
    session, _ = opened
    assert find_printed(session, DIGEST) == ()


@pytest.mark.parametrize(
    ("typed", "read"),
    [("AB12CD34", "ab12cd34"), (" ab12 cd34 \n", "ab12cd34"), (DIGEST, DIGEST),
     ("ab12cd34…", "ab12cd34")],
)
def test_a_hash_is_read_as_people_write_it(typed, read):
    assert read_hash(typed) == read


@pytest.mark.parametrize(
    "typed", ["", "ab12cd3", "ab12cd3g", DIGEST + "0", "%", "'; drop table op;--", "١٢٣٤٥٦٧٨"]
)
def test_what_is_no_hash_is_refused_with_a_sentence(typed):
    with pytest.raises(ValueRefusedError) as refused:
        read_hash(typed)
    assert refused.value.message.id == "printed.no_hash"
