"""Marks words for translation where they stand as data; Qt's own marker has no usable type."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text as it is; the extractor finds it by the name of this function."""
    del context
    return text


class Speaker:
    """Looks words up where no widget is at hand, with plural forms.

    The extractor takes what stands before ``.tr`` for the context, so a speaker is bound to a name
    that is its context.
    """

    def __init__(self, context: str) -> None:
        """Speak for a context, which is also the name that the speaker is bound to."""
        self._context = context

    def tr(self, text: str, comment: str = "", n: int = -1) -> str:
        """The words in the language of the screens; ``n`` chooses the plural form."""
        return QCoreApplication.translate(self._context, text, comment, n)
