"""Migrations: forward only, backup first, all or nothing; files of every version still open."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import pytest
from tests.storage.examples import (
    PROJECT_ID,
    answer_changes,
    assert_rebuild_equals_tables,
    content,
    open_file,
)

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.storage import backups, faults, migrations, opening, tables
from collab_desktop.storage.migrations import (
    MIGRATIONS,
    Migration,
    current_version,
    known_schema,
    schema_of,
)
from collab_desktop.storage.workspace_file import WorkspaceFile

FIXTURES = Path(__file__).with_name("fixtures")
NEXT = current_version() + 1
PLANTED = Migration(
    NEXT,
    lambda: (
        "CREATE TABLE planted(id TEXT PRIMARY KEY)",
        "INSERT INTO planted SELECT id FROM answer",
    ),
)
BROKEN = Migration(NEXT, lambda: (*PLANTED.statements(), "CREATE TABLE broken(", "SELECT 1"))


def with_step(step: Migration) -> tuple[Migration, ...]:
    return (*MIGRATIONS, step)


class LaterFile(WorkspaceFile):
    """What a program would open of which the version after ours is the newest."""

    migrations = with_step(PLANTED)


class BrokenFile(WorkspaceFile):
    migrations = with_step(BROKEN)


def test_versions_stand_in_order():
    assert [step.version for step in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


def test_tables_are_those_that_the_migrations_make():
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrations.migrate(connection)
    for table in tables.metadata.sorted_tables:
        found = connection.execute(f'PRAGMA table_xinfo("{table.name}")').fetchall()
        columns = [row[1] for row in found if row[6] != 1 and row[1] != table.name]
        wanted = [column.name for column in table.columns if column.name != "rowid"]
        assert columns[: len(wanted)] == wanted, table.name
        keys = {row[1] for row in found if row[5]}
        assert keys == {c.name for c in table.primary_key if c.name != "rowid"}, table.name
    made = {name for kind, name, _ in schema_of(connection) if kind == "table"}
    own = {name for name in made if not name.startswith("search_")}
    assert own == set(tables.metadata.tables)
    connection.close()


def version_fixtures() -> list[Path]:
    return sorted(FIXTURES.glob("version-*.sqlite"))


def test_there_is_a_fixture_of_every_version():
    versions = [int(path.stem.rpartition("-")[2]) for path in version_fixtures()]
    assert versions == [step.version for step in MIGRATIONS]


@pytest.mark.parametrize("fixture", version_fixtures(), ids=lambda path: path.stem)
def test_files_of_every_version_open(fixture, path):
    shutil.copyfile(fixture, path)
    told = json.loads(fixture.with_suffix(".json").read_text(encoding="utf-8"))
    with open_file(path) as file:
        since: dict[str, list[str]] = {entity: [] for entity in tables.ENTITIES}
        assert json.loads(json.dumps(content(file))) == {**since, **told["content"]}
        assert file.workspace_id == told["workspace_id"]
        assert [hit.row_id for hit in file.search("fixture", 10)] == told["found"]
        assert file.blob(told["blob"]) == b"attached"
        assert_rebuild_equals_tables(file)
        file.commit([Change("project", PROJECT_ID, "title", "Changed")], actor="p1")
        assert file.verify() == []


def test_an_older_file_is_backed_up_and_brought_up(filled, path):
    before, workspace_id = content(filled), filled.workspace_id
    filled.close()
    original = path.read_bytes()
    with LaterFile.open(path, holder="x", device="laptop") as file:
        assert content(file) == before
        connection = file._database.connection
        assert connection.execute("PRAGMA user_version").fetchone() == (NEXT,)
        assert connection.execute("SELECT count(*) FROM planted").fetchone() == (30,)
    (backup,) = backups.list_backups(workspace_id)
    assert backup.kind == "migration"
    assert opening.read_header(backup.path).version == NEXT - 1
    assert path.read_bytes() != original
    with LaterFile.open(path, holder="x", device="laptop") as again:
        assert content(again) == before
    assert len(backups.list_backups(workspace_id)) == 1


def test_an_older_file_opened_for_reading_is_brought_up_in_memory_only(filled, path):
    before, workspace_id = content(filled), filled.workspace_id
    filled.close()
    original = path.read_bytes()
    with LaterFile.open(path, holder="x", device="y", read_only=True) as file:
        assert content(file) == before
        assert file._database.read("SELECT count(*) FROM planted") == [(30,)]
    assert path.read_bytes() == original
    assert backups.list_backups(workspace_id) == []


def test_a_migration_that_fails_changes_nothing(filled, path):
    before = content(filled)
    filled.close()
    original = path.read_bytes()
    with pytest.raises(faults.StorageFault):
        BrokenFile.open(path, holder="x", device="laptop")
    assert path.read_bytes() == original
    with open_file(path) as file:
        assert content(file) == before
        assert_rebuild_equals_tables(file)


def test_without_a_backup_there_is_no_migration(filled, path, home):
    filled.close()
    original = path.read_bytes()
    (home / "data").write_text("in the way")
    with pytest.raises(faults.StorageFault):
        LaterFile.open(path, holder="x", device="laptop")
    assert path.read_bytes() == original


CRASHING = """
import os, sqlite3, sys
from pathlib import Path
from collab_desktop.storage.migrations import MIGRATIONS, Migration
from collab_desktop.storage.workspace_file import WorkspaceFile

