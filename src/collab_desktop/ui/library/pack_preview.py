"""How a page of a pack will look to those who are asked, and its blank sheets on paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.framework.offering import Offering
from collab_desktop.framework.schema import (
    InfoQuestion,
    Level4Question,
    LongQuestion,
    MultiQuestion,
    Question,
    Score5Question,
    Section,
    TableQuestion,
)
from collab_desktop.framework.tree import PackIndex
from collab_desktop.framework.workshops import Room
from collab_desktop.services.pack_desk import OpenPack
from collab_desktop.services.pack_lint import is_hidden
from collab_desktop.services.pack_parts import AGENDAS, CANVASES, MADE
from collab_desktop.services.pack_preview import asked
from collab_desktop.ui.library.pack_drawer import DrawerList
from collab_desktop.ui.library.pack_kinds import kind_name
from collab_desktop.ui.plain_page import column_of, emptied
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import Label, Separator


class PreviewTab(DrawerList):
    """The page of the part where one is, with its terms filled in."""

    sheets_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._told: object = None
        self._index: tuple[OpenPack, str, PackIndex | None] | None = None
        self.sheets = Button(self.tr("Save blank sheets"), icon="print", size="drawer")
        self.sheets.clicked.connect(self.sheets_asked)
        row = FlowRow(8)
        row.addWidget(self.sheets)
        box = self.layout()
        if isinstance(box, QVBoxLayout):
            box.addLayout(row)

    def show_part(self, opened: OpenPack, address: str, language: str) -> None:
        """Show the page that a part stands on."""
        if self._told == (opened, address, language):
            return
        self._told = (opened, address, language)
        emptied(self.lines)
        index = self._pack(opened, language)
        if index is None:
            self.say(self.tr("Put right what is wrong first; then the page is shown here."))
            return
        if is_hidden(opened.pack, address):
            self.say(self.tr("This is left out: nobody is asked."))
        if address.startswith((f"{AGENDAS}.", f"{CANVASES}.")):
            self._workshop(index.pack.room, *address.split(".")[:2])
            return
        step, _, rest = address.partition(".")
        found = index.find_step(step)
        key = rest.partition(".")[0]
        pages = [s for s in found.sections if s.key == key] if found is not None else []
        if found is not None and not key:
            pages = list(found.sections[:1])
        for section in pages:
            self._page(index, step, section)
        if not pages and not is_hidden(opened.pack, address):
            self.say(self.tr("Choose a section or a question of a step to see its page."))

    def _pack(self, opened: OpenPack, language: str) -> PackIndex | None:
        if self._index is None or self._index[:2] != (opened, language):
            self._index = (opened, language, asked(opened.pack.files, language))
        return self._index[2]

    def _page(self, index: PackIndex, step: str, section: Section) -> None:
        self.lines.addWidget(Label(section.title, "section", wrap=True))
        if section.purpose:
            self.say(section.purpose)
        for _path, question in index.questions_of(step, section):
            self.lines.addWidget(self._question(question))

    def _workshop(self, room: Room, kind: str, key: str) -> None:
        """A workshop as it begins, or a canvas as it hangs."""
        agenda, canvas = room.agenda(key), room.canvas(key)
        lines: list[tuple[str, str]] = []
        if kind == AGENDAS and agenda is not None:
            head = (agenda.title, agenda.aim)
            words = self.tr("{minutes} min: {activity}")
            lines = [(words.format(minutes=b.minutes, activity=b.activity), b.method)
                     for b in agenda.blocks]
        elif kind == CANVASES and canvas is not None:
            head = (canvas.title, canvas.purpose)
            lines = [(area.title, area.prompt) for area in canvas.areas]
        else:
            return
        self.lines.addWidget(Label(head[0], "section", wrap=True))
        self.say(head[1])
        for title, about in lines:
            self.lines.addWidget(Label(title, "strong", wrap=True))
            if about:
                self.say(about)

    def _question(self, question: Question) -> QWidget:
        host, column = column_of(spacing=4)
        column.addWidget(Separator())
        column.addWidget(Label(question.label, "strong", wrap=True))
        if question.help:
            column.addWidget(Label(question.help, "small", "muted", wrap=True))
        for line in self._answer(question):
            column.addWidget(Label(line, "body", wrap=True))
        notes = [self.tr("full") if question.depth == "full" else "",
                 self.tr("has to be answered") if question.required else ""]
        said = " · ".join(note for note in notes if note)
        if said:
            column.addWidget(Label(said, "small", "muted", wrap=True))
        return host

    def _answer(self, question: Question) -> list[str]:
        """What there is to answer with."""
        if isinstance(question, InfoQuestion):
            return []
        if isinstance(question, Offering):
            mark = "☐" if isinstance(question, MultiQuestion) else "○"
            return [f"{mark} {option.label}" for option in question.offered]
        if isinstance(question, Score5Question | Level4Question):
            return [f"{anchor.score} {anchor.text}" for anchor in question.anchors]
        if isinstance(question, TableQuestion):
            return [self.tr("A table")]
        if isinstance(question, LongQuestion):
            return [self.tr("About {count} words").format(count=question.words)]
        kind = _kind(question)
        return [kind] if kind else []


def _kind(question: Question) -> str:
    return kind_name(question.kind) if question.kind in MADE else ""
