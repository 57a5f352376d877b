"""From the questions of a pack to the fields of a form, whatever is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from collab_desktop.domain.answers import Answer
from collab_desktop.domain.forms import Asked, AskedColumn, AskedTable, Entry
from collab_desktop.domain.values import as_text
from collab_desktop.framework.schema import (
    ChoiceQuestion,
    Level4Question,
    LongQuestion,
    MultiQuestion,
    Question,
    Score5Question,
    TextQuestion,
)
from collab_desktop.services.reporting.source import Source

LONGEST_ROW = 66
"""Letters of all choices together that stand side by side on half a page."""

LONGEST_TICK = 40
"""Letters of words behind a box that take half the width."""

SHORT_TEXT = 60
"""Words: a text that is hoped to be shorter takes half the width."""

MOST_BOXES = 8
NARROW = frozenset({"int", "pct", "date", "money"})
NOT_ASKED = frozenset({"table", "sign", "calc", "info", "file"})
"""Kinds that nobody can fill in outside the program, and tables, which have lines of their own."""

PERSON, ORGANISATION = ("name", "role", "email"), ("name", "country")
PARTS = {"person": PERSON, "org": ORGANISATION}
"""What is asked of a person or an organisation, each a field of its own."""

SPANS = {
    "long": 6.0, "text": 4.0, "int": 1.3, "pct": 1.3, "lvl4": 1.3, "score5": 1.3, "date": 2.0,
    "yn": 1.6, "bool": 1.3, "money": 2.2, "conf": 1.6,
}
FIXED = {"yn": ("yes", "no", "unsure"), "conf": ("low", "medium", "high")}


class Asking:
    """Puts the questions of one pack into fields, in the language of a document."""

    def __init__(self, source: Source, skills: Sequence[str] = ()) -> None:
        """Take the source; ``skills`` are offered where a skill is asked for."""
        self._source = source
        self._skills = skills

    def fields(
        self, question: Question, name: str, *, value: str = "", table: bool = False
    ) -> Iterator[Asked]:
        """The fields of one question; several for a person or an organisation.

        Args:
            question: what is asked.
            name: its address.
            value: what stands there already.
            table: whether it is a cell of a line, where the head says what is asked.
        """
        if question.kind in PARTS and not table:
            yield from self._parts(question, name, value)
        elif question.kind not in NOT_ASKED:
            yield self._field(question, name, value, table=table)

    def _parts(self, question: Question, name: str, value: str) -> Iterator[Asked]:
        words = self._source.words
        keys = PARTS[question.kind]
        for key in keys:
            label = words(f"form.{question.kind}.{key}")
            first = key == keys[0]
            yield Asked(
                f"{name}.{key}", Entry.LINE, question.label if first else label,
                question.help if first else "", needed=first and question.required,
                most=160, value=value if first else "", share=12 // len(keys),
            )

    def _field(self, question: Question, name: str, value: str, *, table: bool) -> Asked:
        entry, options, free = self._entry(question, table=table)
        most = question.limit if isinstance(question, TextQuestion) else 0
        words = question.words if isinstance(question, LongQuestion) else 0
        return Asked(
            name, entry, question.label, question.help, options, free=free,
            needed=question.required and not table, words=words, most=most, value=value,
            share=_share(question, entry, options),
        )

    def _entry(
        self, question: Question, *, table: bool
    ) -> tuple[Entry, tuple[tuple[str, str], ...], bool]:
        """How it is filled in, the choices there are, and whether others may be typed."""
        if isinstance(question, TextQuestion) and question.suggests == "skills":
            return Entry.LIST, tuple((skill, skill) for skill in self._skills), True
        if question.kind == "bool" and not table:
            return Entry.TICK, (), False
        options = self._options(question)
        if not options:
            plain = isinstance(question, LongQuestion) and not table
            return (Entry.TEXT if plain else Entry.LINE), (), False
        if isinstance(question, MultiQuestion):
            return Entry.SOME, options, False
        boxes = not table and len(options) <= MOST_BOXES
        return (Entry.ONE if boxes else Entry.LIST), options, False

    def _options(self, question: Question) -> tuple[tuple[str, str], ...]:
        if isinstance(question, ChoiceQuestion | MultiQuestion):
            return tuple((option.slug, option.label) for option in question.offered)
        if isinstance(question, Score5Question | Level4Question):
            most = 5 if isinstance(question, Score5Question) else 4
            return tuple((str(n), str(n)) for n in range(0 if most == 5 else 1, most + 1))
        slugs: Iterable[str] = FIXED.get(question.kind, ())
        if question.kind == "bool":
            return tuple(
                (word, self._said(question, Answer.of(word == "yes"))) for word in ("yes", "no")
            )
        return tuple((slug, self._said(question, Answer.of(slug))) for slug in slugs)

    def _said(self, question: Question, answer: Answer) -> str:
        return as_text(question, answer, say=self._source.words.say)

    def table(
        self, columns: Sequence[Question], rows: Sequence[tuple[str, dict[str, str]]], title: str
    ) -> AskedTable:
        """Lines of a register.

        Args:
            columns: the fields of a line.
            rows: for each line how its names are made, with a blank for the field, and what
                stands in it already, by field.
            title: what the table tells.
        """
        shown = [column for column in columns if column.kind not in NOT_ASKED]
        heads = tuple(
            AskedColumn(column.short or column.label, SPANS.get(column.kind, 3.0))
            for column in shown
        )
        lines = tuple(
            tuple(
                next(self.fields(c, name.format(c.key), value=said.get(c.key, ""), table=True))
                for c in shown
            )
            for name, said in rows
        )
        return AskedTable(title, heads, lines, self.levels(shown))

    def levels(self, columns: Iterable[Question]) -> str:
        """What the numbers of a level mean, as one line."""
        column = next((c for c in columns if isinstance(c, Level4Question) and c.anchors), None)
        if column is None:
            return ""
        parts = [f"{a.score} {a.text}" for a in column.anchors if a.score]
        said = self._source.words.joined(parts, "semicolon")
        return self._source.words("form.levels", label=column.short or column.label, levels=said)


def _share(question: Question, entry: Entry, options: Sequence[tuple[str, str]]) -> int:
    """The part of the width in twelfths that a field wants."""
    if isinstance(question, LongQuestion):
        return 6 if question.words <= SHORT_TEXT else 12
    if question.kind in NARROW:
        return 3
    if entry in (Entry.ONE, Entry.SOME):
        letters = sum(len(label) + 6 for _, label in options)
        return 6 if max(letters, len(question.label)) <= LONGEST_ROW else 12
    return 12 if entry is Entry.TICK and len(question.label) > LONGEST_TICK else 6
