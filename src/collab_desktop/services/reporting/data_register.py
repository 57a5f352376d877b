"""The data register on paper: what is sensitive, each dataset in detail, and the Five Safes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from collab_desktop.domain import initiation, progress, standing
from collab_desktop.domain.messages import Message
from collab_desktop.domain.paper_parts import Cell, Column, Grid, Named, Part
from collab_desktop.domain.project_data import Record
from collab_desktop.domain.report_parts import Marked
from collab_desktop.framework.schema import Question, Section, TableQuestion
from collab_desktop.services.reporting.answered import (
    cell,
    name_of,
    named,
    question_parts,
    rows_of,
)
from collab_desktop.services.reporting.source import Source

Parts = Iterator[Part]
COLOURS: Final = {"red": "high", "amber": "warning", "green": "check"}
TOGETHER: Final = (
    ("name", "version", "origin"), ("owner", "steward"), ("content",), ("necessity",),
    ("about", "level", "special"), ("permission", "consent", "consent_note"), ("quality",),
    ("held", "access"), ("keep_until", "then", "share", "share_where"),
)
"""Fields of a dataset that one cell of the wide table holds; the first names its column."""


def _name(source: Source, key: str) -> str:
    question = source.data.index.find(f"datasets.{key}")
    return name_of(question) if question is not None else key


def register(source: Source) -> Grid:
    """Every dataset with whom it is about, what allows it, and how sensitive it is."""
    rows = []
    for row in source.table("datasets"):
        colour = standing.sensitivity(row)
        word = source.words.say(Message(f"sensitivity.{colour}")) if colour else "–"
        about = source.text("datasets.about", f"record:{row['id']}")
        rows.append((
            Named(str(row.get("name") or ""), str(row.get("note") or "")),
            source.data.organisation(row.get("owner")), about,
            source.chosen("datasets.level", row.get("level")),
            source.chosen("datasets.permission", row.get("permission")),
            Marked(COLOURS.get(colour, "open"), word),
        ))
    widths = (("name", 3.4), ("owner", 2.2), ("about", 1.8), ("level", 1.6), ("permission", 1.6),
              ("sensitivity", 1.4))
    heads = tuple(Column(_name(source, key), width) for key, width in widths)
    return Grid(source.words("pid.register"), heads, tuple(rows))


def detail(source: Source, section: Section) -> Parts:
    """Every dataset on one line: what belongs together stands in one cell, the rest below it."""
    for question in section.questions:
        if not isinstance(question, TableQuestion) or question.register_name != "datasets":
            yield from question_parts(source, f"pid.{section.key}.{question.key}", question)
            continue
        groups = _groups(progress.columns_of(source.data, question))
        rows = tuple(
            tuple(_together(source, record, group) for group in groups)
            for record in rows_of(source, "datasets")
        )
        heads = tuple(
            Column(name_of(group[0]), 2 if group[0].kind == "long" else 1.3) for group in groups)
        yield Grid(name_of(question), heads, rows)


def _groups(fields: tuple[Question, ...]) -> list[list[Question]]:
    """The fields as columns; one that a pack adds has a column of its own."""
    by_key = {field.key: field for field in fields}
    known = [[by_key[key] for key in keys if key in by_key] for keys in TOGETHER]
    apart = [[field] for field in fields if not any(field.key in keys for keys in TOGETHER)]
    return [group for group in (*known, *apart) if group]


def _together(source: Source, record: Record, group: list[Question]) -> Cell:
    """The first of some fields, and below it the others with their names."""
    first, *others = group
    said = [(name_of(field), source.text(f"datasets.{field.key}", f"record:{record.id}"))
            for field in others]
    lines = (source.words.joined(pair, "colon") for pair in said if pair[1])
    head = source.text(f"datasets.{first.key}", f"record:{record.id}")
    return Named(head, "\n".join(lines)) if others or first.key == "name" else head


def five_safes(source: Source, section: Section) -> Parts:
    """The five judgements of each dataset in one line, its note below its name."""
    fields = source.data.index.fields("datasets")
    shown = [fields[f"five_{key}"] for key in initiation.SAFES] + [fields["five_state"]]
    rows = tuple(
        (named(source, record, fields["name"], fields["five_note"]),
         *(cell(source, record, field) for field in shown))
        for record in rows_of(source, "datasets")
    )
    heads = (Column(name_of(fields["name"]), 3.1),
             *(Column(name_of(field), 1.4) for field in shown[:-1]),
             Column(name_of(shown[-1]), 1.9))
    yield Grid(section.title, heads, rows)
    for question in section.questions[1:]:
        yield from question_parts(source, f"pid.five_safes.{question.key}", question)
