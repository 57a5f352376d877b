"""A text edit for several sentences: plain text, as high as its words, with marked words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from collab_desktop.domain.answers import LONGEST_TEXT
from collab_desktop.ui import theme
from collab_desktop.ui.revealing import scroll_to_part
from collab_desktop.ui.soon import Soon
from collab_desktop.ui.widgets.fields import Typed, say_too_long
from collab_desktop.ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QWheelEvent


class LongText(Typed, QTextEdit, theme.Themed):
    """A plain text edit that grows with its text and leaves Undo to the project."""

    edited = Signal(str)
    ring_gap = 1

    def __init__(
        self, name: str, text: str = "", *, min_lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._min_lines = min_lines
        self._taken = ""
        self._marks: list[QTextCursor] = []
        self.setAccessibleName(name)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retheme()
        self.set_text(text)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self._follow = Soon(self, self._show_cursor)
        self.cursorPositionChanged.connect(self._follow.ask)

    def text(self) -> str:
        """Return the text exactly as typed, lines divided by a line feed."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_text(self, text: str) -> None:
        """Show another text without reporting it; the cursor stays where it can."""
        if text == self.text():
            return
        place = self.textCursor().position()
        self._taken = text
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(self.document().toRawText())))
        self.setTextCursor(cursor)

    def word_count(self) -> int:
        """Return how many words there are."""
        return len(self.text().split())

    def mark_words(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Underline and tint words.

        Args:
            ranges: Pairs of first character and length; an empty list removes all marks.
        """
        self._marks = [self._cursor(start, length) for start, length in ranges]
        self.setExtraSelections([_selection(cursor) for cursor in self._marks])

    def marks(self) -> list[tuple[int, int]]:
        """Return the marked ranges where they are now: they move with the text."""
        spans = ((c.selectionStart(), c.selectionEnd() - c.selectionStart()) for c in self._marks)
        return [span for span in spans if span[1]]

    def show_range(self, start: int, length: int) -> None:
        """Select words and put the focus there."""
        self.setTextCursor(self._cursor(start, length))
        self.ensureCursorVisible()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def retheme(self) -> None:
        """Take font, inset and mark colours again."""
        self.setFont(theme.font("field"))
        self.document().setDefaultFont(theme.font("field"))
        self.document().setDocumentMargin(theme.px(12))
        self.setViewportMargins(2, 0, 2, 0)
        self.mark_words(self.marks())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of the text, never under the least number of lines."""
        least = QFontMetrics(theme.font("field")).lineSpacing() * self._min_lines
        height = max(self.document().size().height(), least + 2 * theme.px(12))
        return QSize(theme.px(320), round(height) + 4)

    def minimumSizeHint(self) -> QSize:
        """Never cut a line off."""
        return QSize(theme.px(160), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page."""
        event.ignore()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Refuse what would make the text too long before Qt lays it out."""
        if len(source.text()) > LONGEST_TEXT:
            say_too_long(self)
        else:
            super().insertFromMimeData(source)

    def _show_cursor(self) -> None:
        """The field never scrolls, it grows; so the page follows the line one types in."""
        if self.hasFocus():
            scroll_to_part(self.viewport(), self.cursorRect())

    def _changed(self) -> None:
        text = self.text()
        if text == self._taken:  # Qt also tells of other fonts and directions
            return
        if len(text) > LONGEST_TEXT:
            self.set_text(self._taken)
            say_too_long(self)
        else:
            self._taken = text
            self.edited.emit(text)

    def _cursor(self, start: int, length: int) -> QTextCursor:
        end = len(self.document().toRawText())
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, end))
        cursor.setPosition(min(start + length, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _selection(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    look = QTextCharFormat()
    look.setBackground(theme.colour("warn_tint"))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    look.setUnderlineColor(theme.colour("warn"))
    result = QTextEdit.ExtraSelection()
    result.cursor = cursor
    result.format = look
    return result


class WordCounter(Label):
    """The count of words under a long text, in words that the page decides."""

    def __init__(
        self, editor: LongText, words_for: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        super().__init__("", "small", "muted", wrap=True, tabular=True, parent=parent)
        self._editor = editor
        self._words_for = words_for
        editor.textChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        self.setText(self._words_for(self._editor.word_count()))
