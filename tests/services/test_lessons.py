"""Lessons that one project shares stand beside the steps of the others (CONTENT 14)."""

from __future__ import annotations

from tests.reports.documents import filled

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.services.lessons import offered, shared
from collab_desktop.services.projects import Projects
from collab_desktop.services.questionnaire import Questionnaire


def test_a_shared_lesson_is_offered_to_later_projects_at_its_step(tmp_path):
    session, first = filled.sample(tmp_path)
    (ranking,) = offered(session, first, "ethics")
    assert ranking.text == "Stop: A ranking of schools reached the newspaper"
    assert ranking.why == "Print what can be done, never who is worst."
    assert ranking.project == "Air near schools, Port Ellery"
    assert offered(session, first, "legal") == ()
    own = session.project_by_code("CQ-2025-04")
    assert offered(session, own, "ethics") == (), "a project knows its own lessons"
    assert len(shared(session)) == 4
    row = session.project(own).rows("lessons")[1]
    Questionnaire(session, own).set_answer(
        Address("lessons.share", f"record:{row.id}"), Answer.of(False))
    assert offered(session, first, "ethics") == (), "what is not shared stays at home"
    assert len(shared(session)) == 3
    Projects(session).delete(own)
    assert shared(session) == ()
    session.close()
