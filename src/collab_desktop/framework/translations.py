"""Lays the words of another language over a pack, text by text, and fills in its terms.

A file ``texts/<language>.toml`` looks like this::

    language = "pt"
    status = "draft"               # or "reviewed"
    [terms]
    children = "crianças"
    ["cq.question.question"]
    source_hash = "0f3a9c51d2e4"   # of the source texts, see ``source_hash``
    label = "Pergunta"
    ["cq.question.theme.options"]
    health = "Saúde"
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from collab_desktop.framework.nearest import Nearest
from collab_desktop.framework.refusal import PackProblem
from collab_desktop.framework.sources import Source
from collab_desktop.framework.texts import Slot
from collab_desktop.framework.toml_lines import Location

Status = Literal["source", "none", "draft", "reviewed"]
LONGEST_TEXT: Final = 4000
_TERM: Final = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_HASH: Final = "source_hash"
SINGLES: Final = ("label", "text", "title")


@dataclass(frozen=True, slots=True)
class Overlay:
    """What laying a language over a pack found out."""

    untranslated: frozenset[str] = frozenset()
    stale: frozenset[str] = frozenset()
    status: Status = "source"


@dataclass
class _Words:
    """The texts of one language by address, with the place of each in its file."""

    status: Status = "none"
    texts: dict[str, tuple[str, Location]] = field(default_factory=dict)
    hashes: dict[str, str] = field(default_factory=dict)
    nearest: Nearest = field(default_factory=Nearest)


def source_hash(texts: Mapping[str, str]) -> str:
    """What a translator notes beside a translation: twelve digits of the texts it was made from.

    ``texts`` holds the source texts by the keys that the translation has under the same path.
    """
    joined = "\n".join(f"{key}={texts[key]}" for key in sorted(texts))
    return hashlib.sha256(joined.encode()).hexdigest()[:12]


def overlay(
    slots: Iterable[Slot], words: Source | None, terms: Mapping[str, str],
    problems: list[PackProblem],
) -> Overlay:
    """Replace every text that the language has, and every term; name what it does not have."""
    by_address = {slot.address: slot for slot in slots}
    if words is None:
        for slot in by_address.values():
            _fill_terms(slot, slot.text, terms, problems)
        return Overlay()
    read = _read(words, by_address, problems)
    stale = frozenset(_stale(read, by_address))
    return Overlay(_lay(by_address, read, words, terms, problems), stale, read.status)


def missing_language(slots: Iterable[Slot]) -> Overlay:
    """The finding for a language of which the pack has no file at all."""
    found = list(slots)
    return Overlay(_names_of(found), frozenset(), "none")


def _lay(
    by_address: Mapping[str, Slot], read: _Words, words: Source, terms: Mapping[str, str],
    problems: list[PackProblem],
) -> frozenset[str]:
    own = dict(terms) | {
        address.removeprefix("terms."): text
        for address, (text, _) in read.texts.items() if address.startswith("terms.")
    }
    missing = []
    for address, slot in by_address.items():
        found = read.texts.get(address)
        if found is None:
            missing.append(slot)
            _fill_terms(slot, slot.text, terms, problems)
        else:
            place = Slot(address, words, found[1], slot.holder, slot.key)
            _fill_terms(place, found[0], own, problems)
    return _names_of(missing)


def _names_of(slots: Iterable[Slot]) -> frozenset[str]:
    found = set()
    for slot in slots:
        found.add(slot.address)
        if slot.is_first:
            found.add(slot.owner)
    return frozenset(found)


def _fill_terms(
    slot: Slot, text: str, terms: Mapping[str, str], problems: list[PackProblem]
) -> None:
    problems.extend(
        slot.source.problem(slot.location, "pack.term_unknown", term=name)
        for name in _TERM.findall(text) if name not in terms
    )
    slot.put(_TERM.sub(lambda match: terms.get(match[1], match[0]), text))


# -- reading a language file ------------------------------------------------------------


def _read(
    source: Source, by_address: Mapping[str, Slot], problems: list[PackProblem]
) -> _Words:
    words = _Words()
    data = dict(source.data)
    data.pop("language", None)
    status = data.pop("status", "draft")
    words.status = "reviewed" if status == "reviewed" else "draft"
    if status not in ("draft", "reviewed"):
        problems.append(source.problem(("status",), "pack.status_unknown"))
    for address, value, location in _flat(data, "", ()):
        _take(words, address, value, location, source, by_address, problems)
    return words


def _flat(
    table: Mapping[str, Any], prefix: str, at: Location
) -> Iterator[tuple[str, Any, Location]]:
    for key, value in table.items():
        address = f"{prefix}.{key}" if prefix else key
        if isinstance(value, dict):
            yield from _flat(value, address, (*at, key))
        elif isinstance(value, list):
            for number, item in enumerate(value):
                yield f"{address}.{number}", item, (*at, key, number)
        else:
            yield address, value, (*at, key)


def _take(
    words: _Words, address: str, value: Any, location: Location, source: Source,
    by_address: Mapping[str, Slot], problems: list[PackProblem],
) -> None:
    owner, _, last = address.rpartition(".")
    if last == _HASH:
        words.hashes[owner] = str(value)
        return
    if address not in by_address and last in SINGLES and owner in by_address:
        address = owner
    if address not in by_address:
        near = words.nearest.to(address, by_address)
        params = {"address": address[:200], "near": near or "-"}
        problems.append(source.problem(location, "pack.text_unknown", **params))
    elif not isinstance(value, str) or len(value) > LONGEST_TEXT:
        problems.append(source.problem(location, "pack.text_wrong", limit=LONGEST_TEXT))
    elif value:  # an empty text waits for its translator
        words.texts[address] = (value, location)


def _stale(words: _Words, by_address: Mapping[str, Slot]) -> Iterator[str]:
    texts: dict[str, dict[str, str]] = {owner: {} for owner in words.hashes}
    for address in words.texts:
        owner, _, last = address.rpartition(".")
        texts.setdefault(owner, {})[last] = by_address[address].text
    for owner, noted in words.hashes.items():
        if source_hash(texts[owner]) != noted:
            yield owner

