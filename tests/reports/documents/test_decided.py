"""A paper about what was decided asks for nothing any more."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.reports.documents import filled

from collab_desktop.reports.documents import project_summary
from collab_desktop.reports.documents.sheet import missing
from collab_desktop.reports.tree import AskPanel, Paper
from collab_desktop.services import reporting


@pytest.mark.parametrize(
    ("state", "asks", "open_things"),
    [
        ("for_decision", "We ask the board to", "Still missing"),
        ("approved", "We asked the board to", "Left open"),
        ("final", "We asked the board to", "Left open"),
    ],
)
def test_what_was_decided_is_not_asked_again(tmp_path, state, asks, open_things):
    session, project = filled.sample(tmp_path)
    data = reporting.freeze(session, project, "P16", "en")
    session.close()
    data = replace(
        data, identity=replace(data.identity, state=state), missing=("The line of credit",)
    )
    panel = next(
        block for block in project_summary.cover(data, Paper.A4) if isinstance(block, AskPanel)
    )
    (left,) = missing(data)
    assert (panel.label, left.label) == (asks, open_things)
