"""Folders: below one home when it is set, the system's own otherwise."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from collab_desktop import paths
from collab_desktop.settings import Settings, load, save


def test_a_portable_home_holds_everything(home):
    folders = {paths.data_dir(), paths.config_dir(), paths.cache_dir(), paths.log_dir()}
    assert len(folders) == 4
    assert {folder.parent for folder in folders} == {home}
    assert paths.backup_dir().is_relative_to(paths.data_dir())
    assert paths.settings_file().is_relative_to(paths.config_dir())
    assert paths.documents_dir().parent == home


def test_looking_for_folders_makes_none(home):
    for folder in (paths.data_dir, paths.config_dir, paths.cache_dir, paths.log_dir):
        folder()
    assert list(home.iterdir()) == []


def test_a_home_is_absolute_wherever_the_program_was_started(monkeypatch):
    monkeypatch.setenv(paths.HOME_VARIABLE, "stick")
    assert paths.data_dir() == Path.cwd() / "stick" / "data"


@pytest.mark.parametrize("mark", [paths.PORTABLE_MARK, "README.txt"])
def test_a_packaged_program_keeps_its_data_beside_it_when_a_file_says_so(
    monkeypatch, tmp_path, mark
):
    (tmp_path / mark).touch()
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "collab-desktop"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    beside = mark == paths.PORTABLE_MARK
    for folder in (paths.data_dir(), paths.settings_file(), paths.documents_dir()):
        assert folder.is_relative_to(tmp_path / "data") == beside


def test_a_stick_finds_its_workspaces_on_another_computer(monkeypatch, tmp_path):
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    stick, elsewhere = tmp_path / "media" / "stick", tmp_path / "mnt"
    stick.mkdir(parents=True)
    (stick / paths.PORTABLE_MARK).touch()
    monkeypatch.setattr(sys, "executable", str(stick / "collab-desktop"))
    outside = str(tmp_path / "home" / "other.collab")
    recent = (str(paths.documents_dir() / "mine.collab"), outside)
    save(Settings(recent=recent))
    assert load().recent == recent

    stick.rename(elsewhere)
    monkeypatch.setattr(sys, "executable", str(elsewhere / "collab-desktop"))
    assert load().recent == (str(elsewhere / "data" / "documents" / "mine.collab"), outside)


def test_the_mark_means_nothing_beside_a_python(monkeypatch, tmp_path):
    (tmp_path / paths.PORTABLE_MARK).touch()
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python3"))
    assert not paths.data_dir().is_relative_to(tmp_path)


def test_without_a_home_the_system_decides(monkeypatch):
    monkeypatch.delenv(paths.HOME_VARIABLE)
    for folder in (paths.data_dir(), paths.config_dir(), paths.cache_dir(), paths.log_dir()):
        assert folder.is_absolute()
        assert paths.APP_NAME in folder.parts
    assert paths.documents_dir().is_absolute()


def test_resources_are_found_by_name():
    assert paths.resource("__init__.py").is_file()
    assert paths.resource("themes/none.toml") == paths.resource_dir() / "themes" / "none.toml"
