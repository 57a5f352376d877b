"""Everything that parts of a pack may name: other parts, and the rules and pages in the code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from collab_desktop.framework.sources import HEADER, Source
from collab_desktop.framework.workshops import CANVASES


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The names that the code gives to what a pack may ask for; nothing means: not looked at.

    ``pages`` are special step pages, ``panels`` live panels of sections, ``checks`` gate rules,
    ``rules`` calc rules, ``documents`` the functions that build documents.
    """

    pages: frozenset[str] | None = None
    panels: frozenset[str] | None = None
    checks: frozenset[str] | None = None
    rules: frozenset[str] | None = None
    documents: frozenset[str] | None = None
    reads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What a gate rule reads besides the place that it leads to, by the name of the rule."""
    built_on: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Sections and questions of a step that its special page is built on, by its name."""


@dataclass
class PackNames:
    """What the files of a pack declare, read from the raw data.

    Raw, because a part that is wrong elsewhere still stands where others point to.
    """

    steps: set[str] = field(default_factory=set)
    sections: set[str] = field(default_factory=set)
    registers: dict[str, set[str]] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    """Kind by path of every question and field."""
    options: dict[str, set[str]] = field(default_factory=dict)
    gates: set[str] = field(default_factory=set)
    documents: set[str] = field(default_factory=set)
    canvases: set[str] = field(default_factory=set)

    runs: dict[str, set[str]] = field(default_factory=dict)
    """Runs by step, of those steps whose questions have one answer for each run."""

    @cached_property
    def questions(self) -> frozenset[str]:
        """The paths of everything that the steps ask."""
        return frozenset(path for path in self.kinds if path.count(".") == 2)

    def fields_beside(self, path: str) -> frozenset[str]:
        """The fields of the same row, for a field; nothing for a question of a step."""
        register, *rest = path.split(".")
        fields = self.registers.get(register, set()) if len(rest) == 1 else set()
        return frozenset(f"{register}.{key}" for key in fields)

    @property
    def stations(self) -> frozenset[str]:
        """What the way through a pack is made of: ``step``, or ``step/run:key`` for one run."""
        runs = {f"{step}/run:{key}" for step, keys in self.runs.items() for key in keys}
        return frozenset(runs | self.steps)

    @property
    def grounds(self) -> frozenset[str]:
        """What a step may rest on: a step, a run or a section of it."""
        return self.stations | self.sections

    @property
    def places(self) -> frozenset[str]:
        """What "Go to field" may open."""
        return self.questions | self.steps | self.sections


def names_of(sources: Mapping[str, Source]) -> PackNames:
    """Collect every name that the files declare."""
    names = PackNames()
    for file, source in sources.items():
        if file == HEADER:
            names.gates = {_text(gate, "key") for gate in _items(source.data, "gates")}
            names.documents = {_text(item, "id") for item in _items(source.data, "documents")}
        elif file.startswith("steps/"):
            _add_step(names, source.data)
        elif file.startswith("registers/"):
            _add_register(names, source.data)
        elif file == CANVASES:
            names.canvases = {_text(item, "key") for item in _items(source.data, "canvases")}
    return names


def _add_step(names: PackNames, data: dict[str, Any]) -> None:
    step = _text(data, "key")
    names.steps.add(step)
    if data.get("runs"):
        names.runs[step] = {_text(run, "key") for run in _items(data, "runs")}
    for section in _items(data, "sections"):
        place = f"{step}.{_text(section, 'key')}"
        names.sections.add(place)
        for question in _items(section, "questions"):
            _add_question(names, f"{place}.{_text(question, 'key')}", question)


def _add_register(names: PackNames, data: dict[str, Any]) -> None:
    register = _text(data, "key")
    fields = names.registers.setdefault(register, set())
    for question in _items(data, "fields"):
        fields.add(_text(question, "key"))
        _add_question(names, f"{register}.{_text(question, 'key')}", question)


def _add_question(names: PackNames, path: str, question: Mapping[str, Any]) -> None:
    names.kinds.setdefault(path, _text(question, "kind"))
    if "options" in question:
        names.options[path] = {_text(option, "slug") for option in _items(question, "options")}


def _items(data: Mapping[str, Any], key: str) -> Iterable[Mapping[str, Any]]:
    items = data.get(key)
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []


def _text(data: Mapping[str, Any], key: str) -> str:
    found = data.get(key)
    return found if isinstance(found, str) else ""
