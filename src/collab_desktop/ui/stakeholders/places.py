"""What both pictures of the map share: where a mark stands, and what moving it would mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from collab_desktop.services.stakeholder_map import Stake

LEAST_MARK, MARK_STEP = 18, 2
"""The side of a mark at 100 %: the least, and what each degree of being affected adds."""


@dataclass(frozen=True)
class Spot:
    """Where somebody stands: the square of the mark, and room for the name where there is any."""

    stake: Stake
    mark: QRectF
    words: QRectF | None = None


@dataclass(frozen=True)
class Move:
    """Where somebody goes: to a place of the grid, or to a level."""

    stakeholder: str
    influence: int = 0
    interest: int = 0
    level: str = ""


class Picture(Protocol):
    """One way to draw the map."""

    def height(self, width: int) -> int:
        """How high it is at a width."""

    def lay(self, room: QRectF, stakes: Sequence[Stake], *, mirrored: bool) -> list[Spot]:
        """Find a place for everybody."""

    def paint_ground(self, painter: QPainter, target: Move | None) -> None:
        """Draw what the marks stand on, and where a drag would drop one."""

    def move_to(self, stake: Stake, point: QPointF) -> Move | None:
        """What dropping a mark at a point would mean; nothing where it may not go."""

    def step(self, stake: Stake, across: int, up: int) -> Move | None:
        """What an arrow key means for a mark; ``across`` follows the line of reading."""


def mark_side(stake: Stake, unit: float) -> float:
    """How large a mark is: the larger, the more strongly somebody is affected."""
    return (LEAST_MARK + MARK_STEP * ((stake.affected or 1) - 1)) * unit
