"""The panel below a table of signatures, tried on the page of the built-in pack."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QFileDialog
from tests.ui import walking
from tests.ui.audit import audit

from collab_desktop.screenshots import settle
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.steps.roster_panel import RosterPanel
from collab_desktop.ui.window import MainWindow


@pytest.fixture
def window(qapp) -> Iterator[MainWindow]:
    with walking.sample() as opened:
        yield opened


@pytest.fixture
def panel(window) -> RosterPanel:
    project = window.session.project_by_code("CQ-2026-01")
    window.resize(1366, 768)
    walking.visit(window, Route("step", project, "safe", "register"))
    return window.findChild(RosterPanel)


def names(panel: RosterPanel) -> list[str]:
    return [box.text() for box in panel._boxes]


def test_who_has_not_signed_is_offered_and_recorded(window, panel, qapp):
    assert names(panel) == ["N. Perrin", "R. Osei"]
    assert panel.add.isHidden(), "everybody of the team is in the table"
    panel.record.click()
    assert panel.refusal.text() == "Tick who signed."
    panel._boxes[0].setChecked(True)
    for text, refusal in (("soon", "Write the date"), ("2099-01-01", "lies in the future")):
        panel.day.setText(text)
        panel.record.click()
        assert refusal in panel.refusal.text()
    panel.day.setText("2026-11-12")
    panel.record.click()
    settle(qapp)
    assert names(panel) == ["R. Osei"]
    assert panel.refusal.isHidden()
    assert audit(window) == []


def test_a_row_that_went_comes_back_with_the_team(window, panel, qapp):
    project = window.session.project_by_code("CQ-2026-01")
    questions = Questionnaire(window.session, project)
    questions.delete_row(questions.data.rows("sg_people")[0].id)
    settle(qapp)
    assert panel.add.label() == "Add everybody of the team (1)"
    panel.add.click()
    settle(qapp)
    assert panel.add.isHidden()
    assert len(questions.data.rows("sg_people")) == 9


def test_the_scan_is_kept_with_those_who_are_ticked(window, panel, qapp, tmp_path, monkeypatch):
    sheet = tmp_path / "signed.pdf"
    sheet.write_bytes(b"a scan")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "gone"), ""))
    panel.attach.click()
    assert panel.refusal.isVisible()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(sheet), ""))
    panel.attach.click()
    assert panel.scan_name.text() == "signed.pdf"
    assert audit(window) == []
    panel._boxes[0].setChecked(True)
    panel.day.setText("2026-11-12")
    panel.record.click()
    settle(qapp)
    data = window.session.project(window.session.project_by_code("CQ-2026-01"))
    named = [row["scan"]["name"] for row in data.table("sg_people") if row["scan"]]
    assert named == ["signed.pdf"]
    assert not panel.scan_name.isVisible(), "the next sheet is another one"
