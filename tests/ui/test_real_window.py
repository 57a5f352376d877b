"""On a real X display: keys that come from outside land in the file."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from tests.ui.displays import display, program, sample_at

from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not shutil.which("xdotool"), reason="needs xdotool"),
]
TYPED = "Typed on a real display "


def test_what_is_typed_on_a_real_display_is_in_the_file(tmp_path):
    path = tmp_path / "real.collab"
    sample_at(path)
    with display() as environment, program(path, environment) as running:
        found = xdotool(environment, "search", "--sync", "--pid", str(running.pid), "--onlyvisible",
                        "--name", "Challenge question")
        window = found.split()[0]
        xdotool(environment, "windowfocus", "--sync", window)
        xdotool(environment, "type", "--delay", "25", TYPED)
        xdotool(environment, "key", "ctrl+Return")
        xdotool(environment, "sleep", "1.5")
    session = Session.open(path, Settings(device="after"))
    try:
        rows = session.project_rows()
        answers = [a for row in rows for a in session.store.answers(str(row["id"])).values()]
        assert any(str(answer.value).startswith(TYPED) for answer in answers)
    finally:
        session.close()


def xdotool(environment: dict[str, str], *words: str) -> str:
    """Use the display as a hand would."""
    done = subprocess.run(
        ["xdotool", *words], env=environment, capture_output=True, text=True, check=True,
        timeout=20,
    )
    return done.stdout
