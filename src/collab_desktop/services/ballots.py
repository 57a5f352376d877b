"""Sealed ballots, whatever they are about: handed in, taken back and opened in one place.

A ballot is one operation at hand-in; until the reveal nothing reads what it says, so it is in no
history, search, export, screen or paper.  Handing in and revealing are never undone (DESIGN 4).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from collab_desktop.domain.answers import Address
from collab_desktop.domain.journal import Change, FieldKey, field_key
from collab_desktop.domain.rounds import (
    FINGERS,
    About,
    Method,
    Secrecy,
    SheetRefusedError,
    people_on,
    seat_number,
)
from collab_desktop.domain.standing import ballots_of
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.session import now, set_fields

Row = Mapping[str, Any]
NOTHING = About("", ())
PREPARED = "prepared"
"""The state of a round that is laid out and takes no ballots yet."""


class SheetsSealed(Exception):
    """Asked for what the sheets say before they were revealed."""


@dataclass(frozen=True, slots=True)
class SheetView:
    """One voter of a round: whether the sheet is in, never what it says."""

    person_id: str
    name: str
    handed_in: bool
    recused: bool = False
    """Stands aside for a conflict of interest; that is said aloud, so it is no secret."""
    way: str = ""
    """How the sheet came in."""

    @property
    def seat(self) -> int | None:
        """The number of somebody who votes without a name."""
        return seat_number(self.person_id)


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round as everybody in the room may see it."""

    id: str
    number: int
    depth: str
    state: str
    sheets: tuple[SheetView, ...]
    revealed_at: str = ""
    secrecy: str = "secret"
    reason: str = ""
    """Why the sheets were opened before everybody was in."""
    hands: int = 0
    """For how many people fingers were counted."""
    method: Method = Method.SCORE
    about: About = field(default=NOTHING)
    workshop: str = ""
    repeats: str = ""
    """The first round, where this one asks the same again."""

    @property
    def is_revealed(self) -> bool:
        """Whether the sheets lie open."""
        return self.state == "revealed"

    @property
    def is_open(self) -> bool:
        """Whether ballots can come in."""
        return self.state == "open"

    @property
    def is_prepared(self) -> bool:
        """Whether it waits for its day; its sheets can be printed, none can come in."""
        return self.state == PREPARED

    @property
    def all_in(self) -> bool:
        """Whether every voter is heard."""
        return bool(self.sheets) and not self.missing

    @property
    def missing(self) -> int:
        """How many people have not been heard."""
        return max(0, sum(not sheet.handed_in for sheet in self.sheets) - self.hands)

    @property
    def scored(self) -> int:
        """How many ballots with scores are in, fingers included."""
        return self.hands + sum(s.handed_in and not s.recused for s in self.sheets)

    @property
    def voting(self) -> int:
        """How many people vote: all but those who stand aside."""
        return sum(not sheet.recused for sheet in self.sheets)


