"""Writing on boards: cards come in, move, gather under headings and go; each is one undo."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from collab_desktop.domain import boards as rules
from collab_desktop.domain.answers import Address, Answer
from collab_desktop.domain.boards import BOARDS, CARDS, PHOTOS, Board, Card
from collab_desktop.domain.cleaning import ValueRefusedError, clean_line
from collab_desktop.domain.journal import DELETED, Change
from collab_desktop.domain.messages import Message
from collab_desktop.domain.ordering import between, spread
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.values import normalise
from collab_desktop.framework.workshops import Canvas
from collab_desktop.services.for_project import ForProject
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.session import Session, new_id, set_fields

MOST_AT_ONCE: Final = 1000
"""Lines that come in at once; more than that is no wall of cards."""
_KEPT: Final = frozenset({"text", "author"})


class BoardDesk(ForProject):
    """Stands before the boards of one project."""

    def __init__(self, session: Session, project_id: str) -> None:
        """Nothing is read before it is asked for."""
        super().__init__(session, project_id)
        self._answers = Questionnaire(session, project_id)

    # -- reading --------------------------------------------------------------------------

    def canvases(self) -> tuple[Canvas, ...]:
        """What a board can look like."""
        return self.data.index.pack.room.canvases

    def boards(self, workshop: str) -> tuple[Board, ...]:
        """The boards of a workshop in their order."""
        return rules.boards_of(self.data, workshop)

    def board(self, board_id: str) -> Board:
        """One board with its cards.

        Raises:
            KeyError: it is not there.
        """
        known = self._session.worked_out(self.project_id, _read_so_far)
        if board_id not in known:
            known[board_id] = rules.board(self.data, board_id)
        return known[board_id]

    # -- boards ---------------------------------------------------------------------------

    def add_board(self, workshop: str, canvas: str, title: str = "") -> str:
        """Hang a canvas in a workshop; return the board.

        Raises:
            StorageFault: nothing was written.
        """
        subject, board_id = f"record:{workshop}", new_id()
        last = self.data.rows(BOARDS, subject)[-1:]
        position = between(last[0].position if last else None, None)
        changes = self._row(BOARDS, board_id, subject, position, canvas=canvas)
        changes += self._cell(BOARDS, board_id, "title", clean_line(title) or self._called(canvas))
        self._commit("edit.board_added", changes)
        return board_id

    def rename(self, board_id: str, title: str) -> None:
        """Call a board otherwise; without a title it is called as its canvas."""
        canvas = self.board(board_id).canvas
        called = clean_line(title) or (canvas.title if canvas is not None else "")
        self._commit("edit.board", self._cell(BOARDS, board_id, "title", called))

    def _called(self, canvas: str) -> str:
        """The title of a canvas."""
        return next((found.title for found in self.canvases() if found.key == canvas), "")

    def show_authors(self, board_id: str, *, shown: bool) -> None:
        """Let the room see who wrote what, or not."""
        self._commit("edit.board", self._cell(BOARDS, board_id, "authors", shown or None))

    def remove_board(self, board_id: str) -> None:
        """Take a board down with all that hangs on it; one undo brings everything back."""
        subject = f"record:{board_id}"
        below = [row.id for part in (CARDS, PHOTOS) for row in self.data.rows(part, subject)]
        gone = [Change("record", found, DELETED, True) for found in (board_id, *below)]
        self._commit("edit.board_removed", gone)

    # -- cards come in ----------------------------------------------------------------------

    def add(self, board_id: str, text: str, area: str = "", author: str = "") -> str:
        """Hang one card at the end of an area; blank words hang nothing and give no id.

        Raises:
            ValueRefusedError: the text is longer than 100,000 characters.
            StorageFault: nothing was written.
        """
        found = self._hang(board_id, [clean_line(text)], area, clean_line(author))
        return found[0] if found else ""

    def add_many(self, board_id: str, text: str, area: str = "") -> int:
        """Hang a card for every line, all as one step; return how many.

        Raises:
            ValueRefusedError: a line is longer than a text may be, or there are too many; then
                nothing was hung, and the message says why.
            StorageFault: nothing was written.
        """
        lines = [clean_line(line) for line in text.splitlines()]
        return len(self._hang(board_id, lines, area))

    def _hang(
        self, board_id: str, lines: Sequence[str], area: str, author: str = ""
    ) -> list[str]:
        texts = [line for line in lines if line]
        if len(texts) > MOST_AT_ONCE:
            params = {"count": len(texts), "limit": MOST_AT_ONCE}
            raise ValueRefusedError(Message("board.too_many", params))
        hung = self.board(board_id)
        subject = f"record:{board_id}"
        last = self.data.rows(CARDS, subject)[-1:]
        position = last[0].position if last else None
        number, changes, made = rules.next_number(self.data), [], []
        for place, line in enumerate(texts):
            position = between(position, None)
            made.append(new_id())
            changes += self._row(
                CARDS, made[-1], subject, position, number=number + place, text=line,
                author=author, **_spot(hung, area),
            )
        label = "edit.card_added" if len(made) == 1 else "edit.cards_added"
        self._commit(label, changes)
        return made

    # -- cards change -------------------------------------------------------------------------

    def edit(self, card_id: str, **cells: str) -> None:
        """Write other words or another author on a card; blank words are not taken.

        Raises:
            ValueRefusedError: the text is longer than 100,000 characters.
            StorageFault: nothing was written.
        """
        changes: list[Change] = []
        for key, value in cells.items():
            if key not in _KEPT:
                raise KeyError(key)
            kept = clean_line(value)
            if kept or key != "text":
                changes += self._cell(CARDS, card_id, key, kept or None)
        self._commit("edit.card", changes)

    def set_tags(self, card_id: str, tags: str) -> None:
        """Give a card other tags; they stand in one line, with commas between them."""
        at = Address(f"{CARDS}.tag", f"record:{card_id}")
        kept = normalise(self.data.index.question(at.path), tags)
        if kept != self.data.answers.get(at):
            self._commit("edit.card", self._answers.answer_changes(at, kept))

    def remove(self, cards: Sequence[str]) -> None:
        """Take cards down; rows and answers they were sent to keep their words."""
        label = "edit.card_removed" if len(cards) == 1 else "edit.cards_removed"
        self._commit(label, [Change("record", card, DELETED, True) for card in cards])

    def take_votes(self, board_id: str, votes: Mapping[str, int]) -> None:
        """Write what a revealed round of dots gave each card of a board."""
        changes: list[Change] = []
        for card in self.board(board_id).cards:
            changes += self._cell(CARDS, card.id, "votes", votes.get(card.id))
        self._commit("edit.card_votes", changes)

    # -- cards move ---------------------------------------------------------------------------

    def move(
        self, board_id: str, cards: Sequence[str], area: str, before: str = ""
    ) -> None:
        """Hang cards elsewhere, in the order they have; a heading takes its group along.

        Args:
            board_id: their board.
            cards: which.
            area: where to; on a grid, the middle of that quarter.
            before: the card to hang in front of; at the end when left out.

        Raises:
            KeyError: the board or the card to hang before is not there.
            StorageFault: nothing was written.
        """
        hung = self.board(board_id)
        moving = _with_groups(hung, cards)
        if not moving or before in {card.id for card in moving}:
            return
        joins = hung.card(before).under if before else ""
        heads = {card.under for card in hung.cards if card.under}
        changes = self._ordered(hung, moving, before)
        for card in moving:
            keeps = card.under in {found.id for found in moving}
            under = card.under if keeps else joins if card.id not in heads else ""
            spot = _spot(hung, area) if card.area != area or not hung.is_grid else {}
            changes += self._cells(card.id, {**spot, "under": under})
        self._commit("edit.card_moved", changes)

    def step(self, board_id: str, cards: Sequence[str], by: int) -> None:
        """Move cards up (negative) or down in their area, as far as it goes."""
        hung = self.board(board_id)
        moving = _with_groups(hung, cards)
        if not moving:
            return
        shown = hung.in_area(moving[0].area)
        gone = {card.id for card in moving}
        rest = [card for card in shown if card.id not in gone]
        if any(card.under in gone for card in moving):
            rest = [card for card in rest if not card.under]
        first = next(n for n, card in enumerate(shown) if card.id in gone)
        above = {card.id for card in shown[:first]}
        here = sum(card.id in above for card in rest)
        there = min(max(here + by, 0), len(rest))
        if there != here:
            before = rest[there].id if there < len(rest) else ""
            self.move(board_id, [card.id for card in moving], moving[0].area, before)

    def place(self, board_id: str, spots: Mapping[str, tuple[int, int]]) -> None:
        """Put cards of a grid at places from 0 to 100 on both axes."""
        hung, changes = self.board(board_id), list[Change]()
        for card in hung.cards:
            if card.id in spots:
                kept = (min(max(value, 0), rules.WIDEST) for value in spots[card.id])
                changes += self._cells(card.id, dict(zip("xy", kept, strict=True)))
        self._commit("edit.card_moved", changes)

    def _ordered(self, hung: Board, moving: Sequence[Card], before: str) -> list[Change]:
        """The positions that bring cards before another one, or to the end of the board."""
        gone = {card.id for card in moving}
        records = self.data.rows(CARDS, f"record:{hung.id}")
        rest = [record for record in records if record.id not in gone]
        place = next((n for n, record in enumerate(rest) if record.id == before), len(rest))
        low = rest[place - 1].position if place else None
        high = rest[place].position if place < len(rest) else None
        changes = []
        try:
            for card in moving:
                low = between(low, high)
                changes.append(Change("record", card.id, "position", low))
        except ValueError:  # two laptops gave the same place: number all anew
            ids = [record.id for record in rest]
            ids[place:place] = [card.id for card in moving]
            places = zip(ids, spread(len(ids)), strict=True)
            return [Change("record", found, "position", key) for found, key in places]
        return changes

    # -- groups -------------------------------------------------------------------------------

    def group(self, board_id: str, heading: str, cards: Sequence[str]) -> None:
        """Gather cards under a heading, in its area; the heading leaves its own group.

        On a grid cards gather by where they lie, so that there are no groups.
        """
        hung = self.board(board_id)
        area = hung.card(heading).area
        changes = self._cell(CARDS, heading, "under", None)
        for card in _with_groups(hung, cards) if not hung.is_grid else ():
            if card.id != heading:
                changes += self._cells(card.id, {"area": area, "under": heading})
        self._commit("edit.cards_grouped", changes)

    def ungroup(self, cards: Sequence[str]) -> None:
        """Let cards stand alone again."""
        changes: list[Change] = []
        for card in cards:
            changes += self._cell(CARDS, card, "under", None)
        self._commit("edit.cards_grouped", changes)

    # -- writing ------------------------------------------------------------------------------

    def _commit(self, label: str, changes: Sequence[Change]) -> None:
        self._session.commit(label, changes, project_id=self.project_id)

    def _row(
        self, register: str, row_id: str, subject: str, position: str, **cells: Any
    ) -> list[Change]:
        """A new row with its cells; nothing of it can be there yet, so nothing is looked up."""
        changes = set_fields(
            "record", row_id, project_id=self.project_id, register=register, subject=subject,
            position=position,
        )
        for key, value in cells.items():
            if value not in ("", None):
                at = Address(f"{register}.{key}", f"record:{row_id}")
                changes += set_fields(
                    "answer", at.row_id(self.project_id), project_id=self.project_id,
                    subject=at.subject, path=at.path, envelope=Answer.of(value).envelope(),
                )
        return changes

    def _cells(self, card_id: str, cells: Mapping[str, Any]) -> list[Change]:
        return [
            change for key, value in cells.items()
            for change in self._cell(CARDS, card_id, key, value)
        ]

    def _cell(self, register: str, row_id: str, key: str, value: Any) -> list[Change]:
        at = Address(f"{register}.{key}", f"record:{row_id}")
        answer = None if value in (None, "", []) else Answer.of(value)
        if self.data.answers.get(at) == answer:
            return []
        return self._answers.answer_changes(at, answer)


def _read_so_far(_data: ProjectData) -> dict[str, Board]:
    """The boards that were read since the project changed last: none yet."""
    return {}


def _spot(hung: Board, area: str) -> dict[str, Any]:
    """The cells that hang a card in an area; on a grid, in the middle of that quarter."""
    if not hung.is_grid or hung.canvas is None:
        return {"area": area}
    x, y = rules.middle(hung.canvas, area) or (None, None)
    return {"x": x, "y": y}


def _with_groups(hung: Board, cards: Sequence[str]) -> list[Card]:
    """Cards in the order of the board, each heading with the cards below it."""
    return list(_chosen(hung, frozenset(cards)))


def _chosen(hung: Board, cards: frozenset[str]) -> Iterator[Card]:
    for card in rules.grouped(hung.cards):
        if card.id in cards or card.under in cards:
            yield card
