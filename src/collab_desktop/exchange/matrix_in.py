"""Reads a responsibility matrix from a table: people in the first row, activities below."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from collab_desktop.domain.messages import Message
from collab_desktop.domain.raci.matrix import Activity, Matrix, Person
from collab_desktop.exchange.tables_in import Table, TableRefusedError
from collab_desktop.framework.schemes import Scheme

_TAGS: Final[Mapping[str, tuple[str, ...]]] = {
    "ethics": ("ethic", "éthique"),
    "safeguarding": ("safeguard", "sauvegarde"),
    "dpia": ("dpia", "data protection impact", "aipd"),
    "youth": ("youth", "young people", "jeunes"),
    "approval": ("approv", "sign off", "approbation"),
}
"""A file from outside has no tags; what an activity touches is read from its name."""


@dataclass(frozen=True, slots=True)
class MatrixFile:
    """What could be read, and sentences about what could not."""

    matrix: Matrix
    unread: Sequence[Message]
    notes: Sequence[Message]


def matrix_of(table: Table, scheme: Scheme) -> MatrixFile:
    """Read a matrix: activities in the first column, people in the first row that names several.

    A person who stands in two columns becomes one, with the letters of both.

    Raises:
        TableRefusedError: there is no row of people, or no activity below it.
    """
    notes = list(table.notes)
    header = header_row(table.rows)
    notes += [
        _skipped(number, row) for number, row in enumerate(table.rows[:header], 1) if any(row)
    ]
    names = list(table.rows[header])
    people = {_same(name): name for name in names[1:] if name}
    unread: list[Message] = []
    activities, cells = [], []
    for number, row in enumerate(table.rows[header + 1 :], header + 2):
        if row == names or not any(row):
            notes += [_skipped(number, row)] if any(row) else []
            continue
        activities.append(_activity(str(number), row[0]))
        held = _cells(number, row, names, scheme, unread)
        cells.append([held.get(person, "") for person in people])
    if not activities:
        raise TableRefusedError("matrix.no_activities")
    notes += [Message("matrix.same_person", {"person": name}) for name in _twice(names[1:])]
    persons = [Person(key, name) for key, name in people.items()]
    matrix = Matrix(scheme, activities, persons, cells, knows_people=False)
    return MatrixFile(matrix, unread, notes)


def header_row(rows: Sequence[Sequence[str]]) -> int:
    """The row of the people: the first with two names or more; a title above it has one.

    Raises:
        TableRefusedError: no row names several.
    """
    for place, row in enumerate(rows):
        if sum(1 for cell in row if cell) > 1:
            return place
    raise TableRefusedError("matrix.no_people")


def _cells(
    number: int, row: Sequence[str], names: Sequence[str], scheme: Scheme, unread: list[Message]
) -> dict[str, str]:
    held: dict[str, str] = {}
    for name, text in zip(names[1:], row[1:], strict=True):
        cell = scheme.read(text)
        if cell is None or (cell and not name):
            where = {"row": number, "person": name or "–", "text": text[:80]}
            unread.append(Message("matrix.unread" if name else "matrix.nobody", where))
        elif cell:
            both = f"{held.get(_same(name), '')}/{cell}".strip("/")
            held[_same(name)] = "/".join(sorted(set(both.split("/"))))
    return held


def _activity(id_: str, title: str) -> Activity:
    name = title.casefold()
    tags = frozenset(tag for tag, words in _TAGS.items() if any(word in name for word in words))
    return Activity(id_, title, tags=tags)


def _same(name: str) -> str:
    return name.casefold()


def _twice(names: Sequence[str]) -> Iterator[str]:
    seen: set[str] = set()
    for name in names:
        if name and _same(name) in seen:
            yield name
        seen.add(_same(name))


def _skipped(number: int, row: Sequence[str]) -> Message:
    text = next((cell for cell in row if cell), "")
    return Message("matrix.skipped", {"row": number, "text": text[:80]})
