"""A pack before it is published: its blank sheets on paper, made in a workspace of their own."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from collab_desktop.framework.loader import load_pack
from collab_desktop.framework.refusal import PackRefused
from collab_desktop.framework.tree import PackIndex
from collab_desktop.services.names import KNOWN_NAMES
from collab_desktop.settings import Settings

if TYPE_CHECKING:
    from collab_desktop.services.reporting import Rendered

SHEETS: Final = "blank_sheets"


def asked(files: Mapping[str, str], language: str) -> PackIndex | None:
    """The pack as people are asked from it, in a language; nothing while something is wrong."""
    try:
        return PackIndex(load_pack(files, language, known=KNOWN_NAMES))
    except PackRefused:
        return None


def blank_sheets(
    files: Mapping[str, str], settings: Settings, language: str
) -> Rendered | None:
    """The blank sheets of a pack, to be drawn anywhere; nothing where it has no such paper.

    Raises:
        PackRefused: the pack cannot be used as it is.
        StorageFault: there is no room for a moment's workspace.
    """
    from collab_desktop.services.projects import Projects
    from collab_desktop.services.reporting import make_render
    from collab_desktop.services.session import Session

    with tempfile.TemporaryDirectory(prefix="collab-preview-") as folder:
        session = Session.create(Path(folder) / "preview.collab", settings)
        try:
            pack, changes = session.packs.adopt(files)
            session.commit("edit.pack", changes)
            found = next((d.id for d in pack.header.documents if d.name == SHEETS), None)
            if found is None:
                return None
            project = Projects(session).start(pack.header.title, pack=pack.sha256)
            return make_render(session, project, found, language)
        finally:
            session.close()
