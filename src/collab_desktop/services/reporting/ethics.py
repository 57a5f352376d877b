"""The ethical assessment: three check-ins on a strip, then one page for each."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from collab_desktop.domain import ethics, ethics_trend, progress, rd4c
from collab_desktop.domain.ethics import CheckIn, Concern
from collab_desktop.domain.ethics_trend import Trend
from collab_desktop.domain.messages import Message
from collab_desktop.domain.paper_parts import (
    Cell,
    Column,
    Grid,
    Labelled,
    Listed,
    Named,
    NewPage,
    PaperPart,
    Part,
    Wheel,
)
from collab_desktop.domain.report_parts import Marked
from collab_desktop.framework.schema import Score5Question
from collab_desktop.services import ethics_wheel
from collab_desktop.services.ethics_calculations import level_words
from collab_desktop.services.ethics_wheel import MARKS
from collab_desktop.services.reporting.safeguarding import columns, day_of
from collab_desktop.services.reporting.source import Source

OUTCOMES = {"go_on": "check", "go_on_with_actions": "check", "pause": "warning", "stop": "stop"}


def _word(source: Source, key: str, **params: Any) -> str:
    return source.words(f"ethics.{key}", **params)


def short(source: Source) -> PaperPart:
    """For the board: what was decided, what weighs, what is done about it."""
    return _paper(source, Mostly.SUMMARY)


def full(source: Source) -> PaperPart:
    """For the team: the same with every answer and the journal."""
    return _paper(source, Mostly.ANSWERS)


class Mostly(StrEnum):
    """How much a paper tells."""

    SUMMARY = "summary"
    ANSWERS = "answers"


def _paper(source: Source, told: Mostly) -> PaperPart:
    found = ethics.check_ins(source.data)
    begun = [each for each in found if _is_begun(source, each)]
    parts: list[Part] = [
        _strip(source, found), *_wheel(source, begun), _principles(source, found),
        *_self_assessed(source, begun), *_once(source),
    ]
    for each in begun:
        parts += _check_in(source, each, told)
    return PaperPart(_headline(source, found, begun), tuple(parts))


def _is_begun(source: Source, found: CheckIn) -> bool:
    return bool(found.assessed or found.date or found.skipped) or ethics.is_done(
        source.data, found.run)


def _headline(
    source: Source, found: tuple[CheckIn, ...], begun: list[CheckIn]
) -> str:
    if not begun:
        return _word(source, "none")
    stops = sum(each.stops for each in found)
    if stops:
        return _word(source, "stops", count=stops)
    done = sum(
        progress.subject_status(source.data, "ethics", each.subject) in progress.CLOSED
        for each in found
    )
    open_ones = sum(len(each.open) for each in found)
    if open_ones:
        return _word(source, "open", done=done, open=open_ones)
    return _word(source, "calm", done=done)


def _title(source: Source, found: CheckIn) -> str:
    step = source.data.index.step("ethics")
    return next((run.title for run in step.runs if run.key == found.run), found.run)


def _level(source: Source, concern: Concern) -> Marked:
    return Marked(MARKS[concern], source.words.say(Message(f"ethics.concern.{concern.value}")))


# -- the first page --------------------------------------------------------------------------------


def _strip(source: Source, found: tuple[CheckIn, ...]) -> Part:
    rows = tuple(
        (Named(_title(source, each),
               _word(source, "done_of", done=len(each.assessed), total=len(each.items))),
         day_of(source, each.date) or _word(source, "not_held"), _outcome(source, each),
         str(len(each.open)) if each.assessed else "", _level(source, each.worst),
         _trend(source, ethics_trend.whole(source.data, each.run)))
        for each in found
    )
    spans = (("check_in", 2.4), ("date", 2), ("outcome", 2.7), ("open", 1.6),
             ("concern", 2.2), ("trend", 1.1))
    return Grid(_word(source, "label.strip"), columns(source, "ethics", *spans), rows)


def _outcome(source: Source, found: CheckIn) -> Cell:
    if not found.outcome:
        return ""
    word = source.chosen("ethics.outcome.outcome", found.outcome)
    return Marked(OUTCOMES.get(found.outcome, "open"), word)


def _trend(source: Source, trend: Trend | None) -> str:
    return source.words.say(Message(f"ethics.trend.{trend.value}")) if trend is not None else ""


def _moved(source: Source, trend: Trend | None) -> str:
    """Only what moved: most principles stay as they were, and cells are narrow."""
    return "" if trend is Trend.SAME else _trend(source, trend)


def _wheel(source: Source, begun: list[CheckIn]) -> Iterator[Part]:
    """The latest check-in as a wheel; the table below it says all of them in words."""
    latest = next((each for each in reversed(begun) if each.assessed), None)
    if latest is not None:
        parts = ethics_wheel.spokes(latest, source.words.say)
        title = _word(source, "label.wheel", check_in=_title(source, latest))
        alt = ethics_wheel.in_words(parts, source.words.say)
        yield Wheel(title, parts, alt, _word(source, "wheel_note"))


def _self_assessed(source: Source, begun: list[CheckIn]) -> Iterator[Part]:
    """How far the team sees itself, of the latest check-in that says so."""
    for each in reversed(begun):
        levels = ethics_trend.levels(source.data, each.run)
        if not any(level.level is not None for level in levels):
            continue
        rows = tuple(
            (source.words.say(Message(f"ethics.principle.{level.principle}")),
             level_words(level, source.words.say) if level.level is not None else "",
             _anchor(source, level.level), level.proof)
            for level in levels
        )
        spans = (("principle", 3), ("level", 2.4), ("means", 3.4), ("proof", 3.2))
        title = _word(source, "label.self", check_in=_title(source, each))
        yield Grid(title, columns(source, "ethics", *spans), rows, _word(source, "self_note"))
        return


def _anchor(source: Source, level: int | None) -> str:
    question = source.data.index.find(f"{ethics_trend.SELF}.level")
    anchors = question.anchors if isinstance(question, Score5Question) else ()
    return next((anchor.text for anchor in anchors if anchor.score == level), "")


def _principles(source: Source, found: tuple[CheckIn, ...]) -> Part:
    """Principles against check-ins: how many questions were assessed, and the worst of them."""
    each = [ethics.coverage([one]) for one in found]
    pages = rd4c.coverage(source.data)
    trends = [ethics_trend.by_principle(source.data, one.run) for one in found]
    rows: list[tuple[Cell, ...]] = []
    for principle in ethics.PRINCIPLES:
        name = source.words.say(Message(f"ethics.principle.{principle}"))
        given, asked = pages[principle]
        steps = _word(source, "covered", done=given, total=asked) if asked else ""
        cells = (
            _covered(source, *of[principle], _moved(source, trend[principle]))
            for of, trend in zip(each, trends, strict=True)
        )
        rows.append((name, *cells, steps))
    runs = tuple(Column(_title(source, one), 2.4) for one in found)
    head = (*columns(source, "ethics", ("principle", 3)), *runs,
            *columns(source, "ethics", ("pages", 1.8)))
    return Grid(_word(source, "label.principles"), head, tuple(rows))


def _covered(source: Source, done: int, total: int, worst: Concern, trend: str) -> Marked:
    level = _level(source, worst)
    said = _word(source, "covered", done=done, total=total)
    return Marked(
        level.mark, source.words.joined((level.word, said, trend)) if done else said)


def _once(source: Source) -> Iterator[Part]:
    """What is agreed once: the formal review and the red lines."""
    status = source.text("ethics.review.status", "run:ci1")
    basis = source.text("ethics.review.basis", "run:ci1")
    yield Labelled(_word(source, "label.review"), source.words.joined((status, basis), "colon"))
    lines = tuple(
        source.words.joined((str(row.get("line") or ""), str(row.get("why") or "")), "colon")
        for row in source.table("ethics_lines", "run:ci1")
    )
    if lines:
        yield Listed(lines, title=_word(source, "label.lines"))


# -- one check-in ----------------------------------------------------------------------------------


def _check_in(source: Source, found: CheckIn, told: Mostly) -> Iterator[Part]:
    title = _title(source, found)
    yield NewPage(title, title)
    if found.skipped:
        yield Labelled(_word(source, "label.skipped"), found.skipped)
    chosen = source.chosen("ethics.outcome.outcome", found.outcome)
    reason = source.text("ethics.outcome.reason", found.subject)
    yield Labelled(_word(source, "label.outcome"), source.words.joined((chosen, reason), "colon"))
    # Roles, not names: the board wants to know which views were in the room.
    roles = [source.role(person) or source.words("a_person") for person in found.people]
    day = source.words.date(found.date.isoformat(), "long") if found.date else ""
    attended = source.words.joined((day, *roles))
    if ethics.owner_missed(source.data, found.run):
        attended = f"{attended}\n{source.words.say(Message('ethics.owner_missed'))}"
    yield Labelled(_word(source, "label.attended"), attended)
    if found.run == "ci3":
        said = source.text("ethics.publish.disclosure", found.subject)
        yield Labelled(_word(source, "label.disclosure"), said)
    yield from _promised(source, found)
    yield _concerns(source, found)
    yield from _dissent(source, found, told)
    yield _heat(source, found, told)
    if told is Mostly.ANSWERS:
        yield from _answers(source, found)
    yield from _journal(source, found, told)


def _promised(source: Source, found: CheckIn) -> Iterator[Part]:
    lines = tuple(
        source.words.joined((item.action, source.owned(item.owner, item.due)))
        for _, item in ethics.promises(source.data, found.run)
    )
    if lines:
        yield Listed(lines, title=_word(source, "label.promises"))


def _concerns(source: Source, found: CheckIn) -> Part:
    """Everything from moderate upwards, the worst first."""
    weighty = sorted((i for i in found.items if i.concern in ethics.ACTED_ON),
                     key=lambda i: -ethics.ORDER.index(i.concern))
    rows = tuple(
        (_level(source, item.concern), Named(item.title, item.note),
         Named(item.action, source.owned(item.owner, item.due)), item.settled)
        for item in weighty
    )
    spans = (("concern", 1.9), ("question", 4.1), ("action", 3.8), ("settled", 2.2))
    return Grid(_word(source, "label.concerns"), columns(source, "ethics", *spans), rows)


def _dissent(source: Source, found: CheckIn, told: Mostly) -> Iterator[Part]:
    said = [item for item in found.items if item.dissent]
    if not said:
        return
    text = _word(source, "dissent", count=len(said))
    if told is Mostly.ANSWERS:
        lines = (source.words.joined((item.title, item.dissent), "colon") for item in said)
        text = "\n".join((text, *lines))
    yield Labelled(_word(source, "label.dissent"), text)


def _heat(source: Source, found: CheckIn, told: Mostly) -> Part:
    """Every question with its concern; the short paper keeps to one line each."""
    if told is Mostly.SUMMARY:
        marks = tuple((item.title, _level(source, item.concern)) for item in found.items)
        head = columns(source, "ethics", ("question", 7), ("concern", 5))
        return Grid(_word(source, "label.heat"), head, marks)
    rows = tuple((item.title, _level(source, item.concern), item.note) for item in found.items)
    spans = (("question", 3.6), ("concern", 2.2), ("note", 6.2))
    return Grid(_word(source, "label.heat"), columns(source, "ethics", *spans), rows)


def _answers(source: Source, found: CheckIn) -> Iterator[Part]:
    for item in found.items:
        text = source.text(f"ethics.{item.section}.answer", found.subject)
        if text:
            yield Labelled(item.title, text)


def _journal(source: Source, found: CheckIn, told: Mostly) -> Iterator[Part]:
    """The journal of the time around a check-in; the board reads what is marked for it."""
    rows = tuple(
        (source.words.date(row.get("date")), str(row.get("happened") or ""),
         str(row.get("did") or ""))
        for row in source.table("ethics_journal", found.subject)
        if told is Mostly.ANSWERS or row.get("share") == "board"
    )
    if rows:
        head = columns(source, "ethics", ("date", 2), ("happened", 5.5), ("did", 4.5))
        yield Grid(_word(source, "label.journal"), head, rows)
