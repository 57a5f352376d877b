"""Laid-out boxes: each knows its height, can be cut where a page ends, and draws itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from collab_desktop.reports.pdf.pen import Pen
from collab_desktop.reports.pdf.structure import Element
from collab_desktop.reports.pdf.text import Line
from collab_desktop.reports.tree import Align

CAP = 0.345
"""Half the height of capitals: text is centred in its leading by its capitals."""


def baseline(top: float, leading: float, size: float) -> float:
    """Return the baseline of a line whose leading starts at ``top``."""
    return top + leading / 2 + CAP * size


class Box(Protocol):
    """What can be placed on a page."""

    @property
    def height(self) -> float:
        """Height in points."""

    @property
    def gap(self) -> tuple[float, float]:
        """Least space wanted before and after."""

    @property
    def keep(self) -> bool:
        """Whether it must not be the last on its page."""

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw with the start-top corner at (x, y)."""

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Cut into what fits in ``room`` and the rest; ``force`` on an empty page."""


@dataclass(slots=True)
class Fixed:
    """A drawing that is never cut."""

    height: float
    paint: Callable[[Pen, float, float], None]
    element: Element | None = None
    gap: tuple[float, float] = (0, 0)
    keep: bool = False

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw it, tagged as its element (or as furniture)."""
        with pen.tagged(self.element):
            self.paint(pen, x, y)

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Fit whole or not at all; on an empty page too high a drawing is shrunk."""
        if self.height <= room:
            return self, None
        return (Shrunk(self, room), None) if force else (None, self)


@dataclass(slots=True)
class Free:
    """A drawing that tags its own parts and is never cut."""

    height: float
    paint: Callable[[Pen, float, float], None]
    gap: tuple[float, float] = (0, 0)
    keep: bool = False

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw it."""
        self.paint(pen, x, y)

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Fit whole or not at all; on an empty page too high a drawing is shrunk."""
        if self.height <= room:
            return self, None
        return (Shrunk(self, room), None) if force else (None, self)


@dataclass(slots=True)
class Shrunk:
    """A drawing higher than a whole page, made to fit."""

    inner: Box
    height: float
    gap: tuple[float, float] = (0, 0)
    keep: bool = False

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw it smaller."""
        with pen.scaled(x, y, self.height / self.inner.height):
            self.inner.draw(pen, x, y)

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """It was made for its page."""
        return (self, None) if self.height <= room + 0.01 or force else (None, self)


@dataclass(slots=True)
class TextBox:
    """Lines of text; cut between lines, never leaving a single one behind where avoidable."""

    lines: Sequence[Line]
    size: float
    width: float
    element: Element | None
    align: Align = Align.START
    gap: tuple[float, float] = (0, 0)
    keep: bool = False
    outline: str = ""  # its entry among the bookmarks

    @property
    def height(self) -> float:
        """Sum of the leadings."""
        return sum(line.height for line in self.lines)

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Print the lines."""
        if self.outline:
            pen.bookmark(self.outline, y)
        x += {Align.START: 0.0, Align.CENTRE: self.width / 2, Align.END: self.width}[self.align]
        if self.element and any(s.link for line in self.lines for s in line.spans):
            self._draw_linked(pen, x, y)
            return
        with pen.tagged(self.element):
            for line in self.lines:
                pen.draw(x, baseline(y, line.height, self.size), line, self.align)
                y += line.height

    def _draw_linked(self, pen: Pen, x: float, y: float) -> None:
        assert self.element
        for line in self.lines:
            base = baseline(y, line.height, self.size)
            for span in line.spans:
                alone = Line([replace(span, x=0)], span.width, line.height, line.actual)
                at = x + span.x
                owner = self.element.add("Link", span.text) if span.link else self.element
                with pen.tagged(owner):
                    pen.draw(at, base, alone)
                if span.link:
                    pen.link(owner, (at, y, span.width, line.height), span.link)
            y += line.height

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Cut between lines."""
        fits, used = 0, 0.0
        for line in self.lines:
            used += line.height
            if used > room + 0.01:
                break
            fits += 1
        total = len(self.lines)
        if fits == total:
            return self, None
        if total - fits == 1 and fits > 2:
            fits -= 1
        if fits == 0 or (fits == 1 and not force):
            return None, self
        return (
            replace(self, lines=self.lines[:fits], gap=(self.gap[0], 0)),
            replace(self, lines=self.lines[fits:], gap=(0, self.gap[1]), outline=""),
        )


