"""A language that nobody speaks: shows which words on screen were never given to translation."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QTranslator

OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "àçéîñöšûýžÀÇÉÎÑÖŠÛÝŽ")
_KEEP = re.compile(r"(%n|%L?\d+|\{[^{}]*\}|<[^<>]+>|&\w)")


def pseudo(text: str) -> str:
    """Return a text accented, in brackets and 40 % longer; placeholders stay as they are."""
    if not text or text.startswith(OPEN):
        return text
    parts = _KEEP.split(text)
    accented = "".join(
        part if index % 2 else part.translate(_ACCENTS) for index, part in enumerate(parts)
    )
    padding = "~" * max(1, round(len(text) * 0.4))
    return f"{OPEN}{accented}{padding}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Translates everything that asks to be translated into the pseudo language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: set[tuple[str, str]] = set()

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        self.asked.add((context, source))
        return pseudo(source)

    def isEmpty(self) -> bool:
        return False
