"""Every screen passes the accessibility audit, in every palette, direction and size of text.

By default each screen is looked at three times, so that it is seen in every palette, in both
directions and sizes and in every language; ``COLLAB_FULL_AUDIT=1`` looks at it in all twelve ways.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from tests.ui import walking
from tests.ui.audit import audit, audit_zoom
from tests.ui.walking import LOOKS, Look

from collab_desktop.screenshots import screens
from collab_desktop.ui import theme
from collab_desktop.ui.window import MainWindow

WIDE, SMALL = (1366, 768), (960, 600)
LEFT, RIGHT = walking.DIRECTIONS
ROUNDS = (
    (Look("light", LEFT, 100), Look("dark", RIGHT, 200, "ar"),
     Look("high_contrast", LEFT, 200, "fr")),
    (Look("light", RIGHT, 200), Look("dark", LEFT, 100, "fr"),
     Look("high_contrast", RIGHT, 100, "ar")),
)
FULL = os.environ.get("COLLAB_FULL_AUDIT") == "1"
CHOSEN = LOOKS if FULL else tuple(look for looks in ROUNDS for look in looks)


@pytest.fixture(scope="module")
def window(qapp) -> Iterator[MainWindow]:
    with walking.sample() as opened:
        yield opened


def seen_in(look: Look, number: int) -> bool:
    """Whether a screen has its turn in a look."""
    return FULL or look in ROUNDS[number % len(ROUNDS)]


def test_each_screen_is_seen_in_every_palette_direction_size_and_language():
    for looks in ROUNDS:
        assert {look.palette for look in looks} == set(walking.PALETTES)
        assert {look.direction for look in looks} == set(walking.DIRECTIONS)
        assert {look.percent for look in looks} == set(walking.PERCENTS)
        assert {look.language for look in looks} == {"en", "fr", "ar"}


@pytest.mark.parametrize("look", CHOSEN, ids=str)
def test_screens_pass_the_audit(window, look):
    walking.put_on(window, look)
    window.resize(*(WIDE if look.percent == 100 else SMALL))
    findings = []
    for number, (name, route) in enumerate(screens(window.session)):
        if seen_in(look, number):
            walking.visit(window, route)
            findings += [f"{name}: {finding}" for finding in audit(window)]
    assert findings == []


def test_words_of_every_screen_grow_and_fit_while_it_is_open(window, qapp):
    walking.put_on(window, Look())
    window.resize(*WIDE)
    findings = []
    for name, route in screens(window.session)[:: 1 if FULL else 4]:
        walking.visit(window, route)
        found = audit_zoom(window, lambda percent: theme.apply(qapp, "light", percent))
        findings += [f"{name}: {finding}" for finding in found]
    assert findings == []


def test_looking_writes_nothing(window):
    """No screen edits on its own, and a change of the look is no edit."""
    project = next(route.project for _, route in screens(window.session) if route.project)
    before = window.session.store.last_changes(project)
    for look in (Look("dark", RIGHT, 200), Look()):
        for _, route in screens(window.session)[::6]:
            walking.visit(window, route)
        walking.put_on(window, look)
    assert window.session.store.last_changes(project) == before
