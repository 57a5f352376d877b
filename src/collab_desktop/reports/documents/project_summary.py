"""Project summary and decision: two pages to decide on, and a page to decide and sign."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.report_parts import (
    BudgetPart,
    Fact,
    Led,
    Money,
    Span,
    SummaryPart,
    TimePart,
)
from collab_desktop.domain.report_parts import Marked as MarkedItem
from collab_desktop.reports.documents import decision_notice, true_north_prioritisation
from collab_desktop.reports.documents.fitting import Room, fewest_sheets, on_one_page
from collab_desktop.reports.documents.sheet import (
    LONGEST_PART,
    exceptions,
    figures,
    hanging,
    is_decided,
    led,
    marked_rows,
    missing,
    owned,
    quiet,
    said,
    shortened,
)
from collab_desktop.reports.tree import (
    AskPanel,
    BarPart,
    BeforeAfter,
    Block,
    Columns,
    FundingPart,
    Hanging,
    Headline,
    KeyFigures,
    Mark,
    Marked,
    MarkedRows,
    MeetingLine,
    PageBreak,
    Paper,
    Paragraph,
    Role,
    Rule,
    Section,
    StackedBar,
    Step,
    StepStrip,
    Timeline,
    TimelineBar,
    TimelineMilestone,
)

LONGEST_TITLE, LONGEST_SOURCE = 110, 46
"""Characters of names where a drawing has room for one line; tables print them in full."""
MOST_SOURCES = 4


def blocks(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """Cover, summary, decision: the board core."""
    decision = (*decision_notice.page(data), *exceptions(data), *missing(data))
    return (
        *cover(data, paper), PageBreak(data.word("page.summary")), *summary(data, paper),
        PageBreak(data.word("page.decision")), *fewest_sheets(data, paper, decision),
    )


# -- page one --------------------------------------------------------------------------------------


def cover(
    data: ReportData, paper: Paper, before: tuple[Block, ...] = (), after: tuple[Block, ...] = ()
) -> tuple[Block, ...]:
    """What the board is asked; enough to decide on, always one page.

    Args:
        data: what to print.
        paper: the sheet it has to stay on.
        before: blocks above it, such as a logo.
        after: blocks below it, such as the line of contents.
    """
    return on_one_page(data, paper, lambda room: (*before, *_cover(data, room), *after))


def _cover(data: ReportData, room: Room) -> tuple[Block, ...]:
    ask = data.ask
    if ask is None:
        return (quiet(data),)
    panel = AskPanel(
        data.word("ask.asked" if is_decided(data) else "ask.label"),
        tuple(led(line) for line in ask.lines),
        figures(_brief(fact, room.owned) for fact in ask.figures),
    )
    headline = Headline(shortened(ask.headline, LONGEST_TITLE), room.head)
    return (
        MeetingLine(tuple(shortened(part, LONGEST_PART) for part in ask.meeting)), headline, panel,
        *_if_said(data, "label.in_short", ask.in_short, room),
        _recommendation(data, room), _cut(data, "label.if_no", ask.if_no, room), *_steps(data),
        *_outstanding(data, room), *_if_said(data, "label.consulted", ask.consulted, room),
        _cut(data, "label.next", ask.next, room),
    )


def _brief(fact: Fact, most: int) -> Fact:
    return replace(fact, words=shortened(fact.words, most))


def _cut(data: ReportData, label: str, text: str, room: Room) -> Block:
    return hanging(data, label, shortened(text, room.text, data.word("continued")))


def _if_said(data: ReportData, label: str, text: str, room: Room) -> tuple[Block, ...]:
    """What the quick way does not ask leaves no gap; what it asks and misses is listed apart."""
    return (_cut(data, label, text, room),) if text else ()


def _recommendation(data: ReportData, room: Room) -> Block:
    ask = data.ask
    found: list[Block] = []
    if ask is not None:
        found.append(Paragraph(led(ask.recommendation)))
        shown = ask.conditions[: room.rows + 1]
        found += [
            owned(replace(row, text=shortened(row.text, room.owned)), number)
            for number, row in enumerate(shown, start=1)
        ]
        if len(ask.conditions) > len(shown) or _any_longer((c.text for c in shown), room.owned):
            found.append(Paragraph(data.word("conditions.all_below"), Role.NOTE))
    return Hanging(data.word("label.recommendation"), tuple(found))


def _steps(data: ReportData) -> tuple[Block, ...]:
    part = data.steps
    if part is None or not part.steps:
        return ()
    steps = tuple(Step(s.name, Mark(s.mark), s.status) for s in part.steps)
    return (StepStrip(data.word("label.steps"), part.note, steps, part.current),)


def _outstanding(data: ReportData, room: Room) -> tuple[Block, ...]:
    part = data.steps
    waiting = part.outstanding[: room.rows] if part is not None else ()
    rows: list[Block] = [
        owned(replace(row, text=shortened(row.text, room.owned))) for row in waiting
    ]
    if rows and part is not None:
        rows.append(Paragraph(part.outstanding_note, Role.NOTE))
    shown = data.missing[: room.rows]
    rows += [
        Marked(Mark.WARNING, shortened(text, room.owned + 30), Role.COMPACT) for text in shown
    ]
    if len(data.missing) > len(shown) or _any_longer(shown, room.owned + 30):
        rows.append(Paragraph(data.word("missing.more"), Role.NOTE))
    return (Hanging(data.word("label.outstanding"), tuple(rows)),) if rows else ()


# -- page two --------------------------------------------------------------------------------------


def summary(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """The one-page summary: what it costs, how long, what comes out."""
    return on_one_page(data, paper, lambda room: _summary(data, room))


def _summary(data: ReportData, room: Room) -> tuple[Block, ...]:
    part = data.summary
    if part is None:
        return (quiet(data),)
    question = shortened(part.question, room.question, data.word("continued"))
    return (
        Headline(shortened(part.headline, LONGEST_TITLE)),
        Hanging(data.word("label.question_two"), said(data, question, room.lead),
                role=Role.SUMMARY, column=3),
        _why(data, part, room), *((KeyFigures(figures(part.facts)),) if part.facts else ()),
        Columns((true_north_prioritisation.compact(data), _data(data, part, room)), rule=True),
        *_budget(data), *_timeline(data, room), *_looks(data, part, room),
        *_last_line(data, part, room),
    )


def _why(data: ReportData, part: SummaryPart, room: Room) -> Block:
    return Columns((
        _third(data, "label.need", part.need, room), _third(data, "label.desk", part.desk, room),
        (Section(data.word("label.change"), level=3), *_change(data, part, room)),
    ))


def _third(data: ReportData, label: str, text: str, room: Room) -> tuple[Block, ...]:
    short = shortened(text, room.column, data.word("continued"))
    return (Section(data.word(label), level=3), *said(data, short, Role.SUMMARY))


def _change(data: ReportData, part: SummaryPart, room: Room) -> tuple[Block, ...]:
    """The first measure drawn on a line; others, or one that is no figure, in words."""
    first = next(iter(part.measures), None)
    if part.change or first is None:
        return said(data, shortened(part.change, room.column, data.word("continued")), Role.SUMMARY)
    name = Paragraph(shortened(first.name, room.line), Role.SUMMARY)
    target = data.word("comma").join(t for t in (data.word("target"), first.by) if t)
    if first.now_at is None or first.target_at is None:
        values = f"{data.word('now')}: {first.now or '–'}; {target}: {first.target or '–'}"
        return (name, Paragraph(values, Role.SECOND))
    alt = f"{first.name}: {first.now} {data.word('now')}; {first.target} {target}"
    return (name, BeforeAfter(first.now_at, first.now, data.word("now"), first.target_at,
                              first.target, target, alt))


def _data(data: ReportData, part: SummaryPart, room: Room) -> tuple[Block, ...]:
    if not part.data and part.commitments:
        return _commitments(data, part, room)
    head = Section(data.word("label.data"), level=3)
    if not part.data:
        return (head, quiet(data, Role.SUMMARY))
    found: list[Block] = [head, _short_rows(part.data[: room.rows], room)]
    if len(part.data) > room.rows or _any_longer(_texts(part.data[: room.rows]), room.line):
        found.append(Paragraph(data.word("data.more"), Role.NOTE))
    if part.data_note:
        found.append(Marked(Mark.HALF, part.data_note, Role.SMALL))
    return tuple(found)


def _commitments(data: ReportData, part: SummaryPart, room: Room) -> tuple[Block, ...]:
    """What the partners give, where no data have been listed yet."""
    found: list[Block] = [Section(data.word("label.commitments"), level=3)]
    for name, cash, in_kind, people, _data in part.commitments[: room.rows]:
        kind = f"{in_kind} {data.word('in_kind')}" if in_kind.strip("–") else ""
        parts = (text for text in (cash.strip("–"), kind, people) if text)
        found.append(Paragraph(led(Led(shortened(name, room.line), "")), Role.SUMMARY))
        given = data.word("comma").join(parts)
        found.append(Paragraph(shortened(given, room.column), Role.SECOND))
    return tuple(found)


def _budget(data: ReportData) -> tuple[Block, ...]:
    part = data.budget
    if part is None:
        return (Section(data.word("label.budget"), level=3), quiet(data, Role.SUMMARY), Rule())
    return (Section(part.title, level=3), budget_bar(data, part), Rule())


def budget_bar(data: ReportData, part: BudgetPart) -> StackedBar:
    """The budget as one bar with its money below; the lines below name every source in full."""
    return StackedBar(
        tuple(BarPart(p.name, p.amount, p.text) for p in part.parts), part.alt,
        tuple(FundingPart(shortened(f.name, LONGEST_SOURCE), f.amount, f.text,
                          confirmed=f.kind == "confirmed")
              for f in _few(data, part.funding)),
    )


def _few(data: ReportData, funding: tuple[Money, ...]) -> tuple[Money, ...]:
    """At most four pieces of money: more than that are named in the table alone."""
    if len(funding) <= MOST_SOURCES or any(not f.text for f in funding):
        return funding
    sure = [f for f in funding if f.kind == "confirmed"]
    whole = Money(data.word("budget.confirmed_all"), sum(f.amount for f in sure), "", "confirmed")
    return (whole, *(f for f in funding if f.kind != "confirmed"))


def _timeline(data: ReportData, room: Room) -> tuple[Block, ...]:
    part = data.time
    if part is None:
        return (Section(data.word("label.timeline"), level=3), quiet(data, Role.SUMMARY), Rule())
    found: list[Block] = [timeline(data, part, room.bars, room.moments)]
    if len(_days(data, part)) > room.moments:
        found.append(Paragraph(data.word("moments.more"), Role.NOTE))
    return (*found, Rule())


def timeline(data: ReportData, part: TimePart, most: int, moments: int) -> Timeline:
    """Work over months, with milestones; every name that is shown is shown whole."""
    last = _end_of(part)
    shown = [s for s in _together(data, part.work, most) if s.start <= last]
    bars = tuple(TimelineBar(s.name, s.start, min(s.end, last)) for s in shown)
    marks = tuple(
        TimelineMilestone(s.name, s.start, Mark(s.mark)) for s in _days(data, part)[:moments]
    )
    return Timeline(data.word("label.timeline"), part.start, part.months, bars, part.alt,
                    data.word("label.moments"), marks)


def _together(data: ReportData, work: tuple[Span, ...], most: int) -> tuple[Span, ...]:
    """At most so many bars; the last one stands for everything that is not shown by itself."""
    if len(work) <= most:
        return work
    rest = work[most - 1:]
    name = data.word("further_work")
    whole = Span(name, min(s.start for s in rest), max(s.end for s in rest))
    return (*work[: most - 1], whole)


def _days(data: ReportData, part: TimePart) -> list[Span]:
    """One mark for each day that the drawing reaches, with the names of all that it brings."""
    days: dict[dt.date, list[Span]] = {}
    for span in part.moments:
        if span.start <= _end_of(part):
            days.setdefault(span.start, []).append(span)
    comma = data.word("comma")
    return [
        replace(spans[0], name=comma.join(s.name for s in spans if s.name))
        for _, spans in sorted(days.items())
    ]


def _end_of(part: TimePart) -> dt.date:
    year, month = divmod(part.start.month - 1 + len(part.months), 12)
    return dt.date(part.start.year + year, month + 1, 1) - dt.timedelta(days=1)


def _looks(data: ReportData, part: SummaryPart, room: Room) -> tuple[Block, ...]:
    risks: list[Block] = [Section(data.word("label.risks"), level=3)]
    risks.append(_or_quiet(data, part.risks[: room.rows], room))
    if part.risks_note or _any_longer(_texts(part.risks[: room.rows]), room.line):
        risks += [Rule(), Paragraph(part.risks_note or data.word("continued"), Role.NOTE)]
    head = Section(data.word("label.first_look"), level=3)
    looks: list[Block] = [head, _or_quiet(data, part.first_look, room, at_end=True)]
    if _any_longer(_texts(part.first_look), room.line):
        looks.append(Paragraph(data.word("continued"), Role.NOTE))
    return (Columns((tuple(risks), tuple(looks)), rule=True),)


def _texts(items: tuple[MarkedItem, ...]) -> Iterator[str]:
    for item in items:
        yield item.text
        yield item.detail


def _any_longer(texts: Iterable[str], most: int) -> bool:
    """Whether a text is shortened, so that a line has to say where it stands in full."""
    return any(shortened(text, most) != " ".join(text.split()) for text in texts)


def _or_quiet(
    data: ReportData, items: tuple[MarkedItem, ...], room: Room, *, at_end: bool = False
) -> Block:
    return _short_rows(items, room, at_end=at_end) if items else quiet(data, Role.SUMMARY)


def _short_rows(
    items: tuple[MarkedItem, ...], room: Room, *, at_end: bool = False
) -> MarkedRows:
    """Rows whose two lines stay lines; the whole words stand in the proposal."""
    return marked_rows((
        replace(i, text=shortened(i.text, room.line),
                detail=shortened(i.detail, room.line)) for i in items
    ), at_end=at_end)


def _last_line(data: ReportData, part: SummaryPart, room: Room) -> tuple[Block, ...]:
    if not part.afterwards or not room.closing:
        return ()
    text = shortened(part.afterwards, room.text // 3, data.word("continued"))
    return (Paragraph(f"{data.word('label.afterwards')} {text}", Role.SUMMARY),)
