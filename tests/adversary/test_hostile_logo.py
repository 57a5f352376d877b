"""A logo is pixels, and few enough of them: bombs, drawings that point elsewhere, pipes, lies."""

from __future__ import annotations

import os
import resource
import time

import pypdfium2
import pytest
from tests.adversary.conftest import CODE, SETTINGS
from tests.pictures import chunk, png

from collab_desktop.services import reporting
from collab_desktop.services.workspace import Workspace
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.settings.workspace_part import fresh_png
from collab_desktop.ui.window import MainWindow

SVG = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
 width="200" height="50"><image width="200" height="50" xlink:href="{href}"/>
<rect width="9" height="9" fill="red"/></svg>"""


@pytest.fixture(scope="module")
def bomb() -> bytes:
    """30,000 by 30,000 pixels in less than a megabyte."""
    made = png(30_000, 30_000, colour=b"\x00")
    assert len(made) < 1_000_000
    return made


def memory_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def hostile(name: str, folder, bomb: bytes) -> bytes:
    secret = folder / "secret.png"
    secret.write_bytes(png(200, 50))
    return {
        "bomb": bomb,
        "drawing": SVG.format(href=secret.as_uri()).encode(),
        "drawing from afar": SVG.format(href="http://198.51.100.7/logo.png").encode(),
        "text": b"This is no picture at all.\n" * 100,
        "only a head": bomb[:33],
        "wide lie": bomb.replace(bomb[16:24], b"\x7f\xff\xff\xff" * 2, 1),
        "sixty megabytes": png(20, 20, chunk(b"teXt", bytes(60_000_000))),
    }[name]


NAMES = (
    "bomb",
    "drawing",
    "drawing from afar",
    "text",
    "only a head",
    "wide lie",
    "sixty megabytes",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_that_is_no_logo_is_refused_at_once(qapp, tmp_path, bomb, name):
    file = tmp_path / "logo.png"
    file.write_bytes(hostile(name, tmp_path, bomb))
    before, begin = memory_mb(), time.process_time()
    assert fresh_png(str(file)) == b""
    assert time.process_time() - begin < 2
    assert memory_mb() - before < 100


def test_a_pipe_called_logo_is_not_waited_for(qapp, tmp_path):
    pipe = tmp_path / "logo.png"
    os.mkfifo(pipe)
    assert fresh_png(str(pipe)) == b""


def test_an_ordinary_picture_is_taken(qapp, tmp_path):
    file = tmp_path / "logo.png"
    file.write_bytes(png(300, 80))
    assert fresh_png(str(file))


@pytest.mark.parametrize("name", ["bomb", "drawing", "wide lie"])
def test_a_workspace_that_brings_such_a_logo_prints_and_shows_its_settings(
    qapp, session, tmp_path, bomb, name
):
    Workspace(session).set_logo(hostile(name, tmp_path, bomb))
    begin, before = time.process_time(), memory_mb()
    project = session.project_by_code(CODE)
    made = reporting.export_document(session, project, "P16", tmp_path / "pack.pdf")
    with pypdfium2.PdfDocument(made.path) as paper:
        kinds = [found.type for found in paper[0].get_objects()]
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE not in kinds
    window = MainWindow(SETTINGS)
    window.take_session(session)
    window.show()
    window.go(Route("settings"))
    qapp.processEvents()
    assert not window.screen_now._workspace._logo.isVisible()
    window._session = None  # the fixture closes it
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(None, 52)
    assert time.process_time() - begin < 15
    assert memory_mb() - before < 250
