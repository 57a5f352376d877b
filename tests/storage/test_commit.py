"""Committing: what is written, what is given back, what stays right after a failure."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from tests.storage.examples import (
    PROJECT_ID,
    answer_changes,
    assert_rebuild_equals_tables,
    content,
    everything,
)

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.storage.workspace_file import WorkspaceFile

ADDRESS = Address("cq.question.question")


def test_new_file_holds_its_name_and_nothing_else(file):
    assert file.row("workspace", "workspace")["name"] == "Work"
    assert file.rows("project") == []
    assert len(file.workspace_id) == 36
    assert file.device == "laptop"


def test_every_field_of_every_entity_can_be_set(file):
    value = {"deep": [1, "two", None, True]}
    for entity, fields in _all_fields().items():
        changes = [Change(entity, "row", field, value) for field in fields]
        file.commit(changes, actor="me")
        assert file.row(entity, "row") == {"id": "row", **dict.fromkeys(fields, value)}
        file.commit([Change(entity, "row", field, None) for field in fields], actor="me")
    assert file.verify() == []


def _all_fields() -> dict[str, tuple[str, ...]]:
    from collab_desktop.storage.tables import ENTITIES

    return {name: fields for name, fields in ENTITIES.items() if name != "attachment"}


def test_a_change_is_there_after_reopening(file, reopen):
    file.commit(answer_changes(ADDRESS, Answer.of("Why?")), actor="p1")
    file.close()
    with reopen() as again:
        assert again.answers(PROJECT_ID) == {ADDRESS: Answer.of("Why?")}
        assert again.history("answer", ADDRESS.row_id(PROJECT_ID), "envelope")[0].actor == "p1"


def test_commit_returns_what_takes_it_back(filled):
    before = content(filled)
    changes = [
        *answer_changes(Address("tn.q1.answer", "run:idea"), Answer.of("new")),
        Change("project", PROJECT_ID, "title", "Other"),
        Change("project", PROJECT_ID, "title", "Third"),
        Change("person", "p1", "deleted", True),
        Change("record", "r2", "register", "risks"),
    ]
    inverse = filled.commit(changes, actor="p1")
    after = content(filled)
    again = filled.commit(inverse, actor="p1")
    assert content(filled) == before
    filled.commit(again, actor="p1")
    assert content(filled) == after
    assert_rebuild_equals_tables(filled)


def test_the_same_value_again_is_no_operation(filled):
    journal = len(filled.history("project", PROJECT_ID))
    assert filled.commit([Change("project", PROJECT_ID, "code", "CD-1")], actor="p1") == ()
    assert filled.commit([Change("project", "none", "code", None)], actor="p1") == ()
    assert len(filled.history("project", PROJECT_ID)) == journal


def test_operations_build_on_the_heads(file):
    row_id = ADDRESS.row_id(PROJECT_ID)
    file.commit(answer_changes(ADDRESS, Answer.of("a")), actor="p1")
    file.commit(answer_changes(ADDRESS, Answer.of("b"))[-1:], actor="p1")
    second, first = file.history("answer", row_id, "envelope")
    assert second.parents == (first.op_id,)
    assert first.parents == ()
    assert second.seq == first.seq + 1
    assert second.prev == first.hash


def test_a_deletion_builds_on_the_whole_row(filled):
    filled.commit([Change("person", "p1", "deleted", True)], actor="p1")
    deletion, *others = filled.history("person", "p1")
    assert set(deletion.parents) == {operation.op_id for operation in others}
    filled.commit([Change("person", "p1", "name", "New Name")], actor="p1")
    assert filled.history("person", "p1", "name")[0].parents == (others[-1].op_id,)
    filled.commit([Change("person", "p1", "deleted", False)], actor="p1")
    assert filled.history("person", "p1", "deleted")[0].parents == (deletion.op_id,)
    assert filled.verify() == []


def test_the_clock_never_runs_backwards(file, monkeypatch):
    monkeypatch.setattr(time, "time_ns", lambda: 1_000_000_000_000)
    for number in range(3):
        file.commit([Change("note", "n", "text", str(number))], actor="p1")
    ticks = [operation.hlc for operation in file.history("note", "n")]
    assert ticks == sorted(ticks, reverse=True)
    assert len(set(ticks)) == 3


def test_last_changes_follow_commits(filled, reopen):
    before = filled.last_changes()[PROJECT_ID]
    assert datetime.now(UTC) - before < timedelta(minutes=1)
    filled.commit(answer_changes(ADDRESS, Answer.of("later")), actor="p1")
    after = filled.last_changes(PROJECT_ID)
    assert after[PROJECT_ID] > before
    filled.commit([Change("project", "two", "title", "Two")], actor="p1")
    known = filled.last_changes()
    assert set(known) == {PROJECT_ID, "two"}
    filled.close()
    with reopen() as again:
        assert again.last_changes() == known
        assert again.last_changes("nowhere") == {}


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (Change("nothing", "r", "name", 1), ValueError),
        (Change("person", "r", "shoe_size", 1), ValueError),
        (Change("person", "r", "name", 0.5), TypeError),
        (Change("person", "r", "name", [{"a": 0.5}]), TypeError),
        (Change("person", "r", "name", {1: "a"}), TypeError),
    ],
)
def test_what_no_table_can_hold_is_refused_as_a_whole(filled, change, error):
    before = everything(filled)
    with pytest.raises(error):
        filled.commit([Change("person", "p9", "name", "Nobody"), change], actor="p1")
    assert everything(filled) == before
    filled.commit([Change("person", "p9", "name", "Somebody")], actor="p1")
    assert filled.row("person", "p9")["name"] == "Somebody"
    assert filled.verify() == []


def test_a_failure_in_the_middle_leaves_file_and_memory_as_they_were(filled, monkeypatch):
    before, note = everything(filled), Change("note", "n", "text", "x")

    def fail(*_arguments: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("collab_desktop.storage.search.update", fail)
        with pytest.raises(KeyboardInterrupt):
            filled.commit([note], actor="p1")
    assert everything(filled) == before
    filled.commit([note], actor="p1")
    assert len(filled.history("note", "n")) == 1
    assert_rebuild_equals_tables(filled)


def test_blobs_are_named_by_their_content(file):
    name = file.put_blob(b"a map")
    assert file.put_blob(b"a map") == name
    assert file.blob(name) == b"a map"
    assert file.blob("0" * 64) is None


def test_two_devices_keep_chains_of_their_own(path, file):
    file.commit([Change("note", "n", "text", "one")], actor="p1")
    file.close()
    with WorkspaceFile.open(path, holder="Joao", device="desktop") as other:
        other.commit([Change("note", "n", "text", "two")], actor="p2")
        latest, earlier = other.history("note", "n")
        assert (latest.device, latest.seq) == ("desktop", 1)
        assert latest.parents == (earlier.op_id,)
        assert latest.hlc > earlier.hlc
        assert_rebuild_equals_tables(other)


def test_closing_twice_does_no_harm(file: WorkspaceFile, reopen: Callable[[], WorkspaceFile]):
    file.close()
    file.close()
    with reopen() as again:
        assert again.verify() == []


def test_many_rows_do_not_stay_in_memory(file, monkeypatch):
    monkeypatch.setattr("collab_desktop.storage.present._MOST_ROWS", 5)
    for number in range(20):
        file.commit([Change("note", f"n{number}", "text", "x")], actor="p1")
    file.commit([Change("note", f"n{number}", "text", "y") for number in range(20)], actor="p1")
    assert [row["text"] for row in file.rows("note")] == ["y"] * 20
    assert_rebuild_equals_tables(file)
