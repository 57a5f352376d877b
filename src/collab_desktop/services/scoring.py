"""Prioritisation by several people: sealed sheets, reveal, agreed scores and the outcome.

A ballot is one operation at hand-in; until the reveal it is on no screen, in no search, history or
paper.  Handing in and revealing are not undone (CONTENT 7.2, DESIGN 4, METHODS 3).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from collab_desktop.domain import standing
from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.domain.rounds import (
    FINGERS,
    About,
    Item,
    SheetRefusedError,
    Way,
    check,
    is_score,
)
from collab_desktop.domain.scoring import CONFIDENCE
from collab_desktop.domain.sensitivity import Sensitivity, sensitivity
from collab_desktop.domain.values import normalise
from collab_desktop.services import score_results
from collab_desktop.services.ballots import (
    Ballots,
    RoundView,
    SheetsSealed,
    SheetView,
    check_room,
)
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.score_results import CategoryView, Results
from collab_desktop.services.session import Session, new_id, now, set_fields

Row = Mapping[str, Any]
STEP = score_results.STEP
AGREED = score_results.AGREED
REASONS = score_results.REASONS


class Scoring(ForProject):
    """The scoring rounds of one project."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        super().__init__(session, project_id)
        self._questions = Questionnaire(session, project_id)
        self._ballots = Ballots(session, project_id)

    def items(self, depth: str) -> tuple[str, ...]:
        """What a sheet of that depth scores: categories, or their sub-criteria."""
        return tuple(item.key for category in self.categories(depth) for item in category.items)

    def categories(self, depth: str) -> tuple[CategoryView, ...]:
        """What a sheet of that depth scores, by category, with the words of the scale."""
        return score_results.categories_of(self.data, depth)

    def about(self, depth: str) -> About:
        """The same as a round of any workshop describes what it asks."""
        views = (item for category in self.categories(depth) for item in category.items)
        items = tuple(
            Item(v.key, v.title, {str(a.score): a.text for a in v.anchors}) for v in views
        )
        return About(self.data.index.step(STEP).title, items)

    # -- rounds -----------------------------------------------------------------------------

    def rounds(self) -> tuple[RoundView, ...]:
        """All rounds, the first one first."""
        rows = sorted(self.data.rounds, key=lambda row: int(row["number"] or 0))
        return tuple(self._ballots.view_of(row) for row in rows if row["step"] == STEP)

    def current(self) -> RoundView | None:
        """The latest round, or nothing before the first."""
        rounds = self.rounds()
        return rounds[-1] if rounds else None

    def open_round(self, scorers: tuple[str, ...], depth: str) -> str:
        """Open a new round; return its id. Earlier rounds stay readable.

        Raises:
            ValueError: nobody is named to score.
        """
        if not scorers:
            raise ValueError("scorers")
        round_id = new_id()
        changes = set_fields(
            "round", round_id, project_id=self.project_id, step=STEP,
            number=len(self.rounds()) + 1, depth=depth, scorers=list(scorers),
            secrecy="secret", state="open", opened_at=now(),
        )
        address = Address(f"{STEP}.scorers.scorers")
        changes += self._questions.answer_changes(address, Answer.of(list(scorers)))
        changes += self._questions.state_changes(STEP, PROJECT, depth=depth)
        self._session.commit(
            "edit.round_opened", changes, project_id=self.project_id, undoable=False
        )
        return round_id

    def set_scorers(self, round_id: str, scorers: tuple[str, ...]) -> None:
        """Change who scores while the round is open; whoever is in has to stay.

        Raises:
            SheetRefusedError: a sheet would belong to nobody; nothing was written.
        """
        view = self._ballots.view(round_id)
        gone = [s for s in view.sheets if s.handed_in and s.person_id not in scorers]
        if gone:
            raise SheetRefusedError("round.scorer_is_in", name=gone[0].name)
        seats = tuple(SheetView(who, "", handed_in=False) for who in scorers)
        check_room(replace(view, sheets=seats), {
            s.person_id: {} for s in view.sheets if s.handed_in
        })
        change = Change("round", round_id, "scorers", list(scorers))
        self._session.commit(
            "edit.scorers", [change], project_id=self.project_id, undoable=False
        )

    def hand_in(
        self, round_id: str, person_id: str, sheet: Mapping[str, Any],
        method: str = Way.PASSED,
    ) -> None:
        """Seal one person's sheet; the same person's earlier sheet of this round is replaced.

        Args:
            round_id: an open round.
            person_id: one of its scorers.
            sheet: ``{"scores": {item: 0-5 | "?"}, "confidence": {item: word}, "notes": {...}}``.
            method: how the ballot came in.

        Raises:
            ValueError: the round is not open, the person is no scorer, or a score is none.
        """
        self.hand_in_all(round_id, {person_id: sheet}, Way(method))

    def view(self, round_id: str) -> RoundView:
        """One round, with what it asks, as a round of any workshop.

        Raises:
            KeyError: there is none with that id.
        """
        view = self._ballots.view(round_id)
        return replace(view, about=self.about(view.depth))

    def hand_in_all(self, round_id: str, sheets: Mapping[str, Mapping[str, Any]], way: Way) -> None:
        """Seal several sheets; what came from paper or a file has neither notes nor confidence.

        Raises:
            ValueError: one of the sheets cannot count; nothing was written.
        """
        view = self.view(round_id)
        for person, sheet in sheets.items():
            self._ballots.open_round(round_id, person)
            self._check(view, person, sheet)
        check_room(view, sheets)
        self._ballots.keep_all(round_id, sheets, way)

    def _check(self, view: RoundView, person: str, sheet: Mapping[str, Any]) -> None:
        if person == FINGERS:
            check(sheet, view.about, view.method)
        else:
            check_sheet(sheet, frozenset(view.about.keys))

    def files_in(self, round_id: str) -> frozenset[str]:
        """The ids of ballot files that are in; of what they say it tells nothing."""
        return self._ballots.files_in(round_id)

    def recuse(self, round_id: str, person_id: str) -> None:
        """Let a scorer stand aside for a conflict of interest; the sheet counts nowhere.

        Raises:
            SheetRefusedError: everybody is heard already by a count of fingers.
            ValueError: the round is not open or the person is no scorer.
        """
        sheet = {"scores": {}, "recused": True}
        check_room(self._ballots.open_round(round_id, person_id), {person_id: sheet})
        self._ballots.keep(round_id, person_id, sheet, Way.RECUSED)

    def withdraw(self, round_id: str, person_id: str) -> None:
        """Take a sheet or a recusal back while the round is open; what it said is blanked.

        Raises:
            ValueError: the round is not open or the person is no scorer.
        """
        self._ballots.withdraw(round_id, person_id)

    def reveal(self, round_id: str, reason: str = "") -> None:
        """Open all sheets at once; before everybody is in, only with a reason (it is logged).

        Raises:
            ValueError: sheets are missing and no reason was given, or no sheet is in.
        """
        self._ballots.reveal(round_id, reason)

    def sheets(self, round_id: str) -> tuple[Mapping[str, Any], ...]:
        """What the sheets say, without names, in an order that tells nothing.

        Raises:
            SheetsSealed: the round has not been revealed.
        """
        return self._ballots.contents(round_id)

    def results(self, round_id: str | None = None) -> Results:
        """Everything the screen shows after a reveal; without a round, the agreed scores alone.

        Raises:
            SheetsSealed: the round has not been revealed.
        """
        rounds = self.rounds()
        view = next((r for r in rounds if r.id == round_id), None)
        if view is None:
            return score_results.results(self.data, self._questions.depth(STEP), ())
        if not view.is_revealed:
            raise SheetsSealed(round_id)
        known = [r.id for r in rounds if r.is_revealed and r.depth == view.depth]
        shown = tuple(known[: known.index(view.id) + 1])
        return score_results.results(self.data, view.depth, shown)

    def outlook(self) -> Callable[[], Sensitivity | None] | None:
        """How firm the outcome is, as a call that a worker thread may make: it holds copies."""
        rubric = standing.rubric(self.data)
        if rubric is None:
            return None
        depth, agreed = standing.depth(self.data), standing.agreed(self.data)
        sheets = standing.revealed_sheets(self.data)
        return partial(sensitivity, rubric, depth, agreed, sheets)

    # -- the agreed score ---------------------------------------------------------------------

    def agreed(self) -> dict[str, int]:
        """The agreed scores by item, at whatever depth they were agreed."""
        return {k: v for k, v in standing.agreed(self.data).items() if isinstance(v, int)}

    def agree(self, item: str, score: int | None) -> None:
        """Set the agreed score of a category or sub-criterion, or make it blank.

        Raises:
            ValueError: not a whole number from 0 to 5.
        """
        if score is not None and score not in range(6):
            raise ValueError(score)
        answer = Answer.of(score) if score is not None else None
        self._set(f"{AGREED}.{item}", answer, "edit.agreed")

    def reason(self, item: str) -> str:
        """Why this score was agreed."""
        return score_results.reason(self.data, item)

    def set_reason(self, item: str, text: str) -> None:
        """Keep why a score was agreed.

        Raises:
            KeyError: nothing of that name is scored.
            ValueRefusedError: a text over 100,000 characters.
        """
        question = self.data.index.kept(f"{REASONS}.{item}")
        if question is None:
            raise KeyError(item)
        self._set(f"{REASONS}.{item}", normalise(question, text), "edit.agreed_reason")

    def _set(self, path: str, answer: Answer | None, label: str) -> None:
        address = Address(path)
        if answer == self.data.answers.get(address):
            return
        changes = self._questions.answer_changes(address, answer)
        # A reason is typed in bursts; each agreed score is a step of its own to undo.
        burst = f"{self.project_id}/{address}" if path.startswith(f"{REASONS}.") else None
        self._session.commit(label, changes, project_id=self.project_id, merge_key=burst)


def check_sheet(sheet: Mapping[str, Any], items: frozenset[str]) -> None:
    """Let only scores of the scale, words for confidence and notes on known items through.

    Raises:
        ValueError: something else stands in the sheet.
    """
    for item, score in sheet["scores"].items():
        if item not in items or not is_score(score):
            raise ValueError(item)
    for item, word in sheet.get("confidence", {}).items():
        if item not in items or word not in CONFIDENCE:
            raise ValueError(item)
    for item, text in sheet.get("notes", {}).items():
        if item not in items or not isinstance(text, str):
            raise ValueError(item)
