"""The screen of matching: writes what is asked for, looks for the best team, shows why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.domain.team.choices import BANNED, MEMBER, PINNED
from collab_desktop.domain.team.suggestion import Suggestion, WhyNot
from collab_desktop.domain.views import Changed
from collab_desktop.services.session import today
from collab_desktop.services.team_desk import TeamDesk
from collab_desktop.ui.matching.draft_tab import DraftTab
from collab_desktop.ui.matching.form_menu import form_menu
from collab_desktop.ui.matching.match_frame import MatchFrame
from collab_desktop.ui.matching.match_model import MatchModel
from collab_desktop.ui.matching.match_view import MatchView
from collab_desktop.ui.matching.reasons_tab import ReasonsTab
from collab_desktop.ui.matching.rules_tab import RulesTab
from collab_desktop.ui.matching.searching import Searching
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.drawer import Drawer, WithDrawer
from collab_desktop.ui.widgets.messages import EmptyState
from collab_desktop.ui.widgets.reading import ReadingText

MATCH_PART = "match"
TEAM_PART = "team"
TAB_WAIT = 120
"""Milliseconds of rest before the tab beside the matrix is drawn anew."""


class MatchScreen(Screen):
    """Needs against forms, the draft team, and the team that is chosen."""

    def __init__(self, shell: Shell, route: Route, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self.project, self.step = str(route.project), str(route.step)
        self.rooms = Rooms.of(shell.session, self.project, shell.say)
        self.desk = TeamDesk(shell.session, self.project)
        self.model = MatchModel(self.desk, shell.say, self)
        self.searching = Searching(self)
        self.suggestion: Suggestion | None = None
        self.why: WhyNot | None = None
        self.menu: QMenu | None = None
        self._writing = False
        self._tab_due = QTimer(self, singleShot=True, interval=TAB_WAIT)
        self._tab_due.timeout.connect(self._show_tab)
        self._build()
        self._connect()
        self.show_desk()

    def _build(self) -> None:
        step = self.rooms.step(self.step)
        self.frame = MatchFrame([(part.key, part.title) for part in step.sections])
        title = next(part for part in step.sections if part.key == MATCH_PART)
        self.frame.head.set_title(title.title)
        self.frame.head.set_purpose(title.purpose)
        self.frame.head.set_back(self.rooms.project_title)
        self.frame.parts.set_value(MATCH_PART)
        self.view = MatchView(self.model, self.tr("Needs against forms"))
        self.empty = EmptyState(
            self.tr("Matching needs skills that are asked for, and forms that came in."),
            primary=self.tr("Name needed skills"),
        )
        self.waiting = EmptyState(
            self.tr("No form came in yet. Send the form out and take in what comes back; or go on"
                    " without forms and name the team yourself."),
            primary=self.tr("Send the form or take forms in"),
            secondary=self.tr("Name the team"),
        )
        for state in (self.empty, self.waiting):
            self.frame.body.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        self.frame.body.addWidget(self.view, 1)
        self.draft = DraftTab(self._shell.say)
        self.reasons, self.rules = ReasonsTab(self._shell.say), RulesTab(self._shell.say)
        for tab in (self.draft, self.reasons, self.rules):
            tab.read_only = self.rooms.read_only
        self.drawer = Drawer()
        self.drawer.add_tab("draft", self.tr("Team"), self.draft)
        self.drawer.add_tab("reasons", self.tr("Reasons"), self.reasons)
        self.drawer.add_tab("rules", self.tr("Rules"), self.rules)
        self.drawer.add_tab("help", self.tr("Help"), ReadingText(self._help(title.purpose)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(WithDrawer(self.frame, self.drawer))
        self._saved()

    def _connect(self) -> None:
        frame = self.frame
        frame.head.back_pressed.connect(lambda: self._shell.go(Route("hub", self.project)))
        frame.part_chosen.connect(self.go_to_part)
        frame.suggest.clicked.connect(self.suggest)
        frame.use.clicked.connect(self.ask_choice)
        frame.choice.chosen.connect(self._choose)
        frame.choice.left.connect(self._leave_choice)
        frame.search.cancelled.connect(self.searching.cancel)
        frame.filter.returnPressed.connect(self._find)
        frame.go_on.clicked.connect(lambda: self.go_to_part(TEAM_PART))
        self.empty.primary_pressed.connect(lambda: self.go_to_part("needs"))
        self.waiting.primary_pressed.connect(lambda: self._shell.go(Route("inbox", self.project)))
        self.waiting.secondary_pressed.connect(lambda: self.go_to_part(TEAM_PART))
        self.view.asked.connect(self.act)
        self.view.menu_asked.connect(self._open_menu)
        self.view.selectionModel().currentColumnChanged.connect(lambda *_: self._moved())
        self.drawer.tab_changed.connect(lambda _tab: self._show_tab())
        self.draft.asked.connect(self.act)
        self.view.addAction(self.draft.join)
        self.draft.join_asked.connect(lambda: self.act(self.view.candidate(), "add"))
        self.reasons.taken.connect(self.take)
        self.reasons.why_asked.connect(lambda one: self.act(one, "why"))
        self.rules.changed.connect(
            lambda key, value: self._do(lambda: self.desk.set_rule(key, value))
        )
        self.rules.tier_moved.connect(
            lambda tier, step: self._do(lambda: self.desk.move_tier(tier, step))
        )
        self.rules.let_together.connect(
            lambda row: self._do(lambda: self.desk.let_together(row))
        )
        self.searching.told.connect(frame.search.show_progress)
        self.searching.found.connect(self._found)
        self.searching.answered.connect(self._answered)
        self.searching.failed.connect(self._shell.show_fault)
        self.searching.ended.connect(frame.search.hide)

    def _help(self, purpose: str) -> str:
        seats = self.tr(
            "A filled disc is a full seat: the level is reached. A half disc is one level below"
            " and counts half. A level of 3 or 4 without evidence counts one level lower."
        )
        keys = self.tr(
            "Space or Enter takes the form into the team or out of it. P: always in. B: never in."
            " Delete: out. W: why not. Or drag the name of a form onto the team."
        )
        return "\n\n".join((purpose, seats, keys))

    # -- where one is ---------------------------------------------------------------------------

    def window_title(self) -> str:
        """Name the page and the project."""
        return f"{self.frame.head.title()}, {self.rooms.project_title}"

    def show_route(self, route: Route) -> bool:
        """Stay for this part; the others are pages of their own."""
        return (route.project, route.step, route.section) == (self.project, self.step, MATCH_PART)

    def first_focus(self) -> QWidget | None:
        """The matrix, or the way to fill it."""
        states = (self.empty, self.waiting)
        shown = next((state for state in states if state.isVisibleTo(self)), None)
        return shown.first if shown is not None else self.view

    def leave(self) -> bool:
        """Call off what is being worked out."""
        self.searching.cancel()
        return True

    def go_to_part(self, part: str) -> None:
        """Go to another part of the step."""
        if part != MATCH_PART:
            self._shell.go(Route("step", self.project, self.step, part))

    # -- what is shown -------------------------------------------------------------------------

    def refresh(self, changed: Changed) -> None:
        """Read everything anew when something else changed it."""
        if self.project in changed.project_ids and not self._writing:
            self.desk.refresh()
            self.show_desk()
            self._saved()

    def show_desk(self) -> None:
        """Show needs, forms and draft, and keep the keyboard where it is."""
        candidate, row = self.view.candidate(), self.view.currentIndex().row()
        self.model.show_desk()
        self.view.fit_lines()
        self.view.go_to(candidate, row)
        asked, forms = bool(self.desk.asked), bool(self.model.forms)
        self.view.setVisible(asked and forms)
        self.empty.setVisible(not asked)
        self.waiting.setVisible(asked and not forms)
        writes = not self.rooms.read_only
        self.frame.suggest.setEnabled(writes)
        self.frame.use.setEnabled(writes and bool(self.desk.draft.members))
        self._say_lock()
        self._tab_due.start()

    def _show_tab(self) -> None:
        """Draw the tab that is on show; the others when somebody looks at them."""
        tab = self.drawer.current()
        if tab == "draft":
            self.draft.show_draft(self.desk, self.suggestion)
        elif tab == "reasons":
            self.reasons.show_all(self.desk, self.suggestion, self.view.candidate(), self.why)
        elif tab == "rules":
            self.rules.show_rules(self.desk)

    def _moved(self) -> None:
        """Another form is the current one; only the reasons speak of it."""
        if self.drawer.current() == "reasons":
            self._tab_due.start()

    def _say_lock(self) -> None:
        lock = self.desk.lock
        words = ""
        if lock is not None:
            same = set(lock.chosen) == set(self.desk.draft.members)
            words = self.tr("Chosen on {date} by {name}.").format(
                date=self._shell.formats.date(lock.on), name=self._shell.session.who(lock.by)
            )
            if lock.reason:
                words += " " + self.tr("Reason: {reason}").format(reason=lock.reason)
            if not same:
                words += " " + self.tr("The draft is another team now.")
        self.frame.lock.setText(words)
        self.frame.chosen.setVisible(bool(words))

    def _saved(self) -> None:
        self.frame.head.save_sign.saved(f"{datetime.now().astimezone():%H:%M}")

    # -- the draft ----------------------------------------------------------------------------

    def act(self, candidate: str, what: str) -> None:
        """Do what was asked with a form: toggle, add, remove, pin, ban or say why not."""
        if what == "why":
            self.view.go_to(candidate)
            self._ask_why(candidate)
            return
        if self.rooms.read_only or candidate not in self.desk.question.by_id:
            return
        offer = self.desk.question.by_id[candidate]
        place = self.desk.place(candidate)
        wanted = {
            "add": MEMBER if place != PINNED else PINNED,
            "remove": "",
            "toggle": "" if place in (MEMBER, PINNED) else MEMBER,
            "pin": MEMBER if place == PINNED else PINNED,
            "ban": "" if place == BANNED else BANNED,
        }[what]
        if offer.barred and wanted in (MEMBER, PINNED):
            reason = Message(f"team.barred.{offer.barred}")
            self._shell.toast(self._shell.say(Message(
                "team.why.gate", {"name": offer.title, "reason": reason}
            )))
            return
        if wanted != place:
            self._do(lambda: self.desk.set_place(candidate, wanted), candidate)

    def keep_apart(self, one: str, other: str) -> None:
        """Never have two forms in one team; without another, never one in any."""
        self._do(lambda: self.desk.keep_apart(one, other))

    def take(self, members: tuple[str, ...]) -> None:
        """Make a suggested team the draft, and look at its columns."""
        self._do(lambda: self.desk.set_draft(members))
        if self.model.forms:
            self.view.go_to(self.model.forms[0].id)

    def _do(self, call: Callable[[], object], candidate: str = "") -> None:
        """Write, then show; the desk keeps itself in step."""
        self._writing = True
        try:
            done = self._shell.attempt(call)
        finally:
            self._writing = False
        if not done:
            self.frame.head.save_sign.not_saved()
            return
        self._saved()
        if candidate:
            self.view.go_to(candidate)
        self.show_desk()

    def _open_menu(self, candidate: str, place: QPoint) -> None:
        self.menu = form_menu(self, candidate)
        self.menu.popup(place)

    def _find(self) -> None:
        wanted = self.frame.filter.text().strip().casefold()
        forms = (f for f in self.model.forms if wanted and wanted in f.title.casefold())
        found = next(forms, None)
        if found is not None:
            self.view.go_to(found.id)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- suggesting ---------------------------------------------------------------------------

    def suggest(self) -> None:
        """Look for the best team; the window stays free."""
        self.why = None
        self.frame.refusal.set_message("")
        self.frame.search.show_progress(0, 0)
        self.searching.begin(self.desk.question)

    def _found(self, found: Suggestion) -> None:
        first = self.suggestion is None or self.suggestion.digest != found.digest \
            or not found.is_explained
        self.suggestion = found
        self.drawer.set_current("reasons")
        best = found.best
        if best is not None and first and not self.desk.draft.members:
            self.take(best.team)
            return
        if best is None:
            words = self.tr("No team was found; the reasons stand beside the matrix.")
            self.frame.refusal.set_message(words)
        self._tab_due.start()

    def _ask_why(self, candidate: str) -> None:
        if self.suggestion is None:
            name = self.desk.question.by_id[candidate].title
            self._shell.toast(self._shell.say(Message("team.why.first", {"name": name})))
            return
        self.drawer.set_current("reasons")
        asks = candidate not in (self.suggestion.best.team if self.suggestion.best else ())
        if asks and not self.desk.question.by_id[candidate].barred:
            self.searching.ask_why(candidate)
        self._tab_due.start()

    def _answered(self, why: WhyNot) -> None:
        self.why = why
        self._tab_due.start()

    # -- choosing -----------------------------------------------------------------------------

    def ask_choice(self) -> None:
        """Ask whether to choose the draft, and why where it is not what was suggested."""
        best = self.suggestion.best if self.suggestion is not None else None
        differs = best is not None and set(best.team) != set(self.desk.draft.members)
        self.frame.choice.ask(len(self.desk.draft.members), differs=differs)

    def _choose(self, reason: str) -> None:
        self._leave_choice()
        self._do(lambda: self.desk.choose(self.suggestion, reason, today()))
        words = self.tr("The team is chosen; the registers have taken it over.")
        self._shell.toast(words, undo_in=self.project)
        self.frame.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_choice(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.frame.choice.hide()
