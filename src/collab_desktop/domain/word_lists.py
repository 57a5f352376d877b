"""The words of one language that the wording check looks for, and how they are found in a text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from functools import lru_cache
from typing import Any, Self

Terms = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text, counted in characters."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The piece itself."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class WordLists:
    """Editable lists; an empty one means that the language cannot be checked for it.

    A term may be several words; one that ends in ``*`` is found with any ending.
    """

    language: str = ""
    openers: Terms = ()
    yes_no_openers: Terms = ()
    second_question: Terms = ()
    population: Terms = ()
    places: Terms = ()
    change: Terms = ()
    solutions: Terms = ()
    known_short_forms: Terms = ()
    overclaims: Terms = ()
    """Words that promise more than weak evidence holds."""
    capitals_mark_names: bool = False
    vowels: str = ""
    """Letters whose groups make syllables; empty: reading ease is not checked."""
    silent_endings: Terms = ()
    """Endings that make no syllable of their own."""
    syllables_of_long_word: int = 3
    most_letters: Decimal = Decimal("6.5")
    most_long_words: Decimal = Decimal(25)
    """Percent of words."""

    @classmethod
    def read(cls, language: str, table: Mapping[str, Any]) -> Self:
        """Take the lists from a table as it stands in ``resources/wordlists``.

        Raises:
            ValueError: a key is unknown or a value is of the wrong shape.
        """
        known = {f.name for f in fields(cls)} - {"language"}
        unknown = sorted(set(table) - known)
        if unknown:
            raise ValueError(", ".join(unknown))
        return cls(language, **{key: _value(key, value) for key, value in table.items()})

    @property
    def is_empty(self) -> bool:
        """Whether nobody wrote a list for this language."""
        return not any((self.openers, self.population, self.places, self.change, self.solutions))

    def find(self, terms: Terms, text: str) -> tuple[Span, ...]:
        """Where the terms stand in a text, longest first at each place; capitals do not matter."""
        if not terms:
            return ()
        return tuple(Span(*found.span()) for found in _pattern(terms).finditer(text))

    def is_long(self, word: str) -> bool:
        """Whether one part of the word has many syllables; hyphens part words."""
        parts = re.split(r"[-‑'’]", word.casefold())
        return any(self._syllables(part) >= self.syllables_of_long_word for part in parts)

    def _syllables(self, word: str) -> int:
        for ending in self.silent_endings:
            if word.endswith(ending) and len(word) > len(ending) + 2:
                word = word.removesuffix(ending)
                break
        return len(re.findall(f"[{re.escape(self.vowels)}]+", word))


def _value(key: str, value: Any) -> Any:
    """Read one entry of a table."""
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if key.startswith("most_") and isinstance(value, str | int):
        return Decimal(value)
    if isinstance(value, bool | str) or (isinstance(value, int) and key.startswith("syllables")):
        return value
    raise ValueError(key)


@lru_cache(maxsize=64)
def _pattern(terms: Terms) -> re.Pattern[str]:
    """One expression for a list; words inside other words do not count."""
    longest_first = sorted(terms, key=len, reverse=True)
    choices = "|".join(_term(term) for term in longest_first)
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)", re.IGNORECASE)


def _term(term: str) -> str:
    words = r"\s+".join(re.escape(word) for word in term.removesuffix("*").split())
    return words + (r"\w*" if term.endswith("*") else "")
