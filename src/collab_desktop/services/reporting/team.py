"""Team and skills on paper: what is covered, what is not, and how the team was found.

Nobody who was not chosen is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from collab_desktop.domain.messages import Message
from collab_desktop.domain.paper_parts import (
    Cell,
    Column,
    Grid,
    Labelled,
    Named,
    PaperPart,
    Part,
    Prose,
    SkillLine,
    Skills,
)
from collab_desktop.domain.report_parts import Fact, Marked
from collab_desktop.domain.team import choices
from collab_desktop.domain.team.choices import MEMBER, Lock
from collab_desktop.domain.team.covering import Covered, covering
from collab_desktop.domain.team.offers import Offer
from collab_desktop.domain.team.question import placed, question_of
from collab_desktop.framework.catalogue import same_skill
from collab_desktop.services import team_words
from collab_desktop.services.reporting import questions
from collab_desktop.services.reporting.source import ROLES, Source
from collab_desktop.services.reporting.words import capital
from collab_desktop.services.texts import say

if TYPE_CHECKING:
    from collab_desktop.domain.team.draft import Draft

MOST_NAMED = 4
"""Members whose names find room beside the bars; of more there are numbers."""
MOST_COLUMNS = 10
"""Members who find room there at all; of a larger team the list says who brings what."""
MOST_EXTRAS = 6
ORDER = {"gap": 0, "half": 1, "full": 2}


@dataclass(frozen=True, slots=True)
class _Chosen:
    """The chosen team with everything that the paper says of it."""

    lock: Lock
    draft: Draft
    members: tuple[Offer, ...]
    covered: tuple[Covered, ...]


def paper(source: Source) -> PaperPart:
    """The paper of a chosen team; of one that was typed in, what the registers say."""
    chosen = _chosen(source)
    if chosen is None:
        return _typed(source)
    parts: list[Part] = [
        *_gaps(source), _skills(source, chosen), _members(source, chosen),
        *_leaving(source, chosen), *_found(source, chosen),
    ]
    return PaperPart(_headline(source, chosen), tuple(parts), facts=_facts(source, chosen))


def _word(source: Source, key: str, **params: Any) -> str:
    return source.words(f"teams.{key}", **params)


def _say(source: Source, message: Message) -> str:
    return source.words.say(message)


def _chosen(source: Source) -> _Chosen | None:
    from collab_desktop.domain.team.draft import Draft  # the solver's numbers come with it

    lock = choices.lock(source.data)
    if lock is None:
        return None
    question = placed(question_of(source.data), dict.fromkeys(lock.chosen, MEMBER))
    draft = Draft(question)
    members = tuple(question.by_id[one] for one in draft.members)
    return _Chosen(lock, draft, members, covering(question.asked, members))


def _name(source: Source, offer: Offer) -> str:
    """A member as this document shows it: organisations always by name, people as it is chosen."""
    organisation = source.data.organisation(offer.organisation_id) or offer.organisation
    if source.shown != ROLES or offer.name == organisation:
        return offer.name
    return source.person(offer.person_id) or organisation or source.words("a_person")


def _headline(source: Source, chosen: _Chosen) -> str:
    missing = [found.asked.skill for found in chosen.covered if found.state != "full"]
    return questions.team_headline(source, len(chosen.covered), missing)


def _percent(source: Source, value: Fraction | float) -> str:
    return source.words.percent(team_words.whole(value))


def _facts(source: Source, chosen: _Chosen) -> tuple[Fact, ...]:
    found = chosen.draft.standing
    words = source.words
    sectors = len({member.sector for member in chosen.members if member.sector})
    return (
        Fact(_percent(source, found.coverage), _word(source, "fact.coverage")),
        Fact(words("of", part=found.essentials.met, whole=found.essentials.of),
             _word(source, "fact.essentials")),
        Fact(words("of", part=found.backups.met, whole=found.backups.of),
             _word(source, "fact.backups"))
        if found.backups.of else
        Fact(words("of", part=found.voices.met, whole=found.voices.of),
             _word(source, "fact.voices")),
        Fact(str(sectors), _word(source, "fact.sectors")),
        Fact(_percent(source, found.evidenced), _word(source, "fact.evidence")),
    )


def _gaps(source: Source) -> Iterator[Part]:
    rows = tuple(
        (Marked("warning", str(row.get("skill") or "")),
         source.words.joined((
             source.chosen("gap_plan.plan", row.get("plan")) or _word(source, "no_plan"),
             str(row.get("note") or ""),
         ), "colon"),
         source.owned(row.get("owner"), row.get("due")) or "–")
        for row in source.table("gap_plan") if row.get("skill")
    )
    if rows:
        heads = (("gaps_first", 3.8), ("plan", 5.2), ("owner_due", 3))
        columns = tuple(Column(source.words(f"column.{key}"), span) for key, span in heads)
        yield Grid(_word(source, "gaps"), columns, rows)


def _skills(source: Source, chosen: _Chosen) -> Skills:
    shown = chosen.members if len(chosen.members) <= MOST_COLUMNS else ()
    ordered = sorted(chosen.covered, key=lambda found: ORDER[found.state])
    asked = {same_skill(found.asked.skill) for found in chosen.covered}
    extras = [
        f"{offer.titles[key]} {skill.counted}"
        for offer in chosen.members for key, skill in offer.skills.items()
        if key not in asked and skill.counted
    ]
    return Skills(
        source.words("label.skills_asked"), _word(source, "skills_note"),
        tuple(_head(source, number, offer, len(shown)) for number, offer in enumerate(shown, 1)),
        tuple(_skill(source, found, chosen.members, shown) for found in ordered),
        _word(source, "level_asked"), _word(source, "also") if extras else "",
        tuple(dict.fromkeys(extras))[:MOST_EXTRAS],
    )


def _head(source: Source, number: int, offer: Offer, of: int) -> Named:
    """What stands over the levels of a member."""
    if of > MOST_NAMED:
        return Named(str(number))
    return Named(_name(source, offer), _say(source, team_words.sector(offer.sector)))


def _skill(
    source: Source, found: Covered, members: tuple[Offer, ...], shown: tuple[Offer, ...]
) -> SkillLine:
    key = same_skill(found.asked.skill)
    levels = {offer.id: offer.skills[key].counted for offer in members if key in offer.skills}
    mark = "check" if found.state == "full" else "warning"
    return SkillLine(
        found.asked.skill, _say(source, team_words.need_line(found.asked.need)),
        found.asked.need.level, max(levels.values(), default=0),
        Marked(mark, _word(source, f"state.{found.state}")),
        tuple(levels.get(offer.id) for offer in shown),
    )


def _members(source: Source, chosen: _Chosen) -> Grid:
    """Who they are and what they bring; the role where somebody wrote one."""
    roles = {
        str(row.get(key)): str(row.get("role") or "")
        for key in ("person", "name") for row in source.table("team") if row.get(key)
    }
    numbered = MOST_NAMED < len(chosen.members) <= MOST_COLUMNS
    rows: list[tuple[Cell, ...]] = []
    for number, offer in enumerate(chosen.members, 1):
        brings = [c.asked.skill for c in chosen.covered if offer in (*c.full, *c.half)]
        usual = say(Message("team.role", {"skills": brings}), source.data.language)
        role = roles.get(offer.name) or roles.get(offer.person_id, "")
        name = _name(source, offer)
        place = (offer.organisation, _say(source, team_words.sector(offer.sector)))
        rows.append((
            Named(f"{number}. {name}" if numbered else name, source.words.joined(place)),
            source.words.joined(brings) or "–", "" if role == usual else role,
        ))
    heads = [("who", 3.8), ("brings", 4.4), ("role", 3.8)]
    if not any(row[2] for row in rows):
        heads, rows = [("who", 4.4), ("brings", 7.6)], [row[:2] for row in rows]
    columns = tuple(Column(source.words(f"column.{key}"), span) for key, span in heads)
    return Grid(source.words("label.members"), columns, tuple(rows))


def _leaving(source: Source, chosen: _Chosen) -> Iterator[Part]:
    draft, names = chosen.draft, chosen.draft.question.names
    ordered = sorted(chosen.members, key=lambda offer: draft.without(offer.id))
    rows = tuple(
        (_name(source, offer), _percent(source, draft.without(offer.id)),
         source.words.joined(names[need] for need in draft.lost_without(offer.id))
         or _word(source, "nothing_lost"))
        for offer in ordered
    )
    heads = (("without", 3.8), ("coverage", 2), ("lost", 6.2))
    columns = tuple(Column(_word(source, f"column.{key}"), span) for key, span in heads)
    yield Grid(_word(source, "leaving"), columns, rows)
    if draft.standing.single_points:
        alone = source.words.listed([names[need] for need in draft.standing.single_points])
        yield Prose(_word(source, "single", skills=alone))


def _found(source: Source, chosen: _Chosen) -> Iterator[Part]:
    """How the team was found: what came in, which rules, what is proven, who chose and why."""
    found, lock = chosen.lock.found, chosen.lock
    said = [_word(source, "received", received=found.get("received", 0),
                  selected=found.get("selected", len(chosen.members)))]
    if lock.suggested:
        said.append(_word(source, "searched"))
    yield Labelled(_word(source, "how"), " ".join(said))
    rules = [_say(source, rule) for rule in _rules(found.get("rules") or {})]
    if rules:
        yield Labelled(_word(source, "rules"), capital(source.words.joined(rules, "semicolon")))
    if lock.suggested:
        most = (found.get("rules") or {}).get("max", len(chosen.members))
        proof = team_words.proof(
            proven=bool(found.get("proven")), gap=found.get("gap", 0), most=most
        )
        others = len(found.get("alternatives") or ())
        compared = [source.words.counted("teams.others", others)] if others else []
        told = _say(source, proof)
        if lock.differs:
            percent = _percent(source, found.get("suggested_coverage", 0))
            told = _word(source, "of_suggestion", percent=percent, proof=told)
        text = ". ".join(map(capital, (told, *compared)))
        yield Labelled(_word(source, "proof"), f"{text}.")
    yield Labelled(_word(source, "choice"), _choice(source, lock))
    if declared := questions.conflicts(source):
        yield Labelled(source.words("label.conflicts"), declared)


def _choice(source: Source, lock: Lock) -> str:
    by = lock.by if source.shown != ROLES else source.words("a_person")
    key = "differs" if lock.differs else "as_suggested" if lock.suggested else "own"
    said = _word(source, key, name=by, date=source.words.date(lock.on, "long"))
    if lock.reason:
        said = f"{said} {_word(source, 'reason', reason=lock.reason)}"
    return said


def _rules(rules: dict[str, Any]) -> Iterator[Message]:
    if rules.get("max"):
        yield Message("doc.teams.rule.max", {"count": rules["max"]})
    if rules.get("min"):
        yield Message("doc.teams.rule.min", {"count": rules["min"]})
    if rules.get("per_organisation"):
        yield Message("doc.teams.rule.organisation", {"count": rules["per_organisation"]})
    if rules.get("per_sector"):
        yield Message("doc.teams.rule.sector", {"count": rules["per_sector"]})


# -- a team that was typed in ----------------------------------------------------------------------


def _typed(source: Source) -> PaperPart:
    found = questions.team(source)
    skills = questions.skills(source)
    missing = [skill.name for skill in skills if skill.mark != "check"]
    rows = tuple(
        (Named(skill.name, skill.importance), skill.level_words or "–",
         Marked(skill.mark, skill.by if skill.by and skill.mark == "check" else skill.covered))
        for skill in skills
    )
    heads = (("skill", 4.4), ("level", 3.8), ("covered", 3.8))
    columns = tuple(Column(source.words(f"column.{key}"), span) for key, span in heads)
    parts: list[Part] = [*_gaps(source), Grid(source.words("label.skills_asked"), columns, rows)]
    if found is not None:
        heads = (("who", 4), ("role", 4.1), ("brings", 3.9))
        columns = tuple(Column(source.words(f"column.{key}"), span) for key, span in heads)
        parts.append(Grid(source.words("label.members"), columns, found.members, found.sectors))
        if found.conflicts:
            parts.append(Labelled(source.words("label.conflicts"), found.conflicts))
    parts.append(Labelled(_word(source, "how"), _word(source, "typed")))
    return PaperPart(questions.team_headline(source, len(skills), missing), tuple(parts))
