"""Computed fields: what stands in a ``calc`` question, by the rule that the pack names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from collab_desktop.domain import risk, standing
from collab_desktop.domain.answers import Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.formats import Formats
from collab_desktop.framework.schema import CalcQuestion, Question
from collab_desktop.services.texts import say

Rule = Callable[[ProjectData, Address], str]


def compute(data: ProjectData, question: Question, address: Address) -> str:
    """What a computed field shows; empty for every other kind and while nothing is known."""
    if not isinstance(question, CalcQuestion):
        return ""
    rule = RULES.get(question.rule)
    return rule(data, address) if rule is not None else ""


def _language(data: ProjectData) -> str:
    return data.index.pack.language


def _row(data: ProjectData, address: Address) -> Mapping[str, Any]:
    record = data.records.get(address.record_id or "")
    if record is None:
        return {}
    keys = [question.key for question in data.index.register(record.register).fields]
    return {key: data.cell(record, key) for key in keys}


def _rating(data: ProjectData, address: Address, prefix: str) -> risk.Rating | None:
    row = _row(data, address)
    figures = [row.get(f"{prefix}likelihood"), row.get(f"{prefix}severity")]
    if not all(isinstance(f, int) and 1 <= f <= 5 for f in figures):
        return None
    return risk.rate(figures[0], figures[1], row.get("category"))


def _risk_score(data: ProjectData, address: Address) -> str:
    rating = _rating(data, address, "")
    return str(rating.score) if rating is not None else ""


def _band(prefix: str) -> Rule:
    def rule(data: ProjectData, address: Address) -> str:
        rating = _rating(data, address, prefix)
        return say(rating.band.message, _language(data)) if rating is not None else ""

    return rule


def _sensitivity(data: ProjectData, address: Address) -> str:
    found = standing.sensitivity(_row(data, address))
    return say(Message(f"sensitivity.{found}"), _language(data)) if found else ""


def _budget_total(data: ProjectData, address: Address) -> str:
    del address
    unit = standing.currency(data)
    if not unit:
        return ""
    return Formats(_language(data)).money(standing.budget(data).cash, unit)


def _true_north(data: ProjectData, address: Address) -> str:
    proposal = standing.true_north(data, address.subject).proposal
    reasons = " ".join(say(reason, _language(data)) for reason in proposal.reasons)
    if proposal.outcome is None:
        return reasons
    return f"{say(proposal.outcome.message, _language(data))}. {reasons}".strip()


def _board(data: ProjectData, address: Address) -> str:
    del address
    proposal = standing.board(data).proposal
    reasons = " ".join(say(reason, _language(data)) for reason in proposal.reasons)
    if proposal.overall is None:
        return reasons
    return f"{say(proposal.overall.message, _language(data))}. {reasons}".strip()


RULES: Final[Mapping[str, Rule]] = {
    "risk_score": _risk_score,
    "risk_band": _band(""),
    "residual_band": _band("residual_"),
    "sensitivity": _sensitivity,
    "budget_total": _budget_total,
    "true_north_proposal": _true_north,
    "board_proposal": _board,
}
"""Every rule by the name a pack calls it."""
