"""How far a step is: which questions are asked, which are answered, what is still missing.

A question is asked when its condition holds and its depth is open; "don't know yet" never
satisfies a required question, "not applicable because" does, except for signatures
(DESIGN 3, CONTENT 0.9).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from collab_desktop.domain.answers import PROJECT, Address, Answer, AnswerState
from collab_desktop.domain.closing_day import as_of
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData, Record, owner_subject, subjects_of
from collab_desktop.domain.signatures import living
from collab_desktop.domain.states import Status
from collab_desktop.domain.values import check, is_blank
from collab_desktop.domain.worked_out import is_done, page_status
from collab_desktop.framework.conditions import holds
from collab_desktop.framework.schema import Question, Section, TableQuestion

SILENT = frozenset({"calc", "info"})
"""Kinds that ask nothing."""
READ = frozenset({"date", "int", "money", "pct"})
"""Kinds of which what is typed may not be readable; it is kept as it was typed."""
CLOSED = frozenset({Status.COMPLETE, Status.WAIVED, Status.NOT_APPLICABLE})
"""States in which a step asks for nothing more."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One required question without an answer; ``record`` names the row for a cell."""

    step: str
    section: str
    subject: str
    question: Question
    path: str
    record: Record | None = None


def is_quick_run(data: ProjectData, step: str, subject: str) -> bool:
    """The first of several runs is quick by nature (CONTENT 0.9)."""
    found = data.index.step(step)
    return bool(found.runs) and found.first_run_quick and subject == f"run:{found.runs[0].key}"


def is_deep(data: ProjectData, step: str, subject: str = PROJECT) -> bool:
    """Whether full questions are asked here."""
    return data.is_deep(step) and not is_quick_run(data, step, subject)


def is_shown(data: ProjectData, step: str, question: Question, subject: str) -> bool:
    """Whether a question is on the page at the present depth and answers."""
    if question.depth == "full" and not is_deep(data, step, subject):
        return False
    return question.show_if is None or holds(question.show_if, data.lookup(subject))


def is_required(data: ProjectData, question: Question, subject: str) -> bool:
    """Whether a step cannot be completed without this answer."""
    if question.required_if is not None:
        return holds(question.required_if, data.lookup(subject))
    if isinstance(question, TableQuestion):
        return question.required or question.min_rows > 0
    return question.required


def shown_questions(
    data: ProjectData, step: str, section: Section, subject: str
) -> tuple[Question, ...]:
    """The questions of a page as it stands now."""
    return tuple(q for q in section.questions if is_shown(data, step, q, subject))


def shown_sections(data: ProjectData, step: str, subject: str = PROJECT) -> tuple[Section, ...]:
    """The pages of a step that hold at least one question now."""
    sections = data.index.step(step).sections
    return tuple(s for s in sections if section_questions(data, step, s, subject))


def section_questions(
    data: ProjectData, step: str, section: Section, subject: str
) -> tuple[Question, ...]:
    """What a page asks now; nothing where the page belongs to another run."""
    return shown_questions(data, step, section, subject) if in_run(section, subject) else ()


def in_run(section: Section, subject: str) -> bool:
    """Whether a section is asked in a run; most are asked in all."""
    return not section.runs or subject.removeprefix("run:") in section.runs


def columns_of(data: ProjectData, question: TableQuestion) -> tuple[Question, ...]:
    """The fields of a register that a table shows, in the order the table names."""
    fields = data.index.register(question.register_name).fields
    if not question.columns:
        return fields
    by_key = {field.key: field for field in fields}
    return tuple(by_key[key] for key in question.columns)


def satisfies(question: Question, answer: Answer | None) -> bool:
    """Whether an answer satisfies a required question."""
    if answer is None or answer.state is AnswerState.DONT_KNOW:
        return False
    if answer.state is AnswerState.NOT_APPLICABLE:
        return question.kind != "sign" and bool(str(answer.value or "").strip())
    return not is_blank(question, answer)


def is_answered(data: ProjectData, path: str, question: Question, subject: str) -> bool:
    """Whether a question has what it needs: a value, enough rows, or a living signature."""
    if isinstance(question, TableQuestion):
        said = data.answer(path, subject)
        if said is not None and satisfies(question, said):
            return True
        rows = data.rows(question.register_name, owner_subject(subject))
        return len(rows) >= max(1, question.min_rows)
    if question.kind == "sign":
        return bool(living(data, Address(path, subject)))
    return satisfies(question, data.answer(path, subject))


def gaps(data: ProjectData, step: str, subject: str = PROJECT) -> Iterator[Gap]:
    """Every required question of a step that is not answered, in the order of the pages."""
    for section in shown_sections(data, step, subject):
        yield from section_gaps(data, step, section, subject)


def section_gaps(
    data: ProjectData, step: str, section: Section, subject: str
) -> Iterator[Gap]:
    """The gaps of one page, cells of its tables included."""
    for question in shown_questions(data, step, section, subject):
        path = f"{step}.{section.key}.{question.key}"
        if question.kind in SILENT:
            continue
        if is_required(data, question, subject) and not is_answered(
            data, path, question, subject
        ):
            yield Gap(step, section.key, subject, question, path)
        if isinstance(question, TableQuestion):
            yield from _row_gaps(data, step, section.key, subject, question)


