"""The clock of the room: right after a sleep, calm when the computer's clock is set back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collab_desktop.domain.clock import Clock, digits


def test_it_counts_by_the_clock_on_the_wall_also_through_a_sleep():
    clock = Clock.start(300, 1_000)
    assert clock.look(1_140).seconds == 160
    assert clock.look(1_140).share == pytest.approx(160 / 300)
    asleep = clock.look(1_002).look(1_000 + 4_000)
    assert asleep.is_over and asleep.seconds == 0


def test_a_clock_set_back_goes_on_from_what_was_left():
    clock = Clock.start(300, 1_000_000).look(1_000_140)
    back = clock.look(1_000_140 - 3_600)
    assert back.seconds == 160 and back.was_set_back
    assert back.look(1_000_150 - 3_600).seconds == 150
    assert not clock.look(1_000_139).was_set_back, "clocks are put right by a second all the time"


def test_a_minute_more_is_a_minute_more_also_after_the_end():
    clock = Clock.start(300, 0).look(200)
    assert clock.add(60).seconds == 160
    over = Clock.start(300, 0).look(400)
    assert over.add(60).seconds == 60 and not over.add(60).is_over
    assert over.add(60).share <= 1


def test_half_the_last_minute_and_the_end_are_said_once():
    clock, said = Clock.start(300, 0), []
    for now in range(1, 320):
        later = clock.look(now)
        said += [(mark, later.seconds) for mark in later.marks_since(clock)]
        clock = later
    assert said == [("half", 150), ("minute", 60), ("over", 0)]


def test_a_short_time_says_no_more_than_it_must():
    assert Clock.start(60, 0).look(30).marks_since(Clock.start(60, 0)) == ("half",)
    assert Clock.start(120, 0).look(60).marks_since(Clock.start(120, 0)) == ("minute",)
    woken = Clock.start(300, 0)
    assert woken.look(250).marks_since(woken) == ("minute",), "after a sleep only what is so now"


@given(st.lists(st.integers(-5_000, 5_000), min_size=1, max_size=40))
def test_whatever_the_clock_does_nothing_jumps_up(moves):
    clock, now = Clock.start(600, 10_000), 10_000.0
    for move in moves:
        now += move
        later = clock.look(now)
        assert 0 <= later.left <= clock.left
        clock = later


def test_digits():
    assert [digits(n) for n in (0, 9, 160, 3_900)] == ["0:00", "0:09", "2:40", "1:05:00"]
