"""Workshops are planned, run, closed and taken away, each as one step that undo takes back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tests.services.walking import Team

from collab_desktop.domain import progress
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Edit
from collab_desktop.domain.states import Severity, Status
from collab_desktop.domain.views import Place
from collab_desktop.domain.workshops import State
from collab_desktop.services import answer_files, hub
from collab_desktop.services.attendance import AttendanceList
from collab_desktop.services.coming_up import coming_up
from collab_desktop.services.completing import Completing
from collab_desktop.services.directory import Directory
from collab_desktop.services.gating import Gating
from collab_desktop.services.projects import Projects
from collab_desktop.services.searching import search
from collab_desktop.services.workshops import Workshops


@pytest.fixture
def room(session, project) -> Workshops:
    return Workshops(session, project)


@pytest.fixture
def edits(session) -> list[Edit]:
    found: list[Edit] = []
    session.edited.connect(found.append)
    return found


def titles(room: Workshops) -> list[str]:
    return [each.title for each in room.all()]


def test_the_series_comes_at_once_and_goes_at_once(session, room, edits):
    ids = room.add_series(["2027-02-12", "", "2027-03-01"])
    assert titles(room) == ["Set-up", "Understand", "Define", "Create", "Plan"]
    assert [each.date for each in room.all()] == ["2027-02-12", "", "2027-03-01", "", ""]
    assert [each.number for each in room.all()] == [1, 2, 3, 4, 5]
    assert {each.state for each in room.all()} == {State.PLANNED}
    assert [sum(b.minutes for b in room.blocks(i)) for i in ids] == [60, 150, 120, 150, 150]
    assert room.blocks(ids[1])[0].about == "desk_story"
    assert room.missing_series() == ()
    assert room.add_series() == ()
    session.take_back(edits[0])
    assert room.all() == ()
    assert room.blocks(ids[0]) == ()
    session.apply_again(edits[0])
    assert len(room.blocks(ids[0])) == 6


def test_only_what_is_missing_of_the_series_is_added(room):
    room.add("w1")
    assert [agenda.key for agenda in room.missing_series()] == ["w0", "w2", "w3", "w4"]
    room.add_series()
    assert titles(room) == ["Understand", "Set-up", "Define", "Create", "Plan"]


def test_single_ones_empty_ones_and_copies(session, room, edits):
    ethics, own = room.add("ethics"), room.add(cells={"title": "Walk the field"})
    assert titles(room) == ["Ethics", "Walk the field"]
    assert room.blocks(own) == ()
    room.set(ethics, place="Town hall", start="9:30", owner_present="yes", notes="Long.")
    room.start_block(room.blocks(ethics)[0].id)
    copy = room.duplicate(ethics)
    found = room.find(copy)
    assert (found.number, found.place, found.start) == (2, "Town hall", "9:30")
    assert (found.owner_present, found.notes, found.state) == ("", "", State.PLANNED)
    assert [(b.minutes, b.began) for b in room.blocks(copy)] == [(5, ""), (30, ""), (10, "")]
    assert room.add() and titles(room)[-1] == "New workshop"
    room.move(copy, 1)
    assert titles(room)[:3] == ["Ethics", "Walk the field", "Ethics"]
    room.remove(ethics)
    assert [each.number for each in room.all()] == [1, 2, 3]
    session.take_back(edits[-1])
    assert room.find(ethics).number == 1
    with pytest.raises(KeyError):
        room.timetable("nowhere")


def test_blocks_are_added_moved_changed_and_removed(session, room, edits):
    workshop = room.add("raci")
    first, second, *_ = room.blocks(workshop)
    new = room.add_block(workshop, {"activity": "Break"}, after=first.id)
    assert [b.id for b in room.blocks(workshop)][:3] == [first.id, new, second.id]
    room.move_block(new, -1)
    assert room.blocks(workshop)[0].id == new
    room.set_block(new, minutes=15, output="Fresh heads")
    table = room.timetable(workshop)
    assert table.lines[1].begins.total_seconds() == 15 * 60
    room.remove_block(first.id)
    assert first.id not in [b.id for b in room.blocks(workshop)]
    session.take_back(edits[-1])
    assert room.blocks(workshop)[1].id == first.id
    assert room.add_block(workshop) == room.blocks(workshop)[-1].id


def test_one_block_after_the_other_is_on(session, room, edits):
    workshop = room.add("w0")
    first, second, *_ = [b.id for b in room.blocks(workshop)]
    room.start_block(first)
    began = room.find(workshop).began
    assert room.find(workshop).state is State.RUNNING
    room.start_block(second)
    one, two, *_ = room.blocks(workshop)
    assert one.ended and two.began and not two.ended
    assert room.find(workshop).began == began
    assert room.timetable(workshop, datetime.now(UTC)).now.block.id == second
    room.finish_block(second)
    assert room.timetable(workshop).now is None
    room.reset_block(second)
    room.start_block(second)
    room.close(workshop)
    assert room.find(workshop).state is State.CLOSED
    assert room.blocks(workshop)[1].ended
    session.take_back(edits[-1])
    assert not room.blocks(workshop)[1].ended
    room.close(workshop)
    room.reopen(workshop)
    assert room.find(workshop).state is State.RUNNING
    held = room.add()
    room.close(held)
    room.reopen(held)
    assert room.find(held).state is State.PLANNED


def test_a_closed_workshop_finishes_the_step_and_never_blocks(session, project, room):
    assert step(session, project).status is Status.NOT_STARTED
    first, *_ = room.add_series()
    view = step(session, project)
    assert (view.status, view.detail) == (Status.IN_PROGRESS, "0 of 5 closed")
    room.close(first)
    view = step(session, project)
    assert (view.status, view.detail) == (Status.COMPLETE, "1 of 5 closed")
    assert progress.step_status(session.project(project), "workshops") is Status.COMPLETE
    room.reopen(first)
    assert step(session, project).status is Status.IN_PROGRESS
    assert Completing(session, project).complete("workshops") == ()


def step(session, project):
    return next(s for s in hub.hub(session, project).steps if s.key == "workshops")


def test_the_gate_asks_for_somebody_who_will_use_the_answer(session, project, room):
    def severity() -> Severity:
        rules = Gating(session, project).gate("G2").rules
        return next(r.severity for r in rules if r.id == "g2_workshop")

    assert severity() is Severity.ATTENTION
    first = room.add("w1")
    room.set(first, end_users_present=2)
    assert severity() is Severity.ATTENTION, "it is only planned"
    room.close(first)
    assert severity() is Severity.OK


def test_who_may_come_who_came(session, project, room, questions, team: Team):
    list_ = AttendanceList(session, project)
    workshop = room.add("w1")
    questions.set_answer(Address("cq.owner.owner"), Answer.of(team.owner))
    questions.add_row("raci.people.people", values={"name": "Science", "person": team.scientist})
    visitor = Directory(session).add_person("V. Guest")
    assert list_.candidates(workshop)[:2] == (team.owner, team.scientist)
    assert visitor not in list_.candidates(workshop)
    owner, _ = list_.invite(workshop, team.owner, team.scientist, team.owner)
    assert list_.invite(workshop, team.owner) == ()
    assert not {team.owner, team.scientist} & set(list_.candidates(workshop))
    list_.mark(owner, "apology")
    list_.mark_all(workshop, "present")
    assert [guest.present for guest in list_.guests(workshop)] == ["apology", "present"]
    assert list_.guests(workshop)[0].name == "M. Tarn"
    list_.mark(owner, None)
    assert list_.guests(workshop)[0].present == ""
    list_.remove(owner)
    assert team.owner in list_.candidates(workshop)


def test_what_was_typed_is_found_and_leads_to_its_workshop(session, project, room):
    workshop = room.add("w1", {"title": "Listening at the pump"})
    block = room.add_block(workshop, {"activity": "Count the buckets"})
    (hit,) = search(session, "listening")
    assert hit.place == Place("workshops", workshop=workshop)
    (hit,) = search(session, "buckets")
    assert hit.place == Place("workshops", workshop=workshop)
    room.remove(workshop)
    assert search(session, "buckets") == (), block


def test_workshops_travel_in_the_answers_and_not_in_a_copy_of_the_project(session, project, room):
    workshop = room.add("w0")
    text = answer_files.answers_text(session, project)
    other = Projects(session).start("Another")
    assert f'"subject": "record:{workshop}"' in text
    copy = Projects(session).duplicate(project)
    assert Workshops(session, copy).all() == ()
    assert Workshops(session, other).all() == ()


def test_a_workshop_that_is_planned_is_coming_up(session, room):
    workshop = room.add("w1", {"date": "2099-02-12"})
    (coming,) = coming_up(session)
    assert (coming.day, coming.title) == ("2099-02-12", "Workshop: Understand")
    assert coming.place == Place("workshops", workshop=workshop)
    room.close(workshop)
    assert coming_up(session) == ()
