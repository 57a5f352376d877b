"""The button of home that looks like a search field and opens the command palette."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPen

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.buttons import PlainButton, shortcut_text
from collab_desktop.ui.widgets.icons import paint_icon
from collab_desktop.ui.widgets.text import words_painter

ICON, INSET = 18, 10


class SearchButton(PlainButton):
    """Icon, quiet words, and the keys at the far end."""

    def __init__(self, text: str, keys: str) -> None:
        """Show words and keys."""
        super().__init__(text)
        self._keys = shortcut_text(keys)
        self.setAccessibleDescription(self._keys)

    def sizeHint(self) -> QSize:
        """As wide as in the picture, or as its words need."""
        words = QFontMetrics(theme.font("body")).horizontalAdvance(self.label())
        keys = QFontMetrics(theme.font("small")).horizontalAdvance(self._keys)
        return QSize(
            max(theme.px(288), words + keys + theme.px(ICON + 4 * INSET)), theme.px(40)
        )

    def minimumSizeHint(self) -> QSize:
        """Room for the words without the keys."""
        words = QFontMetrics(theme.font("body")).horizontalAdvance(self.label())
        return QSize(words + theme.px(ICON + 4 * INSET), theme.px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw edge, icon, words and keys from the leading edge."""
        painter = words_painter(self)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("tint" if self.is_pressed_or_hovered() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        side, inset = theme.px(ICON), theme.px(INSET)
        mirrored = self.is_mirrored()
        x = self.width() - inset - side if mirrored else inset
        icon = QRectF(x, (self.height() - side) / 2, side, side)
        paint_icon(painter, "search", icon, theme.colour("muted"), mirrored=mirrored)
        flags = Qt.AlignmentFlag
        start, end = flags.AlignLeft, flags.AlignRight
        ends = (end, start) if mirrored else (start, end)
        lead = 2 * inset + side
        room = self.rect().adjusted(
            inset if mirrored else lead, 0, -lead if mirrored else -inset, 0
        )
        middle = flags.AlignVCenter | flags.AlignAbsolute
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font("body"))
        painter.drawText(room, ends[0] | middle, self.label())
        used = painter.fontMetrics().horizontalAdvance(self.label())
        painter.setFont(theme.font("small"))
        if used + painter.fontMetrics().horizontalAdvance(self._keys) + inset <= room.width():
            painter.setPen(theme.colour("text"))
            painter.drawText(room, ends[1] | middle, self._keys)
