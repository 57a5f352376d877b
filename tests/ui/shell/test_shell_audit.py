"""Every screen of the shell passes the accessibility audit, in every look, direction and size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from tests.ui.audit import RULES, audit, audit_zoom, clipping, keyboard
from tests.ui.shell.conftest import project_ids, settle

from collab_desktop.ui import theme
from collab_desktop.ui.asking import AskLine
from collab_desktop.ui.finding import FindBar
from collab_desktop.ui.help_windows import About, CheatSheet, Notices, TermList
from collab_desktop.ui.navigation import Route

QUICK = [rule for rule in RULES if rule is not keyboard]
SCREENS = ["first_run", "home", "compare", "trash", "people", "library", "settings", "hub", "gate"]


@pytest.fixture
def place(open_at):
    def open_screen(name: str, **settings):
        window = open_at(**settings)
        project = project_ids(window)[0] if name in {"hub", "gate"} else None
        if name == "trash":
            window.go(Route("people"))
            next(iter(window.screen_now._entries.values())).deleted.emit()
        window.go(Route(name, project, detail="G3" if name == "gate" else ""))
        window._toast.hide()
        settle()
        return window

    return open_screen


def lines(findings) -> list[str]:
    return [str(finding) for finding in findings]


@pytest.mark.parametrize("palette", theme.PALETTES)
@pytest.mark.parametrize("name", SCREENS)
def test_every_palette_passes(place, qapp, name, palette):
    window = place(name)
    theme.apply(qapp, palette, 100)
    settle()
    assert lines(audit(window, QUICK)) == []


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
@pytest.mark.parametrize("name", SCREENS)
def test_everything_is_reached_and_seen_by_keyboard(place, qapp, name, direction):
    qapp.setLayoutDirection(Qt.LayoutDirection[direction])
    assert lines(audit(place(name), [keyboard])) == []


@pytest.mark.parametrize("name", SCREENS)
def test_nothing_is_cut_off_at_200_percent(place, qapp, name):
    window = place(name)
    assert lines(audit_zoom(window, lambda percent: theme.apply(qapp, "light", percent))) == []


@pytest.mark.parametrize("name", SCREENS)
def test_the_smallest_window_at_200_percent_scrolls_one_way_only(place, qapp, name):
    window = place(name)
    window.resize(960, 600)
    theme.apply(qapp, "light", 200)
    settle()
    assert window.width() == 960
    assert lines(clipping(window)) == []


@pytest.mark.parametrize("kind", ["person", "organisation"])
def test_an_open_entry_passes(place, kind):
    window = place("people")
    window.screen_now._kinds.choose(kind)
    next(iter(window.screen_now._entries.values())).toggled.emit()
    settle()
    assert lines(audit(window, RULES)) == []


@pytest.mark.parametrize("form", ["override", "outstanding"])
def test_the_forms_of_a_gate_pass(place, form):
    window = place("gate")
    window.screen_now._show_form(f"{form}/g3_pid")
    settle()
    assert lines(audit(window, RULES)) == []


@pytest.mark.parametrize("kind", [CheatSheet, TermList, About, Notices])
def test_windows_that_help_pass(place, qapp, kind):
    window = place("home")
    found = kind(window)
    found.open()
    settle()
    assert lines(audit(found, QUICK)) == []
    assert lines(audit_zoom(found, lambda percent: theme.apply(qapp, "light", percent))) == []
    found.close()


def test_the_question_for_one_line_passes(place):
    window = place("home")
    dialog = AskLine(window, "New project", "Working title", button="Start project", hint="Later.")
    dialog.ask(str)
    settle()
    assert lines(audit(dialog, RULES)) == []
    dialog.reject()


def test_the_find_bar_passes(place):
    window = place("home")
    FindBar.open_over(window)
    settle()
    assert lines(audit(window.findChild(FindBar), QUICK)) == []
