"""Filling in a ballot that somebody sent: chosen as a file, filled in, saved to be sent back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedLayout, QVBoxLayout, QWidget

from collab_desktop.domain.ballot_paper import BallotPaper
from collab_desktop.services.ballot_files import ENDING, BallotRefusedError, read_empty, save_filled
from collab_desktop.ui import theme
from collab_desktop.ui.navigation import HOME, Route
from collab_desktop.ui.places import ask_where, default_folder
from collab_desktop.ui.rounds.words import as_categories
from collab_desktop.ui.shell import Screen, Shell
from collab_desktop.ui.steps.ballot_page import BallotPage
from collab_desktop.ui.steps.scoring_frame import ScoringFrame
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import ComboBox, Field
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.page import READING_COLUMN
from collab_desktop.ui.widgets.text import Label


class FillScreen(Screen):
    """One ballot file at a time; nothing of it is kept in this workspace."""

    def __init__(self, shell: Shell, route: Route, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        self.paper: BallotPaper | None = None
        self.file = Path()
        self.ballot: BallotPage | None = None
        self.who: ComboBox | None = None
        self.frame = ScoringFrame()
        self.frame.head.set_title(self.tr("Fill in a ballot"))
        self.frame.head.set_purpose(self.tr(
            "Somebody sent you a ballot as a file. Fill it in here and send the saved file back."
        ))
        self.frame.head.set_back(self.tr("Projects"))
        self.frame.head.back_pressed.connect(lambda: shell.go(HOME))
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.frame)
        self._show_choice()
        if route.detail:
            self.open(Path(route.detail))

    def window_title(self) -> str:
        """The title of the page."""
        return self.frame.head.title()

    # -- which ballot -----------------------------------------------------------------------------

    def _show_choice(self, said: str = "") -> None:
        self.paper = None
        content, column = self._content()
        if said:
            column.addWidget(Label(said, "question", wrap=True))
        self.choose = Button(self.tr("Choose a ballot file"), "primary", size="main")
        self.choose.clicked.connect(self._ask)
        self._in_row(column, self.choose)
        self.frame.set_content(content)

    def _content(self) -> tuple[QWidget, QVBoxLayout]:
        content = QWidget()
        content.setMaximumWidth(theme.px(READING_COLUMN))
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 20, 6, 24)
        column.setSpacing(16)
        return content, column

    def _in_row(self, column: QVBoxLayout, *buttons: QWidget) -> None:
        row = QWidget()
        flow = FlowRow(12)
        row.setLayout(flow)
        for button in buttons:
            flow.addWidget(button)
        column.addWidget(row)

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a ballot file"), str(default_folder()),
            self.tr("Ballots (*{ending})").format(ending=".json"),
        )
        if name:
            self.open(Path(name))

    def open(self, file: Path) -> None:
        """Show what a ballot asks, or say why it cannot be filled in."""
        try:
            self.paper = read_empty(file)
        except BallotRefusedError as refused:
            self._refuse(self.shell.say(refused.message))
            return
        except OSError as error:
            self._refuse(error.strerror or str(error))
            return
        self.file = file
        self.frame.summary.set_problems([])
        self._show_paper(self.paper)

    def _refuse(self, why: str) -> None:
        self.frame.summary.set_problems([("", why)])

    def _show_paper(self, paper: BallotPaper) -> None:
        content, column = self._content()
        column.addWidget(Label(paper.about.title, "question", wrap=True))
        column.addWidget(Label(self.shell.say(paper.secrecy.message), "body", "muted", wrap=True))
        self.who = None
        if paper.voters:
            self.who = ComboBox(self.tr("Who are you?"))
            for key, name in paper.voters:
                self.who.addItem(name, key)
            column.addWidget(Field(self.tr("Who are you?"), self.who))
        self.start = Button(self.tr("Fill it in"), "primary", size="main")
        self.start.clicked.connect(self.begin)
        self._in_row(column, self.start)
        self.frame.set_content(content)
        (self.who or self.start).setFocus()

    # -- filling it in ----------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the ballot."""
        if self.paper is None:
            return
        about = self.paper.about
        self.ballot = BallotPage(
            about.title, as_categories(about), dots=about.dots,
            sealed=self.shell.say(self.paper.secrecy.message),
        )
        self.ballot.frame.head.set_title(about.title)
        self.ballot.handed_in.connect(self._save)
        self.ballot.closed.connect(self._close)
        self._stack.addWidget(self.ballot)
        self._stack.setCurrentWidget(self.ballot)
        self.ballot.begin()

    def _save(self, sheet: object) -> None:
        proposed = self.file.name.removesuffix(ENDING) + f"-{self.tr('filled in')}{ENDING}"
        target = ask_where(
            self, self.tr("Save the ballot"), self.file.with_name(proposed),
            self.tr("Ballots (*{ending})").format(ending=ENDING), ENDING,
        )
        if target is not None and isinstance(sheet, dict):
            self.save_to(sheet, target)

    def save_to(self, sheet: dict[str, object], target: Path) -> None:
        """Write the ballot and blank it."""
        if self.paper is None:
            return
        voter = str(self.who.currentData()) if self.who is not None else ""
        try:
            save_filled(self.paper, voter, sheet, target)
        except OSError as error:
            words = self.tr("“{file}” cannot be written: {why}")
            said = words.format(file=target.name, why=error.strerror or str(error))
            if self.ballot is not None:
                self.ballot.frame.summary.set_problems([("", said)])
            return
        self._close()
        words = self.tr("Saved as “{file}”. Send it back to whoever sent you the empty one.")
        self._show_choice(words.format(file=target.name))
        self.choose.setFocus()

    def _close(self) -> None:
        if self.ballot is not None:
            self._stack.removeWidget(self.ballot)
            self.ballot.hide()
            self.ballot.deleteLater()
            self.ballot = None

    def keep(self) -> bool:
        """A ballot that is begun has to be saved or given up first."""
        if self.ballot is not None and self.ballot.is_begun:
            self.ballot.say_begun()
            return False
        return True

    def first_focus(self) -> QWidget | None:
        """The way to a file, or the next thing on the ballot."""
        if self.ballot is not None:
            return self.ballot.first_focus()
        return self.choose if self.paper is None else self.start
