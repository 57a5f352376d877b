"""The editor of one question: shows an answer, and tells when somebody changes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from collab_desktop.domain.answers import Address, Answer, AnswerState, JsonValue
from collab_desktop.domain.views import FieldView
from collab_desktop.ui.widgets.accessible import Role

if TYPE_CHECKING:
    from collab_desktop.ui.questions.desk import Desk

_L = TypeVar("_L", bound=QBoxLayout)


class Group(QWidget):
    """Parts that belong together, for screen readers too."""

    accessible_role = Role.Grouping


class Editor(Group):
    """One question's field; each kind has its own subclass.

    A subclass builds its parts in ``_build``, shows a value in ``_show`` and calls ``_changed``
    when somebody has changed it.  Showing a value never emits ``edited``.
    """

    edited = Signal(object)
    """An ``Answer``, or nothing when the field was emptied; on a person's edits only."""

    def __init__(
        self, field: FieldView, desk: Desk, parent: QWidget | None = None, *, compact: bool = False
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.desk = desk
        self.compact = compact
        self.read_only = False
        self.problems: tuple[str, ...] = ()
        self._build()
        self._name(self.question.label)
        self.set_answer(field.answer)

    @property
    def question(self) -> Any:
        """The question's schema model."""
        return self.field.question

    @property
    def address(self) -> Address:
        """Where the answer is kept."""
        return self.field.address

    @property
    def in_cell(self) -> bool:
        """Whether it stands in a cell of a table, where there is room for one line only."""
        around = self.parentWidget()
        return around is not None and isinstance(around.parent(), QAbstractItemView)

    def set_answer(self, answer: Answer | None) -> None:
        """Show an answer without telling anybody."""
        known = answer is not None and answer.state is AnswerState.VALUE
        self._show(answer.value if known and answer is not None else None)

    def set_field(self, field: FieldView) -> None:
        """Show the same question as it stands now."""
        self.field = field
        self.set_answer(field.answer)

    def set_problems(self, problems: Sequence[str]) -> None:
        """Say to screen readers what is to correct; the same words stand above the field."""
        self.problems = tuple(problems)
        for widget in self._inputs():
            widget.setAccessibleDescription(" ".join(problems))

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - named like Qt's setters
        """Let people read but not change."""
        self.read_only = read_only
        for widget in self._inputs():
            if hasattr(widget, "setReadOnly"):
                widget.setReadOnly(read_only)
            else:
                widget.setEnabled(not read_only)

    # -- for subclasses -------------------------------------------------------------------

    def _build(self) -> None:
        """Make the parts, once."""
        raise NotImplementedError

    def _show(self, value: JsonValue) -> None:
        """Show a value; ``None`` is empty."""
        raise NotImplementedError

    def _inputs(self) -> Sequence[QWidget]:
        """The parts that take input, in the order of Tab."""
        raise NotImplementedError

    def _name(self, label: str) -> None:
        """Give every part its name for screen readers."""
        for widget in self._inputs():
            if not widget.accessibleName():
                widget.setAccessibleName(label)
        inputs = self._inputs()
        if inputs:
            self.setFocusProxy(inputs[0])

    def _changed(self, value: JsonValue) -> None:
        """Tell that somebody has changed the value; ``None`` empties the answer."""
        self.edited.emit(None if value is None else Answer.of(value))


def column(owner: QWidget, *parts: QWidget | QLayout, spacing: int = 0) -> QVBoxLayout:
    """Lay parts out from top to bottom without margins."""
    return _fill(QVBoxLayout(owner), parts, spacing)


def row(owner: QWidget, *parts: QWidget | QLayout, spacing: int = 8) -> QHBoxLayout:
    """Lay parts out from the leading edge without margins; the rest of the line stays empty."""
    layout = _fill(QHBoxLayout(owner), parts, spacing)
    layout.addStretch(1)
    return layout


def _fill(layout: _L, parts: Sequence[QWidget | QLayout], spacing: int) -> _L:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout
