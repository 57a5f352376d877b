"""Words that a newcomer does not know are explained where they stand, and in one list."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop.ui.help_windows import TermList
from collab_desktop.ui.hub.facts import FactsRow
from collab_desktop.ui.hub.task_list import GateLine
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import Row
from collab_desktop.ui.terms import TERMS, meaning, term


def explained(widget, name):
    return meaning(name) == widget.accessibleDescription() and bool(widget.toolTip())


@pytest.fixture
def hub(open_at):
    window = open_at()
    window.go(Route("hub", project_ids(window)[2]))
    settle()
    return window


def test_gates_and_values_are_explained_on_the_hub(hub):
    gates = hub.screen_now.findChildren(GateLine)
    assert gates
    assert all(explained(gate, "gate") for gate in gates)
    values = [r for r in hub.screen_now.findChild(FactsRow).findChildren(Row) if r.isVisible()]
    assert len(values) == 4
    assert all(explained(value, "values") for value in values)


def test_a_floor_and_the_anchors_are_explained_while_one_scores(hub):
    hub.go(Route("step", hub.trail.here.project, "pf"))
    settle()
    screen = hub.screen_now
    assert meaning("anchors") in [
        screen.drawer.tabs.tabToolTip(n) for n in range(screen.drawer.tabs.count())
    ]
    told = [label for label in screen.findChildren(QLabel) if "floor" in label.text().lower()]
    assert told
    assert all(
        explained(label, "floor") or explained(label.parentWidget(), "floor") for label in told
    )


def test_the_list_holds_every_term(hub):
    hub.trigger("terms")
    settle()
    window = hub.findChild(TermList)
    texts = [label.text() for label in window.findChildren(QLabel)]
    for name in TERMS:
        assert term(name) in texts
        assert meaning(name) in texts
    window.close()
    settle()
