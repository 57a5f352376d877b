"""Reads any form that came back: finds out by its first bytes what it is, never by its name.

``read_alone`` is what a process of its own does, with limits; nobody else parses foreign forms.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from collab_desktop.domain.messages import Message
from collab_desktop.exchange.form_content import (
    LARGEST_FORM,
    FormContent,
    FormRefusedError,
    refused,
)

MEMORY: Final = 1_000_000_000
"""Bytes of address space; a form of the largest size is read with a third of it."""
SECONDS_EACH: Final = 20
"""Of computing time for one file."""

_PDF, _ZIP, _OLD_OFFICE = b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_JSON: Final = (b"{", b"\xef\xbb\xbf{")


def read_form(content: bytes) -> FormContent:
    """Read a form; what is wrong with it is told, never raised."""
    try:
        return _read(content)
    except FormRefusedError as error:
        return refused(error.message)
    except (MemoryError, RecursionError):
        return refused(Message("formin.too_much"))


def _read(content: bytes) -> FormContent:
    if len(content) > LARGEST_FORM:
        raise FormRefusedError("formin.too_large", megabytes=LARGEST_FORM // 1_000_000)
    if not content.strip():
        raise FormRefusedError("formin.empty_file")
    if _PDF in content[:1024]:
        from collab_desktop.exchange.form_pdf import read_pdf

        return read_pdf(content)
    if content.startswith(_ZIP):
        return _read_packed(content)
    if content.startswith(_OLD_OFFICE):
        raise FormRefusedError("formin.old_office")
    from collab_desktop.exchange.form_texts import read_csv_form, read_json_form

    return read_json_form(content) if content.lstrip().startswith(_JSON) else read_csv_form(content)


def _read_packed(content: bytes) -> FormContent:
    """A spreadsheet or a file of Word: both are packed folders."""
    if b"word/document.xml" in content:
        from collab_desktop.exchange.form_word import read_word

        return read_word(content)
    from collab_desktop.exchange.form_sheet import read_sheet

    return read_sheet(content)


# -- in a process of its own -----------------------------------------------------------------------


def read_alone(arguments: Sequence[str]) -> int:
    """Read the files named in a list, and write a line about each as soon as it is read.

    Args:
        arguments: a file with one path a line, and the file to write to.
    """
    names, out = Path(arguments[0]), Path(arguments[1])
    limit_memory()
    with out.open("a", encoding="utf-8") as told:
        for name in names.read_text(encoding="utf-8").split("\0"):
            found = _read_file(Path(name))
            told.write(found.as_text() + "\n")
            told.flush()
    return 0


def _read_file(path: Path) -> FormContent:
    _limit_time()
    try:
        with path.open("rb") as opened:
            content = opened.read(LARGEST_FORM + 1)
    except (OSError, ValueError):
        return refused(Message("formin.unreadable"))
    try:
        return read_form(content)
    except Exception:  # a file must never stop the others; what it is made of is of no use here
        return refused(Message("formin.damaged_pdf"))


def limit_memory() -> None:
    """Where the system has limits: a file that unpacks to gigabytes fails alone."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return  # the time limit of the parent still stands


def _limit_time() -> None:
    """Computing time for the next file; the parent counts the hours on the wall."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    most = spent + SECONDS_EACH
    if hard != resource.RLIM_INFINITY:
        most = min(most, hard)
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (most, hard))
    except (OSError, ValueError):
        return
