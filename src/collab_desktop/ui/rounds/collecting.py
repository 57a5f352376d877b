"""While ballots come in: how many are in, who is missing, and the ways to bring them in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.rounds import FINGERS
from collab_desktop.services.ballots import RoundView, SheetView
from collab_desktop.ui import theme
from collab_desktop.ui.rounds.discs import Discs
from collab_desktop.ui.rounds.reveal import RevealFoot
from collab_desktop.ui.rounds.words import voter_name
from collab_desktop.ui.terms import explain
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import ComboBox, Field
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.page import READING_COLUMN
from collab_desktop.ui.widgets.text import Label, Separator

MOST_NAMED = 12


class Counted(QWidget):
    """How many ballots are in: discs, words, and who is missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.words = Label("", "question", wrap=True)
        self.discs = Discs()
        self.missing = Label("", "body", "muted", wrap=True)
        for part in (self.words, self.discs, self.missing):
            column.addWidget(part)

    def show_round(self, view: RoundView) -> None:
        """Count anew."""
        words = self.tr("{n} of {count} ballots are in")
        said = words.format(n=view.scored, count=view.voting)
        self.words.setText(said)
        self.discs.show_count(view.scored, view.voting, said)
        self.missing.setText(self._missing(view))
        self.missing.setVisible(bool(self.missing.text()))

    def _missing(self, view: RoundView) -> str:
        waiting = [sheet for sheet in view.sheets if not sheet.handed_in]
        if not view.missing:
            return ""
        if view.hands or len(waiting) > MOST_NAMED:
            return self.tr("Missing: {n}").format(n=view.missing)
        names = ", ".join(
            str(s.seat) if s.seat is not None else voter_name(s) for s in waiting
        )
        return self.tr("Missing: {names}").format(names=names)


class WaysIn(QWidget):
    """The ways to bring ballots in that are no ballot on this screen."""

    keying_asked = Signal()
    fingers_asked = Signal()
    files_asked = Signal()
    blank_asked = Signal()

    def __init__(self, view: RoundView, *first: QWidget, parent: QWidget | None = None) -> None:
        """Offer them; ``first`` stands in front of them in the same line."""
        super().__init__(parent)
        flow = FlowRow(10)
        self.setLayout(flow)
        self.key = Button(self.tr("Type in from paper"))
        self.key.clicked.connect(self.keying_asked)
        self.fingers = Button(self.tr("Count fingers"))
        self.fingers.clicked.connect(self.fingers_asked)
        self.files = Button(self.tr("Take in ballot files"))
        self.files.clicked.connect(self.files_asked)
        self.blank = LinkButton(self.tr("Save an empty ballot for a colleague"))
        self.blank.clicked.connect(self.blank_asked)
        for button in (*first, self.key, self.fingers, self.files, self.blank):
            flow.addWidget(button)
        for button in (self.fingers, self.files):
            button.setEnabled(not view.all_in)


