"""The parts of a pack as people go through them: steps, their sections and questions, tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from collab_desktop.framework.base import KINDS
from collab_desktop.framework.editing import PackFiles
from collab_desktop.framework.pack_changes import name_of
from collab_desktop.framework.pack_nodes import Node, key_of

GENERAL, TERMS, STEPS, TABLES = "pack", "terms", "pack.steps", "pack.registers"
GATES, PAPERS = "pack.gates", "pack.documents"
AGENDAS, CANVASES = "agendas", "canvases"
TERM: Final = re.compile(r"\{([a-z][a-z0-9_]*)\}")
MADE: Final = tuple(
    kind for kind in KINDS if kind not in {"table", "calc", "sign", "file", "lvl4"}
)
"""The kinds of questions that one can add; the others need a table or a rule behind them."""
_NAMED: Final = frozenset({
    "patterns", "categories", "criteria", "rules", "blocks", "areas",
})
"""Lists whose name stands in the address of what is in them."""
_IN_ORDER: Final = frozenset({
    "steps", "sections", "questions", "fields", "options", "agendas", "blocks", "canvases", "areas",
})
"""Parts that can be moved among their neighbours."""


@dataclass(frozen=True, slots=True)
class Part:
    """One line of the tree."""

    address: str
    kind: str
    name: str
    hidden: bool = False
    """Left out itself, or inside something that is."""
    children: tuple[Part, ...] = field(default=())

    def walk(self) -> Iterator[Part]:
        """This part and everything below it."""
        yield self
        for child in self.children:
            yield from child.walk()


def parts_of(pack: PackFiles) -> tuple[Part, ...]:
    """The general part, the terms, every step, the tables, gates, documents and workshops."""
    header = pack.nodes["pack"].data
    steps = tuple(
        _part(pack, pack.nodes[key], ("sections", "patterns"))
        for key in header.get("steps", ()) if key in pack.nodes
    )
    tables = tuple(
        _part(pack, pack.nodes[key], ("fields",))
        for key in header.get("registers", ()) if key in pack.nodes
    )
    return (
        Part(GENERAL, GENERAL, ""), Part(TERMS, TERMS, ""),
        Part(STEPS, STEPS, "", children=steps), Part(TABLES, TABLES, "", children=tables),
        Part(GATES, GATES, "", children=_of_header(pack, "gates", ("rules",))),
        Part(PAPERS, PAPERS, "", children=_of_header(pack, "documents", ())),
        *_workshops(pack, AGENDAS, "blocks"), *_workshops(pack, CANVASES, "areas"),
    )


def _workshops(pack: PackFiles, kind: str, inner: str) -> Iterator[Part]:
    """The agendas or the canvases, where a pack has any."""
    found = pack.nodes.get(kind)
    if found is not None:
        items = (pack.nodes[f"{kind}.{key_of(item)}"] for item in found.data.get(kind, ()))
        yield Part(kind, kind, "", children=tuple(_part(pack, node, (inner,)) for node in items))


def _of_header(pack: PackFiles, kind: str, inner: tuple[str, ...]) -> tuple[Part, ...]:
    """The gates or the documents of a pack."""
    items = pack.nodes["pack"].data.get(kind, ())
    found = (pack.nodes.get(f"{kind}.{key_of(item)}") for item in items)
    return tuple(_part(pack, node, inner) for node in found if node is not None)


def _part(
    pack: PackFiles, node: Node, kinds: tuple[str, ...], *, inside_hidden: bool = False
) -> Part:
    hidden = inside_hidden or bool(node.data.get("hidden"))
    children = []
    for single, inside in (("rubric", ("categories",)), ("axes", ())):
        found = pack.nodes.get(f"{node.address}.{single}")
        if found is not None:
            children.append(_part(pack, found, inside, inside_hidden=hidden))
    for kind in kinds:
        for item in node.data.get(kind, ()):
            child = _child(pack, node, kind, item)
            if child is not None:
                inner = {"categories": ("criteria",)}.get(kind, ("questions",))
                children.append(_part(pack, child, inner, inside_hidden=hidden))
    name = filled(pack, name_of(pack, node.address))
    return Part(node.address, node.kind, name, hidden, tuple(children))


def _child(pack: PackFiles, node: Node, kind: str, item: Mapping[str, Any]) -> Node | None:
    own = f".{kind}" if kind in _NAMED else ""
    return pack.nodes.get(f"{node.address}{own}.{key_of(item)}")


def filled(pack: PackFiles, text: str) -> str:
    """A text with the terms of the pack in it."""
    terms = pack.nodes["pack"].data.get("terms", {})
    return TERM.sub(lambda match: str(terms.get(match[1], match[0])), text)


def sentences_with(pack: PackFiles, term: str, most: int = 6) -> tuple[tuple[str, ...], int]:
    """A few sentences that a term stands in, as they read now, and in how many it stands."""
    wanted = f"{{{term}}}"
    found = [slot.text for slot in pack.slots.values() if wanted in slot.text]
    found.sort(key=lambda text: (len(text) > 140, not text.endswith("?")))
    return tuple(filled(pack, text) for text in found[:most]), len(found)


def new_key(pack: PackFiles, address: str, kind: str, label: str) -> str:
    """A key for a new part of a list, from its words, that nothing in the list ever had."""
    node = pack.nodes[address]
    taken = {key_of(item) for item in node.data.get(kind, ())}
    if "like" in node.data:
        pattern = pack.nodes.get(f"{node.parent}.patterns.{node.data['like']}")
        taken |= {key_of(item) for item in pattern.children("questions")} if pattern else set()
    words = re.sub(r"[^a-z0-9]+", "_", label.casefold()).strip("_")[:30].strip("_")
    start = words if words[:1].isalpha() else f"own_{words}".rstrip("_")
    numbers = (start, *(f"{start}_{number}" for number in range(2, 1000)))
    return next(key for key in numbers if key not in taken)


def new_question(key: str, kind: str, label: str) -> dict[str, Any]:
    """A question of a kind with everything that the kind cannot do without."""
    made: dict[str, Any] = {"key": key, "kind": kind, "label": label, "depth": "quick"}
    if kind in {"choice", "multi"}:
        made["options"] = []
    if kind == "score5":
        made["anchors"] = [{"score": score, "text": ""} for score in (0, 5)]
    return made


def moved(keys: list[str], key: str, by: int) -> list[str] | None:
    """The order of a list after one of it moved; nothing where it cannot."""
    place = keys.index(key) + by if key in keys else -1
    if not 0 <= place < len(keys):
        return None
    rest = [other for other in keys if other != key]
    return [*rest[:place], key, *rest[place:]]


def siblings(pack: PackFiles, address: str) -> tuple[str, list[str]]:
    """Where the order of a part's neighbours is kept, and their keys; empty where it is fixed."""
    node = pack.nodes.get(address)
    if node is None:
        return "", []
    if node.kind not in _IN_ORDER:
        return "", []
    where = "=pack.steps" if node.kind == "steps" else f"={node.parent}.{node.kind}"
    return where, order_of(pack, where)


def order_of(pack: PackFiles, where: str) -> list[str]:
    """The keys of a list as they stand, by where its order is kept."""
    place, _, kind = where.removeprefix("=").rpartition(".")
    node = pack.nodes.get(place)
    items = node.data.get(kind, ()) if node is not None else ()
    return [key_of(item) if isinstance(item, dict) else str(item) for item in items]
