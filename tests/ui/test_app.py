"""The application itself: a file that the system hands over, and the sign in the title bar."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QSize

from collab_desktop.services.session import Session
from collab_desktop.settings import Settings
from collab_desktop.ui.widgets.app_icon import app_icon

HAND_OVER = """
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFileOpenEvent
from collab_desktop.app import make_application

app = make_application(["collab-desktop"])
app.file_asked.connect(print)
QCoreApplication.sendEvent(app, QFileOpenEvent("/tmp/of a person.collab"))
QCoreApplication.sendEvent(app, QEvent(QEvent.Type.ApplicationActivate))
"""


def test_a_file_that_the_system_hands_over_is_asked_for():
    done = subprocess.run(
        [sys.executable, "-c", HAND_OVER], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["/tmp/of a person.collab"]


def test_the_sign_is_drawn_in_every_size(qapp):
    icon = app_icon()
    for side in (16, 32, 128):
        image = icon.pixmap(QSize(side, side)).toImage()
        middle, corner = image.pixelColor(side // 4, side // 2), image.pixelColor(0, 0)
        assert middle.name() == "#ffffff" and corner.alpha() == 0


CLOSED_AT_ONCE = """
import sys
from pathlib import Path
from collab_desktop import app
from collab_desktop.ui import start

begin = start.open_first

def begin_and_close(window, *words, **named):
    begin(window, *words, **named)
    window.close()

start.open_first = begin_and_close
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_who_closes_the_window_at_once_hears_nothing_from_the_work_behind_it(tmp_path):
    workspace = tmp_path / "mine.collab"
    Session.create(workspace, Settings(device="test")).close()
    done = subprocess.run(
        [sys.executable, "-c", CLOSED_AT_ONCE, str(workspace)], capture_output=True, text=True,
        check=False, timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
