"""Actions, decisions and trade-offs of a project on one page, edited where they are listed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import Address
from collab_desktop.domain.gathered import Action, Decided, has_words
from collab_desktop.domain.messages import Message
from collab_desktop.domain.views import Changed, Place
from collab_desktop.services.gathering import ACTIONS, DECISIONS, TRADE_OFFS, Gathering
from collab_desktop.services.session import today
from collab_desktop.ui.gathered.agreed_list import AgreedList
from collab_desktop.ui.gathered.lines import DONE, EDIT, REMOVE, Told
from collab_desktop.ui.navigation import Route, route_to
from collab_desktop.ui.places import ask_where, default_folder
from collab_desktop.ui.plain_page import PlainScreen, group
from collab_desktop.ui.questions.picking import finish_names
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.answer_saving import AnswerSaving
from collab_desktop.ui.steps.desk import StepDesk
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.shapes import State


class GatheredScreen(PlainScreen):
    """What was agreed in one project, wherever it was written down."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the lists of the route's project; open the row it names, if it names one."""
        self._project = route.project or ""
        super().__init__(shell, "", back=("", Route("hub", self._project)), column=860)
        self._gathering = Gathering(shell.session, self._project)
        self._rooms = Rooms.of(shell.session, self._project, shell.say)
        self._saving = AnswerSaving(shell, self._rooms, self, self._show_refused)
        self._desk = StepDesk(shell, self._rooms, self._saving.edited, self._saving.flush)
        title = str(self._gathering.data.row["title"] or "")
        self.head.set_back(title or self.tr("Untitled project"))
        self.head.set_title(self.tr("Actions and decisions"))
        self.head.set_purpose(self.tr("Gathered from every step; each leads to where it stands."))
        self._calendar = Button(self.tr("Save days as calendar"), icon="calendar")
        self._calendar.clicked.connect(self._save_days)
        self.head.add_button(self._calendar)
        self._fault = InlineBanner()
        self.body.addWidget(self._fault)
        self._build()
        self._fill()
        self._open_named(route)

    def _open_named(self, route: Route) -> None:
        record = self._gathering.data.records.get(route.detail)
        if record is not None and record.register in self.lists and not self._rooms.read_only:
            self._edit(record.register, record.id)

    def _build(self) -> None:
        self.filter = LineEdit()
        self.filter.edited.connect(lambda _words: self._fill())
        self.body.addWidget(Field(self.tr("Show only lines with these words"), self.filter))
        self.lists = {
            ACTIONS: self._list(self.tr("Actions"), self.tr("No action yet.")),
            DECISIONS: self._list(self.tr("Decisions"), self.tr("No decision was noted yet.")),
            TRADE_OFFS: self._list(self.tr("Trade-offs"), self.tr("No trade-off was noted yet.")),
        }
        if not self._rooms.read_only:
            words = {
                ACTIONS: (self.tr("A new action"), self.tr("Add action")),
                DECISIONS: (self.tr("A new decision"), self.tr("Add decision")),
                TRADE_OFFS: (self.tr("A value that was weighed"), self.tr("Add trade-off")),
            }
            for register, (label, add) in words.items():
                if self._gathering.data.has_register(register):
                    self.lists[register].offer_new(label, add)
        for register, each in self.lists.items():
            each.added.connect(lambda text, register=register: self._add(register, text))
            each.asked.connect(lambda do, row, register=register: self._do(register, do, row))
            each.opened.connect(self._open)
        self.body.addStretch(1)

    def _list(self, heading: str, nothing: str) -> AgreedList:
        found = AgreedList(self._desk, nothing)
        group(self.body, heading, first=heading == self.tr("Actions")).addWidget(found)
        return found

    # -- content ----------------------------------------------------------------------------------

    def _fill(self) -> None:
        said = self._gathering
        self._show(ACTIONS, (self._action(e) for e in said.actions() if self._wanted(e)))
        self._show(DECISIONS, (self._decided(e) for e in said.decisions() if self._wanted(e)))
        self._show(TRADE_OFFS, (self._weighed(e) for e in said.trade_offs() if self._wanted(e)))

    def _show(self, register: str, told: Iterable[Told]) -> None:
        filtered = self.tr("Nothing with these words.") if self.filter.text().strip() else ""
        self.lists[register].show_lines(tuple(told), filtered)

    def _wanted(self, found: Action | Decided) -> bool:
        return has_words(found, self.filter.text(), self._gathering.data.person)

    def _offers(self, record: str, *first: str) -> tuple[str, ...]:
        return (*first, EDIT, REMOVE) if record and not self._rooms.read_only else ()

    def _action(self, action: Action) -> Told:
        late = bool(action.is_open and action.due and action.due < today())
        state = State.FINISHED if not action.is_open else (
            State.ATTENTION if late else State.NOT_STARTED)
        name = self.tr("Done") if not action.is_open else (
            self.tr("Overdue") if late else self.tr("Open"))
        owner = self._gathering.data.person(action.owner)
        due = self.shell.formats.date(action.due) if action.due else ""
        must = self.tr("must") if action.must and action.is_open else ""
        offers = self._offers(action.record, *([DONE] if action.is_open else []))
        about = (name, owner, due, must, action.origin)
        return Told(action.record or action.text, action.text, state, name, about, action.place,
                    offers)

    def _decided(self, found: Decided) -> Told:
        on = self.shell.formats.date(found.day) if found.day else ""
        about = (found.reason, found.by, on, found.origin)
        return Told(found.record or found.origin, found.text, State.FINISHED, self.tr("Decided"),
                    about, found.place, self._offers(found.record))

    def _weighed(self, found: Decided) -> Told:
        chosen = self.tr("Chosen: {what}").format(what=found.reason) if found.reason else ""
        loses = self.tr("Loses: {who}").format(who=found.by) if found.by else ""
        on = self.shell.formats.date(found.day) if found.day else ""
        again = self.tr("Looked at again on {day}").format(day=on) if on else ""
        about = (chosen, loses, found.softened, again)
        return Told(found.record, found.text, State.FINISHED, self.tr("Decided"), about, None,
                    self._offers(found.record))

    # -- what one does ----------------------------------------------------------------------------

    def _open(self, place: Place) -> None:
        self.shell.go(route_to(self._project, place))

    def _add(self, register: str, text: str) -> None:
        made: list[str] = []
        each = self.lists[register]
        if self.shell.attempt(lambda: made.append(self._gathering.add(text, register))):
            if each.new is not None:
                each.new.clear()
            if register == TRADE_OFFS:  # a value alone says nothing yet
                self._edit(register, made[0], "value_b")

    def _do(self, register: str, offer: str, record: str) -> None:
        if not self._saving.flush():
            return
        if offer == EDIT:
            self._edit(register, record)
        elif offer == DONE:
            self._close(record)
        elif offer == REMOVE:
            label = self.lists[register].lines[record].told.text
            if self.shell.attempt(lambda: self._gathering.remove(record)):
                words = self.tr("Removed: {what}").format(what=label)
                self.shell.toast(words, undo_in=self._project)

    def _edit(self, register: str, record: str, start: str = "") -> None:
        for other, each in self.lists.items():
            if other != register:
                each.close_form()
        field, row = self._gathering.form(record)
        self.lists[register].open_form(field, row, start)

    def _close(self, record: str) -> None:
        action = next(a for a in self._gathering.actions() if a.record == record)
        if self.shell.attempt(lambda: self._gathering.close(action)):
            words = self.tr("“{action}” is done").format(action=action.text)
            self.shell.toast(words, undo_in=self._project)

    # -- saving -----------------------------------------------------------------------------------

    def _show_refused(self, address: Address, message: Message) -> None:
        for each in self.lists.values():
            if each.form is not None:
                key = address.path.rpartition(".")[2]
                each.form.set_problems({key: self.shell.say(message)})

    def keep(self) -> bool:
        """Write what was typed; false when that failed."""
        finish_names(self.focusWidget())
        return self._saving.flush()

    # -- calendar ---------------------------------------------------------------------------------

    def _save_days(self) -> None:
        code = str(self._gathering.data.row["code"] or "project").casefold()
        target = ask_where(
            self, self.tr("Save days as calendar"), default_folder() / f"{code}.ics",
            self.tr("Calendar files (*.ics)"), ".ics",
        )
        if target is not None:
            self.save_to(target)

    def save_to(self, target: Path) -> None:
        """Write the calendar file, or say why it cannot be written there."""
        try:
            self._gathering.write_calendar(target)
        except OSError as error:
            self._fault.set_message(self.tr("It could not be written there: {why}").format(
                why=error.strerror or ""
            ))
            return
        self._fault.set_message("")
        self.shell.toast(self.tr("Saved as {file}").format(file=target.name))

    # -- the screen -------------------------------------------------------------------------------

    def show_route(self, route: Route) -> bool:
        """Open another row of the same project."""
        if route.project != self._project or not self.keep():
            return False
        self._open_named(route)
        return True

    def refresh(self, changed: Changed) -> None:
        """Show what stands now."""
        if self._project not in changed.project_ids:
            return
        self._fill()
        for each in self.lists.values():
            if each.form is not None and each.form.record_id in self._gathering.data.records:
                each.form.show_row(*self._gathering.form(each.form.record_id))

    def first_focus(self) -> QWidget | None:
        """The form that was asked for, or the field for a new action."""
        form = next((each.form for each in self.lists.values() if each.form is not None), None)
        if form is not None:
            return next((e for e in form.editors.values() if e.focusProxy()), None)
        return self.lists[ACTIONS].new or self._calendar
