"""The map of the stakeholders in a document: marks, numbers, and the pictures in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from collab_desktop.domain import stakeholders as stakes
from collab_desktop.domain.map_charts import Mark
from collab_desktop.domain.report_matrix import MapPart, MapRow
from collab_desktop.services.reporting.words import Words

Row = Mapping[str, Any]


def stakeholder_map(words: Words, rows: Iterable[tuple[str, str, Row]]) -> MapPart:
    """Where everybody stands.

    Args:
        words: of the document.
        rows: for each stakeholder the name as it prints, the level in words, and the row.
    """
    found = tuple(
        MapRow(_mark(number, row), name, level)
        for number, (name, level, row) in enumerate(rows, 1)
    )
    parts = _parts(words, found, stakes.Quadrant, "quadrant", _quadrant)
    unplaced = _part(words, "map.unplaced", [row for row in found if _quadrant(row.mark) is None])
    grid = " ".join([*parts, *unplaced])
    rings = " ".join(_parts(words, found, stakes.Circle, "circle", lambda mark: mark.ring))
    return MapPart(
        found, words("raci.map.grid_alt", parts=grid), words("raci.map.circles_alt", parts=rings)
    )


def _mark(number: int, row: Row) -> Mark:
    figures = (row.get(key) for key in ("influence", "interest", "affected"))
    influence, interest, affected = (n if isinstance(n, int) else None for n in figures)
    return Mark(
        str(number), stakes.look(row.get("type")), stakes.circle(row), influence, interest,
        affected, stakes.is_unheard(row),
    )


def _quadrant(mark: Mark) -> stakes.Quadrant | None:
    return stakes.quadrant({"influence": mark.influence, "interest": mark.interest})


def _parts(
    words: Words, rows: Sequence[MapRow], places: Iterable[StrEnum], key: str,
    where: Callable[[Mark], StrEnum | None],
) -> list[str]:
    """Each place with those who stand there; who is there alone needs no more words."""
    found: list[str] = []
    for place in places:
        here = [row for row in rows if where(row.mark) is place]
        found += _part(words, f"{key}.{place.value}", here)
    return found


def _part(words: Words, place: str, rows: Sequence[MapRow]) -> list[str]:
    if not rows:
        return []
    who = words.joined(f"{row.mark.number} {row.who}" for row in rows)
    return [words("raci.map.part", where=words(f"raci.{place}"), who=who)]
