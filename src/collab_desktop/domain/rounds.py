"""Rounds of scoring and voting: what a ballot may say, and what all of them say together.

Source: UX 1.3 and METHODS 3.  A ballot that is missing is missing, "?" stands apart, and neither
is ever 0.  Sheets of people and counts of fingers end in the same tally.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, Self

from collab_desktop.domain.agreement import DEFAULTS, ItemAgreement, Thresholds, agreements
from collab_desktop.domain.messages import Message
from collab_desktop.domain.scoring import Score, Sheet

FINGERS: Final = "fingers"
"""The voter that counts of a show of fingers are kept under."""
SEAT: Final = "seat:"
"""How an anonymous voter's id begins; the number of the seat follows."""
NOT_SURE: Final = "?"
MOST_VOTERS: Final = 200
MOST_ITEMS: Final = 100
MOST_DOTS: Final = 50
USUAL_DOTS: Final = 3
"""Dots of each person, where nobody said how many."""

Content = Mapping[str, Any]
"""What stands on a sheet: ``scores``, ``dots`` or ``counts`` by item, or ``recused``."""


class Method(StrEnum):
    """How people say what they think."""

    SCORE = "score"
    DOTS = "dots"
    GRADIENTS = "gradients"


class Secrecy(StrEnum):
    """Who may see, after the reveal, who gave what; before it nobody sees anything."""

    SECRET = "secret"
    FACILITATOR = "facilitator"
    OPEN = "open"

    @property
    def message(self) -> Message:
        """What the people in the room are told before they vote."""
        return Message(f"round.secrecy.{self.value}")


class Way(StrEnum):
    """How a ballot came in; kept with it, for those who look back."""

    PASSED = "pass the laptop"
    PAPER = "paper"
    FINGERS = "fingers"
    FILE = "file"
    RECUSED = "recused"


class SheetRefusedError(ValueError):
    """A sheet that cannot count; ``message`` says why."""

    def __init__(self, message_id: str, **params: str | int) -> None:
        """Keep the reason."""
        super().__init__(message_id)
        self.message = Message(message_id, params)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that is scored or voted on; anchors say what a point of the scale means."""

    key: str
    title: str
    anchors: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class About:
    """What a round is about, kept as it was when the round was opened."""

    title: str
    items: tuple[Item, ...]
    path: str = ""
    board: str = ""
    dots: int = 0
    rule: str = ""
    """How the group said it would decide, before anybody voted."""

    @classmethod
    def of(cls, stored: Mapping[str, Any] | None) -> Self:
        """Read what :meth:`as_json` wrote."""
        found = stored or {}
        items = tuple(
            Item(str(i["key"]), str(i.get("title", "")), dict(i.get("anchors") or {}))
            for i in found.get("items") or ()
        )
        texts = {key: str(found.get(key) or "") for key in ("path", "board", "rule")}
        return cls(str(found.get("title", "")), items, dots=int(found.get("dots") or 0), **texts)

    def as_json(self) -> dict[str, Any]:
        """How it is stored; what is empty is left away."""
        items = [
            {"key": i.key, "title": i.title} | ({"anchors": dict(i.anchors)} if i.anchors else {})
            for i in self.items
        ]
        more = {"path": self.path, "board": self.board, "dots": self.dots, "rule": self.rule}
        return {"title": self.title, "items": items} | {k: v for k, v in more.items() if v}

    @property
    def keys(self) -> tuple[str, ...]:
        """The items in their order."""
        return tuple(item.key for item in self.items)


@dataclass(frozen=True, slots=True)
class ItemTally:
    """What all ballots say about one item."""

    item: Item
    agreement: ItemAgreement | None
    """Dots of scores, median, spread and word; nothing where dots are given instead."""
    dots: int = 0
    place: int = 0
    """Rank by dots, from 1; equal dots share a place."""


@dataclass(frozen=True, slots=True)
class Tally:
    """A round after its reveal; nobody's own ballot can be read from it."""

    method: Method
    items: tuple[ItemTally, ...]
    voters: int
    ballots: int
    """How many people are heard, those with fingers included."""
    missing: int
    recused: int
    left: int = 0
    """Dots that nobody gave."""
    before: Tally | None = None
    """The first round, where this one is a second."""

    def item(self, key: str) -> ItemTally | None:
        """What is said about an item; nothing where it was not asked about."""
        return next((found for found in self.items if found.item.key == key), None)

    @property
    def ranked(self) -> tuple[ItemTally, ...]:
        """Items with most dots first; those with as many stay in their order."""
        return tuple(sorted(self.items, key=lambda found: -found.dots))


def seats(count: int) -> tuple[str, ...]:
    """The ids of anonymous voters."""
    return tuple(f"{SEAT}{number}" for number in range(1, count + 1))


def seat_number(voter: str) -> int | None:
    """The number of an anonymous voter; nothing for somebody with a name."""
    number = voter.removeprefix(SEAT)
    return int(number) if voter.startswith(SEAT) and number.isdigit() else None


