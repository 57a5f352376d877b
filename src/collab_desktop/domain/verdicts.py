"""What a check of a gate answers with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from collab_desktop.domain.answers import PROJECT
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.states import Severity


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a rule stands.

    ``outstanding`` names who and by when, where a step may be listed as outstanding; ``subject``
    says about whom the rule asks; ``note`` adds what its sentence cannot know.
    """

    severity: Severity
    outstanding: tuple[str, str] | None = None
    subject: str = PROJECT
    note: Message | None = None


Check = Callable[[ProjectData], Verdict]
FINE: Final = Verdict(Severity.OK)
STOPS: Final = Verdict(Severity.STOP)
NOT_CHECKED: Final = Verdict(Severity.NOT_CHECKED)
RECHECK: Final = Verdict(Severity.STOP, note=Message("gate.recheck"))
"""It was complete, and what it rests on has changed since."""


def stands(fine: bool | None, /) -> Verdict:  # noqa: FBT001 (one fact, one verdict)
    """Turn yes, no and "cannot be said" into a verdict."""
    if fine is None:
        return NOT_CHECKED
    return FINE if fine else STOPS
