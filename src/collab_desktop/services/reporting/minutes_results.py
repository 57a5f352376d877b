"""Rounds and boards in the minutes: what the room said together, and where its words went."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from collab_desktop.domain import agenda
from collab_desktop.domain import boards as hung
from collab_desktop.domain.agreement import ItemAgreement
from collab_desktop.domain.answers import Address
from collab_desktop.domain.boards import Board, Card
from collab_desktop.domain.messages import Message
from collab_desktop.domain.paper_parts import Cell, Column, Drawn, Grid, Named, Part, Prose
from collab_desktop.domain.project_data import ProjectData
from collab_desktop.domain.room_charts import dot_strip, vote_bar
from collab_desktop.domain.rounds import ItemTally, Method, Secrecy, Tally
from collab_desktop.domain.workshops import Workshop
from collab_desktop.services import describing
from collab_desktop.services.reporting.source import Source
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.session import Session

BAR: Final = 130.0


def _word(source: Source, key: str, **params: Any) -> str:
    return source.words(f"minutes.{key}", **params)


def columns_of(source: Source, *spans: tuple[str, float]) -> tuple[Column, ...]:
    """Columns by the key of their head and how wide they are, in twelfths."""
    return tuple(Column(_word(source, f"column.{key}"), span) for key, span in spans)


# -- rounds ----------------------------------------------------------------------------------------


def results(session: Session, source: Source, workshop: Workshop) -> Iterator[Part]:
    """Every revealed round; of the others only how many are sealed."""
    rounds = Rounds(session, source.data.id)
    sealed = 0
    for view in rounds.rounds(workshop.id):
        if not view.is_revealed:
            sealed += not view.is_prepared
            continue
        tally = rounds.tally(view.id)
        title = view.about.title
        if view.number > 1:
            title = _word(source, "again", title=title, number=view.number)
        yield Grid(_word(source, "label.round", title=title), _heads(source, view.method),
                   _rows(source, tally), _asked(source, view.secrecy, tally))
        if view.about.rule:
            yield Prose(_word(source, "rule", rule=view.about.rule), quiet=True)
        if view.reason:
            yield Prose(_word(source, "early", reason=view.reason), quiet=True)
    if sealed:
        yield Prose(source.words.counted("minutes.sealed", sealed), quiet=True)


def scored(session: Session, source: Source, workshop: Workshop) -> Iterator[Part]:
    """The prioritisation, where this workshop had it on its agenda and revealed it on its day."""
    screens = {block.screen for block in agenda.blocks(source.data, workshop)}
    scoring = Scoring(session, source.data.id)
    for view in scoring.rounds() if "scoring" in screens else ():
        revealed = agenda.moment(view.revealed_at)
        on = revealed.astimezone().date().isoformat() if revealed is not None else ""
        if not view.is_revealed or on != workshop.date:
            continue
        rows = tuple(
            _line(source, row.item.title, row.agreement, row.before, row.agreed)
            for row in scoring.results(view.id).rows
        )
        title = _word(source, "label.round", title=scoring.about(view.depth).title)
        heard = source.words.counted("minutes.heard", view.scored, voters=len(view.sheets))
        level = source.words.say(Secrecy(view.secrecy).message)
        yield Grid(title, _heads(source, Method.SCORE), rows, f"{heard} {level}")


def _heads(source: Source, method: Method) -> tuple[Column, ...]:
    if method is Method.DOTS:
        return columns_of(source, ("item", 6.2), ("dots", 1.6), ("share", 4.2))
    return columns_of(source, ("item", 4), ("together", 4), ("scores", 4))


def _asked(source: Source, secrecy: str, tally: Tally) -> str:
    """How many were heard, and how secret it was."""
    heard = source.words.counted("minutes.heard", tally.ballots, voters=tally.voters)
    level = source.words.say(Secrecy(secrecy).message)
    return f"{heard} {level}"


def _rows(source: Source, tally: Tally) -> tuple[tuple[Cell, ...], ...]:
    if tally.method is Method.DOTS:
        most = max((item.dots for item in tally.items), default=0)
        return tuple(_dotted(source, item, most) for item in tally.ranked)
    return tuple(_scored(source, item, tally.before) for item in tally.items)


def _dotted(source: Source, item: ItemTally, most: int) -> tuple[Cell, ...]:
    alt = (source.words.counted("minutes.dots", item.dots) if item.dots
           else _word(source, "dots_none"))
    return item.item.title, str(item.dots), Drawn(vote_bar(item.dots, most, BAR), alt)


def _scored(source: Source, item: ItemTally, before: Tally | None) -> tuple[Cell, ...]:
    earlier = before.item(item.item.key) if before is not None else None
    median = earlier.agreement.median if earlier and earlier.agreement else None
    return _line(source, item.item.title, item.agreement, median)


def _line(
    source: Source, title: str, found: ItemAgreement | None, before: Decimal | None,
    agreed: int | None = None,
) -> tuple[Cell, ...]:
    """What was asked, the word with its range, and the dots."""
    if found is None:
        return title, "", ""
    said, below = _together(source, found), _range(source, found)
    if before is not None:
        first = _word(source, "first_round", median=source.words.formats.number(before))
        below = source.words.joined((below, first), "semicolon")
    if agreed is not None:
        below = source.words.joined((below, _word(source, "agreed", score=agreed)), "semicolon")
    alt = source.words.joined((said, below))
    return title, Named(said, below), Drawn(dot_strip(found.counts, found.median, before), alt)


def _together(source: Source, found: ItemAgreement) -> str:
    """The word first, then the median."""
    if found.median is None:
        return _word(source, "nobody")
    median = _word(source, "median", median=source.words.formats.number(found.median))
    if found.word is None:
        return median
    return source.words.joined(
        (source.words.say(Message(f"agreement.{found.word.value}")), median))


def _range(source: Source, found: ItemAgreement) -> str:
    return source.words.joined((source.words.say(m) for m in found.in_words), "semicolon")


# -- boards ----------------------------------------------------------------------------------------


def cards_of(data: ProjectData, workshop: Workshop) -> tuple[int, int]:
    """How many cards were written, and how many of them went somewhere."""
    cards = [card for board in hung.boards_of(data, workshop.id) for card in board.cards]
    return len(cards), sum(bool(card.sent) for card in cards)


def boards(source: Source, workshop: Workshop) -> Iterator[Part]:
    """Each board as a table: area, card, votes, and what became of the words."""
    for board in hung.boards_of(source.data, workshop.id):
        if not board.cards:
            continue
        heads = columns_of(source, ("area", 2.3), ("card", 4.6), ("votes", 1.1), ("became", 4))
        title = _word(source, "label.board", title=board.title)
        yield Grid(title, heads, tuple(_area_rows(source, board)), _word(source, "board_note"))


def _area_rows(source: Source, board: Board) -> Iterator[tuple[Cell, ...]]:
    keys = [area.key for area in board.canvas.areas] if board.canvas is not None else []
    for key in (*keys, ""):
        named = board.area_title(key) or (_word(source, "unplaced") if not key else "")
        for place, card in enumerate(board.in_area(key)):
            votes = "" if card.votes is None else str(card.votes)
            yield (Named(named) if not place else " ", _card(source, card), votes,
                   _became(source, card))


def _card(source: Source, card: Card) -> str:
    return _word(source, "card", number=card.number, text=card.text)


def _became(source: Source, card: Card) -> str:
    """Where a card went, and whether it still says there what it said."""
    told = []
    for stands in hung.sent(source.data, card):
        key = "gone" if not stands.is_there else "kept" if stands.is_same else "reworded"
        told.append(_word(source, key, where=_where(source, stands.address)))
    return source.words.joined(told, "semicolon") or _word(source, "stays")


def _where(source: Source, address: Address) -> str:
    """A register, or the step and the page of a question."""
    step, _, rest = address.path.partition(".")
    if address.record_id is None and source.data.index.find_step(step) is not None:
        return describing.where_of(source.data, step, rest.partition(".")[0] or None)
    found = source.data.index.find_register(step)
    return found.title if found is not None else step
