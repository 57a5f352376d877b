"""The facilitator's critique of a challenge question: six scores, their mean and the lowest.

Source: CONTENT 2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from collab_desktop.domain.messages import Message
from collab_desktop.domain.rounding import half_up
from collab_desktop.domain.scoring import Score
from collab_desktop.domain.states import Severity
from collab_desktop.domain.wording import together

WEAK_BELOW = 3


@dataclass(frozen=True, slots=True)
class Critique:
    """The mean of what was scored, the lowest, and what to rewrite together."""

    mean: Decimal | None
    lowest: int | None
    lowest_titles: tuple[str, ...]
    scored: int
    asked: int
    severity: Severity
    message: Message | None


def critique(scores: Mapping[str, Score], titles: Mapping[str, str]) -> Critique:
    """Sum up the scores; blank and not sure are left out, never counted as 0.

    Args:
        scores: score by id.
        titles: the questions asked, id and title, in order.
    """
    given = {i: s for i in titles if isinstance(s := scores.get(i), int)}
    if not given:
        return Critique(None, None, (), 0, len(titles), Severity.NOT_CHECKED, None)
    lowest = min(given.values())
    weak = [titles[i] for i, s in given.items() if s < WEAK_BELOW]
    message = Message("critique.rewrite", {"count": len(weak), "names": together(weak)})
    return Critique(
        half_up(Fraction(sum(given.values()), len(given))),
        lowest,
        tuple(titles[i] for i, s in given.items() if s == lowest),
        len(given),
        len(titles),
        Severity.ATTENTION if weak else Severity.OK,
        message if weak else None,
    )
