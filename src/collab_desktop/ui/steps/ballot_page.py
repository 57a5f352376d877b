"""One person's sheet: handed over on a private card, filled in alone, sealed and blanked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.services.score_results import CategoryView, ItemView
from collab_desktop.ui.steps.scoring_drawer import AnchorsTab, HowFound
from collab_desktop.ui.steps.scoring_frame import ScoringFrame
from collab_desktop.ui.terms import meaning
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.drawer import Drawer, WithDrawer
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.segments import ScoreCells, Segments
from collab_desktop.ui.widgets.text import Label, Separator

BACKWARDS = (Qt.Key.Key_Up,)
FORWARDS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
MOST_NAMED = 5


class SheetCells(ScoreCells):
    """Score cells of a sheet: Enter and the arrows down and up go from item to item."""

    stepped = Signal(int)

    def take_key(self, event: QKeyEvent) -> None:
        """Go to another item, or set the score by its own key."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (*BACKWARDS, *FORWARDS):
            self.stepped.emit(-1 if event.key() in BACKWARDS else 1)
            event.accept()
            return
        super().take_key(event)


class SheetItem(QWidget):
    """One item of a sheet; at full depth with confidence and a note, both free to leave."""

    changed = Signal()

    def __init__(self, item: ItemView, *, closely: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.confidence: Segments | None = None
        self.note: LineEdit | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(item.title, "strong", wrap=True))
        words.addWidget(Label(item.prompt, "body", "muted", wrap=True))
        column.addLayout(words)
        self._line = FlowRow(16)
        self.cells = SheetCells(self.tr("Score for {item}").format(item=item.title), not_sure=True)
        self.cells.explain({str(a.score): f"{a.score} = {a.text}" for a in item.anchors})
        self.cells.chosen.connect(self.changed)
        self._line.addWidget(self.cells)
        column.addLayout(self._line)
        if closely:
            self._add_closer(column)

    def _add_closer(self, column: QVBoxLayout) -> None:
        title = self.item.title
        choices = [
            ("", self.tr("Not said")), ("low", self.tr("Low")), ("medium", self.tr("Medium")),
            ("high", self.tr("High")),
        ]
        self.confidence = Segments(self.tr("Confidence for {item}").format(item=title), choices)
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(Label(self.tr("How sure?"), "small", "muted"))
        line.addWidget(self.confidence)
        self._line.addWidget(box)
        self.note = LineEdit(self.tr("Note on {item}, optional").format(item=title))
        self.note.setPlaceholderText(self.tr("Note, optional; shown without your name"))
        column.addWidget(self.note)

    def score(self) -> int | str | None:
        """The score, "?" for not sure, or nothing."""
        value = self.cells.value()
        return int(value) if value.isdigit() else value or None


class Sheet(QWidget):
    """All items of one sheet."""

    changed = Signal()

    def __init__(
        self, categories: tuple[CategoryView, ...], *, closely: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.items: list[SheetItem] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 6, 16)
        self._column.setSpacing(0)
        for category in categories:
            if closely:
                self._column.addSpacing(16)
                self._column.addWidget(Label(category.title, "section"))
            for item in category.items:
                self._add(SheetItem(item, closely=closely))

    def _add(self, item: SheetItem) -> None:
        item.changed.connect(self.changed)
        item.cells.stepped.connect(lambda step, item=item: self.step_from(item, step))
        self.items.append(item)
        self._column.addWidget(item)
        self._column.addWidget(Separator())

    def step_from(self, item: SheetItem, step: int) -> None:
        """Go to the item before or after."""
        place = self.items.index(item) + step
        if 0 <= place < len(self.items):
            self.items[place].cells.setFocus(Qt.FocusReason.TabFocusReason)

    def item_of(self, widget: QWidget | None) -> SheetItem | None:
        """The item that holds a widget."""
        if widget is None:
            return None
        return next((item for item in self.items if item.isAncestorOf(widget)), None)

    def blanks(self) -> list[SheetItem]:
        """The items without a score."""
        return [item for item in self.items if item.score() is None]

    def content(self) -> Mapping[str, Any]:
        """What is handed in; a blank stands nowhere, so it can never become 0."""
        scores = {i.item.key: i.score() for i in self.items if i.score() is not None}
        confidence = {
            i.item.key: i.confidence.value()
            for i in self.items if i.confidence is not None and i.confidence.value()
        }  # fmt: skip
        notes = {
            i.item.key: i.note.text().strip()
            for i in self.items if i.note is not None and i.note.text().strip()
        }  # fmt: skip
        return {"scores": scores, "confidence": confidence, "notes": notes}


