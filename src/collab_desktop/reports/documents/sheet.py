"""What the documents share: furniture, quiet words for what is not said, and small blocks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from collab_desktop.domain.report_data import ReportData
from collab_desktop.domain.report_parts import Fact, Led, Marked, Owned
from collab_desktop.reports.tree import (
    Block,
    Document,
    FurnitureWords,
    Hanging,
    KeyFigure,
    Mark,
    MarkedRow,
    MarkedRows,
    Paper,
    Paragraph,
    Role,
    RowWithOwner,
    Run,
    State,
    Text,
    Tone,
    bold,
)
from collab_desktop.reports.tree import Marked as MarkedWord

ELLIPSIS = "…"
_UNSET = re.compile("[\u2068\u2069]")
LONGEST_PART = 60
"""Characters of board or place in the line above a headline."""


def sheet(data: ReportData, blocks: tuple[Block, ...], paper: Paper = Paper.A4) -> Document:
    """Put blocks on their paper, with header and footer in the document's language."""
    identity = data.identity
    return Document(
        title=f"{identity.project}: {identity.document}",
        code=identity.code,
        project=identity.project,
        name=identity.document,
        language=identity.language.replace("_", "-"),
        state=State(identity.state),
        version=identity.version,
        content_hash=data.content_hash,
        date=identity.date,
        template_line=identity.template_line,
        blocks=blocks,
        paper=paper,
        quick=identity.quick,
        notes=identity.notes,
        author=identity.author,
        hidden=tuple(data.form.hidden.items()) if data.form else (),
        words=_furniture(data),
    )


def _furniture(data: ReportData) -> FurnitureWords:
    word = data.word
    return FurnitureWords(
        word("furniture.page"),
        word("furniture.version"),
        word("furniture.quick"),
        word("furniture.hash"),
        states={state: word(f"state.{state}") for state in State},
        continued=word("furniture.continued"),
    )


def said(data: ReportData, text: str, role: Role = Role.BODY) -> tuple[Block, ...]:
    """The paragraphs of a text; one quiet line where nobody has said it yet."""
    parts = [part.strip() for part in text.split("\n") if part.strip()]
    if not parts:
        return (quiet(data, role),)
    return tuple(Paragraph(part, role) for part in parts)


def quiet(data: ReportData, role: Role = Role.BODY) -> Paragraph:
    """The words for something that is not said yet."""
    return Paragraph((Run(data.word("not_said"), tone=Tone.MUTED),), role)


def hanging(
    data: ReportData, label: str, text: str, role: Role = Role.BODY, *, rule: bool = True
) -> Hanging:
    """A label with the text that belongs to it."""
    return Hanging(data.word(label), said(data, text, role), rule=rule)


def led(sentence: Led) -> Text:
    """A sentence with its first words in bold."""
    return (bold(sentence.bold), Run(sentence.rest)) if sentence.rest else (bold(sentence.bold),)


def figures(facts: Iterable[Fact]) -> tuple[KeyFigure, ...]:
    """Figures with the words below them."""
    return tuple(KeyFigure(fact.value, fact.words) for fact in facts)


def owned(row: Owned, number: int | None = None) -> RowWithOwner:
    """A row with its owner and date at the end."""
    return RowWithOwner(
        row.text,
        row.owner,
        Mark(row.mark) if row.mark else None,
        "" if number is None else str(number),
    )


def marked(item: Marked, role: Role = Role.STRONG) -> MarkedWord:
    """A mark and its word."""
    return MarkedWord(Mark(item.mark), item.word, role)


def marked_rows(items: Iterable[Marked], *, at_end: bool = False) -> MarkedRows:
    """Rows with a mark and two short lines."""
    return MarkedRows(
        tuple(MarkedRow(Mark(i.mark), i.word, i.text, i.detail) for i in items), mark_at_end=at_end
    )


def exceptions(data: ReportData) -> tuple[Block, ...]:
    """Waivers and overrides, where there are any."""
    found: list[Block] = []
    for label, rows in (
        ("label.waivers", data.exceptions.waivers),
        ("label.overrides", data.exceptions.overrides),
    ):
        if rows:
            found.append(
                Hanging(
                    data.word(label),
                    tuple(
                        Paragraph(
                            (
                                Run(row.text),
                                Run(f" {row.owner}" if row.owner else "", tone=Tone.MUTED),
                            ),
                            Role.LIST,
                        )
                        for row in rows
                    ),
                )
            )
    return tuple(found)


def missing(data: ReportData) -> tuple[Block, ...]:
    """Everything that the gate of this document still wants."""
    if not data.missing:
        return ()
    listed = tuple(Paragraph(text, Role.COMPACT) for text in data.missing)
    label = "label.left_open" if is_decided(data) else "label.missing"
    return (Hanging(data.word(label), listed, rule=False),)


def is_decided(data: ReportData) -> bool:
    """Whether a document records what was decided: it asks for nothing any more."""
    return data.identity.state in {"approved", "final"}


def shortened(text: str, most: int, more: str = ELLIPSIS) -> str:
    """At most so many characters, cut at the end of a sentence or word, and it says so.

    Args:
        text: what was written.
        most: how many characters there is room for.
        more: words that say where the rest stands.
    """
    whole = " ".join(text.split())
    if len(whole) <= most:
        return whole
    room = _UNSET.sub("", whole)[: max(most - len(more) - 3, 1)]
    ends = [room.rfind(mark) for mark in (". ", "! ", "? ", "؟ ")]
    cut = max(ends) + 1
    if more == ELLIPSIS or cut < most // 2:
        begun = room.rpartition(" ")[0] or room
        told = f"{begun} {ELLIPSIS}"
        return told if more == ELLIPSIS else f"{_apart(told, more)} {more}"
    return f"{_apart(room[:cut], more)} {more}"


def _apart(text: str, more: str) -> str:
    """Let a text keep its own direction beside words that are read from the right."""
    turned = any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in more)
    return f"\u2068{text}\u2069" if turned else text
