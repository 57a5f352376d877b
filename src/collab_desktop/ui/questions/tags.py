"""Editor of ``tags``: a few words of one's own, divided by commas."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, column
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.text import Label


class TagsEditor(Editor):
    """Words divided by commas; each counts once."""

    def _build(self) -> None:
        self.line = LineEdit(parent=self)
        self.line.edited.connect(lambda text: self._changed(tags_in(text) or None))
        layout = column(self, self.line, spacing=4)
        if not self.compact:
            hint = self.tr("Divide them with commas.")
            layout.addWidget(Label(hint, "small", "muted", parent=self))

    def _inputs(self) -> Sequence[QWidget]:
        return (self.line,)

    def _show(self, value: JsonValue) -> None:
        tags = value if isinstance(value, list) else []
        if tags_in(self.line.text()) != tags:
            self.line.set_text(", ".join(tags))


def tags_in(text: str) -> list[str]:
    """Return the words of a line, each once, in their order; every script's comma divides."""
    words = (word.strip() for word in re.split("[,;،、，]", text))
    return list(dict.fromkeys(word for word in words if word))