def people_on(content: Content) -> int:
    """For how many people a sheet speaks."""
    return _whole(content.get("people", 1))


# -- what a sheet may say -------------------------------------------------------------------------


def check(content: Content, about: About, method: Method) -> None:
    """Let only what the round asks for through.

    Raises:
        SheetRefusedError: something else stands on the sheet.
    """
    unknown = [key for part in ("scores", "dots", "counts") for key in content.get(part, {})
               if key not in about.keys]
    if unknown:
        raise SheetRefusedError("round.unknown_item", item=str(unknown[0])[:80])
    if "people" in content and not 1 <= _whole(content["people"]) <= MOST_VOTERS:
        raise SheetRefusedError("round.no_people")
    if method is Method.DOTS:
        _check_dots(content, about)
    elif "counts" in content:
        _check_counts(content, about)
    else:
        _check_scores(content)


def _check_scores(content: Content) -> None:
    if not isinstance(content.get("scores"), Mapping):
        raise SheetRefusedError("round.no_scores")
    for score in content["scores"].values():
        if not is_score(score):
            raise SheetRefusedError("round.no_score", score=str(score)[:20])


def _check_dots(content: Content, about: About) -> None:
    if not isinstance(content.get("dots"), Mapping):
        raise SheetRefusedError("round.no_dots")
    given = [_whole(count) for count in content["dots"].values()]
    if any(count < 0 for count in given):
        raise SheetRefusedError("round.no_dots")
    most = about.dots * people_on(content)
    if sum(given) > most:
        raise SheetRefusedError("round.too_many_dots", given=sum(given), most=most)


def _check_counts(content: Content, about: About) -> None:
    """Counts of fingers: for each item they add up to the number of people in the room."""
    people = _whole(content.get("people", -1))
    for item in about.items:
        counted = content["counts"].get(item.key)
        if not isinstance(counted, Mapping) or any(
            key not in _FINGERS or _whole(count) < 0 for key, count in counted.items()
        ):
            raise SheetRefusedError("round.no_counts", item=item.title)
        found = sum(counted.values())
        if found != people:
            raise SheetRefusedError(
                "round.counts_differ", item=item.title, found=found, people=people
            )


_FINGERS = frozenset("012345?")


def is_score(value: object) -> bool:
    """Whether a value stands on the scale, or says "not sure"."""
    return value == NOT_SURE or _whole(value) in range(6)


def _whole(value: object) -> int:
    """A whole number as it is; anything else as one that nothing allows."""
    return value if isinstance(value, int) and not isinstance(value, bool) else -1


# -- what all sheets say --------------------------------------------------------------------------


def sheets_from(contents: Iterable[Content]) -> tuple[Sheet, ...]:
    """One sheet for each person: counts of fingers are as many sheets as there were people.

    Fingers say of each item how many gave what, never what one person gave to several; so the
    sheets made of them are right item by item and mean nothing as persons.
    """
    return tuple(sheet for content in contents for sheet in _sheets(content))


def _sheets(content: Content) -> Iterable[Sheet]:
    if "counts" not in content:
        yield Sheet(
            content.get("scores", {}), content.get("confidence", {}),
            bool(content.get("recused", False)),
        )
        return
    spread = {item: _spread(counted) for item, counted in content["counts"].items()}
    for number in range(people_on(content)):
        yield Sheet({item: s[number] for item, s in spread.items() if number < len(s)})


def _spread(counted: Mapping[str, int]) -> list[Score]:
    found: list[Score] = []
    for key, count in sorted(counted.items()):
        found += [NOT_SURE if key == NOT_SURE else int(key)] * count
    return found


def tally(
    about: About, method: Method, voters: int, contents: Sequence[Content], *,
    before: Tally | None = None, thresholds: Thresholds = DEFAULTS,
) -> Tally:
    """Add up a revealed round.

    Args:
        about: what was asked.
        method: how it was answered.
        voters: how many people belong to the round.
        contents: what was handed in, in any order and by any way of entering.
        before: the first round, where this one repeats it.
        thresholds: settings of the workspace.
    """
    heard = [content for content in contents if not content.get("recused")]
    recused, people = len(contents) - len(heard), sum(map(people_on, heard))
    missing = max(0, voters - recused - people)
    if method is Method.DOTS:
        items = _dotted(about, heard)
    else:
        found = agreements(
            about.keys, sheets_from(contents), missing=missing, thresholds=thresholds
        )
        items = tuple(ItemTally(i, a) for i, a in zip(about.items, found, strict=True))
    left = about.dots * people - sum(item.dots for item in items)
    return Tally(method, items, voters, people, missing, recused, max(0, left), before)


def _dotted(about: About, heard: Sequence[Content]) -> tuple[ItemTally, ...]:
    dots = {key: sum(c.get("dots", {}).get(key, 0) for c in heard) for key in about.keys}
    return tuple(
        ItemTally(i, None, dots[i.key], 1 + sum(n > dots[i.key] for n in dots.values()))
        for i in about.items
    )
