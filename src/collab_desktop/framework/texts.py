"""Gives every text of a pack an address, so that it can be translated and its terms filled in.

An address reads like a path: ``cq.question.question.label``, ``cq.question.theme.options.health``,
``tn.q1.rating.anchors.0``, ``outputs.title.help``, ``gates.G0.rules.has_question``,
``documents.P1.title``, ``phases.team``, ``values.trust``, ``terms.children``, ``pack.origin``,
``agendas.w1.blocks.desk.activity``, ``canvases.pre_mortem.areas.failed.title``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from collab_desktop.framework.sources import HEADER, Source
from collab_desktop.framework.toml_lines import Location
from collab_desktop.framework.workshops import AGENDAS, CANVASES

RESERVED: Final = frozenset({
    "pack", "gates", "documents", "forms", "terms", "values", "phases", "agendas", "canvases",
})
"""First words of addresses that are not the key of a step or register."""

_TEXTS: Final = frozenset({
    "title", "singular", "task", "question", "purpose", "label", "short", "help", "why", "good",
    "example", "role", "statement", "text", "prompt", "low", "high", "unlocks", "audience",
    "licence", "origin", "starts_with", "intro", "activity", "method", "output", "aim",
    "x_low", "x_high", "y_low", "y_high",
})
_FIRST: Final = ("label", "title", "text")
"""What people read first; the one text of an option, anchor, rule or run goes without its name."""
_SINGLE: Final = {
    "options": "label", "anchors": "text", "rules": "text", "runs": "title", "presets": "title",
}
UNNAMED: Final = frozenset({"sections", "questions", "fields"})
NAMES: Final = ("key", "slug", "id", "score")
_NOT_TEXT: Final = frozenset({"show_if", "required_if", "cells"})
_OWN_FIRST: Final = frozenset({"terms", "values", "phases", "gates", "documents", "forms"})


@dataclass(frozen=True, slots=True)
class Slot:
    """One text inside the raw data of a file; it can be read and replaced."""

    address: str
    source: Source
    location: Location
    holder: Any
    key: str | int

    @property
    def text(self) -> str:
        """The text as it stands."""
        return str(self.holder[self.key])

    def put(self, text: str) -> None:
        """Replace the text in the data that becomes the pack."""
        self.holder[self.key] = text

    @property
    def owner(self) -> str:
        """The path this text belongs to: its address without the last word."""
        return self.address.rpartition(".")[0]

    @property
    def is_first(self) -> bool:
        """Whether this is the text that people read first at its path."""
        return self.address.rpartition(".")[2] in _FIRST


def slots_of(source: Source) -> Iterator[Slot]:
    """Every translatable text of one step, register, header or workshop file."""
    if source.file in {AGENDAS, CANVASES}:
        for key, items in source.data.items():
            if isinstance(items, list):
                yield from _in_list(source, items, key, (key,))
        return
    root = "pack" if source.file == HEADER else _name(source.data, 0)
    yield from _in_table(source, source.data, root, ())


def _in_table(source: Source, table: dict[str, Any], address: str, at: Location) -> Iterator[Slot]:
    for key, value in table.items():
        if key in _NOT_TEXT:
            continue
        inner = key if not at and address == "pack" and key in _OWN_FIRST else f"{address}.{key}"
        if isinstance(value, str):
            if key in _TEXTS or (inner.split(".")[0] in _OWN_FIRST and len(at) == 1):
                yield Slot(inner, source, (*at, key), table, key)
        elif isinstance(value, dict):
            yield from _in_table(source, value, inner, (*at, key))
        elif isinstance(value, list):
            yield from _in_list(source, value, address if key in UNNAMED else inner, (*at, key))


def _in_list(source: Source, items: list[Any], address: str, at: Location) -> Iterator[Slot]:
    kind = str(at[-1])
    for number, item in enumerate(items):
        here = (*at, number)
        if isinstance(item, str) and kind == "aliases":
            yield Slot(f"{address}.{number}", source, here, items, number)
        elif isinstance(item, dict):
            inner = f"{address}.{_name(item, number)}"
            single = _SINGLE.get(kind)
            if single is None:
                yield from _in_table(source, item, inner, here)
            elif isinstance(item.get(single), str):
                yield Slot(inner, source, (*here, single), item, single)


def _name(item: dict[str, Any], number: int) -> str:
    found = next((item[name] for name in NAMES if name in item), number)
    return str(found)[:80]
