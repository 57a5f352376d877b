"""The questions of one section under each other, with the panel of the section below them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.domain.answers import Address
from collab_desktop.domain.messages import Message
from collab_desktop.domain.views import FieldView, PageView, Problem
from collab_desktop.ui.questions.desk import Desk
from collab_desktop.ui.questions.long import LongEditor
from collab_desktop.ui.questions.table import TableEditor
from collab_desktop.ui.revealing import scroll_if_hidden, scroll_to
from collab_desktop.ui.stakeholders.map_panel import StakeholderMap
from collab_desktop.ui.steps.block import QuestionBlock
from collab_desktop.ui.steps.call_panels import FromPartsPanel, InboxPanel, LetterPanel
from collab_desktop.ui.steps.critique import CritiquePanel
from collab_desktop.ui.steps.journal_panel import JournalPanel
from collab_desktop.ui.steps.panels import Panel
from collab_desktop.ui.steps.plan_panel import PlanPanel
from collab_desktop.ui.steps.risk_map import RiskMapPanel
from collab_desktop.ui.steps.rooms import Rooms
from collab_desktop.ui.steps.roster_panel import RosterPanel
from collab_desktop.ui.steps.usual_panel import UsualRowsPanel
from collab_desktop.ui.steps.wheel_panel import WheelPanel
from collab_desktop.ui.steps.wording_check import WordingCheck
from collab_desktop.ui.theme import FontRole

PANELS: dict[str, type[Panel]] = {
    "wording_check": WordingCheck, "critique": CritiquePanel, "roster": RosterPanel,
    "stakeholder_map": StakeholderMap,
    "usual_rows": UsualRowsPanel, "from_parts": FromPartsPanel, "call_letter": LetterPanel,
    "inbox": InboxPanel, "risk_map": RiskMapPanel, "journal": JournalPanel,
    "wheel": WheelPanel, "plan": PlanPanel,
}
FEW = 3
"""Up to this many questions each is a heading of the page; more are smaller."""
AT_ONCE = 16
"""Questions that appear with the page; on a longer one the others follow, so many at a time."""


class SectionPage(QWidget):
    """Builds the blocks of a page and keeps them as the project changes."""

    edited = Signal(object, object)
    history_asked = Signal(object)
    comment_added = Signal(object, str)
    gone_to = Signal(object)
    acting = Signal(object)
    asked = Signal(object)
    """The ``Address`` of a field on another page that a panel wants an answer for."""

    def __init__(
        self, view: PageView, desk: Desk, rooms: Rooms, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.view = view
        self._desk = desk
        self._rooms = rooms
        self._heading: FontRole = "question" if len(view.fields) <= FEW else "section"
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(32)
        self.blocks = [self._block(field) for field in view.fields]
        for block in self.blocks:
            column.addWidget(block)
        for block in self.blocks[AT_ONCE:]:
            block.hide()
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._show_more)
        tables = [b.editor for b in self.blocks if isinstance(b.editor, TableEditor)]
        if len(tables) == 1:
            tables[0].add_from_anywhere()
        self.current = self.blocks[0] if self.blocks else None
        self.panel = self._make_panel()
        if self.panel is not None:
            column.insertWidget(self._panel_place(), self.panel)
            self.panel.show_page(view)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once the first questions are seen, let the others appear below them."""
        super().paintEvent(event)
        if self.blocks and self.blocks[-1].isHidden():
            self._more.start()

    def _show_more(self) -> None:
        waiting = [block for block in self.blocks if block.isHidden()]
        for block in waiting[:AT_ONCE]:
            block.show()
        if len(waiting) <= AT_ONCE:
            self._more.stop()

    def _make_current(self, block: QuestionBlock) -> None:
        """Be at a question; one that is still to appear brings all with it, to have its place."""
        self.current = block
        if block.isHidden():
            for each in self.blocks:
                each.show()

    def _block(self, field: FieldView) -> QuestionBlock:
        block = QuestionBlock(field, self._desk, self._heading, self)
        block.edited.connect(self.edited)
        block.history_asked.connect(self._history)
        block.comments_asked.connect(self._comments)
        block.comment_added.connect(self.comment_added)
        block.comment_settled.connect(self._settle_comment)
        serves = self._rooms.value_titles(block.field.question.serves)
        if serves:
            words = self.tr("Serves: {values}")
            block.say_values(words.format(values=self._desk.formats.listing(serves)))
        if self._rooms.read_only:
            block.editor.set_read_only(True)
        return block

    def _settle_comment(self, comment: str) -> None:
        questions = self._rooms.questions
        self.acting.emit(lambda: questions.resolve_comment(comment))

    def _panel_place(self) -> int:
        """Below the text that the panel speaks of; else below everything."""
        for place, block in enumerate(self.blocks, 1):
            if isinstance(block.editor, LongEditor):
                return place
        return len(self.blocks)

    def _make_panel(self) -> Panel | None:
        kind = PANELS.get(self.view.panel or "")
        if kind is None:
            return None
        long = next((b.editor for b in self.blocks if isinstance(b.editor, LongEditor)), None)
        panel = kind(self._rooms, long, self)
        panel.gone_to.connect(self.gone_to)
        panel.acting.connect(self.acting)
        panel.asked.connect(self._ask)
        return panel

    def _ask(self, address: Address) -> None:
        if not self.focus_address(address):
            self.asked.emit(address)

    # -- what stands now --------------------------------------------------------------------

    def show_view(
        self, view: PageView, is_newer: Callable[[Address], bool]
    ) -> list[QuestionBlock]:
        """Show the page as it stands now; return the questions that came with it.

        What stays keeps its widgets, and so the keyboard and what is being typed.

        Args:
            view: the page as it is now.
            is_newer: whether what stands in a field is newer than the file.
        """
        self.view = view
        new = self._take_in(view)
        for block, field in zip(self.blocks, view.fields, strict=True):
            if block.field != field:
                block.set_field(field, untouched=is_newer(field.address))
            if block.comments is not None:
                self._comments(block.address)
        if self.panel is not None:
            self.panel.show_page(view)
        return new

    def _take_in(self, view: PageView) -> list[QuestionBlock]:
        """Put blocks in for the questions that are asked now, take out those that are not."""
        known = {block.address: block for block in self.blocks}
        asked = {field.address for field in view.fields}
        if list(known) == [field.address for field in view.fields]:
            return []
        place, blocks, new = 0, [], []
        for field in view.fields:
            block = known.get(field.address)
            if block is None:
                block = self._block(field)
                new.append(block)
                self._column.insertWidget(place, block)
                block.show()
            place = self._column.indexOf(block) + 1
            blocks.append(block)
        before, self.blocks = self.blocks, blocks
        self._take_out([block for block in before if block.address not in asked])
        return new

    def _take_out(self, gone: list[QuestionBlock]) -> None:
        for block in gone:
            if block is self.current:
                self.current = self.blocks[0] if self.blocks else None
            block.hide()
            self._column.removeWidget(block)
            block.deleteLater()

    def leave(self) -> None:
        """Do what is to be done when people leave the page."""
        if self.panel is not None and not self._rooms.read_only:
            self.panel.leave()

    def unsaid(self) -> list[tuple[Address, str]]:
        """Comments that were typed and not added: each question's address and the words."""
        typed = ((b.address, b.comments.typed()) for b in self.blocks if b.comments is not None)
        return [(address, text) for address, text in typed if text]

    def block(self, address: Address) -> QuestionBlock | None:
        """The block of a field; of the table for a cell."""
        found = next((b for b in self.blocks if b.address == address), None)
        if found is None and address.record_id is not None:
            found = next(
                (
                    block for block in self.blocks
                    if any(row.id == address.record_id for row in block.field.rows)
                ),
                None,
            )  # fmt: skip
        return found

    def block_of(self, widget: QWidget) -> QuestionBlock | None:
        """The block that holds a widget."""
        return next((b for b in self.blocks if b.isAncestorOf(widget)), None)

    def current_key(self) -> str | None:
        """The key of the question one is at."""
        return str(self.current.field.question.key) if self.current is not None else None

    def go_to(self, path: str) -> None:
        """Make a question the one that is meant, for help and for the keyboard."""
        for block in self.blocks:
            if block.address.path == path:
                self._make_current(block)
                return

    # -- problems ---------------------------------------------------------------------------

    def show_problems(
        self, problems: tuple[Problem, ...], say: Callable[[Message], str]
    ) -> None:
        """Say each problem at its field, in the words of the summary."""
        for block in self.blocks:
            mine = [p for p in problems if self.block(p.address) is block]
            block.set_problems([say(problem.message) for problem in mine])

    def focus_address(self, address: Address) -> bool:
        """Put the keyboard into a field; false when it is on another page."""
        block = self.block(address)
        if block is None:
            return False
        self._make_current(block)
        block.focus_cell(address)
        scroll_to(block.editor)
        return True

    def focus_soon(self, address: Address) -> None:
        """Put the keyboard into a field, after the window gave it to the first of a new page."""
        QTimer.singleShot(0, self, lambda: self.focus_address(address))

    # -- history and comments -------------------------------------------------------------------

    def _history(self, address: Address) -> None:
        self.current = self.block(address)
        self.history_asked.emit(address)

    def _comments(self, address: Address) -> None:
        block = self.block(address)
        if block is not None and block.comments is not None:
            block.comments.show_comments(self._rooms.questions.comments(address))


def show_new(blocks: list[QuestionBlock]) -> None:
    """Bring questions that came with an answer into sight, and keep the answer in sight."""
    if not blocks:
        return
    here = blocks[0].window().focusWidget() if blocks[0].window() is not None else None
    scroll_to(blocks[-1])
    scroll_to(blocks[0])
    if here is not None:
        scroll_if_hidden(here)
