"""Builds the slides of the room from what was released: questions, rubrics, revealed results."""

from __future__ import annotations

from typing import Any

from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.slides import QuestionSlide, ScalePoint
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
    label = data.index.question(CHALLENGE)
    return QuestionSlide(question=written, place=label.short or label.label)
