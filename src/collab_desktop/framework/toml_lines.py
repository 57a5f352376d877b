"""Finds the line on which each key and each list item of a TOML text begins.

``tomllib`` gives values without places.  This reader runs only when a pack is refused, on a text
that ``tomllib`` has already accepted, so it needs to be right about places and not about grammar.
"""

from __future__ import annotations

from typing import Final

Location = tuple[str | int, ...]

_SPACE: Final = " \t"
_BLANK: Final = " \t\r\n"
_CLOSERS: Final = {"[": "]", "{": "}"}


class _Reader:
    """Walks once through the text and notes where every path begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Location, int] = {}
        self._counts: dict[Location, int] = {}
        self._seen = (0, 1)
        """A position that was asked for, and its line: the next one is counted from there."""

    def read(self) -> dict[Location, int]:
        table: Location = ()
        while self._skip(_BLANK):
            if self.text.startswith("[", self.at):
                table = self._header()
            else:
                self._pair(table)
        return self.lines

    # -- headers ------------------------------------------------------------------------

    def _header(self) -> Location:
        line = self._line()
        double = self.text.startswith("[[", self.at)
        self.at += 2 if double else 1
        keys = self._keys("]")
        self.at += 2 if double else 1
        base = self._resolve(keys[:-1])
        table = (*base, keys[-1])
        self._note(table, line)
        if double:
            number = self._counts.get(table, -1) + 1
            self._counts[table] = number
            table = (*table, number)
            self._note(table, line)
        return table

    def _resolve(self, keys: list[str]) -> Location:
        """Add the number of the newest item behind every key that is a list of tables."""
        found: Location = ()
        for key in keys:
            found = (*found, key)
            if found in self._counts:
                found = (*found, self._counts[found])
        return found

    # -- keys and values ----------------------------------------------------------------

    def _pair(self, table: Location) -> None:
        line = self._line()
        keys = self._keys("=")
        self.at += 1
        path: Location = table
        for key in keys:
            path = (*path, key)
            self._note(path, line)
        self._value(path)

    def _keys(self, end: str) -> list[str]:
        keys = []
        while True:
            self._skip(_SPACE)
            if self.text[self.at] in "\"'":
                start = self.at + 1
                self._string()
                keys.append(self.text[start : self.at - 1])
            else:
                start = self.at
                while self.text[self.at] not in f". \t{end}":
                    self.at += 1
                keys.append(self.text[start : self.at])
            self._skip(_SPACE)
            if self.text[self.at] != ".":
                return keys
            self.at += 1

    def _value(self, path: Location) -> None:
        self._skip(_SPACE)
        first = self.text[self.at : self.at + 1]
        if first in _CLOSERS:
            self._inside(path, first)
        elif first in ("'", '"'):
            self._string()
        else:
            while self.at < len(self.text) and self.text[self.at] not in ",]}#\r\n":
                self.at += 1

    def _inside(self, path: Location, opener: str) -> None:
        """Read a list or an inline table up to its closing bracket."""
        self.at += 1
        number = 0
        while self._skip(_BLANK + ","):
            if self.text[self.at] == _CLOSERS[opener]:
                self.at += 1
                return
            if opener == "{":
                self._pair(path)
            else:
                self._note((*path, number), self._line())
                self._value((*path, number))
                number += 1

    def _string(self) -> None:
        quote = self.text[self.at]
        triple = self.text.startswith(quote * 3, self.at)
        end = quote * 3 if triple else quote
        self.at += len(end)
        while not self.text.startswith(end, self.at):
            self.at += 2 if quote == '"' and self.text[self.at] == "\\" else 1
        self.at += len(end)
        while triple and self.text.startswith(quote, self.at):
            self.at += 1

    # -- places -------------------------------------------------------------------------

    def _skip(self, characters: str) -> bool:
        """Pass blanks and comments; false at the end of the text."""
        while self.at < len(self.text):
            if self.text[self.at] == "#":
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end
            elif self.text[self.at] in characters:
                self.at += 1
            else:
                return True
        return False

    def _line(self) -> int:
        position, line = self._seen
        self._seen = (self.at, line + self.text.count("\n", position, self.at))
        return self._seen[1]

    def _note(self, path: Location, line: int) -> None:
        self.lines.setdefault(path, line)


def lines_of(text: str) -> dict[Location, int]:
    """Map every path of keys and list numbers to the line where it begins, counted from 1."""
    return _Reader(text).read()


def line_of(lines: dict[Location, int], location: Location) -> int | None:
    """The line of a path, or of the nearest part around it that the text names."""
    for length in range(len(location), 0, -1):
        found = lines.get(location[:length])
        if found is not None:
            return found
    return None
