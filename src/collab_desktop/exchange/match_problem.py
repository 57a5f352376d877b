"""Reads a matching problem from JSON, or says in one sentence what cannot be used and where.

The shape is described in ``docs/match-problem.schema.json``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Set
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, TypeVar

from collab_desktop.domain.matching.problem import (
    MOST_FIT,
    MOST_SEATS,
    Candidate,
    Importance,
    Need,
    Problem,
    Quota,
    Skill,
    TeamRules,
)
from collab_desktop.domain.messages import Message
from collab_desktop.exchange.json_reading import JsonRefusedError, read_json

LARGEST: Final = 100_000_000
"""Bytes of the largest problem: 20,000 people who each answer to every need are a fifth of it."""

LONGEST_ID: Final = 200
HIGHEST: Final = 1_000_000

IMPORTANCE: Final = {kind.name.lower(): kind for kind in Importance}
TOP: Final = ("needs", "candidates", "voices", "conflicts", "pins", "bans", "team")
NEED: Final = ("id", "level", "count", "importance", "critical")
CANDIDATE: Final = ("id", "skills", "organisation", "sector", "voices", "fit", "capacity")
QUOTA: Final = ("id", "at_least")
SKILL: Final = ("level", "evidence")
_SKILLS: Final = {(n, said): Skill(n, said) for n in range(1, 5) for said in (False, True)}
TEAM: Final = ("min", "max", "per_organisation", "sector_share")

T = TypeVar("T")


class ProblemRefusedError(ValueError):
    """The problem cannot be used; ``message`` says why, with the key and the id."""

    def __init__(self, message: Message) -> None:
        """Keep the reason."""
        super().__init__(message.id)
        self.message = message


def read_problem(text: bytes) -> Problem:
    """Read a problem.

    Raises:
        ProblemRefusedError: it is no JSON, or something in it cannot be used.
    """
    try:
        content = read_json(text, largest=LARGEST)
    except JsonRefusedError as error:
        raise ProblemRefusedError(error.message) from None
    if not isinstance(content, dict):
        raise ProblemRefusedError(Message("match.not_an_object"))
    _known("", content, TOP)
    for key in ("needs", "candidates", "team"):
        if key not in content:
            raise _wrong("missing", key)
    needs = _entries(content, "needs", _need)
    if not needs:
        raise ProblemRefusedError(Message("match.no_needs"))
    asked = {need.id for need in needs}
    people = _entries(content, "candidates", lambda where, item: _candidate(where, item, asked))
    known = {person.id for person in people}
    return Problem(
        needs, people, _team(content["team"]), _entries(content, "voices", _quota),
        _pairs(content, known), _names(content, "pins", known), _names(content, "bans", known),
    )


def _wrong(problem: str, key: str, **params: object) -> ProblemRefusedError:
    return ProblemRefusedError(Message(f"match.{problem}", {"key": key, **params}))


def _known(where: str, found: Mapping[str, Any], keys: Collection[str]) -> None:
    for key in found:
        if key not in keys:
            raise _wrong("unknown_key", f"{where}{key[:LONGEST_ID]}", keys=", ".join(keys))


def _entries(
    content: Mapping[str, Any], key: str, read: Callable[[str, Mapping[str, Any]], T]
) -> tuple[T, ...]:
    """Entries of a list, each with an id of its own."""
    seen: set[str] = set()
    found = []
    for number, item in enumerate(_list(content, key), start=1):
        if not isinstance(item, dict):
            raise _wrong("entry", key, number=number)
        name = str(item.get("id"))
        if not _is_id(item.get("id")):
            raise _wrong("no_id", key, number=number)
        if name in seen:
            raise _wrong("doubled", key, id=name)
        seen.add(name)
        found.append(read(f"{key} “{name}” ", item))
    return tuple(found)


def _list(content: Mapping[str, Any], key: str) -> list[Any]:
    found = content.get(key, [])
    if not isinstance(found, list):
        raise _wrong("no_list", key)
    return found


def _is_id(name: object) -> bool:
    return isinstance(name, str) and 0 < len(name) <= LONGEST_ID and name.strip() == name != ""


def _need(where: str, item: Mapping[str, Any]) -> Need:
    _known(where, item, NEED)
    importance = item.get("importance", "should")
    if not isinstance(importance, str) or importance not in IMPORTANCE:
        raise _wrong("importance", f"{where}importance")
    return Need(
        item["id"], _whole(where, item, "level", 2, 1, 4),
        _whole(where, item, "count", 1, 1, MOST_SEATS), IMPORTANCE[importance],
        _flag(where, item, "critical"),
    )


def _candidate(where: str, item: Mapping[str, Any], asked: Set[str]) -> Candidate:
    _known(where, item, CANDIDATE)
    skills = item.get("skills", {})
    if not isinstance(skills, dict):
        raise _wrong("no_object", f"{where}skills")
    if not skills.keys() <= asked:
        stranger = next(need for need in skills if need not in asked)
        raise _wrong("unknown_id", f"{where}skills", id=stranger[:LONGEST_ID], list="needs")
    capacity = _whole(where, item, "capacity", None, 1, HIGHEST) if "capacity" in item else None
    return Candidate(
        item["id"], {
            need: _usual(skill) or _skill(where, need, skill) for need, skill in skills.items()
        },
        _text(where, item, "organisation"), _text(where, item, "sector"),
        _tags(where, item), _whole(where, item, "fit", 0, 0, MOST_FIT), capacity,
    )


def _usual(skill: object) -> Skill | None:
    """A skill that says level and evidence as it should: nearly all of very many do."""
    if type(skill) is not dict or len(skill) != 2:
        return None
    level, evidence = skill.get("level"), skill.get("evidence")
    if type(level) is int and type(evidence) is bool:
        return _SKILLS.get((level, evidence))
    return None


def _skill(where: str, need: str, skill: object) -> Skill:
    if not isinstance(skill, dict):
        raise _wrong("no_object", f"{where}skills “{need}”")
    _known(f"{where}skills “{need}” ", skill, SKILL)
    level, evidence = skill.get("level"), skill.get("evidence", False)
    if type(level) is not int or not 1 <= level <= 4:
        raise _wrong("range", f"{where}skills “{need}” level", least=1, most=4)
    if type(evidence) is not bool:
        raise _wrong("flag", f"{where}skills “{need}” evidence")
    return Skill(level, evidence)


def _quota(where: str, item: Mapping[str, Any]) -> Quota:
    _known(where, item, QUOTA)
    return Quota(item["id"], _whole(where, item, "at_least", 1, 0, HIGHEST))


def _team(team: object) -> TeamRules:
    if not isinstance(team, dict):
        raise _wrong("no_object", "team")
    _known("team ", team, TEAM)
    if "max" not in team:
        raise _wrong("missing", "team max")
    limit = (
        _whole("team ", team, "per_organisation", None, 1, HIGHEST)
        if "per_organisation" in team else None
    )
    return TeamRules(
        _whole("team ", team, "max", None, 1, HIGHEST),
        _whole("team ", team, "min", 0, 0, HIGHEST), limit, _share(team),
    )


def _share(team: Mapping[str, Any]) -> Fraction | None:
    """As it was written: the tenth of ten is one, not a little more."""
    if "sector_share" not in team:
        return None
    share = team["sector_share"]
    if isinstance(share, bool) or not isinstance(share, (int, float)) or not 0 < share <= 1:
        raise _wrong("share", "team sector_share")
    return Fraction(Decimal(str(share)))


def _pairs(content: Mapping[str, Any], known: Collection[str]) -> tuple[tuple[str, str], ...]:
    found: dict[tuple[str, str], None] = {}
    for number, pair in enumerate(_list(content, "conflicts"), start=1):
        if not isinstance(pair, list) or len(pair) != 2:
            raise _wrong("no_pair", "conflicts", number=number)
        for name in pair:
            _refuse_stranger("conflicts", name, known)
        one, other = sorted(pair)
        if one == other:
            raise _wrong("with_oneself", "conflicts", id=one)
        found[one, other] = None
    return tuple(found)


def _names(content: Mapping[str, Any], key: str, known: Collection[str]) -> tuple[str, ...]:
    names = _list(content, key)
    for name in names:
        _refuse_stranger(key, name, known)
    _refuse_doubled(key, names)
    return tuple(names)


def _refuse_doubled(key: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise _wrong("doubled", key, id=name)
        seen.add(name)


def _refuse_stranger(key: str, name: object, known: Collection[str]) -> None:
    if not isinstance(name, str):
        raise _wrong("no_name", key)
    if name not in known:
        raise _wrong("unknown_id", key, id=name[:LONGEST_ID], list="candidates")


def _whole(
    where: str, item: Mapping[str, Any], key: str, usual: int | None, least: int, most: int
) -> int:
    found = item.get(key, usual)
    if type(found) is not int or not least <= found <= most:
        raise _wrong("range", f"{where}{key}", least=least, most=most)
    return found


def _flag(where: str, item: Mapping[str, Any], key: str) -> bool:
    found = item.get(key, False)
    if not isinstance(found, bool):
        raise _wrong("flag", f"{where}{key}")
    return found


def _text(where: str, item: Mapping[str, Any], key: str) -> str:
    found = item.get(key, "")
    if not isinstance(found, str) or len(found) > LONGEST_ID:
        raise _wrong("text", f"{where}{key}")
    return found


def _tags(where: str, item: Mapping[str, Any]) -> frozenset[str]:
    found = item.get("voices", [])
    if not isinstance(found, list) or not all(_is_id(tag) for tag in found):
        raise _wrong("tags", f"{where}voices")
    return frozenset(found)
