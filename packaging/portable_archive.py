"""Packs the portable archive: the program, and the mark that keeps its data beside it.

On a memory stick nothing is left behind on the computers it visits.  Without the mark the same
program keeps its data in the folders of the person, like an installed one.
"""

from __future__ import annotations

import sys
import tarfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Final

from collab_desktop.paths import PORTABLE_MARK

SQUEEZE: Final = 1
"""Of xz, 0 to 9: more takes four times as long for a tenth."""

MARK = """\
Collab Desktop keeps settings, backups and new workspaces in the folder "data" beside this file,
and nothing on the computer it runs on.  Delete this file, and it keeps them where this computer
keeps the settings and documents of its people.
"""

FIRST_STEPS = """\
Collab Desktop, portable
========================

Start the program "collab-desktop" in this folder.  Nothing needs to be installed.

* Everything it writes lies in the folder "data" here: settings, backups, the log, and
  "data/documents" for new workspaces.  Take the whole folder with you.
* A newer version: unpack it beside this folder, move "data" into it, delete the old one.
* Copy your workspaces (*.collab) to another place now and then: memory sticks get lost.
* A stick formatted as exFAT, NTFS or ext4 will do.  Linux starts no programs from FAT32.

What the program is built on, and under which licences: Help > About in the program.
"""


def build(program: Path, target: Path, name: str, moment: int) -> Path:
    """Pack the folder of the program.

    Args:
        program: the folder that was built.
        target: where the archive goes.
        name: of the archive, and of the one folder inside.
        moment: time of all files, in seconds of Unix.

    Returns:
        The archive: ``.zip`` on Windows, ``.tar.xz`` elsewhere.
    """
    if sys.platform == "win32":
        return _zip(program, target / f"{name}.zip", name, moment)
    return _tar(program, target / f"{name}.tar.xz", name, moment)


def _texts() -> dict[str, bytes]:
    return {PORTABLE_MARK: MARK.encode(), "README.txt": FIRST_STEPS.encode()}


def _files(program: Path) -> Iterator[tuple[str, Path]]:
    for file in sorted(program.rglob("*")):
        if file.is_file() or file.is_symlink():
            yield file.relative_to(program).as_posix(), file


def _tar(program: Path, target: Path, name: str, moment: int) -> Path:
    with tarfile.open(target, "w:xz", preset=SQUEEZE, format=tarfile.GNU_FORMAT) as archive:
        for place, text in sorted(_texts().items()):
            entry = _entry(tarfile.TarInfo(f"{name}/{place}"), moment)
            entry.size = len(text)
            archive.addfile(entry, BytesIO(text))
        for place, file in _files(program):
            archive.add(
                file, f"{name}/{place}", recursive=False, filter=lambda e: _entry(e, moment)
            )
    return target


def _entry(entry: tarfile.TarInfo, moment: int) -> tarfile.TarInfo:
    """The same entry for whoever builds, whenever: no owner, no time, two kinds of rights."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = moment
    entry.mode = 0o755 if entry.mode & 0o100 else 0o644
    return entry


def _zip(program: Path, target: Path, name: str, moment: int) -> Path:
    day = datetime.fromtimestamp(moment, UTC).timetuple()[:6]
    texts = sorted(_texts().items())
    files = ((place, file.read_bytes()) for place, file in _files(program))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for place, content in (*texts, *files):
            inside = str(PurePosixPath(name, place))
            archive.writestr(zipfile.ZipInfo(inside, day), content, zipfile.ZIP_DEFLATED)
    return target
