"""The workshops of a project in their order: what each is about, when, how far, what is next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from collab_desktop.domain.views import Changed
from collab_desktop.domain.workshops import State, Workshop
from collab_desktop.services.attendance import PRESENT, AttendanceList
from collab_desktop.services.workshops import OWN, Workshops
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import PlainScreen, column_of, emptied
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import EmptyState
from collab_desktop.ui.widgets.quiet import QuietButton
from collab_desktop.ui.widgets.shapes import StateLabel
from collab_desktop.ui.widgets.text import Label, Separator, TabularLabel, plain_tip
from collab_desktop.ui.workshop.routes import RUN, list_of, route_of
from collab_desktop.ui.workshop.series_dates import SeriesDates
from collab_desktop.ui.workshop.words import SHAPES, next_words, state_word, when

COLUMN = 960


class WorkshopRow(QWidget):
    """One workshop: its name opens it; the menu beside it does the rest, and so do keys."""

    asked = Signal(str)
    """What to do with it: ``open``, ``next``, ``up``, ``down``, ``duplicate`` or ``remove``."""
    accessible_role = Role.Grouping

    def __init__(self, workshop: Workshop, lines: tuple[str, ...], what: str) -> None:
        """Show one workshop.

        Args:
            workshop: the workshop.
            lines: when it is, and where with whom.
            what: what is to do next with it, in words.
        """
        super().__init__()
        title = workshop.title or self.tr("Without a title")
        self.setAccessibleName(f"{workshop.number}. {title}")
        self.open = LinkButton(title, role="section", wrap=True)
        self.open.setAccessibleName(f"{workshop.number}. {title}")
        policy = self.open.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self.open.setSizePolicy(policy)
        self.open.clicked.connect(lambda: self.asked.emit("open"))
        self.more = QuietButton(self.tr("More"))
        self.more.setAccessibleName(self.tr("More: {name}").format(name=title))
        self.more.setToolTip(plain_tip(self.more.accessibleName()))
        self.more.clicked.connect(self.open_menu)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu().popup(self.mapToGlobal(at)))
        for button in (self.open, self.more):
            button.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 16, 0, 16)
        row.setSpacing(16)
        number = TabularLabel(str(workshop.number), "section")
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.open)
        head.addStretch(0)
        words.addLayout(head)
        for line in lines:
            words.addWidget(Label(line, "body", "muted", wrap=True))
        words.addWidget(self._state(workshop, what))
        row.addLayout(words, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def _state(self, workshop: Workshop, what: str) -> QWidget:
        host = QWidget()
        line = FlowRow(20, host)
        line.addWidget(StateLabel(SHAPES[workshop.state], state_word(workshop.state)))
        self.next = LinkButton(what)
        if what:
            self.next.setAccessibleName(f"{workshop.title}: {what}")
            self.next.clicked.connect(lambda: self.asked.emit("next"))
            self.next.installEventFilter(self)
            line.addWidget(self.next)
        return host

    def open_menu(self) -> None:
        """Show the menu below its button."""
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def menu(self) -> QMenu:
        """Everything that can be done with it; made when it is asked for."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for what, words, keys in (
            ("open", self.tr("Open"), ""), ("up", self.tr("Move up"), "Ctrl+Shift+Up"),
            ("down", self.tr("Move down"), "Ctrl+Shift+Down"),
            ("duplicate", self.tr("Duplicate"), "Ctrl+D"),
            ("remove", self.tr("Remove"), "Shift+Del"),
        ):
            action = menu.addAction(words)
            action.setShortcut(keys)
            action.triggered.connect(partial(self.asked.emit, what))
        return menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move, duplicate and remove by keys, from any of its buttons."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            what = _KEYS.get((event.key(), event.modifiers() & ~_KEYPAD))
            if what is not None:
                self.asked.emit(what)
                return True
        return super().eventFilter(watched, event)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_KEYS = {
    (int(Qt.Key.Key_Up), _CTRL | _SHIFT): "up",
    (int(Qt.Key.Key_Down), _CTRL | _SHIFT): "down",
    (int(Qt.Key.Key_D), _CTRL): "duplicate",
    (int(Qt.Key.Key_Delete), _SHIFT): "remove",
}


