"""What one kind of question does with a value: read it, find fault with it, write it as text."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from collab_desktop.domain.answers import JsonValue
from collab_desktop.domain.messages import Message
from collab_desktop.formats import Formats
from collab_desktop.framework.sentences import sentence

COMMAS = frozenset(",،")

Names = Callable[[str], str]
"""The name of a person or organisation by its id."""

Say = Callable[[Message], str]
"""The words of a message in the language of the reader."""


def say_english(message: Message) -> str:
    """The English words of a message of these rooms."""
    params = {
        key: say_english(value) if isinstance(value, Message) else value
        for key, value in message.params.items()
    }
    return sentence(message.id, params)


def same_name(identifier: str) -> str:
    """Stand in for names where nobody knows them."""
    return identifier


@dataclass(frozen=True, slots=True)
class Words:
    """How values are put into words: names, numbers and fixed words."""

    names: Names = same_name
    formats: Formats = field(default_factory=Formats)
    say: Say = say_english

    def word(self, name: str, **params: Any) -> str:
        """A fixed word such as yes or not sure."""
        return self.say(Message(f"word.{name}", params))

    def several(self, items: Iterable[str]) -> str:
        """Several things on one line; apart by semicolons where one of them has a comma."""
        kept = [item for item in items if item]
        letters = set("".join(kept))
        if letters & COMMAS:
            return self.word("semicolon").join(kept)
        turned = any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in letters)
        return (self.word("comma") if turned else ", ").join(kept)


class Rules:
    """The rules of one kind; each kind changes what differs.

    ``question`` is any question of the kind; its own settings (options, limits) are read from it.
    """

    stored = True
    """Whether an answer of this kind is kept as a value at all."""

    def read(self, _question: Any, raw: JsonValue, _formats: Formats) -> JsonValue:
        """Bring what was typed into the shape that is stored; nothing when it is blank.

        What cannot be understood is returned as it was written, so that no draft is lost.
        """
        return raw

    def fits(self, value: JsonValue) -> bool:
        """Whether a value has the right type; files are held to this without any reading."""
        raise NotImplementedError

    def problems(self, _question: Any, _value: JsonValue) -> Iterable[Message]:
        """What is wrong with a value of the right type."""
        return ()

    def misread(
        self, _question: Any, _value: JsonValue, _formats: Formats
    ) -> Message | None:
        """Why a written text was not understood, where more can be said than the type."""
        return None

    def text(self, _question: Any, value: JsonValue, _words: Words) -> str:
        """The value in words, for documents, exports and histories."""
        return str(value)

    def is_blank(self, _question: Any, value: JsonValue) -> bool:
        """Whether the value says nothing."""
        return value in (None, "", [], {})

    def schema(self) -> dict[str, JsonValue]:
        """The value as JSON Schema, for the exchange of answers."""
        raise NotImplementedError


def whole(value: JsonValue) -> bool:
    """Whether a JSON value is a whole number; true and false are not."""
    return isinstance(value, int) and not isinstance(value, bool)


def outside(value: int, least: int | None, most: int | None) -> Iterator[Message]:
    """A message when a number is not between two limits, either of which may be open."""
    if least is not None and most is not None and not least <= value <= most:
        yield Message("value.range", {"least": least, "most": most})
    elif least is not None and value < least:
        yield Message("value.too_small", {"least": least})
    elif most is not None and value > most:
        yield Message("value.too_large", {"most": most})
