"""The list of guests: who is expected, and with one key each whether they came."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from collab_desktop.services.attendance import ABSENT, APOLOGY, PRESENT
from collab_desktop.ui.workshop.agenda_table import WeighedTable

KEYS: Final = {
    int(Qt.Key.Key_1): PRESENT, int(Qt.Key.Key_2): APOLOGY, int(Qt.Key.Key_3): ABSENT,
}  # fmt: skip
"""One key each; digits stand on every keyboard."""


class GuestsTable(WeighedTable):
    """The guests of one workshop; 1, 2 and 3 say how it stands and go on to the next."""

    marked = Signal(str, str)
    """Row, and ``present``, ``apology`` or ``absent``."""

    def _build(self) -> None:
        super()._build()
        self.view.installEventFilter(self)
        for key, shortcut in ((PRESENT, "1"), (APOLOGY, "2"), (ABSENT, "3")):
            self._buttons[key].set_shortcut(shortcut)

    def _actions(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (PRESENT, self.tr("Present"), ""), (APOLOGY, self.tr("Sent word"), ""),
            (ABSENT, self.tr("Absent"), ""), ("open", self.tr("Open"), "edit"),
            ("delete", self.tr("Take off"), "delete"),
        )  # fmt: skip

    def _act(self, key: str) -> None:
        if key in KEYS.values():
            self._mark(key)
        elif key in {"open", "delete", "clear"}:
            super()._act(key)

    def _mark(self, answer: str) -> None:
        record = self.current()
        if record is None or self.read_only:
            return
        place = self.model.place_of(record.id)
        following = self.field.rows[min(place + 1, len(self.field.rows) - 1)].id
        self.marked.emit(record.id, answer)
        self.go_to(following)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the digits before the table opens a cell for them."""
        if watched is self.view and isinstance(event, QKeyEvent):
            answer = KEYS.get(event.key()) if event.type() == QEvent.Type.KeyPress else None
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if answer is not None and plain == Qt.KeyboardModifier.NoModifier:
                self._mark(answer)
                return True
        return super().eventFilter(watched, event)