class Ballots(ForProject):
    """The sealed ballots of one project."""

    def view(self, round_id: str) -> RoundView:
        """One round.

        Raises:
            KeyError: there is none with that id.
        """
        for row in self.data.rounds:
            if row["id"] == round_id:
                return self.view_of(row)
        raise KeyError(round_id)

    def view_of(self, row: Row) -> RoundView:
        """How a round stands, without a word of what the ballots say."""
        found = {str(b["person_id"]): b for b in self._within(str(row["id"]))}
        sheets = tuple(self._sheet(voter, found.get(voter)) for voter in row["scorers"] or ())
        return RoundView(
            str(row["id"]), int(row["number"] or 0), str(row["depth"] or ""), str(row["state"]),
            sheets, str(row["revealed_at"] or ""), str(row["secrecy"] or Secrecy.SECRET),
            str(row["reason"] or ""),
            people_on(found[FINGERS]["sheet"]) if FINGERS in found else 0,
            Method(row["method"] or Method.SCORE), About.of(row["about"]),
            str(row["workshop"] or ""), str(row["repeats"] or ""),
        )

    def _sheet(self, voter: str, ballot: Row | None) -> SheetView:
        recused = ballot is not None and bool(ballot["sheet"].get("recused"))
        way = str(ballot["method"] or "") if ballot is not None else ""
        return SheetView(voter, self.data.person(voter), ballot is not None, recused, way)

    def _within(self, round_id: str) -> list[Row]:
        return ballots_of(self.data, round_id)

    def open_round(self, round_id: str, voter: str) -> RoundView:
        """The round, when it is open and the voter belongs to it.

        Raises:
            ValueError: it is not open, or it is somebody else's.
        """
        view = self.view(round_id)
        known = {sheet.person_id for sheet in view.sheets} | {FINGERS}
        if not view.is_open or voter not in known:
            raise ValueError(voter)
        return view

    def keep(self, round_id: str, voter: str, sheet: Mapping[str, Any], way: str) -> None:
        """Seal one voter's sheet; an earlier one of the same voter is replaced."""
        self.keep_all(round_id, {voter: sheet}, way)

    def keep_all(self, round_id: str, sheets: Mapping[str, Mapping[str, Any]], way: str) -> None:
        """Seal several sheets in one transaction: all of them or none."""
        changes = [
            change for voter, sheet in sheets.items()
            for change in set_fields(
                "ballot", ballot_row(self.project_id, round_id, voter), project_id=self.project_id,
                round_id=round_id, person_id=voter, method=way, handed_in_at=now(),
                withdrawn=None, sheet=dict(sheet),
            )
        ]
        self._commit(changes)

    def withdraw(self, round_id: str, voter: str) -> None:
        """Take a sheet back while the round is open; what it said is blanked.

        Raises:
            ValueError: the round is not open, or the voter does not belong to it.
        """
        self.open_round(round_id, voter)
        changes = set_fields(
            "ballot", ballot_row(self.project_id, round_id, voter), project_id=self.project_id,
            round_id=round_id, person_id=voter, sheet=None, withdrawn=True,
        )
        self._commit(changes)

    def _commit(self, changes: list[Change]) -> None:
        self._session.commit(
            "edit.ballot", changes, project_id=self.project_id, undoable=False,
            forgetting=sealed_in(changes),
        )

    def reveal(self, round_id: str, reason: str = "") -> None:
        """Open all sheets at once; before everybody is in, only with a reason (it is logged).

        Raises:
            ValueError: ballots are missing and no reason was given, or none is in.
        """
        view = self.view(round_id)
        if view.is_revealed or not view.scored or not (view.all_in or reason.strip()):
            raise ValueError("reason")
        changes = set_fields(
            "round", round_id, state="revealed", revealed_at=now(),
            revealed_by=self._session.actor, reason=reason.strip(),
        )
        self._session.commit("edit.revealed", changes, project_id=self.project_id, undoable=False)

    def files_in(self, round_id: str) -> frozenset[str]:
        """The ids under which sheets came in as files, so that none counts twice."""
        sheets = (b["sheet"] for b in self._within(round_id))
        return frozenset(str(sheet["file"]) for sheet in sheets if sheet.get("file"))

    def contents(self, round_id: str) -> tuple[Mapping[str, Any], ...]:
        """What the sheets say, without names, in an order that tells nothing.

        Raises:
            SheetsSealed: the round has not been revealed.
        """
        ballots = self._revealed(round_id)
        return tuple(b["sheet"] for b in sorted(ballots, key=lambda b: str(b["id"])))

    def named(self, round_id: str) -> dict[str, Mapping[str, Any]]:
        """What each voter gave, where that was agreed before anybody voted.

        Raises:
            SheetsSealed: the round has not been revealed, or it is secret for good.
        """
        if self.view(round_id).secrecy == Secrecy.SECRET:
            raise SheetsSealed(round_id)
        return {str(b["person_id"]): b["sheet"] for b in self._revealed(round_id)}

    def _revealed(self, round_id: str) -> list[Row]:
        if not self.view(round_id).is_revealed:
            raise SheetsSealed(round_id)
        return self._within(round_id)


def sealed_in(changes: Iterable[Change]) -> list[FieldKey]:
    """The sheets that changes write: what was sealed there before goes from the journal too."""
    return [field_key(c) for c in changes if (c.entity, c.field) == ("ballot", "sheet")]


def ballot_row(project_id: str, round_id: str, voter: str) -> str:
    """The id of one voter's sheet in a round: a second one takes the place of the first."""
    return Address(f"ballot.{round_id}", f"person:{voter}").row_id(project_id)


def check_room(view: RoundView, sheets: Mapping[str, Mapping[str, Any]]) -> None:
    """Never more ballots than people: fingers speak only for those who gave no sheet.

    Raises:
        SheetRefusedError: there would be more.
    """
    heard = {sheet.person_id for sheet in view.sheets if sheet.handed_in} | set(sheets)
    heard.discard(FINGERS)
    hands = people_on(sheets[FINGERS]) if FINGERS in sheets else view.hands
    if hands and len(heard) + hands > len(view.sheets):
        raise SheetRefusedError(
            "round.more_than_people", ballots=len(heard) + hands, people=len(view.sheets)
        )
