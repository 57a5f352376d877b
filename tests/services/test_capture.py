"""What is written down while a workshop runs is an answer like any other, with its origin."""

from __future__ import annotations

import pytest

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.slides import AgendaSlide, QuestionSlide, TimerSlide
from collab_desktop.domain.workshops import State
from collab_desktop.services.capture import Capture
from collab_desktop.services.gathering import Gathering
from collab_desktop.services.presenting import block_slide, challenge_slide, question_slide
from collab_desktop.services.workshops import Workshops

NOTE = "ask the engineer about last winter first"


@pytest.fixture
def room(session, project) -> Workshops:
    return Workshops(session, project)


@pytest.fixture
def capture(session, project, room) -> Capture:
    return Capture(session, project, room.add("w2", {"start": "09:30"}))


def test_each_line_says_where_it_comes_from_and_stands_in_its_register(session, project, capture):
    other = Capture(session, project, Workshops(session, project).add("w3"))
    capture.add("decisions", " We begin in two districts. ")
    capture.add("actions", "Borrow a radio")
    capture.add("ws_parking", "Who pays?")
    other.add("decisions", "Another room decided this")
    assert [line.text for line in capture.lines("decisions")] == ["We begin in two districts."]
    assert capture.lines("decisions")[0].day, "a decision has the day on which it was taken"
    assert [line.text for line in capture.lines("actions")] == ["Borrow a radio"]
    assert [(p.text, p.is_open) for p in capture.lines("ws_parking")] == [("Who pays?", True)]
    gathered = {action.text for action in Gathering(session, project).actions()}
    assert "Borrow a radio" in gathered


def test_a_parked_point_becomes_an_action_of_its_owner_in_one_step(session, capture, team):
    edits = []
    session.edited.connect(edits.append)
    row = capture.add("ws_parking", "Who pays for the radios?")
    owner = capture.form(row)[0].columns
    assert "owner" in {column.key for column in owner}
    capture._answers.set_answer(_cell("ws_parking.owner", row), _answer(team.owner))
    before = len(edits)
    action = capture.make_action(row)
    assert capture.data.cell(action, "owner") == team.owner
    assert not capture.lines("ws_parking")[0].is_open
    assert [edit.follows for edit in edits[before:]] == [False, True, True]


def test_going_on_begins_one_block_after_the_other_and_ends_the_last(capture, room):
    first = capture.go_on()
    assert room.find(capture.workshop_id).state is State.RUNNING
    blocks = [block.id for block in room.blocks(capture.workshop_id)]
    assert first == blocks[0]
    for _ in blocks[1:]:
        capture.go_on()
    assert capture.go_on() == ""
    assert all(block.ended for block in room.blocks(capture.workshop_id))


def test_the_tick_of_a_guest_is_an_answer_that_can_be_taken_back(session, capture, room, team):
    rows = room.row("ws_attendance", capture.subject, "g1", {"person": team.owner})
    session.commit("edit.rows_added", rows, project_id=capture.project_id)
    assert capture.guests()[0].present == ""
    capture.came("g1", is_here=True)
    assert capture.guests()[0].present == "present"
    capture.came("g1", is_here=False)
    assert capture.guests()[0].present == ""


def test_slides_hold_the_agenda_and_nothing_private(session, project, capture, room, team):
    line = room.timetable(capture.workshop_id).lines[0]
    room.set_block(line.block.id, lead=team.owner)
    capture.set_note(capture.note_place(line.block.id), NOTE)
    capture.go_on()
    table, workshop = room.timetable(capture.workshop_id), capture.workshop
    slide = block_slide(session, project, workshop, table, table.lines[0])
    assert isinstance(slide, AgendaSlide)
    assert [each.state for each in slide.lines[:2]] == ["now", "coming"]
    assert slide.next == table.lines[1].block.activity
    assert NOTE not in repr(slide) and capture.note(line.block.id) == NOTE
    room.set_block(line.block.id, screen="timer")
    timer = room.timetable(capture.workshop_id)
    assert isinstance(block_slide(session, project, workshop, timer, timer.lines[0]), TimerSlide)
    room.set_block(line.block.id, screen="question", about="cq.owner.owner")
    asked = room.timetable(capture.workshop_id)
    slide = block_slide(session, project, workshop, asked, asked.lines[0])
    assert isinstance(slide, QuestionSlide) and slide.question.endswith("?")


def test_a_question_comes_with_its_scale_and_the_value_it_serves(session, project, questions):
    slide = question_slide(session, project, "cq.owner.owner_org", number=1, of=3)
    assert (slide.number, slide.of, slide.scale) == (1, 3, ())
    assert slide.value and slide.place
    assert challenge_slide(session, project).question, "the pack's words where none are written"
    questions.set_answer(_cell("cq.question.question"), _answer("Which wells run dry first?"))
    assert challenge_slide(session, project).question == "Which wells run dry first?"


def _cell(path, record=""):
    return Address(path, f"record:{record}") if record else Address(path)


def _answer(value):
    return Answer.of(value)
