"""Errors of SQLite and of the system become faults; our own mistakes stay what they are."""

from __future__ import annotations

import ctypes
import errno
import sqlite3
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace

import pytest
from tests.storage.examples import open_file

from collab_desktop.domain.journal import ERASED, Change
from collab_desktop.storage import backups, copying, faults, places
from collab_desktop.storage.copying import from_os
from collab_desktop.storage.database import is_ours
from collab_desktop.storage.faults import translate
from collab_desktop.storage.workspace_file import WorkspaceFile


def error(code: int) -> sqlite3.OperationalError:
    made = sqlite3.OperationalError("x")
    made.sqlite_errorcode = code
    return made


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (sqlite3.SQLITE_FULL, faults.DiskFull),
        (sqlite3.SQLITE_READONLY, faults.ReadOnly),
        (sqlite3.SQLITE_READONLY_DBMOVED, faults.FileReplaced),
        (sqlite3.SQLITE_READONLY_DIRECTORY, faults.ReadOnly),
        (sqlite3.SQLITE_PERM, faults.ReadOnly),
        (sqlite3.SQLITE_BUSY, faults.Locked),
        (sqlite3.SQLITE_BUSY_RECOVERY, faults.Locked),
        (sqlite3.SQLITE_LOCKED, faults.Locked),
        (sqlite3.SQLITE_CORRUPT, faults.Corrupt),
        (sqlite3.SQLITE_CORRUPT_VTAB, faults.Corrupt),
        (sqlite3.SQLITE_NOTADB, faults.NotAWorkspace),
        (sqlite3.SQLITE_CANTOPEN, faults.ReadOnly),
        (sqlite3.SQLITE_IOERR_WRITE, faults.DiskFault),
        (sqlite3.SQLITE_IOERR_FSYNC, faults.DiskFault),
        (sqlite3.SQLITE_PROTOCOL, faults.DiskFault),
    ],
)
def test_each_error_of_sqlite(path, code, fault):
    path.write_bytes(b"x")
    assert type(translate(error(code), path)) is fault
    assert not is_ours(error(code))


def test_a_failing_disk_that_is_full_or_gone(path, tmp_path, monkeypatch):
    assert type(translate(error(sqlite3.SQLITE_IOERR), path)) is faults.FileGone
    gone = tmp_path / "none" / "work.collab"
    assert type(translate(error(sqlite3.SQLITE_IOERR), gone)) is faults.FolderMissing
    assert type(translate(error(sqlite3.SQLITE_READONLY_DBMOVED), path)) is faults.FileGone
    path.write_bytes(b"x")
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(total=9, free=0))
    assert type(translate(error(sqlite3.SQLITE_IOERR), path)) is faults.DiskFull


def test_a_place_that_cannot_even_be_asked(path, monkeypatch):
    def fail(*_arguments: object) -> None:
        raise OSError(errno.EIO, "input/output error")

    path.write_bytes(b"x")
    with monkeypatch.context() as patched:
        patched.setattr("shutil.disk_usage", fail)
        assert type(translate(error(sqlite3.SQLITE_IOERR), path)) is faults.DiskFault
        patched.setattr(Path, "exists", fail)
        assert type(translate(error(sqlite3.SQLITE_IOERR), path)) is faults.FolderMissing


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.EACCES, faults.ReadOnly),
        (errno.EPERM, faults.ReadOnly),
        (errno.EROFS, faults.ReadOnly),
        (errno.ENOSPC, faults.DiskFull),
        (errno.EIO, faults.DiskFault),
    ],
)
def test_each_error_of_the_system(path, number, fault):
    path.write_bytes(b"x")
    assert type(from_os(OSError(number, "x"), path)) is fault


def test_our_own_mistakes_stay_what_they_are(filled):
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        filled._database.read("SELECT * FROM unheard_of")
    with pytest.raises(sqlite3.IntegrityError), filled._database.transaction():
        filled._database.run("INSERT INTO answer(id) VALUES(NULL)", {})
    with pytest.raises(sqlite3.ProgrammingError):
        filled._database.read("SELECT :missing")
    with pytest.raises(ValueError, match=ERASED):
        filled.commit([Change("person", "p1", ERASED, ["name"])], actor="p1")


def test_text_that_is_no_text_is_damage(filled):
    with pytest.raises(faults.Corrupt):
        filled._database.read("SELECT CAST(x'ff' AS TEXT)")


def test_a_copy_that_is_not_sound_never_gets_its_name(filled, tmp_path, monkeypatch):
    monkeypatch.setattr(copying, "is_sound", lambda _: False)
    with pytest.raises(faults.Corrupt):
        filled.save_copy(tmp_path / "copy.collab")
    assert sorted(p.name for p in tmp_path.iterdir() if "copy" in p.name) == []


def test_a_copy_that_cannot_be_flushed_never_gets_its_name(filled, tmp_path, monkeypatch):
    def fail(_number: int) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(faults.DiskFull):
        filled.save_copy(tmp_path / "copy.collab")
    assert sorted(p.name for p in tmp_path.iterdir() if "copy" in p.name) == []


def test_a_copy_never_takes_the_place_of_the_open_file(filled, path):
    with pytest.raises(faults.Locked):
        filled.save_copy(path)
    assert filled.verify() == []


def test_a_copy_goes_on_under_a_chain_of_its_own(filled, tmp_path):
    filled.save_copy(tmp_path / "copy.collab")
    with open_file(tmp_path / "copy.collab") as copy:
        copy.commit([Change("note", "n", "text", "copy")], actor="p1")
        filled.commit([Change("note", "n", "text", "original")], actor="p1")
        (ours,), (theirs,) = filled.history("note", "n"), copy.history("note", "n")
        assert ours.op_id != theirs.op_id
        assert copy.verify() == []


def test_a_backup_by_path_of_an_open_file_is_refused_and_its_lock_stays(filled, path):
    with pytest.raises(faults.Locked):
        backups.make_backup(path, "import")
    with pytest.raises(faults.Locked):
        backups.restore(path, path.with_name("other.collab"))
    assert is_locked_for_others(path)


def is_locked_for_others(path: Path) -> bool:
    probe = (
        "import sqlite3, sys;"
        "sqlite3.connect(sys.argv[1], timeout=0).execute('SELECT 1 FROM op')"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe, str(path)], capture_output=True, text=True, check=False
    )
    return "locked" in done.stderr


def test_opening_that_fails_late_lets_the_file_go(filled, path, reopen, monkeypatch):
    filled.close()
    with monkeypatch.context() as patched:
        patched.setattr(WorkspaceFile, "_hold", lambda *_: (_ for _ in ()).throw(MemoryError()))
        with pytest.raises(MemoryError):
            reopen()
    with reopen() as again:
        assert again.verify() == []


@pytest.mark.parametrize(
    ("place", "number", "kind"),
    [
        ("E:\\work.collab", 2, "removable"),
        ("Z:\\work.collab", 4, "network"),
        ("C:\\work.collab", 3, None),
        ("\\\\server\\share\\work.collab", 3, "network"),
    ],
)
def test_drives_of_windows(monkeypatch, place, number, kind):
    kernel = SimpleNamespace(kernel32=SimpleNamespace(GetDriveTypeW=lambda _root: number))
    monkeypatch.setattr(ctypes, "windll", kernel, raising=False)
    assert places.windows_drive(PureWindowsPath(place)) == kind
