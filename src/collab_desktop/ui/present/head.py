"""What stands at the top of every slide: what it belongs to, and the time that is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from collab_desktop.domain.clock import Clock, digits
from collab_desktop.domain.slides import QuestionSlide
from collab_desktop.ui.present import words
from collab_desktop.ui.present.canvas import (
    BOLD,
    COUNT,
    MARGIN,
    TITLE,
    WORD,
    Canvas,
    Type,
    step_of,
    width_of,
    wrapped,
)

MIDDLE = 153.0
"""Height of the middle of the title and of the ring."""
RING, THICK = 184.0, 14.0
BESIDE_RING = RING + 60
Sheet = Callable[[Canvas], None]
"""One picture of a slide; a slide that is too long for one has several."""
PLACE, REST = Type(TITLE, BOLD), Type(TITLE)
TITLE_TYPE = Type(TITLE, BOLD)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the title line, in its own colour."""

    text: str
    kind: Type
    role: str


def draw_clock(canvas: Canvas, clock: Clock) -> None:
    """The ring at the far end of the title line, with the digits inside."""
    x = canvas.width - MARGIN - RING / 2
    canvas.ring(x, MIDDLE, RING, THICK, clock.share)
    text = digits(clock.seconds)
    kind = Type(COUNT if len(text) < 6 else WORD, BOLD)
    canvas.write(text, kind, x - RING / 2, MIDDLE, RING, align="centre")


def draw_count(canvas: Canvas, number: int, of: int) -> None:
    """Which sheet of a slide this is, below everything else."""
    text = words.which(number, of)
    middle = canvas.height - 46
    canvas.write(text, Type(WORD), MARGIN, middle, canvas.inner, role="muted", align="end")


def draw_way_out(canvas: Canvas) -> None:
    """How to come back, for somebody whose own screen is covered; beside the count of sheets."""
    middle = canvas.height - 46
    canvas.write(words.way_out(), Type(WORD), MARGIN, middle, canvas.inner, role="muted")


def draw_parts(canvas: Canvas, asked: QuestionSlide) -> None:
    """What a question belongs to: the item, which one of how many, the value it serves."""
    room = canvas.inner - BESIDE_RING
    parts = _parts(asked)
    wide = [width_of(part.text, part.kind) for part in parts]
    gap, line = 36.0, 70.0
    while len(parts) > 1 and sum(wide) + (len(parts) - 2) * gap + line > room:
        del parts[-1], wide[-1]  # the value goes first: the question stands below
    x = MARGIN
    for number, (part, width) in enumerate(zip(parts, wide, strict=True)):
        if number and part.role == "value":
            canvas.line(x - gap + line / 2, MIDDLE - 22, x - gap + line / 2, MIDDLE + 22)
            x += line - gap
        role = "muted" if part.role == "value" else part.role
        _write_cut(canvas, part, x, role, min(width, room))
        x += width + gap


def _parts(asked: QuestionSlide) -> list[Part]:
    parts = [Part(asked.place, PLACE, "accent")] if asked.place else []
    if asked.number and asked.of:
        parts.append(Part(words.which(asked.number, asked.of), REST, "muted"))
    return [*parts, Part(asked.value, REST, "value")] if asked.value else parts


def _write_cut(canvas: Canvas, part: Part, x: float, role: str, room: float) -> None:
    """A name that is longer than the line is set smaller, then in two lines."""
    if width_of(part.text, part.kind) <= room:
        canvas.write(part.text, part.kind, x, MIDDLE, room, role=role)
        return
    kind = Type(WORD, part.kind.weight)
    write_lines(canvas, wrapped(part.text, kind, room)[:2], kind, x, MIDDLE - 60, room, role=role)


def draw_title(canvas: Canvas, title: str, *, role: str = "accent") -> None:
    """A title of the slide's own, in at most two lines beside the clock."""
    room = canvas.inner - BESIDE_RING
    _write_cut(canvas, Part(title, TITLE_TYPE, role), MARGIN, role, room)


def write_lines(
    canvas: Canvas, lines: list[str], kind: Type, x: float, top: float, width: float, *,
    role: str = "text",
) -> float:
    """Write lines below each other; gives back the height below the last one."""
    for line in lines:
        step = step_of(line, kind)
        canvas.write(line, kind, x, top + step / 2, width, role=role)
        top += step
    return top


def in_pieces(lines: list[str], kind: Type, room: float) -> list[list[str]]:
    """Lines in pieces that are never higher than a room; there is always one."""
    pieces: list[list[str]] = [[]]
    height = 0.0
    for line in lines:
        step = step_of(line, kind)
        if pieces[-1] and height + step > room:
            pieces.append([])
            height = 0.0
        pieces[-1].append(line)
        height += step
    return pieces


def shortened(lines: list[str], most: int, kind: Type, width: float) -> list[str]:
    """The first lines of a text, with a mark where it goes on."""
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and width_of(last + "…", kind) > width:
        last = last[:-1]
    return [*lines[: most - 1], last.rstrip(" ,;.") + "…"]


def height_of(lines: list[str], kind: Type) -> float:
    """How high some lines are."""
    return sum(step_of(line, kind) for line in lines)
