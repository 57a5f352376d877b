"""Ballots from a colleague's laptop: an empty one goes out, filled ones come in and are sealed."""

from __future__ import annotations

import errno
import os
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from collab_desktop.domain.ballot_paper import BallotPaper, FilledBallot
from collab_desktop.domain.messages import Message
from collab_desktop.domain.rounds import Secrecy, SheetRefusedError, Way
from collab_desktop.exchange.ballot_file import (
    LARGEST,
    BallotRefusedError,
    blank_ballot,
    filled_ballot,
    read_filled,
    read_paper,
)
from collab_desktop.services.ballots import RoundView
from collab_desktop.services.outputs import write_bytes

ENDING: Final = ".ballot.json"
FROM: Final = "file"
"""Under which a sheet keeps the id of the file it came in with; it tells nothing else."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of one file."""

    name: str
    problem: Message | None = None


class Held(Protocol):
    """Rounds that ballots can come to: those of a workshop, or of the prioritisation."""

    project_id: str

    def view(self, round_id: str) -> RoundView:
        """One round."""

    def hand_in_all(
        self, round_id: str, sheets: Mapping[str, Mapping[str, Any]], way: Way
    ) -> None:
        """Seal sheets."""

    def files_in(self, round_id: str) -> frozenset[str]:
        """The ids of ballot files that are in."""


class BallotFiles:
    """Ballot files of the rounds of one project."""

    def __init__(self, rounds: Held) -> None:
        """Stand before the rounds of one project."""
        self._rounds = rounds
        self.project_id = rounds.project_id

    def paper(self, round_id: str) -> BallotPaper:
        """The empty ballot of a round; it names nobody where nobody votes by name."""
        view = self._rounds.view(round_id)
        voters = tuple((s.person_id, s.name) for s in view.sheets if s.seat is None)
        return BallotPaper(
            self.project_id, view.id, view.about, view.method, Secrecy(view.secrecy), voters
        )

    def save_blank(self, round_id: str, target: Path) -> None:
        """Write an empty ballot for a colleague.

        Raises:
            OSError: nothing was written.
        """
        write_bytes(target, blank_ballot(self.paper(round_id)))

    def take_in(self, round_id: str, files: Sequence[Path]) -> tuple[TakenIn, ...]:
        """Seal the ballots of some files; each of them is taken or refused by itself."""
        return tuple(self._take(round_id, file) for file in files)

    def _take(self, round_id: str, file: Path) -> TakenIn:
        try:
            ballot = read_filled(_content(file))
            view = self._rounds.view(round_id)
            self._belongs(ballot, view)
            sheet = {**ballot.sheet, FROM: ballot.id}
            voter = self._voter(ballot, view)
            self._rounds.hand_in_all(round_id, {voter: sheet}, Way.FILE)
        except (BallotRefusedError, SheetRefusedError) as refused:
            return TakenIn(file.name, refused.message)
        except OSError as error:
            why = error.strerror or str(error)
            return TakenIn(file.name, Message("ballot.unreadable", {"why": why}))
        return TakenIn(file.name)

    def _belongs(self, ballot: FilledBallot, view: RoundView) -> None:
        """Refuse what is for something else, or here already."""
        paper = ballot.paper
        if paper.project != self.project_id:
            raise BallotRefusedError(Message("ballot.other_project"))
        if paper.round != view.id:
            raise BallotRefusedError(Message("ballot.other_round", {"title": paper.about.title}))
        if view.is_revealed:
            raise BallotRefusedError(Message("ballot.too_late"))
        if not view.is_open:
            raise BallotRefusedError(Message("ballot.not_open"))
        own = self.paper(view.id)
        if (paper.method, paper.about.keys, paper.about.dots) != (
            own.method, own.about.keys, own.about.dots
        ):
            raise BallotRefusedError(Message("ballot.altered"))
        if ballot.id in self._rounds.files_in(view.id):
            raise BallotRefusedError(Message("ballot.twice"))

    def _voter(self, ballot: FilledBallot, view: RoundView) -> str:
        """Whose ballot it is; without names, that of the next who is missing."""
        if any(sheet.seat is None for sheet in view.sheets):
            sheet = next((s for s in view.sheets if s.person_id == ballot.voter), None)
            if sheet is None:
                raise BallotRefusedError(Message("ballot.nobody"))
            if sheet.handed_in:
                raise BallotRefusedError(Message("ballot.has_voted", {"name": sheet.name}))
            return sheet.person_id
        free = next((s.person_id for s in view.sheets if not s.handed_in), None)
        if free is None or view.all_in:
            raise BallotRefusedError(Message("ballot.all_in", {"people": len(view.sheets)}))
        return free


def read_empty(file: Path) -> BallotPaper:
    """What a ballot file asks, on the laptop of whoever fills it in.

    Raises:
        BallotRefusedError: it is no ballot, or it was changed.
        OSError: it cannot be read.
    """
    return read_paper(_content(file))


def save_filled(
    paper: BallotPaper, voter: str, sheet: Mapping[str, Any], target: Path
) -> None:
    """Write a ballot that goes back to whoever holds the round.

    Raises:
        OSError: nothing was written.
    """
    part = "dots" if "dots" in sheet else "scores"
    ballot = FilledBallot(paper, uuid.uuid4().hex, voter, {part: dict(sheet.get(part, {}))})
    write_bytes(target, filled_ballot(ballot))


def _content(file: Path) -> bytes:
    if not file.is_file():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(file))
    with file.open("rb") as stream:
        return stream.read(LARGEST + 1)


__all__ = ["ENDING", "BallotFiles", "BallotRefusedError", "TakenIn", "read_empty", "save_filled"]
