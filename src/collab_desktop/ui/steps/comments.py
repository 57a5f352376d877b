"""The comments on one question: what was said, and a line to say more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.values import storable
from collab_desktop.formats import Formats
from collab_desktop.ui.questions.base import column, row
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.text import Label


class Comments(QWidget):
    """Comments below a question, oldest first; they never print."""

    added = Signal(str)
    resolved = Signal(str)
    closed = Signal()

    def __init__(self, label: str, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._count = 0
        self._said = QVBoxLayout()
        self._said.setSpacing(8)
        self.line = LineEdit(self.tr("Comment on: {label}").format(label=label))
        self.line.returnPressed.connect(self._add)
        add = Button(self.tr("Add comment"), size="drawer")
        add.clicked.connect(self._add)
        close = LinkButton(self.tr("Close comments"))
        close.clicked.connect(self.closed)
        buttons = QWidget(self)
        row(buttons, add, close, spacing=16)
        column(
            self, Label(self.tr("Comments"), "strong"), self._said, self.line, buttons, spacing=8
        )
        self.setFocusProxy(self.line)

    def show_comments(self, comments: Sequence[Mapping[str, Any]]) -> None:
        """Show what was said so far; a new one was in the line until now."""
        if len(comments) > self._count and self.typed() in [c.get("text") for c in comments]:
            self.line.set_text("")
        self._count = len(comments)
        while self._said.count():
            item = self._said.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for comment in comments:
            self._said.addWidget(self._one(comment))

    def _one(self, comment: Mapping[str, Any]) -> QWidget:
        box = QWidget(self)
        when = self._formats.date(str(comment["at"])[:10]) if comment.get("at") else ""
        who = ", ".join(part for part in (str(comment.get("author") or ""), when) if part)
        settled = bool(comment.get("resolved"))
        layout = column(
            box, Label(str(comment.get("text") or ""), wrap=True),
            Label(self.tr("{who}, settled").format(who=who) if settled else who, "small", "muted"),
            spacing=2,
        )  # fmt: skip
        if not settled:
            settle = LinkButton(self.tr("Mark as settled"), role="small_strong")
            settle.clicked.connect(lambda: self.resolved.emit(str(comment["id"])))
            layout.addWidget(settle)
        return box

    def typed(self) -> str:
        """What stands in the line and is not said yet."""
        return str(storable(self.line.text().strip()))

    def _add(self) -> None:
        if self.typed():
            self.added.emit(self.typed())
