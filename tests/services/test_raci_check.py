"""``collab-desktop raci-check``: findings with their ids, JSON, exit codes and plain sentences."""

from __future__ import annotations

import json

import pytest

from collab_desktop import cli

GOOD = "Task,Ann,Bo,Cy,Di\nPlan,A,R,C,I\nDo,R,A,I,\nCheck,C,I,A,R\nTell,I,,R,A\n"
BAD = 'Task,Ann,Bo,Cy,Di\nPlan,A,A,R,I\nDo,C,,,\nCheck,"C, I",R,A,\n'


@pytest.fixture
def check(tmp_path, capsys):
    def run(content, *words):
        file = tmp_path / "matrix.csv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        code = cli.run(["raci-check", str(file), *words])
        out, err = capsys.readouterr()
        return code, out, err

    return run


def test_a_good_matrix_ends_with_0(check):
    code, out, err = check(GOOD)
    assert (code, err) == (0, "")
    assert "error" not in out


def test_errors_end_with_1_and_say_where(check):
    code, out, _err = check(BAD)
    assert code == 1
    assert "R2 error: 2 people answer for “Plan”; one should." in out.splitlines()
    assert "R1 error: Nobody answers for “Do”." in out.splitlines()
    assert any(line.startswith("R10 error: Ann") for line in out.splitlines())


def test_json(check):
    code, out, _err = check(BAD, "--json")
    found = json.loads(out)
    assert code == 1
    assert all(set(item) == {"id", "severity", "activity", "person", "text"} for item in found)
    assert {
        "id": "R10",
        "severity": "error",
        "activity": "Check",
        "person": "Ann",
        "text": "Ann has letters that exclude each other in “Check”: C, I.",
    } in found
    assert json.loads(check("T,Ann,Bo\nPlan,A,R\n", "--json")[1]) == [
        {"id": "R7", "severity": "advice", "activity": "Plan", "person": "",
         "text": "Nobody is asked or told about “Plan”."},
    ]  # fmt: skip


def test_a_letter_that_is_none_ends_with_1_and_is_listed(check):
    code, _out, err = check(GOOD.replace("Do,R", "Do,Q"))
    assert code == 1
    assert err == "Row 3, Ann: “Q” is no letter of this scheme; left empty.\n"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"one\n", b"a\0b", b"\xd0\xcf\x11\xe0"])
def test_what_is_no_matrix_ends_with_2_and_one_sentence(check, content):
    code, out, err = check(content)
    assert (code, out) == (2, "")
    assert err.endswith(".\n")
    assert err.count("\n") == 1


def test_a_file_that_is_not_there(tmp_path, capsys):
    assert cli.run(["raci-check", str(tmp_path / "none.csv")]) == 2
    assert capsys.readouterr().err.endswith(".\n")
