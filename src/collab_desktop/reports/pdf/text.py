"""The one door for user text into a PDF: cleaned, broken into lines, shaped, ordered, measured.

Nothing here is ever read as markup. Text with right-to-left letters is shaped word by word,
broken into lines in the order of reading, and each line then ordered for the eye; the element it
belongs to keeps the original text for screen readers, the fonts map letter forms back for search.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from arabic_reshaper import ArabicReshaper

from collab_desktop.reports.letters import clean, has_rtl
from collab_desktop.reports.pdf.direction import ISOLATE, ISOLATED, base_of, ordered
from collab_desktop.reports.pdf.fonts import Face, Typeface, face, uncovered
from collab_desktop.reports.pdf.style import Style

_UNSEEN = re.compile("[\u00ad\u180e\u200b-\u200f\u2060-\u2064\u2068\u2069\ufe00-\ufe0f\ufeff]")
_SPACES = re.compile("[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
_AMOUNT = re.compile(r"\b([A-Z]{3}) (?=\d)")
_UNIT = re.compile(r"(\d) (?=(?:%|‰|km|m|cm|mm|kg|g|pt|h|min)(?!\w))")
_DATE = re.compile(r"\b(\d{1,2}) (?=[^\W\d_]{3,9}\.?(?: \d{4})?\b)(?=(?:[^\W\d_]{3,9})\.? \d{4}\b)")


def keep_together(text: str) -> str:
    """Return a text with non-breaking spaces in amounts, percentages, units and dates."""
    if not any("0" <= c <= "9" for c in text):
        return text
    text = _AMOUNT.sub("\\1\u00a0", text)
    text = _UNIT.sub("\\1\u00a0", text)
    return _DATE.sub("\\1\u00a0", text)


@cache
def _reshaper() -> Any:
    return ArabicReshaper({"delete_harakat": True, "delete_tatweel": False, "support_zwj": True})


def shape(text: str) -> str:
    """Return a text in the letter forms that its neighbours ask for."""
    return str(_reshaper().reshape(text)) if has_rtl(text) else text


def missing_glyphs(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the characters that no embedded font can print, so that a user hears of it first."""
    return uncovered(
        _UNSEEN.sub("", shape(clean(t))).replace("\n", "").replace("\t", "") for t in texts
    )


@dataclass(slots=True)
class Span:
    """A stretch of one line in one face; ``x`` from the left end of its line."""

    text: str
    face: Face
    style: Style
    x: float
    width: float
    link: str = ""


@dataclass(slots=True)
class Line:
    """A line ready to draw; ``actual`` is its text where the drawn characters differ."""

    spans: list[Span]
    width: float
    height: float
    actual: str = ""


