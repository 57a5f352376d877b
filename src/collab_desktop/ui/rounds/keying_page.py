"""Sheets of paper keyed one after the other: each key goes on, each person is sealed at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.rounds import Method, Secrecy, Way
from collab_desktop.services.ballots import RoundView
from collab_desktop.ui.rounds.keying_grid import KeyingGrid
from collab_desktop.ui.rounds.keying_model import BLANK, NOT_SURE, KeyingModel
from collab_desktop.ui.rounds.words import voter_name
from collab_desktop.ui.steps.scoring_frame import ScoringFrame
from collab_desktop.ui.widgets.accessible import announce
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label

Sheets = Mapping[str, Mapping[str, Any]]


class KeyingPage(QWidget):
    """Takes the whole page while somebody keys; the digits are gone when it closes."""

    closed = Signal()

    def __init__(
        self, view: RoundView, keep: Callable[[Sheets], bool], parent: QWidget | None = None
    ) -> None:
        """Show blank sheets for everybody whose sheet did not come in another way.

        Args:
            view: the round.
            keep: hands sheets in; false when that failed.
            parent: the screen.
        """
        super().__init__(parent)
        self._view, self._keep = view, keep
        self._voters = [
            s for s in view.sheets if not s.handed_in or s.way == Way.PAPER
        ]
        self._waiting: set[int] = set()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.flush)
        self._build()
        self._count()

    @property
    def dots(self) -> int:
        """How many dots each person has; none where scores are keyed."""
        return self._view.about.dots if self._view.method is Method.DOTS else 0

    def _build(self) -> None:
        self.frame = ScoringFrame()
        self.frame.head.set_title(self.tr("Type in sheets from paper"))
        self.frame.head.set_purpose(self._purpose())
        self.model = KeyingModel(
            tuple(voter_name(s) for s in self._voters),
            tuple(item.title for item in self._view.about.items),
            allowed="0123456789" if self.dots else f"012345{NOT_SURE}",
            covers=self._view.secrecy == Secrecy.SECRET, parent=self,
        )
        self.grid = KeyingGrid(self.model, self.tr("Sheets"), dots=self.dots)
        self.grid.row_left.connect(self._left)
        self.grid.refused.connect(self._refused)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 12, 6, 12)
        column.setSpacing(10)
        column.addWidget(self.grid)
        self.frame.set_content(content, self._bar())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.frame)
        for row, voter in enumerate(self._voters):
            if voter.handed_in:
                self.model.lock(row)
        first = next((r for r, v in enumerate(self._voters) if not v.handed_in), 0)
        self.grid.go_to(first, 0)

    def _purpose(self) -> str:
        if self.dots:
            said = self.tr(
                "Digits are dots. Each key goes on to the next line, and after the last to the next"
                " person. Space leaves blank, Backspace goes back, Enter goes to the next person."
            )
            tens = self.tr("For ten dots and more press + first: + and 3 are 13.")
            return f"{said} {tens}" if self.dots >= 10 else said
        return self.tr(
            "Keys 0 to 5 and ? go on to the next line, and after the last to the next person."
            " Space leaves blank, Backspace goes back, Enter goes to the next person."
        )

    def _bar(self) -> QWidget:
        bar = QWidget()
        column = QVBoxLayout(bar)
        column.setContentsMargins(0, 10, 0, 16)
        column.setSpacing(8)
        self.counter = Label("", "strong", wrap=True)
        column.addWidget(self.counter)
        flow = FlowRow(12)
        column.addLayout(flow)
        self.done = Button(self.tr("Done"), "primary", size="main")
        self.done.clicked.connect(self.close_page)
        self.again = Button(self.tr("Type in a second time, to check"), size="main")
        self.again.clicked.connect(self.check_again)
        flow.addWidget(self.done)
        flow.addWidget(self.again)
        return bar

    # -- keying -------------------------------------------------------------------------------

    def _left(self, row: int) -> None:
        """Hand a person's sheet in, after the key was drawn."""
        if self.model.waits(row):
            self._waiting.add(row)
            self._later.start()
        else:
            self.model.cover(row)
        self._count()

    def flush(self) -> bool:
        """Hand in what waits; false when that failed.

        A row that was refused and emptied since waits no more.
        """
        rows, self._waiting = sorted(filter(self.model.waits, self._waiting)), set()
        if not rows:
            return True
        if not self._keep({self._voters[row].person_id: self._sheet(row) for row in rows}):
            self._waiting.update(rows)
            return False
        for row in rows:
            self.model.seal(row)
        self._count()
        return True

    def _sheet(self, row: int) -> dict[str, Any]:
        keys = self._view.about.keys
        values = dict(zip(keys, self.model.values(row), strict=True))
        plain = {k: int(v) if v.isdigit() else v for k, v in values.items() if v != BLANK}
        return {"dots": plain} if self.dots else {"scores": plain}

    def _refused(self, row: int) -> None:
        words = self.tr("{person}: that would be more dots than there are, {n}.")
        if row in self.model.locked:
            words = self.tr("{person}: this sheet is in. Take it back before you key it again.")
        said = words.format(person=self.model.people[row], n=self.dots)
        self.counter.setText(said)
        announce(self.counter, said)

    def check_again(self) -> None:
        """Have everything keyed once more, and show what differs."""
        if not self.flush_all():
            return
        self.model.check_again()
        self.grid.go_to(0, 0)
        self.grid.setFocus()
        self.again.setEnabled(False)
        self._count()

    def _count(self) -> None:
        words = self.tr("{n} of {count} sheets are in")
        said = words.format(n=len(self.model.sealed), count=len(self._voters))
        differ = len(self.model.differences())
        if differ:
            more = self.tr("Differences: {n}. Go back with Backspace and key what is right.")
            said = f"{said}. {more.format(n=differ)}"
        elif self.model.is_second_pass:
            said = f"{said}. {self.tr('Second pass: no difference so far.')}"
        self.counter.setText(said)

    # -- leaving ------------------------------------------------------------------------------

    def flush_all(self) -> bool:
        """Hand in everything that was keyed, the person one is at included."""
        self._waiting.update(filter(self.model.waits, range(len(self._voters))))
        return self.flush()

    def close_page(self) -> None:
        """Hand in and go back to the round."""
        if self.flush_all():
            self.closed.emit()

    def first_focus(self) -> QWidget:
        """The grid."""
        return self.grid
