"""What the map finds: who is unheard, whether the boat is too full, whose plan has gaps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.answers import Address
from collab_desktop.domain.stakeholders import REGISTER, Crowd
from collab_desktop.domain.states import Severity
from collab_desktop.formats import Formats
from collab_desktop.services.stakeholder_map import PlanLine, Stake
from collab_desktop.ui.stakeholders.words import OPEN, position
from collab_desktop.ui.states import RULES
from collab_desktop.ui.widgets.buttons import LinkButton
from collab_desktop.ui.widgets.shapes import StateShape
from collab_desktop.ui.widgets.text import Label, isolated

MOST_SHOWN: Final = 40
"""More lines than this are counted; all of them stand in the register and in print."""


class MapFindings(QWidget):
    """Everything the picture says, in words, with one-press ways out."""

    consulted = Signal(str)
    asked = Signal(object)
    """The address of a field that still says nothing."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.read_only = False
        self._host = QVBoxLayout(self)
        self._host.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None
        self._shown: object = None

    def show_all(
        self, stakes: Sequence[Stake], crowd: Crowd, plan: Sequence[PlanLine], phase: str
    ) -> None:
        """Say it again when something changed.

        Args:
            stakes: everybody.
            crowd: how full the boat is.
            plan: how those outside the team take part.
            phase: the words of the phase that says who is aboard; empty where all are.
        """
        now = (tuple(stakes), crowd, tuple(plan), phase)
        if now == self._shown:
            return
        self._shown = now
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._say_unheard([stake for stake in stakes if stake.is_unheard])
        self._say_crowd(crowd)
        if phase:
            self._say_aboard(stakes, phase)
        self._say_plan(plan)
        self._say_positions(stakes)
        self._host.addWidget(self._body)

    # -- each part ----------------------------------------------------------------------------

    def _say_unheard(self, stakes: Sequence[Stake]) -> None:
        words = self.tr(
            "Affected but unheard: {name}. Strongly affected, with little influence, and at most"
            " told what happens."
        )
        for stake in stakes[:MOST_SHOWN]:
            line = self._state(Severity.ATTENTION, words.format(name=isolated(stake.name)))
            if not self.read_only:
                link = LinkButton(self.tr("Consult them"))
                link.setAccessibleName(self.tr("Consult {name}").format(name=stake.name))
                link.clicked.connect(lambda _on=False, who=stake.id: self.consulted.emit(who))
                line.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def _say_crowd(self, crowd: Crowd) -> None:
        if crowd.index is None:
            if crowd.close:
                self._state(Severity.NOT_CHECKED, self.tr("Nobody is in the delivery team yet."))
            return
        words = {
            Severity.OK: self.tr("There is room in the boat: {close} close to {team} in the team."),
            Severity.ATTENTION: self.tr(
                "The boat is filling: {close} close to {team} in the team. Move some from Consulted"
                " to Informed."
            ),
            Severity.STOP: self.tr(
                "The boat is too full: {close} close to {team} in the team. Move some from"
                " Consulted to Informed."
            ),
        }[crowd.severity]
        index = self._formats.number(crowd.index, decimals=1)
        said = words.format(close=crowd.close, team=crowd.team)
        self._state(
            crowd.severity, self.tr("{said} Crowding index {index}.").format(said=said, index=index)
        )

    def _say_aboard(self, stakes: Sequence[Stake], phase: str) -> None:
        aboard = [stake for stake in stakes if stake.is_aboard]
        names = self._formats.listing([isolated(stake.name) for stake in aboard[:MOST_SHOWN]])
        words = self.tr("Aboard in {phase}: {count} of {all}. {names}").format(
            phase=phase, count=len(aboard), all=len(stakes), names=names
        )
        self._column.addWidget(Label(words, "body", wrap=True))

    def _say_plan(self, plan: Sequence[PlanLine]) -> None:
        self._title(self.tr("Engagement plan"))
        if not plan:
            words = self.tr("Nobody outside the delivery team yet.")
            self._column.addWidget(Label(words, "body", "muted", wrap=True))
        for line in plan[:MOST_SHOWN]:
            says = [isolated(p) for p in (line.channel, line.frequency, line.contact) if p]
            words = " · ".join([isolated(line.name), line.level or OPEN, *says])
            if not line.gaps:
                self._column.addWidget(Label(words, "body", wrap=True))
                continue
            found = self._state(Severity.ATTENTION, words)
            link = LinkButton(self._gap_words(line.gaps[0]))
            link.setAccessibleName(f"{self._gap_words(line.gaps[0])}: {line.name}")
            address = Address(f"{REGISTER}.{line.gaps[0]}", f"record:{line.id}")
            link.clicked.connect(lambda _on=False, where=address: self.asked.emit(where))
            found.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        self._more(len(plan))

    def _gap_words(self, key: str) -> str:
        return {
            "channel": self.tr("Say how they are reached"),
            "frequency": self.tr("Say how often"),
            "contact": self.tr("Say who keeps contact"),
        }[key]

    def _say_positions(self, stakes: Sequence[Stake]) -> None:
        self._title(self.tr("The map in words"))
        lines = [position(stake) for stake in stakes[:MOST_SHOWN]]
        self._column.addWidget(Label("\n".join(lines), "body", wrap=True))
        self._more(len(stakes))

    # -- small parts --------------------------------------------------------------------------

    def _title(self, words: str) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(Label(words, "section", wrap=True))

    def _more(self, count: int) -> None:
        if count > MOST_SHOWN:
            words = self.tr("and {count} more").format(count=count - MOST_SHOWN)
            self._column.addWidget(Label(words, "body", "muted", wrap=True))

    def _state(self, severity: Severity, words: str) -> QVBoxLayout:
        """A shape and a sentence; what is added to the layout stands below the sentence."""
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(StateShape(RULES[severity], size=16), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        row.addLayout(column, 1)
        column.addWidget(Label(words, "body", wrap=True))
        self._column.addLayout(row)
        return column
