"""The command line: exit codes 0, 1 and 2, and a plain sentence for whatever is wrong."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from tests.services.conftest import SETTINGS

from collab_desktop import cli
from collab_desktop.services.backups import list_backups
from collab_desktop.services.session import Session


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "work.collab"
    assert cli.run(["new", str(path), "--project", "CQ-1", "--title", "Wells"]) == 0
    return path


@pytest.fixture
def said(capsys):
    """Run a command; return its exit code, its lines, and its sentences on standard error."""

    def run(*words: object) -> tuple[int, list[str], list[str]]:
        capsys.readouterr()
        try:
            code = cli.run([str(word) for word in words])
        except SystemExit as end:
            code = int(str(end.code))
        out, err = capsys.readouterr()
        return code, out.splitlines(), err.splitlines()

    return run


def is_plain(sentences: list[str]) -> bool:
    """One sentence a line, for people: no trace, no name of a class, no placeholder."""
    text = "\n".join(sentences)
    strange = ("Traceback", "Error", "sqlite", "{", "}", "None")
    return bool(sentences) and all(
        line.endswith((".", ";")) for line in sentences
    ) and not any(word in text for word in strange)


# -- what goes well ------------------------------------------------------------------------------


def test_new_answers_fill_check(workspace, said, tmp_path):
    code, lines, errors = said("answers", workspace)
    assert (code, errors) == (0, [])
    file = json.loads("\n".join(lines))
    assert (file["pack"], file["project"]) == ("dcc/1.0", "CQ-1")
    file["answers"]["cq.question.question"] = {"value": "Which wells run dry?"}
    source, target = tmp_path / "in.json", tmp_path / "out.json"
    source.write_text(json.dumps(file), encoding="utf-8")
    assert said("fill", workspace, source) == (0, [], [])
    with closing(Session.open(workspace, SETTINGS)) as session:
        assert [row.kind for row in list_backups(session)] == ["import"]
    assert said("answers", workspace, "--out", target) == (0, [], [])
    assert json.loads(target.read_text(encoding="utf-8")) == file
    assert said("check", workspace) == (0, [], [])


def test_the_documents_by_their_id(said):
    code, lines, errors = said("documents")
    assert (code, errors) == (0, [])
    assert "P16\tBoard pack" in lines


def test_a_sample_prints_a_document(said, tmp_path):
    file, paper = tmp_path / "sample.collab", tmp_path / "sheet.pdf"
    assert said("sample", file) == (0, [], [])
    assert said("check", file) == (0, [], [])
    code, _lines, errors = said("sample", file)
    assert code == 2
    assert is_plain(errors)
    code, _lines, errors = said("export", file, "P1", "--out", paper, "--project", "CQ-2026-01")
    assert code in {0, 1}
    assert not errors or is_plain(errors)
    assert paper.read_bytes().startswith(b"%PDF-")


def test_a_second_project_goes_into_the_same_file(workspace, said):
    assert said("new", workspace, "--project", "CQ-2", "--title", "Air") == (0, [], [])
    code, _lines, errors = said("answers", workspace)
    assert code == 2
    assert "CQ-1" in errors[0]
    assert "CQ-2" in errors[0]
    assert is_plain(errors)
    assert said("answers", workspace, "--project", "CQ-2")[0] == 0


# -- what goes wrong with the words and the files named in them ----------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ("answers", "{w}", "--project", "CQ-9"), ("export", "{w}", "P99", "--out", "{t}/x.pdf"),
        ("export", "{w}", "P1", "--out", "{t}/no/such/x.pdf"), ("fill", "{w}", "{t}/none.json"),
        ("answers", "{w}", "--out", "{t}/no/such/x.json"), ("fill", "{w}", "{t}"),
        ("new", "{w}", "--project", "CQ-1", "--title", "Again"),
        ("new", "{w}", "--project", " ", "--title", "Blank"),
        ("new", "{t}/no/such/w.collab", "--project", "CQ-1", "--title", "Wells"),
        ("check", "{t}/none.collab"), ("check", "{t}"),
    ],
    ids=lambda words: " ".join(words[:1] + words[2:]),
)
def test_what_cannot_be_used_ends_with_2_and_a_sentence(workspace, said, tmp_path, words):
    before = workspace.read_bytes()
    filled = [word.format(w=workspace, t=tmp_path) for word in words]
    code, lines, errors = said(*filled)
    assert (code, lines) == (2, [])
    assert is_plain(errors), errors
    assert workspace.read_bytes() == before


@pytest.mark.parametrize("words", [[], ["dance"], ["new"], ["screenshots", "x", "--size", "big"]])
def test_wrong_words_end_with_2(said, words):
    code, _lines, errors = said(*words)
    assert code == 2
    assert errors


def test_answers_that_do_not_fit_end_with_1_and_change_nothing(workspace, said, tmp_path):
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps({
        "pack": "dcc/1.0", "project": "CQ-1",
        "answers": {"cq.question.qestion": {"value": "x"}, "cq.owner.theme": {"value": "none"}},
    }), encoding="utf-8")
    before = workspace.read_bytes()
    code, _lines, errors = said("fill", workspace, wrong)
    assert (code, len(errors)) == (1, 2)
    assert "cq.question.question" in errors[0], "the nearest name is offered"
    assert workspace.read_bytes() == before


# -- what is wrong with the workspace ------------------------------------------------------------


def _truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def _foreign(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE recipe(name TEXT)")
    connection.commit()
    connection.close()


def _scramble(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:8192] = bytes(4096)
    path.write_bytes(bytes(data))


BROKEN = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("Dear all, " * 900),
    "truncated": _truncate,
    "foreign": _foreign,
    "damaged": _scramble,
}


@pytest.mark.parametrize("how", BROKEN)
@pytest.mark.parametrize("command", ["check", "answers"])
def test_a_file_that_is_no_workspace(workspace, said, how, command):
    BROKEN[how](workspace)
    before = workspace.read_bytes()
    code, lines, errors = said(command, workspace)
    assert code in ({1, 2} if command == "check" else {2})
    assert lines == []
    assert is_plain(errors), errors
    assert workspace.read_bytes() == before


def test_a_newer_file_is_read_and_never_written(workspace, said, tmp_path):
    connection = sqlite3.connect(workspace)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = workspace.read_bytes()
    code, _lines, errors = said("new", workspace, "--project", "CQ-2", "--title", "Air")
    assert code == 2
    assert is_plain(errors)
    assert said("answers", workspace)[0] in {0, 2}
    assert workspace.read_bytes() == before


def test_a_file_that_is_open_elsewhere(workspace, said):
    session = Session.open(workspace, SETTINGS)
    try:
        environment = {**os.environ, "PYTHONPATH": "src"}
        found = subprocess.run(
            [sys.executable, "-m", "collab_desktop", "check", str(workspace)],
            capture_output=True, text=True, env=environment, check=False,
        )
    finally:
        session.close()
    assert found.returncode == 2
    assert is_plain(found.stderr.splitlines())
    assert SETTINGS.name in found.stderr
    assert said("check", workspace)[0] == 0


@pytest.mark.skipif(sys.platform != "linux", reason="folders of Linux")
def test_a_folder_that_may_not_be_written(said):
    code, _lines, errors = said("new", "/proc/w.collab", "--project", "CQ-1", "--title", "Wells")
    assert code == 2
    assert is_plain(errors), errors
