"""Buttons: one primary a page, secondary ones with an edge, and links that are pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from collab_desktop.ui import theme
from collab_desktop.ui.widgets.icons import paint_icon
from collab_desktop.ui.widgets.text import words_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

Kind = Literal["primary", "secondary"]
Size = Literal["main", "normal", "drawer"]
_HEIGHT: dict[Size, int] = {"main": 40, "normal": 36, "drawer": 32}
_PADDING: dict[Kind, int] = {"primary": 18, "secondary": 14}
_CLOSE = 10
"""Small buttons stand in rows, and a row of six is to fit a column."""
_ICON = 18


def shortcut_text(keys: str) -> str:
    """Return keys as they are shown beside a label, such as ``Ctrl+Enter``."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return shown.replace("Return", "Enter")


class PlainButton(QPushButton):
    """A button whose text is taken literally: an ampersand is an ampersand."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_label(text)

    def set_label(self, text: str) -> None:
        """Show other words."""
        self.setText(text.replace("&", "&&"))
        self.updateGeometry()

    def label(self) -> str:
        """Return the words as given."""
        return self.text().replace("&&", "&")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not plain and not event.isAutoRepeat():
            event.accept()
            self.click()
        else:
            super().keyPressEvent(event)

    def is_mirrored(self) -> bool:
        """Tell whether the page runs from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def is_pressed_or_hovered(self) -> bool:
        """Tell whether a pointer rests on it or presses it."""
        return self.underMouse() or self.isDown()


class Button(PlainButton):
    """A button with a label, and where useful an icon before it and a shortcut after it."""

    def __init__(
        self,
        text: str,
        kind: Kind = "secondary",
        *,
        icon: str = "",
        shortcut: str = "",
        size: Size = "normal",
        measure: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Make a button.

        Args:
            text: A verb and a noun, at most three words.
            kind: ``primary`` for the one main action of a page.
            icon: Name of an icon, drawn before the label; never without a label.
            shortcut: Keys shown after the label (the action that listens is set elsewhere).
            size: ``main`` is 40 high, ``normal`` 36, ``drawer`` 32.
            measure: The widest the words may run at 100 %; longer ones take several lines.
            parent: The widget it belongs to.
        """
        super().__init__(text, parent)
        self._kind = kind
        self._icon = icon
        self._size = size
        self._measure = measure
        self._shortcut = ""
        self.set_shortcut(shortcut)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_shortcut(self, keys: str) -> None:
        """Show other keys after the label, or none."""
        self._shortcut = shortcut_text(keys) if keys else ""
        if keys:
            self.setAccessibleDescription(self._shortcut)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for icon, label and shortcut."""
        width = sum(part for _, part in self._parts()) + 2 * theme.px(self._padding())
        lines, metrics = len(self._lines()), QFontMetrics(theme.font("strong"))
        words = metrics.height() + (lines - 1) * metrics.lineSpacing()
        return QSize(width, max(theme.px(_HEIGHT[self._size]), words + 8 * min(lines, 2)))

    def _lines(self) -> list[str]:
        """The label in as many lines as its measure asks for."""
        if not self._measure:
            return [self.label()]
        metrics, room = QFontMetrics(theme.font("strong")), theme.px(self._measure)
        lines = [""]
        for word in self.label().split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]

    def _padding(self) -> int:
        return _CLOSE if self._size == "drawer" else _PADDING[self._kind]

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw plate, icon, label and shortcut."""
        painter = words_painter(self)
        edge, ground, ink = self._colours()
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        x = (self.width() - sum(width for _, width in self._parts())) / 2
        for part, width in self._parts():
            left = self.width() - x - width if self.is_mirrored() else x
            self._paint_part(painter, part, QRectF(left, 0, width, self.height()), ink)
            x += width

    def _parts(self) -> list[tuple[str, int]]:
        """Return what stands in the button from the leading edge, with widths."""
        metrics = QFontMetrics(theme.font("strong"))
        parts = [("label", max(metrics.horizontalAdvance(line) for line in self._lines()))]
        if self._icon:
            parts[:0] = [("icon", theme.px(_ICON)), ("gap", theme.px(8))]
        if self._shortcut:
            small = QFontMetrics(theme.font("small"))
            parts += [("gap", theme.px(10)), ("keys", small.horizontalAdvance(self._shortcut))]
        return parts

    def _paint_part(self, painter: QPainter, part: str, rect: QRectF, ink: QColor) -> None:
        middle = Qt.AlignmentFlag.AlignCenter
        if part == "icon":
            side = rect.width()
            place = QRectF(rect.left(), (rect.height() - side) / 2, side, side)
            paint_icon(painter, self._icon, place, ink, mirrored=self.is_mirrored())
        elif part == "label":
            painter.setPen(ink)
            painter.setFont(theme.font("strong"))
            painter.drawText(rect.adjusted(-2, 0, 2, 0), middle, "\n".join(self._lines()))
        elif part == "keys":
            painter.setOpacity(0.82)
            painter.setPen(ink)
            painter.setFont(theme.font("small"))
            painter.drawText(rect.adjusted(-2, 0, 2, 0), middle, self._shortcut)
            painter.setOpacity(1)

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Return edge, ground and ink."""
        over = self.is_pressed_or_hovered()
        if not self.isEnabled():
            return theme.colour("line2"), theme.colour("window"), theme.colour("muted")
        if self._kind == "primary":
            ground = theme.mixed("accent", "text", 0.18 if over else 0)
            return ground, ground, theme.colour("on_accent")
        ground = theme.colour("tint" if over else "surface")
        return theme.colour("border"), ground, theme.colour("text")


