"""Blank sheets ask what the steps ask, with guidance and room to write, and hold no answer."""

from __future__ import annotations

import docx
import pypdfium2 as pdfium
import pytest
from tests.reports.documents.filled import sample

from collab_desktop.domain.paper_parts import NewPage, Prose, Title, ToWrite
from collab_desktop.services import reporting
from collab_desktop.services.reporting.blank import FEWEST_ROWS, MOST_COLUMNS, NOT_ASKED


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    session, project = sample(tmp_path_factory.mktemp("blank"))
    yield session, project
    session.close()


def parts(opened, language: str = "en"):
    session, project = opened
    return reporting.freeze(session, project, "P18", language).paper.parts


def test_every_question_of_every_step_has_its_place(opened):
    session, project = opened
    index = session.index_of(project)
    found = parts(opened)
    steps = [step for step in index.pack.steps if step.built and step.sections]
    assert [p.section for p in found if isinstance(p, NewPage)] == [s.title for s in steps]
    asked = [
        question.label for step in steps for _, question in index.questions(step.key)
        if question.kind not in NOT_ASKED
    ]
    written = [p.label for p in found if isinstance(p, ToWrite)]
    assert [label for label in written if label in set(asked)] == asked


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_ethics_sheets_say_which_question_is_answered_and_at_which_check_in(opened, language):
    session, project = opened
    row = str(session.project(project).row["pack"])
    step = session.packs.index(row, language).step("ethics")
    found = parts(opened, language)
    begin = next(n for n, p in enumerate(found) if getattr(p, "section", "") == step.title)
    told = found[begin:]
    for section in step.sections:
        place = next(n for n, p in enumerate(told)
                     if isinstance(p, Title) and p.title == section.title)
        read = [question.label for question in section.questions if question.kind == "info"]
        assert [p.text for p in told[place + 1:place + 2] if isinstance(p, Prose)] == read[:1]
        if section.runs:
            asked_at = [run.title for run in step.runs if run.key in section.runs]
            assert all(time in told[place].note for time in asked_at), section.key


def test_each_has_room_to_answer(opened):
    for part in parts(opened):
        if isinstance(part, ToWrite):
            assert part.choices or part.lines or part.columns, part.label
            assert len(part.columns) <= MOST_COLUMNS
            assert not part.columns or part.rows >= FEWEST_ROWS


def test_no_answer_of_the_project_stands_on_them(opened):
    session, project = opened
    data = session.project(project)
    told = str(parts(opened))
    said = [a.value for a in data.answers.values() if isinstance(a.value, str)]
    private = [text for text in said if len(text) > 40]
    assert private
    assert not [text for text in private if text in told]


def test_one_step_alone_goes_out_on_paper_and_as_word(opened, tmp_path):
    session, project = opened
    titles = {p.section for p in parts(opened) if isinstance(p, NewPage)}
    options = reporting.Options(left_out=frozenset(titles - {"Youth participation"}))
    rendered = reporting.make_render(session, project, "P18", "en", options)
    rendered(tmp_path / "a.pdf")
    rendered(tmp_path / "a.docx")
    document = pdfium.PdfDocument(tmp_path / "a.pdf")
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    pages = len(document)
    document.close()
    assert 2 <= pages <= 16
    assert "Prioritisation" not in text
    words = [p.text for p in docx.Document(str(tmp_path / "a.docx")).paragraphs]
    assert any(p in words for p in (parts(opened)[0].text, "Youth participation"))
