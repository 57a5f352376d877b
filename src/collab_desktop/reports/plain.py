"""The plain-text twin of a document: the same words in the same order, for mail and for search."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from collab_desktop.domain.forms import Asked, Entry
from collab_desktop.reports import tree
from collab_desktop.reports.tree import Block, Document, TableCell, flat

Lines = Iterator[str]


def plain_text(document: Document) -> str:
    """Return a document as plain text, blocks parted by empty lines."""
    words = document.words
    head = f"{document.code} {document.project}: {document.name}"
    state = words.states[document.state]
    version = words.version.format(version=document.version)
    blocks = ["\n".join(lines) for block in document.blocks if (lines := list(block_lines(block)))]
    foot = " · ".join((version, document.date, document.template_line))
    full = words.full_hash.format(hash=document.content_hash)
    return "\n\n".join([f"{head}\n{state}", *blocks, f"{foot}\n{full}"]) + "\n"


def block_lines(block: Block) -> Lines:
    """Return the lines of one block."""
    write = _WRITERS.get(type(block))
    if write:
        yield from write(block)


def texts(value: Any) -> Lines:
    """Return every text inside a document, block or part of one (to check its characters)."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for part in fields(value):
            yield from texts(getattr(value, part.name))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from texts(item)
    elif isinstance(value, dict):
        yield from texts(list(value.values()))


def _headline(block: tree.Headline) -> Lines:
    yield block.text
    yield "=" * min(len(block.text), 72)


def _section(block: tree.Section) -> Lines:
    yield f"{block.title} ({block.note})" if block.note else block.title
    yield "-" * min(len(block.title), 72)


def _bullets(block: tree.BulletList) -> Lines:
    return (f"- {flat(item)}" for item in block.items)


def _numbers(block: tree.NumberedList) -> Lines:
    return (f"{block.start + i}. {flat(item)}" for i, item in enumerate(block.items))


def _row_with_owner(block: tree.RowWithOwner) -> Lines:
    number = f"{block.number} " if block.number else ""
    yield number + flat(block.text) + (f" ({block.owner})" if block.owner else "")


def _callout(block: tree.Callout) -> Lines:
    yield f"{block.title} {flat(block.text)}".strip()


def _hanging(block: tree.Hanging) -> Lines:
    yield f"{block.label} ({block.note})" if block.note else block.label
    for inner in block.blocks:
        yield from ("  " + line for line in block_lines(inner))


def _columns(block: tree.Columns) -> Lines:
    for column in block.columns:
        for inner in column:
            yield from block_lines(inner)


def _figures(figures: Sequence[tree.KeyFigure]) -> Lines:
    return (f"{figure.value} {figure.words}" for figure in figures)


def _ask(block: tree.AskPanel) -> Lines:
    yield block.label
    yield from ("  " + flat(line) for line in block.lines)
    yield from _figures(block.figures)


def _steps(block: tree.StepStrip) -> Lines:
    yield block.label
    yield from (f"{i}. {step.name}: {step.status}" for i, step in enumerate(block.steps, start=1))
    yield block.note


def cell_words(cell: TableCell) -> str:
    """Return the words of one cell of a table."""
    if isinstance(cell, tree.Marked):
        return cell.word
    if isinstance(cell, tree.Level):
        return f"{cell.value} {cell.words}"
    if isinstance(cell, tree.SignatureField):
        return ", ".join(part for part in (cell.name, cell.date, cell.method) if part)
    if isinstance(cell, str):
        return cell
    parts = [
        part.text if isinstance(part, tree.Run) else " ".join(block_lines(part)) for part in cell
    ]
    runs = any(isinstance(part, tree.Run) for part in cell)
    return ("" if runs else " ").join(parts)


def _table(block: tree.Table) -> Lines:
    if block.header:
        yield " | ".join(column.title for column in block.columns)
    yield from (" | ".join(cell_words(cell) for cell in row.cells) for row in block.rows)


def _marked_rows(block: tree.MarkedRows) -> Lines:
    for row in block.rows:
        yield f"{row.word}: {row.statement}" + (f" ({row.detail})" if row.detail else "")


def _signatures(block: tree.SignatureLines) -> Lines:
    for signer in block.signers:
        yield f"{signer.role}: {signer.name} ______ {signer.date or block.date_word}"
    if block.note:
        yield block.note


def _total(block: tree.TotalBar) -> Lines:
    yield f"{block.value_text} {block.of_text}: {block.outcome.word}"
    yield from (threshold.words for threshold in block.thresholds)


def _scores(block: tree.ScoreBars) -> Lines:
    for row in block.rows:
        parts = [
            row.weight,
            row.value_text,
            row.range_text,
            row.points,
            row.anchor,
            row.wide.word if row.wide else "",
        ]
        yield f"{row.name}: " + ", ".join(part for part in parts if part)
    if block.total:
        yield f"{block.words.total}: {block.total}"
    if block.note:
        yield block.note


