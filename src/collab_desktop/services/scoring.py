"""Prioritisation by several people: sealed sheets, reveal, agreed scores and the outcome.

A ballot is one operation at hand-in; until the reveal it is on no screen, in no search, history or
paper.  Handing in and revealing are not undone (CONTENT 7.2, DESIGN 4, METHODS 3).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from collab_desktop.domain import standing
from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.scoring import CONFIDENCE
from collab_desktop.domain.sensitivity import Sensitivity, sensitivity
from collab_desktop.domain.values import normalise
from collab_desktop.services import score_results
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.score_results import CategoryView, Results
from collab_desktop.services.session import Session, new_id, now, set_fields

Row = Mapping[str, Any]
STEP = score_results.STEP
AGREED = score_results.AGREED
REASONS = score_results.REASONS


@dataclass(frozen=True, slots=True)
class SheetView:
    """One scorer of a round: whether the sheet is in, never what it says."""

    person_id: str
    name: str
    handed_in: bool
    recused: bool = False
    """Stands aside for a conflict of interest; that is said aloud, so it is no secret."""


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round of scoring as everybody in the room may see it."""

    id: str
    number: int
    depth: str
    state: str
    sheets: tuple[SheetView, ...]
    revealed_at: str = ""
    secrecy: str = "secret"
    reason: str = ""
    """Why the sheets were opened before everybody was in."""

    @property
    def is_revealed(self) -> bool:
        """Whether the sheets lie open."""
        return self.state == "revealed"

    @property
    def all_in(self) -> bool:
        """Whether every scorer handed in a sheet."""
        return bool(self.sheets) and all(sheet.handed_in for sheet in self.sheets)

    @property
    def scored(self) -> int:
        """How many sheets with scores are in."""
        return sum(sheet.handed_in and not sheet.recused for sheet in self.sheets)


class SheetsSealed(Exception):
    """Asked for what the sheets say before they were revealed."""


