"""A register of many rows costs as much as its rows, not as their square."""

from __future__ import annotations

import json

from tests.adversary.conftest import CODE

from collab_desktop.domain.project_data import ProjectData
from collab_desktop.services import reporting
from collab_desktop.services.answer_files import fill_answers


def test_twice_the_risks_are_read_at_most_three_times_as_often(session, monkeypatch):
    project, reads = session.project_by_code(CODE), [0]
    fields = session.index_of(project).fields("risks")
    key = next(key for key, field in fields.items() if field.kind in ("text", "long"))
    real = ProjectData.value

    def value(self, *where):
        reads[0] += 1
        return real(self, *where)

    def reads_with(count: int) -> int:
        rows = [{"id": f"risk-{number}", key: f"Risk {number}"} for number in range(count)]
        file = {"pack": "dcc/1.0", "project": CODE, "registers": {"risks": rows}}
        assert fill_answers(session, project, json.dumps(file).encode()) == ()
        reads[0] = 0
        reporting.make_render(session, project, "P10", "en", reporting.Options())
        return reads[0]

    monkeypatch.setattr(ProjectData, "value", value)
    few = reads_with(100)
    assert reads_with(200) < 3 * few
