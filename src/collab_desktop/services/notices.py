"""Who made the parts that the program is built on, and under which licences they may be used.

A packaged program brings the list that was collected when it was built.  From source the installed
packages are asked, so the list is never written by hand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from collab_desktop import paths

COLLECTED: Final = "notices/notices.json"
_OURS: Final = "collab-desktop"
_IS_NOTICE: Final = re.compile(
    r"(licen[cs]es?/|(^|/)(licen[cs]e|copying|notice|authors)[^/]*$)", re.IGNORECASE
)
_NO_TEXT: Final = (".py", ".pyc", ".so", ".pyi", ".json")
_TEXT_ELSEWHERE: Final = {"LGPL-3": ("python-bidi", ("COPYING.LESSER", "COPYING"))}
"""Licences that some parts name without their text, and the part that brings it."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One part: its name and version, its licence in a few words, and the notices in full."""

    name: str
    version: str
    licence: str
    text: str


def notices() -> list[Notice]:
    """Every part that the running program is built on, by name."""
    collected = paths.resource(COLLECTED)
    if collected.is_file():
        found = json.loads(collected.read_text(encoding="utf-8"))
        return [Notice(**entry) for entry in found]
    return by_name(map(of_distribution, _needed(_OURS, set())))


def by_name(found: Iterable[Notice]) -> list[Notice]:
    """Put notices into the order in which people look for them."""
    return sorted(found, key=lambda notice: notice.name.casefold())


def write(found: Iterable[Notice], folder: Path) -> None:
    """Keep collected notices for a program that is packaged.

    Args:
        found: the parts.
        folder: that of the collected notices; it is made.
    """
    folder.mkdir(parents=True, exist_ok=True)
    entries = [asdict(notice) for notice in by_name(found)]
    text = json.dumps(entries, ensure_ascii=False, indent=0)
    (folder / Path(COLLECTED).name).write_text(text, encoding="utf-8")


def of_distribution(part: Distribution) -> Notice:
    """Read the notice of an installed package: what it says itself, and the files it brings."""
    licence = _licence(part)
    return Notice(part.metadata["Name"], part.version, licence, _text(part, licence))


def _needed(name: str, seen: set[str]) -> Iterator[Distribution]:
    """The packages that one asks for, those that they ask for, and so on."""
    try:
        asked = distribution(name).requires or []
    except PackageNotFoundError:  # a copy that was never installed cannot say
        return
    for requirement in asked:
        found = re.match(r"[\w.-]+", requirement)
        wanted = found.group().lower() if found and "extra ==" not in requirement else ""
        if not wanted or wanted in seen:
            continue
        seen.add(wanted)
        yield from _one(wanted)
        yield from _needed(wanted, seen)


def _one(name: str) -> Iterator[Distribution]:
    try:
        yield distribution(name)
    except PackageNotFoundError:  # asked for on other systems only
        return


def _licence(part: Distribution) -> str:
    said = part.metadata.get_all("License-Expression", [])
    classes = [
        line.rpartition(" :: ")[2]
        for line in part.metadata.get_all("Classifier", []) if line.startswith("License ::")
    ]
    plain = [line.split(",")[0] for line in part.metadata.get_all("License", [])]
    short = [line for line in plain if 0 < len(line) <= 80 and "\n" not in line]
    return next(iter([*said, *short, *classes]), "")


def _text(part: Distribution, licence: str) -> str:
    files = [
        file for file in part.files or []
        if _IS_NOTICE.search(file.as_posix()) and file.suffix not in _NO_TEXT
    ]
    texts = [Path(str(file.locate())).read_text("utf-8", "replace") for file in files]
    if not texts:
        texts = [text for start, source in _TEXT_ELSEWHERE.items() if licence.startswith(start)
                 for text in _borrowed(*source)]
    return "\n\n".join(dict.fromkeys(text.strip() for text in texts))


def _borrowed(name: str, files: tuple[str, ...]) -> Iterator[str]:
    for part in _one(name):
        for wanted in files:
            for file in part.files or []:
                if file.name == wanted:
                    yield Path(str(file.locate())).read_text("utf-8", "replace")
