"""Where files of a person lie: the folder in which dialogs begin, endings, and asking where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from collab_desktop import paths

SUFFIX = ".collab"


def with_suffix(path: Path, suffix: str = SUFFIX) -> Path:
    """The path with an ending, that of workspace files if no other; "Pack v1.2" keeps its 2."""
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)


def ask_where(
    parent: QWidget, title: str, proposed: Path, files: str, suffix: str = SUFFIX
) -> Path | None:
    """Ask where a file shall lie; nothing when nobody wants it any more.

    The dialog asks before a file is replaced, but knows only the name that was typed.  Where the
    name with its ending is that of another file, it opens again with the whole name.
    """
    name = str(proposed)
    for _ in range(2):
        name, _files = QFileDialog.getSaveFileName(parent, title, name, files)
        if not name:
            return None
        whole = with_suffix(Path(name), suffix)
        if str(whole) == name or not whole.exists():
            return whole
        name = str(whole)
    return None


def default_folder() -> Path:
    """Where file dialogs begin: the documents of the person, or home."""
    documents = paths.documents_dir()
    return documents if documents.is_dir() else Path.home()
