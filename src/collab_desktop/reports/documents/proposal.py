"""The project proposal: question and answer first, then how, with whom, when and for how much."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.report_parts import ProposalPart
from collab_desktop.reports.documents import sections
from collab_desktop.reports.documents.fitting import fewest_sheets
from collab_desktop.reports.documents.sheet import exceptions, missing, quiet, said
from collab_desktop.reports.tree import (
    Block,
    Hanging,
    Headline,
    HeadlineSize,
    Paper,
    Paragraph,
    Role,
    Section,
    Table,
    TableColumn,
    TableRow,
)


def blocks(data: ReportData, paper: Paper) -> tuple[Block, ...]:
    """Three to five pages; sections that nothing was said about are left out."""
    part = data.proposal
    return fewest_sheets(data, paper, _blocks(data, part) if part else (quiet(data),))


def _blocks(data: ReportData, part: ProposalPart) -> tuple[Block, ...]:
    return (
        Headline(part.title or data.word("no_title"), HeadlineSize.COVER), *sections.facts(data),
        *(Hanging(text.label, said(data, text.text)) for text in part.texts),
        *_tables(data, part), *_pages(data), *_endorsements(data, part), *exceptions(data),
        *missing(data),
    )


def _tables(data: ReportData, part: ProposalPart) -> Iterator[Block]:
    if part.outputs:
        yield Section(data.word("label.outputs"))
        yield _table(data, ("what", "type", "user", "due", "open"), (4, 1.8, 2.8, 2, 1.4),
                     part.outputs, "label.outputs")
    if part.chains:
        yield Section(data.word("label.chain"), data.word("chain.note"))
        yield _table(data, ("input", "activity", "output", "effect", "assumption"),
                     (2.2, 2.5, 2.5, 2.6, 2.2), part.chains, "label.chain")
    if part.options:
        yield Section(data.word("label.options"))
        yield _table(data, ("option", "why_not"), (5, 7), part.options, "label.options")


def _table(
    data: ReportData, names: tuple[str, ...], spans: tuple[float, ...],
    rows: tuple[tuple[str, ...], ...], summary: str,
) -> Block:
    columns = tuple(
        TableColumn(data.word(f"column.{name}"), span)
        for name, span in zip(names, spans, strict=True)
    )
    cells = tuple(TableRow(tuple(cell or "–" for cell in row)) for row in rows)
    return Table(columns, cells, summary=data.word(summary))


def _pages(data: ReportData) -> Iterator[Block]:
    """The pages of a pack without their page breaks, their titles one level below."""
    for build in sections.PAGES.values():
        for block in build(data):
            match block:
                case Headline():
                    yield Section(block.text)
                case Section():
                    yield replace(block, level=3)
                case _:
                    yield block


def _endorsements(data: ReportData, part: ProposalPart) -> Iterator[Block]:
    if part.endorsements:
        yield Section(data.word("label.endorsements"))
        columns = (TableColumn(data.word("column.partner"), 3.4),
                   TableColumn(data.word("column.statement"), 6),
                   TableColumn(data.word("column.signed"), 2.6))
        rows = tuple(
            TableRow((
                (Paragraph(organisation, Role.STRONG), Paragraph(person, Role.SUMMARY)),
                statement or "–", signed or data.word("not_signed"),
            ))
            for organisation, person, statement, signed in part.endorsements
        )
        yield Table(columns, rows, summary=data.word("label.endorsements"))
