"""Expressions of interest on paper: one page each, with all that was decided, or to be read blind.

Needs for access never print; whoever prints the pages holds the records of people in hand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from collab_desktop.domain import interest
from collab_desktop.domain.interest import EOIS
from collab_desktop.domain.paper_parts import (
    Column,
    Grid,
    Labelled,
    NewPage,
    PaperPart,
    Part,
    Prose,
)
from collab_desktop.domain.project_data import Record
from collab_desktop.domain.report_parts import Marked
from collab_desktop.domain.rounding import half_up
from collab_desktop.domain.values import as_text
from collab_desktop.services.reporting.source import ROLES, Source

OFFERED = ("contribution", "idea", "other_caps")
PRACTICAL = ("days_total", "earliest_start", "funding", "cost")
SAID = ("collab", "values", "children_exp", "children_exp_note", "coi", "coi_note", "ip")
MARKS = {
    "select": "check", "reserve": "half", "advisory": "half", "ask": "warning",
}  # fmt: skip
MEMBER_NAME = (interest.MEMBERS, "name")
Mask = Callable[[str], str]


def named(source: Source) -> PaperPart:
    """One page each, with scores and what was decided; names stay out while one is read blind."""
    pages = []
    for record in _all(source):
        is_blind = interest.is_blind(source.data, record.id)
        mask = _masking(source, record) if is_blind else _as_it_is
        page = _page(source, record, mask, is_blind=is_blind)
        pages.append([*page, *_outcome(source, record)])
    return _paper(source, pages)


def blind(source: Source) -> PaperPart:
    """One page each without names, and lines to score on."""
    pages = []
    for record in _all(source):
        page = _page(source, record, _masking(source, record), is_blind=True)
        pages.append([*page, _lines(source)])
    return _paper(source, pages)


def _masking(source: Source, record: Record) -> Mask:
    """What takes names out; not roles, which stand for names where nobody is named."""
    data = source.data.whole or source.data
    return interest.masking(data, record.id, source.words("eoi.masked"))


def _all(source: Source) -> Sequence[Record]:
    return source.data.rows(EOIS) if source.data.has_register(EOIS) else ()


def _paper(source: Source, pages: list[list[Part]]) -> PaperPart:
    """The first page has the headline of the paper, the others one of their own."""
    if not pages:
        return PaperPart(source.words("eoi.none"), ())
    first, *rest = pages
    opening = first[0]
    headline = opening.headline if isinstance(opening, NewPage) else ""
    return PaperPart(headline, tuple(part for page in (first[1:], *rest) for part in page))


def _page(
    source: Source, record: Record, mask: Mask, *, is_blind: bool
) -> list[Part]:
    code, data = _text(source, record, "code"), source.data
    who = "" if is_blind else source.words.joined(
        (source.person(data.cell(record, "lead")), data.organisation(data.cell(record, "org"))),
    )
    about = ("kind", "sector") if is_blind else ("kind", "sector", "received")
    line = source.words.joined((_text(source, record, key) for key in about), "semicolon")
    parts: list[Part] = [NewPage(code, f"{code} {who}".strip()), Prose(line, quiet=True)]
    parts += _labelled(source, record, OFFERED, mask)
    parts += [_skills(source, record, mask), *_listed(source, record, mask)]
    parts.append(_together(source, record, PRACTICAL, "practical"))
    parts += _labelled(source, record, SAID, mask)
    return parts


def _labelled(
    source: Source, record: Record, keys: Sequence[str], mask: Mask
) -> Iterator[Part]:
    for key in keys:
        text = _text(source, record, key)
        if text:
            question = source.data.index.question(f"{EOIS}.{key}")
            yield Labelled(question.short or question.label, mask(text))


def _together(source: Source, record: Record, keys: Sequence[str], label: str) -> Part:
    """Several short answers as one line, each with its name."""
    said = []
    for key in keys:
        text = _text(source, record, key)
        if text:
            question = source.data.index.question(f"{EOIS}.{key}")
            said.append(source.words.joined((question.short or question.label, text), "colon"))
    return Labelled(source.words(f"eoi.{label}"), source.words.joined(said, "semicolon"))


def _skills(source: Source, record: Record, mask: Mask) -> Part:
    rows = []
    for row in source.table(interest.SKILLS, f"record:{record.id}"):
        level, evidence = row.get("level"), str(row.get("evidence") or "")
        counts = interest.effective_level(level, evidence)
        words = "" if level is None else str(level)
        if level is not None and counts != level:
            words = source.words("eoi.counts_as", level=str(level), counts=str(counts))
        rows.append((mask(str(row.get("skill") or "")), words, mask(evidence)))
    head = tuple(
        Column(source.data.index.question(f"{interest.SKILLS}.{key}").label, span)
        for key, span in (("skill", 3.5), ("level", 2.5), ("evidence", 6))
    )
    return Grid(source.data.index.register(interest.SKILLS).title, head, tuple(rows))


def _listed(source: Source, record: Record, mask: Mask) -> Iterator[Part]:
    """People and data, a line each; nothing where none were named."""
    for register in (interest.MEMBERS, interest.DATA):
        found = source.data.index.register(register)
        lines = []
        for row in source.table(register, f"record:{record.id}"):
            said = [_part(source, question, row) for question in found.fields]
            lines.append(mask(source.words.joined([text for text in said if text], "semicolon")))
        if lines:
            yield Labelled(found.title, "\n".join(lines))


def _part(source: Source, question: Any, row: dict[str, Any]) -> str:
    record = source.data.records[row["id"]]
    if source.shown == ROLES and (record.register, question.key) == MEMBER_NAME:
        return "" if row.get("role") else source.words("a_person")
    answer = source.data.cells(record).get(question.key)
    if answer is None:
        return ""
    text = as_text(question, answer, source.name, source.words.formats, source.words.say)
    if question.kind in {"text", "choice"}:
        return text
    return source.words.joined((question.short or question.label, text), "colon")


def _outcome(source: Source, record: Record) -> Iterator[Part]:
    """Agreed scores, then the decision and why."""
    data = source.data
    agreed, total = interest.agreed(data, record.id), interest.score(data, record.id)
    rows = tuple(
        (c.label, source.words.formats.number(c.weight), str(agreed.get(c.key, "–")))
        for c in interest.criteria(data.index)
    )
    note = ""
    if total is not None:
        note = source.words("eoi.total", score=half_up(total))
    head = tuple(
        Column(source.words(f"eoi.column.{key}"), span)
        for key, span in (("criterion", 7), ("weight", 2), ("agreed", 3))
    )
    yield Grid(source.words("eoi.assessment"), head, rows, note)
    decision = data.cell(record, "decision")
    if decision:
        word = Marked(MARKS.get(str(decision), "open"), _text(source, record, "decision"))
        reason = _text(source, record, "decision_reason")
        columns = (Column(source.words("eoi.column.decision"), 4),
                   Column(source.words("eoi.column.reason"), 8))
        yield Grid(source.words("eoi.decision"), columns, ((word, reason),))


def _lines(source: Source) -> Part:
    """The criteria with a line to write a score and why."""
    head = tuple(
        Column(source.words(f"eoi.column.{key}"), span)
        for key, span in (("criterion", 5), ("weight", 2), ("your_score", 2), ("why", 3))
    )
    rows = tuple(
        (c.label, source.words.formats.number(c.weight), "____", "________________")
        for c in interest.criteria(source.data.index)
    )
    return Grid(source.words("eoi.your_sheet"), head, rows, source.words("eoi.scale"))


def _text(source: Source, record: Record, key: str) -> str:
    return source.text(f"{EOIS}.{key}", f"record:{record.id}")


def _as_it_is(text: str) -> str:
    return text


