"""Bad places for a live workspace are named; good ones are not."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from collab_desktop.storage import places
from collab_desktop.storage.places import kind_of_mount, location_warning


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Office)/plans", "Dropbox"),
        ("OneDrive - Example Org/Documents", "OneDrive"),
        ("Google Drive/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_synchronised_folders_by_their_names(tmp_path, folder, service):
    message = location_warning(tmp_path / folder / "work.collab")
    assert message is not None
    assert message.id == "storage.place_synchronised"
    assert message.params == {"file": "work.collab", "service": service}


def test_synchronised_folders_by_what_lies_in_them(tmp_path):
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    message = location_warning(tmp_path / "shared" / "deep" / "work.collab")
    assert message is not None
    assert message.params["service"] == "Syncthing"


def test_an_ordinary_folder_is_fine(tmp_path):
    assert location_warning(tmp_path / "Documents" / "work.collab") is None


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/media/ines/STICK/work.collab", "removable"),
        ("/run/media/ines/STICK/work.collab", "removable"),
        ("/Volumes/STICK/work.collab", "removable"),
        ("/run/user/1000/gvfs/smb-share:server=x/work.collab", "network"),
        ("/home/ines/work.collab", None),
        ("/mediation/work.collab", None),
    ],
)
def test_sticks_and_network_folders(place, kind):
    assert kind_of_mount(PurePosixPath(place), 1000) == kind


def test_a_stick_gets_a_warning(monkeypatch):
    monkeypatch.setattr(places, "_kind_of_drive", lambda _place: "removable")
    message = location_warning(Path("/some/work.collab"))
    assert message is not None
    assert message.id == "storage.place_removable"
