"""Editor of ``multi``: check boxes, with "None of these" where none is an answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, column
from collab_desktop.ui.questions.choosing import (
    name_choices,
    named_options,
    show_retired,
    with_shape,
)
from collab_desktop.ui.widgets.fields import CheckBox


class MultiEditor(Editor):
    """Any number of the options; the stored list keeps the order of the question."""

    def _build(self) -> None:
        options = named_options(self.question)
        self.boxes = tuple(self._box(slug, label) for slug, label, _ in options)
        lines = [
            with_shape(box, shape) for box, (_, _, shape) in zip(self.boxes, options, strict=True)
        ]
        self.none: CheckBox | None = None
        if self.question.none_allowed and self.question.required:
            self.none = self._box("", self.tr("None of these"))
            lines.append(self.none)
        column(self, *lines)

    def _box(self, slug: str, label: str) -> CheckBox:
        box = CheckBox(label, self)
        box.setProperty("value", slug)
        box.clicked.connect(lambda: self._picked(slug))
        return box

    def _inputs(self) -> Sequence[QWidget]:
        return self._all()

    def _all(self) -> tuple[CheckBox, ...]:
        return self.boxes if self.none is None else (*self.boxes, self.none)

    def _name(self, label: str) -> None:
        self.setAccessibleName(label)
        name_choices(self._all(), label)
        super()._name(label)

    def _show(self, value: JsonValue) -> None:
        chosen = value if isinstance(value, list) else []
        for box in self.boxes:
            box.setChecked(box.property("value") in chosen)
        if self.none is not None:
            self.none.setChecked(value == [])
        show_retired(self.boxes, self.question)

    def _picked(self, slug: str) -> None:
        if self.none is not None and slug == "":
            value: JsonValue = [] if self.none.isChecked() else None
            self._show(value)
            self._changed(value)
            return
        if self.none is not None:
            self.none.setChecked(False)
        self._changed([box.property("value") for box in self.boxes if box.isChecked()] or None)
