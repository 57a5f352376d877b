"""Three hundred returned forms are read, compared and taken in within a minute."""

from __future__ import annotations

import time

import pytest
from tests.exchange import returned
from tests.services.conftest import SETTINGS

from collab_desktop.services.forms import reading
from collab_desktop.services.forms.arrived import Sorter
from collab_desktop.services.forms.taking import FormsIn, Taking
from collab_desktop.services.projects import Projects
from collab_desktop.services.session import Session

FORMS, SECONDS = 300, 60


@pytest.mark.benchmark
def test_three_hundred_forms_come_in_within_a_minute(tmp_path):
    session = Session.create(tmp_path / "w.collab", SETTINGS)
    project = Projects(session).start("Wells")
    back, files = returned.written(session, project), []
    for number in range(FORMS):
        files.append(tmp_path / f"{number:03}.pdf")
        sender = {"eois.lead.name": f"A. Yusuf {number}", "eois.lead.email": f"{number}@x.org"}
        files[-1].write_bytes(returned.filled(back, returned.SAID | sender))
    start = time.perf_counter()
    sorted_in = Sorter(session, project).sort(reading.read(files))
    read = time.perf_counter() - start
    assert {m.id for one in sorted_in for m in one.problems} == set()
    assert all(one.can_come_in for one in sorted_in)
    assert len({one.name for one in sorted_in}) == FORMS
    assert len(FormsIn(session, project).take([Taking(one) for one in sorted_in])) == FORMS
    took = time.perf_counter() - start
    session.close()
    print(f"\n{FORMS} forms: read {read:.1f} s, taken in {took:.1f} s")
    assert took < SECONDS
