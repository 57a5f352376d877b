"""Blank sheets: every step as it is filled in by hand, with guidance and lines to write on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from collab_desktop.domain.answers import Answer
from collab_desktop.domain.paper_parts import (
    Contents,
    NewPage,
    PaperPart,
    Part,
    Prose,
    Title,
    ToWrite,
)
from collab_desktop.domain.values import as_text
from collab_desktop.framework.schema import (
    ChoiceQuestion,
    Level4Question,
    LongQuestion,
    MultiQuestion,
    Question,
    Score5Question,
    Section,
    Step,
    TableQuestion,
)
from collab_desktop.services.reporting.asked import FIXED
from collab_desktop.services.reporting.source import Source

NOT_ASKED: Final = frozenset({"calc", "info"})
MOST_COLUMNS: Final = 6
"""Columns of a table that leave room for writing; the quick ones come first."""
FEWEST_ROWS, MOST_LINES = 3, 7
WORDS_A_LINE: Final = 16


def sheets(source: Source) -> PaperPart:
    """A part of its own for each step that is built."""
    steps = [step for step in source.data.index.pack.steps if step.built and step.sections]
    parts: list[Part] = [Prose(source.words("blank.how")), Contents(source.words("blank.steps"))]
    for step in steps:
        parts += _step(source, step)
    return PaperPart(source.words("blank.headline"), tuple(parts))


def _step(source: Source, step: Step) -> Iterator[Part]:
    yield NewPage(step.title, step.question or step.title)
    if step.purpose:
        yield Prose(step.purpose)
    if len(step.runs) > 1:
        runs = tuple(run.title for run in step.runs)
        yield ToWrite(source.words("blank.run"), choices=runs)
    for section in step.sections:
        yield from _section(source, step, section)


def _section(source: Source, step: Step, section: Section) -> Iterator[Part]:
    """The title of a page and when it is asked, then each question; one to talk about is read."""
    times = [run.title for run in step.runs if run.key in section.runs]
    yield Title(section.title, source.words.listed(times) or section.purpose)
    for _path, question in source.data.index.questions_of(step.key, section):
        if question.kind == "info":
            yield Prose(question.label)
            yield Prose(question.help, quiet=True)
        elif question.kind not in NOT_ASKED:
            yield _to_write(source, question)


def _to_write(source: Source, question: Question) -> ToWrite:
    guidance = [question.help]
    if question.good:
        guidance.append(source.words("blank.good", what=question.good))
    told = tuple(line for line in guidance if line)
    if isinstance(question, TableQuestion):
        heads = _columns(source, question)
        return ToWrite(question.label, told, columns=heads,
                       rows=max(question.min_rows, FEWEST_ROWS))
    if isinstance(question, Score5Question | Level4Question):
        return ToWrite(question.label, told, _scores(question))
    choices = _choices(source, question)
    return ToWrite(question.label, told, choices, 0 if choices else _lines(question))


def _columns(source: Source, question: TableQuestion) -> tuple[str, ...]:
    """The columns that are asked for first: those of the quick depth, then the others."""
    asked = [q for q in source.data.index.columns(question) if q.kind not in NOT_ASKED]
    asked.sort(key=lambda q: (q.depth != "quick", not q.required))
    return tuple(q.short or q.label for q in asked[:MOST_COLUMNS])


def _scores(question: Score5Question | Level4Question) -> tuple[str, ...]:
    most = 5 if isinstance(question, Score5Question) else 4
    said = {anchor.score: f"{anchor.score} {anchor.text}" for anchor in question.anchors}
    scores = tuple(said.get(score, str(score)) for score in range(most + 1))
    return (*scores, "?") if most == 5 else scores


def _choices(source: Source, question: Question) -> tuple[str, ...]:
    if isinstance(question, ChoiceQuestion | MultiQuestion):
        return tuple(option.label for option in question.offered)
    values = [word == "yes" for word in ("yes", "no")] if question.kind == "bool" else (
        FIXED.get(question.kind, ()))
    say = source.words.say
    return tuple(as_text(question, Answer.of(value), say=say) for value in values)


def _lines(question: Question) -> int:
    """How many lines there are to write on: as many as the hoped for words take."""
    if isinstance(question, LongQuestion):
        return min(max(question.words // WORDS_A_LINE + 1, 3), MOST_LINES)
    return 3 if question.kind == "sign" else 1