class WorkshopList(PlainScreen):
    """All workshops of one project."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the list."""
        self.project = str(route.project)
        super().__init__(shell, "", back=("", Route("hub", self.project)), column=COLUMN)
        self.workshops = Workshops(shell.session, self.project)
        self._guests = AttendanceList(shell.session, self.project)
        data = self.workshops.data
        self.head.set_back(str(data.row["title"] or "") or self.tr("Untitled project"))
        self.head.set_title(self.tr("Workshops"))
        self.add = Button(self.tr("Add one session"), "primary", icon="plus", size="main")
        self.add.clicked.connect(self.open_menu)
        self.head.add_button(self.add)
        self.dates = SeriesDates(shell.formats, shell.say)
        self.dates.given.connect(self._give_dates)
        self.body.addWidget(self.dates)
        host, self._list = column_of(spacing=0)
        self.rows: dict[str, WorkshopRow] = {}
        self.body.addWidget(host)
        self.empty = EmptyState(
            self.tr("No workshop is planned yet. Five lead from the first meeting to the "
                    "proposal; each comes with an agenda that you can change."),
            icon="team", primary=self.tr("Add the series"), secondary=self.tr("Add one session"),
        )
        self.empty.primary_pressed.connect(self.add_series)
        self.empty.secondary_pressed.connect(self.open_menu)
        self.body.addWidget(self.empty)
        self.body.addStretch(1)
        self._fill()

    # -- content --------------------------------------------------------------------------

    def _fill(self) -> None:
        focused = next((key for key, row in self.rows.items() if _holds_focus(row)), "")
        found = self.workshops.all()
        emptied(self._list)
        self.rows = {}
        for workshop in found:
            self._list.addWidget(self._row(workshop))
            self._list.addWidget(Separator(Qt.Orientation.Horizontal))
        closed = sum(each.state is State.CLOSED for each in found)
        words = self.tr("{done} of {count} closed.").format(done=closed, count=len(found))
        purpose = self.workshops.data.index.step("workshops").purpose
        self.head.set_purpose(f"{purpose} {words}" if found else purpose)
        writable = not self.shell.session.store.read_only
        self.add.setVisible(bool(found))
        self.add.setEnabled(writable)
        self.dates.setVisible(writable and len(self.workshops.undated()) > 1)
        self.empty.setVisible(not found)
        self.empty.setEnabled(writable)
        if focused:
            self._focus(focused)

    def _row(self, workshop: Workshop) -> WorkshopRow:
        table = self.workshops.timetable(workshop.id)
        lines = tuple(
            line for line in (when(workshop, table, self.shell.formats), self._who(workshop))
            if line
        )
        row = WorkshopRow(workshop, lines, next_words(self.workshops.next_step(workshop)))
        row.asked.connect(partial(self._do, workshop.id))
        self.rows[workshop.id] = row
        return row

    def _who(self, workshop: Workshop) -> str:
        """Where it is, who leads it, how many come or came."""
        guests = self._guests.guests(workshop.id)
        came = sum(guest.present == PRESENT for guest in guests)
        if workshop.state is State.PLANNED:
            people = self.tr("{n} on the list", "", len(guests)).format(n=len(guests))
        else:
            people = self.tr("{n} present", "", came).format(n=came)
        lead = self.workshops.data.person(workshop.facilitator)
        return " · ".join(part for part in (workshop.place, lead, people if guests else "") if part)

    def _focus(self, workshop: str) -> None:
        row = self.rows.get(workshop) or next(iter(self.rows.values()), None)
        if row is not None:
            row.open.setFocus()

    # -- doing ----------------------------------------------------------------------------

    def _do(self, workshop: str, what: str) -> None:
        found = self.workshops.find(workshop)
        if found is None:
            return
        if what in {"open", "next"}:
            running = what == "next" and self.workshops.next_step(found) in {"begin", "go_on"}
            self.shell.go(route_of(self.project, workshop, RUN if running else ""))
            return
        if self.shell.session.store.read_only:
            return
        acts: dict[str, Callable[[], object]] = {
            "up": lambda: self.workshops.move(workshop, -1),
            "down": lambda: self.workshops.move(workshop, 1),
            "duplicate": lambda: self.workshops.duplicate(workshop),
            "remove": lambda: self.workshops.remove(workshop),
        }
        done = self.shell.attempt(acts[what])
        if done and what == "remove":
            words = self.tr("Removed: {name}").format(name=found.title)
            self.shell.toast(words, undo_in=self.project)

    def add_series(self) -> None:
        """Plan what is missing of the series, in one step."""
        if self.shell.attempt(self.workshops.add_series):
            words = self.tr("The series is planned; give each workshop its date")
            self.shell.toast(words, undo_in=self.project)
            self._focus("")

    def _give_dates(self, first: date, every: int) -> None:
        if self.shell.attempt(lambda: self.workshops.set_dates(first, every)):
            self.shell.toast(self.tr("Each workshop has its date"), undo_in=self.project)
            self._focus("")

    def add_one(self, kind: str) -> None:
        """Plan one and open it."""
        made: list[str] = []
        if self.shell.attempt(lambda: made.append(self.workshops.add(kind))):
            self.shell.go(route_of(self.project, made[0]))

    def open_menu(self) -> None:
        """Offer the agendas to begin with."""
        button = self.add if self.add.isVisible() else self.empty
        self.menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def menu(self) -> QMenu:
        """The agendas of the pack, and an empty one; made when it is asked for."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        missing = self.workshops.missing_series()
        if missing and self.rows:
            menu.addAction(self.tr("The rest of the series"), self.add_series)
            menu.addSeparator()
        for agenda in sorted(self.workshops.agendas(), key=lambda each: each.series):
            words = self.tr("{title}, {n} minutes", "", agenda.minutes)
            action = menu.addAction(words.format(title=agenda.title, n=agenda.minutes))
            action.triggered.connect(partial(self.add_one, agenda.key))
        menu.addSeparator()
        menu.addAction(self.tr("Without an agenda"), partial(self.add_one, OWN))
        return menu

    # -- the screen -----------------------------------------------------------------------

    def show_route(self, route: Route) -> bool:
        """Stay for the list of the same project."""
        return route == list_of(self.project)

    def refresh(self, changed: Changed) -> None:
        """Show the list as it is now."""
        if self.project in changed.project_ids or "person" in changed.entities:
            self._fill()

    def first_focus(self) -> QWidget | None:
        """The first workshop that is not over, or what adds some."""
        going = [w.id for w in self.workshops.all() if w.state is not State.CLOSED]
        row = self.rows.get(going[0]) if going else next(iter(self.rows.values()), None)
        return row.open if row is not None else next(iter(self.empty.findChildren(Button)), None)


def _holds_focus(widget: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and widget.isAncestorOf(focused)
