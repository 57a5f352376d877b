"""HiGHS through its C interface: one problem is passed in, asked again and again, and read.

The wheel ``highsbox`` brings the library for Linux, Windows and macOS.  It is loaded when somebody
asks for a team for the first time; while it works, other threads go on.
"""

from __future__ import annotations

import ctypes
import sys
from array import array
from collections.abc import Callable, Mapping, Sequence
from ctypes import CDLL, CFUNCTYPE, POINTER, c_char_p, c_double, c_int, c_void_p
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias
from weakref import finalize

import highsbox

LIBRARIES: Final = {
    "linux": "lib/libhighs.so", "darwin": "lib/libhighs.dylib", "win32": "bin/highs.dll",
}
"""Where the library lies in the wheel."""

CALLS: Final[Mapping[str, tuple[type, ...]]] = {
    "Highs_destroy": (c_void_p,),
    "Highs_setBoolOptionValue": (c_void_p, c_char_p, c_int),
    "Highs_setIntOptionValue": (c_void_p, c_char_p, c_int),
    "Highs_setDoubleOptionValue": (c_void_p, c_char_p, c_double),
    "Highs_passMip": (c_void_p, *[c_int] * 5, c_double, *[c_void_p] * 9),
    "Highs_changeColsCostByRange": (c_void_p, c_int, c_int, c_void_p),
    "Highs_changeColsBoundsBySet": (c_void_p, c_int, *[c_void_p] * 3),
    "Highs_addRow": (c_void_p, c_double, c_double, c_int, c_void_p, c_void_p),
    "Highs_setSolution": (c_void_p, *[c_void_p] * 4),
    "Highs_setCallback": (c_void_p, c_void_p, c_void_p),
    "Highs_startCallback": (c_void_p, c_int),
    "Highs_run": (c_void_p,),
    "Highs_getModelStatus": (c_void_p,),
    "Highs_getSolution": (c_void_p, *[c_void_p] * 4),
    "Highs_getIntInfoValue": (c_void_p, c_char_p, c_void_p),
    "Highs_getDoubleInfoValue": (c_void_p, c_char_p, c_void_p),
    "Highs_getRunTime": (c_void_p,),
}
"""What is asked of the library, and what each question takes."""

ERROR: Final = -1
BY_COLUMN, LARGEST = 1, -1
CONTINUOUS, WHOLE = 0, 1
SIMPLEX, BRANCHING = 1, 6
"""When the library asks whether to go on: in the relaxed model, and among whole numbers."""

Option: TypeAlias = bool | int | float


class Status(IntEnum):
    """How a search ended; the endings that nobody asks for are missing."""

    OTHER = 0
    OPTIMAL = 7
    INFEASIBLE = 8

    @classmethod
    def _missing_(cls, value: object) -> Status:
        del value
        return cls.OTHER


class _Answer(ctypes.Structure):
    """The head of what a callback answers."""

    _fields_ = [("interrupt", c_int)]


_Asked = CFUNCTYPE(None, c_int, c_char_p, c_void_p, POINTER(_Answer), c_void_p)


class SolverError(Exception):
    """The library refused what it was given, which is a fault of ours."""


