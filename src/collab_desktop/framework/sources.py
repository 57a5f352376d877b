"""Reads the files of a pack: size, TOML, no markup; and knows the line and name of every part."""

from __future__ import annotations

import marshal
import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Final

from collab_desktop.framework.refusal import PackProblem
from collab_desktop.framework.toml_lines import Location, line_of, lines_of

LARGEST_FILE: Final = 1_000_000
"""Bytes that one file of a pack may have."""

DEEPEST: Final = 40
"""Lists and tables that may stand inside each other."""

HEADER: Final = "pack.toml"
_NAME: Final = re.compile(
    r"pack\.toml|(steps|registers|texts)/[A-Za-z0-9_-]+\.toml|workshops/(agendas|canvases)\.toml"
)
_MARKUP: Final = re.compile(r"<[A-Za-z/!?]")
_PART: Final = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_LONG_KEY: Final = re.compile(rf"(?<![\w-]){_PART}(?:[ \t]*\.[ \t]*{_PART}){{{DEEPEST}}}")
_TOML_PLACE: Final = re.compile(r" \((?:at line (\d+), column \d+|at end of document)\)$")


@dataclass(frozen=True)
class Source:
    """One file of a pack: its name, its text and what tomllib read from it."""

    file: str
    text: str
    data: dict[str, Any]

    @cached_property
    def _lines(self) -> dict[Location, int]:
        return lines_of(self.text)

    def problem(self, location: Location, message: str, **params: str | int) -> PackProblem:
        """Say what is wrong at a location, with its line and the path of its question."""
        line = line_of(self._lines, location)
        return PackProblem(self.file, line, self.name_of(location), message, params)

    def name_of(self, location: Location) -> str:
        """The path that people know a location by: the keys met on the way to it."""
        names = [_key(self.data)] if self.file != HEADER else []
        part: Any = self.data
        for item in location:
            part = _child(part, item)
            if part is None:
                break
            if isinstance(item, int):
                names.append(_key(part))
        return ".".join(name for name in names if name)


def _child(part: Any, item: str | int) -> Any:
    if isinstance(part, dict) and isinstance(item, str):
        return part.get(item)
    if isinstance(part, list) and isinstance(item, int) and item < len(part):
        return part[item]
    return None


def _key(part: Any) -> str:
    found = part.get("key", part.get("id", "")) if isinstance(part, dict) else ""
    return found if isinstance(found, str) and len(found) <= 80 else ""


def read_sources(
    files: Mapping[str, str], problems: list[PackProblem]
) -> dict[str, Source]:
    """Read every file that can be read, by name; what cannot be is added to ``problems``."""
    found = {}
    for name in sorted(files):
        source = _read(name, files[name], problems)
        if source is not None:
            problems.extend(_unfit_texts(source))
            found[name] = source
    if HEADER not in files:
        problems.append(PackProblem(HEADER, None, "", "pack.file_missing"))
    return found


def _read(name: str, text: str, problems: list[PackProblem]) -> Source | None:
    if not _NAME.fullmatch(name):
        problems.append(PackProblem(name[:200], None, "", "pack.file_unknown"))
        return None
    return read_source(name, text, problems)


def read_source(name: str, text: str, problems: list[PackProblem]) -> Source | None:
    """Read one file; what is wrong with it as a whole is added to ``problems``."""
    if len(text) > LARGEST_FILE or len(text.encode("utf-8", "replace")) > LARGEST_FILE:
        problems.append(PackProblem(name, None, "", "pack.file_too_large"))
    else:
        try:
            return Source(name, text, _parse(text))
        except RecursionError:
            problems.append(PackProblem(name, None, "", "pack.nested_too_deeply"))
        except ValueError as error:  # TOMLDecodeError, and numbers of thousands of digits
            problems.append(_syntax_problem(name, text, str(error)))
    return None


def _parse(text: str) -> dict[str, Any]:
    """Read TOML; RecursionError stands for everything that is nested beyond reason."""
    kept = _parsed(text)
    found: dict[str, Any] = marshal.loads(kept) if kept is not None else _parse_anew(text)
    return found


@lru_cache(maxsize=256)
def _parsed(text: str) -> bytes | None:
    """What a text says, in a form from which a fresh copy is made quickly.

    Most files of a pack are read again and again unchanged: in another language, after an edit.
    """
    try:
        return marshal.dumps(_parse_anew(text))
    except (TypeError, ValueError) as error:
        if isinstance(error, ValueError) and not str(error).startswith("unmarshallable"):
            raise
        return None  # it holds a date, which no pack needs


def _parse_anew(text: str) -> dict[str, Any]:
    if _LONG_KEY.search(text):  # tomllib would need minutes for a key of thousands of parts
        raise RecursionError
    data = tomllib.loads(text)
    _refuse_depth(data, DEEPEST)
    return data


def _refuse_depth(value: Any, left: int) -> None:
    if isinstance(value, (dict, list)):
        if left == 0:
            raise RecursionError
        for item in value.values() if isinstance(value, dict) else value:
            _refuse_depth(item, left - 1)


def _syntax_problem(name: str, text: str, reason: str) -> PackProblem:
    place = _TOML_PLACE.search(reason)
    line = None
    if place:
        reason = reason[: place.start()]
        line = int(place[1]) if place[1] else text.count("\n") + 1
    return PackProblem(name, line, "", "pack.syntax", {"reason": reason[:200]})


def walk_strings(value: Any, location: Location = ()) -> Iterator[tuple[Location, str]]:
    """Every string in what tomllib read, keys included, with its location."""
    if isinstance(value, str):
        yield location, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield (*location, key), key
            yield from walk_strings(item, (*location, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from walk_strings(item, (*location, number))


def _unfit_texts(source: Source) -> Iterator[PackProblem]:
    # Most files are clean: one look at the whole text saves looking at every string.
    if _is_clean(source.text):
        return
    for location, text in walk_strings(source.data):
        if _MARKUP.search(text):
            yield source.problem(location, "pack.markup")
        elif any(_is_control(character) for character in text):
            yield source.problem(location, "pack.control_character")


@lru_cache(maxsize=256)
def _is_clean(text: str) -> bool:
    return not _MARKUP.search(text) and not _may_hold_controls(text)


def _may_hold_controls(text: str) -> bool:
    return "\\" in text or any(_is_control(character) for character in set(text))


def _is_control(character: str) -> bool:
    return character not in "\n\t\r" and unicodedata.category(character) == "Cc"
