"""What to print and how: document, language, paper, names, and what is missing in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.domain.report_data import Withheld
from collab_desktop.domain.views import DocumentView, Missing
from collab_desktop.ui import states
from collab_desktop.ui.export.parts_list import PartsList
from collab_desktop.ui.plain_page import emptied
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.fields import CheckBox, ComboBox, Field
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.page import ScrollPage
from collab_desktop.ui.widgets.shapes import StateShape
from collab_desktop.ui.widgets.text import Label, Separator

BOARD_PACK = "board_pack"


class OptionsPanel(QWidget):
    """The left column of the export screen."""

    changed = Signal()
    go = Signal(object)
    """The place that mends something missing."""

    def __init__(self, shell: Shell, project: str, document: str) -> None:
        """Offer the documents of a project; begin with one of them, or with the board pack."""
        super().__init__()
        from collab_desktop.services import reporting

        self._shell = shell
        self._project = project
        self._documents = reporting.documents(shell.session, project)
        page = ScrollPage(name=self.tr("What to print"))
        page.body.setContentsMargins(32, 16, 24, 16)
        page.body.setSpacing(12)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)
        self._build(page.body, document or BOARD_PACK)

    def _build(self, box: QVBoxLayout, document: str) -> None:
        self._banner = InlineBanner("", (), state="attention")
        box.addWidget(self._banner)
        self._chosen = ComboBox(self.tr("Document"))
        for view in self._documents:
            self._chosen.addItem(view.title, view.name)
        wanted = [place for place, view in enumerate(self._documents)
                  if document in (view.id, view.name)]
        self._chosen.setCurrentIndex(
            next(iter(wanted), max(0, self._chosen.findData(BOARD_PACK)))
        )
        self._chosen.currentIndexChanged.connect(self._choose)
        box.addWidget(Field(self.tr("Document"), self._chosen))
        self._workshop = ComboBox(self.tr("Workshop"))
        self._workshop.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._which = Field(self.tr("Workshop"), self._workshop)
        box.addWidget(self._which)
        self._offer_workshops()
        self._language = ComboBox(self.tr("Language"))
        for tag, name in self._languages():
            self._language.addItem(name, tag)
        self._paper = ComboBox(self.tr("Paper"))
        self._paper.addItem("A4", "a4")
        self._paper.addItem(self.tr("Letter"), "letter")
        row = QHBoxLayout()
        row.setSpacing(12)
        for title, combo in (
            (self.tr("Language"), self._language), (self.tr("Paper"), self._paper)
        ):
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
            row.addWidget(Field(title, combo), 1)
        box.addLayout(row)
        self._readers = ComboBox(self.tr("For whom?"))
        for key, words in (
            ("team", self.tr("The team: everything")), ("board", self.tr("The board")),
            ("public", self.tr("The public")),
        ):
            self._readers.addItem(words, key)
        self._own_readers = False
        self._propose_readers()
        self._readers.currentIndexChanged.connect(self._choose_readers)
        self._readers.activated.connect(self._name_readers)
        box.addWidget(Field(self.tr("For whom?"), self._readers))
        self._roles = CheckBox(self.tr("Show names as roles"))
        self._grey = CheckBox(self.tr("Preview in grey"))
        for check in (self._roles, self._grey):
            check.toggled.connect(lambda _on: self.changed.emit())
            box.addWidget(check)
        box.addWidget(Separator(Qt.Orientation.Horizontal))
        self._parts = PartsList()
        self._parts.changed.connect(self.changed)
        box.addWidget(self._parts)
        self._withheld = QVBoxLayout()
        self._withheld.setSpacing(4)
        box.addLayout(self._withheld)
        self._missing = QVBoxLayout()
        self._missing.setSpacing(10)
        box.addLayout(self._missing)
        box.addStretch(1)
        self._show_missing()

    def _languages(self) -> tuple[tuple[str, str], ...]:
        from collab_desktop.services.languages import document_languages

        return document_languages(self._shell.session, self._project)

    def _offer_workshops(self) -> None:
        """Papers of the room tell of one workshop; the same one stays where it is offered."""
        document, before = self.document(), self._workshop.currentData()
        self._workshop.blockSignals(True)
        self._workshop.clear()
        for workshop, name in document.about if document is not None else ():
            self._workshop.addItem(name, workshop)
        self._workshop.setCurrentIndex(max(0, self._workshop.findData(before)))
        self._workshop.blockSignals(False)
        self._which.setVisible(self._workshop.count() > 0)

    def choose_workshop(self, workshop: str) -> None:
        """Begin with one workshop."""
        self._workshop.setCurrentIndex(max(0, self._workshop.findData(workshop)))

    def _about(self) -> str:
        return str(self._workshop.currentData() or "")

    def _choose(self, _index: int) -> None:
        self._offer_workshops()
        self._propose_readers()
        self._parts.clear()
        self._show_missing()
        self.changed.emit()

    def _propose_readers(self) -> None:
        """The board pack is for the board, any other paper for the team, until somebody says so."""
        if self._own_readers:
            return
        document = self.document()
        is_pack = document is not None and document.name == BOARD_PACK
        self._readers.blockSignals(True)
        self._readers.setCurrentIndex(self._readers.findData("board" if is_pack else "team"))
        self._readers.blockSignals(False)

    def _name_readers(self, _index: int) -> None:
        self._own_readers = True

    def _choose_readers(self, _index: int) -> None:
        """The public reads no names: the check says so and cannot be taken off."""
        public = self._readers.currentData() == "public"
        self._roles.setEnabled(not public)
        if public:
            self._roles.setChecked(True)
        self.changed.emit()

    # -- what was chosen ------------------------------------------------------------------------

    def documents(self) -> tuple[DocumentView, ...]:
        """The documents on offer."""
        return self._documents

    def document(self) -> DocumentView | None:
        """The chosen document."""
        index = self._chosen.currentIndex()
        return self._documents[index] if index >= 0 else None

    def grey(self) -> bool:
        """Whether the preview is shown without colour."""
        return self._grey.isChecked()

    def make_render(self) -> Callable[[Path, Any], Any]:
        """What writes the chosen document; the data are frozen now, in this thread."""
        from collab_desktop.services import reporting

        document = self.document()
        options = reporting.Options(
            paper=str(self._paper.currentData()), names_as_roles=self._roles.isChecked(),
            audience=str(self._readers.currentData()), left_out=self._parts.left_out(),
            about=self._about(), added=self._parts.added(),
        )
        rendered = reporting.make_render(
            self._shell.session, self._project, document.id if document else "",
            str(self._language.currentData()), options,
        )
        self._show_withheld(rendered.data.withheld)
        return rendered

    def proposed_path(self) -> Path:
        """Where the file dialog begins, with a name that says what it is."""
        from collab_desktop import paths
        from collab_desktop.services import reporting

        document = self.document()
        name = reporting.file_name(
            self._shell.session, self._project, document.id if document else "", self._about()
        )
        return paths.documents_dir() / name

    def remember(self, result: Any) -> None:
        """Write down that a document was saved."""
        from collab_desktop.services import reporting

        document = self.document()
        if document is not None:
            self._shell.attempt(
                lambda: reporting.record_export(
                    self._shell.session, self._project, document.id, result
                )
            )

    def show_warnings(self, warnings: tuple[Message, ...]) -> None:
        """Say before the export which characters no font can print."""
        from collab_desktop.services.commands import UNPRINTABLE

        lost = [self._shell.say(message) for message in warnings if message.id == UNPRINTABLE]
        self._banner.set_message(" ".join(lost), ())

    # -- what is missing ------------------------------------------------------------------------

    def show_parts(self, names: tuple[str, ...], offers: tuple[str, ...]) -> None:
        """Offer the parts of the document that was made; what was left out stays so."""
        self._parts.show_parts(names, offers)

    def _show_withheld(self, fields: tuple[Withheld, ...]) -> None:
        """List every field that these readers do not get to read, with how often it is filled."""
        emptied(self._withheld)
        if self._readers.currentData() == "team" and not fields:
            return
        words = self.tr("Taken out of this version: {count}").format(count=len(fields))
        self._withheld.addWidget(Label(words, "section", wrap=True))
        if not fields:
            words = self.tr("This paper holds nothing that these readers may not read.")
            self._withheld.addWidget(Label(words, "body", "muted", wrap=True))
        for one in fields:
            line = f"{one.name} · {one.where} · {one.count}"
            if one.as_roles:
                line = self.tr("{line} · names as roles").format(line=line)
            self._withheld.addWidget(Label(line, "small", wrap=True))
        self._withheld.addWidget(Separator(Qt.Orientation.Horizontal))

    def _show_missing(self) -> None:
        emptied(self._missing)
        document = self.document()
        if document is None or not document.missing:
            self._missing.addWidget(Label(self.tr("Nothing is missing."), "body", "muted"))
            return
        self._missing.addWidget(
            Label(self.tr("Missing, and listed in the paper"), "section", wrap=True)
        )
        for missing in document.missing:
            self._missing.addWidget(self._row(missing))

    def _row(self, missing: Missing) -> QWidget:
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        shape = StateShape(states.RULES[missing.severity], states.rule_word(missing.severity))
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(missing.task, "body", wrap=True))
        words.addWidget(Label(missing.where, "small", "muted", wrap=True))
        row.addLayout(words, 1)
        place = missing.place
        if place is not None:
            link = LinkButton(self.tr("Go"))
            link.setAccessibleName(self.tr("Go to: {task}").format(task=missing.task))
            link.clicked.connect(lambda: self.go.emit(place))
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return host
