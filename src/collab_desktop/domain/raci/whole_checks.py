"""What is looked at over the whole matrix: R9, X6, X8 and X10 (METHODS 2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from collab_desktop.domain.raci.findings import Finding, Thresholds, Weight
from collab_desktop.domain.raci.matrix import Matrix
from collab_desktop.domain.raci.tally import Tally
from collab_desktop.framework.schemes import Duty

_WANTED: Final = {
    "children": (Duty.ASKED, Duty.SUPPORTS, Duty.DOES, Duty.DECIDES),
    "end_user": (Duty.ASKED, Duty.DECIDES),
}
"""Whose voice is looked for, and what counts as heard."""


def same_names(matrix: Matrix) -> list[Finding]:
    """R9: every further activity that is called like an earlier one."""
    seen: set[str] = set()
    found = []
    for activity in matrix.activities:
        name = " ".join(activity.title.casefold().split())
        if name in seen:
            params = (("activity", activity.title),)
            found.append(Finding("R9", Weight.ADVICE, activity.id, params=params))
        seen.add(name)
    return found


class Whole:
    """What the columns say together, kept up to date column by column."""

    def __init__(self, matrix: Matrix, columns: Sequence[Tally], limits: Thresholds) -> None:
        """Look at all columns."""
        self._matrix = matrix
        self._limits = limits
        self._says = [self._look(place, tally) for place, tally in enumerate(columns)]
        self._decides: Counter[str] = Counter()
        self._heard: Counter[str] = Counter()
        self._crowded = 0
        for said in self._says:
            self._count(said, 1)

    def replace(self, place: int, tally: Tally) -> None:
        """A cell of this column has changed."""
        self._count(self._says[place], -1)
        self._says[place] = self._look(place, tally)
        self._count(self._says[place], 1)

    def findings(self) -> list[Finding]:
        """R9 is not among them: names do not change with the cells."""
        if not self._matrix.activities or not self._matrix.people:
            return []
        return [*self._voices(), *self._one_organisation(), *self._crowd()]

    def _look(self, place: int, tally: Tally) -> _Said:
        person = self._matrix.people[place]
        wanted = _WANTED.get(person.voice, ())
        heard = person.voice if any(tally.of(duty) for duty in wanted) else ""
        limit = len(self._matrix.activities) * self._limits.crowded_share
        return _Said(
            person.organisation, tally.of(Duty.DECIDES), heard, tally.of(Duty.ASKED) > limit
        )

    def _count(self, said: _Said, step: int) -> None:
        self._decides[said.organisation] += step * said.decides
        self._heard[said.heard] += step
        self._crowded += step * said.is_crowded

    def _voices(self) -> Iterator[Finding]:
        if not self._matrix.knows_people:
            return
        for voice in _WANTED:
            if not self._heard[voice]:
                yield Finding("X6", Weight.WARNING, form=voice)

    def _one_organisation(self) -> Iterator[Finding]:
        total = self._decides.total()
        if len(self._matrix.activities) < self._limits.least_rows or len(self._decides) < 2:
            return
        for organisation in sorted(self._decides):
            count = self._decides[organisation]
            if organisation and count > total * self._limits.organisation_share:
                params = (("organisation", organisation), ("count", count), ("of", total))
                yield Finding("X8", Weight.WARNING, params=params)

    def _crowd(self) -> Iterator[Finding]:
        if len(self._matrix.activities) < self._limits.least_rows:
            return
        if self._crowded == len(self._says):
            yield Finding("X10", Weight.ERROR, params=(("people", len(self._says)),))


@dataclass(frozen=True, slots=True)
class _Said:
    """What one column adds to the whole."""

    organisation: str
    decides: int
    heard: str
    is_crowded: bool
