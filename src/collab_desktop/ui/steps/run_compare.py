"""Two runs of True North beside each other: what was said, and what became better or worse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.services.run_comparison import (
    ComparedQuestion,
    RatedAnswer,
    RunComparison,
    RunEnd,
)
from collab_desktop.ui import theme
from collab_desktop.ui.soon import Arranged
from collab_desktop.ui.states import RULES
from collab_desktop.ui.widgets.page import IconMark
from collab_desktop.ui.widgets.shapes import StateLabel
from collab_desktop.ui.widgets.text import Label, Separator

Say = Callable[[Message], str]
WIDE_ENOUGH = 520
ICONS = {"better": "arrow_up", "worse": "arrow_down", "same": "minus", "new": "plus"}


def change_word(change: str) -> str:
    """How a rating has changed, in a word."""
    translate = QCoreApplication.translate
    words = {
        "better": translate("RunCompare", "Better"), "worse": translate("RunCompare", "Worse"),
        "same": translate("RunCompare", "Same"), "new": translate("RunCompare", "New"),
    }  # fmt: skip
    return words[change]


class Change(QWidget):
    """An arrow and a word."""

    def __init__(self, change: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = change_word(change)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconMark(ICONS[change], "muted" if change == "same" else "text", 16))
        row.addWidget(Label(self.word, "body" if change == "same" else "bold"), 1)


class RunCell(QWidget):
    """What one run says: its name where it does not stand above, a shape, words."""

    def __init__(
        self, run: str, state: StateLabel | Label, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.run = Label(run, "small_strong", "muted", wrap=True)
        column.addWidget(self.run)
        column.addWidget(state)
        if text:
            column.addWidget(Label(text, "body", "muted", wrap=True))
        column.addStretch(1)


class CompareRow(QWidget):
    """A heading with its change, and both runs beside or under each other."""

    def __init__(
        self, title: str, cells: tuple[RunCell, RunCell], change: Change | None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Label(title, "section", wrap=True), 1)
        if change is not None:
            head.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(24)
        for cell in cells:
            self._box.addWidget(cell, 1)
        column.addLayout(self._box)

    def arrange(self, *, wide: bool) -> None:
        """Beside each other, or under each other."""
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._box.setSpacing(24 if wide else 10)


class RunCompare(Arranged, QWidget):
    """The whole comparison, the outcomes first."""

    def __init__(self, runs: RunComparison, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs, self._say = runs, say
        self.rows: list[CompareRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._column = column
        column.addWidget(Label(self.tr("Both runs side by side"), "question", wrap=True))
        column.addWidget(Label(self._summary(), "body", "muted", wrap=True))
        column.addSpacing(8)
        self._add(self.tr("Outcome"), self._end(runs.before), self._end(runs.after), None)
        self._add(self.tr("Red flags"), self._flags(runs.before), self._flags(runs.after), None)
        for question in runs.questions:
            self._add_question(question)
        self.arrange_from_now()

    def _summary(self) -> str:
        better = sum(q.change == "better" for q in self._runs.questions)
        worse = sum(q.change == "worse" for q in self._runs.questions)
        words = self.tr("{better} better, {worse} worse than in the first run.")
        return words.format(better=better, worse=worse)

    def _add(
        self, title: str, before: RunCell, after: RunCell, change: Change | None
    ) -> None:
        self.rows.append(CompareRow(title, (before, after), change))
        self._column.addWidget(Separator())
        self._column.addWidget(self.rows[-1])

    def _add_question(self, question: ComparedQuestion) -> None:
        before, after = self._runs.before.title, self._runs.after.title
        self._add(
            question.title, self._rated(before, question.before),
            self._rated(after, question.after), Change(question.change),
        )  # fmt: skip

    def _rated(self, run: str, answer: RatedAnswer) -> RunCell:
        return RunCell(run, StateLabel(RULES[answer.severity], answer.word), answer.text)

    def _end(self, end: RunEnd) -> RunCell:
        proposed = self._say(end.proposed) if end.proposed is not None else ""
        reasons = " ".join(self._say(reason) for reason in end.reasons)
        if end.decided:
            text = self.tr("Proposed: {outcome}. {reasons}") if proposed else reasons
            said = text.format(outcome=proposed, reasons=reasons)
            return RunCell(end.title, StateLabel(RULES[end.severity], end.decided), said)
        word = self.tr("Proposed: {outcome}").format(outcome=proposed) if proposed else ""
        state = StateLabel(RULES[end.severity], word or self.tr("Not decided yet"))
        return RunCell(end.title, state, reasons)

    def _flags(self, end: RunEnd) -> RunCell:
        return RunCell(end.title, Label("; ".join(end.flags) or self.tr("None"), wrap=True), "")

    def _arrange(self) -> None:
        if hasattr(self, "rows"):
            for row in self.rows:
                row.arrange(wide=self.width() >= theme.px(WIDE_ENOUGH))
