"""What the gates look at in the steps after the board's decision, by name (CONTENT 1.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from collab_desktop.domain import progress, safeguarding, safeguarding_state
from collab_desktop.domain.answers import Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.standing import day
from collab_desktop.domain.states import Severity
from collab_desktop.domain.verdicts import FINE, Check, Verdict, stands

# -- safeguarding ------------------------------------------------------------------------------


def _statements(data: ProjectData) -> Verdict:
    """Everybody of the team trained and signed; a waived step asks for nothing."""
    if progress.is_waived(data, "safe"):
        return FINE
    found = safeguarding_state.team(data)
    if found.total and not found.blocked:
        return FINE
    names = [data.person(person) for person in found.blocked]
    note = Message("gate.safe_blocked", {"count": len(names), "names": [n for n in names if n]})
    return Verdict(Severity.STOP, note=note if names else None)


def _direct_contact(data: ProjectData) -> Verdict:
    return stands(safeguarding_state.direct_contact_signed(data))


def _safe_completion(data: ProjectData) -> Iterator[tuple[Address, Message]]:
    blocked = safeguarding_state.team(data).blocked
    if blocked:
        count = {"count": len(blocked)}
        yield Address("safe.register.people"), Message("problem.safe_blocked", count)
    review = day(data.value("safe.concerns.review"))
    if review is not None and review > safeguarding.a_year_after(date.today()):
        yield Address("safe.concerns.review"), Message("problem.review_late")


STEP_CHECKS: Final[Mapping[str, Check]] = {
    "statements_signed": _statements,
    "direct_contact_signed": _direct_contact,
}
"""Every check by its name."""

COMPLETION: Final = {"safe": _safe_completion}
"""What keeps a step from being completed although every question is answered, by step."""