def statements():
    yield "CREATE TABLE planted(id TEXT PRIMARY KEY, more TEXT)"
    yield "PRAGMA cache_size = 1"
    for number in range(400):
        yield f"INSERT INTO planted VALUES('{number}', '{'x' * 3000}')"
    os._exit(9)

WorkspaceFile.migrations = (*MIGRATIONS, Migration(len(MIGRATIONS) + 1, statements))
WorkspaceFile.open(Path(sys.argv[1]), holder="x", device="laptop")
"""


def test_a_crash_in_the_middle_of_a_migration_leaves_the_old_file(filled, path):
    before = content(filled)
    filled.close()
    size = path.stat().st_size
    done = subprocess.run([sys.executable, "-c", CRASHING, str(path)], env=os.environ, check=False)
    assert done.returncode == 9
    assert path.stat().st_size > size
    with open_file(path) as file:
        assert known_schema(NEXT - 1) == schema_of(file._database.connection)
        assert content(file) == before
        assert_rebuild_equals_tables(file)


def test_known_schema_grows_with_the_versions():
    steps = with_step(PLANTED)
    grown = [known_schema(version, steps) for version in range(1, NEXT + 1)]
    named = [{(kind, name) for kind, name, _ in schema} for schema in grown]
    assert all(earlier <= later for earlier, later in pairwise(named))
    assert all(earlier != later for earlier, later in pairwise(grown))
    assert current_version(steps) == NEXT


def write_fixture(folder: Path) -> Iterable[Path]:
    """Make the frozen file of the present version: ``python -m tests.storage.test_migrations``."""
    path = folder / f"version-{current_version()}.sqlite"
    with WorkspaceFile.create(path, device="fixture", name="Fixture", holder="Fixture") as file:
        blob = file.put_blob(b"attached")
        file.commit(
            [
                Change("project", PROJECT_ID, "code", "FX-1"),
                Change("project", PROJECT_ID, "title", "Frozen fixture"),
                Change("person", "p1", "name", "Ada Example"),
                Change("person", "p1", "email", "ada@example.org"),
                Change("attachment", "a1", "sha256", blob),
                Change("record", "r1", "project_id", PROJECT_ID),
                Change("record", "r1", "register", "risks"),
                Change("assignment", "c1", "project_id", PROJECT_ID),
                Change("assignment", "c1", "letters", "A/R"),
                Change("round", "v1", "project_id", PROJECT_ID),
                Change("round", "v1", "method", "dots"),
                Change("round", "v1", "about", {"title": "Cards", "items": [], "dots": 3}),
                Change("ballot", "b1", "project_id", PROJECT_ID),
                Change("ballot", "b1", "round_id", "v1"),
                Change("ballot", "b1", "sheet", {"dots": {"c1": 3}}),
                *answer_changes(Address("cq.question.question"), Answer.of("Ein Fixture – ñ")),
                *answer_changes(Address("a.b.c", "run:idea"), Answer.dont_know("p1", "2026-12-01")),
                *answer_changes(Address("risks.name", "record:r1"), Answer.not_applicable("none")),
            ],
            actor="p1",
        )
        file.commit([Change("project", PROJECT_ID, "code", "FX-2")], actor="p1")
        file.erase([("person", "p1", "email")], actor="p1")
        told = {
            "workspace_id": file.workspace_id,
            "blob": blob,
            "found": [hit.row_id for hit in file.search("fixture", 10)],
            "content": content(file),
        }
    path.with_suffix(".json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
    return (path, path.with_suffix(".json"))


if __name__ == "__main__":
    print(*write_fixture(FIXTURES), sep="\n")
