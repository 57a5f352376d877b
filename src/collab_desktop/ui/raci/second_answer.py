"""The quiet bar about a second person who answers for an activity; nothing has to be pressed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from collab_desktop.domain.raci.fixes import Fix
from collab_desktop.services.matrix import Cell, MatrixDesk
from collab_desktop.ui.raci.findings_tab import MOST_FIXES
from collab_desktop.ui.widgets.messages import InlineBanner

_BOTH = "both"


class SecondAnswer(QObject):
    """Asks whether one answer moves, the other one does something else, or both stay."""

    settled = Signal(object)
    """The fix that was chosen, or nothing where both stay."""

    def __init__(self, banner: InlineBanner, desk: MatrixDesk) -> None:
        super().__init__(banner)
        self._banner = banner
        self._desk = desk
        self._fixes: dict[str, Fix] = {}
        banner.pressed.connect(self._pressed)

    def look_at(self, cells: Mapping[Cell, str]) -> None:
        """Speak up when one of a few letters just written is a second answer; else be quiet."""
        answers = [cell for cell, text in cells.items() if self._desk.scheme.decides(text)]
        for activity, _ in answers if len(cells) <= 2 else ():
            found = self._desk.of_row(activity)
            open_ones = (item for item in found if item.finding.id == "R2" and item.is_open)
            second = next(open_ones, None)
            if second is not None:
                fixes = self._desk.fixes(second.finding)[:MOST_FIXES]
                self._fixes = {str(place): fix for place, (_, fix) in enumerate(fixes)}
                actions = [(str(place), words) for place, (words, _) in enumerate(fixes)]
                self._banner.set_message(second.text, [*actions, (_BOTH, self.tr("Keep both"))])
                return
        self.quiet()

    def quiet(self) -> None:
        """Say nothing; a page that says nothing already is not laid out anew."""
        self._fixes = {}
        if self._banner.text():
            self._banner.set_message("")

    def _pressed(self, key: str) -> None:
        fix = self._fixes.get(key)
        self.quiet()
        self.settled.emit(fix)
