"""After the reveal: words first, then bars and median; the first round hollow behind the second."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.agreement import ItemAgreement
from collab_desktop.domain.messages import Message
from collab_desktop.domain.rounds import ItemTally, Method, Tally
from collab_desktop.services.round_words import agreed_words, median_words
from collab_desktop.ui import theme
from collab_desktop.ui.rounds.bars import DotBar, ScoreBars
from collab_desktop.ui.steps.talk_timer import TalkTimer
from collab_desktop.ui.widgets.accessible import Role
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.scoring import SpreadMark
from collab_desktop.ui.widgets.shapes import State, StateShape
from collab_desktop.ui.widgets.text import Label, Separator

Say = Callable[[Message], str]
WORDS = 320


class Words(QWidget, theme.Themed):
    """What is said of a line, in a column whose width follows the text size."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.retheme()

    def retheme(self) -> None:
        """Follow the text size."""
        self.setFixedWidth(theme.px(WORDS))


class ScoredItem(QWidget):
    """One line: how far people agree in words, the bars, and whom to hear where they are split."""

    accessible_role = Role.Grouping

    def __init__(
        self, found: ItemTally, before: ItemAgreement | None, say: Say,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = found.item.key
        self.setAccessibleName(found.item.title)
        self._say = say
        self.timer: TalkTimer | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(8)
        line = QWidget()
        flow = FlowRow(28)
        line.setLayout(flow)
        column.addWidget(line)
        self.bars = ScoreBars(found.item.title)
        if found.agreement is not None:
            flow.addWidget(self._words(found, found.agreement, before))
            self._show_bars(found, found.agreement, before)
            flow.addWidget(self.bars)
            self._add_advice(column, found)

    def _words(
        self, found: ItemTally, said: ItemAgreement, before: ItemAgreement | None
    ) -> QWidget:
        block = Words()
        column = block.column
        column.addWidget(Label(found.item.title, "strong", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(8)
        if said.word is not None:
            mark = SpreadMark()
            mark.set_spread(said.word.value)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self.words = Label(agreed_words(said, self._say), "bold", wrap=True)
        line.addWidget(self.words, 1)
        column.addLayout(line)
        medians = [median_words(said, self._say)]
        if before is not None:
            medians.append(median_words(before, self._say, "round.was"))
        column.addWidget(Label(", ".join(filter(None, medians)), "body", "muted", wrap=True))
        column.addStretch(1)
        return block

    def _show_bars(
        self, found: ItemTally, said: ItemAgreement, before: ItemAgreement | None
    ) -> None:
        parts = [
            self.tr("{count} at {score}").format(count=count, score=score)
            for score, count in enumerate(said.counts) if count
        ]
        told = ", ".join(parts) or self.tr("no scores")
        self.bars.set_counts(
            said.counts, before.counts if before is not None else (),
            f"{found.item.title}: {told}",
        )

    def _add_advice(self, column: QVBoxLayout, found: ItemTally) -> None:
        advice = found.agreement.advice if found.agreement is not None else None
        if advice is None:
            return
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(StateShape(State.ATTENTION), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self._say(advice), "strong", wrap=True), 1)
        self.timer = TalkTimer(found.item.title)
        row.addWidget(self.timer)
        column.addLayout(row)


class DottedItem(QWidget):
    """One line with its place, its dots and a bar."""

    accessible_role = Role.Grouping

    def __init__(
        self, found: ItemTally, before: ItemTally | None, longest: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = found.item.key
        self.setAccessibleName(found.item.title)
        flow = FlowRow(20)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.addLayout(flow)
        title = Words()
        place = self.tr("Place {n}").format(n=found.place)  # cards have a number of their own
        title.column.addWidget(Label(found.item.title, "strong", wrap=True))
        title.column.addWidget(Label(place, "small", "muted"))
        self.bar = DotBar(found.item.title, longest)
        dots = self.tr("Dots: {n}").format(n=found.dots)
        self.bar.set_counts([found.dots], [before.dots] if before is not None else (),
                            f"{found.item.title}: {dots}")
        said = dots
        if before is not None:
            said = self.tr("{dots}, was {n}").format(dots=dots, n=before.dots)
        for part in (title, self.bar, Label(said, "bold", tabular=True)):
            flow.addWidget(part)


class NamedList(QWidget):
    """Who gave what, where the room was told so before; closed until somebody opens it."""

    def __init__(
        self, lines: Sequence[tuple[str, str]], secrecy: str, parent: QWidget | None = None
    ) -> None:
        """Hold names and what they gave; ``secrecy`` is what the room was told."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 6, 0)
        column.setSpacing(8)
        self.link = LinkButton(self.tr("Show who gave what"))
        self.link.clicked.connect(self._turn)
        flow = FlowRow(8)
        flow.addWidget(self.link)
        column.addLayout(flow)
        self.lines = QWidget()
        inner = QVBoxLayout(self.lines)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(Label(secrecy, "small", "muted", wrap=True))
        for name, given in lines:
            inner.addWidget(Label(f"{name}: {given}", "body", wrap=True, tabular=True))
        self.lines.hide()
        column.addWidget(self.lines)

    def _turn(self) -> None:
        shown = self.lines.isHidden()
        self.lines.setVisible(shown)
        words = self.tr("Hide who gave what") if shown else self.tr("Show who gave what")
        self.link.set_label(words)


class ResultsView(QWidget):
    """Everything a round gave."""

    item_shown = Signal(str)

    def __init__(self, tally: Tally, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tally = tally
        self.items: list[ScoredItem | DottedItem] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 6, 8)
        self._column.setSpacing(0)
        if tally.before is not None:
            words = self.tr("Full bars are this round, hollow ones the first.")
            self._column.addWidget(Label(words, "body", "muted", wrap=True))
        dotted = tally.method is Method.DOTS
        for found in tally.ranked if dotted else tally.items:
            self.items.append(self._dotted(found) if dotted else self._scored(found, say))
            self._column.addWidget(self.items[-1])
            self._column.addWidget(Separator())
        if dotted and tally.left:
            left = self.tr("Dots not given: {n}").format(n=tally.left)
            self._column.addSpacing(8)
            self._column.addWidget(Label(left, "body", "muted", wrap=True))

    def _scored(self, found: ItemTally, say: Say) -> ScoredItem:
        earlier = self._before(found)
        return ScoredItem(found, earlier.agreement if earlier else None, say)

    def _dotted(self, found: ItemTally) -> DottedItem:
        earlier = self._before(found)
        tallies = [self.tally, *([self.tally.before] if self.tally.before else [])]
        longest = max(i.dots for tally in tallies for i in tally.items)
        return DottedItem(found, earlier, longest)

    def _before(self, found: ItemTally) -> ItemTally | None:
        return self.tally.before.item(found.item.key) if self.tally.before else None

    def item_of(self, widget: QWidget | None) -> str:
        """The line that holds a widget."""
        held = (i.key for i in self.items if widget is not None and i.isAncestorOf(widget))
        return next(held, "")
