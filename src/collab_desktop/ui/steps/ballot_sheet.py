"""What one person fills in alone: cells that do not show what was chosen, and a sheet of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.services.score_results import CategoryView, ItemView
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.segments import ScoreCells, Segments
from collab_desktop.ui.widgets.shapes import State, StateShape
from collab_desktop.ui.widgets.text import Label, Separator

BACKWARDS = (Qt.Key.Key_Up,)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FORWARDS = (Qt.Key.Key_Down, *ENTER)
MOST_ON_A_LINE = 9
"""Dots on one line that a single key can give."""


class SheetCells(ScoreCells):
    """Score cells of a sheet: Enter and the arrows down and up go from item to item."""

    stepped = Signal(int)

    def take_key(self, event: QKeyEvent) -> None:
        """Go to another item, or set the score by its own key."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (*BACKWARDS, *FORWARDS):
            self.stepped.emit(-1 if event.key() in BACKWARDS else 1)
            event.accept()
            return
        super().take_key(event)


class SealedCells(SheetCells):
    """Cells that take a score and never show which; Space covers the screen, Enter confirms."""

    covered = Signal()
    entered = Signal()

    def __init__(
        self, name: str, *, not_sure: bool = True, highest: int = 5,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(name, not_sure=not_sure, highest=highest, parent=parent)
        self.seal()

    def take_key(self, event: QKeyEvent) -> None:
        """Cover the screen, go on, or set the score."""
        if event.key() == Qt.Key.Key_Space:
            event.accept()
            self.covered.emit()
        elif event.key() in ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.accept()
            self.entered.emit()
        else:
            super().take_key(event)


class SheetItem(QWidget):
    """One item of a sheet; at full depth with confidence and a note, both free to leave."""

    changed = Signal()

    def __init__(
        self, item: ItemView, *, closely: bool, dots: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.item = item
        self.confidence: Segments | None = None
        self.note: LineEdit | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(item.title, "strong", wrap=True))
        if item.prompt:
            words.addWidget(Label(item.prompt, "body", "muted", wrap=True))
        column.addLayout(words)
        self._line = FlowRow(16)
        name = self.tr("Dots for {item}") if dots else self.tr("Score for {item}")
        highest = min(dots, MOST_ON_A_LINE) if dots else 5
        self.cells = SealedCells(
            name.format(item=item.title), not_sure=not dots, highest=highest
        )
        self.cells.explain({str(a.score): f"{a.score} = {a.text}" for a in item.anchors})
        self.cells.chosen.connect(self._chosen)
        self._line.addWidget(self.cells)
        self.mark = StateShape(State.MARK_RING, self.tr("Blank"))
        self._line.addWidget(self.mark)
        column.addLayout(self._line)
        if closely:
            self._add_closer(column)

    def _add_closer(self, column: QVBoxLayout) -> None:
        title = self.item.title
        choices = [
            ("", self.tr("Not said")), ("low", self.tr("Low")), ("medium", self.tr("Medium")),
            ("high", self.tr("High")),
        ]
        self.confidence = Segments(self.tr("Confidence for {item}").format(item=title), choices)
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(Label(self.tr("How sure?"), "small", "muted"))
        line.addWidget(self.confidence)
        self._line.addWidget(box)
        self.note = LineEdit(self.tr("Note on {item}, optional").format(item=title))
        self.note.setPlaceholderText(self.tr("Note, optional; shown without your name"))
        column.addWidget(self.note)

    def _chosen(self) -> None:
        """Say that something is chosen, never what."""
        if self.score() is None:
            self.mark.set_state(State.MARK_RING, self.tr("Blank"))
        else:
            self.mark.set_state(State.MARK_DOT, self.tr("Filled in"))
        self.changed.emit()

    def score(self) -> int | str | None:
        """The score, "?" for not sure, or nothing."""
        value = self.cells.value()
        return int(value) if value.isdigit() else value or None


class Sheet(QWidget):
    """All items of one sheet."""

    changed = Signal()
    covered = Signal()
    confirmed = Signal()
    """Enter on the last item."""

    def __init__(
        self, categories: tuple[CategoryView, ...], *, closely: bool, dots: int = 0,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._dots = dots
        self.items: list[SheetItem] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 6, 16)
        self._column.setSpacing(0)
        for category in categories:
            if closely:
                self._column.addSpacing(16)
                self._column.addWidget(Label(category.title, "section"))
            for item in category.items:
                self._add(SheetItem(item, closely=closely, dots=dots))

    def _add(self, item: SheetItem) -> None:
        item.changed.connect(self.changed)
        item.cells.stepped.connect(lambda step, item=item: self.step_from(item, step))
        item.cells.covered.connect(self.covered)
        item.cells.entered.connect(lambda item=item: self._enter(item))
        self.items.append(item)
        self._column.addWidget(item)
        self._column.addWidget(Separator())

    def _enter(self, item: SheetItem) -> None:
        if item is self.items[-1]:
            self.confirmed.emit()
        else:
            self.step_from(item, 1)

    def step_from(self, item: SheetItem, step: int) -> None:
        """Go to the item before or after."""
        place = self.items.index(item) + step
        if 0 <= place < len(self.items):
            self.items[place].cells.setFocus(Qt.FocusReason.TabFocusReason)

    def item_of(self, widget: QWidget | None) -> SheetItem | None:
        """The item that holds a widget."""
        if widget is None:
            return None
        return next((item for item in self.items if item.isAncestorOf(widget)), None)

    def blanks(self) -> list[SheetItem]:
        """The items without a score."""
        return [item for item in self.items if item.score() is None]

    def left(self) -> int:
        """How many dots are not given; below nothing where too many are."""
        return self._dots - sum(s for i in self.items if isinstance(s := i.score(), int))

    def content(self) -> Mapping[str, Any]:
        """What is handed in; a blank stands nowhere, so it can never become 0."""
        scores = {i.item.key: i.score() for i in self.items if i.score() is not None}
        if self._dots:
            return {"dots": scores}
        confidence = {
            i.item.key: i.confidence.value()
            for i in self.items if i.confidence is not None and i.confidence.value()
        }  # fmt: skip
        notes = {
            i.item.key: i.note.text().strip()
            for i in self.items if i.note is not None and i.note.text().strip()
        }  # fmt: skip
        return {"scores": scores, "confidence": confidence, "notes": notes}
