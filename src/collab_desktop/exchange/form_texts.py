"""Forms that come back as plain text: JSON as ``read-form`` prints it, CSV of names and values."""

from __future__ import annotations

import csv
import io

from collab_desktop.domain.messages import Message
from collab_desktop.exchange.form_content import FormContent, FormRefusedError
from collab_desktop.exchange.json_reading import JsonRefusedError, read_json
from collab_desktop.exchange.tables_in import TableRefusedError, decode, separator

MARKS = ("form", "project", "version", "id", "pack", "language", "seal")


def read_json_form(content: bytes) -> FormContent:
    """Read ``{"form", "project", "version", "fields": {...}}``.

    Raises:
        FormRefusedError: it is no JSON, or not of this shape.
    """
    try:
        told = read_json(content)
    except JsonRefusedError as error:
        raise FormRefusedError(error.message.id, **error.message.params) from None
    if not isinstance(told, dict) or not isinstance(told.get("fields"), dict):
        raise FormRefusedError("formin.not_ours")
    found = FormContent()
    for key in MARKS:
        if isinstance(told.get(key), str):
            found.marks[key] = told[key]
    for name, value in told["fields"].items():
        _take(found, name, value)
    found.look_over(sealed="seal" in found.marks)
    return found


def _take(found: FormContent, name: str, value: object) -> None:
    if isinstance(value, (str, bool)):
        found.take(name, value)
    elif isinstance(value, int):
        found.take(name, str(value))
    elif value is not None:
        found.note("not_a_value", field=name[:100])


def read_csv_form(content: bytes) -> FormContent:
    """Read rows of a name and a value, whatever separator and encoding they have.

    Raises:
        FormRefusedError: it is no such table.
    """
    found, notes = FormContent(), list[Message]()
    try:
        text = decode(content, notes)
        if "\0" in text:
            raise FormRefusedError("formin.not_ours")
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator(text)))
    except (csv.Error, TableRefusedError):
        raise FormRefusedError("formin.not_ours") from None
    found.problems += notes
    for row in rows:
        if len(row) >= 2 and "." in row[0]:
            name, value = row[0].strip(), row[1].removeprefix("'")
            if name in found.fields:
                found.note("doubled", field=name[:100])
            found.take(name, _value(value))
    found.look_over(sealed="seal" in found.marks)
    return found


def _value(text: str) -> str | bool:
    """Words that stand for a box, as boxes; everything else as it is."""
    return {"true": True, "false": False}.get(text.strip().casefold(), text)
