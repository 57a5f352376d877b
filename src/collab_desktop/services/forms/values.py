"""From the texts of a form to the values of a row: numbers, days, people and what it lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from collab_desktop.domain.answers import Answer
from collab_desktop.domain.messages import Message
from collab_desktop.domain.values import ValueRefusedError, check, clean_line, normalise
from collab_desktop.exchange.form_content import Value
from collab_desktop.formats import Formats
from collab_desktop.framework.schema import MultiQuestion, Question
from collab_desktop.framework.tree import PackIndex
from collab_desktop.services.reporting.asked import NOT_ASKED, PARTS

NUMBERS = frozenset({"score5", "lvl4", "int", "pct"})


@dataclass
class RowValues:
    """What a form says of one row.

    Attributes:
        cells: values by field; a person or an organisation is a mapping of its parts.
        lists: the lines inside it by register, each with its values by field.
        problems: values that could not be understood; they are kept as they were written.
    """

    cells: dict[str, Any] = field(default_factory=dict)
    lists: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    problems: list[Message] = field(default_factory=list)

    def said(self, key: str, part: str) -> str:
        """One part of a person or an organisation, e.g. the e-mail of the lead."""
        found = self.cells.get(key)
        return str(found.get(part) or "") if isinstance(found, Mapping) else ""


def row_values(
    index: PackIndex, register: str, fields: Mapping[str, Value], language: str
) -> RowValues:
    """Understand the fields of a form that makes a row of a register."""
    found, formats = RowValues(), Formats(language or "en")
    for key, question in index.fields(register).items():
        value = _value(question, f"{register}.{key}", fields, formats, found)
        if value is not None:
            found.cells[key] = value
    for inner, number in sorted(_lines(fields, register)):
        if index.find_register(inner) is not None:
            line = _line(index, inner, number, fields, formats, found)
            if line:
                found.lists.setdefault(inner, []).append(line)
    return found


def _lines(fields: Mapping[str, Value], register: str) -> set[tuple[str, int]]:
    """The lines that a form holds: register and number."""
    parts = (name.split(".") for name in fields)
    return {
        (part[0], int(part[1])) for part in parts
        if len(part) == 3 and part[0] != register and part[1].isdecimal() and len(part[1]) < 5
    }


def _line(
    index: PackIndex, register: str, number: int, fields: Mapping[str, Value], formats: Formats,
    found: RowValues,
) -> dict[str, Any]:
    values = {}
    for key, question in index.fields(register).items():
        name = f"{register}.{number}.{key}"
        value = _value(question, name, fields, formats, found)
        if value is not None:
            values[key] = value
    return values


def _value(
    question: Question, name: str, fields: Mapping[str, Value], formats: Formats, found: RowValues
) -> Any:
    if question.kind in NOT_ASKED:
        return None
    if question.kind in PARTS:
        parts = {part: clean_line(str(fields.get(f"{name}.{part}") or ""))
                 for part in PARTS[question.kind]}
        return parts if any(parts.values()) else None
    answer = understood(question, raw_of(question, name, fields), formats)
    if isinstance(answer, Message):
        found.problems.append(answer)
        return None
    for problem in check(question, answer, formats):
        said = Message("formin.value", {"label": question.short or question.label,
                                        "problem": problem})
        found.problems.append(said)
    return answer.value if answer is not None else None


def raw_of(question: Question, name: str, fields: Mapping[str, Value]) -> Any:
    """What was filled in for a question; nothing where nothing was."""
    if isinstance(question, MultiQuestion):
        ticked = [o.slug for o in question.options if fields.get(f"{name}.{o.slug}") is True]
        return ticked or None
    value = fields.get(name)
    if isinstance(value, str):
        value = value.strip() or None
    if question.kind == "bool":
        return {"yes": True, "no": False}.get(str(value), value or None)
    if question.kind in NUMBERS and isinstance(value, str) and value.isdecimal():
        return int(value) if len(value) < 16 else value
    return value


def understood(question: Question, raw: Any, formats: Formats) -> Answer | Message | None:
    """The answer as it is stored, or why it cannot be kept at all."""
    if raw is None:
        return None
    try:
        return normalise(question, raw, formats)
    except ValueRefusedError as error:
        return error.message


def texts_of(values: Mapping[str, Any]) -> Iterator[str]:
    """Every text in a row, to compare two of them."""
    for value in values.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            yield from texts_of(value)