class Highs:
    """One problem in the library, whose sum of costs is to be as large as possible."""

    def __init__(self, options: Mapping[str, Option]) -> None:
        self._library = _library()
        self._problem = c_void_p(self._library.Highs_create())
        finalize(self, self._library.Highs_destroy, self._problem)
        self._columns = 0
        for name, value in options.items():
            self.set(name, value)

    def _call(self, name: str, *given: object) -> None:
        if getattr(self._library, name)(self._problem, *given) == ERROR:
            raise SolverError(name)

    def set(self, option: str, value: Option) -> None:
        """Set an option by its name in the library."""
        kind = {bool: "Bool", int: "Int", float: "Double"}[type(value)]
        self._call(f"Highs_set{kind}OptionValue", option.encode(), value)

    def load(
        self, columns: Sequence[Sequence[tuple[int, int]]], cost: Sequence[float],
        limits: tuple[Sequence[float], Sequence[float]],
        row_limits: tuple[Sequence[float], Sequence[float]], *, whole: bool,
    ) -> None:
        """Take a problem.

        Args:
            columns: of each column, its rows with its factor there.
            cost: of each column.
            limits: the least and the most of each column.
            row_limits: the least and the most of each row.
            whole: whether columns are whole numbers.
        """
        starts, rows, factors = array("i"), array("i"), array("d")
        for column in columns:
            starts.append(len(rows))
            for row, factor in column:
                rows.append(row)
                factors.append(factor)
        self._columns = len(columns)
        kinds = array("i", [WHOLE if whole else CONTINUOUS]) * self._columns
        given = [array("d", values) for values in (cost, *limits, *row_limits)]
        self._call(
            "Highs_passMip", self._columns, len(row_limits[0]), len(rows), BY_COLUMN, LARGEST, 0.0,
            *map(_at, given), _at(starts), _at(rows), _at(factors), _at(kinds),
        )

    def change_costs(self, cost: Sequence[float]) -> None:
        """Other costs of all columns."""
        costs = array("d", cost)
        self._call("Highs_changeColsCostByRange", 0, self._columns - 1, _at(costs))

    def forbid(self, columns: Sequence[int]) -> None:
        """Columns that are nothing from now on."""
        which, nothing = array("i", columns), array("d", bytes(8 * len(columns)))
        self._call(
            "Highs_changeColsBoundsBySet", len(columns), _at(which), _at(nothing), _at(nothing)
        )

    def add_row(self, factors: Mapping[int, int], least: float, most: float) -> None:
        """One row more, by column."""
        which, values = array("i", factors), array("d", factors.values())
        self._call("Highs_addRow", least, most, len(which), _at(which), _at(values))

    def start_from(self, values: Sequence[float]) -> None:
        """A solution that is known."""
        known = array("d", values)
        self._call("Highs_setSolution", _at(known), None, None, None)

    def run(self, left: float, stop: Callable[[], bool]) -> Status:
        """Search for at most so many seconds, or until somebody says stop."""
        if left < float("inf"):
            self.set("time_limit", float(self._library.Highs_getRunTime(self._problem)) + left)

        def asked(_when: int, _words: bytes, _told: int, answer: Any, _ours: int) -> None:
            answer.contents.interrupt = stop()

        callback = _Asked(asked)
        self._call("Highs_setCallback", callback, None)
        for moment in (SIMPLEX, BRANCHING):
            self._call("Highs_startCallback", moment)
        self._library.Highs_run(self._problem)
        self._call("Highs_setCallback", None, None)
        return Status(self._library.Highs_getModelStatus(self._problem))

    def solution(self) -> tuple[array[float], array[float]]:
        """The value of each column, and its reduced cost, which is nothing for whole numbers."""
        values, costs = (array("d", bytes(8 * self._columns)) for _ in range(2))
        self._call("Highs_getSolution", _at(values), _at(costs), None, None)
        return values, costs

    def number(self, name: str) -> float:
        """A number that the library knows about its search."""
        found = c_double()
        self._call("Highs_getDoubleInfoValue", name.encode(), ctypes.byref(found))
        return found.value

    @property
    def feasible(self) -> bool:
        """Whether a solution is there."""
        found = c_int()
        self._call("Highs_getIntInfoValue", b"primal_solution_status", ctypes.byref(found))
        return found.value == 2


def version() -> str:
    """The version of the library: ``1.15.1``."""
    told: bytes = _library().Highs_version()
    return told.decode("ascii")


@cache
def _library() -> CDLL:
    library = CDLL(str(Path(highsbox.highs_dist_dir(), LIBRARIES[sys.platform])))
    library.Highs_create.restype = c_void_p
    for name, takes in CALLS.items():
        getattr(library, name).argtypes = takes
    library.Highs_destroy.restype = None
    library.Highs_getRunTime.restype = c_double
    library.Highs_version.restype = c_char_p
    return library


def _at(values: array[int] | array[float]) -> int:
    """Where the numbers begin, for the library."""
    return values.buffer_info()[0]
