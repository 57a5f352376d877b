"""Reading expressions of interest: sealed sheets of several assessors, then one agreed score.

A sheet is one operation at hand-in; nobody's is shown before all are in (METHODS 3, CONTENT 3.2).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from collab_desktop.domain import interest
from collab_desktop.domain.agreement import ItemAgreement, agreements
from collab_desktop.domain.answers import Address
from collab_desktop.domain.interest import ASSESSORS
from collab_desktop.domain.journal import Change
from collab_desktop.domain.rounding import half_up
from collab_desktop.domain.standing import sheets_of
from collab_desktop.services.ballots import SheetsSealed, SheetView, ballot_row, sealed_in
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.interest_rows import InterestRows
from collab_desktop.services.scoring import check_sheet
from collab_desktop.services.session import Session, now, set_fields


@dataclass(frozen=True, slots=True)
class CriterionView:
    """One criterion: what it weighs, what each point means, and what stands about it."""

    key: str
    title: str
    weight: int
    anchors: tuple[tuple[int, str], ...]
    agreement: ItemAgreement | None
    """Dots, median and range once the sheets are open."""
    talk: bool
    """Two assessors are so far apart that they should talk."""
    agreed: int | None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AssessmentView:
    """How the reading of one expression of interest stands."""

    eoi: str
    sheets: tuple[SheetView, ...]
    is_revealed: bool
    criteria: tuple[CriterionView, ...]
    score: Decimal | None
    """The agreed total, 0 to 100, to one decimal."""

    @property
    def waiting(self) -> tuple[SheetView, ...]:
        """Who has not handed in."""
        return tuple(sheet for sheet in self.sheets if not sheet.handed_in)

    @property
    def talk(self) -> bool:
        """Whether some criterion wants a talk."""
        return any(criterion.talk for criterion in self.criteria)


class Assessing(ForProject):
    """The assessment of the expressions of interest of one project."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        super().__init__(session, project_id)
        self._rows = InterestRows(session, project_id)

    def assessors(self, eoi: str) -> tuple[str, ...]:
        """Who reads it: those of the round once the sheets are open, else those named now."""
        row = self._round(eoi)
        if row is not None and row["state"] == "revealed":
            return tuple(row["scorers"] or ())
        named = self.data.value(ASSESSORS)
        return tuple(named) if isinstance(named, list) else ()

    def _round(self, eoi: str) -> Mapping[str, Any] | None:
        step = interest.round_step(eoi)
        return next((row for row in self.data.rounds if row["step"] == step), None)

    # -- reading --------------------------------------------------------------------------------

    def view(self, eoi: str) -> AssessmentView:
        """How it stands: who is in, and once all are, what they say."""
        found = {b["person_id"]: b["sheet"] for b in interest.sheets_in(self.data, eoi)}
        sheets = tuple(
            SheetView(p, self.data.person(p), p in found, bool(found.get(p, {}).get("recused")))
            for p in self.assessors(eoi)
        )
        shown = interest.is_revealed(self.data, eoi)
        total = interest.score(self.data, eoi)
        return AssessmentView(
            eoi, sheets, shown, self._criteria(eoi, is_open=shown),
            half_up(total) if total is not None else None,
        )

    def _criteria(self, eoi: str, *, is_open: bool) -> tuple[CriterionView, ...]:
        asked = interest.criteria(self.data.index)
        given = interest.sheets_in(self.data, eoi) if is_open else ()
        sheets = sheets_of(self.data, interest.round_id(self.data, eoi)) if is_open else ()
        found = {a.item: a for a in agreements([c.key for c in asked], sheets)} if sheets else {}
        scores = interest.agreed(self.data, eoi)
        return tuple(
            CriterionView(
                c.key, c.label, c.weight, tuple((a.score, a.text) for a in c.anchors),
                found.get(c.key), interest.spread(given, c.key) >= interest.TALK_FROM,
                scores.get(c.key), _notes(given, c.key),
            )
            for c in asked
        )

    def sheets(self, eoi: str) -> tuple[Mapping[str, Any], ...]:
        """What the sheets say, without names.

        Raises:
            SheetsSealed: somebody has not handed in yet.
        """
        if not interest.is_revealed(self.data, eoi):
            raise SheetsSealed(eoi)
        ballots = sorted(interest.sheets_in(self.data, eoi), key=lambda b: str(b["id"]))
        return tuple(ballot["sheet"] for ballot in ballots)

    def is_near(self, eoi: str, person: str) -> bool:
        """Whether an assessor is the lead contact, or of the same organisation."""
        row = self.data.people.get(person, {})
        own, theirs = row.get("organisation_id"), self.data.cell(eoi, "org")
        return person == self.data.cell(eoi, "lead") or (bool(own) and own == theirs)

    # -- sheets ---------------------------------------------------------------------------------

    def hand_in(self, eoi: str, person: str, sheet: Mapping[str, Any]) -> None:
        """Seal one assessor's sheet; with the last one all of them are opened.

        Args:
            eoi: which expression of interest.
            person: one of the assessors.
            sheet: ``{"scores": {criterion: 0-5 | "?"}, "notes": {criterion: text}}``.

        Raises:
            ValueError: the sheets are open, the person does not assess, or a score is none.
        """
        check_sheet(sheet, frozenset(c.key for c in interest.criteria(self.data.index)))
        self._keep(eoi, person, dict(sheet), "pass the laptop")

    def stand_aside(self, eoi: str, person: str) -> None:
        """Let an assessor stand aside for a conflict of interest.

        Raises:
            ValueError: the sheets are open, or the person does not assess.
        """
        self._keep(eoi, person, {"scores": {}, "recused": True}, "recused")

    def _keep(self, eoi: str, person: str, sheet: dict[str, Any], method: str) -> None:
        assessors = self.assessors(eoi)
        if person not in assessors or interest.is_revealed(self.data, eoi):
            raise ValueError(person)
        round_id = self._round_id(eoi)
        changes = self._open(eoi, round_id, assessors)
        changes += set_fields(
            "ballot", ballot_row(self.project_id, round_id, person),
            project_id=self.project_id, round_id=round_id, person_id=person, method=method,
            handed_in_at=now(), withdrawn=None, sheet=sheet,
        )
        before = interest.sheets_in(self.data, eoi)
        scored = [b for b in before if b["person_id"] != person and not b["sheet"].get("recused")]
        is_in = {b["person_id"] for b in before} | {person}
        if is_in >= set(assessors) and (scored or not sheet.get("recused")):
            changes += self._revealing(round_id, "")
        self._session.commit(
            "edit.ballot", changes, project_id=self.project_id, undoable=False,
            forgetting=sealed_in(changes),
        )

    def _round_id(self, eoi: str) -> str:
        return round_row(self.project_id, eoi)

    def _open(self, eoi: str, round_id: str, assessors: tuple[str, ...]) -> list[Change]:
        fields: dict[str, Any] = {"scorers": list(assessors)}
        if self._round(eoi) is None:
            fields |= opening(eoi)
        return set_fields("round", round_id, project_id=self.project_id, **fields)

    def _revealing(self, round_id: str, reason: str) -> list[Change]:
        return set_fields(
            "round", round_id, state="revealed", revealed_at=now(),
            revealed_by=self._session.actor, reason=reason,
        )

    def reveal(self, eoi: str, reason: str) -> None:
        """Open the sheets before everybody is in; the reason is kept.

        Raises:
            ValueError: no reason, no sheet with scores, or the sheets are open already.
        """
        given = [b for b in interest.sheets_in(self.data, eoi) if not b["sheet"].get("recused")]
        if not reason.strip() or not given or interest.is_revealed(self.data, eoi):
            raise ValueError("reason")
        self._session.commit(
            "edit.revealed", self._revealing(self._round_id(eoi), reason.strip()),
            project_id=self.project_id, undoable=False,
        )

    # -- the agreed score -----------------------------------------------------------------------

    def agree(self, eoi: str, key: str, score: int | None) -> None:
        """Set the agreed score of a criterion, or make it blank.

        Raises:
            ValueError: not a whole number from 0 to 5.
        """
        if score is not None and score not in range(6):
            raise ValueError(score)
        self._rows.set_cells(eoi, "edit.agreed", {key: score})

    def take_medians(self, eoi: str) -> None:
        """Agree on the median of each criterion that nobody needs to talk about; one undo."""
        medians = {
            c.key: int(half_up(c.agreement.median, 0))
            for c in self.view(eoi).criteria
            if c.agreed is None and not c.talk
            and c.agreement is not None and c.agreement.median is not None
        }
        self._rows.set_cells(eoi, "edit.agreed", medians)


def round_row(project_id: str, eoi: str) -> str:
    """The id of the one round about it, by name: two laptops that begin write the same one."""
    return Address(f"round.{interest.round_step(eoi)}").row_id(project_id)


def opening(eoi: str) -> dict[str, Any]:
    """What a round about it says when it begins."""
    return {
        "step": interest.round_step(eoi), "number": 1, "depth": "quick", "secrecy": "secret",
        "state": "open", "opened_at": now(),
    }


def _notes(sheets: tuple[Mapping[str, Any], ...], key: str) -> tuple[str, ...]:
    """What assessors wrote, by the alphabet, so that their order tells nothing."""
    found = [str(b["sheet"].get("notes", {}).get(key, "")).strip() for b in sheets]
    return tuple(sorted((text for text in found if text), key=str.casefold))


