"""The draft team beside the matrix: gaps first, what is met, who is in it; forms drop on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.matching.standing import Count, Seats
from collab_desktop.domain.messages import Message
from collab_desktop.domain.team.choices import PINNED
from collab_desktop.domain.team.suggestion import Suggestion
from collab_desktop.services import team_words
from collab_desktop.services.team_desk import TeamDesk
from collab_desktop.ui.matching.match_view import dropped
from collab_desktop.ui.matching.pictures import Bar, Bars, Marked
from collab_desktop.ui.steps.drawer_tabs import Tab
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.shapes import State
from collab_desktop.ui.widgets.text import Label, Separator

Say = Callable[[Message], str]


class DraftTab(Tab):
    """What the draft is worth, and who is in it."""

    asked = Signal(str, str)
    """A candidate, and what to do: add, pin, remove or why."""
    join_asked = Signal()
    """The form of the current column should join, as if it were dropped here."""

    def __init__(self, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.read_only = False
        self.setAcceptDrops(True)
        self.setObjectName("draft_team")
        self.join = QAction(self.tr("Take the chosen form into the team"), self)
        self.join.setShortcut(QKeySequence(Qt.Key.Key_Insert))
        self.join.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.join.setProperty("dragAlternativeFor", self.objectName())
        self.join.triggered.connect(self.join_asked)
        self.addAction(self.join)

    def show_draft(self, desk: TeamDesk, suggestion: Suggestion | None) -> None:
        """Say it all again."""
        self._clear()
        members = desk.draft.members
        words = self.tr("Draft team ({count})")
        self._add(Label(words.format(count=len(members)), "section", wrap=True), 4)
        fine, stamp = team_words.stamp(desk.draft, suggestion)
        mark = State.FINISHED if fine else State.NOT_STARTED
        self._add(Marked(mark, self._say(stamp)), 14)
        if not desk.asked:
            self._add(Label(self._say(Message("team.no_needs")), "body", wrap=True), 0)
            return
        self._add_bars(desk)
        self._add_counts(desk)
        self._add_members(desk)

    def _add(self, widget: QWidget, space: int) -> None:
        self._column.addWidget(widget)
        self._column.addSpacing(space)

    def _add_bars(self, desk: TeamDesk) -> None:
        seats = desk.draft.seats
        names = desk.question.names
        bars = [self._bar(names[each.id], seats[each.id]) for each in desk.asked]
        self._add(Label(self.tr("Gaps first"), "small_strong", "muted"), 4)
        picture = Bars(self.tr("Coverage of each need"))
        picture.show_bars(sorted(bars, key=lambda bar: bar.share))
        self._add(picture, 14)
        self._add(Separator(), 12)

    def _bar(self, name: str, seats: Seats) -> Bar:
        share = (2 * seats.full + seats.half) / (2 * seats.asked)
        if share >= 1:
            return Bar(name, 1, self.tr("full"))
        if seats.asked == 1:
            return Bar(name, share, self.tr("half") if share else self.tr("gap"), is_open=True)
        words = self.tr("{full} of {asked}").format(full=seats.full, asked=seats.asked)
        return Bar(name, share, words, is_open=True)

    def _add_counts(self, desk: TeamDesk) -> None:
        found = desk.draft.standing
        names = desk.question.names
        percent = Message("team.coverage", {"percent": team_words.whole(found.coverage)})
        evidence = Message("team.coverage", {"percent": team_words.whole(found.evidenced)})
        self._count(self._say(percent), self.tr("of the weighted need covered"))
        self._count(self._of(found.essentials), self.tr("essential needs met"))
        if found.voices.of:
            self._count(self._of(found.voices), self.tr("voices heard"))
        if found.backups.of:
            self._count(self._of(found.backups), self.tr("backups"))
        self._count(self._say(evidence), self.tr("of it with evidence"))
        if found.single_points:
            one = self.tr("Single points of failure: {names}")
            named = self._say(Message("team.names", {"names": [
                names[need] for need in found.single_points
            ]}))
            self._add(Label(one.format(names=named), "small", "warn", wrap=True), 4)
        sectors = [
            Message("team.sector_count", {"count": count, "sector": team_words.sector(slug)})
            for slug, count in desk.draft.sectors.items()
        ]
        if sectors:
            mix = self._say(Message("team.line", {"parts": sectors}))
            words = self.tr("Sectors: {mix}").format(mix=mix)
            self._add(Label(words, "small", "muted", wrap=True), 4)
        self._column.addSpacing(8)
        self._add(Separator(), 12)

    def _of(self, count: Count) -> str:
        return self.tr("{met} of {of}").format(met=count.met, of=count.of)

    def _count(self, figure: str, words: str) -> None:
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Label(figure, "section", tabular=True))
        row.addWidget(Label(words, "body", wrap=True), 1)
        self._add(host, 4)

    def _add_members(self, desk: TeamDesk) -> None:
        self._add(Label(self.tr("In the draft"), "small_strong", "muted"), 4)
        if not desk.draft.members:
            words = self.tr("Press Suggest, or drag a form here. Space adds the chosen one.")
            self._add(Label(words, "body", "muted", wrap=True), 0)
        for one in desk.draft.members:
            self._add(self._member(desk, one), 8)

    def _member(self, desk: TeamDesk, one: str) -> QWidget:
        offer = desk.question.by_id[one]
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        parts = [offer.title, offer.place or self._say(team_words.sector(offer.sector))]
        column.addWidget(Label(" · ".join(filter(None, parts)), "strong", wrap=True))
        if self.read_only:
            return host
        row = QHBoxLayout()
        row.setSpacing(16)
        pinned = desk.place(one) == PINNED
        for what, words in (
            ("pin", self.tr("Unpin") if pinned else self.tr("Pin")), ("remove", self.tr("Remove")),
        ):
            link = LinkButton(words)
            link.setAccessibleName(f"{words}: {offer.title}")
            link.clicked.connect(lambda _on=False, what=what: self.asked.emit(one, what))
            row.addWidget(link)
        row.addStretch(1)
        column.addLayout(row)
        return host

    # -- drags --------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take forms."""
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take forms only."""
        if dropped(event.mimeData()) and not self.read_only:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Whoever is dropped here joins the draft."""
        candidate = dropped(event.mimeData())
        if candidate:
            event.acceptProposedAction()
            self.asked.emit(candidate, "add")
