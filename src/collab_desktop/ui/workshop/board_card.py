"""How a card looks on a board: its words in a frame, and below them what is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from collab_desktop.domain.boards import Card
from collab_desktop.ui import theme
from collab_desktop.ui.workshop.board_model import CARD, Index

_LINES: Final = 6
"""Lines of a card on the board; all of it stands below the board when it is chosen."""
_PAD: Final = 9
_GAP: Final = 6
_INDENT: Final = 16


@dataclass(frozen=True, slots=True)
class Face:
    """A card laid out for a width: its lines, the line below, and how high both are."""

    lines: tuple[str, ...]
    foot: str
    line_height: float
    foot_height: float

    @property
    def height(self) -> float:
        """How high the card is."""
        foot = self.foot_height + 3 if self.foot else 0
        return len(self.lines) * self.line_height + foot + 2 * theme.px(_PAD)


def face_of(card: Card, foot: str, width: float, *, is_head: bool) -> Face:
    """Lay a card out; what was laid out before is known."""
    role: theme.FontRole = "bold" if is_head else "body"
    return _face(card.text, foot, round(width), role, theme.percent())


@lru_cache(maxsize=4096)
def _face(text: str, foot: str, width: int, role: theme.FontRole, _percent: int) -> Face:
    room = max(40.0, width - 2 * theme.px(_PAD))
    font, small = theme.font(role), QFontMetricsF(theme.font("small"))
    lines = tuple(_broken(text, font, room))
    shown = small.elidedText(foot, Qt.TextElideMode.ElideRight, room)
    return Face(lines, shown, QFontMetricsF(font).lineSpacing(), small.lineSpacing())


def _broken(text: str, font: QFont, room: float) -> list[str]:
    """A text in lines of a width; of a long one the first few, and a sign that there is more."""
    layout = QTextLayout(text[:2000], font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid() and len(found) < _LINES:
        line.setLineWidth(room)
        rest = text[line.textStart():]
        found.append(rest[: line.textLength()].rstrip())
        if len(found) == _LINES and line.textLength() < len(rest):
            metrics = QFontMetricsF(font)
            found[-1] = metrics.elidedText(rest[:400], Qt.TextElideMode.ElideRight, room)
    layout.endLayout()
    return found or [""]


def paint_card(
    painter: QPainter, box: QRectF, face: Face, *, is_chosen: bool, is_head: bool, mirrored: bool
) -> None:
    """Draw a card: the chosen one has a strong edge, a heading stands on a tinted ground."""
    edge = QPen(theme.colour("accent" if is_chosen else "border"), 2 if is_chosen else 1)
    ground = theme.colour("tint" if is_head or is_chosen else "surface")
    painter.setPen(edge)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 5, 5)
    pad = theme.px(_PAD)
    room = box.adjusted(pad, pad, -pad, -pad)
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
    painter.setPen(theme.colour("text"))
    painter.setFont(theme.font("bold" if is_head else "body"))
    for number, line in enumerate(face.lines):
        top = room.top() + number * face.line_height
        painter.drawText(QRectF(room.left(), top, room.width(), face.line_height + 4), flags, line)
    if face.foot:
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font("small"))
        top = box.bottom() - pad - face.foot_height
        painter.drawText(QRectF(room.left(), top, room.width(), face.foot_height), flags, face.foot)


class CardDelegate(QStyledItemDelegate):
    """Draws the cards of a list; headings over their groups, those indented."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.feet: dict[str, str] = {}
        """The line below the words of each card."""
        self.heads: frozenset[str] = frozenset()
        self.held: frozenset[str] = frozenset()
        """Cards that are being dragged, and stand back while they are."""

    def _indent(self, card: Card) -> int:
        return theme.px(_INDENT) if card.under in self.heads else 0

    def _face(self, card: Card, width: float) -> Face:
        foot = self.feet.get(card.id, "")
        inner = width - self._indent(card) - 4
        return face_of(card, foot, inner, is_head=card.id in self.heads)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need in a column of the present width."""
        view = option.widget
        width = view.viewport().width() if hasattr(view, "viewport") else option.rect.width()
        return QSize(width, round(self._face(index.data(CARD), width).height) + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        card: Card = index.data(CARD)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        indent = self._indent(card)
        box = QRectF(option.rect).adjusted(2, 2, -2, 2 - _GAP)
        box = box.adjusted(0, 0, -indent, 0) if mirrored else box.adjusted(indent, 0, 0, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if card.id in self.held:
            painter.setOpacity(0.45)
        paint_card(
            painter, box, self._face(card, option.rect.width()),
            is_chosen=bool(option.state & QStyle.StateFlag.State_Selected),
            is_head=card.id in self.heads, mirrored=mirrored,
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), 3, 3)
        painter.restore()

