"""True North and prioritisation: four answers in words, then the score and what would change it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.report_parts import Answered, ScoreLine, ScorePart, TrueNorthPart
from collab_desktop.reports.documents.fitting import (
    GENEROUS,
    Room,
    on_one_page,
    sheets,
)
from collab_desktop.reports.documents.sheet import exceptions, marked, quiet, shortened
from collab_desktop.reports.documents.sheet import said as spoken
from collab_desktop.reports.tree import (
    Align,
    Block,
    Columns,
    Hanging,
    Headline,
    Mark,
    Marked,
    MarkedLine,
    NumberedList,
    PageBreak,
    Paper,
    Paragraph,
    Role,
    RowKind,
    RowWithOwner,
    Rule,
    RuleKind,
    Run,
    ScoreBars,
    ScoreRow,
    ScoreWords,
    Section,
    Table,
    TableColumn,
    TableRow,
    Threshold,
    Tone,
    TotalBar,
    bold,
)


def blocks(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """The document on its own: two pages at full depth, one when it was a quick assessment."""
    return (*page(data, paper), *detail(data), *exceptions(data))


def page(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """The page of a board pack; what does not fit one sheet is one of answers, one of scores."""
    whole = on_one_page(data, paper, lambda room: _page(data, room))
    if sheets(data, paper, whole) <= 1 or data.true_north is None or data.score is None:
        return whole
    return _page(data, GENEROUS, apart=True)


def shortened_page(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """The page for a pack: two sheets at most, longer answers say where they stand in full."""
    found = page(data, paper) if _length(data) <= LONGEST_FOR_A_BOARD else ()
    for most in LESS_AND_LESS:
        if found and sheets(data, paper, found) <= MOST_SHEETS:
            break
        found = page(_shortened(data, most), paper)
    return found


def _length(data: ReportData) -> int:
    rows = data.true_north.rows if data.true_north is not None else ()
    return sum(len(row.answer) + len(row.evidence) for row in rows)


def _shortened(data: ReportData, most: int) -> ReportData:
    check = data.true_north
    if check is None:
        return data
    more = data.word("continued_tn")
    rows = tuple(
        replace(row, answer=shortened(row.answer, most, more),
                evidence=shortened(row.evidence, most // 2, more))
        for row in check.rows
    )
    return replace(data, true_north=replace(
        check, rows=rows, evidence=shortened(check.evidence, most // 2, more),
        reason=shortened(check.reason, most, more)))


LESS_AND_LESS = (900, 600, 400, 250)
"""Characters of an answer."""
MOST_SHEETS, LONGEST_FOR_A_BOARD = 2, 12_000


def _page(data: ReportData, room: Room, *, apart: bool = False) -> tuple[Block, ...]:
    check, points = data.true_north, data.score
    headline = check.headline if check is not None else (points.headline if points else "")
    found: list[Block] = [Headline(headline or data.word("score.none_headline"))]
    if check is not None:
        found += _check(data, check, room)
    if apart:
        found.append(PageBreak())
    if points is not None:
        found += _score(data, points, room)
    if check is None and points is None:
        found.append(quiet(data))
    return tuple(found)


# -- True North ------------------------------------------------------------------------------------


def _check(data: ReportData, part: TrueNorthPart, room: Room) -> Iterator[Block]:
    yield Section(data.word("label.true_north"), part.note)
    longest = max((len(row.evidence) for row in part.rows), default=0)
    shown = 0 < longest <= EVIDENCE_BESIDE
    columns: tuple[TableColumn, ...] = (
        TableColumn(data.word("column.question"), 3),
        TableColumn(data.word("column.answer"), 5.2 if shown else 7),
        TableColumn(data.word("column.rating"), 1.7 if shown else 2),
        TableColumn(data.word("column.evidence"), 2.1, role=Role.NOTE),
    )
    if not shown:
        columns = columns[:3]
    rows = tuple(
        _row(data, number, row, beside=shown) for number, row in enumerate(part.rows, start=1)
    )
    yield Table(
        columns, rows, summary=data.word("label.true_north"), airy=room.airy, header=False
    )
    if part.evidence:
        yield Hanging(
            data.word("column.evidence"),
            (Paragraph(part.evidence, Role.NOTE),),
            role=Role.SUMMARY,
        )
    if part.values:
        values = MarkedLine(tuple(marked(value, Role.SMALL) for value in part.values))
        yield Hanging(data.word("label.values"), (values,), role=Role.SUMMARY)
    if part.flags:
        flags = Marked(Mark.HIGH, part.flags, Role.COMPACT)
        yield Hanging(data.word("label.flags"), (flags,), role=Role.SUMMARY)
    yield from _outcome(data, part, room)


def _row(data: ReportData, number: int, row: Answered, *, beside: bool) -> TableRow:
    """One question; its evidence in a column of its own, or below the answer when it is long."""
    question = (NumberedList((row.question,), Role.QUESTION, number),)
    answer, rating = spoken(data, row.answer, Role.COMPACT), Marked(Mark(row.mark), row.word)
    if beside:
        return TableRow((question, answer, rating, row.evidence))
    if row.evidence:
        said = f"{data.word('column.evidence')}{data.word('colon')}{row.evidence}"
        answer = (*answer, Paragraph(said, Role.NOTE))
    return TableRow((question, answer, rating))


def _outcome(data: ReportData, part: TrueNorthPart, room: Room) -> Iterator[Block]:
    line = RowWithOwner(part.outcome.word, part.action, Mark(part.outcome.mark), role=Role.STRONG)
    below: list[Block] = [line]
    if len(part.action) > ROOM_BESIDE:
        below = [marked(part.outcome), Paragraph(part.action, Role.COMPACT)]
    if part.reason:
        below.append(Paragraph(part.reason, Role.COMPACT))
    if part.earlier and room.closing:
        below.append(Paragraph(part.earlier, Role.NOTE))
    yield Hanging(data.word("label.outcome_tn"), tuple(below), role=Role.SUMMARY, rule=False)
    yield Rule(RuleKind.NAVY)


EVIDENCE_BESIDE = 80
"""Characters of evidence that a column beside the answer takes."""
ROOM_BESIDE = 60
"""Characters that fit beside the outcome."""


# -- the score -------------------------------------------------------------------------------------


def _score(data: ReportData, part: ScorePart, room: Room) -> Iterator[Block]:
    yield Section(data.word("label.prioritisation"), part.note)
    yield total(data, part)
    yield ScoreBars(
        tuple(_line(line) for line in part.lines),
        part.total_text,
        part.attention,
        part.attention_text,
        words=score_words(data),
    )
    said = f"{part.firm} {part.holds}" if room.closing else part.firm
    firm = _led(data, "label.firm", said.strip())
    floors = _led(data, "label.floors", " ".join(t for t in (part.floors, part.remark) if t))
    if firm or floors:
        yield Columns((firm, floors))
    if part.recommendation:
        yield Paragraph(
            (bold(data.word("label.people")), Run(f" {part.recommendation}")), Role.COMPACT
        )


def _led(data: ReportData, label: str, text: str) -> tuple[Block, ...]:
    if not text:
        return ()
    return (Paragraph((bold(data.word(label)), Run(f" {text}")), Role.COMPACT),)


def total(data: ReportData, part: ScorePart) -> Block:
    """The big figure with its thresholds; a sentence while there is none."""
    if part.total is None:
        return Paragraph(part.headline, Role.BODY)
    return TotalBar(
        part.total,
        part.total_text,
        data.word("of_100"),
        marked(part.outcome),
        (
            Threshold(part.develop_from, data.word("score.line_low"), above=False),
            Threshold(part.recommend_from, data.word("score.line_high")),
        ),
        part.headline,
    )


def _line(line: ScoreLine) -> ScoreRow:
    wide = Marked(Mark.WARNING, line.wide) if line.wide else None
    return ScoreRow(
        line.name,
        line.value,
        line.value_text,
        line.weight,
        line.low,
        line.high,
        line.range_text,
        line.points,
        line.anchor,
        wide,
    )


def score_words(data: ReportData) -> ScoreWords:
    """The words around score bars."""
    names = ("agreed", "range", "points", "total", "key_agreed", "key_threshold", "key_range")
    return ScoreWords(*(data.word(f"bars.{name}") for name in names))


def compact(data: ReportData) -> tuple[Block, ...]:
    """The five bars for a summary page."""
    part = data.score
    if part is None:
        none = Paragraph((Run(data.word("score.none"), tone=Tone.MUTED),), Role.SUMMARY)
        return (Section(data.word("label.score"), level=3), none)
    rows = tuple(ScoreRow(line.name, line.value, line.value_text) for line in part.lines)
    return (
        Section(data.word("label.score"), part.short_note, level=3),
        ScoreBars(
            rows,
            threshold=part.attention,
            compact=True,
            note=data.word("score.tick"),
            words=score_words(data),
        ),
    )


def detail(data: ReportData) -> tuple[Block, ...]:
    """The sub-criteria, where they were scored."""
    part = data.score
    if part is None or not part.criteria:
        return ()
    columns = (
        TableColumn(data.word("column.criterion"), 5),
        TableColumn(data.word("column.note"), 4.4, role=Role.NOTE),
        TableColumn(data.word("bars.agreed"), 1.3, Align.END, numeric=True),
        TableColumn(data.word("bars.range"), 1.3, Align.END, numeric=True),
    )
    rows: list[TableRow] = []
    for number, item in enumerate(part.criteria):
        if number == 0 or item.category != part.criteria[number - 1].category:
            rows.append(TableRow((item.category,), RowKind.GROUP))
        rows.append(TableRow((item.name, item.note, item.agreed, item.range_text)))
    return (
        PageBreak(data.word("page.criteria"), shared=True),
        Section(data.word("label.criteria")),
        Table(columns, tuple(rows), summary=data.word("label.criteria"), dense=True),
    )
