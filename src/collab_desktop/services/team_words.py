"""The sentences about a team: seats, stamps, reasons, prices, and rules that cannot hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from collab_desktop.domain.matching.problem import Importance, Need
from collab_desktop.domain.messages import Message

if TYPE_CHECKING:
    from collab_desktop.domain.matching.infeasible import Infeasible, Rule
    from collab_desktop.domain.matching.matching import Leaving, Price
    from collab_desktop.domain.team.draft import Added, Draft
    from collab_desktop.domain.team.question import Question
    from collab_desktop.domain.team.suggestion import Option, Suggestion, WhyNot

_IMPORTANCE = {Importance.MUST: "must", Importance.SHOULD: "should", Importance.COULD: "could"}


def whole(value: Fraction | float) -> Decimal:
    """A percentage as it is shown: a whole number, half up; a part of one where it is small."""
    exact = Fraction(value)
    found = Decimal(exact.numerator) / Decimal(exact.denominator)
    small = 0 < abs(found) < 1
    return found.quantize(Decimal("0.1") if small else Decimal(1), ROUND_HALF_UP)


def need_line(need: Need) -> Message:
    """What is asked of a need, in one line."""
    parts = [Message(f"team.importance.{_IMPORTANCE[need.importance]}"),
             Message("team.need.level", {"level": need.level})]
    if need.count > 1:
        parts.append(Message("team.need.people", {"count": need.count}))
    if need.critical:
        parts.append(Message("team.need.backup"))
    return Message("team.line", {"parts": parts})


def who_could(question: Question, need: Need) -> Message:
    """Who could fill a need; the few by name."""
    names = [question.names[one] for one in question.who_could(need)]
    if not names:
        return Message("team.who.nobody")
    if len(names) < need.count:
        return Message("team.who.short", {"names": names, "asked": need.count})
    if len(names) == 1:
        return Message("team.who.only", {"names": names})
    if len(names) == 2:
        return Message("team.who.two", {"one": names[0], "other": names[1]})
    return Message("team.who.many", {"count": len(names)})


def adds(added: Added) -> Message:
    """What a candidate adds, in a word or a figure."""
    if added.points > 0:
        return Message("team.adds.points", {"points": whole(added.points)})
    for count, what in (
        (added.essentials, "essential"), (added.voices, "voice"), (added.backups, "backup"),
    ):
        if count:
            return Message(f"team.adds.{what}")
    return Message("team.adds.nothing")


def stamp(draft: Draft, suggestion: Suggestion | None) -> tuple[bool, Message]:
    """Whether a draft is the proven best, and the stamp it carries."""
    best = suggestion.best if suggestion is not None else None
    if suggestion is None or best is None:
        return False, Message("team.stamp.none")
    if suggestion.digest != draft.question.digest():
        return False, Message("team.stamp.outdated")
    if set(best.team) != set(draft.members):
        less = best.standing.coverage - draft.standing.coverage
        if less > 0:
            return False, Message("team.stamp.own_points", {"points": whole(less)})
        return False, Message("team.stamp.own")
    return best.proven, proof(
        proven=best.proven, gap=best.gap, most=draft.question.problem.team.max
    )


def proof(*, proven: bool, gap: Fraction | float, most: int) -> Message:
    """The stamp of a suggestion."""
    if proven:
        return Message("team.stamp.proven", {"count": most})
    return Message("team.stamp.unproven", {"points": whole(gap)})


def option(
    question: Question, letter: str, team: Sequence[str], best: Sequence[str]
) -> Message:
    """Who is in a suggested team, or who comes and who goes against the best one."""
    new = _names(question, (one for one in team if one not in best))
    gone = _names(question, (one for one in best if one not in team))
    told = {"letter": letter, "new": new, "gone": gone}
    if new and gone:
        return Message("team.option.instead", told)
    if new or gone:
        return Message(f"team.option.{'more' if new else 'fewer'}", told)
    return Message("team.option.whole", {"letter": letter, "names": _names(question, team)})


def size_curve(curve: Sequence[tuple[int, Fraction]]) -> list[Message]:
    """What a larger team brings."""
    if not curve:
        return [Message("team.curve.none")]
    most = curve[-1][1]
    enough = next((size, value) for size, value in curve if value == most)
    before = [point for point in curve if point[0] < enough[0]]
    said = []
    if before:
        half = before[len(before) // 2]
        said.append(Message("team.curve", {
            "small": half[0], "low": whole(half[1]), "large": enough[0], "high": whole(most),
        }))
    if enough[0] < curve[-1][0]:
        said.append(Message("team.curve.flat", {"small": enough[0]}))
    return said or [Message("team.curve", {
        "small": curve[0][0], "low": whole(curve[0][1]), "large": enough[0], "high": whole(most),
    })]


def leaving(draft: Draft, member: str, found: Leaving | None) -> list[Message]:
    """What happens when a member of the draft leaves."""
    before, after = whole(draft.standing.coverage), whole(draft.without(member))
    said = [Message("team.leaving.falls" if after < before else "team.leaving.stays",
                    {"before": before, "after": after})]
    names = draft.question.names
    lost = [names[need] for need in draft.lost_without(member)]
    if lost:
        said.append(Message("team.leaving.needs", {"needs": lost}))
    if found is not None:
        other = found.replacement
        said.append(
            Message("team.leaving.replaced", {"name": names[other]})
            if other and draft.restores(member, other) else Message("team.leaving.nobody")
        )
    return said


def rebuilt(question: Question, best: Option, member: str, found: Option | None) -> Message:
    """What the best team is when a member is not to be had."""
    if found is None:
        return Message("team.leaving.impossible")
    others = [one for one in best.team if one != member]
    new = _names(question, (one for one in found.team if one not in others))
    gone = _names(question, (one for one in others if one not in found.team))
    told = {"percent": whole(found.standing.coverage), "new": new, "gone": gone}
    if new and gone:
        return Message("team.leaving.rebuilt_both", told)
    return Message("team.leaving.rebuilt_new" if new else "team.leaving.rebuilt", told)


def why_not(question: Question, found: WhyNot) -> list[Message]:
    """Why somebody is not in the suggested team."""
    name = question.names[found.candidate]
    if found.refusal is not None:
        return [Message("team.why.impossible", {"name": name}),
                *refusal(question, found.refusal)]
    points = whole(abs(found.lost))
    said = [Message("team.why.costs" if found.lost > 0 else
                    "team.why.more" if found.lost < 0 else "team.why.equal",
                    {"name": name, "points": points})]
    if found.essentials > 0:
        said.append(Message("team.why.essentials", {"count": found.essentials}))
    if found.leave:
        said.append(Message("team.why.leave", {"names": _names(question, found.leave)}))
    return said


def prices(found: Iterable[Price]) -> list[Message]:
    """What each rule costs."""
    said = [Message(f"team.price.{price.rule}", {"gain": _gain(price)}) for price in found]
    return said or [Message("team.price.none")]


def _gain(price: Price) -> Message:
    if price.coverage > 0:
        return Message("team.gain.points", {"points": whole(price.coverage)})
    if price.size > 0:
        return Message("team.gain.people", {"count": price.size})
    return Message("team.gain.nothing")


def refusal(question: Question, found: Infeasible) -> list[Message]:
    """Why no team is possible, and what to relax, with names in place of ids."""
    if not question.asked:
        return [Message("team.no_needs")]
    return list(_refusal(question, found))


def _refusal(question: Question, found: Infeasible) -> Iterator[Message]:
    if any(rule.kind.value == "candidates" for rule in found.quarrel):
        yield Message("match.nobody")
        return
    if found.quarrel:
        yield Message("match.quarrel", {"rules": _rules(question, found.quarrel, "rule")})
    for way in found.ways:
        yield Message("match.relax", {"rules": _rules(question, way, "relax")})
    if not found.quarrel and not found.ways:
        yield Message("match.no_time")


def _rules(question: Question, rules: Iterable[Rule], what: str) -> list[Message]:
    return [Message(f"match.{what}.{rule.kind.value}", _params(question, rule, what))
            for rule in rules]


def _params(question: Question, rule: Rule, what: str) -> Mapping[str, Any]:
    names: list[Any] = _names(question, rule.ids)
    if rule.kind.value == "sector_share":
        names = [sector(each) for each in rule.ids]
    if rule.kind.value == "per_organisation":
        titles = {(o.organisation_id or o.organisation): o.place or o.title
                  for o in question.offers}
        names = [titles.get(each, each) for each in rule.ids]
    one, other = (*names, "", "")[:2]
    return {
        "ids": names, "limit": rule.limit, "needed": rule.needed, "one": one, "other": other,
        "count": rule.needed if what == "relax" else rule.limit,
    }


def sector(slug: str) -> Message:
    """The name of a sector."""
    return Message(f"team.sector.{slug or 'none'}")


def _names(question: Question, ids: Iterable[str]) -> list[str]:
    return [question.names.get(one, one) for one in ids]
