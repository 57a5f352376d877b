"""How long an edit takes from the service to the disk, against one plain row of SQLite.

``python -m pytest -m benchmark -s tests/benchmarks`` prints the figures.
"""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.storage.workspace_file import WorkspaceFile

pytestmark = pytest.mark.benchmark

PROJECT = "11111111-1111-4111-8111-111111111111"
ANSWERS = 5000
ROUNDS = 600
RULES = ("journal_mode = DELETE", "synchronous = FULL", "locking_mode = EXCLUSIVE",
         "secure_delete = ON", "cell_size_check = ON", "foreign_keys = ON", "cache_size = -16000")


def text_of(number: int) -> str:
    return f"Answer {number}: what we know about it so far, and what is still to be found out. " * 3


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("bench") / "work.collab"
    with WorkspaceFile.create(path, device="laptop", name="Work") as made:
        changes = []
        for number in range(ANSWERS):
            address = Address(f"step.section.q{number}")
            row = address.row_id(PROJECT)
            envelope = Answer.of(text_of(number)).envelope()
            changes += [
                Change("answer", row, "project_id", PROJECT),
                Change("answer", row, "subject", address.subject),
                Change("answer", row, "path", address.path),
                Change("answer", row, "envelope", envelope),
            ]
        made.commit(changes, actor="p1")
        yield made


@pytest.fixture
def plain(tmp_path: Path):
    connection = sqlite3.connect(tmp_path / "plain.db", isolation_level=None)
    for rule in RULES:
        connection.execute(f"PRAGMA {rule}")
    connection.execute("CREATE TABLE answer(id TEXT PRIMARY KEY, envelope TEXT)")
    rows = [(str(number), text_of(number)) for number in range(ANSWERS)]
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO answer VALUES(?, ?)", rows)
    connection.execute("COMMIT")
    yield connection
    connection.close()


def median_ms(*actions: Callable[[int], object]) -> list[float]:
    """Medians of the actions, taken in turns so that each meets the same machine."""
    times: list[list[float]] = [[] for _ in actions]
    for number in range(ROUNDS):
        for action, taken in zip(actions, times, strict=True):
            start = time.perf_counter()
            action(number)
            taken.append(time.perf_counter() - start)
    return [statistics.median(taken) * 1000 for taken in times]


def test_a_journalled_edit_takes_at_most_three_plain_commits(file, plain):
    rows = [Address(f"step.section.q{n * 7 % ANSWERS}").row_id(PROJECT) for n in range(ROUNDS)]

    def edit(number: int) -> None:
        envelope = Answer.of(text_of(number + ANSWERS)).envelope()
        file.commit([Change("answer", rows[number], "envelope", envelope)], actor="p1")

    def plain_edit(number: int) -> None:
        plain.execute("BEGIN IMMEDIATE")
        plain.execute(
            "UPDATE answer SET envelope = ? WHERE id = ?",
            (text_of(number + ANSWERS), str(number * 7 % ANSWERS)),
        )
        plain.execute("COMMIT")

    ours, theirs = median_ms(edit, plain_edit)
    print(f"\nedit {ours:.2f} ms, plain row {theirs:.2f} ms, ratio {ours / theirs:.2f}")
    assert ours <= 3 * theirs


def test_five_thousand_answers_are_read_in_less_than_a_tenth_of_a_second(file):
    times = []
    for _ in range(20):
        start = time.perf_counter()
        found = file.answers(PROJECT)
        times.append(time.perf_counter() - start)
    taken = statistics.median(times) * 1000
    print(f"\n{len(found)} answers in {taken:.1f} ms")
    assert taken < 100


def test_opening_does_not_grow_with_the_file(file, tmp_path):
    copy = tmp_path / "copy.collab"
    file.save_copy(copy)
    times = []
    for _ in range(20):
        start = time.perf_counter()
        WorkspaceFile.open(copy, holder="x", device="laptop").close()
        times.append(time.perf_counter() - start)
    taken = statistics.median(times) * 1000
    print(f"\nopen and close in {taken:.1f} ms, {copy.stat().st_size / 1e6:.1f} MB")
    assert taken < 100