class Scoring:
    """The scoring rounds of one project."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        self._session = session
        self._questions = Questionnaire(session, project_id)
        self.project_id = project_id

    @property
    def data(self) -> ProjectData:
        """The project as it stands now."""
        return self._session.project(self.project_id)

    def items(self, depth: str) -> tuple[str, ...]:
        """What a sheet of that depth scores: categories, or their sub-criteria."""
        return tuple(item.key for category in self.categories(depth) for item in category.items)

    def categories(self, depth: str) -> tuple[CategoryView, ...]:
        """What a sheet of that depth scores, by category, with the words of the scale."""
        return score_results.categories_of(self.data, depth)

    # -- rounds -----------------------------------------------------------------------------

    def rounds(self) -> tuple[RoundView, ...]:
        """All rounds, the first one first."""
        rows = sorted(self.data.rounds, key=lambda row: int(row["number"] or 0))
        return tuple(self._round(row) for row in rows if row["step"] == STEP)

    def current(self) -> RoundView | None:
        """The latest round, or nothing before the first."""
        rounds = self.rounds()
        return rounds[-1] if rounds else None

    def _round(self, row: Row) -> RoundView:
        found = {b["person_id"]: b["sheet"] for b in self._ballots(str(row["id"]))}
        sheets = tuple(
            SheetView(
                p, self.data.person(p), p in found, bool(found.get(p, {}).get("recused", False))
            )
            for p in row["scorers"] or ()
        )  # fmt: skip
        return RoundView(
            str(row["id"]), int(row["number"]), str(row["depth"]), str(row["state"]), sheets,
            str(row["revealed_at"] or ""), str(row["secrecy"] or "secret"),
            str(row["reason"] or ""),
        )

    def _open_round(self, round_id: str, person_id: str) -> RoundView:
        """The round, when it is open and the person scores in it."""
        view = next(r for r in self.rounds() if r.id == round_id)
        if view.is_revealed or person_id not in {s.person_id for s in view.sheets}:
            raise ValueError(person_id)
        return view

    def _ballots(self, round_id: str) -> list[Row]:
        return [
            b for b in self.data.ballots
            if b["round_id"] == round_id and b["sheet"] is not None and not b["withdrawn"]
        ]

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
        """Change who scores while the round is open; a sheet already in stays in."""
        change = Change("round", round_id, "scorers", list(scorers))
        self._session.commit(
            "edit.scorers", [change], project_id=self.project_id, undoable=False
        )

    def hand_in(
        self, round_id: str, person_id: str, sheet: Mapping[str, Any],
        method: str = "pass the laptop",
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
        view = self._open_round(round_id, person_id)
        check_sheet(sheet, frozenset(self.items(view.depth)))
        self._keep_sheet(round_id, person_id, sheet, method)

    def _keep_sheet(
        self, round_id: str, person_id: str, sheet: Mapping[str, Any], method: str
    ) -> None:
        changes = set_fields(
            "ballot", self._ballot_id(round_id, person_id), project_id=self.project_id,
            round_id=round_id, person_id=person_id, method=method, handed_in_at=now(),
            withdrawn=None, sheet=dict(sheet),
        )
        self._session.commit(
            "edit.ballot", changes, project_id=self.project_id, undoable=False
        )

    def _ballot_id(self, round_id: str, person_id: str) -> str:
        return Address(f"ballot.{round_id}", f"person:{person_id}").row_id(self.project_id)

    def recuse(self, round_id: str, person_id: str) -> None:
        """Let a scorer stand aside for a conflict of interest; the sheet counts nowhere.

        Raises:
            ValueError: the round is not open or the person is no scorer.
        """
        self._open_round(round_id, person_id)
        sheet = {"scores": {}, "recused": True}
        self._keep_sheet(round_id, person_id, sheet, "recused")

    def withdraw(self, round_id: str, person_id: str) -> None:
        """Take a sheet or a recusal back while the round is open; what it said is blanked.

        Raises:
            ValueError: the round is not open or the person is no scorer.
        """
        self._open_round(round_id, person_id)
        changes = set_fields(
            "ballot", self._ballot_id(round_id, person_id), project_id=self.project_id,
            round_id=round_id, person_id=person_id, sheet=None, withdrawn=True,
        )
        self._session.commit(
            "edit.ballot", changes, project_id=self.project_id, undoable=False
        )

    def reveal(self, round_id: str, reason: str = "") -> None:
        """Open all sheets at once; before everybody is in, only with a reason (it is logged).

        Raises:
            ValueError: sheets are missing and no reason was given, or no sheet is in.
        """
        view = next(r for r in self.rounds() if r.id == round_id)
        if view.is_revealed or not view.scored or not (view.all_in or reason.strip()):
            raise ValueError("reason")
        changes = set_fields(
            "round", round_id, state="revealed", revealed_at=now(),
            revealed_by=self._session.actor, reason=reason.strip(),
        )
        self._session.commit(
            "edit.revealed", changes, project_id=self.project_id, undoable=False
        )

    def sheets(self, round_id: str) -> tuple[Mapping[str, Any], ...]:
        """What the sheets say, without names, in an order that tells nothing.

        Raises:
            SheetsSealed: the round has not been revealed.
        """
        view = next(r for r in self.rounds() if r.id == round_id)
        if not view.is_revealed:
            raise SheetsSealed(round_id)
        ballots = sorted(self._ballots(round_id), key=lambda b: str(b["id"]))
        return tuple(b["sheet"] for b in ballots)

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
        whole = isinstance(score, int) and not isinstance(score, bool) and score in range(6)
        if item not in items or not (whole or score == "?"):
            raise ValueError(item)
    for item, word in sheet.get("confidence", {}).items():
        if item not in items or word not in CONFIDENCE:
            raise ValueError(item)
    for item, text in sheet.get("notes", {}).items():
        if item not in items or not isinstance(text, str):
            raise ValueError(item)
