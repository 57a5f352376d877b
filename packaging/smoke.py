"""Starts what was built, as a person without Python would, and looks whether it works.

    .venv/bin/python packaging/smoke.py [archive or folder]

Without words the portable archive in ``dist`` is unpacked and tried: from the command line, in a
window without a screen, and, where Xvfb and xdotool are, in a window on a real display.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 60.0
"""Seconds that a busy machine may take for one thing."""
BOARD_PACK, FORM, PROJECT = "P16", "P2", "CQ-2026-01"

TWO_PEOPLE = {
    "needs": [{"id": "a", "level": 2, "importance": "must"}],
    "candidates": [
        {"id": "able", "skills": {"a": {"level": 2}}},
        {"id": "near", "skills": {"a": {"level": 1}}},
    ],
    "team": {"max": 1},
}
"""A problem whose best team is known."""

Found = TypeVar("Found")


class NotAsItShouldBeError(Exception):
    """Something of what was built does not work; the message says what."""


class Trial:
    """One program that is tried, in a home and with a search path that know no Python."""

    def __init__(self, program: Path, folder: Path) -> None:
        """Try the program of a folder.

        Args:
            program: the file that people start.
            folder: an empty one; the home of the person, and files that are made.
        """
        self.program = program
        self.folder = folder
        self.workspace = folder / "sample.collab"
        self.home = folder / "home"
        self.home.mkdir()
        of_windows = ("SYSTEMROOT", "TMP", "TEMP")
        kept = {name: os.environ[name] for name in of_windows if name in os.environ}
        self.environment = {
            **kept,
            "PATH": os.defpath,
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(self.home),
        }

    def run(self, *words: str, ends_with: int = 0) -> str:
        """Run one command to its end, and return what it printed."""
        done = subprocess.run(
            [str(self.program), *words],
            env=self.environment,
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=5 * PATIENCE,
            check=False,
        )
        if done.returncode != ends_with:
            raise NotAsItShouldBeError(f"{words[0]} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    @contextmanager
    def window(self, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
        """The program with the workspace open, for as long as it is looked at."""
        running = subprocess.Popen(
            [str(self.program), str(self.workspace)],
            cwd=self.folder,
            env={**self.environment, **environment},
        )
        try:
            wait_for(self.lock.exists, "the workspace was not opened")
            yield running
        finally:
            running.kill()
            running.wait()

    @property
    def lock(self) -> Path:
        """The file that lies beside an open workspace."""
        return self.workspace.with_name(f"{self.workspace.name}.lock")


def tests_itself(trial: Trial) -> str:
    """The self-test inside what was built: an answer in every step, every document."""
    return trial.run("self-test").strip().replace("\n", ", ")


def prints_the_board_pack(trial: Trial) -> str:
    """The sample workspace, and its board pack read back."""
    import pypdfium2

    trial.run("sample", str(trial.workspace))
    target = trial.folder / "board-pack.pdf"
    options = ("--project", PROJECT, "--out", str(target))
    trial.run("export", str(trial.workspace), BOARD_PACK, *options)
    paper = pypdfium2.PdfDocument(target)
    text = "".join(page.get_textpage().get_text_range() for page in paper)
    expect(len(paper) > 4 and PROJECT in text, "the board pack holds less than it should")
    return f"{len(paper)} pages"


def finds_a_team(trial: Trial) -> str:
    """The solver is inside, and proves that one person of two is the better one."""
    problem, result = trial.folder / "problem.json", trial.folder / "result.json"
    problem.write_text(json.dumps(TWO_PEOPLE), encoding="utf-8")
    trial.run("match", str(problem), "--out", str(result))
    told = json.loads(result.read_text(encoding="utf-8"))
    expect(told["team"] == ["able"] and told["proven"], f"not the best team: {told}")
    return "proven"


def reads_a_form(trial: Trial) -> str:
    """A form goes out, and comes back through a process of its own; it is empty, which is told."""
    target = trial.folder / "form.pdf"
    options = ("--project", PROJECT, "--out", str(target))
    trial.run("export", str(trial.workspace), FORM, *options)
    told = json.loads(trial.run("read-form", str(target), ends_with=1))
    expect(told["form"] == "eois" and len(told["problems"]) == 1, f"not an empty form: {told}")
    return f"{len(told['fields'])} fields"


def draws_every_screen(trial: Trial) -> str:
    """Every screen, drawn without a display."""
    trial.run("screenshots", str(trial.folder / "screens"))
    drawn = list((trial.folder / "screens").glob("*.png"))
    expect(len(drawn) > 20, f"only {len(drawn)} screens were drawn")
    blank = [file.name for file in drawn if file.stat().st_size < 4000]
    expect(not blank, f"nothing to be seen in {blank}")
    return f"{len(drawn)} pictures"


def opens_without_a_display(trial: Trial) -> str:
    """The window with a workspace, where there is no screen."""
    with trial.window() as running:
        expect(running.poll() is None, "the program ended by itself")
    trial.lock.unlink(missing_ok=True)
    return trial.run("check", str(trial.workspace)).strip() or "the workspace is whole"


def opens_on_a_real_display(trial: Trial) -> str:
    """The window on an X display: it shows the workspace, and ends when it is asked to."""
    missing = [name for name in ("Xvfb", "xdotool") if not shutil.which(name)]
    if missing:
        return f"NOT TRIED: {' and '.join(missing)} cannot be found here"
    with display() as number, trial.window(DISPLAY=number, QT_QPA_PLATFORM="xcb") as running:
        search = ("search", "--onlyvisible", "--pid", str(running.pid), "--name", "Collab Desktop")
        found = wait_for(lambda: hand(number, *search).split(), "no window is to be seen")
        title = hand(number, "getwindowname", found[0]).strip()
        hand(number, "windowfocus", "--sync", found[0])
        wait_for(lambda: asked_to_quit(number, running), "Ctrl+Q does not end the program")
        expect(running.returncode == 0, f"the program ended with {running.returncode}")
    expect(not trial.lock.exists(), "the workspace was not closed")
    return f"“{title}”, closed with Ctrl+Q"


def asked_to_quit(number: str, running: subprocess.Popen[bytes]) -> bool:
    """Press again and again: keys that come before the window has the keyboard are lost."""
    hand(number, "key", "ctrl+q")
    time.sleep(1)
    return running.poll() is not None


def keeps_its_data_beside_it(trial: Trial) -> str:
    """What a portable copy wrote lies beside it, and nothing of it in the home."""
    beside = trial.program.parent / "data"
    expect((beside / "config" / "settings.toml").is_file(), f"there are no settings in {beside}")
    left = [str(f) for f in trial.home.rglob("*") if "collab" in f.name.lower()]
    expect(not left, f"left behind in the home: {left}")
    crashes = sorted((beside / "log").glob("crash-*"))
    expect(not crashes, f"there are crash reports: {[c.read_text() for c in crashes]}")
    return "in the folder “data”"


def names_its_parts(trial: Trial) -> str:
    """The notices are inside, and each licence that is asked for has its words."""
    place = trial.program.parent / "program/collab_desktop/resources/notices/notices.json"
    found = {entry["name"]: entry for entry in json.loads(place.read_text(encoding="utf-8"))}
    for name in ("PySide6_Essentials", "Python", "SQLAlchemy", "reportlab", "fontpkg-fira-sans"):
        expect(len(found.get(name, {}).get("text", "")) > 500, f"no notice of {name}")
    return f"{len(found)} notices"


CHECKS: tuple[Callable[[Trial], str], ...] = (
    tests_itself,
    prints_the_board_pack,
    finds_a_team,
    reads_a_form,
    draws_every_screen,
    opens_without_a_display,
    opens_on_a_real_display,
    keeps_its_data_beside_it,
    names_its_parts,
)


@contextmanager
def display() -> Iterator[str]:
    """An X server of its own; yields what programs call it."""
    read, write = os.pipe()
    words = ["-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(["Xvfb", *words], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def hand(number: str, *words: str) -> str:
    """Use the display as a hand would; finding nothing is no error."""
    done = subprocess.run(
        ["xdotool", *words],
        env={**os.environ, "DISPLAY": number},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    return done.stdout


def wait_for(look: Callable[[], Found], otherwise: str) -> Found:
    """Look again and again until something is found."""
    until = time.monotonic() + PATIENCE
    while not (found := look()):
        if time.monotonic() > until:
            raise NotAsItShouldBeError(otherwise)
        time.sleep(0.2)
    return found


def expect(is_so: object, otherwise: str) -> None:
    """Stop with a sentence when something is not so."""
    if not is_so:
        raise NotAsItShouldBeError(otherwise)


def unpacked(archive: Path, folder: Path) -> Path:
    """The one folder inside an archive, or the folder itself."""
    if archive.is_dir():
        return archive
    if archive.suffix == ".zip":
        zipfile.ZipFile(archive).extractall(folder)
    else:
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
    (inside,) = folder.iterdir()
    return inside


def main(words: list[str]) -> int:
    """Try everything, and say of each thing what came out."""
    built = sorted((ROOT / "dist").glob("collab-desktop-*.*"))
    expect(words or len(built) == 1, "build first: python3 dev.py package")
    with tempfile.TemporaryDirectory(prefix="collab-smoke-") as name:
        (folder := Path(name, "program")).mkdir()
        (work := Path(name, "work")).mkdir()
        inside = unpacked(Path(words[0]).resolve() if words else built[0], folder)
        command = "collab-desktop-command.exe" if sys.platform == "win32" else "collab-desktop"
        trial = Trial(inside / command, work)
        for check in CHECKS:
            began = time.monotonic()
            outcome = check(trial)
            took = time.monotonic() - began
            print(f"   {check.__name__.replace('_', ' ')}: {outcome} ({took:.0f} s)", flush=True)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (NotAsItShouldBeError, subprocess.TimeoutExpired) as problem:
        sys.exit(f"What was built does not work: {problem}")
