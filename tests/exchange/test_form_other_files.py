"""Forms that come back as a spreadsheet, as JSON or as CSV."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace

import openpyxl
import pytest

from collab_desktop.domain.forms import (
    Asked,
    AskedColumn,
    AskedPart,
    AskedTable,
    Entry,
    FormMarks,
    FormPart,
)
from collab_desktop.exchange.form_reading import read_form
from collab_desktop.exchange.form_sheet import write_sheet

WORDS = {"title": "Form", "see_sheet": "Fill in the sheet “{title}”.", "yes": "Yes", "no": "No"}
MARKS = FormMarks("eois", "CQ-2026-01", "p1", "1.0-abc", "dcc/1.0", "en")


def form() -> FormPart:
    kinds = (("team", "Team, of several"), ("individual", "Individual"))
    line = (
        Asked("eoi_skills.1.skill", Entry.LIST, "Skill", options=(("Maps", "Maps"),), free=True),
        Asked("eoi_skills.1.level", Entry.LIST, "Level", options=(("1", "1"), ("2", "2"))),
    )
    part = AskedPart("You", (
        Asked("eois.kind", Entry.ONE, "Applying as", options=kinds, needed=True),
        Asked("eois.idea", Entry.TEXT, "Idea", words=100, value="=1+1"),
        Asked("eois.who", Entry.SOME, "For whom", options=(("families", "Families"),)),
        Asked("eois.consent", Entry.TICK, "May we?"),
        AskedTable("Skills", (AskedColumn("Skill", 4), AskedColumn("Level", 1)), (line,)),
    ), "Say it shortly.")
    made = FormPart(MARKS, "How?", (), ("Fill it in.",), (part,), (("To", "D. Hale"),))
    names = [name for asked in made.fields() for name in asked.names()]
    return replace(made, hidden=MARKS.hidden(names))


def opened():
    return openpyxl.load_workbook(io.BytesIO(write_sheet(form(), WORDS)))


def cell_of(book, name):
    """The cell that is filled in for a field."""
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        for row in sheet.iter_rows():
            if len(row) == 3 and row[2].value == name:
                return row[1]
            names = str(row[-1].value or "").split()
            if len(names) == len(row) - 1 and name in names:
                return row[names.index(name)]
    raise KeyError(name)


def saved(book) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_filled_sheet_comes_back_with_stored_words():
    book = opened()
    for name, value in {"eois.kind": "Team, of several", "eois.consent": "Yes", "eois.who.families":
                        "x", "eoi_skills.1.skill": "Sewing", "eoi_skills.1.level": 2}.items():
        cell_of(book, name).value = value
    found = read_form(saved(book))
    assert found.problems == []
    assert found.marks["project"] == "CQ-2026-01"
    assert found.fields == {
        "eois.kind": "team", "eois.idea": "=1+1", "eois.who.families": True, "eois.consent": True,
        "eoi_skills.1.skill": "Sewing", "eoi_skills.1.level": "2",
    }


def test_lists_offer_what_may_be_chosen():
    book = opened()
    offers = book.worksheets[0].data_validations.dataValidation
    assert {str(offer.sqref) for offer in offers} >= {cell_of(book, "eois.kind").coordinate}
    assert all(offer.formula1.startswith("choices!") for offer in offers)


@pytest.mark.parametrize("written", ['=HYPERLINK("http://example.org")', "#REF!"])
def test_formulas_and_what_is_left_of_them_are_told_and_left_out(written):
    book = opened()
    cell = cell_of(book, "eois.idea")
    cell.value = written
    found = read_form(saved(book))
    assert "formin.formula" in [m.id for m in found.problems]
    assert found.fields["eois.idea"] == ""


def test_macros_are_told():
    book = opened()
    cell_of(book, "eois.kind").value = "Individual"
    packed = io.BytesIO(saved(book))
    with zipfile.ZipFile(packed, "a") as parts:
        parts.writestr("xl/vbaProject.bin", b"code")
    assert [m.id for m in read_form(packed.getvalue()).problems] == ["formin.macros"]


def test_another_spreadsheet_is_refused():
    book = openpyxl.Workbook()
    book.active["A1"] = "eois.kind"
    found = read_form(saved(book))
    assert not found.usable
    assert [m.id for m in found.problems] == ["formin.not_ours"]


SAID = {"form": "eois", "project": "CQ-2026-01", "version": "1", "fields": {
    "eois.idea": "Wells; “deep”", "eois.consent": True, "eois.days_total": 40}}


def test_json_comes_back_as_read_form_prints_it():
    found = read_form(json.dumps(SAID).encode())
    assert found.problems == []
    assert found.fields == {
        "eois.idea": "Wells; “deep”", "eois.consent": True, "eois.days_total": "40"}


def test_a_value_that_is_no_answer_is_told():
    wrong = {**SAID, "fields": {"eois.idea": ["a"], "eois.kind": "team"}}
    assert [m.id for m in read_form(json.dumps(wrong).encode()).problems] == ["formin.not_a_value"]


@pytest.mark.parametrize(("apart", "encoding"), [
    (",", "utf-8-sig"), (";", "utf-16"), ("\t", "utf-8"), (";", "cp1252")])  # fmt: skip
def test_csv_comes_back_whatever_wrote_it(apart, encoding):
    rows = ["name,value", "collab.form,eois", "collab.project,CQ-2026-01",
            "eois.idea,Forêt", "eois.consent,true"]
    found = read_form("\r\n".join(rows).replace(",", apart).encode(encoding))
    assert found.usable
    assert found.fields == {"eois.idea": "Forêt", "eois.consent": True}
