"""The plan over months below its tables, tried on the page of the built-in pack."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui import walking
from tests.ui.audit import audit

from collab_desktop.screenshots import settle
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.steps.plan_panel import PlanPanel


def test_keys_go_through_the_plan_and_open_a_row(qapp):
    with walking.sample() as window:
        session, project = window.session, window.session.project_by_code("CQ-2026-01")
        walking.visit(window, Route("step", project, "pid", "plan"))
        panel = window.findChild(PlanPanel)
        view = panel.view
        assert view.rows == 9
        assert "Travel-time model: 1 Mar 2027 – 30 Jun 2027" in view.accessibleName()
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Down)
        assert panel.words.text().startswith("Data agreed and cleaned: 1 Feb 2027")
        assert view.property("announced") == panel.words.text()
        QTest.keyClick(view, Qt.Key.Key_End)
        assert panel.words.text().startswith("Impact: 28 Oct 2027")
        assert audit(window) == []
        asked = []
        panel.asked.connect(asked.append)
        QTest.keyClick(view, Qt.Key.Key_Return)
        settle(qapp)
        data = session.project(project)
        (address,) = asked
        assert data.cell(address.record_id, "milestone") == "Impact"
        questions = Questionnaire(session, project)
        for register in ("milestones", "work_packages"):
            for row in questions.data.rows(register):
                questions.delete_row(row.id)
        settle(qapp)
        assert not panel.isVisible()
