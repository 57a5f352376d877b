"""Actions, decisions and trade-offs of a project, gathered from wherever they were written down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from collab_desktop.domain import ethics, youth
from collab_desktop.domain.project_data import ProjectData, Row, subjects_of
from collab_desktop.domain.standing import day, label
from collab_desktop.domain.views import Place

CLOSED: Final = frozenset({"done", "dropped", "met", "withdrawn"})
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
    found: dict[str, Action] = {}
    for each in (*_listed(data), *_north(data), *_conditions(data), *_ethics(data), *_next(data)):
        found.setdefault(" ".join(each.text.split()).casefold(), each)
    return tuple(sorted(found.values(), key=lambda a: (not a.is_open, a.due or "9", a.text)))


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
    """The decision log, with what the board and the youth step decided."""
    found = [
        Decided(str(row.get("decision") or ""), str(row.get("reason") or ""),
                str(row.get("by") or ""), _day(row.get("date")), str(row.get("from") or ""),
                record=str(row["id"]))
        for row in data.table("decisions") if row.get("decision")
    ]
    for path, reason in (("gov.decision.decision", "gov.decision.reason"),
                         (youth.OUTCOME, "youth.outcome.reason")):
        chosen, question = data.text(path), data.index.find(path)
        if chosen and question is not None:
            step, section, key = path.split(".")
            found.append(Decided(
                label(question, chosen), data.text(reason), origin=_title(data, step),
                place=Place(step, section, key)))
    return tuple(sorted(found, key=lambda each: each.day, reverse=True))


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
