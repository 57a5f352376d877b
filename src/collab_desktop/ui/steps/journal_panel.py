"""Below the ethics journal: what private means, and an entry that becomes a concern."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.views import PageView
from collab_desktop.services.raising import Raising
from collab_desktop.ui.questions.base import Group, column, row
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.steps.panels import Panel
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.fields import ComboBox, Field
from collab_desktop.ui.widgets.text import Label, Separator

LONGEST_ENTRY = 70
"""Letters of an entry by which it is chosen from the list."""


class JournalPanel(Panel):
    """Chooses an entry and the question that it belongs to."""

    def __init__(self, rooms: Rooms, editor: LongEditor | None, parent: QWidget) -> None:
        super().__init__(rooms, editor, parent)
        self._raising: Raising | None = None
        courtesy = self.tr(
            "Private to the writer: never exported, and not shown to others who use this file"
            " under their own name. That is a courtesy, not a lock: whoever has the file can"
            " find it."
        )
        self.hidden = Label("", "small_strong", wrap=True)
        self.entry = ComboBox(self.tr("Entry"))
        self.question = ComboBox(self.tr("Question"))
        self.make = Button(self.tr("Make it a concern"), icon="pin")
        self.make.clicked.connect(self._raise)
        self._choice = QWidget()
        column(
            self._choice, Separator(),
            Label(self.tr("Make an entry a concern"), "section", wrap=True),
            _beside(self.tr("Entry"), self.entry), _beside(self.tr("Question"), self.question),
            _held(self.make), spacing=12,
        )  # fmt: skip
        column(self, Label(courtesy, "small", "muted", wrap=True), self.hidden, self._choice,
               spacing=14)

    def show_page(self, page: PageView) -> None:
        """Offer the entries of this check-in as they stand now."""
        run = page.subject.removeprefix("run:")
        self._raising = Raising(self.rooms.session, self.rooms.project_id, run)
        count = self._raising.hidden()
        words = self.tr("Private entries of others, not shown: {count}")
        self.hidden.setText(words.format(count=count))
        self.hidden.setVisible(bool(count))
        entries = self._raising.entries()
        _fill(self.entry, tuple((key, _short(text)) for key, text in entries))
        _fill(self.question, self._raising.questions())
        self._choice.setVisible(bool(entries) and not self.rooms.read_only)

    def _raise(self) -> None:
        raising, entry = self._raising, str(self.entry.currentData())
        section = str(self.question.currentData())
        if raising is not None:
            self.acting.emit(lambda: raising.raise_concern(entry, section))


def _held(widget: QWidget) -> QWidget:
    """A widget at the start of a line of its own."""
    host = Group()
    row(host, widget)
    return host


def _beside(label: str, box: ComboBox) -> Field:
    host = _held(box)
    host.setFocusProxy(box)
    return Field(label, host)


def _fill(box: ComboBox, choices: tuple[tuple[str, str], ...]) -> None:
    """Offer the choices; the one that was chosen stays chosen while it is there."""
    chosen = box.currentData()
    if [(box.itemData(i), box.itemText(i)) for i in range(box.count())] == list(choices):
        return
    box.clear()
    for key, words in choices:
        box.addItem(words, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_ENTRY else line[: LONGEST_ENTRY - 1].rstrip() + "…"
