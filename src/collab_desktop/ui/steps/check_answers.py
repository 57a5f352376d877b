"""The last page of a step: every question with its answer, and a way to change each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.views import FieldView, PageView
from collab_desktop.ui.questions.desk import Desk
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.shapes import State, StateLabel
from collab_desktop.ui.widgets.text import Label, Separator


class CheckAnswers(QWidget):
    """Read-only; "Change" goes to the question."""

    change_asked = Signal(str, str)
    """Section and question."""

    def __init__(
        self, pages: Iterable[PageView], desk: Desk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Label(self.tr("Check your answers"), "question", wrap=True))
        words = self.tr("Read them once more. You can still change them afterwards.")
        self._column.addWidget(Label(words, "body", "muted", wrap=True))
        for page in pages:
            self._add_page(page)

    def _add_page(self, page: PageView) -> None:
        self._column.addSpacing(20)
        self._column.addWidget(Label(page.title, "section", wrap=True))
        self._column.addSpacing(4)
        self._column.addWidget(Separator(role="line2"))
        for field in page.fields:
            if field.question.kind != "info":
                self._column.addWidget(self._line(page, field))
                self._column.addWidget(Separator())

    def _line(self, page: PageView, field: FieldView) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(field.question.label, "strong", wrap=True))
        words.addWidget(self._answer(field))
        row.addLayout(words, 1)
        if field.question.kind != "calc":
            row.addWidget(self._change(page, field))
        return line

    def _answer(self, field: FieldView) -> QWidget:
        text = self.answer_text(field)
        if text:
            return Label(text, "body", wrap=True)
        if field.required:
            return StateLabel(State.NOT_STARTED, self.tr("Not answered yet"))
        return Label(self.tr("Left empty"), "body", "muted")

    def answer_text(self, field: FieldView) -> str:
        """Return an answer as it is read here; rows one under the other."""
        kind = field.question.kind
        if field.answer is not None and kind not in ("calc", "sign"):
            return self._desk.text_of(field.question, field.answer)
        if kind == "calc":
            return field.computed
        if kind == "table":
            return "\n".join(f"{n}. {row.label}" for n, row in enumerate(field.rows, 1))
        if kind == "sign":
            standing = [s for s in self._desk.signatures(field.address) if s.holds]
            return "\n".join(s.name for s in standing if not s.revoked)
        return ""

    def _change(self, page: PageView, field: FieldView) -> LinkButton:
        change = LinkButton(self.tr("Change"))
        change.setAccessibleName(self.tr("Change: {label}").format(label=field.question.label))
        key = field.question.key
        change.clicked.connect(lambda: self.change_asked.emit(page.section, key))
        return change
