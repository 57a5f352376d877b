"""A few options of which one is chosen, or none; a column, or a line where there is room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from collab_desktop.ui.questions.base import Group, column, row
from collab_desktop.ui.widgets.fields import CheckBox, Radio
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.shapes import State, StateShape

Named = tuple[str, str, str]
"""What is stored, what is shown, and the shape that repeats it (or ``none``)."""

STATES = {
    "ok": State.FINISHED,
    "attention": State.ATTENTION,
    "stop": State.STOP,
    "not_done": State.NOT_STARTED,
}


class Radios(Group):
    """One out of a few; ``picked`` is emitted when a person chooses."""

    picked = Signal(str)

    def __init__(
        self, options: Sequence[Named], parent: QWidget | None = None, *, across: bool = False
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons = tuple(self._button(value, label) for value, label, _ in options)
        lines = [
            with_shape(button, shape)
            for button, (_, _, shape) in zip(self.buttons, options, strict=True)
        ]
        if across:
            flow = FlowRow(20)
            self.setLayout(flow)
            for line in lines:
                flow.addWidget(line)
        else:
            column(self, *lines)

    def choose(self, value: object) -> None:
        """Show a choice; anything unknown leaves all of them empty."""
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(button.property("value") == value)
        self._group.setExclusive(True)
        self.setFocusProxy(self._group.checkedButton() or self.buttons[0])

    def _button(self, value: str, label: str) -> Radio:
        button = Radio(label, self)
        button.setProperty("value", value)
        button.clicked.connect(lambda: self.picked.emit(value))
        button.clicked.connect(lambda: self.setFocusProxy(button))
        self._group.addButton(button)
        return button


def named_options(question: Any) -> list[Named]:
    """What a question offers, then what it offered once; that is seen only where it was chosen."""
    retired = [(o.slug, o.label, "none") for o in question.options if o.retired]
    return [*((o.slug, o.label, o.shape) for o in question.offered), *retired]


def show_retired(choices: Sequence[Radio | CheckBox], question: Any) -> None:
    """Show the choices that are offered, and of the others those that are chosen."""
    retired = {option.slug for option in question.options if option.retired}
    for choice in choices:
        if choice.property("value") in retired:
            choice.setVisible(choice.isChecked())


def with_shape(choice: Radio | CheckBox, shape: str) -> QWidget:
    """Put the shape of a state beside a choice that has one; the choice itself otherwise.

    It is seen once it is chosen: before that it would look like an answer.
    """
    if shape not in STATES:
        return choice
    line = QWidget(choice.parentWidget())
    choice.setParent(line)
    mark = StateShape(STATES[shape])
    policy = mark.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    mark.setSizePolicy(policy)
    row(line, choice, mark)
    mark.setVisible(choice.isChecked())
    choice.toggled.connect(mark.setVisible)
    return line


def name_choices(choices: Sequence[Radio | CheckBox], question: str) -> None:
    """Name each choice after its question, so that it is understood alone."""
    for choice in choices:
        choice.setAccessibleName(f"{question}: {choice.text().replace('&&', '&')}")
