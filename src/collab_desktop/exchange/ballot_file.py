"""Ballots as files: written for a colleague, read back as if a stranger had written them.

The shape is described in ``docs/ballot.schema.json``.  Two hashes tell a file that was changed on
its way: one over what is asked, one over that and what was given.
"""

from __future__ import annotations

import hashlib
import json
from typing import Annotated, Any, Final, Literal, Self

from pydantic import ConfigDict, Field, ValidationError, model_validator

from collab_desktop.domain.ballot_paper import BallotPaper, FilledBallot
from collab_desktop.domain.journal import canonical
from collab_desktop.domain.messages import Message
from collab_desktop.domain.rounds import (
    MOST_DOTS,
    MOST_ITEMS,
    MOST_VOTERS,
    About,
    Method,
    Secrecy,
)
from collab_desktop.exchange.json_reading import JsonRefusedError, read_json
from collab_desktop.framework.base import Model

LARGEST: Final = 1_000_000
"""Bytes; a ballot of a hundred lines with words for every point has a tenth of it."""
FORMAT: Final = "collab-desktop-ballot"
VERSION: Final = 1

Id = Annotated[str, Field(min_length=1, max_length=200)]
Words = Annotated[str, Field(max_length=4000)]
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Scored = Annotated[int, Field(ge=0, le=5, strict=True)] | Literal["?"]
Dots = Annotated[int, Field(ge=0, le=MOST_DOTS, strict=True)]


class Line(Model):
    """One thing that is scored."""

    key: Id
    title: Words
    anchors: Annotated[
        dict[Annotated[str, Field(max_length=4)], Words], Field(max_length=8)
    ] = Field(default_factory=dict)


class Voter(Model):
    """Somebody who votes by name."""

    id: Id
    name: Words


class Given(Model):
    """What one person gave."""

    id: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    voter: Annotated[str, Field(max_length=200)] = ""
    scores: Annotated[dict[Id, Scored], Field(max_length=MOST_ITEMS)] | None = None
    dots: Annotated[dict[Id, Dots], Field(max_length=MOST_ITEMS)] | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        if (self.scores is None) == (self.dots is None):
            raise ValueError("a ballot has scores or dots")
        return self


class BallotFile(Model):
    """The whole file."""

    model_config = ConfigDict(extra="forbid", frozen=True, title="A ballot")

    format: Literal["collab-desktop-ballot"]
    version: Annotated[int, Field(ge=1, strict=True)]
    project: Id
    round: Id
    title: Words
    method: Method
    secrecy: Secrecy
    dots: Dots = 0
    items: Annotated[tuple[Line, ...], Field(min_length=1, max_length=MOST_ITEMS)]
    voters: Annotated[tuple[Voter, ...], Field(max_length=MOST_VOTERS)] = ()
    asked: Hash
    """SHA-256 of the canonical JSON of everything above."""
    ballot: Given | None = None
    seal: Hash | None = None
    """SHA-256 of ``asked`` followed by the canonical JSON of the ballot."""


class BallotRefusedError(ValueError):
    """The file is no ballot that can be taken; ``message`` says why."""

    def __init__(self, message: Message) -> None:
        """Keep the reason."""
        super().__init__(message.id)
        self.message = message


def schema_text() -> str:
    """The published description of the file."""
    found = BallotFile.model_json_schema()
    found["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return json.dumps(found, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


# -- writing --------------------------------------------------------------------------------------


def blank_ballot(paper: BallotPaper) -> bytes:
    """An empty ballot."""
    content = _asked(paper)
    return _written({**content, "asked": _hash(canonical(content)), "ballot": None})


def filled_ballot(ballot: FilledBallot) -> bytes:
    """A ballot as it goes back."""
    content = _asked(ballot.paper)
    asked = _hash(canonical(content))
    given = {"id": ballot.id, "voter": ballot.voter, **dict(ballot.sheet)}
    seal = _hash(asked + canonical(given))
    return _written({**content, "asked": asked, "ballot": given, "seal": seal})


def _asked(paper: BallotPaper) -> dict[str, Any]:
    items = [
        {"key": i.key, "title": i.title, "anchors": dict(i.anchors)} for i in paper.about.items
    ]
    return {
        "format": FORMAT, "version": VERSION, "project": paper.project, "round": paper.round,
        "title": paper.about.title, "method": paper.method.value,
        "secrecy": paper.secrecy.value, "dots": paper.about.dots, "items": items,
        "voters": [{"id": key, "name": name} for key, name in paper.voters],
    }


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _written(content: dict[str, Any]) -> bytes:
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


# -- reading --------------------------------------------------------------------------------------


def read_paper(data: bytes) -> BallotPaper:
    """What a ballot file asks, whether it is filled in or not.

    Raises:
        BallotRefusedError: it is no ballot, of a later program, or it was changed.
    """
    return _read(data)[0]


def read_filled(data: bytes) -> FilledBallot:
    """A ballot that came back.

    Raises:
        BallotRefusedError: it is no ballot, it is empty, or it was changed on its way.
    """
    paper, found, raw = _read(data)
    if found.ballot is None:
        raise BallotRefusedError(Message("ballot.empty"))
    if found.seal != _hash(found.asked + canonical(raw["ballot"])):
        raise BallotRefusedError(Message("ballot.altered"))
    part = "scores" if found.ballot.scores is not None else "dots"
    given = found.ballot.scores if found.ballot.scores is not None else found.ballot.dots
    return FilledBallot(paper, found.ballot.id, found.ballot.voter, {part: dict(given or {})})


def _read(data: bytes) -> tuple[BallotPaper, BallotFile, dict[str, Any]]:
    try:
        raw = read_json(data, largest=LARGEST)
    except JsonRefusedError as error:
        raise BallotRefusedError(error.message) from None
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise BallotRefusedError(Message("ballot.none"))
    version = raw.get("version")
    if isinstance(version, int) and version > VERSION:
        raise BallotRefusedError(Message("ballot.newer"))
    try:
        found = BallotFile.model_validate(raw)
    except ValidationError as error:
        where = ".".join(str(part) for part in error.errors()[0]["loc"])[:80]
        raise BallotRefusedError(Message("ballot.broken", {"where": where or "?"})) from None
    paper = _paper(found)
    # What the file says is asked is hashed as it stands there, not as we would write it.
    said = {key: raw[key] for key in raw if key not in ("asked", "ballot", "seal")}
    if _hash(canonical(said)) != found.asked:
        raise BallotRefusedError(Message("ballot.altered"))
    return paper, found, raw


def _paper(found: BallotFile) -> BallotPaper:
    lines = [{"key": i.key, "title": i.title, "anchors": i.anchors} for i in found.items]
    about = About.of({"title": found.title, "items": lines, "dots": found.dots})
    voters = tuple((voter.id, voter.name) for voter in found.voters)
    return BallotPaper(
        found.project, found.round, about, found.method, found.secrecy, voters
    )
