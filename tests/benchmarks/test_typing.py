"""The window never stands still while somebody types, saving included."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.benchmarks.heart import PROMISE, beating, rest
from tests.ui import walking

from collab_desktop.screenshots import screens

WORDS = "so that no school in the lower valley closes when the water points run dry "


@pytest.mark.benchmark
def test_the_heart_of_the_window_beats_on_while_typing(qapp):
    with walking.sample() as window:
        walking.visit(window, dict(screens(window.session))["cq-question"])
        with beating() as heart:
            for letter in WORDS * 3:
                QTest.keyClicks(QApplication.focusWidget(), letter)
                rest(qapp, 0.06)
    print(f"\n{heart}")
    assert heart.late < PROMISE
