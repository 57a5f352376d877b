"""Forms taken in: understood, compared, all or nothing, and taken back by one undo."""

from __future__ import annotations

import json

import pytest
from tests.exchange import returned

from collab_desktop.exchange.form_reading import read_form
from collab_desktop.services.forms.arrived import Sorter, files_in
from collab_desktop.services.forms.taking import FileChangedError, FormsIn, Taking

FIELDS = {
    "eois.kind": "team", "eois.sector": "academia", "eois.lead.name": "A. Yusuf",
    "eois.lead.email": "a.yusuf@example.org", "eois.lead.role": "Hydrologist",
    "eois.org.name": "Valley University", "eois.org.country": "Kenya",
    "eois.contribution": "We measure wells.", "eois.days_total": "40",
    "eois.earliest_start": "1 March 2027", "eois.cost": "EUR 12,000", "eois.coi": "no",
    "eois.consent": True, "eois.safeguarding": True,
    "eoi_skills.1.skill": "Hydrology", "eoi_skills.1.level": "3", "eoi_skills.2.skill": "",
    "eoi_skills.3.skill": "Sewing", "eoi_skills.3.level": "2",
    "eoi_data.1.dataset": "Well levels", "eoi_data.1.personal": "no",
}


@pytest.fixture
def form(tmp_path, session, project):
    """Write a form as JSON and give its path."""
    def write(name: str = "one", code: str | None = None, **changed: object):
        row = session.project(project).row
        fields = {**FIELDS, **{key.replace("__", "."): v for key, v in changed.items()}}
        content = {"form": "eois", "project": code or row["code"], "version": "1", "fields": fields}
        path = tmp_path / f"{name}.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        return path
    return write


@pytest.fixture
def sorted_in(session, project):
    def sort(*paths):
        read = ((path, read_form(path.read_bytes())) for path in paths)
        return Sorter(session, project).sort(read)
    return sort


def row_of(session, project, row):
    return {r["id"]: r for r in session.project(project).table("eois")}[row]


def test_a_form_becomes_a_row_with_all_it_lists(session, project, form, sorted_in):
    one, = sorted_in(form())
    assert one.name == "A. Yusuf"
    assert one.can_come_in
    row_id, = FormsIn(session, project).take([Taking(one)])
    data, row = session.project(project), row_of(session, project, row_id)
    assert row["code"] == "EOI-001"
    assert row["kind"] == "team"
    assert row["days_total"] == 40
    assert row["earliest_start"] == "2027-03-01"
    assert row["cost"] == {"minor": 1_200_000, "currency": "EUR"}
    assert row["consent"] is True
    assert data.people[row["lead"]]["email"] == "a.yusuf@example.org"
    assert data.organisation(row["org"]) == "Valley University"
    skills = data.table("eoi_skills", f"record:{row_id}")
    assert [(s["skill"], s["level"]) for s in skills] == [("Hydrology", 3), ("Sewing", 2)]
    assert [d["personal"] for d in data.table("eoi_data", f"record:{row_id}")] == ["no"]
    assert session.store.blob(row["original"]["sha256"]) == one.path.read_bytes()


def test_a_real_pdf_comes_in(session, project, tmp_path, sorted_in):
    file = tmp_path / "back.pdf"
    file.write_bytes(returned.filled(returned.written(session, project)))
    one, = sorted_in(file)
    assert one.problems == ()
    row_id, = FormsIn(session, project).take([Taking(one)])
    row = row_of(session, project, row_id)
    assert row["idea"] == "نقيس الآبار"
    assert row["contribution"] == returned.SAID["eois.contribution"]


def test_one_undo_takes_all_back(session, project, form, sorted_in):
    edits = []
    session.edited.connect(edits.append)
    both = sorted_in(form(), form("two", eois__lead__name="B. Ona", eois__lead__email="b@x.org",
                                  eois__org__name="Water office"))
    FormsIn(session, project).take([Taking(one) for one in both])
    assert len(edits) == 1
    codes = [r["code"] for r in session.project(project).table("eois")]
    assert codes == ["EOI-001", "EOI-002"]
    session.take_back(edits[0])
    assert session.project(project).table("eois") == ()
    session.apply_again(edits[0])
    assert len(session.project(project).table("eois")) == 2


def test_a_file_that_changed_since_stops_everything(session, project, form, sorted_in):
    both = sorted_in(form(), form("two", eois__lead__name="B. Ona"))
    both[1].path.write_text("{}", encoding="utf-8")
    with pytest.raises(FileChangedError):
        FormsIn(session, project).take([Taking(one) for one in both])
    assert session.project(project).table("eois") == ()


def test_forms_of_other_projects_and_empty_ones_stay_outside(form, sorted_in, tmp_path):
    blank = {key: (False if value is True else "") for key, value in FIELDS.items()}
    strange, empty = sorted_in(
        form("strange", code="CQ-1999-09"),
        form("empty", **{key.replace(".", "__"): value for key, value in blank.items()}),
    )
    assert [m.id for m in strange.problems] == ["formin.other_project"]
    assert not strange.can_come_in
    assert "formin.empty" in [m.id for m in empty.problems]
    assert not empty.can_come_in


def test_values_that_cannot_be_understood_are_told_and_kept(session, project, form, sorted_in):
    one, = sorted_in(form(eois__days_total="many", eois__earliest_start="soon"))
    told = [m.params["label"] for m in one.problems if m.id == "formin.value"]
    assert told == ["Days", "Start"]
    row, = FormsIn(session, project).take([Taking(one)])
    cells = session.project(project).cells(session.project(project).records[row])
    assert cells["days_total"].value == "many"


def test_doubles_are_named(session, project, form, sorted_in):
    first, again, same, partner = sorted_in(
        form(), form("copy"), form("later", eois__idea="Another."),
        form("partner", eois__lead__name="C. Oto", eois__lead__email="c@x.org"),
    )
    assert first.doubles == ()
    assert [m.id for m in again.doubles] == ["formin.same_file"]
    assert not again.can_come_in
    assert "formin.same_person_here" in [m.id for m in same.doubles]
    assert {m.id for m in partner.doubles} == {"formin.same_organisation_here"}


def test_a_second_version_shows_what_changed_and_takes_its_place(session, project, form, sorted_in):
    row, = FormsIn(session, project).take([Taking(sorted_in(form())[0])])
    later, = sorted_in(form("later", eois__days_total="60", eoi_skills__1__skill="Maps"))
    assert later.earlier == row
    days, skills = later.differences
    assert (days.label, days.before, days.after) == ("Days", "40", "60")
    assert skills.label == "Skills offered"
    assert skills.before.startswith("Hydrology")
    assert skills.after.startswith("Maps")
    assert skills.before.splitlines()[1] == skills.after.splitlines()[1]
    assert FormsIn(session, project).take([Taking(later, row)]) == [row]
    data = session.project(project)
    assert len(data.table("eois")) == 1
    assert data.cell(row, "days_total") == 60
    assert [s["skill"] for s in data.table("eoi_skills", f"record:{row}")] == ["Maps", "Sewing"]
    again, = sorted_in(later.path)
    assert [m.id for m in again.doubles] == ["formin.same_file"]


def test_a_folder_gives_its_forms_and_nothing_else(tmp_path):
    for name in ("b.pdf", "a.XLSX", "notes.txt", "c.docx"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "deeper.pdf").mkdir()
    assert [p.name for p in files_in([tmp_path, tmp_path / "notes.txt", tmp_path / "b.pdf"])] == [
        "a.XLSX", "b.pdf", "c.docx", "notes.txt"]
