"""The routes of the workshops: the list of all, one of them, and the parts of one."""

from __future__ import annotations

from typing import Final

from collab_desktop.domain.workshops import STEP
from collab_desktop.ui.navigation import Route

PLAN: Final = ""
RUN: Final = "run"
BOARD: Final = "board"
ROUND: Final = "round"
CLOSE: Final = "close"


def part_of(detail: str) -> tuple[str, str, str]:
    """Workshop, part and what the part is about: ``("", "", "")`` for the list of all."""
    workshop, _, rest = detail.partition("/")
    part, _, about = rest.partition("/")
    return workshop, part, about


def list_of(project: str) -> Route:
    """The list of all workshops of a project."""
    return Route("step", project, STEP)


def route_of(project: str, workshop: str, part: str = PLAN, about: str = "") -> Route:
    """A part of one workshop; its plan where none is named."""
    detail = "/".join(piece for piece in (workshop, part, about) if piece)
    return Route("step", project, STEP, detail=detail)
