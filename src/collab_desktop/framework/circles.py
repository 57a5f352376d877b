"""Finds questions that wait for each other in a circle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from collab_desktop.framework.conditions import paths_of
from collab_desktop.framework.refusal import PackProblem
from collab_desktop.framework.schema import Question
from collab_desktop.framework.sources import Source
from collab_desktop.framework.toml_lines import Location

Placed = Mapping[str, tuple[Source, Location, Question]]
"""Every question by path, with the file and the place where it stands."""


def circles(placed: Placed) -> Iterator[PackProblem]:
    """One problem for each circle of ``show_if``, and of ``same`` and ``prefill``."""
    shown = {path: paths_of(q.show_if) - {path} for path, (_, _, q) in placed.items()}
    copied = {
        path: frozenset(other for other in (q.same, q.prefill) if other)
        for path, (_, _, q) in placed.items()
    }
    for edges, message in ((shown, "pack.condition_circle"), (copied, "pack.copy_circle")):
        for circle in find_circles(edges):
            source, location, _ = placed[circle[0]]
            yield source.problem(location, message, paths=" → ".join((*circle, circle[0])))


def find_circles(edges: Mapping[str, frozenset[str]]) -> list[tuple[str, ...]]:
    """Circles of a graph, each once and starting at its first path; every node once looked at."""
    done: set[str] = set()
    found = []
    for start in edges:
        trail: dict[str, Iterator[str]] = {}
        following = [start]
        while following:
            node = following.pop()
            if node in trail:
                names = list(trail)
                found.append(_from_smallest(names[names.index(node) :]))
            elif node not in done and node in edges:
                trail[node] = iter(sorted(edges[node]))
            following = _next_of(trail, done)
    return list(dict.fromkeys(found))


def _next_of(trail: dict[str, Iterator[str]], done: set[str]) -> list[str]:
    """The next node below the newest one of the trail that still has any."""
    while trail:
        newest = next(reversed(trail))
        child = next(trail[newest], None)
        if child is not None:
            return [child]
        done.add(newest)
        del trail[newest]
    return []


def _from_smallest(circle: list[str]) -> tuple[str, ...]:
    start = circle.index(min(circle))
    return tuple(circle[start:] + circle[:start])
