"""Files that cannot be used, places that cannot be written, targets that must not be replaced."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

import pytest
from tests.adversary.conftest import CODE, SETTINGS

from collab_desktop.domain.journal import Change
from collab_desktop.services import sample as sample_service
from collab_desktop.services.commands import Unusable, new
from collab_desktop.services.faults import StorageFault
from collab_desktop.services.sample import sample_file
from collab_desktop.services.session import Session
from collab_desktop.storage import faults
from collab_desktop.storage.workspace_file import WorkspaceFile


def test_a_pipe_or_a_folder_is_no_workspace(line, tmp_path):
    """Reading a pipe would wait for ever."""
    pipe, folder = tmp_path / "pipe.collab", tmp_path / "folder.collab"
    os.mkfifo(pipe)
    folder.mkdir()
    for path in (pipe, folder):
        code, _, said = line("check", path)
        assert code == 2
        assert said == f"“{path.name}” is not a workspace of this program."


@pytest.mark.parametrize("name", ["x" * 300 + ".collab", "folder/x.collab"])
def test_names_that_no_file_can_have(line, tmp_path, name):
    for words in (["sample"], ["new", "--project", "A", "--title", "T"], ["check"]):
        code, _, said = line(words[0], tmp_path / name, *words[1:])
        assert (code, len(said.splitlines())) == (2, 1)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["answers", "export"])
def test_an_export_never_replaces_a_workspace_or_a_device(line, sample, tmp_path, command):
    words = ("project_summary",) if command == "export" else ()
    other = tmp_path / "other.collab"
    line("new", other, "--project", "A", "--title", "T")
    linked = tmp_path / "linked.json"
    linked.symlink_to(sample)
    before = {path: path.read_bytes() for path in (sample, other)}
    for target in (sample, other, linked, Path("/dev/null")):
        code, _, said = line(command, sample, *words, "--project", CODE, "--out", target)
        assert (code, "nothing was overwritten" in said) == (2, True)
    assert {path: path.read_bytes() for path in (sample, other)} == before
    assert linked.is_symlink()


def test_answers_are_written_whole_or_not_at_all(line, sample, tmp_path, monkeypatch):
    target = tmp_path / "answers.json"
    target.write_text("before")

    def full(_handle):
        raise OSError(errno.ENOSPC, "full")

    session = Session.open(sample, SETTINGS)
    session.close()
    monkeypatch.setattr(os, "fsync", full)
    code, _, said = line("answers", sample, "--project", CODE, "--out", target)
    assert (code, target.read_text()) == (2, "before")
    assert "answers.json" in said
    assert not list(tmp_path.glob(".*part"))


def test_a_workspace_that_cannot_be_finished_is_not_left_behind(tmp_path, monkeypatch):
    path = tmp_path / "new.collab"
    real = WorkspaceFile.commit

    def commit(self, changes, **more):
        if any(change.entity == "project" for change in changes):
            raise faults.DiskFull(self.path)
        return real(self, changes, **more)

    monkeypatch.setattr(WorkspaceFile, "commit", commit)
    with pytest.raises(Unusable):
        new(path, "A", "T", SETTINGS)
    assert list(tmp_path.iterdir()) == []


def test_half_a_sample_is_never_opened_as_the_sample(home, monkeypatch):
    def fail(_session):
        raise faults.DiskFull(Path("x"))

    monkeypatch.setattr(sample_service, "make_sample", fail)
    with pytest.raises(StorageFault):
        sample_file(SETTINGS)
    assert not list(home.rglob("*sample*"))


@pytest.mark.parametrize("fault", [faults.ReadOnly, faults.DiskFull])
def test_what_cannot_be_written_can_still_be_read(line, sample, tmp_path, monkeypatch, fault):
    real = WorkspaceFile.open.__func__

    def refuse(cls, path, *, read_only=False, **more):
        if not read_only:
            raise fault(path)
        return real(cls, path, read_only=True, **more)

    monkeypatch.setattr(WorkspaceFile, "open", classmethod(refuse))
    before = sample.read_bytes()
    code, out, said = line("answers", sample, "--project", CODE)
    assert (code, out[0], len(said.splitlines())) == (0, "{", 1)
    code, _, _ = line("export", sample, "project_summary", "--project", CODE, "--out",
                      tmp_path / "a.pdf")
    assert code == 0
    code, _, refused = line("new", sample, "--project", "A", "--title", "T")
    assert (code, refused) == (2, said)
    assert sample.read_bytes() == before


def test_a_newer_file_says_so_when_it_is_read_and_when_it_is_to_be_changed(line, sample):
    connection = sqlite3.connect(sample)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    code, _, said = line("check", sample)
    assert (code, "later version" in said) == (0, True)
    code, _, said = line("new", sample, "--project", "A", "--title", "T")
    assert (code, "later version" in said) == (2, True)


def test_titles_and_references_are_clean(line, tmp_path):
    path = tmp_path / "new.collab"
    assert line("new", path, "--project", "a\nb\0\udcff", "--title", "t\n\0u\udcff")[0] == 0
    session = Session.open(path, SETTINGS)
    (row,) = session.project_rows()
    session.close()
    assert (row["code"], row["title"]) == ("a b", "t u")
    for code, title in (("\u200b", "T"), ("B", "\udcff"), ("x" * 61, "T"), ("C", "t" * 200_000)):
        assert line("new", path, "--project", code, "--title", title)[0] == 2


@pytest.mark.parametrize("files", [{"pack.toml": "junk ["}, None, [1, 2], {}])
def test_a_workspace_whose_questions_cannot_be_read_says_so(line, sample, files):
    """As one made by a later version, whose packs may hold what this one does not know."""
    with WorkspaceFile.open(sample, holder="x", device="d") as store:
        (pack,) = store.rows("pack")
        store.commit([Change("pack", pack["id"], "files", files)], actor="x")
    before = sample.read_bytes()
    code, _, said = line("answers", sample, "--project", CODE)
    assert (code, len(said.splitlines())) == (2, 1)
    assert "sample.collab" in said and "pack.toml" in said
    assert sample.read_bytes() == before


def test_no_home_for_the_sample_is_said(tmp_path, monkeypatch):
    (tmp_path / "home").write_text("a file where a folder should be")
    monkeypatch.setenv("COLLAB_DESKTOP_HOME", str(tmp_path / "home"))
    with pytest.raises(StorageFault):
        sample_file(SETTINGS)
