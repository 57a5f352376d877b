"""Tables of other programs: every usual encoding and separator, and files that mean no good."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from collab_desktop.exchange.tables_in import LARGEST_TABLE, TableRefusedError, read_table

ROWS = [["Task", "Zoë", "Bo"], ["Do it", "R", "A/R"]]


def text(separator=","):
    return "\r\n".join(separator.join(row) for row in ROWS)


def sheet(rows, *, merge=""):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    if merge:
        book.active.merge_cells(merge)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def notes(table):
    return [message.id for message in table.notes]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_csv_as_programs_write_it(encoding, separator):
    table = read_table(text(separator).encode(encoding))
    assert table.rows == ROWS
    assert notes(table) == (["table.old_encoding"] if encoding == "cp1252" else [])


def test_xlsx():
    assert read_table(sheet(ROWS)).rows == ROWS


def test_quotes_blank_lines_and_short_rows():
    table = read_table(b'a,b,,\n"x, ""y""\nz"\n\n1,2\n')
    assert table.rows == [["a", "b"], ['x, "y" z', ""], ["", ""], ["1", "2"]]


def test_merged_cells_and_formulas_are_told():
    table = read_table(sheet([*ROWS, ["=1+1", "R", None]], merge="A1:B1"))
    assert notes(table) == ["table.formulas", "table.merged"]
    assert table.rows[1] == ROWS[1]


def in_the_last_corner():
    book = openpyxl.Workbook()
    book.active.cell(1_048_576, 16_384, "far")
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def refused(content):
    with pytest.raises(TableRefusedError) as caught:
        read_table(content)
    return caught.value.message.id


def with_part(content, name, data):
    file = io.BytesIO(content)
    with zipfile.ZipFile(file, "a") as parts:
        parts.writestr(name, data)
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "table.empty"),
        (b" ,,\n,,", "table.empty"),
        (sheet([]), "table.empty"),
        (b"a,b\0c", "table.no_table"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 100, "table.old_excel"),
        (sheet(ROWS)[:900], "table.damaged"),
        (b"PK\x03\x04nothing", "table.damaged"),
        (with_part(sheet(ROWS), "xl/evil.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]>"), "table.damaged"),
        (b"x" * (LARGEST_TABLE + 1), "table.too_large"),
        (in_the_last_corner(), "table.too_wide"),
        (b"a\n" * 20_001, "table.too_wide"),
        (b"a," * 1_000 + b"a", "table.too_wide"),
    ],
)
def test_what_is_no_table_is_refused_with_a_reason(content, reason):
    assert refused(content) == reason


def test_another_kind_of_zip_is_no_spreadsheet():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr("readme.txt", "hello")
    assert refused(file.getvalue()) == "table.no_table"


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(content):
    try:
        table = read_table(content)
    except TableRefusedError:
        return
    assert len({len(row) for row in table.rows}) == 1


@given(st.integers(0, 3000), st.binary(min_size=1, max_size=8))
def test_a_damaged_spreadsheet_is_read_or_refused(place, wrong):
    content = bytearray(sheet(ROWS))
    content[place : place + len(wrong)] = wrong
    try:
        read_table(bytes(content))
    except TableRefusedError:
        return
