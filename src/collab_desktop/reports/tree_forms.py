"""The blocks of a form: fields to fill in, on the screen or with a pen."""

from __future__ import annotations

from dataclasses import dataclass

from collab_desktop.domain.forms import Asked


@dataclass(frozen=True, slots=True)
class FillableRow:
    """Fields side by side, each as wide as it says; what is ticked has its label beside it.

    Attributes:
        height: of the fields in points; 0: one line.
        notes: small words behind the label of each, such as how many words are hoped for.
    """

    fields: tuple[Asked, ...]
    notes: tuple[str, ...]
    height: float = 0


@dataclass(frozen=True, slots=True)
class CanvasBox:
    """A part of a canvas: its title, what it asks, and what hangs there."""

    title: str
    prompt: str = ""
    cards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Canvas:
    """Areas to write in, as high as is left of the page; ``axes`` as low and high, x before y."""

    rows: tuple[tuple[CanvasBox, ...], ...]
    axes: tuple[str, ...] = ()
    summary: str = ""


@dataclass(frozen=True, slots=True)
class FillableTable:
    """Lines of fields below their heads; spans in twelfths."""

    heads: tuple[str, ...]
    spans: tuple[float, ...]
    rows: tuple[tuple[Asked, ...], ...]
    summary: str = ""
