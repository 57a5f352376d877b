"""The packs of a workspace: an old project always opens as it was asked."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from collab_desktop.domain.journal import Change
from collab_desktop.framework.loader import builtin_files, load_pack
from collab_desktop.framework.refusal import PackRefused
from collab_desktop.framework.schema import Pack
from collab_desktop.framework.tree import PackIndex
from collab_desktop.services.names import KNOWN_NAMES
from collab_desktop.storage.faults import QuestionsUnreadable
from collab_desktop.storage.workspace_file import WorkspaceFile

BUILTIN = "dcc"

KEPT: Final = 8
"""Packs that stay read for the workspaces and projects that are opened later."""


class PackShelf:
    """Loads each pack once for each language; the file keeps the words as they were asked."""

    def __init__(self, store: WorkspaceFile, language: str) -> None:
        """Stand beside the open file; nothing is read yet."""
        self._store = store
        self._language = language
        self._loaded: dict[tuple[str, str], PackIndex] = {}

    def stand_beside(self, store: WorkspaceFile) -> None:
        """Read from another file with the same content from now on."""
        self._store = store

    def index(self, sha256: str, language: str) -> PackIndex:
        """The pack with that hash, in a language.

        Raises:
            QuestionsUnreadable: there is none, or its words form no pack for this version.
        """
        key = (sha256, language)
        if key not in self._loaded:
            self._loaded[key] = self._load(sha256, language)
        return self._loaded[key]

    def _load(self, sha256: str, language: str) -> PackIndex:
        row = self._store.row("pack", sha256)
        files = row["files"] if row is not None else None
        if not isinstance(files, dict):
            raise QuestionsUnreadable(self._store.path, "pack.toml")
        try:
            return _read(files, language)
        except PackRefused as refused:
            raise QuestionsUnreadable(self._store.path, str(refused.problems[0])) from refused

    def builtin(self) -> tuple[Pack, list[Change]]:
        """The pack that comes with the program, and what to write so that it travels along."""
        return self.adopt(builtin_files(BUILTIN))

    def adopt(self, files: Mapping[str, str]) -> tuple[Pack, list[Change]]:
        """Check a pack and return it with the changes that put it into the workspace.

        Raises:
            PackRefused: naming file, line and question of everything that is wrong.
        """
        index = _read(files, self._language)
        pack = index.pack
        self._loaded[(pack.sha256, self._language)] = index
        if self._store.row("pack", pack.sha256) is not None:
            return pack, []
        return pack, [
            Change("pack", pack.sha256, "full_id", pack.full_id),
            Change("pack", pack.sha256, "language", pack.header.language),
            Change("pack", pack.sha256, "files", dict(files)),
        ]

    def rows(self) -> list[tuple[str, str]]:
        """Hash and name of every pack in the workspace."""
        return [(str(row["id"]), str(row["full_id"])) for row in self._store.rows("pack")]


def _read(files: Mapping[str, str], language: str) -> PackIndex:
    """A pack from its texts; nothing in it ever changes, so one serves all who ask the same."""
    return _read_once(tuple(sorted(files.items())), language)


@lru_cache(maxsize=KEPT)
def _read_once(files: tuple[tuple[str, str], ...], language: str) -> PackIndex:
    return PackIndex(load_pack(dict(files), language, known=KNOWN_NAMES))
