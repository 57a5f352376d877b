"""Every part of a pack that has a name, in the raw data of its file, by its address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, Final

from collab_desktop.framework.sources import HEADER
from collab_desktop.framework.texts import NAMES, UNNAMED
from collab_desktop.framework.workshops import AGENDAS, CANVASES

_LISTS: Final = frozenset({
    "sections", "patterns", "questions", "fields", "options", "anchors", "runs", "presets",
    "gates", "rules", "documents", "forms", "topics", "categories", "criteria",
    "agendas", "blocks", "canvases", "areas",
})
_TABLES: Final = frozenset({"rubric", "axes"})
"""Single tables that are a part of their own."""
_OF_PACK: Final = frozenset({"gates", "documents", "forms"})


@dataclass(frozen=True, slots=True)
class Node:
    """One table of a pack: a step, a section, a question, an option, a category."""

    address: str
    """As in :mod:`framework.texts`: ``cq.question.theme``, ``cq.question.theme.options.health``."""
    kind: str
    """``pack``, ``steps``, ``registers`` or ``workshops`` for a whole file, else the list it
    stands in."""
    key: str
    data: dict[str, Any]
    parent: str = ""
    spoken: str = ""
    """What refusals call it: the keys on the way to it."""

    def children(self, kind: str) -> list[dict[str, Any]]:
        """The tables of one list inside it; the list itself, to be changed in place."""
        found: list[dict[str, Any]] = self.data.setdefault(kind, [])
        return found


def nodes_of(file: str, data: dict[str, Any]) -> Iterator[Node]:
    """The file itself and every named table in it, outer ones first."""
    if file == HEADER:
        root = Node("pack", "pack", "pack", data)
    elif file in {AGENDAS, CANVASES}:
        key = PurePosixPath(file).stem
        root = Node(key, "workshops", key, data)
    else:
        key = str(data.get("key", ""))
        root = Node(key, file.partition("/")[0], key, data, spoken=key)
    yield root
    yield from _inside(root, root.data, root.address)


def _inside(parent: Node, table: Mapping[str, Any], address: str) -> Iterator[Node]:
    for name, items in table.items():
        own = f"{address}.{name}"
        if name in _TABLES and isinstance(items, dict):
            single = Node(own, name, name, items, parent.address, parent.spoken)
            yield single
            yield from _inside(single, items, own)
        elif name in _LISTS and isinstance(items, list):
            is_first = name == address or (address == "pack" and name in _OF_PACK)
            first = name if is_first else own
            yield from _in_list(parent, name, items, address if name in UNNAMED else first)


def _in_list(parent: Node, name: str, items: list[Any], address: str) -> Iterator[Node]:
    for number, item in enumerate(items):
        if isinstance(item, dict):
            key = key_of(item, number)
            spoken = f"{parent.spoken}.{key}" if "key" in item or "id" in item else parent.spoken
            node = Node(f"{address}.{key}", name, key, item, parent.address, spoken.lstrip("."))
            yield node
            yield from _inside(node, item, node.address)


def key_of(item: Mapping[str, Any], number: int = 0) -> str:
    """What a table is called among its neighbours: its key, slug, id or score."""
    return str(next((item[name] for name in NAMES if name in item), number))[:80]