class CollectView(QWidget):
    """One round that is open."""

    passed = Signal(str)
    recused = Signal(str)
    withdrawn = Signal(str)
    revealed = Signal(str)

    def __init__(self, view: RoundView, secrecy: str, parent: QWidget | None = None) -> None:
        """Show a round; ``secrecy`` is what the room is told."""
        super().__init__(parent)
        self.view = view
        self.setMaximumWidth(theme.px(READING_COLUMN))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 20, 6, 24)
        self._column.setSpacing(0)
        self.counted = Counted()
        self.counted.show_round(view)
        self._column.addWidget(self.counted)
        self._column.addSpacing(10)
        said = Label(secrecy, "body", wrap=True)
        explain(said, "sealed")
        self._column.addWidget(said)
        self._column.addSpacing(18)
        self._add_ways()
        self._column.addSpacing(18)
        self._column.addWidget(Separator())
        self._column.addSpacing(18)
        self._add_person()
        self.foot = RevealFoot(view)
        self.foot.revealed.connect(self.revealed)
        self._column.addWidget(self.foot)

    def _add_ways(self) -> None:
        self._column.addWidget(Label(self.tr("Bring ballots in"), "section", wrap=True))
        self._column.addSpacing(8)
        waiting = next((s for s in self.view.sheets if not s.handed_in), None)
        can = waiting is not None and not self.view.all_in
        self.give = Button(self.tr("Pass the laptop"), "primary" if can else "secondary")
        self.give.setEnabled(can)
        if waiting is not None:
            self.give.clicked.connect(lambda: self.passed.emit(waiting.person_id))
            name = self.tr("Pass the laptop to {name}").format(name=voter_name(waiting))
            self.give.setAccessibleName(name)
        self.ways = WaysIn(self.view, self.give)
        self._column.addWidget(self.ways)

    # -- one person -----------------------------------------------------------------------------

    def _add_person(self) -> None:
        """Standing aside and taking back are rare, so one list serves everybody."""
        self.who = ComboBox(self.tr("Somebody’s ballot"))
        for sheet in self.view.sheets:
            self.who.addItem(self._state(sheet), sheet.person_id)
        if self.view.hands:
            words = self.tr("Counted fingers: {n}")
            self.who.addItem(words.format(n=self.view.hands), FINGERS)
        self.who.currentIndexChanged.connect(lambda _index: self._offer())
        self._column.addWidget(Field(self.tr("Somebody’s ballot"), self.who))
        self._column.addSpacing(8)
        self.banner = InlineBanner("", [])
        self.banner.hide()
        self.banner.pressed.connect(self._answered)
        box = QWidget()
        flow = FlowRow(16)
        box.setLayout(flow)
        self.hand_over = LinkButton(self.tr("Pass the laptop"))
        self.hand_over.clicked.connect(lambda: self.passed.emit(self._chosen()))
        self.aside = LinkButton(self.tr("Stands aside: a conflict of interest"))
        self.aside.clicked.connect(lambda: self.recused.emit(self._chosen()))
        self.back = LinkButton(self.tr("Take it back"))
        self.back.clicked.connect(self._ask_back)
        for link in (self.hand_over, self.aside, self.back):
            flow.addWidget(link)
        self._column.addWidget(self.banner)
        self._column.addWidget(box)
        self._offer()

    def _state(self, sheet: SheetView) -> str:
        name = voter_name(sheet)
        if sheet.recused:
            return self.tr("{name}: stands aside").format(name=name)
        words = self.tr("{name}: in and sealed") if sheet.handed_in else self.tr("{name}: not in")
        return words.format(name=name)

    def _chosen(self) -> str:
        return str(self.who.currentData() or "")

    def _sheet(self) -> SheetView | None:
        return next((s for s in self.view.sheets if s.person_id == self._chosen()), None)

    def _offer(self) -> None:
        sheet = self._sheet()
        is_in = sheet is None or sheet.handed_in
        self.hand_over.setVisible(not is_in and not self.view.all_in)
        self.aside.setVisible(not is_in and not self.view.all_in)
        self.back.setVisible(is_in and bool(self._chosen()))
        aside = sheet is not None and sheet.recused
        self.back.set_label(self.tr("Votes after all") if aside else self.tr("Take it back"))
        self.banner.set_message("")

    def _ask_back(self) -> None:
        """Ask before a ballot is blanked: it cannot be brought back."""
        sheet = self._sheet()
        if sheet is not None and sheet.recused:
            self.withdrawn.emit(sheet.person_id)
            return
        self.banner.set_message(
            self.tr("Take this ballot back? It has to be filled in again."),
            [("yes", self.tr("Yes, take it back")), ("no", self.tr("Leave it in"))],
        )
        links = self.banner.findChildren(LinkButton)
        if links:
            links[-1].setFocus()

    def _answered(self, answer: str) -> None:
        self.banner.set_message("")
        if answer == "yes":
            self.withdrawn.emit(self._chosen())
        else:
            self.who.setFocus()

    def set_read_only(self) -> None:
        """Let people see who is in, and nothing more."""
        for part in (self.ways, self.who, self.hand_over, self.aside, self.back, self.foot):
            part.setEnabled(False)

    def next_button(self) -> QWidget:
        """The next thing to do: a ballot to be brought in, or the reveal."""
        return self.foot.reveal if self.view.all_in else self.give
