"""Editor of ``people``: several people of the workspace, each with a button to take them off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, column
from collab_desktop.ui.questions.picking import Known, NamePicker
from collab_desktop.ui.widgets.buttons import Button
from collab_desktop.ui.widgets.flow import FlowRow
from collab_desktop.ui.widgets.text import plain_tip


class PeopleEditor(Editor):
    """People in the order in which they were added; the answer is the list of ids."""

    def _build(self) -> None:
        self._ids: list[str] = []
        self._chips = QWidget(self)
        self._chips.setLayout(FlowRow(8))
        self._chips.hide()
        self.picker = NamePicker(self._known, self.desk.add_person, self)
        self.picker.take_several()
        self.picker.picked.connect(self._picked)
        column(self, self._chips, self.picker, spacing=8)

    def _known(self) -> Sequence[Known]:
        rest = [p for p in self.desk.people() if p.id not in self._ids]
        return [(p.id, p.name, p.organisation or p.role) for p in rest]

    def _inputs(self) -> Sequence[QWidget]:
        return (self.picker.line,)

    def _name(self, label: str) -> None:
        self.picker.line.setAccessibleName(self.tr("{label}: add a person").format(label=label))
        super()._name(label)

    def _show(self, value: JsonValue) -> None:
        ids = list(value) if isinstance(value, list) else []
        if ids != self._ids:
            self._ids = ids
            self._draw()

    def remove(self, identity: str) -> None:
        """Take somebody off the list."""
        self._ids = [known for known in self._ids if known != identity]
        self._draw()
        self._changed(list(self._ids) or None)
        self.picker.line.setFocus()

    def _picked(self, identity: str) -> None:
        if not identity:
            return
        self._ids = [*self._ids, identity]
        self._draw()
        self.picker.show_name("")
        self._changed(list(self._ids))

    def _draw(self) -> None:
        layout = self._chips.layout()
        while layout is not None and layout.count():
            item = layout.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for identity in self._ids:
            if layout is not None:
                layout.addWidget(self._chip(identity))
        self._chips.setVisible(bool(self._ids))

    def _chip(self, identity: str) -> Button:
        name = self.desk.name_of(identity)
        chip = Button(name, icon="close", size="drawer", parent=self._chips)
        chip.setAccessibleName(self.tr("Take {name} off the list").format(name=name))
        chip.setToolTip(plain_tip(chip.accessibleName()))
        chip.setEnabled(not self.read_only)
        chip.clicked.connect(lambda: self.remove(identity))
        return chip
