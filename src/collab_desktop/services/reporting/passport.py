"""The Responsible Innovation passport: on one page how far each step is, and who signed for it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from collab_desktop.domain import progress
from collab_desktop.domain.journal import moment
from collab_desktop.domain.paper_parts import Cell, Grid, Labelled, Listed, PaperPart, Part, Prose
from collab_desktop.domain.project_data import Row
from collab_desktop.domain.report_parts import Exceptions, Fact, Marked, StepMark
from collab_desktop.domain.signatures import address_of, living
from collab_desktop.domain.states import Status
from collab_desktop.domain.views import GateView
from collab_desktop.framework.schema import Step
from collab_desktop.services import gating
from collab_desktop.services.reporting.asking import exceptions, steps
from collab_desktop.services.reporting.safeguarding import columns, day_of
from collab_desktop.services.reporting.source import Source
from collab_desktop.services.reporting.words import capital
from collab_desktop.services.session import Session

MOST_NAMED = 2
"""Signers that a line names; more are counted."""
LISTED_GATES = ("G3", "G4", "G5", "G6", "G7", "G8")


def passport(session: Session, source: Source) -> PaperPart:
    """The eight steps with state, day and signers, the gates, and every exception."""
    numbered = _numbered(source)
    marks = steps(source).steps
    done = sum(mark.mark == "check" for mark in marks)
    views = [view for view in gating.gate_views(source.whole) if view.key in LISTED_GATES]
    found = exceptions(source)
    parts = (
        _steps(session, source, numbered, marks), _gates(source, views),
        *_exceptions(source, found),
        Prose(source.words("passport.meaning"), quiet=True),
    )
    whole = source.words.count(len(marks))
    headline = capital(source.words.counted("passport.headline", done, whole=whole))
    facts = _facts(source, (done, len(marks)), views, found)
    return PaperPart(headline, parts, facts=facts)


def _facts(
    source: Source, done: tuple[int, int], views: list[GateView], found: Exceptions
) -> tuple[Fact, ...]:
    passed = sum(view.passed for view in views)
    return (
        Fact(source.words("of", part=done[0], whole=done[1]),
             source.words("passport.fact.steps")),
        Fact(source.words("of", part=passed, whole=len(views)),
             source.words("passport.fact.gates")),
        Fact(str(len(found.waivers)), source.words("passport.fact.waivers")),
        Fact(str(len(found.overrides)), source.words("passport.fact.overrides")),
    )


def _numbered(source: Source) -> list[list[Step]]:
    """The parts of each numbered step, in the order of the numbers."""
    found: dict[int, list[Step]] = {}
    for step in source.data.index.pack.steps:
        if step.number is not None:
            found.setdefault(step.number, []).append(step)
    return [found[number] for number in sorted(found)]


def _steps(
    session: Session, source: Source, numbered: list[list[Step]], marks: Sequence[StepMark]
) -> Grid:
    rows: list[tuple[Cell, ...]] = []
    for number, (parts, mark) in enumerate(zip(numbered, marks, strict=True), start=1):
        days = [day for part in parts for day in _days(session, source, part)]
        last = day_of(source, max(days)) if days and mark.mark == "check" else ""
        rows.append((
            str(number), mark.name, Marked(mark.mark, mark.status), last, _signers(source, parts),
        ))
    head = columns(source, "passport", ("number", 0.6), ("step", 3.9), ("state", 2.2),
                   ("day", 1.9), ("signed", 3.4))
    return Grid(source.words("passport.steps"), head, tuple(rows))


def _days(session: Session, source: Source, step: Step) -> Iterator[date]:
    """When each part of a step was closed the last time."""
    closed = {status.value for status in progress.CLOSED}
    for (key, _subject), state in source.data.step_states.items():
        if key == step.key and state.get("status") in closed:
            kept = session.store.row("snapshot", str(state.get("snapshot_id") or "")) or {}
            if kept.get("at") and state["status"] == Status.COMPLETE.value:
                yield datetime.fromisoformat(kept["at"]).astimezone().date()
            else:
                yield from _journalled(session, state, closed)


def _journalled(session: Session, state: Row, closed: Collection[str]) -> Iterator[date]:
    """The day on which a state was entered of which nothing is frozen, such as a waiver."""
    operations = session.store.history("step_state", str(state["id"]), "status")
    made = [o.hlc for o in operations if o.change.value in closed]
    if made:
        yield moment(max(made)).astimezone().date()


def _signers(source: Source, parts: list[Step]) -> str:
    """Who signed for a step and when; of many, how many and the last day."""
    keys = {part.key for part in parts}
    signed = [
        s for s in source.data.signatures if _step_of(source, s) in keys and _holds(source, s)
    ]
    signed.sort(key=lambda s: str(s["at"]))
    people = list(dict.fromkeys(str(s["person_id"]) for s in signed))
    if not people:
        return "–"
    last = source.words.date(str(signed[-1]["at"])[:10])
    if len(people) > MOST_NAMED:
        return source.words("passport.signers", count=len(people), date=last)
    names = source.words.joined((source.person(p) for p in people), "semicolon")
    return source.words.joined((names, last))


def _step_of(source: Source, signature: Row) -> str | None:
    head = address_of(signature).path.partition(".")[0]
    index = source.data.index
    return head if index.find_step(head) is not None else index.step_of_register(head)


def _holds(source: Source, signature: Row) -> bool:
    held: tuple[Row, ...] = living(source.data, address_of(signature))
    return any(s["id"] == signature["id"] for s in held)


def _gates(source: Source, views: list[GateView]) -> Grid:
    rows: list[tuple[Cell, ...]] = []
    for view in views:
        state = Marked("check" if view.passed else "open",
                       source.words("passport.passed" if view.passed else "passport.not_yet"))
        rows.append((view.title, state, view.unlocks))
    head = columns(source, "passport", ("gate", 4.0), ("state", 2.2), ("unlocks", 5.8))
    return Grid(source.words("passport.gates"), head, tuple(rows))


def _exceptions(source: Source, found: Exceptions) -> Iterator[Part]:
    """Every waiver and override with its reason; that there is none is said as well."""
    for key, lines in (("waivers", found.waivers), ("overrides", found.overrides)):
        title = source.words(f"passport.{key}")
        said: tuple[Any, ...] = tuple(
            source.words.joined((one.text, one.owner), "semicolon") for one in lines
        )
        yield Listed(said, title=title) if said else Labelled(title, source.words("passport.none"))


