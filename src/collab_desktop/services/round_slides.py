"""What the room sees of a round: what is asked and who is in, and after the reveal what came out.

A slide is made from the view of a round, which knows no ballot, or from its tally, which there is
only after the reveal (UX 1.3).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from collab_desktop.domain.messages import Message
from collab_desktop.domain.rounds import Item, ItemTally, Method, Secrecy, Tally
from collab_desktop.domain.slides import (
    Bar,
    QuestionSlide,
    ResultSlide,
    RoundSlide,
    ScalePoint,
)
from collab_desktop.services.ballots import RoundView
from collab_desktop.services.round_words import agreed_words, median_words

Say = Callable[[Message], str]


def round_slide(view: RoundView, say: Say) -> RoundSlide:
    """While ballots come in: the question, its scale, and how many are in."""
    items = view.about.items
    one = items[0] if len(items) == 1 else None
    note = "" if one else say(Message("round.slide.items", {"count": len(items)}))
    asked = QuestionSlide(
        one.title if one else view.about.title, place=view.about.title if one else "",
        scale=() if view.method is Method.DOTS else scale_of(items[0], say), note=note,
    )
    return RoundSlide(asked, view.scored, view.voting, Secrecy(view.secrecy).value)


def scale_of(item: Item, say: Say) -> tuple[ScalePoint, ...]:
    """The points of the scale with their words, and "not sure"."""
    points = [ScalePoint(str(n), item.anchors.get(str(n), "")) for n in range(6)]
    return (*points, ScalePoint("?", say(Message("round.not_sure"))))


def result_slide(view: RoundView, tally: Tally, say: Say, key: str = "") -> ResultSlide:
    """After the reveal: one item of scores, or all items in the order of their dots."""
    if tally.method is Method.DOTS:
        bars = tuple(
            Bar(i.item.title, i.dots, _earlier_dots(tally, i.item.key)) for i in tally.ranked
        )
        left = say(Message("round.left", {"count": tally.left})) if tally.left else ""
        return ResultSlide(QuestionSlide(view.about.title), bars, words=left)
    number = next((n for n, i in enumerate(tally.items) if i.item.key == key), 0)
    found = tally.items[number]
    place = view.about.title if found.item.title != view.about.title else ""
    asked = QuestionSlide(found.item.title, place, number + 1, len(tally.items))
    return _scored(asked, found, tally, say)


def _scored(asked: QuestionSlide, found: ItemTally, tally: Tally, say: Say) -> ResultSlide:
    said = found.agreement
    if said is None:
        return ResultSlide(asked, ())
    before = tally.before.item(found.item.key) if tally.before is not None else None
    earlier = before.agreement.counts if before and before.agreement else None
    bars = tuple(
        Bar(str(n), count, earlier[n] if earlier else None, found.item.anchors.get(str(n), ""))
        for n, count in reversed(tuple(enumerate(said.counts)))
    )
    heard = replace(said, not_sure=0)  # shown apart
    advice = say(said.advice) if said.advice is not None else ""
    return ResultSlide(asked, bars, agreed_words(heard, say), median_words(said, say), advice,
                       said.not_sure)


def _earlier_dots(tally: Tally, key: str) -> int | None:
    before = tally.before.item(key) if tally.before is not None else None
    return before.dots if before is not None else None
