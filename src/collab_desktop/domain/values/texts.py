"""Rules of the kinds that hold words: text, long, link and tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from typing_extensions import override

from collab_desktop.domain.answers import LONGEST_TEXT, JsonValue
from collab_desktop.domain.cleaning import clean_line, clean_text
from collab_desktop.domain.messages import Message
from collab_desktop.domain.values.rules import Rules, Words, outside
from collab_desktop.formats import Formats

LONGEST_LINK: Final = 2000
LONGEST_TAG: Final = 80
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(?!\d)")
_SAFE_SCHEMES: Final = frozenset({"http", "https", "mailto", "ftp", "doi"})


class LongRules(Rules):
    """Plain text of several lines."""

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        return clean_text(raw) or None if isinstance(raw, str) else raw

    @override
    def fits(self, value: JsonValue) -> bool:
        return isinstance(value, str)

    @override
    def is_blank(self, question: Any, value: JsonValue) -> bool:
        return not value or (isinstance(value, str) and not value.strip())

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {"type": "string", "maxLength": LONGEST_TEXT}


class TextRules(LongRules):
    """One line, with a limit that is pointed out and never enforced by cutting."""

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        return clean_line(raw) or None if isinstance(raw, str) else raw

    @override
    def problems(self, question: Any, value: JsonValue) -> Iterator[Message]:
        if len(value) > question.limit:
            yield Message("value.too_long", {"length": len(value), "limit": question.limit})


class LinkRules(TextRules):
    """An address that people may open themselves; the program never does."""

    @override
    def problems(self, question: Any, value: JsonValue) -> Iterator[Message]:
        if len(value) > LONGEST_LINK:
            yield Message("value.too_long", {"length": len(value), "limit": LONGEST_LINK})
        scheme = _SCHEME.match(value)
        if (scheme and scheme[1].lower() not in _SAFE_SCHEMES) or " " in value:
            yield Message("value.link", {})

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {"type": "string", "maxLength": LONGEST_LINK}


class TagsRules(Rules):
    """Short free words, each once."""

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        items = re.split("[,،、;\n]", raw) if isinstance(raw, str) else raw
        if not self.fits(items):
            return raw
        kept: dict[str, str] = {}
        for item in map(clean_line, items):
            kept.setdefault(item.casefold(), item)
        return [item for item in kept.values() if item] or None

    @override
    def fits(self, value: JsonValue) -> bool:
        return isinstance(value, list) and all(isinstance(item, str) for item in value)

    @override
    def problems(self, question: Any, value: JsonValue) -> Iterator[Message]:
        if any(len(item) > LONGEST_TAG for item in value):
            yield Message("value.too_long", {
                "length": max(map(len, value)), "limit": LONGEST_TAG,
            })
        yield from outside(len(value), question.least, question.most)

    @override
    def text(self, question: Any, value: JsonValue, words: Words) -> str:
        return words.several(value)

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {"type": "array", "items": {"type": "string", "maxLength": LONGEST_TAG}}
