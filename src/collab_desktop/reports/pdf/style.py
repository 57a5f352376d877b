"""Type sizes, weights and colours of the printed page, one place for all blocks."""

from __future__ import annotations

from dataclasses import dataclass, replace

from collab_desktop.domain.charts import Ink
from collab_desktop.reports.colours import HEX
from collab_desktop.reports.pdf.fonts import Weight
from collab_desktop.reports.tree import HeadlineSize, Role, Tone


def _operand(digits: str) -> str:
    parts = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return " ".join(f"{part:.4f}".rstrip("0").rstrip(".") or "0" for part in parts)


COLOURS = {name: _operand(digits) for name, digits in HEX.items()}
"""Colours by name, as the operands of a PDF colour operator."""

assert set(Ink) <= set(COLOURS)


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: size and leading in points, weight, colour by name."""

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    colour: str = "ink"
    tabular: bool = False

    def bold(self) -> Style:
        """Return the style of bold words inside such a text."""
        return replace(self, weight=Weight.SEMIBOLD)

    def tinted(self, colour: str) -> Style:
        """Return the style in another colour."""
        return replace(self, colour=colour)


_SEMI = Weight.SEMIBOLD
ROLES = {
    Role.LEAD: Style(11, 15.7),
    Role.BODY: Style(10.5, 14),
    Role.LIST: Style(10, 13.5),
    Role.COMPACT: Style(9.5, 13),
    Role.SUMMARY: Style(9, 12.5),
    Role.SECOND: Style(8.3, 11, colour="muted"),
    Role.NOTE: Style(8.5, 11, colour="muted"),
    Role.SMALL: Style(8.5, 11),
    Role.STRONG: Style(10, 13, _SEMI),
    Role.QUESTION: Style(9.5, 12.4, _SEMI),
    Role.LABEL: Style(10.5, 14, _SEMI, "navy"),
    Role.EASY: Style(14, 21),
    Role.WALL: Style(24, 31),
}
LABELS = {
    Role.EASY: Style(14, 21, _SEMI, "navy"),
    Role.BODY: Style(10.5, 14, _SEMI, "navy"),
    Role.SUMMARY: Style(9.5, 13, _SEMI, "navy"),
    Role.NOTE: Style(8.5, 11, _SEMI, "navy"),
}
HEADLINES = {
    HeadlineSize.COVER: Style(24, 29, _SEMI, "navy"),
    HeadlineSize.PAGE: Style(20, 25, _SEMI, "navy"),
    HeadlineSize.POSTER: Style(26, 32, _SEMI, "navy"),
}
SECTION = Style(12, 15, _SEMI, "navy")
SMALL_SECTION = Style(10, 13, _SEMI, "navy")
MEETING = Style(9.5, 12, Weight.MEDIUM, "muted")
COLUMN_HEAD = Style(8.5, 11, Weight.MEDIUM, "muted")
NOTE = ROLES[Role.NOTE]
TONES = {Tone.INK: "ink", Tone.MUTED: "muted", Tone.NAVY: "navy", Tone.WINE: "wine"}
RTL_LEADING = 1.14
"""Arabic lines need more room than Latin ones."""
