"""The public sheet of a challenge question: the question itself is the headline."""

from __future__ import annotations

from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.report_parts import QuestionPart
from collab_desktop.reports.documents.fitting import Room, on_one_page
from collab_desktop.reports.documents.sheet import hanging, missing, quiet, said, shortened
from collab_desktop.reports.tree import (
    Align,
    Block,
    BulletList,
    Columns,
    Hanging,
    Headline,
    Level,
    MeetingLine,
    Paper,
    Paragraph,
    Role,
    Run,
    StatusBanner,
    Table,
    TableColumn,
    TableRow,
)

LONGEST_HEADLINE = 320


def blocks(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """One page, two at most: question, status, background, outcome, skills, scope, response."""
    return on_one_page(data, paper, lambda room: _blocks(data, room))


def _blocks(data: ReportData, room: Room) -> tuple[Block, ...]:
    """Compact where that keeps the sheet on one page; nothing is ever cut."""
    role = Role.BODY if room.airy else Role.COMPACT
    part = data.question
    if part is None:
        return (quiet(data),)
    above = tuple(text for text in (part.theme, part.owner) if text)
    head: tuple[Block, ...] = (MeetingLine(above),) if above else ()
    users = "\n".join(text for text in (part.users, part.children) if text)
    return (
        *head,
        *_headline(data, part.question),
        StatusBanner(part.status, part.until),
        hanging(data, "label.background", part.background, role),
        hanging(data, "label.outcome", part.outcome, role),
        hanging(data, "label.for_whom", users, role),
        _skills(data, part),
        _scope(data, part),
        hanging(data, "label.respond", part.respond, role, rule=False), *missing(data),
    )


def _headline(data: ReportData, question: str) -> tuple[Block, ...]:
    """The question itself; one that is no headline any more stands below its beginning."""
    if len(question) <= LONGEST_HEADLINE:
        return (Headline(question or data.word("no_question")),)
    return (Headline(shortened(question, LONGEST_HEADLINE // 2)), *said(data, question))


def _skills(data: ReportData, part: QuestionPart) -> Block:
    note = data.word("others_welcome") if part.others_welcome else ""
    if not part.skills:
        return Hanging(data.word("label.skills"), (quiet(data),), note=note)
    rows = tuple(
        TableRow(
            (
                skill.name,
                Level(skill.level, skill.level_words) if skill.level else "–",
                (Run(skill.importance, skill.must),),
            )
        )
        for skill in part.skills
    )
    columns = (
        TableColumn(data.word("column.skill"), 5, role=Role.STRONG),
        TableColumn(data.word("column.level"), 5.2),
        TableColumn(data.word("column.importance"), 1.5, Align.START),
    )
    return Hanging(data.word("label.skills"), (Table(columns, rows, dense=True),), note=note)


def _scope(data: ReportData, part: QuestionPart) -> Block:
    return Hanging(
        data.word("label.scope"),
        (
            Columns(
                (
                    _list(data, "scope.in", part.scope_in),
                    _list(data, "scope.out", part.scope_out),
                )
            ),
        ),
    )


def _list(data: ReportData, label: str, items: tuple[str, ...]) -> tuple[Block, ...]:
    head = Paragraph(data.word(label), Role.STRONG)
    return (head, BulletList(items, Role.LIST)) if items else (head, *said(data, "", Role.LIST))
