"""The words of a slide one after the other, for those who listen instead of look."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from collab_desktop.domain import slides
from collab_desktop.domain.slides import QuestionSlide, RoundSlide, Slide
from collab_desktop.ui.present import words


def spoken(slide: Slide) -> str:
    """Everything a slide says, in the order in which it is read."""
    return "\n".join(line for line in _WORDS[type(slide)](slide) if line)


def _question(slide: QuestionSlide) -> list[str]:
    which = words.which(slide.number, slide.of) if slide.number else ""
    place = f"{slide.place} {which}".strip()
    points = [f"{point.mark} {point.word}".strip() for point in slide.scale]
    return [place, slide.value, slide.question, slide.note, *points]


def _round(slide: RoundSlide) -> list[str]:
    counted = words.ballots(slide.ballots_in, slide.ballots_of)
    return [*_question(slide.asked), counted, words.secrecy(slide.secrecy)]


def _result(slide: slides.ResultSlide) -> list[str]:
    bars = [f"{bar.label}: {bar.count}" for bar in slide.bars]
    unsure = words.not_sure(slide.not_sure)
    return [*_question(slide.asked), slide.words, slide.figure, *bars, unsure, slide.advice]


def _board(slide: slides.BoardSlide) -> list[str]:
    lines = [slide.title, *slide.axes.values()]
    for area in slide.areas:
        lines += [area.title, *(card.text for card in area.cards)]
    return lines


def _agenda(slide: slides.AgendaSlide) -> list[str]:
    lines = [f"{line.start} {line.activity}" for line in slide.lines]
    return [slide.title, slide.now, words.coming(slide.next), *lines]


_WORDS: dict[type, Callable[[Any], list[str]]] = {
    QuestionSlide: _question, RoundSlide: _round, slides.ResultSlide: _result,
    slides.BoardSlide: _board, slides.AgendaSlide: _agenda,
    slides.TimerSlide: lambda slide: [slide.title],
    slides.ListSlide: lambda slide: [slide.title, *slide.lines],
    slides.PauseSlide: lambda _slide: [words.pause()],
}
