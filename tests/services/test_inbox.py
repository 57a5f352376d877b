"""Expressions of interest: in, found, read blind by several, agreed and decided."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.services.walking import Team

from collab_desktop.domain import interest, standing
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.interest import Stage
from collab_desktop.services.answer_files import answers_text, fill_answers
from collab_desktop.services.assessing import Assessing
from collab_desktop.services.ballots import SheetsSealed
from collab_desktop.services.directory import Directory
from collab_desktop.services.history import History
from collab_desktop.services.inbox import Inbox
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.searching import search
from collab_desktop.services.session import Session, today

KEYS = (
    "score_fit", "score_contribution", "score_delivery", "score_values", "score_practical",
)  # fmt: skip


def sheet(*scores: int | str) -> dict[str, object]:
    return {"scores": dict(zip(KEYS, scores, strict=True))}


@pytest.fixture
def inbox(session: Session, project: str) -> Inbox:
    return Inbox(session, project)


@pytest.fixture
def assessing(session: Session, project: str) -> Assessing:
    return Assessing(session, project)


@pytest.fixture
def readers(questions: Questionnaire, session: Session) -> tuple[str, str]:
    directory = Directory(session)
    found = (directory.add_person("R. Vale"), directory.add_person("S. Moor"))
    questions.set_answer(Address(interest.ASSESSORS), Answer.of(list(found)))
    return found


@pytest.fixture
def eoi(inbox: Inbox, team: Team) -> str:
    return inbox.rows.enter(
        {
            "kind": "team", "lead": team.owner, "org": team.office,
            "sector": "public", "safeguarding": True, "coi": "no", "consent": True,
            "contribution": "M. Tarn measures wells for the Water office each week.",
        },
        {
            "eoi_skills": [
                {"skill": "Hydrology", "level": 3, "evidence": "The map of the coast."},
                {"skill": "Statistics", "level": 4, "person": "J. Brook"},
            ],
            "eoi_members": [{"name": "J. Brook", "days": 20}],
        },
    )


def test_one_comes_in_with_all_it_lists_and_goes_back_in_one_step(
    session: Session, inbox: Inbox, team: Team
):
    edits = []
    session.edited.connect(edits.append)
    eoi = inbox.rows.enter(
        {"kind": "individual", "lead": team.scientist}, {"eoi_skills": [{"skill": "Hydrology"}]}
    )
    line = inbox.line(eoi)
    assert (line.code, line.stage, line.received) == ("EOI-001", Stage.NEW, today())
    assert line.skills == ("Hydrology",)
    assert inbox.data.cell(eoi, "keep_until") == interest.a_year_after(today())
    session.take_back(edits[-1])
    assert inbox.lines() == ()
    assert len(edits) == 1


def test_what_has_to_be_looked_at_is_said(inbox: Inbox, eoi: str):
    assert inbox.line(eoi).attention == ()
    inbox.rows.set_cells(eoi, "edit.answer", {
        "consent": None, "coi": "unsure", "safeguarding": False, "keep_until": "2020-01-01",
    })
    assert [message.id for message in inbox.line(eoi).attention] == [
        "inbox.no_consent", "inbox.no_safeguarding", "inbox.conflict", "inbox.kept_too_long",
    ]


def test_read_blind_no_name_is_anywhere_not_even_in_the_texts(inbox: Inbox, eoi: str):
    line = inbox.line(eoi)
    assert (line.is_blind, line.name, line.organisation) == (True, "", "")
    said = "\n".join(field.text for field in inbox.reading(eoi))
    for name in ("Tarn", "Water office", "Brook"):
        assert name not in said
    assert "[name] measures wells for the [name] each week." in said
    assert "Hydrology" in said
    assert inbox.lines("tarn") == ()
    assert [found.id for found in inbox.lines("hydrology")] == [eoi]


def test_read_blind_neither_the_latest_changes_nor_the_search_say_whose_it_is(
    session: Session, project: str, questions: Questionnaire, inbox: Inbox, eoi: str
):
    def told() -> tuple[str, set[str]]:
        latest = "\n".join(entry.text for entry in History(session, project).recent())
        hits = search(session, "tarn") + search(session, "brook")
        return latest, {hit.place.eoi for hit in hits if hit.place is not None}

    latest, found = told()
    assert [name for name in ("Tarn", "Water office", "Brook") if name in latest] == []
    assert "[name] measures wells for the [name] each week." in latest
    assert "The map of the coast." in latest
    assert found == set()
    assert {hit.place.eoi for hit in search(session, "hydrology") if hit.place} == {eoi}
    questions.set_answer(Address(interest.BLIND), Answer.of("no"))
    latest, found = told()
    assert "M. Tarn" in latest
    assert found == {eoi}


def test_names_show_once_everybody_has_saved_or_when_that_is_wanted(
    inbox: Inbox, assessing: Assessing, questions: Questionnaire, eoi: str,
    readers: tuple[str, str],
):
    assessing.hand_in(eoi, readers[0], sheet(4, 3, 3, 4, 5))
    assert inbox.line(eoi).is_blind
    questions.set_answer(Address(interest.BLIND), Answer.of("no"))
    assert inbox.line(eoi).name == "M. Tarn"
    questions.set_answer(Address(interest.BLIND), Answer.of("yes"))
    assessing.hand_in(eoi, readers[1], sheet(4, 3, 3, 4, 5))
    assert inbox.line(eoi).name == "M. Tarn"


def test_sheets_are_sealed_until_the_last_is_in(
    assessing: Assessing, inbox: Inbox, eoi: str, readers: tuple[str, str]
):
    assessing.hand_in(eoi, readers[0], sheet(5, 3, 3, 4, 5))
    view = assessing.view(eoi)
    assert [s.handed_in for s in view.sheets] == [True, False]
    assert all(c.agreement is None and not c.talk for c in view.criteria)
    assert inbox.line(eoi).stage is Stage.READING
    with pytest.raises(SheetsSealed):
        assessing.sheets(eoi)
    assessing.hand_in(eoi, readers[1], sheet(3, 3, "?", 4, 4))
    view = assessing.view(eoi)
    assert view.is_revealed
    assert [c.talk for c in view.criteria] == [True, False, False, False, False]
    assert view.criteria[0].agreement.median == 4
    assert inbox.line(eoi).stage is Stage.READ
    assert [m.id for m in inbox.line(eoi).attention] == ["inbox.talk"]
    with pytest.raises(ValueError, match=readers[0]):
        assessing.hand_in(eoi, readers[0], sheet(1, 1, 1, 1, 1))


def test_a_sheet_may_be_replaced_while_others_are_missing_and_only_holds_scores(
    assessing: Assessing, eoi: str, readers: tuple[str, str]
):
    assessing.hand_in(eoi, readers[0], sheet(0, 0, 0, 0, 0))
    assessing.hand_in(eoi, readers[0], sheet(5, 5, 5, 5, 5))
    for wrong in ({"scores": {"score_fit": 6}}, {"scores": {"nobody": 1}}):
        with pytest.raises(ValueError, match=r"score_fit|nobody"):
            assessing.hand_in(eoi, readers[1], wrong)
    assessing.hand_in(eoi, readers[1], sheet(5, 5, 5, 5, 5))
    assert [c.agreement.median for c in assessing.view(eoi).criteria] == [5] * 5


def test_who_is_near_stands_aside_and_the_others_are_enough(
    assessing: Assessing, session: Session, team: Team, eoi: str, readers: tuple[str, str]
):
    Directory(session).change_person(readers[0], organisation_id=team.office)
    assert assessing.is_near(eoi, readers[0])
    assert not assessing.is_near(eoi, readers[1])
    assessing.stand_aside(eoi, readers[0])
    assessing.hand_in(eoi, readers[1], sheet(4, 4, 4, 4, 4))
    view = assessing.view(eoi)
    assert view.is_revealed
    assert view.sheets[0].recused
    assert view.criteria[0].agreement.median == 4


def test_sheets_open_early_only_with_a_reason(
    assessing: Assessing, eoi: str, readers: tuple[str, str]
):
    assessing.hand_in(eoi, readers[0], sheet(4, 4, 4, 4, 4))
    with pytest.raises(ValueError, match="reason"):
        assessing.reveal(eoi, " ")
    assessing.reveal(eoi, "S. Moor is ill.")
    assert assessing.view(eoi).is_revealed


def test_the_agreed_score_is_weighed_and_whole_or_not_there(
    assessing: Assessing, inbox: Inbox, eoi: str, readers: tuple[str, str]
):
    assessing.hand_in(eoi, readers[0], sheet(4, 3, 3, 4, 1))
    assessing.hand_in(eoi, readers[1], sheet(4, 3, 3, 4, 5))
    assessing.take_medians(eoi)
    assert assessing.view(eoi).score is None  # one criterion wants a talk first
    assessing.agree(eoi, "score_practical", 5)
    # (30·4 + 25·3 + 15·3 + 20·4 + 10·5) / (5·100) × 100
    assert assessing.view(eoi).score == Decimal("74.0")
    assert inbox.line(eoi).score == Decimal("74.0")
    assert interest.fit(inbox.data, eoi) == 74
    with pytest.raises(ValueError, match="6"):
        assessing.agree(eoi, "score_fit", 6)


def test_rounds_of_the_call_are_no_rounds_of_the_prioritisation(
    assessing: Assessing, eoi: str, readers: tuple[str, str]
):
    for reader in readers:
        assessing.hand_in(eoi, reader, sheet(4, 4, 4, 4, 4))
    assert standing.revealed_sheets(assessing.data) == ()


def test_a_decision_has_a_reason_a_reply_and_an_undo(inbox: Inbox, eoi: str):
    inbox.decide(eoi, "select", " Covers both must-haves. ")
    assert inbox.line(eoi).decision == "Selected"
    assert inbox.data.cell(eoi, "decision_reason") == "Covers both must-haves."
    assert inbox.line(eoi).stage is Stage.DECIDED
    inbox.reply_sent(eoi, "2027-03-03")
    assert inbox.line(eoi).stage is Stage.ANSWERED
    with pytest.raises(ValueError, match="perhaps"):
        inbox.decide(eoi, "perhaps")


def test_the_list_is_sorted_and_filtered(inbox: Inbox, assessing: Assessing, eoi: str):
    later = inbox.rows.enter({"received": "2020-01-01", "coi": "no"})
    for key in KEYS:
        assessing.agree(later, key, 3)
    assert [line.id for line in inbox.lines()] == [eoi, later]
    assert [line.id for line in inbox.lines(order="received")] == [later, eoi]
    assert [line.id for line in inbox.lines(order="score")] == [later, eoi]
    inbox.decide(later, "decline")
    assert [line.id for line in inbox.lines(stage=Stage.DECIDED)] == [later]


def test_levels_without_evidence_count_one_lower():
    claims = [(4, ""), (3, " "), (4, "Done twice."), (2, ""), (None, "")]
    assert [interest.effective_level(*claim) for claim in claims] == [3, 2, 4, 2, 0]


def test_a_copied_project_takes_no_record_of_anybody_along(
    session: Session, project: str, eoi: str
):
    copy = session.project(Projects(session).duplicate(project))
    assert not copy.rows("eois")
    assert not any(a.path.startswith("eoi") for a in copy.answers)
    assert eoi in session.project(project).records


def test_answers_go_out_and_come_back_with_what_each_one_lists(
    session: Session, project: str, eoi: str, inbox: Inbox
):
    content = answers_text(session, project).encode()
    before = inbox.reading(eoi)
    inbox.rows.set_cells(eoi, "edit.answer", {"contribution": None})
    assert fill_answers(session, project, content) == ()
    assert inbox.reading(eoi) == before
