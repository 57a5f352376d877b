"""Writes what tomllib read: tables under headers, short things in one line, comments are lost."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_IN_LINE: Final = frozenset({"options", "anchors"})
"""Lists of small tables, each of which stands in a line of its own."""


def written(data: Mapping[str, Any]) -> str:
    """The TOML text of a table; reading it gives the same table."""
    return "\n".join(_table(data, ())).lstrip("\n") + "\n"


def _table(table: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    """Plain values first, since TOML counts everything behind a header to that header."""
    inner = {key: value for key, value in table.items() if _has_header(key, value, len(path))}
    for key, value in table.items():
        if key not in inner:
            yield f"{_key(key)} = {_value(value, top=True)}"
    for key, value in inner.items():
        here = (*path, key)
        name = ".".join(_key(part) for part in here)
        for item in value if isinstance(value, list) else ():
            yield from ("", f"[[{name}]]")
            yield from _table(item, here)
        if isinstance(value, dict):
            yield from ("", f"[{name}]")
            yield from _table(value, here)


def _has_header(key: str, value: Any, depth: int) -> bool:
    if isinstance(value, dict):
        return depth == 0
    is_list = isinstance(value, list) and bool(value) and key not in _IN_LINE
    return is_list and all(isinstance(item, dict) for item in value)


def _value(value: Any, *, top: bool = False) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value, top=top)
    if isinstance(value, dict):
        pairs = ", ".join(f"{_key(key)} = {_value(item)}" for key, item in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, list):
        if top and value and all(isinstance(item, dict) for item in value):
            return "[\n" + "".join(f"    {_value(item)},\n" for item in value) + "]"
        return f"[{', '.join(_value(item) for item in value)}]"
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


def _text(text: str, *, top: bool) -> str:
    if top and "\n" in text:
        lines = "\n".join(_escaped(line) for line in text.split("\n"))
        return f'"""\n{lines}"""'
    return f'"{_escaped(text)}"'


def _escaped(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1].replace("\x7f", "\\u007F")


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else f'"{_escaped(key)}"'
