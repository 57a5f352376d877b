"""Editor of ``org``: an organisation of the workspace, found as one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.base import Editor, column
from collab_desktop.ui.questions.picking import Known, NamePicker


class OrganisationEditor(Editor):
    """One organisation; the answer is the id."""

    def _build(self) -> None:
        self.picker = NamePicker(self._known, self.desk.add_organisation, self)
        self.picker.picked.connect(lambda identity: self._changed(identity or None))
        column(self, self.picker)

    def _known(self) -> Sequence[Known]:
        return [(o.id, o.name, o.country) for o in self.desk.organisations()]

    def _inputs(self) -> Sequence[QWidget]:
        return (self.picker.line,)

    def _show(self, value: JsonValue) -> None:
        self.picker.show_name(self.desk.name_of(value) if value else "")
