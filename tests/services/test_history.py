"""Earlier answers: which may stand again, and that it is one step to undo."""

from __future__ import annotations

import pytest
from tests.services.walking import Team

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Edit
from collab_desktop.services.history import History
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.session import Session
from collab_desktop.services.signing import Signing

QUESTION = Address("cq.question.question")
SIGNED = Address("pr.purpose.purpose")


@pytest.fixture
def history(session, project):
    return History(session, project)


def usable(history: History, address: Address) -> list[str]:
    return [entry.text for entry in history.of_field(address) if entry.usable]


def test_what_stands_there_now_is_not_offered_again(history, questions):
    for answer in (Answer.of("One?"), Answer.of("Two?"), None, Answer.of("One?")):
        questions.set_answer(QUESTION, answer)
    assert [e.text for e in history.of_field(QUESTION)] == ["One?", "", "Two?", "One?"]
    assert usable(history, QUESTION) == ["", "Two?"]


@pytest.mark.parametrize(
    "answer",
    [Answer.of("Two?"), None, Answer.not_applicable("Nothing yet."),
     Answer.dont_know("p", "2027-01-01")],
)
def test_an_earlier_answer_stands_again_as_it_was(session, history, questions, answer):
    questions.set_answer(QUESTION, answer or Answer.of("x"))
    questions.set_answer(QUESTION, answer)
    questions.set_answer(QUESTION, Answer.of("Another?"))
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    entry = next(e for e in history.of_field(QUESTION) if e.usable)
    questions.use_again(QUESTION, entry.answer)
    assert questions.data.answers.get(QUESTION) == answer
    assert [(e.label, e.merge_key) for e in edits] == [("edit.used_again", None)]
    session.take_back(edits[0])
    assert questions.data.text(QUESTION.path) == "Another?"


def test_what_somebody_signed_stays_until_it_is_changed_or_revoked(
    session, project, history, questions, team: Team
):
    signing = Signing(session, project)
    step = next(path for path in questions.data.index.paths()
                if path.startswith("pr.") and questions.data.index.question(path).kind == "long")
    address = Address(step)
    for text in ("First.", "Second."):
        questions.set_answer(address, Answer.of(text))
    signature = signing.sign(Address("pr.sign.sign"), team.owner, role="owner")
    assert usable(history, address) == []
    assert usable(history, QUESTION) == []
    signing.revoke(signature, "Too early.")
    assert usable(history, address) == ["First."]
    signing.sign(Address("pr.sign.sign"), team.owner, role="owner")
    questions.set_answer(address, Answer.of("Third."))
    assert usable(history, address) == ["Second.", "First."]


def test_a_signed_row_binds_its_own_cells(session, project, history, questions, team: Team):
    rows = [questions.add_row("pr.risks.risks", values={"title": "One"}) for _ in range(2)]
    cells = [Address("risks.title", f"record:{row}") for row in rows]
    for cell in cells:
        questions.set_answer(cell, Answer.of("Two"))
    Signing(session, project).sign(
        Address("risks.sign", f"record:{rows[0]}"), team.owner, role="owner"
    )
    assert [usable(history, cell) for cell in cells] == [[], ["One"]]


def test_sealed_sheets_and_earlier_questions_offer_nothing(
    session, project, history, questions, team: Team
):
    gone = Address("cq.gone.gone")
    for text in ("One", "Two"):
        session.commit("edit.filled", questions.answer_changes(gone, Answer.of(text)))
    assert usable(history, gone) == []
    scoring = Scoring(session, project)
    found = scoring.open_round((team.owner,), "quick")
    for score in (1, 2):
        sheet = {"scores": dict.fromkeys(scoring.items("quick"), score)}
        scoring.hand_in(found, team.owner, sheet)
    for row in session.project(project).ballots:
        assert history.of_field(Address(f"ballot.{found}", f"person:{row['person_id']}")) == ()


def test_a_file_that_is_only_read_offers_nothing(make, tmp_path):
    from collab_desktop.services.projects import Projects
    from collab_desktop.services.questionnaire import Questionnaire
    from collab_desktop.storage.workspace_file import WorkspaceFile

    session = make("mine")
    project = Projects(session).start("Wells")
    for text in ("One?", "Two?"):
        Questionnaire(session, project).set_answer(QUESTION, Answer.of(text))
    session.store.save_copy(tmp_path / "copy.collab")
    copy = WorkspaceFile.open(
        tmp_path / "copy.collab", holder="x", device="y", read_only=True
    )
    reader = Session(copy, session.settings)
    entries = History(reader, project).of_field(QUESTION)
    assert [entry.text for entry in entries] == ["Two?", "One?"]
    assert not any(entry.usable for entry in entries)
    reader.close()
