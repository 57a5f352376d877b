"""Faults: each has its own class and sentence, and nothing half-written stays behind."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.storage.examples import (
    answer_changes,
    assert_rebuild_equals_tables,
    everything,
    name_of,
    open_file,
)

from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.journal import Change
from collab_desktop.storage import faults, lock
from collab_desktop.storage.migrations import current_version
from collab_desktop.storage.workspace_file import WorkspaceFile

NOTE = Change("note", "n", "text", "kept")
LONG = Answer.of("a long text " * 2000)


def long_answer(number: int) -> list[Change]:
    return answer_changes(Address(f"a.b.q{number}"), LONG)


def fill(file: WorkspaceFile) -> int:
    for number in range(2000):
        try:
            file.commit(long_answer(number), actor="p1")
        except faults.DiskFull:
            return number
    raise AssertionError("the disk was never full")


# -- a full disk ----------------------------------------------------------------------------


def test_full_disk_keeps_nothing_of_the_commit_and_goes_on_when_there_is_room(filled):
    connection = filled._database.connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 20}")
    failed = fill(filled)
    before = everything(filled)
    with pytest.raises(faults.DiskFull):
        filled.commit(long_answer(failed), actor="p1")
    assert everything(filled) == before
    connection.execute("PRAGMA max_page_count = 1000000")
    filled.commit(long_answer(failed), actor="p1")
    assert_rebuild_equals_tables(filled)


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of 600 kB where the system lets us make one, else a folder as it is."""
    folder = Path(tempfile.mkdtemp(prefix="small"))
    mount = shutil.which("mount") or "false"
    options = ["-t", "tmpfs", "-o", "size=600k", "tmpfs", str(folder)]
    mounted = subprocess.run([mount, *options], capture_output=True, check=False).returncode == 0
    yield folder
    if mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)
    shutil.rmtree(folder, ignore_errors=True)


def test_a_disk_that_is_really_full(small_disk):
    path = small_disk / "work.collab"
    with WorkspaceFile.create(path, device="laptop", name="Work") as file:
        if not os.path.ismount(small_disk):
            file._database.connection.execute("PRAGMA max_page_count = 150")
        failed = fill(file)
        kept = file.answers("11111111-1111-4111-8111-111111111111")
        assert len(kept) == failed
        assert file.verify() == []
        elsewhere = small_disk.with_name(f"{small_disk.name}.collab")
        file.save_copy(elsewhere)
        if os.path.ismount(small_disk):
            with pytest.raises(faults.DiskFull):
                file.save_copy(small_disk / "copy.collab")
            assert [p.name for p in small_disk.iterdir() if "copy" in p.name] == []
    with open_file(elsewhere) as copy:
        assert len(copy.answers("11111111-1111-4111-8111-111111111111")) == failed
        assert_rebuild_equals_tables(copy)
    elsewhere.unlink()


# -- read-only ------------------------------------------------------------------------------


@pytest.fixture
def public() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="public"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def without_rights() -> Iterator[None]:
    """The superuser may write everywhere: be nobody for a while."""
    if os.getuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_read_only_file_or_folder(public, what):
    path = public / "work.collab"
    WorkspaceFile.create(path, device="laptop", name="Work").close()
    original = path.read_bytes()
    if what == "folder":
        path.chmod(0o666)
        public.chmod(0o555)
    else:
        path.chmod(0o444)
        public.chmod(0o777)
    with without_rights():
        with pytest.raises(faults.ReadOnly):
            open_file(path)
        with WorkspaceFile.open(path, holder="x", device="y", read_only=True) as file:
            assert file.read_only
            assert name_of(file) == "Work"
            assert file.verify() == []
            for write in (
                lambda: file.commit([NOTE], actor="p1"),
                lambda: file.put_blob(b"x"),
                lambda: file.erase([("note", "n", "text")], actor="p1"),
                file.rebuild,
            ):
                with pytest.raises(faults.ReadOnly):
                    write()
        public_before = list(public.iterdir())
        if what == "folder":
            with pytest.raises(faults.ReadOnly):
                WorkspaceFile.create(public / "new.collab", device="d", name="n")
        assert list(public.iterdir()) == public_before
    assert path.read_bytes() == original
    assert not lock.note_path(path).exists()


def test_a_folder_that_turns_read_only_while_working(filled, monkeypatch):
    before = everything(filled)
    filled._database.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(faults.ReadOnly):
        filled.commit([NOTE], actor="p1")
    filled._database.connection.execute("PRAGMA query_only = OFF")
    assert everything(filled) == before
    filled.commit([NOTE], actor="p1")
    assert_rebuild_equals_tables(filled)


# -- gone, replaced, vanished ---------------------------------------------------------------


def test_file_gone_while_open_and_put_back(filled, path):
    hidden = path.with_name("hidden")
    path.rename(hidden)
    with pytest.raises(faults.FileGone):
        filled.commit([NOTE], actor="p1")
    assert not path.exists()
    hidden.rename(path)
    filled.commit([NOTE], actor="p1")
    assert_rebuild_equals_tables(filled)


