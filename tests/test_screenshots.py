"""One command writes a picture of every screen, in the size, theme and language asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from collab_desktop import cli, screenshots
from collab_desktop.settings import Settings
from collab_desktop.ui import languages, theme
from collab_desktop.ui.navigation import HOME

EXPECTED = ("home", "people", "library", "settings", "hub", "cq-question", "pf", "export",
            "workshop-run", "present-question", "present-score", "present-agenda")


@pytest.fixture(autouse=True)
def plain(qapp):
    """Put back the look that other tests expect."""
    yield
    languages.speak(qapp, languages.SOURCE)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp)


def pictures(folder: Path, *words: str) -> dict[str, QImage]:
    """Run the command and read what it wrote."""
    assert cli.run(["screenshots", str(folder), *words]) == 0
    return {file.stem: QImage(str(file)) for file in folder.glob("*.png")}


def test_every_screen_is_written_in_the_size_and_theme_asked_for(tmp_path, capsys):
    found = pictures(tmp_path / "new", "--size", "1024x640", "--theme", "dark")
    listed = capsys.readouterr().out.split()
    assert sorted(listed) == sorted(f"{name}.png" for name in found)
    assert set(EXPECTED) <= set(found)
    for name, image in found.items():
        assert (image.width(), image.height()) == (1024, 640), name
        corner = image.pixelColor(image.width() - 3, 3)
        assert corner.lightness() < 80, f"{name} is not dark"
    assert len({image.constBits().tobytes() for image in found.values()}) > 50


def test_a_right_to_left_language_mirrors_the_window(qapp):
    settings = Settings(language="ar", theme="light", device="pictures", first_run_done=True)
    with screenshots.sample_window(settings, (1024, 640)) as window:
        screenshots.show(window, HOME)
        home = window.grab().toImage()
    rail, page = home.pixelColor(home.width() - 20, 300), home.pixelColor(20, 300)
    assert rail != page
    assert rail == theme.colour("window")


@pytest.mark.parametrize("words", [("--size", "big"), ("--text", "500"), ("--theme", "pink")])
def test_what_makes_no_sense_is_said_and_nothing_is_written(tmp_path, words, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.run(["screenshots", str(tmp_path / "none"), *words])
    assert ended.value.code == 2
    assert words[1] in capsys.readouterr().err
    assert not (tmp_path / "none").exists()
