"""Prioritisation by several people: sealed sheets, reveal, agreed scores and the outcome.

A ballot is one operation at hand-in; until the reveal it is on no screen, in no search, history or
paper.  Handing in and revealing are not undone (CONTENT 7.2, DESIGN 4, METHODS 3).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from collab_desktop.domain import standing
from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, now, set_fields

Row = Mapping[str, Any]
STEP = "pf"
AGREED = "pf.agreed"
REASONS = "pf.reasons"


@dataclass(frozen=True, slots=True)
class SheetView:
    """One scorer of a round: whether the sheet is in, never what it says."""

    person_id: str
    name: str
    handed_in: bool


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

    @property
    def is_revealed(self) -> bool:
        """Whether the sheets lie open."""
        return self.state == "revealed"

    @property
    def all_in(self) -> bool:
        """Whether every scorer handed in a sheet."""
        return bool(self.sheets) and all(sheet.handed_in for sheet in self.sheets)


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
        rubric = self.data.index.step(STEP).rubric
        if rubric is None:
            return ()
        if depth == "quick":
            return tuple(category.key for category in rubric.categories)
        return tuple(c.key for category in rubric.categories for c in category.criteria)

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
        handed_in = {b["person_id"] for b in self._ballots(str(row["id"]))}
        sheets = tuple(
            SheetView(p, self.data.person(p), p in handed_in) for p in row["scorers"] or ()
        )
        return RoundView(
            str(row["id"]), int(row["number"]), str(row["depth"]), str(row["state"]), sheets,
            str(row["revealed_at"] or ""), str(row["secrecy"] or "secret"),
        )

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
        view = next(r for r in self.rounds() if r.id == round_id)
        if view.is_revealed or person_id not in {s.person_id for s in view.sheets}:
            raise ValueError(person_id)
        allowed = {*range(6), "?"}
        items = set(self.items(view.depth))
        for item, score in sheet["scores"].items():
            if item not in items or score not in allowed:
                raise ValueError(item)
        ballot_id = Address(f"ballot.{round_id}", f"person:{person_id}").row_id(self.project_id)
        changes = set_fields(
            "ballot", ballot_id, project_id=self.project_id, round_id=round_id,
            person_id=person_id, method=method, handed_in_at=now(), withdrawn=None,
            sheet=dict(sheet),
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
        if not any(s.handed_in for s in view.sheets) or not (view.all_in or reason.strip()):
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
        self._set(f"{AGREED}.{item}", score, "edit.agreed")

    def reason(self, item: str) -> str:
        """Why this score was agreed."""
        answer = self.data.answers.get(Address(f"{REASONS}.{item}"))
        return str(answer.value) if answer is not None else ""

    def set_reason(self, item: str, text: str) -> None:
        """Keep why a score was agreed."""
        self._set(f"{REASONS}.{item}", text or None, "edit.agreed_reason")

    def _set(self, path: str, value: Any, label: str) -> None:
        address = Address(path)
        answer = Answer.of(value) if value is not None else None
        if answer == self.data.answers.get(address):
            return
        changes = self._questions.answer_changes(address, answer)
        changes += self._questions.state_changes_if_complete(STEP, PROJECT)
        self._session.commit(
            label, changes, project_id=self.project_id,
            merge_key=f"{self.project_id}/{address}",
        )
