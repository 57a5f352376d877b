"""Rules of the kinds that measure: int, pct, money and date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from typing_extensions import override

from collab_desktop.domain.answers import JsonValue
from collab_desktop.domain.messages import Message
from collab_desktop.domain.values.rules import Rules, Words, outside, whole
from collab_desktop.formats import Formats, NotUnderstoodError

LARGEST: Final = 10**15
"""Beyond this no number is a count, an amount or a year; other programs would round it."""

_DECIMAL: Final = re.compile(r"-?\d{1,15}(\.\d{1,6})?")
_CURRENCY: Final = re.compile(r"\b[A-Z]{3}\b")
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


class IntRules(Rules):
    """A whole number."""

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        if not isinstance(raw, str):
            return raw
        try:
            return formats.parse_integer(raw) if raw.strip() else None
        except NotUnderstoodError:
            return raw.strip()

    @override
    def fits(self, value: JsonValue) -> bool:
        return whole(value)

    @override
    def problems(self, question: Any, value: JsonValue) -> Iterator[Message]:
        least = -LARGEST if question.least is None and value < -LARGEST else question.least
        most = LARGEST if question.most is None and value > LARGEST else question.most
        yield from outside(value, least, most)

    @override
    def misread(self, question: Any, value: JsonValue, formats: Formats) -> Message | None:
        return _why(formats.parse_integer, value)

    @override
    def text(self, question: Any, value: JsonValue, words: Words) -> str:
        return words.formats.number(value)

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {"type": "integer", "minimum": -LARGEST, "maximum": LARGEST}


class PctRules(Rules):
    """A percentage as a plain decimal in text, so that 7.1 stays 7.1."""

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        if whole(raw) or isinstance(raw, Decimal):
            return _plain(Decimal(raw))
        if not isinstance(raw, str):
            return raw
        try:
            return _plain(formats.parse_percent(raw)) if raw.strip() else None
        except NotUnderstoodError:
            return raw.strip()

    @override
    def fits(self, value: JsonValue) -> bool:
        return isinstance(value, str) and _DECIMAL.fullmatch(value) is not None

    @override
    def problems(self, question: Any, value: JsonValue) -> Iterator[Message]:
        least = 0 if question.least is None else question.least
        most = 100 if question.most is None else question.most
        if not least <= Decimal(value) <= most:
            yield Message("value.range", {"least": least, "most": most})

    @override
    def misread(self, question: Any, value: JsonValue, formats: Formats) -> Message | None:
        return _why(formats.parse_percent, value)

    @override
    def text(self, question: Any, value: JsonValue, words: Words) -> str:
        return words.formats.percent(Decimal(value))

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {"type": "string", "pattern": f"^{_DECIMAL.pattern}$"}


class MoneyRules(Rules):
    """An amount in minor units with its currency; nothing is ever converted."""

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        if not isinstance(raw, str):
            return raw
        written = raw.strip()
        currency = _CURRENCY.search(written)
        try:
            if currency:
                minor = formats.parse_money(written, currency[0])
                return {"minor": minor, "currency": currency[0]}
        except NotUnderstoodError:
            pass
        return written or None

    @override
    def fits(self, value: JsonValue) -> bool:
        return (
            isinstance(value, dict) and value.keys() == {"minor", "currency"}
            and whole(value["minor"]) and isinstance(value["currency"], str)
            and _CURRENCY.fullmatch(value["currency"]) is not None
        )

    @override
    def problems(self, question: Any, value: JsonValue) -> Iterator[Message]:
        yield from outside(value["minor"], 0 if value["minor"] < 0 else None, None)
        if value["minor"] > LARGEST:
            yield Message("value.amount_too_large")

    @override
    def misread(self, question: Any, value: JsonValue, formats: Formats) -> Message | None:
        if not isinstance(value, str):
            return None
        currency = _CURRENCY.search(value)
        if not currency:
            return Message("value.currency_missing", {})
        return _why(lambda text: formats.parse_money(text, currency[0]), value)

    @override
    def text(self, question: Any, value: JsonValue, words: Words) -> str:
        return words.formats.money(value["minor"], value["currency"])

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {
            "type": "object", "additionalProperties": False, "required": ["minor", "currency"],
            "properties": {
                "minor": {"type": "integer", "minimum": 0, "maximum": LARGEST},
                "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
            },
        }


class DateRules(Rules):
    """A day, stored as ISO."""

    @override
    def read(self, question: Any, raw: JsonValue, formats: Formats) -> JsonValue:
        if isinstance(raw, date):
            return (raw.date() if isinstance(raw, datetime) else raw).isoformat()
        if not isinstance(raw, str) or is_iso_date(raw):
            return raw
        try:
            return formats.parse_date(raw).isoformat() if raw.strip() else None
        except NotUnderstoodError:
            return raw.strip()

    @override
    def fits(self, value: JsonValue) -> bool:
        return isinstance(value, str) and is_iso_date(value)

    @override
    def problems(self, question: Any, value: JsonValue) -> Iterator[Message]:
        if not _FIRST_YEAR <= int(value[:4]) <= _LAST_YEAR:
            yield Message("value.year", {"first": _FIRST_YEAR, "last": _LAST_YEAR})

    @override
    def misread(self, question: Any, value: JsonValue, formats: Formats) -> Message | None:
        return _why(formats.parse_date, value)

    @override
    def text(self, question: Any, value: JsonValue, words: Words) -> str:
        return words.formats.date(value)

    @override
    def schema(self) -> dict[str, JsonValue]:
        return {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}


def is_iso_date(text: str) -> bool:
    """Whether a text is a day that exists, written ``2026-11-22``."""
    try:
        return len(text) == 10 and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _plain(number: Decimal) -> str:
    text = format(number.normalize(), "f")
    return "0" if text == "-0" else text


def _why(parse: Any, value: JsonValue) -> Message | None:
    if not isinstance(value, str):
        return None
    try:
        parse(value)
    except NotUnderstoodError as error:
        return Message(error.message_id, dict(error.params))
    return None
