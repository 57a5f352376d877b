"""Computed fields of youth participation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from collab_desktop.domain import standing, youth
from collab_desktop.domain.answers import Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.services.texts import Voice


def suggestion_messages(data: ProjectData) -> tuple[Message, ...]:
    """The suggestion, and what every "no" asks for; nothing before anything is answered."""
    found = youth.suggestion(data)
    if found.unanswered == len(youth.QUESTIONS):
        return ()
    said = []
    if found.found is not None:
        said.append(Message(f"youth.suggests.{found.found.value}"))
    said += [Message(f"youth.no.{key}") for key in found.refused]
    if found.unanswered:
        said.append(Message("youth.unanswered", {"count": found.unanswered}))
    return tuple(said)


def _suggestion(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    return " ".join(voice.say(message) for message in suggestion_messages(data))


def _label(data: ProjectData, address: Address, voice: Voice) -> str:
    found = youth.age_label(data.cell(address.record_id or "", "band"))
    return voice.say(found) if found is not None else ""


def _promise(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    if not data.rows("youth_levels") or not data.rows("youth_decisions"):
        return ""
    return voice.say(Message("youth.promise.large" if youth.exceeds(data) else
                             "youth.promise.fits"))


def _lundy(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    found = youth.elements(data)
    if all(each.team is None and not each.raters for each in found):
        return ""
    return "\n".join(voice.say(lundy_message(each)) for each in found)


def lundy_message(element: youth.Element) -> Message:
    """One element with both ratings; too few raters are said, never shown."""
    young: Message | str = "–"
    if element.young is not None:
        young = Message("youth.mean", {"mean": element.young, "count": element.raters})
    elif element.raters:
        young = Message("youth.too_few", {"least": youth.LEAST_SHOWN})
    name = Message(f"youth.element.{element.key}")
    team = "–" if element.team is None else element.team
    return Message("youth.lundy", {"name": name, "team": team, "young": young})


def _requirements(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    found = list(youth.requirements(data).values())
    if not found:
        return ""
    counts = {"met": found.count("met"), "total": youth.requirements_asked(data)}
    return voice.say(Message("youth.met", counts))


def _budget(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    share = standing.budget(data).youth
    if share is None:
        return ""
    return voice.say(Message("youth.share", {"share": voice.formats.number(share)}))


def _feedback(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    found = youth.feedback(data)
    if not found.views:
        return ""
    return voice.say(Message("youth.feedback", {
        "views": found.views, "told": found.told, "influence": found.influence}))


YOUTH_RULES: Final[Mapping[str, Callable[[ProjectData, Address, Voice], str]]] = {
    "youth_suggestion": _suggestion, "youth_label": _label, "youth_promise": _promise,
    "youth_lundy": _lundy, "youth_requirements": _requirements, "youth_budget": _budget,
    "youth_feedback": _feedback,
}
"""Every rule by the name a pack calls it."""
