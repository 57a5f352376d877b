"""The whole team at once into a table in which everybody signs, and signatures given elsewhere."""

from __future__ import annotations

import pytest

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.safeguarding_state import team as standing
from collab_desktop.services.attachments import Attachments
from collab_desktop.services.prefilling import was_touched
from collab_desktop.services.roster import Roster
from collab_desktop.services.session import today
from collab_desktop.services.signing import Signing

TODAY = today()
"""Signatures lapse after a year."""
PATH = "safe.register.people"
STATEMENT = Address("safe.statement.statement")


@pytest.fixture
def roster(session, project, questions, team):
    for person in (team.owner, team.scientist):
        questions.add_row("call.team.team", values={"person": person})
    questions.set_answer(STATEMENT, Answer.of("I will listen."))
    return Roster(session, project, PATH)


def test_the_team_comes_in_once(roster, session, project):
    assert len(roster.missing()) == 2
    assert roster.add_team() == 2
    assert roster.missing() == ()
    assert roster.add_team() == 0
    assert [session.project(project).person(r["person"])
            for r in session.project(project).table("sg_people")] == ["M. Tarn", "A. Yusuf"]


def test_signatures_on_paper_are_recorded_for_those_who_gave_them(roster, session, project):
    roster.add_team()
    first, second = roster.unsigned()
    assert roster.signed_outside([first.record_id], TODAY, "paper") == 1
    assert roster.unsigned() == (second,)
    (given,) = session.project(project).signatures
    assert (given["method"], given["at"][:10]) == ("paper", TODAY)
    assert standing(session.project(project)).signed == 1


def test_one_scan_stands_in_the_row_of_each_who_signed_it(roster, session, project, tmp_path):
    roster.add_team()
    sheet = tmp_path / "signed.pdf"
    sheet.write_bytes(b"a scan")
    scan = Attachments(session).attach(sheet)
    assert roster.takes_scan
    rows = [u.record_id for u in roster.unsigned()]
    assert roster.signed_outside(rows, TODAY, "paper", scan) == 2
    data = session.project(project)
    assert {data.cell(row, "scan")["sha256"] for row in rows} == {scan["sha256"]}
    assert standing(data).signed == 2, "the scan changes nothing that was signed"


def test_a_new_text_asks_everybody_again(roster, questions):
    roster.add_team()
    roster.signed_outside([u.record_id for u in roster.unsigned()], TODAY, "email")
    assert roster.unsigned() == ()
    questions.set_answer(STATEMENT, Answer.of("I will listen and tell."))
    assert len(roster.unsigned()) == 2


def test_only_known_ways_to_sign_and_only_tables_of_signatures(roster, session, project):
    with pytest.raises(ValueError, match="carrier pigeon"):
        roster.signed_outside([], TODAY, "carrier pigeon")
    for path in ("call.team.team", "safe.lead.lead"):
        with pytest.raises(TypeError):
            Roster(session, project, path)


def test_who_left_the_team_is_not_asked_to_sign_any_more(roster, questions, team):
    row = questions.data.rows("team")[0]
    questions.set_answer(Address("team.until", f"record:{row.id}"), Answer.of("2026-01-31"))
    assert roster.missing() == (team.scientist,)


def test_a_row_says_who_signs_in_it(roster, session, project, questions, team):
    row = questions.add_row(PATH, values={"person": team.scientist})
    signing = Signing(session, project)
    assert signing.signer(Address("sg_people.sign", f"record:{row}")) == team.scientist
    assert signing.signer(Address("votes.sign", "record:none")) == ""


def test_a_page_that_is_opened_brings_its_text_once(session, project, questions):
    version = Address("safe.statement.version")
    questions.take_prefills("safe", "statement")
    assert questions.data.text(version.path) == "SG-1.0"
    assert "best interests of the child" in questions.data.text(STATEMENT.path)
    questions.set_answer(version, None)
    questions.take_prefills("safe", "statement")
    assert was_touched(session, questions.data, version)
    assert questions.data.text(version.path) == "", "what was emptied stays empty"
