"""Which sheets a slide is drawn on: one, or as many as it needs so that nothing is clipped."""

from __future__ import annotations

from collab_desktop.domain.clock import Clock
from collab_desktop.domain.slides import (
    AgendaSlide,
    BoardSlide,
    ListSlide,
    QuestionSlide,
    ResultSlide,
    RoundSlide,
    Slide,
    TimerSlide,
)
from collab_desktop.ui.present.board_sheets import board_sheets
from collab_desktop.ui.present.canvas import Canvas
from collab_desktop.ui.present.head import Sheet
from collab_desktop.ui.present.plain_sheets import (
    agenda_sheets,
    list_sheets,
    pause_sheets,
    timer_sheets,
)
from collab_desktop.ui.present.question_sheets import question_sheets
from collab_desktop.ui.present.result_sheets import result_sheets


def sheets_of(canvas: Canvas, slide: Slide, clock: Clock | None = None) -> list[Sheet]:
    """The sheets of a slide on a canvas of that size."""
    match slide:
        case QuestionSlide() | RoundSlide():
            return question_sheets(canvas, slide)
        case ResultSlide():
            return result_sheets(canvas, slide)
        case BoardSlide():
            return board_sheets(canvas, slide)
        case AgendaSlide():
            return agenda_sheets(canvas, slide)
        case ListSlide():
            return list_sheets(canvas, slide)
        case TimerSlide():
            return timer_sheets(canvas, slide, clock)
        case _:
            return pause_sheets(canvas)
