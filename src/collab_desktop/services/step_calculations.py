"""Computed fields of the steps after the board's decision."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from collab_desktop.domain import safeguarding_state
from collab_desktop.domain.answers import Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.safeguarding import SCREENED
from collab_desktop.services.texts import Voice

# -- safeguarding ----------------------------------------------------------------------------------


def _level(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    found = safeguarding_state.screening(data)
    if len(found.unanswered) == len(SCREENED):
        return ""
    said = [f"{voice.say(found.level.message)}."]
    reasons = [_short(data, key) for key in found.reasons]
    if reasons:
        said.append(voice.say(Message("safe.because", {"reasons": reasons})))
    said.append(voice.say(Message(f"safe.asks.{found.level.key}")))
    if found.unanswered:
        said.append(voice.say(Message("safe.unanswered", {"count": len(found.unanswered)})))
    return " ".join(said)


def _short(data: ProjectData, key: str) -> str:
    question = data.index.find(f"safe.{safeguarding_state.SECTIONS[key]}.{key}")
    return question.short if question is not None else key


def _team(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    found = safeguarding_state.team(data)
    if not found.total:
        return ""
    params = {"signed": found.signed, "trained": found.trained, "total": found.total}
    said = [voice.say(Message("safe.team", params))]
    if found.blocked:
        names = [name for name in (data.person(p) for p in found.blocked) if name]
        said.append(voice.say(Message("safe.blocked", {"names": names})))
    if found.first_end is not None:
        day = voice.formats.date(found.first_end.isoformat())
        said.append(voice.say(Message("safe.first_end", {"date": day})))
    return " ".join(said)


def _needed(data: ProjectData, address: Address, voice: Voice) -> str:
    found = safeguarding_state.of_row(data, address.record_id or "")
    if found is None:
        return ""
    kinds = [voice.say(Message(f"safe.kind.{kind}")) for kind in found.kinds]
    return voice.formats.listing(kinds) if kinds else voice.say(Message("safe.kind.none"))


def _expires(data: ProjectData, address: Address, voice: Voice) -> str:
    found = safeguarding_state.of_row(data, address.record_id or "")
    if found is None or found.expires is None:
        return ""
    return voice.formats.date(found.expires.isoformat())


def _status(data: ProjectData, address: Address, voice: Voice) -> str:
    found = safeguarding_state.of_row(data, address.record_id or "")
    if found is None:
        return ""
    if found.reasons:
        return " ".join(voice.say(reason) for reason in found.reasons)
    return voice.say(Message(f"safe.status.{found.severity.value}"))


STEP_RULES: Final[Mapping[str, Callable[[ProjectData, Address, Voice], str]]] = {
    "safe_level": _level, "safe_team": _team, "safe_needed": _needed, "safe_expires": _expires,
    "safe_status": _status,
}
"""Every rule by the name a pack calls it."""
