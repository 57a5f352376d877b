"""Collects the licence notices of everything that goes into the packaged program.

Packages of Python say themselves who made them.  Libraries of a Debian system come with the
copyright file of their package.  What is inside Qt and HiGHS, and nowhere named in their packages,
stands in ``inner_parts.toml``.
"""

from __future__ import annotations

import platform
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import distribution, distributions
from pathlib import Path

from debian_package import owner_of

from collab_desktop.services.notices import Notice, of_distribution, write

Entry = tuple[str, str, str]
HERE = Path(__file__).resolve().parent
OURS = "collab-desktop"
BROUGHT_BY = {"Qt": "PySide6-Essentials", "HiGHS": "highsbox"}
"""The packages of the libraries inside which are parts of others."""


def collect(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Find the notices of all parts, and write them.

    Args:
        entries: everything that was bundled, as PyInstaller has it.
        folder: where the list and a readable copy of it go.

    Returns:
        What has to be bundled beside: the list.
    """
    sources = {Path(source).resolve() for _place, source, _kind in entries if source}
    found = [*_packages(sources), _python(), *inner_parts(), *_system_libraries(sources)]
    write(found, folder / "notices")
    readable = (f"{n.name} {n.version}\n{n.licence}\n\n{n.text}\n" for n in found)
    (folder / "notices.txt").write_text(f"\n{'=' * 78}\n".join(readable), encoding="utf-8")
    place = "collab_desktop/resources/notices/notices.json"
    return [(place, str(folder / "notices" / "notices.json"), "DATA")]


def _packages(sources: set[Path]) -> Iterator[Notice]:
    """Packages of which a file was bundled, and the maker of the bundle, whose loader is in it."""
    for part in distributions():
        files = {Path(str(file.locate())).resolve() for file in part.files or []}
        name = part.metadata["Name"].lower()
        if name != OURS and (files & sources or name == "pyinstaller"):
            yield of_distribution(part)


def _python() -> Notice:
    base = Path(sys.base_prefix)
    places = [
        base / "lib" / f"python3.{sys.version_info.minor}" / "LICENSE.txt",
        base / "LICENSE.txt",
        *Path("/usr/share/doc").glob(f"python3.{sys.version_info.minor}*/copyright"),
    ]
    text = next((place.read_text("utf-8") for place in places if place.is_file()), "")
    return Notice("Python", platform.python_version(), "PSF-2.0", text)


def inner_parts() -> Iterator[Notice]:
    """What others wrote inside libraries, with the words of its licence or where they are."""
    told = tomllib.loads((HERE / "inner_parts.toml").read_text(encoding="utf-8"))
    for part in told["part"]:
        lines = [f"Copyright (c) {who}" for who in part["copyright"]]
        lines += ["", f"Licence: {part['licence']}."]
        for name in part["full_text"]:
            words = HERE / "licences" / f"{name}.txt"
            ours = words.read_text(encoding="utf-8") if words.is_file() else ""
            lines += ["", ours or f"Its words stand in the notice of {name}."]
        version = distribution(BROUGHT_BY[part["inside"]]).version
        name = f"{part['name']} (in {part['inside']})"
        yield Notice(name, version, part["licence"], "\n".join(lines))


def _system_libraries(sources: set[Path]) -> Iterator[Notice]:
    """Libraries that the building system lent, by the package that brought each."""
    if sys.platform != "linux" or not Path("/var/lib/dpkg").is_dir():
        return
    environment = Path(sys.prefix).resolve(), Path(sys.base_prefix).resolve(), HERE.parent
    lent = [s for s in sources if ".so" in s.name and not any(map(s.is_relative_to, environment))]
    for package in sorted({owner_of(file) for file in lent} - {""}):
        copyright_file = Path("/usr/share/doc", package, "copyright")
        said = copyright_file.read_text("utf-8", "replace") if copyright_file.is_file() else ""
        yield Notice(package, _version(package), _licences(said), said)


def _licences(said: str) -> str:
    """The short names that a copyright file gives, each once."""
    names = (line[8:].strip() for line in said.splitlines() if line.startswith("License:"))
    return ", ".join(dict.fromkeys(name for name in names if name)) or "see the notice"


def _version(package: str) -> str:
    told = ["dpkg-query", "--show", "--showformat=${Version}", package]
    return subprocess.run(told, capture_output=True, text=True, check=True).stdout
