"""Skills of one's own in the catalogue: added by hand, or a list that others publish."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from collab_desktop.services.skill_catalogue import Columns, SkillCatalogue, SkillsRefused
from collab_desktop.ui.library.list_columns import ListColumns
from collab_desktop.ui.places import default_folder
from collab_desktop.ui.plain_page import Measured, column_of, emptied
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.text import Label


class OwnSkills(QWidget):
    """A short form, the import, and what was added so far."""

    def __init__(self, shell: Shell) -> None:
        """Show what was added to the workspace."""
        super().__init__()
        self._shell = shell
        self.catalogue = SkillCatalogue(shell.session)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        self.title = LineEdit(self.tr("A skill of your own"))
        self.words = LineEdit(self.tr("Other words for it"))
        hint = self.tr("Separated by commas.")
        box.addWidget(Measured(Field(self.tr("A skill of your own"), self.title), 420))
        box.addWidget(Measured(Field(self.tr("Other words for it"), self.words, hint), 420))
        row = FlowRow(8)
        self.add_button = Button(self.tr("Add skill"), icon="plus")
        self.add_button.clicked.connect(self.add)
        self.title.returnPressed.connect(self.add)
        self.words.returnPressed.connect(self.add)
        self.import_button = Button(self.tr("Import a list of skills"), icon="download")
        self.import_button.clicked.connect(self._choose)
        for button in (self.add_button, self.import_button):
            button.setEnabled(not shell.session.store.read_only)
            row.addWidget(button)
        box.addLayout(row)
        note = self.tr(
            "CSV or XLSX, for example as ESCO, O*NET or DigComp publish it. You say which column"
            " is what."
        )
        box.addWidget(Label(note, "small", "muted", wrap=True))
        self.refusal = InlineBanner()
        box.addWidget(self.refusal)
        self.asking = ListColumns(shell.say)
        self.asking.confirmed.connect(self._bring_in_as)
        box.addWidget(self.asking)
        host, self._list = column_of(spacing=4)
        box.addWidget(host)
        self.fill()

    def fill(self) -> None:
        """Show what was added and imported."""
        emptied(self._list)
        for skill in self.catalogue.own():
            others = ", ".join(skill.synonyms)
            words = f"{skill.title} ({others})" if others else skill.title
            self._line(words, partial(self.catalogue.remove, skill.title))
        for list_id, name, count in self.catalogue.imported():
            words = self.tr("{name}: {count} skills").format(name=name, count=count)
            self._line(words, partial(self.catalogue.drop_list, list_id))

    def _line(self, words: str, remove: partial[None]) -> None:
        row = FlowRow(12)
        row.addWidget(Label(words, "body", wrap=True))
        button = Button(self.tr("Remove"), size="drawer")
        button.setAccessibleName(self.tr("Remove: {name}").format(name=words))
        button.setEnabled(not self._shell.session.store.read_only)
        button.clicked.connect(lambda: self._shell.attempt(remove))
        row.addWidget(button)
        self._list.addLayout(row)

    def add(self) -> None:
        """Add what stands in the form."""
        title, words = self.title.text(), self.words.text()
        if title.strip() and self._shell.attempt(lambda: self.catalogue.add(title, words)):
            self.title.set_text("")
            self.words.set_text("")
            self.title.setFocus()

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import a list of skills"), str(default_folder()),
            self.tr("Tables (*.csv *.xlsx)"),
        )
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Ask what the columns of a list are, or say why it cannot be used."""
        self.refusal.set_message("")
        try:
            self.asking.ask(self.catalogue, self.catalogue.look(path))
        except SkillsRefused as refused:
            self.asking.hide()
            self.refusal.set_message(self._shell.say(refused.message))

    def _bring_in_as(self, path: Path, columns: Columns) -> None:
        try:
            if self._shell.attempt(lambda: self.catalogue.bring_in(path, columns)):
                self.asking.hide()
                self.import_button.setFocus()
        except SkillsRefused as refused:
            self.refusal.set_message(self._shell.say(refused.message))
