"""A matrix from a file: one step, nothing half, and every line that was left out is named."""

from __future__ import annotations

import io
from dataclasses import replace

import openpyxl
import pytest

from collab_desktop.services.matrix import MatrixDesk
from collab_desktop.services.matrix_export import write_matrix
from collab_desktop.services.matrix_files import MatrixRefused
from collab_desktop.services.matrix_import import LEAVE_OUT, MatrixImport
from collab_desktop.services.matrix_people import ACTIVITIES, PEOPLE
from collab_desktop.services.questionnaire import Questionnaire


@pytest.fixture
def desk(session, project) -> MatrixDesk:
    questions = Questionnaire(session, project)
    questions.add_row(ACTIVITIES, values={"title": "Plan"})
    questions.add_row(PEOPLE, values={"name": "Ann"})
    return MatrixDesk(session, project)


def bring(session, project, text, *, row=None, **people):
    """Import what the file seems to be; ``people`` say otherwise by the head of a column."""
    content = text.encode() if isinstance(text, str) else text
    bringing = MatrixImport(session, project, content)
    columns = bringing.guess(row)
    heads = bringing.rows[columns.names]
    said = {place: people.get(heads[place], choice) for place, choice in columns.people.items()}
    columns = replace(columns, people=said)
    planned = bringing.preview(columns)
    done = bringing.bring_in(columns)
    assert planned == done
    return done


def shown(session, project):
    desk = MatrixDesk(session, project)
    head = [person.name for person in desk.people]
    rows = zip(desk.activities, desk.matrix.cells, strict=True)
    return [head, *([activity.title, *cells] for activity, cells in rows)]


FILE = "Activity,ANN,Bo,Notes\nplan ,a,R,as last year\nDo it,\"C, I\",A/R,soon\n"


def test_what_is_known_is_found_and_what_is_new_is_added(session, project, desk):
    done = bring(session, project, FILE)
    assert shown(session, project) == [["Ann", "Bo"], ["Plan", "A", "R"], ["Do it", "C/I", "A/R"]]
    counts = (done.new_activities, done.known_activities, done.new_people, done.letters)
    assert counts == (1, 1, 1, 4)
    assert done.left_out == []


def test_one_undo_takes_everything_back(session, project, desk):
    edits = []
    session.edited.connect(edits.append)
    bring(session, project, FILE)
    assert len(edits) == 1
    session.take_back(edits[0])
    assert shown(session, project) == [["Ann"], ["Plan", ""]]
    session.apply_again(edits[0])
    assert shown(session, project)[2] == ["Do it", "C/I", "A/R"]


def test_columns_are_chosen_left_out_or_are_somebody(session, project, desk):
    ann = desk.people[0].id
    bring(session, project, "Task,Boss,Cy\nPlan,A,R\nDo it,R,I\n", Boss=ann, Cy=LEAVE_OUT)
    assert shown(session, project) == [["Ann"], ["Plan", "A"], ["Do it", "R"]]


def test_the_activities_may_stand_in_any_column(session, project, desk):
    bring(session, project, "Ann,Bo,What\nA,R,Plan the whole work\nC,A/R,Do it well\n")
    assert shown(session, project)[2:] == [
        ["Plan the whole work", "A", "R"], ["Do it well", "C", "A/R"],
    ]


def test_a_title_above_and_a_second_row_of_names(session, project, desk):
    done = bring(session, project, "Our matrix,,\nActivity,Ann,Bo\nPlan,A,R\nActivity,Ann,Bo\n"
                                   "Do,A/R,I\n,C,C\n")
    assert shown(session, project) == [["Ann", "Bo"], ["Plan", "A", "R"], ["Do", "A/R", "I"]]
    assert [m.id for m in done.left_out] == ["matrix.skipped", "matrix.nameless"]
    other = MatrixImport(session, project, b"First,Second\nActivity,Ann\nPlan,A\n")
    assert other.guess(1).people[1] == MatrixDesk(session, project).people[0].id


def test_one_name_in_two_columns_is_one_person(session, project, desk):
    done = bring(session, project, "Activity,Bo,bo \nPlan,A,R\n")
    assert shown(session, project) == [["Ann", "Bo"], ["Plan", "", "A/R"]]
    assert [m.id for m in done.left_out] == ["matrix.same_person"]


def test_unknown_letters_are_named_and_the_rest_comes_in(session, project, desk):
    done = bring(session, project, "Activity,Ann,Bo\nPlan,X,R\nDo,A,maybe\nGo,A,R\nEnd,R,I\n")
    assert shown(session, project)[1] == ["Plan", "", "R"]
    where = [(m.params["row"], m.params["person"], m.params["text"]) for m in done.left_out]
    assert where == [(2, "Ann", "X"), (3, "Bo", "maybe")]


def test_ten_thousand_rows_come_in_up_to_a_limit_that_is_said(session, project, desk):
    text = "Activity,Ann\n" + "".join(f"Task {n},R\n" for n in range(10_000))
    done = bring(session, project, text)
    assert done.new_activities == 2_000
    assert [m.id for m in done.left_out] == ["matrix.too_many"]
    assert session.voice.say(done.left_out[0]) == (
        "8000 rows were left out, from row 2002 on: one file may bring 2000 new activities."
    )


def test_other_encodings_merged_cells_and_formulas_are_read_and_said(session, project, desk):
    bringing = MatrixImport(session, project, "Activité;Zoë\nDécider;A\n".encode("cp1252"))
    assert bringing.rows[0][1] == "Zoë"
    assert [m.id for m in bringing.notes] == ["table.old_encoding"]
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["Activity", "Ann", "Bo"], ["Plan", "A", '="R"'], ["Do", "C", ""]):
        sheet.append(row)
    sheet.merge_cells("B3:C3")
    held = io.BytesIO()
    book.save(held)
    bringing = MatrixImport(session, project, held.getvalue())
    assert {m.id for m in bringing.notes} == {"table.formulas", "table.merged"}


@pytest.mark.parametrize("content", [b"", b"only one cell", b"PK\x03\x04 broken", b"\0\1\2"])
def test_what_is_no_matrix_is_refused_in_a_sentence(session, project, content):
    with pytest.raises(MatrixRefused):
        MatrixImport(session, project, content)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_goes_out_comes_in_again(session, project, desk, tmp_path, kind):
    bring(session, project, "Activity,Ann,Bo\nPlan,A,R\nDo it,C,A/R\n")
    file = tmp_path / f"matrix.{kind}"
    write_matrix(MatrixDesk(session, project), session.voice, file, kind)
    before = shown(session, project)
    desk = MatrixDesk(session, project)
    desk.set_cells({(a.id, p.id): "" for a in desk.activities for p in desk.people})
    done = bring(session, project, file.read_bytes())
    assert (done.new_activities, done.new_people, done.letters) == (0, 0, 4)
    assert shown(session, project) == before


def test_names_are_never_formulas(session, project, desk, tmp_path):
    bring(session, project, "Activity,=1+1,Bo\n@cmd,A,R\n")
    write_matrix(MatrixDesk(session, project), session.voice, tmp_path / "m.csv", "csv")
    text = (tmp_path / "m.csv").read_text(encoding="utf-8-sig")
    assert "'=1+1" in text
    assert "'@cmd" in text
    write_matrix(MatrixDesk(session, project), session.voice, tmp_path / "m.xlsx", "xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "m.xlsx").worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}
