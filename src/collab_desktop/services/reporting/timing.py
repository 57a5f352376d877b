"""When what happens: pieces of work, milestones and the board, over months."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from collab_desktop.domain.report_parts import Span, TimePart
from collab_desktop.services.reporting.source import Source
from collab_desktop.services.reporting.words import Words, capital

MOST_MONTHS = 36
"""A longer plan prints its first three years; its dates all stand in the table."""


def day(value: Any) -> dt.date | None:
    """A stored date, or nothing."""
    try:
        return dt.date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def months(source: Source) -> int | None:
    """How many months the project takes."""
    value = source.value("pr.plan.duration")
    return value if isinstance(value, int) and value > 0 else None


def end_of(start: dt.date, count: int) -> dt.date:
    """The last day of a stretch of months that begins on a day."""
    year, month = divmod(start.month - 1 + count, 12)
    last = _month_length(start.year + year, month + 1)
    return dt.date(start.year + year, month + 1, min(start.day, last)) - dt.timedelta(days=1)


def _month_length(year: int, month: int) -> int:
    following = dt.date(year + month // 12, month % 12 + 1, 1)
    return (following - dt.timedelta(days=1)).day


def time(source: Source) -> TimePart | None:
    """The plan over months; nothing while no day is known."""
    work, moments = _work(source), _moments(source)
    days = [d for span in (*work, *moments) for d in (span.start, span.end)]
    if not days:
        return None
    begin = min(days).replace(day=1)
    count = (max(days).year - begin.year) * 12 + max(days).month - begin.month + 1
    kept = min(count, MOST_MONTHS)
    return TimePart(
        _headline(source, work, moments), _alt(source.words, work, moments), begin,
        _month_names(source, begin, kept), work, moments,
        source.text("gov.board.board_timeline"),
    )


def _work(source: Source) -> tuple[Span, ...]:
    found = []
    for row in source.table("work_packages"):
        start, end = day(row.get("start")), day(row.get("end"))
        if start is None or end is None or end < start:
            continue
        dates = f"{source.words.date(row['start'])} – {source.words.date(row['end'])}"
        found.append(Span(
            str(row.get("title") or ""), start, end, dates, source.person(row.get("lead")),
            str(row.get("result") or ""),
        ))
    if not found:
        found = [span for span in [_whole(source)] if span is not None]
    return tuple(sorted(found, key=lambda span: (span.start, span.end)))


def _whole(source: Source) -> Span | None:
    """The project as one bar, while it has no work packages."""
    start, count = day(source.value("pr.plan.start")), months(source)
    if start is None or count is None or count > 10 * MOST_MONTHS:
        return None
    end = end_of(start, count)
    words = source.words
    dates = f"{words.date(start.isoformat())} – {words.date(end.isoformat())}"
    return Span(words("time.whole"), start, end, dates)


def _moments(source: Source) -> tuple[Span, ...]:
    """The board and all milestones, in the order of their days; one on the board's day is it."""
    found: list[Span] = []
    for row in source.table("meetings")[-1:]:
        when = day(row.get("date"))
        if when is not None:
            date = source.words.date(row["date"])
            found.append(Span(source.words("time.board"), when, when, date, mark="decide"))
    decided = {span.start for span in found}
    for row in source.table("milestones"):
        when = day(row.get("actual") or row.get("forecast") or row.get("planned"))
        if when is not None and when not in decided:
            found.append(Span(
                str(row.get("milestone") or ""), when, when, source.words.date(when.isoformat()),
                source.person(row.get("owner")), mark="milestone",
            ))
    return tuple(sorted(found, key=lambda span: span.start))


def _month_names(source: Source, begin: dt.date, count: int) -> tuple[str, ...]:
    names = []
    for offset in range(count):
        year, month = divmod(begin.month - 1 + offset, 12)
        first = dt.date(begin.year + year, month + 1, 1)
        names.append(source.words.formats.date(first, "MMM").strip("."))
    return tuple(names)


def period(source: Source) -> str:
    """From when to when: "1 February to 31 October 2027"; empty while it is not known."""
    start, count = day(source.value("pr.plan.start")), months(source)
    if start is None or count is None or count > 10 * MOST_MONTHS:
        return ""
    end = end_of(start, count)
    style = "MMMMd" if start.year == end.year else "long"
    words = source.words
    return words("time.from_to", start=words.date(start.isoformat(), style),
                 end=words.date(end.isoformat(), "long"))


def _headline(source: Source, work: Sequence[Span], moments: Sequence[Span]) -> str:
    words, count = source.words, months(source)
    if count is None:
        last = max((s for s in (*work, *moments)), key=lambda s: s.end)
        return words("time.until", date=words.date(last.end.isoformat(), "long"))
    set_days = [m for m in moments if m.mark == "milestone"]
    known = period(source)
    if known and set_days:
        return capital(words.counted("time.headline", count, period=known))
    return capital(words.counted("time.no_start" if set_days else "time.no_milestones", count))


def _alt(words: Words, work: Sequence[Span], moments: Sequence[Span]) -> str:
    said = (words.joined((s.name, s.dates), "colon") for s in (*work, *moments))
    return words.joined(said, "semicolon")
