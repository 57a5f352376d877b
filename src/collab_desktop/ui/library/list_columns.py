"""Which column of a list of skills is what: asked before anything comes in, with an example."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.services.skill_catalogue import Columns, Incoming, SkillCatalogue
from collab_desktop.ui.plain_page import Measured, column_of, emptied
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import CheckBox, ComboBox, Field
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label

MOST_HEADS = 30


class ListColumns(QWidget):
    """Three questions about the columns of a file; hidden while there is none."""

    confirmed = Signal(object, object)
    """The file and its columns."""

    def __init__(self, say: Callable[[Message], str]) -> None:
        """Wait for a file."""
        super().__init__()
        self._say = say
        self._incoming: Incoming | None = None
        self._catalogue: SkillCatalogue | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 8)
        box.setSpacing(14)
        self._title = Label("", "section", wrap=True)
        box.addWidget(self._title)
        words = self.tr("Which column names the skill?")
        self.skill = ComboBox(words)
        box.addWidget(Measured(Field(words, self.skill), 420))
        words = self.tr("Which column names its group?")
        self.group = ComboBox(words)
        box.addWidget(Measured(Field(words, self.group), 420))
        box.addWidget(Label(self.tr("Which columns hold other words for it?"), "strong", wrap=True))
        host, self._others = column_of(spacing=6)
        box.addWidget(host)
        self.others: dict[str, CheckBox] = {}
        self.example = Label("", "body", "muted", wrap=True)
        box.addWidget(self.example)
        row = FlowRow(8)
        self.bring = Button(self.tr("Import"), "primary")
        self.bring.clicked.connect(self._confirm)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.hide)
        row.addWidget(self.bring)
        row.addWidget(leave)
        box.addLayout(row)
        self.skill.activated.connect(lambda _index: self._show_example())
        self.group.activated.connect(lambda _index: self._show_example())
        self.hide()

    def ask(self, catalogue: SkillCatalogue, incoming: Incoming) -> None:
        """Ask about a file, with what its columns seem to be."""
        self._catalogue, self._incoming = catalogue, incoming
        named = [head.strip() for head in incoming.heads if head.strip()][:MOST_HEADS]
        words = self.tr("“{file}”: what are its columns?")
        self._title.setText(words.format(file=incoming.path.name))
        self.skill.clear()
        self.group.clear()
        self.group.addItem(self.tr("None"), "")
        emptied(self._others)
        self.others = {}
        for head in dict.fromkeys(named):
            self.skill.addItem(head, head)
            self.group.addItem(head, head)
            box = CheckBox(head)
            box.setChecked(head.casefold() in {s.casefold() for s in incoming.guess.synonyms})
            box.toggled.connect(lambda _on: self._show_example())
            self.others[head] = box
            self._others.addWidget(box)
        _choose(self.skill, incoming.guess.title)
        _choose(self.group, incoming.guess.group)
        self._show_example()
        self.show()
        self.skill.setFocus()

    def columns(self) -> Columns:
        """What was chosen."""
        title, group = str(self.skill.currentData() or ""), str(self.group.currentData() or "")
        others = tuple(
            head for head, box in self.others.items()
            if box.isChecked() and head not in {title, group}
        )
        return Columns(title, others, "" if group == title else group)

    def _show_example(self) -> None:
        if self._incoming is None or self._catalogue is None:
            return
        found = self._catalogue.preview(self._incoming, self.columns())
        lines = []
        for skill in found:
            line = f"{skill.title} ({skill.group})" if skill.group else skill.title
            lines.append(f"{line}: {', '.join(skill.synonyms)}" if skill.synonyms else line)
        none = self.tr("This column gives no skills.")
        self.example.setText("\n".join(lines) if lines else none)
        self.bring.setEnabled(bool(lines))

    def _confirm(self) -> None:
        if self._incoming is not None:
            self.confirmed.emit(self._incoming.path, self.columns())


def _choose(box: ComboBox, wanted: str) -> None:
    for place in range(box.count()):
        if str(box.itemData(place)).casefold() == wanted.casefold():
            box.setCurrentIndex(place)
            return
