"""Backups: whole or not there, listed with what is in them, kept by a plan, restorable."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.storage.examples import (
    PROJECT_ID,
    answer_changes,
    assert_rebuild_equals_tables,
    content,
    name_of,
    open_file,
)

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.storage import backups, faults
from collab_desktop.storage.workspace_file import WorkspaceFile

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_a_backup_of_an_open_file(filled):
    made = backups.make_backup(filled, "open")
    (listed,) = backups.list_backups(filled.workspace_id)
    assert listed.path == made
    assert (listed.kind, listed.workspace, listed.projects) == ("open", "Work", ("School meals",))
    assert not listed.damaged
    assert listed.size == made.stat().st_size
    assert datetime.now(UTC) - listed.at < timedelta(minutes=1)
    assert [p.name for p in made.parent.iterdir()] == [made.name]
    before = content(filled)
    with WorkspaceFile.open(made, holder="x", device="y", read_only=True) as copy:
        assert content(copy) == before
        assert copy.verify() == []


def test_a_backup_of_a_closed_file_and_of_none(filled, path):
    filled.close()
    original = path.read_bytes()
    backups.make_backup(path, "import")
    assert [b.kind for b in backups.list_backups(filled.workspace_id)] == ["import"]
    assert path.read_bytes() == original
    with pytest.raises(faults.FileGone):
        backups.make_backup(path.with_name("none.collab"), "import")
    assert backups.list_backups("unknown") == []


def test_the_same_state_is_kept_once(filled):
    first = backups.make_backup(filled, "open")
    assert backups.make_backup(filled, "open") == first
    filled.commit([Change("note", "n", "text", "x")], actor="p1")
    assert backups.make_backup(filled, "open") != first


def test_a_backup_in_a_worker_while_commits_go_on(filled):
    made: list[Path] = []
    worker = threading.Thread(target=lambda: made.append(backups.make_backup(filled, "open")))
    worker.start()
    for number in range(60):
        filled.commit(answer_changes(Address(f"x.y.z{number}"), Answer.of("x" * 99)), actor="p1")
    worker.join()
    with open_file(made[0]) as copy:
        assert_rebuild_equals_tables(copy)
    assert_rebuild_equals_tables(filled)


def test_restoring_brings_back_what_was_and_keeps_what_is(filled, path):
    before = content(filled)
    backup = backups.make_backup(filled, "open")
    filled.commit([Change("project", PROJECT_ID, "title", "Spoilt")], actor="p1")
    spoilt, last = content(filled), filled.history("project", PROJECT_ID)[0].op_id
    with pytest.raises(faults.Locked):
        backups.restore(backup, path)
    filled.close()
    kept = backups.restore(backup, path)
    with open_file(path) as file:
        assert content(file) == before
        assert file.workspace_id == filled.workspace_id
        assert file.device.startswith("laptop.")
        file.commit([Change("project", PROJECT_ID, "title", "Again")], actor="p1")
        assert_rebuild_equals_tables(file)
        names = {operation.op_id for operation in file.history("project", PROJECT_ID)}
    assert kept is not None
    with open_file(kept) as other:
        assert content(other) == spoilt
        assert {o.op_id for o in other.history("project", PROJECT_ID)} - names == {last}


def test_restoring_to_a_new_place_and_over_damage(filled, path, tmp_path):
    backup = backups.make_backup(filled, "open")
    filled.close()
    assert backups.restore(backup, tmp_path / "new.collab") is None
    path.write_bytes(b"damaged")
    kept = backups.restore(backup, path)
    assert kept is not None
    assert kept.read_bytes() == b"damaged"
    with open_file(path) as file:
        assert name_of(file) == "Work"


def test_a_damaged_backup_is_listed_as_such_and_never_restored(filled, path):
    backup = backups.make_backup(filled, "open")
    filled.close()
    original = path.read_bytes()
    data = bytearray(backup.read_bytes())
    for page in range(3, len(data) // 4096):
        data[page * 4096 : page * 4096 + 9] = b"\xff" * 9
    for damage in (bytes(data), backup.read_bytes()[:20_000], b""):
        backup.write_bytes(damage)
        with pytest.raises(faults.BackupDamaged):
            backups.restore(backup, path)
        assert path.read_bytes() == original
    assert backups.list_backups(filled.workspace_id)[0].damaged
    assert backups.list_backups(filled.workspace_id)[0].path == backup


def test_strange_files_among_the_backups_do_not_matter(filled):
    backup = backups.make_backup(filled, "open")
    (backup.parent / "notes.collab").write_text("x")
    (backup.parent / "other.txt").write_text("x")
    filled.commit([Change("note", "n", "text", "x")], actor="p1")
    backups.make_backup(filled, "open")
    assert len(backups.list_backups(filled.workspace_id)) == 2
    assert (backup.parent / "notes.collab").exists()


def test_a_backup_that_does_not_fit_leaves_nothing(filled, home):
    (home / "data").mkdir(exist_ok=True)
    (home / "data" / "backups").write_text("in the way")
    with pytest.raises(faults.StorageFault):
        backups.make_backup(filled, "open")
    filled.commit([Change("note", "n", "text", "x")], actor="p1")
    assert filled.verify() == []


def test_the_plan_of_a_year_with_five_backups_a_day():
    dates = [NOW - timedelta(hours=5 * n) for n in range(5 * 365)]
    kept: set[datetime] = set()
    for date in sorted(dates):
        kept = backups.worth_keeping({*kept, date})
    ages = sorted((NOW - date).days for date in kept)
    assert len(kept) <= 10 + 7 + 4 + 6
    assert ages[:10] == [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]
    assert {2, 3, 4, 5, 6} <= set(ages)
    assert max(ages) > 130


@given(st.sets(st.datetimes(timezones=st.just(UTC)), max_size=60))
def test_the_plan_never_drops_the_newest_and_is_stable(dates):
    kept = backups.worth_keeping(dates)
    assert kept <= dates
    assert set(sorted(dates)[-10:]) <= kept
    assert backups.worth_keeping(kept) == kept
    assert len(kept) <= 27


def test_pruning_deletes_files(filled, monkeypatch):
    monkeypatch.setattr(backups, "RECENT", 2)
    for number in range(6):
        filled.commit([Change("note", "n", "text", str(number))], actor="p1")
        backups.make_backup(filled, "open")
    assert len(backups.list_backups(filled.workspace_id)) == 2


def test_a_backup_made_after_the_clock_was_set_back_is_kept(filled):
    """Ten recent ones and one of each of many days lie in the future; the new one counts."""
    folder = backups.make_backup(filled, "open").parent
    for day in range(400):
        later = datetime.now(UTC) + timedelta(days=400 + day)
        (folder / f"{later:%Y-%m-%dT%H-%M-%S-%fZ}_open.collab").write_bytes(b"")
    filled.commit([Change("note", "n", "text", "x")], actor="p1")
    assert backups.make_backup(filled, "open").exists()
