"""How many cells of a row or a column have which duty, kept up to date cell by cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from collab_desktop.framework.schemes import Duty, Scheme


class Tally:
    """Counts of one row or column.  A person with two letters counts for both."""

    __slots__ = ("_duties", "cells")

    def __init__(self, cells: Iterable[str], duties: Duties) -> None:
        """Count the cells."""
        self._duties = duties
        self.cells = Counter(cells)

    def replace(self, old: str, new: str) -> None:
        """One cell has changed."""
        self.cells[old] -= 1
        if not self.cells[old]:
            del self.cells[old]
        self.cells[new] += 1

    def of(self, duty: Duty) -> int:
        """Cells with that duty."""
        return sum(count for cell, count in self.cells.items() if duty in self._duties[cell])

    @property
    def empty(self) -> int:
        """Cells without a letter."""
        return self.cells[""]

    @property
    def filled(self) -> int:
        """Cells with at least one letter."""
        return self.cells.total() - self.empty

    def only(self, duty: Duty) -> bool:
        """Whether there are letters, and all have this one duty."""
        return self.filled > 0 and all(self._duties[cell] == {duty} for cell in self.cells if cell)


class Duties(dict[str, frozenset[Duty]]):
    """The duties behind every cell text met so far; there are few different ones."""

    def __init__(self, scheme: Scheme) -> None:
        """Know the scheme."""
        super().__init__()
        self._scheme = scheme

    def __missing__(self, cell: str) -> frozenset[Duty]:
        found = frozenset(letter.duty for letter in self._scheme.letters_of(cell))
        self[cell] = found
        return found
