"""The times of an agenda: as planned, while it runs, when it ran otherwise, on a wrong clock."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest
from tests.domain.projects import made, put_row

from collab_desktop.domain.agenda import Block, Progress, blocks, clock_time, moment, timetable
from collab_desktop.domain.workshops import State, Workshop, workshops


def minutes(*values: int) -> list[timedelta]:
    return [timedelta(minutes=value) for value in values]


def at(hour: int, minute: int = 0, day: int = 12) -> datetime:
    return datetime(2027, 2, day, hour, minute).astimezone()


def workshop(**cells: object) -> Workshop:
    row = {"title": "Understand", "date": "2027-02-12", "start": "09:30", **cells}
    return workshops(made(None, {"ws_workshops": [row]}))[0]


def block(length: int, began: datetime | None = None, ended: datetime | None = None) -> Block:
    return Block(
        "b", length, "Talk", began=began.isoformat() if began else "",
        ended=ended.isoformat() if ended else "",
    )


def test_times_follow_from_start_and_minutes():
    table = timetable(workshop(), [block(25), block(30), block(5)])
    assert [line.begins for line in table.lines] == minutes(0, 25, 55)
    assert [line.ends for line in table.lines] == minutes(25, 55, 60)
    assert table.start == at(9, 30)
    assert table.moment(table.ends) == at(10, 30)
    assert (table.behind, table.now, table.is_running) == (0, None, False)
    assert table.coming is table.lines[0]


def test_without_a_start_they_count_from_the_beginning():
    table = timetable(workshop(start="after lunch"), [block(25), block(30)])
    assert table.start is None
    assert table.moment(table.ends) is None
    assert table.ends == timedelta(minutes=55)
    assert timetable(workshop(), []).ends == timedelta(0)


def test_what_is_over_stands_as_it_was_and_the_rest_moves():
    agenda = [block(25, at(9, 40), at(10, 10)), block(30, at(10, 10)), block(5)]
    table = timetable(workshop(), agenda, at(10, 20))
    assert [line.begins for line in table.lines] == minutes(10, 40, 70)
    assert table.moment(table.ends) == at(10, 45)
    assert table.behind == 15
    assert table.now is table.lines[1]
    assert table.coming is table.lines[2]
    assert [line.block.progress for line in table.lines] == [
        Progress.OVER, Progress.NOW, Progress.TO_COME,
    ]
    late = timetable(workshop(), agenda, at(10, 50))
    assert late.lines[1].ends == timedelta(minutes=80), "a block that takes longer pushes on"
    assert late.behind == 25


def test_ahead_and_skipped_and_between_blocks():
    quick = [block(25, at(9, 30), at(9, 40)), block(30), block(20, at(9, 40)), block(5)]
    table = timetable(workshop(), quick, at(9, 45))
    assert table.lines[1].ends == table.lines[1].begins, "what was skipped takes no time"
    assert table.behind == -45
    pause = timetable(workshop(), [block(10, at(9, 30), at(9, 40)), block(5)], at(9, 50))
    assert pause.lines[1].begins == timedelta(minutes=20), "a break moves what comes"


def test_a_clock_that_was_set_back_takes_nothing_away():
    table = timetable(workshop(), [block(10, at(9, 30), at(9, 0)), block(5)], at(8))
    assert table.lines[0].ends == table.lines[0].begins
    assert table.lines[1].begins >= timedelta(0)


def test_on_another_day_or_without_one_it_is_measured_on_the_day_it_was_held():
    agenda = [block(10, at(9, 30, day=19), at(9, 45, day=19))]
    assert timetable(workshop(), agenda).behind == 5
    assert timetable(workshop(date=None), agenda).start == at(9, 30, day=19)
    assert timetable(workshop(start=None), agenda).start == at(9, 30, day=19)


def test_begun_at_quite_another_hour_it_was_moved_and_is_not_hours_behind():
    for began in (at(15, 5), at(5, 1), at(15, 5, day=14)):
        table = timetable(workshop(), [block(25, began), block(30)], began)
        assert (table.behind, table.start) == (0, began)
    late = at(11, 20)
    assert timetable(workshop(), [block(25, late), block(30)], late).behind == 110


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("09:30", time(9, 30)), ("9.30", time(9, 30)), ("930", time(9, 30)),
        ("9 h 30", time(9, 30)), ("14h", time(14)), (" 9 ", time(9)), ("٠٩:٣٠", time(9, 30)),
        ("2 pm", time(14)), ("12:15 a.m.", time(0, 15)), ("13 pm", None), ("25:00", None),
        ("9:75", None), ("morning", None), ("", None),
    ],
)  # fmt: skip
def test_a_time_as_people_type_it(text, expected):
    assert clock_time(text) == expected


def test_blocks_are_read_from_their_rows():
    data = made(None, {"ws_workshops": [{"title": "One"}]})
    put_row(data, "b1", "ws_agenda", {"activity": "Talk", "minutes": 20}, "record:ws_workshops-0")
    put_row(data, "b2", "ws_agenda", {"activity": "Eat"}, "record:ws_workshops-0")
    found = blocks(data, workshops(data)[0])
    assert [(b.activity, b.minutes, b.screen) for b in found] == [
        ("Talk", 20, "none"), ("Eat", 0, "none"),
    ]
    assert moment("yesterday") is None


def test_a_workshop_of_which_little_is_known():
    found = workshop(state=None, owner_present=None, mood_3=4, start=None)
    assert (found.number, found.state, found.moods) == (1, State.PLANNED, (0, 0, 4, 0, 0))
    assert (found.subject, found.origin) == ("record:ws_workshops-0", "workshop:ws_workshops-0")
    assert not found.had_users
