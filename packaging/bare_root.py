"""Installs the ``.deb`` in a freshly made, bare Debian and looks whether it works there.

    sudo .venv/bin/python packaging/bare_root.py [suite] [mirror]

It needs root, ``debootstrap`` and a mirror (the one of this system, when none is named), and takes
some minutes; so it is run before a release and not with every change.  Nothing is installed in
the bare system but the package and what it depends on.  The X display is one of this system.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import smoke

ROOT = Path(__file__).resolve().parent.parent
PERSON = "facilitator"
QUIETLY = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8", "HOME": "/root"}
CHROOT = shutil.which("chroot") or "/usr/sbin/chroot"
MIME = "application/x-collab-workspace"


class BareSystem:
    """A Debian in a folder."""

    def __init__(self, folder: Path) -> None:
        """Stand for the system in a folder."""
        self.folder = folder

    def run(self, *words: str, **environment: str) -> str:
        """Run a program in the system as its root, and return what it printed."""
        done = subprocess.run(
            [CHROOT, str(self.folder), *words],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", **QUIETLY, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        smoke.expect(done.returncode == 0, f"{' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    def as_person(self, *words: str) -> list[str]:
        """How a program is started in the system as an ordinary person."""
        return [CHROOT, f"--userspec={PERSON}:{PERSON}", str(self.folder), *words]

    def person_runs(self, *words: str) -> str:
        """Run a program as an ordinary person, and return what it printed."""
        done = subprocess.run(
            self.as_person(*words),
            env=self.environment("offscreen"),
            capture_output=True,
            text=True,
            check=False,
        )
        smoke.expect(done.returncode == 0, f"{' '.join(words)}: {done.stdout}{done.stderr}")
        smoke.expect(not done.stderr.strip(), f"{' '.join(words)} complains: {done.stderr}")
        return done.stdout

    def environment(self, platform: str, **more: str) -> dict[str, str]:
        """What an ordinary person's programs are given."""
        home = f"/home/{PERSON}"
        return {
            "PATH": "/usr/bin:/bin",
            "HOME": home,
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": platform,
            **more,
        }

    def at_home(self, name: str) -> Path:
        """A file of the person, as it is called outside."""
        return self.folder / "home" / PERSON / name


@contextmanager
def bare_system(suite: str, mirror: str) -> Iterator[BareSystem]:
    """Make a system, and throw it away."""
    with tempfile.TemporaryDirectory(prefix="collab-bare-") as name:
        folder = Path(name, "system")
        command = ["debootstrap", "--variant=minbase", suite, str(folder), mirror]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        for settings in Path("/etc/apt/apt.conf.d").glob("*"):
            shutil.copy(settings, folder / "etc/apt/apt.conf.d")
        mounted = [folder / place for place in ("proc", "dev")]
        for place in mounted:
            subprocess.run(["mount", "--bind", f"/{place.name}", str(place)], check=True)
        try:
            system = BareSystem(folder)
            system.run("useradd", "--create-home", PERSON)
            yield system
        finally:
            for place in mounted:
                subprocess.run(["umount", "--lazy", str(place)], check=False)


def mirror_here() -> str:
    """Where this system gets its packages from."""
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(SITE)", "Created-By: Packages"],
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.split()[0]


def install(system: BareSystem, package: Path) -> str:
    """The package with what it depends on, and nothing that it only recommends."""
    before = set(system.run("dpkg-query", "--show", "--showformat=${Package} ").split())
    shutil.copy(package, system.folder / "srv")
    options = ("--yes", "--quiet=2", "--no-install-recommends")
    system.run("apt-get", "update", "--quiet=2")
    system.run("apt-get", "install", *options, f"/srv/{package.name}")
    after = set(system.run("dpkg-query", "--show", "--showformat=${Package} ").split())
    return f"with {len(after - before) - 1} packages that it depends on"


