"""Where files of a person lie: the folder in which dialogs begin, and the ending of workspaces."""

from __future__ import annotations

from pathlib import Path

from collab_desktop import paths

SUFFIX = ".collab"


def with_suffix(path: Path) -> Path:
    """The path with the ending of workspace files."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def default_folder() -> Path:
    """Where file dialogs begin: the documents of the person, or home."""
    documents = paths.documents_dir()
    return documents if documents.is_dir() else Path.home()
