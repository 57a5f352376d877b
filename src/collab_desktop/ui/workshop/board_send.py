"""Where chosen cards go: a list to search, and for an answer with words in it, how they join."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QDialog, QVBoxLayout, QWidget

from collab_desktop.domain.boards import Card
from collab_desktop.services.card_sending import CardSending, How, Target
from collab_desktop.ui import theme
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.command_palette import Command, CommandPaletteView
from collab_desktop.ui.widgets.fields import Radio
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.long_text import LongText
from collab_desktop.ui.widgets.page import ScrollPage
from collab_desktop.ui.widgets.text import Label


class SendList(CommandPaletteView):
    """Every register and long answer of the project; those that the canvas proposes come first."""

    def __init__(self, targets: Sequence[Target], parent: QWidget) -> None:
        super().__init__(parent)
        name = self.tr("Send to which register or answer?")
        self.setWindowTitle(name)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(name)
        self._targets = {str(target.address): target for target in targets}
        self.set_commands([
            Command(key, target.title, self._detail(target))
            for key, target in self._targets.items()
        ])

    def _detail(self, target: Target) -> str:
        kind = self.tr("new row") if target.is_rows else self.tr("new line")
        proposed = self.tr("proposed") if target.is_proposed else ""
        deep = self.tr("in the full questions") if target.is_deep else ""
        return " · ".join(part for part in (proposed, target.where, kind, deep) if part)

    def target(self, key: str) -> Target:
        """The place behind a line of the list."""
        return self._targets[key]


class JoinWords(QDialog):
    """Shows what an answer will say, before words join those that are there."""

    def __init__(
        self, sending: CardSending, target: Target, cards: Sequence[Card], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._sending, self._target, self._cards = sending, target, cards
        self._taken: Callable[[How], object] = str
        title = self.tr("Send to “{place}”").format(place=target.title)
        self.setWindowTitle(title)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(Label(title, "section", wrap=True))
        box.addWidget(Label(self.tr("There are words already."), "body", "muted", wrap=True))
        self.add = Radio(self.tr("Add the cards as new lines"))
        self.instead = Radio(self.tr("Put the cards in their place"))
        group = QButtonGroup(self)
        for choice in (self.add, self.instead):
            group.addButton(choice)
            box.addWidget(choice)
        self.add.setChecked(True)
        box.addWidget(Label(self.tr("It will say"), "small_strong", "muted"))
        self.after = LongText(self.tr("It will say"))
        self.after.setReadOnly(True)
        page = ScrollPage(name=self.tr("It will say"), ground=QPalette.ColorRole.Window)
        page.body.addWidget(self.after)
        page.body.addStretch(1)
        box.addWidget(page, 1)
        box.addLayout(self._buttons())
        group.buttonToggled.connect(lambda _choice, _on: self._preview())
        self._preview()
        self.resize(theme.px(520), theme.px(420))

    def _buttons(self) -> FlowRow:
        row = FlowRow(8)
        self.go = Button(self.tr("Send"), "primary")
        self.go.clicked.connect(self._take)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        row.addWidget(self.go)
        row.addWidget(leave)
        return row

    def _how(self) -> How:
        return "add" if self.add.isChecked() else "instead"

    def _preview(self) -> None:
        self.after.set_text(self._sending.after(self._target, self._cards, self._how()))

    def ask(self, taken: Callable[[How], object]) -> None:
        """Show the question; ``taken`` is called with the answer."""
        self._taken = taken
        self.open()

    def _take(self) -> None:
        self.accept()
        self._taken(self._how())
