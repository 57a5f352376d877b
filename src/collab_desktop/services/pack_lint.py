"""What is wrong with a pack while it is edited, each beside the part that it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from collab_desktop.domain.messages import Message
from collab_desktop.framework.editing import PackFiles
from collab_desktop.framework.hiding import LEFT_OUT
from collab_desktop.framework.loader import language_problems, load_pack
from collab_desktop.framework.pack_changes import name_of
from collab_desktop.framework.refusal import PackProblem, PackRefused
from collab_desktop.framework.schema import Pack
from collab_desktop.framework.translations import LONGEST_TEXT
from collab_desktop.services.names import KNOWN_NAMES


@dataclass(frozen=True, slots=True)
class PackFinding:
    """One sentence about one part; a stop keeps the pack from being published."""

    address: str
    message: Message
    is_stop: bool = True


def lint(pack: PackFiles, *, every_language: bool = False) -> tuple[PackFinding, ...]:
    """Everything that is wrong with a pack as it stands, in the order of its files.

    Args:
        pack: the pack.
        every_language: also read it in each of its languages, which takes longer.
    """
    found = [*_too_long(pack)]
    language = str(pack.nodes["pack"].data.get("language", "en")) if "pack" in pack.nodes else "en"
    try:
        found += _never_checked(pack, load_pack(pack.files, language, known=KNOWN_NAMES))
    except PackRefused as refused:
        found += _refusals(pack, refused)
    found += _never_asked(pack)
    if every_language:
        spoken = _spoken(pack)
        found += [_finding(spoken, problem) for problem in language_problems(pack.files)]
    return tuple({(f.address, f.message.id): f for f in found}.values())


def _refusals(pack: PackFiles, refused: PackRefused) -> Iterator[PackFinding]:
    spoken = _spoken(pack)
    for problem in refused.problems:
        # Texts that are too long were named before, with the number of their characters.
        if "at most 4000 characters" not in str(problem.params.get("reason", "")):
            yield _finding(spoken, problem)


def _too_long(pack: PackFiles) -> Iterator[PackFinding]:
    for node in pack.nodes.values():
        for value in node.data.values():
            if isinstance(value, str) and len(value) > LONGEST_TEXT:
                params = {"length": len(value), "limit": LONGEST_TEXT}
                yield PackFinding(node.address, Message("pack.too_long", params))


def _spoken(pack: PackFiles) -> Mapping[str, str]:
    """Addresses by what refusals call their parts."""
    found: dict[str, str] = {}
    for node in pack.nodes.values():
        found.setdefault(node.spoken, node.address)
        pattern = f"{node.parent}.patterns.{node.data.get('like')}"
        if node.kind == "sections" and pattern in pack.nodes:
            for question in pack.nodes[pattern].children("questions"):
                key = question.get("key")
                found.setdefault(f"{node.spoken}.{key}", f"{pattern}.{key}")
    return found


def _finding(spoken: Mapping[str, str], problem: PackProblem) -> PackFinding:
    place = problem.question
    while place and place not in spoken:
        place = place.rpartition(".")[0]
    where = spoken.get(place, "pack") if place else "pack"
    if problem.id == "pack.weights":
        where = f"{where}.rubric"
    return PackFinding(where, Message(problem.id, dict(problem.params)))


def _never_asked(pack: PackFiles) -> Iterator[PackFinding]:
    for node in pack.nodes.values():
        if not node.data.get("show_if") or is_hidden(pack, node.address):
            continue
        for read in sorted(_read(node.data.get("show_if"))):
            if read in pack.nodes and is_hidden(pack, read):
                name = Message("pack.never_asked", {"label": name_of(pack, read)})
                yield PackFinding(node.address, name, is_stop=False)


def _never_checked(pack: PackFiles, loaded: Pack) -> Iterator[PackFinding]:
    """Rules that stop nothing any more, because nobody is asked for what they look at."""
    found: dict[str, list[str]] = {}
    for gate in loaded.header.gates:
        for rule in gate.rules:
            if rule.check == LEFT_OUT:
                place = pack.nodes[f"gates.{gate.key}.rules.{rule.id}"].data["goes_to"]
                found.setdefault(str(place), []).append(rule.text)
    for place, rules in found.items():
        yield PackFinding(place, Message("pack.never_checked", {"rules": rules}), is_stop=False)


def is_hidden(pack: PackFiles, address: str) -> bool:
    """Whether a part is left out, or something around it."""
    parts = address.split(".")
    around = (".".join(parts[:length]) for length in range(1, len(parts) + 1))
    return any(pack.nodes[a].data.get("hidden") for a in around if a in pack.nodes)


def _read(condition: Any) -> Iterator[str]:
    """Every path that the raw data of a condition reads."""
    if isinstance(condition, dict):
        for key, value in condition.items():
            if key in {"question", "answered"} and isinstance(value, str):
                yield value
            else:
                yield from _read(value)
    for item in condition if isinstance(condition, list) else ():
        yield from _read(item)
