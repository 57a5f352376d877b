"""The rules of the search: sizes, shares, effort, what comes first, and who is never together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from collab_desktop.domain.messages import Message
from collab_desktop.services.team_desk import TeamDesk
from collab_desktop.ui.steps.drawer_tabs import Tab
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.fields import ComboBox, Field, LineEdit
from collab_desktop.ui.widgets.text import Label

LARGEST = 20


class RulesTab(Tab):
    """Every rule with the value that holds; a change is written at once."""

    changed = Signal(str, object)
    """The key of a rule, and its new value."""
    tier_moved = Signal(str, int)
    let_together = Signal(str)

    def __init__(self, say: Callable[[Message], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.read_only = False

    def show_rules(self, desk: TeamDesk) -> None:
        """Show what holds now."""
        self._clear()
        team = desk.question.problem.team
        sizes = [(str(size), str(size)) for size in range(1, LARGEST + 1)]
        self._choice("most", self.tr("Members at most"), sizes, str(team.max))
        fewest = [("0", self.tr("Does not matter")), *sizes]
        self._choice("fewest", self.tr("Members at least"), fewest, str(team.min))
        none = [("0", self.tr("No limit")), *sizes[:8]]
        self._choice("per_organisation", self.tr("From one organisation at most"), none,
                     str(team.per_organisation or 0))
        shares = [("half", self.tr("Half")), ("two_thirds", self.tr("Two thirds")),
                  ("all", self.tr("No limit"))]
        share = str(desk.rule("sector_share") or "half")
        self._choice("sector_share", self.tr("One sector at most"), shares, share)
        self._line("days", self.tr("Days that one need takes (empty: not counted)"),
                   str(desk.rule("days") or ""))
        self._line("ready_by", self.tr("Members start by (year-month-day)"),
                   str(desk.rule("ready_by") or ""))
        self._order(desk)
        self._apart(desk.apart())

    def _choice(
        self, key: str, name: str, choices: Sequence[tuple[str, str]], value: str
    ) -> None:
        box = ComboBox(name)
        values = [slug for slug, _ in choices]
        for _, words in choices:
            box.addItem(words)
        if value not in values:
            values.append(value)
            box.addItem(value)
        box.setCurrentIndex(values.index(value))
        box.setEnabled(not self.read_only)
        box.activated.connect(
            lambda place: self.changed.emit(key, _whole(values[place]))
        )
        self._field(name, box)

    def _line(self, key: str, name: str, value: str) -> None:
        line = LineEdit(name, value)
        line.setReadOnly(self.read_only)

        def take() -> None:
            if line.text().strip() != value:
                self.changed.emit(key, _whole(line.text().strip()))

        line.editingFinished.connect(take)
        self._field(name, line)

    def _field(self, name: str, editor: QWidget) -> None:
        self._column.addWidget(Field(name, editor))
        self._column.addSpacing(14)

    def _order(self, desk: TeamDesk) -> None:
        self._column.addWidget(Label(self.tr("What comes first"), "section", wrap=True))
        self._column.addSpacing(6)
        order = [tier.value for tier in desk.question.problem.order]
        for number, tier in enumerate(order):
            name = self._say(Message(f"team.tier.{tier}"))
            links = []
            if number:
                links.append((self.tr("Earlier"), partial(self.tier_moved.emit, tier, -1)))
            if number < len(order) - 1:
                links.append((self.tr("Later"), partial(self.tier_moved.emit, tier, 1)))
            self._row(f"{number + 1}. {name}", links)

    def _apart(self, conflicts: Sequence[tuple[str, str, str]]) -> None:
        self._column.addSpacing(14)
        self._column.addWidget(Label(self.tr("Never together"), "section", wrap=True))
        self._column.addSpacing(6)
        if not conflicts:
            words = self.tr("Nobody. The menu of a form keeps two apart.")
            self._column.addWidget(Label(words, "body", "muted", wrap=True))
        for row, one, other in conflicts:
            names = self.tr("{one} and {other}")
            if not other:
                names = self.tr("{one} and the challenge owner")
            self._row(names.format(one=one, other=other),
                      [(self.tr("Allow"), partial(self.let_together.emit, row))])

    def _row(self, name: str, links: Sequence[tuple[str, Callable[[], None]]]) -> None:
        host = QWidget()
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Label(name, "body", wrap=True), 1)
        for words, act in links if not self.read_only else ():
            link = LinkButton(words)
            link.setAccessibleName(f"{words}: {name}")
            link.clicked.connect(lambda _on=False, act=act: act())
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(host)
        self._column.addSpacing(4)


def _whole(text: str) -> object:
    """A number where it is one, else the text."""
    return int(text) if text.isascii() and text.isdigit() else text
