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
        self._offers: tuple[str, ...] = ()
        self._checks: list[CheckBox] = []
        self.hide()

    def clear(self) -> None:
        """Forget the parts of one document before another one is made."""
        self.show_parts(())

    def show_parts(self, names: tuple[str, ...], offers: tuple[str, ...] = ()) -> None:
        """Offer parts; the same ones again keep what was chosen.

        Args:
            names: the parts, printed unless they are taken off.
            offers: whole papers, printed only once they are ticked.
        """
        names = tuple(name for name in names if name not in offers)
        if (names, offers) == (self._names, self._offers):
            return
        emptied(self._box)
        self._names, self._offers, self._checks = names, offers, []
        self.setVisible(len(names) > 1 or bool(offers))
        if len(names) > 1:
            self._offer(self.tr("Parts"), names, on=True)
        if offers:
            self._offer(self.tr("Take in as well"), offers, on=False)

    def _offer(self, title: str, names: tuple[str, ...], *, on: bool) -> None:
        self._box.addWidget(Label(title, "strong", wrap=True))
        for name in names:
            check = CheckBox(name)
            check.setChecked(on)
            check.toggled.connect(self._toggled)
            self._box.addWidget(check)
            self._checks.append(check)

    def left_out(self) -> frozenset[str]:
        """The names of the parts that are not printed."""
        pairs = zip(self._names, self._own(), strict=False)
        return frozenset(name for name, check in pairs if not check.isChecked())

    def added(self) -> frozenset[str]:
        """The names of the papers that are taken in as well."""
        pairs = zip(self._offers, self._checks[len(self._own()):], strict=True)
        return frozenset(name for name, check in pairs if check.isChecked())

    def _own(self) -> list[CheckBox]:
        return self._checks[: len(self._names)] if len(self._names) > 1 else []

    def _toggled(self, _on: bool) -> None:  # noqa: FBT001 (Qt's signal)
        own = self._own()
        printed = [check for check in own if check.isChecked()]
        for check in own:
            check.setEnabled(len(printed) > 1 or not check.isChecked())
        self.changed.emit()
