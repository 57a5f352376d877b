"""The result of a scoring: the total on its bar, the outcome, its reasons, and how firm it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.domain.scoring import ScoreResult
from collab_desktop.domain.sensitivity import Sensitivity
from collab_desktop.services.score_results import Results
from collab_desktop.ui import theme
from collab_desktop.ui.soon import Arranged
from collab_desktop.ui.states import RULES
from collab_desktop.ui.steps.scoring_rows import Words
from collab_desktop.ui.terms import explain
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.shapes import State, StateShape
from collab_desktop.ui.widgets.text import Label
from collab_desktop.ui.widgets.total_bar import TotalBar

GAP = 34
TOTAL_WIDTH = 136
BAR_WIDTH = 420
WIDE_ENOUGH = 824
WIDEST = 16777215


class ScoreFoot(Arranged, QWidget):
    """Total, bar and outcome; always in sight while people agree."""

    more_asked = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.heading = Label("", "small_strong", "muted")
        self.total = Label("–", "page_title", tabular=True)
        parts = (self.tr("do not take forward"), self.tr("develop"), self.tr("recommend"))
        self.bar = TotalBar(self.tr("Total"), parts, lambda value: f"{value:g}")
        self.shape = StateShape(State.NOT_STARTED)
        self.outcome = Label("", "bold", wrap=True)
        self.more = LinkButton(self.tr("Reasons and recommendation"), role="small_strong")
        self.more.clicked.connect(self.more_asked)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 12, 0, 18)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(6)
        self._parts = (self._total_block(), self._outcome_block())
        self._wide: tuple[bool, int] | None = None
        self.arrange_from_now()

    def minimumSizeHint(self) -> QSize:
        """As narrow as two lines, or one line would keep itself from giving way."""
        return QSize(theme.px(2 * TOTAL_WIDTH + GAP), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        """All in one line, or the bar below where there is no room."""
        wide = self.width() >= theme.px(WIDE_ENOUGH)
        if (wide, theme.percent()) == self._wide:
            return
        self._wide = (wide, theme.percent())
        total, outcome = self._parts
        total.setMinimumWidth(theme.px(TOTAL_WIDTH))
        self.bar.setMinimumWidth(theme.px(BAR_WIDTH) if wide else 0)
        self.bar.setMaximumWidth(theme.px(BAR_WIDTH) if wide else WIDEST)
        for part in (total, outcome, self.bar):
            self._grid.removeWidget(part)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(total, 0, 0)
        self._grid.addWidget(outcome, 0, 2 if wide else 1, middle)
        if wide:
            self._grid.addWidget(self.bar, 0, 1)
        else:
            self._grid.addWidget(self.bar, 1, 0, 1, 2)
        for column, stretch in enumerate((0, 0, 1) if wide else (0, 1, 0)):
            self._grid.setColumnStretch(column, stretch)

    def _total_block(self) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.total)
        line.addWidget(Label(self.tr("of 100"), "body", "muted"), 1)
        column.addLayout(line)
        return block

    def _outcome_block(self) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.shape, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.outcome, 1)
        column.addLayout(line)
        column.addWidget(self.more)
        return block

    def show_results(self, results: Results) -> None:
        """Show the total and the outcome as they stand now."""
        score = results.score
        total = score.total if score is not None else None
        provisional = score is not None and score.provisional and total is not None
        self.heading.setText(self.tr("Total, provisional") if provisional else self.tr("Total"))
        shown = "–" if total is None else self._words.formats.number(total, decimals=1)
        self.total.setText(shown)
        low, high = results.thresholds
        self.bar.set_total(None if total is None else float(total), (float(low), float(high)))
        if score is None or score.outcome is None:
            self.outcome.setText(self.tr("Agree every score"))
            self.outcome.set_look("body", "muted")
            self.shape.set_state(State.NOT_STARTED, self.outcome.text())
            return
        self.outcome.setText(self._words.say(score.outcome.message))
        self.outcome.set_look("bold", "text")
        self.shape.set_state(RULES[score.outcome.severity], self.outcome.text())


class ScoreReasons(QWidget):
    """Why the outcome is what it is, in sentences, and how firm it is."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 60, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(Label(self.tr("Why"), "section"))
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._column.addLayout(self._list)
        self._column.addSpacing(14)
        self._firm = Label(self.tr("How firm it is"), "section")
        self._column.addWidget(self._firm)
        self.firmness = Label("", "body", wrap=True)
        self._column.addWidget(self.firmness)
        self._shown: list[tuple[State, str]] = []

    def sentences(self) -> list[str]:
        """The reasons on show."""
        return [text for _, text in self._shown]

    def show_results(self, results: Results) -> None:
        """Show the reasons as they stand now."""
        reasons = self._reasons(results.score)
        if reasons == self._shown:
            return
        self._shown = reasons
        _empty(self._list)
        for state, text in reasons:
            reason = _Reason(state, text)
            if text in self._about_floors(results.score):
                explain(reason, "floor")
            self._list.addWidget(reason)

    def _about_floors(self, score: ScoreResult | None) -> set[str]:
        reasons = score.reasons if score is not None else ()
        return {self._words.say(r.message) for r in reasons if "floor" in r.message.id}

    def _reasons(self, score: ScoreResult | None) -> list[tuple[State, str]]:
        if score is None:
            return [(State.NOT_STARTED, self.tr("Nothing is agreed yet."))]
        said = [(RULES[r.severity], self._words.say(r.message)) for r in score.reasons]
        if score.provisional:
            words = self.tr("Provisional: these are the medians. Only agreed scores count.")
            said.insert(0, (State.ATTENTION, words))
        if score.confidence_word is not None:
            word = self._words.say(Message(f"score.confidence.{score.confidence_word}"))
            text = self.tr("The scorers' confidence is {word}.").format(word=word)
            if score.confidence_word != "shaky":
                said.append((State.FINISHED, text))
        return said

    def show_working(self) -> None:
        """Say that the firmness is being worked out."""
        self._say(self.tr("Working it out…"), "muted")

    def show_firmness(self, found: Sensitivity | None) -> None:
        """Say how firm the outcome is; nothing while there is none."""
        if found is None:
            self._say(self.tr("This follows once every score is agreed."), "muted")
        else:
            self._say(" ".join(self._words.say(said) for said in found.sentences), "text")
            if any("floor" in said.id for said in found.sentences):
                explain(self.firmness, "floor")

    def _say(self, text: str, colour: str) -> None:
        self.firmness.setText(text)
        self.firmness.set_look("body", colour)


class _Reason(QWidget):
    """One reason: its shape and its sentence."""

    def __init__(self, state: State, text: str) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(StateShape(state), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(text, "body", wrap=True), 1)


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


