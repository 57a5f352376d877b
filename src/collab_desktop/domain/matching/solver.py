"""HiGHS, and nothing else knows it: bounds from the relaxed model, whole solutions from a part.

Huangfu and Hall, *Parallelizing the dual revised simplex method* (2018).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import highspy
import numpy as np
from numpy.typing import NDArray

from collab_desktop.domain.matching.model import Columns, Model, Numbers, Row
from collab_desktop.domain.matching.watch import Watch

STATUS = highspy.HighsModelStatus
OPTIONS = {
    "output_flag": False, "threads": 1, "random_seed": 1,
    "mip_rel_gap": 0.0, "mip_abs_gap": 0.999,  # every cost is whole
    # A good team is known before the search: starting over and looking for better ones inside
    # small neighbourhoods took two thirds of the time.
    "mip_allow_restart": False,
    "mip_heuristic_run_rens": False, "mip_heuristic_run_rins": False,
}


@dataclass(frozen=True, slots=True)
class Bound:
    """What the relaxed model says: no team exceeds it, and what it costs to take somebody in."""

    value: float
    penalty: Numbers
    """By column: a team with it stays at least this far below the bound."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What a search among some columns found; ``limit`` holds for these columns only."""

    x: Numbers | None
    limit: float
    done: bool


class Relaxed:
    """The model without whole numbers, kept warm from one question to the next."""

    def __init__(self, model: Model) -> None:
        self._size = len(model.lower)
        self._every = np.arange(self._size, dtype=np.int32)
        everything = np.ones(self._size, np.bool_)
        self._highs = _loaded(_program(model, everything, np.zeros(self._size), whole=False))

    def bound(self, cost: Numbers, watch: Watch) -> Bound | None:
        """The bound for a cost, or nothing when there was no time for it.

        Raises:
            NoTeam: no team keeps the rules.
        """
        highs = self._highs
        highs.changeColsCost(self._size, self._every, cost)
        _limit(highs, watch)
        highs.run()
        status = highs.getModelStatus()
        if status == STATUS.kInfeasible:
            raise NoTeam
        if status != STATUS.kOptimal:
            return None
        found = highs.getSolution()
        penalty = np.abs(np.array(found.col_dual))
        penalty[np.array(found.col_value) > 1e-9] = 0
        return Bound(highs.getInfo().objective_function_value, penalty)

    def keep(self, added: Row) -> None:
        """Add a row."""
        self._highs.addRow(
            added.least, added.most, len(added.columns), added.columns, added.values
        )

    def leave_out(self, columns: Columns) -> None:
        """Columns that no team of interest has."""
        nothing = np.zeros(len(columns))
        self._highs.changeColsBounds(len(columns), columns, nothing, nothing)


class NoTeam(Exception):
    """No team keeps the rules."""


def search(
    model: Model, part: NDArray[np.bool_], cost: Numbers, start: Numbers | None, watch: Watch,
    nodes: int | None = None,
) -> Whole:
    """The best whole solution among some columns; the others are nothing."""
    chosen = np.flatnonzero(part)
    highs = _loaded(_program(model, part, cost, whole=True))
    if start is not None:
        given = highspy.HighsSolution()
        given.col_value = list(start[chosen])
        highs.setSolution(given)
    _limit(highs, watch)
    if nodes is not None:
        highs.setOptionValue("mip_max_nodes", nodes)

    def ask(event: highspy.highs.HighsCallbackEvent) -> None:
        if watch.over:
            event.interrupt()

    highs.cbMipInterrupt.subscribe(ask)
    highs.run()
    status, info = highs.getModelStatus(), highs.getInfo()
    if status == STATUS.kInfeasible:
        return Whole(None, -np.inf, done=True)
    x = None
    if info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
        x = np.zeros(len(model.lower))
        x[chosen] = np.round(highs.getSolution().col_value)
    return Whole(x, info.mip_dual_bound, done=status == STATUS.kOptimal)


def _limit(highs: highspy.Highs, watch: Watch) -> None:
    if watch.left < np.inf:
        highs.setOptionValue("time_limit", highs.getRunTime() + watch.left)


def _loaded(program: highspy.HighsLp) -> highspy.Highs:
    highs = highspy.Highs()
    for name, value in OPTIONS.items():
        highs.setOptionValue(name, value)
    highs.passModel(program)
    return highs


def _program(
    model: Model, part: NDArray[np.bool_], cost: Numbers, *, whole: bool
) -> highspy.HighsLp:
    """The model, or some of its columns, as the solver takes it."""
    program = highspy.HighsLp()
    number = int(part.sum())
    program.sense_ = highspy.ObjSense.kMaximize
    program.num_col_, program.num_row_ = number, len(model.rows)
    program.col_cost_ = cost[part]
    program.col_lower_, program.col_upper_ = model.lower[part], model.upper[part]
    program.row_lower_ = np.array([row.least for row in model.rows])
    program.row_upper_ = np.array([row.most for row in model.rows])
    matrix = program.a_matrix_
    matrix.format_ = highspy.MatrixFormat.kRowwise
    matrix.num_col_, matrix.num_row_ = program.num_col_, program.num_row_
    matrix.start_, matrix.index_, matrix.value_ = _entries(model.rows, part)
    if whole:
        program.integrality_ = [highspy.HighsVarType.kInteger] * number
    return program


def _entries(
    rows: Iterable[Row], part: NDArray[np.bool_]
) -> tuple[Columns, Columns, Numbers]:
    """Starts of the rows, and columns and values one after the other."""
    listed = list(rows)
    columns = np.concatenate([row.columns for row in listed])
    values = np.concatenate([row.values for row in listed])
    owner = np.repeat(np.arange(len(listed)), [len(row.columns) for row in listed])
    kept = part[columns]
    counts = np.bincount(owner[kept], minlength=len(listed))
    starts = np.concatenate(([0], np.cumsum(counts))).astype(np.int32)
    renumbered = (np.cumsum(part) - 1).astype(np.int32)
    return starts, renumbered[columns[kept]], values[kept]
