"""Typed answers rest before they are saved, but never for longer than two seconds."""

from __future__ import annotations

import pytest

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.ui.autosave import LONGEST, REST, Autosave

HERE = Address("cq.question.question")
THERE = Address("cq.owner.owner")


class Desk:
    """A clock that stands still until it is moved, and a file that may refuse."""

    def __init__(self) -> None:
        self.time = 0
        self.written: list[tuple[Address, Answer | None]] = []
        self.refuses: set[Address] = set()

    def now(self) -> int:
        return self.time

    def save(self, address: Address, answer: Answer | None) -> bool:
        if address in self.refuses:
            return False
        self.written.append((address, answer))
        return True


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def autosave(desk: Desk, qapp) -> Autosave:
    return Autosave(desk.save, now=desk.now)


def type_at(autosave: Autosave, desk: Desk, moment: int, text: str) -> None:
    desk.time = moment
    autosave.tick()
    autosave.touch(HERE, Answer.of(text))


def test_nothing_is_saved_before_the_rest(autosave, desk):
    type_at(autosave, desk, 0, "H")
    desk.time = REST - 1
    autosave.tick()
    assert desk.written == []


def test_a_rest_saves_the_latest_wording_once(autosave, desk):
    type_at(autosave, desk, 0, "H")
    type_at(autosave, desk, 100, "Ho")
    desk.time = 100 + REST
    autosave.tick()
    assert desk.written == [(HERE, Answer.of("Ho"))]


def test_continuous_typing_is_saved_after_two_seconds(autosave, desk):
    for moment in range(0, LONGEST + 1, 100):
        type_at(autosave, desk, moment, f"at {moment}")
    assert desk.written == [(HERE, Answer.of(f"at {LONGEST - 100}"))]


def test_typing_only_starts_the_timer_once(autosave, desk):
    type_at(autosave, desk, 0, "a")
    rest = autosave._timer.remainingTime()
    for letter in "bcdefgh":
        autosave.touch(HERE, Answer.of(letter))
    assert autosave._timer.remainingTime() <= rest
    assert autosave.pending(HERE)
    assert not autosave.pending(THERE)


def test_flush_saves_everything_and_says_so(autosave, desk, qtbot):
    autosave.touch(HERE, Answer.of("a"))
    autosave.touch(THERE, None)
    with qtbot.waitSignal(autosave.saved):
        assert autosave.flush()
    assert desk.written == [(HERE, Answer.of("a")), (THERE, None)]
    assert autosave.flush()
    assert len(desk.written) == 2


def test_what_the_file_refuses_is_kept_and_tried_again(autosave, desk, qtbot):
    desk.refuses = {HERE}
    autosave.touch(HERE, Answer.of("kept"))
    autosave.touch(THERE, Answer.of("fine"))
    with qtbot.waitSignal(autosave.failed):
        assert not autosave.flush()
    assert desk.written == [(THERE, Answer.of("fine"))]
    assert autosave.pending(HERE)
    desk.refuses = set()
    assert autosave.flush()
    assert desk.written[-1] == (HERE, Answer.of("kept"))


def test_a_newer_wording_wins_over_one_that_failed(autosave, desk):
    def fail_while_somebody_types(address: Address, answer: Answer | None) -> bool:
        autosave.touch(HERE, Answer.of("newer"))
        return False

    autosave._save = fail_while_somebody_types
    autosave.touch(HERE, Answer.of("older"))
    autosave.flush()
    autosave._save = desk.save
    autosave.flush()
    assert desk.written == [(HERE, Answer.of("newer"))]


def test_the_timer_saves_by_itself(desk, qtbot):
    autosave = Autosave(desk.save)
    with qtbot.waitSignal(autosave.saved, timeout=3000):
        autosave.touch(HERE, Answer.of("typed"))
    assert desk.written == [(HERE, Answer.of("typed"))]
