"""Checks what agendas and canvases name: kinds of workshops, canvases, questions, registers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from collab_desktop.framework.checks import Inspector
from collab_desktop.framework.refusal import PackProblem
from collab_desktop.framework.sources import Source
from collab_desktop.framework.toml_lines import Location
from collab_desktop.framework.workshops import AgendaFile, Block, CanvasFile, doubled

Problems = Iterator[PackProblem]
KIND: Final = "ws_workshops.kind"


def inspect_agendas(inspector: Inspector, source: Source, file: AgendaFile) -> Problems:
    """Everything that may be wrong with agendas that have the right shape."""
    yield from _doubled(source, ("agendas",), [agenda.key for agenda in file.agendas])
    kinds = inspector.names.options.get(KIND)
    for number, agenda in enumerate(file.agendas):
        at: Location = ("agendas", number)
        yield from inspector.one(source, (*at, "key"), agenda.key, kinds, "option")
        yield from _doubled(source, (*at, "blocks"), [block.key for block in agenda.blocks])
        yield from _named(source, at, title=agenda.title)
        for place, block in enumerate(agenda.blocks):
            yield from _named(source, (*at, "blocks", place), activity=block.activity)
            yield from _block(inspector, source, (*at, "blocks", place, "about"), block)


def _block(inspector: Inspector, source: Source, at: Location, block: Block) -> Problems:
    if block.screen == "board" and block.about:
        yield from inspector.one(source, at, block.about, inspector.names.canvases, "canvas")
    elif block.about:
        yield from inspector.one(source, at, block.about, inspector.names.places, "place")


def inspect_canvases(inspector: Inspector, source: Source, file: CanvasFile) -> Problems:
    """Everything that may be wrong with canvases that have the right shape."""
    names = inspector.names
    known = names.questions | names.registers.keys()
    yield from _doubled(source, ("canvases",), [canvas.key for canvas in file.canvases])
    for number, canvas in enumerate(file.canvases):
        at: Location = ("canvases", number)
        yield from _doubled(source, (*at, "areas"), [area.key for area in canvas.areas])
        yield from _named(source, at, title=canvas.title)
        for place, area in enumerate(canvas.areas):
            yield from _named(source, (*at, "areas", place), title=area.title)
        for place, target in enumerate(canvas.sends_to):
            yield from inspector.one(source, (*at, "sends_to", place), target, known, "target")


def _named(source: Source, at: Location, **names: str) -> Problems:
    """What people see of a part has words."""
    for key, text in names.items():
        if not text.strip():
            yield source.problem((*at, key), "pack.text_empty", key=key)


def _doubled(source: Source, at: Location, keys: Sequence[str]) -> Problems:
    for number, key in doubled(keys):
        yield source.problem((*at, number, "key"), "pack.key_doubled", key=key)
