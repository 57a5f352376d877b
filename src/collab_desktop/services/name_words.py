"""Recognises somebody in texts: whole words, in any case, however spaced, accents or none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, Final

from collab_desktop.domain.journal import ERASED_MARK

SHORTEST: Final = 3
"""Characters of a word that is looked for everywhere; shorter ones would hit other words."""
_PARTICLES: Final = frozenset({
    "abu", "al-", "bin", "ben", "bint", "dal", "das", "del", "den", "der", "des", "dos", "las",
    "los", "the", "van", "von", "zum", "zur",
})
"""Parts of names that are words of a language as well, and tell nothing alone."""

_MARKS: Final = "[\u0300-\u036f\u0640\u064b-\u065f\u0670]*"
"""Accents that stand behind their letter."""

Words = tuple[str, ...]


def whole_words(texts: Iterable[str]) -> Words:
    """The names and addresses by which somebody is recognised, the longest first."""
    found = {text.strip() for text in texts}
    return tuple(sorted((w for w in found if len(w) >= SHORTEST), key=len, reverse=True))


def parts_of(name: str) -> Words:
    """The parts of a name that may stand alone in a text, in their order."""
    parts = [part.strip(".,;()'’\"") for part in re.split(r"[\s\-]+", name)]
    return tuple(dict.fromkeys(
        part for part in parts
        if len(part) >= SHORTEST and part.casefold() not in _PARTICLES and part != name.strip()
    ))


def pattern_of(words: Iterable[str]) -> re.Pattern[str] | None:
    """What finds any of the words, as a whole; nothing where there are none."""
    # However many spaces or line breaks stand between the parts of a name.
    known = "|".join(r"\s+".join(map(_spelt, word.split())) for word in words)
    return re.compile(rf"(?<!\w)(?:{known})(?!\w)", re.IGNORECASE) if known else None


def _spelt(part: str) -> str:
    """What finds a part of a name with its accents, with others, or without any."""
    letters = [c for c in unicodedata.normalize("NFC", part) if not re.fullmatch(_MARKS, c)]
    return "".join(f"[{_alike(letter)}]{_MARKS}" for letter in letters)


def _alike(letter: str) -> str:
    """A letter as it is, without its accent, and with others."""
    bare = unicodedata.normalize("NFD", letter)[0]
    return "".join(map(re.escape, {letter, bare, *_accented().get(bare, "")}))


@cache
def _accented() -> Mapping[str, str]:
    """Latin, Cyrillic and Arabic letters with accents, by the letter below in either case."""
    found: dict[str, str] = {}
    for code in (*range(0xC0, 0x250), *range(0x400, 0x460), *range(0x622, 0x627)):
        bare = unicodedata.normalize("NFD", chr(code))[0]
        if bare != chr(code):
            for letter in {bare, bare.swapcase()}:
                found[letter] = found.get(letter, "") + chr(code)
    return found


def holder(words: Iterable[str]) -> Callable[[str], bool]:
    """Whether a text holds one of the words as a whole."""
    pattern = pattern_of(words)
    return lambda text: pattern is not None and pattern.search(text) is not None


def masked(value: Any, words: Iterable[str], alone: str = ERASED_MARK) -> Any:
    """A value with a mark where a word was.

    Args:
        value: any JSON.
        words: what goes.
        alone: stands in place of a text that is nothing but the word.
    """
    pattern = pattern_of(words)
    return value if pattern is None else _masked(value, pattern, alone)


def _masked(value: Any, pattern: re.Pattern[str], alone: str) -> Any:
    if isinstance(value, str):
        whole = pattern.fullmatch(value.strip())
        return alone if whole else pattern.sub(ERASED_MARK, value)
    if isinstance(value, list):
        return [_masked(item, pattern, alone) for item in value]
    if isinstance(value, dict):
        return {key: _masked(item, pattern, alone) for key, item in value.items()}
    return value


def same_name(one: object, other: object) -> bool:
    """Whether two texts are one name, apart from case and spaces."""
    return " ".join(str(one).casefold().split()) == " ".join(str(other).casefold().split())
