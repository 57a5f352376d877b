"""A ballot that travels as a file: what is asked, and what one person gave on another laptop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from collab_desktop.domain.rounds import About, Method, Secrecy


@dataclass(frozen=True, slots=True)
class BallotPaper:
    """An empty ballot of one round; it carries nothing else of the project."""

    project: str
    round: str
    about: About
    method: Method
    secrecy: Secrecy
    voters: tuple[tuple[str, str], ...] = ()
    """Id and name of those who vote by name; empty where nobody has one."""


@dataclass(frozen=True, slots=True)
class FilledBallot:
    """What came back."""

    paper: BallotPaper
    id: str
    """Made when it was filled in, so that the same ballot counts once."""
    voter: str
    """One of the voters, or empty where nobody has a name."""
    sheet: Mapping[str, Any]
