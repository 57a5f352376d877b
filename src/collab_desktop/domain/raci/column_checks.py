"""What is looked at in a column: the load on one person, C1 to C6 and X7 (METHODS 2)."""

from __future__ import annotations

from collections.abc import Iterator

from collab_desktop.domain.raci.findings import Finding, Thresholds, Weight
from collab_desktop.domain.raci.matrix import Person
from collab_desktop.domain.raci.tally import Tally
from collab_desktop.framework.schemes import Duty


def column_findings(person: Person, tally: Tally, rows: int, limits: Thresholds) -> list[Finding]:
    """Everything there is to say about one person in ``rows`` activities."""
    return [*_load(person, tally, rows, limits), *_voice(person, tally, limits)]


def _load(person: Person, tally: Tally, rows: int, limits: Thresholds) -> Iterator[Finding]:
    does, decides = tally.of(Duty.DOES), tally.of(Duty.DECIDES)
    says_something = rows >= limits.least_rows
    if tally.filled == 0 and rows:
        weighs = _is_influential(person, limits) or _is_affected(person, limits)
        form = "weighty" if weighs else ""
        yield _found("C1", Weight.ERROR if weighs else Weight.ADVICE, person, form=form)
    if tally.empty == 0 and says_something:
        yield _found("C2", Weight.ADVICE, person)
    if says_something and does > rows * limits.overload_share:
        yield _found("C3", Weight.WARNING, person, does, rows)
    elif person.capacity is not None and does > person.capacity:
        yield _found("C3", Weight.WARNING, person, does, person.capacity, form="capacity")
    if says_something and decides > rows * limits.bottleneck_share:
        yield _found("C4", Weight.WARNING, person, decides, rows)
    if tally.only(Duty.TOLD):
        yield _found("C5", Weight.INFORMATION, person)
    if person.is_core and does + decides == 0:
        yield _found("C6", Weight.ADVICE, person)


def _voice(person: Person, tally: Tally, limits: Thresholds) -> Iterator[Finding]:
    if person.influence is None or person.interest is None:
        return
    weighs = person.influence >= limits.strong and person.interest >= limits.strong
    if weighs and (tally.filled == 0 or tally.only(Duty.TOLD)):
        yield _found("X7", Weight.WARNING, person, form="unheard")
    light = person.influence < limits.strong and person.interest < limits.strong
    asked = tally.of(Duty.ASKED)
    if light and not _is_affected(person, limits) and asked > limits.most_asked:
        yield _found("X7", Weight.ADVICE, person, asked, form="asked_much")


def _is_influential(person: Person, limits: Thresholds) -> bool:
    return person.influence is not None and person.influence >= limits.strong


def _is_affected(person: Person, limits: Thresholds) -> bool:
    return person.affected is not None and person.affected >= limits.strongly_affected


def _found(
    id_: str, weight: Weight, person: Person, count: int = 0, of: int = 0, *, form: str = ""
) -> Finding:
    params = (("person", person.name), ("count", count), ("of", of))
    return Finding(id_, weight, person=person.id, form=form, params=params)
