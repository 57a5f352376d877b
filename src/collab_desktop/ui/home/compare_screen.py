"""Scores side by side: ranks among comparable projects, five bars each, and a bubble chart."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.domain.views import Changed
from collab_desktop.services.comparing import Compared, ComparedRow
from collab_desktop.ui import states
from collab_desktop.ui.home.bubble_chart import Bubble, BubbleChart
from collab_desktop.ui.home.category_bars import CategoryBars
from collab_desktop.ui.navigation import HOME, Route
from collab_desktop.ui.plain_page import PlainScreen, column_of, emptied, row_of
from collab_desktop.ui.reflow import Columns
from collab_desktop.ui.shell import Shell
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.fields import ComboBox
from collab_desktop.ui.widgets.messages import EmptyState
from collab_desktop.ui.widgets.shapes import StateShape
from collab_desktop.ui.widgets.text import Label, Separator, TabularLabel, isolated

SHARES: Final = (6, 48, 26, 34)
"""How rank, project, priority and category scores share the width."""
LEAST_ROW: Final = 640


class Heads(Columns):
    """The heads of the columns; not there where the columns stand under each other."""

    def arranged(self, *, narrow: bool) -> None:
        """Heads make sense above columns only."""
        for part in self.findChildren(Label):
            part.setVisible(not narrow)


class CompareScreen(PlainScreen):
    """All scores of a workspace, or those of one theme."""

    def __init__(self, shell: Shell, route: Route) -> None:
        """Compare all projects."""
        super().__init__(shell, "", back=("", HOME))
        del route
        self.head.set_title(self.tr("Compare scores"))
        self.head.set_back(self.tr("Projects"))
        self.head.set_purpose(self.tr(
            "A rank needs the same depth and the same version of the questions. The score"
            " proposes; people decide."
        ))
        self._theme = ComboBox(self.tr("Theme"))
        self._theme.currentIndexChanged.connect(lambda _index: self._fill())
        self._themes: tuple[tuple[str, str], ...] = ()
        self._build()
        self._fill()

    def _build(self) -> None:
        bar, row = row_of(spacing=12)
        self._filter = bar
        row.addWidget(Label(self.tr("Theme"), "strong"))
        row.addWidget(self._theme)
        row.addStretch(1)
        self.body.addWidget(bar)
        host, self._list = column_of(spacing=0)
        self.body.addWidget(host)
        chart, column = column_of(spacing=4)
        column.addWidget(Label(self.tr("Worth and feasibility"), "section"))
        column.addWidget(Label(
            self.tr("A larger bubble costs more. The shape inside is the proposed outcome."),
            "small", "muted", wrap=True,
        ))
        self._chart = BubbleChart()
        column.addWidget(self._chart)
        self._chart_host = chart
        self.body.addSpacing(8)
        self.body.addWidget(chart)
        self._empty = EmptyState(self.tr("No project has a score yet."), icon="board")
        self.body.addWidget(self._empty)
        self.body.addStretch(1)

    # -- content --------------------------------------------------------------------------------

    def _fill(self) -> None:
        from collab_desktop.services.comparing import compared

        found = compared(self.shell.session, str(self._theme.currentData() or ""))
        self._offer(found.themes)
        emptied(self._list)
        ranked = [row for row in found.rows if row.rank is not None]
        apart = [row for row in found.rows if row.rank is None]
        if ranked:
            self._list.addWidget(self._heads())
            self._list.addWidget(Separator(Qt.Orientation.Horizontal, "line2"))
        for row in ranked:
            self._add(self._ranked(row))
        self._show_notes(found)
        self._show_apart(apart)
        self._show_chart(found)
        self._empty.setVisible(not found.rows)

    def _offer(self, themes: tuple[tuple[str, str], ...]) -> None:
        if themes == self._themes and self._theme.count():
            return
        self._themes = themes
        chosen = self._theme.currentData()
        self._theme.blockSignals(True)
        self._theme.clear()
        self._theme.addItem(self.tr("All themes"), "")
        for slug, words in themes:
            self._theme.addItem(words, slug)
        self._theme.setCurrentIndex(max(0, self._theme.findData(chosen)))
        self._theme.blockSignals(False)
        self._filter.setVisible(bool(themes))

    def _add(self, line: QWidget) -> None:
        self._list.addWidget(line)
        self._list.addWidget(Separator(Qt.Orientation.Horizontal))

    def _ranked(self, row: ComparedRow) -> QWidget:
        rank = TabularLabel(self._rank_words(row), "section")
        bars = CategoryBars(row.bars, row.title, self.shell.session.voice.figure)
        return self._row([rank, self._names(row), self._total(row), bars])

    def _row(self, cells: list[QWidget]) -> QWidget:
        row = Columns(list(zip(cells, SHARES, strict=True)), least=LEAST_ROW)
        row.setContentsMargins(0, 14, 0, 14)
        return row

    def _heads(self) -> QWidget:
        texts = (
            self.tr("Rank"), self.tr("Project"), self.tr("Priority"), self.tr("Category scores"),
        )
        heads = [Label(text, "small_strong", "muted") for text in texts]
        return Heads(list(zip(heads, SHARES, strict=True)), least=LEAST_ROW)

    def _rank_words(self, row: ComparedRow) -> str:
        return self.tr("{rank} =").format(rank=row.rank) if row.tied else str(row.rank)

    def _names(self, row: ComparedRow) -> QWidget:
        host, column = column_of(spacing=2)
        link = LinkButton(row.title or self.tr("Untitled project"), wrap=True)
        link.clicked.connect(partial(self.shell.go, Route("hub", row.project_id)))
        column.addWidget(link)
        parts = [row.code, row.theme, self._cost(row)]
        if row.tied:
            parts.append(self.tr("shares its rank"))
        about = Label(" · ".join(isolated(p) for p in parts if p), "small", "muted", wrap=True)
        column.addWidget(about)
        column.addStretch(1)
        return host

    def _cost(self, row: ComparedRow) -> str:
        return self.shell.formats.money(row.cost, row.currency) if row.cost else ""

    def _total(self, row: ComparedRow) -> QWidget:
        host, column = column_of(spacing=2)
        column.addWidget(TabularLabel(row.total, "section"))
        if row.outcome is not None:
            words = self.shell.say(row.outcome)
            outcome, line = row_of(spacing=8)
            shape = StateShape(states.RULES[row.severity], words)
            line.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(words, "body", wrap=True), 1)
            column.addWidget(outcome)
        column.addStretch(1)
        return host

    def _show_notes(self, found: Compared) -> None:
        for note in found.notes:
            self._list.addSpacing(8)
            self._list.addWidget(Label(self.shell.say(note), "small", "muted", wrap=True))

    def _show_apart(self, rows: list[ComparedRow]) -> None:
        if not rows:
            return
        self._list.addSpacing(24)
        self._list.addWidget(Label(self.tr("Not ranked"), "section"))
        self._list.addSpacing(4)
        for row in rows:
            self._add(self._outside(row))

    def _outside(self, row: ComparedRow) -> QWidget:
        reason = self.shell.say(row.apart) if row.apart else ""
        return self._row([
            TabularLabel("–", "section", "muted"), self._names(row),
            TabularLabel(row.total, "section"), Label(reason, "body", wrap=True),
        ])

    def _show_chart(self, found: Compared) -> None:
        bubbles = [
            Bubble(
                row.title, float(row.across), float(row.up), row.cost,
                states.RULES[row.severity], self._spoken(row.outcome),
            )
            for row in found.rows if row.across is not None and row.up is not None
        ]
        self._chart.set_bubbles(bubbles, *found.titles)
        self._chart_host.setVisible(bool(bubbles))

    def _spoken(self, outcome: Message | None) -> str:
        return self.shell.say(outcome) if outcome is not None else self.tr("no outcome yet")

    def refresh(self, changed: Changed) -> None:
        """Show the scores as they are now."""
        del changed
        self._fill()
