"""Editor of ``yn``: yes, no or not sure."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, column
from collab_desktop.ui.questions.choosing import Radios, name_choices


class YesNoEditor(Editor):
    """Yes, no, or not sure, which is always allowed."""

    def _build(self) -> None:
        options = (
            ("yes", self.tr("Yes"), "none"),
            ("no", self.tr("No"), "none"),
            ("unsure", self.tr("Not sure"), "none"),
        )
        self.radios = Radios(options, self, across=True)
        self.radios.picked.connect(lambda value: self._changed(value))
        column(self, self.radios)

    def _inputs(self) -> Sequence[QWidget]:
        return self.radios.buttons

    def _name(self, label: str) -> None:
        name_choices(self.radios.buttons, label)
        super()._name(label)
        self.setFocusProxy(self.radios)

    def _show(self, value: JsonValue) -> None:
        self.radios.choose(value)
