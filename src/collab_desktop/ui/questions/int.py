"""Editor of ``int``: a whole number."""

from __future__ import annotations

from collab_desktop.domain.answers import JsonValue
from collab_desktop.ui.questions.written import WrittenEditor


class IntEditor(WrittenEditor):
    """A whole number, grouped the way people here group digits."""

    line_width = 120

    def _write(self, value: JsonValue) -> str:
        return self.desk.formats.number(value)

    def _read(self, text: str) -> JsonValue:
        return self.desk.formats.parse_integer(text)
