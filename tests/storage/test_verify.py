"""The deep check: what was altered by one bit or by hand does not go unnoticed."""

from __future__ import annotations

import os
import random
import sqlite3
from pathlib import Path

import pytest
from tests.storage.examples import answer_changes, assert_rebuild_equals_tables, open_file

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.storage.faults import StorageFault
from collab_desktop.storage.workspace_file import WorkspaceFile

FLIPS = int(os.environ.get("COLLAB_FLIPS", "40"))
"""Single-bit flips to try; ``COLLAB_FLIPS=1000`` is the whole experiment."""

TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'"


def stored_values(path: Path) -> object:
    """Every stored value as another program reads it; the index only through its words."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.text_factory = bytes
    try:
        names = [name.decode() for (name,) in connection.execute(TABLES)]
        query = 'SELECT * FROM "{}" ORDER BY 1, 2'
        tables = [connection.execute(query.format(name)).fetchall() for name in names]
        words = connection.execute("SELECT rowid, * FROM search ORDER BY 1").fetchall()
        found = connection.execute("SELECT rowid FROM search('answer*') ORDER BY 1").fetchall()
        return tables, words, found
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return str(error)
    finally:
        connection.close()


def is_noticed(path: Path) -> bool:
    try:
        with open_file(path) as file:
            return bool(file.verify())
    except StorageFault:
        return True


@pytest.fixture
def sound(filled, path) -> bytes:
    filled.put_blob(bytes(range(256)) * 20)
    filled.commit(answer_changes(Address("a.b.long"), Answer.of("long text " * 700)), actor="p1")
    filled.erase([("person", "p1", "email")], actor="p1")
    filled.close()
    return path.read_bytes()


@pytest.mark.parametrize("seed", range(FLIPS))
def test_a_flipped_bit_that_changes_a_value_is_noticed(sound, tmp_path, seed):
    flipped = tmp_path / "flipped.collab"
    chance, data = random.Random(seed), bytearray(sound)
    bit = chance.randrange(len(data) * 8)
    data[bit // 8] ^= 1 << bit % 8
    flipped.write_bytes(sound)
    before = stored_values(flipped)
    flipped.write_bytes(data)
    changed = stored_values(flipped) != before
    flipped.write_bytes(data)
    assert is_noticed(flipped) or not changed


STATEMENTS = [
    "UPDATE answer SET envelope = '{\"value\":\"other\"}' WHERE path = '\"a.b.long\"'",
    "DELETE FROM answer WHERE path = '\"a.b.long\"'",
    "INSERT INTO answer(id, path) VALUES('x', '\"a.b.c\"')",
    "UPDATE op SET value = '\"Eve\"' WHERE field = 'name' AND entity = 'person'",
    "UPDATE op SET value = NULL, salt = NULL WHERE field = 'name' AND entity = 'person'",
    "UPDATE op SET value = NULL WHERE field = 'name' AND entity = 'person'",
    "UPDATE op SET salt = 'x' WHERE seq = 5",
    "UPDATE op SET actor = 'p9' WHERE seq = 5",
    "UPDATE op SET hlc = hlc + 1 WHERE seq = 5",
    "UPDATE op SET hash = prev WHERE seq = 5",
    "DELETE FROM op WHERE seq = 5",
    "DELETE FROM op_parent",
    "INSERT INTO op_parent VALUES('laptop:9999', 'laptop:1')",
    "UPDATE head SET op_id = 'laptop:1' WHERE op_id = 'laptop:2'",
    "DELETE FROM head WHERE op_id = 'laptop:2'",
    "UPDATE device SET name = 'Eve'",
    "UPDATE info SET value = 'x' WHERE key = 'workspace_id'",
    "INSERT INTO info VALUES('branch', 'x')",
    "DELETE FROM info",
    "UPDATE blob SET data = 'x'",
    "UPDATE search SET text = 'x' WHERE rowid = (SELECT min(rowid) FROM search)",
    "INSERT INTO search VALUES('x', 'answer', 'x')",
    "INSERT INTO note(id, text) VALUES('n', '\"planted\"')",
    "UPDATE op SET value = '[\"name\"]' WHERE field = 'erased'",
]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_what_was_altered_by_hand_is_noticed(sound, path, statement):
    connection = sqlite3.connect(path)
    assert connection.execute(statement).rowcount
    connection.commit()
    connection.close()
    with open_file(path) as file:
        assert file.verify()


def test_rebuilding_mends_tables_but_no_journal(sound, path):
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM answer")
    connection.execute("DELETE FROM head")
    connection.execute("DELETE FROM search")
    connection.commit()
    connection.close()
    with open_file(path) as file:
        assert {message.id for message in file.verify()} == {
            "storage.verify_heads", "storage.verify_tables", "storage.verify_search",
        }
        file.rebuild()
        assert len(file.rows("answer")) == 31
        assert_rebuild_equals_tables(file)
        file.commit([Change("note", "n", "text", "on")], actor="p1")
        assert file.verify() == []


def test_an_attachment_without_its_bytes_is_noticed(file):
    name = file.put_blob(b"map")
    file.commit([Change("attachment", "a", "sha256", name)], actor="p1")
    assert file.verify() == []
    file.commit([Change("attachment", "b", "sha256", "0" * 64)], actor="p1")
    assert [message.id for message in file.verify()] == ["storage.verify_attachment"]


def test_a_sound_file_is_sound_for_readers_too(sound, path) -> None:
    with WorkspaceFile.open(path, holder="x", device="y", read_only=True) as file:
        assert file.verify() == []


def test_values_of_the_wrong_type_are_noticed(sound, path):
    connection = sqlite3.connect(path)
    connection.execute("UPDATE op SET actor = x'00ff' WHERE seq = 5")
    connection.commit()
    connection.close()
    with open_file(path) as file:
        assert file.verify()
