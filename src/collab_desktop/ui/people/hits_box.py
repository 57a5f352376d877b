"""Words in free text that may mean somebody who is to be erased: one line each, go or stay."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.free_text import Hit
from collab_desktop.services.privacy import Privacy
from collab_desktop.ui.plain_page import column_of
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.text import Label, Separator

AT_ONCE = 30
"""Lines that are shown before somebody asks for more."""
GOES, STAYS = "goes", "stays"


class HitLine(QWidget):
    """One word with its place, and what becomes of it."""

    decided = Signal(bool)

    def __init__(self, place: str, hit: Hit, *, decision: bool | None) -> None:
        """Show a hit; ``decision`` as in :meth:`Privacy.decision`."""
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(6)
        where = place if hit.is_now else self.tr("{place} (an earlier text)").format(place=place)
        box.addWidget(Label(where, "small", "muted", wrap=True))
        around = f"{hit.before}“{hit.found}”{hit.after}"
        box.addWidget(Label(around, "body", wrap=True))
        self.choice = Segments(
            self.tr("What becomes of “{word}” there?").format(word=hit.found),
            [(GOES, self.tr("Blank it")), (STAYS, self.tr("Leave it"))],
        )
        self.choice.set_value("" if decision is None else GOES if decision else STAYS)
        self.choice.chosen.connect(lambda value: self.decided.emit(value == GOES))
        row = FlowRow(8)
        row.addWidget(self.choice)
        box.addLayout(row)


class HitsBox(QWidget):
    """All of them, with one button each for all that nobody decided about."""

    changed = Signal()

    def __init__(self, shell: Shell, privacy: Privacy, hits: Sequence[Hit]) -> None:
        """Show the hits; decisions go to ``privacy`` at once."""
        super().__init__()
        self._shell, self._privacy, self.hits = shell, privacy, tuple(hits)
        self.lines: list[HitLine] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        row = FlowRow(8)
        self.all_go = Button(self.tr("Blank the rest"))
        self.all_go.clicked.connect(lambda: self._decide_rest(goes=True))
        self.all_stay = Button(self.tr("Leave the rest"))
        self.all_stay.clicked.connect(lambda: self._decide_rest(goes=False))
        for button in (self.all_go, self.all_stay):
            row.addWidget(button)
        host, self._column = column_of(spacing=6)
        box.addWidget(host)
        self.more = Button(self.tr("Show more"))
        self.more.clicked.connect(self._show_more)
        box.addLayout(row)
        row.addWidget(self.more)
        self._show_more()

    def open_count(self) -> int:
        """How many nobody decided about yet."""
        return sum(self._privacy.decision(hit) is None for hit in self.hits)

    def _show_more(self) -> None:
        start = len(self.lines)
        for hit in self.hits[start:start + AT_ONCE]:
            line = HitLine(
                self._shell.say(hit.place), hit, decision=self._privacy.decision(hit)
            )
            line.decided.connect(partial(self._decide, hit))
            self.lines.append(line)
            self._column.addWidget(line)
            self._column.addWidget(Separator())
        self.more.setVisible(len(self.lines) < len(self.hits))

    def _decide(self, hit: Hit, goes: object) -> None:
        self._privacy.decide(hit, goes=bool(goes))
        self.changed.emit()

    def _decide_rest(self, *, goes: bool) -> None:
        for hit in self.hits:
            if self._privacy.decision(hit) is None:
                self._privacy.decide(hit, goes=goes)
        for hit, line in zip(self.hits, self.lines, strict=False):
            line.choice.set_value(GOES if self._privacy.decision(hit) else STAYS)
        self.changed.emit()
