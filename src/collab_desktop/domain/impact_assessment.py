"""Data protection: what the screening asks for, and whether the assessment is settled.

Source: CONTENT 8.5.  Not sure counts as yes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.standing import IMPERSONAL, PEOPLE

FULL, ADVISED, REASON, NOT_NEEDED = "full", "advised", "reason", "not_needed"
ADVISED_FROM: Final = 2
"""So many of the triggers to consider advise an assessment."""

SCREENING: Final = {"always": "pid.screening.always", "consider": "pid.consider.consider"}
STATUS: Final = "pid.assessment.status"
WHY: Final = "pid.assessment.reason"
STEWARD: Final = "pid.assessment.steward"

_LEVELS: Final[Mapping[str, tuple[str, str, str]]] = {
    "minimal": ("low", "low", "low"),
    "significant": ("low", "medium", "high"),
    "severe": ("low", "high", "high"),
}
"""By harm, then by likelihood: remote, possible, probable."""
_LIKELIHOODS: Final = ("remote", "possible", "probable")
LEVELS: Final = ("low", "medium", "high")


@dataclass(frozen=True, slots=True)
class Screening:
    """What the triggers amount to; the outcome is empty while they are not all looked at."""

    outcome: str
    always: tuple[str, ...]
    consider: tuple[str, ...]
    personal: bool

    @property
    def message(self) -> Message:
        """The outcome in words."""
        return Message(f"dpia.outcome.{self.outcome or 'open'}")


def screening(data: ProjectData) -> Screening:
    """Read the triggers and the list of data."""
    always, consider = _triggers(data, "always"), _triggers(data, "consider")
    personal = holds_personal_data(data)
    answered = all(data.value(path) is not None for path in SCREENING.values())
    if always:
        outcome = FULL
    elif not answered:
        outcome = ""
    elif len(consider) >= ADVISED_FROM:
        outcome = ADVISED
    else:
        outcome = REASON if personal else NOT_NEEDED
    return Screening(outcome, always, consider, personal)


def _triggers(data: ProjectData, key: str) -> tuple[str, ...]:
    """What holds or may hold, each once."""
    sure, unsure = data.value(SCREENING[key]), data.value(f"{SCREENING[key]}_unsure")
    return tuple(dict.fromkeys([*(sure or ()), *(unsure or ())]))


def holds_personal_data(data: ProjectData) -> bool:
    """Whether a dataset is about people and not yet beyond recognising them."""
    return any(
        set(row.get("about") or ()) & PEOPLE
        and row.get("level") not in IMPERSONAL | {"anonymised"}
        for row in data.table("datasets")
    )


# -- risks to people -------------------------------------------------------------------------------


def level(row: Mapping[str, Any]) -> str:
    """Low, medium or high before any measure; empty until both figures are judged."""
    likelihood, harm = row.get("likelihood"), str(row.get("harm") or "")
    if likelihood not in _LIKELIHOODS or harm not in _LEVELS:
        return ""
    return _LEVELS[harm][_LIKELIHOODS.index(likelihood)]


def what_is_left(data: ProjectData) -> str:
    """The highest risk to people that remains; empty while none was judged."""
    found = [row["residual"] for row in data.table("dpia_risks") if row.get("residual") in LEVELS]
    return max(found, key=LEVELS.index, default="")


# -- whether it is settled -------------------------------------------------------------------------


def contradiction(data: ProjectData) -> Message | None:
    """Why what people decided does not go with what the screening says."""
    found, status = screening(data), data.text(STATUS)
    if found.outcome == FULL and status in {NOT_NEEDED, "declined"}:
        return Message("problem.dpia_full")
    if found.outcome == ADVISED and status == NOT_NEEDED:
        return Message("problem.dpia_advised")
    return None


def unsettled(data: ProjectData) -> Message | None:
    """What keeps data from being used; nothing once the assessment is settled."""
    found, status = screening(data), data.text(STATUS)
    wrong = contradiction(data)
    if not found.outcome:
        return Message("gate.dpia_open")
    if wrong is not None:
        return wrong
    if status == "signed_off":
        return _signed_off(data)
    if status in {NOT_NEEDED, "declined"}:
        named = status == NOT_NEEDED or bool(data.value(STEWARD))
        return None if data.text(WHY) and named else Message("gate.dpia_reason")
    return Message(f"gate.dpia_{found.outcome}")


def _signed_off(data: ProjectData) -> Message | None:
    """A sign-off has two names, and an answer from outside where a high risk is left."""
    names = ("pid.dpia_sign.measures_by", "pid.dpia_sign.residual_by")
    if not all(data.value(path) for path in names):
        return Message("gate.dpia_names")
    answered = data.text("pid.dpia_sign.regulator") == "answered"
    if what_is_left(data) == "high" and not answered:
        return Message("gate.dpia_regulator")
    return None
