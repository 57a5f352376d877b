"""Every command with hostile input: one clear sentence, 1 or 2, and nothing half-written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import IO

import pytest

from collab_desktop import cli
from collab_desktop.services.answer_files import answers_text
from collab_desktop.services.session import Session
from collab_desktop.settings import Settings

QUESTION = "cq.question.question"
HEAD = f'{{"pack": "dcc/1.0", "project": "CQ-1", "answers": {{"{QUESTION}": {{"value": '
GOOD = (HEAD + '"Which wells run dry?"}}}').encode()


def file_of(answers: object = None, **registers: object) -> bytes:
    content = {"pack": "dcc/1.0", "project": "CQ-1", "answers": answers or {},
               "registers": registers}
    return json.dumps(content).encode()


UNUSABLE = {
    "nothing": b"", "blank": b" \n", "letter": b"Dear all, please find attached",
    "paper": b"%PDF-1.7\n\xe2\xe3", "zeros": bytes(100), "cut off": GOOD[:60],
    "utf-16": GOOD.decode().encode("utf-16"), "utf-16 without a mark": GOOD.decode().encode(
        "utf-16-le"), "utf-32": GOOD.decode().encode("utf-32"),
    "latin": (HEAD + '"café"}}}').encode("latin-1"), "NaN": (HEAD + "NaN}}}").encode(),
    "infinity": (HEAD + "-Infinity}}}").encode(), "digits": (HEAD + "9" * 9000 + "}}}").encode(),
    "deep": (HEAD + "[" * 40 + "]" * 40 + "}}}").encode(), "endless": b"[" * 200_000,
    "control": (HEAD + '"a\x01b"}}}').encode(), "list": b"[]", "null": b"null", "text": b'"x"',
    "doubled": GOOD.replace(b"}}}", f'}}, "{QUESTION}": {{"value": "b"}}}}}}'.encode()),
    "large": b" " * 20_000_001,
}
WRONG = {
    "unknown": file_of({"cq.question.nowhere": {"value": "x"}}),
    "no envelope": file_of({QUESTION: "x"}), "number": file_of({QUESTION: {"value": 7}}),
    "float": (HEAD + "1e999}}}").encode(), "a million": file_of({QUESTION: {"value": "x" * 10**6}}),
    "long name": file_of({"y" * 10**6: {"value": "x"}}),
    "lines in a name": file_of({"a\nb\x1b[31m\u2028c": {"value": "x"}}),
    "date": file_of({"cq.call.start": {"value": "12/11/2026"}}),
    "no day": file_of({"cq.call.start": {"value": "2026-02-30"}}),
    "amount": file_of(budget_lines=[{"id": "b", "amount": "1.234,56 EUR"}]),
    "pence": file_of(budget_lines=[{"id": "b", "amount": {"minor": 1.5, "currency": "GBP"}}]),
    "other digits": file_of(risks=[{"id": "r", "likelihood": "٣"}]),
    "half": file_of(risks=[{"id": "r", "likelihood": 3.5}]),
    "pack": GOOD.replace(b"dcc/1.0", b"other/9"), "project": GOOD.replace(b'"CQ-1"', b"[1]"),
    "nobody": file_of(memberships=[{"id": "m"}]), "nameless": file_of(people=[{"id": "p"}]),
}


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "work.collab"
    assert cli.run(["new", str(path), "--project", "CQ-1", "--title", "Wells"]) == 0
    return path


@pytest.fixture
def said(capsys):
    def run(*words: object) -> tuple[int, str, list[str]]:
        capsys.readouterr()
        try:
            code = cli.run([str(word) for word in words])
        except SystemExit as end:
            code = int(str(end.code))
        out, err = capsys.readouterr()
        return code, out, err.splitlines()

    return run


def is_clear(sentence: str) -> bool:
    strange = ("Traceback", "Error", "{", "}", "None", "\x1b", "Expecting", "sqlite")
    return (
        sentence.endswith((".", "?")) and sentence.isprintable() and len(sentence) < 400
        and not any(word in sentence for word in strange)
    )


@pytest.mark.parametrize("name", [*UNUSABLE, *WRONG])
def test_a_file_of_answers_that_is_no_good(workspace, said, tmp_path, name):
    file = tmp_path / "in.json"
    file.write_bytes(UNUSABLE.get(name) or WRONG.get(name) or b"")
    before = workspace.read_bytes()
    code, out, sentences = said("fill", workspace, file)
    assert (code, out, len(sentences)) == (1 if name in WRONG else 2, "", 1), sentences
    assert is_clear(sentences[0]), sentences[0]
    assert workspace.read_bytes() == before


@pytest.mark.parametrize("content", [GOOD, b"\xef\xbb\xbf" + GOOD])
def test_a_mark_at_the_beginning_is_no_harm(workspace, said, tmp_path, content):
    file = tmp_path / "in.json"
    file.write_bytes(content)
    assert said("fill", workspace, file) == (0, "", [])
    with closing(Session.open(workspace, Settings(name="x", device="y"))) as session:
        text = answers_text(session, session.project_by_code("CQ-1"))
    assert "Which wells run dry?" in text


@pytest.mark.parametrize(
    "words",
    [
        ("fill", "{w}", "{t}/in.json", "--project", ""), ("fill", "{t}", "{t}/in.json"),
        ("fill", "{w}", "{t}/in.json", "--project", "CQ-9"), ("fill", "{w}", "{w}"),
        ("export", "{w}", "P1", "--out", "{t}/x.pdf", "--language", "xx"),
        ("export", "{w}", "P1", "--out", "{t}/x.pdf", "--language", "../.."),
        ("export", "{w}", "P1", "--out", "{t}/x.pdf", "--language", ""),
        ("export", "{w}", "P1", "--out", "{w}"), ("export", "{w}", "", "--out", "{t}/x.pdf"),
        ("export", "{w}", "P1", "--out", "{t}/" + "n" * 300), ("export", "{w}", "P1"),
        ("answers", "{w}", "--out", "{w}"), ("answers", "{w}", "--out", ""),
        ("answers", "{w}", "--out", "{t}"), ("answers", ""), ("sample", "{w}"),
        ("sample", "{t}"), ("sample", ""), ("sample", "{t}/no/s.collab"), ("documents", "x"),
        ("new", "{w}", "--project", "x" * 500, "--title", "T"),
        ("new", "{w}", "--project", "A", "--title", "T" * 200_000),
        ("new", "", "--project", "A", "--title", "T"), ("check", ""), ("dance",), ("-x",), (),
        ("screenshots", "{w}"), ("screenshots", "{t}/in.json/deeper"),
        ("screenshots", "{t}/s", "--language", "xx"), ("screenshots", "{t}/s", "--size", "0x0"),
        ("screenshots", "{t}/s", "--size", "99999x99999"),
        ("screenshots", "{t}/s", "--size", "²x5"),
        ("screenshots", "{t}/s", "--text", "1000"),
    ],
    ids=lambda words: " ".join(words)[:60],
)
def test_words_that_cannot_be_used(workspace, said, tmp_path, words):
    (tmp_path / "in.json").write_bytes(GOOD)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    code, out, sentences = said(*(word.format(w=workspace, t=tmp_path) for word in words))
    assert (code, out, len(sentences)) == (2, "", 1), sentences
    assert is_clear(sentences[0]), sentences[0]
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_region_of_a_language_is_that_language(workspace, said, tmp_path):
    papers = []
    for tag in ("fr", "fr-CA", "FR_fr"):
        papers.append(tmp_path / f"{tag}.pdf")
        code, _out, sentences = said("export", workspace, "P1", "--out", papers[-1],
                                     "--language", tag)
        assert (code, len(sentences)) == (0, 1)
    assert len({len(paper.read_bytes()) for paper in papers}) == 1


def test_without_room_for_a_backup_nothing_is_written(workspace, said, tmp_path, monkeypatch):
    (tmp_path / "in.json").write_bytes(GOOD)
    (tmp_path / "no folder").write_bytes(b"")
    before = workspace.read_bytes()
    monkeypatch.setenv("COLLAB_DESKTOP_HOME", str(tmp_path / "no folder"))
    code, out, sentences = said("fill", workspace, tmp_path / "in.json")
    assert (code, out, len(sentences)) == (1, "", 1)
    assert "no backup" in sentences[0]
    assert workspace.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of Unix")
def test_answers_go_out_whole_or_it_is_said(workspace, tmp_path):
    def run(out: int | IO[bytes], **environment: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "collab_desktop", "answers", str(workspace)], stdout=out,
            stderr=subprocess.PIPE, check=False,
            env={**os.environ, "PYTHONPATH": "src", **environment},
        )  # fmt: skip

    file = tmp_path / "in.json"
    file.write_bytes(GOOD.replace(b"Which", "أي".encode()))
    assert cli.run(["fill", str(workspace), str(file)]) == 0
    narrow = run(subprocess.PIPE, PYTHONIOENCODING="ascii")
    assert narrow.returncode == 0
    assert "أي" in narrow.stdout.decode("utf-8")
    read, write = os.pipe()
    os.close(read)
    enough = run(write)
    os.close(write)
    assert (enough.returncode, enough.stderr) == (0, b"")
    if Path("/dev/full").exists():
        with Path("/dev/full").open("wb") as full:
            found = run(full)
        assert found.returncode == 2
        assert is_clear(found.stderr.decode().strip())
