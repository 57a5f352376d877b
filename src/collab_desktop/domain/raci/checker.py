"""Checks a matrix as it grows: after one edit only what the edit touches is looked at again.

The findings after any edits equal those of a fresh look at the whole matrix.
"""

from __future__ import annotations

from typing import Final

from collab_desktop.domain.raci.column_checks import column_findings
from collab_desktop.domain.raci.findings import Finding, Thresholds, Weight
from collab_desktop.domain.raci.matrix import Matrix
from collab_desktop.domain.raci.row_checks import RowChecks
from collab_desktop.domain.raci.tally import Duties, Tally
from collab_desktop.domain.raci.whole_checks import Whole, same_names

USUAL: Final = Thresholds()
_ORDER: Final = {weight: place for place, weight in enumerate(Weight)}


class Checker:
    """The findings of a matrix; a change of rows or columns needs a new one."""

    def __init__(self, matrix: Matrix, thresholds: Thresholds = USUAL) -> None:
        """Look at the whole matrix."""
        self.matrix = matrix
        self._thresholds = thresholds
        duties = Duties(matrix.scheme)
        self._row_checks = RowChecks(matrix, duties, thresholds)
        self.rows = [Tally(cells, duties) for cells in matrix.cells]
        columns = zip(*matrix.cells, strict=True) if matrix.cells else ([] for _ in matrix.people)
        self.columns = [Tally(cells, duties) for cells in columns]
        self._same_names = same_names(matrix)
        self.by_row: list[list[Finding]] = [
            self._row_checks.findings(row, tally) for row, tally in enumerate(self.rows)
        ]
        self.by_column = [self._look_at_column(column) for column in range(len(self.columns))]
        self._whole = Whole(matrix, self.columns, thresholds)

    def set_cell(self, row: int, column: int, cell: str) -> None:
        """Put letters into a cell, or take them out, and look again at what that touches."""
        old = self.matrix.cells[row][column]
        self.matrix.cells[row][column] = cell
        self.rows[row].replace(old, cell)
        self.columns[column].replace(old, cell)
        self.by_row[row] = self._row_checks.findings(row, self.rows[row])
        self.by_column[column] = self._look_at_column(column)
        self._whole.replace(column, self.columns[column])

    def of_row(self, row: int) -> list[Finding]:
        """What there is to say about an activity, the heaviest first."""
        return sorted(self.by_row[row], key=_weight)

    def of_column(self, column: int) -> list[Finding]:
        """What there is to say about a person, the heaviest first."""
        return sorted(self.by_column[column], key=_weight)

    def findings(self) -> list[Finding]:
        """Everything, the heaviest first, else in the order of rows, columns and the whole."""
        found = [finding for row in self.by_row for finding in row]
        found += [finding for column in self.by_column for finding in column]
        found += [*self._same_names, *self._whole.findings()]
        return sorted(found, key=_weight)

    def _look_at_column(self, column: int) -> list[Finding]:
        person = self.matrix.people[column]
        return column_findings(
            person, self.columns[column], len(self.matrix.activities), self._thresholds
        )


def _weight(finding: Finding) -> int:
    return _ORDER[finding.weight]
