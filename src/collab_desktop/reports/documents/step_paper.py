"""The papers of the steps after the decision: a headline, figures, and parts in their order."""

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch

from collab_desktop.domain.paper_parts import (
    Cards,
    Cell,
    Column,
    Contents,
    Drawn,
    Grid,
    Labelled,
    Levelled,
    Listed,
    Moved,
    Named,
    NewPage,
    PaperPart,
    Part,
    Prose,
    Ratings,
    SignedCell,
    SignLines,
    Skills,
    Title,
    Told,
    ToWrite,
    Wheel,
)
from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.report_parts import BudgetPart, TimePart
from collab_desktop.domain.report_parts import Marked as MarkedPart
from collab_desktop.domain.wheel_charts import wheel
from collab_desktop.reports.documents.fitting import fewest_sheets
from collab_desktop.reports.documents.project_summary import budget_bar, timeline
from collab_desktop.reports.documents.sections import MOST_BARS, MOST_MOMENTS
from collab_desktop.reports.documents.sheet import exceptions, figures, missing, quiet, said
from collab_desktop.reports.tree import (
    Align,
    BeforeAfter,
    Block,
    BulletList,
    CardContact,
    Chart,
    ContentsLine,
    CoverageMember,
    CoverageNeed,
    CoverageTable,
    Hanging,
    Headline,
    HeadlineSize,
    KeyFigures,
    Level,
    Mark,
    Marked,
    MarkedLine,
    MeetingLine,
    NumberedList,
    PageBreak,
    Paper,
    Paragraph,
    Role,
    RowKind,
    Rule,
    RuleKind,
    ScoreBars,
    ScoreRow,
    ScoreWords,
    Section,
    SignatureField,
    SignatureLines,
    Signer,
    Spacer,
    Table,
    TableCell,
    TableColumn,
    TableRow,
    WalletCards,
)

WRITING = 17.0
"""Points between two lines to write on."""
SHORT_CHOICE = 28
"""Letters of a choice up to which several stand on one line."""


