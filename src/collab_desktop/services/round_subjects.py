"""What a round can be about: scored questions, the questions of True North, cards of a board."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from collab_desktop.domain import agenda
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.rounds import About, Item, Method
from collab_desktop.domain.workshops import Workshop
from collab_desktop.framework.schema import Question, Section, Step
from collab_desktop.services.texts import say

BOARDS: Final = "ws_boards"
CARDS: Final = "ws_cards"
RATING: Final = "rating"
"""The question of a True North section that a panel answers with a word."""
POINTS: Final = range(6)


def scored_questions(data: ProjectData) -> tuple[About, ...]:
    """Every page of the project that asks for scores, and the questions of True North."""
    return tuple(
        about for step in data.index.pack.steps if step.page != "scoring"
        for about in _of_step(data, step)
    )


def _of_step(data: ProjectData, step: Step) -> Iterator[About]:
    if step.page == "true_north":
        items = tuple(
            Item(f"{step.key}.{s.key}", s.questions[0].label, anchors("score", data.language))
            for s in step.sections if any(q.key == RATING for q in s.questions)
        )
        if items:
            yield About(step.title, items, path=step.key)
    for section in step.sections:
        items = tuple(
            _item(step, section, q) for q in section.questions if q.kind == "score5"
        )
        if items:
            path = f"{step.key}.{section.key}"
            yield About(f"{step.title}: {section.title}", items, path=path)


def _item(step: Step, section: Section, question: Question) -> Item:
    points = {str(a.score): a.text for a in getattr(question, "anchors", ())}
    return Item(f"{step.key}.{section.key}.{question.key}", question.label, points)


def boards(data: ProjectData, workshop: str) -> tuple[About, ...]:
    """The boards of a workshop, with their cards as what is voted on."""
    if not (data.has_register(BOARDS) and data.has_register(CARDS)):
        return ()
    found = (_board(data, r["id"], r["title"]) for r in data.table(BOARDS, f"record:{workshop}"))
    return tuple(about for about in found if about.items)


def _board(data: ProjectData, board: str, title: str | None) -> About:
    cards = data.table(CARDS, f"record:{board}")
    items = tuple(
        Item(card["id"], f"{card['number']}. {card['text']}" if card["number"] else card["text"])
        for card in cards if card["text"]
    )
    return About(title or "", items, board=board)


def planned(data: ProjectData, workshop: Workshop) -> tuple[About, ...]:
    """What the agenda of a workshop lets the room score: pages of questions, boards with cards."""
    blocks = [block for block in agenda.blocks(data, workshop) if block.screen == "round"]
    if not blocks:
        return ()
    asked = [block.about for block in blocks if block.about]
    canvases = {str(r["id"]): r["canvas"] for r in data.table(BOARDS, workshop.subject)}
    return tuple(
        about for about in (*scored_questions(data), *boards(data, workshop.id))
        if any(_is_about(path, about) for path in asked)
        or (about.board and canvases.get(about.board) in asked)
    )


def _is_about(path: str, about: About) -> bool:
    """Whether a block names the page of an about, or one of its questions."""
    return bool(about.path) and (path == about.path or path in about.keys)


def own_list(lines: str) -> tuple[Item, ...]:
    """One item for each line that says something."""
    texts = [line.strip() for line in lines.splitlines() if line.strip()]
    return tuple(Item(f"line{number}", text) for number, text in enumerate(texts, 1))


def anchors(kind: str, language: str) -> dict[str, str]:
    """What the points 0 to 5 mean where nobody said it: ``score`` or ``gradients``."""
    return {str(n): say(Message(f"round.{kind}.{n}"), language) for n in POINTS}


def with_anchors(about: About, method: Method, language: str) -> About:
    """The same with words for the points of the scale, which a ballot on paper shows as well."""
    if method is Method.DOTS:
        return about
    gradients = method is Method.GRADIENTS
    usual = anchors("gradients" if gradients else "score", language)
    items = tuple(
        Item(i.key, i.title, usual if gradients or not i.anchors else i.anchors)
        for i in about.items
    )
    return About(about.title, items, about.path, about.board, about.dots, about.rule)
