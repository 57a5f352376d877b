"""Cleans text that comes from people and files, and counts its words."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from collab_desktop.domain.answers import LONGEST_TEXT, JsonValue
from collab_desktop.domain.messages import Message

_BREAKS: Final = re.compile("\r\n?|[\u2028\u2029\x85\x0b\x0c]")
_LINE: Final = re.compile(r"\s*[\n\t]\s*")
_BETWEEN: Final = re.compile(r"[\s/–—]+")
_SIGN: Final = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
"""One sign of a script that puts no spaces between words."""


class ValueRefusedError(ValueError):
    """A value cannot be kept at all; ``message`` says why."""

    def __init__(self, message: Message) -> None:
        """Keep the reason."""
        super().__init__(message.id)
        self.message = message


def clean_text(text: str) -> str:
    """Trim, compose (NFC) and drop control characters; line breaks and tabs stay.

    Raises:
        ValueRefusedError: the text is longer than 100,000 characters.
    """
    _refuse_if_too_long(text)
    kept = "".join(c for c in _BREAKS.sub("\n", text) if c in "\n\t" or not _is_control(c))
    composed = unicodedata.normalize("NFC", kept).strip()
    _refuse_if_too_long(composed)
    return composed


def clean_line(text: str) -> str:
    """Clean a text of one line: breaks and tabs become one space.

    Raises:
        ValueRefusedError: the text is longer than 100,000 characters.
    """
    return _LINE.sub(" ", clean_text(text))


_UNSTORABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def storable(value: JsonValue) -> JsonValue:
    """The same value without the characters that no file can keep, wherever they stand in it."""
    if isinstance(value, str):
        return _UNSTORABLE.sub("", value) if _UNSTORABLE.search(value) else value
    if isinstance(value, list):
        kept = [storable(item) for item in value]
        return [new for new, old in zip(kept, value, strict=True) if new != "" or old == ""]
    if isinstance(value, dict):
        return {key: storable(item) for key, item in value.items()}
    return value


def _is_control(character: str) -> bool:
    # Half a surrogate pair (Cs) is no text either: it cannot be stored or sent.
    return unicodedata.category(character) in ("Cc", "Cs")


def _refuse_if_too_long(text: str) -> None:
    if len(text) > LONGEST_TEXT:
        params = {"length": len(text), "limit": LONGEST_TEXT}
        raise ValueRefusedError(Message("value.refused_length", params))


def count_words(text: str) -> int:
    """The number of words, for the counter below a text with a word hint.

    A word is what stands between spaces, slashes or dashes and holds a letter or digit; where a
    script has no spaces, each sign is one.
    """
    signs = len(_SIGN.findall(text))
    parts = _BETWEEN.split(_SIGN.sub(" ", text))
    return signs + sum(any(letter.isalnum() for letter in part) for part in parts)
