"""What was changed in a pack of one's own, in kinds that a history can tell, and its version."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from collab_desktop.framework.editing import NEW, ORDER, WORDS, PackFiles
from collab_desktop.framework.pack_nodes import Node

GREAT: Final = frozenset({"added", "hidden", "shown", "weights", "options", "required"})
"""Kinds of changes after which running projects are asked something else, or score otherwise."""

_NAMES: Final = ("short", "title", "label", "text", "activity")
_KINDS: Final = {
    "hidden": "hidden", "retired": "options", "weight": "weights", "floor": "weights",
    "recommend_from": "weights", "develop_from": "weights", "required": "required",
    "required_if": "required", "min_rows": "required", "depth": "depth",
}


@dataclass(frozen=True, slots=True)
class PackChange:
    """One thing that differs: where, what it is called there, and of which kind the change is."""

    address: str
    kind: str
    """``words``, ``translated``, ``terms``, ``order``, ``added``, ``hidden``, ``shown``,
    ``options``, ``weights``, ``required``, ``depth`` or ``other``."""
    name: str
    before: str = ""
    after: str = ""


def changes(base: PackFiles, pack: PackFiles, edits: Mapping[str, Any]) -> tuple[PackChange, ...]:
    """Every change in the order of its address; what leads nowhere is not one.

    Args:
        base: the pack before.
        pack: the pack with the changes.
        edits: the changes by address.
    """
    return tuple(_told(base, pack, edits))


def _told(base: PackFiles, pack: PackFiles, edits: Mapping[str, Any]) -> Iterator[PackChange]:
    for address in sorted(edits):
        value = edits[address]
        if address.startswith(WORDS):
            where = address.partition(" ")[2]
            yield PackChange(address, "translated", name_of(pack, where), "", value["text"])
            continue
        place, _, last = address.lstrip(NEW + ORDER).rpartition(".")
        if address.startswith(NEW):
            parent, _, kind = place.rpartition(".")
            own = f"{parent}.options.{last}" if kind == "options" else f"{parent}.{last}"
            sort = "options" if kind == "options" and parent in base.nodes else "added"
            yield PackChange(address, sort, name_of(pack, own))
        elif address.startswith(ORDER):
            yield PackChange(address, "order", name_of(pack, place))
        elif address.startswith("terms."):
            before = str(base.nodes["pack"].data.get("terms", {}).get(last, ""))
            yield PackChange(address, "terms", last, before, str(value))
        elif place in pack.nodes:
            yield _of_value(base.nodes.get(place), pack, address, value)


def _of_value(was: Node | None, pack: PackFiles, address: str, value: Any) -> PackChange:
    place, _, last = address.rpartition(".")
    before = was.data.get(last) if was is not None else None
    kind = _KINDS.get(last, "words" if isinstance(value, str) else "other")
    if last == "hidden" and not value:
        kind = "shown"
    return PackChange(
        address, kind, name_of(pack, place), "" if before is None else str(before),
        "" if value is None else str(value),
    )


def name_of(pack: PackFiles, address: str) -> str:
    """What people call a part: its short name, label or title; of a text the part around it."""
    place = address
    while place:
        data = pack.nodes[place].data if place in pack.nodes else {}
        found = next((data[key] for key in _NAMES if data.get(key)), None)
        if found is not None:
            return str(found)
        place = place.rpartition(".")[0]
    return str(pack.nodes["pack"].data.get("title", "") if "pack" in pack.nodes else address)


def is_great(found: tuple[PackChange, ...]) -> bool:
    """Whether the next version begins with another number."""
    return any(change.kind in GREAT for change in found)


def next_version(version: str, *, great: bool) -> str:
    """The version after another: 1.4 → 2.0 after great changes, else 1.5."""
    first, _, rest = version.partition(".")
    second = rest.partition(".")[0]
    number = int(first) if first.isdigit() else 1
    return f"{number + 1}.0" if great else f"{number}.{int(second) + 1 if second.isdigit() else 1}"


def in_order(version: str) -> tuple[int, ...]:
    """A version as numbers that can be compared."""
    return tuple(int(part) for part in version.split(".") if part.isdigit())
