"""No socket is opened: neither by Python nor by Qt, at start, while typing or while exporting."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

# The process tells on itself: any socket ends it with an error.
GUARD = """
    import os, socket, sys
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    opened = []
    def watch(event, arguments):
        if event.startswith("socket."):
            opened.append(event)
    sys.addaudithook(watch)

    def sockets():
        folder = "/proc/self/fd"
        if not os.path.isdir(folder):
            return []
        links = []
        for name in os.listdir(folder):
            try:
                links.append(os.readlink(f"{folder}/{name}"))
            except OSError:
                pass
        return [link for link in links if link.startswith("socket:")]

    inherited = set(sockets())
    def check(where):
        new = set(sockets()) - inherited
        assert not opened and not new, f"{where}: {opened} {new}"
"""

START_TYPE_EXPORT = """
    from pathlib import Path
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from collab_desktop.screenshots import sample_window, screens, settle, show
    from collab_desktop.settings import Settings
    from PySide6.QtWidgets import QApplication

    with sample_window(Settings(name="D. Hale", device="d", first_run_done=True), (960, 600)) as w:
        check("start")
        routes = dict(screens(w.session))
        show(w, routes["cq-question"])
        QTest.keyClicks(QApplication.focusWidget(), "typed ")
        assert w.screen_now.leave()
        check("typing")
        show(w, routes["export"])
        target = Path(sys.argv[1])
        w.screen_now.save_to(target)
        for _ in range(100):
            settle(QApplication.instance())
            if target.exists():
                break
        assert target.stat().st_size > 5000
        check("export")
    print("no socket")
"""

OPENS_ONE = """
    import socket as s
    kept = s.socket(s.AF_INET, s.SOCK_DGRAM)
    check("a socket")
"""

QT_OPENS_ONE = """
    pair = socket.socketpair()  # the audit hook stays silent about pairs; the descriptors tell
    check("a pair")
"""


def run(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run code behind the guard in a process of its own."""
    text = textwrap.dedent(GUARD) + textwrap.dedent(code)
    return subprocess.run(
        [sys.executable, "-c", text, *words], capture_output=True, text=True, check=False,
        timeout=120,
    )


def test_start_typing_and_export_open_no_socket(tmp_path: Path):
    ended = run(START_TYPE_EXPORT, str(tmp_path / "pack.pdf"))
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip().endswith("no socket")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize("code", [OPENS_ONE, QT_OPENS_ONE])
def test_the_guard_sees_a_socket(code: str):
    ended = run(code)
    assert ended.returncode != 0
    assert "AssertionError" in ended.stderr
