"""Boards of a workshop: canvases with cards in named areas, and what became of each card."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from collab_desktop.domain.answers import Address
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.framework.workshops import Canvas

WORKSHOPS: Final = "ws_workshops"
BOARDS: Final = "ws_boards"
CARDS: Final = "ws_cards"
PHOTOS: Final = "ws_photos"
NUMBER: Final = f"{CARDS}.number"
WIDEST: Final = 100
"""The far end of both axes of a grid."""
_HALF: Final = WIDEST // 2


@dataclass(frozen=True, slots=True)
class Card:
    """What somebody wrote, and where it hangs."""

    id: str
    number: int
    text: str
    area: str = ""
    """A part of the canvas; on a grid the quarter it lies in; nothing: not placed yet."""
    author: str = ""
    tags: tuple[str, ...] = ()
    x: int | None = None
    y: int | None = None
    votes: int | None = None
    """What a revealed round of dots gave it; nothing before that."""
    under: str = ""
    """The card that stands over it as the heading of a group."""
    sent: tuple[Address, ...] = ()
    """Where it was sent: cells of rows, and long answers."""


@dataclass(frozen=True, slots=True)
class Board:
    """One canvas that hangs in a workshop."""

    id: str
    workshop: str
    title: str
    canvas: Canvas | None
    """Nothing where the pack no longer has it: the cards are all not placed."""
    cards: tuple[Card, ...]
    with_authors: bool = False
    """Whether the room may see who wrote a card."""

    @property
    def is_grid(self) -> bool:
        """Whether cards lie between two axes."""
        return self.canvas is not None and self.canvas.shape == "grid"

    def area_title(self, key: str) -> str:
        """What an area is called; nothing for cards without a place."""
        areas = self.canvas.areas if self.canvas is not None else ()
        return next((area.title for area in areas if area.key == key), "")

    def in_area(self, key: str) -> tuple[Card, ...]:
        """The cards of an area as they hang: each group right below its heading."""
        return grouped(card for card in self.cards if card.area == key)

    def card(self, card_id: str) -> Card:
        """One card.

        Raises:
            KeyError: it does not hang here.
        """
        for card in self.cards:
            if card.id == card_id:
                return card
        raise KeyError(card_id)


def grouped(cards: Iterable[Card]) -> tuple[Card, ...]:
    """The cards of an area in their order, those of a group behind their heading."""
    found = tuple(cards)
    heads = {card.id for card in found if not card.under}
    below: dict[str, list[Card]] = {}
    for card in found:
        if card.under in heads:
            below.setdefault(card.under, []).append(card)
    ordered: list[Card] = []
    for card in found:
        if card.under not in heads:
            ordered += [card, *below.get(card.id, ())]
    return tuple(ordered)


def quarter(canvas: Canvas, x: int | None, y: int | None) -> str:
    """The area of a grid that a place lies in; the upper row comes first."""
    if x is None or y is None or len(canvas.areas) != 4:
        return ""
    return canvas.areas[(0 if y >= _HALF else 2) + (1 if x >= _HALF else 0)].key


def middle(canvas: Canvas, area: str) -> tuple[int, int] | None:
    """The middle of a quarter of a grid; nothing for an area that it does not have."""
    keys = [found.key for found in canvas.areas]
    if area not in keys or len(keys) != 4:
        return None
    place = keys.index(area)
    return _HALF // 2 + _HALF * (place % 2), _HALF // 2 + _HALF * (place < 2)


# -- reading --------------------------------------------------------------------------------


def workshops(data: ProjectData) -> tuple[str, ...]:
    """The workshops in their order; the place of one in it is its number."""
    return tuple(row.id for row in data.rows(WORKSHOPS))


def workshop_number(data: ProjectData, workshop: str) -> int:
    """The number of a workshop, from 1; 0 for one that is not there."""
    return next((n for n, found in enumerate(workshops(data), 1) if found == workshop), 0)


def boards_of(data: ProjectData, workshop: str) -> tuple[Board, ...]:
    """The boards of a workshop in their order."""
    return tuple(_board(data, record.id) for record in data.rows(BOARDS, f"record:{workshop}"))


def board(data: ProjectData, board_id: str) -> Board:
    """One board with its cards.

    Raises:
        KeyError: it is not there.
    """
    if data.records[board_id].register != BOARDS:
        raise KeyError(board_id)
    return _board(data, board_id)


def _board(data: ProjectData, board_id: str) -> Board:
    found = data.records[board_id]
    canvas = data.index.pack.room.canvas(str(data.cell(found, "canvas") or ""))
    title = str(data.cell(found, "title") or "") or (canvas.title if canvas else "")
    return Board(
        board_id, found.subject.partition(":")[2], title, canvas,
        tuple(_card(row, canvas) for row in data.table(CARDS, f"record:{board_id}")),
        data.cell(found, "authors") is True,
    )


def _card(row: Mapping[str, Any], canvas: Canvas | None) -> Card:
    x, y = _place(row.get("x")), _place(row.get("y"))
    area = str(row.get("area") or "")
    if canvas is None or area not in {found.key for found in canvas.areas}:
        area = ""
    if canvas is not None and canvas.shape == "grid":
        area = quarter(canvas, x, y)
    return Card(
        str(row["id"]), int(row.get("number") or 0), str(row.get("text") or ""), area,
        str(row.get("author") or ""), tuple(row.get("tag") or ()), x, y, row.get("votes"),
        str(row.get("under") or ""), addresses(row.get("sent_to")),
    )


def _place(value: Any) -> int | None:
    return min(max(value, 0), WIDEST) if isinstance(value, int) else None


def addresses(text: Any) -> tuple[Address, ...]:
    """The places that a card was sent to, as they are kept: one after the other."""
    found = []
    for part in str(text or "").split():
        try:
            found.append(Address.parse(part))
        except ValueError:  # a file from elsewhere may say anything
            continue
    return tuple(found)


def numbers_given(data: ProjectData) -> Iterator[int]:
    """Every number that a card of the project has or had, those of removed cards too."""
    for address, answer in data.answers.items():
        if address.path == NUMBER and isinstance(answer.value, int):
            yield answer.value


def next_number(data: ProjectData) -> int:
    """The number of the next card: one that no card of this project ever had."""
    return max(numbers_given(data), default=0) + 1


# -- what became of the words ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sent:
    """What stands now where a card was sent."""

    address: Address
    is_there: bool
    """Whether the row, or an answer, is there at all."""
    is_same: bool
    """Whether it still says what the card says."""


@dataclass(frozen=True, slots=True)
class Trace:
    """Where words came from: card 12 of workshop 3."""

    workshop: int
    number: int
    board: str
    card: str
    is_same: bool


def sent(data: ProjectData, card: Card) -> tuple[Sent, ...]:
    """What became of a card, in the order in which it was sent."""
    return tuple(_stands(data, address, card.text) for address in card.sent)


def _stands(data: ProjectData, address: Address, text: str) -> Sent:
    record = address.record_id
    if record is not None and record not in data.records:
        return Sent(address, is_there=False, is_same=False)
    now = data.text(address.path, address.subject)
    said = _flat(text)
    is_same = _flat(now) == said if record is not None else said in _lines(now)
    return Sent(address, bool(now), is_same)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _lines(text: str) -> set[str]:
    return {_flat(line) for line in text.splitlines()}


def traces(data: ProjectData) -> Mapping[Address, tuple[Trace, ...]]:
    """For every place that cards were sent to: which cards; those of one place by number."""
    found: dict[Address, list[Trace]] = {}
    for number, workshop in enumerate(workshops(data), 1):
        for hung in data.rows(BOARDS, f"record:{workshop}"):
            for card in data.rows(CARDS, f"record:{hung.id}"):
                _trace(data, found, Trace(number, 0, hung.id, card.id, is_same=True))
    return {at: tuple(sorted(t, key=lambda t: (t.workshop, t.number))) for at, t in found.items()}


def _trace(data: ProjectData, found: dict[Address, list[Trace]], trace: Trace) -> None:
    """Add where one card went; most went nowhere, and are left at once."""
    subject = f"record:{trace.card}"
    kept = data.answers.get(Address(f"{CARDS}.sent_to", subject))
    if kept is None:
        return
    number, text = data.value(NUMBER, subject) or 0, data.text(f"{CARDS}.text", subject)
    for at in addresses(kept.value):
        stands = _stands(data, at, text)
        if stands.is_there:
            told = replace(trace, number=number, is_same=stands.is_same)
            found.setdefault(at, []).append(told)


def matching(cards: Sequence[Card], query: str) -> tuple[Card, ...]:
    """The cards in which every word of a search stands: in text, tags, author or number."""
    words = query.casefold().split()
    return tuple(card for card in cards if all(word in _searched(card) for word in words))


def _searched(card: Card) -> str:
    return " ".join((str(card.number), card.text, card.author, *card.tags)).casefold()
