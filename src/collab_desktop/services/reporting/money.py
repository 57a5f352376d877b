"""The budget as it prints: exact amounts, where they come from, what is missing."""

from __future__ import annotations

from typing import Any

from collab_desktop.domain import money, standing, youth
from collab_desktop.domain.messages import Message
from collab_desktop.domain.report_parts import BudgetPart, Marked, Money
from collab_desktop.domain.states import Severity
from collab_desktop.services.reporting.source import Source

MOST_PARTS = 6
CATEGORY = "budget_lines.category"


def asked(source: Source) -> tuple[int, str]:
    """What the board is asked for: amount in minor units and currency, 0 where nothing is."""
    value = source.value("gov.ask.ask_money")
    if not isinstance(value, dict) or not isinstance(value.get("minor"), int):
        return 0, ""
    return int(value["minor"]), str(value.get("currency") or "")


def asked_in(source: Source, unit: str) -> int:
    """What the board is asked for in the money of the budget; 0 where it is asked for another."""
    minor, currency = asked(source)
    return minor if currency == unit else 0


def cost(source: Source) -> str:
    """The cash cost with its currency; empty without a budget."""
    unit = standing.currency(source.data)
    return source.words.money(standing.budget(source.data).cash, unit) if unit else ""


def budget(source: Source) -> BudgetPart | None:
    """The budget; nothing before its first line."""
    unit = standing.currency(source.data)
    if not unit:
        return None
    figures, words = standing.budget(source.data), source.words
    parts = _parts(source, unit)
    whole = words("colon").join((cost(source), words.listed([f"{p.name} {p.text}" for p in parts])))
    return BudgetPart(
        _headline(source, figures, unit), _title(source, figures, unit), whole, parts,
        _funding(source, figures, unit), _lines(source, in_kind=False),
        (words("total_cash"), "", "", words.money(figures.cash, unit)),
        _checks(source, figures, unit), source.text("gov.board.board_budget"),
        _lines(source, in_kind=True),
        (words("total_kind"), "", "", words.money(figures.in_kind, unit)),
    )


def _headline(source: Source, figures: money.Budget, unit: str) -> str:
    words = source.words
    params = {
        "cost": words.money(figures.cash, unit),
        "confirmed": words.money(figures.confirmed, unit),
        "gap": words.money(max(figures.gap, 0), unit),
    }
    requested = asked_in(source, unit)
    if figures.gap <= 0:
        return words("budget.covered", **params)
    none = "" if figures.confirmed else "_none"
    if requested:
        return words(f"budget.asked{none}", asked=words.money(requested, unit), **params)
    return words(f"budget.gap{none}", **params)


def _title(source: Source, figures: money.Budget, unit: str) -> str:
    words = source.words
    if figures.in_kind:
        kind = words.amount(figures.in_kind, unit)
        return words("budget.title_kind", cost=words.money(figures.cash, unit), kind=kind)
    return words("budget.title", cost=words.money(figures.cash, unit))


def _parts(source: Source, unit: str) -> tuple[Money, ...]:
    """The cash lines by category: the largest first, the small ones together, reserve last."""
    totals: dict[str, int] = {}
    for _, line in standing.budget_lines(source.data):
        if not line.in_kind:
            totals[line.category] = totals.get(line.category, 0) + line.total
    reserve = totals.pop("contingency", 0)
    other = totals.pop("other", 0)
    ordered = sorted(totals.items(), key=lambda item: -item[1])
    room = MOST_PARTS - bool(reserve)
    if len(ordered) + bool(other) > room:
        other += sum(minor for _, minor in ordered[room - 1:])
        ordered = ordered[: room - 1]
    if other:
        ordered.append(("other", other))
    if reserve:
        ordered.append(("contingency", reserve))
    return tuple(_part(source, key, minor, unit) for key, minor in ordered if minor > 0)


def _part(source: Source, key: str, minor: int, unit: str) -> Money:
    short = source.words.fixed().get(f"cost_of.{key}") or source.chosen(CATEGORY, key)
    return Money(short, float(minor), source.words.amount(minor, unit), key)


def _funding(source: Source, figures: money.Budget, unit: str) -> tuple[Money, ...]:
    """Money that is there by its source, then what is asked for, then what nobody gives yet."""
    words = source.words
    by_source: dict[str, int] = {}
    for each in standing.income(source.data):
        if each.confirmed:
            by_source[each.source] = by_source.get(each.source, 0) + each.amount
    found = [
        Money(words("budget.confirmed_by", name=name) if name else words("budget.confirmed"),
              float(minor), words.amount(minor, unit), "confirmed")
        for name, minor in by_source.items()
    ]
    requested = min(asked_in(source, unit), max(figures.gap, 0))
    promised = min(_promised(source, figures, unit), figures.gap - requested)
    parts = (
        ("asked", requested), ("promised", promised),
        ("open", figures.gap - requested - max(promised, 0)),
    )
    for key, minor in parts:
        if minor > 0:
            text = words.amount(minor, unit)
            found.append(Money(words(f"budget.{key}_part"), float(minor), text, key))
    return tuple(found)


def _promised(source: Source, figures: money.Budget, unit: str) -> int:
    """Cash that partners promise beyond what is confirmed, in minor units."""
    given = [row.get("cash") for row in source.table("commitments")]
    cash = sum(int(g["minor"]) for g in given if isinstance(g, dict) and g["currency"] == unit)
    return max(0, cash - figures.confirmed)


def _lines(source: Source, *, in_kind: bool) -> tuple[tuple[str, ...], ...]:
    """The table: category, what for, who pays and how sure, amount."""
    return tuple(
        (
            source.chosen(CATEGORY, row.get("category")), str(row.get("description") or ""),
            _payer(source, row), _amount(source, row),
        )
        for row in source.table("budget_lines") if bool(row.get("in_kind")) is in_kind
    )


def _payer(source: Source, row: dict[str, Any]) -> str:
    status = source.chosen("budget_lines.status", row.get("status"))
    kind = source.words("in_kind") if row.get("in_kind") else ""
    said = (str(row.get("source") or ""), kind or status.lower())
    return source.words.joined(said)


def _amount(source: Source, row: dict[str, Any]) -> str:
    value = row.get("amount")
    if not isinstance(value, dict):
        return "–"
    unit = standing.currency(source.data)
    if value["currency"] != unit:
        return source.words.money(int(value["minor"]), str(value["currency"]))
    return source.words.amount(int(value["minor"]), unit)


def _checks(source: Source, figures: money.Budget, unit: str) -> tuple[Marked, ...]:
    """What a board should look at; amounts arrive in minor units and are written here."""
    found, requested = [], asked_in(source, unit)
    takes_part = youth.take_part(source.data)
    for check in money.checks(
        figures, funding_requested=requested > 0, youth_take_part=takes_part, for_board=True
    ):
        said = _check(source, check.message, requested, unit)
        if said:
            mark = "stop" if check.severity is Severity.STOP else "warning"
            found.append(Marked(mark, said))
    return tuple(found)


def _check(source: Source, message: Message, requested: int, unit: str) -> str:
    """A check in words; nothing about a gap that the board is asked to close to the penny."""
    params, words = dict(message.params), source.words
    if "gap" in params:
        gap = int(params["gap"])
        if requested == gap:
            return ""
        params = {"gap": words.money(gap, unit), "asked": words.money(requested, unit)}
        if requested > gap:
            return words("budget.asked_more", **params)
    return words.say(Message(message.id, params))
