"""Computed fields of the impact statement."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from collab_desktop.domain import ethics, impact, rd4c, standing
from collab_desktop.domain.answers import Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.standing import label
from collab_desktop.services.texts import Voice


def _question(data: ProjectData, address: Address, voice: Voice) -> str:
    del address, voice
    return data.text(standing.QUESTION)


def _promise(data: ProjectData, address: Address, voice: Voice) -> str:
    del address, voice
    return data.text("cq.desk.desk")


def _achieved(data: ProjectData, address: Address, voice: Voice) -> str:
    row = address.record_id or ""
    found = impact.achieved(*(data.cell(row, key) for key in ("baseline", "target", "actual")))
    return voice.say(Message(f"impact.achieved.{found.value}")) if found else ""


def _strength(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    found = impact.claims(data)
    if not found:
        return ""
    counts = {"total": len(found), "strong": sum(not claim.is_weak for claim in found)}
    said = [voice.say(Message("impact.strength", counts))]
    weak = sum(claim.is_unbacked for claim in found)
    if weak:
        said.append(voice.say(Message("impact.unbacked", {"count": weak})))
    return " ".join(said)


def _wording(data: ProjectData, address: Address, voice: Voice) -> str:
    found = next((c for c in impact.claims(data) if c.id == address.record_id), None)
    lists = data.words(data.language)
    if found is None:
        return ""
    if not lists.overclaims:
        return voice.say(Message("impact.not_checked"))
    spans = impact.overclaims(found, lists)
    if not spans:
        return voice.say(Message("impact.fine"))
    words = [f"“{span.of(found.text)}”" for span in spans]
    return voice.say(Message("impact.softer", {"words": words}))


def _money(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    unit = standing.currency(data)
    found = impact.spending(data, unit)
    if not found.planned:
        return ""
    return voice.say(Message("impact.spent", {
        "spent": voice.formats.money(found.spent, unit),
        "planned": voice.formats.money(found.planned, unit),
        "share": voice.formats.number(found.share or 0),
    }))


def _data(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    lines = []
    for row in data.table("datasets"):
        done = label(data.index.find("datasets.disposition"), str(row.get("disposition") or ""))
        day = standing.day(row.get("disposed_on"))
        when = voice.formats.date(day.isoformat()) if day else ""
        said = ", ".join(part for part in (done, when) if part)
        lines.append(f"{row.get('name') or '–'}: {said or voice.say(Message('impact.no_data'))}")
    return "\n".join(lines)


def _principles(data: ProjectData, address: Address, voice: Voice) -> str:
    """Each principle with the pages that prove it, and the questions of the check-ins."""
    del address
    asked = ethics.coverage(ethics.check_ins(data))
    lines = []
    for principle, (given, pages) in rd4c.coverage(data).items():
        done, total, _ = asked[principle]
        lines.append(voice.say(Message("impact.proves", {
            "principle": Message(f"ethics.principle.{principle}"), "given": given,
            "pages": pages, "done": done, "total": total,
        })))
    return "\n".join(lines)


IMPACT_RULES: Final[Mapping[str, Callable[[ProjectData, Address, Voice], str]]] = {
    "impact_question": _question, "impact_promise": _promise, "impact_achieved": _achieved,
    "impact_strength": _strength, "impact_wording": _wording, "impact_money": _money,
    "impact_data": _data, "impact_principles": _principles,
}
"""Every rule by the name a pack calls it."""
