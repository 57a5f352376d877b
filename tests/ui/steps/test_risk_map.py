"""The map of risks below their table, tried on the page of the built-in pack."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.ui import walking
from tests.ui.audit import audit

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.screenshots import settle
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.steps.risk_map import RiskMapPanel
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.window import MainWindow


@pytest.fixture
def window(qapp) -> Iterator[MainWindow]:
    with walking.sample() as opened:
        yield opened


def test_risks_stand_on_the_map_where_they_are_now(window, qapp):
    project = window.session.project_by_code("CQ-2026-01")
    window.resize(1366, 768)
    walking.visit(window, Route("step", project, "pid", "risks"))
    panel = window.findChild(RiskMapPanel)
    shown = {place.text(): place for place in panel.findChildren(StateLabel)}
    assert shown["1"].state() is State.STOP, "grave harm to a child is shown as high"
    assert shown["4, 6, 7"].state() is State.FINISHED
    assert shown["1"].toolTip() == "1 Maps could expose nomadic families"
    questions = Questionnaire(window.session, project)
    first = questions.data.rows("risks")[0].id
    questions.set_answer(
        Address("risks.residual_likelihood", f"record:{first}"), Answer.of(1))
    settle(qapp)
    assert "1, 5" in {place.text() for place in panel.findChildren(StateLabel)}
    assert audit(window) == []
    for row in questions.data.rows("risks"):
        questions.delete_row(row.id)
    settle(qapp)
    assert not panel.isVisible()
