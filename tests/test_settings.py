"""Choices survive a restart; a broken file costs nobody more than the broken choice."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from collab_desktop import paths, settings
from collab_desktop.settings import Settings

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
ANY_SETTINGS = st.builds(
    Settings,
    language=st.sampled_from(["en", "fr", "pt_BR"]),
    region=TEXT,
    theme=st.sampled_from(settings.THEMES),
    text_percent=st.integers(80, 200),
    digits=st.sampled_from(settings.DIGITS),
    motion=st.booleans(),
    single_key=st.booleans(),
    name=TEXT,
    organisation=TEXT,
    organisation_logo=TEXT,
    recent=st.lists(TEXT, max_size=settings.RECENT_MAX).map(tuple),
    first_run_done=st.booleans(),
    device=TEXT,
)


@given(ANY_SETTINGS)
def test_what_is_saved_is_loaded(tmp_path_factory, chosen):
    file = tmp_path_factory.mktemp("settings") / "settings.toml"
    settings.save(chosen, file)
    assert settings.load(file) == chosen


def test_the_first_start_has_defaults_and_writes_nothing(home):
    assert settings.load() == Settings()
    assert list(home.iterdir()) == []


def test_saving_makes_the_folder_and_leaves_no_draft():
    settings.save(Settings(name="Ann"))
    assert settings.load().name == "Ann"
    assert [file.name for file in paths.config_dir().iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("content", [b"", b"theme = ", b"\xff\xfe", b"\x00", b"a" * 10_000])
def test_a_broken_file_is_no_reason_to_stop(tmp_path, content):
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    assert settings.load(file) == Settings()


@pytest.mark.parametrize(
    "line",
    ['theme = "pink"', "theme = 3", "digits = true", "motion = 1", 'recent = "a"', "recent = [1]"],
)
def test_only_the_broken_choice_falls_back(tmp_path, line):
    file = tmp_path / "settings.toml"
    file.write_text(f'name = "Ann"\nunknown = 1\n{line}\n', encoding="utf-8")
    assert settings.load(file) == Settings(name="Ann")


@pytest.mark.parametrize(("written", "meant"), [(0, 80), (150, 150), (999, 200)])
def test_the_size_of_text_stays_readable(tmp_path, written, meant):
    file = tmp_path / "settings.toml"
    file.write_text(f"text_percent = {written}\n", encoding="utf-8")
    assert settings.load(file).text_percent == meant


def test_a_lone_half_of_a_character_does_not_prevent_saving(tmp_path):
    file = tmp_path / "settings.toml"
    settings.save(Settings(name="A\ud800"), file)
    assert settings.load(file).name == "A?"


def test_a_failed_save_keeps_the_old_choices(tmp_path, monkeypatch):
    file = tmp_path / "settings.toml"
    settings.save(Settings(name="old"), file)

    def no_space(_descriptor: int) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr("os.fsync", no_space)
    with pytest.raises(OSError, match="no space"):
        settings.save(Settings(name="new"), file)
    assert settings.load(file).name == "old"


def test_recent_workspaces_are_few_and_each_is_there_once():
    chosen = Settings()
    for number in (*range(12), 5):
        chosen = chosen.with_recent(Path(f"{number}.collab"))
    assert len(chosen.recent) == settings.RECENT_MAX
    assert chosen.recent[:3] == ("5.collab", "11.collab", "10.collab")
    assert "5.collab" not in chosen.without_recent(Path("5.collab")).recent


def test_choices_do_not_change_under_those_who_hold_them():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().theme = "dark"


def test_an_installation_gets_one_id_and_keeps_it():
    first = settings.identified(Settings(name="Ann"))
    assert len(first.device) == 12
    assert settings.load() == first
    assert settings.identified(first) is first
    assert settings.identified(Settings()).device != first.device


def test_an_id_that_cannot_be_kept_still_serves(home):
    paths.config_dir().write_text("in the way", encoding="utf-8")
    assert settings.identified(Settings()).device
