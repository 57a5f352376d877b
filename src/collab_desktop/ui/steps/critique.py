"""The facilitator's critique in numbers: the mean, the lowest, and what to rewrite together."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.answers import AnswerState
from collab_desktop.domain.views import FieldView, PageView
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.steps.panels import Panel
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.widgets.text import Label, Separator

REWRITE_BELOW = 3
"""A score under this asks to rewrite the question together (CONTENT 2)."""


class Critique(Panel):
    """Sums up the scores on the same page."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Separator())
        self.summary = Label("", "section", wrap=True)
        column.addWidget(self.summary)
        self._weak = QVBoxLayout()
        column.addLayout(self._weak)

    def show_page(self, page: PageView) -> None:
        """Say mean and lowest, and name every score that is too low."""
        scored = [(field, score) for field in page.fields if (score := score_of(field)) is not None]
        while self._weak.count():
            item = self._weak.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not scored:
            self.summary.setText(self.tr("No scores yet."))
            return
        words = self.tr("Mean {mean}, lowest {lowest}, from {n} scores")
        scores = [score for _, score in scored]
        self.summary.setText(
            words.format(mean=mean_of(scores), lowest=min(scores), n=len(scores))
        )
        for field, score in scored:
            if score < REWRITE_BELOW:
                words = self.tr("{label}: {score}. Rewrite the question together.")
                said = words.format(label=field.question.label, score=score)
                self._weak.addWidget(StateLabel(State.ATTENTION, said))


def score_of(field: FieldView) -> int | None:
    """The score of a field; "not sure" and blank are none."""
    answer = field.answer
    if field.question.kind != "score5" or answer is None or answer.state is not AnswerState.VALUE:
        return None
    return answer.value if isinstance(answer.value, int) else None


def mean_of(scores: list[int]) -> Decimal:
    """The mean to one decimal, halves up."""
    exact = Decimal(sum(scores)) / len(scores)
    return exact.quantize(Decimal("0.1"), ROUND_HALF_UP)
