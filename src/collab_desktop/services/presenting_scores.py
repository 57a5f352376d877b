"""The slides of a prioritisation: what is scored, how many are in, and later what came out."""

from __future__ import annotations

from dataclasses import replace

from collab_desktop.domain import slides
from collab_desktop.domain.agreement import ItemAgreement
from collab_desktop.domain.messages import Message
from collab_desktop.domain.slides import Bar, QuestionSlide, ResultSlide, RoundSlide, ScalePoint
from collab_desktop.services.ballots import RoundView
from collab_desktop.services.presenting import NOT_SURE
from collab_desktop.services.round_words import agreed_words, median_words
from collab_desktop.services.score_results import Anchor, ItemView
from collab_desktop.services.scoring import STEP, Scoring
from collab_desktop.services.session import Session

_LEVELS: dict[str, slides.Secrecy] = {
    "secret": "secret", "facilitator": "facilitator", "open": "open",
}  # fmt: skip


class ScoreSlides:
    """One slide for each thing that is scored, in the moment the scoring is in."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        self._session = session
        self._scoring = Scoring(session, project_id)

    def _items(self, current: RoundView | None) -> tuple[ItemView, ...]:
        deep = self._scoring.data.is_deep(STEP)
        depth = current.depth if current is not None else ("full" if deep else "quick")
        return tuple(
            item for category in self._scoring.categories(depth) for item in category.items
        )

    def count(self) -> int:
        """How many things are scored."""
        return len(self._items(self._scoring.current()))

    def slide(self, at: int) -> QuestionSlide | RoundSlide | ResultSlide | None:
        """What the room may see of one of them; ballots only once they are revealed.

        Args:
            at: which one, from 0; beyond the last it is the last.
        """
        current = self._scoring.current()
        items = self._items(current)
        if not items:
            return None
        at = min(at, len(items) - 1)
        asked = self._asked(items[at], at + 1, len(items))
        if current is None:
            return asked
        if not current.is_revealed:
            return RoundSlide(asked, current.scored, current.voting, _LEVELS[current.secrecy])
        return self._result(asked, current, items[at])

    def _asked(self, item: ItemView, number: int, of: int) -> QuestionSlide:
        unsure = ScalePoint("?", self._session.voice.say(Message(NOT_SURE)))
        anchors = sorted(item.anchors, key=_score)
        points = [ScalePoint(str(anchor.score), anchor.text) for anchor in anchors]
        question = item.prompt or item.title
        place = item.title if item.prompt else self._scoring.data.index.step(STEP).title
        return QuestionSlide(question, place, number, of, scale=(*points, unsure))

    def _result(
        self, asked: QuestionSlide, current: RoundView, item: ItemView
    ) -> QuestionSlide | ResultSlide:
        found = self._agreement(current, item.key)
        if found is None:
            return asked
        before = self._before(current, item.key)
        say = self._session.voice.say
        bars = tuple(
            Bar(str(score), found.counts[score], before.counts[score] if before else None)
            for score in reversed(range(len(found.counts)))
        )
        advice = say(found.advice) if found.advice is not None else ""
        heard = replace(found, not_sure=0, missing=0, recused=0)  # said apart
        return ResultSlide(
            asked, bars, agreed_words(heard, say), median_words(found, say), advice,
            found.not_sure,
        )

    def _agreement(self, view: RoundView, key: str) -> ItemAgreement | None:
        row = self._scoring.results(view.id).row(key)
        return row.agreement if row is not None else None

    def _before(self, current: RoundView, key: str) -> ItemAgreement | None:
        earlier = [
            view for view in self._scoring.rounds()
            if view.is_revealed and view.number < current.number and view.depth == current.depth
        ]
        return self._agreement(earlier[-1], key) if earlier else None


def _score(anchor: Anchor) -> int:
    return anchor.score
