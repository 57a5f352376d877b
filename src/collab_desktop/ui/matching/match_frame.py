"""The page round the matrix: head, what a search is doing, the choice of the team."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from collab_desktop.ui.matching.match_paint import FullSeat
from collab_desktop.ui.plain_page import row_of
from collab_desktop.ui.widgets.bands import Band
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.page import PageHead, ScrollPage
from collab_desktop.ui.widgets.segments import Segments
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.widgets.text import Ground, Label


class SearchLine(QWidget):
    """How far a search is, and the way to call it off."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label("", "body")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the search"))
        self.cancel = LinkButton(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel the search"))
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is; the words stay the same, so that nothing moves."""
        self.words.setText(self.tr("Looking for the best team"))
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.show()


class ChoiceBand(Band):
    """Asks for the reason of a choice before the team is chosen."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint")
        if parent is not None:
            self.setParent(parent)
        self.title = Label("", "section", wrap=True)
        self.about = Label("", "body", wrap=True)
        self.reason = LineEdit(self.tr("Why this team"))
        self.field = Field(self.tr("Why not as suggested? One sentence; it is printed."),
                           self.reason)
        self.reason.returnPressed.connect(self._choose)
        self.choose = Button(self.tr("Choose this team"), "primary")
        self.choose.clicked.connect(self._choose)
        leave = Button(self.tr("Not yet"))
        leave.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        for widget in (self.title, self.about, self.field):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choose)
        row.addWidget(leave)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def ask(self, count: int, *, differs: bool) -> None:
        """Ask; the reason is wanted where the choice is not the suggestion."""
        words = self.tr("Choose this team of {count}?")
        self.title.setText(words.format(count=count))
        self.about.setText(self.tr(
            "The team, the stakeholders, the safeguarding register, the needs and the gap plan"
            " take it over. You can choose again at any time."
        ))
        self.field.setVisible(differs)
        self.field.set_problem("")
        self.reason.set_text("")
        self.show()
        (self.reason if differs else self.choose).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        reason = self.reason.text().strip()
        if self.field.isVisibleTo(self) and not reason:
            self.field.set_problem(self.tr("Say in one sentence why; the board will ask."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.chosen.emit(reason if self.field.isVisibleTo(self) else "")


class MatchFrame(Ground):
    """The page; the screen fills it."""

    part_chosen = Signal(str)

    def __init__(self, parts: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.head = PageHead("")
        self.parts = Segments(self.tr("Parts of this step"), parts)
        self.parts.chosen.connect(self.part_chosen)
        self.suggest = Button(self.tr("Suggest"))
        self.use = Button(self.tr("Use this team"), "primary")
        for button in (self.parts, self.suggest, self.use):
            self.head.add_button(button)
        self.search = SearchLine()
        self.refusal = InlineBanner(state="attention")
        self.choice = ChoiceBand()
        self.lock = Label("", "body", wrap=True)
        self.go_on = LinkButton(self.tr("Go on to the team"))
        self.chosen, row = row_of(spacing=16)
        row.addWidget(self.lock, 1)
        row.addWidget(self.go_on)
        self.chosen.hide()
        self.filter = LineEdit(self.tr("Go to a form by its name"))
        self.filter.setPlaceholderText(self.tr("Find a form"))
        page = ScrollPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        column = page.body
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(12)
        for widget in (self.head, self.chosen, self.choice, self.refusal, self.search):
            column.addWidget(widget)
        column.addWidget(self._legend())
        self.body = QVBoxLayout()
        column.addLayout(self.body, 1)

    def _legend(self) -> QWidget:
        host = QWidget()
        row = FlowRow(16, host)
        full = QWidget()
        line = QHBoxLayout(full)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(FullSeat())
        line.addWidget(Label(self.tr("full seat: at the level"), "body"))
        row.addWidget(full)
        for state, words in (
            (State.IN_PROGRESS, self.tr("half seat: one level below")),
            (State.NOT_STARTED, self.tr("too low")),
        ):
            row.addWidget(StateLabel(state, words))
        row.addWidget(self.filter)
        return host
