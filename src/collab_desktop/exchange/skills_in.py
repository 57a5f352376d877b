"""Reads a list of skills from a CSV or XLSX file: ESCO, O*NET, DigComp, or columns one names."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from collab_desktop.exchange.tables_in import (
    LARGEST_TABLE,
    TableRefusedError,
    decode,
    read_table,
    separator,
)
from collab_desktop.framework.catalogue import Skill

LONGEST_NAME: Final = 160
MOST_SYNONYMS: Final = 40
MOST_SKILLS: Final = 20_000


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns hold the name of a skill, its other words, and the group it belongs to."""

    title: str
    synonyms: tuple[str, ...] = ()
    group: str = ""


LAYOUTS: Final[Mapping[str, Columns]] = {
    "esco": Columns("preferredLabel", ("altLabels", "hiddenLabels"), "skillType"),
    "onet": Columns("Element Name"),
    "digcomp": Columns("Competence", ("Keywords",), "Competence area"),
    "own": Columns("Skill", ("Synonyms",), "Group"),
}
"""The columns of lists that others publish, and of one's own."""
_LIKE: Final = {
    "title": ("skill", "competence", "competency", "name", "title", "label", "compétence", "مهارة"),
    "synonyms": ("synonym", "alt", "other", "keyword", "alias", "autre", "مرادف"),
    "group": ("group", "category", "area", "domain", "type", "groupe", "domaine", "مجموعة"),
}
"""Words in the head of a column that tell what is in it, the surest first."""


def heads(content: bytes) -> tuple[str, ...]:
    """The words of the first row, to choose columns from.

    Raises:
        TableRefusedError: the file holds no table.
    """
    return tuple(next(iter(_rows(content)), ()))


def layout_of(found: Sequence[str]) -> str:
    """Which known layout the columns have; empty where none fits."""
    plain = {head.strip().casefold() for head in found}
    return next((key for key, c in LAYOUTS.items() if c.title.casefold() in plain), "")


def guess(found: Sequence[str]) -> Columns:
    """What the columns seem to be: a known layout, or by what their heads speak of."""
    known = LAYOUTS.get(layout_of(found))
    heads_ = [head.strip() for head in found if head.strip()]
    if known is not None:
        there = {head.casefold() for head in heads_}
        return Columns(
            known.title, tuple(s for s in known.synonyms if s.casefold() in there),
            known.group if known.group.casefold() in there else "",
        )
    title = _like(heads_, "title") or (heads_[0] if heads_ else "")
    rest = [head for head in heads_ if head != title]
    group = _like(rest, "group")
    others = tuple(
        head for head in rest
        if head != group and any(word in head.casefold() for word in _LIKE["synonyms"])
    )
    return Columns(title, others, group)


def _like(found: Sequence[str], what: str) -> str:
    return next((h for word in _LIKE[what] for h in found if word in h.casefold()), "")


def read_skills(
    content: bytes, columns: Columns | None = None, most: int | None = None
) -> tuple[Skill, ...]:
    """The skills of a file, each name once.

    Args:
        content: the bytes of the file.
        columns: which columns say what; by default those of a known layout.
        most: rows that are looked at, where not all are.

    Raises:
        TableRefusedError: no table, or no column with names of skills.
    """
    rows = list(islice(_rows(content), most))
    first = [cell.strip().casefold() for cell in rows[0]] if rows else []
    chosen = columns or LAYOUTS.get(layout_of(first))
    if chosen is None or chosen.title.casefold() not in first:
        raise TableRefusedError("skills.no_column")
    title = first.index(chosen.title.casefold())
    others = [first.index(c.casefold()) for c in chosen.synonyms if c.casefold() in first]
    group = first.index(chosen.group.casefold()) if chosen.group.casefold() in first else None
    group = group if chosen.group else None
    found: dict[str, Skill] = {}
    for row in rows[1:]:
        skill = _skill(row, title, others, group)
        if skill is not None:
            found.setdefault(skill.title.casefold(), skill)
    if not found or len(found) > MOST_SKILLS:
        raise TableRefusedError("skills.none" if not found else "skills.too_many")
    return tuple(found.values())


def _skill(
    row: Sequence[str], title: int, others: Sequence[int], group: int | None
) -> Skill | None:
    name = " ".join(row[title].split()) if title < len(row) else ""
    if not name or len(name) > LONGEST_NAME:
        return None
    said = [word for place in others if place < len(row) for word in _apart(row[place])]
    synonyms = tuple(dict.fromkeys(word for word in said if word.casefold() != name.casefold()))
    where = " ".join(row[group].split()) if group is not None and group < len(row) else ""
    return Skill(name, synonyms[:MOST_SYNONYMS], where[:LONGEST_NAME])


def _apart(cell: str) -> Iterator[str]:
    """Other words of one cell: lists come with a line, a bar or a semicolon between them."""
    for part in cell.replace("|", "\n").replace(";", "\n").splitlines():
        word = " ".join(part.split())
        if word and len(word) <= LONGEST_NAME:
            yield word


def _rows(content: bytes) -> Iterator[Sequence[str]]:
    """The rows of the file, lines inside cells kept where the file is text."""
    if len(content) > LARGEST_TABLE or content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        yield from read_table(content).rows
        return
    text = decode(content, [])
    if "\0" in text or not text.strip():
        raise TableRefusedError("table.no_table")
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator(text))
    except csv.Error:
        raise TableRefusedError("table.no_table") from None
