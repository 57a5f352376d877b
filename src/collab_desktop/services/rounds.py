"""Rounds of a workshop: opened, handed in sealed, revealed at once, added up, asked again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from collab_desktop.domain import rounds
from collab_desktop.domain.journal import Change
from collab_desktop.domain.rounds import (
    FINGERS,
    MOST_DOTS,
    MOST_ITEMS,
    MOST_VOTERS,
    About,
    Method,
    Secrecy,
    SheetRefusedError,
    Tally,
    Way,
    seats,
)
from collab_desktop.services.ballots import (
    PREPARED,
    Ballots,
    RoundView,
    SheetsSealed,
    check_room,
)
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.session import Session, new_id, now, set_fields

STEP: Final = "workshops"
"""What the rounds of workshops name as their step."""

DROPPED: Final = "dropped"
"""The state of a prepared round that was put away."""

Content = Mapping[str, Any]


class Rounds(ForProject):
    """The rounds of one project that are about something else than its priority."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Stand before one project of an open workspace."""
        super().__init__(session, project_id)
        self._ballots = Ballots(session, project_id)

    def rounds(self, workshop: str = "") -> tuple[RoundView, ...]:
        """The rounds of a workshop, or all of them; the first one first."""
        own = [r for r in self.data.rounds if r["step"] == STEP and r["state"] != DROPPED]
        own.sort(key=lambda row: (str(row["opened_at"] or ""), int(row["number"] or 0)))
        return tuple(
            self._ballots.view_of(row) for row in own
            if not workshop or row["workshop"] == workshop
        )

    def view(self, round_id: str) -> RoundView:
        """One round.

        Raises:
            KeyError: there is none with that id.
        """
        return self._ballots.view(round_id)

    # -- opening ------------------------------------------------------------------------------

    def open(
        self, about: About, method: Method, voters: Sequence[str] | int, secrecy: Secrecy,
        workshop: str = "",
    ) -> str:
        """Open a round; return its id.

        Args:
            about: what is scored.
            method: how.
            voters: ids of the people who vote, or how many vote without names.
            secrecy: who may see after the reveal who gave what.
            workshop: where it is held, if anywhere.

        Raises:
            SheetRefusedError: there is nothing to score, or nobody to score it.
        """
        return self._open(**_checked(about, method, voters, secrecy, workshop))

    def prepare(
        self, about: About, method: Method, voters: Sequence[str] | int, secrecy: Secrecy,
        workshop: str = "",
    ) -> str:
        """Lay a round out before its day, so that its sheets can be printed; return its id.

        What is asked of whom stands fast from now on; ballots are taken once it is begun.

        Raises:
            SheetRefusedError: there is nothing to score, or nobody to score it.
        """
        fields = _checked(about, method, voters, secrecy, workshop)
        return self._open(**fields, state=PREPARED, said="edit.round_prepared")

    def begin(self, round_id: str) -> None:
        """Open a prepared round: from now on ballots come in.

        Raises:
            ValueError: it is open already, or over.
        """
        self._set_prepared(round_id, "edit.round_opened", state="open",
                           opened_at=now("microseconds"))

    def drop(self, round_id: str) -> None:
        """Put a prepared round away that nobody needs any more.

        Raises:
            ValueError: it is open already, or over.
        """
        self._set_prepared(round_id, "edit.round_dropped", state=DROPPED)

    def _set_prepared(self, round_id: str, said: str, **fields: Any) -> None:
        if not self.view(round_id).is_prepared:
            raise ValueError(round_id)
        changes = set_fields("round", round_id, **fields)
        self._session.commit(said, changes, project_id=self.project_id, undoable=False)

    def again(self, round_id: str) -> str:
        """Ask the same people the same once more; return the id of the new round.

        Raises:
            ValueError: the round is still open.
        """
        view = self.view(round_id)
        if not view.is_revealed:
            raise ValueError(round_id)
        first = view.repeats or view.id
        voters = [sheet.person_id for sheet in view.sheets]
        return self._open(
            scorers=voters, secrecy=view.secrecy, method=view.method.value,
            about=view.about.as_json(), workshop=view.workshop or None, repeats=first,
            number=1 + max(r.number for r in self.rounds() if first in (r.id, r.repeats)),
        )

    def _open(self, *, state: str = "open", said: str = "edit.round_opened", **fields: Any) -> str:
        round_id = new_id()
        changes: list[Change] = set_fields(
            "round", round_id, project_id=self.project_id, step=STEP, depth="quick",
            state=state, opened_at=now("microseconds"), **fields,
        )
        self._session.commit(said, changes, project_id=self.project_id, undoable=False)
        return round_id

    # -- ballots ------------------------------------------------------------------------------

    def hand_in(
        self, round_id: str, voter: str, sheet: Content, way: Way = Way.PASSED
    ) -> None:
        """Seal one ballot; an earlier one of the same voter is replaced.

        Args:
            round_id: an open round.
            voter: one of its people or seats, or ``fingers`` for counts of fingers.
            sheet: what was given, as :mod:`collab_desktop.domain.rounds` describes it.
            way: how the ballot came in.

        Raises:
            SheetRefusedError: the sheet cannot count; nothing was written.
            ValueError: the round is not open, or the voter does not belong to it.
        """
        self.hand_in_all(round_id, {voter: sheet}, way)

    def hand_in_all(
        self, round_id: str, sheets: Mapping[str, Content], way: Way = Way.PAPER
    ) -> None:
        """Seal several ballots at once: all of them or none.

        Raises:
            SheetRefusedError: one of the sheets cannot count; nothing was written.
            ValueError: the round is not open, or a voter does not belong to it.
        """
        for voter, sheet in sheets.items():
            view = self._ballots.open_round(round_id, voter)
            rounds.check(sheet, view.about, view.method)
            if voter != FINGERS and ("people" in sheet or "counts" in sheet):
                raise SheetRefusedError("round.no_scores")
        check_room(self.view(round_id), sheets)
        self._ballots.keep_all(round_id, sheets, way)

    def recuse(self, round_id: str, voter: str) -> None:
        """Let a voter stand aside for a conflict of interest; nothing of them counts.

        Raises:
            SheetRefusedError: everybody is heard already by a count of fingers.
            ValueError: the round is not open or the voter does not belong to it.
        """
        view = self._ballots.open_round(round_id, voter)
        sheet = {"recused": True}
        check_room(view, {voter: sheet})
        self._ballots.keep(round_id, voter, sheet, Way.RECUSED)

    def withdraw(self, round_id: str, voter: str) -> None:
        """Take a ballot or a recusal back while the round is open; what it said is blanked.

        Raises:
            ValueError: the round is not open or the voter does not belong to it.
        """
        self._ballots.withdraw(round_id, voter)

    def reveal(self, round_id: str, reason: str = "") -> None:
        """Open all ballots at once; before everybody is in, only with a reason (it is logged).

        Raises:
            ValueError: ballots are missing and no reason was given, or none is in.
        """
        self._ballots.reveal(round_id, reason)

    def files_in(self, round_id: str) -> frozenset[str]:
        """The ids of ballot files that are in; of what they say it tells nothing."""
        return self._ballots.files_in(round_id)

    # -- after the reveal ---------------------------------------------------------------------

    def tally(self, round_id: str) -> Tally:
        """What all ballots say together, with the first round where this one repeats it.

        Raises:
            SheetsSealed: the round has not been revealed.
        """
        view = self.view(round_id)
        before = None
        if view.repeats and self.view(view.repeats).is_revealed:
            before = self.tally(view.repeats)
        contents = self._ballots.contents(round_id)
        return rounds.tally(view.about, view.method, len(view.sheets), contents, before=before)

    def named(self, round_id: str) -> dict[str, Content]:
        """What each voter gave, where the room was told that before it voted.

        Raises:
            SheetsSealed: the round has not been revealed, or it is secret for good.
        """
        return self._ballots.named(round_id)


def _checked(
    about: About, method: Method, voters: Sequence[str] | int, secrecy: Secrecy, workshop: str
) -> dict[str, Any]:
    who = seats(voters) if isinstance(voters, int) else tuple(dict.fromkeys(voters))
    _check_opening(about, method, who)
    return {
        "scorers": list(who), "secrecy": secrecy.value, "method": method.value,
        "about": about.as_json(), "workshop": workshop or None, "number": 1,
    }


def _check_opening(about: About, method: Method, voters: Sequence[str]) -> None:
    if not about.title.strip():
        raise SheetRefusedError("round.no_title")
    if not about.items or len(set(about.keys)) != len(about.items):
        raise SheetRefusedError("round.nothing_to_score")
    if len(about.items) > MOST_ITEMS:
        raise SheetRefusedError("round.too_many_items", most=MOST_ITEMS)
    if not 1 <= len(voters) <= MOST_VOTERS:
        raise SheetRefusedError("round.no_voters", most=MOST_VOTERS)
    if method is Method.DOTS and not 1 <= about.dots <= MOST_DOTS:
        raise SheetRefusedError("round.dots_range", most=MOST_DOTS)


__all__ = ["STEP", "Rounds", "SheetsSealed"]
