"""Reads JSON from outside strictly: UTF-8, no doubled keys, no NaN, nothing endlessly deep."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable
from typing import Any, Final, NoReturn

from collab_desktop.domain.messages import Message

LARGEST_JSON: Final = 20_000_000
"""Bytes of the largest file that is read at all; a full project has far less than one million."""

DEEPEST: Final = 20
"""Lists and objects that may stand inside each other."""

_WIDE_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)


class JsonRefusedError(ValueError):
    """The text is not JSON that can be taken; ``message`` says why and on which line."""

    def __init__(self, message_id: str, **params: str | int) -> None:
        """Keep the reason."""
        super().__init__(message_id)
        self.message = Message(message_id, params)


def read_json(text: str | bytes, *, largest: int = LARGEST_JSON) -> Any:
    """Read JSON, or refuse it.

    Args:
        text: the file.
        largest: bytes of the largest file that is taken.

    Raises:
        JsonRefusedError: it is too large, not UTF-8, not JSON, or ambiguous.
    """
    if len(text) > largest:
        raise JsonRefusedError("json.too_large", megabytes=largest // 1_000_000)
    decoded = _decode(text) if isinstance(text, bytes) else text.removeprefix("\ufeff")
    try:
        found = json.loads(decoded, object_pairs_hook=_unique, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise _no_json(error) from None
    except RecursionError:
        raise JsonRefusedError("json.too_deep", deepest=DEEPEST) from None
    except JsonRefusedError:
        raise
    except ValueError:  # a number of thousands of digits
        raise JsonRefusedError("json.number") from None
    _refuse_depth(found, DEEPEST)
    _refuse_halves(decoded, found)
    return found


def _no_json(error: json.JSONDecodeError) -> JsonRefusedError:
    """Say where the text stops being JSON, or that there is nothing, or not all of it."""
    if not error.doc.strip():
        return JsonRefusedError("json.empty")
    rest = error.doc[error.pos :].strip()
    if not rest or error.msg.startswith("Unterminated"):
        return JsonRefusedError("json.cut_off", line=error.doc.count("\n") + 1)
    return JsonRefusedError("json.syntax", line=error.lineno, character=error.colno)


def _decode(data: bytes) -> str:
    if data.startswith(_WIDE_MARKS) or 0 < data[:4].count(0) < 4:
        raise JsonRefusedError("json.wide")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise JsonRefusedError("json.not_utf8", line=line) from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        doubled = next(key for place, key in enumerate(keys) if key in keys[:place])
        raise JsonRefusedError("json.doubled_key", key=doubled[:200])
    return found


def _refuse_halves(text: str, found: Any) -> None:
    """An escape may stand for half a character, which no file could hold afterwards."""
    if "\\ud" not in text.lower():
        return
    try:
        json.dumps(found, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        raise JsonRefusedError("json.half_character") from None


def _no_constant(name: str) -> NoReturn:
    raise JsonRefusedError("json.not_a_number", name=name)


def _refuse_depth(value: Any, deepest: int) -> None:
    """Look at all that stands equally deep at once, which is quick in large files."""
    level: list[Iterable[Any]] = [[value]]
    for _ in range(deepest + 1):
        level = [
            item.values() if type(item) is dict else item
            for each in level for item in each if type(item) is dict or type(item) is list
        ]
        if not level:
            return
    raise JsonRefusedError("json.too_deep", deepest=deepest)
