"""A form as it goes out and comes back: what it asks, and under which names.

The name of a field is a stable address: ``eois.contribution`` for a field of the one row that a
form makes, ``eoi_skills.2.level`` for a line of a table inside it, and for a page of a project the
address of the answer itself (``pr.answer.answer``, ``record:<id>/outputs.title``).  What a person
or an organisation is called has names of its own (``eois.lead.email``), and so has each box that
may be ticked among several (``outputs.who.families``).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

OWN: Final = "collab."
"""Begins the names of the hidden fields that say which form it is."""


class Entry(StrEnum):
    """How something is filled in."""

    LINE = "line"
    TEXT = "text"
    ONE = "one"
    """One of a few, each with a box."""
    SOME = "some"
    """Any of a few, each with a box and a name of its own."""
    LIST = "list"
    """One of many, from a list that opens; anything else may be typed where ``free``."""
    TICK = "tick"


@dataclass(frozen=True, slots=True)
class Asked:
    """One field of a form.

    Attributes:
        words: how many words are hoped for; the room follows from it.
        share: its part of the width, in twelfths.
    """

    name: str
    entry: Entry
    label: str
    help: str = ""
    options: tuple[tuple[str, str], ...] = ()
    free: bool = False
    needed: bool = False
    words: int = 0
    most: int = 0
    value: str = ""
    """What stands there already; the ticked ones of several, parted by spaces."""
    share: int = 12

    def names(self) -> tuple[str, ...]:
        """The names under which it comes back."""
        if self.entry is Entry.SOME:
            return tuple(f"{self.name}.{slug}" for slug, _ in self.options)
        return (self.name,)


@dataclass(frozen=True, slots=True)
class AskedColumn:
    """A column of a table to fill in and its part of the width, in twelfths."""

    title: str
    share: float


@dataclass(frozen=True, slots=True)
class AskedTable:
    """Lines to fill in, each with the same fields."""

    title: str
    columns: tuple[AskedColumn, ...]
    rows: tuple[tuple[Asked, ...], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class AskedPart:
    """A titled part of a form; ``said`` stands before its fields."""

    title: str
    items: tuple[Asked | AskedTable, ...]
    said: str = ""

    def fields(self) -> Iterator[Asked]:
        """Every field, also those in tables, in the order they are filled in."""
        for item in self.items:
            if isinstance(item, Asked):
                yield item
            else:
                for row in item.rows:
                    yield from row


@dataclass(frozen=True, slots=True)
class FormMarks:
    """Which form it is: what the hidden fields say.

    Attributes:
        form: ``eois``, or ``page:step.section`` with ``@run:key`` behind it for one run.
        project: the code of the project.
        project_id: its own id, since two workspaces may use one code.
        version: of the pack, and of what the form asks.
        pack: full id of the pack.
    """

    form: str
    project: str
    project_id: str
    version: str
    pack: str
    language: str

    def hidden(self, names: Iterable[str]) -> dict[str, str]:
        """Names and values of the hidden fields; the seal tells when one of them was changed."""
        own = {
            "form": self.form, "project": self.project, "id": self.project_id,
            "version": self.version, "pack": self.pack, "language": self.language,
        }
        values = {OWN + key: value for key, value in own.items()}
        return {**values, f"{OWN}seal": seal(values, names)}


@dataclass(frozen=True, slots=True)
class FormPart:
    """A whole form, ready to be printed or written as a sheet."""

    marks: FormMarks
    headline: str
    above: tuple[str, ...] = ()
    intro: tuple[str, ...] = ()
    parts: tuple[AskedPart, ...] = ()
    closing: tuple[tuple[str, str], ...] = ()
    """Label and text of what stands at the end: where it goes back to."""
    sheets: int = 0
    """On how many sheets it is to stay; 0: on as many as it takes."""
    hidden: Mapping[str, str] = field(default_factory=dict)

    def fields(self) -> Iterator[Asked]:
        """Every field in the order of filling in."""
        for part in self.parts:
            yield from part.fields()


def seal(values: Mapping[str, str], names: Iterable[str]) -> str:
    """Sixteen digits over what a form says of itself and what it asks."""
    own = {key: text for key, text in values.items() if key != f"{OWN}seal"}
    content = json.dumps([sorted(own.items()), sorted(set(names))], ensure_ascii=True)
    return hashlib.sha256(content.encode()).hexdigest()[:16]


def shape_of(fields: Iterable[Asked]) -> str:
    """Eight digits over what is asked and which answers it takes, whatever the language."""
    shapes = sorted(
        [item.name, item.entry.value, [] if item.free else [slug for slug, _ in item.options]]
        for item in fields
    )
    return hashlib.sha256(json.dumps(shapes).encode()).hexdigest()[:8]
