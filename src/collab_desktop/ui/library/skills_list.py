"""The catalogue of skills by group, with a search that also knows other words."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from collab_desktop.ui.plain_page import Measured, column_of, emptied
from collab_desktop.ui.widgets.fields import Field, LineEdit
from collab_desktop.ui.widgets.text import Label


class SkillsList(QWidget):
    """One paragraph a group; a search shows which skill other words mean."""

    def __init__(self) -> None:
        """Show all skills."""
        super().__init__()
        self._search = LineEdit()
        self._search.edited.connect(lambda _text: self._fill())
        field = Field(self.tr("Search skills"), self._search)
        host, self._list = column_of(spacing=4)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        box.addWidget(Measured(field, 420))
        box.addWidget(host)
        self._fill()

    def _fill(self) -> None:
        from collab_desktop.services.library import matching

        text = self._search.text()
        emptied(self._list)
        found = matching(text)
        for title, skills in found:
            self._list.addWidget(Label(title, "small_strong", "muted", wrap=True))
            names = [self._named(s.title, s.synonyms) if text.strip() else s.title for s in skills]
            self._list.addWidget(Label(", ".join(names), "body", wrap=True))
            self._list.addSpacing(8)
        if not found:
            self._list.addWidget(Label(self.tr("No skill by that word."), "body", "muted"))

    def _named(self, title: str, synonyms: tuple[str, ...]) -> str:
        return f"{title} ({', '.join(synonyms)})" if synonyms else title
