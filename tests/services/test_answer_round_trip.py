"""Out to a file of answers and into a fresh workspace: the same project, whatever it says."""

from __future__ import annotations

import json
import random
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.services.conftest import SETTINGS
from tests.services.walking import Team

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.framework.schema import TableQuestion
from collab_desktop.services.answer_files import answers_text, fill_answers
from collab_desktop.services.directory import Directory
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.session import Session, set_fields

names = count()
TEXT = st.text(max_size=40)
VALUES = st.one_of(
    TEXT, st.integers(-(2**70), 2**70), st.booleans(), st.lists(TEXT, max_size=3),
    st.builds(lambda n: {"minor": n, "currency": "GBP"}, st.integers(-9, 10**9)),
    st.sampled_from(["yes", "2026-11-22", "7.5", "health", "?", 4, 0]),
)
ANSWERS = st.one_of(
    st.builds(Answer.of, VALUES), st.builds(Answer.not_applicable, TEXT),
    st.builds(Answer.dont_know, st.none() | TEXT, st.none() | st.just("2027-01-01") | TEXT),
)


def said_again(session: Session, project: str, other: Session) -> str:
    """Take a project along into another workspace; return its id there."""
    text = answers_text(session, project)
    target = Projects(other).start("Elsewhere", str(session.project(project).row["code"]))
    assert fill_answers(other, target, text.encode()) == ()
    assert answers_text(other, target) == text
    return target


def assert_alike(session: Session, project: str, other: Session, target: str) -> None:
    """Compare everything that the shape of the file can carry."""
    ours, theirs = session.project(project), other.project(target)
    gone = {f"record:{row['id']}" for row in session.store.rows("record") if row["deleted"]}
    assert theirs.answers == {a: v for a, v in ours.answers.items() if a.subject not in gone}
    assert set(theirs.records) == set(ours.records)
    for record in ours.records.values():
        order = [[r.id for r in d.rows(record.register, record.subject)] for d in (ours, theirs)]
        assert order[0] == order[1]
    assert members(other, target) == members(session, project)


def members(session: Session, project: str) -> list[tuple[Any, ...]]:
    rows = session.store.rows("membership", project_id=project)
    return sorted((r["id"], r["person_id"], r["roles"]) for r in rows if not r["deleted"])


def test_the_sample_projects(make):
    session = make("sample", sample=True)
    for row in session.project_rows():
        project = str(row["id"])
        other = make(f"other{next(names)}")
        target = said_again(session, project, other)
        assert_alike(session, project, other, target)
        assert theirs_of(other, target) == theirs_of(session, project)


def theirs_of(session: Session, project: str) -> dict[str, tuple[Any, ...]]:
    """The people a file names, as the workspace knows them."""
    people = json.loads(answers_text(session, project))["registers"].get("people", [])
    keys = ("name", "email", "role", "organisation_id")
    return {p["id"]: tuple(session.people[p["id"]][key] or None for key in keys) for p in people}


@pytest.fixture
def two(make):
    """Two workspaces; every example takes a project of its own from one to the other."""
    return make("one"), make("two")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answers=st.lists(ANSWERS, max_size=25), seed=st.integers(0, 10_000))
def test_whatever_was_said(two, answers, seed):
    session, other = two
    project, chance = Projects(session).start("Wells"), random.Random(seed)
    questions, index = Questionnaire(session, project), session.project(project).index
    places = [path for path in index.paths() if index.spot(path) is not None]
    for answer in answers:
        path = chance.choice(places)
        step = index.step(path.partition(".")[0])
        subject = f"run:{chance.choice(step.runs).key}" if step.runs else "project"
        question = index.question(path)
        if isinstance(question, TableQuestion):
            row = questions.add_row(path, subject)
            column = chance.choice(index.register(question.register_name).fields)
            questions.set_answer(
                Address(f"{question.register_name}.{column.key}", f"record:{row}"), answer
            )
            questions.move_row(row, chance.choice([-1, 0, 1]))
            if chance.random() < 0.2:
                questions.delete_row(row)
        else:
            questions.set_answer(Address(path, subject), answer)
    reason = chance.choice(["", " said aloud \n", "x\0y", "Both schools asked."])
    Scoring(session, project).set_reason("impact", reason)
    target = said_again(session, project, other)
    assert_alike(session, project, other, target)


# -- beside the answers --------------------------------------------------------------------------


