"""What gates and completion look at in the impact statement (CONTENT 1.2, 14)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from collab_desktop.domain import impact, progress
from collab_desktop.domain.answers import Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.signatures import living
from collab_desktop.domain.standing import day
from collab_desktop.domain.states import Severity, Status
from collab_desktop.domain.verdicts import FINE, NOT_CHECKED, RECHECK, Check, Verdict, stands

CLOSED_ACTIONS: Final = frozenset({"done", "dropped"})


def _claims(data: ProjectData) -> Verdict:
    found = impact.claims(data)
    if not found:
        return NOT_CHECKED
    weak = [claim.text for claim in found if claim.is_unbacked]
    if not weak:
        return FINE
    return Verdict(Severity.STOP, note=Message("gate.claims_unbacked", {"claims": weak}))


def _complete(data: ProjectData) -> Verdict:
    status = progress.step_status(data, "impact")
    return RECHECK if status is Status.RECHECK else stands(status in progress.CLOSED)


def _actions(data: ProjectData) -> Verdict:
    """Every action that must be done is done, or dropped with its note."""
    still_open = [
        str(row.get("action") or "") for row in data.table("actions")
        if row.get("priority") == "must" and row.get("status") not in CLOSED_ACTIONS
    ]
    if not still_open:
        return FINE
    return Verdict(Severity.STOP, note=Message("gate.actions_open", {"names": still_open}))


def _owner(data: ProjectData) -> Verdict:
    return stands(bool(living(data, Address(impact.OWNER))))


def _follow_ups(data: ProjectData) -> Verdict:
    rows = data.table(impact.FOLLOW_UPS)
    return stands(bool(rows) and all(day(row.get("date")) is not None for row in rows))


IMPACT_CHECKS: Final[Mapping[str, Check]] = {
    "claims_evidenced": _claims,
    "impact_complete": _complete,
    "must_actions_closed": _actions,
    "owner_approved_impact": _owner,
    "follow_ups_dated": _follow_ups,
}
"""Every check of the impact statement by its name."""


def completion(data: ProjectData, subject: str) -> Iterator[tuple[Address, Message]]:
    """A full statement has three lessons, and one of them says what to stop."""
    del subject
    missing = impact.lessons_missing(data.table("lessons")) if data.is_deep("impact") else ""
    if missing:
        yield Address("impact.lessons.lessons"), Message(f"problem.lessons_{missing}")
