"""Computed fields: what stands in a ``calc`` question, by the rule that the pack names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from collab_desktop.domain import risk, stakeholders, standing
from collab_desktop.domain.answers import Address
from collab_desktop.domain.interest import EOIS
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.raci.findings import Weight
from collab_desktop.domain.raci.project import matrix_of, open_findings
from collab_desktop.domain.team.covering import chosen, chosen_covering
from collab_desktop.framework.schema import CalcQuestion, Question
from collab_desktop.services.step_calculations import STEP_RULES
from collab_desktop.services.texts import Voice

Rule = Callable[[ProjectData, Address, Voice], str]


def compute(data: ProjectData, question: Question, address: Address, voice: Voice) -> str:
    """What a computed field shows; empty for every other kind and while nothing is known."""
    if not isinstance(question, CalcQuestion):
        return ""
    rule = RULES.get(question.rule)
    return rule(data, address, voice) if rule is not None else ""


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


def _risk_score(data: ProjectData, address: Address, voice: Voice) -> str:
    del voice
    rating = _rating(data, address, "")
    return str(rating.score) if rating is not None else ""


def _band(prefix: str) -> Rule:
    def rule(data: ProjectData, address: Address, voice: Voice) -> str:
        rating = _rating(data, address, prefix)
        return voice.say(rating.band.message) if rating is not None else ""

    return rule


def _sensitivity(data: ProjectData, address: Address, voice: Voice) -> str:
    found = standing.sensitivity(_row(data, address))
    return voice.say(Message(f"sensitivity.{found}")) if found else ""


def _budget_total(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    unit = standing.currency(data)
    if not unit:
        return ""
    return voice.formats.money(standing.budget(data).cash, unit)


def _true_north(data: ProjectData, address: Address, voice: Voice) -> str:
    proposal = standing.true_north(data, address.subject).proposal
    reasons = " ".join(voice.say(reason) for reason in proposal.reasons)
    if proposal.outcome is None:
        return reasons
    return f"{voice.say(proposal.outcome.message)}. {reasons}".strip()


def _board(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    proposal = standing.board(data).proposal
    reasons = " ".join(voice.say(reason) for reason in proposal.reasons)
    if proposal.overall is None:
        return reasons
    return f"{voice.say(proposal.overall.message)}. {reasons}".strip()


def _matrix(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    matrix = matrix_of(data)
    if not matrix.activities or not matrix.people:
        return ""
    errors = sum(finding.weight is Weight.ERROR for finding in open_findings(data))
    return voice.say(Message("raci.state", {"count": errors, "rows": len(matrix.activities)}))


def _team_state(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    found = chosen_covering(data)
    if found is None:
        count = len(data.rows(EOIS))
        return voice.say(
            Message("team.state.forms", {"count": count}) if count else Message("team.state.none")
        )
    essential = [each for each in found if each.asked.need.essential]
    met = sum(each.state == "full" for each in essential)
    return voice.say(Message("team.state.chosen", {
        "count": len(chosen(data) or ()), "met": met, "of": len(essential),
    }))


def _map(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    rows = stakeholders.positions(data)
    if not rows:
        return ""
    count = {"placed": len(stakeholders.placed(rows)), "count": len(rows)}
    unheard = sum(map(stakeholders.is_unheard, rows))
    said = [voice.say(Message("map.state", count))]
    if unheard:
        said.append(voice.say(Message("map.unheard", {"count": unheard})))
    return " ".join(said)


RULES: Final[Mapping[str, Rule]] = {
    "risk_score": _risk_score,
    "risk_band": _band(""),
    "residual_band": _band("residual_"),
    "sensitivity": _sensitivity,
    "budget_total": _budget_total,
    "true_north_proposal": _true_north,
    "board_proposal": _board,
    "matrix_state": _matrix,
    "team_state": _team_state,
    "map_state": _map,
    **STEP_RULES,
}
"""Every rule by the name a pack calls it."""
