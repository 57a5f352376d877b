"""Erasing: nothing of the values stays in the file or its backups, and the journal verifies."""

from __future__ import annotations

import pytest
from tests.storage.examples import (
    PROJECT_ID,
    answer_changes,
    assert_rebuild_equals_tables,
    open_file,
)

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import ERASED, Change
from collab_desktop.storage import backups
from collab_desktop.storage.backup_erasure import erase_in_backups

SECRETS = (b"Zebedee", b"zebedee", b"Quagmire", b"quagmire")


@pytest.fixture
def with_person(filled):
    for name in ("Zebedee One", "Zebedee Two"):
        filled.commit(
            [
                Change("person", "p7", "name", name),
                Change("person", "p7", "email", "zebedee@quagmire.example"),
                Change("person", "p7", "role", "lead"),
            ],
            actor="p1",
        )
    filled.commit(answer_changes(Address("a.b.c"), Answer.of("call Quagmire")), actor="p1")
    return filled


FIELDS = [
    ("person", "p7", "name"),
    ("person", "p7", "email"),
    ("answer", Address("a.b.c").row_id(PROJECT_ID), "envelope"),
]


def test_nothing_of_the_values_stays_in_the_file(with_person, path):
    assert with_person.search("zebedee", 9)
    with_person.erase(FIELDS, actor="p1")
    assert with_person.search("zebedee", 9) == []
    assert with_person.search("quagmire", 9) == []
    journal = path.with_name(path.name + "-journal")
    assert not journal.exists() or journal.stat().st_size == 0
    assert_rebuild_equals_tables(with_person)
    person = with_person.row("person", "p7")
    assert (person["name"], person["email"], person["role"]) == (None, None, "lead")
    with_person.close()
    content = path.read_bytes()
    assert not [secret for secret in SECRETS if secret in content]


def test_the_journal_still_tells_that_something_was_there(with_person):
    with_person.erase(FIELDS[:2], actor="p2")
    erasure, *others = with_person.history("person", "p7")
    assert erasure.change == Change("person", "p7", ERASED, ["email", "name"])
    assert erasure.actor == "p2"
    told = {(o.change.field, o.change.value) for o in others}
    assert told == {("name", None), ("email", None), ("role", "lead")}
    assert all((o.salt is None) == (o.change.field != "role") for o in others)


def test_a_field_can_be_used_and_erased_again(with_person, reopen):
    with_person.erase(FIELDS, actor="p1")
    with_person.commit([Change("person", "p7", "name", "Somebody Else")], actor="p1")
    assert [hit.row_id for hit in with_person.search("somebody", 9)] == ["p7"]
    with_person.erase(FIELDS[:1], actor="p1")
    with_person.erase(FIELDS[:1], actor="p1")
    assert with_person.row("person", "p7")["name"] is None
    assert_rebuild_equals_tables(with_person)
    with_person.close()
    with reopen() as again:
        assert again.verify() == []
        again.commit([Change("person", "p7", "name", "Third")], actor="p1")
        assert_rebuild_equals_tables(again)


def test_a_row_with_nothing_left_is_not_there(file):
    file.commit([Change("note", "n", "text", "secret")], actor="p1")
    file.erase([("note", "n", "text")], actor="p1")
    assert file.rows("note") == []
    assert_rebuild_equals_tables(file)


def test_backups_are_erased_too(with_person, path):
    backups.make_backup(with_person, "open")
    with_person.commit([Change("note", "n", "text", "x")], actor="p1")
    damaged = backups.make_backup(with_person, "open")
    damaged.write_bytes(b"")
    left = erase_in_backups(
        with_person.workspace_id, lambda _backup: set(FIELDS), actor="p1", device="laptop"
    )
    assert left == [damaged]
    (sound,) = [b for b in backups.list_backups(with_person.workspace_id) if not b.damaged]
    content = sound.path.read_bytes()
    assert not [secret for secret in SECRETS if secret in content]
    with open_file(sound.path) as copy:
        assert_rebuild_equals_tables(copy)
