"""One person's sheet: handed over on a private card, filled in alone, sealed and blanked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.services.score_results import CategoryView
from collab_desktop.ui.steps.ballot_sheet import Sheet, SheetItem
from collab_desktop.ui.steps.scoring_drawer import AnchorsTab, HowFound
from collab_desktop.ui.steps.scoring_frame import ScoringFrame
from collab_desktop.ui.terms import meaning
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.drawer import Drawer, WithDrawer
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.messages import InlineBanner
from collab_desktop.ui.widgets.text import Ground, Label

MOST_NAMED = 5


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


class Cover(Ground):
    """Lies over a ballot while somebody walks by; Space takes it off again."""

    lifted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("surface", parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.addStretch(1)
        words = self.tr("Covered. The space bar shows your ballot again.")
        label = Label(words, "question", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(label)
        column.addStretch(1)
        self.setAccessibleName(words)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space lifts it; no other key does anything."""
        event.accept()
        if event.key() == Qt.Key.Key_Space:
            self.lifted.emit()


class BallotPage(QWidget):
    """Takes the whole page, drawer included, so that nothing else of the project is in sight."""

    handed_in = Signal(object)
    """What the sheet says; whoever takes it seals it and calls :meth:`seal`."""
    closed = Signal()
    passed = Signal(str)

    def __init__(
        self, name: str, categories: tuple[CategoryView, ...], *, closely: bool = False,
        dots: int = 0, sealed: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Show the card that hands the laptop over.

        Args:
            name: who scores.
            categories: what a sheet scores.
            closely: whether confidence and notes are asked as well.
            dots: how many dots are given, where dots are given instead of scores.
            sealed: who will see the sheet; by default nobody ever.
            parent: the screen.
        """
        super().__init__(parent)
        self.name = name
        self._categories, self._closely, self._dots = categories, closely, dots
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
        sealed = sealed or self.tr(
            "Nobody sees this sheet before the reveal, and then only as dots without names."
        )
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
        self._was_at: QWidget | None = None
        self.cover = Cover(self)
        self.cover.lifted.connect(self._lift)
        self._show_card()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cover lies over everything."""
        super().resizeEvent(event)
        self.cover.setGeometry(self.rect())

    def _cover(self) -> None:
        self._was_at = self.focusWidget()
        self.cover.setGeometry(self.rect())
        self.cover.raise_()
        self.cover.show()
        self.cover.setFocus()

    def _lift(self) -> None:
        self.cover.hide()
        if self._was_at is not None:
            self._was_at.setFocus()

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
        self.sheet = Sheet(self._categories, closely=self._closely, dots=self._dots)
        self.sheet.changed.connect(self._count)
        self.sheet.covered.connect(self._cover)
        self.sheet.confirmed.connect(self.hand_in)
        self.frame.head.set_purpose(self._keys())
        self.bar = self._bar()
        self.frame.set_content(self.sheet, self.bar)
        self._warned = False
        self._count()
        self.sheet.items[0].cells.setFocus(Qt.FocusReason.TabFocusReason)
        self.look_at(self.sheet.items[0])

    def _keys(self) -> str:
        """What the keys do; what was chosen is not shown to those who look over a shoulder."""
        if self._dots:
            words = self.tr(
                "Dots to give: {n}. A digit gives dots to a line. What you give is not shown;"
                " Space covers the screen. Enter goes on and, at the end, hands in."
            )
            return words.format(n=self._dots)
        return self.tr(
            "Keys 0 to 5 score, ? is not sure, Delete clears. What you choose is not shown; Space"
            " covers the screen. Enter goes on and, at the end, hands in."
        )

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
        if self._dots and self.sheet.left() < 0:
            words = self.tr("That is {n} too many. Take some back.")
            first = self.sheet.items[0].item.key
            self.frame.summary.set_problems([(first, words.format(n=-self.sheet.left()))])
            return
        problems = self._missing()
        if problems and not self._warned:
            self._warned = True
            self.hand.set_label(self.tr("Hand in anyway"))
            self.frame.summary.set_problems(problems)
            return
        self.handed_in.emit(self.sheet.content())

    def _missing(self) -> list[tuple[str, str]]:
        """What is blank, or how many dots are left."""
        if self.sheet is None:
            return []
        if not self._dots:
            return self._said(self.sheet.blanks())
        left = self.sheet.left()
        words = self.tr("Dots left: {n}. Give them, or hand in without them.")
        return [(self.sheet.items[0].item.key, words.format(n=left))] if left else []

    def _said(self, blanks: list[SheetItem]) -> list[tuple[str, str]]:
        """Each blank by name, or how many there are where the list would hide the sheet."""
        if not blanks:
            return []
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
            self.anchors.show_item(item.item)

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
        if self._dots:
            left = self.sheet.left()
            self.counter.setText(self.tr("Dots left: {n}").format(n=left))
            return
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
