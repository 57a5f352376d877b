"""Words of a form that may be skills of the catalogue; nothing counts before a person says so."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.skill_catalogue import Meant
from collab_desktop.ui.plain_page import emptied
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label


class MeantPanel(QWidget):
    """A line for each word with a button for each skill that it may mean."""

    confirmed = Signal(object, str)
    """What was meant, and the title of the skill."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_words(self, words: Sequence[Meant]) -> None:
        """Show what is to be confirmed; nothing leaves no gap."""
        emptied(self._column)
        self.setVisible(bool(words))
        if words:
            self._column.addWidget(Label(self.tr("Is this what is meant?"), "section"))
        for meant in words:
            self._add(meant)

    def _add(self, meant: Meant) -> None:
        if meant.row:
            said = self.tr("“{words}” is in no list of skills.")
        else:
            said = self.tr("The text speaks of “{words}”, which is not listed.")
        self._column.addWidget(Label(said.format(words=meant.words), "body", wrap=True))
        row = FlowRow(8)
        for suggestion in meant.suggestions:
            title, group = suggestion.skill.title, suggestion.skill.group
            named = f"{title} ({group})" if group else title
            words = named if meant.row else self.tr("List “{skill}”").format(skill=named)
            button = Button(words, size="drawer")
            button.setAccessibleName(f"{meant.words}: {words}")
            button.clicked.connect(partial(self.confirmed.emit, meant, title))
            row.addWidget(button)
        self._column.addLayout(row)
