"""Power cuts in the middle of a round: no ballot handed in is lost, none is shown early."""

from __future__ import annotations

import os
import random

import pytest
from tests.killing import kill_while_running
from tests.services.conftest import SETTINGS

from collab_desktop.domain.rounds import About, Item, Method, Secrecy
from collab_desktop.services.ballots import SheetsSealed
from collab_desktop.services.projects import Projects
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.session import Session

KILLS = int(os.environ.get("COLLAB_KILLS", "5"))
"""Processes to kill; ``COLLAB_KILLS=200`` is the whole experiment."""

VOTERS = 12
VOTING = """
import os, sys
from pathlib import Path
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings
session = Session.open(Path(sys.argv[1]), Settings(name="D. Hale", device="laptop"))
(row,) = session.project_rows()
rounds = Rounds(session, row["id"])
number = int(sys.argv[2])
round_id = rounds.rounds()[-1].id
while True:
    number += 1
    seat = "seat:%d" % (number % 12 + 1)
    rounds.hand_in(round_id, seat, {"scores": {"i%d" % i: number // 6**i % 6 for i in range(5)}})
    os.write(1, b"%d\\n" % number)
"""


def sheet(number):
    """A sheet that no other of the first thousands is like, so that an old one is found out."""
    return {"scores": {f"i{item}": number // 6**item % 6 for item in range(5)}}


def in_the_file(session, round_id):
    """What lies sealed in the file, which no service tells."""
    rows = session.store.rows("ballot", round_id=round_id)
    return {row["person_id"]: row["sheet"] for row in rows}


@pytest.mark.parametrize("kills", [KILLS])
def test_no_handed_in_ballot_is_lost_and_none_is_shown(tmp_path, kills):
    path = tmp_path / "work.collab"
    session = Session.create(path, SETTINGS)
    project = Projects(session).start("Wells")
    about = About("Which?", tuple(Item(f"i{n}", f"Line {n}") for n in range(5)))
    round_id = Rounds(session, project).open(about, Method.SCORE, VOTERS, Secrecy.SECRET)
    session.close()
    chance, number, saved = random.Random(5), 0, 0
    for turn in range(kills):
        last = kill_while_running(VOTING, path, number, chance.random() * 0.05)
        session = Session.open(path, SETTINGS)
        rounds = Rounds(session, project)
        found = in_the_file(session, round_id)
        newest = found.get(f"seat:{(last + 1) % VOTERS + 1}")
        kept = last + 1 if newest == sheet(last + 1) else last
        for earlier in range(max(1, kept - VOTERS + 1), kept + 1):
            assert found[f"seat:{earlier % VOTERS + 1}"] == sheet(earlier), "a ballot is lost"
        assert rounds.view(round_id).scored == min(kept, VOTERS)
        with pytest.raises(SheetsSealed):
            rounds.tally(round_id)
        if turn % 100 == 0 or turn == kills - 1:
            assert session.store.verify() == []
        session.close()
        saved += last - number
        number = kept
    print(f"\n{kills} kills in a round, {saved} ballots handed in, none lost, none shown")
