"""Which parts of a document are printed: one check each, for documents that have several."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.ui.plain_page import emptied
from collab_desktop.ui.widgets.fields import CheckBox
from collab_desktop.ui.widgets.text import Label


class PartsList(QWidget):
    """Checks for the named parts; the last one that is printed cannot be taken off."""

    changed = Signal()

    def __init__(self) -> None:
        """Show nothing until a document with several parts was made."""
        super().__init__()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self._names: tuple[str, ...] = ()
        self._checks: list[CheckBox] = []
        self.hide()

    def clear(self) -> None:
        """Forget the parts of one document before another one is made."""
        self.show_parts(())

    def show_parts(self, names: tuple[str, ...]) -> None:
        """Offer parts; the same ones again keep what was chosen."""
        if names == self._names:
            return
        emptied(self._box)
        self._names, self._checks = names, []
        self.setVisible(len(names) > 1)
        if len(names) < 2:
            return
        self._box.addWidget(Label(self.tr("Parts"), "strong", wrap=True))
        for name in names:
            check = CheckBox(name)
            check.setChecked(True)
            check.toggled.connect(self._toggled)
            self._box.addWidget(check)
            self._checks.append(check)

    def left_out(self) -> frozenset[str]:
        """The names of the parts that are not printed."""
        pairs = zip(self._names, self._checks, strict=False)
        return frozenset(name for name, check in pairs if not check.isChecked())

    def _toggled(self, _on: bool) -> None:  # noqa: FBT001 (Qt's signal)
        printed = [check for check in self._checks if check.isChecked()]
        for check in self._checks:
            check.setEnabled(len(printed) > 1 or not check.isChecked())
        self.changed.emit()
