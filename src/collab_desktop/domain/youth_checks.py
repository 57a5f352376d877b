"""What gates and completion look at in youth participation (CONTENT 1.2, 13)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from collab_desktop.domain import progress, youth
from collab_desktop.domain.answers import Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.standing import day
from collab_desktop.domain.states import Severity
from collab_desktop.domain.verdicts import FINE, STOPS, Check, Verdict, stands


def _decided(data: ProjectData) -> Verdict:
    """A decision with its reason; "not appropriate" is as good as any other."""
    if progress.is_waived(data, "youth"):
        return FINE
    return stands(youth.outcome(data) is not None and bool(data.text("youth.outcome.reason")))


def _review_date(data: ProjectData) -> Verdict:
    decided = youth.outcome(data)
    if decided is None or decided in youth.TAKE_PART:
        return FINE
    return stands(day(data.value("youth.outcome.review")) is not None)


def _feedback(data: ProjectData) -> Verdict:
    """Who took part knows what became of every view."""
    decided = youth.outcome(data)
    if progress.is_waived(data, "youth") or (decided and decided not in youth.TAKE_PART):
        return FINE
    if decided is None:
        return STOPS
    found = youth.feedback(data)
    if found.is_whole:
        return FINE
    counts = {"told": found.told, "total": found.views}
    return Verdict(Severity.STOP, note=Message("gate.youth_untold", counts))


YOUTH_CHECKS: Final[Mapping[str, Check]] = {
    "youth_decided": _decided,
    "youth_review_date": _review_date,
    "youth_feedback_given": _feedback,
}
"""Every check of youth participation by its name."""


def completion(data: ProjectData, subject: str) -> Iterator[tuple[Address, Message]]:
    """What keeps the step from being completed although every question is answered."""
    del subject
    decided = youth.outcome(data)
    if decided is youth.Outcome.DIRECT and youth.suggestion(data).against_direct:
        yield Address(youth.OUTCOME), Message("problem.youth_direct")
    if decided not in youth.TAKE_PART:
        return
    for key in youth.unsettled(data):
        yield Address(f"youth.{key}.rating"), Message(f"problem.youth_{key}")
    for key in youth.unmet(data):
        yield Address("youth.nine.requirements"), Message(f"problem.youth_{key}")
