"""The record of a workshop: who was there, what was done and decided, what became of the words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from typing import Any

from collab_desktop.domain import agenda
from collab_desktop.domain import workshops as rules
from collab_desktop.domain.agenda import Block
from collab_desktop.domain.paper_parts import (
    Cell,
    Drawn,
    Grid,
    Labelled,
    Named,
    PaperPart,
    Part,
    Prose,
)
from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.report_parts import Fact, Marked
from collab_desktop.domain.room_charts import mood_bars
from collab_desktop.domain.workshops import Workshop
from collab_desktop.services.reporting import minutes_evidence, minutes_results
from collab_desktop.services.reporting.safeguarding import columns
from collab_desktop.services.reporting.source import Row, Source
from collab_desktop.services.reporting.words import capital
from collab_desktop.services.session import Session

Filling = Callable[[Session, Source, ReportData], ReportData]
HERE = {"present": "check", "absent": "away", "apology": "later"}
SETTLED = {"open": "warning", "action": "check", "decision": "check", "dropped": "away"}
DONE = {"done": "check", "dropped": "away"}
MOOD_WIDTH = 240.0


def word(source: Source, key: str, **params: Any) -> str:
    """The sentence of the minutes with that key."""
    return source.words(f"minutes.{key}", **params)


def counted(source: Source, key: str, count: int) -> str:
    """A count in words, with words of its own for none."""
    return source.words.counted(f"minutes.{key}", count) if count else word(source, f"{key}_none")


def record(session: Session, source: Source, workshop: Workshop) -> PaperPart:
    """Everything the room may know afterwards; private notes and sealed ballots never."""
    decided = _of(source, "decisions", workshop)
    actions = _of(source, "actions", workshop)
    parts: list[Part] = [
        *_people(source, workshop), *_decisions(source, decided), *_actions(source, actions),
        *minutes_evidence.true_north(source, workshop),
        *minutes_results.scored(session, source, workshop),
        *minutes_results.results(session, source, workshop),
        *minutes_results.boards(source, workshop),
        *minutes_evidence.photos(session, source, workshop), *_parking(source, workshop),
        *_agenda(source, workshop), *_mood(source, workshop), *_notes(source, workshop),
        Prose(word(source, "meaning"), quiet=True),
    ]
    return PaperPart(
        word(source, "headline", number=workshop.number, title=workshop.title,
             decisions=counted(source, "decisions", len(decided)),
             actions=counted(source, "actions", len(actions))),
        tuple(parts), when_and_where(source, workshop), _facts(source, workshop, decided, actions),
    )


def when_and_where(source: Source, workshop: Workshop) -> tuple[str, ...]:
    """Day, time and place, for the line above the headline."""
    online = word(source, "online") if workshop.online == "yes" else ""
    at = agenda.clock_time(workshop.start)
    start = f"{at:%H:%M}" if at is not None else workshop.start
    parts = (source.words.full_date(workshop.date), start, workshop.place, online)
    return tuple(part for part in parts if part)


def _of(source: Source, register: str, workshop: Workshop) -> list[Row]:
    return [row for row in source.table(register) if row.get("from") == workshop.origin]


def _facts(
    source: Source, workshop: Workshop, decided: list[Row], actions: list[Row]
) -> tuple[Fact, ...]:
    cards, sent = minutes_results.cards_of(source.data, workshop)
    counts = (("people", _in_the_room(source, workshop)), ("decisions", len(decided)),
              ("actions", len(actions)))
    found = tuple(
        Fact(str(count), source.words.counted(f"minutes.fact.{key}", count))
        for key, count in counts
    )
    if not cards:
        return found
    went = source.words("of", part=sent, whole=cards)
    return (*found, Fact(went, word(source, "fact.cards")))


def _in_the_room(source: Source, workshop: Workshop) -> int:
    rows = source.table(rules.ATTENDANCE, workshop.subject)
    named = [row for row in rows if row.get("present") == "present"]
    return len(named) + workshop.end_users + workshop.young_advisers


# -- who was there ---------------------------------------------------------------------------------


def _people(source: Source, workshop: Workshop) -> Iterator[Part]:
    usual = source.data.index.pack.room.agenda(workshop.kind)
    if usual is not None:
        yield Labelled(word(source, "label.aim"), usual.aim)
    if workshop.facilitator:
        yield Labelled(word(source, "label.facilitator"), source.name(workshop.facilitator))
    if room := "\n".join(_counts(source, workshop)):
        yield Labelled(word(source, "label.room"), room)
    rows = source.table(rules.ATTENDANCE, workshop.subject)
    if rows:
        cells = tuple(_guest(source, row) for row in rows if row.get("person"))
        head = columns(source, "minutes", ("who", 5.2), ("organisation", 4.2), ("there", 2.6))
        yield Grid(word(source, "label.people"), head, cells)


def _counts(source: Source, workshop: Workshop) -> Iterator[str]:
    """Who was there without a name, as far as somebody said so: owner, users, young advisers."""
    if workshop.owner_present:
        yield word(source, f"owner.{workshop.owner_present}")
    counts = (("end_users", workshop.end_users), ("young_advisers", workshop.young_advisers))
    for key, count in counts:
        if source.data.cell(workshop.id, f"{key}_present") is not None:
            yield capital(counted(source, key, count))


def _guest(source: Source, row: Row) -> tuple[Cell, ...]:
    person = row.get("person")
    known = source.data.people.get(str(person)) or {}
    name, role = source.person(person), source.role(person)
    here = str(row.get("present") or "")
    said = source.chosen(f"{rules.ATTENDANCE}.present", here)
    return (
        Named(name or "–", role if role != name else ""),
        source.data.organisation(known.get("organisation_id")),
        Marked(HERE.get(here, "open"), said) if said else "",
    )


# -- decisions, actions, parking lot ---------------------------------------------------------------


def _decisions(source: Source, rows: list[Row]) -> Iterator[Part]:
    if not rows:
        return
    head = columns(source, "minutes", ("decision", 4.2), ("reason", 3.6), ("how", 2.2),
                   ("dissent", 2))
    yield Grid(word(source, "label.decisions"), head, tuple(_decision(row) for row in rows))


def _decision(row: Row) -> tuple[Cell, ...]:
    known = str(row.get("informed_by") or row.get("options") or "")
    said = Named(str(row.get("decision") or ""), known)
    return (said, *(str(row.get(key) or "") for key in ("reason", "rule", "dissent")))


def _actions(source: Source, rows: list[Row]) -> Iterator[Part]:
    if not rows:
        return
    head = columns(source, "minutes", ("action", 5.6), ("owner", 2.6), ("due", 2), ("state", 1.8))
    yield Grid(word(source, "label.actions"), head, tuple(_action(source, row) for row in rows))


def _action(source: Source, row: Row) -> tuple[Cell, ...]:
    status = str(row.get("status") or "open")
    return (
        Named(str(row.get("action") or ""), str(row.get("note") or "")),
        source.person(row.get("owner")), source.words.date(row.get("due")),
        Marked(DONE.get(status, "open"), source.chosen("actions.status", status)),
    )


def _parking(source: Source, workshop: Workshop) -> Iterator[Part]:
    rows = [r for r in source.table(rules.PARKING, workshop.subject) if r.get("text")]
    if not rows:
        return
    head = columns(source, "minutes", ("parked", 6.4), ("owner", 2.8), ("became", 2.8))
    yield Grid(word(source, "label.parking"), head, tuple(
        (str(row.get("text") or ""), source.person(row.get("owner")), _settled(source, row))
        for row in rows
    ))


def _settled(source: Source, row: Row) -> Cell:
    state = str(row.get("settled") or "open")
    return Marked(SETTLED.get(state, "open"), source.chosen(f"{rules.PARKING}.settled", state))


# -- the agenda as it was held ---------------------------------------------------------------------


def _agenda(source: Source, workshop: Workshop) -> Iterator[Part]:
    blocks = agenda.blocks(source.data, workshop)
    if not blocks:
        return
    head = columns(source, "minutes", ("planned", 1.7), ("held", 1.7), ("activity", 4.6),
                   ("lead", 1.8), ("output", 2.2))
    yield Grid(word(source, "label.agenda"), head, tuple(
        (time, _held(block), Named(block.activity, block.method), source.person(block.lead),
         block.output)
        for block, time in zip(blocks, planned_times(workshop, blocks), strict=True)
    ))


def planned_times(workshop: Workshop, blocks: Sequence[Block]) -> list[str]:
    """From when to when each block was to last: "09:30–09:45"; minutes without a start."""
    start = agenda.clock_time(workshop.start)
    if start is None:
        return [f"{block.minutes}′" if block.minutes else "" for block in blocks]
    at, found = timedelta(hours=start.hour, minutes=start.minute), []
    for block in blocks:
        end = at + timedelta(minutes=block.minutes)
        found.append(f"{_time_of_day(at)}–{_time_of_day(end)}")
        at = end
    return found


def _time_of_day(since: timedelta) -> str:
    hours, minutes = divmod(round(since.total_seconds() / 60), 60)
    return f"{hours % 24:02}:{minutes:02}"


def _held(block: Block) -> str:
    """When a block really began and ended, in the time of this computer."""
    times = [agenda.moment(text) for text in (block.began, block.ended)]
    return "–".join(f"{time.astimezone():%H:%M}" for time in times if time is not None)


# -- mood, notes, what comes next ------------------------------------------------------------------


def _mood(source: Source, workshop: Workshop) -> Iterator[Part]:
    told = sum(workshop.moods)
    if not told:
        return
    said = [source.words("minutes.mood_of", mood=mood, count=count)
            for mood, count in zip(rules.MOODS, workshop.moods, strict=True) if count]
    alt = source.words.counted("minutes.mood", told, moods=source.words.listed(said))
    yield Labelled(word(source, "label.mood"), alt)
    yield Drawn(mood_bars(workshop.moods, MOOD_WIDTH), alt)


def _notes(source: Source, workshop: Workshop) -> Iterator[Part]:
    if workshop.notes:
        yield Labelled(word(source, "label.notes"), workshop.notes)
    later = following(source, workshop)
    if later is not None:
        when = source.words.joined((*when_and_where(source, later), later.title))
        yield Labelled(word(source, "label.next"), when)


def following(source: Source, workshop: Workshop) -> Workshop | None:
    """The next workshop that is not over, if one is planned."""
    return next_after(rules.workshops(source.data), workshop)


def next_after(all_of_them: tuple[Workshop, ...], workshop: Workshop) -> Workshop | None:
    """The first workshop behind another one that is still to come."""
    later = (each for each in all_of_them if each.number > workshop.number)
    return next((each for each in later if each.state is not rules.State.CLOSED), None)