class LinkButton(PlainButton):
    """Words in the accent colour that are pressed; ``wrap`` lets them run over several lines."""

    def __init__(
        self,
        text: str,
        *,
        role: theme.FontRole = "strong",
        icon: str = "",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role: theme.FontRole = role
        self._icon = icon
        self._wrap = wrap
        self._measured: tuple[tuple[int, str, str, int], QRect] | None = None
        policies = QSizePolicy.Policy
        # A fixed height would hold even words that wrap to the height of one line.
        horizontal = policies.Preferred if wrap else policies.Fixed
        policy = QSizePolicy(horizontal, policies.Minimum if wrap else policies.Fixed)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Only where it may wrap."""
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in lines of this width."""
        return max(24, self._words_rect(width).height() + 4)

    def sizeHint(self) -> QSize:
        """Return room for one line, at least 24 high."""
        metrics = QFontMetrics(theme.font(self._role))
        width = metrics.horizontalAdvance(self.label()) + self._lead() + 4
        height = self.heightForWidth(width) if self._wrap else metrics.height() + 4
        return QSize(max(24, width), max(24, height))

    def minimumSizeHint(self) -> QSize:
        """Return the longest word where it may wrap."""
        hint = self.sizeHint()
        if self._wrap:
            metrics = QFontMetrics(theme.font(self._role))
            words = (metrics.horizontalAdvance(word) for word in self.label().split())
            hint.setWidth(max(24, self._lead() + 4 + max(words, default=0)))
        return hint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon and words; the line under them appears under a pointer."""
        painter = words_painter(self)
        ink = theme.colour("link" if self.isEnabled() else "muted")
        font = theme.font(self._role)
        font.setUnderline(self.isEnabled() and self.is_pressed_or_hovered())
        painter.setFont(font)
        painter.setPen(ink)
        lead = self._lead()
        words = self.rect().adjusted(0, 0, -lead, 0)
        if not self.is_mirrored():
            words.translate(lead, 0)
        painter.drawText(words, self._flags(), self.label())
        if self._icon:
            side = theme.px(_ICON)
            x = self.width() - side if self.is_mirrored() else 0
            place = QRectF(x, (self.height() - side) / 2, side, side)
            paint_icon(painter, self._icon, place, ink, mirrored=self.is_mirrored())

    def _lead(self) -> int:
        return theme.px(_ICON + 8) if self._icon else 0

    def _flags(self) -> int:
        side = Qt.AlignmentFlag.AlignRight if self.is_mirrored() else Qt.AlignmentFlag.AlignLeft
        wrap = Qt.TextFlag.TextWordWrap if self._wrap else Qt.TextFlag.TextSingleLine
        return int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter) | int(
            wrap
        )

    def _words_rect(self, width: int) -> QRect:
        """Measured once for a width: layouts ask for it again and again."""
        font = theme.font(self._role)
        asked = (width, self.label(), font.key(), self._flags())
        if self._measured is None or self._measured[0] != asked:
            place = QRect(0, 0, max(1, width - self._lead()), 10000)
            found = QFontMetrics(font).boundingRect(place, self._flags(), self.label())
            self._measured = (asked, found)
        return self._measured[1]
