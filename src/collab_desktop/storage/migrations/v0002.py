"""Version 2: the responsibility matrix: letters, and findings that stay as they are."""

from __future__ import annotations

from collab_desktop.storage.migrations.entities import entities

VERSION = 2

_ENTITIES = """
assignment: project_id activity stakeholder letters
kept_finding: project_id finding activity person reason by at deleted
"""


def statements() -> tuple[str, ...]:
    """The statements of this version, in order."""
    return entities(_ENTITIES)
