"""Private entries of the journal: their writer's alone, in no export; others become concerns."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.services.conftest import SETTINGS

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.report_data import ReportData
from collab_desktop.services import searching
from collab_desktop.services.answer_files import answers_text
from collab_desktop.services.history import History
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.raising import Raising
from collab_desktop.services.reporting.freezing import freeze

PATH, RUN = "ethics.journal.journal", "run:ci1"
SECRET = "An unease about quinceberry"


@pytest.fixture
def entry(questions: Questionnaire) -> str:
    """A private entry of D. Hale beside one for the team."""
    questions.set_depth("ethics", "full")
    questions.add_row(PATH, RUN, values={"happened": "A district asked for names", "share": "team"})
    return questions.add_row(
        PATH, RUN, values={"happened": SECRET, "did": "Slept on it", "share": "private"})


def _shown(questions: Questionnaire) -> list[str]:
    return [row.label for row in questions.field(Address(PATH, RUN)).rows]


def _become(session, name: str) -> None:
    session.settings = replace(SETTINGS, name=name)


def test_only_its_writer_sees_it(session, project, questions, entry):
    assert SECRET in _shown(questions)
    assert searching.search(session, "quinceberry")
    _become(session, "L. Brandt")
    assert _shown(questions) == ["A district asked for names"]
    assert searching.search(session, "quinceberry") == ()
    assert SECRET not in {each.text for each in History(session, project).recent()}
    assert Raising(session, project, "ci1").hidden() == 1
    copy = Projects(session).duplicate(project)
    assert _shown(Questionnaire(session, copy)) == ["A district asked for names"]
    questions.delete_row(entry)
    assert Projects(session).trash() == ()
    _become(session, "D. Hale")
    assert [row.label for row in Projects(session).trash()] == [SECRET]


def test_it_is_never_exported(session, project, questions, entry):
    assert SECRET not in answers_text(session, project)
    questions.set_answer(Address("ethics.session.date", RUN), Answer.of("2026-11-02"))
    papers: list[ReportData] = [freeze(session, project, i, "en") for i in ("P13", "P13f")]
    assert all("quinceberry" not in str(paper) for paper in papers)
    assert "A district asked for names" in str(papers[1])
    questions.set_answer(Address("ethics_journal.share", f"record:{entry}"), Answer.of("team"))
    assert "quinceberry" in str(freeze(session, project, "P13f", "en"))


def test_an_entry_becomes_a_concern_and_keeps_what_was_said(session, project, questions, entry):
    questions.set_answer(Address("ethics.handling.answer", RUN), Answer.of("The key is shared."))
    raising = Raising(session, project, "ci1")
    ((row, words),) = raising.entries()
    assert words == "A district asked for names", "what is private stays what it is"
    raising.raise_concern(row, "handling")
    data = session.project(project)
    assert data.value("ethics.handling.concern", RUN) == "moderate"
    assert data.text("ethics.handling.note", RUN) == "A district asked for names"
    assert data.text("ethics.handling.answer", RUN) == (
        "The key is shared.\nA district asked for names")
    assert data.cell(row, "raised") == "Safe handling"
    assert raising.entries() == ()
    with pytest.raises(KeyError):
        raising.raise_concern(entry, "handling")


def test_a_stop_stays_a_stop_when_an_entry_is_added(session, project, questions, entry):
    questions.set_answer(Address("ethics.handling.concern", RUN), Answer.of("stop"))
    raising = Raising(session, project, "ci1")
    raising.raise_concern(raising.entries()[0][0], "handling")
    assert session.project(project).value("ethics.handling.concern", RUN) == "stop"