def works_for_a_person(system: BareSystem) -> str:
    """The self-test, the board pack of the sample workspace, and the best team of two people."""
    import pypdfium2

    tested = system.person_runs("collab-desktop", "self-test").strip().replace("\n", ", ")
    home = f"/home/{PERSON}"
    system.person_runs("collab-desktop", "sample", f"{home}/sample.collab")
    words = ("export", f"{home}/sample.collab", smoke.BOARD_PACK, "--project", smoke.PROJECT)
    system.person_runs("collab-desktop", *words, "--out", f"{home}/board-pack.pdf")
    pages = len(pypdfium2.PdfDocument(system.at_home("board-pack.pdf")))
    smoke.expect(pages > 4, "the board pack holds less than it should")
    system.at_home("problem.json").write_text(json.dumps(smoke.TWO_PEOPLE), encoding="utf-8")
    system.person_runs("collab-desktop", "match", f"{home}/problem.json", "--out", f"{home}/t.json")
    best = json.loads(system.at_home("t.json").read_text(encoding="utf-8"))
    smoke.expect(best["team"] == ["able"], f"not the best team: {best}")
    return f"{tested}, board pack with {pages} pages, a proven team"


def opens_a_window(system: BareSystem) -> str:
    """The window on a real display, closed with Ctrl+Q."""
    workspace = f"/home/{PERSON}/sample.collab"
    with smoke.display() as number:
        running = subprocess.Popen(
            system.as_person("collab-desktop", workspace),
            env=system.environment("xcb", DISPLAY=number),
        )
        try:
            search = ("search", "--onlyvisible", "--name", "Projects – Collab Desktop")
            found = smoke.wait_for(lambda: smoke.hand(number, *search).split(), "no window")
            smoke.hand(number, "windowfocus", "--sync", found[0])
            smoke.wait_for(
                lambda: smoke.asked_to_quit(number, running), "Ctrl+Q does not end the program"
            )
            smoke.expect(running.returncode == 0, f"it ended with {running.returncode}")
        finally:
            running.kill()
            running.wait()
    return "opened and closed"


def is_opened_by_a_double_click(system: BareSystem) -> str:
    """The kind of the file is known, and so is the program that opens it."""
    wanted = ("libglib2.0-bin", "shared-mime-info", "desktop-file-utils")
    system.run("apt-get", "install", "--yes", "--quiet=2", "--no-install-recommends", *wanted)
    workspace = f"/home/{PERSON}/sample.collab"
    kind = system.person_runs("gio", "info", "-a", "standard::content-type", workspace)
    opens = system.person_runs("gio", "mime", MIME)
    smoke.expect(MIME in kind, f"the kind of the file is not known: {kind}")
    smoke.expect("collab-desktop.desktop" in opens.splitlines()[0], f"opened by {opens}")
    return f"{MIME} is opened by collab-desktop.desktop"


def goes_and_leaves_the_work(system: BareSystem) -> str:
    """Uninstalling takes the program, and nothing of the person."""
    system.run("apt-get", "purge", "--yes", "--quiet=2", "collab-desktop")
    left = [*system.folder.glob("usr/lib/collab-desktop*"), *system.folder.glob("usr/bin/collab*")]
    smoke.expect(not left, f"left behind: {left}")
    smoke.expect(system.at_home("sample.collab").is_file(), "the workspace has gone")
    chosen = system.at_home(".config/collab-desktop/settings.toml")
    smoke.expect(chosen.is_file(), "the settings have gone")
    return "workspace and settings are still there"


def main(words: list[str]) -> int:
    """Make the bare system, install the package, and try it."""
    suite = words[0] if words else "bookworm"
    mirror = words[1] if len(words) > 1 else mirror_here()
    packages = sorted((ROOT / "dist").glob("*.deb"))
    smoke.expect(os.geteuid() == 0, "this needs root")
    smoke.expect(len(packages) == 1, "build first: python3 dev.py package")
    with bare_system(suite, mirror) as system:
        print(f"   a bare {suite}", flush=True)
        print(f"   installed {install(system, packages[0])}", flush=True)
        for check in (
            works_for_a_person,
            opens_a_window,
            is_opened_by_a_double_click,
            goes_and_leaves_the_work,
        ):
            print(f"   {check.__name__.replace('_', ' ')}: {check(system)}", flush=True)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except smoke.NotAsItShouldBeError as problem:
        sys.exit(f"The package does not work in a bare system: {problem}")