@dataclass(slots=True)
class Stack:
    """Boxes one below the other; ``head`` is drawn again on top of each continuation."""

    items: list[Box] = field(default_factory=list)
    gap: tuple[float, float] = (0, 0)
    keep: bool = False
    head: Box | None = None
    together: bool = False  # cut only on an empty page

    def offsets(self) -> tuple[list[float], float]:
        """Return the top of each item and the whole height."""
        tops, y, after = [], 0.0, 0.0
        for i, item in enumerate(self.items):
            y += max(after, item.gap[0]) if i else 0.0
            tops.append(y)
            y += item.height
            after = item.gap[1]
        return tops, y

    @property
    def height(self) -> float:
        """Height with the spaces between."""
        return self.offsets()[1]

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw all items."""
        for top, item in zip(self.offsets()[0], self.items, strict=True):
            item.draw(pen, x, y + top)

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Cut between or inside items."""
        tops, whole = self.offsets()
        if whole <= room + 0.01:
            return self, None
        if self.together and not force:
            return None, self
        n = 0
        while n < len(self.items) and tops[n] + self.items[n].height <= room + 0.01:
            n += 1
        head, tail = self.items[n].split(room - tops[n], force=force and n == 0)
        shown = self.items[:n] + ([head] if head else [])
        rest = ([tail] if tail else []) + self.items[n + 1 :]
        if self.head and not head:
            _keep_company(shown, rest)
        while not head and shown and shown[-1].keep:
            rest.insert(0, shown.pop())
        if not any(item.height for item in shown):  # a rule alone is nothing
            return self._forced(room, shown + rest) if force else (None, self)
        return self._part(shown, (self.gap[0], 0)), self._continued(rest)

    def _forced(self, room: float, rest: list[Box]) -> tuple[Box | None, Box | None]:
        n, used = 0, 0.0
        while (
            n < len(rest) - 1
            and (rest[n].keep or not rest[n].height)
            and used + rest[n].height <= room
        ):
            used += rest[n].height + max(
                rest[n].gap[1], rest[n + 1].gap[0] if n + 1 < len(rest) else 0
            )
            n += 1
        head, tail = rest[n].split(room - used, force=True)
        shown = rest[:n] + ([head] if head else [])
        return self._part(shown, self.gap), self._continued(
            ([tail] if tail else []) + rest[n + 1 :]
        )

    def _part(self, items: list[Box], gap: tuple[float, float]) -> Stack:
        return replace(self, items=items, gap=gap)

    def _continued(self, rest: list[Box]) -> Stack | None:
        while rest and rest[0].height == 0:
            rest = rest[1:]  # no rule opens a page
        if not rest:
            return None
        items = [self.head, *rest] if self.head else rest
        return replace(self, items=items, gap=(0, self.gap[1]), together=False)


def _keep_company(shown: list[Box], rest: list[Box]) -> None:
    """Let no row of a table stand alone on the next page while another can go with it."""
    alone = sum(item.height > 0 for item in rest) == 1
    while alone and sum(item.height > 0 for item in shown) > 3:
        rest.insert(0, shown.pop())
        alone = not rest[0].height  # a rule is no company


@dataclass(slots=True)
class Side:
    """A box and where it stands in its row."""

    x: float
    box: Box | None


@dataclass(slots=True)
class Row:
    """Boxes side by side, tops aligned; each is cut on its own where a page ends."""

    sides: list[Side]
    gap: tuple[float, float] = (0, 0)
    keep: bool = False
    least: float = 0  # height at least
    pad: tuple[float, float] = (0, 0)  # above and below
    whole: float = 0  # up to this height it is not cut

    @property
    def height(self) -> float:
        """Height of the highest side with the padding."""
        inner = max((s.box.height for s in self.sides if s.box), default=0)
        return max(self.least, inner + sum(self.pad))

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw all sides."""
        for side in self.sides:
            if side.box:
                side.box.draw(pen, x + side.x, y + self.pad[0])

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Cut each side."""
        if self.height <= room + 0.01:
            return self, None
        if self.height <= self.whole and not force:
            return None, self
        inner = room - self.pad[0]
        heads: list[Side] = []
        tails: list[Side] = []
        for side in self.sides:
            head, tail = side.box.split(inner, force=force) if side.box else (None, None)
            if side.box and side.box.height > 0 and head is None:
                return None, self
            heads.append(Side(side.x, head))
            tails.append(Side(side.x, tail))
        if not any(s.box for s in tails):
            tight = replace(self, sides=heads, least=0, pad=(self.pad[0], 0))
            return tight, None
        return (
            replace(self, sides=heads, gap=(self.gap[0], 0), least=0, pad=(self.pad[0], 0)),
            replace(self, sides=tails, gap=(0, self.gap[1]), least=0, pad=(0, self.pad[1])),
        )


@dataclass(slots=True)
class Band:
    """A box on a coloured ground, which follows it over pages."""

    inner: Box
    colour: str
    width: float
    gap: tuple[float, float] = (0, 0)
    keep: bool = False

    @property
    def height(self) -> float:
        """Height of what stands on it."""
        return self.inner.height

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw the ground, then what stands on it."""
        pen.rect(x, y, self.width, self.height, self.colour)
        self.inner.draw(pen, x, y)

    def split(self, room: float, *, force: bool = False) -> tuple[Box | None, Box | None]:
        """Cut what stands on it."""
        head, tail = self.inner.split(room, force=force)
        return (
            replace(self, inner=head, keep=False) if head else None,
            replace(self, inner=tail) if tail else None,
        )


def ruled(colour: str, weight: float, width: float, gap: tuple[float, float] = (0, 0)) -> Fixed:
    """Return a horizontal line as a box without height."""
    return Fixed(0, lambda pen, x, y: pen.line(x, y, x + width, y, colour, weight), gap=gap)


def blank(height: float) -> Fixed:
    """Return empty height."""
    return Fixed(height, lambda pen, x, y: None)
