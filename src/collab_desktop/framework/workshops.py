"""The shape of workshops in a pack: agendas to begin with, and canvases for what people write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from collab_desktop.framework.base import Hideable, Model, Slug, Text

AGENDAS: Final = "workshops/agendas.toml"
CANVASES: Final = "workshops/canvases.toml"

ScreenName = Literal[
    "none", "question", "round", "board", "timer", "scoring", "true_north", "raci",
    "stakeholders", "ethics", "youth", "proposal",
]
"""What a block of an agenda opens when it begins."""


class Block(Hideable):
    """One part of an agenda: how long, what people do, what comes out of it."""

    key: Slug
    minutes: Annotated[int, Field(ge=1, le=600)]
    activity: Text
    method: Text = ""
    output: Text = ""
    screen: ScreenName = "none"
    about: str = ""
    """The canvas of a board, or the question that is shown or scored."""


class Agenda(Hideable):
    """A workshop to begin with; its key is the kind of the workshop."""

    key: Slug
    title: Text
    aim: Text
    series: bool = False
    """Whether it is one of the workshops that lead from the first meeting to the proposal."""
    blocks: Annotated[tuple[Block, ...], Field(min_length=1)]

    @property
    def minutes(self) -> int:
        """How long all its blocks take."""
        return sum(block.minutes for block in self.blocks)


class Area(Model):
    """A named part of a canvas."""

    key: Slug
    title: Text
    prompt: Text = ""


class Axes(Model):
    """The words at the ends of a grid."""

    x_low: Text
    x_high: Text
    y_low: Text
    y_high: Text


class Canvas(Model):
    """What a board looks like: areas beside each other, or a grid of two by two."""

    key: Slug
    title: Text
    purpose: Text
    shape: Literal["areas", "grid"] = "areas"
    areas: Annotated[tuple[Area, ...], Field(min_length=1)]
    """In a grid four: upper row first, each row from its low to its high end."""
    axes: Axes | None = None
    sends_to: tuple[str, ...] = ()
    """Registers and questions that a card is usually sent to."""

    @model_validator(mode="after")
    def _whole_grid(self) -> Self:
        is_grid = self.shape == "grid"
        if is_grid != (self.axes is not None) or (is_grid and len(self.areas) != 4):
            raise PydanticCustomError("canvas_grid", "a grid has axes and four areas")
        return self


class AgendaFile(Model):
    """``workshops/agendas.toml``."""

    agendas: tuple[Agenda, ...]


class CanvasFile(Model):
    """``workshops/canvases.toml``."""

    canvases: tuple[Canvas, ...]


class Room(Model):
    """Everything that a pack knows about workshops."""

    agendas: tuple[Agenda, ...] = ()
    canvases: tuple[Canvas, ...] = ()

    @property
    def series(self) -> tuple[Agenda, ...]:
        """The workshops that lead to the proposal, in their order."""
        return tuple(agenda for agenda in self.agendas if agenda.series)

    def agenda(self, key: str) -> Agenda | None:
        """The agenda of that key, or nothing."""
        return next((agenda for agenda in self.agendas if agenda.key == key), None)

    def canvas(self, key: str) -> Canvas | None:
        """The canvas of that key, or nothing."""
        return next((canvas for canvas in self.canvases if canvas.key == key), None)


def doubled(keys: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The keys that stand there twice, each with its second place."""
    for number, key in enumerate(keys):
        if key in keys[:number]:
            yield number, key
