"""Three hundred forms come in while the window goes on answering; so does the list of them."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.benchmarks.heart import PROMISE, beating, rest
from tests.services.test_forms_in import FIELDS

from collab_desktop.exchange.form_reading import read_form
from collab_desktop.services.forms.arrived import Sorter
from collab_desktop.services.projects import Projects
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings
from collab_desktop.ui import start, theme
from collab_desktop.ui.inbox.forms_table import NEW, Line
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.widgets.start import prepare
from collab_desktop.ui.window import MainWindow

pytestmark = pytest.mark.benchmark
FORMS = 300


@pytest.fixture
def window(qapp: QApplication, home: Path, tmp_path: Path):
    settings = Settings(name="D. Hale", device="laptop", first_run_done=True)
    session = Session.create(tmp_path / "work.collab", settings)
    prepare(qapp)
    theme.apply(qapp, "light", 100)
    made = MainWindow(settings)
    start.connect(made)
    made.take_session(session)
    made.resize(1366, 768)
    made.show()
    yield made
    made.close_session()
    made.close()
    made.deleteLater()


def test_three_hundred_forms_do_not_stop_the_window(qapp, window, tmp_path):
    session = window.session
    project = Projects(session).start("Wells")
    code, files = session.project(project).row["code"], []
    for number in range(FORMS):
        fields = {**FIELDS, "eois.lead.name": f"Lead {number}",
                  "eois.lead.email": f"{number}@example.org", "eois.org.name": f"Org {number}"}
        files.append(tmp_path / f"{number:03}.json")
        files[-1].write_text(json.dumps(
            {"form": "eois", "project": code, "version": "1", "fields": fields}
        ))
    arrived = Sorter(session, project).sort((f, read_form(f.read_bytes())) for f in files)
    window.go(Route("forms", project))
    screen = window.screen_now
    screen._show([Line(one, NEW) for one in arrived])
    rest(qapp, 0.5)
    begun = time.perf_counter()
    with beating() as heart:
        screen.take.click()
        while window.trail.here.name == "forms":
            qapp.processEvents()
        taken = time.perf_counter() - begun
        rest(qapp, 0.3)
    print(f"\n{FORMS} forms taken in within {taken:.2f} s: {heart}")
    assert window.screen_now.model.rowCount() == FORMS
    assert heart.late <= 3 * PROMISE
    with beating() as heart:
        window.trigger("undo")
        while window.bridge.is_busy:
            qapp.processEvents()
        rest(qapp, 0.3)
    print(f"taken back: {heart}")
    assert window.screen_now.model.rowCount() == 0
    assert heart.late <= 3 * PROMISE
