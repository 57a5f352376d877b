"""One way in: commits keep file and memory alike, undo goes back to the start, redo to the end."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.services.conftest import SETTINGS
from tests.services.walking import check_in_step, tables

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change, Edit
from collab_desktop.domain.views import Changed
from collab_desktop.framework.loader import load_builtin
from collab_desktop.services.answer_files import fill_answers
from collab_desktop.services.completing import Completing
from collab_desktop.services.directory import Directory
from collab_desktop.services.faults import StorageFault
from collab_desktop.services.gating import Gating
from collab_desktop.services.history import History
from collab_desktop.services.portfolio import portfolio
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.session import Session
from collab_desktop.services.signing import Signing
from collab_desktop.services.waiving import Waiver, Waiving

QUESTION = Address("cq.question.question")
names = count()


class Desk:
    """Whoever sits at the keyboard: every move is one or more service calls."""

    def __init__(self, session: Session, project: str) -> None:
        self.session = session
        self.project = project
        self.questions = Questionnaire(session, project)
        self.edits: list[Edit] = []
        session.edited.connect(self.edits.append)

    def rows(self) -> list[str]:
        data = self.session.project(self.project)
        return [r.id for key in ("risks", "needs") for r in data.rows(key)]

    def play(self, move: str, chance: random.Random) -> None:
        """Make one move; moves that need a row do nothing where there is none."""
        text = f"text {chance.randrange(5)}"
        questions, completing = self.questions, Completing(self.session, self.project)
        directory, projects = Directory(self.session), Projects(self.session)
        waiving = Waiving(self.session, self.project)
        address = Address(chance.choice(["cq.question.question", "cq.desk.desk"]))
        run = Address("tn.q1.answer", chance.choice(["run:idea", "run:proposal"]))
        path = chance.choice(["pr.risks.risks", "call.needs.needs"])
        answer = chance.choice(
            [Answer.of(text), None, Answer.dont_know(), Answer.not_applicable("none")]
        )
        mark = chance.choice(["done", "later", None])
        {
            "answer": lambda: questions.set_answer(address, answer),
            "run": lambda: questions.set_answer(run, answer),
            "add": lambda: questions.add_row(path, values=_values(path)),
            "blank": lambda: questions.add_row(path),
            "person": lambda: directory.add_person(text),
            "project": lambda: projects.start(text),
            "title": lambda: projects.rename(self.project, text),
            "note": lambda: questions.set_note("cq.question", text),
            "comment": lambda: questions.add_comment(QUESTION, text),
            "mark": lambda: questions.mark_section("cq", "owner", "project", mark),
            "depth": lambda: questions.set_depth("cq", chance.choice(["quick", "full"])),
            "outstanding": lambda: completing.list_outstanding("pid", text, "2027-01-01"),
            "waive": lambda: waiving.waive("workshops", Waiver(text, "D. Hale", "chair")),
            "prefill": lambda: questions.take_prefills("pr", "user"),
            "again": lambda: self.use_again(address, chance),
            "override": lambda: Gating(self.session, self.project).override(
                "G3", chance.choice(OVERRIDABLE), text, "chair"),
            "agree": lambda: self.scoring.agree("impact", chance.choice([None, 0, 3, 5])),
            "reason": lambda: self.scoring.set_reason("impact", chance.choice(["", text])),
            "fill": lambda: fill_answers(self.session, self.project, _file(chance)),
            "reopen": lambda: completing.reopen("cq"),
            "decide": lambda: questions.set_answer(
                Address("gov.decision.decision"), Answer.of(chance.choice(["approved", "deferred"]))
            ),
        }.get(move, lambda: self.play_row(move, chance))()

    @property
    def scoring(self) -> Scoring:
        return Scoring(self.session, self.project)

    def use_again(self, address: Address, chance: random.Random) -> None:
        """Let an earlier answer stand again, where there is one."""
        entries = [
            e for e in History(self.session, self.project).of_field(address) if e.usable
        ]
        if entries:
            self.questions.use_again(address, chance.choice(entries).answer)

    def seal(self, chance: random.Random) -> None:
        """Do something that nobody undoes: sign, score, reveal, withdraw, complete, revoke."""
        people = [str(p) for p in self.session.people] or [Directory(self.session).add_person("A")]
        person, signing = people[0], Signing(self.session, self.project)
        current, scoring = self.scoring.current(), self.scoring
        signed = signing.signatures(QUESTION)
        sheet = {"scores": {"impact": chance.randrange(6)}}
        is_open = current is not None and not current.is_revealed
        choices: list[Callable[[], object]] = [
            lambda: signing.sign(QUESTION, person, role="owner"),
            lambda: Completing(self.session, self.project).complete("call"),
        ]
        if signed:
            choices.append(lambda: signing.revoke(signed[0].id, "Too early."))
        if not is_open:
            choices.append(lambda: scoring.open_round((person,), "quick"))
        else:
            choices += [
                lambda: scoring.hand_in(current.id, person, sheet),
                lambda: scoring.withdraw(current.id, person),
                lambda: scoring.recuse(current.id, person),
            ]
            if current.scored:
                choices.append(lambda: scoring.reveal(current.id, "Enough."))
        chance.choice(choices)()

    def play_row(self, move: str, chance: random.Random) -> None:
        """Make a move that needs a row."""
        rows = self.rows()
        if not rows:
            return
        row = chance.choice(rows)
        record = self.session.project(self.project).records[row]
        is_risk = record.register == "risks"
        path = "pr.risks.risks" if is_risk else "call.needs.needs"
        cell = Address("risks.title" if is_risk else "needs.skill", f"record:{row}")
        {
            "cell": lambda: self.questions.set_answer(cell, Answer.of(f"c {chance.random()}")),
            "copy": lambda: self.questions.add_row(path, after=row, copy_of=row),
            "move": lambda: self.questions.move_row(row, chance.choice([-2, -1, 1, 2])),
            "delete": lambda: self.questions.delete_row(row),
        }[move]()


def _values(path: str) -> dict[str, object]:
    if path == "pr.risks.risks":
        return {"title": "Sensors fail", "likelihood": 3, "severity": 4}
    return {"skill": "Hydrology", "importance": "must", "covered": "gap"}


def _file(chance: random.Random) -> bytes:
    row = {"id": f"r{chance.randrange(3)}", "title": f"Flood {chance.randrange(9)}"}
    answers = {"cq.problem.problem": {"value": f"Dry {chance.randrange(9)}"}}
    return json.dumps({"pack": "dcc/1.0", "project": "x", "answers": answers,
                       "registers": {"risks": [row]}}).encode()


OVERRIDABLE = tuple(
    rule.id for gate in load_builtin("dcc").header.gates if gate.key == "G3"
    for rule in gate.rules if not rule.never_overridable
)
SEALED = ("round", "ballot", "signature", "snapshot")
MOVES = [
    "answer", "run", "add", "add", "blank", "cell", "copy", "move", "delete", "person", "project",
    "title", "note", "comment", "mark", "depth", "outstanding", "waive", "prefill",
    "again", "override", "agree", "reason", "fill", "reopen", "decide",
]


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(moves=st.lists(st.sampled_from(MOVES), max_size=25), seed=st.integers(0, 1000))
def test_undo_all_is_the_start_and_redo_all_is_the_end(make, moves, seed):
    session = make(f"work{next(names)}")
    project = Projects(session).start("Wells")
    Questionnaire(session, project).set_answer(QUESTION, Answer.of("Which wells run dry?"))
    desk, chance = Desk(session, project), random.Random(seed)
    start = tables(session)
    for move in moves:
        desk.play(move, chance)
    end = tables(session)
    check_in_step(session)
    for edit in reversed(desk.edits):
        session.take_back(edit)
        portfolio(session)
    assert tables(session) == start
    check_in_step(session)
    for edit in desk.edits:
        session.apply_again(edit)
    assert tables(session) == end
    check_in_step(session)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.sampled_from([*MOVES, *["seal"] * 12]), max_size=25),
       seed=st.integers(0, 1000))
def test_what_was_sealed_between_the_steps_stays_through_undo_and_redo(make, moves, seed):
    session = make(f"work{next(names)}")
    project = Projects(session).start("Wells")
    desk, chance = Desk(session, project), random.Random(seed)
    for move in moves:
        if move == "seal":
            desk.seal(chance)
        else:
            desk.play(move, chance)
    end = tables(session)
    undoable = [edit for edit in desk.edits if edit.undoable]
    for edit in reversed(undoable):
        session.take_back(edit)
        portfolio(session)
    undone = tables(session)
    check_in_step(session)
    for edit in undoable:
        session.apply_again(edit)
    redone = tables(session)
    check_in_step(session)
    for entity in SEALED:
        assert undone[entity] == redone[entity] == end[entity]
    for entity in ("record", "comment", "note", "override", "person"):
        assert redone[entity] == end[entity]


def test_an_undone_new_project_and_person_are_gone_everywhere(session):
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    Projects(session).start("Wells")
    Directory(session).add_person("M. Tarn")
    for edit in reversed(edits):
        session.take_back(edit)
    assert portfolio(session) == ()
    assert Directory(session).people() == ()


def test_what_changes_nothing_is_no_step_to_undo(session, questions):
    questions.set_note("cq.owner", "Ask twice")
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    questions.set_note("cq.owner", "Ask twice")
    session.commit("edit.note", [])
    assert edits == []


def test_every_commit_says_what_it_touched(session, project, questions):
    told: list[Changed] = []
    session.changed.connect(told.append)
    questions.set_answer(QUESTION, Answer.of("Which wells?"))
    assert told[-1].project_ids == {project}
    assert told[-1].addresses == {(project, QUESTION)}
    assert told[-1].entities == {"answer"}
    Directory(session).add_person("A. Yusuf")
    assert told[-1].entities == {"person"}
    assert told[-1].project_ids == frozenset()
    session.changed.disconnect(told.append)
    questions.set_answer(QUESTION, None)
    assert len(told) == 2


def test_an_edit_of_a_complete_step_opens_it_and_undo_leaves_it_open(session, project, questions):
    completing = Completing(session, project)
    row = questions.add_row("call.needs.needs", values={"skill": "Hydrology", "importance": "must"})
    questions.add_row("call.team.team", values={"name": "Valley University", "role": "model"})
    questions.set_answer(Address("call.team.coi"), Answer.of("yes"))
    questions.set_answer(QUESTION, Answer.of("Which wells?"))
    assert completing.complete("call") == ()
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    questions.set_answer(Address("needs.level", f"record:{row}"), Answer.of(2))
    assert questions.data.state("call")["status"] == "reopened"
    session.take_back(edits[-1])
    assert questions.data.value("needs.level", f"record:{row}") is None
    assert questions.data.state("call")["status"] == "reopened"


@pytest.mark.parametrize("how", ["undo", "move", "delete", "add"])
def test_whatever_touches_a_complete_step_opens_it(session, project, questions, how):
    for skill in ("Hydrology", "Statistics"):
        questions.add_row("call.needs.needs", values={"skill": skill, "importance": "must"})
    questions.add_row("call.team.team", values={"name": "Valley University", "role": "model"})
    questions.set_answer(QUESTION, Answer.of("Which wells?"))
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    questions.set_answer(Address("call.team.coi"), Answer.of("yes"))
    assert Completing(session, project).complete("call") == ()
    assert not edits[-1].undoable
    first = questions.data.rows("needs")[0].id
    {
        "undo": lambda: session.take_back(edits[0]),
        "move": lambda: questions.move_row(first, 1),
        "delete": lambda: questions.delete_row(first),
        "add": lambda: questions.add_row("call.needs.needs"),
    }[how]()
    assert questions.data.state("call")["status"] == "reopened"


def test_what_is_already_there_opens_nothing(session, project, questions):
    questions.add_row("call.needs.needs", values={"skill": "Hydrology", "importance": "must"})
    questions.add_row("call.team.team", values={"name": "Valley University", "role": "model"})
    questions.set_answer(QUESTION, Answer.of("Which wells?"))
    questions.set_answer(Address("call.team.coi"), Answer.of("yes"))
    assert Completing(session, project).complete("call") == ()
    changes = questions.answer_changes(Address("call.team.coi"), Answer.of("yes"))
    session.commit("edit.filled", changes, project_id=project)
    questions.set_answer(QUESTION, Answer.of("Which wells run dry?"))
    assert questions.data.state("call")["status"] == "recheck", "marked, not opened"


def test_a_failed_commit_changes_neither_file_nor_memory(session, project, questions, monkeypatch):
    questions.set_answer(QUESTION, Answer.of("Which wells?"))
    before = tables(session)

    def refuse(*_args: object) -> None:
        raise StorageFault(Path("work.collab"))

    monkeypatch.setattr(session.store, "_write", refuse)
    with pytest.raises(StorageFault):
        questions.set_answer(QUESTION, Answer.of("Which wells run dry?"))
    monkeypatch.undo()
    assert tables(session) == before
    assert questions.data.text(QUESTION.path) == "Which wells?"


def test_a_project_by_its_code_or_the_only_one(session):
    first = Projects(session).start("Wells", "CQ-1")
    assert session.project_by_code(None) == first
    second = Projects(session).start("Air", "CQ-2")
    assert session.project_by_code("CQ-2") == second
    for code in (None, "CQ-3"):
        with pytest.raises(KeyError):
            session.project_by_code(code)
    with pytest.raises(KeyError):
        session.project("nobody")


def test_a_workspace_opens_again_as_it_was_left(make, tmp_path):
    made = make()
    project = Projects(made).start("Wells")
    Questionnaire(made, project).set_answer(QUESTION, Answer.of("Which wells?"))
    made.store.save_copy(tmp_path / "copy.collab")
    again = Session.open(tmp_path / "copy.collab", SETTINGS)
    assert again.project(project).text(QUESTION.path) == "Which wells?"
    assert again.workspace["name"] == "work"
    assert again.pack_of(project).full_id == "dcc/1.0"
    again.close()


def test_a_file_that_fails_while_it_is_read_is_let_go(make, tmp_path, monkeypatch):
    make().store.save_copy(tmp_path / "copy.collab")

    def fail(_rows: object) -> None:
        raise StorageFault(tmp_path / "copy.collab")

    monkeypatch.setattr("collab_desktop.services.session._by_id", fail)
    with pytest.raises(StorageFault):
        Session.open(tmp_path / "copy.collab", SETTINGS)
    monkeypatch.undo()
    Session.open(tmp_path / "copy.collab", SETTINGS).close()


def test_changes_of_a_project_that_is_not_in_memory_are_written_all_the_same(session, project):
    session.forget(project)
    session.commit("edit.project_renamed", [Change("project", project, "title", "Dry wells")])
    assert session.project(project).row["title"] == "Dry wells"
