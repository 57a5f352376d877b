"""One area of a canvas with its prompt and its cards, and what is chosen across all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from collab_desktop.domain.boards import Card
from collab_desktop.ui import theme
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.text import Ground, Label
from collab_desktop.ui.workshop.board_list import CardList


class AreaColumn(Ground):
    """One area: its name, what is asked there, and its cards."""

    accessible_role = Role.Grouping
    add_asked = Signal(str)

    def __init__(
        self, key: str, title: str, prompt: str, spoken: Callable[[Card], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("desk", parent)
        self.key, self._title = key, title
        self.setAccessibleName(title)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 8, 8)
        box.setSpacing(4)
        self.heading = Label(title, "strong", wrap=True)
        box.addWidget(self.heading)
        if prompt:
            box.addWidget(Label(prompt, "small", "muted", wrap=True))
        box.addSpacing(4)
        self.list = CardList(key, title, spoken, self)
        box.addWidget(self.list, 1)
        self.add = LinkButton(self.tr("Add a card"), role="small_strong", icon="plus")
        self.add.setAccessibleName(self.tr("Add a card to {area}").format(area=title))
        self.add.clicked.connect(lambda: self.add_asked.emit(self.key))
        box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def minimumSizeHint(self) -> QSize:
        """Words can be read, and a card or two can be seen."""
        return QSize(theme.px(168), max(theme.px(230), super().minimumSizeHint().height()))

    def say_count(self, count: int) -> None:
        """Say beside the name how many cards hang here."""
        self.heading.setText(f"{self._title}  {count}" if count else self._title)


class Choosing:
    """What is chosen across all lists of a board: a plain click elsewhere lets go of the rest."""

    def __init__(self, lists: Sequence[CardList], changed: Callable[[], object]) -> None:
        """Follow these lists; ``changed`` is called once for each change."""
        self.lists = list(lists)
        self._changed = changed
        self._is_busy = False
        for found in self.lists:
            found.chosen.connect(partial(self._follow, found))

    def _follow(self, sender: CardList) -> None:
        if self._is_busy:
            return
        self._is_busy = True
        held = QApplication.keyboardModifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if sender.chosen_ids() and not held.value:
            for other in self.lists:
                if other is not sender:
                    with QSignalBlocker(other):
                        other.clearSelection()
        self._is_busy = False
        self._changed()

    def ids(self) -> list[str]:
        """The chosen cards of all lists."""
        return [card for listed in self.lists for card in listed.chosen_ids()]

    def here(self) -> list[str]:
        """The card that the keyboard stands on, if it does."""
        here = next((listed.current_id() for listed in self.lists if listed.hasFocus()), "")
        return [here] if here else []

    def choose(self, cards: set[str], current: str = "") -> None:
        """Choose cards wherever they hang now."""
        self._is_busy = True
        for listed in self.lists:
            listed.clearSelection()
            listed.choose(cards, current)
        self._is_busy = False
        self._changed()

