"""Computed fields of the steps after the board's decision."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from collab_desktop.domain import legals, safeguarding_state
from collab_desktop.domain.answers import Address
from collab_desktop.domain.closing_day import as_of
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.safeguarding import SCREENED
from collab_desktop.services import licence_words
from collab_desktop.services.ethics_calculations import ETHICS_RULES
from collab_desktop.services.impact_calculations import IMPACT_RULES
from collab_desktop.services.initiation_calculations import INITIATION_RULES
from collab_desktop.services.texts import Voice
from collab_desktop.services.youth_calculations import YOUTH_RULES

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


# -- legals ----------------------------------------------------------------------------------------


def _legal_summary(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    found = legals.legal_standing(data)
    if not found.all:
        return ""
    counts = {"signed": len(found.signed), "total": len(found.all)}
    said = [Message("legal.signed", counts)]
    if found.waiting:
        said.append(Message("legal.waiting", {"names": [each.title for each in found.waiting]}))
    if found.lights["ask"]:
        said.append(Message("legal.ask", {"count": found.lights["ask"]}))
    if found.next is not None:
        day = voice.formats.date(found.next.day.isoformat())
        said.append(Message("legal.next", {"date": day, "what": found.next.message}))
    bare = legals.without_permission(data)
    if bare:
        said.append(Message("legal.no_permission", {"names": list(bare)}))
    return " ".join(voice.say(message) for message in said)


def _legal_status(data: ProjectData, address: Address, voice: Voice) -> str:
    own = next((a for a in legals.agreements(data) if a.id == address.record_id), None)
    if own is None:
        return ""
    return voice.say(Message(f"legal.stage.{own.stage(as_of(data)).value}"))


def _legal_dates(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    return "\n".join(
        f"{voice.formats.date(each.day.isoformat())}: {voice.say(each.message)}"
        for each in legals.key_dates(data)
    )


def _legal_open_data(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    if not data.rows("datasets"):
        return ""
    bare = legals.without_permission(data)
    if not bare:
        return voice.say(Message("legal.all_permitted"))
    return voice.say(Message("legal.no_permission", {"names": list(bare)}))


def _legal_licences(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    told = licence_words.Told(voice.say, voice.formats.listing, voice.formats.date)
    return "\n".join(licence_words.lines(data, told))


def _legal_seen(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    found = legals.seen_by(data)
    if not found.total:
        return ""
    said = [voice.say(Message("legal.seen", {"seen": len(found.seen), "total": found.total}))]
    names = [name for name in map(data.person, (*found.earlier, *found.open)) if name]
    if names:
        said.append(voice.say(Message("legal.seen_open", {"names": names})))
    return " ".join(said)


def _legal_seen_row(data: ProjectData, address: Address, voice: Voice) -> str:
    person = data.cell(address.record_id or "", "person")
    row = {"id": address.record_id, "person": person}
    return voice.say(Message(f"legal.row.{legals.row_stands(data, row)}")) if person else ""


STEP_RULES: Final[Mapping[str, Callable[[ProjectData, Address, Voice], str]]] = {
    "safe_level": _level, "safe_team": _team, "safe_needed": _needed, "safe_expires": _expires,
    "safe_status": _status, "legal_summary": _legal_summary, "legal_status": _legal_status,
    "legal_dates": _legal_dates, "legal_open_data": _legal_open_data, "legal_seen": _legal_seen,
    "legal_seen_row": _legal_seen_row, "legal_licences": _legal_licences,
    **ETHICS_RULES,
    **YOUTH_RULES,
    **INITIATION_RULES,
    **IMPACT_RULES,
}
"""Every rule by the name a pack calls it."""
