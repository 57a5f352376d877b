"""Everything a document says, in its own language: sentences, dates, amounts, counts."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from collab_desktop.domain.messages import Message
from collab_desktop.domain.report_parts import Led
from collab_desktop.formats import NO_BREAK_SPACE, Formats, minor_digits
from collab_desktop.services.texts import APART, RIGHT_TO_LEFT, held, say, sentences

PREFIX = "doc."
NARROW_SPACE = "\u202f"
LATIN = {"comma": ", ", "semicolon": "; ", "colon": ": "}
FIRST_DAY = re.compile(r"(?<!\d)1(?=[ \u00a0])")
LARGEST_WRITTEN = 12
"""Counts up to this one are written as words where a language has them."""


@dataclass(frozen=True, slots=True)
class PaperFormats(Formats):
    """Numbers as papers print them: a currency by its letters, whole amounts without decimals."""

    def percent(self, value: int | Decimal) -> str:
        """A share, its sign set apart as the language does."""
        return _held(say(Message(f"{PREFIX}percent", {"value": self.number(value)}), self.locale))

    def money(self, minor: int, currency: str) -> str:
        """An amount with its currency, never torn apart at the end of a line."""
        params = {"amount": self.whole_amount(minor, currency), "currency": currency}
        apart = {key: held(value, self.locale) for key, value in params.items()}
        return _held(say(Message(f"{PREFIX}money", apart), self.locale))

    def whole_amount(self, minor: int, currency: str) -> str:
        """An amount without its currency; whole ones without decimals."""
        places = minor_digits(currency)
        value = Decimal(minor).scaleb(-places)
        return _held(self.number(value, decimals=0 if minor % 10**places == 0 else places))

    def date(self, day: dt.date | str, skeleton: str = "yMMMd") -> str:
        """A day in words on one line; French gives the first day of a month its own form."""
        written = Formats.date(self, day, skeleton)
        french = self.locale.split("_")[0] == "fr"
        return _held(FIRST_DAY.sub("1er", written) if french else written)


class Words:
    """Speaks one language, with the digits of documents."""

    def __init__(self, language: str, digits: str = "auto") -> None:
        """Choose language and digits; documents take 0-9 unless others were chosen."""
        self.language = language
        self.turned = language.split("_")[0] in RIGHT_TO_LEFT
        self.formats = PaperFormats(language, "latin" if digits == "auto" else digits)

    def __call__(self, key: str, **params: Any) -> str:
        """The sentence of documents with that key."""
        return self.say(Message(PREFIX + key, params))

    def say(self, message: Message) -> str:
        """Any sentence of the program; names in it keep their own direction."""
        params = {key: self._set_in(value) for key, value in message.params.items()}
        return say(Message(message.id, params), self.language)

    def _set_in(self, value: Any) -> Any:
        """What stands in a sentence, as the language writes it."""
        if isinstance(value, Decimal):
            return _held(self.formats.number(value))
        return self.held(value) if isinstance(value, str) else value

    def held(self, text: str) -> str:
        """Set words of another direction apart, so that their stops and numbers stay with them."""
        return held(text, self.language)

    def joined(self, parts: Iterable[str], by: str = "comma") -> str:
        """The parts that say something, each in its own direction, as one line."""
        kept = [part for part in parts if part]
        if self.turned and not any(_kinds(part) & APART for part in kept):
            return LATIN[by].join(kept)
        return self(by).join(self.held(part) for part in kept)

    def listed(self, items: Sequence[str]) -> str:
        """Several things as one: "a, b and c"."""
        kept = [self.held(item) for item in items if item]
        return self.formats.listing(kept) if kept else ""

    def led(self, key: str, **params: Any) -> Led:
        """A sentence whose first words are bold; the text parts them by an upright stroke."""
        bold, _, rest = self(key, **params).partition("|")
        return Led(bold, rest)

    # -- counts -------------------------------------------------------------------------

    def count(self, number: int) -> str:
        """A small count as a word, a larger one in digits."""
        if 0 < number <= LARGEST_WRITTEN and f"{PREFIX}number.{number}" in self._sentences():
            return self(f"number.{number}")
        return _held(self.formats.number(number))

    def counted(self, key: str, count: int, **params: Any) -> str:
        """A sentence with a count, written as a word as ``{number}``."""
        return self(key, count=count, number=self.count(count), **params)

    def decimal(self, value: Decimal | int | None, places: int = 1) -> str:
        """A figure with fixed decimals; a dash for what is not known."""
        return "–" if value is None else _held(self.formats.number(value, decimals=places))

    def percent(self, value: Decimal | int) -> str:
        """A share in percent, its sign set apart as the language does."""
        return self.formats.percent(value)

    # -- money and days -----------------------------------------------------------------

    def amount(self, minor: int, currency: str) -> str:
        """An amount without its currency; whole ones without decimals."""
        return self.formats.whole_amount(minor, currency)

    def money(self, minor: int, currency: str) -> str:
        """An amount with its currency, never torn apart at the end of a line."""
        return self.formats.money(minor, currency)

    def paid(self, value: Any) -> str:
        """A money answer in words; empty when it is none."""
        if not isinstance(value, Mapping) or not isinstance(value.get("minor"), int):
            return ""
        return self.money(value["minor"], str(value.get("currency") or ""))

    def date(self, day: Any, style: str = "yMMMd") -> str:
        """A day in words; what is no day stays as it was written."""
        if not day:
            return ""
        try:
            return self.formats.date(day, style)
        except ValueError:
            return str(day)

    def full_date(self, day: Any) -> str:
        """A day with its weekday, for the line above a headline."""
        return self.date(day, "full").replace(f",{NO_BREAK_SPACE}", NO_BREAK_SPACE)

    # -- fixed words ----------------------------------------------------------------------

    def fixed(self) -> dict[str, str]:
        """Every fixed word of documents by its key; English where the language has none."""
        found = {**sentences("en"), **self._sentences()}
        return {
            key.removeprefix(PREFIX): text for key, text in found.items()
            if key.startswith(PREFIX) and isinstance(text, str)
        }

    def _sentences(self) -> Mapping[str, Any]:
        return {**sentences(self.language.split("_")[0]), **sentences(self.language)}


def _kinds(text: str) -> set[str]:
    return {unicodedata.bidirectional(letter) for letter in text}


def capital(text: str) -> str:
    """The same sentence with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def _held(text: str) -> str:
    """Keep the parts of a date or an amount on one line, with a space that every font has."""
    return text.replace(" ", NO_BREAK_SPACE).replace(NARROW_SPACE, NO_BREAK_SPACE)
