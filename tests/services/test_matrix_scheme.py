"""Letters from a file: used at once, undone at once, refused with file, line and key."""

from __future__ import annotations

import pytest

from collab_desktop.services.matrix import MatrixDesk
from collab_desktop.services.matrix_people import ACTIVITIES, PEOPLE
from collab_desktop.services.matrix_scheme import LARGEST, SchemeRefused, bring_scheme
from collab_desktop.services.questionnaire import Questionnaire

OURS = """
id = "ours"
title = "Two letters"
letters = [
  {code = "D", label = "Does", meaning = "does it", duty = "does"},
  {code = "K", label = "Keeps", meaning = "answers for it", duty = "decides"},
]
combined = [["D", "K"]]
"""


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "ours.toml"
    file.write_text(OURS, encoding="utf-8")
    return file


@pytest.fixture
def desk(session, project):
    questions = Questionnaire(session, project)
    row = questions.add_row(ACTIVITIES, values={"title": "Plan"})
    person = questions.add_row(PEOPLE, values={"name": "Ann"})
    found = MatrixDesk(session, project)
    found.set_cells({(row, person): "A/R"})
    return found


def test_the_letters_of_a_file_are_used_and_checked(session, project, desk, file):
    scheme, unknown = bring_scheme(session, project, file)
    assert (scheme.title, unknown) == ("Two letters", 1)
    desk.refresh()
    assert [letter.code for letter in desk.scheme.letters] == ["D", "K"]
    desk.set_cells({(desk.activities[0].id, desk.people[0].id): "D/K"})
    ids = {found.finding.id for found in desk.findings()}
    assert not ids & {"R1", "R3", "R8", "R10"}
    session.forget(project)
    assert MatrixDesk(session, project).scheme.title == "Two letters"


def test_one_undo_brings_the_letters_back(session, project, desk, file):
    edits = []
    session.edited.connect(edits.append)
    bring_scheme(session, project, file)
    assert len(edits) == 1
    session.take_back(edits[0])
    desk.refresh()
    assert desk.scheme.id == "raci"


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (OURS.replace('code = "K"', 'code = "lower"'), ("ours.toml, line 6", "code")),
        (OURS.replace('meaning = "does it", ', ""), ("ours.toml, line 5", "meaning")),
        (OURS + 'colour = "red"\n', ("ours.toml, line 9", "colour")),
        (OURS + "combined = 3\n", ("ours.toml, line 9", "TOML")),
        (OURS.replace('"decides"', '"asked"'), ("ours.toml", "decides")),
        (OURS.replace('["D", "K"]', '["D", "Z"]'), ("ours.toml", "Z")),
        ("", ("ours.toml", "empty")),
        ("x" * (LARGEST + 1), ("ours.toml", "50 KB")),
        ("\udcff", ("ours.toml", "UTF-8")),
    ],
)
def test_a_wrong_file_says_where_and_changes_nothing(session, project, desk, file, wrong, says):
    file.write_bytes(wrong.encode("utf-8", "surrogateescape"))
    before = session.store.last_changes(project)
    with pytest.raises(SchemeRefused) as refused:
        bring_scheme(session, project, file)
    for part in says:
        assert part in refused.value.lines[0]
    assert session.store.last_changes(project) == before
