"""Compares the stored value of a PDF field with its drawing, where the drawing can be read.

A form that shows one thing and stores another was damaged or tampered with.  Drawings in fonts
with codes of their own cannot be compared, and those of values beyond the Western letters only by
what they read out and by Western words that are none of theirs; drawings that show only the
beginning of a text are in order.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any, Final

from pypdf.generic import DictionaryObject, PdfObject, StreamObject

LARGEST_LOOK: Final = 400_000
"""Bytes of a drawing that is looked at."""

_STRINGS: Final = re.compile(
    rb"\((?P<plain>(?:\\.|[^\\()])*)\)|<(?P<hex>[0-9A-Fa-f\s]*)>"
    rb"|/(?P<font>[^\s/()<>\[\]]+)\s+[-+.\d]+\s+Tf\b", re.DOTALL
)
"""A piece of text, or the font of those that follow."""
_ASIDE: Final = re.compile(rb"<<.*?>>", re.DOTALL)
"""What is said to screen readers beside the drawing."""

_READ_OUT: Final = re.compile(rb"/ActualText\s*<(FEFF[0-9A-Fa-f\s]*)>")
_NEVER_TYPED: Final = frozenset({"Cc", "Cs", "Co", "Cn"})
"""Kinds of signs: controls, halves of pairs, private ones, and those that do not exist."""
_SPACING: Final = frozenset("\n\t")
"""Controls that stand for keys that people press."""

_ESCAPE: Final = re.compile(rb"\\(?:([0-7]{1,3})|(\r\n|.))", re.DOTALL)
_LETTERS: Final = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_WORDS: Final = re.compile(r"[A-Za-z]{4,}")
_APART: Final = re.compile(r"[^!-~]+")


def shows_otherwise(boxes: Sequence[DictionaryObject], value: str) -> bool:
    """Whether a field that stores ``value`` is drawn with other words."""
    if any(_read_out_otherwise(box, value) for box in boxes):
        return True
    if not _is_western(value):
        return any(_is_foreign(box, value) for box in boxes)
    stored = _core(value)
    if value and not stored:
        return False
    for box in boxes:
        pieces = [_core(piece) for piece in _shown(box)]
        whole = pieces if _has_own_codes(box) else ["".join(pieces)]
        if any(piece not in stored for piece in whole):
            return True
    return False


def _is_foreign(box: DictionaryObject, value: str) -> bool:
    """Whether a text in another script is drawn with Western words that are none of its own.

    What viewers draw for letters that their font does not have is no word.
    """
    return any(word not in value for piece in _shown(box) for word in _WORDS.findall(piece))


def is_broken(value: str) -> bool:
    """Whether a value holds signs that nobody types: it was damaged on its way."""
    signs = set(value) - _SPACING
    return any(unicodedata.category(sign) in _NEVER_TYPED for sign in signs) or "\ufffd" in signs


def _read_out_otherwise(box: DictionaryObject, value: str) -> bool:
    """Whether the words for screen readers, in any script, are none of the stored ones."""
    stored = "".join(value.split())
    read_out = _READ_OUT.finditer(_drawn(box))
    told = ("".join(_told(found).split()) for found in read_out)
    return any(words and words not in stored for words in told)


def _told(found: re.Match[bytes]) -> str:
    digits = re.sub(rb"\s", b"", found[1]).decode("ascii")
    return bytes.fromhex(digits[: len(digits) // 4 * 4]).decode("utf-16", errors="replace")


def _core(text: str) -> str:
    return _APART.sub("", text)


def _is_western(text: str) -> bool:
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _shown(box: DictionaryObject) -> Iterator[str]:
    """The words of a drawing, without those in fonts with codes of their own."""
    fonts, is_read = _fonts(box), True
    for found in _STRINGS.finditer(_ASIDE.sub(b"", _drawn(box))):
        if found["font"] is not None:
            font = fonts.get("/" + found["font"].decode("latin-1"))
            is_read = font is None or not _is_coded(_own(font))
        elif is_read:
            yield _decoded(found)


def _look(box: DictionaryObject) -> StreamObject | None:
    looks = _own(box.get("/AP"))
    stream = _own(looks.get("/N")) if isinstance(looks, DictionaryObject) else None
    return stream if isinstance(stream, StreamObject) else None


def _drawn(box: DictionaryObject) -> bytes:
    look = _look(box)
    return look.get_data()[:LARGEST_LOOK] if look is not None else b""


def _decoded(found: re.Match[bytes]) -> str:
    if found["hex"] is not None:
        digits = re.sub(rb"\s", b"", found["hex"]).decode("ascii")
        data = bytes.fromhex(digits + "0" * (len(digits) % 2))
    else:
        data = _ESCAPE.sub(_unescaped, found["plain"])
    return data.decode("cp1252", errors="replace")


def _unescaped(found: re.Match[bytes]) -> bytes:
    if found[1]:
        return bytes([int(found[1], 8) & 255])
    return _LETTERS.get(found[2], b"" if found[2] in (b"\n", b"\r", b"\r\n") else found[2])


def _fonts(box: DictionaryObject) -> DictionaryObject:
    """The fonts of a drawing; none where it takes those of the form."""
    look = _look(box)
    resources = _own(look.get("/Resources")) if look is not None else None
    fonts = _own(resources.get("/Font")) if isinstance(resources, DictionaryObject) else None
    return fonts if isinstance(fonts, DictionaryObject) else DictionaryObject()


def _has_own_codes(box: DictionaryObject) -> bool:
    return any(_is_coded(_own(font)) for font in _fonts(box).values())


def _is_coded(font: Any) -> bool:
    """Whether a font numbers its letters in its own way, as those for many scripts do."""
    if not isinstance(font, DictionaryObject) or font.get("/Subtype") == "/Type0":
        return True
    return "/FontDescriptor" in font and not isinstance(_own(font.get("/Encoding")), str)


def _own(value: Any) -> Any:
    return value.get_object() if isinstance(value, PdfObject) else value
