"""Same, prefill: earlier answers that stand ready, so that nobody types a thing twice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from collab_desktop.domain import progress
from collab_desktop.domain.answers import PROJECT, Address, Answer, AnswerState
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData, Record
from collab_desktop.domain.values import as_text
from collab_desktop.formats import Formats
from collab_desktop.framework.schema import Question, Register, TableQuestion
from collab_desktop.services import card_traces, describing
from collab_desktop.services.session import Session
from collab_desktop.services.texts import say


def copies(
    session: Session, data: ProjectData, step: str, section: str, subject: str
) -> Iterator[tuple[Address, Answer]]:
    """The answers to copy into the fields of a page that were never touched."""
    found = data.index.section(step, section)
    for question in progress.shown_questions(data, step, found, subject):
        address = Address(f"{step}.{section}.{question.key}", subject)
        begins = getattr(question, "starts_with", "")
        if not (question.prefill or begins) or was_touched(session, data, address):
            continue
        answer = source_answer(data, question, subject) or (Answer.of(begins) if begins else None)
        if answer is not None:
            yield address, answer


def was_touched(session: Session, data: ProjectData, address: Address) -> bool:
    """Whether the field ever held an answer; a field that was emptied stays empty."""
    if address in data.answers:
        return True
    return session.store.row("answer", address.row_id(data.id)) is not None


def source_answer(data: ProjectData, question: Question, subject: str) -> Answer | None:
    """What the source of a prefill holds now, in the kind of the question that takes it."""
    path = question.prefill or ""
    source = data.index.find(path)
    if source is None:
        return None
    if isinstance(source, TableQuestion):
        return _rows_as_text(data, source)
    runs = data.index.step(path.split(".")[0]).runs
    own = subject if runs else PROJECT
    answer = data.answer(path, own)
    if answer is None or answer.state is not AnswerState.VALUE:
        return None
    if source.kind != question.kind and question.kind in {"text", "long"}:
        return Answer.of(as_lines(data, source, answer))
    return answer


def as_lines(data: ProjectData, source: Question, answer: Answer) -> str:
    """An answer in words; of a list, each item in a line of its own, for items hold commas."""
    if not isinstance(answer.value, list):
        return _words(data, source, answer)
    return "\n".join(_words(data, source, Answer.of([item])) for item in answer.value)


def _words(data: ProjectData, question: Question, answer: Answer) -> str:
    language = data.index.pack.language
    voice = partial(say, language=language)
    return as_text(question, answer, data.name, Formats(language), voice)


def _rows_as_text(data: ProjectData, source: TableQuestion) -> Answer | None:
    register = data.index.register(source.register_name)
    lines = (_row_as_sentences(data, register, row) for row in data.rows(source.register_name))
    text = "\n".join(line for line in lines if line)
    return Answer.of(text) if text else None


def _row_as_sentences(data: ProjectData, register: Register, record: Record) -> str:
    """A row as a line of short sentences: how it is called, then every cell with its name."""
    cells = data.cells(record)
    known = [f for f in register.fields if f.key in cells and f.kind not in progress.SILENT]
    known.sort(key=lambda field: field.key != register.label_field)
    said = []
    for field in known:
        words = " ".join(_words(data, field, cells[field.key]).split()).removesuffix(".")
        name = "" if field.key == register.label_field else f"{field.short or field.label}: "
        if words:
            said.append(f"{name}{words}.")
    return " ".join(said)


def hint(
    session: Session, data: ProjectData, address: Address, question: Question
) -> Message | None:
    """Say where the words of a field come from: another field, cards of a workshop, or both."""
    copied = _copied(session, data, address, question)
    cards = card_traces.of_field(session, data, address, question)
    if copied is None or cards is None:
        return copied or cards
    return Message("hint.both", {"copied": copied, "cards": cards})


def _copied(
    session: Session, data: ProjectData, address: Address, question: Question
) -> Message | None:
    """Say that a field shares or copied its value, and when the source changed since.

    As long as the source holds something there is a hint: one that went with the first letter
    typed would take the ground from under everything below.
    """
    if question.same:
        return Message("hint.same", {"where": _where(data, question.same)})
    if not question.prefill:
        return None
    answer = data.answers.get(address)
    source = source_answer(data, question, address.subject)
    if source is None or not was_touched(session, data, address):
        return None
    where = {"where": _where(data, question.prefill)}
    if answer == source:
        return Message("hint.prefilled", where)
    if _source_hlc(session, data, question.prefill) > _hlc(session, [address.row_id(data.id)]):
        return Message("hint.source_changed", where)
    return Message("hint.yours", where)


def _where(data: ProjectData, path: str) -> str:
    parts = path.split(".")
    return describing.where_of(data, parts[0], parts[1]) if len(parts) == 3 else path


def _source_hlc(session: Session, data: ProjectData, path: str) -> int:
    """When what stands at a path changed last; for a table, any of its rows."""
    source = data.index.find(path)
    if not isinstance(source, TableQuestion):
        return _hlc(session, [Address(path).row_id(data.id)])
    records = data.rows(source.register_name)
    fields = data.index.register(source.register_name).fields
    cells = [Address(f"{r.register}.{f.key}", f"record:{r.id}") for r in records for f in fields]
    return _hlc(session, [*(r.id for r in records), *(a.row_id(data.id) for a in cells)])


def _hlc(session: Session, row_ids: list[str]) -> int:
    operations = session.store.history_of_rows(row_ids, 1)
    return operations[0].hlc if operations else 0
