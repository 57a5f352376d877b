"""Power cuts: a process that is killed while it commits loses nothing it has acknowledged."""

from __future__ import annotations

import os
import random

import pytest
from tests.killing import kill_while_running
from tests.storage.examples import open_file

from collab_desktop.storage.workspace_file import WorkspaceFile

KILLS = int(os.environ.get("COLLAB_KILLS", "8"))
"""Processes to kill; ``COLLAB_KILLS=1000`` is the whole experiment."""

COMMITTING = """
import os, sys
from pathlib import Path
from collab_desktop.domain.journal import Change
from collab_desktop.storage.workspace_file import WorkspaceFile
file = WorkspaceFile.open(Path(sys.argv[1]), holder="x", device="laptop")
number = int(sys.argv[2])
while True:
    number += 1
    text = f"{number} " * (number % 7 * 100 + 1)
    file.commit(
        [
            Change("answer", f"a{number % 50}", "path", "a.b.c"),
            Change("answer", f"a{number % 50}", "envelope", {"value": text}),
            Change("note", "n", "text", text),
            Change("person", "p", "name", str(number)),
        ],
        actor="p",
    )
    os.write(1, b"%d\\n" % number)
"""


@pytest.mark.parametrize("rounds", [KILLS])
def test_no_acknowledged_commit_is_lost_torn_or_corrupt(path, rounds):
    WorkspaceFile.create(path, device="laptop", name="Work").close()
    chance, number, acknowledged = random.Random(7), 0, 0
    for turn in range(rounds):
        last = kill_while_running(COMMITTING, path, number, chance.random() * 0.05)
        with open_file(path) as file:
            (person,) = file.rows("person")
            kept = int(person["name"])
            assert kept in {last, last + 1}, "an acknowledged commit was lost"
            note, answer = file.row("note", "n"), file.row("answer", f"a{kept % 50}")
            assert note is not None
            assert answer is not None
            assert note["text"] == answer["envelope"]["value"], "a commit was torn"
            assert int(str(note["text"]).split()[0]) == kept, "a commit was torn"
            if turn % 100 == 0 or turn == rounds - 1:
                assert file.verify() == []
        acknowledged += last - number
        number = kept
    print(f"{rounds} kills, {acknowledged} acknowledged commits, none lost")
