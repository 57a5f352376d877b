"""Search finds what was typed and its place; never a sealed sheet or what was thrown away."""

from __future__ import annotations

import pytest

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Edit
from collab_desktop.domain.views import Place
from collab_desktop.services.ballots import SheetsSealed
from collab_desktop.services.directory import Directory
from collab_desktop.services.projects import Projects
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.searching import search


def test_an_answer_is_found_with_its_place(session, project, questions):
    questions.set_answer(Address("cq.question.question"), Answer.of("Which wells run dry?"))
    questions.set_answer(Address("tn.q1.answer", "run:proposal"), Answer.of("Fewer dry taps"))
    row = questions.add_row("pr.risks.risks", values={"title": "Sensors fail"})
    (hit,) = search(session, "wells ru")
    assert hit.place == Place("cq", "question", "question")
    assert hit.project_id == project
    assert "Challenge question, Question: Question" in hit.title
    (hit,) = search(session, "taps")
    assert hit.place == Place("tn", "q1", "answer", "run:proposal")
    (hit,) = search(session, "sensors")
    assert hit.place == Place("pr", "risks", "risks")
    questions.delete_row(row)
    assert search(session, "sensors") == ()
    questions.set_answer(Address("cq.question.question"), None)
    assert search(session, "wells run") == ()


def test_people_organisations_and_projects_are_found(session, project, team):
    kinds = {hit.kind for hit in search(session, "wat")}
    assert kinds == {"organisation"}
    assert [hit.target for hit in search(session, "tarn")] == [team.owner]
    assert [hit.kind for hit in search(session, "season")] == ["project"]
    Directory(session).delete_person(team.owner)
    Projects(session).delete(project)
    assert search(session, "tarn") == ()
    assert search(session, "season") == ()


@pytest.mark.parametrize("text", ["", "   ", '"', "*", "AND OR", "a NEAR/2 (b", "%_", "x" * 5000])
def test_no_text_breaks_the_search(session, project, text):
    assert search(session, text) == ()


def test_a_sealed_sheet_is_nowhere(session, project, questions, team):
    scoring = Scoring(session, project)
    found = scoring.open_round((team.owner, team.scientist), "quick")
    item = scoring.items("quick")[0]
    scoring.hand_in(found, team.owner, {"scores": {item: 1}, "notes": {item: "zanzibar"}})
    assert search(session, "zanzibar") == ()
    with pytest.raises(SheetsSealed):
        scoring.sheets(found)
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    scoring.hand_in(found, team.scientist, {"scores": {item: 4}})
    assert not any(edit.undoable for edit in edits)
