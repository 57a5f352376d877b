"""Forms that were read, as a table: whose each is, what is to be looked at, what will happen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.services.forms.arrived import Arrived
from collab_desktop.ui.inbox.words_table import WordsModel, WordsTable

WEIGHTS = (2.2, 3.2, 1.6)
"""How wide the columns are to each other."""

NEW, REPLACE, LEAVE = "new", "replace", "leave"
"""What happens with a form: it becomes a row, takes the place of one, or stays outside."""


@dataclass
class Line:
    """One form and what a person chose for it."""

    arrived: Arrived
    choice: str


def choice_word(choice: str, code: str = "") -> str:
    """What happens with a form, in words."""
    translate = QCoreApplication.translate
    return {
        NEW: translate("forms", "Take in as new"),
        REPLACE: translate("forms", "Take the place of {code}").format(code=code),
        LEAVE: translate("forms", "Leave out"),
    }[choice]


class FormsModel(WordsModel):
    """The lines of the table."""

    lines: Sequence[Line] = ()

    def __init__(self, say: Callable[[Message], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heads = (self.tr("Form"), self.tr("To look at"), self.tr("What happens"))
        self._say = say
        self.codes: dict[str, str] = {}

    def show_lines(self, lines: Sequence[Line], codes: dict[str, str]) -> None:
        """Show other lines; ``codes`` names the rows that a form may take the place of."""
        self.beginResetModel()
        self.lines, self.codes = list(lines), codes
        self.endResetModel()

    def choose(self, row: int, choice: str) -> None:
        """Let something else happen with a form."""
        self.lines[row].choice = choice
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(WEIGHTS) - 1))

    def name(self, row: int) -> str:
        """The file."""
        return self.lines[row].arrived.path.name

    def words(self, row: int, column: int) -> str:
        """Whose it is, what is to be looked at, or what will happen."""
        line, arrived = self.lines[row], self.lines[row].arrived
        if column == 0:
            named = (arrived.name, arrived.organisation, arrived.path.name)
            return "\n".join(dict.fromkeys(part for part in named if part))
        if column == 1:
            return "\n".join(self._say(m) for m in (*arrived.doubles, *arrived.problems))
        if arrived.page is not None:
            return self.tr("Look below")
        return choice_word(line.choice, self.codes.get(arrived.earlier, ""))


class FormsTable(WordsTable):
    """The table; the keys and the mouse move through it."""

    def __init__(self, name: str, model: FormsModel, parent: QWidget | None = None) -> None:
        super().__init__(name, model, WEIGHTS, parent)
