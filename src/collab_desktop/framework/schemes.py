"""Schemes of letters for the responsibility matrix: RACI and its kin, read from TOML.

A scheme is data (METHODS 2): its letters, what each of them is about, and which may stand together
in one cell.  The checks know duties only, so that a new scheme needs no code.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Annotated, Final, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from collab_desktop.framework.base import Model
from collab_desktop.framework.refusal import PackProblem, PackRefused
from collab_desktop.framework.shapes import shape
from collab_desktop.framework.sources import read_source

SHIPPED: Final = ("raci", "rasci", "daci")
_BETWEEN: Final = re.compile(r"[\s/,;+&|]+")
_BLANKS: Final = frozenset({"-", "–", "—", "."})


class Duty(StrEnum):
    """What a letter says about a person and an activity."""

    DOES = "does"
    DECIDES = "decides"
    SUPPORTS = "supports"
    ASKED = "asked"
    TOLD = "told"


class Letter(Model):
    """One letter: what it is called, what it means, and the duty behind it."""

    code: Annotated[str, Field(pattern=r"^[A-Z]{1,2}$")]
    label: Annotated[str, Field(min_length=1, max_length=40)]
    meaning: Annotated[str, Field(min_length=1, max_length=200)]
    duty: Duty


class Scheme(Model):
    """The letters of a matrix in the order in which they are offered."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,30}$")]
    title: Annotated[str, Field(min_length=1, max_length=40)]
    letters: Annotated[tuple[Letter, ...], Field(min_length=2, max_length=12)]
    combined: tuple[tuple[str, ...], ...] = ()
    """Letters that one person may hold together, such as A and R."""

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        codes = [letter.code for letter in self.letters]
        if len(set(codes)) != len(codes):
            raise PydanticCustomError("letters_same", "two letters are the same")
        unknown = {code for pair in self.combined for code in pair} - set(codes)
        if unknown:
            raise PydanticCustomError(
                "letters_combined", "combined, but no letter: {letters}",
                {"letters": ", ".join(sorted(unknown))},
            )
        for duty in (Duty.DOES, Duty.DECIDES):
            if not any(letter.duty is duty for letter in self.letters):
                raise PydanticCustomError(
                    "letters_duty", "no letter has the duty {duty}", {"duty": duty.value}
                )
        return self

    def letters_of(self, cell: str) -> tuple[Letter, ...]:
        """The letters of a cell as the matrix keeps it, such as ``A/R``; who answers is first."""
        codes = cell.split("/") if cell else ()
        found = (letter for letter in self.letters if letter.code in codes)
        return tuple(sorted(found, key=lambda letter: letter.duty is not Duty.DECIDES))

    def decides(self, cell: str) -> bool:
        """Whether the cell says that somebody answers for the activity."""
        return any(letter.duty is Duty.DECIDES for letter in self.letters_of(cell))

    def is_allowed(self, cell: str) -> bool:
        """Whether one person may hold everything that the cell says."""
        codes = frozenset(cell.split("/"))
        return len(codes) < 2 or any(codes <= frozenset(pair) for pair in self.combined)

    def read(self, text: str) -> str | None:
        """The cell that somebody wrote: ``r``, ``A/R``, ``RA``, ``C, I`` or ``Responsible``.

        Letters that exclude each other are kept, for the checks to name.

        Returns:
            The letters in alphabetical order with ``/`` between them; nothing where a letter of
            another scheme, or anything else, stands in the text.
        """
        words = [word for word in _BETWEEN.split(text.strip().casefold()) if word]
        if not words or set(words) <= _BLANKS:
            return ""
        found: set[str] = set()
        for word in words:
            codes = self._codes(word)
            if codes is None:
                return None
            found |= codes
        return "/".join(sorted(found))

    def _codes(self, word: str) -> set[str] | None:
        for letter in self.letters:
            if word in {letter.code.casefold(), letter.label.casefold()}:
                return {letter.code}
        together = {character.upper() for character in word}
        known = {letter.code for letter in self.letters}
        # "AR" is how many write it; "CI" could be a name, so only what may stand together counts.
        if together <= known and any(together == set(pair) for pair in self.combined):
            return together
        return None


OWN: Final = "own"
"""What a project says whose letters come from a file."""


def read_scheme(text: str, file: str = "scheme.toml") -> Scheme:
    """Read a scheme from the text of its file.

    Raises:
        PackRefused: naming file, line and key of everything that is wrong.
    """
    problems: list[PackProblem] = []
    source = read_source(file, text, problems)
    scheme = shape(Scheme, source, problems) if source is not None else None
    if scheme is None or problems:
        # A letter that is wrong is also one letter too few; that goes without saying.
        inside = [problem for problem in problems if problem.params.get("key") != "letters"]
        raise PackRefused(inside or problems)
    return scheme


@cache
def kept_scheme(text: str) -> Scheme | None:
    """A scheme that a project keeps as text; nothing where it cannot be used any more."""
    try:
        return read_scheme(text)
    except PackRefused:
        return None


@cache
def shipped_scheme(name: str) -> Scheme:
    """One of the schemes that come with the program, see ``SHIPPED``."""
    file = resources.files("collab_desktop.resources") / "schemes" / f"{name}.toml"
    return read_scheme(file.read_text(encoding="utf-8"))
