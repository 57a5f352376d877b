"""Asks for a new question: what it asks, and of which kind it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.pack_parts import MADE
from collab_desktop.ui.asking import AskLine
from collab_desktop.ui.marking import Speaker
from collab_desktop.ui.widgets.fields import ComboBox, Field

kinds = Speaker("kinds")


def kind_name(kind: str) -> str:
    """A kind of question in words."""
    return {
        "text": kinds.tr("One line of text"), "long": kinds.tr("A longer text"),
        "choice": kinds.tr("One of several options"),
        "multi": kinds.tr("Any number of options"), "bool": kinds.tr("A box to tick"),
        "yn": kinds.tr("Yes, no or not sure"), "score5": kinds.tr("A score from 0 to 5"),
        "conf": kinds.tr("How sure one is"), "int": kinds.tr("A whole number"),
        "pct": kinds.tr("Percent"), "money": kinds.tr("An amount of money"),
        "date": kinds.tr("A date"), "person": kinds.tr("A person"),
        "org": kinds.tr("An organisation"), "people": kinds.tr("Several people"),
        "tags": kinds.tr("A few words"), "link": kinds.tr("A link"),
        "info": kinds.tr("Words without an answer"),
    }[kind]


class AskQuestion(AskLine):
    """What a new question asks, and how it is answered."""

    def __init__(self, window: QWidget) -> None:
        """Build the question; :meth:`ask_both` shows it."""
        super().__init__(
            window, self.tr("Add a question"), self.tr("What do you ask?"),
            button=self.tr("Add question"),
        )

    def _more(self, box: QVBoxLayout) -> None:
        self.kind = ComboBox(self.tr("How is it answered?"))
        for kind in MADE:
            self.kind.addItem(kind_name(kind), kind)
        box.addWidget(Field(self.tr("How is it answered?"), self.kind))

    def ask_both(self, answered: Callable[[str, str], object]) -> None:
        """Show the question; ``answered`` is called with the kind and the words."""
        self.ask(lambda text: answered(str(self.kind.currentData()), text))
