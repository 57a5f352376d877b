"""Power cuts while somebody types: every answer that was saved is there, with its history."""

from __future__ import annotations

import os
import random

import pytest
from tests.killing import kill_while_running
from tests.services.conftest import SETTINGS

from collab_desktop.domain.answers import Address
from collab_desktop.services.history import History
from collab_desktop.services.projects import Projects
from collab_desktop.services.session import Session

KILLS = int(os.environ.get("COLLAB_KILLS", "5"))
"""Processes to kill; ``COLLAB_KILLS=1000`` is the whole experiment."""

QUESTION = Address("cq.question.question")
TYPING = """
import os, sys
from pathlib import Path
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings
session = Session.open(Path(sys.argv[1]), Settings(name="D. Hale", device="laptop"))
(row,) = session.project_rows()
questions = Questionnaire(session, row["id"])
number = int(sys.argv[2])
risk = (questions.data.rows("risks") or (None,))[0]
while True:
    number += 1
    text = "word " * (number % 9 * 40) + str(number)
    questions.set_answer(Address("cq.question.question"), Answer.of(text))
    if number % 5 == 0:
        made = questions.add_row("pr.risks.risks", values={"title": str(number), "severity": 3})
        questions.delete_row(made)
    os.write(1, b"%d\\n" % number)
"""


@pytest.mark.parametrize("rounds", [KILLS])
def test_nothing_that_was_saved_is_lost(tmp_path, rounds):
    path = tmp_path / "work.collab"
    session = Session.create(path, SETTINGS)
    project = Projects(session).start("Wells")
    session.close()
    chance, number, saved = random.Random(11), 0, 0
    for turn in range(rounds):
        last = kill_while_running(TYPING, path, number, chance.random() * 0.05)
        session = Session.open(path, SETTINGS)
        data = session.project(project)
        kept = int(data.text(QUESTION.path).split()[-1])
        assert kept in {last, last + 1}, "an answer that was saved is lost"
        assert data.text(QUESTION.path).count("word") == kept % 9 * 40, "an answer was torn"
        newest = History(session, project).of_field(QUESTION)[0]
        assert newest.text == data.text(QUESTION.path)
        for record in data.rows("risks"):
            assert data.cell(record, "severity") == 3, "a row was torn"
        if turn % 100 == 0 or turn == rounds - 1:
            assert session.store.verify() == []
        session.close()
        saved += last - number
        number = kept
    print(f"\n{rounds} kills while typing, {saved} answers saved, none lost")
