"""The parts of a pack as a tree: search, move by keys or by dragging, leave out by a menu."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from collab_desktop.framework.editing import PackFiles
from collab_desktop.framework.pack_changes import name_of
from collab_desktop.services.pack_parts import (
    AGENDAS,
    CANVASES,
    GATES,
    GENERAL,
    PAPERS,
    STEPS,
    TABLES,
    TERMS,
    Part,
    filled,
)
from collab_desktop.ui import theme
from collab_desktop.ui.marking import Speaker

Index = QModelIndex | QPersistentModelIndex
parts = Speaker("parts")
ADDRESS = Qt.ItemDataRole.UserRole
MOVED = frozenset({
    "steps", "sections", "questions", "fields", "agendas", "blocks", "canvases", "areas",
})


ROOTS = frozenset({STEPS, TABLES, GATES, PAPERS, AGENDAS, CANVASES})
"""Lines that only hold others."""
_FIXED = ROOTS | {GENERAL, TERMS, "rubric", "patterns", "axes"}


def part_title(kind: str, name: str) -> str:
    """What a part is called: most by their own words, a few by what they are."""
    if kind not in _FIXED:
        return name.replace("\n", " ")
    fixed = {
        GENERAL: parts.tr("The set itself"), TERMS: parts.tr("Words for groups"),
        STEPS: parts.tr("Steps"), TABLES: parts.tr("Tables"),
        GATES: parts.tr("Gates"), PAPERS: parts.tr("Documents"),
        AGENDAS: parts.tr("Agendas"), CANVASES: parts.tr("Canvases"),
        "axes": parts.tr("Ends of the axes"),
        "rubric": parts.tr("Weights and limits"),
        "patterns": parts.tr("Asked in several parts"),
    }
    return fixed[kind]


def title_of(pack: PackFiles, address: str) -> str:
    """The title of the part that an address is about."""
    first = address if address in ROOTS else address.partition(".")[0]
    node = pack.nodes.get(address)
    kind = node.kind if node is not None and address not in ROOTS else first
    return part_title(kind, "") if kind in _FIXED else filled(pack, name_of(pack, address))


class PackLines(QStyledItemDelegate):
    """Lines high enough to be hit."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the width of the words and the height of a line."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), theme.px(30)))


class PackModel(QStandardItemModel):
    """Every part in its place; what is dropped is told and never moved here."""

    dropped = Signal(str, str, int)
    """What was dragged, the part it was dropped in, and before which of its lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: dict[str, QStandardItem] = {}
        self._told: tuple[Part, ...] = ()
        self._wrong: frozenset[str] = frozenset()
        self._filter = ""

    def show_parts(
        self, parts: tuple[Part, ...], wrong: frozenset[str] = frozenset(), text: str = ""
    ) -> bool:
        """Show the parts that a text stands in; return whether all of it was made anew."""
        wanted = text.strip().casefold()
        old = [part.address for part in _all(self._told)]
        same = wanted == self._filter and old == [p.address for p in _all(parts)]
        self._told, self._wrong, self._filter = parts, wrong, wanted
        if same:
            for part in _all(parts):
                if part.address in self.items:
                    self._name(self.items[part.address], part)
            return False
        self.clear()
        self.items.clear()
        for part in parts:
            item = self._item(part)
            if item is not None:
                self.appendRow(item)
        return True

    def _item(self, part: Part) -> QStandardItem | None:
        children = [item for item in map(self._item, part.children) if item is not None]
        title = self._title(part)
        if self._filter and not children and self._filter not in title.casefold():
            return None
        item = QStandardItem()
        item.setData(part.address, ADDRESS)
        item.setEditable(False)
        item.setDragEnabled(part.kind in MOVED)
        item.setDropEnabled(bool(part.children))
        self._name(item, part)
        if children:
            item.appendRows(children)
        self.items[part.address] = item
        return item

    def _name(self, item: QStandardItem, part: Part) -> None:
        words = self._title(part)
        if part.hidden:
            words = self.tr("{part} (left out)").format(part=words)
        if part.address in self._wrong:
            words = self.tr("{part} (to put right)").format(part=words)
        if item.text() != words:
            item.setText(words)
            item.setToolTip("")

    def _title(self, part: Part) -> str:
        return part_title(part.kind, part.name) or part.address

    def below(self, address: str) -> list[str]:
        """The addresses of the lines directly below one, as far as they are shown."""
        item = self.items[address]
        return [str(item.child(row).data(ADDRESS)) for row in range(item.rowCount())]

    # -- dragging ---------------------------------------------------------------------------

    def mimeData(self, indexes: Iterable[Index]) -> QMimeData:
        """Return the address of the part that is dragged."""
        data = QMimeData()
        address = next((str(index.data(ADDRESS)) for index in indexes), "")
        data.setText(address)
        return data

    def mimeTypes(self) -> list[str]:
        """Addresses travel as plain text."""
        return ["text/plain"]

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Tell what was dropped where."""
        if data.text() in self.items:
            self.dropped.emit(data.text(), str(parent.data(ADDRESS) or ""), row)
        return False


def _all(parts: Iterable[Part]) -> Iterator[Part]:
    for part in parts:
        yield from part.walk()


class PackTree(QTreeView):
    """Arrows move through the parts; Ctrl+Shift with an arrow moves the part itself."""

    chosen = Signal(str)
    entered = Signal(str)
    move_asked = Signal(str, int)
    ring_gap = -3

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setItemDelegate(PackLines(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.lines = PackModel(self)
        self.setModel(self.lines)
        self.activated.connect(lambda index: self.entered.emit(str(index.data(ADDRESS))))
        self.selectionModel().currentChanged.connect(self._moved)
        self._showing = False
        self._move_by_keys()

    def show_parts(
        self, parts: tuple[Part, ...], wrong: frozenset[str], text: str, current: str
    ) -> None:
        """Show the parts and stay at one of them, opened as far as they were."""
        opened = {a for a, item in self.lines.items.items() if self.isExpanded(item.index())}
        self._showing = True
        if self.lines.show_parts(parts, wrong, text):
            for address, item in self.lines.items.items():
                if text.strip() or address in opened | {STEPS}:
                    self.expand(item.index())
            self.go_to(current)
        self._showing = False

    def go_to(self, address: str) -> None:
        """Show a part and make it the current one, without telling."""
        while address and address not in self.lines.items:
            address = address.rpartition(".")[0]
        item = self.lines.items.get(address)
        if item is not None:
            before, self._showing = self._showing, True
            self.setCurrentIndex(item.index())
            self.scrollTo(item.index())
            self._showing = before

    def current(self) -> str:
        """Return the address of the part where one is."""
        return str(self.currentIndex().data(ADDRESS) or "")

    def _moved(self) -> None:
        if not self._showing and self.current():
            self.chosen.emit(self.current())

    def _move_by_keys(self) -> None:
        """What dragging does can be done by keys too."""
        self.setObjectName("pack_tree")
        for words, keys, by in (
            (self.tr("Move up"), "Ctrl+Shift+Up", -1), (self.tr("Move down"), "Ctrl+Shift+Down", 1),
        ):
            action = QAction(words, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setProperty("dragAlternativeFor", self.objectName())
            action.triggered.connect(partial(self._ask_move, by))
            self.addAction(action)

    def _ask_move(self, by: int) -> None:
        self.move_asked.emit(self.current(), by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the part; arrows do what they do in any tree."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.current())
        else:
            super().keyPressEvent(event)
