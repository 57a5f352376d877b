"""What stands after a reveal: rows to agree, the reasons of the result, and the recommendation."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from collab_desktop.domain.answers import Address
from collab_desktop.domain.sensitivity import Sensitivity
from collab_desktop.domain.values import ValueRefusedError
from collab_desktop.domain.views import Problem
from collab_desktop.services.score_results import AGREED, STEP, Results
from collab_desktop.services.scoring import Scoring
from collab_desktop.ui.autosave import Autosave
from collab_desktop.ui.revealing import scroll_to
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.steps.recommendation import Recommendation
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.steps.scoring_foot import ScoreFoot, ScoreReasons
from collab_desktop.ui.steps.scoring_rows import ResultRow, ResultRows, Words
from collab_desktop.ui.work import Job, start


class ResultsView(QWidget):
    """Keeps rows, reasons, total and recommendation in step with the project."""

    saving = Signal()
    saved = Signal()
    failed = Signal()
    history_asked = Signal(object)

    def __init__(
        self, shell: Shell, rooms: Rooms, scoring: Scoring, round_id: str | None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show a revealed round, or scores that are agreed without sheets."""
        super().__init__(parent)
        self._shell, self._rooms, self._scoring, self._round = shell, rooms, scoring, round_id
        self._job: Job | None = None
        self._looked: object = None
        words = Words(shell.say, shell.formats)
        self.reasons_saver: Autosave[str, str] = Autosave(self._save_reason, self)
        self.results = scoring.results(round_id)
        self.rows = ResultRows(self.results, words)
        self.reasons = ScoreReasons(words)
        self.recommendation = Recommendation(shell, rooms, (STEP, "recommendation"))
        self.foot = ScoreFoot(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.rows, self.reasons, self.recommendation):
            column.addWidget(part)
        self._connect()
        self._show()

    def _connect(self) -> None:
        self.rows.agreed.connect(self._agree)
        self.rows.reasoned.connect(self._reasoned)
        self.foot.more_asked.connect(self.show_reasons)
        self.recommendation.history_asked.connect(self.history_asked)
        for saver in (self.reasons_saver, self.recommendation.autosave):
            saver.waiting.connect(self.saving)
            saver.saved.connect(self.saved)
            saver.failed.connect(self.failed)

    def set_read_only(self) -> None:
        """Let people read but not change."""
        for row in self.rows.rows:
            row.cells.setEnabled(False)
            row.reason.setReadOnly(True)

    # -- what stands now --------------------------------------------------------------------

    def refresh(self) -> bool:
        """Show what stands now; false when the rows are others and the view has to be made anew."""
        self.results = self._scoring.results(self._round)
        if not self.rows.show_results(self.results):
            return False
        self.recommendation.refresh()
        self._show()
        return True

    def _show(self) -> None:
        self.foot.show_results(self.results)
        self.reasons.show_results(self.results)
        self._look_how_firm(self.results)

    def _look_how_firm(self, results: Results) -> None:
        """Work out how firm the outcome is, beside the window, when the scores have changed."""
        looked = [(row.item.key, row.agreed, row.agreement) for row in results.rows]
        if looked == self._looked:
            return
        self._looked = looked
        if self._job is not None:
            self._job.cancel()
        call = self._scoring.outlook()
        if call is None or results.score is None or results.score.outcome is None:
            self._job = None
            self.reasons.show_firmness(None)
            return
        self.reasons.show_working()
        self._job = start(
            lambda _progress: (looked, call()), finished=self._firmness, failed=self._not_found
        )

    def _firmness(self, found: tuple[object, Sensitivity | None]) -> None:
        looked, outlook = found
        if isValid(self) and looked == self._looked:
            self.reasons.show_firmness(outlook)

    def _not_found(self, _error: Exception) -> None:
        if isValid(self):
            self.reasons.show_firmness(None)

    # -- agreeing -----------------------------------------------------------------------------

    def _agree(self, item: str, score: str) -> None:
        value = int(score) if score else None
        self.reasons_saver.flush()
        if self._shell.attempt(lambda: self._scoring.agree(item, value)):
            self.saved.emit()
            return
        self.failed.emit()
        row = next(row for row in self.rows.rows if row.key == item)
        row.show_row(row.row)

    def _reasoned(self, item: str, text: str) -> None:
        self.reasons_saver.touch(item, text)

    def _save_reason(self, item: str, text: str) -> bool:
        try:
            return self._shell.attempt(lambda: self._scoring.set_reason(item, text))
        except ValueRefusedError as refused:
            self._shell.show_fault(refused)
            return True

    def leave(self) -> bool:
        """Save what was typed; false when that failed."""
        return self.reasons_saver.flush() and self.recommendation.leave()

    # -- problems -----------------------------------------------------------------------------

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say each problem at its field."""
        self.recommendation.show_problems(problems)

    def field(self, address: Address) -> QWidget | None:
        """Where an address is answered; nothing when that is elsewhere."""
        if address.path.startswith(f"{AGREED}."):
            row = self.first_row(address.path.rpartition(".")[2])
            return row.cells if row is not None else None
        return self.recommendation.field(address)

    def focus_address(self, address: Address) -> bool:
        """Put the keyboard where a problem can be mended; false when that is elsewhere."""
        field = self.field(address)
        if field is not None:
            field.setFocus()
            scroll_to(field)
        return field is not None

    def show_reasons(self) -> None:
        """Go down to why, and to what is recommended; the keyboard is there and in sight."""
        scroll_to(self.reasons)
        self.recommendation.focus_first()
        scroll_to(self.recommendation.page)

    def first_row(self, key: str = "") -> ResultRow | None:
        """The row of an item, else the first one with something to do."""
        named = next((row for row in self.rows.rows if row.key == key), None)
        return named or self.rows.first_to_do()
