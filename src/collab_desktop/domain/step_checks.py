"""What the gates look at in the steps after the board's decision, by name (CONTENT 1.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from collab_desktop.domain import (
    baseline,
    ethics_checks,
    impact_checks,
    initiation_checks,
    legals,
    members,
    progress,
    safeguarding,
    safeguarding_state,
    youth_checks,
)
from collab_desktop.domain.answers import Address
from collab_desktop.domain.closing_day import as_of
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.standing import board, day
from collab_desktop.domain.states import Severity
from collab_desktop.domain.verdicts import FINE, Check, Verdict, stands
from collab_desktop.domain.workshops import STEP as WORKSHOPS
from collab_desktop.domain.workshops import user_was_there

VOTES: Final = "gov.votes.votes"


# -- workshops ---------------------------------------------------------------------------------


def _user_in_workshop(data: ProjectData) -> Verdict:
    """The challenge owner or an end user was in one of them; a waived step asks for nobody."""
    return stands(progress.is_waived(data, WORKSHOPS) or user_was_there(data))


# -- governance --------------------------------------------------------------------------------


def _board_completion(
    data: ProjectData, subject: str
) -> Iterator[tuple[Address, Message]]:
    """Nobody completes a decision before the partners recorded theirs."""
    del subject
    if data.index.find(VOTES) is not None and not board(data).all_core_decided:
        yield Address(VOTES), Message("problem.votes_missing")
    yield from baseline.undecided(data)


# -- safeguarding ------------------------------------------------------------------------------


def _statements(data: ProjectData) -> Verdict:
    """Everybody of the team trained and signed; a waived step asks for nothing."""
    if progress.is_waived(data, "safe"):
        return FINE
    found, unnamed = safeguarding_state.team(data), members.unnamed(data, as_of(data))
    if unnamed:
        return Verdict(Severity.STOP, note=Message("gate.team_unnamed", {"names": unnamed}))
    if found.total and not found.blocked:
        return FINE
    names = [data.person(person) for person in found.blocked]
    note = Message("gate.safe_blocked", {"count": len(names), "names": [n for n in names if n]})
    return Verdict(Severity.STOP, note=note if names else None)


def _direct_contact(data: ProjectData) -> Verdict:
    return stands(safeguarding_state.direct_contact_signed(data))


def _safe_completion(
    data: ProjectData, subject: str
) -> Iterator[tuple[Address, Message]]:
    del subject
    unnamed = members.unnamed(data, as_of(data))
    if unnamed:
        yield Address("safe.register.people"), Message("gate.team_unnamed", {"names": unnamed})
    blocked = safeguarding_state.team(data).blocked
    if blocked:
        count = {"count": len(blocked)}
        yield Address("safe.register.people"), Message("problem.safe_blocked", count)
    review = day(data.value("safe.concerns.review"))
    if review is not None and review > safeguarding.a_year_after(as_of(data)):
        yield Address("safe.concerns.review"), Message("problem.review_late")


# -- legals ------------------------------------------------------------------------------------


def _agreements_signed(data: ProjectData) -> Verdict:
    """Every agreement that is needed first is signed; none at all needs a reason."""
    if progress.is_waived(data, "legal"):
        return FINE
    found = legals.legal_standing(data)
    if not found.all:
        return stands(legals.needs_none(data))
    if not found.waiting:
        return FINE
    names = [each.title for each in found.waiting]
    return Verdict(Severity.STOP, note=Message("gate.legal_waiting", {"names": names}))


def _sheet_seen(data: ProjectData) -> Verdict:
    if progress.is_waived(data, "legal"):
        return FINE
    found, unnamed = legals.seen_by(data), members.unnamed(data, as_of(data))
    if unnamed:
        return Verdict(Severity.STOP, note=Message("gate.team_unnamed", {"names": unnamed}))
    if found.is_whole:
        return FINE
    counts = {"count": found.total - len(found.seen), "total": found.total}
    return Verdict(Severity.STOP, note=Message("gate.legal_unseen", counts))


def _data_permitted(data: ProjectData) -> Verdict:
    names = legals.without_permission(data)
    if not names:
        return FINE
    return Verdict(Severity.STOP, note=Message("gate.no_permission", {"names": list(names)}))


def _legal_completion(
    data: ProjectData, subject: str
) -> Iterator[tuple[Address, Message]]:
    del subject
    for each in legals.agreements(data):
        if each.effective and each.end and each.end < each.effective:
            name = {"name": each.title}
            yield Address("agreements.end", f"record:{each.id}"), Message(
                "problem.end_before_start", name)
    for row in legals.strays(data):
        yield Address("agreement_parties.agreement", f"record:{row}"), Message("problem.no_card")
    for row, missing in legals.unknown_data(data):
        yield Address("data_rights.dataset", f"record:{row}"), Message(
            "problem.no_dataset", {"name": missing})
    seen = legals.seen_by(data)
    if not seen.is_whole:
        counts = {"count": seen.total - len(seen.seen), "total": seen.total}
        yield Address("legal.circulation.circulation"), Message("problem.legal_unseen", counts)


STEP_CHECKS: Final[Mapping[str, Check]] = {
    "user_in_workshop": _user_in_workshop,
    "statements_signed": _statements,
    "direct_contact_signed": _direct_contact,
    "agreements_signed": _agreements_signed,
    "legal_sheet_seen": _sheet_seen,
    "data_permitted": _data_permitted,
    **ethics_checks.ETHICS_CHECKS,
    **youth_checks.YOUTH_CHECKS,
    **initiation_checks.INITIATION_CHECKS,
    **impact_checks.IMPACT_CHECKS,
}
"""Every check by its name."""

COMPLETION: Final[
    Mapping[str, Callable[[ProjectData, str], Iterator[tuple[Address, Message]]]]
] = {
    "safe": _safe_completion, "legal": _legal_completion, "ethics": ethics_checks.completion,
    "youth": youth_checks.completion, "impact": impact_checks.completion,
    "pid": initiation_checks.completion,
    "pr": lambda data, _subject: initiation_checks.backward(data),
    "gov": _board_completion,
}
"""What keeps a step from being completed although every question is answered, by step."""
