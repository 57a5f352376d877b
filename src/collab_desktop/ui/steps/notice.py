"""The notice at the top of a step's page: it needs a re-check, was reopened, or is waived."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain import progress
from collab_desktop.domain.answers import PROJECT
from collab_desktop.domain.states import Status
from collab_desktop.domain.views import Changed, ChangeSince, Problem, WaiverView
from collab_desktop.services.rechecking import Rechecking
from collab_desktop.services.waiving import Waiving
from collab_desktop.ui import states
from collab_desktop.ui.change_line import ChangeLine
from collab_desktop.ui.plain_page import emptied
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.bands import Band
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.shapes import StateShape
from collab_desktop.ui.widgets.text import Label

MOST_CHANGES: Final = 3
Content = tuple[Status, tuple[ChangeSince, ...], WaiverView | None]


class StepNotice(Band):
    """Not there while a step needs nothing; keeps itself in step with the project."""

    def __init__(
        self, shell: Shell, rooms: Rooms, step: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("warn_tint", parent=parent)
        self._shell, self._rooms, self._step = shell, rooms, step
        self._subject = PROJECT
        self._shown: Content | None = None
        self._buttons: list[Button] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        self._shape = StateShape(states.SHAPES[Status.RECHECK], " ", 18)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        row.addLayout(self._column, 1)
        self.show_subject(PROJECT)
        shell.bridge.changed.connect(self._follow)

    def show_subject(self, subject: str) -> None:
        """Say what the step needs about one subject; nothing hides the notice."""
        is_other, self._subject = subject != self._subject, subject
        status, waiver = self._standing()
        if not is_other and self._only_follows(status, waiver):
            return
        content = (status, self._changes(), waiver)
        if content == self._shown:
            return
        self._shown = content
        emptied(self._column)
        self._buttons.clear()
        _, changes, _ = content
        if waiver is not None:
            self._show_waiver(waiver)
        elif status is Status.RECHECK:
            self._show_recheck(changes)
        elif status is Status.REOPENED:
            self._show_reopened(changes)
        is_shown = waiver is not None or status in {Status.RECHECK, Status.REOPENED}
        if is_shown:
            word = states.word(Status.WAIVED if waiver is not None else status)
            self._shape.set_state(states.SHAPES[status], word)
            self.setAccessibleName(word)
        self.setVisible(is_shown)

    def _only_follows(self, status: Status, waiver: WaiverView | None) -> bool:
        """Whether it tells what somebody does on this very page: nothing may move under them."""
        before = self._shown[0] if self._shown is not None else Status.RECHECK
        return waiver is None and status is Status.REOPENED and before is not Status.RECHECK

    def _follow(self, changed: Changed) -> None:
        project = self._rooms.project_id
        is_there = self._rooms.session.store.row("project", project) is not None
        if project in changed.project_ids and is_there:  # its beginning may have been undone
            self.show_subject(self._subject)

    def _standing(self) -> tuple[Status, WaiverView | None]:
        session, project = self._rooms.session, self._rooms.project_id
        status = progress.subject_status(session.project(project), self._step, self._subject)
        return status, Waiving(session, project).of_step(self._step)

    def _changes(self) -> tuple[ChangeSince, ...]:
        """Read from the journal, which takes its time: only where it will be shown."""
        found = Rechecking(self._rooms.session, self._rooms.project_id)
        return found.changes(self._step, self._subject)

    # -- needs re-check -------------------------------------------------------------------------

    def _show_recheck(self, changes: tuple[ChangeSince, ...]) -> None:
        words = self.tr("What this step rests on has changed since it was completed.")
        if not changes:
            words = self.tr("What this step rests on had changed; it is as it was again.")
        self._column.addWidget(Label(states.word(Status.RECHECK), "strong", wrap=True))
        self._column.addWidget(Label(words, wrap=True))
        for change in changes[:MOST_CHANGES]:
            line = ChangeLine(self._shell, self._rooms.project_id, change, compared=True)
            self._column.addWidget(line)
        self._say_more(changes)
        self._add_buttons([
            (self.tr("Still right"), self.still_right), (self.tr("Look again"), self.look_again),
        ])

    def _show_reopened(self, changes: tuple[ChangeSince, ...]) -> None:
        """Say what was changed in a step since it was completed, and how to close it again."""
        words = self.tr("This was changed since it was completed. Close it under “Check answers”.")
        if not changes:
            words = self.tr("It was opened to be looked at again. Close it under “Check answers”.")
        self._column.addWidget(Label(states.word(Status.REOPENED), "strong", wrap=True))
        self._column.addWidget(Label(words, wrap=True))
        for change in changes[:MOST_CHANGES]:
            self._column.addWidget(ChangeLine(self._shell, self._rooms.project_id, change))
        self._say_more(changes)
        if self._rooms.completing.corrections(self._step, self._subject):
            words = self.tr(
                "Was only a spelling or a phone number put right? Then nobody has to sign again.")
            self._column.addWidget(Label(words, wrap=True))
            self._add_buttons([(self.tr("Minor correction"), self.only_corrected)])

    def _say_more(self, changes: tuple[ChangeSince, ...]) -> None:
        if len(changes) > MOST_CHANGES:
            more = self.tr("and {count} more").format(count=len(changes) - MOST_CHANGES)
            self._column.addWidget(Label(more, "small", "muted"))

    def still_right(self) -> None:
        """Complete the step once more as it stands, or say what stands in the way."""
        self._close(self._rooms.completing.still_right, self.tr("Noted: still right"))

    def only_corrected(self) -> None:
        """Complete it as it stands and keep its signatures, or say what stands in the way."""
        if not self._rooms.completing.corrections(self._step, self._subject):
            self._say_words(self.tr("More than a spelling was changed since."))
            return
        self._close(self._rooms.completing.only_corrected, self.tr("Noted: a minor correction"))

    def _close(self, complete: Callable[[str, str], tuple[Problem, ...]], told: str) -> None:
        problems: list[Problem] = []
        if not self._shell.attempt(lambda: problems.extend(complete(self._step, self._subject))):
            return
        if problems:
            self._say(problems)
        else:
            self._shell.toast(told, undo_in=self._rooms.project_id)

    def _say(self, problems: list[Problem]) -> None:
        said = " ".join(self._rooms.say(problem.message) for problem in problems)
        self._say_words(self.tr("It cannot stay complete: {problems}").format(problems=said))

    def _say_words(self, words: str) -> None:
        self._column.addWidget(Label(words, "strong", "stop", wrap=True))
        announce(self, words)

    def look_again(self) -> None:
        """Reopen the step, so that it is completed anew; the toast offers Undo."""
        completing = self._rooms.completing
        if self._shell.attempt(lambda: completing.reopen(self._step, self._subject)):
            self._shell.toast(self.tr("The step is open again"), undo_in=self._rooms.project_id)

    # -- waived ---------------------------------------------------------------------------------

    def _show_waiver(self, waiver: WaiverView) -> None:
        heading = self.tr("Waived, but the waiver has ended") if waiver.has_ended else (
            states.word(Status.WAIVED)
        )
        until = self.tr("no end date")
        if waiver.expires:
            until = self.tr("until {date}").format(date=self._date(waiver.expires))
        who = (waiver.person, waiver.role, self._date(waiver.since), until)
        self._column.addWidget(Label(heading, "strong", wrap=True))
        self._column.addWidget(Label(waiver.reason, wrap=True))
        self._column.addWidget(Label(" · ".join(p for p in who if p), "small", "muted", wrap=True))
        self._add_buttons([(self.tr("Withdraw the waiver"), self.withdraw)])

    def _date(self, day: str) -> str:
        return self._shell.formats.date(day) if day else ""

    def withdraw(self) -> None:
        """Take the waiver back; the toast offers Undo."""
        waiving = Waiving(self._rooms.session, self._rooms.project_id)
        if self._shell.attempt(lambda: waiving.withdraw(self._step)):
            self._shell.toast(self.tr("Waiver withdrawn"), undo_in=self._rooms.project_id)

    def first_focus(self) -> QWidget | None:
        """Its first button; nothing while there is no notice."""
        return next(iter(self._buttons), None) if not self.isHidden() else None

    def _add_buttons(self, buttons: list[tuple[str, Callable[[], None]]]) -> None:
        if self._rooms.read_only:
            return
        host = QWidget()  # a layout of its own goes with it when the notice is filled anew
        flow = FlowRow(8, host)
        for words, call in buttons:
            button = Button(words)
            button.clicked.connect(lambda _checked=False, call=call: call())
            flow.addWidget(button)
            self._buttons.append(button)
        self._column.addWidget(host)
