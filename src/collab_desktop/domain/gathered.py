"""Actions, decisions and trade-offs of a project, gathered from wherever they were written down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from collab_desktop.domain import ethics, youth
from collab_desktop.domain.project_data import ProjectData, Row, subjects_of
from collab_desktop.domain.standing import day, label
from collab_desktop.domain.views import Place
from collab_desktop.framework.catalogue import same_skill

CLOSED: Final = frozenset({"done", "dropped", "met", "withdrawn"})
CHOSEN: Final = (
    ("tn.outcome.outcome", "tn.outcome.reason"),
    ("pf.recommendation.recommendation", "pf.recommendation.exception"),
    ("gov.decision.decision", "gov.decision.reason"),
    ("ethics.outcome.outcome", "ethics.outcome.reason"),
    (youth.OUTCOME, "youth.outcome.reason"),
)
"""Where a step asks for a decision, and where for its reason."""
NORTH: Final = ("q1", "q2", "q3", "q4")


@dataclass(frozen=True, slots=True)
class Action:
    """Something that somebody does by a day."""

    text: str
    owner: str = ""
    """The id of a person."""
    due: str = ""
    """ISO date, or nothing."""
    is_open: bool = True
    must: bool = False
    origin: str = ""
    """Where it was written down, in words."""
    place: Place | None = None
    record: str = ""
    """The row of the shared register, which can be closed where it is listed."""


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision or a trade-off with its reason."""

    text: str
    reason: str = ""
    by: str = ""
    day: str = ""
    origin: str = ""
    place: Place | None = None
    record: str = ""
    """The row of the shared register, which can be edited where it is listed."""
    softened: str = ""


def has_words(found: Action | Decided, words: str, name_of: Callable[[str], str]) -> bool:
    """Whether something gathered holds all of the words, wherever they stand in it."""
    parts = [found.text, found.origin]
    if isinstance(found, Action):
        parts.append(name_of(found.owner))
    else:
        parts += [found.reason, found.by, found.softened]
    whole = " ".join(parts).casefold()
    return all(word in whole for word in words.casefold().split())


def actions(data: ProjectData) -> tuple[Action, ...]:
    """Every action once, open ones first, the nearest day on top."""
    found: dict[tuple[str, str], Action] = {}
    for each in (*_listed(data), *_north(data), *_conditions(data), *_gaps(data), *_ethics(data),
                 *_next(data)):
        same = (" ".join(each.text.split()).casefold(), each.owner)  # two may do the same thing
        if each.is_open or same not in found:
            found[same] = _first(found.get(same), each)
    return tuple(sorted(found.values(), key=lambda a: (not a.is_open, a.due or "9", a.text)))


def _first(known: Action | None, other: Action) -> Action:
    """Of two that say the same, the first; what is open is never hidden by what is done."""
    return known if known is not None and known.is_open else other


def _day(value: Any) -> str:
    found = day(value)
    return found.isoformat() if found else ""


def _title(data: ProjectData, step: str) -> str:
    found = data.index.find_step(step)
    return found.title if found is not None else ""


def _of_row(data: ProjectData, row: Row, field: str, place: Place) -> Action:
    return Action(
        str(row.get(field) or ""), str(row.get("owner") or ""), _day(row.get("due")),
        row.get("status") not in CLOSED, origin=_title(data, place.step), place=place,
    )


def _listed(data: ProjectData) -> Iterator[Action]:
    for row in data.table("actions"):
        if row.get("action"):
            yield Action(
                str(row["action"]), str(row.get("owner") or ""), _day(row.get("due")),
                row.get("status") not in CLOSED, row.get("priority") == "must",
                str(row.get("from") or ""), record=str(row["id"]),
            )


def _north(data: ProjectData) -> Iterator[Action]:
    """Actions of True North; one without a word of its end stays open with its run."""
    if data.index.find_step("tn") is None:
        return
    for subject in subjects_of(data.index, "tn"):
        for key in NORTH:
            text = data.text(f"tn.{key}.action", subject)
            if text:
                yield Action(
                    text, data.text(f"tn.{key}.action_owner", subject),
                    _day(data.value(f"tn.{key}.action_due", subject)),
                    origin=_title(data, "tn"), place=Place("tn", key, "action", subject),
                )


