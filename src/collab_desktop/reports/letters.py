"""Texts as paper may carry them: composed, without controls, and which way they read."""

from __future__ import annotations

import re
import unicodedata

MAX_CHARACTERS = 100_000
"""Longer texts are refused; input refuses them first."""

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\u202a-\u202e\u2066\u2067"
    "\ufff9-\ufffb\ufffe\uffff]"
)
_HELD = re.compile("[\u2007\u202f]")
_ISOLATES = re.compile("[\u2068\u2069]")
_RTL = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]")


class TextTooLongError(ValueError):
    """A single text has more characters than a document takes."""


def clean(text: str) -> str:
    """Return a text as it may be printed: composed, without controls, line breaks kept.

    Narrow and figure spaces become the one non-breaking space that every font has. Isolates (a
    part in the direction of its own first letter) stay: unlike overrides they cannot fake a name.

    Raises:
        TextTooLongError: the text has more than ``MAX_CHARACTERS``.
    """
    if len(text) > MAX_CHARACTERS:
        raise TextTooLongError(f"{len(text)} characters, at most {MAX_CHARACTERS} can be printed")
    if text.isascii() and text.isprintable():
        return text
    text = _HELD.sub("\u00a0", _CONTROLS.sub("", _BREAKS.sub("\n", text)))
    return unicodedata.normalize("NFC", text)


def bare(text: str) -> str:
    """Return a clean text without the signs that isolate the directions of its parts."""
    return _ISOLATES.sub("", clean(text))


def has_rtl(text: str) -> bool:
    """Tell whether a text has right-to-left letters or marks."""
    return not text.isascii() and _RTL.search(text) is not None


def safe_link(address: str) -> str:
    """Return an address that a reader may be led to, else nothing."""
    return address if address.startswith(("https://", "http://", "mailto:")) else ""
