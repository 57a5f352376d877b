"""The budget: exact sums, the gap, shares and what a board should look at."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from collab_desktop.domain.money import (
    CostLine,
    Income,
    budget,
    checks,
    exchanged,
    percent,
    totals_by,
)
from collab_desktop.domain.states import Severity

LINES = st.lists(
    st.builds(
        CostLine, st.integers(0, 10**9), st.decimals(0, 1000, places=2),
        st.sampled_from(["staff", "contingency", "other"]), st.booleans(),
        st.none() | st.sampled_from(["A", "B"]),
    ),
    max_size=12,
)  # fmt: skip


def test_a_line_is_exact_and_the_gap_too():
    income = [Income("Fund", 250_000, confirmed=True)]
    figures = budget([CostLine(100_010, Decimal(3), "staff")], income)
    assert figures.total == 300_030
    assert figures.gap == 50_030


def test_half_a_penny_goes_up_once():
    assert CostLine(1, Decimal("0.5")).total == 1
    assert CostLine(333, Decimal("1.5")).total == 500


def test_figures_of_a_budget():
    lines = [
        CostLine(50_000, Decimal(1), "staff", organisation="A", source="Fund"),
        CostLine(10_000, Decimal(1), "youth_participation", organisation="B", source="Fund"),
        CostLine(4_000, Decimal(1), "contingency"),
        CostLine(20_000, Decimal(1), "staff", in_kind=True, organisation="B", source="B"),
    ]
    income = [Income("Fund", 40_000, confirmed=True), Income("Other", 9_000, confirmed=False)]
    figures = budget(lines, income, months=8)
    assert (figures.cash, figures.in_kind, figures.total) == (64_000, 20_000, 84_000)
    assert (figures.confirmed, figures.hoped_for, figures.gap) == (40_000, 9_000, 24_000)
    assert figures.by_category == {
        "staff": 70_000, "youth_participation": 10_000, "contingency": 4_000
    }  # fmt: skip
    assert figures.contingency == Decimal("6.3")
    assert figures.youth == Decimal("15.6")
    assert figures.overhead == 0
    assert figures.per_month == 8_000
    assert figures.unsourced == 1
    by_organisation = totals_by(lines, lambda line: line.organisation)
    assert by_organisation == {"A": 50_000, "B": 30_000, None: 4_000}


def test_an_empty_budget_has_no_shares_and_no_findings():
    figures = budget([])
    assert (figures.contingency, figures.per_month, figures.total) == (None, None, 0)
    assert checks(figures) == ()


def found(figures, **about):
    return {check.id: (check.severity, check.message.id) for check in checks(figures, **about)}


def test_what_a_board_should_look_at():
    figures = budget([CostLine(100_000, category="staff")])
    attention = Severity.ATTENTION
    assert found(figures, youth_take_part=True) == {
        "gap": (attention, "budget.gap"),
        "contingency": (attention, "budget.contingency_low"),
        "youth": (attention, "budget.no_youth"),
        "source": (attention, "budget.source"),
    }
    assert found(figures, for_board=True)["gap"] == (Severity.STOP, "budget.gap")
    asked = found(figures, for_board=True, funding_requested=True)
    assert asked["gap"] == (attention, "budget.gap_requested")


def test_contingency_from_5_to_15_percent_is_usual():
    def about(contingency):
        lines = [CostLine(1_000 - contingency, category="staff", source="F")]
        lines.append(CostLine(contingency, category="contingency", source="F"))
        income = [Income("F", 1_000, confirmed=True)]
        return [check.message.id for check in checks(budget(lines, income))]

    assert about(49) == ["budget.contingency_low"]
    assert about(50) == about(150) == []
    assert about(151) == ["budget.contingency_high"]


def test_currencies_are_changed_by_a_typed_rate():
    assert exchanged(10_000, 100_00, 117_00) == 11_700
    assert exchanged(10_000, 100_00, 190_50) == 19_050
    assert exchanged(1, 2, 1) == 1, "half a penny goes up"
    assert percent(1, 3) == Decimal("33.3")
    assert percent(1, 0) is None


@given(LINES)
def test_totals_agree_however_they_are_cut(lines):
    figures = budget(lines)
    assert sum(figures.by_category.values()) == figures.total
    assert sum(totals_by(lines, lambda line: line.organisation).values()) == figures.total
    assert figures.cash == sum(line.total for line in lines if not line.in_kind)
    assert budget(reversed(lines)).total == figures.total


@given(LINES)
def test_contingency_is_a_share(lines):
    share = budget(lines).contingency
    assert share is None or 0 <= share <= 100
