"""Whoever is chosen on the map, with a number for every position: the way without dragging."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.formats import Formats
from collab_desktop.services.stakeholder_map import NUMBERS, Stake
from collab_desktop.ui.stakeholders.words import OPEN, advice
from collab_desktop.ui.widgets.fields import ComboBox
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label

_SCALE: Final = (1, 2, 3, 4, 5)


class ChosenBar(QWidget):
    """Chooses somebody, and says or changes where they stand."""

    chosen = Signal(str)
    number_set = Signal(str, object)
    """A field and its number, or nothing where it is open again."""
    level_set = Signal(str)

    def __init__(self, levels: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        flow = FlowRow(12)
        column.addLayout(flow)
        self.who = ComboBox(self.tr("Chosen on the map"))
        self.who.activated.connect(lambda _place: self.chosen.emit(str(self.who.currentData())))
        flow.addWidget(_named(self.tr("Chosen on the map"), self.who))
        titles = (self.tr("Influence"), self.tr("Interest"), self.tr("Affected"))
        self.numbers: dict[str, ComboBox] = {}
        for key, title in zip(NUMBERS, titles, strict=True):
            self.numbers[key] = self._number(key, title)
            flow.addWidget(_named(title, self.numbers[key]))
        self.level = ComboBox(self.tr("Level"))
        self.level.addItem(OPEN, "")
        for slug, words in levels:
            self.level.addItem(words, slug)
        self.level.activated.connect(lambda _place: self._tell_level())
        flow.addWidget(_named(self.tr("Level"), self.level))
        self.says = Label("", "body", wrap=True)
        column.addWidget(self.says)

    def _number(self, key: str, title: str) -> ComboBox:
        field = ComboBox(title)
        field.addItem(OPEN, None)
        for number in _SCALE:
            field.addItem(str(number), number)
        field.activated.connect(lambda _place: self.number_set.emit(key, field.currentData()))
        return field

    def _tell_level(self) -> None:
        if self.level.currentData():
            self.level_set.emit(str(self.level.currentData()))

    def show_stakes(self, stakes: Sequence[Stake]) -> None:
        """Offer everybody."""
        names = [f"{stake.number}  {stake.name or OPEN}" for stake in stakes]
        if names == [self.who.itemText(place) for place in range(self.who.count())]:
            return
        with QSignalBlocker(self.who):
            self.who.clear()
            for stake, name in zip(stakes, names, strict=True):
                self.who.addItem(name, stake.id)

    def show_stake(self, stake: Stake | None, formats: Formats) -> None:
        """Show where somebody stands, and what follows from it."""
        if stake is None:
            return
        self.who.setCurrentIndex(self.who.findData(stake.id))
        for key, field in self.numbers.items():
            value = getattr(stake, key)
            field.setCurrentIndex(0 if value is None else field.findData(value))
        self.level.setCurrentIndex(max(0, self.level.findData(stake.level)))
        self.says.setText(advice(stake, formats))

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 - named like Qt's setters
        """Let people look at everybody, but move nobody."""
        for field in (*self.numbers.values(), self.level):
            field.setEnabled(not read_only)


def _named(title: str, field: QWidget) -> QWidget:
    """A field with its label above it."""
    host = QWidget()
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Label(title, "small_strong", "muted"))
    column.addWidget(field)
    return host
