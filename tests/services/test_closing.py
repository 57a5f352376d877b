"""The end of a workshop: what is open, how it is settled, and what goes out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.reports.documents.filled import sample
from tests.services.workshop_held import PRIVATE, SEALED, held, row

from collab_desktop.domain.answers import Answer
from collab_desktop.services.closing import ACT, DROP, END, Closing
from collab_desktop.services.directory import Directory
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.texts import say


@pytest.fixture
def closing(tmp_path):
    session, project = sample(tmp_path)
    yield Closing(session, project, held(session, project))
    session.close()


def told(closing: Closing) -> list[str]:
    return [say(point.message) for point in closing.open_points()]


def test_everything_that_is_open_is_told_once(closing):
    assert told(closing) == [
        "The decision “Start with two wards” has no reason.",
        "The action “Borrow a radio” has no owner and no date.",
        f"The round “{SEALED}” is still sealed.",
        "“Licence of the satellite pictures” is still parked, without an owner.",
        "“Vote” has no end.",
    ]
    (sealed,) = [p for p in closing.open_points() if p.kind == "round"]
    assert sealed.part == f"round/{sealed.key}"
    assert "x" not in str(sealed.message.params)


def test_a_long_text_is_named_by_its_beginning(closing):
    session, project = closing._session, closing.project_id
    subject = f"record:{closing.workshop_id}"
    row(session, project, "ws_parking", subject, text="Who pays? " * 5000, settled="open")
    (said,) = [words for words in told(closing) if "Who pays?" in words]
    assert len(said) < 180
    assert "…”" in said


def test_each_is_settled_where_it_stands(closing):
    desk = Questionnaire(closing._session, closing.project_id)
    for point in closing.open_points():
        if point.mends:
            closing.mend(point, point.mends[-1])
        for cell in () if point.mends else point.cells:
            kind = closing.field(cell).question.kind
            people = closing._session.store.rows("person")
            value = {"person": people[0]["id"], "date": "2026-11-30"}.get(kind, "Because it rains")
            desk.set_answer(cell, Answer.of(value))
    (sealed,) = closing.open_points()
    Rounds(closing._session, closing.project_id).reveal(sealed.key, "Nobody else comes")
    assert closing.open_points() == ()


def test_a_card_with_many_votes_that_went_nowhere_is_told(closing):
    data = closing.data
    (board,) = data.rows("ws_boards", f"record:{closing.workshop_id}")
    subject = f"record:{board.id}"
    session, project = closing._session, closing.project_id
    row(session, project, "ws_cards", subject, number=20, text="Nomads first", votes=7)
    row(session, project, "ws_cards", subject, number=21, text="Few wanted it", votes=2)
    cards = [point for point in closing.open_points() if point.kind == "card"]
    assert [say(point.message) for point in cards] == [
        "Card 20, “Nomads first”, has 7 votes and was sent nowhere."]
    assert cards[0].part == f"board/{board.id}"


def test_closing_ends_what_is_on_and_can_be_taken_back(closing):
    edits = []
    closing._session.edited.connect(edits.append)
    closing.close()
    assert closing.is_closed
    assert "“Vote” has no end." not in told(closing)
    closing._session.take_back(edits[-1])
    assert not closing.is_closed
    assert "“Vote” has no end." in told(closing)
    closing.close()
    closing.reopen()
    assert not closing.is_closed


def test_the_letter_says_what_came_out_and_nothing_private(closing):
    directory = Directory(closing._session)
    guest = closing.data.table("ws_attendance", f"record:{closing.workshop_id}")[0]["person"]
    directory.change_person(guest, email="first@example.org")
    letter = closing.letter()
    assert letter.to == ("first@example.org",)
    assert letter.subject.startswith("Workshop 2, Define: what came out of it, ")
    for words in ("– Plan by week, not by day", "– Ask both ward offices; A. Yusuf; 16 Oct 2026",
                  "– Licence of the satellite pictures", "Next: Create, ", "09:00"):
        assert words in letter.body.replace("\u00a0", " "), words
    assert PRIVATE not in letter.text
    assert SEALED not in letter.text


def test_without_a_name_the_letter_ends_with_its_wish(closing):
    session = closing._session
    session.settings = replace(session.settings, name="")
    assert closing.letter().body.endswith("Best wishes")
    assert session.who(session.actor) == "somebody"


def test_days_of_its_actions_and_the_next_workshop_go_out(closing, tmp_path):
    assert closing.write_calendar(tmp_path / "days.ics") == 2
    text = (tmp_path / "days.ics").read_bytes().decode().replace("\r\n ", "")
    assert "SUMMARY:CQ-2026-01: Ask both ward offices" in text
    assert "DTSTART;VALUE=DATE:20261016" in text
    assert "SUMMARY:CQ-2026-01: Workshop 3: Create" in text
    assert "DTSTART:20261020T090000\r\nDTEND:20261020T093000" in text
    closing.write_calendar(tmp_path / "again.ics")
    first = [line for line in text.splitlines() if line.startswith("UID:")]
    again = (tmp_path / "again.ics").read_bytes().decode().replace("\r\n ", "")
    assert [line for line in again.splitlines() if line.startswith("UID:")] == first


def test_ways_to_settle_are_named(closing):
    ways = {way for point in closing.open_points() for way in point.mends}
    assert ways == {ACT, DROP, END}


def test_a_parked_point_becomes_an_action_that_wants_an_owner_and_a_date(closing):
    (parked,) = [p for p in closing.open_points() if p.kind == "parked"]
    closing.mend(parked, ACT)
    assert "“Licence of the satellite pictures” is still parked, without an owner." not in told(
        closing)
    assert "The action “Licence of the satellite pictures” has no owner and no date." in told(
        closing)
