"""Which skills of a catalogue a text speaks of; always a suggestion that a person confirms.

Whole words are found first, then words that share most of their three-letter pieces, so that a
typing mistake does not hide a skill (METHODS 1.4).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from collab_desktop.framework.catalogue import Skill

LEAST_ALIKE: Final = 0.4
"""The share of pieces in common from which two words count as alike."""
LONGEST_WORD: Final = 60
"""Characters up to which a text is one name of a skill; a longer one is searched for names."""
_WORDS: Final = re.compile(r"\w[\w&'’-]*")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A skill that a text may mean, and the words that led to it."""

    skill: Skill
    words: str


class Finder:
    """Finds skills by their titles and other words."""

    def __init__(self, skills: Iterable[Skill]) -> None:
        """Take in a catalogue; building it once is what costs time."""
        self.skills = tuple(skills)
        self._by_name: dict[str, Skill] = {}
        for skill in self.skills:
            for name in (*skill.synonyms, skill.title):
                self._by_name[_plain(name)] = skill
        self._names = tuple(self._by_name)
        self._pieces = [_pieces(name) for name in self._names]
        self._with: dict[str, list[int]] = {}
        for place, pieces in enumerate(self._pieces):
            for piece in pieces:
                self._with.setdefault(piece, []).append(place)
        self._longest = max((len(name.split()) for name in self._names), default=1)

    def known(self, text: str) -> Skill | None:
        """The skill that goes by this name, or nothing."""
        return self._by_name.get(_plain(text))

    def suggest(self, text: str, most: int = 5) -> tuple[Suggestion, ...]:
        """The skills that a text may mean, the likeliest first, each once."""
        found: dict[str, Suggestion] = {}
        alike = self._alike(text) if len(text.strip()) <= LONGEST_WORD else ()
        for suggestion in (*self._named_in(text), *alike):
            found.setdefault(suggestion.skill.title, suggestion)
        return tuple(found.values())[:most]

    def _named_in(self, text: str) -> Iterator[Suggestion]:
        """Skills whose names stand in the text as whole words, the longest name first."""
        words = [_plain(word) for word in _WORDS.findall(text)]
        for length in range(min(self._longest, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                name = " ".join(words[start : start + length])
                skill = self._by_name.get(name)
                if skill is not None:
                    yield Suggestion(skill, name)

    def _alike(self, text: str) -> Iterator[Suggestion]:
        """Skills with a name that shares most of its pieces with the text."""
        wanted = _pieces(_plain(text))
        shared = Counter(place for piece in wanted for place in self._with.get(piece, ()))
        scores = {
            place: 2 * count / (len(wanted) + len(self._pieces[place]))
            for place, count in shared.items()
        }
        likely = [place for place, score in scores.items() if score >= LEAST_ALIKE]
        for place in sorted(likely, key=lambda p: (-scores[p], self._names[p])):
            name = self._names[place]
            yield Suggestion(self._by_name[name], name)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).strip(".,;:")


def _pieces(text: str) -> frozenset[str]:
    """All pieces of three letters, the edges of the text counted as letters."""
    padded = f"  {text} "
    return frozenset(padded[n : n + 3] for n in range(len(padded) - 2))
