"""The scoring page: sealed sheets, the reveal, agreed scores, and what they amount to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from collab_desktop.domain.answers import PROJECT, Address, Answer
from collab_desktop.domain.rounds import SheetRefusedError
from collab_desktop.domain.states import Status
from collab_desktop.domain.views import Changed, Problem
from collab_desktop.services.ballot_files import BallotFiles
from collab_desktop.services.ballots import RoundView, SheetView
from collab_desktop.services.score_results import AGREED, STEP
from collab_desktop.services.scoring import Scoring
from collab_desktop.ui.navigation import Route, route_to
from collab_desktop.ui.rounds.entering import Entering
from collab_desktop.ui.rounds.exchange import BallotExchange
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.ballot_page import BallotPage
from collab_desktop.ui.steps.desk import StepDesk
from collab_desktop.ui.steps.notice import StepNotice
from collab_desktop.ui.steps.presented import PresentedScoring
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.steps.scoring_drawer import ScoringDrawer
from collab_desktop.ui.steps.scoring_frame import Buttons, ScoringFrame
from collab_desktop.ui.steps.scoring_results import ResultsView
from collab_desktop.ui.steps.scoring_round import CollectingView, SetupView, round_words
from collab_desktop.ui.steps.scoring_rows import ResultRow
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.drawer import WithDrawer

SCORERS = Address(f"{STEP}.scorers.scorers")


class ScoringScreen(PresentedScoring):
    """One project's scoring; shows the moment it is in: setting up, collecting or agreeing."""

    def __init__(self, shell: Shell, route: Route, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self.project = str(route.project)
        self.rooms = Rooms.of(shell.session, self.project, shell.say)
        self.scoring = Scoring(shell.session, self.project)
        self._step = self.rooms.step(STEP)
        self._desk = StepDesk(shell, self.rooms, lambda _a, _b: None, lambda: True)
        self._setting_up = self._without_sheets = False
        self._warned = False
        self.setup: SetupView | None = None
        self.collecting: CollectingView | None = None
        self.results: ResultsView | None = None
        self._current: ResultRow | None = None
        self._came_for: Address | None = None
        self._build()
        self.show_moment()
        self._came_for = _address(route)

    def _build(self) -> None:
        self.frame = ScoringFrame()
        self.frame.head.set_title(self._step.title)
        self.frame.head.set_back(self.rooms.project_title)
        self.frame.head.back_pressed.connect(lambda: self._shell.go(Route("hub", self.project)))
        self.frame.summary.pressed.connect(
            lambda key: self.focus_address(Address.parse(key)) if key else None
        )
        self.notice = self.frame.add_notice(StepNotice(self._shell, self.rooms, STEP))
        self.drawer = ScoringDrawer(self._shell.formats, self._how_found(), self._keep_note)
        self.drawer.tab_changed.connect(self._fill_tab)
        self.drawer.history.chosen.connect(self._use_again)
        self.drawer.notes.show_note(STEP, self.rooms.questions.note(STEP))
        self._sides = WithDrawer(self.frame, self.drawer)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._sides)
        self.entering = Entering(
            self._shell, self._stack, self._view,
            lambda sheets, way: self.scoring.hand_in_all(self._view().id, sheets, way), self,
            ballot=self._sheet_of,
        )
        self.entering.closed.connect(self._renew)
        self.files = BallotExchange(self._shell, self, BallotFiles(self.scoring), self._view)
        self.files.told.connect(
            lambda said: self.frame.summary.set_problems([("", line) for line in said])
        )
        self._saved()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _how_found(self) -> str:
        words = self.tr(
            "Only agreed scores count. Each is weighted; {line} and more is recommended, unless a"
            " floor is broken. Nobody’s own score is shown."
        )
        return words.format(line=self._shell.formats.number(self.scoring.results().thresholds[1]))

    # -- the moment one is in -------------------------------------------------------------------

    def show_moment(self) -> None:
        """Show what the scoring needs next."""
        current = self.scoring.current()
        self.setup = self.collecting = self.results = self._current = None
        self._warned = False
        self.frame.summary.set_problems([])
        if self._setting_up or (current is None and not self._agrees_without()):
            self._show_setup(current)
        elif current is not None and not current.is_revealed:
            self._show_collecting(current)
        else:
            self._show_results(current)
        self.frame.head.set_purpose(self._purpose(current))
        self._fill_tab(self.drawer.current())

    def _agrees_without(self) -> bool:
        return self._without_sheets or bool(self.scoring.agreed())

    def _show_setup(self, current: RoundView | None) -> None:
        counts = (len(self.scoring.items("quick")), len(self.scoring.items("full")))
        code = str(self.scoring.data.row["code"] or "")
        self.setup = SetupView(
            self.rooms.questions.field(SCORERS), self._desk, code, counts=counts,
            depth=self.rooms.questions.depth(STEP),
            again=current is not None or self._agrees_without(),
        )  # fmt: skip
        self.setup.opened.connect(self._open_round)
        self.setup.agreed_without.connect(self._agree_without)
        self.setup.cancelled.connect(self._cancel_setup)
        self.setup.people_changed.connect(self._keep_scorers)
        if current is not None and not current.is_revealed:
            self.setup.only_people()
        self.frame.set_content(self.setup)
        self.frame.set_buttons([])

    def _show_collecting(self, current: RoundView) -> None:
        self.collecting = view = CollectingView(current)
        view.passed.connect(self.pass_to)
        view.recused.connect(
            lambda person: self._do(partial(self.scoring.recuse, current.id, person))
        )
        view.withdrawn.connect(
            lambda person: self._do(partial(self.scoring.withdraw, current.id, person))
        )
        view.revealed.connect(
            lambda reason: self._do(partial(self.scoring.reveal, current.id, reason))
        )
        view.scorers_asked.connect(self._set_up)
        view.ways.keying_asked.connect(self.entering.key_sheets)
        view.ways.fingers_asked.connect(self.entering.count_fingers)
        view.ways.files_asked.connect(self.files.ask_files)
        view.ways.blank_asked.connect(self.files.ask_blank)
        self.frame.set_content(view)
        self.frame.set_buttons([])

    def _show_results(self, current: RoundView | None) -> None:
        round_id = current.id if current is not None else None
        view = ResultsView(self._shell, self.rooms, self.scoring, round_id)
        self.results = view
        view.saving.connect(self.frame.head.save_sign.saving)
        view.saved.connect(self._saved)
        view.failed.connect(self.frame.head.save_sign.not_saved)
        view.history_asked.connect(self._show_history)
        if self.rooms.read_only:
            view.set_read_only()
        self.frame.set_content(view, view.foot)
        self._show_result_buttons(current)
        self._current = view.first_row()

    def _show_result_buttons(self, current: RoundView | None) -> None:
        words = self.tr("Score again") if current is not None else self.tr("Score with sheets")
        buttons: Buttons = [(Button(words), self._set_up)]
        if self.rooms.state(STEP, PROJECT) is Status.COMPLETE:
            reopen = partial(self.rooms.completing.reopen, STEP)
            buttons.append((Button(self.tr("Reopen scoring")), partial(self._do, reopen)))
        else:
            buttons.append((Button(self.tr("Finish scoring"), "primary"), self.finish))
        self.frame.set_buttons([] if self.rooms.read_only else buttons)

    def _purpose(self, current: RoundView | None) -> str:
        if self.setup is not None or current is None:
            return self._step.purpose
        return round_words(current)

    # -- the screen and the window --------------------------------------------------------------

    def window_title(self) -> str:
        """Name the step; a page with problems says so first."""
        title = f"{self._step.title}, {self.rooms.project_title}"
        return self.tr("Error: {title}").format(title=title) if self._warned else title

    def show_route(self, route: Route) -> bool:
        """Go to a part of the same project's scoring."""
        if (route.project, route.step) != (self.project, STEP):
            return False
        if self.entering.page is not None:
            self.entering.close()
        if route.section == "scorers":
            self._set_up()
        elif (address := _address(route)) is not None:
            self.focus_address(address)
        return True

    def refresh(self, changed: Changed) -> None:
        """Show what a committed change touched."""
        if self.project not in changed.project_ids and "person" not in changed.entities:
            return
        if self.entering.page is not None:
            return
        if {"round", "ballot"} & set(changed.entities):
            self._renew()
        elif self.setup is not None:
            self.setup.show_field(self.rooms.questions.field(SCORERS))
        elif self.results is not None:
            if not self.results.refresh():
                self._renew()
            elif "step_state" in changed.entities:
                self._show_result_buttons(self.scoring.current())
            self._fill_tab(self.drawer.current())
        self.drawer.notes.show_note(STEP, self.rooms.questions.note(STEP))

    def _renew(self) -> None:
        """Show the moment anew and put the keyboard on what comes next."""
        self.show_moment()
        self._focus_first()

    def _focus_first(self) -> None:
        focus = self.first_focus()
        if focus is not None and self.isVisible():
            focus.setFocus()

    def keep(self) -> bool:
        """Save what was typed; a sheet that is begun has to be handed in or given up first."""
        if not self.entering.keep():
            return False
        return self.drawer.notes.leave() and (self.results is None or self.results.leave())

    def first_focus(self) -> QWidget | None:
        """The next thing to do with the keyboard."""
        if self.entering.page is not None:
            return self.entering.page.first_focus()
        if self.setup is not None:
            return self.setup.people
        if self.results is None:
            return self.collecting.next_button() if self.collecting is not None else None
        address, self._came_for = self._came_for, None
        needed = self.notice.first_focus() if address is None else None
        return needed or self.results.field(address or Address(f"{AGREED}.scores"))

    # -- rounds ---------------------------------------------------------------------------------

    def _do(self, call: Callable[[], Any]) -> bool:
        try:
            return self._shell.attempt(call)
        except SheetRefusedError as refused:
            self.frame.summary.set_problems([("", self._shell.say(refused.message))])
            return False

    def _set_up(self) -> None:
        if self.results is not None and not self.results.leave():
            return
        self._setting_up = True
        self._renew()

    def _cancel_setup(self) -> None:
        self._setting_up = False
        self._renew()

    def _keep_scorers(self, answer: Answer | None) -> None:
        self._shell.attempt(lambda: self.rooms.questions.set_answer(SCORERS, answer))

    def _open_round(self, scorers: tuple[str, ...], depth: str) -> None:
        if not scorers:
            self.frame.summary.set_problems([(str(SCORERS), self.tr("Name who scores."))])
            return
        current = self.scoring.current()
        if current is not None and not current.is_revealed:
            if self._do(lambda: self.scoring.set_scorers(current.id, scorers)):
                self._cancel_setup()
        else:
            self._setting_up = False
            self._do(lambda: self.scoring.open_round(scorers, depth))

    def _agree_without(self, depth: str) -> None:
        self._do(lambda: self.rooms.questions.set_depth(STEP, depth))
        self._without_sheets = True
        self._setting_up = False
        self._renew()

    # -- sheets ---------------------------------------------------------------------------------

    @property
    def ballot(self) -> BallotPage | None:
        """The sheet that somebody fills in just now."""
        return self.entering.page if isinstance(self.entering.page, BallotPage) else None

    def pass_to(self, person: str) -> None:
        """Show the private card of a scorer over everything else."""
        self.entering.pass_to(person)

    def _view(self) -> RoundView:
        current = self.scoring.current()
        if current is None:
            raise KeyError(STEP)
        return self.scoring.view(current.id)

    def _sheet_of(self, view: RoundView, sheet: SheetView) -> BallotPage:
        return BallotPage(
            sheet.name, self.scoring.categories(view.depth), closely=view.depth == "full"
        )

    # -- finishing ------------------------------------------------------------------------------

    def finish(self) -> None:
        """Complete the step, or say everything that stands in the way."""
        if self.results is None or not self.results.leave():
            return
        problems: list[Problem] = []
        if not self._shell.attempt(
            lambda: problems.extend(self.rooms.completing.complete(STEP))
        ):
            return
        if not problems:
            self._shell.toast(self.rooms.completed_words(STEP, PROJECT))
            self._shell.go(Route("hub", self.project))
            return
        self._warned = True
        self.results.show_problems(tuple(problems))
        said = [(str(p.address), self._shell.say(p.message)) for p in problems]
        self.frame.summary.set_problems(said)
        self.frame.pages.ensureWidgetVisible(self.frame.summary)
        self.window().setWindowTitle(self.window_title())

    def focus_address(self, address: Address) -> None:
        """Go where a problem can be mended."""
        if address == SCORERS:
            if self.setup is None:
                self._set_up()
            else:
                self.setup.people.setFocus()
        elif self.results is None or not self.results.focus_address(address):
            place = self.rooms.questions.place_of(address)
            if place is None or place.step == STEP:  # it has no field before the reveal
                self._focus_first()
            else:
                self._shell.go(route_to(self.project, place))

    # -- the drawer -----------------------------------------------------------------------------

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Show the anchors of the row one is at."""
        if self.entering.page is not None:
            self.entering.focus_moved(new)
            return
        row = self.results.rows.row_of(new) if self.results is not None else None
        if row is not None and row is not self._current:
            self._current = row
            self._fill_tab(self.drawer.current())

    def _fill_tab(self, tab: str) -> None:
        row = self._current.row if self._current is not None else None
        if row is None:
            self.drawer.anchors.show_item(None)
        elif tab == "anchors":
            self.drawer.anchors.show_item(row.item, row.agreed, row.notes)
        elif tab == "history":
            entries = self.rooms.history.of_field(Address(f"{AGREED}.{row.item.key}"))
            self.drawer.history.show_history(row.item.title, entries)

    def _show_history(self, address: Address) -> None:
        question = self.scoring.data.index.question(address.path)
        self.drawer.set_open(opened=True)
        self.drawer.set_current("history")
        self.drawer.history.show_history(question.label, self.rooms.history.of_field(address))

    def _use_again(self, address: Address, answer: Answer | None) -> None:
        if self.keep():
            self._do(lambda: self.rooms.questions.use_again(address, answer))

    def _keep_note(self, place: str, text: str) -> bool:
        return self._shell.attempt(lambda: self.rooms.questions.set_note(place, text))

    def _saved(self) -> None:
        self.frame.head.save_sign.saved(f"{datetime.now().astimezone():%H:%M}")


def _address(route: Route) -> Address | None:
    """The field that a route leads to; a section without one leads to its first."""
    if not route.section:
        return None
    return Address(f"{STEP}.{route.section}.{route.question or 'first'}")
