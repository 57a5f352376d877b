"""A pack of one's own: what somebody changed, laid over the files that it was copied from.

What was changed is a flat list of values by address, so that each change is small, can be taken
back by itself, and the same list always gives the same files.  Files that nothing was changed in
stay as they are, letter by letter.  Addresses are those of :mod:`framework.pack_nodes`::

    cq.question.theme.label            a value of one part; nothing takes the key out
    cq.question.theme.hidden           left out, though its words and key stay
    +cq.question.questions.which       a new part, at the end of a list
    =cq.question.questions             the order of a list, by keys
    @fr cq.question.theme.label        the words of another language, and what they were made from
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Final

from collab_desktop.framework.pack_nodes import Node, key_of, nodes_of
from collab_desktop.framework.sources import HEADER, Source, read_source
from collab_desktop.framework.texts import RESERVED, Slot, slots_of
from collab_desktop.framework.toml_writing import written
from collab_desktop.framework.translations import SINGLES, source_hash

Edits = Mapping[str, Any]
NEW: Final = "+"
ORDER: Final = "="
WORDS: Final = "@"
NUMBER: Final = "#"
"""In a new part: which one it was, so that several at the end of a list keep their order."""


def digest(text: str) -> str:
    """What a translation notes of the very text that it was made from."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def words_address(language: str, address: str) -> str:
    """Where the words of another language for one text are kept among the changes."""
    return f"{WORDS}{language} {address}"


class PackFiles:
    """The files of a pack as raw data, with a way to every part and every text of them."""

    def __init__(self, files: Mapping[str, str], like: PackFiles | None = None) -> None:
        """Read the files; those that cannot be read have no parts.

        Args:
            files: the texts of all files.
            like: the same pack before some of its files changed; the others are not read again.
        """
        self.files = dict(files)
        self.sources: dict[str, Source] = {}
        self.parts: dict[str, tuple[Node, ...]] = {}
        self.nodes: dict[str, Node] = {}
        self.file_of: dict[str, str] = {}
        for file in sorted(files):
            if file.startswith("texts/"):
                continue
            if like is not None and file in like.parts and like.files[file] == files[file]:
                self._take(file, like.sources[file], like.parts[file])
            elif (source := read_source(file, files[file], [])) is not None:
                known = nodes_of(file, source.data) if _has_parts(file) else ()
                self._take(file, source, tuple(known))

    def _take(self, file: str, source: Source, parts: tuple[Node, ...]) -> None:
        self.sources[file] = source
        self.parts[file] = parts
        for node in parts:
            self.nodes.setdefault(node.address, node)
            self.file_of.setdefault(node.address, file)

    @cached_property
    def slots(self) -> dict[str, Slot]:
        """Every text that can be translated, by its address."""
        return {s.address: s for source in self.sources.values() for s in slots_of(source)}

    def language_data(self, language: str) -> dict[str, Any]:
        """A fresh copy of what the file of a language holds; a new one where there is none."""
        file = f"texts/{language}.toml"
        source = read_source(file, self.files[file], []) if file in self.files else None
        return {"language": language, "status": "draft"} if source is None else source.data

    def words(self, language: str) -> dict[str, str]:
        """What the pack says in another language, by address."""
        return {
            _own(address, self.slots): holder[key]
            for address, holder, key in _texts(self.language_data(language))
            if isinstance(holder[key], str) and not address.endswith(".source_hash")
        }

    def stale_owners(self, language: str) -> frozenset[str]:
        """The parts whose translation notes other texts than those of the pack."""
        texts: dict[str, dict[str, str]] = {}
        hashes: dict[str, str] = {}
        for address, holder, key in _texts(self.language_data(language)):
            owner, _, last = address.rpartition(".")
            slot = self.slots.get(_own(address, self.slots))
            if last == "source_hash":
                hashes[owner] = str(holder[key])
            elif slot is not None:
                texts.setdefault(owner, {})[last] = slot.text
        return frozenset(o for o, h in hashes.items() if source_hash(texts.get(o, {})) != h)

    def in_file(self, address: str) -> str:
        """The file that a change belongs to; empty where this pack has no such place."""
        if address.startswith(WORDS):
            return f"texts/{address[1:].partition(' ')[0]}.toml"
        first = address.lstrip(NEW + ORDER).split(".")[0]
        is_header = first in RESERVED and first not in self.nodes
        return HEADER if is_header or first == "pack" else self.file_of.get(first, "")


def _has_parts(file: str) -> bool:
    return file == HEADER or file.startswith(("steps/", "registers/", "workshops/"))


def _own(address: str, slots: Mapping[str, Slot]) -> str:
    """The address of the text itself, where a translator wrote out the name of a single one."""
    owner, _, last = address.rpartition(".")
    return owner if address not in slots and last in SINGLES and owner in slots else address


