"""How many cells of a row or a column have which duty, kept up to date cell by cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from collab_desktop.framework.schemes import Duty, Scheme


class Tally:
    """Counts of one row or column.  A person with two letters counts for both."""

    __slots__ = ("_duties", "_held", "_size", "cells")

    def __init__(self, cells: Iterable[str], duties: Duties) -> None:
        """Count the cells."""
        self._duties = duties
        self.cells = Counter(cells)
        self._size = self.cells.total()
        self._held: dict[Duty, int] = {}
        for cell, count in self.cells.items():
            for duty in duties[cell]:
                self._held[duty] = self._held.get(duty, 0) + count

    def replace(self, old: str, new: str) -> None:
        """One cell has changed."""
        for cell, step in ((old, -1), (new, 1)):
            self.cells[cell] += step
            for duty in self._duties[cell]:
                self._held[duty] = self._held.get(duty, 0) + step
        if not self.cells[old]:
            del self.cells[old]

    def of(self, duty: Duty) -> int:
        """Cells with that duty."""
        return self._held.get(duty, 0)

    @property
    def empty(self) -> int:
        """Cells without a letter."""
        return self.cells[""]

    @property
    def filled(self) -> int:
        """Cells with at least one letter."""
        return self._size - self.cells[""]

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
