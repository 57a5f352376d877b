"""Editor of ``bool``: one check box that says yes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, row
from collab_desktop.ui.widgets.fields import CheckBox


class BoolEditor(Editor):
    """True or false; the question itself is the heading."""

    def _build(self) -> None:
        self.box = CheckBox(self.tr("Yes"), self)
        self.box.clicked.connect(lambda: self._changed(self.box.isChecked()))
        row(self, self.box)

    def _inputs(self) -> Sequence[QWidget]:
        return (self.box,)

    def _show(self, value: JsonValue) -> None:
        self.box.setChecked(value is True)
