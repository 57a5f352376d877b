"""How far several people agree on one score, in a word that needs at least four ballots.

Source: METHODS 3; the thresholds are borrowed from published consensus practice (PMC9790819).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from statistics import median

from collab_desktop.domain.messages import Message
from collab_desktop.domain.rounding import half_up
from collab_desktop.domain.scoring import Score, Sheet


class Agreement(StrEnum):
    """The word shown beside the dots."""

    CLOSE = "close"
    MIXED = "mixed"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Shares of ballots near the median; settings of a workspace."""

    close_within_one: Fraction = Fraction(80, 100)
    mixed_within_one: Fraction = Fraction(50, 100)
    mixed_within_two: Fraction = Fraction(80, 100)
    least_ballots: int = 4


DEFAULTS = Thresholds()


@dataclass(frozen=True, slots=True)
class ItemAgreement:
    """One row of the reveal: dots, median, range and the word; nobody's own score."""

    item: str
    counts: tuple[int, ...]
    """How many gave 0, 1, ... 5: the dots."""
    median: Decimal | None
    lowest: int | None
    highest: int | None
    not_sure: int
    missing: int
    recused: int
    word: Agreement | None

    @property
    def in_words(self) -> tuple[Message, ...]:
        """The range and what stands apart from it, e.g. "3 to 5", "1 not sure"."""
        said = [self._range()] if self.lowest is not None else []
        apart = {"not_sure": self.not_sure, "missing": self.missing, "recused": self.recused}
        said += [Message(f"agreement.{k}", {"count": n}) for k, n in apart.items() if n]
        return tuple(said)

    def _range(self) -> Message:
        if self.lowest == self.highest:
            return Message("agreement.all", {"score": self.lowest})
        return Message("agreement.range", {"lowest": self.lowest, "highest": self.highest})

    @property
    def advice(self) -> Message | None:
        """What to do next when the ballots are split."""
        if self.word is not Agreement.SPLIT:
            return None
        return Message("agreement.hear", {"lowest": self.lowest, "highest": self.highest})


def word_for(scores: Sequence[int], thresholds: Thresholds = DEFAULTS) -> Agreement | None:
    """The word for plain scores; nothing with too few of them."""
    if len(scores) < thresholds.least_ballots:
        return None
    middle = Fraction(median(map(Fraction, scores)))
    one, two = (_share_within(scores, middle, steps) for steps in (1, 2))
    if one >= thresholds.close_within_one:
        return Agreement.CLOSE
    if one >= thresholds.mixed_within_one or two >= thresholds.mixed_within_two:
        return Agreement.MIXED
    return Agreement.SPLIT


def _share_within(scores: Sequence[int], middle: Fraction, steps: int) -> Fraction:
    return Fraction(sum(abs(score - middle) <= steps for score in scores), len(scores))


def item_agreement(
    item: str,
    ballots: Iterable[Score],
    *,
    recused: int = 0,
    missing: int = 0,
    thresholds: Thresholds = DEFAULTS,
) -> ItemAgreement:
    """Summarise the ballots for one item.

    Args:
        item: id of the category or criterion.
        ballots: what was handed in; a blank counts as missing, never as 0.
        recused: scorers who stand aside for a conflict of interest.
        missing: scorers who handed in nothing at all.
        thresholds: settings of the workspace.
    """
    given = list(ballots)
    scores = [score for score in given if isinstance(score, int)]
    return ItemAgreement(
        item,
        tuple(scores.count(step) for step in range(6)),
        half_up(Fraction(median(map(Fraction, scores)))) if scores else None,
        min(scores, default=None),
        max(scores, default=None),
        given.count("?"),
        given.count(None) + missing,
        recused,
        word_for(scores, thresholds),
    )


def agreements(
    items: Iterable[str],
    sheets: Sequence[Sheet],
    *,
    missing: int = 0,
    thresholds: Thresholds = DEFAULTS,
) -> tuple[ItemAgreement, ...]:
    """All rows of the reveal, in the order of the items."""
    heard = [sheet for sheet in sheets if not sheet.recused]
    recused = len(sheets) - len(heard)
    return tuple(
        item_agreement(
            item,
            (sheet.scores.get(item) for sheet in heard),
            recused=recused,
            missing=missing,
            thresholds=thresholds,
        )
        for item in items
    )