def edited(base: PackFiles, edits: Edits) -> dict[str, str]:
    """The files of a pack with all changes in them; what leads nowhere is left alone."""
    files = dict(base.files)
    by_file: dict[str, dict[str, Any]] = {}
    for address in sorted(edits, key=lambda one: _in_turn(one, edits[one])):
        by_file.setdefault(base.in_file(address), {})[address] = edits[address]
    by_file.pop("", None)
    for file, changes in by_file.items():
        source = read_source(file, files[file], []) if not file.startswith("texts/") else None
        if source is not None:
            before = written(source.data)
            _change(file, source.data, changes)
            after = written(source.data)
            files[file] = files[file] if after == before else after
    pack = PackFiles(files, base)
    for file, changes in by_file.items():
        if file.startswith("texts/"):
            files[file] = _reworded(file, changes, base, pack)
    return files


def _in_turn(address: str, value: Any) -> tuple[int, int, int, str]:
    """New parts first, outer before inner, then values, then the order of lists."""
    rank = {NEW: 0, ORDER: 2, WORDS: 3}.get(address[:1], 1)
    number = value.get(NUMBER, 0) if isinstance(value, dict) else 0
    return rank, address.count("."), number, address


# -- one file -----------------------------------------------------------------------------------


def _change(file: str, data: dict[str, Any], changes: Edits) -> None:
    nodes = {node.address: node for node in nodes_of(file, data)}
    for address, value in changes.items():
        place, _, last = address.lstrip(NEW + ORDER).rpartition(".")
        if address.startswith(NEW):
            _add_part(nodes, place, value)
            nodes = {node.address: node for node in nodes_of(file, data)}
        elif address.startswith(ORDER):
            _put_in_order(nodes.get(place), last, value)
        elif file == HEADER and place in RESERVED - {"pack"}:
            _set(data.setdefault(place, {}), last, value)  # terms, values, phases
        elif place in nodes:
            _set(nodes[place].data, last, value)


def _add_part(nodes: Mapping[str, Node], place: str, item: Any) -> None:
    parent, _, kind = place.rpartition(".")
    if parent in nodes and isinstance(item, dict):
        items = nodes[parent].children(kind)
        if key_of(item) not in {key_of(known) for known in items}:
            items.append({name: value for name, value in item.items() if name != NUMBER})


def _put_in_order(node: Node | None, kind: str, keys: Iterable[str]) -> None:
    """Put the items of a list in an order; what the order does not name keeps its place behind."""
    items = node.data.get(kind) if node is not None else None
    if not isinstance(items, list):
        return
    place = {key: number for number, key in enumerate(keys)}
    items.sort(key=lambda item: place.get(
        key_of(item) if isinstance(item, dict) else str(item), len(place)
    ))


def _set(table: dict[str, Any], key: str, value: Any) -> None:
    if value is None:
        table.pop(key, None)
    else:
        table[key] = value


# -- other languages ----------------------------------------------------------------------------


def _texts(data: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Address, and where it stands, of every entry of a language file."""
    for key, value in data.items():
        address = f"{prefix}.{key}" if prefix else key
        if isinstance(value, dict):
            yield from _texts(value, address)
        elif isinstance(value, list):
            for number in range(len(value)):
                yield f"{address}.{number}", value, number
        else:
            yield address, data, key


def _reworded(file: str, changes: Edits, base: PackFiles, pack: PackFiles) -> str:
    """A language file with changed words; what fits the present texts is marked as fitting."""
    language = file.removeprefix("texts/").removesuffix(".toml")
    data = pack.language_data(language)
    places = {_own(a, pack.slots): (holder, key) for a, holder, key in _texts(data)}
    touched = set()
    for change, words in changes.items():
        address = change.partition(" ")[2]
        owner, _, last = address.rpartition(".")
        if address in pack.slots:
            holder, key = places[address] if address in places else (
                data.setdefault(owner, {}), last)
            holder[key] = words["text"]
            touched.add(owner)
    older = {a.rpartition(".")[0] for a in outdated(base, changes, pack, language)}
    for owner in touched - older:
        table = data.get(owner)
        if isinstance(table, dict):
            texts = {key: f"{owner}.{key}" for key in table if f"{owner}.{key}" in pack.slots}
            table["source_hash"] = source_hash({k: pack.slots[a].text for k, a in texts.items()})
    return written(data)


def outdated(
    base: PackFiles, edits: Edits, pack: PackFiles, language: str
) -> frozenset[str]:
    """The addresses whose translation is older than the words.

    Args:
        base: the pack before the changes.
        edits: the changes.
        pack: the pack with the changes.
        language: of the translation.
    """
    stale = base.stale_owners(language)
    found = set()
    for address in base.words(language).keys() | _translated(edits, language):
        slot, before = pack.slots.get(address), base.slots.get(address)
        made_from = edits.get(words_address(language, address))
        if slot is None:
            continue
        if made_from is not None:
            is_older = made_from.get("of") != digest(slot.text)
        else:
            is_older = address.rpartition(".")[0] in stale or before is None or (
                before.text != slot.text)
        if is_older:
            found.add(address)
    return frozenset(found)


def _translated(edits: Edits, language: str) -> set[str]:
    own = f"{WORDS}{language} "
    return {address.removeprefix(own) for address in edits if address.startswith(own)}
