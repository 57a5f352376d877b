"""Search as you type for somebody who is known, or add them under the name that was typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QWidget

from collab_desktop.formats import quoted
from collab_desktop.ui import theme
from collab_desktop.ui.questions.base import Group, column
from collab_desktop.ui.widgets.fields import LineEdit

Known = tuple[str, str, str]
"""Id, name, and what tells two of the same name apart."""
MOST_SHOWN = 8
_COMMAS = re.compile("[,;،؛]")
_ID = Qt.ItemDataRole.UserRole


class NamePicker(Group):
    """A line in which a name is looked up; ``picked`` carries the id, empty when taken away.

    What is typed is never lost: on leaving, a known name is chosen and any other one is added.
    """

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
        self._offering = False
        self.line = LineEdit(parent=self)
        self.line.setMaximumWidth(theme.px(360))
        self.line.edited.connect(self._search)
        self.line.editingFinished.connect(self.finish)
        self.line.installEventFilter(self)
        self._completer: QCompleter | None = None
        self._several = False
        column(self, self.line)

    def take_several(self) -> None:
        """Take one name after the other; a comma ends a name, as Enter does."""
        self._several = True
        self.line.setPlaceholderText(self.tr("One name, then Enter"))

    def show_name(self, name: str) -> None:
        """Show who is chosen; a name that is still being typed is left alone."""
        if self.is_half_typed() and self.line.hasFocus():
            return
        self._show_chosen(name)

    def is_half_typed(self) -> bool:
        """Whether a name stands in the line that nobody has taken yet."""
        return self.line.text().strip() not in ("", self._shown)

    def matches(self, text: str) -> list[Known]:
        """Return who fits what was typed, names that begin with it first."""
        wanted = text.strip().casefold()
        found = [known for known in self._known() if wanted in known[1].casefold()]
        found.sort(key=lambda known: not known[1].casefold().startswith(wanted))
        return found[:MOST_SHOWN]

    def take(self, identity: str) -> None:
        """Choose somebody by id; an empty id adds the name that stands in the line."""
        self._put_away()
        chosen = identity or self._add(self.line.text().strip())
        if not chosen:
            return  # it could not be added: the window says why, and the name stays
        names = {known[0]: known[1] for known in self._known()}
        self._show_chosen(names.get(chosen, self.line.text().strip()))
        self.picked.emit(chosen)

    def finish(self) -> None:
        """On leaving: take the row that is marked, else who has this name, else add the name."""
        marked = self._marked()
        self._put_away()
        if marked is not None:
            self.take(marked)
        elif self.is_half_typed():
            names = self._typed()
            while names and not self._take_name(names[0]):
                del names[0]
            if names:  # one could not be added, and none is lost
                self.line.set_text("; ".join(names))

    def _typed(self) -> list[str]:
        """The names that stand in the line."""
        text = self.line.text()
        names = _COMMAS.split(text) if self._several else [text]
        return [name.strip() for name in names if name.strip()]

    def _take_name(self, name: str) -> bool:
        """Choose somebody by name; whether the name still stands in the line."""
        self.line.set_text(name)
        wanted = name.casefold()
        exact = (known[0] for known in self._known() if known[1].strip().casefold() == wanted)
        self.take(next(exact, ""))
        return self.is_half_typed()

    def offer(self, text: str = "") -> None:
        """Drop the list of names down; all of them where nothing is typed."""
        items = self._items(text)
        completer = self._popup()
        model = completer.model()
        if not isinstance(model, QStandardItemModel) or not items:
            return
        model.clear()
        for item in items:
            model.appendRow(item)
        self._offering = True
        completer.complete()
        if (rows := self._list()) is not None:  # what is typed counts, until a row is marked
            rows.setCurrentIndex(QModelIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down opens the list; it goes with its field."""
        if event.type() == QEvent.Type.Hide:
            self._put_away()
        pressed = event.type() == QEvent.Type.KeyPress
        if not pressed or self.line.isReadOnly() or not _is_down(event):
            return super().eventFilter(watched, event)
        self.offer(self.line.text() if self.is_half_typed() else "")
        return True

    def _show_chosen(self, name: str) -> None:
        self._shown = name
        self.line.set_text(name)

    def _search(self, text: str) -> None:
        if not text.strip():
            self._put_away()
            self._shown = ""
            self.picked.emit("")
            return
        if self._several and _COMMAS.match(text.strip()[-1]):
            self.finish()
            return
        self.offer(text)

    def _items(self, text: str) -> list[QStandardItem]:
        items = []
        found = self.matches(text)
        for identity, name, detail in found:
            item = QStandardItem(f"{name}, {detail}" if detail else name)
            item.setData(identity, _ID)
            items.append(item)
        known = any(name.casefold() == text.strip().casefold() for _, name, _ in found)
        if text.strip() and not known:
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
        """Take a row of the list once: a key that leaves the field has taken it already."""
        if self._offering:
            self.take(str(index.data(_ID) or ""))

    def _list(self) -> QAbstractItemView | None:
        return self._completer.popup() if self._completer is not None else None

    def _marked(self) -> str | None:
        """The id behind the marked row of an open list; empty for the row that adds."""
        rows = self._list()
        if rows is None or not rows.isVisible() or not rows.currentIndex().isValid():
            return None
        return str(rows.currentIndex().data(_ID) or "")

    def _put_away(self) -> None:
        rows = self._list()
        self._offering = False
        if rows is not None and rows.isVisible():
            rows.hide()


def _is_down(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down


def finish_names(widget: QWidget | None) -> None:
    """Take the name that somebody is typing, if the keyboard is in such a field."""
    while widget is not None:
        if isinstance(widget, NamePicker):
            widget.finish()
            return
        widget = widget.parentWidget()
