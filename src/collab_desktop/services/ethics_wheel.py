"""The wheel of principles of one check-in, as screen and paper show it, with its words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from collab_desktop.domain import ethics
from collab_desktop.domain.ethics import CheckIn, Concern
from collab_desktop.domain.messages import Message
from collab_desktop.domain.paper_parts import Spoke

MARKS: Final = {
    Concern.NONE: "check", Concern.LOW: "check", Concern.MODERATE: "warning",
    Concern.HIGH: "high", Concern.STOP: "stop", Concern.NOT_ASSESSED: "open",
}
"""The shape of every concern."""
Say = Callable[[Message], str]


def spokes(found: CheckIn, say: Say) -> tuple[Spoke, ...]:
    """One spoke for each principle: how many questions were assessed, and the worst of them."""
    return tuple(
        Spoke(
            say(Message(f"ethics.principle.{principle}")),
            say(Message("ethics.wheel.below", {
                "done": done, "total": total, "worst": Message(f"ethics.concern.{worst.value}"),
            })),
            done / total if total else 0.0, MARKS[worst],
        )
        for principle, (done, total, worst) in ethics.coverage([found]).items()
    )


def in_words(parts: tuple[Spoke, ...], say: Say) -> str:
    """All of a wheel in words, for who cannot see it."""
    return " ".join(
        say(Message("ethics.wheel.spoke", {"name": part.name, "below": part.below}))
        for part in parts
    )
