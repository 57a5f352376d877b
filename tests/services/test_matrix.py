"""The matrix of a project: letters, undo, findings that are kept, fixes, proposals, usual rows."""

from __future__ import annotations

import pytest

from collab_desktop.domain.journal import Edit
from collab_desktop.services.gating import Gating
from collab_desktop.services.matrix import MatrixDesk
from collab_desktop.services.matrix_people import ACTIVITIES, PEOPLE, add_person, candidates
from collab_desktop.services.usual_rows import add_presets, missing_presets


def stakeholder(questions, name, **values):
    return questions.add_row(PEOPLE, values={"name": name, **values})


def activity(questions, title, **values):
    return questions.add_row(ACTIVITIES, values={"title": title, **values})


@pytest.fixture
def small(questions):
    """Two activities and three people."""
    rows = [activity(questions, "Plan"), activity(questions, "Do")]
    people = [stakeholder(questions, name) for name in ("Ann", "Bo", "Cy")]
    return rows, people


@pytest.fixture
def desk(session, project, small):
    return MatrixDesk(session, project)


def cells(small, *rows):
    """Letters by cell from rows such as ``"A R ."``."""
    activities, people = small
    return {
        (activities[row], people[column]): "" if word == "." else word
        for row, line in enumerate(rows) for column, word in enumerate(line.split())
    }  # fmt: skip


def ids(desk):
    return [item.finding.id for item in desk.findings() if item.is_open]


def written(session, project):
    """What the file says, read anew."""
    session.forget(project)
    return session.project(project).assignments


def test_letters_are_written_in_one_step_and_taken_back_in_one(session, project, small, desk):
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    wanted = cells(small, "A R I", "A/R C .")
    desk.set_cells(wanted)
    assert len(edits) == 1
    assert written(session, project) == {cell: text for cell, text in wanted.items() if text}
    session.take_back(edits[0])
    assert written(session, project) == {}
    session.apply_again(edits[0])
    assert written(session, project) == {cell: text for cell, text in wanted.items() if text}


def test_the_desk_says_the_same_as_one_that_reads_the_file(session, project, small, desk):
    desk.set_cells(cells(small, "A R I", "A A ."))
    fresh = MatrixDesk(session, project)
    assert fresh.matrix.cells == desk.matrix.cells
    assert [item.finding for item in fresh.findings()] == [item.finding for item in desk.findings()]


def test_the_same_letters_again_are_no_step(session, small, desk):
    desk.set_cells(cells(small, "A R I"))
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    desk.set_cells(cells(small, "A R I"))
    assert edits == []


def test_letters_of_what_is_gone_are_left_out(session, project, small, desk):
    desk.set_cells({("nowhere", small[1][0]): "R", **cells(small, "A . .")})
    assert list(written(session, project).values()) == ["A"]


def test_a_deleted_activity_comes_back_with_its_letters(session, project, questions, small, desk):
    desk.set_cells(cells(small, "A R I"))
    edits: list[Edit] = []
    session.edited.connect(edits.append)
    questions.delete_row(small[0][0])
    desk.refresh()
    assert [row.title for row in desk.activities] == ["Do"]
    session.take_back(edits[0])
    desk.refresh()
    assert desk.matrix.cells[0] == ["A", "R", "I"]


def test_an_empty_activity_says_one_thing(desk, small):
    assert ids(desk).count("R8") == 2
    assert not {"R1", "R3", "R7"} & set(ids(desk))


def test_a_finding_is_kept_with_a_reason(session, project, small, desk):
    desk.set_cells(cells(small, "A A R", "A R C"))
    second = next(item for item in desk.findings() if item.finding.id == "R2")
    with pytest.raises(ValueError, match="R2"):
        desk.keep(second.finding, "  ")
    desk.keep(second.finding, "Both ministries must agree.")
    assert "R2" not in ids(MatrixDesk(session, project))
    kept = next(item for item in MatrixDesk(session, project).findings() if item.kept)
    assert kept.kept == "Both ministries must agree."
    desk.reconsider(second.finding)
    assert "R2" in ids(MatrixDesk(session, project))


@pytest.mark.parametrize(
    ("row", "id_", "after"),
    [
        ("A A R", "R2", "A R R"), ("A C I", "R3", "A/R C I"), ("R C I", "R1", "A/R C I"),
        ("A R C/I", "R10", "A R C"),
    ],
)  # fmt: skip
def test_fixes_mend_what_they_are_for(small, desk, row, id_, after):
    desk.set_cells(cells(small, row, "A R I"))
    found = next(item for item in desk.findings() if item.finding.id == id_)
    words, fix = desk.fixes(found.finding)[0]
    assert words
    desk.set_cells(fix.cells)
    assert desk.matrix.cells[0] == after.split()
    assert not [f for f in desk.of_row(small[0][0]) if f.finding.id == id_]


def test_proposals_leave_typed_letters_alone(session, project, questions):
    first = activity(questions, "Plan", touches=["ethics"])
    owner = stakeholder(questions, "Office", type="challenge_owner", interest=5)
    builder = stakeholder(questions, "Lab", type="delivery_team")
    advisor = stakeholder(questions, "Advisor", type="partner", leads=["ethics"])
    gone = stakeholder(questions, "Gone", type="delivery_team", availability="left", interest=5)
    desk = MatrixDesk(session, project)
    assert desk.proposals() == {
        (first, owner): "A", (first, builder): "R", (first, advisor): "C",
    }  # fmt: skip
    desk.set_cells({(first, gone): "R", (first, owner): "C"})
    assert desk.proposals() == {(first, builder): "A", (first, advisor): "C"}


def test_the_gate_asks_for_a_matrix_without_errors(session, project, small, desk):
    def severity():
        rules = Gating(session, project).gate("G2").rules
        return next(rule.severity.value for rule in rules if rule.id == "g2_raci")

    assert severity() == "attention"
    desk.set_cells(cells(small, "A R C", "R A I"))
    assert severity() == "ok"


def test_usual_activities_come_once(session, project, questions):
    count = add_presets(session, project, ACTIVITIES)
    assert count > 20
    assert len(MatrixDesk(session, project).activities) == count
    assert add_presets(session, project, ACTIVITIES) == 0
    first = MatrixDesk(session, project).activities[0]
    questions.delete_row(first.id)
    missing = missing_presets(session.project(project), ACTIVITIES)
    assert [preset.title for preset in missing] == [first.title]


def test_the_team_and_the_workspace_can_become_columns(session, project, questions, team):
    questions.add_row("call.team.team", values={"name": "Valley University", "role": "Model"})
    found = candidates(session, project)
    assert [candidate.name for candidate in found] == ["Valley University", "A. Yusuf", "M. Tarn"]
    add_person(session, project, found[0])
    desk = MatrixDesk(session, project)
    assert [(person.name, person.kind) for person in desk.people] == [
        ("Valley University", "delivery_team")
    ]
    assert [candidate.name for candidate in candidates(session, project)] == [
        "A. Yusuf", "M. Tarn",
    ]  # fmt: skip
