"""The drawer beside the scoring: what each point means, notes, and how a score was agreed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.formats import Formats
from collab_desktop.services.score_results import Anchor, ItemView
from collab_desktop.ui import theme
from collab_desktop.ui.steps.drawer_tabs import HistoryTab, NotesTab, Tab
from collab_desktop.ui.terms import explain, meaning
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.drawer import Drawer
from collab_desktop.ui.widgets.reading import Example, ReadingText
from collab_desktop.ui.widgets.text import Label


class AnchorRow(QWidget):
    """One point of the scale and what it means; the chosen one on a plate."""

    accessible_role = Role.Grouping

    def __init__(self, anchor: Anchor, *, chosen: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = chosen
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(14)
        look = "accent" if chosen else "text"
        number = Label(str(anchor.score), "section", look, tabular=True)
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        words = Label(anchor.text, "bold" if chosen else "body", wrap=True)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
        said = self.tr("{score}, chosen: {text}") if chosen else self.tr("{score}: {text}")
        self.setAccessibleName(said.format(score=anchor.score, text=anchor.text))

    @property
    def is_chosen(self) -> bool:
        """Whether this is the score that was agreed."""
        return self._chosen

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plate of the chosen point."""
        if not self._chosen:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("tint"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)


class AnchorsTab(Tab):
    """What is scored in the row one is at, and what each point of the scale means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self.rows: list[AnchorRow] = []

    def show_item(
        self, item: ItemView | None, chosen: int | None = None, notes: Sequence[str] = ()
    ) -> None:
        """Show the words of an item; nothing leaves a sentence that says what will stand here."""
        if (item, chosen, tuple(notes)) == self._shown:
            return
        self._shown = (item, chosen, tuple(notes))
        self._clear()
        self.rows = []
        if item is None:
            words = self.tr("Go to a row to read what its scores mean.")
            self._column.addWidget(ReadingText(words, "muted"))
            return
        self._column.addWidget(Label(item.title, "section", wrap=True))
        self._column.addSpacing(2)
        self._column.addWidget(Label(item.prompt, "body", "muted", wrap=True))
        self._column.addSpacing(10)
        for anchor in item.anchors:
            self.rows.append(AnchorRow(anchor, chosen=anchor.score == chosen))
            self._column.addWidget(self.rows[-1])
        if notes:
            self._column.addSpacing(20)
            self._column.addWidget(Label(self.tr("What scorers noted"), "section", wrap=True))
            for note in notes:
                self._column.addSpacing(8)
                self._column.addWidget(Example(note))


class HowFound(QWidget):
    """How the result is found, quietly at the foot of the drawer."""

    def __init__(self, heading: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(heading, "section", wrap=True))
        column.addWidget(ReadingText(text, "muted"))


class ScoringDrawer(Drawer):
    """Anchors, notes and history of the scoring."""

    def __init__(
        self, formats: Formats, how: str, save_note: Callable[[str, str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.anchors, self.notes = AnchorsTab(), NotesTab(save_note)
        self.history = HistoryTab(formats)
        self.add_tab("anchors", self.tr("Anchors"), self.anchors)
        self.explain_tab("anchors", meaning("anchors"))
        self.add_tab("notes", self.tr("Notes"), self.notes)
        self.add_tab("history", self.tr("History"), self.history)
        found = HowFound(self.tr("How the result is found"), how)
        explain(found, "floor")
        self.set_foot(found)
