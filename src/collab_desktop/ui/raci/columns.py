"""The columns of the matrix on screen: people, and organisations folded into one column."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from collab_desktop.domain.raci.matrix import Person
from collab_desktop.framework.schemes import Scheme


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``places`` are those of its people in the matrix, several where it is folded."""

    places: tuple[int, ...]
    organisation: str = ""
    is_folded: bool = False


def columns_of(people: Sequence[Person], folded: Collection[str]) -> list[Column]:
    """The columns in the order of the people; a folded organisation stands at its first one."""
    found: list[Column] = []
    for place, person in enumerate(people):
        if person.organisation not in folded or not person.organisation:
            found.append(Column((place,), person.organisation))
            continue
        name = person.organisation
        own = tuple(n for n, other in enumerate(people) if other.organisation == name)
        if own[0] == place:
            found.append(Column(own, person.organisation, is_folded=True))
    return found


def foldable(people: Sequence[Person]) -> list[str]:
    """Organisations with several people, in the order of the people."""
    names = [person.organisation for person in people if person.organisation]
    return [name for name in dict.fromkeys(names) if names.count(name) > 1]


def union(scheme: Scheme, cells: Sequence[str]) -> str:
    """What stands in several cells together, in the order of the scheme."""
    held = {code for cell in cells if cell for code in cell.split("/")}
    return "/".join(letter.code for letter in scheme.letters if letter.code in held)