def test_why_a_score_was_agreed_travels(make, session, project):
    scoring = Scoring(session, project)
    scoring.agree("impact", 4)
    scoring.set_reason("impact", "The schools asked.\n")
    assert scoring.reason("impact") == "The schools asked."
    other = make("other")
    target = said_again(session, project, other)
    there = Scoring(other, target)
    assert (there.agreed(), there.reason("impact")) == ({"impact": 4}, "The schools asked.")
    file = {"pack": "dcc/1.0", "project": "x",
            "answers": {"pf.reasons.nothing": {"value": "Nobody scores this."}}}
    (problem,) = fill_answers(other, target, json.dumps(file).encode())
    assert problem.params["problem"].id.startswith("answers.unknown")


def test_who_belongs_to_a_project_travels(make, session, project, team: Team):
    session.commit("edit.filled", [
        *set_fields("membership", "m-1", project_id=project, person_id=team.owner, roles=["lead"]),
        *set_fields("membership", "m-2", project_id=project, person_id=team.scientist, roles=[]),
        *set_fields("membership", "m-3", project_id=project, person_id=team.owner, deleted=True),
        *set_fields("membership", "m-4", project_id=project, person_id="nobody", roles=["lead"]),
    ])
    other = make("other")
    target = said_again(session, project, other)
    assert members(other, target) == [
        ("m-1", team.owner, ["lead"]), ("m-2", team.scientist, []),
    ]
    found = {person.name: person.organisation for person in Directory(other).people()}
    assert found == {"M. Tarn": "Water office", "A. Yusuf": "Valley University"}


def test_who_was_erased_leaves_no_row_behind(make, session, project, questions, team: Team):
    questions.set_answer(Address("cq.owner.owner"), Answer.of(team.owner))
    Directory(session).change_person(team.owner, name="")
    text = answers_text(session, project)
    assert "people" not in json.loads(text)["registers"]
    other = make("other")
    target = said_again(session, project, other)
    assert other.project(target).answers[Address("cq.owner.owner")].value == team.owner


def test_a_membership_is_put_in_step_and_comes_back(session, project, team: Team):
    def fill(**row: Any) -> None:
        file = {"pack": "dcc/1.0", "project": "x", "registers": {"memberships": [row]}}
        assert fill_answers(session, project, json.dumps(file).encode()) == ()

    fill(id="m", person=team.owner, roles=["lead"])
    fill(id="m", person=team.owner)
    assert members(session, project) == [("m", team.owner, ["lead"])]
    session.commit("edit.filled", set_fields("membership", "m", deleted=True))
    fill(id="m", person=team.scientist, roles=["advice"])
    assert members(session, project) == [("m", team.scientist, ["advice"])]


@pytest.mark.parametrize(
    ("registers", "place", "expected"),
    [
        ({"memberships": [{"id": "m"}]}, "memberships, 1", "answers.member_needs_person"),
        ({"memberships": [{"id": "m", "person": " "}]}, "memberships, 1",
         "answers.member_needs_person"),
        ({"memberships": [{"id": "m", "person": "p9"}]}, "memberships, m, person",
         "answers.unknown_reference"),
        ({"memberships": [{"id": "m", "person": {"not_applicable": "x"}}]},
         "memberships, 1, person", "value.type_person"),
        ({"memberships": [{"id": "m", "person": {"draft": {"value": "p9"}}}]},
         "memberships, m, person", "answers.unknown_reference"),
        ({"people": [{"id": "p"}]}, "people, p", "answers.name_needed"),
        ({"people": [{"id": "p", "name": None}]}, "people, p", "answers.name_needed"),
        ({"people": [{"id": "p", "name": {"dont_know": {}}}]}, "people, 1, name",
         "value.type_text"),
        ({"people": [{"id": "p", "name": {"draft": {"value": {"a": 1}}}}]}, "people, 1, name",
         "value.type_text"),
        ({"organisations": [{"id": "o", "country": "AR"}]}, "organisations, o",
         "answers.name_needed"),
        ({"people": [{"id": "office", "name": "A person"}]}, "office", "answers.id_taken"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_people_and_memberships_that_say_too_little(make, registers, place, expected):
    session = make("strict", SETTINGS)
    project = Projects(session).start("Wells")
    session.commit("edit.filled", set_fields("organisation", "office", name="Water office"))
    file = {"pack": "dcc/1.0", "project": "x", "registers": registers}
    (problem,) = fill_answers(session, project, json.dumps(file).encode())
    if problem.id == "answers.at":
        assert problem.params["place"] == place
        problem = problem.params["problem"]
    assert problem.id == expected
    assert not session.people
