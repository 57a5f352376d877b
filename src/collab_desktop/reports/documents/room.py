"""Papers for the room: ballots two on a page, canvases and an agenda for the wall."""

from __future__ import annotations

from collections.abc import Iterator

from collab_desktop.domain.paper_parts import PaperPart
from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.room_charts import box_row, cut_line
from collab_desktop.domain.room_parts import Ballot, Ballots, CanvasSheet, Photographed, WallAgenda
from collab_desktop.reports.documents.step_paper import blocks_of, long_blocks
from collab_desktop.reports.photos import printable
from collab_desktop.reports.tree import (
    Block,
    Canvas,
    CanvasBox,
    Chart,
    Columns,
    Headline,
    HeadlineSize,
    MeetingLine,
    PageBreak,
    Paper,
    Paragraph,
    Picture,
    Role,
    Run,
    Section,
    Table,
    TableColumn,
    TableRow,
    Tone,
    bold,
)

CUT = 400.0
"""Points of the line between two ballots."""
PHOTO = (360.0, 250.0)
"""Points that a photo of the wall may take, in width and height."""
SIDEWAYS = {Paper.A4: Paper.A4_LANDSCAPE, Paper.LETTER: Paper.LETTER_LANDSCAPE}


def lies(data: ReportData, paper: Paper) -> Paper:
    """Ballots that stand beside each other lie on their side."""
    parts = data.paper.parts if data.paper is not None else ()
    beside = any(isinstance(part, Ballots) and part.beside for part in parts)
    return SIDEWAYS.get(paper, paper) if beside else paper


def sheets(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """Score sheets: nothing on the page but the sheets themselves."""
    return long_blocks(data, paper)


def wall(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """What hangs on the wall begins with its largest headline."""
    del paper
    part = data.paper or PaperPart("", ())
    found: list[Block] = [MeetingLine(part.meeting)] if part.meeting else []
    if part.headline:
        found.append(Headline(part.headline, HeadlineSize.POSTER))
    for each in part.parts:
        found += blocks_of(each, data)
    return tuple(found)


@blocks_of.register
def _agenda(part: WallAgenda, data: ReportData) -> Iterator[Block]:
    if part.about:
        yield Paragraph((Run(part.about, tone=Tone.MUTED),), Role.WALL)
    heads = ("minutes.column.planned", "minutes.column.activity")
    columns = tuple(
        TableColumn(data.word(key), span, role=Role.WALL)
        for key, span in zip(heads, (2.4, 9.6), strict=True)
    )
    rows = tuple(
        TableRow(((bold(line.time),), (
            Paragraph((bold(line.activity),), Role.WALL),
            *([Paragraph(line.more, Role.EASY)] if line.more else []),
        )))
        for line in part.lines
    )
    yield Table(columns, rows, summary=data.word("minutes.label.plan"), airy=True)


@blocks_of.register
def _canvas(part: CanvasSheet, data: ReportData) -> Iterator[Block]:
    del data
    if not part.first:
        yield PageBreak(part.section)
    yield Headline(part.title, HeadlineSize.POSTER)
    if part.purpose:
        yield Paragraph((Run(part.purpose, tone=Tone.MUTED),), Role.EASY)
    rows = tuple(
        tuple(CanvasBox(area.title, area.prompt, area.cards) for area in row) for row in part.rows
    )
    yield Canvas(rows, part.axes, part.title)


@blocks_of.register
def _photographed(part: Photographed, data: ReportData) -> Iterator[Block]:
    """The picture; where its file is lost or broken, what it showed is still said."""
    photo = printable(part.content)
    if photo is None:
        yield Paragraph(data.word("minutes.photo_gone").format(caption=part.alt), Role.NOTE)
        return
    scale = min(PHOTO[0] / photo.width, PHOTO[1] / photo.height)
    width, height = photo.width * scale, photo.height * scale
    yield Picture(photo.data, part.alt, width, height, part.caption)


@blocks_of.register
def _ballots(part: Ballots, data: ReportData) -> Iterator[Block]:
    step = 2 if part.beside else 1
    for place in range(0, len(part.sheets), step):
        if place:
            yield PageBreak()
        pair = [tuple(_sheet(sheet)) for sheet in part.sheets[place : place + step]]
        if not part.beside:
            yield from pair[0]
            continue
        cut: tuple[Block, ...] = (Chart(cut_line(CUT), data.word("room.cut")),)
        right = pair[1] if len(pair) == 2 else ()
        yield Columns((pair[0], cut, right), (5.6, 0.8, 5.6))


def _sheet(sheet: Ballot) -> Iterator[Block]:
    yield Paragraph((bold(sheet.code),), Role.LEAD)
    yield Headline(sheet.title)
    for line in sheet.told:
        yield Paragraph(line, Role.NOTE)
    for asked in sheet.lines:
        yield Section(asked.title, level=3)
        if asked.hint:
            yield Paragraph(asked.hint, Role.NOTE)
        yield Chart(box_row(sheet.boxes), sheet.box_words)

