"""The spreadsheet twin of a form: written with lists to choose from, read without formulas.

One sheet asks, one sheet for each table inside the form, and two that nobody sees: which form it
is, and which word stands for which choice.  Names stand in hidden columns beside the fields.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from collab_desktop.domain.forms import OWN, Asked, AskedTable, Entry, FormPart
from collab_desktop.exchange.form_content import FormContent, FormRefusedError
from collab_desktop.exchange.tables_in import (
    DAMAGED,
    TableRefusedError,
    refuse_unsafe,
    refuse_vast,
)

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

ABOUT: Final = "about"
CHOICES: Final = "choices"
_LONGEST_TITLE: Final = 31
_NOT_IN_TITLE: Final = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_TRUE, _FALSE = "true", "false"
_FORMULAS: Final = frozenset({"f", "e"})
"""Kinds of cells that hold a formula, or what was left of one that failed."""
_YES: Final = frozenset({"x", "yes", "true", "1", "✓", "✔"})

Choice = tuple[str, str, str]
"""The name of a field, the word that is stored, the label that is shown."""


def write_sheet(form: FormPart, words: Mapping[str, str]) -> bytes:
    """Write the twin; ``words`` name the columns ``question`` and ``answer``."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    choices = list(_choices(form, words))
    writer = _Writer(book, words, choices, turned=form.marks.language[:2] in ("ar", "fa", "he"))
    writer.questions(form)
    for part in form.parts:
        for item in part.items:
            if isinstance(item, AskedTable):
                writer.lines(item)
    writer.hide(ABOUT, [*form.hidden.items()])
    writer.hide(CHOICES, choices)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def _choices(form: FormPart, words: Mapping[str, str]) -> Iterator[Choice]:
    """What may be chosen in each field: its name, the stored word, the label."""
    for asked in form.fields():
        if asked.entry in (Entry.TICK, Entry.SOME):
            for name in asked.names():
                yield name, _TRUE, words["yes"]
                yield name, _FALSE, words["no"]
        for slug, label in asked.options if asked.entry is not Entry.SOME else ():
            yield asked.name, slug, label


