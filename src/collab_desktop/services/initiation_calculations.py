"""Computed fields of the project initiation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from collab_desktop.domain import (
    baseline,
    impact_assessment,
    initiation,
    money,
    risk,
    standing,
    youth,
)
from collab_desktop.domain.answers import Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.services.texts import Voice

Said = Iterator[Message]
Rule = Callable[[ProjectData, Address, Voice], str]


def _joined(tell: Callable[[ProjectData, Voice], Said]) -> Rule:
    """A rule that says its messages one after the other."""

    def rule(data: ProjectData, address: Address, voice: Voice) -> str:
        del address
        return " ".join(voice.say(message) for message in tell(data, voice))

    return rule


def _of_row(tell: Callable[[Mapping[str, Any], Voice], str]) -> Rule:
    """A rule about the cells of one row."""

    def rule(data: ProjectData, address: Address, voice: Voice) -> str:
        record = data.records.get(address.record_id or "")
        if record is None:
            return ""
        fields = data.index.register(record.register).fields
        return tell({field.key: data.cell(record, field.key) for field in fields}, voice)

    return rule


# -- plan ------------------------------------------------------------------------------------------


def _plan(data: ProjectData, voice: Voice) -> Said:
    found = initiation.milestones(data)
    if not found:
        return
    end = voice.formats.date(found[-1].expected.isoformat())
    reached = sum(each.reached for each in found)
    yield Message("plan.state", {"reached": reached, "total": len(found), "end": end})
    for each in found:
        if each.weeks_late:
            yield Message("plan.late", {"title": each.title, "count": each.weeks_late})
    for _, _, name in initiation.backward(data):
        yield Message("problem.end_before_start", {"name": name})


# -- budget ----------------------------------------------------------------------------------------


def _worked_out(row: Mapping[str, Any], voice: Voice) -> str:
    found = initiation.worked_out(row)
    return voice.formats.money(found["minor"], found["currency"]) if found else ""


def _figures(data: ProjectData, voice: Voice) -> Said:
    unit = standing.currency(data)
    if not unit:
        return
    found = standing.budget(data)

    def amount(minor: int) -> str:
        return voice.formats.money(minor, unit)

    yield Message("budget.figures.cost", {
        "cash": amount(found.cash), "kind": amount(found.in_kind)})
    yield Message("budget.figures.income", {
        "confirmed": amount(found.confirmed), "hoped": amount(found.hoped_for)})
    yield Message("budget.figures.gap", {"gap": amount(max(found.gap, 0))})
    shares = {
        key: voice.formats.percent(value) if value is not None else "–"
        for key, value in (("reserve", found.contingency), ("overhead", found.overhead),
                           ("youth", found.youth))
    }
    yield Message("budget.figures.shares", shares)
    if found.per_month is not None:
        yield Message("budget.figures.month", {"amount": amount(found.per_month)})


def _budget_checks(data: ProjectData, voice: Voice) -> Said:
    unit = standing.currency(data)
    asked = data.value("gov.ask.ask_money")
    requested = isinstance(asked, dict) and bool(asked.get("minor"))
    found = money.checks(
        standing.budget(data), funding_requested=requested, youth_take_part=youth.take_part(data))
    for check in found if unit else ():
        params = dict(check.message.params)
        if "gap" in params:
            params["gap"] = voice.formats.money(int(params["gap"]), unit)
            params["asked"] = voice.formats.money(asked["minor"], asked["currency"]) if (
                requested) else ""
        yield Message(check.message.id, params)
    for row in initiation.wrong_lines(data):
        yield Message("problem.line_sum", {"name": str(row.get("description") or "")})
    foreign = {
        row["amount"]["currency"] for row in (*data.table("budget_lines"), *data.table("income"))
        if isinstance(row.get("amount"), dict) and standing.minor(data, row["amount"]) is None
    }
    for currency in sorted(foreign):
        yield Message("problem.no_rate", {"currency": currency})


# -- data ------------------------------------------------------------------------------------------


def _data_state(data: ProjectData, voice: Voice) -> Said:
    del voice
    by: dict[str, list[str]] = {"red": [], "amber": [], "green": []}
    for row in data.table("datasets"):
        found = standing.sensitivity(row)
        if found:
            by[found].append(str(row.get("name") or ""))
    for colour, names in by.items():
        if names:
            yield Message("data.state", {
                "colour": Message(f"sensitivity.{colour}"), "names": names})


def _five_safes(row: Mapping[str, Any], voice: Voice) -> str:
    found = initiation.five_safes(row)
    return voice.say(Message(f"five.{found.value}")) if found is not None else ""


def _data_plan(data: ProjectData, voice: Voice) -> Said:
    del voice
    for key, state in initiation.data_plan(data).items():
        section = data.index.find(f"pid.dmp_{key}.text")
        if section is not None:
            word = Message(f"dmp.{state}")
            yield Message("dmp.section", {"title": section.short, "state": word})


# -- impact assessment -----------------------------------------------------------------------------


def _outcome(data: ProjectData, voice: Voice) -> Said:
    del voice
    found = impact_assessment.screening(data)
    yield found.message
    names = [*_names(data, "always", found.always), *_names(data, "consider", found.consider)]
    if names:
        yield Message("dpia.because", {"reasons": names})
    wrong = impact_assessment.contradiction(data)
    if wrong is not None:
        yield wrong


def _names(data: ProjectData, key: str, slugs: tuple[str, ...]) -> list[str]:
    question = data.index.find(impact_assessment.SCREENING[key])
    return [standing.label(question, slug) for slug in slugs]


def _level(row: Mapping[str, Any], voice: Voice) -> str:
    found = impact_assessment.level(row)
    return voice.say(Message(f"dpia.level.{found}")) if found else ""


def _left(data: ProjectData, voice: Voice) -> Said:
    del voice
    found = impact_assessment.what_is_left(data)
    if found:
        yield Message(f"dpia.left.{found}")


# -- risks and baseline ----------------------------------------------------------------------------


def _risk_map(data: ProjectData, address: Address, voice: Voice) -> str:
    """One line for each cell that holds a risk, the gravest first."""
    del address
    found = standing.risks(data)
    numbers = {each.id: number for number, each in enumerate(found, 1)}
    cells = risk.by_cell(found)
    lines = []
    for likelihood, severity in sorted(cells, key=lambda cell: -cell[0] * cell[1]):
        here = cells[likelihood, severity]
        titles = [f"{numbers[each.id]} {each.title}" for each in here]
        params = {"likelihood": likelihood, "severity": severity,
                  "score": likelihood * severity, "names": titles}
        lines.append(voice.say(Message("risk.cell", params)))
    return "\n".join(lines)


def _baseline(data: ProjectData, voice: Voice) -> Said:
    before = baseline.approved(data)
    if before is None:
        yield Message("baseline.none")
        return
    end = voice.formats.date(before.end.isoformat()) if before.end else "–"
    cash = voice.formats.money(before.cash, before.currency) if before.currency else "–"
    yield Message("baseline.approved", {"end": end, "cash": cash, "risk": before.risk})
    for each in baseline.deviations(data):
        yield Message(f"baseline.now.{each.kind}", {"by": each.by})
    yield from baseline.broken(data)


INITIATION_RULES: Final[Mapping[str, Rule]] = {
    "plan_state": _joined(_plan),
    "line_total": _of_row(_worked_out),
    "budget_summary": _joined(_figures),
    "budget_checks": _joined(_budget_checks),
    "data_state": _joined(_data_state),
    "five_safes": _of_row(_five_safes),
    "dmp_state": _joined(_data_plan),
    "dpia_outcome": _joined(_outcome),
    "dpia_level": _of_row(_level),
    "dpia_state": _joined(_left),
    "risk_map": _risk_map,
    "baseline": _joined(_baseline),
}
"""Every rule by the name a pack calls it."""
