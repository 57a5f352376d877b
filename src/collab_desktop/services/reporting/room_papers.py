"""Paper for the room: agenda for the wall, canvases, who is there, and sheets to score on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from collab_desktop.domain import agenda, boards, standing
from collab_desktop.domain import workshops as rules
from collab_desktop.domain.boards import Board, Card
from collab_desktop.domain.messages import Message
from collab_desktop.domain.paper_parts import Cell, Grid, Named, PaperPart, Part, Prose, SignedCell
from collab_desktop.domain.room_parts import (
    Ballot,
    BallotLine,
    Ballots,
    CanvasArea,
    CanvasSheet,
    WallAgenda,
    WallLine,
)
from collab_desktop.domain.rounds import (
    USUAL_DOTS,
    About,
    Method,
    Secrecy,
    seat_number,
    seats,
)
from collab_desktop.domain.workshops import Workshop
from collab_desktop.framework.workshops import Canvas
from collab_desktop.services.ballots import RoundView, SheetView
from collab_desktop.services.card_sending import name_of
from collab_desktop.services.reporting.minutes import planned_times, when_and_where
from collab_desktop.services.reporting.safeguarding import columns
from collab_desktop.services.reporting.source import Source
from collab_desktop.services.round_subjects import planned, with_anchors
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.session import Session

FREE_LINES: Final = 10
"""Empty lines of a sign-in sheet, for those whom nobody expected."""
AWAY: Final = frozenset({"apology", "absent"})
"""How those who do not come stand among the guests."""
MOST_BESIDE: Final = 5
"""Lines of a ballot up to which two of them stand on one page."""
MOST_BOXES: Final = 7
"""Dots of which each gets its own box; more are written as a number."""
SCALE: Final = ("0", "1", "2", "3", "4", "5", "?")
_BREADTH: Final = {1: 1, 2: 2, 3: 3, 4: 2, 5: 3, 6: 3}
"""How many areas stand beside each other; four where there are more."""


def _word(source: Source, key: str, **params: Any) -> str:
    return source.words(f"room.{key}", **params)


# -- the agenda for the wall -----------------------------------------------------------------------


def wall_agenda(session: Session, source: Source, workshop: Workshop) -> PaperPart:
    """Times and activities, large enough for the back row."""
    del session
    blocks = agenda.blocks(source.data, workshop)
    lines = tuple(
        WallLine(time.partition("–")[0], block.activity, block.output)
        for block, time in zip(blocks, planned_times(workshop, blocks), strict=True)
    )
    usual = source.data.index.pack.room.agenda(workshop.kind)
    part: Part = WallAgenda(usual.aim if usual is not None else "", lines)
    if not lines:
        part = Prose(_word(source, "no_agenda"))
    title = workshop.title or _word(source, "workshop", number=workshop.number)
    return PaperPart(title, (part,), when_and_where(source, workshop))


# -- who is there ----------------------------------------------------------------------------------


def sign_in(session: Session, source: Source, workshop: Workshop) -> PaperPart:
    """Everybody who is expected, and lines for others; young people are only counted."""
    del session
    rows = source.table(rules.ATTENDANCE, workshop.subject)
    guests = [str(row["person"]) for row in rows if row.get("person")]
    head = columns(source, "room", ("name", 4.4), ("organisation", 4), ("signature", 3.6))
    lines = [_guest(source, person) for person in guests]
    lines += [(SignedCell(), SignedCell(), SignedCell())] * FREE_LINES
    parts = (
        Prose(_word(source, "sign_in_note"), quiet=True),
        Grid(_word(source, "label.sign_in"), head, tuple(lines)),
        Prose(_word(source, "young")),
    )
    headline = _word(source, "sign_in", number=workshop.number, title=workshop.title)
    return PaperPart(headline, parts, when_and_where(source, workshop))


def _guest(source: Source, person: str) -> tuple[Cell, ...]:
    known = source.data.people.get(person) or {}
    name, role = source.person(person), source.role(person)
    organisation = source.data.organisation(known.get("organisation_id"))
    return Named(name or "–", role if role != name else ""), organisation, SignedCell()


# -- canvases --------------------------------------------------------------------------------------


def blank_canvases(session: Session, source: Source, workshop: Workshop) -> PaperPart:
    """The canvases that this workshop works on, empty; all of them where its agenda names none."""
    del session
    room = source.data.index.pack.room
    named = {block.about for block in agenda.blocks(source.data, workshop)}
    named |= {str(row.get("canvas")) for row in source.table(rules.BOARDS, workshop.subject)}
    wanted = [canvas for canvas in room.canvases if canvas.key in named] or list(room.canvases)
    return PaperPart("", tuple(
        CanvasSheet(canvas.title, canvas.title, canvas.purpose, _rows(canvas, {}),
                    _axes(canvas), first=not place)
        for place, canvas in enumerate(wanted)
    ))


def filled_boards(session: Session, source: Source, workshop: Workshop) -> PaperPart:
    """The boards of a workshop as they hang, and where their cards went."""
    del session
    hung = [board for board in boards.boards_of(source.data, workshop.id) if board.cards]
    if not hung:
        return PaperPart("", (Prose(_word(source, "no_boards")),))
    return PaperPart("", tuple(
        _board(source, board, first=not place) for place, board in enumerate(hung)))


def _board(source: Source, board: Board, *, first: bool) -> CanvasSheet:
    def said(area: str) -> tuple[str, ...]:
        return tuple(_card(source, board, card) for card in board.in_area(area))

    keys = [area.key for area in board.canvas.areas] if board.canvas is not None else []
    cards = {key: said(key) for key in keys}
    rows = _rows(board.canvas, cards) if board.canvas is not None else ()
    loose = said("")
    if loose:
        rows = (*rows, (CanvasArea(source.words("minutes.unplaced"), "", loose),))
    purpose = board.canvas.purpose if board.canvas is not None else ""
    return CanvasSheet(board.title, board.title, purpose, rows, _axes(board.canvas), first=first)


def _card(source: Source, board: Board, card: Card) -> str:
    """A card in words: who wrote it only where the board says so, its votes, where it went."""
    said = [source.words("minutes.card", number=card.number, text=card.text)]
    if board.with_authors and card.author:
        said.append(source.words.say(Message("board.author", {"author": card.author})))
    if card.votes is not None:
        said.append(source.words.counted("room.votes", card.votes))
    went = [name_of(source.data.index, found.address)
            for found in boards.sent(source.data, card) if found.is_there]
    if went:
        said.append(source.words.say(Message("board.went", {"places": went})))
    return source.words.joined(said, "semicolon")


def _rows(
    canvas: Canvas, cards: dict[str, tuple[str, ...]]
) -> tuple[tuple[CanvasArea, ...], ...]:
    """Areas in rows of two to four; a prompt only where nothing hangs yet."""
    areas = [
        CanvasArea(area.title, "" if cards.get(area.key) else area.prompt, cards.get(area.key, ()))
        for area in canvas.areas
    ]
    wide = _BREADTH.get(len(areas), 4)
    return tuple(tuple(areas[at : at + wide]) for at in range(0, len(areas), wide))


def _axes(canvas: Canvas | None) -> tuple[str, ...]:
    if canvas is None or canvas.axes is None:
        return ()
    axes = canvas.axes
    return axes.x_low, axes.x_high, axes.y_low, axes.y_high


# -- sheets to score on ----------------------------------------------------------------------------


def score_sheets(session: Session, source: Source, workshop: Workshop) -> PaperPart:
    """A sheet for every voter of every round that is open, prepared or on the agenda.

    They lie in the order in which they are keyed in.
    """
    found = list(_open_rounds(session, source, workshop))
    if not found:
        return PaperPart("", (Prose(_word(source, "no_round")),))
    whole = [sheet for view in found for sheet in _sheets(source, view)]
    beside = all(len(sheet.lines) <= MOST_BESIDE for sheet in whole)
    return PaperPart("", (Ballots(tuple(whole), beside),))


def _open_rounds(session: Session, source: Source, workshop: Workshop) -> Iterator[RoundView]:
    held = Rounds(session, source.data.id).rounds(workshop.id)
    yield from (view for view in held if not view.is_revealed)
    named = {view.about.path or view.about.board for view in held}
    for about in planned(source.data, workshop):
        if (about.path or about.board) not in named:
            yield _laid_out(source, workshop, about)
    screens = {block.screen for block in agenda.blocks(source.data, workshop)}
    if "scoring" in screens:
        scoring = Scoring(session, source.data.id)
        current = scoring.current()
        if current is None or current.is_revealed:
            current = _to_come(source, workshop)
        yield replace(current, about=scoring.about(current.depth))


def _laid_out(source: Source, workshop: Workshop, about: About) -> RoundView:
    """A round of the agenda that nobody prepared: cards get dots, questions a score."""
    method = Method.DOTS if about.board else Method.SCORE
    told = with_anchors(about, method, source.data.language)
    if about.board:
        told = replace(told, dots=USUAL_DOTS)
    return replace(_to_come(source, workshop), method=method, about=told, depth="")


def _to_come(source: Source, workshop: Workshop) -> RoundView:
    """A scoring that nobody opened yet: its sheets are printed the day before, a seat a guest."""
    rows = source.table(rules.ATTENDANCE, workshop.subject)
    guests = sum(bool(row.get("person")) and row.get("present") not in AWAY for row in rows)
    voters = (SheetView(seat, "", handed_in=False) for seat in seats(guests or FREE_LINES))
    return RoundView("", 1, standing.depth(source.data), "open", tuple(voters))


def _sheets(source: Source, view: RoundView) -> Iterator[Ballot]:
    lines = tuple(BallotLine(item.title, _hint(source, item.anchors)) for item in view.about.items)
    dots = view.method is Method.DOTS
    boxes, words = _boxes(source, view.about.dots) if dots else (SCALE, _word(source, "scale"))
    told = (
        _word(source, "dots", dots=view.about.dots) if dots else _word(source, "how"),
        source.words.say(Secrecy(view.secrecy).message),
    )
    title = view.about.title
    if view.number > 1:
        title = source.words("minutes.again", title=title, number=view.number)
    for place, sheet in enumerate(view.sheets, 1):
        seat = seat_number(sheet.person_id) or place
        code = _word(source, "seat", number=seat)
        if view.secrecy == Secrecy.OPEN and sheet.name:
            code = source.words.joined((code, source.person(sheet.person_id)))
        yield Ballot(title, code, told, lines, boxes, words)


def _hint(source: Source, anchors: Any) -> str:
    """What the ends of the scale mean, where the round says so."""
    ends = [(key, anchors.get(key)) for key in ("0", "5")]
    told = [f"{key} {text}" for key, text in ends if text]
    return source.words.joined(told, "semicolon")


def _boxes(source: Source, dots: int) -> tuple[tuple[str, ...], str]:
    if dots <= MOST_BOXES:
        return ("",) * dots, _word(source, "dot_boxes", dots=dots)
    return ("",), _word(source, "dot_number", dots=dots)
