"""Where stakeholders stand, who is unheard, whether the boat is too full, whose plan has gaps."""

from __future__ import annotations

from decimal import Decimal

import pytest

from collab_desktop.domain import stakeholders as rules
from collab_desktop.domain.stakeholders import Circle, Quadrant
from collab_desktop.domain.states import Severity


def row(**cells):
    return {"id": "x", "name": "X", **cells}


@pytest.mark.parametrize(("influence", "interest", "expected"), [
    (5, 5, Quadrant.MANAGE_CLOSELY), (4, 4, Quadrant.MANAGE_CLOSELY),
    (4, 3, Quadrant.KEEP_SATISFIED), (3, 4, Quadrant.KEEP_INFORMED), (3, 3, Quadrant.MONITOR),
    (None, 4, None), (4, None, None),
])  # fmt: skip
def test_quadrants_divide_at_three_and_a_half(influence, interest, expected):
    assert rules.quadrant(row(influence=influence, interest=interest)) is expected


@pytest.mark.parametrize(("cells", "expected"), [
    ({"affected": 4, "influence": 2, "level": "inform"}, True),
    ({"affected": 5, "influence": 1, "level": "none"}, True),
    ({"affected": 3, "influence": 1, "level": "none"}, False),
    ({"affected": 5, "influence": 3, "level": "inform"}, False),
    ({"affected": 5, "influence": 1, "level": "consult"}, False),
    ({"affected": 5, "influence": 1}, False),
])  # fmt: skip
def test_affected_but_unheard(cells, expected):
    assert rules.is_unheard(row(**cells)) is expected


def test_children_are_raised_as_urgent_and_legitimate_without_power():
    assert rules.salience(row(type="children", influence=1, affected=5)) == (
        "legitimacy", "urgency")


@pytest.mark.parametrize(("close", "team", "severity", "index"), [
    (3, 2, Severity.OK, "1.5"), (4, 2, Severity.ATTENTION, "2"), (5, 2, Severity.ATTENTION, "2.5"),
    (6, 2, Severity.STOP, "3"), (4, 0, Severity.OK, None),
])  # fmt: skip
def test_the_boat_fills(close, team, severity, index):
    rows = [row(type="delivery_team", level="collaborate")] * team
    rows += [row(type="partner", level="empower")] * close
    found = rules.crowd(rows)
    assert found.severity is severity
    assert found.index == (None if index is None else Decimal(index))


def test_who_names_no_phase_is_always_aboard():
    always, later = row(), row(phases=["deliver"])
    assert rules.aboard([always, later], "approve") == [always]
    assert rules.aboard([always, later], "deliver") == [always, later]


def test_only_who_takes_part_from_outside_needs_a_plan():
    assert rules.plan_gaps(row(level="involve")) == ("channel", "frequency", "contact")
    assert rules.plan_gaps(row(level="involve", channel="Visit", contact="p")) == ("frequency",)
    assert rules.plan_gaps(row(level="consult")) == ()
    assert rules.plan_gaps(row(level="collaborate", type="delivery_team")) == ()


def test_the_plan_begins_with_those_who_take_most_part():
    rows = [row(level=level) for level in ("inform", None, "empower", "consult")]
    rows.append(row(level="collaborate", type="delivery_team"))
    assert [found.get("level") for found in rules.plan(rows)] == [
        "empower", "consult", "inform", None]


@pytest.mark.parametrize(("ring", "level", "expected"), [
    (Circle.CORE, "inform", "collaborate"), (Circle.CORE, "empower", "empower"),
    (Circle.INVOLVED, "inform", "involve"), (Circle.INVOLVED, "consult", "consult"),
    (Circle.INFORMED, "involve", "inform"), (Circle.INFORMED, "none", "none"),
    (Circle.INFORMED, "", "inform"),
])  # fmt: skip
def test_a_circle_keeps_a_level_that_belongs_to_it(ring, level, expected):
    assert rules.level_in(ring, level) == expected
    assert rules.circle(row(level=expected)) is ring


def test_one_step_nearer_or_farther_stops_at_the_ends():
    assert rules.nearer("inform", 1) == "consult"
    assert rules.nearer("empower", 1) == "empower"
    assert rules.nearer("none", -1) == "none"
    assert rules.nearer("", 1) == "none"
