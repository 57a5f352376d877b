"""The facilitator's critique in numbers: the mean, the lowest, and what to rewrite together."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.answers import AnswerState
from collab_desktop.domain.critique import critique
from collab_desktop.domain.views import FieldView, PageView
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.states import RULES
from collab_desktop.ui.steps.panels import Panel
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.shapes import StateLabel
from collab_desktop.ui.widgets.text import Label, Separator


class CritiquePanel(Panel):
    """Sums up the scores on the same page."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Separator())
        self.summary = Label("", "section", wrap=True)
        column.addWidget(self.summary)
        self.advice = StateLabel("attention", " ")
        column.addWidget(self.advice)

    def show_page(self, page: PageView) -> None:
        """Say mean and lowest, and what to rewrite together."""
        asked = [field for field in page.fields if field.question.kind == "score5"]
        titles = {field.question.key: field.question.label for field in asked}
        scores = {field.question.key: score_of(field) for field in asked}
        found = critique(scores, titles)
        if found.mean is None:
            self.summary.setText(self.tr("No scores yet."))
        else:
            words = self.tr("Mean {mean}, lowest {lowest}; {scored} of {asked} scored")
            said = words.format(
                mean=found.mean, lowest=found.lowest, scored=found.scored, asked=found.asked
            )
            self.summary.setText(said)
        self.advice.setVisible(found.message is not None)
        if found.message is not None:
            self.advice.set_state(RULES[found.severity], self.say(found.message))


def score_of(field: FieldView) -> int | None:
    """The score of a field; blank and "not sure" are none."""
    answer = field.answer
    if answer is None or answer.state is not AnswerState.VALUE:
        return None
    return answer.value if isinstance(answer.value, int) else None
