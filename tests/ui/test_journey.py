"""From an empty workspace to the board pack: by keys alone, and as a first-time user clicks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from tests.ui import walking
from tests.ui.hands import CTRL, WORDS, Hands, Keys, Pointer

from collab_desktop.domain.states import Status
from collab_desktop.screenshots import settle
from collab_desktop.services.hub import hub
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings
from collab_desktop.ui import start
from collab_desktop.ui.navigation import HOME
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.window import MainWindow, apply_theme

TITLE = "Outreach for vaccination"
LONGEST = 45 * 60
"""Seconds; a quick path that takes longer is not quick (without the talking in the room)."""


@pytest.fixture
def window(qapp, tmp_path: Path) -> Iterator[MainWindow]:
    settings = Settings(name="Amina Yusuf", device="d", theme="light", first_run_done=True)
    apply_theme(qapp, settings)
    opened = MainWindow(settings)
    start.connect(opened)
    opened.take_session(Session.create(tmp_path / "work.collab", settings))
    opened.go(HOME)
    opened.resize(1366, 768)
    opened.show()
    opened.activateWindow()
    qapp.processEvents()
    yield opened
    opened.close()


def export(hands: Hands, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Save the board pack; the system's own dialog, which no test can use, gives the name."""
    chosen = (str(target), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: chosen)
    hands.export()
    for _ in range(200):
        settle(walking.application())
        if target.exists():
            return
    raise AssertionError("no file was written")


def check(window: MainWindow, target: Path) -> None:
    """The way was walked to its end, and what came out is the board pack of this project."""
    project = window.trail.here.project
    states = {step.key: step.status for step in hub(window.session, str(project)).steps}
    assert {states[key] for key in ("cq", "call", "tn", "pf", "pr")} == {Status.COMPLETE}
    results = Scoring(window.session, str(project)).results()
    assert results.score is not None
    pages = pypdfium2.PdfDocument(target)
    try:
        text = "".join(page.get_textpage().get_text_bounded() for page in pages)
        assert len(pages) >= 4
    finally:
        pages.close()
    assert WORDS["text"] in text
    assert window.session.store.verify() == []


def test_by_keys_alone(window, tmp_path, monkeypatch):
    hands = Keys(window)
    hands.key(Qt.Key.Key_N, CTRL)
    hands.type(TITLE)
    hands.key(Qt.Key.Key_Return)
    assert window.trail.here.name == "hub"
    places = hands.walk()
    export(hands, tmp_path / "pack.pdf", monkeypatch)
    check(window, tmp_path / "pack.pdf")
    tell("keys alone", hands, places)
    assert hands.presses == 0
    assert hands.seconds() < LONGEST


def test_with_a_pointer_where_a_first_time_user_would_click(window, tmp_path, monkeypatch):
    hands = Pointer(window)
    hands.press(next(
        button for button in window.screen_now.findChildren(Button)
        if button.isVisible() and button.label() == "Start a project"
    ))  # fmt: skip
    hands.type(TITLE)
    hands.press(hands.at().window().findChild(Button))
    assert window.trail.here.name == "hub"
    places = hands.walk()
    export(hands, tmp_path / "pack.pdf", monkeypatch)
    check(window, tmp_path / "pack.pdf")
    tell("with a pointer", hands, places)
    assert hands.seconds() < LONGEST


def tell(way: str, hands: Hands, places: list[str]) -> None:
    """Print the figures that ``docs/figures.md`` quotes."""
    print(
        f"{way}: {len(places)} screens, {hands.keys} keys, {hands.presses} presses,"
        f" {hands.thoughts} decisions, {hands.seconds() / 60:.0f} minutes"
    )
