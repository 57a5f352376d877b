"""Nothing private reaches the room: the projected window is walked in every state."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from tests.ui import walking
from tests.ui.present.conftest import PROJECTOR, TestDisplays
from tests.ui.visible_words import words_on

from collab_desktop.domain.rounds import About, Item, Method, Secrecy
from collab_desktop.domain.slides import ListSlide, ResultSlide, RoundSlide
from collab_desktop.screenshots import screens
from collab_desktop.services.attendance import AttendanceList
from collab_desktop.services.boards import BoardDesk
from collab_desktop.services.capture import Capture
from collab_desktop.services.questionnaire import Questionnaire
from collab_desktop.services.rounds import Rounds
from collab_desktop.services.scoring import Scoring
from collab_desktop.services.workshops import Workshops
from collab_desktop.ui.workshop.routes import BOARD, ROUND, RUN, route_of

NOTE = "be gentle with the engineer"
REASON = "reason that only its writer knows"
AUTHOR = "The mechanic of the north"
TOAST = "Saved where nobody in the room should look"
RESULTS = ("Close:", "Mixed:", "Split:", "median")


class Room:
    """A project in which everything private that there is has been written down."""

    def __init__(self, window) -> None:
        self.window, session = window, window.session
        self.project = session.project_by_code("CQ-2026-01")
        self.people = [str(row["id"]) for row in session.store.rows("person") if row["name"]]
        self.workshop = Workshops(session, self.project).add("w2", {"start": "09:30"})
        AttendanceList(session, self.project).invite(self.workshop, *self.people[:3])
        capture = Capture(session, self.project, self.workshop)
        capture.go_on()
        block = Workshops(session, self.project).blocks(self.workshop)[0].id
        Workshops(session, self.project).set_block(block, lead=self.people[0])
        capture.set_note(capture.note_place(block), NOTE)
        Questionnaire(session, self.project).set_note("cq.question", NOTE)
        for register in ("decisions", "actions", "ws_parking"):
            capture.add(register, f"A line of {register}")
        boards = BoardDesk(session, self.project)
        self.board = boards.add_board(self.workshop, "desk_story")
        boards.add(self.board, "The log book is in the truck", author=AUTHOR)
        self.seal(session)
        self.rounds = Rounds(session, self.project)
        about = About("Which of these first?", (Item("a", "Wells"), Item("b", "Roads")))
        self.round = self.rounds.open(
            about, Method.SCORE, self.people[:4], Secrecy.SECRET, self.workshop
        )
        self.rounds.hand_in(self.round, self.people[0], {"scores": {"a": 1, "b": 5}})

    def seal(self, session) -> None:
        """A round with a ballot that is not revealed."""
        scoring = Scoring(session, self.project)
        round_id = scoring.open_round(tuple(self.people[:3]), "quick")
        items = scoring.items("quick")
        sheet = {"scores": dict.fromkeys(items, 1), "notes": {items[0]: REASON}}
        scoring.hand_in(round_id, self.people[0], sheet)

    def private(self) -> list[str]:
        """What the room must never read."""
        session = self.window.session
        names = [str(row["name"]) for row in session.store.rows("person") if row["name"]]
        others = [
            str(row[key]) for row in session.project_rows() for key in ("title", "code")
            if row["id"] != self.project and row[key]
        ]
        path = session.store.path
        return [*names, *others, str(path), path.name, NOTE, REASON, AUTHOR, TOAST, *RESULTS]

    def routes(self) -> list:
        found = dict(screens(self.window.session))
        wanted = ("hub", "cq-question", "tn", "pf", "pid", "legals", "ethics", "export")
        own = [route for name, route in found.items() if name in wanted]
        return [
            *own, route_of(self.project, self.workshop),
            route_of(self.project, self.workshop, BOARD, self.board),
            route_of(self.project, self.workshop, ROUND, self.round),
            route_of(self.project, self.workshop, RUN),
        ]  # fmt: skip


@pytest.fixture(scope="module")
def room(qapp) -> Iterator[Room]:
    with walking.sample() as window:
        window.present._displays = TestDisplays(PROJECTOR)
        window.present._displays.changed.connect(window.present._screens_changed)
        yield Room(window)


def all_words(window: QWidget) -> list[str]:
    """What a window shows, says to a screen reader, or has painted on any of its sheets."""
    found = [window.windowTitle(), window.windowFilePath(), window.windowIconText()]
    for widget in (window, *window.findChildren(QWidget)):
        found += words_on(widget)
        found += [widget.toolTip(), widget.statusTip(), widget.whatsThis()]
        found += list(_heard(QAccessible.queryAccessibleInterface(widget)))
    while window.turn(-1):
        pass
    window.grab()
    found += window.written
    while window.turn(1):
        window.grab()
        found += window.written
    return [text for text in found if text]


def _heard(thing) -> Iterator[str]:
    if thing is None or not thing.isValid():
        return
    for kind in QAccessible.Text:
        if kind is not QAccessible.Text.UserText:
            yield thing.text(kind)
    for number in range(thing.childCount()):
        yield from _heard(thing.child(number))


def leaks(room: Room, *released: str) -> list[tuple[str, str]]:
    said = all_words(room.window.present.window)
    assert said, "a window that says nothing tests nothing"
    secrets = [secret for secret in room.private() if secret not in released]
    return [(secret, text) for secret in secrets for text in said if secret in text]


def test_no_state_of_the_projected_window_holds_anything_private(room):
    window, found, shown = room.window, [], set()
    for route in room.routes():
        walking.visit(window, route)
        window.trigger("present")
        window.toast(TOAST)
        walking.settle(walking.application())
        shown.add(type(window.present.slide).__name__)
        found += [(route.step or route.name, *leak) for leak in leaks(room)]
        for _ in range(3):
            window.present.step(1)
        found += [(route.step or route.name, *leak) for leak in leaks(room)]
    assert {"QuestionSlide", "RoundSlide", "AgendaSlide", "BoardSlide"} <= shown
    assert found == []


def test_the_walk_finds_what_should_not_be_there(room):
    room.window.present.show(ListSlide("For the room", (NOTE, "A harmless line")))
    assert {secret for secret, _ in leaks(room)} == {NOTE}


def test_neither_does_a_pause_a_timer_or_a_screen_that_is_gone(room):
    window = room.window
    walking.visit(window, room.routes()[-1])
    window.trigger("present")
    window.present.timer.start(90)
    assert leaks(room) == []
    window.present.blank()
    assert leaks(room) == []
    window.present._displays.plug()
    walking.settle(walking.application())
    assert window.present.notice and leaks(room) == []
    window.present._displays.plug(PROJECTOR)
    window.present.show(window.screen_now._what_came())
    assert any("A line of decisions" in text for text in all_words(window.present.window))
    assert leaks(room) == []
    window.present.close()


def test_what_a_round_came_to_is_shown_after_the_reveal_and_still_nobody_is_named(room):
    window = room.window
    walking.visit(window, room.routes()[-2])
    window.trigger("present")
    assert isinstance(window.present.slide, RoundSlide) and leaks(room) == []
    for person, score in zip(room.people[1:4], (1, 5, 5), strict=True):
        room.rounds.hand_in(room.round, person, {"scores": {"a": score, "b": 5}})
        assert leaks(room) == []
    room.rounds.reveal(room.round)
    walking.settle(walking.application())
    assert isinstance(window.present.slide, ResultSlide)
    assert leaks(room, *RESULTS) == []
    window.present.close()


def test_going_to_another_round_that_is_over_does_not_show_the_room_what_it_came_to(room):
    window, workshop = room.window, room.workshop
    asked = About("How sure are we of the partner?", (Item("a", "Sure"),))
    over, still = (
        room.rounds.open(asked, Method.SCORE, 1, Secrecy.SECRET, workshop) for _ in range(2)
    )
    room.rounds.hand_in(over, "seat:1", {"scores": {"a": 1}})
    room.rounds.reveal(over)
    walking.visit(window, route_of(room.project, workshop, ROUND, still))
    window.trigger("present")
    window.go(route_of(room.project, workshop, ROUND, over))
    room.rounds.open(asked, Method.SCORE, 1, Secrecy.SECRET, workshop)
    walking.settle(walking.application())
    assert window.screen_now.results is not None
    assert isinstance(window.present.slide, RoundSlide), "only F5 brings it to the wall"
    window.present.close()