def _stacked(block: tree.StackedBar) -> Lines:
    yield from (f"{part.name}: {part.amount_text}" for part in block.parts)
    yield from (f"{part.name}: {part.amount_text}" for part in block.funding)


def _timeline(block: tree.Timeline) -> Lines:
    yield block.title
    yield from (f"{bar.name}: {bar.start} – {bar.end}" for bar in block.bars)
    yield from (f"{stone.name}: {stone.at}" for stone in block.milestones)
    yield from (f"{span.word}: {span.start} – {span.end}" for span in block.spans)


def _pictured(block: tree.Picture | tree.Chart) -> Lines:
    yield f"[{block.alt}]"
    if block.caption:
        yield block.caption


def _coverage(block: tree.CoverageTable) -> Lines:
    yield block.summary
    for need in block.needs:
        held = [
            f"{member.name} {level}"
            for member, level in zip(block.members, need.levels, strict=False)
            if level
        ]
        said = f"{need.status.word} ({', '.join(held)})"
        yield f"{need.name}, {need.importance}, {need.asked}: {said}"
    if block.extras:
        yield f"{block.extras_label}: {', '.join(block.extras)}"


def _raci(block: tree.RaciPoster) -> Lines:
    yield block.summary
    for phase in block.phases:
        yield f"{phase.title} ({phase.note})"
        for activity in phase.activities:
            held = [
                f"{letter} {person.name}"
                for person, letter in zip(block.people, activity.letters, strict=False)
                if letter
            ]
            yield f"{activity.number} {activity.name}: {', '.join(held)}; {activity.check.word}"
    yield from (f"{entry.letter} = {entry.word}: {entry.meaning}" for entry in block.legend)


def _cards(block: tree.WalletCards) -> Lines:
    yield block.title
    yield from (f"{i}. {s.value} {s.words}" for i, s in enumerate(block.steps, start=1))
    yield block.urgent
    yield block.back_title
    yield from (f"{contact.role}: {contact.person}" for contact in block.contacts)
    yield block.sentence
    yield block.footer


def _field(item: Asked) -> str:
    chosen = [f"[{'x' if slug == item.value else ' '}] {label}" for slug, label in item.options]
    return f"{item.label}: {', '.join(chosen) if item.entry is Entry.ONE else item.value or '____'}"


def _fillable(block: tree.FillableTable) -> Lines:
    yield " | ".join(block.heads)
    yield from (" | ".join(item.value or "____" for item in row) for row in block.rows)


def _canvas(block: tree.Canvas) -> Lines:
    for row in block.rows:
        for area in row:
            yield area.title
            yield from ([area.prompt] if area.prompt else [])
            yield from (f"- {card}" for card in area.cards)
    if block.axes:
        yield " | ".join(block.axes)


_WRITERS: dict[type, Callable[[Any], Lines]] = {
    tree.PageBreak: lambda b: iter([b.section] if b.section else []),
    tree.MeetingLine: lambda b: iter([" · ".join(b.parts)]),
    tree.Headline: _headline,
    tree.Section: _section,
    tree.ContentsLine: lambda _: iter(()),
    tree.Paragraph: lambda b: iter([flat(b.text)]),
    tree.BulletList: _bullets,
    tree.NumberedList: _numbers,
    tree.Marked: lambda b: iter([b.word]),
    tree.MarkedLine: lambda b: iter([" · ".join(item.word for item in b.items)]),
    tree.RowWithOwner: _row_with_owner,
    tree.Callout: _callout,
    tree.Hanging: _hanging,
    tree.Columns: _columns,
    tree.Spacer: lambda _: iter(()),
    tree.Rule: lambda _: iter(()),
    tree.AskPanel: _ask,
    tree.StatusBanner: lambda b: iter([f"{b.words} {b.date}".strip()]),
    tree.KeyFigures: lambda b: _figures(b.figures),
    tree.StepStrip: _steps,
    tree.BeforeAfter: lambda b: iter(
        [f"{b.now_value} {b.now_words}, {b.target_value} {b.target_words}"]
    ),
    tree.Level: lambda b: iter([cell_words(b)]),
    tree.SignatureField: lambda b: iter([cell_words(b)]),
    tree.Table: _table,
    tree.MarkedRows: _marked_rows,
    tree.SignatureLines: _signatures,
    tree.TotalBar: _total,
    tree.ScoreBars: _scores,
    tree.StackedBar: _stacked,
    tree.Timeline: _timeline,
    tree.Picture: _pictured,
    tree.Chart: _pictured,
    tree.CoverageTable: _coverage,
    tree.RaciPoster: _raci,
    tree.WalletCards: _cards,
    tree.FillableRow: lambda b: (_field(item) for item in b.fields),
    tree.FillableTable: _fillable,
    tree.Canvas: _canvas,
}
