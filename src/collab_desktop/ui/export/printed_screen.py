"""Check a printed hash: which paper or completed step it belongs to, and what changed since."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.states import Severity
from collab_desktop.domain.values import ValueRefusedError
from collab_desktop.domain.views import Changed
from collab_desktop.services.printed import Printed, find_printed
from collab_desktop.ui import states
from collab_desktop.ui.change_line import ChangeLine
from collab_desktop.ui.navigation import HOME, Route
from collab_desktop.ui.plain_page import Measured, PlainScreen, column_of, emptied, row_of
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.shapes import StateShape
from collab_desktop.ui.widgets.text import Label, Separator

MOST_CHANGES: Final = 20


class PrintedScreen(PlainScreen):
    """One field for what stands at the foot of a paper, and below it what it belongs to."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Show an empty field, or what the route's ``detail`` belongs to."""
        super().__init__(shell, "", back=("", HOME), column=860)
        self.head.set_title(self.tr("Check a printed hash"))
        self.head.set_back(self.tr("Projects"))
        self.head.set_purpose(
            self.tr("Is the paper in your hand the one that was printed here, and still true?")
        )
        self.edit = LineEdit(text=route.detail)
        self._field = Field(
            self.tr("Hash"), self.edit,
            self.tr("The eight signs at the foot of a page, or the long line of the last one."),
        )
        self.edit.returnPressed.connect(self.look_up)
        self.body.addWidget(Measured(self._field, 560))
        self._button = Button(self.tr("Look it up"), "primary", icon="search")
        self._button.clicked.connect(self.look_up)
        buttons, line = row_of()
        line.addWidget(self._button)
        line.addStretch(1)
        self.body.addWidget(buttons)
        host, self._found = column_of(spacing=16)
        self.body.addWidget(host)
        self.body.addStretch(1)
        self._asked = ""
        if route.detail:
            self.look_up()

    def look_up(self) -> None:
        """Show what the hash belongs to, or say what is wrong with it."""
        emptied(self._found)
        self._field.set_problem("")
        self._asked = ""
        try:
            found = find_printed(self.shell.session, self.edit.text())
        except ValueRefusedError as error:
            self._field.set_problem(self.shell.say(error.message))
            announce(self._field, self._field.problem())
            return
        self._asked = self.edit.text()
        for one in found:
            self._found.addWidget(Separator(Qt.Orientation.Horizontal))
            self._found.addWidget(self._part(one))
        if not found:
            self._say_nothing()

    def _say_nothing(self) -> None:
        words = self.tr(
            "Nothing of this workspace was printed or completed with this hash. The paper comes"
            " from another workspace, or a sign was misread."
        )
        line = Label(words, wrap=True)
        self._found.addWidget(line)
        announce(line, words)

    def _part(self, one: Printed) -> QWidget:
        host, column = column_of(spacing=6)
        column.addWidget(Label(self._title(one), "section", wrap=True))
        column.addWidget(Label(self._about(one), "small", "muted", wrap=True))
        column.addWidget(self._verdict(one))
        for change in one.changes[:MOST_CHANGES]:
            column.addWidget(ChangeLine(self.shell, one.project_id, change, compared=True))
        rest = len(one.changes) - MOST_CHANGES
        if rest > 0:
            more = self.tr("and {count} more").format(count=rest)
            column.addWidget(Label(more, "small", "muted"))
        return host

    def _title(self, one: Printed) -> str:
        if one.kind == "paper":
            words = self.tr("{title}, version {version}")
        else:
            words = self.tr("{title}, snapshot {version}")
        return words.format(title=one.title, version=one.version)

    def _about(self, one: Printed) -> str:
        when = self.shell.formats.date_time(one.at)
        words = self.tr("exported {time}") if one.kind == "paper" else self.tr("completed {time}")
        return " · ".join((one.project, words.format(time=when), one.actor))

    def _verdict(self, one: Printed) -> QWidget:
        host, line = row_of(spacing=8)
        count = len(one.changes)
        words = self.tr("Nothing has changed since: it says what the project says.")
        if count:
            words = self.tr("Changed since: {count}").format(count=count)
        severity = Severity.ATTENTION if count else Severity.OK
        line.addWidget(
            StateShape(states.RULES[severity], states.rule_word(severity)),
            0, Qt.AlignmentFlag.AlignTop,
        )
        line.addWidget(Label(words, "strong", wrap=True), 1)
        announce(self, f"{self._title(one)}. {words}")
        return host

    def refresh(self, changed: Changed) -> None:
        """What changed since may be more by now."""
        del changed
        if self._asked:
            self.look_up()

    def first_focus(self) -> QWidget | None:
        """The field."""
        return self.edit
