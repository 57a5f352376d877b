"""The matrix drives the work: people of steps on the hub, invitations, what falls open."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.directory import Directory
from collab_desktop.services.hub import hub
from collab_desktop.services.matrix import MatrixDesk
from collab_desktop.services.matrix_people import ACTIVITIES, PEOPLE
from collab_desktop.services.meetings import CHOSEN, Meetings
from collab_desktop.services.questionnaire import Questionnaire

ROWS = (("Write it", "propose", "pr"), ("Sign it", "approve", "pr"), ("Talk", "deliver", None))
LETTERS = (("A", "R", "C", ""), ("A/R", "", "I", ""), ("R", "A", "", "I"))


@pytest.fixture
def meetings(session, project) -> Meetings:
    questions = Questionnaire(session, project)
    rows = []
    for title, phase, step in ROWS:
        values = {"title": title, "phase": phase, **({"step": step} if step else {})}
        rows.append(questions.add_row(ACTIVITIES, values=values))
    people = [questions.add_row(PEOPLE, values={"name": n}) for n in ("Ann", "Bo", "Cy", "Dee")]
    desk = MatrixDesk(session, project)
    desk.set_cells({
        (row, person): cell for row, cells in zip(rows, LETTERS, strict=True)
        for person, cell in zip(people, cells, strict=True)
    })
    return Meetings(session, desk)


def topic(meetings, title):
    return next(found for found in meetings.topics() if found.title == title)


def names(people):
    return [getattr(found, "person", found).name for found in people]


def test_the_hub_names_who_answers_reviews_and_signs_a_step(session, project, meetings):
    steps = {step.key: step for step in hub(session, project).steps}
    assert steps["pr"].people == "Answers: Bo, Ann; Reviews: Cy; Signs: Ann"
    assert steps["cq"].people == ""
    assert "3 activities" in steps["raci"].detail


def test_not_everyone_comes_to_every_meeting(meetings):
    found = meetings.guests(topic(meetings, "Propose"))
    assert (names(found.come), names(found.told), names(found.away)) == (
        ["Ann", "Bo", "Cy"], [], ["Dee"],
    )
    found = meetings.guests(topic(meetings, "Approve"))
    assert (names(found.come), names(found.told), names(found.away)) == (
        ["Ann"], ["Cy"], ["Bo", "Dee"],
    )
    assert len(meetings.guests(topic(meetings, "The whole project")).come) == 3


def test_the_invitation_says_to_each_why(meetings):
    letter = meetings.letter(topic(meetings, "Proposal")).text
    assert "- Bo: Write it (Responsible)" in letter
    assert "- Ann: Write it (Accountable); Sign it (Accountable, Responsible)" in letter
    assert "Dee" not in letter


def test_a_workshop_is_about_the_activities_that_were_chosen(meetings):
    rows = meetings._desk.activities
    chosen = next(t for t in meetings.topics({rows[1].id, rows[2].id, "gone"}) if t.key == CHOSEN)
    assert chosen.title == "Sign it; Talk"
    assert names(meetings.guests(chosen).come) == ["Ann", "Bo"]
    assert meetings.letter(chosen).subject.startswith("Meeting: Sign it; Talk, ")
    assert not [t for t in meetings.topics(()) if t.key == CHOSEN]


def test_the_invitation_is_handed_over_as_an_address_and_a_long_one_in_part(
    session, project, meetings
):
    ann = Directory(session).add_person("Ann", email="ann@example.org")
    stakeholder = Address("stakeholders.person", f"record:{meetings._desk.people[0].id}")
    Questionnaire(session, project).set_answer(stakeholder, Answer.of(ann))
    letter = meetings.letter(topic(meetings, "Proposal"))
    link, is_whole = letter.link()
    assert is_whole
    assert link.startswith("mailto:ann@example.org?subject=Meeting%3A%20Proposal")
    body = parse_qs(urlsplit(link).query)["body"][0]
    assert body.replace("\r\n", "\n") == letter.body
    link, is_whole = replace(letter, body="x" * 3_000).link()
    assert not is_whole
    assert "body" not in link
    assert len(link) < 1_000


def test_what_falls_open_is_said_before_somebody_leaves(session, project, meetings):
    desk = meetings._desk
    ann = desk.people[0].id
    found = meetings.without(ann)
    assert [a.title for a in found.unanswered] == ["Write it", "Sign it"]
    assert [a.title for a in found.undone] == ["Sign it", "Talk"]
    assert not meetings.without(desk.people[3].id)
    meetings.let_go(ann)
    desk.refresh()
    left = [f for f in desk.findings() if f.finding.id == "X2" and f.finding.person == ann]
    assert len(left) == 3
    assert "Ann" not in names(meetings.guests(topic(meetings, "Propose")).come)
