"""Whatever is changed in whatever order: undo gives the start, the journal gives the tables."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.storage.examples import assert_rebuild_equals_tables, content, everything, open_file

from collab_desktop.domain.journal import (
    Change,
    Operation,
    canonical,
    find_heads,
    genesis,
    is_intact,
    moment,
    next_tick,
    operation_hash,
    value_hash,
)
from collab_desktop.storage.workspace_file import WorkspaceFile

TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
FIELDS = [
    ("project", "title"), ("project", "deleted"), ("person", "name"), ("person", "deleted"),
    ("answer", "envelope"), ("answer", "project_id"), ("record", "position"), ("ballot", "sheet"),
]
CHANGES = st.builds(
    lambda field, row_id, value: Change(field[0], row_id, field[1], value),
    st.sampled_from(FIELDS),
    st.sampled_from(["one", "two", "three"]),
    VALUES,
)
COMMITS = st.lists(st.lists(CHANGES, max_size=6), max_size=6)


@contextmanager
def new_file() -> Iterator[WorkspaceFile]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "work.collab"
        with WorkspaceFile.create(path, device="laptop", name="Work") as file:
            yield file


@given(COMMITS)
@settings(max_examples=60)
def test_undoing_everything_gives_the_start(commits):
    with new_file() as file:
        start = content(file)
        inverses = [file.commit(changes, actor="p1") for changes in commits]
        end = content(file)
        redone = [file.commit(inverse, actor="p2") for inverse in reversed(inverses)]
        assert content(file) == start
        for inverse in reversed(redone):
            file.commit(inverse, actor="p2")
        assert content(file) == end
        assert_rebuild_equals_tables(file)


@given(COMMITS, st.sets(st.integers(0, 5)), st.sets(st.integers(0, 5)))
@settings(max_examples=60)
def test_the_journal_gives_the_tables_through_failures_and_reopening(commits, failing, closing):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "work.collab"
        file = WorkspaceFile.create(path, device="laptop", name="Work")
        for number, changes in enumerate(commits):
            if number in failing:
                before = everything(file)
                try:
                    file.commit([*changes, Change("person", "x", "name", 0.5)], actor="p1")
                except TypeError:
                    assert everything(file) == before
            file.commit(changes, actor="p1")
            if number in closing:
                file.close()
                file = open_file(path, device=f"device{number % 2}")
        assert_rebuild_equals_tables(file)
        file.close()


@given(COMMITS, st.lists(st.sampled_from(FIELDS), max_size=3))
@settings(max_examples=40)
def test_erasing_keeps_journal_and_tables_in_step(commits, erased):
    with new_file() as file:
        for changes in commits:
            file.commit(changes, actor="p1")
        fields = [(entity, "one", field) for entity, field in erased]
        if fields:
            file.erase(fields, actor="p1")
        for entity, row_id, field in fields:
            row = file.row(entity, row_id)
            assert row is None or row[field] is None
            for operation in file.history(entity, row_id, field):
                assert operation.salt is None
        assert_rebuild_equals_tables(file)
        for changes in commits:
            file.commit(changes, actor="p1")
        assert_rebuild_equals_tables(file)


@given(COMMITS)
@settings(max_examples=40)
def test_every_operation_read_back_is_intact_and_follows_the_one_before(commits):
    with new_file() as file:
        for changes in commits:
            file.commit(changes, actor="p1")
        operations = file._journal.all()
        prev = genesis(file.workspace_id, "laptop", file._journal.devices()["laptop"])
        for number, operation in enumerate(operations, start=1):
            assert operation.seq == number
            assert is_intact(operation, prev)
            assert not is_intact(operation, "0" * 64)
            prev = operation.hash
        assert [o.hlc for o in operations] == sorted({o.hlc for o in operations})


# -- heads, as merging two laptops needs them -----------------------------------------------


def made(name: str, field: str, parents: tuple[str, ...], tick: int) -> Operation:
    change = Change("person", "p", field, name)
    hashed = value_hash("salt", name)
    device, _, seq = name.partition(":")
    whole = operation_hash(name, tick, "p1", change, hashed, 1, "", parents)
    return Operation(
        name, device, int(seq), tick, "p1", change, "salt", hashed, 1, "", whole, parents
    )


def test_two_laptops_that_change_the_same_field_make_two_heads():
    start = made("a:1", "name", (), 1)
    ours, theirs = made("a:2", "name", ("a:1",), 2), made("b:1", "name", ("a:1",), 3)
    key = ("person", "p", "name")
    assert find_heads([start, ours, theirs]) == {key: {"a:2", "b:1"}}
    settled = made("a:3", "name", ("a:2", "b:1"), 4)
    assert find_heads([start, ours, theirs, settled]) == {key: {"a:3"}}


def test_a_deletion_does_not_take_the_place_of_the_fields_it_names():
    name, gone = made("a:1", "name", (), 1), made("a:2", "deleted", ("a:1",), 2)
    assert find_heads([name, gone]) == {
        ("person", "p", "name"): {"a:1"}, ("person", "p", "deleted"): {"a:2"},
    }


@given(st.permutations(range(8)), st.data())
def test_heads_do_not_depend_on_the_order_in_which_operations_arrive(order, data):
    operations: list[Operation] = []
    for number in range(8):
        earlier = [operation.op_id for operation in operations]
        some = st.sets(st.sampled_from(earlier)) if earlier else st.just(set())
        parents = tuple(sorted(data.draw(some)))
        operations.append(made(f"d{number % 3}:{number}", "name", parents, number))
    heads = find_heads(operations)
    assert find_heads([operations[number] for number in order]) == heads
    named = {parent for operation in operations for parent in operation.parents}
    assert heads[("person", "p", "name")] == {o.op_id for o in operations} - named


@given(st.integers(0, 2**52), st.integers(0, 2**52))
def test_the_clock_is_never_behind_the_journal(now, last):
    tick = next_tick(now, last)
    assert tick > last
    assert tick >= now
    assert moment(tick + 1) > moment(tick)


@given(VALUES)
def test_canonical_text_is_the_same_for_the_same_value(value):
    import json

    text = canonical(value)
    assert canonical(json.loads(text)) == text


def test_two_heads_are_settled_by_an_operation_that_builds_on_both():
    with new_file() as file:
        file.commit([Change("person", "p", "name", "Ours")], actor="p1")
        with file._database.transaction():
            file._database.run(
                "INSERT INTO head VALUES('person', 'p', 'name', 'other:1')", {}
            )
        file._present.forget()
        file.commit([Change("person", "p", "name", "Ours")], actor="p1")
        (operation, first) = file.history("person", "p", "name")
        assert operation.parents == (first.op_id, "other:1")
        assert file.verify() == []
