"""Photos at the size they are printed in: read with care, and no larger than paper can show."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Final

MOST_PIXELS: Final = 40_000_000
SIDE: Final = 1200
"""Pixels of the longer side: cards on the wall can be read, and ten photos fit in a mail."""
_QUALITY: Final = 80


@dataclass(frozen=True, slots=True)
class Printable:
    """A JPEG with its size in pixels."""

    data: bytes
    width: int
    height: int


@lru_cache(maxsize=16)
def printable(content: bytes) -> Printable | None:
    """Draw a photo anew at a modest size; nothing where it is no photo that is whole."""
    from PIL import Image

    try:
        with Image.open(BytesIO(content), formats=("JPEG", "PNG")) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                return None
            drawn = opened.convert("RGB")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None
    drawn.thumbnail((SIDE, SIDE))
    out = BytesIO()
    drawn.save(out, "JPEG", quality=_QUALITY)
    return Printable(out.getvalue(), drawn.width, drawn.height)
