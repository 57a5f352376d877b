"""Writes a table as CSV or XLSX so that no spreadsheet takes words of people for formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Final

Rows = Sequence[Sequence[str]]
_BOM: Final = "\ufeff"
_BEGINS_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_WIDEST: Final = 60


def neutral(text: str) -> str:
    """The text as a cell of CSV that is only read, never worked out."""
    return f"'{text}" if text.startswith(_BEGINS_FORMULA) else text


def as_csv(rows: Rows) -> bytes:
    """A table with commas, in UTF-8 with the mark that spreadsheets look for."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([neutral(c) for c in row] for row in rows)
    return (_BOM + out.getvalue()).encode()


def as_xlsx(sheets: Mapping[str, Rows]) -> bytes:
    """A workbook with a sheet for each table, its first row and column standing still."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title[:31])
        sheet.freeze_panes = "B2"
        for number, row in enumerate(rows, 1):
            for place, text in enumerate(row, 1):
                cell = sheet.cell(number, place, text)
                cell.data_type = "s"  # never a formula, whatever it begins with
                cell.font = Font(bold=number == 1)
                cell.alignment = Alignment(wrap_text=number == 1, vertical="top")
        for place, width in enumerate(_widths(rows), 1):
            sheet.column_dimensions[get_column_letter(place)].width = width
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def _widths(rows: Rows) -> list[int]:
    columns = zip(*rows, strict=True) if rows else ()
    return [min(_WIDEST, max(8, *(len(text) + 2 for text in column))) for column in columns]
