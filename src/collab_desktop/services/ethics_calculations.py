"""Computed fields of the ethics check-ins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from collab_desktop.domain import ethics, ethics_trend
from collab_desktop.domain.answers import Address
from collab_desktop.domain.ethics_trend import Level
from collab_desktop.domain.messages import Message
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.services.texts import Voice


def _run(address: Address) -> str:
    run = address.subject.removeprefix("run:")
    return run if run in ethics.RUNS else ethics.RUNS[0]


def _promises(data: ProjectData, address: Address, voice: Voice) -> str:
    run = _run(address)
    found = ethics.promises(data, run)
    if not found:
        return "" if run == ethics.RUNS[0] else voice.say(Message("ethics.no_promise"))
    lines = []
    for _, item in found:
        day = voice.formats.date(item.due.isoformat()) if item.due else ""
        who = voice.joined(part for part in (data.person(item.owner), day) if part) or "–"
        params = {"title": item.title, "action": item.action, "who": who}
        lines.append(voice.say(Message("ethics.promise", params)))
    return "\n".join(lines)


def _summary(data: ProjectData, address: Address, voice: Voice) -> str:
    found = ethics.check_in(data, _run(address))
    if not found.assessed:
        return ""
    worst = Message(f"ethics.concern.{found.worst.value}")
    params = {"done": len(found.assessed), "total": len(found.items), "worst": worst}
    said = [voice.say(Message("ethics.summary", params))]
    if found.stops:
        said.append(voice.say(Message("ethics.stops", {"count": found.stops})))
    if ethics.owner_missed(data, found.run):
        said.append(voice.say(Message("ethics.owner_missed")))
    trend = ethics_trend.whole(data, found.run)
    if trend is not None:
        said.append(voice.say(Message(f"ethics.since.{trend.value}")))
    return " ".join(said)


def _principles(data: ProjectData, address: Address, voice: Voice) -> str:
    found = ethics.check_in(data, _run(address))
    if not found.assessed:
        return ""
    lines, trends = [], ethics_trend.by_principle(data, found.run)
    levels = {each.principle: each for each in ethics_trend.levels(data, found.run)}
    for principle, (done, total, worst) in ethics.coverage([found]).items():
        params = {
            "principle": Message(f"ethics.principle.{principle}"), "done": done, "total": total,
            "worst": Message(f"ethics.concern.{worst.value}"),
        }
        said = [voice.say(Message("ethics.covered", params))]
        trend, level = trends[principle], levels.get(principle)
        if trend is not None:
            said.append(voice.say(Message(f"ethics.trend.{trend.value}")))
        if level is not None and level.level is not None:
            said.append(level_words(level, voice.say))
        lines.append("; ".join(said))
    return "\n".join(lines)


def level_words(level: Level, say: Callable[[Message], str]) -> str:
    """How far a team sees itself; with an open stop that stands beside it."""
    key = "ethics.level.stopped" if level.is_stopped else "ethics.level.plain"
    return say(Message(key, {"level": level.level}))


def _lines(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    agreed = [str(row.get("line") or "") for row in data.table("ethics_lines", "run:ci1")]
    return "\n".join(line for line in agreed if line) or voice.say(Message("ethics.no_lines"))


def _review(data: ProjectData, address: Address, voice: Voice) -> str:
    del address
    return voice.say(Message(f"ethics.review.{ethics.review(data)}"))


ETHICS_RULES: Final[Mapping[str, Callable[[ProjectData, Address, Voice], str]]] = {
    "ethics_promises": _promises, "ethics_summary": _summary, "ethics_principles": _principles,
    "ethics_lines": _lines, "ethics_review": _review,
}
"""Every rule by the name a pack calls it."""