def _conditions(data: ProjectData) -> Iterator[Action]:
    for row in data.table("conditions"):
        if row.get("condition"):
            yield _of_row(data, row, "condition", Place("gov", "votes", "conditions"))


def _gaps(data: ProjectData) -> Iterator[Action]:
    """How a skill that nobody has is come by; done once it is covered or nobody needs it."""
    question = data.index.find("gap_plan.plan")
    covered = {same_skill(row["skill"]) for row in data.table("needs")
               if row.get("covered") == "full"}
    for row in data.table("gap_plan"):
        skill, plan = str(row.get("skill") or ""), label(question, str(row.get("plan") or ""))
        if skill and row.get("plan"):
            found = _of_row(data, row, "note", Place("call", "gaps", "gap_plan"))
            words = ": ".join(text for text in (skill, plan, found.text) if text)
            yield replace(found, text=words, is_open=(
                row["plan"] != "drop" and same_skill(skill) not in covered))


def _ethics(data: ProjectData) -> Iterator[Action]:
    for found in ethics.check_ins(data):
        for item in found.items:
            if item.action:
                yield Action(
                    item.action, item.owner, item.due.isoformat() if item.due else "",
                    item.is_open, origin=f"{_title(data, 'ethics')}: {item.title}",
                    place=Place("ethics", item.section, "action", found.subject),
                )


def _next(data: ProjectData) -> Iterator[Action]:
    for row in data.table("next_steps"):
        if row.get("step"):
            yield _of_row(data, row, "step", Place("impact", "next", "next"))


def decisions(data: ProjectData) -> tuple[Decided, ...]:
    """The decision log, with what the board and the steps decided and what became of changes."""
    found = [
        Decided(str(row.get("decision") or ""), str(row.get("reason") or ""),
                str(row.get("by") or ""), _day(row.get("date")), str(row.get("from") or ""),
                record=str(row["id"]))
        for row in data.table("decisions") if row.get("decision")
    ]
    for path, reason in CHOSEN:
        step, section, key = path.split(".")
        for subject in subjects_of(data.index, step) if data.index.find_step(step) else ():
            chosen, question = data.text(path, subject), data.index.find(path)
            if chosen and question is not None:
                found.append(Decided(
                    label(question, chosen), data.text(reason, subject),
                    origin=_origin(data, step, subject),
                    place=Place(step, section, key, subject)))
    return tuple(sorted((*found, *_changes(data)), key=lambda each: each.day, reverse=True))


def _origin(data: ProjectData, step: str, subject: str) -> str:
    """The step, and which of its runs."""
    run = next((r for r in data.index.step(step).runs if f"run:{r.key}" == subject), None)
    return _title(data, step) if run is None else f"{_title(data, step)}: {run.title}"


def _changes(data: ProjectData) -> Iterator[Decided]:
    """Change requests that were decided."""
    question = data.index.find("change_requests.decision")
    for row in data.table("change_requests"):
        if row.get("what") and row.get("decision") in {"approved", "refused"}:
            yield Decided(
                f"{row['what']}: {label(question, row['decision'])}", str(row.get("why") or ""),
                day=_day(row.get("date")), origin=_title(data, "pid"),
                place=Place("pid", "changes", "changes"))


def trade_offs(data: ProjectData) -> tuple[Decided, ...]:
    """What was weighed against what, what was chosen, and who loses."""
    return tuple(
        Decided(
            " / ".join(str(row.get(k) or "–") for k in ("value_a", "value_b")),
            str(row.get("chosen") or ""), str(row.get("who_loses") or ""),
            _day(row.get("review")), record=str(row["id"]),
            softened=str(row.get("softened") or ""),
        )
        for row in data.table("trade_offs")
    )
