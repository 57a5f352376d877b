"""The starter catalogue of skills, and under which of its names a skill is known."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from collab_desktop import paths


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill of the catalogue with its other words."""

    title: str
    synonyms: tuple[str, ...]
    group: str = ""
    """Where an imported list puts it."""


@cache
def skills() -> tuple[tuple[str, tuple[Skill, ...]], ...]:
    """The catalogue by group; empty where the program comes without one."""
    file = paths.resource("skills.toml")
    return tuple(_groups(file)) if file.exists() else ()


def _groups(file: Path) -> Iterator[tuple[str, tuple[Skill, ...]]]:
    for found in tomllib.loads(file.read_text(encoding="utf-8")).get("groups", ()):
        yield str(found["title"]), tuple(
            Skill(str(s["title"]), tuple(s.get("synonyms", ()))) for s in found["skills"]
        )


def same_skill(text: object) -> str:
    """A key that is equal for all words of one skill; its own for what the catalogue lacks."""
    plain = " ".join(str(text or "").casefold().split()).removesuffix(".")
    return _known().get(plain, plain)


@cache
def _known() -> dict[str, str]:
    found: dict[str, str] = {}
    every = [skill for _, members in skills() for skill in members]
    for skill in every:
        for word in skill.synonyms:
            found.setdefault(word.casefold(), skill.title.casefold())
    return found | {skill.title.casefold(): skill.title.casefold() for skill in every}
