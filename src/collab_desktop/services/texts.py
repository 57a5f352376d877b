"""Sentences: message ids and their parameters become words in a language."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib import resources
from typing import Any

from collab_desktop.domain.messages import Message
from collab_desktop.formats import Formats

FALLBACK = "en"
NO_FIGURE = "–"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
ISOLATE, ISOLATED = "\u2068", "\u2069"
APART = frozenset({"R", "AL", "FSI"})
"""Letters and signs of a text that already holds words of the page's direction."""
_CODE = re.compile(r"\d[-/]\d")


@dataclass(frozen=True, slots=True)
class Voice:
    """How the screens speak to a person: the language, and how numbers are written."""

    language: str
    formats: Formats

    def say(self, message: Message) -> str:
        """The sentence of a message."""
        return say(message, self.language)

    def joined(self, items: Iterable[str], by: str = "comma") -> str:
        """Words one after the other with the comma, or the semicolon, of the language."""
        comma = str(_sentence(f"doc.{by}", self.language))
        return comma.join(held(item, self.language) for item in items)

    def figure(self, value: Decimal | None) -> str:
        """A score or a mean with the decimals it has; a dash for none."""
        if value is None:
            return NO_FIGURE
        plain = self.language == FALLBACK and self.formats.digits == "auto"
        return str(value) if plain else self.formats.number(value, decimals=_places(value))


class _Kept(dict[str, Any]):
    """Leaves a placeholder without a parameter as it stands; a board paper must not fail."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


def say(message: Message, language: str = FALLBACK) -> str:
    """The sentence of a message; in English where the language has none.

    A sentence with plural forms is a table with ``one`` and ``other``, chosen by ``count``.
    """
    form = _sentence(message.id, language)
    if isinstance(form, Mapping):
        count = message.params.get("count", 0)
        form = _plural(form, count, language)
    if form is None:
        # Never a pattern: the end of an id may be what somebody wrote.
        return message.id
    shown = {key: _shown(value, language) for key, value in message.params.items()}
    return str(form).format_map(_Kept(shown))


def _plural(form: Mapping[str, Any], count: Any, language: str) -> Any:
    """The form for a count; every language but ours chooses by its own rule."""
    if language == FALLBACK or not isinstance(count, int):
        wanted = "one" if count == 1 else "other"
    else:
        wanted = Formats(language).plural_form(count)
    return form.get(wanted, form["other"])


def _shown(value: Any, language: str) -> str:
    if isinstance(value, Message):
        return say(value, language)
    if isinstance(value, Decimal) and language != FALLBACK:
        return Formats(language).number(value, decimals=_places(value))
    if isinstance(value, (list, tuple)):
        comma = str(_sentence("doc.comma", language))
        return comma.join(_shown(item, language) for item in value)
    return held(value, language) if isinstance(value, str) else str(value)


def held(text: str, language: str) -> str:
    """Set words and codes that run to the right apart from a line that runs to the left.

    Else their stops and numbers would jump to the other side of them.
    """
    if language.split("_")[0] not in RIGHT_TO_LEFT:
        return text
    kinds = {unicodedata.bidirectional(letter) for letter in text}
    foreign = "L" in kinds or _CODE.search(text) is not None
    return f"{ISOLATE}{text}{ISOLATED}" if foreign and not kinds & APART else text


def _places(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _sentence(message_id: str, language: str) -> Any:
    for tag in (language, language.split("_")[0], FALLBACK):
        found = sentences(tag).get(message_id)
        if found is not None:
            return found
    return None


@cache
def sentences(language: str) -> Mapping[str, Any]:
    """All sentences of one language, from ``<lang>.toml`` and ``<lang>_<room>.toml``."""
    found: dict[str, Any] = {}
    folder = resources.files("collab_desktop.resources") / "texts"
    for file in folder.iterdir():
        stem = file.name.removesuffix(".toml")
        if file.name.endswith(".toml") and (stem == language or stem.startswith(f"{language}_")):
            _flatten(found, "", tomllib.loads(file.read_text(encoding="utf-8")))
    return found


def _flatten(found: dict[str, Any], prefix: str, table: Mapping[str, Any]) -> None:
    for key, value in table.items():
        name = f"{prefix}{key}"
        if isinstance(value, Mapping) and "other" not in value:
            _flatten(found, f"{name}.", value)
        else:
            found[name] = value
