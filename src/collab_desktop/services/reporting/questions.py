"""The challenge question and the skills it needs, ready to print."""

from __future__ import annotations

from typing import Any

from collab_desktop.domain.report_parts import QuestionPart, Skill, TeamPart
from collab_desktop.services.reporting.source import Source
from collab_desktop.services.reporting.words import capital

QUESTION = "cq.question.question"
MARKS = {"full": "check", "half": "warning", "gap": "warning"}


def question(source: Source) -> QuestionPart:
    """The public sheet of a challenge question."""
    status = source.value("cq.call.status")
    words, deadline = source.words, source.value("cq.call.deadline")
    until = words("until", date=words.date(deadline, "long")) if deadline else ""
    return QuestionPart(
        source.text(QUESTION), source.text("cq.owner.owner_org"), source.text("cq.owner.theme"),
        source.text("cq.call.status") or words("status.none"),
        until if status in {"open", None} else "",
        source.text("cq.outcome.background"), source.text("cq.outcome.outcome"), _users(source),
        source.text("cq.children.children"), skills(source), _items(source, "scope_in"),
        _items(source, "scope_out"), source.value("cq.skills.open_caps") is not False,
        _respond(source, deadline) if status in CALLING else words("respond_closed"),
    )


def _users(source: Source) -> str:
    """Who acts on the answer and which decision waits, one sentence for each role."""
    said = []
    for row in source.table("end_users"):
        who = source.words.joined(str(row.get(k) or "") for k in ("role", "organisation"))
        decision = row.get("decision")
        said.append(source.words("user_decides", who=who, what=decision) if decision else who)
    return "\n".join(said)


def _items(source: Source, register: str) -> tuple[str, ...]:
    return tuple(str(row["item"]) for row in source.table(register) if row.get("item"))


CALLING = frozenset({"draft", "open", None})
"""States of a call in which somebody may still answer."""


def _respond(source: Source, deadline: Any) -> str:
    said = source.words("respond", name=source.short_title())
    if not deadline:
        return said
    return f"{said} {source.words('respond_by', date=source.words.date(deadline, 'long'))}"


def skills(source: Source) -> tuple[Skill, ...]:
    """Every needed skill, the essential ones first."""
    order = {"must": 0, "should": 1, "could": 2}
    rows = sorted(source.table("needs"), key=lambda r: order.get(str(r.get("importance")), 3))
    return tuple(_skill(source, row) for row in rows)


def _skill(source: Source, row: dict[str, Any]) -> Skill:
    importance, level, covered = row.get("importance"), row.get("level"), row.get("covered")
    return Skill(
        str(row.get("skill") or ""),
        source.words(f"importance.{importance}") if importance else "", importance == "must",
        level if isinstance(level, int) else None,
        source.words(f"level.{level}") if isinstance(level, int) else "",
        MARKS.get(str(covered), "open"),
        source.chosen("needs.covered", covered) or source.words("not_said"),
        str(row.get("covered_by") or ""),
    )


# -- team ------------------------------------------------------------------------------------------


def team(source: Source) -> TeamPart | None:
    """Who takes part and what is missing; nothing before anybody is named."""
    needed = skills(source)
    if not source.table("team"):
        return None
    return TeamPart(
        team_headline(source, len(needed), [s.name for s in needed if s.mark != "check"]),
        _members(source), needed,
        tuple(_gap(source, row) for row in source.table("gap_plan")), _sectors(source),
        conflicts(source), source.text("gov.board.board_team"),
    )


def covered_count(needed: tuple[Skill, ...]) -> int:
    """How many skills are fully covered."""
    return sum(skill.mark == "check" for skill in needed)


def team_headline(source: Source, needed: int, missing: list[str]) -> str:
    """How many of the needed skills are covered, and which are missing."""
    words, covered = source.words, needed - len(missing)
    if not needed:
        return words("team.no_needs")
    if not missing:
        return words.counted("team.all_covered", needed)
    if len(missing) > 3:
        return words("team.some", covered=covered, of=needed)
    return capital(words(
        "team.missing", count=len(missing), covered=words.count(covered) if covered else "0",
        of=words.count(needed), names=words.listed(missing),
    ))


def _members(source: Source) -> tuple[tuple[str, str, str], ...]:
    """Who they are, their role and what they bring; who is listed twice stands here once."""
    found: dict[str, tuple[str, list[str], list[str]]] = {}
    for row in source.table("team"):
        who = _member(source, row)
        key = str(row.get("person") or who or row["id"])
        _, roles, brings = found.setdefault(key, (who, [], []))
        roles.append(str(row.get("role") or ""))
        brings += [str(skill) for skill in row.get("skills") or ()]
    joined = source.words.joined
    return tuple(
        (who, joined(dict.fromkeys(roles)), joined(dict.fromkeys(brings)))
        for who, roles, brings in found.values()
    )


def _member(source: Source, row: dict[str, Any]) -> str:
    organisation = source.data.organisation(row.get("organisation"))
    name = str(row.get("name") or "")
    if row.get("person"):
        name = source.person(row["person"]) or name
    return source.words.joined(dict.fromkeys((name, organisation)))


def _gap(source: Source, row: dict[str, Any]) -> tuple[str, str, str]:
    plan = source.chosen("gap_plan.plan", row.get("plan"))
    said = source.words.joined((plan, str(row.get("note") or "")), "colon")
    return str(row.get("skill") or ""), said, source.owned(row.get("owner"), row.get("due"))


def organisations(source: Source) -> set[str]:
    """Ids of the partners: those who commit something, before that those in the team."""
    for register in ("commitments", "team"):
        found = {str(r["organisation"]) for r in source.table(register) if r.get("organisation")}
        if found:
            return found
    return set()


def _sectors(source: Source) -> str:
    found = [source.data.organisations.get(o) for o in sorted(organisations(source))]
    sectors = dict.fromkeys(str(row["sector"]) for row in found if row and row["sector"])
    fixed = source.words.fixed()
    return source.words.listed([fixed.get(_sector_key(sector), sector) for sector in sectors])


def _sector_key(sector: str) -> str:
    return "sector." + "".join(c if c.isalnum() else "_" for c in sector.casefold())


def conflicts(source: Source) -> str:
    """Whether conflicts of interest were declared, and which."""
    said, what = source.text("call.team.coi"), source.text("call.team.coi_note")
    return f"{said}. {what}" if said and what else said
