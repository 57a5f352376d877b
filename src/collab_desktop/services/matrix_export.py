"""The matrix out to CSV and XLSX: names, letters, and in a workbook the meaning of the letters."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from collab_desktop.domain.messages import Message
from collab_desktop.services.matrix import MatrixDesk
from collab_desktop.services.outputs import write_bytes
from collab_desktop.services.texts import Voice

KINDS: Final = ("csv", "xlsx")


def write_matrix(desk: MatrixDesk, voice: Voice, target: Path, kind: str) -> None:
    """Write the matrix of a project, whole or not at all.

    Args:
        desk: stands before the matrix.
        voice: the words of heads and sheets.
        target: where it goes.
        kind: one of ``KINDS``.

    Raises:
        OSError: it cannot be written; what lay there is as it was.
    """
    from collab_desktop.exchange.tables_out import as_csv, as_xlsx

    if kind == "csv":
        write_bytes(target, as_csv(table_of(desk, voice)))
        return
    sheets = {desk.scheme.title: table_of(desk, voice)}
    sheets[voice.say(Message("matrix.legend"))] = legend_of(desk, voice)
    write_bytes(target, as_xlsx(sheets))


def table_of(desk: MatrixDesk, voice: Voice) -> list[list[str]]:
    """People in the first row, activities below, as :mod:`matrix_import` reads them again."""
    head = [voice.say(Message("matrix.activity")), *(person.name for person in desk.people)]
    rows = [
        [activity.title, *cells]
        for activity, cells in zip(desk.activities, desk.matrix.cells, strict=True)
    ]
    return [head, *rows]


def legend_of(desk: MatrixDesk, voice: Voice) -> list[list[str]]:
    """The letters with their words."""
    head = [voice.say(Message(f"matrix.legend.{part}")) for part in ("letter", "word", "meaning")]
    return [head, *([letter.code, letter.label, letter.meaning] for letter in desk.scheme.letters)]
