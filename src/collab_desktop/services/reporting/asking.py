"""Page one of a board paper: what is asked, by whom, and what happens otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from collab_desktop.domain import progress, standing
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.report_parts import (
    AskPart,
    Exceptions,
    Fact,
    Led,
    Owned,
    StepMark,
    StepsPart,
)
from collab_desktop.domain.states import Status
from collab_desktop.framework.schema import Step
from collab_desktop.services import gating, portfolio
from collab_desktop.services.hub import told_status
from collab_desktop.services.reporting import board, money, timing
from collab_desktop.services.reporting.source import ROLES, Source
from collab_desktop.services.reporting.words import capital

GOVERNANCE = 3
MARKS = {
    Status.COMPLETE: "check", Status.IN_PROGRESS: "half", Status.READY: "half",
    Status.REOPENED: "half", Status.NOT_STARTED: "open", Status.CANNOT: "open",
    Status.WAIVED: "away", Status.NOT_APPLICABLE: "away", Status.ATTENTION: "warning",
    Status.RECHECK: "warning",
}


def ask(source: Source) -> AskPart:
    """What the board is asked; quiet where nothing is asked yet."""
    return AskPart(
        board.meeting_line(source), _headline(source), tuple(_lines(source)),
        tuple(_figures(source)), source.text("gov.summary.summary"), _recommendation(source),
        conditions(source),
        source.text("gov.summary.options"), source.text("gov.summary.consulted"), _next(source),
    )


def _headline(source: Source) -> str:
    words, kind, name = source.words, source.value("gov.ask.ask"), source.title()
    count = timing.months(source)
    if kind == "approve_start" and count is not None:
        return words.counted("ask.headline_months", count, title=name)
    return words(f"ask.headline_{kind}" if kind else "ask.headline_none", title=name)


def _lines(source: Source) -> Iterator[Led]:
    """Up to three short lines, each opening with its verb; the last one ends the sentence."""
    found = list(_asks(source))
    for position, line in enumerate(found):
        last = position == len(found) - 1
        yield Led(line.bold, line.rest + source.words("stop_mark" if last else "comma_mark"))


def _asks(source: Source) -> Iterator[Led]:
    words, kind = source.words, source.value("gov.ask.ask")
    amount, unit = money.asked(source)
    start = words.date(source.value("pr.plan.start"), "long")
    if kind == "approve_start":
        yield words.led("ask.start_on" if start else "ask.start", date=start)
    elif kind in {"approve_change", "note"}:
        yield words.led(f"ask.{kind}")
    elif kind is None:
        yield words.led("ask.nothing")
    if amount:
        whole = standing.currency(source.data) == unit
        part = whole and amount <= standing.budget(source.data).cash
        yield words.led("ask.release_of" if part else "ask.release",
                        amount=words.money(amount, unit), cost=money.cost(source))
    asked_for = len(conditions(source))
    if asked_for and kind is not None:
        yield words.led("ask.conditions", count=asked_for, number=words.count(asked_for))


def _figures(source: Source) -> Iterator[Fact]:
    words, (amount, unit) = source.words, money.asked(source)
    figures, currency = standing.budget(source.data), standing.currency(source.data)
    if amount:
        yield Fact(words.money(amount, unit), words("ask.from_board"))
    if figures.confirmed and currency:
        yield Fact(words.money(figures.confirmed, currency), _confirmed_by(source))
    count = timing.months(source)
    if count is not None:
        value = words("months_digits", count=count, number=words.formats.number(count))
        yield Fact(value, timing.period(source) or words("ask.no_start"))


def _confirmed_by(source: Source) -> str:
    """Who confirmed money, where it is one."""
    names = {
        each.source for each in standing.income(source.data) if each.confirmed and each.source
    }
    if len(names) == 1:
        return source.words("ask.confirmed_by", name=names.pop())
    return source.words("ask.confirmed")


def _recommendation(source: Source) -> Led:
    """What is recommended, and by whom."""
    words = source.words
    result = standing.priority(source.data)
    slug = source.value("pf.recommendation.recommendation")
    if not slug and result is not None and result.outcome is not None:
        slug = str(result.outcome)
    if not slug:
        return Led(words("recommend.none"), "")
    key = "conditions" if slug == "recommend" and conditions(source) else slug
    return Led(words(f"recommend.{key}"), _recommended_by(source))


def _recommended_by(source: Source) -> str:
    """Who prepared it, each person once with all that they are."""
    words, roles = source.words, dict[str, list[str]]()
    prepared = (
        (source.holder("facilitator"), words("role.facilitator")),
        (source.value("cq.owner.owner"), words("role.owner")),
    )
    for person, role in prepared:
        if person:
            roles.setdefault(str(person), []).append(role)
    named = words.listed([
        source.with_roles(person, words.listed(held)) for person, held in roles.items()
    ])
    return f" {words('recommend.by', names=named)}" if named else ""


def conditions(source: Source) -> tuple[Owned, ...]:
    """The conditions on which the board is asked to decide; withdrawn ones are left out."""
    return tuple(
        Owned(str(row.get("condition") or ""), source.owned(row.get("owner"), row.get("due")))
        for row in source.table("conditions") if row.get("status") != "withdrawn"
    )


def _next(source: Source) -> str:
    words = source.words
    said = [words("next.notice")]
    review = source.value("gov.decision.next")
    if review:
        said.append(words("next.review", date=words.date(review, "long")))
    lead = source.holder("project_lead")
    if lead:
        person = source.with_role(lead, words("role.project_lead"))
        said.append(words("next.questions", name=person))
    return " ".join(said)


# -- the eight steps -------------------------------------------------------------------------------


def steps(source: Source) -> StepsPart:
    """The strip of the eight steps; those after approval are due then, never late."""
    data = source.data
    statuses = _statuses(data)
    approved = gating.is_passed(data, "G4")
    marks = tuple(
        _step(source, number, status, approved=approved) for number, status in statuses.items()
    )
    numbers = list(statuses)
    return StepsPart(
        marks, _current(statuses, approved=approved),
        source.words("steps.after" if approved else "steps.before") if len(numbers) > GOVERNANCE
        else "",
        _outstanding(source), source.words("outstanding.note"),
    )


def _statuses(data: ProjectData) -> dict[int, Status]:
    """The states of the eight steps; a number that two parts share is done when both are."""
    found: dict[int, list[Status]] = {}
    for step in data.index.pack.steps:
        if step.number is not None:
            found.setdefault(step.number, []).append(told_status(data, step))
    return {number: portfolio.joined(parts) for number, parts in sorted(found.items())}


def _current(statuses: dict[int, Status], *, approved: bool) -> int | None:
    numbers = list(statuses)
    if not approved and GOVERNANCE in numbers:
        return numbers.index(GOVERNANCE)
    begun = [n for n, s in statuses.items() if MARKS[s] == "half"]
    return numbers.index(begun[0]) if begun else None


def _step(source: Source, number: int, status: Status, *, approved: bool) -> StepMark:
    words = source.words
    name = _name(source, [s for s in source.data.index.pack.steps if s.number == number])
    waiting = MARKS[status] == "open"
    if number > GOVERNANCE and waiting and not approved:
        return StepMark(name, "later", words("step.later"))
    if number == GOVERNANCE and not approved and source.state == "for_decision":
        return StepMark(name, "decide", words("step.decide"))
    if approved and number == GOVERNANCE:
        return StepMark(name, "check", words("step.approved"))
    if waiting and _listed(source, number):
        return StepMark(name, "half", words("step.outstanding"))
    return StepMark(name, MARKS[status], words(f"step.{status}"))


def _name(source: Source, parts: list[Step]) -> str:
    titles = [part.title for part in parts]
    if [part.key for part in parts] == ["tn", "pf"]:
        return source.words("step.tn_pf")
    return capital(source.words.listed([titles[0], *(t.lower() for t in titles[1:])]))


def _listed(source: Source, number: int) -> bool:
    return any(
        source.data.state(step.key).get("outstanding")
        for step in source.data.index.pack.steps if step.number == number
    )


def _outstanding(source: Source) -> tuple[Owned, ...]:
    """Steps that are listed as outstanding, with who finishes them and when."""
    found = []
    for step in source.data.index.pack.steps:
        listed = source.data.state(step.key).get("outstanding") or {}
        closed = progress.step_status(source.data, step.key) in progress.CLOSED
        if listed and not closed:
            owner = source.owned(listed.get("owner"), listed.get("due"))
            found.append(Owned(str(listed.get("what") or step.title), owner, "half"))
    return tuple(found)


# -- waivers and overrides -------------------------------------------------------------------------


def exceptions(source: Source) -> Exceptions:
    """Every waiver and override with its reason and who stands for it."""
    return Exceptions(tuple(_waivers(source)), tuple(_overrides(source)))


def _waivers(source: Source) -> Iterator[Owned]:
    for step in source.data.index.pack.steps:
        if progress.is_waived(source.data, step.key):
            waiver = source.data.state(step.key).get("waiver") or {}
            yield Owned(
                source.words("waived", step=step.title, reason=waiver.get("reason") or ""),
                source.words.joined((_who(source, waiver), _until(source, waiver))),
            )


def _until(source: Source, waiver: Mapping[str, Any]) -> str:
    expires = waiver.get("expires")
    if not expires:
        return source.words("waived_without_end")
    return source.words("until", date=source.words.date(expires))


def _overrides(source: Source) -> Iterator[Owned]:
    for row in source.data.overrides:
        gate = source.data.index.find_gate(str(row["gate"]))
        rule = next((r for r in gate.rules if r.id == row["rule"]), None) if gate else None
        if gate is not None and rule is not None:
            text = source.words("overridden", gate=gate.title, rule=rule.text,
                                reason=row["reason"] or "")
            yield Owned(text, _who(source, row))


def _who(source: Source, row: Mapping[str, Any]) -> str:
    person = "" if source.shown == ROLES else str(row.get("person") or "")
    parts = (person, str(row.get("role") or ""), source.words.date(row.get("date")))
    return source.words.joined(parts)
