"""Gives sections that ask alike their questions, which stand in the pack only once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from collab_desktop.framework.sources import Source

THIS: Final = "this"
"""Stands in the conditions of a pattern for the section that takes it."""


def lay_out(sources: Mapping[str, Source]) -> None:
    """Add the questions of a pattern to every section that is like it.

    It happens after the words of another language were laid over the pack, so that a pattern is
    translated once.
    """
    for file, source in sources.items():
        if file.startswith("steps/"):
            patterns = {p.get("key"): p for p in _tables(source.data.get("patterns"))}
            for section in _tables(source.data.get("sections")):
                found = patterns.get(section.get("like"))
                if found is not None:
                    _take(section, found, str(source.data.get("key")))


def _tables(items: object) -> Iterable[dict[str, Any]]:
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _take(section: dict[str, Any], pattern: Mapping[str, Any], step: str) -> None:
    own = section.get("questions")
    before, after = f"{step}.{THIS}.", f"{step}.{section.get('key')}."
    taken = [_of_section(q, before, after) for q in _tables(pattern.get("questions"))]
    section["questions"] = [*(own if isinstance(own, list) else []), *taken]


def _of_section(part: Any, before: str, after: str) -> Any:
    """A copy in which every path to the pattern leads to the section."""
    if isinstance(part, dict):
        return {key: _of_section(value, before, after) for key, value in part.items()}
    if isinstance(part, list):
        return [_of_section(item, before, after) for item in part]
    if isinstance(part, str) and part.startswith(before):
        return after + part.removeprefix(before)
    return part
