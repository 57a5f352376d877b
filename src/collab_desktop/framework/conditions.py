"""Decides whether a condition holds, and says which questions it reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from collab_desktop.framework.base import Condition, Equals, OneOf

Lookup = Callable[[str], Any]
"""Gives the plain value at a path; nothing when it is blank, unknown or not applicable."""


def holds(condition: Condition, lookup: Lookup) -> bool:
    """Whether ``condition`` is true for the answers that ``lookup`` finds."""
    if condition.equals:
        return _matches(lookup(condition.equals.question), condition.equals.value)
    if condition.one_of:
        found = lookup(condition.one_of.question)
        return any(_matches(found, value) for value in condition.one_of.values)
    if condition.answered:
        return lookup(condition.answered) not in (None, "", [], {})
    if condition.any_of:
        return any(holds(part, lookup) for part in condition.any_of)
    return all(holds(part, lookup) for part in condition.all_of)


def _matches(found: Any, wanted: object) -> bool:
    if isinstance(found, list):
        return any(_matches(item, wanted) for item in found)
    # True == 1 in Python, but "yes" is not the number one.
    return type(found) is type(wanted) and bool(found == wanted)


def comparisons(condition: Condition) -> Iterator[Equals | OneOf]:
    """Every part of a condition that compares an answer with fixed values."""
    if condition.equals:
        yield condition.equals
    if condition.one_of:
        yield condition.one_of
    for part in (*condition.any_of, *condition.all_of):
        yield from comparisons(part)


def paths_of(condition: Condition | None) -> frozenset[str]:
    """The paths of all questions that a condition reads."""
    if condition is None:
        return frozenset()
    found = {part.question for part in comparisons(condition)}
    if condition.answered:
        found.add(condition.answered)
    for part in (*condition.any_of, *condition.all_of):
        found |= paths_of(part)
    return frozenset(found)
