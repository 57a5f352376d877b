"""The embedded typefaces: which face prints which character, and how wide text is.

Fira Sans prints Latin, Greek and Cyrillic, IBM Plex Sans Arabic prints Arabic. Both come as
installed packages of static fonts; none is shipped here.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont


class Weight(StrEnum):
    """The weights documents use."""

    REGULAR = "Regular"
    MEDIUM = "Medium"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"
    ITALIC = "Italic"


class Family(StrEnum):
    """The two font families."""

    FIRA = "FiraSans"
    PLEX = "IBMPlexSansArabic"


_PACKAGES = {Family.FIRA: "fontpkg_fira_sans", Family.PLEX: "fontpkg_ibm_plex_sans_arabic"}
_LOADING = threading.Lock()
_LOADED: dict[tuple[Family, Weight], Face] = {}


class SearchableFont(TTFont):
    """A font whose letter forms are read back as the letters they stand for."""

    def addObjects(self, doc: Any) -> None:
        """Write the font and its map from glyphs to text."""
        super().addObjects(doc)
        for name, item in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:") and isinstance(item.content, str):
                item.content = _MAPPED_FORM.sub(_letter, item.content)


_MAPPED_FORM = re.compile(r"(?<=> <)F[BE][0-9A-F]{2}(?=>)")


def _letter(found: re.Match[str]) -> str:
    """Return the letter of an Arabic form; a ligature of two stays as it is."""
    letter = unicodedata.normalize("NFKC", chr(int(found.group(), 16)))
    return f"{ord(letter):04X}" if len(letter) == 1 else found.group()


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file: its writer, the width of each character in thousandths, its digit cell."""

    family: Family
    font: Any
    widths: dict[int, float]
    glyphs: dict[int, int]
    digit: float
    cache: dict[str, float] = field(default_factory=dict)

    def width(self, text: str) -> float:
        """Return the width of a text in thousandths of its size."""
        known = self.cache.get(text)
        if known is None:
            missing = self.font.face.defaultWidth
            known = sum(self.widths.get(ord(c), missing) for c in text)
            if len(self.cache) < 50_000:
                self.cache[text] = known
        return known

    def tabular(self, text: str) -> float:
        """Return the width of a text whose digits stand in cells of one width."""
        return sum(self.digit if "0" <= c <= "9" else self.width(c) for c in text)

    def has(self, character: str) -> bool:
        """Tell whether the font can print a character."""
        return ord(character) in self.glyphs


def face(family: Family, weight: Weight) -> Face:
    """Return a face, loading its file on first use (safe from several threads)."""
    known = _LOADED.get((family, weight))  # asked for each word: no lock once it is there
    if known is None:
        # Arabic has no italics.
        leans = family is Family.PLEX and weight is Weight.ITALIC
        with _LOADING:
            known = _load(family, Weight.SEMIBOLD if leans else weight)
        _LOADED[family, weight] = known
    return known


@cache
def _load(family: Family, weight: Weight) -> Face:
    name = f"{family}-{weight}"
    file = resources.files(_PACKAGES[family]) / "files" / f"{name}.ttf"
    font = SearchableFont(name, str(file))
    widths = dict(font.face.charWidths)
    widths[0xA0] = widths[0x20]
    return Face(family, font, widths, dict(font.face.charToGlyph), widths[0x30])


@dataclass(frozen=True, slots=True)
class Typeface:
    """The order in which families are asked for a character."""

    first: Family
    second: Family

    def split(self, text: str, weight: Weight) -> list[tuple[Face, str]]:
        """Split a text into stretches that one face can print; unknown characters stay first."""
        first = face(self.first, weight)
        if all(ord(c) in first.glyphs for c in text):
            return [(first, text)] if text else []
        second = face(self.second, weight)
        pieces: list[tuple[Face, str]] = []
        for c in text:
            use = second if not first.has(c) and second.has(c) else first
            if pieces and pieces[-1][0] is use:
                pieces[-1] = (use, pieces[-1][1] + c)
            else:
                pieces.append((use, c))
        return pieces

    def width(self, text: str, weight: Weight) -> float:
        """Return the width of a text in thousandths of its size."""
        return sum(used.width(piece) for used, piece in self.split(text, weight))


LEFT_TO_RIGHT = Typeface(Family.FIRA, Family.PLEX)
RIGHT_TO_LEFT = Typeface(Family.PLEX, Family.FIRA)


def uncovered(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the characters of already shaped texts that no face can print, in code order."""
    wanted = set().union(*(set(text) for text in texts))
    faces = [face(family, Weight.REGULAR) for family in Family]
    return tuple(sorted(c for c in wanted if not any(f.has(c) for f in faces)))
