"""Letters as text: copied to and pasted from a spreadsheet, one tab between columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from collab_desktop.framework.schemes import Scheme

MOST_PASTED = 100_000
"""Characters of a paste; a matrix of a thousand rows has far less."""


@dataclass
class Pasted:
    """Letters by place from the upper left, and what could not be read."""

    cells: dict[tuple[int, int], str] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)

    @property
    def is_one(self) -> bool:
        """Whether it is a single cell, which fills the whole selection."""
        return set(self.cells) == {(0, 0)} and not self.unread


def as_text(rows: Sequence[Sequence[str]]) -> str:
    """Cells as a spreadsheet takes them."""
    return "\n".join("\t".join(row) for row in rows)


def from_text(text: str, scheme: Scheme) -> Pasted:
    """Read what a spreadsheet, or this program, put on the clipboard."""
    found = Pasted()
    lines = text[:MOST_PASTED].replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    for row, line in enumerate(lines):
        for column, word in enumerate(line.split("\t")):
            letters = scheme.read(word)
            if letters is None:
                found.unread.append(word.strip()[:40])
            else:
                found.cells[row, column] = letters
    return found
