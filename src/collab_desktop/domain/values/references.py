"""Rules of the kinds that point elsewhere, and of those that keep no value of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from typing_extensions import override

from collab_desktop.domain.answers import JsonValue
from collab_desktop.domain.cleaning import clean_line
from collab_desktop.domain.messages import Message
from collab_desktop.domain.values.rules import Rules, Words, outside
from collab_desktop.formats import Formats

LONGEST_ID: Final = 200
_SHA256: Final = re.compile("[0-9a-f]{64}")
_FILE_KEYS: Final = ("sha256", "name", "title")


class ReferenceRules(Rules):
    """The id of a person or an organisation."""

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        return clean_line(raw) or None if isinstance(raw, str) else raw

    @override
    def fits(self, value: JsonValue) -> bool:
        return isinstance(value, str) and len(value) <= LONGEST_ID

    @override
    def text(self, question: Any, value: JsonValue, words: Words) -> str:
        return words.names(value)

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {"type": "string", "maxLength": LONGEST_ID}


class PeopleRules(Rules):
    """The ids of several people, each once."""

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        if not self.fits(raw):
            return raw
        kept = dict.fromkeys(clean_line(item) for item in raw)
        return [item for item in kept if item] or None

    @override
    def fits(self, value: JsonValue) -> bool:
        return isinstance(value, list) and all(
            isinstance(item, str) and len(item) <= LONGEST_ID for item in value
        )

    @override
    def problems(self, question: Any, value: JsonValue) -> Iterator[Message]:
        yield from outside(len(value), question.least, question.most)

    @override
    def text(self, question: Any, value: JsonValue, words: Words) -> str:
        return words.several(words.names(item) for item in value)

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {
            "type": "array", "items": {"type": "string", "maxLength": LONGEST_ID},
            "uniqueItems": True,
        }


class FileRules(Rules):
    """A file inside the workspace: its hash, its name and a title."""

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        if not self.fits(raw):
            return raw or None
        title, name = clean_line(raw.get("title", "")), clean_line(raw["name"])
        return {"sha256": raw["sha256"], "name": name, "title": title}

    @override
    def fits(self, value: JsonValue) -> bool:
        return (
            isinstance(value, dict) and {"sha256", "name"} <= value.keys() <= set(_FILE_KEYS)
            and all(isinstance(part, str) for part in value.values())
            and bool(value["name"].strip())
        )

    @override
    def problems(self, question: Any, value: JsonValue) -> Iterator[Message]:
        if not _SHA256.fullmatch(value["sha256"]):
            yield Message("value.sha256", {})

    @override
    def text(self, question: Any, value: JsonValue, words: Words) -> str:
        return str(value.get("title") or value["name"])

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {
            "type": "object", "additionalProperties": False, "required": ["sha256", "name"],
            "properties": {
                "sha256": {"type": "string", "pattern": f"^{_SHA256.pattern}$"},
                "name": {"type": "string", "minLength": 1}, "title": {"type": "string"},
            },
        }


class NotStoredRules(Rules):
    """Tables, signatures, calculations and notes: the question itself keeps no value."""

    stored = False

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        return None

    @override
    def fits(self, value: JsonValue) -> bool:
        return False

    @override
    def is_blank(self, question: Any, value: JsonValue) -> bool:
        return True

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {"not": {}}
