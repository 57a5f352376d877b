"""Editor of ``person``: somebody of the workspace, found as one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, column
from collab_desktop.ui.questions.picking import Known, NamePicker


class PersonEditor(Editor):
    """One person; the answer is the id."""

    def _build(self) -> None:
        self.picker = NamePicker(self._known, self._add, self)
        self.picker.picked.connect(lambda identity: self._changed(identity or None))
        column(self, self.picker)

    def _known(self) -> Sequence[Known]:
        return [(p.id, p.name, p.organisation or p.role) for p in self.desk.people()]

    def _add(self, name: str) -> str:
        return self.desk.add_person(name)

    def _inputs(self) -> Sequence[QWidget]:
        return (self.picker.line,)

    def _show(self, value: JsonValue) -> None:
        self.picker.show_name(self.desk.name_of(value) if value else "")
