"""One gate: its rules as they stand, the way to each field, overrides and outstanding steps."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.states import Severity
from collab_desktop.domain.views import Changed, GateView, Place, RuleView
from collab_desktop.ui import states
from collab_desktop.ui.hub.gate_forms import OutstandingForm, OverrideForm
from collab_desktop.ui.hub.next_thing import NextThingBand
from collab_desktop.ui.navigation import Route, route_to
from collab_desktop.ui.plain_page import PlainScreen, column_of, emptied
from collab_desktop.ui.revealing import scroll_to
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.tab_order import keep_place
from collab_desktop.ui.terms import explain
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.widgets.text import Label, Separator


class GateScreen(PlainScreen):
    """The rules of one gate of a project, the blocking ones first."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the gate that the route names."""
        project = route.project or ""
        super().__init__(shell, "", back=("", Route("hub", project)), column=860)
        self._project = project
        self._gate = route.detail
        self._open_form = ""
        title = str(shell.session.project(project).row["title"] or self.tr("Untitled project"))
        self.head.set_back(title)
        self._export = Button(self.tr("Export"), icon="export", shortcut="Ctrl+P")
        self._export.clicked.connect(self._open_export)
        self.head.add_button(self._export)
        host, self._list = column_of(spacing=0)
        self._band = NextThingBand(shell, project)
        self._state = StateLabel(State.GATE, " ")
        explain(self._state, "gate")
        self.body.addWidget(self._band)
        self.body.addWidget(self._state)
        self.body.addWidget(host)
        self.body.addStretch(1)
        self._first: QWidget | None = None
        self._fill()

    # -- content --------------------------------------------------------------------------------

    def _view(self) -> GateView:
        from collab_desktop.services.gating import Gating

        return Gating(self.shell.session, self._project).gate(self._gate)

    def _open_export(self) -> None:
        """Open the export, at the fullest paper that this gate lets out, if there is one."""
        papers = self.shell.session.pack_of(self._project).header.documents
        known = ["", *(paper.id for paper in papers if paper.gate == self._gate)]
        self.shell.go(Route("export", self._project, detail=known[-1]))

    def _fill(self) -> None:
        from collab_desktop.services.hub import next_of

        keep_place(self)
        view = self._view()
        self._band.show_thing(next_of(self.shell.session, self._project))
        number = view.key.removeprefix("G")
        title = self.tr("Gate {number}: {title}").format(number=number, title=view.title)
        self.head.set_title(title)
        opens = self.tr("When it is passed: {what}").format(what=view.unlocks)
        self.head.set_purpose(opens if view.unlocks else "")
        self._show_state(view)
        emptied(self._list)
        self._first = None
        for rule in view.rules:
            self._list.addWidget(self._rule(rule))
            self._list.addWidget(Separator(Qt.Orientation.Horizontal))

    def _show_state(self, view: GateView) -> None:
        if view.passed:
            self._state.set_state(State.GATE_PASSED, self.tr("Passed"))
            return
        waiting = self.tr("Not checked yet: it waits for steps that are still to come")
        if view.stops == 1:
            words = self.tr("One thing stops it")
        else:
            words = self.tr("{count} things stop it", "", view.stops).format(count=view.stops)
        self._state.set_state(State.GATE_NEXT, words if view.stops else waiting)

    def _rule(self, rule: RuleView) -> QWidget:
        host, column = column_of(spacing=6)
        column.setContentsMargins(0, 16, 0, 16)
        word = self.tr("Overridden") if rule.overridden else states.rule_word(rule.severity)
        severity = Severity.ATTENTION if rule.overridden else rule.severity
        column.addWidget(StateLabel(states.RULES[severity], word))
        column.addWidget(Label(rule.text, "strong", wrap=True))
        for note in self._notes(rule):
            column.addWidget(Label(note, "small", "muted", wrap=True))
        self._add_ways(column, rule)
        if self._open_form == f"override/{rule.id}":
            column.addWidget(self._override_form(rule))
        if self._open_form == f"outstanding/{rule.id}":
            column.addWidget(self._outstanding_form(rule))
        return host

    def _notes(self, rule: RuleView) -> list[str]:
        notes = [self.shell.say(rule.note)] if rule.note is not None else []
        if rule.overridden:
            notes.append(self.tr("Kept, because: {reason}").format(reason=rule.overridden))
        if rule.outstanding:
            owner, due = rule.outstanding
            who = f"{owner}, {self.shell.formats.date(due)}"
            notes.append(self.tr("Outstanding: {who}").format(who=who))
        if rule.never_overridable and rule.severity is Severity.STOP:
            notes.append(self.tr("Nobody may override this rule."))
        return notes

    def _add_ways(self, column: QVBoxLayout, rule: RuleView) -> None:
        ways = FlowRow(16)
        place = self._reachable(rule.place)
        if place is not None and rule.severity is not Severity.OK:
            button = Button(self._way(place), size="drawer")
            button.setAccessibleName(f"{button.label()}: {rule.text}")
            button.clicked.connect(partial(self.shell.go, route_to(self._project, place)))
            ways.addWidget(button)
            self._first = self._first or button
        stops = rule.severity is Severity.STOP and not rule.overridden
        if stops and not rule.never_overridable and self._writable():
            ways.addWidget(self._form_link("override", rule, self.tr("Keep it, because …")))
        if (stops or rule.outstanding) and rule.may_wait and self._writable():
            words = self.tr("Outstanding, due by …")
            words = self.tr("Change who and when") if rule.outstanding else words
            ways.addWidget(self._form_link("outstanding", rule, words))
        if ways.count():
            column.addLayout(ways)

    def _way(self, place: Place) -> str:
        if place.gate:
            return self.tr("Go to gate")
        return self.tr("Go to field") if place.question else self.tr("Go to step")

    def _writable(self) -> bool:
        return not self.shell.session.store.read_only

    def _form_link(self, kind: str, rule: RuleView, words: str) -> LinkButton:
        link = LinkButton(words)
        link.setAccessibleName(f"{words} {rule.text}")
        link.clicked.connect(partial(self._show_form, f"{kind}/{rule.id}"))
        return link

    def _reachable(self, place: Place | None) -> Place | None:
        """A place whose screens exist; a step that is still to come has none.

        From here a step that may wait is reached itself, not the gate that lists it.
        """
        if place is None:
            return None
        if place.gate == self._gate:
            place = Place(place.step)
        step = self.shell.session.index_of(self._project).find_step(place.step)
        return place if step is not None and step.built else None

    # -- forms ------------------------------------------------------------------------------------

    def _show_form(self, form: str) -> None:
        self._open_form = form if form != self._open_form else ""
        self._fill()
        QTimer.singleShot(0, self, self._focus_form)

    def _focus_form(self) -> None:
        """Put the keyboard into the form that was asked for."""
        for kind in (OverrideForm, OutstandingForm):
            found = self.findChild(kind)
            if found is not None and found.isVisibleTo(self):
                found.first.setFocus(Qt.FocusReason.OtherFocusReason)
                scroll_to(found)

    def _override_form(self, rule: RuleView) -> OverrideForm:
        form = OverrideForm()
        form.given.connect(partial(self._override, rule.id))
        form.left.connect(partial(self._show_form, ""))
        return form

    def _override(self, rule: str, reason: str, role: str) -> None:
        from collab_desktop.services.gating import Gating

        gating = Gating(self.shell.session, self._project)
        self._open_form = ""
        if self.shell.attempt(lambda: gating.override(self._gate, rule, reason, role)):
            self.shell.toast(self.tr("Override noted; it prints in the pack"),
                             undo_in=self._project)

    def _outstanding_form(self, rule: RuleView) -> OutstandingForm:
        form = OutstandingForm(self.shell.formats)
        form.given.connect(partial(self._list_outstanding, rule))
        form.left.connect(partial(self._show_form, ""))
        return form

    def _list_outstanding(self, rule: RuleView, owner: str, due: str) -> None:
        from collab_desktop.services.completing import Completing

        if rule.place is None:
            return
        step = rule.place.step
        completing = Completing(self.shell.session, self._project)
        self._open_form = ""
        if self.shell.attempt(lambda: completing.list_outstanding(step, owner, due)):
            self.shell.toast(self.tr("Listed as outstanding"), undo_in=self._project)

    def refresh(self, changed: Changed) -> None:
        """Show the rules as they stand now."""
        if self._project in changed.project_ids:
            self._fill()

    def first_focus(self) -> QWidget | None:
        """The first way to mend something; where nothing is left to mend, the next thing."""
        return self._first or self._band.button
