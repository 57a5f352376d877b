"""The panels of an ethics check-in, tried on the pages of the built-in pack."""

from __future__ import annotations

from dataclasses import replace

from tests.ui import walking
from tests.ui.audit import audit

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.screenshots import settle
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.steps.journal_panel import JournalPanel
from collab_desktop.ui.steps.usual_panel import UsualRowsPanel
from collab_desktop.ui.steps.wheel_panel import WheelPanel

PATH, RUN = "ethics.journal.journal", "run:ci2"


def test_an_entry_becomes_a_concern_and_private_ones_are_counted(qapp):
    with walking.sample() as window:
        session, project = window.session, window.session.project_by_code("CQ-2026-01")
        questions = Questionnaire(session, project)
        questions.set_depth("ethics", "full")
        questions.add_row(PATH, RUN, values={"happened": "A list went astray", "share": "team"})
        own, session.settings = session.settings, replace(session.settings, name="L. Brandt")
        questions.add_row(PATH, RUN, values={"happened": "Mine alone", "share": "private"})
        session.settings = own
        walking.visit(window, Route("step", project, "ethics", "journal", None, RUN))
        panel = window.findChild(JournalPanel)
        assert panel.hidden.text() == "Private entries of others, not shown: 1"
        panel.question.setCurrentIndex(panel.question.findData("safeguards"))
        assert panel.question.currentData() == "safeguards"
        assert audit(window) == []
        panel.make.click()
        settle(qapp)
        assert questions.data.value("ethics.safeguards.concern", RUN) == "moderate"
        assert not panel.make.isVisible(), "no entry waits any more"


def test_the_principles_are_added_to_the_check_in_that_is_open(qapp):
    with walking.sample() as window:
        session, project = window.session, window.session.project_by_code("CQ-2026-01")
        questions = Questionnaire(session, project)
        questions.set_depth("ethics", "full")
        walking.visit(window, Route("step", project, "ethics", "self", None, RUN))
        window.findChild(UsualRowsPanel).add.click()
        settle(qapp)
        assert len(questions.data.rows("ethics_self", RUN)) == 7
        assert questions.data.rows("ethics_self", "project") == ()


def test_usual_rows_step_aside_when_an_answer_takes_their_table_away(qapp):
    with walking.sample() as window:
        project = window.session.project_by_code("CQ-2026-01")
        questions = Questionnaire(window.session, project)
        path = Address("youth.outcome.outcome")
        questions.set_answer(path, Answer.of("direct"))
        walking.visit(window, Route("step", project, "youth", "nine"))
        panel = window.findChild(UsualRowsPanel)
        assert panel is not None
        questions.set_answer(path, Answer.of("none"))
        settle(qapp)
        panel = window.findChild(UsualRowsPanel)
        assert panel is None or not panel.isVisible()


def test_the_wheel_says_in_words_what_it_shows(qapp):
    with walking.sample() as window:
        project = window.session.project_by_code("CQ-2026-01")
        walking.visit(window, Route("step", project, "ethics", "outcome", None, "run:ci1"))
        panel = window.findChild(WheelPanel)
        assert "Professionally accountable: 8 of 8, High." in panel.view.accessibleName()
        assert audit(window) == []
        walking.visit(window, Route("step", project, "ethics", "outcome", None, RUN))
        assert not window.findChild(WheelPanel).isVisible(), "nothing was assessed there yet"
