"""A board frozen for paper and for the wall: areas with cards, votes, and where cards went."""

from __future__ import annotations

from dataclasses import dataclass

from collab_desktop.framework.workshops import Axes


@dataclass(frozen=True, slots=True)
class CardLine:
    """One card as it prints."""

    number: int
    text: str
    votes: int | None = None
    author: str = ""
    """Only where the board says that authors may be seen."""
    sent_to: tuple[str, ...] = ()
    """Where it went, in words, as far as it is still there."""
    is_heading: bool = False
    is_below: bool = False
    """Whether it hangs under the heading before it."""
    x: int | None = None
    y: int | None = None


@dataclass(frozen=True, slots=True)
class AreaLines:
    """One area with its cards; without a title: those that were not placed."""

    title: str
    prompt: str
    cards: tuple[CardLine, ...]


@dataclass(frozen=True, slots=True)
class BoardSheet:
    """A whole board; on a grid the four areas are the quarters, the upper row first."""

    title: str
    purpose: str
    workshop: int
    """The number of its workshop."""
    areas: tuple[AreaLines, ...]
    axes: Axes | None = None
    photos: tuple[str, ...] = ()
    """What photos of the wall show, in words."""

    @property
    def cards(self) -> int:
        """How many cards hang on it."""
        return sum(len(area.cards) for area in self.areas)
