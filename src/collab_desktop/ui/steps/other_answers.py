"""The two other ways to answer any question: not known yet, and not applicable because."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import Answer, AnswerState
from collab_desktop.domain.views import FieldView
from collab_desktop.framework.schema import PlainQuestion
from collab_desktop.ui.questions.base import column, row
from collab_desktop.ui.questions.desk import Desk
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.shapes import State, StateLabel


class OtherAnswer(QWidget):
    """Stands in place of the editor while a question is answered in another way."""

    edited = Signal(object)
    dismissed = Signal()
    """Answer it after all."""

    def __init__(self, field: FieldView, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._desk = desk
        self._label = field.question.label
        self._build(field.answer)

    def _build(self, answer: Answer | None) -> None:
        raise NotImplementedError

    def show_answer(self, answer: Answer) -> None:
        """Show the answer as it stands now."""
        raise NotImplementedError

    def _way_back(self) -> QWidget:
        back = LinkButton(self.tr("Answer it after all"))
        back.setAccessibleName(self.tr("Answer it after all: {label}").format(label=self._label))
        back.clicked.connect(self.dismissed)
        line = QWidget(self)
        row(line, back)
        return line


class Unknown(OtherAnswer):
    """Not known yet: who finds out, by when; it becomes an action."""

    def _build(self, answer: Answer | None) -> None:
        self._value: dict[str, Any] = {"who": None, "by": None}
        self.who = self._part("who", "person", self.tr("Who finds out?"))
        self.by = self._part("by", "date", self.tr("By when?"))
        column(
            self, StateLabel(State.IN_PROGRESS, self.tr("Don’t know yet")),
            Field(self.tr("Who finds out?"), self.who), Field(self.tr("By when?"), self.by),
            self._way_back(), spacing=12,
        )  # fmt: skip
        self.setFocusProxy(self.who)
        if answer is not None:
            self.show_answer(answer)

    def show_answer(self, answer: Answer) -> None:
        """Show who finds out and by when."""
        if answer.value == self._value:
            return
        self._value = dict(answer.value)
        for key, editor in (("who", self.who), ("by", self.by)):
            value = self._value.get(key)
            editor.set_answer(Answer.of(value) if value else None)

    def _part(self, key: str, kind: Any, label: str) -> Any:
        question = PlainQuestion(key=key, label=f"{self._label}: {label}", kind=kind)
        field = FieldView(self._field.address, question, None)
        editor = self._desk.editor(field, self, compact=True)
        editor.edited.connect(lambda answer: self._changed(key, answer))
        return editor

    def _changed(self, key: str, answer: Answer | None) -> None:
        self._value[key] = answer.value if answer is not None else None
        self.edited.emit(Answer.dont_know(self._value["who"], self._value["by"]))


class NotApplicable(OtherAnswer):
    """Does not apply, with one sentence that says why."""

    def _build(self, answer: Answer | None) -> None:
        words = self.tr("Why does it not apply?")
        self.reason = LineEdit(f"{self._label}: {words}")
        self.reason.edited.connect(self._changed)
        column(
            self, StateLabel(State.NOT_STARTED, self.tr("Not applicable")),
            Field(words, self.reason), self._way_back(), spacing=12,
        )  # fmt: skip
        self.setFocusProxy(self.reason)
        if answer is not None:
            self.show_answer(answer)

    def show_answer(self, answer: Answer) -> None:
        """Show the reason."""
        if str(answer.value or "").strip() != self.reason.text().strip():
            self.reason.set_text(str(answer.value or ""))

    def _changed(self, text: str) -> None:
        self.edited.emit(Answer.not_applicable(text.strip()))


OTHER_ANSWERS: dict[AnswerState, type[OtherAnswer]] = {
    AnswerState.DONT_KNOW: Unknown,
    AnswerState.NOT_APPLICABLE: NotApplicable,
}
