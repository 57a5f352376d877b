"""Makes the ``.deb``: the folder of the program, its place in menus, and what it depends on.

The list of dependencies is read from the built program itself: every library that it asks for and
does not bring, and the package in which this system has it.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHARE = {
    "collab-desktop.desktop": "applications",
    "collab-desktop.xml": "mime/packages",
    "org.collab_desktop.CollabDesktop.metainfo.xml": "metainfo",
}
"""Files of ``linux`` and their folders below ``/usr/share``."""

LDCONFIG = shutil.which("ldconfig") or "/sbin/ldconfig"  # not in everybody's search path
READ_BY_LIBRARIES = ("fontconfig-config", "libx11-data", "xkb-data")
"""Packages of data that the libraries which the program brings look for: fonts and keyboards."""

CONTROL = """\
Package: collab-desktop
Version: {version}
Architecture: {architecture}
Maintainer: Collab Desktop contributors <contributors@collab-desktop.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: xdg-utils, shared-mime-info, desktop-file-utils, hicolor-icon-theme
Section: office
Priority: optional
Description: plan, check and document a data collaboration
 From the first question through planning, scoring and checks to the papers
 a board reads.  Everything stays in one file on this computer; there is no
 network connection.
"""

COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Collab Desktop

Files: *
Copyright: Collab Desktop contributors
License: Expat
 See LICENSE.txt in this folder.

Files: usr/lib/collab-desktop/program/*
Copyright: the authors of the parts that the program is built on
License: various
 Every part with its notice stands in notices.txt.gz in this folder, and in
 the program under Help > About.
"""


def build(program: Path, made: Path, target: Path, version: str, moment: int) -> Path:
    """Make the package.

    Args:
        program: the folder that was built.
        made: a folder with ``icons`` and ``notices.txt``; the tree of the package grows in it.
        target: where the package goes.
        version: of the program.
        moment: time of all files, in seconds of Unix.

    Returns:
        The package.
    """
    tree = made / "deb"
    shutil.copytree(program, tree / "usr/lib/collab-desktop")
    _share(tree / "usr/share", made)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/collab-desktop").symlink_to("../lib/collab-desktop/collab-desktop")
    architecture = _told("dpkg", "--print-architecture").strip()
    (tree / "DEBIAN").mkdir()
    control = CONTROL.format(
        version=version,
        architecture=architecture,
        kilobytes=_kilobytes(tree),
        depends=", ".join(dependencies(program)),
    )
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    for place in [tree, *tree.rglob("*")]:
        if not place.is_symlink():
            place.chmod(0o755 if place.is_dir() or place.stat().st_mode & 0o100 else 0o644)
    package = target / f"collab-desktop_{version}_{architecture}.deb"
    options = ["--root-owner-group", "-Zxz", "-z1", "--build"]
    subprocess.run(
        ["dpkg-deb", *options, str(tree), str(package)],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(moment)},
    )
    shutil.rmtree(tree)
    return package


def _share(share: Path, made: Path) -> None:
    """What the desktop is told: entry, kind of file, metadata, icons; and the notices."""
    for name, folder in SHARE.items():
        (share / folder).mkdir(parents=True)
        shutil.copy(HERE / "linux" / name, share / folder)
    icons = share / "icons/hicolor"
    for file in sorted((made / "icons").glob("*.png")):
        size = file.stem.rpartition("-")[2]
        _icon(file, icons / f"{size}x{size}")
    _icon(made / "icons" / "collab-desktop.svg", icons / "scalable")
    texts = share / "doc/collab-desktop"
    texts.mkdir(parents=True)
    shutil.copy(HERE.parent / "LICENSE", texts / "LICENSE.txt")
    (texts / "copyright").write_text(COPYRIGHT, encoding="utf-8")
    notices = (made / "notices.txt").read_bytes()
    (texts / "notices.txt.gz").write_bytes(gzip.compress(notices, 9, mtime=0))


def _icon(file: Path, folder: Path) -> None:
    """One picture twice: for the program, and for its files."""
    for kind, name in (("apps", "collab-desktop"), ("mimetypes", "application-x-collab-workspace")):
        (folder / kind).mkdir(parents=True, exist_ok=True)
        shutil.copy(file, folder / kind / f"{name}{file.suffix}")


def dependencies(program: Path) -> list[str]:
    """Packages of this system that hold what the program asks for and does not bring."""
    files = [file for file in program.rglob("*") if file.is_file() and _is_elf(file)]
    brought = {file.name for file in files}
    asked: set[str] = set()
    newest = (2, 0)
    for file in files:
        header = _told("objdump", "--private-headers", str(file))
        asked |= set(re.findall(r"^\s+NEEDED\s+(\S+)$", header, re.MULTILINE)) - brought
        versions = re.findall(r"\bGLIBC_2\.(\d+)", header)
        newest = max([newest, *((2, int(minor)) for minor in versions)])
    packages = {package for name in asked for package in _packages_with(name)} - {"libc6"}
    return [f"libc6 (>= {newest[0]}.{newest[1]})", *sorted(packages | set(READ_BY_LIBRARIES))]


def _packages_with(library: str) -> Iterator[str]:
    for line in _told(LDCONFIG, "-p").splitlines():
        name, _arrow, place = line.strip().partition(" => ")
        if name.split(" ")[0] == library and place:
            owner = owner_of(Path(place))
            if owner:
                yield owner
            return
    raise SystemExit(f"no package of this system brings {library}")


def owner_of(file: Path) -> str:
    """The package of this system that brought a file, or nothing."""
    for place in dict.fromkeys((str(file), str(file.resolve()), str(file).removeprefix("/usr"))):
        found = subprocess.run(
            ["dpkg-query", "--search", place], capture_output=True, text=True, check=False
        )
        if found.returncode == 0:
            return found.stdout.splitlines()[0].split(":")[0].split(",")[0]
    return ""


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _kilobytes(tree: Path) -> int:
    return sum(file.stat().st_size for file in tree.rglob("*") if file.is_file()) // 1024


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
