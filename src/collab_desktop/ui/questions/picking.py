"""Search as you type for somebody who is known, or add them under the name that was typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QWidget

from collab_desktop.formats import quoted
from collab_desktop.ui import theme
from collab_desktop.ui.questions.base import Group, column
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.text import Label

Known = tuple[str, str, str]
"""Id, name, and what tells two of the same name apart."""
MOST_SHOWN = 8
_ID = Qt.ItemDataRole.UserRole


class NamePicker(Group):
    """A line in which a name is looked up; ``picked`` carries the id, empty when taken away."""

    picked = Signal(str)

    def __init__(
        self,
        known: Callable[[], Sequence[Known]],
        add: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._known, self._add = known, add
        self._shown = ""
        self.line = LineEdit(parent=self)
        self.line.setMaximumWidth(theme.px(360))
        self.line.edited.connect(self._search)
        self.line.editingFinished.connect(self._finish)
        self._note: Label | None = None
        self._completer: QCompleter | None = None
        self._column = column(self, self.line, spacing=4)

    def show_name(self, name: str) -> None:
        """Show who is chosen."""
        self._shown = name
        self.line.set_text(name)
        self._say("")

    def matches(self, text: str) -> list[Known]:
        """Return who fits what was typed, names that begin with it first."""
        wanted = text.strip().casefold()
        found = [known for known in self._known() if wanted in known[1].casefold()]
        found.sort(key=lambda known: not known[1].casefold().startswith(wanted))
        return found[:MOST_SHOWN]

    def take(self, identity: str) -> None:
        """Choose somebody by id; an empty id adds the name that stands in the line."""
        chosen = identity or self._add(self.line.text().strip())
        if not chosen:
            return  # the name could not be added and stays in the line
        names = {known[0]: known[1] for known in self._known()}
        self.show_name(names.get(chosen, self.line.text().strip()))
        self.picked.emit(chosen)

    def _search(self, text: str) -> None:
        self._say("")
        if not text.strip():
            self._shown = ""
            self.picked.emit("")
            return
        completer = self._popup()
        model = completer.model()
        if isinstance(model, QStandardItemModel):
            model.clear()
            for item in self._items(text):
                model.appendRow(item)
        completer.complete()

    def _items(self, text: str) -> list[QStandardItem]:
        items = []
        found = self.matches(text)
        for identity, name, detail in found:
            item = QStandardItem(f"{name}, {detail}" if detail else name)
            item.setData(identity, _ID)
            items.append(item)
        if not any(name.casefold() == text.strip().casefold() for _, name, _ in found):
            add = QStandardItem(self.tr("Add “{name}”").format(name=quoted(text)))
            add.setData("", _ID)
            items.append(add)
        return items

    def _popup(self) -> QCompleter:
        """Make the list at the first letter that is typed: most fields never need it."""
        if self._completer is None:
            self._completer = QCompleter(QStandardItemModel(self), self)
            self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            self._completer.setMaxVisibleItems(MOST_SHOWN + 1)
            self._completer.setWidget(self.line)
            popup = self._completer.popup()
            if popup is not None:
                popup.setAccessibleName(self.tr("Names found"))
            self._completer.activated[QModelIndex].connect(self._chosen)  # type: ignore[index]
        return self._completer

    def _chosen(self, index: QModelIndex) -> None:
        self.take(str(index.data(_ID) or ""))

    def _finish(self) -> None:
        """On leaving: a full name that is known is taken; anything else is said in words."""
        text = self.line.text().strip()
        popup = self._completer.popup() if self._completer is not None else None
        if popup is not None and popup.isVisible():
            return
        if not text or text == self._shown:
            return
        exact = [k for k in self._known() if k[1].casefold() == text.casefold()]
        if len(exact) == 1:
            self.take(exact[0][0])
        else:
            sentence = self.tr("“{name}” is not known yet. Choose “Add” in the list to add them.")
            self._say(sentence.format(name=quoted(text)))

    def _say(self, sentence: str) -> None:
        if sentence and self._note is None:
            self._note = Label("", "small_strong", "stop", wrap=True, parent=self)
            self._column.addWidget(self._note)
        if self._note is not None:
            self._note.setText(sentence)
            self._note.setVisible(bool(sentence))
        self.line.setAccessibleDescription(sentence)
