"""What is looked at over the whole matrix: R9, X6, X8 and X10 (METHODS 2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from collab_desktop.domain.raci.findings import Finding, Thresholds, Weight
from collab_desktop.domain.raci.matrix import Matrix
from collab_desktop.domain.raci.tally import Tally
from collab_desktop.framework.schemes import Duty

HEARD = (Duty.ASKED, Duty.SUPPORTS, Duty.DOES, Duty.DECIDES)


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


def whole_findings(matrix: Matrix, columns: Sequence[Tally], limits: Thresholds) -> list[Finding]:
    """What the columns say together."""
    if not matrix.activities or not matrix.people:
        return []
    return [
        *_voices(matrix, columns),
        *_one_organisation(matrix, columns, limits),
        *_crowd(matrix, columns, limits),
    ]


def _voices(matrix: Matrix, columns: Sequence[Tally]) -> Iterator[Finding]:
    if not matrix.knows_people:
        return
    wanted = {"children": HEARD, "end_user": (Duty.ASKED, Duty.DECIDES)}
    for voice, duties in wanted.items():
        heard = any(
            person.voice == voice and any(column.of(duty) for duty in duties)
            for person, column in zip(matrix.people, columns, strict=True)
        )
        if not heard:
            yield Finding("X6", Weight.WARNING, form=voice)


def _one_organisation(
    matrix: Matrix, columns: Sequence[Tally], limits: Thresholds
) -> Iterator[Finding]:
    decides: Counter[str] = Counter()
    for person, column in zip(matrix.people, columns, strict=True):
        decides[person.organisation] += column.of(Duty.DECIDES)
    total = decides.total()
    if len(matrix.activities) < limits.least_rows:
        return
    for organisation, count in decides.items():
        if organisation and len(decides) > 1 and count > total * limits.organisation_share:
            params = (("organisation", organisation), ("count", count), ("of", total))
            yield Finding("X8", Weight.WARNING, params=params)


def _crowd(matrix: Matrix, columns: Sequence[Tally], limits: Thresholds) -> Iterator[Finding]:
    rows = len(matrix.activities)
    if rows < limits.least_rows:
        return
    if all(column.of(Duty.ASKED) > rows * limits.crowded_share for column in columns):
        yield Finding("X10", Weight.ERROR, params=(("people", len(columns)),))
