"""Parts of papers straight from what a pack asks: its questions, tables and computed fields.

What a facilitator adds to a pack or rewords there prints without a line of code.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from collab_desktop.domain import progress
from collab_desktop.domain.answers import PROJECT, Address
from collab_desktop.domain.paper_parts import (
    Cell,
    Column,
    Grid,
    Labelled,
    Named,
    Part,
    SignLines,
)
from collab_desktop.domain.project_data import Record, owner_subject
from collab_desktop.domain.report_parts import Marked
from collab_desktop.domain.signatures import living
from collab_desktop.framework.schema import ChoiceQuestion, Question, Section, TableQuestion
from collab_desktop.services.calculations import compute
from collab_desktop.services.reporting.source import Source
from collab_desktop.services.texts import Voice

MARKS: Final = {"ok": "check", "attention": "warning", "stop": "stop", "not_done": "open"}
WIDTHS: Final = {
    "text": 2.8, "long": 4.0, "person": 1.8, "org": 2.4, "date": 1.6, "choice": 2.2, "multi": 2.2,
    "money": 1.7, "calc": 2.0, "int": 1.2, "pct": 1.2, "bool": 1.1,
}
"""How wide the columns of a kind stand beside each other."""
MOST_COLUMNS: Final = 7
"""Of a table on a sheet that stands upright; a wider one prints row by row."""


def section_parts(source: Source, step: str, section: Section) -> Iterator[Part]:
    """Everything that a page asks now, in its order; what nobody answered stays quiet."""
    shown = progress.shown_questions(source.data, step, section, PROJECT)
    for is_signed, questions in groupby(shown, lambda question: question.kind == "sign"):
        asked = [(f"{step}.{section.key}.{question.key}", question) for question in questions]
        if is_signed:
            yield _signatures(source, asked)
        else:
            for path, question in asked:
                yield from question_parts(source, path, question)


def question_parts(source: Source, path: str, question: Question) -> Iterator[Part]:
    """One question with its answer."""
    if isinstance(question, TableQuestion):
        yield from _table(source, question)
    elif question.kind == "sign":
        yield _signatures(source, [(path, question)])
    elif question.kind == "calc":
        text = computed(source, question, Address(path))
        if text:
            yield Labelled(name_of(question), text)
    elif question.kind != "info":
        yield Labelled(name_of(question), source.text(path))


def name_of(question: Question) -> str:
    """The words that stand before an answer or over a column."""
    return question.short or question.label


def computed(source: Source, question: Question, address: Address) -> str:
    """What a computed field says, in the language of the paper."""
    voice = Voice(source.words.language, source.words.formats)
    return compute(source.data, question, address, voice)


# -- tables ----------------------------------------------------------------------------------------


def _table(source: Source, question: TableQuestion) -> Iterator[Part]:
    fields = progress.columns_of(source.data, question)
    if len(fields) > MOST_COLUMNS:
        yield from rows_one_by_one(source, question, fields)
    else:
        yield grid(source, question, [(field, WIDTHS.get(field.kind, 2.4)) for field in fields])


def rows_of(source: Source, register: str) -> tuple[Record, ...]:
    """The rows of a register about the project."""
    return source.data.rows(register, owner_subject(PROJECT))


def grid(source: Source, question: TableQuestion, columns: list[tuple[Question, float]]) -> Grid:
    """A table with these columns, widened to the whole sheet."""
    whole = sum(width for _, width in columns)
    heads = tuple(Column(name_of(field), 12 * width / whole) for field, width in columns)
    rows = tuple(
        tuple(cell(source, record, field) for field, _ in columns)
        for record in rows_of(source, question.register_name)
    )
    return Grid(name_of(question), heads, rows)


def rows_one_by_one(
    source: Source, question: TableQuestion, fields: tuple[Question, ...]
) -> Iterator[Part]:
    """Each row as a small table of its own: what is asked, and what was said."""
    register = source.data.index.register(question.register_name)
    records = rows_of(source, question.register_name)
    if not records:
        yield Grid(name_of(question), (), ())
    for record in records:
        head, *others = sorted(fields, key=lambda field: field.key != register.label_field)
        said = [(name_of(field), cell(source, record, field)) for field in others]
        title = source.text(f"{register.key}.{head.key}", f"record:{record.id}")
        columns = (Column(name_of(head), 3), Column(title or "–", 9))
        yield Grid("", columns, tuple(row for row in said if row[1]))


def cell(source: Source, record: Record, field: Question) -> Cell:
    """One cell in words, with a mark where its option has a shape."""
    path, subject = f"{record.register}.{field.key}", f"record:{record.id}"
    if field.kind == "calc":
        return computed(source, field, Address(path, subject))
    text = source.text(path, subject)
    if isinstance(field, ChoiceQuestion):
        slug = source.value(path, subject)
        shape = next((o.shape for o in field.options if o.slug == slug), "none")
        if shape in MARKS:
            return Marked(MARKS[shape], text)
    return text


def named(source: Source, record: Record, name: Question, below: Question) -> Named:
    """A name with a second field in small print below it."""
    subject = f"record:{record.id}"
    return Named(*(
        source.text(f"{record.register}.{field.key}", subject) for field in (name, below)))


def _signatures(source: Source, asked: list[tuple[str, Question]]) -> SignLines:
    """Lines to sign on beside each other, and what such a signature is."""
    signers = tuple(_signer(source, path, question) for path, question in asked)
    return SignLines(signers, source.words("signature.kind"))


def _signer(source: Source, path: str, question: Question) -> tuple[str, str, str]:
    """Who is to sign; the name and the day once somebody did."""
    last = max(living(source.data, Address(path)), key=lambda row: str(row["at"]), default=None)
    if last is None:
        return name_of(question), "", ""
    day = source.words.date(str(last["at"])[:10])
    return name_of(question), source.person(last["person_id"]), day