def _row_gaps(
    data: ProjectData, step: str, section: str, subject: str, question: TableQuestion
) -> Iterator[Gap]:
    columns = [
        (f"{question.register_name}.{column.key}", column)
        for column in columns_of(data, question)
        if column.kind not in SILENT
        and (column.required_if is not None or is_required(data, column, subject))
    ]
    for record in data.rows(question.register_name, owner_subject(subject)):
        own = f"record:{record.id}"
        for path, column in columns:
            if is_required(data, column, own) and not is_answered(data, path, column, own):
                yield Gap(step, section, subject, column, path, record)


def touched(data: ProjectData, step: str, section: Section, subject: str) -> bool:
    """Whether anything on a page was answered, whatever it was."""
    for question in section.questions:
        path = f"{step}.{section.key}.{question.key}"
        if data.answer(path, subject) is not None:
            return True
        if isinstance(question, TableQuestion) and data.rows(
            question.register_name, owner_subject(subject)
        ):
            return True
    return False


def misread(
    data: ProjectData, step: str, section: Section, subject: str
) -> Iterator[tuple[Address, Message]]:
    """The answers of a page that cannot be read, such as a date in words, or cannot be."""
    for question in shown_questions(data, step, section, subject):
        path = f"{step}.{section.key}.{question.key}"
        asked: Iterable[tuple[str, Question]] = [(path, question)]
        about = [subject]
        if isinstance(question, TableQuestion):
            register, columns = question.register_name, columns_of(data, question)
            asked = [(f"{register}.{column.key}", column) for column in columns]
            rows = data.rows(register, owner_subject(subject))
            about = [f"record:{record.id}" for record in rows]
        read = [(place, each) for place, each in asked if each.kind in READ]
        for own in about:
            for place, each in read:
                for message in check(each, data.answer(place, own)):
                    yield Address(place, own), message


def _awaits(data: ProjectData, step: str, section: Section, subject: str) -> bool:
    """Whether a page has an empty table that will be required: what it is for is still to come."""
    return any(
        question.required_if is not None and isinstance(question, TableQuestion)
        and not is_answered(data, f"{step}.{section.key}.{question.key}", question, subject)
        for question in shown_questions(data, step, section, subject)
    )


def _is_whole(data: ProjectData, step: str, section: Section, subject: str) -> bool:
    """Whether nothing on a page is missing, unreadable or still to come."""
    missing = next(section_gaps(data, step, section, subject), None)
    wrong = next(misread(data, step, section, subject), None) if missing is None else None
    return missing is None and wrong is None and not _awaits(data, step, section, subject)


def section_status(data: ProjectData, step: str, section: Section, subject: str) -> Status:
    """Finished, in progress or not yet started, for the list of sub-steps."""
    marks = data.state(step, subject).get("sections") or {}
    if marks.get(section.key) == "later":
        return Status.IN_PROGRESS
    worked_out = page_status(data, section)
    if worked_out is not None:
        return worked_out
    was_touched = touched(data, step, section, subject)
    was_done = was_touched or marks.get(section.key) == "done"
    if was_done and _is_whole(data, step, section, subject):
        return Status.COMPLETE
    return Status.IN_PROGRESS if was_touched else Status.NOT_STARTED


def counts(data: ProjectData, step: str, subject: str) -> tuple[int, int]:
    """How many pages a step has for a subject, and how many of them are finished."""
    sections = shown_sections(data, step, subject)
    done = sum(section_status(data, step, s, subject) is Status.COMPLETE for s in sections)
    return len(sections), done


def subject_status(data: ProjectData, step: str, subject: str) -> Status:
    """The state of one step about one subject; what was stored wins over what is computed."""
    if is_waived(data, step):
        return Status.WAIVED
    stored = str(data.state(step, subject).get("status") or "")
    if stored and stored != Status.WAIVED.value:
        return Status(stored)
    if is_left_out(data, step, subject):
        return Status.NOT_APPLICABLE
    if is_done(data, step):
        return Status.COMPLETE
    return Status.IN_PROGRESS if _is_begun(data, step, subject) else Status.NOT_STARTED


def is_left_out(data: ProjectData, step: str, subject: str) -> bool:
    """Whether somebody said why this run of a step is left out, where the pack allows it."""
    for run in data.index.step(step).runs:
        if run.left_out_by and subject == f"run:{run.key}":
            return bool(data.text(run.left_out_by, subject))
    return False


def is_waived(data: ProjectData, step: str) -> bool:
    """Whether a step is waived, for all its subjects; a waiver may have a last day.

    One that outlasted its project holds on: its last day is held against the day of closing.
    """
    state = data.state(step)
    if state.get("status") != Status.WAIVED.value:
        return False
    expires = str((state.get("waiver") or {}).get("expires") or "")
    return not expires or as_of(data).isoformat() <= expires


def _is_begun(data: ProjectData, step: str, subject: str) -> bool:
    """Whether anything was answered here; rows that another step asked for first do not count."""
    for path, question in data.index.questions(step):
        if data.answer(path, subject) is not None:
            return True
        if isinstance(question, TableQuestion):
            is_own = data.index.table_of_register(question.register_name) == path
            if is_own and data.rows(question.register_name, owner_subject(subject)):
                return True
    return False


def step_status(data: ProjectData, step: str) -> Status:
    """The state of a step over all its subjects."""
    found = [subject_status(data, step, s) for s in subjects_of(data.index, step)]
    if all(status in CLOSED for status in found):
        return found[-1]
    if all(status is Status.NOT_STARTED for status in found):
        return Status.NOT_STARTED
    for status in (Status.RECHECK, Status.REOPENED):
        if status in found:
            return status
    return Status.IN_PROGRESS
