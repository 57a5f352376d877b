"""Editor of ``file``: one attached file with a title, copied into the workspace."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, column, row
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.text import Label


class FileEditor(Editor):
    """A file; the answer holds its hash, its name and the title people gave it."""

    def _build(self) -> None:
        self._value: JsonValue = None
        self.button = Button(self.tr("Attach file"), icon="file", parent=self)
        self.button.clicked.connect(self.choose)
        self.title = LineEdit(self.tr("Title of the file"), parent=self)
        self.title.edited.connect(self._titled)
        self.remove = LinkButton(self.tr("Remove file"), parent=self)
        self.remove.clicked.connect(self._removed)
        self._name_label = Label("", "small", "muted", wrap=True, parent=self)
        self._note = Label("", "small_strong", "stop", wrap=True, parent=self)
        line = QWidget(self)
        row(line, self.button, self.remove, spacing=16)
        column(self, self.title, self._name_label, line, self._note, spacing=6)
        self._note.hide()

    def _inputs(self) -> Sequence[QWidget]:
        return (self.button, self.title, self.remove)

    def _name(self, label: str) -> None:
        self.button.setAccessibleName(self.tr("{label}: attach a file").format(label=label))
        self.remove.setAccessibleName(self.tr("{label}: remove the file").format(label=label))
        super()._name(label)

    def _show(self, value: JsonValue) -> None:
        self._value = value if isinstance(value, dict) else None
        here = self._value is not None
        if self._value is not None:
            self.title.set_text(str(self._value.get("title", "")))
            self._name_label.setText(str(self._value.get("name", "")))
        for widget in (self.title, self._name_label, self.remove):
            widget.setVisible(here)
        words = self.tr("Replace file") if here else self.tr("Attach file")
        self.button.set_label(words)

    def choose(self) -> None:
        """Ask for a file and copy it into the workspace."""
        path = self.desk.choose_file(self)
        if path is None:
            return
        value = self.desk.attach(path)
        refused = value if isinstance(value, str) else ""
        self._note.setText(refused)
        self._note.setVisible(bool(refused))
        if not isinstance(value, str):
            self._show(dict(value))
            self._changed(dict(value))

    def _titled(self, text: str) -> None:
        if self._value is not None:
            self._value = {**self._value, "title": text}
            self._changed(self._value)

    def _removed(self) -> None:
        self._show(None)
        self._changed(None)
        self.button.setFocus()
