"""The decision record: one line for each partner, conditions, dissent, and lines to sign."""

from __future__ import annotations

from collections.abc import Iterator

from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.report_parts import BoardPart, ConditionLine, VoteLine
from collab_desktop.reports.documents.fitting import fewest_sheets
from collab_desktop.reports.documents.sheet import (
    LONGEST_PART,
    exceptions,
    hanging,
    quiet,
    said,
    shortened,
)
from collab_desktop.reports.tree import (
    Block,
    Hanging,
    Headline,
    Mark,
    Marked,
    MarkedLine,
    MeetingLine,
    NumberedList,
    Paper,
    Paragraph,
    Role,
    Rule,
    RuleKind,
    Run,
    Section,
    SignatureField,
    SignatureLines,
    Signer,
    Table,
    TableColumn,
    TableRow,
    Tone,
)

LONGEST_CHANGE = 160
"""Characters of an answer in the list of what changed."""


def blocks(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """The notice to the partners: the decision on one page."""
    return fewest_sheets(data, paper, (*page(data), *exceptions(data)))


def page(data: ReportData) -> tuple[Block, ...]:
    """The decision page of a board paper, ready to sign while nobody has decided."""
    part = data.board
    if part is None:
        return (quiet(data),)
    return (
        MeetingLine(tuple(shortened(text, LONGEST_PART) for text in part.meeting)),
        Headline(part.headline), Rule(),
        Hanging(data.word("label.decided" if not part.open else "label.rule"),
                said(data, part.decided), rule=False),
        *_since(data, part), *_votes(data, part), *_conditions(data, part), *_questions(data, part),
        *_afterwards(data, part), Rule(RuleKind.NAVY),
        SignatureLines(tuple(Signer(role, name) for role, name in part.signers),
                       data.word("date"), part.signature_note),
    )


def _since(data: ReportData, part: BoardPart) -> Iterator[Block]:
    """What is different from when the board saw the project before."""
    if not part.since_title:
        return
    yield Section(part.since_title)
    if not part.since:
        yield Paragraph(data.word("board.unchanged"), Role.COMPACT)
        return
    columns = (
        TableColumn(data.word("column.what"), 3), TableColumn(data.word("column.before"), 4.5),
        TableColumn(data.word("column.now"), 4.5),
    )
    rows = tuple(TableRow(tuple(shortened(text, LONGEST_CHANGE) for text in line))
                 for line in part.since)
    yield Table(columns, rows, summary=part.since_title)


def _votes(data: ReportData, part: BoardPart) -> Iterator[Block]:
    columns = (
        TableColumn(data.word("column.partner"), 3.05),
        TableColumn(data.word("column.decision"), 2.9),
        TableColumn(data.word("column.reason"), 3.1), TableColumn(data.word("column.signed"), 2.95),
    )
    if not part.votes:
        yield Hanging(data.word("column.partner"), (quiet(data),))
        return
    rows = tuple(_vote(part, line) for line in part.votes)
    yield Table(columns, rows, summary=data.word("column.decision"))


def _vote(part: BoardPart, line: VoteLine) -> TableRow:
    tone = Tone.NAVY if line.core else Tone.MUTED
    who: tuple[Block, ...] = (Paragraph(line.organisation, Role.STRONG),)
    if line.person:
        who = (*who, Paragraph(line.person, Role.SUMMARY))
    who = (*who, Paragraph((Run(line.part, line.core, tone),), Role.SMALL))
    decision: Marked | tuple[Block, ...] = Marked(Mark(line.mark), line.word)
    if part.choices and line.mark == "open":
        choices = tuple(Marked(Mark.OPEN, word, Role.SMALL) for word in part.choices)
        decision = (MarkedLine(choices),)
    return TableRow((who, decision, line.reason,
                     SignatureField(line.signed_by, line.signed_on, line.method)))


def _conditions(data: ReportData, part: BoardPart) -> Iterator[Block]:
    if not part.conditions:
        yield Hanging(data.word("label.conditions"), (
            Paragraph(data.word("conditions.none")) if not part.open else quiet(data),))
        return
    yield Section(data.word("label.conditions"), part.conditions_note)
    columns = (
        TableColumn(data.word("column.condition"), 5.15),
        TableColumn(data.word("column.set_by"), 1.75),
        TableColumn(data.word("column.owner_due"), 2.3),
        TableColumn(data.word("column.holds"), 1.75),
        TableColumn(data.word("column.status"), 1.05),
    )
    rows = tuple(_condition(line, n) for n, line in enumerate(part.conditions, start=1))
    yield Table(columns, rows, summary=data.word("label.conditions"))


def _condition(line: ConditionLine, number: int) -> TableRow:
    owner = (Paragraph(line.owner or "–", Role.COMPACT), Paragraph(line.due or "–", Role.NOTE))
    mark = Mark.WARNING if line.blocks else Mark.OPEN
    return TableRow((
        (NumberedList((line.text,), Role.COMPACT, number), *_answer(line)), line.set_by, owner,
        Marked(mark, line.blocks_word), line.status,
    ))


def _answer(line: ConditionLine) -> tuple[Block, ...]:
    """How a condition was answered, below it."""
    return (Paragraph(line.answer, Role.NOTE),) if line.answer else ()


def _afterwards(data: ReportData, part: BoardPart) -> Iterator[Block]:
    """Dissent and the next review; before the decision only a date that is set already."""
    if not part.open:
        yield hanging(data, "label.dissent", part.dissent)
    if not part.open or part.next_review:
        yield hanging(data, "label.next_review", part.next_review, rule=False)


def _questions(data: ReportData, part: BoardPart) -> Iterator[Block]:
    if part.questions:
        yield Section(data.word("label.questions"))
        columns = (TableColumn(data.word("column.asked"), 6),
                   TableColumn(data.word("column.answer"), 6))
        rows = tuple(TableRow((asked, answer or "–")) for asked, answer in part.questions)
        yield Table(columns, rows, summary=data.word("label.questions"))