@dataclass(slots=True)
class _Word:
    parts: list[tuple[str, Style, str]]  # text, style, link
    width: float
    glued: bool = False  # no space before it
    breaks: int = 0  # line breaks before it
    shaped: str = ""


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Sets text for one direction of reading."""

    typeface: Typeface
    rtl: bool

    def measure(self, text: str, style: Style) -> float:
        """Return the width of a text in points, as it will be printed on one line."""
        return self._width(_UNSEEN.sub("", shape(text)) if has_rtl(text) else text, style)

    def _width(self, text: str, style: Style) -> float:
        """Return the width of shaped text."""
        if style.tabular:
            units = sum(f.tabular(t) for f, t in self.typeface.split(text, style.weight))
        else:
            first = face(self.typeface.first, style.weight)
            units = first.cache.get(text) or self.typeface.width(text, style.weight)
        return units * style.size / 1000

    def line(self, text: str, style: Style) -> Line:
        """Set a text on one line, however long it gets."""
        return self.lines([(text, style, "")], float("inf"))[0]

    def lines(self, runs: Sequence[tuple[str, Style, str]], width: float) -> list[Line]:
        """Break runs of (text, style, link) into lines of at most ``width`` points."""
        runs = [(keep_together(clean(text)), style, link) for text, style, link in runs]
        leading = runs[0][1].leading if runs else 0
        whole = "".join(text for text, _, _ in runs)
        if self.rtl or has_rtl(whole):
            return self._bidi_lines(whole, runs, width)
        words = self._words(runs, width)
        return [self._set(chunk, leading) for chunk in self._fill(words, width)]

    def _words(self, runs: Sequence[tuple[str, Style, str]], width: float) -> list[_Word]:
        words: list[_Word] = []
        glued = False
        breaks = 0
        for text, style, link in runs:
            for number, paragraph in enumerate(text.split("\n")):
                if number:
                    breaks, glued = breaks + 1, False
                pieces = _SPACES.split(paragraph)
                for i, piece in enumerate(pieces):
                    if i:
                        glued = False
                    if piece:
                        self._add(words, (piece, style, link), breaks, width, glued=glued)
                        glued, breaks = True, 0
        return words

    def _add(
        self,
        words: list[_Word],
        part: tuple[str, Style, str],
        breaks: int,
        width: float,
        *,
        glued: bool,
    ) -> None:
        text, style, link = part
        long = self._width(text, style)
        if glued and words and words[-1].width + long <= width:
            words[-1].parts.append(part)
            words[-1].width += long
        elif long <= width:
            words.append(_Word([part], long, glued, breaks))
        else:
            for i, piece in enumerate(self._chop(text, style, width)):
                chunk = _Word([(piece, style, link)], self._width(piece, style), glued or i > 0)
                chunk.breaks = 0 if i else breaks
                words.append(chunk)

    def _chop(self, text: str, style: Style, width: float) -> list[str]:
        room = width * 1000 / style.size
        pieces, start, used = [], 0, 0.0
        for i, c in enumerate(text):
            units = self._width(c, style) * 1000 / style.size
            if used + units > room and i > start:
                pieces.append(text[start:i])
                start, used = i, 0.0
            used += units
        pieces.append(text[start:])
        return pieces

    def _fill(self, words: list[_Word], width: float) -> list[list[_Word]]:
        lines: list[list[_Word]] = [[]]
        used = 0.0
        for word in words:
            first_style = word.parts[0][1]
            space = 0.0 if word.glued or not lines[-1] else self._width(" ", first_style)
            if word.breaks and (len(lines) > 1 or lines[-1]):
                lines.extend([] for _ in range(word.breaks))
                used, space = 0.0, 0.0
            elif used + space + word.width > width + 0.01 and lines[-1]:
                lines.append([])
                used, space = 0.0, 0.0
            lines[-1].append(word)
            used += space + word.width
        return lines

    def _set(self, words: list[_Word], leading: float) -> Line:
        spans: list[tuple[str, Style, str]] = []
        for number, word in enumerate(words):
            for i, (text, style, link) in enumerate(word.parts):
                gap = " " if number and not word.glued and i == 0 else ""
                if spans and spans[-1][1] == style and spans[-1][2] == link:
                    spans[-1] = (spans[-1][0] + gap + text, style, link)
                elif gap and spans:
                    spans[-1] = (spans[-1][0] + gap, *spans[-1][1:])
                    spans.append((text, style, link))
                else:
                    spans.append((text, style, link))
        return self._place(spans, leading)

    def _place(self, spans: list[tuple[str, Style, str]], leading: float, actual: str = "") -> Line:
        x, placed = 0.0, []
        for text, style, link in spans:
            seen = text if text.isascii() else _UNSEEN.sub("", text)
            for used, piece in self.typeface.split(seen, style.weight):
                units = used.tabular(piece) if style.tabular else used.width(piece)
                wide = units * style.size / 1000
                placed.append(Span(piece, used, style, x, wide, link))
                x += wide
        if not actual and any(not s.text.isascii() and _unprintable(s) for s in placed):
            actual = "".join(text for text, _, _ in spans)
        return Line(placed, x, leading if spans else leading * 0.5, actual)

    def _bidi_lines(
        self, text: str, runs: Sequence[tuple[str, Style, str]], width: float
    ) -> list[Line]:
        style = runs[0][1]
        plain = [s for t, s, _ in runs if t.strip()]
        if plain and any(s.weight != plain[0].weight for s in plain):
            style = next((s for s in plain if s.weight.value == "Regular"), plain[0])
        elif plain:
            style = plain[0]
        link = next((link for _, _, link in runs if link), "")
        lines: list[Line] = []
        for paragraph in text.split("\n"):
            base, opened = base_of(paragraph, rtl=self.rtl), False
            for chunk in self._fill(self._bidi_words(paragraph, style, width), width):
                line, opened = self._bidi_line(chunk, style, link, base, opened=opened)
                lines.append(line)
        return lines

    def _bidi_words(self, text: str, style: Style, width: float) -> list[_Word]:
        words: list[_Word] = []
        for word in _SPACES.split(text):
            for i, piece in enumerate(self._chop_shaped(word, style, width)):
                shaped = _UNSEEN.sub("", shape(piece))
                made = _Word([(piece, style, "")], self._width(shaped, style), i > 0)
                made.shaped = shape(piece)
                words.append(made)
        return words

    def _chop_shaped(self, word: str, style: Style, width: float) -> list[str]:
        if not word:
            return []
        if self._width(_UNSEEN.sub("", shape(word)), style) <= width:
            return [word]
        return self._chop(word, style, width * 0.9)

    def _bidi_line(
        self, words: list[_Word], style: Style, link: str, base: str, *, opened: bool
    ) -> tuple[Line, bool]:
        """Order one line; an isolate that goes on over its end is opened again on the next."""
        shaped = (ISOLATE if opened else "") + _joined(words, [w.shaped for w in words])
        seen = ordered(shaped, base) if words else ""
        line = self._place([(seen, style, link)] if seen else [], style.leading, seen)
        line.actual = ""  # readers put visual lines back in order; their element knows the text
        return line, shaped.count(ISOLATE) > shaped.count(ISOLATED)


def _joined(words: list[_Word], texts: list[str]) -> str:
    gaps = ["" if i == 0 or word.glued else " " for i, word in enumerate(words)]
    return "".join(gap + text for gap, text in zip(gaps, texts, strict=True))


def _unprintable(span: Span) -> bool:
    return any(ord(c) not in span.face.glyphs for c in span.text)
