"""Where things lie: the folders of this person on this computer, and the shipped resources.

With ``COLLAB_DESKTOP_HOME`` set, everything lies below that one folder: a test that must leave no
trace, or an office that keeps it elsewhere.  A packaged program beside which ``portable.txt`` lies
keeps everything in the folder ``data`` there: a memory stick.  Nothing here creates a folder; who
writes does.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

APP_NAME = "collab-desktop"
HOME_VARIABLE = "COLLAB_DESKTOP_HOME"
PORTABLE_MARK = "portable.txt"
"""The file that says, beside the packaged program, that its data stays there."""


def data_dir() -> Path:
    """Folder of what must not be lost: backups and packs that a person added."""
    return _folder("data")


def config_dir() -> Path:
    """Folder of what a person chose."""
    return _folder("config")


def cache_dir() -> Path:
    """Folder of what can be made again."""
    return _folder("cache")


def log_dir() -> Path:
    """Folder of the log and of crash reports."""
    return _folder("log")


def backup_dir() -> Path:
    """Folder of the copies of workspaces, away from the workspaces themselves."""
    return data_dir() / "backups"


def documents_dir() -> Path:
    """Folder in which a person would look for a new workspace first."""
    portable = _portable_home()
    if portable is not None:
        return portable / "documents"
    from platformdirs import user_documents_path

    return user_documents_path()


def to_carry(file: str) -> str:
    """A path as settings keep it: on a memory stick, relative to the program, wherever that is."""
    folder = _carried_folder()
    if folder is None or not Path(file).is_relative_to(folder):
        return file
    return Path(file).relative_to(folder).as_posix()


def carried(file: str) -> str:
    """The path that :func:`to_carry` wrote, on this computer."""
    folder = _carried_folder()
    return file if folder is None else str(folder / file)


def settings_file() -> Path:
    """File of what a person chose."""
    return config_dir() / "settings.toml"


@cache
def resource_dir() -> Path:
    """Folder of the shipped resources, in a checkout, an installation or a packaged program."""
    import collab_desktop.resources as shipped

    return Path(shipped.__path__[0])


def resource(name: str) -> Path:
    """Find one shipped file or folder.

    Args:
        name: place below the resources, with forward slashes: ``themes/light.toml``.
    """
    return resource_dir().joinpath(*name.split("/"))


def _portable_home() -> Path | None:
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Path(home).expanduser().absolute()
    folder = _carried_folder()
    return folder / "data" if folder is not None else None


def _carried_folder() -> Path | None:
    """Folder of a packaged program that keeps its data beside it."""
    if not getattr(sys, "frozen", False):  # then the program is Python itself
        return None
    folder = Path(sys.executable).parent
    return folder if (folder / PORTABLE_MARK).exists() else None


def _folder(kind: str) -> Path:
    portable = _portable_home()
    return portable / kind if portable is not None else _system_folder(kind)


@cache
def _system_folder(kind: str) -> Path:
    from platformdirs import PlatformDirs

    folders = PlatformDirs(APP_NAME, appauthor=False)
    system: dict[str, Path] = {
        "data": folders.user_data_path,
        "config": folders.user_config_path,
        "cache": folders.user_cache_path,
        "log": folders.user_log_path,
    }
    return system[kind]
