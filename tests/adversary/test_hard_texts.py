"""Texts that look like markup, patterns or other scripts, where words, slugs and names stand."""

from __future__ import annotations

import pypdfium2
import pytest
from tests.adversary.conftest import CODE

from collab_desktop.domain.answers import Answer
from collab_desktop.domain.messages import Message
from collab_desktop.services.directory import Directory
from collab_desktop.services.hub import hub
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.reporting import documents, export_document
from collab_desktop.services.texts import say

HARD = "<b>&amp;</b> <img src=/etc/passwd> مرحبا (world) [x] {0} %s {x.y} | \u2028 \u202e end"
SLUGS = frozenset({"choice", "date", "money", "int", "yn", "score5", "bool", "multi", "conf"})


def test_what_somebody_wrote_is_never_a_pattern():
    assert say(Message("doc.importance.{0} {x.y}", {"x": 1})) == "doc.importance.{0} {x.y}"


@pytest.mark.parametrize("kinds", [frozenset({"text", "long", "tags"}), SLUGS])
def test_every_document_survives(session, tmp_path, kinds):
    project = session.project_by_code(CODE)
    Projects(session).rename(project, HARD)
    directory = Directory(session)
    for person in list(session.people):
        directory.change_person(person, name=HARD, role=HARD)
    data, questions = session.project(project), Questionnaire(session, project)
    for address in list(data.answers):
        question = data.index.find(address.path)
        titles = address.path.startswith("pr.title.")  # they stand on every paper
        if question is not None and (titles or question.kind in kinds):
            questions.set_answer(address, Answer.of(HARD))
    assert hub(session, project).steps
    assert portfolio(session)
    for view in documents(session, project):
        made = export_document(session, project, view.id, tmp_path / f"{view.id}.pdf")
        with pypdfium2.PdfDocument(made.path) as paper:
            words = "".join(page.get_textpage().get_text_range() for page in paper)
        assert "<img src=/etc/passwd>" in words.replace("\r\n", " ")
