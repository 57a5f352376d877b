"""What a check says: its id, how much it weighs, and about which activity and person."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from collab_desktop.domain.messages import Message


class Weight(StrEnum):
    """How much a finding weighs, the heaviest first."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding (METHODS 2); ``activity`` and ``person`` are ids, or empty."""

    id: str
    weight: Weight
    activity: str = ""
    person: str = ""
    form: str = ""
    """Which of several sentences, where the same check has more than one thing to say."""
    params: tuple[tuple[str, Any], ...] = field(default=())

    @property
    def message(self) -> Message:
        """The sentence, to be looked up."""
        name = f"raci.{self.id}.{self.form}" if self.form else f"raci.{self.id}"
        return Message(name, dict(self.params))


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Where the checks begin to speak (METHODS 2); shares are of the rows or of the people."""

    most_does: int = 3
    most_asked: int = 4
    asked_share: float = 1 / 3
    told_share: float = 0.6
    overload_share: float = 0.6
    bottleneck_share: float = 0.4
    organisation_share: float = 0.6
    crowded_share: float = 0.5
    least_rows: int = 3
    """With fewer rows a share of them says nothing."""
    strong: float = 3.5
    """From here on influence and interest are high (CONTENT 6.1)."""
    strongly_affected: int = 4
