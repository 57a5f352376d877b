"""A show of fingers: how many people show what, line by line, until the counts add up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.rounds import Method
from collab_desktop.services.ballots import RoundView
from collab_desktop.ui import theme
from collab_desktop.ui.steps.scoring_frame import ScoringFrame
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.widgets.text import Label, Separator

VALUES = "012345?"
_NARROW = 52


class CountEdit(LineEdit, theme.Themed):
    """A field for a small number; Enter goes to the next one."""

    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        self.retheme()

    def retheme(self) -> None:
        """Follow the text size."""
        self.setFixedWidth(theme.px(_NARROW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and the keys that move; Enter goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.entered.emit()
        elif not event.text().isprintable() or not event.text() or event.text().isdecimal():
            super().keyPressEvent(event)
        else:
            event.accept()

    def number(self) -> int:
        """What stands there; nothing is none."""
        text = self.text().strip()
        return int(text) if text.isdecimal() and len(text) < 5 else 0


class CountRow(QWidget):
    """One line that was voted on, with a field for each number of fingers."""

    changed = Signal()
    accessible_role = Role.Grouping

    def __init__(
        self, key: str, title: str, values: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.setAccessibleName(title)
        self.fields: dict[str, CountEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(8)
        column.addWidget(Label(title, "strong", wrap=True))
        line = FlowRow(14)
        for value in values:
            line.addWidget(self._pair(title, value))
        self.sum = StateLabel(State.NOT_STARTED, " ")
        line.addWidget(self.sum)
        column.addLayout(line)

    def _pair(self, title: str, value: str) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        name = self.tr("{item}: people with {value}") if value else self.tr("{item}: dots in all")
        field = CountEdit(name.format(item=title, value=value))
        field.textChanged.connect(lambda _text: self.changed.emit())
        self.fields[value] = field
        if value:
            row.addWidget(Label(value, "strong", "muted"))
        row.addWidget(field)
        return box

    def counts(self) -> dict[str, int]:
        """How many people show what; what is empty stands nowhere."""
        return {value: edit.number() for value, edit in self.fields.items() if edit.number()}

    def total(self) -> int:
        """What the fields add up to."""
        return sum(self.counts().values())


class FingersPage(QWidget):
    """Asks how many people are in the room, then line by line what they show."""

    closed = Signal()

    def __init__(
        self, view: RoundView, keep: Callable[[Mapping[str, Any]], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Show empty counts.

        Args:
            view: the round; whoever handed in a ballot shows no fingers.
            keep: hands the counts in; false when that failed.
            parent: the screen.
        """
        super().__init__(parent)
        self._view, self._keep = view, keep
        self._waiting = sum(not sheet.handed_in for sheet in view.sheets)
        self._dots = view.about.dots if view.method is Method.DOTS else 0
        self.rows: list[CountRow] = []
        self.frame = ScoringFrame()
        self.frame.head.set_title(self.tr("Count fingers"))
        self.frame.head.set_purpose(self._purpose())
        self.frame.summary.pressed.connect(self._go_to)
        self.frame.set_content(self._content(), self._bar())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.frame)
        self._add_up()

    def _purpose(self) -> str:
        if self._dots:
            return self.tr("Everybody shows as many fingers as dots. Write the sum of each line.")
        return self.tr(
            "Everybody shows fingers at the same moment, a fist is 0 and a flat hand over the head"
            " is not sure. Write how many show what."
        )

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 16, 6, 20)
        column.setSpacing(0)
        self.people = CountEdit(self.tr("How many people show fingers?"))
        self.people.setText(str(self._waiting))
        self.people.textChanged.connect(lambda _text: self._add_up())
        self.people_field = Field(
            self.tr("How many people show fingers?"), self.people,
            self.tr("Those in the room who have not handed in a ballot: {n} or fewer.").format(
                n=self._waiting
            ),
        )
        column.addWidget(self.people_field)
        column.addSpacing(10)
        for item in self._view.about.items:
            row = CountRow(item.key, item.title, ("",) if self._dots else tuple(VALUES))
            row.changed.connect(self._add_up)
            self.rows.append(row)
            column.addWidget(Separator())
            column.addWidget(row)
        self._edits = [self.people, *(e for row in self.rows for e in row.fields.values())]
        for number, edit in enumerate(self._edits):
            edit.entered.connect(lambda number=number: self._go_on(number))
        return content

    def _bar(self) -> QWidget:
        bar = QWidget()
        column = QVBoxLayout(bar)
        column.setContentsMargins(0, 12, 0, 20)
        flow = FlowRow(12)
        column.addLayout(flow)
        self.hand = Button(self.tr("Hand in the counts"), "primary", size="main")
        self.hand.clicked.connect(self.hand_in)
        leave = LinkButton(self.tr("Back without handing in"))
        leave.clicked.connect(self.closed)
        flow.addWidget(self.hand)
        flow.addWidget(leave)
        return bar

    def _go_on(self, number: int) -> None:
        after = self._edits[number + 1] if number + 1 < len(self._edits) else self.hand
        after.setFocus(Qt.FocusReason.TabFocusReason)

    # -- adding up ----------------------------------------------------------------------------

    def _add_up(self) -> None:
        people = self.people.number()
        for row in self.rows:
            total = row.total()
            if self._dots:
                row.sum.set_state(State.NOT_STARTED, self.tr("dots"))
                continue
            words = self.tr("{n} of {count}").format(n=total, count=people)
            fits = total == people and people > 0
            over = total > people
            state = State.FINISHED if fits else State.STOP if over else State.NOT_STARTED
            row.sum.set_state(state, words)

    def content(self) -> dict[str, Any]:
        """What is handed in."""
        people = self.people.number()
        if self._dots:
            return {"dots": {r.key: r.total() for r in self.rows if r.total()}, "people": people}
        return {"counts": {row.key: row.counts() for row in self.rows}, "people": people}

    def hand_in(self) -> None:
        """Hand in when everything adds up; else say at which line it does not."""
        people = self.people.number()
        wrong = [] if self._dots else [row for row in self.rows if row.total() != people]
        if wrong:
            words = self.tr("{item}: the counts add up to {n}, and {count} people show fingers.")
            self.frame.summary.set_problems([
                (r.key, words.format(item=r.accessibleName(), n=r.total(), count=people))
                for r in wrong
            ])
            return
        self.frame.summary.set_problems([])
        if self._keep(self.content()):
            self.closed.emit()

    @property
    def is_begun(self) -> bool:
        """Whether something was counted that is not handed in."""
        return any(row.total() for row in self.rows)

    def say_begun(self) -> None:
        """Say that counts have to be handed in or given up before leaving."""
        words = self.tr("The counts are not handed in. Hand them in, or go back without them.")
        self.frame.summary.set_problems([("", words)])

    def _go_to(self, key: str) -> None:
        row = next((row for row in self.rows if row.key == key), None)
        field = next(iter(row.fields.values())) if row is not None else self.people
        field.setFocus(Qt.FocusReason.TabFocusReason)

    def first_focus(self) -> QWidget:
        """The number of people."""
        return self.people
