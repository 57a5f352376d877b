"""Builds the slides of the room from what was released: questions, rubrics, revealed results."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from collab_desktop.domain.agenda import Line, Progress, Timetable
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.slides import (
    AgendaLine,
    AgendaSlide,
    QuestionSlide,
    ScalePoint,
    Slide,
    TimerSlide,
)
from collab_desktop.domain.workshops import Workshop
from collab_desktop.framework.schema import (
    ChoiceQuestion,
    Level4Question,
    MultiQuestion,
    Question,
    Score5Question,
)
from collab_desktop.services.session import Session

CHALLENGE = "cq.question.question"
NOT_SURE = "present.not_sure"


def question_slide(
    session: Session, project_id: str, path: str, *, number: int = 0, of: int = 0
) -> QuestionSlide:
    """One question of the framework with its scale; what was answered stays out.

    Args:
        session: the open workspace.
        project_id: whose pack it is.
        path: the path of the question.
        number: which one of the page it is; 0 where that means nothing.
        of: how many the page has.

    Raises:
        KeyError: the pack has no such question.
    """
    data = session.project(project_id)
    question = data.index.question(path)
    step, section, _ = (*path.split("."), "", "")[:3]
    return QuestionSlide(
        question=question.label, place=_place(data, step, section), number=number, of=of,
        value=value_of(data, question.serves), scale=_scale(session, question),
    )


def _place(data: ProjectData, step: str, section: str) -> str:
    try:
        return str(data.index.section(step, section).title)
    except KeyError:  # a cell of a register belongs to no section
        return ""


def value_of(data: ProjectData, values: tuple[Any, ...]) -> str:
    """The name of the first value of the compass that something serves."""
    titles = {str(key): title for key, title in dict(data.index.pack.header.values).items()}
    return str(titles.get(str(values[0]), values[0])) if values else ""


def _scale(session: Session, question: Question) -> tuple[ScalePoint, ...]:
    match question:
        case Score5Question():
            unsure = ScalePoint("?", session.voice.say(Message(NOT_SURE)))
            return (*_anchors(question.anchors), unsure)
        case Level4Question():
            return _anchors(question.anchors)
        case ChoiceQuestion() | MultiQuestion():
            return tuple(ScalePoint("", option.label) for option in question.options)
        case _:
            return ()


def _anchors(anchors: tuple[Any, ...]) -> tuple[ScalePoint, ...]:
    ordered = sorted(anchors, key=lambda anchor: anchor.score)
    return tuple(ScalePoint(str(anchor.score), anchor.text) for anchor in ordered)


def challenge_slide(session: Session, project_id: str) -> QuestionSlide:
    """The challenge question of a project in its own words; the pack's where none is written."""
    data = session.project(project_id)
    written = str(data.value(CHALLENGE) or "").strip()
    if not written:
        return question_slide(session, project_id, CHALLENGE)
    return QuestionSlide(question=written, place=data.index.step(CHALLENGE.split(".")[0]).title)


# -- the agenda of a workshop -----------------------------------------------------------------

_STATES: dict[Progress, Any] = {
    Progress.TO_COME: "coming", Progress.NOW: "now", Progress.OVER: "done",
}  # fmt: skip


def block_slide(
    session: Session, project_id: str, workshop: Workshop, table: Timetable, line: Line
) -> Slide:
    """What the room sees while a block is on: its question, its timer, or where the agenda is.

    Boards and rounds have pages of their own, which give their own slides.
    """
    block = line.block
    if block.screen == "timer":
        return TimerSlide(block.activity)
    if block.screen == "question" and _is_question(session, project_id, block.about):
        return question_slide(session, project_id, block.about)
    return agenda_slide(workshop, table, line)


def _is_question(session: Session, project_id: str, path: str) -> bool:
    try:
        session.project(project_id).index.question(path)
    except KeyError:
        return False
    return True


def agenda_slide(workshop: Workshop, table: Timetable, line: Line | None) -> AgendaSlide:
    """The agenda without who leads what: what is on, what comes next, and the whole list."""
    lines = table.lines
    after = lines[lines.index(line) + 1 :] if line is not None else lines
    coming = next((each for each in after if each.block.progress is Progress.TO_COME), None)
    return AgendaSlide(
        workshop.title, line.block.activity if line is not None else "",
        coming.block.activity if coming is not None else "",
        tuple(_agenda_line(table, each) for each in lines),
    )


def _agenda_line(table: Timetable, line: Line) -> AgendaLine:
    return AgendaLine(
        clock(table, line.begins), line.block.activity, line.block.minutes,
        _STATES[line.block.progress],
    )


def clock(table: Timetable, offset: timedelta) -> str:
    """A time of the table as it stands on the wall; empty where nobody said when it begins."""
    at = table.moment(offset)
    return f"{at.astimezone():%H:%M}" if at is not None else ""