def test_file_replaced_while_open(filled, path, tmp_path):
    other = tmp_path / "other.collab"
    WorkspaceFile.create(other, device="desktop", name="Other").close()
    content = other.read_bytes()
    other.replace(path)
    with pytest.raises(faults.FileReplaced):
        filled.commit([NOTE], actor="p1")
    assert path.read_bytes() == content
    filled.save_copy(tmp_path / "rescued.collab")
    with open_file(tmp_path / "rescued.collab") as rescued:
        assert len(rescued.rows("answer")) == 30


def test_folder_vanishes_while_open(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    with WorkspaceFile.create(folder / "work.collab", device="laptop", name="Work") as file:
        folder.rename(tmp_path / "pulled")
        with pytest.raises(faults.FolderMissing):
            file.commit([NOTE], actor="p1")
        assert not folder.exists()
        (tmp_path / "pulled").rename(folder)
        file.commit([NOTE], actor="p1")
        assert file.verify() == []


def test_nothing_is_made_by_opening_what_is_not_there(tmp_path):
    with pytest.raises(faults.FileGone):
        open_file(tmp_path / "none.collab")
    with pytest.raises(faults.FolderMissing):
        open_file(tmp_path / "none" / "work.collab")
    with pytest.raises(faults.FolderMissing):
        WorkspaceFile.create(tmp_path / "none" / "work.collab", device="d", name="n")
    assert list(tmp_path.iterdir()) == []


def test_a_new_file_never_overwrites(tmp_path):
    (tmp_path / "work.collab").write_text("mine")
    with pytest.raises(faults.FileExists):
        WorkspaceFile.create(tmp_path / "work.collab", device="d", name="n")
    assert (tmp_path / "work.collab").read_text() == "mine"
    assert len(list(tmp_path.iterdir())) == 1


# -- locked ---------------------------------------------------------------------------------

HOLDING = """
import sys
from pathlib import Path
from collab_desktop.storage.workspace_file import WorkspaceFile
file = WorkspaceFile.open(Path(sys.argv[1]), holder="Amina", device="other")
print("open", flush=True)
sys.stdin.readline()
file.close()
"""


def test_locked_by_another_process_names_the_holder(file, path, reopen):
    file.close()
    other = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    with pytest.raises(faults.Locked) as caught:
        reopen()
    assert "Amina" in caught.value.holder
    assert caught.value.message.id == "storage.locked"
    with pytest.raises(faults.Locked):
        WorkspaceFile.open(path, holder="x", device="y", read_only=True)
    lock.remove_note(path)
    with pytest.raises(faults.Locked) as caught:
        reopen()
    assert caught.value.message.id == "storage.locked_unknown"
    other.communicate("close\n", timeout=30)
    with reopen() as again:
        assert again.verify() == []


def test_open_twice_in_one_process_is_refused_and_the_first_stays_locked(file, path, reopen):
    with pytest.raises(faults.Locked):
        reopen()
    probe = (
        "import sqlite3, sys;"
        "sqlite3.connect(sys.argv[1], timeout=0).execute('SELECT 1 FROM op')"
    )
    result = subprocess.run(
        [sys.executable, "-c", probe, str(path)], capture_output=True, text=True, check=False
    )
    assert "locked" in result.stderr
    assert lock.note_path(path).exists()
    file.close()
    assert not lock.note_path(path).exists()


@pytest.mark.parametrize("note", ["", "[]", "{", '{"holder": 1}', '"x"', "\udcff", "null"])
def test_a_strange_note_is_only_a_note(path, note):
    lock.note_path(path).write_bytes(note.encode("utf-8", "surrogateescape"))
    assert lock.holder_of(path) in {"", "1"}


# -- not what it should be ------------------------------------------------------------------


def plain_database(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE op(a)")
    connection.commit()
    connection.close()


def make_workspace(path: Path) -> bytes:
    with WorkspaceFile.create(path, device="laptop", name="Work") as file:
        for number in range(30):
            file.commit(long_answer(number)[-1:], actor="p1")
    return path.read_bytes()


def cut(path: Path) -> None:
    path.write_bytes(make_workspace(path)[:-5000])


def cut_in_header(path: Path) -> None:
    path.write_bytes(make_workspace(path)[:50])


def make_newer(path: Path) -> None:
    make_workspace(path)
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE answer")
    connection.execute("CREATE TABLE answer(something_else)")
    connection.execute("PRAGMA user_version = 99")
    connection.commit()
    connection.close()


def change_schema(statement: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        make_workspace(path)
        connection = sqlite3.connect(path)
        connection.execute(statement)
        connection.commit()
        connection.close()

    return change


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        (lambda path: path.write_bytes(b""), faults.Empty),
        (lambda path: path.write_bytes(b"x" * 5000), faults.NotAWorkspace),
        (lambda path: path.write_text("hello"), faults.NotAWorkspace),
        (lambda path: path.mkdir(), faults.StorageFault),
        (plain_database, faults.NotAWorkspace),
        (cut, faults.Truncated),
        (cut_in_header, faults.Truncated),
        (make_newer, faults.NewerUnreadable),
        (change_schema("CREATE VIEW extra AS SELECT 1"), faults.Altered),
        (change_schema("DROP TABLE note"), faults.Altered),
        (change_schema("ALTER TABLE note ADD COLUMN extra"), faults.Altered),
        (
            change_schema("CREATE TRIGGER t AFTER INSERT ON op BEGIN DELETE FROM answer; END"),
            faults.Altered,
        ),
    ],
)
@pytest.mark.parametrize("read_only", [True, False])
def test_other_files_are_refused_and_stay_as_they_were(path, make, fault, read_only):
    make(path)
    original = path.read_bytes() if path.is_file() else None
    with pytest.raises(fault) as caught:
        WorkspaceFile.open(path, holder="x", device="y", read_only=read_only)
    assert caught.value.message.params["file"] == "work.collab"
    assert (path.read_bytes() if path.is_file() else None) == original
    assert [p.name for p in path.parent.iterdir()] == ["work.collab"]


def test_a_newer_file_opens_for_reading_and_stays_the_same(path):
    make_workspace(path)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {current_version() + 1}")
    connection.execute("CREATE TABLE later(x)")
    connection.commit()
    connection.close()
    original = path.read_bytes()
    with open_file(path) as file:
        assert file.read_only
        assert file.notice is not None
        assert file.notice.id == "storage.newer"
        assert name_of(file) == "Work"
        with pytest.raises(faults.ReadOnly):
            file.commit([NOTE], actor="p1")
    assert path.read_bytes() == original
    assert [p.name for p in path.parent.iterdir()] == ["work.collab"]


# -- damage ---------------------------------------------------------------------------------


def test_a_corrupt_page_has_its_own_fault(path):
    data = bytearray(make_workspace(path))
    for page in range(5, len(data) // 4096):
        data[page * 4096 : page * 4096 + 64] = os.urandom(64)
    path.write_bytes(data)
    with pytest.raises(faults.Corrupt), open_file(path) as file:
        file.rows("answer")
        file.commit(long_answer(3), actor="p1")
        file.history_of_rows([Address("a.b.q3").row_id("x")])


def test_a_damaged_page_is_found_by_the_check(path):
    data = bytearray(make_workspace(path))
    data[-4096 * 20 : -4096 * 19] = bytes(4096)
    path.write_bytes(data)
    with WorkspaceFile.open(path, holder="x", device="y", read_only=True) as file:
        assert file.verify()


def test_a_left_over_journal_is_rolled_back(file, path, reopen):
    """What a crash leaves: pages half written, and the journal with the pages from before."""
    script = (
        "import os, sys\nfrom pathlib import Path\n"
        "from collab_desktop.domain.journal import Change\n"
        "from collab_desktop.storage.workspace_file import WorkspaceFile\n"
        "file = WorkspaceFile.open(Path(sys.argv[1]), holder='x', device='laptop')\n"
        "c = file._database.connection\n"
        "c.execute('PRAGMA cache_size = 1')\n"
        "c.execute('BEGIN IMMEDIATE')\n"
        "c.execute('DELETE FROM op')\n"
        "for n in range(300): c.execute('INSERT INTO blob VALUES(?, ?)', (str(n), b'x' * 9000))\n"
        "os._exit(1)\n"
    )
    file.commit(long_answer(1), actor="p1")
    before = everything(file)
    file.close()
    size = path.stat().st_size
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert path.stat().st_size > size
    with reopen() as again:
        assert everything(again) == before
        assert again.verify() == []


_MORE = {faults.QuestionsUnreadable: ("pack.toml, line 1",)}
"""What a fault tells beside the file."""


def test_every_fault_has_a_sentence(tmp_path):
    from collab_desktop.paths import resource

    texts = tomllib.loads(resource("texts/en_storage.toml").read_text(encoding="utf-8"))
    classes = [faults.StorageFault]
    for fault in classes:
        # Tests of other rooms make faults of their own; they are no concern of this one.
        classes += [kind for kind in fault.__subclasses__() if kind.__module__ == faults.__name__]
        made = fault(tmp_path / "w.collab", *_MORE.get(fault, ()))
        sentence = texts[made.message.id].format(**made.message.params)
        assert sentence.endswith((".", "?"))
        assert "{" not in sentence
    assert len(classes) == len({fault.message_id for fault in classes})
    assert len(classes) >= 16


def test_every_message_of_storage_has_a_sentence_and_none_is_left_over():
    from collab_desktop.paths import resource

    texts = set(tomllib.loads(resource("texts/en_storage.toml").read_text(encoding="utf-8")))
    folder = Path(lock.__file__).parent
    source = "".join(file.read_text(encoding="utf-8") for file in folder.rglob("*.py"))
    used = set(re.findall(r'"(storage\.[a-z_]+)"', source))
    kinds = {f"storage.place_{kind}" for kind in ("removable", "network")}
    assert used | kinds == texts
