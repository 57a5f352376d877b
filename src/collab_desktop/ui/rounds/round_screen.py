"""Rounds of a workshop on screen: the list, opening one, bringing ballots in, and what came out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from collab_desktop.domain.rounds import About, Method, Secrecy, SheetRefusedError
from collab_desktop.domain.slides import Slide
from collab_desktop.domain.views import Changed
from collab_desktop.services.ballot_files import BallotFiles
from collab_desktop.services.ballots import RoundView
from collab_desktop.services.deciding import Deciding, Decision
from collab_desktop.services.round_slides import result_slide, round_slide
from collab_desktop.services.round_subjects import boards, scored_questions, with_anchors
from collab_desktop.services.rounds import Rounds
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.rounds.collecting import CollectView
from collab_desktop.ui.rounds.decision import DecisionForm
from collab_desktop.ui.rounds.entering import Entering
from collab_desktop.ui.rounds.exchange import BallotExchange
from collab_desktop.ui.rounds.opening import Opening, OpenView
from collab_desktop.ui.rounds.prepared import PreparedView
from collab_desktop.ui.rounds.results import NamedList, ResultsView
from collab_desktop.ui.rounds.round_list import RoundList
from collab_desktop.ui.rounds.words import named_lines, people_words, round_title
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.steps.desk import StepDesk
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.steps.scoring_frame import Buttons, ScoringFrame
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.workshop.frame import PartLinks
from collab_desktop.ui.workshop.routes import ROUND

STEP = "workshops"
NEW = "new"


def round_route(project: str, workshop: str, round_id: str = "") -> Route:
    """Where a round is shown; without one, all rounds of the workshop."""
    detail = f"{workshop}/round/{round_id}" if round_id else f"{workshop}/round"
    return Route("step", project, STEP, detail=detail)


class RoundScreen(Screen):
    """Shows the moment a round is in: opening, collecting, or what came out."""

    def __init__(self, shell: Shell, route: Route, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        self.project = str(route.project)
        self.rooms = Rooms.of(shell.session, self.project, shell.say)
        self.rounds = Rounds(shell.session, self.project)
        self.deciding = Deciding(shell.session, self.project)
        self._spoken_of = 0
        self._read(route)
        self._clear()
        self._build()
        self.show_moment()

    def _read(self, route: Route) -> None:
        self.workshop, _, rest = route.detail.partition("/")
        self.round_id = rest.partition("/")[2]
        known = {view.id for view in self.rounds.rounds(self.workshop)} | {NEW}
        if self.round_id not in known:
            self.round_id = ""
        self.board = route.question or ""
        """The board that a new round is about, where one came from there."""

    def _clear(self) -> None:
        self.list: RoundList | None = None
        self.opening: OpenView | None = None
        self.waiting: PreparedView | None = None
        self.collecting: CollectView | None = None
        self.results: ResultsView | None = None
        self.decision: DecisionForm | None = None

    def _build(self) -> None:
        self.frame = ScoringFrame()
        self.frame.head.back_pressed.connect(self._back)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.frame)
        self.entering = Entering(
            self.shell, self._stack, self.view,
            lambda sheets, way: self.rounds.hand_in_all(self.round_id, sheets, way), self,
        )
        self.entering.closed.connect(self._renew)
        self.files = BallotExchange(self.shell, self, BallotFiles(self.rounds), self.view)
        self.files.told.connect(self._tell)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        self.entering.focus_moved(new)

    def view(self) -> RoundView:
        """The round as it stands now."""
        return self.rounds.view(self.round_id)

    # -- the moment one is in -------------------------------------------------------------------

    def show_moment(self) -> None:
        """Show what the round needs next."""
        self._clear()
        self.frame.set_buttons([])
        self.frame.summary.set_problems([])
        if self.round_id == NEW:
            self._show_opening()
        elif not self.round_id:
            self._show_list()
        else:
            self._show_round(self.view())
        self.frame.head.set_back(self._back_words())

    def _show_list(self) -> None:
        parts = PartLinks(self.shell, self.project, self.workshop, ROUND)
        self.list = RoundList(self.rounds.rounds(self.workshop), self.shell.formats, parts)
        self.list.chosen.connect(lambda key: self.shell.go(self._route(key)))
        self.list.asked.connect(lambda: self.shell.go(self._route(NEW)))
        self.list.new.setEnabled(not self.rooms.read_only)
        self.frame.set_content(self.list)
        self.frame.head.set_title(self.tr("Rounds"))
        self.frame.head.set_purpose(self.tr("What was scored and voted on in this workshop."))

    def _show_opening(self) -> None:
        data = self.rounds.data
        subjects = (*boards(data, self.workshop), *scored_questions(data))
        self.opening = OpenView(subjects, self._guests(), self._desk())
        self.opening.prefer(self.board)
        self.opening.opened.connect(partial(self._open, self.rounds.open))
        self.opening.prepared.connect(partial(self._open, self.rounds.prepare))
        self.opening.cancelled.connect(self._give_up_opening)
        self.frame.set_content(self.opening)
        self.frame.head.set_title(self.tr("Open a round"))
        self.frame.head.set_purpose(self.tr(
            "Everybody answers alone and at the same time; nothing is shown before the reveal."
        ))

    def _show_round(self, view: RoundView) -> None:
        self.frame.head.set_title(view.about.title)
        said = f"{round_title(view)}. {people_words(view.voting)}"
        if view.is_revealed:
            self._show_results(view)
            clock = f"{datetime.fromisoformat(view.revealed_at).astimezone():%H:%M}"
            told = self.tr("Revealed {time}.").format(time=clock)
            early = self.tr("Not everybody was in: {reason}").format(reason=view.reason)
            said = " ".join([said, told, *([early] if view.reason else [])])
        elif view.is_prepared:
            self._show_prepared(view)
        else:
            self._show_collecting(view)
        self.frame.head.set_purpose(said)

    def _show_prepared(self, view: RoundView) -> None:
        self.waiting = shown = PreparedView(view, self.shell.say(Secrecy(view.secrecy).message))
        shown.begun.connect(lambda: self._do(partial(self.rounds.begin, view.id)))
        shown.printed.connect(lambda: self.shell.go(
            Route("export", self.project, detail=f"score_sheets/{self.workshop}")))
        shown.dropped.connect(self._drop)
        if self.rooms.read_only:
            shown.set_read_only()
        self.frame.set_content(shown)

    def _show_collecting(self, view: RoundView) -> None:
        self.collecting = shown = CollectView(view, self.shell.say(Secrecy(view.secrecy).message))
        shown.passed.connect(self.entering.pass_to)
        shown.ways.keying_asked.connect(self.entering.key_sheets)
        shown.ways.fingers_asked.connect(self.entering.count_fingers)
        shown.ways.files_asked.connect(self.files.ask_files)
        shown.ways.blank_asked.connect(self.files.ask_blank)
        shown.recused.connect(lambda who: self._do(partial(self.rounds.recuse, view.id, who)))
        shown.withdrawn.connect(lambda who: self._do(partial(self.rounds.withdraw, view.id, who)))
        shown.revealed.connect(lambda why: self._do(partial(self.rounds.reveal, view.id, why)))
        if self.rooms.read_only:
            shown.set_read_only()
        self.frame.set_content(shown)
        self.frame.set_buttons([self._present()])

    def _present(self) -> tuple[Button, Callable[[], object]]:
        button = Button(self.tr("Present"), shortcut="F5")
        return button, lambda: self.shell.trigger("present")

    def _show_results(self, view: RoundView) -> None:
        self.results = ResultsView(self.rounds.tally(view.id), self.shell.say)
        self.decision = DecisionForm(self.deciding.result_words(view.id), view.about.rule)
        self.decision.recorded.connect(self._record)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.results)
        if view.secrecy != Secrecy.SECRET:
            told = self.shell.say(Secrecy(view.secrecy).message)
            column.addWidget(NamedList(named_lines(view, self.rounds.named(view.id)), told))
        row = QHBoxLayout()  # only a row asks how high its parts are at the width they get
        row.addWidget(self.decision, 1)
        row.addStretch(0)
        column.addLayout(row)
        self.frame.set_content(content)
        if self.rooms.read_only:
            self.decision.hide()
            return
        buttons: Buttons = [self._present()]  # first: it has the keyboard after the reveal
        if view.about.board in self.rounds.data.records and view.method is Method.DOTS:
            buttons.append((Button(self.tr("Write the votes on the cards")), self._keep_votes))
        buttons.append((Button(self.tr("Vote again")), self._again))
        self.frame.set_buttons(buttons)

    # -- what is known around a round -----------------------------------------------------------

    def _guests(self) -> tuple[str, ...]:
        """Who is marked as present in the workshop."""
        data = self.rounds.data
        if not self.workshop or not data.has_register("ws_attendance"):
            return ()
        rows = data.table("ws_attendance", f"record:{self.workshop}")
        return tuple(r["person"] for r in rows if r["person"] and r["present"] == "present")

    def _desk(self) -> StepDesk:
        return StepDesk(self.shell, self.rooms, lambda _a, _b: None, lambda: True)

    def _route(self, round_id: str = "") -> Route:
        return round_route(self.project, self.workshop, round_id)

    def _back(self) -> None:
        if self.round_id:
            self.shell.go(self._route())
        else:
            self.shell.go(Route("step", self.project, STEP, detail=self.workshop))

    def _give_up_opening(self) -> None:
        self.opening = None
        self._back()

    def _back_words(self) -> str:
        if self.round_id:
            return self.tr("Rounds")
        data = self.rounds.data
        if self.workshop in data.records:
            return str(data.cell(self.workshop, "title") or "") or self.tr("Workshop")
        return self.rooms.project_title

    # -- what is done ---------------------------------------------------------------------------

    def _do(self, call: Callable[[], Any]) -> bool:
        try:
            return self.shell.attempt(call)
        except SheetRefusedError as refused:
            self.frame.summary.set_problems([("", self.shell.say(refused.message))])
            return False

    def _tell(self, lines: list[str]) -> None:
        self.frame.summary.set_problems([("", line) for line in lines])

    def _drop(self) -> None:
        title = self.view().about.title
        if self._do(partial(self.rounds.drop, self.round_id)):
            self.shell.go(self._route())
            self.shell.toast(self.tr("Put away: {round}").format(round=title))

    def _open(self, lay_out: Callable[..., str], chosen: Opening) -> None:
        about: About = with_anchors(chosen.about, chosen.method, self.rounds.data.language)
        made: list[str] = []

        def open_it() -> None:
            made.append(lay_out(
                about, chosen.method, chosen.voters, chosen.secrecy, self.workshop
            ))

        try:
            self.shell.attempt(open_it)
        except SheetRefusedError as refused:
            if self.opening is not None:
                self.opening.refuse(refused.message)
            return
        if made:
            self.opening = None
            self.shell.go(self._route(made[0]))

    def _again(self) -> None:
        made: list[str] = []
        if self.keep() and self._do(lambda: made.append(self.rounds.again(self.round_id))):
            self.shell.go(self._route(made[0]))

    def _keep_votes(self) -> None:
        from collab_desktop.services.boards import BoardDesk

        tally, board = self.rounds.tally(self.round_id), self.view().about.board
        if board not in self.rounds.data.records:  # taken away since
            self._renew()
            return
        votes = {found.item.key: found.dots for found in tally.items}
        if self._do(lambda: BoardDesk(self.shell.session, self.project).take_votes(board, votes)):
            self.shell.toast(self.tr("The votes stand on the cards"), undo_in=self.project)

    def _record(self, decision: Decision) -> None:
        if self._do(lambda: self.deciding.record(self.round_id, decision)):
            if self.decision is not None:
                self.decision.clear()
            self.shell.toast(self.tr("Added to the decisions"), undo_in=self.project)

    # -- what the room sees ---------------------------------------------------------------------

    def slide(self) -> Slide | None:
        """Who is in while it is open; after the reveal the line that is spoken about."""
        if self.round_id in ("", NEW):
            return None
        view = self.view()
        if view.is_prepared:
            return None
        if not view.is_revealed:
            return round_slide(view, self.shell.say)
        tally = self.rounds.tally(view.id)
        key = view.about.keys[self._spoken_of % len(view.about.keys)]
        return result_slide(view, tally, self.shell.say, key)

    def step_slide(self, by: int) -> bool:
        """Speak about the next line."""
        view = self.view() if self.round_id not in ("", NEW) else None
        if view is None or not view.is_revealed or view.method is Method.DOTS:
            return False
        after = self._spoken_of + by
        if not 0 <= after < len(view.about.items):
            return False
        self._spoken_of = after
        return True

    # -- the screen and the window --------------------------------------------------------------

    def window_title(self) -> str:
        """The question of the round."""
        return f"{self.frame.head.title()}, {self.rooms.project_title}"

    def show_route(self, route: Route) -> bool:
        """Go to another round of the same project."""
        parts = route.detail.split("/")
        if (route.project, route.step) != (self.project, STEP) or parts[1:2] != ["round"]:
            return False
        shown = self.round_id
        self.entering.take_off()  # what is keyed on it belongs to the round before
        self._read(route)
        if self.round_id not in ("", NEW, shown) and self.view().is_revealed:
            return False  # a page of its own: what came out is not for the room before F5
        self._spoken_of = 0
        self._renew()
        return True

    def refresh(self, changed: Changed) -> None:
        """Show what a committed change touched; what lies over the screen stays."""
        if self.project not in changed.project_ids or self.entering.page is not None:
            return
        if {"round", "ballot"} & set(changed.entities) and self.round_id != NEW:
            self._renew()

    def _renew(self) -> None:
        self.show_moment()
        focus = self.first_focus()
        if focus is not None and self.isVisible():
            focus.setFocus()

    def keep(self) -> bool:
        """What is begun has to be handed in, opened or recorded first, or given up."""
        if not self.entering.keep():
            return False
        begun = self._begun()
        if begun:
            self._tell([begun])
        return not begun

    def _begun(self) -> str:
        """What would be lost by leaving, in a sentence; nothing where all is kept."""
        if self.opening is not None and self.opening.is_begun():
            return self.tr("The round is not open yet. Open it, or cancel.")
        if self.decision is not None and self.decision.is_begun():
            return self.tr("The decision is not in the log. Add it, or empty its fields.")
        return ""

    def first_focus(self) -> QWidget | None:
        """The next thing to do with the keyboard."""
        if self.entering.page is not None:
            return self.entering.page.first_focus()
        if self.list is not None:
            return self.list.first()
        if self.opening is not None:
            return self.opening.subject
        if self.waiting is not None:
            return self.waiting.begin
        if self.collecting is not None:
            return self.collecting.next_button()
        return next(iter(self.frame.buttons), None)
