"""Loads a framework pack from its files, whole and checked, or refuses it with every reason."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import PurePosixPath
from typing import Final, TypeVar

from collab_desktop.framework.base import Model
from collab_desktop.framework.checks import Inspector
from collab_desktop.framework.circles import circles
from collab_desktop.framework.hiding import (
    Parts,
    hidden_of,
    needed,
    room_without_hidden,
    without_hidden,
)
from collab_desktop.framework.moving import questions_of, retyped
from collab_desktop.framework.names import KnownNames, names_of
from collab_desktop.framework.patterns import lay_out
from collab_desktop.framework.refusal import PackProblem, PackRefused
from collab_desktop.framework.schema import Pack, PackHeader, Question, Register, Step
from collab_desktop.framework.shapes import shape
from collab_desktop.framework.sources import HEADER, Source, read_sources
from collab_desktop.framework.texts import Slot, slots_of
from collab_desktop.framework.toml_lines import Location
from collab_desktop.framework.translations import Overlay, missing_language, overlay
from collab_desktop.framework.workshop_checks import inspect_agendas, inspect_canvases
from collab_desktop.framework.workshops import AGENDAS, CANVASES, AgendaFile, CanvasFile, Room

NOTHING_KNOWN: Final = KnownNames()
PARTS: Final = ("steps", "registers", "texts", "workshops")
_TEXTS: Final = re.compile(r"texts/[A-Za-z0-9_-]+\.toml")
M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class _Shaped:
    """The models of all files that have the right shape, each with the file it came from."""

    header: tuple[Source, PackHeader] | None
    steps: list[tuple[Source, Step]]
    registers: list[tuple[Source, Register]]
    agendas: list[tuple[Source, AgendaFile]]
    canvases: list[tuple[Source, CanvasFile]]


def load_pack(
    files: Mapping[str, str], language: str = "en", *, known: KnownNames = NOTHING_KNOWN,
    earlier: Iterable[Pack] = (),
) -> Pack:
    """Load a pack from texts by relative name: ``pack.toml``, ``steps/cq.toml``, and so on.

    Args:
        files: the texts of all files of the pack.
        language: which words to use; texts that are missing in it stay as the pack has them.
        known: the pages, panels and rules of the code that a pack may name.
        earlier: versions of the same pack that were used before; no key may change its meaning.

    Raises:
        PackRefused: naming file, line and question of everything that is wrong.
    """
    problems: list[PackProblem] = []
    wanted = {name: files[name] for name in files if not _in_another_language(name, language)}
    sources = read_sources(wanted, problems)
    # What stands in a file that cannot be read is not unknown: terms, documents, questions.
    found = _translate(sources, language, problems if HEADER in sources else [])
    lay_out(sources)
    names = names_of(sources)
    shaped = _shape_all(sources, problems)
    if HEADER in sources and len(sources) == len(wanted):
        problems.extend(_check(shaped, Inspector(names, known)))
        problems.extend(_unlisted(shaped))
        problems.extend([] if problems else _retyped(shaped, earlier))
    if problems or shaped.header is None:
        raise PackRefused(problems)
    parts = _put_in_order(shaped.header[1], shaped)
    problems.extend(_wrongly_hidden(shaped, parts, known))
    if problems:
        raise PackRefused(problems)
    room = room_without_hidden(_room(shaped), parts)
    return _assemble(without_hidden(parts), room, language, found, fingerprint(files))


def languages(files: Mapping[str, str]) -> tuple[str, ...]:
    """The languages into which a pack is translated, from the names of its files."""
    return tuple(
        PurePosixPath(name).stem for name in sorted(files) if _TEXTS.fullmatch(name)
    )


def language_problems(files: Mapping[str, str]) -> tuple[PackProblem, ...]:
    """What is wrong with the words of any language, since ``load_pack`` reads those of one.

    Packs from outside are looked at in this way before they are taken.
    """
    found: list[PackProblem] = []
    for language in languages(files):
        try:
            load_pack(files, language)
        except PackRefused as refusal:
            own = f"texts/{language}.toml"
            found.extend(problem for problem in refusal.problems if problem.file == own)
    return tuple(found)


def _in_another_language(name: str, language: str) -> bool:
    return _TEXTS.fullmatch(name) is not None and name != f"texts/{language}.toml"


def load_builtin(
    name: str = "dcc", language: str = "en", *, known: KnownNames = NOTHING_KNOWN
) -> Pack:
    """Load a pack that comes with the program.

    Raises:
        PackRefused: the pack has a mistake, which its tests should have found.
    """
    return load_pack(builtin_files(name), language, known=known)


@cache
def _builtin(name: str) -> tuple[tuple[str, str], ...]:
    root = resources.files("collab_desktop.resources") / "framework" / name
    return tuple(sorted(_texts_below(root)))


def builtin_files(name: str = "dcc") -> dict[str, str]:
    """The files of a pack that comes with the program, by relative name."""
    return dict(_builtin(name))


def fingerprint(files: Mapping[str, str]) -> str:
    """SHA-256 over names and texts of all files: the identity of a pack as it was asked."""
    digest = hashlib.sha256()
    for name in sorted(files):
        text = files[name].encode("utf-8", "surrogatepass")
        digest.update(f"{name}\n{len(text)}\n".encode("utf-8", "surrogatepass"))
        digest.update(text)
    return digest.hexdigest()


def _texts_below(root: Traversable) -> Iterator[tuple[str, str]]:
    yield HEADER, (root / HEADER).read_text(encoding="utf-8")
    for part in PARTS:
        if (root / part).is_dir():
            for file in (root / part).iterdir():
                if file.name.endswith(".toml"):
                    yield f"{part}/{file.name}", file.read_text(encoding="utf-8")


# -- words ------------------------------------------------------------------------------


def _translate(
    sources: Mapping[str, Source], language: str, problems: list[PackProblem]
) -> Overlay:
    slots = [slot for source in _asking(sources) for slot in slots_of(source)]
    header = sources[HEADER].data if HEADER in sources else {}
    terms = _terms(header.get("terms"))
    if language == header.get("language"):
        return overlay(slots, None, terms, problems)
    words = sources.get(f"texts/{language}.toml")
    found = overlay(slots, words, terms, problems)
    return found if words else missing_language(slots)


def _asking(sources: Mapping[str, Source]) -> Iterable[Source]:
    return (source for file, source in sources.items() if not file.startswith("texts/"))


def _terms(raw: object) -> dict[str, str]:
    if not isinstance(raw, dict):
        return {}
    return {key: value for key, value in raw.items() if isinstance(value, str)}


def texts_to_translate(files: Mapping[str, str]) -> dict[str, str]:
    """Every text of a pack in its own language by address: what a translator works through."""
    sources = read_sources(files, [])
    slots: Iterable[Slot] = (s for source in _asking(sources) for s in slots_of(source))
    return {slot.address: slot.text for slot in slots}


# -- shape and checks -------------------------------------------------------------------


def _shape_all(sources: Mapping[str, Source], problems: list[PackProblem]) -> _Shaped:
    shaped = _Shaped(None, [], [], [], [])
    for file, source in sources.items():
        if file.startswith("steps/"):
            _add(shaped.steps, Step, source, problems)
        elif file.startswith("registers/"):
            _add(shaped.registers, Register, source, problems)
        elif file == AGENDAS:
            _add(shaped.agendas, AgendaFile, source, problems)
        elif file == CANVASES:
            _add(shaped.canvases, CanvasFile, source, problems)
    headers: list[tuple[Source, PackHeader]] = []
    if HEADER in sources:
        _add(headers, PackHeader, sources[HEADER], problems)
    return replace(shaped, header=headers[0] if headers else None)


def _add(
    found: list[tuple[Source, M]], model: type[M], source: Source, problems: list[PackProblem]
) -> None:
    shaped = shape(model, source, problems)
    if shaped is not None:
        found.append((source, shaped))


def _check(shaped: _Shaped, inspector: Inspector) -> Iterator[PackProblem]:
    if shaped.header:
        yield from inspector.header(*shaped.header)
    for source, step in shaped.steps:
        yield from inspector.step(source, step)
    for source, register in shaped.registers:
        yield from inspector.register(source, register)
    for source, found in shaped.agendas:
        yield from inspect_agendas(inspector, source, found)
    for source, listed in shaped.canvases:
        yield from inspect_canvases(inspector, source, listed)
    yield from circles(_placed(shaped))


def _placed(shaped: _Shaped) -> dict[str, tuple[Source, Location, Question]]:
    placed: dict[str, tuple[Source, Location, Question]] = {}
    for source, step in shaped.steps:
        for i, section in enumerate(step.sections):
            for j, question in enumerate(section.questions):
                path = f"{step.key}.{section.key}.{question.key}"
                placed[path] = (source, ("sections", i, "questions", j), question)
    for source, register in shaped.registers:
        for j, question in enumerate(register.fields):
            placed[f"{register.key}.{question.key}"] = (source, ("fields", j), question)
    return placed


def _retyped(shaped: _Shaped, earlier: Iterable[Pack]) -> Iterator[PackProblem]:
    """Keys that an earlier version of the same pack used for something of another kind."""
    placed = _placed(shaped)
    for pack in earlier:
        if shaped.header is None or pack.header.id != shaped.header[1].id:
            continue
        for path, before, now in retyped(questions_of(pack), {p: q[2] for p, q in placed.items()}):
            source, location, _ = placed[path]
            yield source.problem(
                (*location, "kind"), "pack.kind_changed", key=path, before=before, now=now
            )


def _unlisted(shaped: _Shaped) -> Iterator[PackProblem]:
    """Files that ``pack.toml`` does not name, and files that claim the same key."""
    if shaped.header is None:
        return
    header = shaped.header[1]
    yield from _claims(shaped.steps, header.steps)
    yield from _claims(shaped.registers, header.registers)


def _claims(
    found: list[tuple[Source, Step]] | list[tuple[Source, Register]], listed: tuple[str, ...]
) -> Iterator[PackProblem]:
    seen: set[str] = set()
    for source, part in found:
        if part.key in seen:
            yield source.problem(("key",), "pack.key_doubled", key=part.key)
        elif part.key not in listed:
            yield source.problem(("key",), "pack.not_listed", key=part.key)
        seen.add(part.key)


def _put_in_order(header: PackHeader, shaped: _Shaped) -> Parts:
    steps = {step.key: step for _, step in shaped.steps}
    registers = {register.key: register for _, register in shaped.registers}
    return Parts(
        header, tuple(steps[key] for key in header.steps),
        tuple(registers[key] for key in header.registers),
    )


def _wrongly_hidden(
    shaped: _Shaped, parts: Parts, known: KnownNames
) -> Iterator[PackProblem]:
    """What is hidden although a rule that nobody may override, or its register, needs it."""
    places: dict[str, tuple[Source, Location]] = {
        path: (source, (*location, "hidden"))
        for path, (source, location, _) in _placed(shaped).items()
    }
    for source, step in shaped.steps:
        places[step.key] = (source, ("hidden",))
        for number, section in enumerate(step.sections):
            places[f"{step.key}.{section.key}"] = (source, ("sections", number, "hidden"))
    reasons = needed(parts, known.reads, known.built_on)
    for path in hidden_of(parts):
        if path in reasons:
            source, location = places[path]
            what, params = reasons[path]
            yield source.problem(location, what, **params)
    if all(step.hidden for step in parts.steps):
        yield PackProblem(HEADER, None, "", "pack.all_hidden")


def _assemble(
    parts: Parts, room: Room, language: str, found: Overlay, sha256: str
) -> Pack:
    # Every part was validated on its own; walking through all of them again would be waste.
    return Pack.model_construct(
        header=parts.header, steps=parts.steps, registers=parts.registers, room=room,
        language=language, sha256=sha256, untranslated=found.untranslated, stale=found.stale,
        translation=found.status,
    )


def _room(shaped: _Shaped) -> Room:
    """What the pack says about workshops; one that has no such files says nothing."""
    return Room.model_construct(
        agendas=tuple(agenda for _, file in shaped.agendas for agenda in file.agendas),
        canvases=tuple(canvas for _, file in shaped.canvases for canvas in file.canvases),
    )
