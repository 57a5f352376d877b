"""Reads a table from a CSV or XLSX file of somebody else, as text, within fixed limits."""

from __future__ import annotations

import codecs
import csv
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from collab_desktop.domain.messages import Message

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LARGEST_TABLE: Final = 10_000_000
"""Bytes of the largest file that is read at all."""
LARGEST_UNPACKED: Final = 100_000_000
MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 1_000

_ZIP: Final = b"PK\x03\x04"
_OLD_EXCEL: Final = b"\xd0\xcf\x11\xe0"
_SEPARATORS: Final = ",;\t|"
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
DAMAGED: Final = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, struct.error, EOFError, ValueError,
    KeyError, TypeError, AttributeError, IndexError, NotImplementedError, SyntaxError, OSError,
)  # fmt: skip
"""What openpyxl and zipfile raise for files that are cut off, damaged or made up."""


class TableRefusedError(ValueError):
    """The file holds no table that can be read; ``message`` says why."""

    def __init__(self, message_id: str, **params: str | int) -> None:
        """Keep the reason."""
        super().__init__(message_id)
        self.message = Message(message_id, params)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of text, all of one length; ``notes`` say what was left out or read in a special way."""

    rows: Sequence[Sequence[str]]
    notes: Sequence[Message] = field(default=())


def read_table(content: bytes) -> Table:
    """Read CSV in any usual encoding and separator, or the first sheet of an XLSX file.

    Raises:
        TableRefusedError: it is empty, too large, damaged, or neither of the two.
    """
    if len(content) > LARGEST_TABLE:
        raise TableRefusedError("table.too_large", megabytes=LARGEST_TABLE // 1_000_000)
    if content.startswith(_OLD_EXCEL):
        raise TableRefusedError("table.old_excel")
    notes: list[Message] = []
    raw = _xlsx(content, notes) if content.startswith(_ZIP) else _csv(content, notes)
    rows = [[" ".join(cell.split()) for cell in row] for row in raw]
    width = max((_used(row) for row in rows), default=0)
    if width == 0:
        raise TableRefusedError("table.empty")
    if width > MOST_COLUMNS or len(rows) > MOST_ROWS:
        raise TableRefusedError("table.too_wide", rows=MOST_ROWS, columns=MOST_COLUMNS)
    return Table([(row + [""] * width)[:width] for row in rows], notes)


def _used(row: Sequence[str]) -> int:
    return max((place for place, cell in enumerate(row, 1) if cell), default=0)


# -- CSV -------------------------------------------------------------------------------------------


def _csv(content: bytes, notes: list[Message]) -> Iterator[list[str]]:
    text = decode(content, notes)
    if "\0" in text:
        raise TableRefusedError("table.no_table")
    apart = separator(text)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=apart)
    except csv.Error:
        raise TableRefusedError("table.no_table") from None


def decode(content: bytes, notes: list[Message]) -> str:
    """The text of a file in any usual encoding; a note says when it had to be guessed."""
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return content.decode(encoding, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        # What spreadsheets of Western Europe write when nobody tells them otherwise.
        notes.append(Message("table.old_encoding"))
        return content.decode("cp1252", errors="replace")


def separator(text: str) -> str:
    """The separator that stands most often in the first lines; commas where none does."""
    head = "\n".join(text.splitlines()[:20])
    return max(_SEPARATORS, key=head.count)


# -- XLSX ------------------------------------------------------------------------------------------


def _xlsx(content: bytes, notes: list[Message]) -> list[list[str]]:
    import openpyxl

    try:
        refuse_unsafe(content)
        sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
        refuse_vast(sheet)
        if any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row):
            notes.append(Message("table.formulas"))
            sheet = openpyxl.load_workbook(io.BytesIO(content), data_only=True).worksheets[0]
        merged = sheet.merged_cells.ranges
        notes += [Message("table.merged", {"cells": str(cells.coord)}) for cells in merged]
        return [[_text(value) for value in row] for row in sheet.iter_rows(values_only=True)]
    except TableRefusedError:
        raise
    except DAMAGED:
        raise TableRefusedError("table.damaged") from None


def refuse_unsafe(content: bytes) -> None:
    """Refuse a packed file that is vast inside, no spreadsheet, or made up to do harm.

    Raises:
        TableRefusedError: with the reason.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        if sum(part.file_size for part in parts.infolist()) > LARGEST_UNPACKED:
            raise TableRefusedError("table.too_large", megabytes=LARGEST_UNPACKED // 1_000_000)
        if "xl/workbook.xml" not in parts.namelist():
            raise TableRefusedError("table.no_table")
        for part in parts.infolist():
            # No spreadsheet program writes a document type; those who do mean no good.
            if part.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in parts.read(part):
                raise TableRefusedError("table.damaged")


def refuse_vast(sheet: Worksheet) -> None:
    """Refuse a sheet with far more rows or columns than people fill in.

    Raises:
        TableRefusedError: it has.
    """
    # One cell in the last corner would make a billion empty ones.
    if sheet.max_row > MOST_ROWS or sheet.max_column > MOST_COLUMNS:
        raise TableRefusedError("table.too_wide", rows=MOST_ROWS, columns=MOST_COLUMNS)


def _text(value: Any) -> str:
    return "" if value is None else str(value)
