"""Bounds from the relaxed model, whole solutions among some columns: what is asked of HiGHS.

Huangfu and Hall, *Parallelizing the dual revised simplex method* (2018).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from typing import Final

from collab_desktop.domain.matching.highs import Highs, Option, Status
from collab_desktop.domain.matching.model import Costs, Model, Row, Solution
from collab_desktop.domain.matching.watch import Watch

OPTIONS: Final[dict[str, Option]] = {
    "output_flag": False, "threads": 1, "random_seed": 1,
    "mip_rel_gap": 0.0, "mip_abs_gap": 0.999,  # every cost is whole
    # A good team is known before the search: starting over and looking for better ones inside
    # small neighbourhoods took two thirds of the time.
    "mip_allow_restart": False,
    "mip_heuristic_run_rens": False, "mip_heuristic_run_rins": False,
    "mip_heuristic_run_root_reduced_cost": False, "mip_heuristic_run_feasibility_jump": False,
}

NOTHING: Final = 1e-9
"""A column below is not in the solution of the relaxed model."""


@dataclass(frozen=True, slots=True)
class Bound:
    """What the relaxed model says: no team exceeds it, and what it costs to take somebody in."""

    value: float
    penalty: Sequence[float]
    """By column: a team with it stays at least this far below the bound."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What a search among some columns found; ``limit`` holds for these columns only."""

    x: Solution | None
    limit: float
    done: bool


class Relaxed:
    """The model without whole numbers, kept warm from one question to the next."""

    def __init__(self, model: Model) -> None:
        everything = range(len(model.lower))
        self._highs = _loaded(model, everything, [0] * len(everything), whole=False)

    def bound(self, cost: Sequence[float], watch: Watch) -> Bound | None:
        """The bound for a cost, or nothing when there was no time for it.

        Raises:
            NoTeam: no team keeps the rules.
        """
        highs = self._highs
        highs.change_costs(cost)
        status = highs.run(watch.left, lambda: watch.over)
        if status is Status.INFEASIBLE:
            raise NoTeam
        if status is not Status.OPTIMAL:
            return None
        values, reduced = highs.solution()
        penalty = [
            0.0 if value > NOTHING else abs(costs)
            for value, costs in zip(values, reduced, strict=True)
        ]
        return Bound(highs.number("objective_function_value"), penalty)

    def keep(self, added: Row) -> None:
        """Add a row."""
        self._highs.add_row(added.factors, added.least, added.most)

    def leave_out(self, columns: Sequence[int]) -> None:
        """Columns that no team of interest has."""
        self._highs.forbid(columns)


class NoTeam(Exception):
    """No team keeps the rules."""


def search(
    model: Model, part: Sequence[int], cost: Costs, start: Solution | None, watch: Watch,
    nodes: int | None = None,
) -> Whole:
    """The best whole solution among some columns, in order; the others are nothing."""
    highs = _loaded(model, part, [cost[column] for column in part], whole=True)
    if start is not None:
        highs.start_from([start.get(column, 0) for column in part])
    if nodes is not None:
        highs.set("mip_max_nodes", nodes)
    status = highs.run(watch.left, lambda: watch.over)
    if status is Status.INFEASIBLE:
        return Whole(None, -inf, done=True)
    x = None
    if highs.feasible:
        values = map(round, highs.solution()[0])
        x = {column: value for column, value in zip(part, values, strict=True) if value}
    return Whole(x, highs.number("mip_dual_bound"), done=status is Status.OPTIMAL)


def _loaded(
    model: Model, part: Sequence[int], cost: Sequence[float], *, whole: bool
) -> Highs:
    """The model, or some of its columns."""
    highs = Highs(OPTIONS)
    highs.load(
        [model.entries(column) for column in part], cost,
        ([model.lower[column] for column in part], [model.upper[column] for column in part]),
        ([row.least for row in model.rows], [row.most for row in model.rows]), whole=whole,
    )
    return highs
