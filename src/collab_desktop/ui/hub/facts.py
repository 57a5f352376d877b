"""The line of facts below the question: reference, owner, and which values are served now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from collab_desktop.ui.plain_page import emptied, row_of
from collab_desktop.ui.terms import explain
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.shapes import State, StateShape
from collab_desktop.ui.widgets.text import Label

Values = Sequence[tuple[str, bool]]


class FactsRow(QWidget):
    """Facts at the leading edge, values at the far end; below each other where it is narrow."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self._left, self._right = QWidget(), QWidget()
        self._facts = FlowRow(24, self._left)
        self._values = FlowRow(24, self._right)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._box.addWidget(self._left, 1)
        self._box.addWidget(self._right, 0)

    def show_facts(self, facts: Sequence[str], values: Values) -> None:
        """Show facts in words, and values with whether the next moment serves them."""
        emptied(self._facts)
        emptied(self._values)
        for fact in facts:
            self._facts.addWidget(Label(fact, "small", "muted"))
        for name, served in values:
            self._values.addWidget(self._value(name, served=served))
        self._arrange()

    def _value(self, name: str, *, served: bool) -> QWidget:
        host, row = row_of(spacing=6)
        explain(host, "values")
        state = State.MARK_DOT if served else State.MARK_RING
        words = self.tr("served now") if served else self.tr("not now")
        row.addWidget(StateShape(state, words, 14))
        row.addWidget(Label(name, "small_bold" if served else "small",
                            "text" if served else "muted"))
        return host

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement for this width."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Choose again when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_box"):
            self._arrange()

    def _arrange(self) -> None:
        needed = self._facts.sizeHint().width() + self._values.sizeHint().width() + 24
        beside = needed <= self.width()
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._right.setMinimumWidth(self._values.sizeHint().width() if beside else 0)
        self._box.setAlignment(
            self._right, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag(0)
        )
