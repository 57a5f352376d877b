"""Rules of the kinds that pick out of a few: choice, multi, bool, yn, score5, lvl4 and conf."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from typing_extensions import override

from collab_desktop.domain.answers import JsonValue
from collab_desktop.domain.messages import Message
from collab_desktop.domain.values.rules import Rules, Words, outside, whole
from collab_desktop.formats import Formats

NOT_SURE: Final = "?"
"""The score of somebody who looked and is not sure; it is an answer and never a 0."""

_SLUG: Final = {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"}


class ChoiceRules(Rules):
    """One slug out of the question's options."""

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        return raw.strip() or None if isinstance(raw, str) else raw

    @override
    def fits(self, value: JsonValue) -> bool:
        return isinstance(value, str)

    @override
    def problems(self, question: Any, value: JsonValue) -> Iterator[Message]:
        if value not in _labels(question):
            yield Message("value.unknown_option", {"option": value[:80]})

    @override
    def text(self, question: Any, value: JsonValue, words: Words) -> str:
        return _labels(question).get(value, str(value))

    @override
    def schema(self) -> dict[str, JsonValue]:
        return dict(_SLUG)


class MultiRules(Rules):
    """Any number of slugs, kept in the order of the options; none of them can be an answer."""

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        if not self.fits(raw):
            return raw
        order = list(_labels(question))
        chosen = dict.fromkeys(item.strip() for item in raw)
        chosen.pop("", None)
        known = [slug for slug in order if slug in chosen]
        kept = known + [slug for slug in chosen if slug not in order]
        return None if self.is_blank(question, kept) else kept

    @override
    def fits(self, value: JsonValue) -> bool:
        return isinstance(value, list) and all(isinstance(item, str) for item in value)

    @override
    def problems(self, question: Any, value: JsonValue) -> Iterator[Message]:
        labels = _labels(question)
        for slug in value:
            if slug not in labels:
                yield Message("value.unknown_option", {"option": slug[:80]})

    @override
    def text(self, question: Any, value: JsonValue, words: Words) -> str:
        labels = _labels(question)
        return words.several(labels.get(slug, slug) for slug in value) or words.word("none")

    @override
    def is_blank(self, question: Any, value: JsonValue) -> bool:
        return value is None or (not value and not question.none_allowed)

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {"type": "array", "items": dict(_SLUG), "uniqueItems": True}


def _labels(question: Any) -> dict[str, str]:
    return {option.slug: option.label for option in question.options}


class BoolRules(Rules):
    """Yes or no."""

    @override
    def fits(self, value: JsonValue) -> bool:
        return isinstance(value, bool)

    @override
    def text(self, question: Any, value: JsonValue, words: Words) -> str:
        return words.word("yes" if value else "no")

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {"type": "boolean"}


class FixedRules(Rules):
    """One of a few words that are the same for every question of the kind."""

    def __init__(self, *slugs: str) -> None:
        """Keep the slugs, in the order in which they are offered."""
        self.slugs = slugs

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        return raw.strip().lower() or None if isinstance(raw, str) else raw

    @override
    def fits(self, value: JsonValue) -> bool:
        return isinstance(value, str) and value in self.slugs

    @override
    def text(self, question: Any, value: JsonValue, words: Words) -> str:
        return words.word(value)

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {"enum": list(self.slugs)}


class LevelRules(Rules):
    """A whole number from 0 to ``most``; ``unsure`` allows the question mark as well."""

    def __init__(self, most: int, *, unsure: bool = False) -> None:
        """Keep the upper end of the scale."""
        self.most = most
        self.unsure = unsure

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        if not isinstance(raw, str):
            return raw
        written = raw.strip()
        digit = written.isdecimal() and len(written) == 1
        return int(written) if digit else written or None

    @override
    def fits(self, value: JsonValue) -> bool:
        return whole(value) or (self.unsure and value == NOT_SURE)

    @override
    def problems(self, question: Any, value: JsonValue) -> Iterator[Message]:
        if value != NOT_SURE:
            yield from outside(value, 0, self.most)

    @override
    def text(self, question: Any, value: JsonValue, words: Words) -> str:
        return words.word("not_sure") if value == NOT_SURE else words.formats.number(value)

    @override
    def schema(self) -> dict[str, JsonValue]:
        levels: list[JsonValue] = list(range(self.most + 1))
        return {"enum": [*levels, NOT_SURE] if self.unsure else levels}
