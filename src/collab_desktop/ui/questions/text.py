"""Editor of ``text``: one line, or a small area where the limit is long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui import theme
from collab_desktop.ui.questions.base import Editor, column, row
from collab_desktop.ui.questions.counting import limit_hint
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.text import Label


class Line(LineEdit):
    """A line that tells when somebody goes down from it, to the list of what is known."""

    went_down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into the list; everything else is typed."""
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)


class TextEditor(Editor):
    """One line of text; nothing is cut off, a text that is too long is said to be."""

    known: QCompleter | None = None
    button: Button | None = None

    def _build(self) -> None:
        self.line = Line(parent=self)
        self.line.edited.connect(self._typed)
        host = QWidget(self)
        self._row = row(host, self.line)
        self._row.setStretch(0, 1)
        self._row.setStretch(1, 0)
        self._layout = column(self, host, spacing=4)
        self._hint: Label | None = None
        if getattr(self.question, "suggests", None):
            self._offer(self.desk.suggestions(self.question.suggests))

    def _offer(self, words: Sequence[str]) -> None:
        """Let people choose from a list, which opens when they ask for it and never by itself."""
        self.known = known = QCompleter(list(words), self.line)
        known.setWidget(self.line)
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setFilterMode(Qt.MatchFlag.MatchContains)
        known.setMaxVisibleItems(8)
        popup = known.popup()
        if popup is not None:
            popup.setAccessibleName(self.question.label)
            popup.setStyleSheet(_list_sheet())
        known.activated.connect(lambda chosen: self._choose(str(chosen)))
        self.line.went_down.connect(self.open_list)
        if not self.in_cell:
            self.button = Button(self.tr("List"), icon="list", parent=self)
            name = self.tr("List for: {label}").format(label=self.question.label)
            self.button.setAccessibleName(name)
            self.button.clicked.connect(self.open_list)
            self._row.insertWidget(1, self.button)

    def open_list(self) -> None:
        """Show the words that hold what was typed; all of them where that is no choice."""
        if self.known is None or self.read_only:
            return
        self.line.setFocus()
        self.known.setCompletionPrefix(self.line.text())
        if self.known.completionCount() < 2:
            self.known.setCompletionPrefix("")
        self.known.complete()

    def _choose(self, text: str) -> None:
        self.line.set_text(text)
        self._typed(text)

    def _inputs(self) -> Sequence[QWidget]:
        return (self.line,) if self.button is None else (self.line, self.button)

    def _show(self, value: JsonValue) -> None:
        text = value if isinstance(value, str) else ""
        self.line.set_text(text)
        self._say_room(text)

    def _typed(self, text: str) -> None:
        self._narrow(text)
        self._say_room(text)
        self._changed(text if text.strip() else None)

    def _narrow(self, text: str) -> None:
        """While the list is open, keep in it what holds the words typed so far."""
        popup = self.known.popup() if self.known is not None else None
        if self.known is None or popup is None or not popup.isVisible():
            return
        self.known.setCompletionPrefix(text)
        if self.known.completionCount():
            self.known.complete()
        else:
            popup.hide()

    def _say_room(self, text: str) -> None:
        hint = limit_hint(len(text), getattr(self.question, "limit", 160))
        if hint and self._hint is None:
            self._hint = Label("", "small", "muted", parent=self)
            self._layout.addWidget(self._hint)
        if self._hint is not None:
            self._hint.setText(hint)
            self._hint.setVisible(bool(hint))


def _list_sheet() -> str:
    """Lines that a finger can hit, and an edge; the list never outlives a theme."""
    border, tint, text = (theme.colour(role).name() for role in ("border", "tint", "text"))
    return (
        f"QListView {{ border: 1px solid {border}; }}"
        f"QListView::item {{ min-height: {theme.px(28)}px; padding: 0 {theme.px(6)}px; }}"
        f"QListView::item:selected {{ background: {tint}; color: {text}; }}"
    )