def blocks(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """The paper of one step."""
    part = data.paper
    return fewest_sheets(data, paper, tuple(_blocks(data, part)) if part else (quiet(data),))


def long_blocks(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """A paper of many pages, as it is: nobody counts its sheets."""
    del paper
    part = data.paper
    return tuple(_blocks(data, part)) if part else (quiet(data),)


def _blocks(data: ReportData, part: PaperPart) -> Iterator[Block]:
    yield from told(data, part)
    yield from exceptions(data)
    yield from missing(data)


def told(data: ReportData, part: PaperPart) -> Iterator[Block]:
    """What a paper says, without what is still missing for it."""
    if part.meeting:
        yield MeetingLine(part.meeting)
    if part.headline:
        size = HeadlineSize.COVER if part.is_poster else HeadlineSize.PAGE
        yield Headline(part.headline, size)
    if part.facts:
        yield KeyFigures(figures(part.facts))
    for each in part.parts:
        yield from blocks_of(each, data)


@singledispatch
def blocks_of(part: Part, data: ReportData) -> Iterator[Block]:
    """The blocks of one part."""
    raise TypeError(type(part).__name__, data.identity.kind)


@blocks_of.register
def _grid(part: Grid, data: ReportData) -> Iterator[Block]:
    if part.title:
        yield Section(part.title, part.note)
    if not part.rows:
        yield quiet(data)
        return
    columns = tuple(_column(column) for column in part.columns)
    rows = tuple(
        TableRow(tuple(cell if cell == "" else _cell(cell) for cell in row), RowKind.TOTAL)
        if number in part.sums else TableRow(tuple(_cell(cell) for cell in row))
        for number, row in enumerate(part.rows)
    )
    yield Table(columns, rows, summary=part.title)


def _column(column: Column) -> TableColumn:
    align = Align.END if column.numeric else Align.START
    return TableColumn(column.title, column.span, align, numeric=column.numeric)


def _cell(cell: Cell) -> TableCell:
    match cell:
        case MarkedPart():
            return Marked(Mark(cell.mark), cell.word, Role.COMPACT)
        case Levelled():
            return Level(cell.value, cell.words)
        case SignedCell():
            return SignatureField(cell.name, cell.date, cell.method)
        case Drawn():
            return (Chart(cell.drawing, cell.alt),)
        case Named():
            first = Paragraph(cell.name or "–", Role.STRONG)
            return (first, Paragraph(cell.below, Role.NOTE)) if cell.below else (first,)
    return cell or "–"


@blocks_of.register
def _labelled(part: Labelled, data: ReportData) -> Iterator[Block]:
    state = part.state
    marked = (MarkedLine((Marked(Mark(state.mark), state.word, Role.BODY),)),) if state else ()
    text = said(data, part.text) if part.text or not marked else ()
    yield Hanging(part.label, (*marked, *text))


@blocks_of.register
def _listed(part: Listed, data: ReportData) -> Iterator[Block]:
    del data
    if part.title:
        yield Section(part.title)
    role = Role.EASY if part.large else Role.BODY
    yield NumberedList(part.items, role) if part.numbered else BulletList(part.items, role)


@blocks_of.register
def _title(part: Title, data: ReportData) -> Iterator[Block]:
    del data
    yield Section(part.title, part.note)


@blocks_of.register
def _prose(part: Prose, data: ReportData) -> Iterator[Block]:
    role = Role.NOTE if part.quiet else Role.EASY if part.large else Role.BODY
    yield from said(data, part.text, role)


@blocks_of.register
def _new_page(part: NewPage, data: ReportData) -> Iterator[Block]:
    del data
    yield PageBreak(part.section, flowing=part.flowing, wide=part.wide)
    if part.headline:
        yield Headline(part.headline)


@blocks_of.register
def _contents(part: Contents, data: ReportData) -> Iterator[Block]:
    del data
    yield ContentsLine(part.label)


@blocks_of.register
def _drawn(part: Drawn, data: ReportData) -> Iterator[Block]:
    del data
    yield Chart(part.drawing, part.alt)


@blocks_of.register
def _time(part: TimePart, data: ReportData) -> Iterator[Block]:
    yield timeline(data, part, MOST_BARS, MOST_MOMENTS)


@blocks_of.register
def _money(part: BudgetPart, data: ReportData) -> Iterator[Block]:
    yield budget_bar(data, part)


@blocks_of.register
def _sign_lines(part: SignLines, data: ReportData) -> Iterator[Block]:
    yield Rule(RuleKind.NAVY)
    signers = tuple(Signer(*signer) for signer in part.signers)
    yield SignatureLines(signers, data.word("date"), part.note)


@blocks_of.register
def _cards(part: Cards, data: ReportData) -> Iterator[Block]:
    del data
    contacts = tuple(CardContact(*contact) for contact in part.contacts)
    yield WalletCards(
        part.title, figures(part.steps), part.urgent, part.back_title, part.phone, contacts,
        part.sentence, part.footer,
    )


@blocks_of.register
def _told(part: Told, data: ReportData) -> Iterator[Block]:
    easy = Role.EASY
    yield Hanging(part.said_label, said(data, part.said, easy), role=easy, rule=False)
    done = MarkedLine((Marked(Mark(part.result.mark), part.result.word, easy),))
    why = said(data, part.why, easy) if part.why else ()
    yield Hanging(part.did_label, (done, *why), role=easy)


@blocks_of.register
def _ratings(part: Ratings, data: ReportData) -> Iterator[Block]:
    del data
    yield Section(part.title, part.note)
    rows = tuple(
        ScoreRow(
            row.name, row.value, row.value_text, low=row.other, high=row.other,
            points=row.other_text, anchor=row.words,
        )
        for row in part.rows
    )
    words = ScoreWords(agreed=part.value_words, range="", points=part.other_words)
    yield ScoreBars(rows, threshold=None, words=words)


@blocks_of.register
def _wheel(part: Wheel, data: ReportData) -> Iterator[Block]:
    del data
    yield Section(part.title, part.note)
    yield Chart(wheel(part.spokes), part.alt)


@blocks_of.register
def _moved(part: Moved, data: ReportData) -> Iterator[Block]:
    del data
    alt = f"{part.name}: {part.before} {part.before_words}; {part.after} {part.after_words}"
    line = BeforeAfter(
        part.before_at, part.before, part.before_words, part.after_at, part.after,
        part.after_words, alt,
    )
    yield Hanging(part.label, (Paragraph(part.name), line))


@blocks_of.register
def _to_write(part: ToWrite, data: ReportData) -> Iterator[Block]:
    """A question with its guidance, and beside it the room to answer; tables take the width."""
    del data
    room: list[Block] = []
    boxes = tuple(Marked(Mark.OPEN, word, Role.LIST) for word in part.choices)
    if any(len(word) > SHORT_CHOICE for word in part.choices):
        room += boxes
    elif boxes:
        room.append(MarkedLine(boxes))
    for _ in range(part.lines):
        room += (Spacer(WRITING), Rule())
    if part.columns:
        heads = tuple(TableColumn(title, 12 / len(part.columns)) for title in part.columns)
        empty = TableRow(tuple("\n" for _ in heads))
        yield Section(part.label, " ".join(part.guidance), level=3)
        yield Table(heads, (empty,) * part.rows, summary=part.label)
    else:
        yield Hanging(part.label, tuple(room), "\n".join(part.guidance), column=5, rule=False,
                      whole=True)


@blocks_of.register
def _skills(part: Skills, data: ReportData) -> Iterator[Block]:
    del data
    yield Section(part.title, part.note)
    yield CoverageTable(
        tuple(CoverageMember(member.name, member.below) for member in part.members),
        tuple(
            CoverageNeed(
                row.name, row.importance, row.asked, row.best,
                Marked(Mark(row.status.mark), row.status.word), row.levels,
            )
            for row in part.rows
        ),
        part.title, part.key_asked, part.extras_label, part.extras,
    )
