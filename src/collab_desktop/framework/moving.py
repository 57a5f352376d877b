"""Says what becomes of the answers when a project moves to a newer version of its pack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from collab_desktop.framework.schema import Pack, Question

_WORDS: Final = frozenset({"text", "long"})


@dataclass(frozen=True, slots=True)
class PathChanges:
    """A dry run: nothing is moved yet.

    ``removed`` paths keep their answers as earlier questions; ``retyped`` ones (path, kind before,
    kind now) keep theirs too, but they have to be given again.
    """

    kept: tuple[str, ...]
    renamed: Mapping[str, str]
    """New path by old path."""
    removed: tuple[str, ...]
    new: tuple[str, ...]
    retyped: tuple[tuple[str, str, str], ...]

    @property
    def is_empty(self) -> bool:
        """Whether both packs ask the same under the same names."""
        return not (self.renamed or self.removed or self.new or self.retyped)


def known_paths_changed(old: Pack, new: Pack) -> PathChanges:
    """Compare what two versions of a pack ask, by path."""
    before, now = questions_of(old), questions_of(new)
    renamed = {
        question.renamed_from: path
        for path, question in now.items()
        if question.renamed_from in before and question.renamed_from not in now
    }
    moved = {
        path: now[renamed.get(path, path)] for path in before if renamed.get(path, path) in now
    }
    return PathChanges(
        kept=tuple(path for path in before if path in now),
        renamed={old_path: path for old_path, path in renamed.items() if old_path},
        removed=tuple(path for path in before if path not in moved),
        new=tuple(path for path in now if path not in before and path not in renamed.values()),
        retyped=tuple(retyped(before, moved)),
    )


def retyped(
    before: Mapping[str, Question], now: Mapping[str, Question]
) -> Iterator[tuple[str, str, str]]:
    """Path, kind before and kind now of everything whose old answers no longer fit."""
    for path, question in before.items():
        kind = now[path].kind if path in now else question.kind
        if kind != question.kind and not {kind, question.kind} <= _WORDS:
            yield path, question.kind, kind


def questions_of(pack: Pack) -> dict[str, Question]:
    """Every question and field of a pack by path."""
    found: dict[str, Question] = {}
    for step in pack.steps:
        for section in step.sections:
            for question in section.questions:
                found[f"{step.key}.{section.key}.{question.key}"] = question
    for register in pack.registers:
        for question in register.fields:
            found[f"{register.key}.{question.key}"] = question
    return found
