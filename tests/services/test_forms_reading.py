"""Forms read in a process of their own, and the command that prints one."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import jsonschema
import pytest
from tests.exchange import returned

from collab_desktop import cli
from collab_desktop.exchange import form_child
from collab_desktop.services.forms import reading

SCHEMA = Path(__file__).parents[2] / "docs" / "read-form.schema.json"


@pytest.fixture(scope="module")
def back() -> bytes:
    return returned.filled(returned.blank())


def test_a_file_that_hangs_or_kills_is_refused_alone(tmp_path, back, monkeypatch):
    good, pipe = tmp_path / "good.pdf", tmp_path / "bomb.pdf"
    good.write_bytes(back)
    pipe.write_bytes(b"%PDF-")
    monkeypatch.setattr(form_child, "program", lambda: [sys.executable, "-c", STUMBLING])
    read = list(reading.read([good, pipe, good]))
    assert [path for path, _ in read] == [good, pipe, good]
    assert [content.usable for _, content in read] == [True, False, True]
    assert read[1][1].problems[0].id == "formin.gave_up"


STUMBLING = """
import os, sys
from collab_desktop.exchange import form_reading
read = form_reading.read_form
form_reading.read_form = lambda content: os._exit(9) if len(content) < 9 else read(content)
form_reading.read_alone(sys.argv[2:])
"""
"""A reader that dies over short files, as a parser may over cunning ones."""


def test_reading_can_be_stopped(tmp_path, back):
    good = tmp_path / "good.pdf"
    good.write_bytes(back)
    told = []

    def stop(done: int, count: int) -> bool:
        told.append((done, count))
        return done < 2

    assert len(list(reading.read([good] * 3, stop))) == 2
    assert told == [(1, 3), (2, 3)]


def test_the_command_prints_what_the_schema_says(tmp_path, back, capsys):
    file = tmp_path / "back.pdf"
    file.write_bytes(back)
    assert cli.run(["read-form", str(file)]) == 0
    printed = json.loads(capsys.readouterr().out)
    jsonschema.validate(printed, json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert printed["form"] == "eois"
    assert printed["fields"]["eois.lead.name"] == "A. Yusuf"
    assert printed["problems"] == []


def test_problems_end_with_one_and_nonsense_with_two(tmp_path, capsys):
    empty, nonsense = tmp_path / "empty.pdf", tmp_path / "nonsense.pdf"
    empty.write_bytes(returned.blank())
    nonsense.write_bytes(b"%PDF-1.4 nothing")
    assert cli.run(["read-form", str(empty)]) == 1
    assert json.loads(capsys.readouterr().out)["problems"] == ["Nothing was filled in."]
    assert cli.run(["read-form", str(nonsense)]) == 2
    assert capsys.readouterr().out == ""
    assert cli.run(["read-form", str(tmp_path / "missing.pdf")]) == 2


def test_a_form_of_another_project_or_version_is_told(tmp_path, back, capsys):
    file, work = tmp_path / "back.pdf", tmp_path / "work.collab"
    file.write_bytes(back)
    cli.run(["new", str(work), "--project", "CQ-2026-01", "--title", "Wells"])
    assert cli.run(["read-form", str(file), "--workspace", str(work)]) == 1
    told = json.loads(capsys.readouterr().out)["problems"]
    assert told == [
        "The form belongs to another project that is also called CQ-2026-01, in another workspace."
    ]
    older = {"form": "eois", "project": "CQ-2026-01", "version": "0.9-1",
             "fields": {"eois.kind": "team", "eois.gone": "x", "eois.days_total": "many"}}
    file.write_text(json.dumps(older), encoding="utf-8")
    assert cli.run(["read-form", str(file), "--workspace", str(work)]) == 1
    told = json.loads(capsys.readouterr().out)["problems"]
    assert len(told) == 3
    assert "of another version (0.9-1)" in told[0]
    assert "eois.gone" in told[1]
    assert "“many” could not be read as a number" in told[2]
