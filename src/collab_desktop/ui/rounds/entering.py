"""The ways to enter ballots that take the whole page, for rounds of workshops and the priority."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from collab_desktop.domain.rounds import FINGERS, Secrecy, SheetRefusedError, Way
from collab_desktop.services.ballots import RoundView, SheetView
from collab_desktop.ui.rounds.fingers_page import FingersPage
from collab_desktop.ui.rounds.keying_page import KeyingPage
from collab_desktop.ui.rounds.words import as_categories, voter_name
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.ballot_page import BallotPage
from collab_desktop.ui.widgets.messages import ErrorSummary

Sheets = Mapping[str, Mapping[str, Any]]
HandIn = Callable[[Sheets, Way], object]
MakeBallot = Callable[[RoundView, SheetView], BallotPage]
Page = BallotPage | KeyingPage | FingersPage


class Entering(QObject):
    """Lays one way of entering over a screen, and takes it off when it is done."""

    closed = Signal()

    def __init__(
        self, shell: Shell, stack: QStackedLayout, view: Callable[[], RoundView],
        hand_in: HandIn, parent: QObject, *, ballot: MakeBallot | None = None,
    ) -> None:  # fmt: skip
        """Be ready.

        Args:
            shell: the window.
            stack: where pages are laid over the screen.
            view: the round as it stands now.
            hand_in: seals sheets; raises what it refuses.
            parent: the screen.
            ballot: makes the page that somebody fills in alone, where it is not the usual one.
        """
        super().__init__(parent)
        self._make = ballot or self._usual
        self._shell, self._stack, self._view, self._hand_in = shell, stack, view, hand_in
        self.page: Page | None = None

    # -- the ways -----------------------------------------------------------------------------

    def key_sheets(self) -> None:
        """Key sheets from paper."""
        page = KeyingPage(self._view(), lambda sheets: self._keep(sheets, Way.PAPER))
        page.closed.connect(self.close)
        self._lay(page)

    def count_fingers(self) -> None:
        """Count fingers."""
        page = FingersPage(
            self._view(), lambda counts: self._keep({FINGERS: counts}, Way.FINGERS)
        )
        page.closed.connect(self.close)
        self._lay(page)

    def pass_to(self, voter: str) -> None:
        """Pass the laptop to somebody."""
        view = self._view()
        page = self._make(view, next(s for s in view.sheets if s.person_id == voter))
        page.handed_in.connect(lambda content: self._seal(voter, content))
        page.closed.connect(self.close)
        page.passed.connect(self.pass_to)
        self._lay(page)

    def _usual(self, view: RoundView, sheet: SheetView) -> BallotPage:
        return BallotPage(
            voter_name(sheet), as_categories(view.about), dots=view.about.dots,
            sealed=self._shell.say(Secrecy(view.secrecy).message),
        )

    def _seal(self, voter: str, content: object) -> None:
        sheets: Any = {voter: content}
        if not self._keep(sheets, Way.PASSED) or not isinstance(self.page, BallotPage):
            return
        waiting = next((s for s in self._view().sheets if not s.handed_in), None)
        if waiting is None or self._view().all_in:
            self.page.seal()
        else:
            self.page.seal(voter_name(waiting), waiting.person_id)

    def _keep(self, sheets: Sheets, way: Way) -> bool:
        try:
            return self._shell.attempt(lambda: self._hand_in(sheets, way))
        except SheetRefusedError as refused:
            summary = self.page.frame.summary if self.page is not None else ErrorSummary()
            summary.set_problems([("", self._shell.say(refused.message))])
            return False

    # -- over the screen ------------------------------------------------------------------------

    def _lay(self, page: Page) -> None:
        self.take_off()
        self.page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.first_focus().setFocus()

    def take_off(self) -> None:
        """Nothing lies over the screen any more; what was keyed has to be kept before."""
        if self.page is not None:
            self._stack.removeWidget(self.page)
            self.page.hide()
            self.page.deleteLater()
            self.page = None

    def close(self) -> None:
        """Take the page off and go back to the round."""
        self.take_off()
        self.closed.emit()

    def keep(self) -> bool:
        """Hand in what was keyed; a ballot that is begun has to be handed in or given up."""
        if isinstance(self.page, KeyingPage):
            return self.page.flush_all()
        if isinstance(self.page, BallotPage) and self.page.is_begun:
            self.page.say_begun()
            return False
        if isinstance(self.page, FingersPage) and self.page.is_begun:
            self.page.say_begun()
            return False
        return True

    def focus_moved(self, widget: QWidget | None) -> None:
        """Follow the keyboard on a ballot."""
        if isinstance(self.page, BallotPage):
            self.page.focus_moved(widget)

