"""What the checks say beside the matrix: each with its ways out, and the reasons for keeping."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from collab_desktop.domain.raci.findings import Weight
from collab_desktop.domain.raci.fixes import Fix
from collab_desktop.services.matrix import Found
from collab_desktop.ui.steps.drawer_tabs import Tab
from collab_desktop.ui.widgets.buttons import Button, LinkButton
from collab_desktop.ui.widgets.drawer import WIDTH
from collab_desktop.ui.widgets.fields import LineEdit
from collab_desktop.ui.widgets.shapes import State, StateShape
from collab_desktop.ui.widgets.text import Label, Separator

MOST_SHOWN = 20
"""More findings than these are counted, not listed; the first ones are the heaviest."""
MOST_FIXES = 4
SHAPES = {
    Weight.ERROR: State.MARK_SQUARE, Weight.WARNING: State.MARK_TRIANGLE,
    Weight.ADVICE: State.MARK_RING, Weight.INFORMATION: State.MARK_DOT,
}  # fmt: skip


class FindingBlock(QWidget):
    """One finding: what is wrong, where, buttons that mend it, and "keep it, because …"."""

    fixed = Signal(object)
    gone_to = Signal()
    kept = Signal(str)
    reconsidered = Signal()

    def __init__(
        self,
        found: Found,
        fixes: Sequence[tuple[str, Fix]],
        weight: str,
        *,
        read_only: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.found = found
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        shape = StateShape(SHAPES[found.finding.weight], size=16)
        shape.setAccessibleName(weight)
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        row.addLayout(self._column, 1)
        self._column.addWidget(Label(found.text, "strong", wrap=True))
        if found.finding.activity or found.finding.person:
            go = LinkButton(self.tr("Show it"))
            go.setAccessibleName(self.tr("Show it: {text}").format(text=found.text))
            go.clicked.connect(self.gone_to)
            self._column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeading)
        if read_only:
            return
        if found.is_open:
            self._offer(fixes)
        else:
            self._say_kept()

    def _offer(self, fixes: Sequence[tuple[str, Fix]]) -> None:
        for words, fix in fixes[:MOST_FIXES]:
            button = Button(words, size="drawer", measure=WIDTH - 48 - 26 - 30)
            button.clicked.connect(lambda _checked=False, fix=fix: self.fixed.emit(fix))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.keep = LinkButton(self.tr("Keep it, because …"))
        self.keep.setAccessibleName(
            self.tr("Keep it, because: {text}").format(text=self.found.text)
        )
        self.keep.clicked.connect(self._ask_reason)
        self._column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)

    def _say_kept(self) -> None:
        words = self.tr("Kept, because: {reason}").format(reason=self.found.kept)
        self._column.addWidget(Label(words, "body", "muted", wrap=True))
        again = LinkButton(self.tr("Look at it again"))
        again.setAccessibleName(self.tr("Look at it again: {text}").format(text=self.found.text))
        again.clicked.connect(self.reconsidered)
        self._column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeading)

    def _ask_reason(self) -> None:
        """Ask for it now; of twenty findings few are kept, and each field takes its time."""
        self.keep.hide()
        self.reason = LineEdit(self.tr("Why it stays as it is; this is printed"))
        self.reason.setPlaceholderText(self.tr("Because …"))
        self.reason.returnPressed.connect(self._take_reason)
        self._column.addWidget(self.reason)
        take = Button(self.tr("Keep it"), size="drawer")
        take.clicked.connect(self._take_reason)
        self._column.addWidget(take, 0, Qt.AlignmentFlag.AlignLeading)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_reason(self) -> None:
        if self.reason.text().strip():
            self.kept.emit(self.reason.text().strip())


class FindingsTab(Tab):
    """All findings, the heaviest first, kept ones at the end."""

    fixed = Signal(object)
    gone_to = Signal(object)
    kept = Signal(object, str)
    reconsidered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blocks: list[FindingBlock] = []
        self.read_only = False

    def show_findings(
        self,
        found: Sequence[Found],
        fixes: Callable[[Found], Sequence[tuple[str, Fix]]],
        rows: tuple[int, int],
    ) -> None:
        """Show what the checks say.

        Args:
            found: the findings in their order.
            fixes: the ways out of one.
            rows: how many activities have no error, and how many there are.
        """
        self._clear()
        self.blocks = []
        still_open = [item for item in found if item.is_open]
        heavy = [
            item for item in still_open if item.finding.weight in (Weight.ERROR, Weight.WARNING)
        ]
        self._say_state(len(heavy), rows)
        groups = Counter(self._group(item) for item in found)
        group = ""
        for item in found[:MOST_SHOWN]:
            if self._group(item) != group:
                group = self._group(item)
                words = f"{group} ({groups[group]})"
                self._column.addWidget(Label(words, "section", wrap=True))
                self._column.addSpacing(14)
            self._add(item, fixes(item) if item.is_open else ())
        if len(found) > MOST_SHOWN:
            words = self.tr("and {count} more").format(count=len(found) - MOST_SHOWN)
            self._column.addWidget(Label(words, "body", "muted", wrap=True))

    def _group(self, item: Found) -> str:
        """What stands above it: nothing above what must be looked at, which the title counts."""
        if not item.is_open:
            return self.tr("Kept as it is")
        heavy = item.finding.weight in (Weight.ERROR, Weight.WARNING)
        return "" if heavy else self.tr("Could be better")

    def _say_state(self, heavy: int, rows: tuple[int, int]) -> None:
        self._column.addWidget(Label(self._heavy_words(heavy), "section", wrap=True))
        words = self.tr("{valid} of {count} activities are valid").format(
            valid=rows[0], count=rows[1]
        )
        self._column.addWidget(Label(words, "body", "muted", wrap=True))
        self._column.addSpacing(16)

    def _heavy_words(self, count: int) -> str:
        if count == 0:
            return self.tr("Nothing is wrong")
        if count == 1:
            return self.tr("One thing to look at")
        return self.tr("{count} things to look at", "", count).format(count=count)

    def _add(self, item: Found, fixes: Sequence[tuple[str, Fix]]) -> None:
        block = FindingBlock(
            item, fixes, self._weight(item.finding.weight), read_only=self.read_only
        )
        block.fixed.connect(self.fixed)
        block.gone_to.connect(lambda: self.gone_to.emit(item.finding))
        block.kept.connect(lambda reason: self.kept.emit(item.finding, reason))
        block.reconsidered.connect(lambda: self.reconsidered.emit(item.finding))
        self.blocks.append(block)
        self._column.addWidget(block)
        self._column.addSpacing(14)
        self._column.addWidget(Separator())
        self._column.addSpacing(14)

    def _weight(self, weight: Weight) -> str:
        return {
            Weight.ERROR: self.tr("Error"), Weight.WARNING: self.tr("Warning"),
            Weight.ADVICE: self.tr("Advice"), Weight.INFORMATION: self.tr("Information"),
        }[weight]  # fmt: skip
