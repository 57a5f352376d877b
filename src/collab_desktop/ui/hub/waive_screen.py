"""Waiving a step: which one, why, who, as whom and until when; and what is waived now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.domain.views import Changed, WaiverView
from collab_desktop.services.waiving import Waiver, Waiving
from collab_desktop.ui.navigation import Route
from collab_desktop.ui.plain_page import PlainScreen, column_of, emptied
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import CheckBox, ComboBox, Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.text import Label, Separator

COLUMN = 620
UNREADABLE = "?"
"""Stands for a last day that is no date; the service refuses it."""


class WaiveScreen(PlainScreen):
    """A short form; what is wrong stands beside its line."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show the form for the step that the route names, or to choose one."""
        project = route.project or ""
        title = str(shell.session.project(project).row["title"] or "")
        super().__init__(shell, "", back=("", Route("hub", project)), column=COLUMN)
        self._project = project
        self._waiving = Waiving(shell.session, project)
        self.head.set_back(title or self.tr("Untitled project"))
        self.head.set_title(self.tr("Waive a step"))
        self.head.set_purpose(self.tr(
            "A waived step counts as settled. The reason prints on every board paper until the"
            " waiver is withdrawn or ends."
        ))
        self._came_for = route.step
        self._fields: dict[str, Field] = {}
        self._form = self._build(route.step)
        self._list, self._list_box = column_of(spacing=0)
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        self._show_waived()

    # -- the form ---------------------------------------------------------------------------------

    def _build(self, step: str | None) -> QWidget:
        form, column = column_of(spacing=14)
        self.choice = ComboBox(self.tr("Which step?"))
        for found in self._waiving.steps():
            self.choice.addItem(found.title, found.key)
        self._add(column, "step", self.tr("Which step?"), self.choice)
        self.reason = self._line(column, "reason", self.tr("Why is it waived?"),
                                 self.tr("One sentence. It prints in the box of waivers."))
        self.person = self._line(column, "person", self.tr("Who waives it?"))
        self.person.setText(self.shell.session.settings.name)
        self.role = self._line(column, "role", self.tr("As whom?"),
                               self.tr("For example: chair of the board."))
        hint = self.tr("A date, for example {date}; empty if it has no end.")
        example = self.shell.formats.date("2027-06-30")
        self.until = self._line(column, "expires", self.tr("Until when?"),
                                hint.format(date=example))
        self.warning = InlineBanner()
        column.addWidget(self.warning)
        self.confirm = CheckBox(self.tr("Yes, leave this step out all the same"))
        self._add(column, "confirmed", self.tr("Do you mean it?"), self.confirm)
        self._buttons(column)
        self.body.addWidget(form)
        self.choice.currentIndexChanged.connect(lambda _index: self._show_step())
        self._choose(step)
        return form

    def _line(self, column: QVBoxLayout, key: str, label: str, hint: str = "") -> LineEdit:
        edit = LineEdit(label)
        edit.returnPressed.connect(self.waive)
        self._add(column, key, label, edit, hint)
        return edit

    def _add(
        self, column: QVBoxLayout, key: str, label: str, editor: QWidget, hint: str = ""
    ) -> None:
        self._fields[key] = Field(label, editor, hint)
        column.addWidget(self._fields[key])

    def _buttons(self, column: QVBoxLayout) -> None:
        row = FlowRow(8)
        button = Button(self.tr("Waive step"), "primary")
        button.clicked.connect(self.waive)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(lambda: self.shell.go(Route("hub", self._project)))
        row.addWidget(button)
        row.addWidget(leave)
        column.addLayout(row)

    def _choose(self, step: str | None) -> None:
        """Choose the step one came for; one that may not be waived says why."""
        place = self.choice.findData(step) if step else 0
        self.choice.setCurrentIndex(max(0, place))
        refusal = self._waiving.refusal(step) if step and place < 0 else None
        self._show_step()
        self._say("step", refusal)

    def _step(self) -> str:
        return str(self.choice.currentData() or "")

    def _show_step(self) -> None:
        """Say what is special about the chosen step."""
        for key in self._fields:
            self._say(key, None)
        step = self._step()
        asks = bool(step) and self._waiving.needs_confirmation(step)
        self.confirm.setChecked(False)
        self._fields["confirmed"].setVisible(asks)
        rules = " ".join(r.text for r in self._waiving.standing_rules(step)) if step else ""
        words = self.tr(
            "This step protects children, people or partners. Waived, nobody has agreed to what it"
            " asks."
        )
        if rules:
            stays = self.tr("No waiver lifts this rule: {rules}").format(rules=rules)
            words = f"{words} {stays}"
        self.warning.set_message(words if asks else "")

    def _say(self, key: str, problem: Message | None) -> None:
        self._fields[key].set_problem(self.shell.say(problem) if problem is not None else "")

    def _until(self) -> str:
        text = self.until.text().strip()
        try:
            return self.shell.formats.parse_date(text).isoformat() if text else ""
        except ValueError:
            return UNREADABLE

    def waive(self) -> None:
        """Waive the step, or say beside each line what is wrong with it."""
        step = self._step()
        if not step:
            return
        waiver = Waiver(
            self.reason.text(), self.person.text(), self.role.text(), self._until()
        )
        problems: dict[str, Message] = {}
        confirmed = self.confirm.isChecked()
        if not self.shell.attempt(
            lambda: problems.update(self._waiving.waive(step, waiver, confirmed=confirmed))
        ):
            return
        for key in self._fields:
            self._say(key, problems.get(key))
        if problems:
            first = next(key for key in self._fields if key in problems)
            self._fields[first].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.shell.go(Route("hub", self._project))
        self.shell.toast(self.tr("Waived; it prints on every board paper"),
                         undo_in=self._project)

    # -- what is waived -------------------------------------------------------------------------

    def _show_waived(self) -> None:
        emptied(self._list_box)
        waivers = self._waiving.waivers()
        if waivers:
            self._list_box.addWidget(Label(self.tr("Waived now"), "section"))
        for waiver in waivers:
            self._list_box.addWidget(self._waived(waiver))
            self._list_box.addWidget(Separator(Qt.Orientation.Horizontal))

    def _waived(self, waiver: WaiverView) -> QWidget:
        host, column = column_of(spacing=4)
        column.setContentsMargins(0, 14, 0, 14)
        column.addWidget(Label(waiver.title, "strong", wrap=True))
        column.addWidget(Label(waiver.reason, "body", wrap=True))
        column.addWidget(Label(self._who(waiver), "small", "muted", wrap=True))
        button = Button(self.tr("Withdraw"), size="drawer")
        button.setAccessibleName(self.tr("Withdraw: {step}").format(step=waiver.title))
        button.clicked.connect(partial(self._withdraw, waiver.step))
        row = FlowRow(8)
        row.addWidget(button)
        column.addLayout(row)
        return host

    def _who(self, waiver: WaiverView) -> str:
        date = self.shell.formats.date
        until = self.tr("no end date")
        if waiver.expires:
            words = self.tr("ended on {date}") if waiver.has_ended else self.tr("until {date}")
            until = words.format(date=date(waiver.expires))
        since = date(waiver.since) if waiver.since else ""
        parts = (waiver.person, waiver.role, since, until)
        return " · ".join(part for part in parts if part)

    def _withdraw(self, step: str) -> None:
        if self.shell.attempt(lambda: self._waiving.withdraw(step)):
            self.shell.toast(self.tr("Waiver withdrawn"), undo_in=self._project)

    def refresh(self, changed: Changed) -> None:
        """Show what is waived now; what is being typed stays."""
        if self._project in changed.project_ids:
            self._show_waived()

    def first_focus(self) -> QWidget | None:
        """The choice, or the reason where the step is chosen already."""
        return self.reason if self._came_for == self._step() else self.choice
