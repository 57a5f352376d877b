"""The three lists of the console: what was parked, what was decided, and what is to be done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.workshops import PARKING
from collab_desktop.services.capture import KEPT, Capture, Kept, KeptLine
from collab_desktop.services.gathering import ACTIONS, DECISIONS
from collab_desktop.ui.autosave import Autosave
from collab_desktop.ui.gathered.agreed_list import AgreedList
from collab_desktop.ui.gathered.lines import ACT, DONE, EDIT, REMOVE, Told
from collab_desktop.ui.questions.desk import Desk
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.shapes import State
from collab_desktop.ui.widgets.text import Label

KEYS: Final[dict[str, Kept]] = {"P": "ws_parking", "D": "decisions", "A": "actions"}
"""One key for each list."""


class CaptureLists(QWidget):
    """Three lists in tabs; a line is in the file while it is being typed."""

    failed = Signal()
    saved = Signal()
    waiting = Signal()

    def __init__(
        self, shell: Shell, capture: Capture, desk: Desk, parent: QWidget | None = None, *,
        read_only: bool = False,
    ) -> None:
        """Make the lists of a workshop.

        Args:
            shell: the window: words, formats, toasts.
            capture: the workshop.
            desk: what the editors of the forms may ask for.
            parent: the console.
            read_only: the workspace may only be read.
        """
        super().__init__(parent)
        self._shell, self._capture, self._read_only = shell, capture, read_only
        self._typing: dict[Kept, str] = {}
        self._lines: Autosave[Kept, str] = Autosave(self._save, self)
        for signal, own in (
            (self._lines.waiting, self.waiting), (self._lines.saved, self.saved),
            (self._lines.failed, self.failed),
        ):
            signal.connect(own)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.tabs = Segments(self.tr("What is kept"), [
            (PARKING, self.tr("Parked")), (DECISIONS, self.tr("Decisions")),
            (ACTIONS, self.tr("Actions")),
        ])
        self.tabs.chosen.connect(lambda _key: self._show_tab())
        self.counts = Label("", "body", "muted", wrap=True)
        column.addWidget(self.tabs)
        column.addWidget(self.counts)
        self.lists = {register: self._list(register, desk) for register in KEPT}
        for each in self.lists.values():
            column.addWidget(each)
        self._show_tab()
        self.refresh()

    def _list(self, register: Kept, desk: Desk) -> AgreedList:
        nothing = {
            PARKING: self.tr("Nothing is parked."), DECISIONS: self.tr("Nothing is decided yet."),
            ACTIONS: self.tr("No action yet."),
        }
        add = {
            PARKING: self.tr("Park it"), DECISIONS: self.tr("Add decision"),
            ACTIONS: self.tr("Add action"),
        }
        each = AgreedList(desk, nothing[register])
        if not self._read_only:
            each.offer_new(self._new_line(register), add[register])
        if each.new is not None:
            each.new.edited.connect(lambda text: self._lines.touch(register, text))
        each.added.connect(lambda _text: self.finish(register))
        each.asked.connect(lambda offer, row: self._do(register, offer, row))
        return each

    def _new_line(self, register: Kept) -> str:
        """What stands above the field of a new line, with its letter where letters are keys."""
        if not self._shell.settings.single_key:
            return {
                PARKING: self.tr("Park a point"), DECISIONS: self.tr("A new decision"),
                ACTIONS: self.tr("A new action"),
            }[register]
        return {
            PARKING: self.tr("Park a point (P)"), DECISIONS: self.tr("A new decision (D)"),
            ACTIONS: self.tr("A new action (A)"),
        }[register]

    # -- typing ---------------------------------------------------------------------------------

    def begin(self, register: Kept) -> None:
        """Open a list and put the keyboard where one types a new line."""
        self.tabs.set_value(register)
        self._show_tab()
        new = self.lists[register].new
        if new is not None:
            new.setFocus()

    def _show_tab(self) -> None:
        for register, each in self.lists.items():
            each.setVisible(register == self.tabs.value())

    def finish(self, register: Kept) -> None:
        """A line is written: the next one begins."""
        new = self.lists[register].new
        if self._lines.flush() and new is not None:
            self._typing.pop(register, None)
            new.set_text("")

    def keep(self) -> bool:
        """Write what is being typed; false when that failed."""
        return self._lines.flush()

    def _save(self, register: Kept, text: str) -> bool:
        return self._shell.attempt(lambda: self._write(register, text))

    def _write(self, register: Kept, text: str) -> None:
        """The first words make the row, later ones change it, and none take it away again."""
        row = self._typing.get(register, "")
        if row not in self._capture.data.records:
            self._typing.pop(register, None)  # undo took it
            row = ""
        if row and text.strip():
            self._capture.reword(register, row, text)
        elif text.strip():
            self._typing[register] = self._capture.add(register, text)
        elif row:
            self._typing.pop(register)
            self._capture.remove(row)

    # -- what stands ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the lists as they stand."""
        for register, each in self.lists.items():
            lines = self._capture.lines(register)
            each.show_lines([self._told(register, line) for line in lines])
            if each.form is not None and each.form.record_id in self._capture.data.records:
                each.form.show_row(*self._capture.form(each.form.record_id))
        parked, decided, acts = (self._capture.lines(register) for register in KEPT)
        said = [
            self.tr("%n open", "parked", sum(line.is_open for line in parked)),
            self.tr("%n decided", "", len(decided)),
            self.tr("%n to do", "", sum(line.is_open for line in acts)),
        ]
        alone = sum(line.is_open and not line.owner for line in (*parked, *acts))
        if alone:
            said.append(self.tr("%n without an owner", "", alone))
        self.counts.setText(" · ".join(said))

    def _told(self, register: Kept, line: KeptLine) -> Told:
        day = self._shell.formats.date(line.day) if line.day else ""
        state, name = self._state(register, line)
        offers: tuple[str, ...] = (EDIT, REMOVE)
        if register == PARKING and line.is_open:
            offers = (ACT, *offers)
        elif register == ACTIONS and line.is_open:
            offers = (DONE, *offers)
        return Told(
            line.id, line.text, state, name, (name, line.owner, day), None,
            () if self._read_only else offers,
        )

    def _state(self, register: Kept, line: KeptLine) -> tuple[State, str]:
        if register == DECISIONS:
            return State.FINISHED, self.tr("Decided")
        if line.is_open:
            return State.NOT_STARTED, self.tr("Open")
        return State.FINISHED, self.tr("Settled")

    # -- what one does ----------------------------------------------------------------------------

    def _do(self, register: Kept, offer: str, row: str) -> None:
        if not self.keep():
            return
        if offer == EDIT:
            self._edit(register, row)
        elif offer == DONE:
            self._shell.attempt(lambda: self._capture.settle(register, row))
        elif offer == ACT:
            self._act(row)
        else:
            self._remove(register, row)

    def _edit(self, register: Kept, row: str) -> None:
        for each in self.lists.values():
            each.close_form()
        self.lists[register].open_form(*self._capture.form(row), "")

    def _act(self, row: str) -> None:
        if self._shell.attempt(lambda: self._capture.make_action(row)):
            self._shell.toast(self.tr("It is an action now"), undo_in=self._capture.project_id)

    def _remove(self, register: Kept, row: str) -> None:
        label = self.lists[register].lines[row].told.text
        if self._shell.attempt(lambda: self._capture.remove(row)):
            words = self.tr("Removed: {what}").format(what=label)
            self._shell.toast(words, undo_in=self._capture.project_id)
