"""Builds what people install: the folder, the portable archive and, on Debian's kin, the ``.deb``.

``dev.py package`` runs it in the environment of the lock.  Everything lands in ``dist``; what is
between lies in ``build``.  Time, order and names do not depend on who builds, or when.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import app_icons
import debian_package
import portable_archive

import collab_desktop

ROOT = Path(__file__).resolve().parent.parent
DIST, BUILD = ROOT / "dist", ROOT / "build"
PROGRAM = DIST / "collab-desktop"
VERSION = collab_desktop.__version__

QT = {"PySide6", "shiboken6"}

ONE_DAY = 1_767_225_600
"""The time of every file that is packed, in seconds of Unix: when a thing was built, is not
interesting, and would make every build another one."""


def main() -> int:
    """Build all that can be built on this system, and list it."""
    made = BUILD / "package"
    shutil.rmtree(made, ignore_errors=True)
    app_icons.write_all(made / "icons")
    freeze(made)
    built = [portable_archive.build(PROGRAM, DIST, archive_name(), ONE_DAY)]
    if sys.platform == "linux" and shutil.which("dpkg-deb"):
        built.append(debian_package.build(PROGRAM, made, DIST, VERSION, ONE_DAY))
    built += installer()
    for file in [PROGRAM, *built]:
        print(f"{megabytes(file):6.1f} MB  {file.relative_to(ROOT)}")
    return 0


def installer() -> list[Path]:
    """Make what Windows and macOS install from, where the tools for that are."""
    if sys.platform == "win32" and shutil.which("iscc"):
        recipe = str(ROOT / "packaging" / "windows.iss")
        subprocess.run(["iscc", "/Qp", f"/DVersion={VERSION}", recipe], check=True)
    if sys.platform == "darwin":
        subprocess.run([str(ROOT / "packaging" / "macos.sh")], check=True)
    return sorted([*DIST.glob("*-setup.exe"), *DIST.glob("*.dmg")])


def freeze(made: Path) -> None:
    """Let PyInstaller make the folder, and write into it what it holds."""
    told = {
        **os.environ,
        "COLLAB_BUILD": str(made),
        "COLLAB_VERSION": VERSION,
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": str(ONE_DAY),
        "PYTHONPATH": str(ROOT / "packaging"),
    }
    words = ["--noconfirm", "--clean", "--log-level", "ERROR", "--distpath", str(DIST)]
    recipe = str(ROOT / "packaging" / "collab-desktop.spec")
    words += ["--workpath", str(BUILD / "pyinstaller"), recipe]
    shutil.rmtree(DIST, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "PyInstaller", *words], check=True, env=told, cwd=ROOT)
    if sys.platform == "linux":
        strip(PROGRAM / "program")
    (PROGRAM / "program" / "FILES.txt").write_text(listing(PROGRAM), encoding="utf-8")


def strip(folder: Path) -> None:
    """Take out what only debuggers read; of Python it may be three quarters.  Qt stays as it is."""
    libraries = (file for file in folder.rglob("*.so*") if not QT & set(file.parts))
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)


def listing(folder: Path) -> str:
    """Every file of a folder, a line each: size in bytes and place, in one order everywhere."""
    files = sorted(
        (file.relative_to(folder).as_posix(), file.stat().st_size)
        for file in folder.rglob("*")
        if file.is_file()
    )
    return "".join(f"{size:>10}  {place}\n" for place, size in files)


def archive_name() -> str:
    """``collab-desktop-1.2.0-linux-x86_64``: what it is, for which system and processor."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return f"collab-desktop-{VERSION}-{system}-{platform.machine().lower()}"


def megabytes(place: Path) -> float:
    """Size of a file, or of all files below a folder, in millions of bytes."""
    files = [place] if place.is_file() else [f for f in place.rglob("*") if f.is_file()]
    return sum(file.stat().st_size for file in files) / 1e6


if __name__ == "__main__":
    sys.exit(main())