class _Writer:
    """Puts sheets into one workbook."""

    def __init__(
        self, book: Any, words: Mapping[str, str], choices: Sequence[Choice], *, turned: bool
    ) -> None:
        self._book, self._words, self._turned = book, words, turned
        self._places: dict[str, tuple[int, int]] = {}
        for row, (name, _, _) in enumerate(choices, 1):
            self._places[name] = (self._places.get(name, (row, row))[0], row)

    def _sheet(self, title: str) -> Worksheet:
        sheet: Worksheet = self._book.create_sheet(
            title.translate(_NOT_IN_TITLE).strip()[:_LONGEST_TITLE] or "-"
        )
        sheet.sheet_view.rightToLeft = self._turned
        return sheet

    def questions(self, form: FormPart) -> None:
        sheet = self._sheet(self._words["title"])
        for letter, width in (("A", 52), ("B", 70), ("C", 3)):
            sheet.column_dimensions[letter].width = width
        sheet.column_dimensions["C"].hidden = True
        self._row(sheet, form.headline, bold=True)
        for text in form.intro:
            self._row(sheet, text)
        for part in form.parts:
            self._row(sheet, part.title, bold=True)
            if part.said:
                self._row(sheet, part.said)
            for item in part.items:
                if isinstance(item, Asked):
                    self._question(sheet, item)
                else:
                    self._row(sheet, self._words["see_sheet"].format(title=item.title))
        for label, text in form.closing:
            self._row(sheet, f"{label}: {text}")

    def _row(self, sheet: Worksheet, text: str, *, bold: bool = False) -> None:
        sheet.append([])
        row = sheet.max_row + 1
        self._text(sheet, row, 1, text, bold=bold)
        if len(text) > 60:
            sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=2)
            sheet.row_dimensions[row].height = 15 * (1 + len(text) // 105)

    def _question(self, sheet: Worksheet, asked: Asked) -> None:
        fields = [(asked.name, asked.label)]
        if asked.entry is Entry.SOME:
            fields = [(f"{asked.name}.{s}", f"{asked.label} – {la}") for s, la in asked.options]
        for name, label in fields:
            row = sheet.max_row + 1
            self._text(sheet, row, 1, label + (" *" if asked.needed else ""))
            self._text(sheet, row, 2, self._shown(asked, name), framed=True)
            self._text(sheet, row, 3, name)
            self._offer(sheet, f"B{row}", name, free=asked.free)
            if asked.entry is Entry.TEXT:
                sheet.row_dimensions[row].height = 15 * max(3, asked.words // 12)

    def lines(self, table: AskedTable) -> None:
        """A sheet for the lines inside a form; the names of the fields are in its first row."""
        from openpyxl.utils import get_column_letter

        sheet = self._sheet(table.title)
        sheet.freeze_panes = "A3"
        sheet.row_dimensions[1].hidden = True
        for place, column in enumerate(table.columns, 1):
            self._text(sheet, 1, place, table.rows[0][place - 1].name if table.rows else "")
            self._text(sheet, 2, place, column.title, bold=True)
            sheet.column_dimensions[get_column_letter(place)].width = 6 + 6 * column.share
        for number, row in enumerate(table.rows, 3):
            for place, asked in enumerate(row, 1):
                self._text(sheet, number, place, self._shown(asked, asked.name), framed=True)
                cell = f"{get_column_letter(place)}{number}"
                self._offer(sheet, cell, asked.name, free=asked.free)
            names = " ".join(asked.name for asked in row)
            self._text(sheet, number, len(row) + 1, names)
        sheet.column_dimensions[get_column_letter(len(table.columns) + 1)].hidden = True
        if table.note:
            self._text(sheet, len(table.rows) + 4, 1, table.note)

    def _offer(self, sheet: Worksheet, place: str, name: str, *, free: bool) -> None:
        """A list to choose from; what is offered stands in the hidden sheet."""
        from openpyxl.worksheet.datavalidation import DataValidation

        if name in self._places:
            first, last = self._places[name]
            offer = DataValidation(
                "list", f"{CHOICES}!$C${first}:$C${last}", allow_blank=True,
                showErrorMessage=not free,
            )
            sheet.add_data_validation(offer)
            offer.add(place)

    def _text(
        self, sheet: Worksheet, row: int, column: int, text: str, *, bold: bool = False,
        framed: bool = False,
    ) -> None:
        from openpyxl.styles import Alignment, Border, Font, Side

        cell = sheet.cell(row, column, text or None)
        if text:
            cell.data_type = "s"  # never a formula, whatever it begins with
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.font = Font(bold=bold)
        if framed:
            line = Side("thin", "5C6670")
            cell.border = Border(line, line, line, line)
            cell.number_format = "@"

    def _shown(self, asked: Asked, name: str) -> str:
        """What stands in a field already, in words."""
        if asked.entry in (Entry.SOME, Entry.TICK):
            ticked = name.rpartition(".")[2] in asked.value.split()
            return self._words["yes"] if ticked or asked.value == "yes" else ""
        return dict(asked.options).get(asked.value, asked.value)

    def hide(self, title: str, rows: Iterable[tuple[str, ...]]) -> None:
        """A sheet that nobody sees."""
        sheet = self._book.create_sheet(title)
        sheet.sheet_state = "veryHidden"
        for number, row in enumerate(rows, 1):
            for place, text in enumerate(row, 1):
                self._text(sheet, number, place, text)


# -- back in ---------------------------------------------------------------------------------------


def read_sheet(content: bytes) -> FormContent:
    """Read a filled twin.

    Raises:
        FormRefusedError: nothing can be read from it.
    """
    import openpyxl

    found = FormContent()
    try:
        refuse_unsafe(content)
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if any("vbaProject" in name for name in parts.namelist()):
                found.note("macros")
        book = openpyxl.load_workbook(io.BytesIO(content), data_only=False)
        _Sheets(book, found).run()
    except TableRefusedError as error:
        raise FormRefusedError(error.message.id, **error.message.params) from None
    except FormRefusedError:
        raise
    except DAMAGED:
        raise FormRefusedError("table.damaged") from None
    found.look_over()
    return found


class _Sheets:
    """The sheets of one workbook being read."""

    def __init__(self, book: Any, found: FormContent) -> None:
        self._book, self._found = book, found
        self._choices: dict[str, dict[str, str]] = {}

    def run(self) -> None:
        """Read everything that has a name."""
        if ABOUT not in self._book.sheetnames or CHOICES not in self._book.sheetnames:
            raise FormRefusedError("formin.not_ours")
        for name, value in self._pairs(ABOUT):
            self._found.take(name, value)
        for row in self._rows(self._book[CHOICES]):
            if len(row) >= 3:
                self._choices.setdefault(str(row[0].value), {})[_plain(row[2])] = _plain(row[1])
        for sheet in self._book.worksheets:
            if sheet.title not in (ABOUT, CHOICES):
                self._sheet(sheet)

    def _pairs(self, title: str) -> Iterator[tuple[str, str]]:
        for row in self._rows(self._book[title]):
            if len(row) >= 2 and str(row[0].value).startswith(OWN):
                yield str(row[0].value), _plain(row[1])

    def _rows(self, sheet: Any) -> Iterator[Any]:
        refuse_vast(sheet)
        yield from sheet.iter_rows()

    def _sheet(self, sheet: Any) -> None:
        rows = list(self._rows(sheet))
        for row in rows:
            name = _plain(row[2]) if len(row) > 2 else ""
            if "." in name and " " not in name and len(row) == 3:
                self._take(name, row[1])
                continue
            names = _plain(row[-1]).split()
            if len(names) == len(row) - 1 and all("." in part for part in names):
                for part, cell in zip(names, row, strict=False):
                    self._take(part, cell)

    def _take(self, name: str, cell: Any) -> None:
        if cell.data_type in _FORMULAS:
            self._found.note("formula", field=name)
            self._found.take(name, "")
            return
        text = _plain(cell)
        offered = self._choices.get(name, {})
        word = offered.get(text, text)
        ticked = word == _TRUE or text.casefold() in _YES
        self._found.take(name, ticked if _TRUE in offered.values() else word)


def _plain(cell: Any) -> str:
    """The text of a cell; a day as ISO, a whole number without a point."""
    value = cell.value
    if value is None:
        return ""
    if hasattr(value, "date") and callable(value.date):
        return str(value.date().isoformat())
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\r\n", "\n").strip()
