"""Reads a form that comes back as a Word file: the content controls that carry our names.

A file of Word is a packed folder of XML; nothing in it is run, and document types are refused.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Final
from xml.etree import ElementTree

from collab_desktop.exchange.form_content import FormContent, FormRefusedError
from collab_desktop.exchange.tables_in import DAMAGED

MAIN_PART: Final = "word/document.xml"
LARGEST_PART: Final = 50_000_000
"""Bytes of the unpacked text; a long form has one hundredth of it."""
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read_word(content: bytes) -> FormContent:
    """Read a filled form.

    Raises:
        FormRefusedError: nothing can be read from it.
    """
    found = FormContent()
    try:
        root = ElementTree.fromstring(_main_part(content, found))
        for control in root.iter(f"{_W}sdt"):
            _take(control, found)
    except FormRefusedError:
        raise
    except (*DAMAGED, ElementTree.ParseError):
        raise FormRefusedError("formin.damaged_word") from None
    found.look_over()
    return found


def _main_part(content: bytes, found: FormContent) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        if any("vbaProject" in name for name in parts.namelist()):
            found.note("macros")
        if parts.getinfo(MAIN_PART).file_size > LARGEST_PART:
            raise FormRefusedError("formin.too_much")
        with parts.open(MAIN_PART) as part:
            text = part.read(LARGEST_PART + 1)
    if len(text) > LARGEST_PART or b"<!DOCTYPE" in text:
        raise FormRefusedError("formin.damaged_word")
    return text


def _take(control: ElementTree.Element, found: FormContent) -> None:
    settings = control.find(f"{_W}sdtPr")
    tag = settings.find(f"{_W}tag") if settings is not None else None
    name = tag.get(f"{_W}val", "") if tag is not None else ""
    if settings is None or "." not in name:
        return
    if name in found.fields:
        found.note("doubled", field=name[:100])
        return
    is_empty = settings.find(f"{_W}showingPlcHdr") is not None
    text = "" if is_empty else "".join(_words(control)).strip(" \u2002\n")
    offered = {
        str(item.get(f"{_W}displayText")): str(item.get(f"{_W}value"))
        for item in settings.iter(f"{_W}listItem")
    }
    word = offered.get(text, text)
    if settings.find(f"{_W}dropDownList") is not None and word and word not in offered.values():
        found.note("not_offered", field=name, value=word[:80])
    found.take(name, word == "true" if set(offered.values()) == {"true", "false"} else word)


def _words(control: ElementTree.Element) -> Iterator[str]:
    """The text of a control, with its ends of lines and paragraphs."""
    body = control.find(f"{_W}sdtContent")
    for part in body.iter() if body is not None else ():
        if part.tag == f"{_W}t":
            yield part.text or ""
        elif part.tag in (f"{_W}br", f"{_W}cr", f"{_W}p"):
            yield "\n"