class PrivateCard(QWidget):
    """One sentence for one person, and one button; nothing of any sheet."""

    def __init__(
        self, heading: str, text: str, buttons: list[Button], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 48, 6, 24)
        column.setSpacing(12)
        column.addWidget(Label(heading, "page_title", wrap=True))
        column.addWidget(Label(text, "field", "muted", wrap=True))
        column.addSpacing(16)
        row = QWidget()
        flow = FlowRow(12)
        row.setLayout(flow)
        for button in buttons:
            flow.addWidget(button)
        column.addWidget(row)
        self.primary = buttons[0]


class BallotPage(QWidget):
    """Takes the whole page, drawer included, so that nothing else of the project is in sight."""

    handed_in = Signal(object)
    """What the sheet says; whoever takes it seals it and calls :meth:`seal`."""
    closed = Signal()
    passed = Signal(str)

    def __init__(
        self, name: str, categories: tuple[CategoryView, ...], *, closely: bool,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show the card that hands the laptop over.

        Args:
            name: who scores.
            categories: what a sheet scores.
            closely: whether confidence and notes are asked as well.
            parent: the screen.
        """
        super().__init__(parent)
        self.name = name
        self._categories, self._closely = categories, closely
        self.sheet: Sheet | None = None
        self.frame = ScoringFrame()
        self.frame.head.set_title(self.tr("Sheet of {name}").format(name=name))
        self.frame.summary.pressed.connect(self._go_to)
        self.banner = InlineBanner("", [])
        self.banner.hide()
        self.banner.pressed.connect(lambda _key: self.closed.emit())
        self.anchors = AnchorsTab()
        self.drawer = Drawer()
        self.drawer.add_tab("anchors", self.tr("Anchors"), self.anchors)
        self.drawer.explain_tab("anchors", meaning("anchors"))
        sealed = self.tr("Nobody sees this sheet before the reveal, and then only as dots without"
                         " names.")
        self.drawer.set_foot(HowFound(self.tr("Sealed"), sealed))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(WithDrawer(self.frame, self.drawer), 1)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.hand_in)
        self._show_card()

    # -- the three moments ----------------------------------------------------------------------

    def _show_card(self) -> None:
        start = Button(self.tr("I am {name}, begin").format(name=self.name), "primary", size="main")
        start.clicked.connect(self.begin)
        back = Button(self.tr("Back to the round"), size="main")
        back.clicked.connect(self.closed)
        heading = self.tr("Pass to {name}").format(name=self.name)
        text = self.tr("Only {name} looks at the next page. Everybody else waits.")
        self.card = PrivateCard(heading, text.format(name=self.name), [start, back])
        self.frame.set_content(self.card)
        self.anchors.show_item(None)

    def begin(self) -> None:
        """Show the empty sheet."""
        self.sheet = Sheet(self._categories, closely=self._closely)
        self.sheet.changed.connect(self._count)
        self.frame.head.set_purpose(
            self.tr("Keys 0 to 5 score, ? is not sure, Delete clears. Enter goes on.")
        )
        self.bar = self._bar()
        self.frame.set_content(self.sheet, self.bar)
        self._warned = False
        self._count()
        self.sheet.items[0].cells.setFocus(Qt.FocusReason.TabFocusReason)
        self.look_at(self.sheet.items[0])

    def _bar(self) -> QWidget:
        bar = QWidget()
        column = QVBoxLayout(bar)
        column.setContentsMargins(0, 12, 0, 20)
        flow = FlowRow(12)
        column.addLayout(flow)
        self.hand = Button(self.tr("Hand in"), "primary", shortcut="Ctrl+Return", size="main")
        self.hand.clicked.connect(self.hand_in)
        self.discard = LinkButton(self.tr("Back without handing in"))
        self.discard.clicked.connect(self.closed)
        self.counter = Label("", "small", "muted", tabular=True)
        for part in (self.hand, self.discard, self.counter):
            flow.addWidget(part)
        return bar

    def hand_in(self) -> None:
        """Hand in; the first time say which items are blank."""
        if self.sheet is None:
            return
        blanks = self.sheet.blanks()
        if blanks and not self._warned:
            self._warned = True
            self.hand.set_label(self.tr("Hand in anyway"))
            self.frame.summary.set_problems(self._said(blanks))
            return
        self.handed_in.emit(self.sheet.content())

    def _said(self, blanks: list[SheetItem]) -> list[tuple[str, str]]:
        """Each blank by name, or how many there are where the list would hide the sheet."""
        if len(blanks) > MOST_NAMED:
            words = self.tr(
                "{n} are not scored. Go to the first, or hand in without them.", "", len(blanks)
            )
            return [(blanks[0].item.key, words.format(n=len(blanks)))]
        template = self.tr("Score {item}, or hand in without it.")
        return [(i.item.key, template.format(item=i.item.title)) for i in blanks]

    def seal(self, next_name: str = "", next_id: str = "") -> None:
        """Blank the sheet and say that it is in."""
        self.sheet = None
        self.banner.set_message("")
        buttons = []
        if next_id:
            words = self.tr("Pass to {name}").format(name=next_name)
            on = Button(words, "primary", size="main")
            on.clicked.connect(lambda: self.passed.emit(next_id))
            buttons.append(on)
        back = Button(
            self.tr("Back to the round"), "secondary" if next_id else "primary", size="main"
        )
        back.clicked.connect(self.closed)
        buttons.append(back)
        self.frame.head.set_purpose("")
        self.frame.summary.set_problems([])
        text = self.tr("The sheet of {name} is handed in and sealed.").format(name=self.name)
        self.card = PrivateCard(self.tr("Thank you"), text, buttons)
        self.frame.set_content(self.card)
        self.anchors.show_item(None)
        self.card.primary.setFocus()

    @property
    def is_begun(self) -> bool:
        """Whether somebody scored something that is not handed in."""
        return self.sheet is not None and len(self.sheet.blanks()) < len(self.sheet.items)

    def say_begun(self) -> None:
        """Say that a sheet that is begun has to be handed in or given up before leaving."""
        words = self.tr("The sheet of {name} is not handed in. Hand it in, or give it up.")
        self.banner.set_message(
            words.format(name=self.name), [("drop", self.tr("Give it up"))]
        )

    # -- while scoring ----------------------------------------------------------------------------

    def look_at(self, item: SheetItem | None) -> None:
        """Show what the points of an item mean."""
        if item is not None:
            score = item.score()
            self.anchors.show_item(item.item, score if isinstance(score, int) else None)

    def focus_moved(self, widget: QWidget | None) -> None:
        """Follow the keyboard."""
        if self.sheet is not None:
            self.look_at(self.sheet.item_of(widget))
            if widget is not None and self.sheet.isAncestorOf(widget):
                self.frame.pages.ensureWidgetVisible(widget, 0, 60)

    def _count(self) -> None:
        if self.sheet is None:
            return
        count = len(self.sheet.items)
        words = self.tr("{n} of {count} scored")
        self.counter.setText(words.format(n=count - len(self.sheet.blanks()), count=count))
        self.look_at(self.sheet.item_of(self.focusWidget()))

    def _go_to(self, key: str) -> None:
        if self.sheet is not None:
            item = next(i for i in self.sheet.items if i.item.key == key)
            item.cells.setFocus(Qt.FocusReason.TabFocusReason)

    def first_focus(self) -> QWidget:
        """Where the keyboard starts."""
        return self.card.primary
