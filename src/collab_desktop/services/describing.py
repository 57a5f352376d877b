"""Names of things in words: rows, fields, places, problems; what lists and messages show."""

from __future__ import annotations

from functools import partial

from collab_desktop.domain.answers import PROJECT, Address
from collab_desktop.domain.interest import EOIS, PARTS
from collab_desktop.domain.messages import Message
from collab_desktop.domain.progress import Gap
from collab_desktop.domain.project_data import ProjectData, Record
from collab_desktop.domain.signatures import given
from collab_desktop.domain.states import Severity
from collab_desktop.domain.values import as_text
from collab_desktop.domain.views import Missing, Place, Problem
from collab_desktop.domain.workshops import BOARDS, WORKSHOPS
from collab_desktop.domain.workshops import STEP as WORKSHOPS_STEP
from collab_desktop.formats import Formats
from collab_desktop.framework.schema import Question
from collab_desktop.services.texts import say

MINUTES_PER_QUESTION = 1
GATHERED = frozenset({"actions", "decisions", "trade_offs"})
"""Registers that are edited on the page of actions and decisions."""


def row_label(data: ProjectData, record: Record) -> str:
    """How a row is called in lists: its naming field, or its place in the list."""
    register = data.index.register(record.register)
    address = Address(f"{record.register}.{register.label_field}", f"record:{record.id}")
    answer = data.answers.get(address)
    question = data.index.find(address.path)
    if answer is not None and question is not None:
        language = data.index.pack.language
        text = as_text(
            question, answer, data.name, Formats(language), partial(say, language=language)
        )
        if text:
            return text
    rows = [r.id for r in data.rows(record.register, record.subject)]
    return f"{register.singular} {rows.index(record.id) + 1}" if record.id in rows else ""


def field_name(data: ProjectData, address: Address) -> Message:
    """A field in words: its short name, for a cell with the row it belongs to."""
    question = data.index.find(address.path)
    name = (question.short or question.label) if question is not None else address.path
    record = data.records.get(address.record_id or "")
    if record is None:
        return Message("field.name", {"field": name})
    return Message("field.cell", {"field": name, "row": row_label(data, record)})


def place(data: ProjectData, address: Address) -> Place | None:
    """Where an answer is on the screens; a cell is found through a table of its register."""
    record_id = address.record_id
    if record_id is None:
        parts = address.path.split(".")
        if len(parts) != 3 or data.index.find(address.path) is None:
            return None
        return Place(parts[0], parts[1], parts[2], address.subject)
    record = data.records.get(record_id)
    if record is not None and record.register in (EOIS, *PARTS):
        eoi = record.id if record.register == EOIS else record.subject.partition(":")[2]
        return Place("call", eoi=eoi)
    if record is not None and (room := _room(data, record)):
        return Place(WORKSHOPS_STEP, workshop=room)
    if record is not None and record.register in GATHERED:
        return Place("", gathered=True, row=record.id)
    paths = data.index.tables(record.register) if record is not None else ()
    path = next((p for p in paths if p.count(".") == 2), None)
    if record is None or path is None:
        return None
    step, section, question = path.split(".")
    return Place(step, section, question, record.subject)


def _room(data: ProjectData, record: Record) -> str:
    """The workshop a row belongs to, and the board where it hangs on one; empty for others."""
    owner = data.records.get(record.subject.partition(":")[2])
    if record.register == WORKSHOPS:
        return record.id
    if owner is None:
        return ""
    if owner.register == WORKSHOPS:
        return f"{owner.id}/board/{record.id}" if record.register == BOARDS else owner.id
    return _room(data, owner) if owner.register == BOARDS else ""


def task_of(data: ProjectData, gap: Gap) -> str:
    """What to do about a gap, verb first where the pack says so."""
    name = gap.question.task or gap.question.label
    if gap.record is None:
        return name
    short = gap.question.short or gap.question.label
    words = Message("task.in_row", {"field": short, "row": row_label(data, gap.record)})
    return say(words, data.index.pack.language)


def where_found(data: ProjectData, place: Place) -> str:
    """Where a hit is, in words: step and page, or the list that its row stands in."""
    if place.row and place.row in data.records:
        return data.index.register(data.records[place.row].register).title
    return where_of(data, place.step, place.section)


def where_of(data: ProjectData, step: str, section: str | None) -> str:
    """Step and page in words: "Proposal, Partner commitments"."""
    found = data.index.step(step)
    if section is None:
        return found.title
    return f"{found.title}, {data.index.section(step, section).title}"


def minutes_of(data: ProjectData, step: str, section: str | None) -> int:
    """About how long a page takes; at least one minute for each question."""
    if section is None:
        return data.index.step(step).minutes
    found = data.index.section(step, section)
    return found.minutes or max(1, len(found.questions) * MINUTES_PER_QUESTION)


def problem(data: ProjectData, gap: Gap) -> Problem:
    """The sentence that stands in the summary and, identically, at the field."""
    subject = f"record:{gap.record.id}" if gap.record is not None else gap.subject
    address = Address(gap.path, subject)
    is_stale = gap.question.kind == "sign" and bool(given(data, address))
    words = {"task": task_of(data, gap)}
    if is_stale:
        return Problem(address, Message("problem.signed_earlier", words))
    return Problem(address, Message("problem.required", words))


def missing(data: ProjectData, gap: Gap, severity: Severity = Severity.STOP) -> Missing:
    """One line of what is missing, with the place that mends it."""
    where = Place(gap.step, gap.section, gap.question.key, gap.subject)
    if gap.record is not None:
        where = Place(gap.step, gap.section, None, gap.subject)
    return Missing(
        task_of(data, gap), where_of(data, gap.step, gap.section),
        minutes_of(data, gap.step, gap.section), severity, where,
    )


def question_text(data: ProjectData, question: Question, address: Address) -> str:
    """An answer as text for histories, papers and search; empty when there is none."""
    answer = data.answers.get(data.source(address))
    return as_text(question, answer, data.name) if answer is not None else ""


def subject_title(data: ProjectData, step: str, subject: str) -> str:
    """The name of a run; empty for the project itself."""
    if subject == PROJECT:
        return ""
    titles = {f"run:{run.key}": run.title for run in data.index.step(step).runs}
    return titles.get(subject, subject)
