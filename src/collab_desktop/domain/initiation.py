"""Project initiation: the plan, the lines of cost, the Five Safes and the data management plan.

Source: CONTENT 8.1 to 8.4.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from collab_desktop.domain.money import CostLine
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.standing import IMPERSONAL, day
from collab_desktop.domain.states import Severity

Row = Mapping[str, Any]
CHILDREN: Final = frozenset({"children_under_13", "children_13_17"})

# -- the plan --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Milestone:
    """A milestone with the day that was planned and the one that is expected, or was, today."""

    id: str
    title: str
    planned: date
    expected: date
    reached: bool

    @property
    def weeks_late(self) -> int:
        """Whole weeks behind the planned day, begun ones counted; 0 when it is in time."""
        return max(0, -(-(self.expected - self.planned).days // 7))


def milestones(data: ProjectData) -> tuple[Milestone, ...]:
    """The milestones that have a day, in the order of what is expected."""
    found = []
    for row in data.table("milestones"):
        planned, actual = day(row.get("planned")), day(row.get("actual"))
        expected = actual or day(row.get("forecast")) or planned
        if expected is not None:
            found.append(Milestone(
                str(row["id"]), str(row.get("milestone") or ""), planned or expected, expected,
                actual is not None,
            ))
    return tuple(sorted(found, key=lambda each: (each.expected, each.title)))


def backward(data: ProjectData) -> Iterator[tuple[str, str, str]]:
    """Rows that end before they begin, as register and field of the end, row id, and name."""
    for register, start, end, name in (
        ("work_packages", "start", "end", "title"), ("team", "from", "until", "name"),
    ):
        for row in data.table(register):
            first, last = day(row.get(start)), day(row.get(end))
            if first is not None and last is not None and last < first:
                named = row.get(name) or data.person(row.get("person"))
                yield f"{register}.{end}", str(row["id"]), str(named or "")


# -- lines of cost ---------------------------------------------------------------------------------


def worked_out(row: Row) -> dict[str, Any] | None:
    """Quantity times unit cost of a line, as an amount; nothing while one of them is blank."""
    quantity, cost = row.get("quantity"), row.get("unit_cost")
    if not isinstance(quantity, int) or not isinstance(cost, dict):
        return None
    return {"minor": CostLine(cost["minor"] * quantity).total, "currency": cost["currency"]}


def wrong_lines(data: ProjectData) -> tuple[Row, ...]:
    """Lines whose amount is not their quantity times their unit cost."""
    return tuple(
        row for row in data.table("budget_lines")
        if isinstance(row.get("amount"), dict) and worked_out(row) not in (None, row["amount"])
    )


# -- data ------------------------------------------------------------------------------------------

SAFES: Final = ("projects", "people", "data", "settings", "outputs")


def five_safes(row: Row) -> Severity | None:
    """The five judgements taken together; nothing while one of them is missing.

    Two weak ones stop; weak data are carried only by strong settings and strong people.
    """
    given = {key: row.get(f"five_{key}") for key in SAFES}
    if not all(given.values()):
        return None
    weak = [key for key, value in given.items() if value == "weak"]
    carried = given["settings"] == given["people"] == "strong"
    if len(weak) > 1 or (weak == ["data"] and not carried):
        return Severity.STOP
    return Severity.ATTENTION if weak else Severity.OK


def unsafe(data: ProjectData) -> tuple[str, ...]:
    """Datasets that are not safe enough by the five judgements."""
    return tuple(
        str(row.get("name") or "") for row in data.table("datasets")
        if five_safes(row) is Severity.STOP
    )


def needs_decisions(data: ProjectData) -> bool:
    """Whether a dataset tells so much of children that the decisions about it are mapped."""
    return any(
        CHILDREN & set(row.get("about") or ()) and row.get("level") not in {None, *IMPERSONAL}
        for row in data.table("datasets")
    )


def without_disposition(data: ProjectData) -> tuple[str, ...]:
    """Datasets of which nobody recorded what became of them."""
    return tuple(
        str(row.get("name") or "") for row in data.table("datasets")
        if not row.get("disposition") or not row.get("disposed_on")
    )


# -- the data management plan ----------------------------------------------------------------------

PLAN: Final = ("data", "docs", "storage", "law", "share", "who")


def data_plan(data: ProjectData) -> dict[str, str]:
    """Each section of the plan: ``missing``, ``partial`` or ``good``.

    A section that is written counts as partial until whoever reads it calls it good.
    """
    found = {}
    for key in PLAN:
        path = f"pid.dmp_{key}"
        written = data.answer(f"{path}.text") is not None
        good = data.text(f"{path}.state") == "good"
        found[key] = "missing" if not written else "good" if good else "partial"
    return found
