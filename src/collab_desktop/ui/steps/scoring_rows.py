"""The rows after a reveal: dots, median, spread and the score that people agree."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.agreement import Agreement
from collab_desktop.domain.messages import Message
from collab_desktop.formats import Formats
from collab_desktop.services.score_results import CategoryRows, CategoryView, ItemResult, Results
from collab_desktop.ui import theme
from collab_desktop.ui.soon import Arranged
from collab_desktop.ui.steps.talk_timer import TalkTimer
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.scoring import DotStrip, ScoreAxis, SpreadLabel
from collab_desktop.ui.widgets.segments import ScoreCells
from collab_desktop.ui.widgets.shapes import State, StateShape
from collab_desktop.ui.widgets.text import Label, Separator

COLUMNS = (160, 309, 92, 130, 193)
"""Least widths at 100 %; the dots take what is left."""
STRIP_LEAD = 9
NARROW = (160, 300, 76, 126, 193)
"""The same where the parts stand in two or three lines."""
TWO_LINES = 520
"""From this width, at 100 %, the spread has room beside the dots."""
Form = Literal["columns", "two_lines", "three_lines"]
PLACES: dict[Form, tuple[tuple[int, int, int], ...]] = {
    "columns": ((0, 0, 1), (0, 2, 1), (0, 4, 1), (0, 5, 1), (0, 6, 1)),
    "two_lines": ((0, 0, 1), (1, 0, 4), (1, 4, 1), (1, 5, 2), (0, 1, 6)),
    "three_lines": ((0, 0, 1), (1, 0, 7), (2, 0, 1), (2, 1, 6), (0, 1, 6)),
}
"""Line, column and span of name, dots, median, spread and cells."""
TELLING = frozenset({0, 1, 5})
"""Scores that want a reason where people look closely."""


@dataclass(frozen=True)
class Words:
    """How a row speaks: sentences and numbers in the language of the screen."""

    say: Callable[[Message], str]
    formats: Formats

    def number(self, value: Decimal) -> str:
        """A figure without a needless zero."""
        whole = value == value.to_integral_value()
        return self.formats.number(value, decimals=0 if whole else 1)


class ResultRow(QWidget):
    """One item: what the sheets say together, and what was agreed."""

    agreed = Signal(str, str)
    """The item and its score as text; empty when it was made blank."""
    reasoned = Signal(str, str)

    def __init__(
        self, row: ItemResult, category: CategoryView, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = row.item.key
        self._words = words
        self._quick = row.item.key == category.key
        self._wide = True
        self._build(row, category)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(6)
        self._column.addWidget(self._line)
        self._column.addWidget(self._talk)
        self._column.addWidget(self._why)
        self.show_row(row)

    def _build(self, row: ItemResult, category: CategoryView) -> None:
        title = row.item.title
        self._line = QWidget(self)
        self._grid = QGridLayout(self._line)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(8)
        lines = [Label(title, "bold" if self._quick else "strong", wrap=True)]
        if self._quick:
            lines.append(Label(weight_words(category, self._words), "small", "muted"))
        self._name = _middle(self._line, lines)
        self.strip = DotStrip(title, self._line)
        self.median = Label("", "section", tabular=True)
        self.before = Label("", "small", "muted", wrap=True)
        self._medians = _middle(self._line, [self.median, self.before])
        self.spread = SpreadLabel(self._line)
        name = self.tr("Agreed score for {item}").format(item=title)
        self.cells = ScoreCells(name, parent=self._line)
        self.cells.explain({str(a.score): f"{a.score} = {a.text}" for a in row.item.anchors})
        self.cells.chosen.connect(lambda score: self.agreed.emit(self.key, score))
        self._build_talk(title)

    def _build_talk(self, title: str) -> None:
        self._talk = QWidget(self)
        talk = QHBoxLayout(self._talk)
        talk.setContentsMargins(0, 0, 0, 0)
        talk.setSpacing(10)
        self._talk_lead = QWidget()
        talk.addWidget(self._talk_lead)
        talk.addWidget(StateShape(State.ATTENTION))
        self.advice = Label("", "strong", wrap=True)
        talk.addWidget(self.advice, 1)
        self.timer = TalkTimer(title)
        talk.addWidget(self.timer)
        self._why = QWidget(self)
        why = QHBoxLayout(self._why)
        why.setContentsMargins(0, 0, 0, 4)
        why.setSpacing(0)
        self._why_label = Label("", "strong", wrap=True)
        self.reason = LineEdit()
        self.reason.edited.connect(lambda text: self.reasoned.emit(self.key, text))
        self._why_label.setBuddy(self.reason)
        why.addWidget(self._why_label)
        why.addWidget(self.reason, 1)

    # -- what stands now --------------------------------------------------------------------

    def show_row(self, row: ItemResult) -> None:
        """Show the row as it is now; a field one is typing in keeps its words."""
        self.row = row
        self._show_ballots(row)
        agreed = "" if row.agreed is None else str(row.agreed)
        self.cells.set_value(agreed)
        if not self.reason.hasFocus():
            self.reason.set_text(row.reason)
        split = row.agreement is not None and row.agreement.word is Agreement.SPLIT
        closely = not self._quick and row.agreed in TELLING
        self._why.setVisible(split or closely or bool(row.reason))
        self._why_label.setText(self.tr("Why {score}").format(score=agreed) if agreed
                                else self.tr("Why"))
        name = self.tr("Why {score} for {item}") if agreed else self.tr("Reason for {item}")
        self.reason.setAccessibleName(name.format(score=agreed, item=row.item.title))

    def _show_ballots(self, row: ItemResult) -> None:
        found = row.agreement
        for part in (self.strip, self._medians, self.spread):
            part.setVisible(found is not None)
        self._talk.setVisible(found is not None and found.advice is not None)
        if found is None:
            return
        scores = [score for score, count in enumerate(found.counts) for _ in range(count)]
        median = None if found.median is None else float(found.median)
        self.strip.set_ballots(scores, median)
        self._say_median(row)
        said = ", ".join(self._words.say(message) for message in found.in_words)
        self.spread.set_spread(found.word.value if found.word is not None else "", said)
        if found.advice is not None:
            self.advice.setText(self._words.say(found.advice))

    def _say_median(self, row: ItemResult) -> None:
        median = row.agreement.median if row.agreement is not None else None
        figure = "–" if median is None else self._words.number(median)
        self.median.setText(figure)
        self.median.setAccessibleName(self.tr("Median {figure}").format(figure=figure))
        below = [] if self._wide else [self.tr("median")]
        if row.before is not None:
            below.append(self.tr("was {figure}").format(figure=self._words.number(row.before)))
        self.before.setText(", ".join(below))
        self.before.setVisible(bool(below))

    # -- arrangement --------------------------------------------------------------------------

    def arrange(self, form: Form) -> None:
        """Put the parts into columns, or in two or three lines where there is less room.

        Everything keeps its parent, and with it the keyboard and its turn in the order of Tab.
        """
        self._wide = form == "columns"
        parts = (self._name, self.strip, self._medians, self.spread, self.cells)
        for part in parts:
            self._grid.removeWidget(part)
        for part, (line, column, span) in zip(parts, PLACES[form], strict=True):
            middle = Qt.AlignmentFlag.AlignVCenter
            lead = Qt.AlignmentFlag.AlignLeading
            self._grid.addWidget(part, line, column, 1, span, middle | lead)
        self._grid.setColumnMinimumWidth(1, STRIP_LEAD if self._wide else 0)
        for column in range(7):
            self._grid.setColumnStretch(column, int(column == (3 if self._wide else 6)))
        self._grid.setHorizontalSpacing(0 if self._wide else 8)
        widths = COLUMNS if self._wide else NARROW
        self._name.setFixedWidth(theme.px(widths[0]))
        self._medians.setFixedWidth(theme.px(widths[2]))
        self.spread.setFixedWidth(theme.px(widths[3]))
        self._talk_lead.setVisible(self._wide)
        self._talk_lead.setFixedWidth(theme.px(COLUMNS[0]) - 10)
        self._why_label.setFixedWidth(theme.px(COLUMNS[0] if self._wide else 72))
        self._say_median(self.row)


class CategoryHead(QWidget):
    """The head of a category at full depth: name, weight and its mean so far."""

    def __init__(self, rows: CategoryRows, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 18, 0, 6)
        line.setSpacing(12)
        line.addWidget(Label(rows.category.title, "section"))
        line.addWidget(Label(weight_words(rows.category, words), "small", "muted"), 1)
        self.mean = Label("", "strong", tabular=True)
        line.addWidget(self.mean)
        self.show_mean(rows.mean)

    def show_mean(self, mean: Decimal | None) -> None:
        """Show the mean of the agreed scores."""
        if mean is None:
            self.mean.setText(self.tr("not complete"))
            self.mean.set_look("small", "muted")
            return
        figure = self._words.formats.number(mean, decimals=1)
        self.mean.setText(self.tr("mean {figure} of 5").format(figure=figure))
        self.mean.set_look("strong", "text")


def weight_words(category: CategoryView, words: Words) -> str:
    """The weight of a category, such as "weight 20 %"."""
    share = words.formats.percent(category.weight)
    template = QCoreApplication.translate("ScoringRows", "weight {share}")
    return template.format(share=share)


class ResultRows(Arranged, QWidget):
    """All rows under their column heads; narrow pages put each row's parts under each other."""

    agreed = Signal(str, str)
    reasoned = Signal(str, str)

    def __init__(self, results: Results, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.results = results
        self._words = words
        self._form: tuple[Form, int] | None = None
        self.rows: list[ResultRow] = []
        self.heads: list[CategoryHead] = []
        self._has_sheets = any(row.agreement is not None for row in results.rows)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = self._build_head()
        self._column.addWidget(self._head)
        self._line = Separator(role="line2")
        self._column.addWidget(self._line)
        for category in results.categories:
            self._add(category)
        self.arrange_from_now()

    def _add(self, category: CategoryRows) -> None:
        if self.results.depth == "full":
            self.heads.append(CategoryHead(category, self._words, self))
            self._column.addWidget(self.heads[-1])
        for row in category.rows:
            shown = ResultRow(row, category.category, self._words, self)
            shown.agreed.connect(self.agreed)
            shown.reasoned.connect(self.reasoned)
            self.rows.append(shown)
            self._column.addWidget(shown)
            self._column.addWidget(Separator())

    def show_results(self, results: Results) -> bool:
        """Show the same rows as they stand now; false when other rows are asked for."""
        same = [row.item for row in results.rows] == [row.item for row in self.results.rows]
        had = any(row.agreement is not None for row in results.rows)
        if not same or had != self._has_sheets:
            return False
        self.results = results
        for shown, row in zip(self.rows, results.rows, strict=True):
            if shown.row != row:
                shown.show_row(row)
        for head, category in zip(self.heads, results.categories, strict=False):
            head.show_mean(category.mean)
        return True

    def row_of(self, widget: QWidget | None) -> ResultRow | None:
        """The row that holds a widget."""
        if widget is None:
            return None
        return next((row for row in self.rows if row.isAncestorOf(widget)), None)

    def first_to_do(self) -> ResultRow | None:
        """The first row without an agreed score, else the first one that is split, else the top."""
        blank = [row for row in self.rows if row.row.agreed is None]
        split = [row for row in self.rows if row.advice.isVisibleTo(row)]
        return next(iter([*blank, *split, *self.rows]), None)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the narrowest form, or a wide one would keep itself from giving way."""
        narrowest = theme.px(NARROW[0] + NARROW[4]) + 8
        return QSize(narrowest, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        form = (self._fitting(), theme.percent())
        if form == self._form:
            return
        self._form = form
        for row in self.rows:
            row.arrange(form[0])
        self._show_head(wide=form[0] == "columns")

    def _fitting(self) -> Form:
        if self.width() >= sum(theme.px(width) for width in COLUMNS):
            return "columns"
        return "two_lines" if self.width() >= theme.px(TWO_LINES) else "three_lines"

    def _build_head(self) -> QWidget:
        head = QWidget(self)
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 14, 0, 8)
        line.setSpacing(0)
        quick = self.results.depth == "quick"
        titles = (
            self.tr("Category") if quick else self.tr("Criterion"), "", self.tr("Median"),
            self.tr("Spread"), self.tr("Agreed score"),
        )
        # A title without a place would belong to Python alone, which deletes it at any moment.
        self._titles = [Label(title, "small_strong", "muted", parent=head) for title in titles]
        line.addWidget(self._titles[0])
        if self._has_sheets:
            line.addSpacing(STRIP_LEAD)
            line.addWidget(ScoreAxis(self.tr("Sheets by score, from 0 to 5")))
        line.addStretch(1)
        first = 2 if self._has_sheets else 4
        for title in self._titles[1:first]:
            title.hide()
        for title in self._titles[first:]:
            line.addWidget(title)
        return head

    def _show_head(self, *, wide: bool) -> None:
        self._head.setVisible(wide)
        self._line.setVisible(wide)
        for title, width in zip(self._titles, COLUMNS, strict=True):
            title.setFixedWidth(theme.px(width))


def _middle(parent: QWidget, lines: list[Label]) -> QWidget:
    """Lines in the middle of the height."""
    block = QWidget(parent)
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch(1)
    for line in lines:
        column.addWidget(line)
    column.addStretch(1)
    return block
