"""Places where a live workspace file is at risk: synchronised folders, sticks, network drives."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path, PurePath
from typing import Final

from collab_desktop.domain.messages import Message

_SERVICES: Final = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("mobile documents", "iCloud Drive"),
    ("icloud", "iCloud Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("seafile", "Seafile"),
    ("pcloud", "pCloud"),
    ("megasync", "MEGA"),
    ("box sync", "Box"),
    ("synologydrive", "Synology Drive"),
    ("sharepoint", "SharePoint"),
)
"""How the folders of synchronising services begin, and what the services are called."""

_MARKS: Final = ((".stfolder", "Syncthing"), (".dropbox", "Dropbox"), (".owncloudsync.log", ""))
"""Files that a synchronising service leaves in the folder it keeps in step."""

_REMOVABLE = 2
_REMOTE = 4


def location_warning(path: Path) -> Message | None:
    """Say why ``path`` is a bad place for a file that is being worked on, or nothing."""
    place = path.absolute()
    service = _service(place)
    if service is not None:
        return Message("storage.place_synchronised", {"file": path.name, "service": service})
    kind = _kind_of_drive(place)
    return None if kind is None else Message(f"storage.place_{kind}", {"file": path.name})


def _service(place: Path) -> str | None:
    for folder in place.parents:
        name = folder.name.casefold()
        for start, service in _SERVICES:
            if name.startswith(start):
                return service
        for mark, service in _MARKS:
            if _exists(folder / mark):
                return service or "Nextcloud"
    return None


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _kind_of_drive(place: Path) -> str | None:
    if sys.platform == "win32":
        return windows_drive(place)
    return kind_of_mount(place, os.getuid())


def kind_of_mount(place: PurePath, user: int) -> str | None:
    """Tell sticks and network folders by where Linux and macOS show them.

    Args:
        place: an absolute path.
        user: number of the person who is logged in.
    """
    text = place.as_posix()
    if text.startswith((f"/run/user/{user}/gvfs/", "/net/", "//")):
        return "network"
    return "removable" if text.startswith(("/media/", "/run/media/", "/Volumes/")) else None


def windows_drive(place: PurePath) -> str | None:
    """Ask Windows what kind of drive a path lies on."""
    if place.drive.startswith("\\\\"):
        return "network"
    library = getattr(ctypes, "windll", None)
    kind = library.kernel32.GetDriveTypeW(f"{place.drive}\\") if library is not None else 0
    return {_REMOVABLE: "removable", _REMOTE: "network"}.get(kind)
