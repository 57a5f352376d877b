"""Usual rows whose name is a choice: the nine requirements, stages, elements, follow-ups."""

from __future__ import annotations

import pytest
from tests.reports.documents import filled

from collab_desktop.services.usual_rows import add_presets, missing_presets

TABLES = {
    "youth.nine.requirements": ("youth_requirements", "requirement", 9),
    "youth.how.levels": ("youth_levels", "stage", 7),
    "youth.feedback.ratings": ("youth_ratings", "element", 4),
    "impact.follow_up.follow_ups": ("follow_ups", "when", 2),
}


@pytest.mark.parametrize("path", TABLES)
def test_usual_rows_are_added_once_by_the_option_they_choose(tmp_path, path):
    session, project = filled.empty(tmp_path)
    register, field, count = TABLES[path]
    assert add_presets(session, project, path) == count
    data = session.project(project)
    question = data.index.question(f"{register}.{field}")
    assert {row[field] for row in data.table(register)} <= {o.slug for o in question.options}
    assert len(data.table(register)) == count
    assert missing_presets(data, path) == ()
    assert add_presets(session, project, path) == 0
    session.close()
