"""The call: a letter in the words of the question, whom it went to, needs from its parts."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.call import Call
from collab_desktop.services.directory import Directory
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, today


@pytest.fixture
def call(session: Session, project: str) -> Call:
    return Call(session, project)


def test_the_letter_says_what_is_asked_needed_and_by_when(call: Call, questions: Questionnaire):
    for path, value in (
        ("cq.question.question", "Which wells run dry first?"),
        ("cq.outcome.outcome", "A list each May."), ("cq.call.deadline", "2027-03-01"),
        ("cq.skills.open_caps", False),
    ):
        questions.set_answer(Address(path), Answer.of(value))
    needed = {"skill": "Hydrology", "importance": "must"}
    questions.add_row("cq.skills.skills", values=needed)
    body = call.letter().body
    for words in ("Which wells run dry first?", "A list each May.", "– Hydrology (Must have)",
                  "1 Mar 2027", "The form is attached"):
        assert words in body
    assert "Other capabilities" not in body


def test_it_goes_to_those_who_wait_and_none_sees_the_others(
    session: Session, call: Call, questions: Questionnaire
):
    directory = Directory(session)
    people = [directory.add_person(n, email=f"{n}@example.org") for n in ("ann", "bo")]
    for number, person in enumerate(people):
        questions.add_row(
            "call.invite.invitations", values={"who": f"Office {number}", "person": person}
        )
    questions.add_row(
        "call.invite.invitations", values={"who": "Earlier", "invited": "2026-01-01"}
    )
    link = unquote(call.letter().link)
    assert link.startswith("mailto:?subject=")
    assert "&bcc=ann@example.org,bo@example.org" in link
    call.invited_today()
    assert call.waiting() == ()
    days = [row["invited"] for row in call.data.table("invitations")]
    assert days == [today(), today(), "2026-01-01"]
    assert call.letter().hidden == ()


def test_parts_become_needs_and_work_packages_in_one_step(
    session: Session, call: Call, questions: Questionnaire
):
    questions.add_row("cq.skills.skills", values={"skill": "GIS", "importance": "should"})
    questions.add_row("cq.parts.parts", values={
        "part": "How far is each well?", "work_package": "Map",
        "skills": ["Geospatial processing", "Statistics"],
    })
    questions.add_row("cq.parts.parts", values={"part": "Who is told?", "skills": ["Statistics"]})
    assert call.unmet_parts() == (("Statistics", "Map"),), "a skill by another word is no new one"
    assert call.missing_packages() == ("Map",)
    edits = []
    session.edited.connect(edits.append)
    call.take_parts()
    needs = call.data.table("needs")
    assert [(row["skill"], row["work_package"]) for row in needs] == [
        ("GIS", None), ("Statistics", "Map"),
    ]
    assert [row["title"] for row in call.data.table("work_packages")] == ["Map"]
    assert call.unmet_parts() == ()
    assert call.missing_packages() == ()
    session.take_back(edits[-1])
    assert call.data.table("work_packages") == ()
