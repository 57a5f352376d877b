"""The budget: exact totals in minor units, the gap, and what a board should look at.

Source: CONTENT 8.2.  Amounts are whole minor units (pence, cents) of one currency; a line is
rounded once, half up, when a quantity has a fraction.  Nothing here ever is a float.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from collab_desktop.domain.messages import Message
from collab_desktop.domain.rounding import half_up
from collab_desktop.domain.states import Severity

Key = TypeVar("Key", bound=Hashable)

CONTINGENCY, OVERHEAD, YOUTH = "contingency", "overhead", "youth_participation"
LEAST_CONTINGENCY, MOST_CONTINGENCY = Decimal(5), Decimal(15)
"""Percent of the cash cost."""


@dataclass(frozen=True, slots=True)
class CostLine:
    """One line of cost; ``unit_cost`` in minor units."""

    unit_cost: int
    quantity: Decimal = Decimal(1)
    category: str = "other"
    in_kind: bool = False
    organisation: str | None = None
    source: str | None = None
    work_package: str | None = None
    year: str | None = None

    @property
    def total(self) -> int:
        """Quantity times unit cost, in minor units."""
        return int(half_up(Fraction(self.quantity) * self.unit_cost, 0))


@dataclass(frozen=True, slots=True)
class Income:
    """One source of income, in minor units."""

    source: str
    amount: int
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at."""

    id: str
    severity: Severity
    message: Message


@dataclass(frozen=True, slots=True)
class Budget:
    """The figures of a budget; shares are percent of the cash cost, ``None`` without any cost."""

    cash: int
    in_kind: int
    confirmed: int
    hoped_for: int
    """Income that is not confirmed."""
    by_category: dict[str, int]
    """Cash and in kind together, in the order in which categories first appear."""
    contingency: Decimal | None
    overhead: Decimal | None
    youth: Decimal | None
    per_month: int | None
    unsourced: int
    """How many lines name no source."""

    @property
    def total(self) -> int:
        """What the project costs, cash and in kind."""
        return self.cash + self.in_kind

    @property
    def gap(self) -> int:
        """Cash cost less confirmed income; below zero there is money to spare."""
        return self.cash - self.confirmed


def budget(
    lines: Iterable[CostLine], income: Iterable[Income] = (), *, months: int | None = None
) -> Budget:
    """Add up a budget whose lines are all in one currency."""
    kept, incomes = list(lines), list(income)
    cash_lines = [line for line in kept if not line.in_kind]
    cash = _sum(cash_lines)
    confirmed = sum(i.amount for i in incomes if i.confirmed)
    return Budget(
        cash=cash,
        in_kind=_sum(line for line in kept if line.in_kind),
        confirmed=confirmed,
        hoped_for=sum(i.amount for i in incomes) - confirmed,
        by_category=totals_by(kept, lambda line: line.category),
        contingency=_share(cash_lines, CONTINGENCY, cash),
        overhead=_share(cash_lines, OVERHEAD, cash),
        youth=_share(cash_lines, YOUTH, cash),
        per_month=int(half_up(Fraction(cash, months), 0)) if months and months > 0 else None,
        unsourced=sum(line.source in {None, ""} for line in kept),
    )


def totals_by(lines: Iterable[CostLine], key: Callable[[CostLine], Key]) -> dict[Key, int]:
    """Totals in minor units by organisation, year, work package, source, or anything else."""
    totals: dict[Key, int] = {}
    for line in lines:
        name = key(line)
        totals[name] = totals.get(name, 0) + line.total
    return totals


def _sum(lines: Iterable[CostLine]) -> int:
    return sum(line.total for line in lines)


def _share(lines: Iterable[CostLine], category: str, cash: int) -> Decimal | None:
    part = _sum(line for line in lines if line.category == category)
    return percent(part, cash)


def percent(part: int, whole: int) -> Decimal | None:
    """A share in percent with one decimal; nothing of nothing."""
    return half_up(Fraction(100 * part, whole)) if whole else None


def exchanged(minor: int, given: int, worth: int) -> int:
    """Change an amount by a rate written as two amounts: ``given`` is worth ``worth``.

    Args:
        minor: the amount, in minor units of the first currency.
        given: an amount of the first currency, in minor units, above 0.
        worth: what it is worth, in minor units of the second one.
    """
    return int(half_up(Fraction(minor * worth, given), 0))


def checks(
    figures: Budget,
    *,
    funding_requested: bool = False,
    youth_take_part: bool = False,
    for_board: bool = False,
) -> tuple[Check, ...]:
    """What a board should look at; an amount in ``{gap}`` is in minor units.

    Args:
        figures: the budget.
        funding_requested: the board is asked for the missing money.
        youth_take_part: young people were decided to take part.
        for_board: a gap that nobody asks the board for stops a board pack.
    """
    found = []
    if figures.gap > 0:
        stops = for_board and not funding_requested
        said = "budget.gap_requested" if funding_requested else "budget.gap"
        severity = Severity.STOP if stops else Severity.ATTENTION
        found.append(Check("gap", severity, Message(said, {"gap": figures.gap})))
    found += _contingency(figures)
    if youth_take_part and YOUTH not in figures.by_category:
        found.append(_attention("youth", Message("budget.no_youth")))
    if figures.unsourced:
        found.append(_attention("source", Message("budget.source", {"count": figures.unsourced})))
    return tuple(found)


def _contingency(figures: Budget) -> list[Check]:
    share = figures.contingency
    if share is None or LEAST_CONTINGENCY <= share <= MOST_CONTINGENCY:
        return []
    low = share < LEAST_CONTINGENCY
    params = {"share": share, "line": LEAST_CONTINGENCY if low else MOST_CONTINGENCY}
    said = "budget.contingency_low" if low else "budget.contingency_high"
    return [_attention("contingency", Message(said, params))]


def _attention(check_id: str, message: Message) -> Check:
    return Check(check_id, Severity.ATTENTION, message)
